#!/usr/bin/perl -T
# Every file compiles and can be loaded, with settings made before or after.

use strict;
use warnings;

BEGIN { my ($dir) = __FILE__ =~ m{\A(.*?)[^/]*\z}; unshift @INC, "${dir}lib" }

use Stub qw(load);
use Test::More;

my @warnings;
local $SIG{__WARN__} = sub { push @warnings, @_ };

{
    no warnings 'once';
    $Whyblocked::drop_dir = '/srv/before';
    $Whyblocked::Peekaboo::deadline_seconds = 7;
}
ok(load('whyblocked.pl'), 'the hook loads');
ok(load('whyblocked-peekaboo.pl'), 'the scanner loads');

is(scalar(@warnings), 0, 'no warnings') or diag(@warnings);

{
    no warnings 'once';
    is($Whyblocked::drop_dir, '/srv/before', 'a setting made before stays');
    is($Whyblocked::Peekaboo::deadline_seconds, 7, 'also of the scanner');
    is($Whyblocked::wake_socket, '/run/whyblocked/wake.sock', 'others have their default');
    $Whyblocked::drop_dir = '/srv/after';
    local $SIG{__WARN__} = sub { };         # "redefined", of course
    load('whyblocked.pl');
    is($Whyblocked::drop_dir, '/srv/after', 'a setting made between survives a second include');
}
for my $file ('whyblocked.pl', 'whyblocked-peekaboo.pl') {
    open(my $handle, '<:raw', Stub::source($file)) or die "$file: $!";
    my @loads = grep { /^\s*(?:use|require)\s+Amavis\b/ } <$handle>;
    is_deeply(\@loads, [], "$file loads no module of amavis: before 2.13 there are none");
}
for my $hook (qw(new checks before_send after_send mail_done)) {
    no strict 'refs';
    no warnings 'once';
    is(\&{"Amavis::Custom::$hook"}, $Whyblocked::our_hook{$hook}, "$hook is ours");
}

done_testing();
