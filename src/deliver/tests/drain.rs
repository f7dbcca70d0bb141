//! From the outbox to the relay and back.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::{DateTime, TimeDelta, Utc};
use tempfile::TempDir;

use super::sink::{Act, Rule, Sink};
use crate::clock::Clock;
use crate::deliver::{Deliverer, MaildirSettings, Report, Settings, Task, TransportSettings, open};
use crate::store::{self, Envelope, Filter, NewEntry, Owed, Scope, Store};

struct Bench {
    store: Box<dyn Store>,
    clock: Arc<Clock>,
    directory: TempDir,
}

impl Bench {
    fn new(events: &[&str]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let clock = Arc::new(Clock::fixed(start()));
        let settings = store::Settings {
            path: directory.path().join("store.sqlite"),
            ..store::Settings::default()
        };
        let bench = Self {
            store: store::open(&settings, Arc::clone(&clock)).unwrap(),
            clock,
            directory,
        };
        let owed: Vec<Owed> = events.iter().map(|event| owed(event)).collect();
        bench.store.commit(&owed).unwrap();
        bench
    }

    fn deliverer(&self, transport: TransportSettings) -> Deliverer {
        let settings = Settings {
            transport,
            ..Settings::default()
        };
        let transport = open(&settings).unwrap();
        Deliverer::new(&settings, transport, Arc::clone(&self.clock))
    }

    fn drain(&self, deliverer: &mut Deliverer) -> Report {
        let task = Task {
            scope: Scope::Due,
            max: 1000,
            stop: &AtomicBool::new(false),
        };
        deliverer.drain(self.store.as_ref(), &task).unwrap()
    }

    /// Every entry with its state and its attempts.
    fn states(&self) -> Vec<(String, &'static str, u32)> {
        let listed = self.store.list(&Filter::default()).unwrap();
        listed
            .into_iter()
            .map(|one| (one.event, one.state.name(), one.attempts))
            .collect()
    }
}

fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).unwrap()
}

fn owed(event: &str) -> Owed {
    let mut owed = Owed::new(event, start());
    owed.entries = vec![NewEntry {
        id: format!("{event}-anna-alert"),
        reader: "anna@example.org".to_owned(),
        template: "alert".to_owned(),
        envelope: Envelope::new(None, vec![format!("{event}@example.org")]).unwrap(),
        message: super::message(),
        due: start(),
        expires: start() + TimeDelta::days(5),
        repeat: None,
        throttles: Vec::new(),
        instead: None,
    }];
    owed
}

fn smtp(sink: &Sink) -> TransportSettings {
    TransportSettings::Smtp(super::settings(sink))
}

fn state(event: &str, state: &'static str, attempts: u32) -> (String, &'static str, u32) {
    (event.to_owned(), state, attempts)
}

#[test]
fn what_is_due_is_sent_over_one_connection() {
    let sink = Sink::new(&[]);
    let bench = Bench::new(&["a", "b", "c"]);
    let report = bench.drain(&mut bench.deliverer(smtp(&sink)));
    assert_eq!((report.mails, report.sent), (3, 3));
    assert_eq!(
        bench.states(),
        [
            state("a", "sent", 1),
            state("b", "sent", 1),
            state("c", "sent", 1)
        ]
    );
    assert_eq!(sink.connections(), 1);
    assert_eq!(sink.commands().last().unwrap(), "QUIT");
}

#[test]
fn a_dead_relay_is_asked_once() {
    let sink = Sink::new(&[Rule {
        on: "connect",
        times: 1,
        act: Act::Say("554 5.3.2 no service"),
    }]);
    let bench = Bench::new(&["a", "b", "c"]);
    let mut deliverer = bench.deliverer(smtp(&sink));
    let report = bench.drain(&mut deliverer);
    assert_eq!((report.mails, report.deferred, report.failed), (1, 3, 0));
    assert_eq!(
        report.unreachable.unwrap().to_string(),
        "554 5.3.2 no service"
    );
    assert_eq!(bench.drain(&mut deliverer).mails, 0);
    assert_eq!(sink.connections(), 1);
    bench.clock.advance(TimeDelta::seconds(75));
    let report = bench.drain(&mut deliverer);
    assert_eq!((report.mails, report.sent), (3, 3));
}

#[test]
fn a_maildir_gets_one_file_for_each_mail() {
    let bench = Bench::new(&["a", "b/c"]);
    let directory = bench.directory.path().join("out");
    let transport = TransportSettings::Maildir(MaildirSettings {
        directory: directory.clone(),
    });
    assert_eq!(bench.drain(&mut bench.deliverer(transport)).sent, 2);
    let mut names: Vec<_> = std::fs::read_dir(directory.join("new"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), 2);
    assert!(names.iter().any(|name| name == "a-anna-alert.eml"));
    assert_eq!(std::fs::read_dir(directory.join("tmp")).unwrap().count(), 0);
}
