//! Takes events out of the drop directory.
//!
//! The directory is hostile ground: the filter that writes it may have been
//! broken into. Only regular files of the expected owner and size are read,
//! without following links and without waiting for anybody.
//!
//! Invariant: an event file is removed only after its commit, or moved aside
//! with the reason beside it. Nothing is deleted unread.

mod drop;
#[cfg(test)]
mod tests;

pub use drop::{BadEvent, DropDirectory, DropError, Found, Waiting};
