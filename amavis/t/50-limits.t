#!/usr/bin/perl -T
# Whatever a sender makes up, an event stays small, and says what was left out.

use strict;
use warnings;
use utf8;

BEGIN { my ($dir) = __FILE__ =~ m{\A(.*?)[^/]*\z}; unshift @INC, "${dir}lib" }

use Digest::SHA qw(sha256_hex);
use Encode qw(encode);
use Stub qw(load mail recipient part new_dirs files read_json run_hooks tainted);
use Test::More;
use Time::HiRes qw(time);

load('whyblocked.pl');
my $base = new_dirs();
my $DISCARD = Amavis::Conf::D_DISCARD();

# Returns the event of a mail and the size of its file.
sub told {
    my ($mail) = @_;
    run_hooks($mail);
    my $file = "$base/drop/$mail->{mail_id}.json";
    return (read_json($file), -s $file);
}

# ---------------------------------------------------------------------------
# Texts and lists

{
    my $long = 'ö' x 5000;
    my ($event) = told(mail(
        contents_category => [ '9', '1' ], sender => encode('UTF-8', "$long\@x.example"),
        virusnames => [ ($long) x 500 ], headers => { from => $long, subject => $long },
        parts_root => part(children => [ part(number => 1, name_declared => encode('UTF-8', $long)) ]),
        per_recip_data => [ recipient(recip_addr => encode('UTF-8', "$long\@x.example"), recip_smtp_response => "250 $long",
            banned_parts => [ ($long) x 500 ], banning_rule_comment => [ ($long) x 500 ],
            spam_tests => [ \join ',', map { "T$_=1" } 1 .. 500 ]) ],
    ));
    my $recipient = $event->{recipients}[0];
    # what, text, characters
    for my $row (
        [ 'sender', $event->{sender}, 400 ], [ 'From', $event->{from}, 1000 ],
        [ 'subject', $event->{subject}, 1000 ], [ 'virus name', $event->{virus_names}[0], 300 ],
        [ 'file name', $event->{parts}[0]{name}, 300 ], [ 'path', $event->{parts}[0]{path}, 1000 ],
        [ 'address', $recipient->{addr}, 400 ], [ 'reply', $recipient->{smtp}, 500 ],
        [ 'banned file', $recipient->{banned}[0], 1000 ], [ 'rule', $recipient->{banned_rules}[0], 500 ],
    ) {
        my ($what, $text, $characters) = @$row;
        is(length $text, $characters, "$what: at most $characters characters");
        like($text, qr/…\z/, "$what: shows that it is cut");
    }
    is(scalar @{ $event->{virus_names} }, 100, 'at most 100 names');
    is(scalar @{ $recipient->{$_} }, 100, "at most 100: $_") for qw(banned banned_rules tests);
}

{
    # A field may have as many octets as the MTA takes, blanks between words above all.
    no warnings 'redefine';
    my ($decode, $longest) = (\&Amavis::Util::safe_decode_mime, 0);
    local *Amavis::Util::safe_decode_mime = sub {
        $longest = length $_[0] if defined $_[0] && length $_[0] > $longest;
        return $decode->(@_);
    };
    my $blanks = " \r\n" . ' ' x 100_000;
    my $encoded = '=?UTF-8?Q?' . '=C3=B6' x 10 . '?= ';
    my ($event) = told(mail(contents_category => [ '9', '1' ], is_bulk => "list$blanks.",
        headers => { from => "${blanks}a\@x.example$blanks.", subject => $encoded x 1000, 'message-id' => "<a>$blanks.",
            'authentication-results' => [ ("mx; spf=pass$blanks.") x 10 ] },
        parts_root => part(children => [ map { part(number => $_, name_declared => $encoded x 1000) } 1 .. 200 ])));
    cmp_ok($longest, '<=', 16 * 1024, 'no more than that is decoded');
    is(length $event->{subject}, 1000, 'and all of a subject that is shown');
    is($event->{message_id} =~ s/…\z//r =~ s/\s+//r, '<a>', 'what is before the blanks is there');
    is(scalar @{ $event->{authentication_results} }, 10, 'of each field');
    is(length $event->{parts}[199]{path}, 1000, 'and of a path');
}

# value, trimmed
for my $row ([ ' a b ', 'a b' ], [ " \t\r\na\n", 'a' ], [ 'a', 'a' ], [ '  ', '' ], [ '', '' ], [ undef, undef ]) {
    is(Whyblocked::Event::trimmed($row->[0]), $row->[1], 'no blanks at either end');
}

# ---------------------------------------------------------------------------
# Recipients and parts: the number left out is told

{
    my ($event) = told(mail(contents_category => [ '9', '1' ], per_recip_data => [
        map { recipient(recip_addr => "r$_\@example.org") } 1 .. 1003 ]));
    is(scalar @{ $event->{recipients} }, 1000, '1000 recipients');
    is($event->{recipients_left_out}, 3, 'and 3 left out');
}

{
    no warnings 'once';
    local $Amavis::av_output = "p001: OK\np777: Win.X FOUND\n";
    my @leaves = map { part(number => $_, name_declared => "f$_") } 1 .. 800;
    my ($event) = told(mail(contents_category => [ '9', '8', '1' ], parts_root => part(children => \@leaves),
        per_recip_data => [ recipient(banned_parts => ['x'], banned_parts_as_attr => ['P=p640,N=f640']) ]));
    is(scalar @{ $event->{parts} }, 200, '200 parts');
    is($event->{parts_left_out}, 600, 'and 600 left out');
    my @ids = map { $_->{id} } @{ $event->{parts} };
    is_deeply([ grep { /p640|p777/ } @ids ], [qw(p640 p777)], 'those that a scanner or a rule named are shown');
    is_deeply(\@ids, [ sort @ids ], 'in the order of the mail');
    is_deeply($event->{recipients}[0]{banned}, ['f640'], 'a banned file has its path');
}

# ---------------------------------------------------------------------------
# Below 1 MiB under all circumstances

# What is worst in JSON: a control character takes six octets.
my %character = (plain => 'x', wide => "\x{1F600}", control => "\x01");
for my $kind (sort keys %character) {
    my $text = $character{$kind} x 2500;
    my @many = ($text) x 60;                # shared by the recipients, as in amavis
    my $tests = join ',', map { substr($text, 0, 400) . "$_=1" } 1 .. 60;
    no warnings 'once';
    local @Amavis::bad_headers = ($text) x 200;
    local $Amavis::av_output = $text x 4;
    local @Amavis::av_scanners_results = map { [ [ "$_$text", sub { } ], 1, ($text) x 120 ] } 1 .. 60;
    my $mail = mail(
        contents_category => [ '9', '8', '7,1', '6', '4,2', '1' ], headers => {
            map { $_ => [ ($text) x 20 ] } qw(from subject message-id authentication-results x-whyblocked-notice) },
        dkim_signatures_all => [ map { bless { map { $_ => $text } qw(domain selector result result_detail) },
            'Stub::Object' } 1 .. 30 ],
        quarantined_to => [ ($text) x 200 ], virusnames => [ ($text) x 200 ], queue_id => $text,
        (map { $_ => $text } qw(client_addr client_name client_helo sender is_bulk is_auto is_mlist log_id)),
        parts_root => part(children => [ map { part(number => $_, name_declared => $text, mime_placement => $text,
            type_declared => $text, type_short => $text, attributes => $text) } 1 .. 300 ]),
        per_recip_data => [ map { recipient(recip_addr => "$_$text", recip_smtp_response => $text,
            contents_category => [ '9', '8', '1' ], recip_destiny => $DISCARD, recip_done => 1,
            spam_tests => [\$tests], banned_parts => \@many, banned_parts_as_attr => \@many,
            banning_rule_comment => \@many) } 1 .. 1100 ],
    );
    $Whyblocked::Peekaboo::last = { mail_id => $mail->{mail_id}, scanners => { "1$text" => { text => $text x 4,
        reports => [ ({ part => $text, job => 1, result => $text, reason => $text }) x 200 ] } } };
    my ($event, $size) = told($mail);
    cmp_ok($size, '<', 1024 * 1024, "$kind: below 1 MiB");
    ok($event->{shortened}, "$kind: it says that it is shortened");
    is($event->{recipients_left_out} + @{ $event->{recipients} }, 1100, "$kind: recipients add up");
    is($event->{parts_left_out} + @{ $event->{parts} || [] }, 300, "$kind: parts add up");
    is($event->{recipients}[0]{outcome}, 'blocked', "$kind: the verdict is there");
}

{
    # Large, but of a kind that happens: a newsletter to a thousand, with many tests.
    my ($event, $size) = told(mail(contents_category => [ '6', '1' ], per_recip_data => [
        map { recipient(recip_addr => "recipient$_\@example.org", contents_category => [ '6', '1' ],
            spam_tests => [ \join ',', map { "SOME_RULE_OF_SPAMASSASSIN_$_=1.$_" } 1 .. 60 ]) } 1 .. 1000 ]));
    cmp_ok($size, '<', 1024 * 1024, 'a thousand recipients: below 1 MiB');
    is(scalar @{ $event->{recipients} }, 1000, 'all of them are there');
    is(scalar @{ $event->{recipients}[0]{tests} }, 60, 'the first with all tests');
    ok(!exists $event->{recipients}[999]{tests}, 'the last without');
}

# ---------------------------------------------------------------------------
# Hashes

sub file_part {
    my ($number, $content, %given) = @_;
    my $name = sprintf '%s/p%03d', $base, $number;
    if (defined $content) { open(my $handle, '>:raw', $name) or die $!; print $handle $content }
    return part(number => $number, dir_name => $base, name_declared => "f$number", %given);
}

sub hashes {
    my (@parts) = @_;
    my ($event) = told(mail(contents_category => [ '9', '1' ], parts_root => part(children => \@parts)));
    return map { $_->{sha256} } @{ $event->{parts} };
}

is_deeply([ hashes(file_part(1, 'abc'), file_part(2, undef), part(number => 3)) ],
    [ sha256_hex('abc'), undef, undef ], 'files are hashed, what is gone is not');
is_deeply([ hashes(file_part(4, undef, digest => 'ab' x 20 . ':text/plain')) ], [undef],
    "a digest of another kind is not taken for ours");
{
    local $Amavis::Conf::setting{mail_part_digest_algorithm} = 'SHA-256';
    is_deeply([ hashes(file_part(5, undef, digest => tainted('cd' x 32 . ':application/zip'))) ], [ 'cd' x 32 ],
        "amavis' own SHA-256 also of an archive that is gone");
}
{
    no warnings 'once';
    local $Whyblocked::hash_bytes_max = 10;
    is_deeply([ hashes(file_part(6, '1234567'), file_part(7, '123456'), file_part(8, '123'), file_part(9, '1')) ],
        [ sha256_hex('1234567'), undef, sha256_hex('123'), undef ], 'a budget of octets for the whole mail');
}
{
    symlink '/etc/passwd', "$base/p010" or die $!;
    require POSIX;
    POSIX::mkfifo("$base/p011", 0600) or die $!;
    mkdir "$base/p012" or die $!;
    my $start = time;
    is_deeply([ hashes(map { file_part($_, undef) } 10 .. 12) ], [ undef, undef, undef ],
        'no link is followed, nothing else is read');
    cmp_ok(time - $start, '<', 1, 'and no FIFO is waited for');
}

done_testing();
