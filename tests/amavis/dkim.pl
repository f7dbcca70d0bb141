#!/usr/bin/perl
# The DKIM side of the test mails.
#   dkim.pl key FILE    makes a key, prints the DNS record that publishes it
#   dkim.pl sign FILE   prints the signature of the message on standard input
use strict;
use warnings;
use Crypt::OpenSSL::RSA;
use Mail::DKIM::Signer;

my ($what, $file) = @ARGV;
if ($what eq 'key') {
    my $key = Crypt::OpenSSL::RSA->generate_key(1024);    # small: only this run trusts it
    open my $out, '>', $file or die "cannot write $file: $!\n";
    print $out $key->get_private_key_string;
    close $out or die "cannot write $file: $!\n";
    my $public = $key->get_public_key_x509_string;
    $public =~ s/-----[^\n]*-----|\n//g;
    print "v=DKIM1; k=rsa; p=$public\n";
} else {
    my $signer = Mail::DKIM::Signer->new(
        Algorithm => 'rsa-sha256', Method => 'relaxed',
        Domain => 'signed.example', Selector => 'lab', KeyFile => $file);
    local $/;
    $signer->PRINT(<STDIN>);
    $signer->CLOSE;
    print $signer->signature->as_string, "\r\n";
}
