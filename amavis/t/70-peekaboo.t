#!/usr/bin/perl -T
# The scanner for PeekabooAV: names for what is bad, "failed" for what could
# not be checked, and never later than its deadline.

use strict;
use warnings;
use utf8;

BEGIN { my ($dir) = __FILE__ =~ m{\A(.*?)[^/]*\z}; unshift @INC, "${dir}lib" }

use Encode qw(encode decode);
use File::Temp ();
use IO::Socket::INET ();
use PeekabooStub ();
use Stub qw(load mail part tainted);
use Test::More;
use Time::HiRes qw(time);

binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);
load('whyblocked-peekaboo.pl');

my $serial = 0;

# Scans files for a new mail; returns the answer, and the seconds it took.
sub scan {
    my ($url, $files, %option) = @_;
    my ($tempdir) = File::Temp::tempdir(CLEANUP => 1) =~ /\A(.*)\z/s;
    mkdir "$tempdir/parts" or die $!;
    my (@names, %parts);
    for my $i (0 .. $#$files) {
        my $name = sprintf 'p%03d', $i + 1;
        open(my $handle, '>:raw', "$tempdir/parts/$name") or die $!;
        print $handle encode('UTF-8', $files->[$i]);
        push @names, tainted($name);
        $parts{$name} = part(number => $i + 1, name_declared => "f$i.doc", type_declared => 'application/msword',
            %{ $option{part} || {} });
    }
    no warnings 'once';
    local $Amavis::MSGINFO = $option{mail} || mail(mail_id => 'scan-' . ++$serial);
    @Amavis::Util::log = ();
    my $start = time;
    my @entry = ($option{name} || 'Peekaboo', \&Whyblocked::Peekaboo::scan, $url, $option{seconds} || 5);
    $option{before}->($tempdir) if $option{before};
    my @answer = Whyblocked::Peekaboo::scan([ reverse @names ], \%parts, $tempdir, @entry);
    return (@answer, time - $start);
}

sub heard { my ($name) = @_; return $Whyblocked::Peekaboo::last->{scanners}{ $name || 'Peekaboo' } }

my $server = PeekabooStub->start;
my $url = $server->url;

# ---------------------------------------------------------------------------
# One name for each reason, in both languages

my @reasons = (
    [ cuckoo_evil_sig => 'The following signatures have been recognized: Steals data, Checks memory, twice' ],
    [ cuckoo_evil_sig => 'Folgende Signaturen wurden erkannt: Steals data' ],
    [ cuckoo_score => 'Cuckoo score >= 4.0: 6.8' ],
    [ requests_evil_domain => 'The file attempts to contact at least one domain on the blacklist (evil.example)' ],
    [ requests_evil_domain => 'Die Datei versucht mindestens eine Domain aus der Blacklist zu kontaktieren (evil.example)' ],
    [ office_macro => 'The file contains an Office macro' ],
    [ office_macro => 'Die Datei beinhaltet ein Office-Makro' ],
    [ office_macro_with_suspicious_keyword => 'The file contains an Office macro which runs at document open' ],
    [ office_macro_with_suspicious_keyword =>
        'Die Datei beinhaltet ein Office Makro welches beim Öffnen der Datei ausgeführt wird' ],
    [ expressions => 'The expression (3) classified the sample as Result.bad' ],
    [ expressions => 'Der Ausdruck (3) klassifizierte die Datei als Result.bad' ],
    [ contains_peekabooyar => 'Die Datei beinhaltet Peekabooyar.' ],
    [ bad => 'Something new' ],
    [ bad => 'No signature suggesting malware detected' ],
    [ bad => '' ],
);
for my $row (@reasons) {
    my ($rule, $reason) = @$row;
    my ($status, $text, $names) = scan($url, ["result=bad\nreason=$reason"]);
    is($status, 1, "bad: $reason");
    is_deeply($names, ["Peekaboo.$rule"], "its name: $rule");
    like(decode('UTF-8', $text), qr/^\Q$reason\E$/m, 'its reason is in the text') if $reason ne '';
    is(heard()->{reports}[0]{reason}, $reason, 'and in the report') if $reason ne '';
}
ok(!grep({ $_->[0] =~ /[^A-Za-z0-9._-]/ } @reasons), 'names have plain characters only');

# ---------------------------------------------------------------------------
# What the mail is, from its files

my $BAD   = "result=bad\nreason=Cuckoo score >= 4.0: 6.8";
my $MACRO = "result=bad\nreason=The file contains an Office macro";
my $FAIL  = "result=failed\nreason=Behavioral analysis by Cuckoo has produced an error";
my $CLEAN = "result=unknown\nreason=File is not yet known to the system";

# what, files, status, names, in the text
my @mails = (
    [ 'one clean file',        [$CLEAN],                  0,     undef, qr/^Peekaboo: No malware found$/m ],
    [ 'ignored',               ["result=ignored\nreason=File type is on whitelist"], 0, undef, qr/whitelist/ ],
    [ 'good',                  ["result=good"],           0,     undef, qr/No malware/ ],
    [ 'unchecked',             ["result=unchecked"],      undef, undef, qr/^Peekaboo: Job \d+ failed$/m ],
    [ 'failed',                [$FAIL],                   undef, undef, qr/Cuckoo has produced an error\n/ ],
    [ 'a result nobody knows', ["result=splendid"],       undef, undef, qr/has no result/ ],
    [ 'failed, then bad',      [ $FAIL, $BAD ],           1, ['Peekaboo.cuckoo_score'], qr/failed.*malware/s ],
    [ 'bad, then failed',      [ $BAD, $FAIL ],           1, ['Peekaboo.cuckoo_score'], qr/malware.*failed/s ],
    [ 'two bad for one rule',  [ $BAD, $BAD ],            1, ['Peekaboo.cuckoo_score'], qr/malware/ ],
    [ 'two bad for two rules', [ $BAD, $CLEAN, $MACRO ],  1,
        [ 'Peekaboo.cuckoo_score', 'Peekaboo.office_macro' ], qr/not yet known/ ],
    [ 'reports that take time', [ "wait=3\n$CLEAN", "wait=2\n$BAD" ], 1, ['Peekaboo.cuckoo_score'], qr/malware/ ],
    [ 'a slow clean one, a failed one', [ "wait=2\n$CLEAN", $FAIL ], undef, undef, qr/failed/ ],
    [ 'a refused file, then bad', [ "post=500\n$BAD", $MACRO ], 1, ['Peekaboo.office_macro'],
        qr/p001: the service answered 500 to a file: out of order/ ],
    [ 'a refused file',        [ "post=400\n$BAD", $CLEAN ], undef, undef, qr/answered 400/ ],
    [ 'an error for a report', [ "get=500\n$BAD", $CLEAN ], undef, undef, qr/answered 500 to job \d+: out of order/ ],
    [ 'an error, then bad',    [ "get=500\n$CLEAN", $BAD ], 1, ['Peekaboo.cuckoo_score'], qr/answered 500/ ],
    [ 'garbage for an answer', [ "get=garbage\n$CLEAN" ], undef, undef, qr/does not speak HTTP/ ],
    [ 'an answer cut off',     [ "get=cut\n$CLEAN" ],     undef, undef, qr/cut off/ ],
    [ 'an answer without end', [ "get=endless\n$CLEAN" ], undef, undef, qr/too long/ ],
    [ 'no answer',             [ "get=close\n$CLEAN" ],   undef, undef, qr/closed the connection/ ],
    [ 'a list for an object',  [ "post=odd\n$CLEAN" ],    undef, undef, qr/no JSON object/ ],
    [ 'chunked',               [ "post=chunked\nget=chunked\n$BAD" ], 1, ['Peekaboo.cuckoo_score'], qr/6\.8/ ],
    [ 'a result as a number',  [ "get=number\n$CLEAN" ],  1, ['Peekaboo.bad'], qr/malware/ ],
    [ 'the reason in a list',  [ "get=list\n$BAD" ],      1, ['Peekaboo.cuckoo_score'], qr/first line\nCuckoo score/ ],
    [ 'a reason that is not UTF-8', [ "get=latin1\nresult=bad\nreason=Schädlich" ], 1, ['Peekaboo.bad'], qr/Sch.+dlich/ ],
);
for my $row (@mails) {
    my ($what, $files, $wanted, $wanted_names, $pattern) = @$row;
    my ($status, $text, $names) = scan($url, $files);
    is($status, $wanted, "status: $what");
    is_deeply($names, $wanted_names, "names: $what");
    like($text, $pattern, "text: $what");
    is(heard()->{text}, $text, "kept for the hook: $what");
}

{
    my (undef, $text) = scan($url, [ $CLEAN, $BAD ]);
    my ($first, $second) = map { $_->{job} } @{ heard()->{reports} };
    is($text, join('', map { "$_\n" } "Peekaboo: p001 submitted as job $first",
        "Peekaboo: p002 submitted as job $second", "Peekaboo: Received report for job $first",
        'File is not yet known to the system', "Peekaboo: Received report for job $second",
        'Cuckoo score >= 4.0: 6.8', "Peekaboo: Job $second found malware"), 'the whole text');
    is_deeply(heard()->{reports}, [
        { part => 'p001', job => $first, result => 'unknown', reason => 'File is not yet known to the system' },
        { part => 'p002', job => $second, result => 'bad', reason => 'Cuckoo score >= 4.0: 6.8' } ],
        'and the reports');
}

# ---------------------------------------------------------------------------
# The record for the hook

{
    my $mail = mail(mail_id => 'same-mail');
    scan($url, [$BAD], mail => $mail, name => 'One');
    scan($url, [$MACRO], mail => $mail, name => 'Two');
    is($Whyblocked::Peekaboo::last->{mail_id}, 'same-mail', 'the record has the id of the mail');
    is(heard('One')->{reports}[0]{reason}, 'Cuckoo score >= 4.0: 6.8', 'two entries keep their own');
    is(heard('Two')->{reports}[0]{reason}, 'The file contains an Office macro', 'both');
    scan($url, [$CLEAN], name => 'Two');
    ok(!heard('One'), 'the next mail begins anew');
    no warnings 'once';
    local $Amavis::MSGINFO;
    ok(eval { Whyblocked::Peekaboo::scan([], {}, '/nonexistent', 'Peekaboo', undef, $url); 1 },
        'a scan without a mail does not die');
    ok(!defined $Whyblocked::Peekaboo::last->{mail_id}, 'and belongs to none');
}

# ---------------------------------------------------------------------------
# Time. A mail is never held longer than its deadline.

# what, files, seconds, status, in the text, at most
my @slow = (
    [ 'no report in time',  [ "wait=999\n$CLEAN", $CLEAN ], 1, undef, qr/p001: no report for job \d+ in time/, 1.5 ],
    [ 'no report, but bad', [ "wait=999\n$CLEAN", $BAD ],   5, 1,     qr/malware/,                             1 ],
    [ 'a hang at a file',   [ "post=hang\n$CLEAN", $CLEAN ], 1, undef, qr/did not answer in time/,             1.5 ],
    [ 'a hang at a report', [ "get=hang\n$CLEAN" ],         1, undef, qr/did not answer in time/,              1.5 ],
);
for my $row (@slow) {
    my ($what, $files, $seconds, $wanted, $pattern, $most) = @$row;
    my ($status, $text, $names, $took) = scan($url, $files, seconds => $seconds);
    is($status, $wanted, "status: $what");
    like($text, $pattern, "text: $what");
    cmp_ok($took, '<', $most, "time: $what");
}
{
    no warnings 'once';
    local $Whyblocked::Peekaboo::request_seconds = 0.5;
    my ($status, $text, $names, $took) = scan($url, [ "post=hang\n$CLEAN", $BAD ], seconds => 5);
    is_deeply($names, ['Peekaboo.cuckoo_score'], 'one request that hangs does not hide another file');
    cmp_ok($took, '<', 2, 'nor costs the whole deadline');
}
{
    my (undef, undef, undef, $took) = scan($url, ["get=drip\n$CLEAN"], seconds => 1);
    cmp_ok($took, '<', 1.5, 'an answer that drips does not stretch the deadline');
}
{
    local $Amavis::Util::timer = 4;
    my (undef, undef, undef, $took) = scan($url, ["wait=999\n$CLEAN"], seconds => 60);
    cmp_ok($took, '<', 2, "amavis' own timer comes first");
}

# ---------------------------------------------------------------------------
# Servers that are not there

{
    my $closed = IO::Socket::INET->new(Listen => 1, LocalAddr => '127.0.0.1') or die $!;
    my $port = $closed->sockport;
    close $closed;
    my ($status, $text, $names, $took) = scan("http://127.0.0.1:$port", [ ($CLEAN) x 50 ], seconds => 30);
    is($status, undef, 'a dead server is a failure');
    like($text, qr/p001: cannot connect to 127\.0\.0\.1:$port: .*refused/i, 'with its reason');
    unlike($text, qr/p002/, 'noticed at the first file');
    cmp_ok($took, '<', 1, 'at once');
    is(scalar grep({ $_->[0] == -1 } @Amavis::Util::log), 1, 'and logged once, as a warning');
}
{
    # Dies between a file and its report.
    my $dying = PeekabooStub->start;
    my $pid = $dying->{pid};
    my ($status, $text, $names, $took);
    {
        no warnings 'redefine';
        my $fetch_all = \&Whyblocked::Peekaboo::fetch_all;
        local *Whyblocked::Peekaboo::fetch_all = sub { $dying->stop; $fetch_all->(@_) };
        ($status, $text, $names, $took) = scan($dying->url, [ $CLEAN, $CLEAN ], seconds => 30);
    }
    is($status, undef, 'a server that dies is a failure');
    cmp_ok($took, '<', 1, 'noticed at once');
}
for my $bad_url ('https://127.0.0.1/', 'ftp://x', '', "http://127.0.0.1\r\nX: y", 'http://a b/') {
    my ($status, $text) = scan($bad_url, [$CLEAN]);
    is($status, undef, "no plain HTTP URL: $bad_url");
    like($text, qr/no plain HTTP URL/, 'and it says so');
}

# ---------------------------------------------------------------------------
# Files

{
    my ($status, $text) = scan($url, [ $CLEAN, $CLEAN ], before => sub { unlink "$_[0]/parts/p001" });
    is($status, undef, 'a file that is gone was not checked');
    like($text, qr/p001: cannot read the file/, 'and it says so');
    ($status, $text) = scan($url, [$CLEAN], before => sub {
        unlink "$_[0]/parts/p001"; symlink '/etc/passwd', "$_[0]/parts/p001" });
    is($status, undef, 'a link is not followed');
    ($status) = scan($url, []);
    is($status, 0, 'no file, no malware');
}

$server->stop;

# ---------------------------------------------------------------------------
# What is sent

# what, fields of the part, file name sent, media type sent
my @sent = (
    [ 'plain', { name_declared => 'a b.doc', type_declared => 'application/msword' }, 'a b.doc', 'application/msword' ],
    [ 'no name', { name_declared => undef, type_declared => undef }, 'p001', 'application/octet-stream' ],
    [ 'encoded', { name_declared => [ 'Größe 日本.docm', '=?UTF-8?B?xx?=' ], type_declared => [ 'text/html', 'text/plain' ] },
        'Größe 日本.docm', 'text/html' ],
    [ 'raw UTF-8', { name_declared => [ "Ã\x{201E}rger.exe", tainted(encode('UTF-8', 'Ärger.exe')) ] }, 'Ärger.exe',
        'application/msword' ],
    [ 'an archive member', { name_declared => encode('UTF-8', 'größe.txt') }, 'größe.txt', 'application/msword' ],
    [ 'a name that leaves its quotes', { name_declared => qq(a";\r\nX-Evil: 1\r\n\r\n--b\\), type_declared => "text/x\r\nX: 1" },
        'a_;__X-Evil: 1____--b_', 'application/octet-stream' ],
);
for my $row (@sent) {
    my ($what, $fields, $name, $type) = @$row;
    my $stub = PeekabooStub->start;
    scan($stub->url . '/base', [$CLEAN], part => $fields);
    my ($post, $get) = $stub->stop;
    my $body = pack 'H*', $post->{body};
    my ($boundary) = $post->{head} =~ m{^Content-Type: multipart/form-data; boundary=([0-9a-f]{64})\r?$}mi;
    my @pieces = split /(?:\A|\r\n)--$boundary(?:--)?\r\n/, $body;
    is(scalar @pieces, 2, "$what: exactly one field");
    my ($head, $content) = split /\r\n\r\n/, $pieces[1], 2;
    is(decode('UTF-8', $head), qq(Content-Disposition: form-data; name="file"; filename="$name"\r\nContent-Type: $type),
        "$what: its header");
    is($content, $CLEAN, "$what: its content");
    is($post->{path}, '/base/v1/scan', "$what: a path before the interface");
    unlike($post->{head}, qr/X-Evil/i, "$what: nothing of it in the header of the request");
    like($get->{path}, qr{\A/base/v1/report/1\z}, "$what: the report is asked for");
}

{
    my $head = sub { my ($value) = @_; return bless { mime_attr => $value }, 'Stub::Object' };
    my $leaf = bless { head => $head->('attachment'), parts => undef }, 'Stub::Object';
    {
        package Stub::Entity;
        our @ISA = ('Stub::Object');
        sub parts { return @{ $_[0]{parts} } }
    }
    my $entity = bless { head => $head->(undef), parts => [ $leaf, $leaf ] }, 'Stub::Entity';
    # place in the mail, disposition sent
    for my $row ([ '1/2', 'attachment' ], [ '1', undef ], [ '1/9', undef ], [ undef, undef ], [ '1/x', undef ]) {
        my ($place, $wanted) = @$row;
        my $stub = PeekabooStub->start;
        scan($stub->url, [$CLEAN], mail => mail(mime_entity => $entity), part => { mime_placement => $place });
        my ($post) = $stub->stop;
        my ($sent) = $post->{head} =~ /^X-Content-Disposition: (.*?)\r?$/mi;
        is($sent, $wanted, 'disposition at place ' . (defined $place ? $place : 'undef'));
    }
}

done_testing();
