//! Finds what is wrong before a reader does.

mod files;
mod keys;
mod languages;
mod looks;
mod mail;
mod places;
mod sample;
mod secrets;
mod site;
mod templates;
pub mod words;

#[cfg(feature = "preview")]
pub(crate) use keys::languages as languages_in_use;
pub use mail::mail;
#[cfg(feature = "preview")]
pub(crate) use sample::{Told, together};
pub use site::{Checked, Level, Remark, site};
