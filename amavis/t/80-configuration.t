#!/usr/bin/perl -T
# The configuration switches amavis' own notices off, and does nothing at all
# if the hook is not installed, or cannot write, or whyblocked is not configured.

use strict;
use warnings;

BEGIN { my ($dir) = __FILE__ =~ m{\A(.*?)[^/]*\z}; unshift @INC, "${dir}lib" }

use Amavis::Conf;
use File::Path ();
use File::Temp ();
use Stub qw(source);
use Test::More;

my ($dir) = File::Temp::tempdir(CLEANUP => 1) =~ /\A(.*)\z/s;
my ($installed, $drop, $locked) = map { "$dir/$_" } qw(installed drop locked);
mkdir $_ or die $! for $installed, $drop, $locked;
chmod 0755, $dir, $installed;

# Writes a file, and the directories above it.
sub write_file {
    my ($path, $text) = @_;
    my ($folder) = $path =~ m{\A(.*)/};
    File::Path::make_path($folder);
    open(my $new, '>', $path) or die "$path: $!";
    print $new $text;
    close $new or die $!;
}

# Makes a configuration with these organizations.
sub configuration {
    my ($name, %organizations) = @_;
    write_file("$dir/$name/whyblocked.toml", '');
    write_file("$dir/$name/organizations/$_/organization.toml", $organizations{$_}) for keys %organizations;
    return "$dir/$name";
}

write_file("$installed/whyblocked.pl", '');
chmod 0777, $drop;
chmod 0555, $locked;

my @warned;

# Reads the configuration as amavis does: in package main, with its variables, and
# not as root, who may write everywhere. The installed paths are replaced.
sub configure {
    return configure_as($> || 65534, @_);
}

# The same as a user.
sub configure_as {
    my ($user, $hook, $configuration, $directory) = @_;
    open(my $in, '<', source('60-whyblocked')) or die $!;
    my $text = do { local $/; <$in> };
    $text =~ s{/usr/share/whyblocked/amavis}{$hook}g;
    $text =~ s{'/etc/whyblocked'}{'$configuration'};
    $text =~ s{'/var/spool/whyblocked/drop'}{'$directory'};
    ($text) = $text =~ /\A(.*)\z/s;
    open(my $out, '>', "$dir/60-whyblocked") or die $!;
    print $out $text;
    close $out or die $!;
    chmod 0644, "$dir/60-whyblocked";
    @$_ = ('set before') for \(@virus_admin_maps, @newvirus_admin_maps, @banned_admin_maps, @spam_admin_maps,
        @bad_header_admin_maps, @warnvirusrecip_maps, @warnbannedrecip_maps, @warnbadhrecip_maps);
    %policy_bank = (
        ''     => { admin_maps_by_ccat => { 9 => 'base' }, warnrecip_maps_by_ccat => { 9 => 'base' } },
        MYNETS => { virus_admin_maps => ['x'], warnvirusrecip_maps => [1], originating => 1,
            admin_maps_by_ccat => { 7 => ['x'] }, warnrecip_maps_by_ccat => { 9 => [1] } },
    );
    @Amavis::Conf::included = @warned = ();
    local $SIG{__WARN__} = sub { push @warned, @_ };
    local $> = $user;
    defined(my $value = do "$dir/60-whyblocked") or die $@ || $!;
    return $value;
}

my @settings = (
    [ virus_admin_maps => \@virus_admin_maps, undef ], [ newvirus_admin_maps => \@newvirus_admin_maps, undef ],
    [ banned_admin_maps => \@banned_admin_maps, undef ], [ spam_admin_maps => \@spam_admin_maps, undef ],
    [ bad_header_admin_maps => \@bad_header_admin_maps, undef ],
    [ warnvirusrecip_maps => \@warnvirusrecip_maps, 0 ], [ warnbannedrecip_maps => \@warnbannedrecip_maps, 0 ],
    [ warnbadhrecip_maps => \@warnbadhrecip_maps, 0 ],
);

# What is missing, the places, and how often it complains.
my $skeleton = do {
    open(my $in, '<', source('../skeleton/organization.toml')) or die $!;
    local $/; <$in>;
};
my $filled = join "\n", 'name = "Town Hall"', '# phone = "FILL IN"', '';
my $sound = configuration('sound', 'town-hall' => $filled, 'library' => $filled);
my $unreadable = configuration('unreadable', 'town-hall' => $filled);
chmod 0, "$unreadable/organizations/town-hall/organization.toml";
my @incomplete = (
    [ 'the hook', 0, '/nonexistent', $sound, $drop ],
    [ 'a configuration', 0, $installed, '/nonexistent', $drop ],
    [ 'an organization', 1, $installed, configuration('empty'), $drop ],
    [ 'values filled in', 1, $installed, configuration('new', 'town-hall' => $skeleton), $drop ],
    [ 'all of them filled in', 1, $installed, configuration('half', 'a' => $skeleton, 'b' => $filled), $drop ],
    [ 'the right to read them', 1, $installed, $unreadable, $drop ],
    [ 'a drop directory', 1, $installed, $sound, '/nonexistent' ],
    [ 'the right to write there', 1, $installed, $sound, $locked ],
);
for my $case (@incomplete) {
    my ($what, $warnings, @places) = @$case;
    ok(configure(@places), "without $what it is read");
    is_deeply(\@Amavis::Conf::included, [], 'and includes nothing');
    is(scalar @warned, $warnings, "and complains $warnings times");
    is_deeply($_->[1], ['set before'], "and leaves $_->[0]") for @settings;
    is_deeply($policy_bank{MYNETS}{warnvirusrecip_maps}, [1], 'and policy banks');
}

ok(configure($installed, $sound, $drop), 'with all of them it is read');
is_deeply(\@warned, [], 'without a complaint');
is_deeply(\@Amavis::Conf::included, ["$installed/whyblocked.pl"], 'and includes the hook, not the scanner');
is_deeply($_->[1], [ $_->[2] ], "and switches $_->[0] off") for @settings;
is_deeply($policy_bank{MYNETS}, { originating => 1 }, 'also in policy banks, where the rest stays');
is(scalar keys %{ $policy_bank{''} }, 2, 'but not in the base of all others');
{
    no warnings 'once';
    ok(defined $_, "and sets $_") for $Whyblocked::drop_dir, $Whyblocked::overflow_dir, $Whyblocked::wake_socket;
}
is_deeply(\@Amavis::Conf::daemon_groups, [], 'and leaves the groups of a daemon that is not root');

# What the site says of groups, the group of the drop directory, and what amavis hears then.
SKIP: {
    skip 'only root is asked for groups', 4 if $> != 0;
    my $group = getgrgid(1);
    my @cases = (
        [ undef, [], 1, [] ],
        [ 'amavis', [], 1, [$group] ],
        [ undef, ['amavis'], 1, [ 'amavis', $group ] ],
        [ 'amavis', [], 0, [] ],
    );
    for my $case (@cases) {
        ($daemon_group, my ($groups, $gid, $expected)) = @$case;
        local @Amavis::Conf::daemon_groups = @$groups;
        chown -1, $gid, $drop or die $!;
        configure_as(0, $installed, $sound, $drop);
        is_deeply(\@Amavis::Conf::daemon_groups, $expected, "a daemon that is root is told of group $gid, if need be");
    }
}

done_testing();
