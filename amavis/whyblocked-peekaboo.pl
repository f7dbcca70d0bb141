# whyblocked-peekaboo.pl - lets amavis ask PeekabooAV 2.x and block what it
# calls bad.
#
# amavis reads this file with include_config_files(); the scanner is an entry
# of @av_scanners:
#
#     ['Peekaboo', \&Whyblocked::Peekaboo::scan],
#     ['Peekaboo', \&Whyblocked::Peekaboo::scan, 'http://192.0.2.7:8100', 120],
#
# with, if wanted, a URL and a deadline in seconds of its own. Each file of the
# mail is submitted to the REST interface (POST /v1/scan), then the reports are
# fetched (GET /v1/report/N) until all are there, one says bad, or time is up.
#
# amavis blocks only what has a name, so each bad report gets one, from the
# rule its reason tells: Peekaboo.cuckoo_evil_sig and so on.
#
# It must never take longer than its deadline, and never call a mail clean
# that was not checked: then it answers "failed", and amavis asks others.
#
# Invariant: $Whyblocked::Peekaboo::last holds what was heard about one mail
# only, with its mail_id. amavis keeps the text of the first scanner that
# detects something; whyblocked.pl finds ours here.

package Whyblocked::Peekaboo;

use strict;
use warnings;
no warnings 'once';

use Digest::SHA ();
use Errno ();
use Fcntl ();
use IO::Socket::IP ();
use JSON::PP ();
use Time::HiRes ();

# The site may set these in amavis' configuration, before or after this file.
our $url;                # plain HTTP; an address rather than a name: a name
                         # server that does not answer can hold up the mail
our $deadline_seconds;   # for all files of one mail, counted from its scan
our $request_seconds;    # for one request and its answer
our $connect_seconds;    # for the connection: a dead server shows here

$url              = 'http://127.0.0.1:8100' if !defined $url;
$deadline_seconds = 240                     if !defined $deadline_seconds;
$request_seconds  = 30                      if !defined $request_seconds;
$connect_seconds  = 3                       if !defined $connect_seconds;

# { mail_id, scanners => { name => { text, reports => [{ part, job, result, reason }] } } }
our $last;

use constant {
    POLL_SECONDS_MIN  => 0.1,           # known files are answered at once
    POLL_SECONDS_MAX  => 3,
    ROUND_SECONDS_MIN => 0.05,          # less than that is no time to ask
    TIMER_RESERVE     => 3,             # seconds left to amavis to go on
    ANSWER_OCTETS_MAX => 1024 * 1024,
    TEXT_CHARS_MAX    => 60_000,
    REASON_CHARS_MAX  => 8000,
    NAME_CHARS_MAX    => 200,
    CHUNK_OCTETS      => 64 * 1024,
};

# From the reason to the rule, in English and in German: the service speaks one
# of them, for all. The first match counts.
my @RULES = (
    [ cuckoo_evil_sig => qr/\A(?:The following signatures have been recognized|Folgende Signaturen wurden erkannt)\b/ ],
    [ cuckoo_score => qr/\ACuckoo score >=/ ],
    [ requests_evil_domain =>
        qr/\A(?:The file attempts to contact at least one domain on the blacklist|Die Datei versucht mindestens eine Domain aus der Blacklist)\b/ ],
    [ office_macro_with_suspicious_keyword =>
        qr/\A(?:The file contains an Office macro which runs at|Die Datei beinhaltet ein Office.Makro welches)\b/ ],
    [ office_macro => qr/\A(?:The file contains an Office macro|Die Datei beinhaltet ein Office.Makro)\b/ ],
    [ expressions =>
        qr/\A(?:The expression \(\d+\) classified the sample|Der Ausdruck \(\d+\) klassifizierte die Datei)\b/ ],
    [ contains_peekabooyar => qr/\bPeekabooyar\b/ ],
);

# What a result means for the mail. "unchecked" is no answer to the question,
# so it is a failure.
my %MEANING = (
    bad => 'bad', failed => 'failed', unchecked => 'failed',
    good => 'clean', ignored => 'clean', unknown => 'clean',
);

# Some versions of the service send a result as its number.
my @RESULTS = ('', qw(unchecked unknown ignored good failed bad));

# ---------------------------------------------------------------------------
# The scan

# Called by amavis. Returns (1, text, names) for malware, (0, text, undef) for
# none, (undef, text, undef) if it could not be checked.
sub scan {
    my ($file_names, $parts, $tempdir, $scanner, $code, $own_url, $own_seconds) = @_;
    my $scan = start($scanner, $own_url, $own_seconds);
    local $SIG{PIPE} = 'IGNORE';
    my $finished = eval {
        submit_all($scan, $file_names, $parts, $tempdir);
        fetch_all($scan);
        1;
    };
    trouble($scan, "the scan broke off: $@") if !$finished;
    my @answer = answer($scan);
    # Amavis' timer may be nearly used up, and it has work to do.
    eval { Amavis::Util::prolong_timer('whyblocked-peekaboo'); 1 } or 1;
    return @answer;
}

# Begins the record of a scan and sets its deadline: the configured one, or
# sooner, if amavis' own timer would end it.
sub start {
    my ($scanner, $own_url, $own_seconds) = @_;
    my $seconds = defined $own_seconds ? $own_seconds : $deadline_seconds;
    my $allowed = eval { scalar Amavis::Util::prolong_timer('whyblocked-peekaboo') };
    if (defined $allowed && $allowed - TIMER_RESERVE < $seconds) {
        $seconds = $allowed - TIMER_RESERVE;
    }
    my $mail_id = $Amavis::MSGINFO ? $Amavis::MSGINFO->mail_id : undef;
    my $is_same_mail = $last && defined $last->{mail_id} && defined $mail_id
        && $last->{mail_id} eq $mail_id;
    $last = { mail_id => $mail_id, scanners => {} } if !$is_same_mail;
    $last->{scanners}{$scanner} = my $heard = { text => '', reports => [] };
    return {
        scanner => $scanner,
        server  => server_of(defined $own_url ? $own_url : $url),
        until   => Time::HiRes::time() + ($seconds > 1 ? $seconds : 1),
        heard   => $heard,
        lines   => [],          # characters
        jobs    => [],
        is_dead => 0,           # the server does not answer
        failed  => 0,           # files that could not be checked
        names   => [],          # of what is bad
    };
}

sub server_of {
    my ($text) = @_;
    my ($host, $port, $path) =
        $text =~ m{\Ahttp://(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?(/[\x21-\x7E]*)?\z}
        or return undef;
    $path = '' if !defined $path;
    $path =~ s{/+\z}{};
    return { host => $host, port => $port || 80, path => $path };
}

# Says something: to amavis' log, and in the text that becomes its output.
sub say_line {
    my ($scan, $level, $line) = @_;
    push @{ $scan->{lines} }, "Peekaboo: $line";
    my $octets = $line;
    utf8::encode($octets);
    eval { Amavis::Util::do_log($level, '%s: %s', $scan->{scanner}, $octets); 1 } or 1;
    return;
}

sub trouble {
    my ($scan, $line) = @_;
    $scan->{failed}++;
    chomp $line;
    say_line($scan, -1, $line);
    return;
}

sub submit_all {
    my ($scan, $file_names, $parts, $tempdir) = @_;
    return trouble($scan, 'the URL of the service is no plain HTTP URL') if !$scan->{server};
    for my $file_name (sort @$file_names) {
        last if $scan->{is_dead};
        # Names of amavis' own making; checked, because they become a path.
        my ($id) = $file_name =~ /\A([A-Za-z0-9_.-]+)\z/;
        next if !defined $id;
        attempt($scan, $id, sub {
            my $job = submit($scan, $id, "$tempdir/parts/$id", $parts->{$file_name});
            push @{ $scan->{jobs} }, { part => $id, job => $job };
            say_line($scan, 3, "$id submitted as job $job");
        });
    }
    return;
}

# Asks for reports, in rounds: an answer "bad" ends the scan, but after the
# whole round, so that what else is known by then is told too.
sub fetch_all {
    my ($scan) = @_;
    my $pause = POLL_SECONDS_MIN;
    while (my @open = grep { !$_->{is_done} } @{ $scan->{jobs} }) {
        for my $job (@open) {
            last if $scan->{is_dead} || $scan->{until} - Time::HiRes::time() < ROUND_SECONDS_MIN;
            attempt($scan, $job->{part}, sub { fetch($scan, $job) }) or $job->{is_done} = 1;
        }
        last if $scan->{is_dead} || @{ $scan->{names} };
        my $left = $scan->{until} - Time::HiRes::time();
        last if $left < ROUND_SECONDS_MIN;
        next if !grep { !$_->{is_done} } @open;
        select undef, undef, undef, $pause < $left ? $pause : $left;
        $pause *= 1.5;
        $pause = POLL_SECONDS_MAX if $pause > POLL_SECONDS_MAX;
    }
    return;
}

# Runs one step for one file. A failure concerns this file only, unless the
# server cannot be reached at all. Returns whether it went well.
sub attempt {
    my ($scan, $id, $step) = @_;
    return 1 if eval { $step->(); 1 };
    my $error = $@;
    $scan->{is_dead} = 1 if ref $error && $error->{is_dead};
    trouble($scan, "$id: " . (ref $error ? $error->{text} : $error));
    return 0;
}

# Ends the scan and makes amavis' answer of it.
sub answer {
    my ($scan) = @_;
    my @names = do { my %seen; grep { !$seen{$_}++ } @{ $scan->{names} } };
    if (!@names) {
        for my $job (grep { !$_->{is_done} } @{ $scan->{jobs} }) {
            trouble($scan, "$job->{part}: no report for job $job->{job} in time");
        }
        say_line($scan, 3, 'No malware found') if !$scan->{failed};
    }
    my $text = join "\n", @{ $scan->{lines} }, '';
    $text = substr $text, 0, TEXT_CHARS_MAX;
    utf8::encode($text);            # amavis expects octets, as of any scanner
    $scan->{heard}{text} = $text;
    return (1, $text, \@names) if @names;
    return (undef, $text, undef) if $scan->{failed};
    return (0, $text, undef);
}

# ---------------------------------------------------------------------------
# The interface of the service

sub fail { die { text => join('', @_), is_dead => 0 } }

# Submits one file and returns its job number.
sub submit {
    my ($scan, $id, $file, $part) = @_;
    sysopen(my $handle, $file, Fcntl::O_RDONLY() | Fcntl::O_NOFOLLOW() | Fcntl::O_NONBLOCK())
        or fail("cannot read the file: $!");
    fail('not a regular file') if !-f $handle;
    my $boundary = Digest::SHA::sha256_hex(join ' ', $$, Time::HiRes::time(), rand, $id);
    my $before = join "\r\n", "--$boundary",
        'Content-Disposition: form-data; name="file"; filename="' . file_name($id, $part) . '"',
        'Content-Type: ' . media_type($part), '', '';
    my $after = "\r\n--$boundary--\r\n";

    my @fields = ("Content-Type: multipart/form-data; boundary=$boundary");
    my $disposition = disposition($part);
    push @fields, "X-Content-Disposition: $disposition" if defined $disposition;
    my ($status, $body) =
        request($scan, 'POST', '/v1/scan', \@fields, [ $before, $handle, $after ]);
    fail("the service answered $status to a file", message($body)) if $status != 200;
    my $reply = json($body);
    my ($job) = defined $reply->{job_id} ? $reply->{job_id} =~ /\A(\d{1,15})\z/ : ();
    fail('the service gave no job number') if !defined $job;
    return $job;
}

# Asks for one report; 404 means "not yet".
sub fetch {
    my ($scan, $job) = @_;
    my ($status, $body) = request($scan, 'GET', "/v1/report/$job->{job}", [], []);
    return if $status == 404;
    fail("the service answered $status to job $job->{job}", message($body)) if $status != 200;
    my $reply = json($body);
    my $result = defined $reply->{result} && !ref $reply->{result} ? lc $reply->{result} : '';
    $result = $RESULTS[$result] || '' if $result =~ /\A[0-9]\z/;
    my $meaning = $MEANING{$result};
    fail("the report for job $job->{job} has no result") if !defined $meaning;
    $job->{is_done} = 1;

    my ($reason, @lines) = reasons($reply);
    push @{ $scan->{heard}{reports} },
        { part => $job->{part}, job => $job->{job}, result => $result, reason => $reason };
    say_line($scan, 3, "Received report for job $job->{job}");
    push @{ $scan->{lines} }, @lines;
    if ($meaning eq 'bad') {
        push @{ $scan->{names} }, 'Peekaboo.' . rule_of($reason);
        say_line($scan, 2, "Job $job->{job} found malware");
    }
    elsif ($meaning eq 'failed') {
        $scan->{failed}++;
        say_line($scan, 1, "Job $job->{job} failed");
    }
    return;
}

# Returns the reason of a report, and all its lines. One server has the reason
# in `reason`, another as the only line of `report`.
sub reasons {
    my ($reply) = @_;
    my $report = $reply->{report};
    my @lines = grep { defined && !ref && $_ ne '' } ref $report eq 'ARRAY' ? @$report : $report;
    my $reason = $reply->{reason};
    $reason = $lines[-1] if !defined $reason || ref $reason;
    push @lines, $reason if defined $reason && !grep { $_ eq $reason } @lines;
    for my $line (@lines, $reason) {
        next if !defined $line;
        $line =~ s/[\r\n]+/ /g;
        $line = substr $line, 0, REASON_CHARS_MAX;
    }
    return ($reason, @lines);
}

sub rule_of {
    my ($reason) = @_;
    return 'bad' if !defined $reason;
    $reason =~ s/\A\s+//;
    for my $row (@RULES) {
        my ($rule, $pattern) = @$row;
        return $rule if $reason =~ $pattern;
    }
    return 'bad';
}

# Returns the object in an answer. JSON is UTF-8; a verdict must not be lost
# because somebody put something else into a reason.
sub json {
    my ($octets) = @_;
    my $object = eval { JSON::PP->new->utf8->decode($octets) }
        || eval { JSON::PP->new->decode($octets) };
    fail('the service answered with something that is no JSON object') if ref $object ne 'HASH';
    return $object;
}

sub message {
    my ($body) = @_;
    my $reply = eval { json($body) };
    return '' if !$reply || !defined $reply->{message} || ref $reply->{message};
    return ': ' . substr $reply->{message}, 0, NAME_CHARS_MAX;
}

# ---------------------------------------------------------------------------
# What is said about a file

# Returns the declared name as UTF-8 octets that cannot leave their quotes.
sub file_name {
    my ($id, $part) = @_;
    my $declared = $part ? $part->name_declared : undef;
    my @forms = grep { defined && $_ ne '' } ref $declared ? @$declared : $declared;
    # Octets in UTF-8 are the name as it is; else the first is the decoded one.
    my ($name) = grep { !utf8::is_utf8($_) && /[^\x00-\x7F]/ && utf8::decode(my $copy = $_) } @forms;
    if (defined $name) { utf8::decode($name) }
    $name = $forms[0] if !defined $name;
    $name = $id if !defined $name;
    $name =~ s/[\x00-\x1F\x7F"\\]/_/g;
    $name = substr $name, 0, NAME_CHARS_MAX;
    utf8::encode($name);
    return $name;
}

sub media_type {
    my ($part) = @_;
    my $declared = $part ? $part->type_declared : undef;
    $declared = $declared->[0] if ref $declared;
    return $1 if defined $declared && $declared =~ m{\A([A-Za-z0-9.+_-]{1,100}/[A-Za-z0-9.+_-]{1,100})\z};
    return 'application/octet-stream';
}

# Returns the disposition from the header of this MIME part: the parts of
# amavis do not have it, but their place in the mail is that of the entity.
sub disposition {
    my ($part) = @_;
    my $place = $part ? $part->mime_placement : undef;
    my $entity = $Amavis::MSGINFO ? $Amavis::MSGINFO->mime_entity : undef;
    return undef if !defined $place || !$entity;
    my ($first, @steps) = split m{/}, $place;
    for my $step (@steps) {
        my @children = $entity->parts;
        return undef if $step !~ /\A[1-9]\d{0,4}\z/ || $step > @children;
        $entity = $children[$step - 1];
    }
    my $value = $entity->head->mime_attr('content-disposition');
    return defined $value && $value =~ /\A\s*([A-Za-z-]{1,40})\s*\z/ ? lc $1 : undef;
}

# ---------------------------------------------------------------------------
# HTTP/1.1 over a socket that never blocks

# Sends one request and returns status and body. Pieces of the content are
# octets or file handles. Dies with what went wrong.
sub request {
    my ($scan, $method, $path, $fields, $pieces) = @_;
    my $server = $scan->{server};
    my $until = Time::HiRes::time() + $request_seconds;
    $until = $scan->{until} if $scan->{until} < $until;
    my $length = 0;
    $length += ref $_ ? -s $_ : length $_ for @$pieces;
    my $head = join "\r\n", "$method $server->{path}$path HTTP/1.1",
        "Host: $server->{host}:$server->{port}", 'Connection: close', 'Accept: application/json',
        ($method eq 'POST' ? "Content-Length: $length" : ()), @$fields, '', '';

    my $socket = connection($server, $until);
    for my $piece ($head, @$pieces) {
        ref $piece ? send_file($socket, $piece, $until) : send_octets($socket, $piece, $until);
    }
    return read_answer($socket, $until);
}

sub connection {
    my ($server, $until) = @_;
    my $seconds = $until - Time::HiRes::time();
    $seconds = $connect_seconds if $connect_seconds < $seconds;
    fail('no time left') if $seconds <= 0;
    my ($host) = $server->{host} =~ /\A\[?(.*?)\]?\z/;
    my $socket = IO::Socket::IP->new(
        PeerHost => $host, PeerPort => $server->{port}, Proto => 'tcp', Timeout => $seconds);
    if (!$socket) {
        my $why = $@ ne '' ? $@ : $!;
        die { text => "cannot connect to $server->{host}:$server->{port}: $why", is_dead => 1 };
    }
    $socket->blocking(0);
    return $socket;
}

# Waits until the socket can be read or written, or time is up.
sub wait_for {
    my ($direction, $socket, $until) = @_;
    for (;;) {
        my $left = $until - Time::HiRes::time();
        fail('the service did not answer in time') if $left <= 0;
        my $bits = '';
        vec($bits, fileno $socket, 1) = 1;
        my ($readable, $writable) = $direction eq 'read' ? ($bits, undef) : (undef, $bits);
        my $ready = select $readable, $writable, undef, $left;
        return if $ready > 0;
        fail("cannot wait for the service: $!") if $ready < 0 && !$!{EINTR};
    }
}

sub send_octets {
    my ($socket, $octets, $until) = @_;
    my $done = 0;
    while ($done < length $octets) {
        wait_for('write', $socket, $until);
        my $sent = syswrite $socket, $octets, length($octets) - $done, $done;
        if (defined $sent) { $done += $sent }
        elsif (!$!{EAGAIN} && !$!{EWOULDBLOCK} && !$!{EINTR}) { fail("cannot send: $!") }
    }
    return;
}

sub send_file {
    my ($socket, $handle, $until) = @_;
    my $left = -s $handle;
    while ($left > 0) {
        my $got = sysread $handle, my $chunk, $left < CHUNK_OCTETS ? $left : CHUNK_OCTETS;
        fail('the file became shorter') if !$got;
        send_octets($socket, $chunk, $until);
        $left -= $got;
    }
    return;
}

# Adds what the server sends next to a buffer. Returns false at its end.
sub read_more {
    my ($socket, $buffer, $until) = @_;
    for (;;) {
        fail('the answer is too long') if length $$buffer > ANSWER_OCTETS_MAX;
        wait_for('read', $socket, $until);
        my $got = sysread $socket, $$buffer, CHUNK_OCTETS, length $$buffer;
        return $got if defined $got;
        fail("cannot receive: $!") if !$!{EAGAIN} && !$!{EWOULDBLOCK} && !$!{EINTR};
    }
}

sub read_answer {
    my ($socket, $until) = @_;
    my $buffer = '';
    while ($buffer !~ /\r?\n\r?\n/) {
        read_more($socket, \$buffer, $until) or fail('the service closed the connection');
    }
    my ($head, $body) = split /\r?\n\r?\n/, $buffer, 2;
    my ($status) = $head =~ m{\AHTTP/1\.[01] (\d{3})\b} or fail('the service does not speak HTTP');
    if ($head =~ /^Transfer-Encoding:.*\bchunked\b/mi) {
        return ($status, read_chunks($socket, $body, $until));
    }
    my ($length) = $head =~ /^Content-Length:[ \t]*(\d{1,15})/mi;
    fail('the answer is too long') if defined $length && $length > ANSWER_OCTETS_MAX;
    while (!defined $length || length $body < $length) {
        read_more($socket, \$body, $until) or last;
    }
    fail('the answer was cut off') if defined $length && length $body < $length;
    return ($status, $body);
}

sub read_chunks {
    my ($socket, $rest, $until) = @_;
    my $body = '';
    for (;;) {
        while ($rest !~ /\A[0-9A-Fa-f]{1,8}[^\n]*\n/) {
            fail('the answer has a broken chunk') if $rest =~ /\n/ || length $rest > 1000;
            read_more($socket, \$rest, $until) or fail('the answer was cut off');
        }
        $rest =~ s/\A([0-9A-Fa-f]{1,8})[^\n]*\n// or fail('the answer has a broken chunk');
        my $length = hex $1;
        return $body if $length == 0;
        fail('the answer is too long') if $length + length $body > ANSWER_OCTETS_MAX;
        while (length $rest < $length + 2) {
            read_more($socket, \$rest, $until) or fail('the answer was cut off');
        }
        $body .= substr $rest, 0, $length, '';
        $rest =~ s/\A\r?\n//;
    }
}

1;
