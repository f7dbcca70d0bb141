//! Says in plain words what a mail filter stopped, and why.
//!
//! amavis decides about a mail; whyblocked tells the right people. The journey
//! of one event, and with it the order in which to read the modules:
//!
//! ```text
//! amavis ──hook──▶ drop directory ──intake──▶ Event
//!   Event ─reason─▶ Reasons ─assess─▶ Assessment ─audience─▶ Decisions ─compose─▶ Messages
//!   store.commit(all that the event owes)  ──▶ outbox ──deliver──▶ SMTP, sendmail, maildir
//! ```
//!
//! [`pipeline`] is that journey on one screen. Facts are rows in `catalog/`,
//! words are messages in `locales/`, looks are templates in `templates/`.
//!
//! What a module may use is a table, and `tests/suite/arrows.rs` enforces it:
//! [`reason`], [`assess`], [`audience`] and [`compose`] do no I/O, but that `compose` asks a
//! [`compose::Shelf`], if it is given one, for what it made before; [`store`] knows
//! bytes and due times but no verdicts; templates see a view but no event.

pub mod cli;
pub mod daemon;

pub mod pipeline;
pub mod setup;
pub mod trouble;

pub mod event;
pub mod reason;

pub mod assess;
pub mod audience;
pub mod compose;

pub mod check;
pub mod clock;
pub mod config;
pub mod debts;
pub mod deliver;
pub mod digest;
pub mod directory;
pub mod enrich;
pub mod file;
pub mod intake;
pub mod locale;
pub mod own_rows;
#[cfg(feature = "preview")]
pub mod preview;
pub mod range;
pub mod server;
pub mod shelf;
pub mod store;
pub mod worker;
