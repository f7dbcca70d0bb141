//! Languages: tags, words, numbers and dates.
