//! The engine for several hosts: one PostgreSQL database that they share.
//!
//! What a call has returned was flushed by the server (`synchronous_commit`). Every writing call is
//! one transaction: a commit first waits for the keys that it decides about, a claim passes over
//! what others take. The clock is the database's.

mod claim;
mod commit;
mod digest;
mod failure;
mod incident;
mod keep;
mod locks;
mod parcel;
mod queue;
mod record;
mod row;
mod schema;
mod session;
mod settings;
mod tally;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use chrono::{DateTime, TimeDelta, Utc};

pub use settings::PostgresSettings;

use failure::Failure;
use session::{READ, Session, Transaction, WRITE};

use super::{
    Claim, Committed, Detail, DigestDue, DigestItem, Entry, Filter, Incident, IncidentsOf, ItemsOf,
    NewSilence, Owed, Parcel, Purged, Quiet, QuietsOf, Settled, Settlement, Silence, Store,
    StoreError, Summary, TalliesOf, Tidied, Undelivered, Waiting,
};
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

    /// Runs `work` in one transaction; more than once, if others come between.
    fn write<T>(
        &self,
        doing: &'static str,
        work: impl Fn(&mut Transaction<'_>) -> Result<T, Failure>,
    ) -> Result<T, StoreError> {
        self.run(doing, WRITE, work)
    }

    /// Runs `work` on one unchanging state of the database.
    fn read<T>(
        &self,
        doing: &'static str,
        work: impl Fn(&mut Transaction<'_>) -> Result<T, Failure>,
    ) -> Result<T, StoreError> {
        self.run(doing, READ, work)
    }

    /// Has the server reuse the space of what says something about people, and was erased.
    fn vacuum(&self) {
        let tables = keep::ABOUT_PEOPLE.map(|(table, _)| table).join(", ");
        let mut session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        // While somebody reads what was erased, it cannot be done; the server does it later.
        drop(session.alone(&format!("VACUUM {tables}")));
    }
}

impl Store for PostgresStore {
    fn commit_unflushed(&self, owed: &[Owed]) -> Result<(Vec<Committed>, u64), StoreError> {
        let doing = "commit what an event owes";
        let committed = self.write(doing, |transaction| commit::commit(transaction, owed))?;
        Ok((committed, 0))
    }

    fn flush(&self, _transaction: u64) -> Result<(), StoreError> {
        // The server has flushed what it has answered.
        Ok(())
    }

    fn claim(&self, claim: &Claim<'_>) -> Result<Vec<Entry>, StoreError> {
        self.write("claim entries", |transaction| claim::claim(transaction, claim))
    }

    fn renew(&self, worker: &str, lease: TimeDelta) -> Result<u64, StoreError> {
        self.write("renew leases", |transaction| {
            let ends = transaction.now()? + lease;
            claim::renew(transaction, worker, ends)
        })
    }

    fn release(&self, worker: &str) -> Result<u64, StoreError> {
        self.write("give entries back", |transaction| claim::release(transaction, worker))
    }

    fn settle_unflushed(
        &self,
        worker: &str,
        settlements: &[Settlement],
    ) -> Result<(Vec<Settled>, u64), StoreError> {
        let doing = "record results";
        let settled =
            self.write(doing, |transaction| claim::settle(transaction, worker, settlements))?;
        Ok((settled, 0))
    }

    fn next_due(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.read("look for due entries", claim::next_due)
    }

    fn waiting(&self) -> Result<Waiting, StoreError> {
        self.read("count what waits", queue::waiting)
    }

    fn list(&self, filter: &Filter) -> Result<Vec<Summary>, StoreError> {
        self.read("list entries", |transaction| queue::list(transaction, filter))
    }

    fn show(&self, id: &str) -> Result<Option<Detail>, StoreError> {
        self.read("show an entry", |transaction| queue::show(transaction, id))
    }

    fn retry(&self, ids: &[String], life: TimeDelta) -> Result<u64, StoreError> {
        self.write("make entries due", |transaction| queue::retry(transaction, ids, life))
    }

    fn drop_entries(&self, ids: &[String]) -> Result<u64, StoreError> {
        self.write("drop entries", |transaction| queue::drop_entries(transaction, ids))
    }

    fn undelivered(
        &self,
        after: Option<&Undelivered>,
        max: usize,
    ) -> Result<Vec<Undelivered>, StoreError> {
        self.read("look for refused entries", |transaction| {
            queue::undelivered(transaction, after, max)
        })
    }

    fn purge(&self, address: &str) -> Result<Purged, StoreError> {
        let purged =
            self.write("erase an address", |transaction| keep::purge(transaction, address))?;
        self.vacuum();
        Ok(purged)
    }

    fn tidy(&self, before: DateTime<Utc>) -> Result<Tidied, StoreError> {
        let mut sum = Tidied::default();
        loop {
            let tidied =
                self.write("erase what is old", |transaction| keep::tidy(transaction, before))?;
            keep::add(&mut sum, &tidied);
            if !keep::is_full(&tidied) {
                return Ok(sum);
            }
        }
    }

    fn quiets(&self, of: &QuietsOf, max: usize) -> Result<Vec<Quiet>, StoreError> {
        self.read("look for reasons", |transaction| record::quiets(transaction, of, max))
    }

    fn digests_due(&self, max: usize) -> Result<Vec<DigestDue>, StoreError> {
        self.read("look for due digests", |transaction| digest::due(transaction, max))
    }

    fn digest_items(&self, of: &ItemsOf, max: usize) -> Result<Vec<DigestItem>, StoreError> {
        self.read("read digest items", |transaction| digest::items(transaction, of, max))
    }

    fn incidents(&self, of: &IncidentsOf, max: usize) -> Result<Vec<Incident>, StoreError> {
        self.read("look for incidents", |transaction| incident::list(transaction, of, max))
    }

    fn tallies(&self, of: &TalliesOf, max: usize) -> Result<Vec<(String, u64)>, StoreError> {
        self.read("add up", |transaction| tally::list(transaction, of, max))
    }

    fn add_silence(&self, silence: &NewSilence) -> Result<(), StoreError> {
        self.write("add a silence", |transaction| record::add_silence(transaction, silence))
    }

    fn silences(&self) -> Result<Vec<Silence>, StoreError> {
        self.read("read silences", record::silences)
    }

    fn end_silence(&self, id: &str) -> Result<bool, StoreError> {
        self.write("end a silence", |transaction| record::end_silence(transaction, id))
    }

    fn note_once(&self, key: &str, window: TimeDelta) -> Result<bool, StoreError> {
        self.write("note a key", |transaction| record::note_once(transaction, key, window))
    }

    fn pack(&self, max: usize) -> Result<Parcel, StoreError> {
        self.write("pack rows", |transaction| parcel::pack(transaction, max))
    }

    fn unpack(&self, parcel: &Parcel) -> Result<(), StoreError> {
        self.write("unpack rows", |transaction| parcel::unpack(transaction, parcel))
    }

    fn discard(&self, parcel: &Parcel) -> Result<(), StoreError> {
        self.write("discard rows", |transaction| parcel::discard(transaction, parcel))
    }
}
