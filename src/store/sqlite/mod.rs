//! The default engine: one SQLite file, shared by the daemon and the commands.
//!
//! What a call has returned survives a power cut, but for what was claimed or is called unflushed: each of the
//! others flushes the write-ahead log.
//! Every writing call is one `BEGIN IMMEDIATE` transaction, so that no two
//! processes decide on the same rows. The file must be on a local disk.

mod claim;
mod commit;
mod digest;
mod failure;
mod incident;
mod keep;
mod log;
mod open;
mod parcel;
mod place;
mod queue;
mod record;
mod row;
mod schema;
mod tally;

#[cfg(test)]
mod tests;

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use failure::Failure;
use log::Log;
use place::Place;

use super::{
    Claim, Committed, Detail, DigestDue, DigestItem, Entry, Filter, Incident, IncidentsOf, ItemsOf,
    NewSilence, Owed, Parcel, Purged, Quiet, QuietsOf, Settings, Settled, Settlement, Silence,
    Store, StoreError, Summary, TalliesOf, Tidied, Undelivered, Waiting,
};
use crate::clock::Clock;

/// The outbox in one SQLite file.
#[derive(Debug)]
pub struct SqliteStore {
    path: PathBuf,
    clock: Arc<Clock>,
    connection: Mutex<Connection>,
    log: Log,
    place: Place,
}

impl SqliteStore {
    /// Opens the file, makes it if there is none, and upgrades its tables.
    pub fn open(settings: &Settings, clock: Arc<Clock>) -> Result<Self, StoreError> {
        let (connection, log, place) =
            open::open(settings).map_err(|failure| failure.at(&settings.path, "open"))?;
        let (path, connection) = (settings.path.clone(), Mutex::new(connection));
        Ok(Self { path, clock, connection, log, place })
    }

    /// Makes a store that is gone with the process, for trying.
    pub fn in_memory(clock: Arc<Clock>) -> Result<Self, StoreError> {
        let path = PathBuf::from(":memory:");
        let connection = open::in_memory().map_err(|failure| failure.at(&path, "open"))?;
        let (connection, log, place) = (Mutex::new(connection), Log::default(), Place::default());
        Ok(Self { path, clock, connection, log, place })
    }

    /// Takes the connection; a panic elsewhere has rolled its transaction back, so it is sound.
    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Rids the file of free pages, and the log of everything: what was erased, or delivered, may
    /// stand on them still.
    fn shrink(&self) -> Result<(), StoreError> {
        for _ in 0..self.read("count free pages", |transaction, _| keep::shrinks(transaction))? {
            self.write("give free pages back", |transaction, _| keep::shrink(transaction))?;
        }
        // While somebody reads, it cannot be done; the next call will.
        drop(self.empty_log());
        Ok(())
    }

    /// Runs `work` in one transaction that no other writer can come between, and that stays.
    fn write<T>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Transaction<'_>, DateTime<Utc>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let (answer, number) = self.write_unflushed(doing, work)?;
        self.flush_log(doing, number)?;
        Ok(answer)
    }

    /// Returns when the transaction of this number, and all before it, survive a power cut.
    fn flush_log(&self, doing: &'static str, number: u64) -> Result<(), StoreError> {
        let flushed = match self.log.flush(number) {
            Ok(()) => Ok(()),
            Err(_) => self.empty_log(),
        };
        // Whatever stands in the store's place by now has nothing of it.
        flushed.and_then(|()| self.place.check()).map_err(|failure| failure.at(&self.path, doing))
    }

    /// Does the same, but a power cut may undo it until a transaction of this number is flushed.
    fn write_unflushed<T>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Transaction<'_>, DateTime<Utc>) -> rusqlite::Result<T>,
    ) -> Result<(T, u64), StoreError> {
        let mut connection = self.lock();
        let run = || -> Result<_, Failure> {
            self.place.check()?;
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let answer = work(&transaction, self.clock.now())?;
            transaction.commit()?;
            Ok((answer, self.log.committed()))
        };
        run().map_err(|failure| failure.at(&self.path, doing))
    }

    /// Writes all that is in the log into the file, and flushes that.
    fn empty_log(&self) -> Result<(), Failure> {
        let connection = self.lock();
        let is_busy: bool =
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if is_busy {
            return Err(io::Error::from(io::ErrorKind::ResourceBusy).into());
        }
        self.log.emptied();
        Ok(())
    }

    /// Runs `work` on one unchanging state of the file.
    fn read<T>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Transaction<'_>, DateTime<Utc>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let mut connection = self.lock();
        let run = || -> Result<T, Failure> {
            self.place.check()?;
            let transaction = connection.transaction()?;
            Ok(work(&transaction, self.clock.now())?)
        };
        run().map_err(|failure| failure.at(&self.path, doing))
    }
}

impl Store for SqliteStore {
    fn commit_unflushed(&self, owed: &[Owed]) -> Result<(Vec<Committed>, u64), StoreError> {
        self.write_unflushed("commit what an event owes", |transaction, now| {
            commit::commit(transaction, owed, now)
        })
    }

    fn flush(&self, transaction: u64) -> Result<(), StoreError> {
        self.flush_log("flush the log", transaction)
    }

    fn claim(&self, claim: &Claim<'_>) -> Result<Vec<Entry>, StoreError> {
        // Without this, the entries are due again.
        let doing = "claim entries";
        let claimed =
            self.write_unflushed(doing, |transaction, now| claim::claim(transaction, claim, now))?;
        Ok(claimed.0)
    }

    fn renew(&self, worker: &str, lease: TimeDelta) -> Result<u64, StoreError> {
        self.write("renew leases", |transaction, now| {
            claim::renew(transaction, worker, now + lease)
        })
    }

    fn release(&self, worker: &str) -> Result<u64, StoreError> {
        self.write("give entries back", |transaction, now| claim::release(transaction, worker, now))
    }

    fn settle_unflushed(
        &self,
        worker: &str,
        settlements: &[Settlement],
    ) -> Result<(Vec<Settled>, u64), StoreError> {
        self.write_unflushed("record results", |transaction, now| {
            claim::settle(transaction, worker, settlements, now)
        })
    }

    fn next_due(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.read("look for due entries", |transaction, _| claim::next_due(transaction))
    }

    fn waiting(&self) -> Result<Waiting, StoreError> {
        self.read("count what waits", |transaction, _| queue::waiting(transaction))
    }

    fn list(&self, filter: &Filter) -> Result<Vec<Summary>, StoreError> {
        self.read("list entries", |transaction, _| queue::list(transaction, filter))
    }

    fn show(&self, id: &str) -> Result<Option<Detail>, StoreError> {
        self.read("show an entry", |transaction, _| queue::show(transaction, id))
    }

    fn retry(&self, ids: &[String], life: TimeDelta) -> Result<u64, StoreError> {
        self.write("make entries due", |transaction, now| {
            queue::retry(transaction, ids, now, now + life)
        })
    }

    fn drop_entries(&self, ids: &[String]) -> Result<u64, StoreError> {
        self.write("drop entries", |transaction, now| queue::drop_entries(transaction, ids, now))
    }

    fn undelivered(
        &self,
        after: Option<&Undelivered>,
        max: usize,
    ) -> Result<Vec<Undelivered>, StoreError> {
        self.read("look for refused entries", |transaction, _| {
            queue::undelivered(transaction, after, max)
        })
    }

    fn purge(&self, address: &str) -> Result<Purged, StoreError> {
        let purged = self
            .write("erase an address", |transaction, now| keep::purge(transaction, address, now))?;
        self.shrink()?;
        Ok(purged)
    }

    fn tidy(&self, before: DateTime<Utc>) -> Result<Tidied, StoreError> {
        let tidied = self
            .write("erase what is old", |transaction, now| keep::tidy(transaction, before, now))?;
        self.shrink()?;
        Ok(tidied)
    }

    fn quiets(&self, of: &QuietsOf, max: usize) -> Result<Vec<Quiet>, StoreError> {
        self.read("look for reasons", |transaction, _| record::quiets(transaction, of, max))
    }

    fn digests_due(&self, max: usize) -> Result<Vec<DigestDue>, StoreError> {
        self.read("look for due digests", |transaction, now| digest::due(transaction, max, now))
    }

    fn digest_items(&self, of: &ItemsOf, max: usize) -> Result<Vec<DigestItem>, StoreError> {
        self.read("read digest items", |transaction, _| digest::items(transaction, of, max))
    }

    fn incidents(&self, of: &IncidentsOf, max: usize) -> Result<Vec<Incident>, StoreError> {
        self.read("look for incidents", |transaction, now| {
            incident::list(transaction, of, max, now)
        })
    }

    fn tallies(&self, of: &TalliesOf, max: usize) -> Result<Vec<(String, u64)>, StoreError> {
        self.read("add up", |transaction, _| tally::list(transaction, of, max))
    }

    fn add_silence(&self, silence: &NewSilence) -> Result<(), StoreError> {
        self.write("add a silence", |transaction, now| {
            record::add_silence(transaction, silence, now)
        })
    }

    fn silences(&self) -> Result<Vec<Silence>, StoreError> {
        self.read("read silences", record::silences)
    }

    fn end_silence(&self, id: &str) -> Result<bool, StoreError> {
        self.write("end a silence", |transaction, now| record::end_silence(transaction, id, now))
    }

    fn note_once(&self, key: &str, window: TimeDelta) -> Result<bool, StoreError> {
        self.write("note a key", |transaction, now| {
            record::note_once(transaction, key, now, now + window)
        })
    }

    fn pack(&self, max: usize) -> Result<Parcel, StoreError> {
        self.write("pack rows", |transaction, _| parcel::pack(transaction, max))
    }

    fn unpack(&self, parcel: &Parcel) -> Result<(), StoreError> {
        self.write("unpack rows", |transaction, now| parcel::unpack(transaction, parcel, now))
    }

    fn discard(&self, parcel: &Parcel) -> Result<(), StoreError> {
        self.write("discard rows", |transaction, _| parcel::discard(transaction, parcel))?;
        self.shrink()
    }
}
