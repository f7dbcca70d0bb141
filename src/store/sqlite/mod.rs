//! The default engine: one SQLite file, shared by the daemon and the commands.
//!
//! What a call has returned survives a power cut, but for what was claimed or is called unflushed: each of the
//! others flushes the write-ahead log.
//! Every writing call is one `BEGIN IMMEDIATE` transaction, so that no two
//! processes decide on the same rows. The file must be on a local disk.

mod failure;
mod log;
mod open;
mod place;
mod schema;
mod transaction;

#[cfg(test)]
mod tests;

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, TransactionBehavior};

use failure::Failure;
use log::Log;
use place::Place;
use transaction::Transaction;

use super::engine::Engine;
use super::{Settings, StoreError};
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
}

impl Engine for SqliteStore {
    type Failure = Failure;
    type Transaction<'a> = Transaction<'a>;

    fn write_unflushed<A>(
        &self,
        doing: &'static str,
        work: impl Fn(&mut Transaction<'_>) -> Result<A, Failure>,
    ) -> Result<(A, u64), StoreError> {
        let mut connection = self.lock();
        let mut run = || -> Result<_, Failure> {
            self.place.check()?;
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let answer = work(&mut Transaction { inner: &transaction, now: self.clock.now() })?;
            transaction.commit()?;
            Ok((answer, self.log.committed()))
        };
        run().map_err(|failure| failure.at(&self.path, doing))
    }

    fn flush(&self, doing: &'static str, transaction: u64) -> Result<(), StoreError> {
        let flushed = match self.log.flush(transaction) {
            Ok(()) => Ok(()),
            Err(_) => self.empty_log(),
        };
        // Whatever stands in the store's place by now has nothing of it.
        flushed.and_then(|()| self.place.check()).map_err(|failure| failure.at(&self.path, doing))
    }

    fn read<A>(
        &self,
        doing: &'static str,
        work: impl Fn(&mut Transaction<'_>) -> Result<A, Failure>,
    ) -> Result<A, StoreError> {
        let mut connection = self.lock();
        let mut run = || -> Result<_, Failure> {
            self.place.check()?;
            let transaction = connection.transaction()?;
            work(&mut Transaction { inner: &transaction, now: self.clock.now() })
        };
        run().map_err(|failure| failure.at(&self.path, doing))
    }

    /// Rids the file of free pages, and the log of everything: what was erased, or delivered, may
    /// stand on them still.
    fn shrink(&self) -> Result<(), StoreError> {
        for _ in 0..self.read("count free pages", |transaction| transaction.shrinks())? {
            self.write("give free pages back", |transaction| transaction.shrink())?;
        }
        // While somebody reads, it cannot be done; the next call will.
        drop(self.empty_log());
        Ok(())
    }
    fn wipe(&self) -> Result<(), StoreError> {
        self.shrink()
    }
}
