#!/usr/bin/perl -T
# What the event says, for mails of every kind, in amavis' own mix of types.

use strict;
use warnings;
use utf8;

BEGIN { my ($dir) = __FILE__ =~ m{\A(.*?)[^/]*\z}; unshift @INC, "${dir}lib" }

use Encode qw(encode);
use Stub qw(load mail recipient part new_dirs events run_hooks tainted);
use Test::More;

binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

load('whyblocked.pl');
my $base = new_dirs();

my ($PASS, $DISCARD, $BOUNCE, $REJECT, $TEMPFAIL) = map { $_->() } \&Amavis::Conf::D_PASS,
    \&Amavis::Conf::D_DISCARD, \&Amavis::Conf::D_BOUNCE, \&Amavis::Conf::D_REJECT,
    \&Amavis::Conf::D_TEMPFAIL;

# Sets what amavis keeps of the scanners: [name, status, names...] for each.
sub scanned {
    my ($output, @results) = @_;
    no warnings 'once';
    $Amavis::av_output = $output;
    @Amavis::av_scanners_results =
        map { my ($name, $status, @names) = @$_; [ [ $name, sub { } ], $status, @names ] } @results;
    @Amavis::detecting_scanners = map { $_->[0] } grep { $_->[1] } @results;
    return;
}

# Returns the events a mail makes.
sub told {
    my ($mail, %option) = @_;
    unlink paths_in("$base/drop");
    run_hooks($mail, %option);
    return events("$base/drop");
}

# File names come from outside, so they are tainted.
sub paths_in { return map { /\A(.*)\z/ } map { "$_[0]/$_" } Stub::files($_[0]) }

# ---------------------------------------------------------------------------
# Which mails are told

my @CLEAN = ('', [ 'AV-A', 0 ], [ 'AV-B', 0 ]);
my $deferred = sub { recipient(recip_done => 1, recip_destiny => $TEMPFAIL,
    recip_smtp_response => '451 4.3.0 later', contents_category => [ '9', '2,1', '2', '1' ]) };

# what, categories of the mail, recipients (if not one like the mail), scanned, told
my @decisions = (
    [ 'clean',                     ['1'],                undef, \@CLEAN, 0 ],
    [ 'clean with a tag',          [ '1,1', '1' ],       undef, \@CLEAN, 0 ],
    [ 'refused by the next MTA',   [ '2,2', '2', '1' ],  undef, \@CLEAN, 0 ],
    [ 'oversized',                 [ '3', '1' ],         undef, \@CLEAN, 1 ],
    [ 'bad header',                [ '4,2', '4', '1' ],  undef, \@CLEAN, 1 ],
    [ 'spammy',                    [ '5', '1,1', '1' ],  undef, \@CLEAN, 1 ],
    [ 'spam',                      [ '6', '5', '1' ],    undef, \@CLEAN, 1 ],
    [ 'virus',                     [ '9', '1' ],         undef, \@CLEAN, 1 ],
    [ 'a category only at a recipient', ['1'], [ recipient(contents_category => [ '3', '1' ]) ], \@CLEAN, 1 ],
    [ 'malware without a name, delivered', ['1'], undef, [ 'bad', [ 'Peekaboo', 1 ] ], 1 ],
    [ 'one scanner failed, others worked', ['1'], undef, [ '', [ 'AV-A', 0 ], [ 'AV-B', undef ] ], 1 ],
    [ 'all scanners failed',       [ '7', '1' ],         undef, [undef], 1 ],
    [ 'nobody wanted a scan',      ['1'],                undef, [undef], 0 ],
    [ 'a virus, but all deferred', [ '9', '2,1', '1' ],  [ $deferred->(), $deferred->() ], \@CLEAN, 0 ],
    [ 'a virus, one deferred',     [ '9', '2,1', '1' ],  [ $deferred->(),
        recipient(contents_category => [ '9', '1' ]) ], \@CLEAN, 1 ],
    [ 'soft bounce of all',        [ '9', '1' ], [ recipient(recip_done => 1, recip_destiny => $DISCARD,
        recip_smtp_response => '450 4.7.0 soft', contents_category => [ '9', '1' ]) ], \@CLEAN, 0 ],
);
for my $row (@decisions) {
    my ($what, $categories, $recipients, $scanned, $wanted) = @$row;
    scanned(@$scanned);
    my @events = told(mail(contents_category => $categories, per_recip_data => $recipients));
    is(scalar @events, $wanted, ($wanted ? 'told: ' : 'not told: ') . $what);
}

# ---------------------------------------------------------------------------
# Recipients

# what, fields of the recipient, outcome, destiny
my @outcomes = (
    [ 'delivered', { }, 'delivered', 'pass' ],
    [ 'discarded; its reply is 250 too', { recip_done => 1, recip_destiny => $DISCARD,
        recip_smtp_response => '250 2.7.0 Ok, discarded' }, 'blocked', 'discard' ],
    [ 'bounced', { recip_done => 1, recip_destiny => $BOUNCE, recip_smtp_response => '554 5.7.0' },
        'blocked', 'bounce' ],
    [ 'rejected', { recip_done => 1, recip_destiny => $REJECT, recip_smtp_response => '554 5.7.0' },
        'blocked', 'reject' ],
    [ 'refused by the next MTA', { recip_done => 1, recip_destiny => $REJECT,
        recip_smtp_response => '550 5.1.1' }, 'blocked', 'reject' ],
    [ 'deferred', { recip_done => 1, recip_destiny => $TEMPFAIL, recip_smtp_response => '451 4.3.0' },
        'blocked', 'tempfail' ],
    [ 'AM.PDP or milter, passed', { recip_done => undef, recip_smtp_response => undef },
        'handed-back', 'pass' ],
    [ 'AM.PDP or milter, discarded', { recip_done => 1, recip_destiny => $DISCARD,
        recip_smtp_response => '250 2.7.0' }, 'blocked', 'discard' ],
);
scanned(@CLEAN);
for my $row (@outcomes) {
    my ($what, $fields, $outcome, $destiny) = @$row;
    # One more, or a deferred mail would not be told at all.
    my ($event) = told(mail(contents_category => [ '9', '1' ], per_recip_data => [
        recipient(%$fields, contents_category => [ '9', '1' ]), recipient() ]));
    is($event->{recipients}[0]{outcome}, $outcome, "outcome: $what");
    is($event->{recipients}[0]{destiny}, $destiny, "destiny: $what");
}

# what, categories, blocking, further fields, bypass
my @bypasses = (
    [ 'none',                 [ '9', '1' ],        '9',   {},                            [] ],
    [ 'skips virus checks',   ['1'],               undef, { bypass_virus_checks => 1 },  ['virus'] ],
    [ 'skips all three',      ['1'],               undef, { bypass_virus_checks => 1,
        bypass_banned_checks => 1, bypass_spam_checks => 1 },      [qw(banned spam virus)] ],
    [ 'accepts banned files', [ '8', '1' ],        undef, { recip_addr => 'lover@example.org' }, ['banned'] ],
    [ 'accepts banned files, blocked for spam', [ '8', '6', '1' ], '6',
        { recip_addr => 'lover@example.org' }, ['banned'] ],
    [ 'accepts banned files, blocked for a virus', [ '9', '8', '1' ], '9',
        { recip_addr => 'lover@example.org' }, [] ],
    [ 'the site passes bad headers', [ '4,2', '4', '1' ], undef, {},                     [] ],
    [ 'skips header checks',  ['1'],               undef, { recip_addr => 'any-header@example.org' },
        ['header'], [ '4,2', '4', '1' ] ],
);
for my $row (@bypasses) {
    my ($what, $categories, $blocking, $fields, $wanted, $of_mail) = @$row;
    my ($event) = told(mail(contents_category => $of_mail || [ '9', '8', '1' ], per_recip_data => [
        recipient(contents_category => $categories, blocking_ccat => $blocking, %$fields) ]));
    is_deeply($event->{recipients}[0]{bypass}, $wanted, "bypass: $what");
}

@Amavis::Lookup::asked = ();
told(mail(contents_category => [ '9', '1' ], per_recip_data => [
    map { recipient(contents_category => [ '9', '1' ], blocking_ccat => '9') } 1 .. 3 ]));
is_deeply(\@Amavis::Lookup::asked, [], 'a blocked recipient costs no lookup');

{
    my ($event) = told(mail(contents_category => [ '6', '5', '1,1', '1' ], per_recip_data => [
        recipient(recip_addr => tainted('anna@example.org'), contents_category => [ '6', '5', '1' ],
            blocking_ccat => '6', recip_done => 1, recip_destiny => $DISCARD, spam_level => tainted('12.3456'),
            spam_tests => [ \'A=1.3,B=0.001', \'AV:Heuristics.Phishing=0.1' ], recip_blacklisted_sender => 1),
        recipient(recip_addr => encode('UTF-8', 'ünal@example.org'), contents_category => [ '5', '1' ]),
        recipient(recip_is_local => 0),
    ]), always_bcc => recipient(recip_addr => 'archive@example.org', contents_category => [ '6', '5', '1' ]));
    my ($first, $second, $third, @others) = @{ $event->{recipients} };
    is(scalar @others, 0, 'the address of always_bcc is no recipient');
    is($event->{category}, 'Spam', 'the mail is spam');
    is("$first->{category}, $second->{category}, $third->{category}", 'Spam, Spammy, Clean',
        'each recipient has a category');
    is_deeply($first->{tests}, [ 'A=1.3', 'B=0.001', 'AV:Heuristics.Phishing=0.1' ], 'tests are split');
    is($first->{score}, 12.346, 'the score has three decimals');
    ok($first->{blacklisted} && !$first->{whitelisted}, 'blacklisted');
    is($second->{addr}, 'ünal@example.org', 'an address in UTF-8');
    ok(!$third->{local}, 'not local');
}

# ---------------------------------------------------------------------------
# Category without its minor number

{
    my ($event) = told(mail(contents_category => [ '7,1', '7', '1' ], blocking_ccat => '7'));
    is($event->{blocking}, '7', 'blocking has the major number only');
    is_deeply($event->{categories}, [ '7,1', '7', '1' ], 'categories have both');
}

# ---------------------------------------------------------------------------
# Scanners

{
    scanned("p001: OK\np002: Win.X FOUND\n", [ 'AV-A', 1, 'Win.X' ], [ 'AV-B', 1, 'Trojan:Y', 'Z' ],
        [ 'AV-C', 0 ], [ 'AV-D', undef ]);
    my ($event) = told(mail(contents_category => [ '9', '1' ], virusnames => ['Win.X']));
    is_deeply($event->{virus_names}, ['Win.X'], "virus_names is amavis' list: of the first scanner");
    is_deeply([ map { [ @$_{qw(name status names)} ] } @{ $event->{scanners} } ],
        [ [ 'AV-A', 'infected', ['Win.X'] ], [ 'AV-B', 'infected', [ 'Trojan:Y', 'Z' ] ],
            [ 'AV-C', 'clean', [] ], [ 'AV-D', 'failed', [] ] ], 'scanners has what all of them said');
    like($event->{scanners}[0]{output}, qr/Win\.X FOUND/, 'the output belongs to the first that detected');
    ok(!exists $event->{scanners}[$_]{output}, 'and to no other') for 1 .. 3;
    ok(!$event->{scanners_failed}, 'not all failed');

    scanned(encode('UTF-8', "schädlich\n"), [ 'AV-A', 0 ], [ 'Peekaboo', 1 ]);
    ($event) = told(mail(contents_category => ['1']));
    is_deeply([ @{ $event->{scanners}[1] }{qw(status names output)} ], [ 'infected', [], "schädlich\n" ],
        'malware without a name');

    scanned("x\n", [ 'AV-A', 1, '' ]);
    ($event) = told(mail(contents_category => [ '9', '1' ], virusnames => ['']));
    is_deeply($event->{scanners}[0]{names}, [''], 'an empty name stays');

    # A cut in the middle of a character must not turn all into mojibake.
    scanned(encode('UTF-8', 'ä' x 9000), [ 'AV-A', 1, 'X' ]);
    ($event) = told(mail(contents_category => [ '9', '1' ]));
    is($event->{scanners}[0]{output}, 'ä' x 7999 . '…', 'long output is cut between characters');
}

# what, categories, checks, bypassing recipient, wanted
my @failures = (
    [ 'unchecked, nothing scanned',   [ '7', '1' ],        {},         0, 1 ],
    [ 'encrypted, too',               [ '7,1', '7', '1' ], {},         0, 1 ],
    [ 'encrypted only',               [ '7,1', '7', '1' ], { V => 1 }, 0, 0 ],
    [ 'over limits: not scanned',     [ '7,2', '7', '1' ], {},         0, 0 ],
    [ 'encrypted, nobody wants a scan', [ '7,1', '7', '1' ], {},       1, 0 ],
);
scanned(undef);
for my $row (@failures) {
    my ($what, $categories, $checks, $bypass, $wanted) = @$row;
    my ($event) = told(mail(contents_category => $categories, checks_performed => $checks, per_recip_data =>
        [ recipient(contents_category => $categories, bypass_virus_checks => $bypass) ]));
    is($event->{scanners_failed} ? 1 : 0, $wanted, "all scanners failed: $what");
}

# ---------------------------------------------------------------------------
# What our Peekaboo scanner heard

sub heard {
    my ($mail_id, $text) = @_;
    no warnings 'once';
    $Whyblocked::Peekaboo::last = { mail_id => $mail_id, scanners => { Peekaboo => {
        text => $text, reports => [ { part => 'p002', job => '17', result => 'bad', reason => 'Grün' } ] } } };
    return;
}

{
    scanned("clamd said\n", [ 'AV-A', 1, 'Win.X' ], [ 'Peekaboo', 1, 'Peekaboo.bad' ]);
    my $mail = mail(contents_category => [ '9', '1' ]);
    heard($mail->mail_id, encode('UTF-8', "Peekaboo: Grün\n"));
    my ($event) = told($mail);
    my ($first, $peekaboo) = @{ $event->{scanners} };
    is($first->{output}, "clamd said\n", 'the first scanner keeps its output');
    is($peekaboo->{output}, "Peekaboo: Grün\n", 'Peekaboo has its own');
    is_deeply($peekaboo->{reports},
        [ { part => 'p002', job => 17, result => 'bad', reason => 'Grün' } ], 'and its reports');

    scanned('', [ 'AV-A', 0 ], [ 'Peekaboo', undef ]);
    $mail = mail(contents_category => ['1']);
    heard($mail->mail_id, "Peekaboo: Job 17 failed\n");
    ($event) = told($mail);
    is($event->{scanners}[1]{output}, "Peekaboo: Job 17 failed\n", 'also if it failed');

    heard('earlier-mail', "stale\n");
    ($event) = told(mail(contents_category => [ '9', '1' ]));
    ok(!grep({ $_->{reports} || $_->{output} } @{ $event->{scanners} }), 'never of an earlier mail');

    scanned(undef);
    $mail = mail(contents_category => [ '7', '1' ], checks_performed => {});
    heard($mail->mail_id, "cannot connect\n");
    ($event) = told($mail);
    is_deeply([ map { [ @$_{qw(name status output)} ] } @{ $event->{scanners} } ],
        [ [ 'Peekaboo', 'failed', "cannot connect\n" ] ], 'the only trace if all failed');

    for my $odd (undef, 'text', [], {}, { mail_id => undef }, { mail_id => 'x', scanners => undef }) {
        $Whyblocked::Peekaboo::last = $odd;
        is(scalar(told(mail(contents_category => [ '9', '1' ]))), 1, 'an odd variable does no harm');
    }
}

# ---------------------------------------------------------------------------
# Header, sender, client

{
    scanned(@CLEAN);
    no warnings 'once';
    local @Amavis::bad_headers = ('Duplicate header field: "Subject"');
    my $signature = bless { domain => 'signed.example', selector => 'lab', result => 'fail',
        result_detail => 'fail (body has been altered)' }, 'Stub::Object';
    my ($event) = told(mail(
        contents_category => [ '4,8', '4', '1' ], sender => '', is_bulk => "Precedence: list\n",
        dkim_signatures_all => [$signature], dsn_sent => 2, client_name => undef,
        quarantined_to => [ '/var/lib/amavis/virusmails/badh-xyz', 'spam@example.org' ], quar_type => [ 'F', 'M' ],
        headers => {
            from => tainted(" =?UTF-8?Q?Alice_=C3=84dams?=\n <alice\@outside.example>\n"),
            subject => " first\n\tline\n", 'message-id' => " <1\@outside.example>\n",
            'x-whyblocked-notice' => ' ' . 'k' x 300 . "\n",
            'authentication-results' => [ (" mx.example.org;\n\tspf=fail\n") x 12 ],
        }));
    is($event->{sender}, '', 'the null sender is an empty text');
    is($event->{from}, 'Alice Ädams <alice@outside.example>', 'From is decoded and unfolded');
    is($event->{subject}, "first\tline", 'Subject is unfolded');
    is($event->{message_id}, '<1@outside.example>', 'Message-ID');
    is(length $event->{notice_mark}, 200, 'our own mark is cut');
    is(scalar @{ $event->{authentication_results} }, 10, 'ten Authentication-Results at most');
    is($event->{authentication_results}[0], "mx.example.org;\tspf=fail", 'unfolded');
    is_deeply($event->{dkim}, [ { domain => 'signed.example', selector => 'lab', result => 'fail',
        detail => 'fail (body has been altered)' } ], 'DKIM signatures');
    is($event->{bulk}, 'Precedence: list', 'bulk');
    is_deeply($event->{quarantine}, [ 'badh-xyz', 'spam@example.org' ], 'quarantine ids are relative');
    is_deeply($event->{bad_headers}, ['Duplicate header field: "Subject"'], 'sentences about the header');
    is_deeply($event->{policy_banks}, [qw(MYNETS ORIGINATING)], 'policy banks');
    is_deeply($event->{client}, { ip => '203.0.113.77', name => undef,
        helo => 'mail.outside.example' }, 'client');
    is($event->{time}, 1795444365.964, 'time has three decimals');
    is($event->{dsn_sent}, 2, 'dsn_sent');
    is_deeply([ map { $event->{checked}{$_} ? 1 : 0 } qw(virus banned header spam) ], [ 1, 1, 1, 0 ],
        'checked');
    is($event->{v}, 1, 'version');
}

# ---------------------------------------------------------------------------
# Banned files

{
    my $member = encode('UTF-8', 'Rechnung_März.pdf.exe');
    my $leaf  = part(number => 7, mime_placement => '1/2/1/3', type_short => 'dat', name_declared => $member);
    my $inner = part(number => 4, mime_placement => '1/2/1', type_short => 'zip',
        name_declared => 'inner.zip', children => [$leaf]);
    my $outer = part(number => 2, mime_placement => '1/2', type_short => 'zip',
        type_declared => 'application/zip', name_declared => 'Größe.zip', children => [$inner]);
    # Names its neighbor in the way amavis describes parts.
    my $liar  = part(number => 5, mime_placement => '1/3', type_short => 'exe', attributes => 'U',
        type_declared => 'application/octet-stream', name_declared => 'evil.exe | P=p006,L=1/4,T=asc,N=a.txt');
    my $harmless = part(number => 6, mime_placement => '1/4', type_short => 'asc', name_declared => 'a.txt');
    my $nameless = part(number => 8, mime_placement => '1/5', type_declared => 'application/x-msdownload');
    my $body = part(number => 3, mime_placement => '1', type_declared => 'multipart/mixed',
        children => [ $outer, $liar, $harmless, $nameless ]);
    my $root = part(children => [$body]);

    # Made as amavis makes it: characters and octets joined.
    my $nested = 'P=p003,L=1,M=multipart/mixed | P=p002,L=1/2,M=application/zip,T=zip,N=Größe.zip | '
        . "P=p004,L=1/2/1,T=zip,N=inner.zip | P=p007,L=1/2/1/3,T=dat,N=$member";
    my $lying = 'P=p003,L=1,M=multipart/mixed | P=p005,L=1/3,M=application/octet-stream,T=exe,'
        . 'N=evil.exe | P=p006,L=1/4,T=asc,N=a.txt,A=U';
    my $without_name = 'P=p003,L=1,M=multipart/mixed | P=p008,L=1/5,M=application/x-msdownload';
    my ($event) = told(mail(contents_category => [ '8', '1' ], parts_root => $root, per_recip_data => [
        recipient(contents_category => [ '8', '1' ], blocking_ccat => '8',
            banned_parts => [ 'mojibake', 'x', 'y', 'as amavis says' ],
            banned_parts_as_attr => [ $nested, $lying, $without_name, 'P=p999,L=9' ],
            banning_rule_comment => [ 'double extension', '\.exe$', 'type', 'other' ]) ]));
    is_deeply($event->{recipients}[0]{banned}, [ 'Größe.zip/inner.zip/Rechnung_März.pdf.exe',
        'evil.exe | P=p006,L=1/4,T=asc,N=a.txt', '(application/x-msdownload)', 'as amavis says' ],
        'banned files by their path in the mail');
    is_deeply($event->{recipients}[0]{banned_rules}, [ 'double extension', '\.exe$', 'type', 'other' ],
        'and the rules');
    is_deeply([ map { $_->{id} } @{ $event->{parts} } ], [qw(p003 p002 p004 p007 p005 p006 p008)],
        'parts in the order of the mail');
    is($event->{parts}[3]{path}, 'Größe.zip/inner.zip/Rechnung_März.pdf.exe', 'with their path');
    is($event->{parts}[4]{attrs}, 'U', 'and attributes');
}

# ---------------------------------------------------------------------------
# Trouble inside

{
    scanned(@CLEAN);
    my $mail = mail(contents_category => [ '9', '1' ],
        dkim_signatures_all => [ bless { result => sub { die "no such method\n" } }, 'Stub::Object' ]);
    my ($event) = told($mail);
    ok($event && !exists $event->{dkim}, 'a section that fails is left out');
    is($event->{category}, 'Virus', 'the others are there');
    ok(grep({ $_->[0] == -1 && $_->[1] =~ /whyblocked error in sender: no such method/ } @Amavis::Util::log),
        'and it is logged');

    ($event) = told(mail(contents_category => [ '9', '1' ], per_recip_data => [
        recipient(contents_category => [ '9', '1' ], spam_tests => sub { die "odd\n" }), recipient() ]));
    is_deeply($event->{recipients}[0], { addr => 'anna@example.org', outcome => 'delivered' },
        'of an odd recipient, who it was and what became of the mail');
    is($event->{recipients}[1]{category}, 'Clean', 'the next one is complete');
}

{
    my $secret = 'sEcReT-12345';
    scanned("released with $secret\n", [ 'AV-A', 1, "X.$secret" ]);
    my $mail = mail(contents_category => [ '9', '1' ], headers => { subject => $secret });
    run_hooks($mail);
    my ($file) = grep { /\Q$mail->{mail_id}\E/ } paths_in("$base/drop");
    open(my $handle, '<:raw', $file) or die $!;
    my $json = do { local $/; <$handle> };
    unlike($json, qr/\Q$secret\E/, 'the secret id is in no event');
    ok(!grep({ $_->[1] =~ /\Q$secret\E/ } @Amavis::Util::log), 'and in no log');
}

done_testing();
