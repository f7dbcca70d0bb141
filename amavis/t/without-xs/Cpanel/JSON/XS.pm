# For a run of the tests as on a host that has no quick module for JSON.
die "not on this host\n";
