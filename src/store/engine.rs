//! A store on any engine: each call is a transaction in the tables, which are the same for all engines.

use chrono::{DateTime, TimeDelta, Utc};

use super::tables::{
    Transaction, Unreadable, claim, commit, digest, incident, keep, parcel, queue, record, tally,
};
use super::{
    Claim, Committed, Detail, DigestDue, DigestItem, Entry, Filter, Incident, IncidentsOf, ItemsOf,
    NewSilence, Owed, Parcel, Purged, Quiet, QuietsOf, Settled, Settlement, Silence, Store,
    StoreError, Summary, TalliesOf, Tidied, Undelivered, Waiting,
};

/// What an engine does in its own way.
pub(super) trait Engine: Send + Sync {
    /// What can go wrong in a transaction.
    type Failure: From<Unreadable>;

    /// Its transactions.
    type Transaction<'a>: Transaction<Failure = Self::Failure>;

    /// Runs `work` in one transaction that no other writer can come between, maybe more than once; until the
    /// transaction of this number is flushed, a power cut may undo it.
    fn write_unflushed<A>(
        &self,
        doing: &'static str,
        work: impl Fn(&mut Self::Transaction<'_>) -> Result<A, Self::Failure>,
    ) -> Result<(A, u64), StoreError>;

    /// Returns when the transaction of this number, and all before it, survive a power cut.
    fn flush(&self, doing: &'static str, transaction: u64) -> Result<(), StoreError>;

    /// Runs `work` on one unchanging state of the tables.
    fn read<A>(
        &self,
        doing: &'static str,
        work: impl Fn(&mut Self::Transaction<'_>) -> Result<A, Self::Failure>,
    ) -> Result<A, StoreError>;

    /// Gives back the space of what was erased, unless that happens by itself.
    fn shrink(&self) -> Result<(), StoreError>;

    /// Does so that nobody can read what was erased, as far as that can be had.
    fn wipe(&self) -> Result<(), StoreError>;

    /// Runs `work` in one transaction that no other writer can come between, and that stays.
    fn write<A>(
        &self,
        doing: &'static str,
        work: impl Fn(&mut Self::Transaction<'_>) -> Result<A, Self::Failure>,
    ) -> Result<A, StoreError> {
        let (answer, transaction) = self.write_unflushed(doing, work)?;
        self.flush(doing, transaction)?;
        Ok(answer)
    }
}

impl<E: Engine> Store for E {
    fn commit_unflushed(&self, owed: &[Owed]) -> Result<(Vec<Committed>, u64), StoreError> {
        self.write_unflushed("commit what an event owes", |tables| commit::commit(tables, owed))
    }

    fn flush(&self, transaction: u64) -> Result<(), StoreError> {
        Engine::flush(self, "flush the log", transaction)
    }

    fn claim(&self, claim: &Claim<'_>) -> Result<Vec<Entry>, StoreError> {
        // Whatever is lost of this, the entries are due again.
        let claimed =
            self.write_unflushed("claim entries", |tables| claim::claim(tables, claim))?;
        Ok(claimed.0)
    }

    fn renew(&self, worker: &str, lease: TimeDelta) -> Result<u64, StoreError> {
        self.write("renew leases", |tables| claim::renew(tables, worker, lease))
    }

    fn release(&self, worker: &str) -> Result<u64, StoreError> {
        self.write("give entries back", |tables| claim::release(tables, worker))
    }

    fn settle_unflushed(
        &self,
        worker: &str,
        settlements: &[Settlement],
    ) -> Result<(Vec<Settled>, u64), StoreError> {
        let doing = "record results";
        self.write_unflushed(doing, |tables| claim::settle(tables, worker, settlements))
    }

    fn next_due(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.read("look for due entries", |tables| claim::next_due(tables))
    }

    fn waiting(&self) -> Result<Waiting, StoreError> {
        self.read("count what waits", |tables| queue::waiting(tables))
    }

    fn list(&self, filter: &Filter) -> Result<Vec<Summary>, StoreError> {
        self.read("list entries", |tables| queue::list(tables, filter))
    }

    fn show(&self, id: &str) -> Result<Option<Detail>, StoreError> {
        self.read("show an entry", |tables| queue::show(tables, id))
    }

    fn retry(&self, ids: &[String], life: TimeDelta) -> Result<u64, StoreError> {
        self.write("make entries due", |tables| queue::retry(tables, ids, life))
    }

    fn drop_entries(&self, ids: &[String]) -> Result<u64, StoreError> {
        self.write("drop entries", |tables| queue::drop_entries(tables, ids))
    }

    fn undelivered(
        &self,
        after: Option<&Undelivered>,
        max: usize,
    ) -> Result<Vec<Undelivered>, StoreError> {
        self.read("look for refused entries", |tables| queue::undelivered(tables, after, max))
    }

    fn purge(&self, address: &str) -> Result<Purged, StoreError> {
        let purged = self.write("erase an address", |tables| keep::purge(tables, address))?;
        self.wipe()?;
        Ok(purged)
    }

    fn tidy(&self, before: DateTime<Utc>) -> Result<Tidied, StoreError> {
        let mut sum = Tidied::default();
        loop {
            let doing = "erase what is old";
            let (tidied, is_full) = self.write(doing, |tables| keep::tidy(tables, before))?;
            sum.add(&tidied);
            if !is_full {
                self.shrink()?;
                return Ok(sum);
            }
        }
    }

    fn quiets(&self, of: &QuietsOf, max: usize) -> Result<Vec<Quiet>, StoreError> {
        self.read("look for reasons", |tables| record::quiets(tables, of, max))
    }

    fn digests_due(&self, max: usize) -> Result<Vec<DigestDue>, StoreError> {
        self.read("look for due digests", |tables| digest::due(tables, max))
    }

    fn digest_items(&self, of: &ItemsOf, max: usize) -> Result<Vec<DigestItem>, StoreError> {
        self.read("read digest items", |tables| digest::items(tables, of, max))
    }

    fn incidents(&self, of: &IncidentsOf, max: usize) -> Result<Vec<Incident>, StoreError> {
        self.read("look for incidents", |tables| incident::list(tables, of, max))
    }

    fn tallies(&self, of: &TalliesOf, max: usize) -> Result<Vec<(String, u64)>, StoreError> {
        self.read("add up", |tables| tally::list(tables, of, max))
    }

    fn add_silence(&self, silence: &NewSilence) -> Result<(), StoreError> {
        self.write("add a silence", |tables| record::add_silence(tables, silence))
    }

    fn silences(&self) -> Result<Vec<Silence>, StoreError> {
        self.read("read silences", |tables| record::silences(tables))
    }

    fn end_silence(&self, id: &str) -> Result<bool, StoreError> {
        self.write("end a silence", |tables| record::end_silence(tables, id))
    }

    fn note_once(&self, key: &str, window: TimeDelta) -> Result<bool, StoreError> {
        self.write("note a key", |tables| record::note_once(tables, key, window))
    }

    fn pack(&self, max: usize) -> Result<Parcel, StoreError> {
        self.write("pack rows", |tables| parcel::pack(tables, max))
    }

    fn unpack(&self, parcel: &Parcel) -> Result<(), StoreError> {
        self.write("unpack rows", |tables| parcel::unpack(tables, parcel))
    }

    fn discard(&self, parcel: &Parcel) -> Result<(), StoreError> {
        self.write("discard rows", |tables| parcel::discard(tables, parcel))?;
        self.shrink()
    }
}
