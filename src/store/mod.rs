//! Keeps composed mail, and all else that an event owes, until it is done.
//!
//! Knows envelopes, bytes, due times, opaque keys and blobs; nothing of verdicts
//! or languages. What is done stands in [`tables`], once for all engines; an [`engine`] is where the tables
//! are, and how transactions begin and stay. [`open`] makes the configured one.
//!
//! Invariants:
//! - An entry is absent or complete: envelope, message and recipients appear in
//!   one transaction, together with all else that the event owes.
//! - An event is stored once, an entry id is stored once.
//! - What is not stored as mail waits as a digest item or leaves a quiet with its reason: one of the
//!   three, and a digest item becomes a quiet when it is told.
//! - An entry is finished when the last of its recipients is, never before.
//! - The store tells the time itself, so that hosts which share it agree.

mod digest;
mod engine;
mod entry;
mod error;
mod gauge;
mod incident;
mod message;
mod moving;
mod owed;
mod owner;
mod parcel;
mod postgres;
mod queue;
mod settings;
mod silence;
mod sqlite;
mod tables;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

pub use digest::{DigestDue, DigestItem, ItemsOf, NewDigestItem};
pub use entry::{
    Claim, Entry, EntryState, Envelope, Outcome, Recipient, RecipientResult, Scope, Settled,
    Settlement,
};
use entry::{Settling, Standing};
pub use error::{StoreError, Unfit};
pub use incident::{Incident, IncidentsOf, NewIncident, SingleEnd, Step};
pub use message::{Damaged, Message};
pub use moving::{MoveError, Moved, PARCEL_ROWS, move_all};
pub use owed::{
    Answer, Committed, Digested, NewEntry, NewQuiet, Owed, Quiet, Repeat, TalliesOf, Tally,
    Throttle, Unreached,
};
pub(crate) use owner::{
    Stranger, directory_of, is_root_among_others, make_directory, make_file, make_whole,
};
pub use parcel::Parcel;
pub use postgres::{PostgresSettings, PostgresStore};
pub use queue::{
    Detail, Filter, Purged, QuietsOf, RecipientDetail, Summary, Tidied, Undelivered, Waiting,
};
pub use settings::Settings;
pub use silence::{NewSilence, Silence};
pub use sqlite::SqliteStore;

use crate::clock::Clock;

/// Keeps what is owed; every method is one transaction of its own.
pub trait Store: Send + Sync {
    /// Stores all that these events owe, or nothing of it.
    ///
    /// The answers come in the order of `owed`. An event that is known already
    /// stores nothing, and tells nothing; what it has [`Owed::digested`] is done.
    fn commit(&self, owed: &[Owed]) -> Result<Vec<Committed>, StoreError> {
        let (committed, transaction) = self.commit_unflushed(owed)?;
        self.flush(transaction)?;
        Ok(committed)
    }

    /// Does the same, but until [`Store::flush`] a power cut may undo it; numbers the transaction.
    fn commit_unflushed(&self, owed: &[Owed]) -> Result<(Vec<Committed>, u64), StoreError>;

    /// Returns when the transaction of this number, and all before it, survive a power cut.
    fn flush(&self, transaction: u64) -> Result<(), StoreError>;

    /// Takes entries for one worker until the lease ends; oldest due time first.
    ///
    /// Counts as an attempt. A worker that dies loses its lease, and the entry is due again; after a
    /// power cut, it may be so at once.
    fn claim(&self, claim: &Claim<'_>) -> Result<Vec<Entry>, StoreError>;

    /// Makes the leases that a worker holds end `lease` from now; tells how many it holds.
    fn renew(&self, worker: &str, lease: TimeDelta) -> Result<u64, StoreError>;

    /// Gives back, untried and due, what a worker holds; tells how many.
    fn release(&self, worker: &str) -> Result<u64, StoreError>;

    /// Records what became of each recipient; finishes, expires or defers the entries.
    ///
    /// A worker whose lease has ended may still record results: what was sent is
    /// sent. It no longer moves the due time.
    fn settle(&self, worker: &str, settlements: &[Settlement]) -> Result<Vec<Settled>, StoreError> {
        let (settled, transaction) = self.settle_unflushed(worker, settlements)?;
        self.flush(transaction)?;
        Ok(settled)
    }

    /// Does the same, but until [`Store::flush`] a power cut may undo it, and mails leave again; numbers the
    /// transaction.
    fn settle_unflushed(
        &self,
        worker: &str,
        settlements: &[Settlement],
    ) -> Result<(Vec<Settled>, u64), StoreError>;

    /// Tells when the next waiting entry is due, or a lease ends.
    fn next_due(&self) -> Result<Option<DateTime<Utc>>, StoreError>;

    /// Tells how much waits to be delivered.
    fn waiting(&self) -> Result<Waiting, StoreError>;

    /// Lists entries, oldest first.
    fn list(&self, filter: &Filter) -> Result<Vec<Summary>, StoreError>;

    /// Shows one entry in full.
    fn show(&self, id: &str) -> Result<Option<Detail>, StoreError>;

    /// Makes entries due now, with a new life of `life`; refused and expired recipients are owed again.
    ///
    /// Leaves out sent and dropped entries, and those that a worker holds; tells how many it took.
    fn retry(&self, ids: &[String], life: TimeDelta) -> Result<u64, StoreError>;

    /// Ends waiting, failed and expired entries for good, but those that a worker holds; tells how many.
    fn drop_entries(&self, ids: &[String]) -> Result<u64, StoreError>;

    /// Lists recipients that were refused for good or ran out of time, and nobody was told of; those behind
    /// `after`, oldest entry first.
    ///
    /// [`Owed::tells`] marks them as told in the transaction that stores the telling mails. If those reach
    /// nobody, they are untold again.
    fn undelivered(
        &self,
        after: Option<&Undelivered>,
        max: usize,
    ) -> Result<Vec<Undelivered>, StoreError>;

    /// Erases what is kept about an address, waiting mail to it included.
    fn purge(&self, address: &str) -> Result<Purged, StoreError>;

    /// Erases what was finished before `before`, and windows that have ended.
    fn tidy(&self, before: DateTime<Utc>) -> Result<Tidied, StoreError>;

    /// Lists reasons for silence, newest first.
    fn quiets(&self, of: &QuietsOf, max: usize) -> Result<Vec<Quiet>, StoreError>;

    /// Lists the groups of digest items whose time has come.
    fn digests_due(&self, max: usize) -> Result<Vec<DigestDue>, StoreError>;

    /// Lists digest items, oldest first; [`Owed::digested`] removes them.
    fn digest_items(&self, of: &ItemsOf, max: usize) -> Result<Vec<DigestItem>, StoreError>;

    /// Lists incidents; [`Owed::steps`] records what was told of them.
    fn incidents(&self, of: &IncidentsOf, max: usize) -> Result<Vec<Incident>, StoreError>;

    /// Adds up the amounts of a time by name, largest first.
    fn tallies(&self, of: &TalliesOf, max: usize) -> Result<Vec<(String, u64)>, StoreError>;

    /// Adds an order to stay quiet; the same id replaces.
    fn add_silence(&self, silence: &NewSilence) -> Result<(), StoreError>;

    /// Lists the silences that have not ended, by id.
    fn silences(&self) -> Result<Vec<Silence>, StoreError>;

    /// Ends a silence now; tells whether there was one.
    fn end_silence(&self, id: &str) -> Result<bool, StoreError>;

    /// Answers `true` to the first who asks for `key`, then `false` until `window` has passed.
    fn note_once(&self, key: &str, window: TimeDelta) -> Result<bool, StoreError>;

    /// Packs the oldest rows, at most `max` and what belongs to them; they stay where they are.
    ///
    /// Until they are discarded, the next call packs the same.
    fn pack(&self, max: usize) -> Result<Parcel, StoreError>;

    /// Adds what another store has packed; the same parcel is added once.
    fn unpack(&self, parcel: &Parcel) -> Result<(), StoreError>;

    /// Erases what this store has packed and another one has added.
    fn discard(&self, parcel: &Parcel) -> Result<(), StoreError>;
}

/// Opens the configured store for one command, and leaves the check for damage to `serve`.
pub fn open(settings: &Settings, clock: Arc<Clock>) -> Result<Box<dyn Store>, StoreError> {
    open_checked(&settings.unchecked(), clock)
}

/// Opens the configured store, and checks it for damage if the settings say so.
pub fn open_checked(settings: &Settings, clock: Arc<Clock>) -> Result<Box<dyn Store>, StoreError> {
    Ok(match &settings.postgres {
        Some(postgres) => Box::new(PostgresStore::open(postgres, clock)?),
        None => Box::new(SqliteStore::open(settings, clock)?),
    })
}
