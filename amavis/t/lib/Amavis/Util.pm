package Amavis::Util;

# A stand-in for amavis' utilities: the log is a list.

use strict;
use warnings;

use Encode ();

our @log;                # [level, text]
our $log_dies;           # as amavis' log does if its file cannot be written
our $timer;              # what prolong_timer allows, in seconds

sub do_log {
    my ($level, $format, @arguments) = @_;
    die 'Error writing to log file' if $log_dies;
    utf8::is_utf8($_) && utf8::encode($_) for @arguments;
    push @log, [ $level, @arguments ? sprintf $format, @arguments : $format ];
    return 1;
}

sub prolong_timer { return $timer }

# Octets of a header field to characters.
sub safe_decode_mime {
    my ($octets) = @_;
    return undef if !defined $octets;
    if ($octets =~ /=\?[^?]+\?[BQ]\?/i) {
        my $text = eval { Encode::decode('MIME-Header', "$octets") };
        return defined $text ? $text : $octets;      # an unknown charset stays as it is
    }
    my $text = $octets;
    utf8::decode($text) if $text =~ /[^\x00-\x7F]/;
    return $text;
}

1;
