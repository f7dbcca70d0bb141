#!/usr/bin/perl -T
# An event is in the drop directory, complete; or in the second one; or it is
# logged, counted, and the next event tells. The mail never notices.

use strict;
use warnings;

BEGIN { my ($dir) = __FILE__ =~ m{\A(.*?)[^/]*\z}; unshift @INC, "${dir}lib" }

use Fcntl qw(:DEFAULT :flock);
use Socket;
use Stub qw(load mail recipient part new_dirs events files run_hooks tainted);
use Test::More;
use Time::HiRes qw(time);

load('whyblocked.pl');

sub virus_mail {
    my (%given) = @_;
    return mail(contents_category => [ '9', '1' ], virusnames => ['Eicar'], %given);
}

sub logged { my ($pattern) = @_; return grep { $_->[1] =~ $pattern } @Amavis::Util::log }

# ---------------------------------------------------------------------------
# The ordinary way

{
    my $base = new_dirs();
    socket(my $daemon, AF_UNIX, SOCK_DGRAM, 0) or die $!;
    bind($daemon, pack_sockaddr_un("$base/wake.sock")) or die $!;
    my $mail = virus_mail();
    umask 0027;
    run_hooks($mail);
    is_deeply([ files("$base/drop") ], ["$mail->{mail_id}.json"], 'one file, with its final name');
    is_deeply([ files("$base/overflow") ], [], 'the second directory is empty');
    my ($event) = events("$base/drop");
    is($event->{mail_id}, $mail->{mail_id}, 'it is the event of this mail');
    ok(!exists $event->{missed}, 'nothing was missed');
    is(sprintf('%04o', (stat "$base/drop/$mail->{mail_id}.json")[2] & 07777), '0640', 'its mode');
    recv($daemon, my $datagram, 100, MSG_DONTWAIT);
    is($datagram, $mail->{mail_id}, 'the daemon is woken with the id');
    my ($line) = logged(qr/^whyblocked: event/);
    is($line->[0], 2, 'one line at level 2');
    like($line->[1], qr/^whyblocked: event \Q$mail->{mail_id}\E \d+ bytes \d+\.\d ms\z/, 'with size and time');
}

# ---------------------------------------------------------------------------
# A daemon that does not read

{
    my $base = new_dirs();
    socket(my $daemon, AF_UNIX, SOCK_DGRAM, 0) or die $!;
    bind($daemon, pack_sockaddr_un("$base/wake.sock")) or die $!;
    socket(my $other, AF_UNIX, SOCK_DGRAM, 0) or die $!;
    1 while defined send $other, 'x', MSG_DONTWAIT, pack_sockaddr_un("$base/wake.sock");
    my $start = time;
    run_hooks(virus_mail());
    cmp_ok(time - $start, '<', 1, 'a full socket does not hold up the mail');
    is(scalar events("$base/drop"), 1, 'and the event is there');
}

for my $socket (undef, '', '/nonexistent/wake.sock', 'x' x 200) {
    my $base = new_dirs();
    $Whyblocked::wake_socket = $socket;
    run_hooks(virus_mail());
    is(scalar events("$base/drop"), 1, 'without a socket: ' . (defined $socket ? length $socket : 'undef'));
}

# ---------------------------------------------------------------------------
# What can be wrong with a directory. Root may write anywhere, so these fail
# for other reasons than permission.

my %refusal = (
    'a file instead of a directory' => sub { my ($dir) = @_; rmdir $dir; touch($dir) },
    'no such directory'             => sub { my ($dir) = @_; rmdir $dir },
    'a link to itself'              => sub { my ($dir) = @_; rmdir $dir; symlink $dir, $dir },
    'a leftover in the way'         => sub { my ($dir, $mail) = @_; touch("$dir/.$mail->{mail_id}.tmp") },
    'the final name is a directory' => sub { my ($dir, $mail) = @_; mkdir "$dir/$mail->{mail_id}.json" },
);
$refusal{'not writable'} = sub { my ($dir) = @_; chmod 0500, $dir } if $>;

sub touch { my ($file) = @_; open(my $handle, '>', $file) or die "$file: $!"; return }

for my $what (sort keys %refusal) {
    my $base = new_dirs();
    my $mail = virus_mail();
    $refusal{$what}->("$base/drop", $mail);
    my @before = files("$base/drop");
    run_hooks($mail);
    is_deeply([ files("$base/overflow") ], ["$mail->{mail_id}.json"], "$what: stored in the second directory");
    is_deeply([ grep { /tmp/ } files("$base/drop") ], [ grep { /tmp/ } @before ], "$what: no leftover of ours");
    is(scalar logged(qr/went to \Q$base\E\/overflow: cannot/), 1, "$what: logged");
    is(scalar logged(qr/EVENT LOST/), 0, "$what: nothing lost");
}

# ---------------------------------------------------------------------------
# A full disk

SKIP: {
    my $base = new_dirs();
    my $full = "$base/full";
    mkdir $full or die $!;
    local $ENV{PATH} = '/usr/bin:/bin:/usr/sbin:/sbin';
    delete local @ENV{qw(IFS CDPATH ENV BASH_ENV)};
    skip 'only root can mount a small disk', 7
        if $> || system("mount -t tmpfs -o size=16k,mode=0755 tmpfs $full 2>/dev/null");
    $Whyblocked::drop_dir = $full;
    # The next record of the count would end on another page, which is not there.
    { open(my $count, '>', "$full/whyblocked-missed") or die $!; print $count "1795444365\n" x 372 }
    { open(my $filler, '>', "$full/filler") or die $!; 1 while syswrite $filler, 'x' x 4096; }
    my $mail = virus_mail();
    run_hooks($mail);
    is_deeply([ grep { !/missed/ } files($full) ], ['filler'], 'a full disk keeps no temporary file');
    is(scalar events("$base/overflow"), 1, 'the event is in the second directory');

    $Whyblocked::overflow_dir = $full;
    run_hooks(virus_mail());
    is_deeply([ grep { !/missed/ } files($full) ], ['filler'], 'both full: nothing is left behind');
    is(scalar logged(qr/EVENT LOST/), 1, 'and the loss is logged');
    is(-s "$full/whyblocked-missed", 372 * 11, 'no half record is left behind');
    unlink "$full/filler";
    run_hooks(virus_mail());
    my ($event) = events($full);
    is($event->{missed}, 373, 'the next event tells how many were missed');
    is($event->{missed_since}, 1795444365, 'and since when');
    system("umount $full");
}

# ---------------------------------------------------------------------------
# Nothing can be stored

sub lose {
    my ($count) = @_;
    local ($Whyblocked::drop_dir, $Whyblocked::overflow_dir) = ('/nonexistent/drop', $Whyblocked::overflow_dir);
    # A directory that takes the count, but no event.
    my @mails = map { virus_mail(per_recip_data => [
        recipient(contents_category => [ '9', '1' ]),
        recipient(recip_done => 1, recip_destiny => Amavis::Conf::D_DISCARD(), contents_category => [ '9', '1' ]),
    ]) } 1 .. $count;
    mkdir "$Whyblocked::overflow_dir/$_->{mail_id}.json" for @mails;
    run_hooks($_) for @mails;
    rmdir "$Whyblocked::overflow_dir/$_->{mail_id}.json" for @mails;
    return @mails;
}

{
    my $base = new_dirs();
    my $before = int time;
    my ($mail) = lose(3);
    my @lines = logged(qr/EVENT LOST/);
    is(scalar @lines, 3, 'each lost event is logged');
    is($lines[0][0], -1, 'at a level that is always logged');
    like($lines[0][1], qr/mail_id=\Q$mail->{mail_id}\E category=Virus categories=9\/1 delivered=1 blocked=1 /,
        'with what an admin needs to find the mail');
    like($lines[2][1], qr/missed=3 names="Eicar"/, 'and how many are missed');
    unlike($lines[0][1], qr/\@/, 'but with no address');
    cmp_ok(length $lines[0][1], '<', 900, 'in one line of syslog');
    is_deeply([ files("$base/overflow") ], ['whyblocked-missed'], 'the count is in a file');

    run_hooks(virus_mail());
    my ($event) = events("$base/drop");
    is($event->{missed}, 3, 'the next event tells the number');
    cmp_ok($event->{missed_since}, '>=', $before, 'and since when');
    cmp_ok($event->{missed_since}, '<=', time, 'in this test');
    run_hooks(my $next = virus_mail());
    ok(!exists Stub::read_json("$base/drop/$next->{mail_id}.json")->{missed}, 'once only');
}

{
    my $base = new_dirs();
    lose(1);
    $Whyblocked::drop_dir = '/nonexistent';
    run_hooks(virus_mail());
    my ($event) = events("$base/overflow");
    is($event->{missed}, 1, 'an event in the second directory tells it too');
}

{
    my $base = new_dirs();
    rmdir "$base/overflow";
    $Whyblocked::drop_dir = '/nonexistent';
    run_hooks(virus_mail());
    is_deeply([ files("$base/home") ], ['whyblocked-missed'], "without it, the count is in amavis' home");
}

{
    my $base = new_dirs();
    ($Whyblocked::drop_dir, $Whyblocked::overflow_dir) = ('/nonexistent/1', '/nonexistent/2');
    $Amavis::Conf::MYHOME = '/nonexistent/3';
    run_hooks(virus_mail()) for 1 .. 2;
    is((logged(qr/EVENT LOST.* missed=2 /))[0] ? 1 : 0, 1, 'with no file at all the process counts');
    $Whyblocked::drop_dir = "$base/drop";
    run_hooks(virus_mail());
    my ($event) = events("$base/drop");
    is($event->{missed}, 2, 'and tells');
    run_hooks(my $next = virus_mail());
    ok(!exists Stub::read_json("$base/drop/$next->{mail_id}.json")->{missed}, 'once');
}

{
    my $base = new_dirs();
    lose(2);
    open(my $other, '+<', "$base/overflow/whyblocked-missed") or die $!;
    flock($other, LOCK_EX | LOCK_NB) or die $!;
    my $start = time;
    run_hooks(my $first = virus_mail());
    cmp_ok(time - $start, '<', 1, 'a locked count does not hold up the mail');
    my $event = Stub::read_json("$base/drop/$first->{mail_id}.json");
    ok(!exists $event->{missed}, 'somebody else is telling it');
    close $other;
    run_hooks(my $second = virus_mail());
    is(Stub::read_json("$base/drop/$second->{mail_id}.json")->{missed}, 2, 'or the next one does');
}

for my $odd (qw(directory fifo link garbage)) {
    my $base = new_dirs();
    my $file = "$base/overflow/whyblocked-missed";
    if    ($odd eq 'directory') { mkdir $file }
    elsif ($odd eq 'fifo')      { require POSIX; POSIX::mkfifo($file, 0600) or die $! }
    elsif ($odd eq 'link')      { touch("$base/target"); symlink "$base/target", $file }
    else                        { open(my $handle, '>', $file) or die $!; print $handle 'x' x 30; close $handle }
    my $start = time;
    lose(1);
    run_hooks(virus_mail());
    cmp_ok(time - $start, '<', 1, "$odd in place of the count: no wait");
    my ($event) = events("$base/drop");
    cmp_ok($event->{missed}, '>=', 1, "$odd in place of the count: still told");
    is(-s "$base/target" || 0, 0, 'nothing is written through a link') if $odd eq 'link';
}

{
    my $base = new_dirs();
    run_hooks(virus_mail(mail_id => 'no/id'));
    run_hooks(my $next = virus_mail());
    is(Stub::read_json("$base/drop/$next->{mail_id}.json")->{missed}, 1, 'an event that broke off is missed, too');
}

# ---------------------------------------------------------------------------
# Ids

for my $id ('../../etc/passwd', 'a/b', '', 'a' x 65, "a\nb", undef) {
    my $base = new_dirs();
    my $shown = defined $id ? $id : 'undef';
    ok(eval { run_hooks(virus_mail(mail_id => $id)); 1 }, "an odd id does no harm: $shown");
    is_deeply([ files("$base/drop") ], [], 'and becomes no file');
}
{
    my $base = new_dirs();
    run_hooks(virus_mail(mail_id => tainted('abc-_DEF0123')));
    is_deeply([ files("$base/drop") ], ['abc-_DEF0123.json'], 'a tainted id is checked, then used');
}

done_testing();
