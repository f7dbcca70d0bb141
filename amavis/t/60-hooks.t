#!/usr/bin/perl -T
# The hooks that a site had before are called as before, and what they do, or
# we do, does not get out.

use strict;
use warnings;

BEGIN { my ($dir) = __FILE__ =~ m{\A(.*?)[^/]*\z}; unshift @INC, "${dir}lib" }

use Stub qw(load mail recipient new_dirs events run_hooks);
use Test::More;

my @HOOKS = qw(new checks before_send after_send mail_done);
my @called;                                 # [hook, object, class of the object]

sub virus_mail { return mail(contents_category => [ '9', '1' ], @_) }
sub logged { my ($pattern) = @_; return grep { $_->[1] =~ $pattern } @Amavis::Util::log }

# Makes the site's hooks and loads ours after them, as a configuration does.
sub site {
    my (%hook) = @_;
    no strict 'refs';
    no warnings qw(redefine once);
    for my $name (@HOOKS) {
        *{"Amavis::Custom::$name"} = $hook{$name} || sub { undef };
    }
    %Whyblocked::site_hook = ();
    local $SIG{__WARN__} = sub { };
    load('whyblocked.pl');
    @called = ();
    return new_dirs();
}

# Returns a hook that notes who called it with what.
sub noting {
    my ($name, $then) = @_;
    return sub {
        my ($self, $conn, $msginfo) = @_;
        push @called, [ $name, ref $self || $self, $conn, ref $msginfo ];
        return $then ? $then->(@_) : undef;
    };
}

# ---------------------------------------------------------------------------

{
    my $base = new_dirs();
    load('whyblocked.pl');                  # over the stubs of amavis
    run_hooks(virus_mail());
    is(scalar events("$base/drop"), 1, "amavis' own stubs: the event is written");
    is(scalar logged(qr/error|err:/), 0, 'and nothing is logged');
}

{
    my $base = site(map({ $_ => noting($_) } @HOOKS[ 1 .. 4 ]),
        new => noting('new', sub { bless { mine => 1 }, $_[0] }));
    run_hooks(virus_mail());
    is_deeply([ map { $_->[0] } @called ], \@HOOKS, 'all five hooks of the site are called, in order');
    is_deeply([ map { "@$_[1..3]" } @called ], [ ('Amavis::Custom conn Stub::Mail') x 5 ],
        'with their object and the arguments of amavis');
    is(scalar events("$base/drop"), 1, 'the event is written');
    {
        local $SIG{__WARN__} = sub { };
        load('whyblocked.pl');              # a second include must not capture ours
    }
    @called = ();
    run_hooks(virus_mail());
    is_deeply([ map { $_->[0] } @called ], \@HOOKS, 'the same after a second include: once each');
}

{
    package Site::Own;
    sub new       { bless {}, shift }
    sub checks    { push @called, ['own checks'] }
    sub mail_done { push @called, ['own mail_done'] }
}
{
    my $base = site(new => noting('new', sub { Site::Own->new }), before_send => noting('before_send'));
    run_hooks(virus_mail());
    is_deeply([ map { $_->[0] } @called ], [ 'new', 'own checks', 'before_send', 'own mail_done' ],
        'an object of another class answers by its own methods');
    is(scalar events("$base/drop"), 1, 'the event is written');
}

{
    my $base = site(new => noting('new'), mail_done => noting('mail_done'));
    run_hooks(virus_mail());
    is_deeply([ map { $_->[0] } @called ], ['new'], 'without an object no hook of the site is called');
    is(scalar events("$base/drop"), 1, 'but ours is');
}

# hook that dies, what amavis would have logged
for my $row (
    [ new => 'custom new err: site broke' ], [ checks => 'custom checks error: site broke' ],
    [ before_send => 'custom before_send error: site broke' ],
    [ after_send => 'custom after_send error: site broke' ],
    [ mail_done => 'custom mail_done error: site broke' ],
) {
    my ($name, $line) = @$row;
    my $base = site(new => sub { bless {}, $_[0] }, $name => sub { die "site broke\n" });
    ok(eval { run_hooks(virus_mail()); 1 }, "the site's $name dies: nothing gets out");
    is(scalar events("$base/drop"), 1, "the site's $name dies: the event is written");
    is_deeply([ logged(qr/site broke/) ], [ [ -1, $line ] ], "the site's $name dies: logged like by amavis");
}

{
    my $base = site(new => sub { bless {}, $_[0] },
        mail_done => sub { is(scalar events("$_[0]{base}/drop"), 1, 'our event is there before the site goes on') },
        checks => sub { $_[0]{base} = $Whyblocked::drop_dir =~ s{/drop\z}{}r });
    run_hooks(virus_mail());
}

# ---------------------------------------------------------------------------
# Perl's globals

{
    site();
    my %site_handlers = (__DIE__ => sub { }, __WARN__ => sub { }, ALRM => sub { }, PIPE => 'IGNORE', CHLD => 'DEFAULT');
    local @SIG{ keys %site_handlers } = values %site_handlers;
    my %before = %SIG;
    # An ordinary mail, a mail with an odd object, and one that can be stored nowhere.
    my @mails = (virus_mail(), virus_mail(rx_time => sub { die "odd\n" }), virus_mail());
    for my $i (0 .. $#mails) {
        local ($Whyblocked::drop_dir, $Whyblocked::overflow_dir) = ('/nonexistent', '/nonexistent') if $i == 2;
        ($@, $!, $?) = ('old error', 2, 256);
        local $_ = 'old topic';
        my ($errno, $error, $child, $topic);
        my $object = Amavis::Custom->new('conn', $mails[$i]);
        for my $hook (qw(checks before_send after_send mail_done)) {
            $object->$hook('conn', $mails[$i]);
        }
        ($error, $errno, $child, $topic) = ($@, 0 + $!, $?, $_);
        is_deeply([ $error, $errno, $child, $topic ], [ 'old error', 2, 256, 'old topic' ], '$@ $! $? $_ are as they were');
        is_deeply(\%SIG, \%before, '%SIG too');
    }
}

{
    my $base = site();
    local $Amavis::Util::log_dies = 1;
    ok(eval { run_hooks(virus_mail()); 1 }, 'a log that dies does not get out');
    is(scalar events("$base/drop"), 1, 'the event is written');
}

{
    my $base = site();
    local $SIG{ALRM} = sub { die "timed out\n" };
    alarm 30;
    run_hooks(virus_mail());
    cmp_ok(alarm(0), '>', 25, "amavis' timer runs on");

    my $mail = virus_mail(rx_time => sub { kill ALRM => $$; select undef, undef, undef, 0.1; 1 });
    ok(eval { run_hooks($mail); 1 }, 'a timer that ends within our hook does not get out');
}

# Time is up in a section: the rest of them is left out, and the event is stored.
for my $row (
    [ virus_names => virus_mail(virusnames => sub { die "timed out\n" }), [] ],
    [ tests => virus_mail(per_recip_data => [ map {
        my $n = $_;
        recipient(recip_addr => "r$n\@example.org", spam_tests => sub { $n == 2 ? die "timed out\n" : [\'A=1'] }),
    } 1 .. 3 ]), [ 1, 0, 0 ] ],
) {
    my ($what, $mail, $with_tests) = @$row;
    my $base = site();
    run_hooks($mail);
    my ($event) = events("$base/drop");
    is($event->{category}, 'Virus', "time is up at $what: the verdict is there");
    is_deeply([ map { exists $_->{outcome} } @{ $event->{recipients} } ], [ (1) x @{ $mail->per_recip_data } ],
        'and what became of each copy');
    is_deeply([ map { 0 + exists $_->{tests} } @{ $event->{recipients} } ], $with_tests, 'up to then in full') if @$with_tests;
    ok(!exists $event->{subject} && !exists $event->{parts}, 'and nothing that takes longer');
    run_hooks(virus_mail(mail_id => 'next'));
    my ($next) = grep { $_->{mail_id} eq 'next' } events("$base/drop");
    ok(exists $next->{subject} && exists $next->{parts}, 'the next mail has its own time');
}

{
    my $base = site();
    my $mail = virus_mail();
    ok(eval { Amavis::Custom->new('conn', $mail)->mail_done('conn', $mail); 1 }, 'mail_done without before_send');
    is(scalar events("$base/drop"), 1, 'the event is written');
    ok(eval { Amavis::Custom->new('conn', undef)->mail_done('conn', undef); 1 }, 'no mail at all: nothing gets out');
}

done_testing();
