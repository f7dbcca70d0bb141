//! What scanners say, in our words.

mod category;

pub use category::{Category, Platform, Severity, Strength};
