package PeekabooStub;

# A stand-in for the REST interface of PeekabooAV, in a process of its own.
#
# What a submitted file holds decides what happens to it: lines of
#   result=bad reason=...     the report
#   wait=2                    times "404 not yet"
#   post=... get=...          how a request is answered: 500, 400, garbage, cut,
#                             hang, drip, chunked, number, list, latin1, endless, close, odd

use strict;
use warnings;

use File::Temp ();
use IO::Socket::INET ();
use JSON::PP ();
use POSIX ();

# Starts the server and returns it; it ends with stop() or with its owner.
sub start {
    my ($class) = @_;
    my $listener = IO::Socket::INET->new(Listen => 20, LocalAddr => '127.0.0.1', Proto => 'tcp')
        or die "no socket: $!";
    my $port = $listener->sockport;
    my $log = File::Temp->new;              # a pipe would fill up
    $log->autoflush(1);
    my $pid = fork;
    die "no process: $!" if !defined $pid;
    if (!$pid) {
        $SIG{PIPE} = 'IGNORE';
        $SIG{ALRM} = 'DEFAULT';
        alarm 120;              # never outlives a test that was killed
        serve($listener, $log);
        POSIX::_exit(0);
    }
    return bless { pid => $pid, port => $port, log => $log }, $class;
}

sub url { return "http://127.0.0.1:$_[0]{port}" }

# Ends the server and returns the requests it got.
sub stop {
    my ($self) = @_;
    my $pid = delete $self->{pid} or return;
    kill TERM => $pid;
    waitpid $pid, 0;
    my $log = $self->{log};
    seek $log, 0, 0;
    return map { JSON::PP->new->utf8->decode($_) } <$log>;
}

sub DESTROY { my ($self) = @_; local ($?, $!); $self->stop; return }

# ---------------------------------------------------------------------------

sub serve {
    my ($listener, $log) = @_;
    my (@jobs, @held);
    while (my $socket = $listener->accept) {
        my $request = read_request($socket) or next;
        print {$log} JSON::PP->new->utf8->encode({ %$request, body => unpack('H*', $request->{body}) }), "\n";
        if ($request->{method} eq 'POST') {
            push @jobs, { map { /^(\w+)=(.*?)\r?$/ } split /\n/, $request->{body} };
            push @held, $socket if !answer($socket, $jobs[-1]{post} || '', 200, { job_id => scalar @jobs });
            next;
        }
        my ($number) = $request->{path} =~ m{/v1/report/(\d+)\z};
        my $job = $number ? $jobs[$number - 1] : undef;
        if (!$job || ($job->{wait} || 0) > $job->{asked}++) {
            answer($socket, '', 404, { message => "No analysis result yet for job $number" });
            next;
        }
        my %report = (result => $job->{result}, reason => $job->{reason});
        utf8::decode($report{reason}) if defined $report{reason};
        push @held, $socket if !answer($socket, $job->{get} || '', 200, \%report);
    }
    return;
}

sub read_request {
    my ($socket) = @_;
    my $head = '';
    while ($head !~ /\r\n\r\n/) { sysread $socket, $head, 4096, length $head or return undef }
    ($head, my $body) = split /\r\n\r\n/, $head, 2;
    my ($length) = $head =~ /^Content-Length: (\d+)/mi;
    while (length $body < ($length || 0)) { sysread $socket, $body, 65536, length $body or return undef }
    my ($method, $path) = $head =~ /\A(\S+) (\S+) HTTP/;
    return { method => $method, path => $path, head => $head, body => $body };
}

# Answers in one of several ways. Returns false if the connection is to be held.
sub answer {
    my ($socket, $way, $status, $object) = @_;
    return 0 if $way eq 'hang';
    return 1 if $way eq 'close';
    $object = { report => ['first line', $object->{reason}], result => $object->{result} } if $way eq 'list';
    $object->{result} = 6 if $way eq 'number';
    $object = { message => 'out of order' } if $way =~ /\A[45]00\z/;
    $object = ['odd'] if $way eq 'odd';
    my $body = JSON::PP->new->utf8->encode($object);
    utf8::decode($body) if $way eq 'latin1';
    $status = $way if $way =~ /\A[45]00\z/;
    my $head = "HTTP/1.1 $status X\r\nContent-Type: application/json\r\n";
    if ($way eq 'garbage')    { return send_all($socket, "\x00\xFFnot http\r\n\r\n") }
    elsif ($way eq 'cut')     { return send_all($socket, "${head}Content-Length: 999\r\n\r\n$body") }
    elsif ($way eq 'endless') { return send_all($socket, "$head\r\n" . 'x' x (3 * 1024 * 1024)) }
    elsif ($way eq 'chunked') {
        my $chunks = join '', map { sprintf "%x;x=y\r\n%s\r\n", length, $_ } $body =~ /(.{1,7})/sg;
        return send_all($socket, "${head}Transfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n");
    }
    elsif ($way eq 'drip') {
        for (1 .. 40) { syswrite $socket, 'H' or return 1; select undef, undef, undef, 0.1 }
        return 1;
    }
    return send_all($socket, "${head}Content-Length: " . length($body) . "\r\n\r\n$body");
}

sub send_all { my ($socket, $octets) = @_; print {$socket} $octets; close $socket; return 1 }

1;
