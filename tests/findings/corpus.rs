//! A sample of signatures of Cuckoo and CAPE, and the groups they must fall into.
