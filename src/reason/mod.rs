//! What scanners say, in our words.

mod category;
pub mod names;

pub mod findings;
pub mod source;

pub use category::{Category, Platform, Severity, Strength};
