//! Every finding has words, in every locale.
