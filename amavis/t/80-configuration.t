#!/usr/bin/perl -T
# The configuration switches amavis' own notices off, and does nothing at all
# if the hook is not installed.

use strict;
use warnings;

BEGIN { my ($dir) = __FILE__ =~ m{\A(.*?)[^/]*\z}; unshift @INC, "${dir}lib" }

use Amavis::Conf;
use File::Temp ();
use Stub qw(source);
use Test::More;

my ($dir) = File::Temp::tempdir(CLEANUP => 1) =~ /\A(.*)\z/s;

# Reads the configuration as amavis does: in package main, with its variables.
# The installed paths are replaced.
sub configure {
    my ($hook, $configuration) = @_;
    open(my $in, '<', source('60-whyblocked')) or die $!;
    my $text = do { local $/; <$in> };
    $text =~ s{/usr/share/whyblocked/amavis}{$hook}g;
    $text =~ s{/etc/whyblocked/whyblocked[.]toml}{$configuration};
    ($text) = $text =~ /\A(.*)\z/s;
    open(my $out, '>', "$dir/60-whyblocked") or die $!;
    print $out $text;
    close $out or die $!;
    @$_ = ('set before') for \(@virus_admin_maps, @newvirus_admin_maps, @banned_admin_maps, @spam_admin_maps,
        @bad_header_admin_maps, @warnvirusrecip_maps, @warnbannedrecip_maps, @warnbadhrecip_maps);
    %policy_bank = (MYNETS => { virus_admin_maps => ['x'], warnvirusrecip_maps => [1], originating => 1 });
    @Amavis::Conf::included = ();
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

my ($installed) = source('.') =~ /\A(.*)\z/s;
my @incomplete = ([ 'the hook', '/nonexistent', $installed ], [ 'a configuration', $installed, '/nonexistent' ]);
for my $case (@incomplete) {
    my ($what, @places) = @$case;
    ok(configure(@places), "without $what it is read");
    is_deeply(\@Amavis::Conf::included, [], 'and includes nothing');
    is_deeply($_->[1], ['set before'], "and leaves $_->[0]") for @settings;
    is_deeply($policy_bank{MYNETS}{warnvirusrecip_maps}, [1], 'and policy banks');
}

ok(configure($installed, $installed), 'with both it is read');
is_deeply(\@Amavis::Conf::included, ["$installed/whyblocked.pl"], 'and includes the hook, not the scanner');
is_deeply($_->[1], [ $_->[2] ], "and switches $_->[0] off") for @settings;
is_deeply($policy_bank{MYNETS}, { originating => 1 }, 'also in policy banks, where the rest stays');
{
    no warnings 'once';
    ok(defined $_, "and sets $_") for $Whyblocked::drop_dir, $Whyblocked::overflow_dir, $Whyblocked::wake_socket;
}

done_testing();
