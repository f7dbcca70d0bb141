//! Moves all that one store keeps to another.
//!
//! Invariant: a row leaves its store only after the other one has committed it. A move that was
//! interrupted is finished by the next one, and nothing arrives twice.

use std::hash::{BuildHasher as _, RandomState};

use chrono::{DateTime, TimeDelta, Utc};

use super::{EntryState, Filter, Store, StoreError};

/// Rows in one parcel: few transactions, and no parcel is large.
pub const PARCEL_ROWS: usize = 200;

/// What was moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Moved {
    /// Events.
    pub events: usize,
    /// Mails.
    pub entries: usize,
    /// Digest items, reasons, windows, silences, tallies and notes.
    pub others: usize,
}

/// Why nothing more was moved.
#[derive(Debug, thiserror::Error)]
pub enum MoveError {
    /// Both are one.
    #[error("both stores are the same one")]
    Same,
    /// Somebody works with the store that is to be emptied.
    #[error("the worker {worker} delivers mails of the store that is to be emptied")]
    Busy {
        /// Who it is.
        worker: String,
        /// When its lease ends.
        until: DateTime<Utc>,
    },
    /// One of them failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Moves everything; whoever uses `from` must have been stopped before.
pub fn move_all(from: &dyn Store, to: &dyn Store, now: DateTime<Utc>) -> Result<Moved, MoveError> {
    refuse_busy(from, now)?;
    refuse_same(from, to)?;
    let mut moved = Moved::default();
    loop {
        let parcel = from.pack(PARCEL_ROWS)?;
        to.unpack(&parcel)?;
        from.discard(&parcel)?;
        if parcel.is_empty() {
            return Ok(moved);
        }
        let (events, entries) = (parcel.count("event"), parcel.count("entry"));
        moved.events += events;
        moved.entries += entries;
        moved.others += parcel.wholes() - events - entries;
    }
}

/// Looks for somebody who delivers mails right now.
fn refuse_busy(from: &dyn Store, now: DateTime<Utc>) -> Result<(), MoveError> {
    let states = vec![EntryState::Waiting];
    let waiting = from.list(&Filter { states, max: usize::MAX, ..Filter::default() })?;
    let held = waiting.into_iter().filter(|entry| entry.due > now);
    let mut workers = held.filter_map(|entry| entry.worker.map(|worker| (worker, entry.due)));
    match workers.next() {
        Some((worker, until)) => Err(MoveError::Busy { worker, until }),
        None => Ok(()),
    }
}

/// Finds out whether a note in the one is seen in the other.
fn refuse_same(from: &dyn Store, to: &dyn Store) -> Result<(), MoveError> {
    let key = format!("parcel-way {:016x}", RandomState::new().hash_one(std::process::id()));
    let window = TimeDelta::minutes(1);
    from.note_once(&key, window)?;
    if to.note_once(&key, window)? { Ok(()) } else { Err(MoveError::Same) }
}
