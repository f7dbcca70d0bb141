//! Finds what is wrong before a reader does.

pub mod words;
