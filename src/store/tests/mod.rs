//! The same tests for every engine: the fixture says for which one.

mod commit;
mod crash;
mod deliver;
mod entry;
mod incident;
mod moving;
mod queue;
mod record;
mod settings;
mod together;

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use super::fixture::Fixture;
use super::{
    Claim, Entry, Envelope, Message, NewEntry, Owed, Scope, Store, TalliesOf, Tally, open,
};
use crate::clock::Clock;

/// A store of a test's own, and the clock that it goes by.
struct Bench {
    store: Box<dyn Store>,
    clock: Arc<Clock>,
    fixture: Fixture,
}

/// Runs a test on a new store.
fn with_store(test: impl Fn(&Bench)) {
    let fixture = Fixture::new();
    let clock = Arc::new(Clock::fixed(start()));
    test(&Bench { store: open(fixture.settings(), Arc::clone(&clock)).unwrap(), clock, fixture });
}

impl Bench {
    /// Opens the same store once more, as another process would.
    fn again(&self) -> Box<dyn Store> {
        open(self.fixture.settings(), Arc::clone(&self.clock)).unwrap()
    }

    fn after(&self, seconds: i64) {
        self.clock.advance(TimeDelta::seconds(seconds));
    }

    fn claim(&self, worker: &str, max: usize) -> Vec<Entry> {
        self.store
            .claim(&Claim {
                worker,
                lease: TimeDelta::seconds(90),
                max,
                scope: Scope::Due,
                wait_max: TimeDelta::days(1),
            })
            .unwrap()
    }
}

pub(super) fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).unwrap()
}

/// An event that owes one mail to each of these.
pub(super) fn owed(event: &str, readers: &[&str]) -> Owed {
    let mut owed = Owed::new(event, start());
    owed.entries = readers.iter().map(|reader| entry(event, reader)).collect();
    owed
}

fn entry(event: &str, reader: &str) -> NewEntry {
    NewEntry {
        id: format!("{event}/{reader}/alert"),
        reader: (*reader).to_owned(),
        template: "alert".to_owned(),
        envelope: Envelope::new(None, vec![format!("{reader}@example.org")]).unwrap(),
        message: Message::new(b"Subject: one\n\nHello.\n").unwrap(),
        due: start(),
        expires: start() + TimeDelta::days(5),
        repeat: None,
        incident: None,
        throttles: Vec::new(),
        instead: None,
        tally: None,
    }
}

/// One of what this names, in a scope of the same name.
pub(super) fn amount(name: &str) -> Tally {
    Tally { scope: name.to_owned(), name: name.to_owned(), by: 1 }
}

/// Adds up what a scope has of a day.
fn sum(store: &dyn Store, scope: &str) -> u64 {
    let (from, until) = (start() - TimeDelta::minutes(1), start() + TimeDelta::days(1));
    let of = TalliesOf { scope: scope.to_owned(), from, until };
    store.tallies(&of, usize::MAX).unwrap().iter().map(|(_, amount)| amount).sum()
}

fn ids(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.id.as_str()).collect()
}
