package Amavis::Lookup;

# A stand-in for amavis' lookups: a list of hashes and constants.

use strict;
use warnings;

our @asked;              # addresses

sub lookup2($$$%) {
    my ($get_all, $address, $tables) = @_;
    push @asked, $address;
    for my $table (@{ $tables || [] }) {
        my $value = ref $table eq 'HASH' ? $table->{$address} : $table;
        return $value if defined $value;
    }
    return undef;
}

1;
