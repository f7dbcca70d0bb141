#!/usr/bin/perl
# The same job as peer.py: Template Toolkit, libintl, JSON::XS, Email::MIME, Net::SMTP.
#
#   peer.pl WORK (--out FILE | --smtp PORT) < EVENTS    # one JSON a line
#
# Written for speed: templates compiled on disk, looked-up words kept, one connection without Nagle's delay.
use strict;
use warnings;
use utf8;
use Email::MIME ();
use FindBin ();
use JSON::XS ();
use Locale::Messages qw(bindtextdomain bind_textdomain_codeset bind_textdomain_filter dgettext dngettext turn_utf_8_on);
use Net::SMTP ();
use POSIX qw(strftime);
use Template ();

my ($work, $how, $where) = @ARGV;
my ($from, $help, $admin) = ('"Mail filter" <filter@lab.example>', 'helpdesk@lab.example', 'postmaster@lab.example');
my %german = ('anna@lab.example' => 1);
my $json = JSON::XS->new->utf8;
my @known = map { [qr/$_->[0]/i, $_->[1], $_->[2]] } @{ $json->decode(slurp("$FindBin::RealBin/known.json")) };

Locale::Messages->select_package('gettext_pp');
bindtextdomain(peer => $work);
bind_textdomain_codeset(peer => 'UTF-8');
bind_textdomain_filter(peer => \&turn_utf_8_on);
$ENV{LC_ALL} = 'en_US.UTF-8';
delete $ENV{LANG};

my $template = Template->new(
    INCLUDE_PATH => "$FindBin::RealBin/tt", COMPILE_DIR => "$work/tt", COMPILE_EXT => '.ttc',
    ENCODING => 'utf8', STAT_TTL => 3600,
) or die Template->error;
my %functions = (say => \&say_, plural => \&plural, asked => \&asked, clean => \&clean, wrapped => \&wrapped);
my %kept;

sub slurp { open my $file, '<:raw', shift or die $!; local $/; return <$file> }
sub say_ { return $kept{ $ENV{LANGUAGE} }{ $_[0] } //= dgettext('peer', $_[0]) }
sub plural { my ($one, $many, $count) = @_; return dngettext('peer', $one, $many, $count) =~ s/%\(n\)d/$count/r }
sub asked { my ($key, $h, $id) = @_; return say_($key) =~ s/%\(help\)s/$h/r =~ s/%\(reference\)s/$id/r }
sub wrapped { return $_[0] =~ s/(.{1,72})(?:\s+|$)/$1\n/gr =~ s/\n\z//r }
sub octets { my $text = shift; utf8::encode($text); return $text }

sub clean {
    my $text = shift // '';
    $text =~ s/[\x{00}-\x{1f}\x{7f}-\x{9f}\x{200b}-\x{200f}\x{2028}-\x{202e}\x{2060}-\x{2069}]+/ /g;
    $text =~ s/^\s+|\s+$//g;
    return substr $text, 0, 300;
}

sub finding {
    my $name = shift;
    for my $known (@known) {
        return { name => $name, meaning => $known->[1], severity => $known->[2] } if $name =~ $known->[0];
    }
    return { name => $name, meaning => 'Harmful program', severity => 'high' };
}

sub mail {
    my ($kind, $reader, $view) = @_;
    my $language = $ENV{LANGUAGE} = $german{$reader} ? 'de' : 'en';
    my $title = say_($kind eq 'admin' ? 'Report of the mail filter' : 'We stopped a mail to you');
    my @parts;
    for (['txt', 'text/plain'], ['html', 'text/html']) {
        my ($ending, $type) = @$_;
        my %view = (%functions, %$view, language => $language, reader => $reader, title => $title);
        $template->process("$kind.$ending", \%view, \my $text) or die $template->error;
        my %attributes = (content_type => $type, charset => 'UTF-8', encoding => 'base64');
        push @parts, Email::MIME->create(attributes => \%attributes, body_str => $text);
    }
    return Email::MIME->create(
        attributes => { content_type => 'multipart/alternative' }, parts => \@parts,
        header_str => [From => $from, Subject => "$title: $view->{sender}"],
        header     => [
            To => octets($reader), Date => strftime('%a, %d %b %Y %H:%M:%S +0000', gmtime),
            'Message-ID' => "<$view->{event}{mail_id}.$kind.$reader>",
            'Auto-Submitted' => 'auto-generated', 'Content-Language' => $language,
        ],
    )->as_string;
}

my ($send, $relay);
if ($how eq '--out') {
    open my $out, '>:raw', $where or die "$where: $!";
    $send = sub { print {$out} $_[1] };
}
else {
    $relay = Net::SMTP->new('127.0.0.1', Port => $where, Hello => 'mx.lab.example') or die $@;
    setsockopt $relay, 6, 1, 1;
    $send = sub { $relay->mail('') && $relay->to($_[0]) && $relay->data($_[1]) or die $relay->message };
}
while (my $line = <STDIN>) {
    my $event = $json->decode($line);
    my %seen;
    my %view = (
        event => $event, help => $help, sender => clean($event->{from} // $event->{sender}),
        date     => strftime('%a, %d %b %Y %H:%M:%S -0000', gmtime $event->{time}),
        files    => [map { clean($_->{name}) } grep { $_->{name} } @{ $event->{parts} }],
        findings => [map { finding($_) } grep { !$seen{$_}++ } map { clean($_) } map { @{ $_->{names} } } @{ $event->{scanners} }],
    );
    $send->($_->{addr}, mail('recipient', $_->{addr}, \%view)) for grep { $_->{local} } @{ $event->{recipients} };
    $send->($admin, mail('admin', $admin, \%view));
}
$relay->quit if $relay;
