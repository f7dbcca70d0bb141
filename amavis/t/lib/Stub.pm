package Stub;

# Mails, recipients and parts that answer like those of amavis, and small tools
# for the tests.

use strict;
use warnings;

use Exporter qw(import);
use File::Temp ();
use JSON::PP ();
use Scalar::Util ();

use Amavis::Conf ();
use Amavis::Custom ();
use Amavis::Lookup ();
use Amavis::Util ();

our @EXPORT_OK = qw(mail recipient part source load new_dirs events read_json tainted files run_hooks);

# The directory of the files under test. __FILE__ is ours, so it may be trusted.
my ($SOURCE) = __FILE__ =~ m{\A(.*?)/?t/lib/Stub\.pm\z};
$SOURCE = '.' if $SOURCE eq '';

sub source { return "$SOURCE/$_[0]" }

# Loads a file as amavis does.
sub load {
    my ($name) = @_;
    my $file = source($name);
    $file = "./$file" if $file !~ m{\A\.{0,2}/};
    defined(my $value = do $file) or die "cannot load $file: " . ($@ || $!);
    return $value;
}

my $EMPTY = substr "$0$ENV{PATH}", 0, 0;      # nothing, but tainted

# Returns octets as they come from the network: not to be trusted.
sub tainted { return $_[0] . $EMPTY }

# Makes fresh directories and points the hook at them.
sub new_dirs {
    no warnings 'once';
    my ($base) = File::Temp::tempdir(CLEANUP => 1) =~ /\A(.*)\z/s;
    mkdir "$base/$_" or die "$base/$_: $!" for qw(drop overflow home);
    ($Whyblocked::drop_dir, $Whyblocked::overflow_dir) = ("$base/drop", "$base/overflow");
    $Whyblocked::wake_socket = "$base/wake.sock";
    $Amavis::Conf::MYHOME = "$base/home";
    @Amavis::Util::log = ();
    return $base;
}

sub files {
    my ($dir) = @_;
    opendir(my $handle, $dir) or return ();
    return sort grep { !/\A\.\.?\z/ } readdir $handle;
}

sub read_json {
    my ($file) = @_;
    open(my $handle, '<:raw', $file) or die "$file: $!";
    local $/;
    return JSON::PP->new->utf8->decode(scalar <$handle>);
}

# Returns the events in a directory.
sub events {
    my ($dir) = @_;
    return map { read_json("$dir/$_") } grep { /\A[^.].*\.json\z/ } files($dir);
}

# Runs a mail through the hooks like amavis; always_bcc is its pseudo recipient.
sub run_hooks {
    my ($mail, %option) = @_;
    my $object = Amavis::Custom->new('conn', $mail);
    die 'no object' if !ref $object;
    $object->checks('conn', $mail);
    $object->before_send('conn', $mail);
    push @{ $mail->{per_recip_data} }, $option{always_bcc} if $option{always_bcc};
    $object->after_send('conn', $mail);
    $object->mail_done('conn', $mail);
    return $object;
}

my $serial = 0;

# Returns a mail; what is given replaces the defaults.
sub mail {
    my (%given) = @_;
    my $mail = bless {
        mail_id => sprintf('mail-%07d', ++$serial), secret_id => 'sEcReT-12345', log_id => '123-01',
        queue_id => tainted('4QID123'), rx_time => 1795444365.96417, msg_size => tainted('743'),
        body_digest => 'ab' x 32, sender => tainted('alice@outside.example'),
        client_addr => tainted('203.0.113.77'), client_name => tainted('mail.outside.example'),
        client_helo => tainted('mail.outside.example'), originating => 0,
        contents_category => ['1'], checks_performed => { V => 1, B => 1, H => 1 },
        virusnames => [], per_recip_data => undef, headers => {}, quarantined_to => [],
        quar_type => [], %given,
    }, 'Stub::Mail';
    $mail->{per_recip_data} ||= [ recipient(contents_category => [ @{ $mail->{contents_category} } ]) ];
    return $mail;
}

sub recipient {
    my (%given) = @_;
    return bless {
        recip_addr => tainted('anna@example.org'), recip_is_local => 1, recip_done => 2,
        recip_destiny => Amavis::Conf::D_PASS(),
        recip_smtp_response => tainted('250 2.0.0 Ok: queued as 4QID124'),
        contents_category => ['1'], %given,
    }, 'Stub::Recipient';
}

# Returns a part, and makes it the parent of its children.
sub part {
    my (%given) = @_;
    my $part = bless { number => 0, children => [], %given }, 'Stub::Part';
    for my $child (@{ $part->{children} }) {
        $child->{parent} = $part;
        Scalar::Util::weaken($child->{parent});
    }
    return $part;
}

# ---------------------------------------------------------------------------

package Stub::Object;

# Any method is the field of that name.
sub AUTOLOAD {
    my ($self) = @_;
    my ($name) = our $AUTOLOAD =~ /([^:]+)\z/;
    return if $name eq 'DESTROY';
    my $value = $self->{$name};
    return ref $value eq 'CODE' ? $value->($self) : $value;
}

package Stub::Judged;

our @ISA = ('Stub::Object');

sub setting_by_contents_category {
    my ($self, $settings) = @_;
    my $blocking = $self->{blocking_ccat};
    for my $category (defined $blocking ? $blocking : @{ $self->{contents_category} }) {
        return $settings->{$category} if exists $settings->{$category};
    }
    return undef;
}

sub setting_by_main_contents_category_all {
    my ($self, @settings) = @_;
    my @rows;
    for my $category (@{ $self->{contents_category} }) {
        next if !grep { exists $_->{$category} } @settings;
        push @rows, [ $category, map { $_->{$category} } @settings ];
    }
    return @rows;
}

package Stub::Recipient;

our @ISA = ('Stub::Judged');

package Stub::Mail;

our @ISA = ('Stub::Judged');

sub get_header_field_body {
    my ($self, $name, $n) = @_;
    my $bodies = $self->{headers}{$name};
    return ref $bodies ? $bodies->[ $n || 0 ] : $n ? undef : $bodies;
}

package Stub::Part;

our @ISA = ('Stub::Object');

sub base_name { return sprintf 'p%03d', $_[0]{number} }
sub children  { return $_[0]{children} }

sub full_name {
    my ($self) = @_;
    return defined $self->{dir_name} ? "$self->{dir_name}/" . $self->base_name : undef;
}

sub path {
    my ($self) = @_;
    my @path;
    for (my $part = $self; $part; $part = $part->{parent}) { unshift @path, $part }
    return \@path;
}

1;
