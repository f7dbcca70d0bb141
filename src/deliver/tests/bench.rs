//! An outbox with mail in it, and transports that a test controls.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::{DateTime, TimeDelta, Utc};
use tempfile::TempDir;

use super::sink::Sink;
use crate::clock::Clock;
use crate::deliver::{
    Deliverer, Enhanced, Mail, Reply, Report, Settings, Task, Transport, TransportSettings,
    Unreachable, open,
};
use crate::store::{self, Envelope, Filter, Message, NewEntry, Owed, Scope, Store};

pub(super) struct Bench {
    pub(super) store: Box<dyn Store>,
    pub(super) clock: Arc<Clock>,
    pub(super) settings: store::Settings,
    pub(super) directory: TempDir,
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
        let settings = Settings { transport, ..Settings::default() };
        self.with(open(&settings).unwrap())
    }

    /// Records each result at once.
    pub(super) fn with(&self, transport: Box<dyn Transport>) -> Deliverer {
        self.acknowledging(1, transport)
    }

    /// Records so many results together.
    pub(super) fn acknowledging(
        &self,
        acknowledge: u32,
        transport: Box<dyn Transport>,
    ) -> Deliverer {
        let settings = Settings { acknowledge, ..Settings::default() };
        Deliverer::new(&settings, transport, Arc::clone(&self.clock))
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
        listed.into_iter().map(|one| (one.event, one.state.name(), one.attempts)).collect()
    }

    /// What was said last of the only recipient of an event's mail.
    pub(super) fn reply(&self, event: &str) -> String {
        let detail = self.store.show(&format!("{event}-anna-alert")).unwrap();
        detail.unwrap().recipients.remove(0).reply
    }
}

pub(super) fn task() -> Task<'static> {
    static GO_ON: AtomicBool = AtomicBool::new(false);
    Task { scope: Scope::Due, max: 1000, stop: &GO_ON }
}

/// A transport that is a function.
pub(super) struct By<F>(pub(super) F);

impl<F: FnMut(&Mail<'_>) -> Result<Vec<Reply>, Unreachable> + Send> Transport for By<F> {
    fn deliver(&mut self, mail: &Mail<'_>) -> Result<Vec<Reply>, Unreachable> {
        (self.0)(mail)
    }
}

#[expect(clippy::unnecessary_wraps, reason = "it is a transport")]
pub(super) fn queued(mail: &Mail<'_>) -> Result<Vec<Reply>, Unreachable> {
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
        message: Message::new(super::MESSAGE).unwrap(),
        due: start(),
        expires: start() + TimeDelta::days(5),
        repeat: None,
        incident: None,
        throttles: Vec::new(),
        instead: None,
        tally: None,
    }];
    owed
}

pub(super) fn smtp(sink: &Sink) -> TransportSettings {
    TransportSettings::Smtp(super::settings(sink))
}

pub(super) fn state(
    event: &str,
    state: &'static str,
    attempts: u32,
) -> (String, &'static str, u32) {
    (event.to_owned(), state, attempts)
}
