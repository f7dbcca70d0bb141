//! From the outbox to the relay and back.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use tempfile::TempDir;

use super::sink::{Act, Rule, Sink};
use super::{cut, say};
use crate::clock::Clock;
use crate::deliver::drain::keep_lease;
use crate::deliver::{
    Deliverer, Enhanced, Mail, MaildirSettings, Reply, Report, Settings, Task, Transport,
    TransportSettings, Unreachable, open,
};
use crate::store::{self, Claim, Envelope, Filter, NewEntry, Owed, Scope, Store};

pub(super) struct Bench {
    pub(super) store: Box<dyn Store>,
    pub(super) clock: Arc<Clock>,
    pub(super) settings: store::Settings,
    directory: TempDir,
}

impl Bench {
    pub(super) fn new(events: &[&str]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let clock = Arc::new(Clock::fixed(start()));
        let settings = store::Settings {
            path: directory.path().join("store.sqlite"),
            busy_seconds: 0,
            ..store::Settings::default()
        };
        let bench = Self {
            store: store::open(&settings, Arc::clone(&clock)).unwrap(),
            clock,
            settings,
            directory,
        };
        let owed: Vec<Owed> = events.iter().map(|event| owed(event)).collect();
        bench.store.commit(&owed).unwrap();
        bench
    }

    pub(super) fn deliverer(&self, transport: TransportSettings) -> Deliverer {
        let settings = Settings {
            transport,
            ..Settings::default()
        };
        self.with(open(&settings).unwrap())
    }

    fn with(&self, transport: Box<dyn Transport>) -> Deliverer {
        Deliverer::new(&Settings::default(), transport, Arc::clone(&self.clock))
    }

    pub(super) fn drain(&self, deliverer: &mut Deliverer) -> Report {
        deliverer.drain(self.store.as_ref(), &task()).unwrap()
    }

    pub(super) fn after(&self, seconds: i64) {
        self.clock.advance(TimeDelta::seconds(seconds));
    }

    /// Every entry with its state and its attempts.
    pub(super) fn states(&self) -> Vec<(String, &'static str, u32)> {
        let listed = self.store.list(&Filter::default()).unwrap();
        listed
            .into_iter()
            .map(|one| (one.event, one.state.name(), one.attempts))
            .collect()
    }

    /// What was said last of the only recipient of an event's mail.
    fn reply(&self, event: &str) -> String {
        let detail = self.store.show(&format!("{event}-anna-alert")).unwrap();
        detail.unwrap().recipients.remove(0).reply
    }
}

pub(super) fn task() -> Task<'static> {
    static GO_ON: AtomicBool = AtomicBool::new(false);
    Task {
        scope: Scope::Due,
        max: 1000,
        stop: &GO_ON,
    }
}

/// A transport that is a function.
struct By<F>(F);

impl<F: FnMut(&Mail<'_>) -> Result<Vec<Reply>, Unreachable> + Send> Transport for By<F> {
    fn deliver(&mut self, mail: &Mail<'_>) -> Result<Vec<Reply>, Unreachable> {
        (self.0)(mail)
    }
}

#[expect(clippy::unnecessary_wraps, reason = "it is a transport")]
fn queued(mail: &Mail<'_>) -> Result<Vec<Reply>, Unreachable> {
    let reply = Reply::local(250, Enhanced(2, 0, 0), "queued");
    Ok(vec![reply; mail.recipients.len()])
}

pub(super) fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).unwrap()
}

pub(super) fn owed(event: &str) -> Owed {
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

pub(super) fn smtp(sink: &Sink) -> TransportSettings {
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
    bench.after(75);
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

#[test]
fn connections_that_break_stop_the_run() {
    let sink = Sink::new(&[cut("MAIL")]);
    let bench = Bench::new(&["a", "b", "c", "d", "e"]);
    let mut deliverer = bench.deliverer(smtp(&sink));
    let report = bench.drain(&mut deliverer);
    assert_eq!((report.mails, report.deferred), (3, 5));
    assert!(report.unreachable.is_some());
    assert_eq!(sink.connections(), 3);
    assert_eq!(bench.drain(&mut deliverer).mails, 0);
    sink.follow(&[]);
    bench.after(3600);
    assert_eq!(bench.drain(&mut deliverer).sent, 5);
}

#[test]
fn one_refusal_holds_up_nobody() {
    let sink = Sink::new(&[
        say("RCPT TO:<a@", "550 5.1.1 no such user"),
        say("RCPT TO:<b@", "451 4.7.1 later"),
    ]);
    let bench = Bench::new(&["a", "b", "c"]);
    let report = bench.drain(&mut bench.deliverer(smtp(&sink)));
    assert_eq!((report.sent, report.deferred, report.failed), (1, 1, 1));
    assert_eq!(
        bench.states(),
        [
            state("a", "failed", 1),
            state("b", "waiting", 1),
            state("c", "sent", 1)
        ]
    );
    assert_eq!(bench.reply("a"), "550 5.1.1 no such user");
    assert_eq!(bench.reply("b"), "451 4.7.1 later");
    assert_eq!(bench.store.undelivered(10).unwrap().len(), 1);
}

#[test]
fn a_mail_is_tried_at_growing_intervals_and_then_given_up() {
    let sink = Sink::new(&[say("RCPT", "451 4.7.1 later")]);
    let bench = Bench::new(&["a"]);
    let mut deliverer = bench.deliverer(smtp(&sink));
    let mut waits = Vec::new();
    let mut last = start();
    let expired = loop {
        let report = bench.drain(&mut deliverer);
        assert_eq!((report.mails, report.deferred), (1, 1));
        if report.expired > 0 {
            break report.expired;
        }
        let due = bench.store.next_due().unwrap().unwrap();
        waits.push((due - last).num_seconds());
        bench.clock.advance(due - last);
        last = due;
    };
    assert_eq!(expired, 1);
    // A minute, doubled up to an hour, spread by a quarter, for five days.
    assert!((45..=75).contains(&waits[0]), "{waits:?}");
    assert!((90..=150).contains(&waits[1]), "{waits:?}");
    assert!(waits[8..].iter().all(|wait| (2700..=4500).contains(wait)));
    assert!((110..=180).contains(&waits.len()), "{}", waits.len());
    let untold = bench.store.undelivered(10).unwrap();
    assert_eq!(untold[0].reply, "451 4.7.1 later");
    assert_eq!(bench.states()[0].1, "expired");
}

#[test]
fn a_run_stops_when_it_is_told_to() {
    let bench = Bench::new(&["a", "b", "c"]);
    let stop = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&stop);
    let mut deliverer = bench.with(Box::new(By(move |mail: &Mail<'_>| {
        asked.store(true, Ordering::Relaxed);
        queued(mail)
    })));
    let task = Task {
        stop: &stop,
        ..task()
    };
    let report = deliverer.drain(bench.store.as_ref(), &task).unwrap();
    assert_eq!(report.sent, 1);
    // The others are due for whoever comes next, and count as untried.
    assert_eq!(
        bench.states(),
        [
            state("a", "sent", 1),
            state("b", "waiting", 0),
            state("c", "waiting", 0)
        ]
    );
    assert_eq!(bench.drain(&mut bench.with(Box::new(By(queued)))).sent, 2);
}

#[test]
fn a_run_takes_no_more_than_it_is_told_to() {
    let bench = Bench::new(&["a", "b", "c"]);
    let mut deliverer = bench.with(Box::new(By(queued)));
    let two = Task { max: 2, ..task() };
    let report = deliverer.drain(bench.store.as_ref(), &two).unwrap();
    assert_eq!(report.sent, 2);
    let named = ["a-anna-alert".to_owned(), "c-anna-alert".to_owned()];
    let these = Task {
        scope: Scope::These(&named),
        ..task()
    };
    let report = deliverer.drain(bench.store.as_ref(), &these).unwrap();
    assert_eq!(report.sent, 1);
}

#[test]
fn a_named_mail_is_tried_once_in_a_run() {
    let bench = Bench::new(&["a"]);
    let sink = Sink::new(&[say("RCPT", "451 4.7.1 later")]);
    let mut deliverer = bench.deliverer(smtp(&sink));
    let named = ["a-anna-alert".to_owned()];
    let these = Task {
        scope: Scope::These(&named),
        ..task()
    };
    for attempt in 1..=2 {
        let report = deliverer.drain(bench.store.as_ref(), &these).unwrap();
        assert_eq!(report.mails, 1);
        assert_eq!(bench.states(), [state("a", "waiting", attempt)]);
    }
}

#[test]
fn a_result_that_could_not_be_recorded_is_not_forgotten() {
    let bench = Bench::new(&["a", "b"]);
    let other = Arc::new(Mutex::new(
        rusqlite::Connection::open(&bench.settings.path).unwrap(),
    ));
    let tried = Arc::new(Mutex::new(Vec::new()));
    let mut deliverer = bench.with(Box::new(By({
        let (other, tried) = (Arc::clone(&other), Arc::clone(&tried));
        move |mail: &Mail<'_>| {
            if tried.lock().unwrap().is_empty() {
                // Another process writes, and does not end.
                other
                    .lock()
                    .unwrap()
                    .execute_batch("BEGIN IMMEDIATE")
                    .unwrap();
            }
            tried.lock().unwrap().push(mail.id.to_owned());
            queued(mail)
        }
    })));
    // Nothing more is taken as long as the store does not take results.
    for _ in 0..2 {
        assert!(deliverer.drain(bench.store.as_ref(), &task()).is_err());
        assert_eq!(*tried.lock().unwrap(), ["a-anna-alert"]);
    }
    other.lock().unwrap().execute_batch("ROLLBACK").unwrap();
    assert_eq!(bench.drain(&mut deliverer).sent, 1);
    assert_eq!(*tried.lock().unwrap(), ["a-anna-alert", "b-anna-alert"]);
    assert_eq!(
        bench.states(),
        [state("a", "sent", 1), state("b", "sent", 1)]
    );
}

#[test]
fn a_slow_relay_does_not_cost_the_lease() {
    let bench = Bench::new(&["a"]);
    let lease = TimeDelta::milliseconds(30);
    let claim = Claim {
        worker: "w",
        lease,
        max: 1,
        scope: Scope::Due,
    };
    assert_eq!(bench.store.claim(&claim).unwrap().len(), 1);
    keep_lease(bench.store.as_ref(), "w", lease, || {
        bench.after(1000);
        let renewed = bench.clock.now() + lease;
        while bench.store.next_due().unwrap() != Some(renewed) {
            std::thread::yield_now();
        }
    });
}
