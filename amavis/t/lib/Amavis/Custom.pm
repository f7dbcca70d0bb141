package Amavis::Custom;

# The stubs that amavis has here: they do nothing.

use strict;
use warnings;

sub new         { my ($class, $conn, $msginfo) = @_; undef }
sub checks      { my ($self,  $conn, $msginfo) = @_; undef }
sub before_send { my ($self,  $conn, $msginfo) = @_; undef }
sub after_send  { my ($self,  $conn, $msginfo) = @_; undef }
sub mail_done   { my ($self,  $conn, $msginfo) = @_; undef }

1;
