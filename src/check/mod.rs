//! Finds what is wrong before a reader does.

mod mail;
mod site;
pub mod words;

pub use mail::mail;
pub use site::{Checked, Level, Remark, site};
