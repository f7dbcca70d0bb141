//! The gallery: every mail, in a browser on this machine or as static pages.
//!
//! Composes as `render` does. Knows everything of ours; only its command knows it.
//!
//! Invariants: nothing is stored, sent or edited; nobody but this machine is
//! listened to; a mail is shown where it can run nothing and load nothing.

mod describe;
mod export;
mod frame;
mod gallery;
mod guard;
mod language;
mod server;
mod show;
mod stories;
#[cfg(test)]
mod tests;
mod watch;
mod why;

pub use export::{Chosen, Exported, export};
pub use gallery::Gallery;
pub use guard::Loopback;
pub use server::serve;
pub use watch::watch;
