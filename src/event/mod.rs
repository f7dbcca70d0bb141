//! What amavis tells us: one verdict about one mail.
//!
//! The only module that knows the hook's format. It cleans nothing away: text
//! that a stranger chose stays whole inside [`Foreign`] and leaves it cut,
//! stripped and defanged.
//!
//! Invariant: an [`Event`] has a mail id that is safe in a file name, at least
//! one recipient, and no list longer than its limit.

mod contents;
mod foreign;
mod read;
mod recipient;
mod types;
mod unknown;
mod web;

pub use contents::{Contents, ContentsCategory};
pub use foreign::{Foreign, without_hidden};
pub use read::{EVENT_BYTES_MAX, Oddity, TooBroken, read};
pub use recipient::{Destiny, Outcome, Recipient};
pub use types::{Checked, Client, DkimSignature, Event, Part, Report, Scanner, ScannerStatus};
pub use web::BROKEN_DOT;

/// Returns the JSON Schema of an event.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Event).to_value()
}

#[cfg(test)]
mod tests;
