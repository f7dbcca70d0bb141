package Amavis::Conf;

# A stand-in for amavis' configuration, as far as our files use it.

use strict;
use warnings;

use Exporter qw(import);

use constant {
    D_TEMPFAIL => -4, D_REJECT => -3, D_BOUNCE => -2, D_DISCARD => 0, D_PASS => 1,
};

our @admin_maps = map { "${_}_admin_maps" } qw(virus newvirus banned spam bad_header);
our @warn_maps  = map { "warn${_}recip_maps" } qw(virus banned badh);
our @EXPORT = ('$daemon_group', '$mail_digest_algorithm', '$mail_part_digest_algorithm', (map { "\@$_" } @admin_maps, @warn_maps, qw(av_scanners av_scanners_backup)),
    qw(%policy_bank include_config_files));

our ($daemon_group, @daemon_groups);
our ($mail_digest_algorithm, $mail_part_digest_algorithm);
our (@virus_admin_maps, @newvirus_admin_maps, @banned_admin_maps, @spam_admin_maps,
    @bad_header_admin_maps, @warnvirusrecip_maps, @warnbannedrecip_maps, @warnbadhrecip_maps,
    @av_scanners, @av_scanners_backup, %policy_bank);

our $myversion_id  = '2.13.0';
our $QUARANTINEDIR = '/var/lib/amavis/virusmails';
our $MYHOME        = '/nonexistent';
our %ccat_display_names = (
    '1' => 'Clean', '1,1' => 'CleanTag', '2' => 'MtaFailed', '2,1' => 'MtaTempFailed',
    '2,2' => 'MtaRejected', '3' => 'Oversized', '4' => 'BadHdr', '4,2' => 'BadHdr8bit',
    '5' => 'Spammy', '6' => 'Spam', '7' => 'Unchecked', '7,1' => 'UncheckedEncrypted',
    '7,2' => 'UncheckedOverLimits', '8' => 'Banned', '9' => 'Virus',
);

our %setting;            # what c(), ca() and cr() return

sub reset_settings {
    %setting = (
        myhostname            => 'mx.example.org',
        mail_digest_algorithm => 'SHA-256',
        mail_part_digest_algorithm => 'SHA1',
        policy_bank_path      => 'MYNETS/ORIGINATING',
        av_scanners           => [ [ 'AV-A', sub { } ], [ 'AV-B', sub { } ] ],
        av_scanners_backup    => [],
        final_destiny_maps_by_ccat => { 9 => [D_DISCARD], 8 => [D_BOUNCE], 6 => [D_DISCARD],
            4 => [D_PASS], 7 => [D_PASS] },
        lovers_maps_by_ccat   => { 9 => [ {} ], 8 => [ { 'lover@example.org' => 1 } ], 6 => [ {} ],
            4 => [ {} ], 7 => [ {} ] },
        bypass_header_checks_maps => [ { 'any-header@example.org' => 1 } ],
    );
    return;
}
reset_settings();

sub c($)  { return $setting{ $_[0] } }
sub ca($) { return $setting{ $_[0] } || [] }
sub cr($) { return $setting{ $_[0] } || {} }

our @included;
sub include_config_files { push @included, @_; return 1 }

1;
