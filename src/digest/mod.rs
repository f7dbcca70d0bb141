//! Tells together what was not told at once: digests, and how incidents go on.
//!
//! Items wait in the store as facts; a [`Round`] composes what is due, in its readers' then
//! language and time zone. Knows no verdicts and decides about nobody: that was done with the event.
//!
//! Invariant: an item leaves the store with the mail that tells it, in one transaction, or with a
//! recorded reason; a digest without items is no mail.

mod admin;
mod follow_up;
mod group;
mod recipient;
mod round;
mod schedule;
mod settings;
#[cfg(test)]
mod tests;

pub use follow_up::first_follow_up;
pub use group::{ADMINS, Group, scope};
pub use round::{Round, Told};
pub use schedule::Schedule;
pub use settings::{Rhythm, Settings, TimeOfDay, UnsubscribeUrl, Weekday};
