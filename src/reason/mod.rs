//! What scanners say, in our words.

mod category;
pub mod names;

pub use category::{Category, Platform, Severity, Strength};
