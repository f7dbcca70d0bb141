//! The engine for several hosts: one PostgreSQL database that they share.
//!
//! What a call has returned was flushed by the server (`synchronous_commit`). Every writing call is
//! one transaction: a commit first waits for the keys that it decides about, a claim passes over
//! what others take. The clock is the database's.

mod failure;
mod locks;
mod row;
mod schema;
mod session;
mod settings;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

pub use settings::PostgresSettings;

use failure::Failure;
use session::{READ, Session, Transaction, WRITE};

use super::StoreError;
use super::engine::Engine;
use super::tables::keep;
use crate::clock::Clock;

/// The outbox in a PostgreSQL database.
#[derive(Debug)]
pub struct PostgresStore {
    name: String,
    session: Mutex<Session>,
}

impl PostgresStore {
    /// Connects, makes the tables if there are none, and upgrades them.
    pub fn open(settings: &PostgresSettings, clock: Arc<Clock>) -> Result<Self, StoreError> {
        let name = settings.shown();
        let session = Session::new(settings, clock).map_err(|failure| failure.at(&name, "open"))?;
        let store = Self { name, session: Mutex::new(session) };
        store.read("open", |_| Ok(()))?;
        Ok(store)
    }

    fn run<T>(
        &self,
        doing: &'static str,
        begin: &str,
        work: impl Fn(&mut Transaction<'_>) -> Result<T, Failure>,
    ) -> Result<T, StoreError> {
        let waited = Instant::now();
        // A panic elsewhere has left no connection behind, so the session is sound.
        let mut session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        session.run(waited, begin, work).map_err(|failure| failure.at(&self.name, doing))
    }
}

impl Engine for PostgresStore {
    type Failure = Failure;
    type Transaction<'a> = Transaction<'a>;

    fn write_unflushed<A>(
        &self,
        doing: &'static str,
        work: impl Fn(&mut Transaction<'_>) -> Result<A, Failure>,
    ) -> Result<(A, u64), StoreError> {
        Ok((self.run(doing, WRITE, work)?, 0))
    }

    fn flush(&self, _doing: &'static str, _transaction: u64) -> Result<(), StoreError> {
        // The server has flushed what it has answered.
        Ok(())
    }

    fn read<A>(
        &self,
        doing: &'static str,
        work: impl Fn(&mut Transaction<'_>) -> Result<A, Failure>,
    ) -> Result<A, StoreError> {
        self.run(doing, READ, work)
    }

    fn shrink(&self) -> Result<(), StoreError> {
        // The server does it.
        Ok(())
    }

    fn wipe(&self) -> Result<(), StoreError> {
        let tables = keep::about_people::<Transaction<'_>>().map(|(table, _)| table).join(", ");
        let mut session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        // While somebody reads what was erased, it cannot be done; the server does it later.
        drop(session.alone(&format!("VACUUM {tables}")));
        Ok(())
    }
}
