//! Finds what is wrong before a reader does.

mod site;
pub mod words;

pub use site::{Checked, Level, Remark, site};
