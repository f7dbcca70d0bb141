//! The speech of each scanner, one module a source.

pub mod peekaboo;
