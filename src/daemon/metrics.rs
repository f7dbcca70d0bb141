//! What the daemon has done since it was started, as Prometheus reads it.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};

use super::DaemonError;
use super::failing::Failing;
use super::relay::{Connection, Connections};
use crate::deliver::Report;
use crate::pipeline::{Handled, Plan};
use crate::store::{Answer, Committed, Waiting};

/// How long no sign of life may be missing.
const SILENCE_MAX: Duration = Duration::from_mins(2);
/// How long a failure counts: whoever failed has tried again by then.
const FAILURE_LASTS: Duration = Duration::from_mins(1);

/// What becomes of events, of mails and of their recipients. All are there from the start: `increase()` does
/// not see the first of a number that was not there before.
const EVENTS: [&str; 5] = ["handled", "known", "bad", "foreign", "refused"];
const MAILS: [&str; 5] = ["stored", "repeat", "counted", "later", "held"];
const DELIVERIES: [&str; 4] = ["sent", "deferred", "refused", "expired"];

/// One word about what is counted.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Of {
    of: &'static str,
}

/// A directory.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfDirectory {
    directory: &'static str,
}

/// Numbers for those who watch.
#[derive(Debug)]
pub(super) struct Metrics {
    registry: Registry,
    events: Family<Of, Counter>,
    mails: Family<Of, Counter>,
    deliveries: Family<Of, Counter>,
    quiets: Family<Of, Counter>,
    latency: Histogram,
    queue: Gauge,
    queue_age: Gauge,
    drop_files: Gauge,
    relay_up: Gauge,
    connections: Connections,
    reloaded: Gauge,
    directory_failures: Family<OfDirectory, Counter>,
    healthy: Gauge,
    /// When the thread that takes events was awake.
    looked: Moment,
    /// When the store answered.
    answered: Moment,
    /// When the store failed.
    store_failed: Moment,
    /// When a drop directory failed.
    drop_failed: Moment,
    failing: Failing,
}

/// When something happened last, whatever the clock on the wall was set to meanwhile.
#[derive(Debug, Default)]
struct Moment(Mutex<Option<Instant>>);

impl Moment {
    fn is_now(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    fn is_within(&self, time: Duration) -> bool {
        let moment = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        moment.is_some_and(|moment| moment.elapsed() <= time)
    }
}

impl Default for Metrics {
    fn default() -> Self {
        let mut metrics = Self {
            registry: Registry::with_prefix("whyblocked"),
            events: Family::default(),
            mails: Family::default(),
            deliveries: Family::default(),
            quiets: Family::default(),
            // From a millisecond to a little more than an hour.
            latency: Histogram::new(exponential_buckets(0.001, 4.0, 12)),
            queue: Gauge::default(),
            queue_age: Gauge::default(),
            drop_files: Gauge::default(),
            relay_up: Gauge::default(),
            connections: Connections::default(),
            reloaded: Gauge::default(),
            directory_failures: Family::default(),
            healthy: Gauge::default(),
            looked: Moment::default(),
            answered: Moment::default(),
            store_failed: Moment::default(),
            drop_failed: Moment::default(),
            failing: Failing::default(),
        };
        metrics.register();
        metrics.start_at_zero();
        // What was read at the start can be used.
        metrics.reloaded.set(1);
        metrics
    }
}

impl Metrics {
    fn register(&mut self) {
        let registry = &mut self.registry;
        let version = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        registry.register("build", "The program", version);
        registry.register("events", "Events, by what became of them", self.events.clone());
        let help = "Mails, by whether they were put into the outbox or counted as told";
        registry.register("mails", help, self.mails.clone());
        let help = "Recipients of mails, by what the relay made of them";
        registry.register("deliveries", help, self.deliveries.clone());
        let help = "Readers who are not told, by reason";
        registry.register("quiets", help, self.quiets.clone());
        let help = "Time from when the hook has written an event until everything owed is durable";
        registry.register_with_unit("latency", help, Unit::Seconds, self.latency.clone());
        registry.register("queue_mails", "Mails that wait in the outbox", self.queue.clone());
        let help = "Age of the mail that has waited longest";
        registry.register_with_unit("queue_age", help, Unit::Seconds, self.queue_age.clone());
        let help = "Files that wait in the drop directories";
        registry.register("drop_files", help, self.drop_files.clone());
        let help = "1 if the relay took the last mail or refused that one alone, 0 while all mails wait for it";
        registry.register("relay_up", help, self.relay_up.clone());
        let help = "1 if the configuration that was read last is in use, 0 if it could not be used";
        registry.register("config_last_reload_successful", help, self.reloaded.clone());
        let help = "Times that a directory gave no answer and was passed over";
        registry.register("directory_failures", help, self.directory_failures.clone());
        let help = "1 if /health says that all works, else 0";
        registry.register("healthy", help, self.healthy.clone());
    }

    fn start_at_zero(&self) {
        let families = [
            (&self.events, &EVENTS[..]),
            (&self.mails, &MAILS[..]),
            (&self.deliveries, &DELIVERIES[..]),
        ];
        for (family, words) in families {
            for of in words {
                family.get_or_create(&Of { of }).inc_by(0);
            }
        }
    }

    /// Counts a stored event.
    pub(super) fn event(&self, plan: &Plan, handled: &Handled, latency: TimeDelta) {
        self.of_event(if handled.known { "known" } else { "handled" });
        let counts =
            [handled.stored, handled.repeats, handled.counted, handled.later, handled.held];
        for (of, count) in MAILS.into_iter().zip(counts) {
            self.mails.get_or_create(&Of { of }).inc_by(count as u64);
        }
        for quiet in &plan.quiets {
            self.quiets.get_or_create(&Of { of: quiet.reason.id() }).inc();
        }
        self.latency.observe(latency.max(TimeDelta::zero()).as_seconds_f64());
    }

    /// Counts an event that was not stored: `bad`, `foreign` or `refused`.
    pub(super) fn of_event(&self, of: &'static str) {
        self.events.get_or_create(&Of { of }).inc();
    }

    /// Takes in another connection to the relay.
    pub(super) fn connection(&self) -> Connection {
        self.connections.add()
    }

    /// Counts what one round of delivery did, and what the connection learned of the relay.
    pub(super) fn delivered(&self, report: &Report, connection: &Connection) {
        connection.learn(report);
        let counts = [report.sent, report.deferred, report.failed, report.expired];
        for (of, count) in DELIVERIES.into_iter().zip(counts) {
            self.deliveries.get_or_create(&Of { of }).inc_by(count as u64);
        }
    }

    /// Counts mails to the admins, and digests, that were put into the outbox.
    pub(super) fn stored<'a>(&self, committed: impl IntoIterator<Item = &'a Committed>) {
        let answers = committed.into_iter().flat_map(|committed| &committed.answers);
        self.composed(answers.filter(|answer| **answer == Answer::Stored).count());
    }

    /// Counts mails that were put into the outbox, and are about no single event.
    pub(super) fn composed(&self, count: usize) {
        self.mails.get_or_create(&Of { of: "stored" }).inc_by(count as u64);
    }

    /// Notes that the thread that takes events is awake.
    pub(super) fn looked(&self) {
        self.looked.is_now();
    }

    /// Notes how many files wait in the drop directories.
    pub(super) fn drops(&self, files: usize) {
        self.drop_files.set(i64::try_from(files).unwrap_or(i64::MAX));
    }

    /// Notes whether there is a new configuration that can be used.
    pub(super) fn reloaded<T>(&self, next: Option<&T>) {
        self.reloaded.set(i64::from(next.is_some()));
    }

    /// Counts how often directories failed since the last time.
    pub(super) fn directories(&self, failures: impl IntoIterator<Item = (&'static str, u64)>) {
        for (directory, count) in failures {
            self.directory_failures.get_or_create(&OfDirectory { directory }).inc_by(count);
        }
    }

    /// Notes that something has failed that everything depends upon.
    pub(super) fn failed(&self, error: &DaemonError) {
        match error {
            DaemonError::Store(_) => self.store_failed.is_now(),
            DaemonError::Drop(_) => self.drop_failed.is_now(),
            // Without them, the daemon ends.
            DaemonError::Socket { .. } | DaemonError::Panic => {}
        }
    }

    /// Notes and logs whether something could be done; tells that.
    pub(super) fn is_done(&self, what: &'static str, done: &Result<(), DaemonError>) -> bool {
        if let Err(error) = done {
            self.failed(error);
        }
        self.failing.log(what, done)
    }

    /// Notes what waits, as the store has just said.
    pub(super) fn waits(&self, waiting: &Waiting, now: DateTime<Utc>) {
        self.answered.is_now();
        self.queue.set(i64::try_from(waiting.entries).unwrap_or(i64::MAX));
        let age = waiting.oldest.map_or(TimeDelta::zero(), |oldest| now - oldest);
        self.queue_age.set(age.num_seconds().max(0));
    }

    /// Tells what does not work, if something does not.
    pub(super) fn ailment(&self) -> Option<&'static str> {
        let ailments = [
            (self.store_failed.is_within(FAILURE_LASTS), "the store does not work"),
            (!self.answered.is_within(SILENCE_MAX), "the store does not answer"),
            (self.drop_failed.is_within(FAILURE_LASTS), "a drop directory cannot be used"),
            (!self.is_looking(), "the drop directory is not looked at"),
            (!self.relay_takes(), "the relay takes no mails"),
        ];
        ailments.into_iter().find_map(|(ails, ailment)| ails.then_some(ailment))
    }

    /// Tells whether the relay takes mails; nobody misses one for which nothing waits.
    fn relay_takes(&self) -> bool {
        self.queue.get() == 0 || self.connections.take_mails()
    }

    /// Tells whether the thread that takes events is alive.
    pub(super) fn is_looking(&self) -> bool {
        self.looked.is_within(SILENCE_MAX)
    }

    /// Writes everything in the format `OpenMetrics`.
    pub(super) fn text(&self) -> String {
        self.relay_up.set(i64::from(self.relay_takes()));
        self.healthy.set(i64::from(self.ailment().is_none()));
        let mut text = String::new();
        // Writing into a string does not fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deliver::Reply;
    use crate::store::StoreError;

    #[test]
    fn what_alerts_look_at_is_there_before_it_happens() {
        let metrics = Metrics::default();
        metrics.quiets.get_or_create(&Of { of: "any" }).inc_by(0);
        metrics.directories([("ldap", 0)]);
        let text = metrics.text();
        for (name, words) in
            [("events", &EVENTS[..]), ("mails", &MAILS[..]), ("deliveries", &DELIVERIES[..])]
        {
            for of in words {
                let line = format!("whyblocked_{name}_total{{of=\"{of}\"}} 0\n");
                assert!(text.contains(&line), "{line}{text}");
            }
        }
        // Every number and every word of the alert rules is one of ours.
        let rules = include_str!("../../packaging/monitoring/alerts.yml");
        let pictures = include_str!("../../packaging/monitoring/grafana-dashboard.json");
        let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
        let names = [rules, pictures].into_iter().flat_map(|text| text.split(|c| !is_name(c)));
        let names: Vec<&str> = names.filter(|name| name.starts_with("whyblocked_")).collect();
        assert!(names.len() >= 18, "{names:?}");
        for name in names {
            let family = name.trim_end_matches("_bucket").trim_end_matches("_total");
            assert!(text.contains(&format!("# TYPE {family} ")), "{name}");
        }
        let asked = rules.split("of=~\"").skip(1).filter_map(|rest| rest.split('"').next());
        let asked: Vec<&str> = asked.flat_map(|words| words.split('|')).collect();
        assert!(asked.len() >= 5, "{asked:?}");
        for of in asked {
            assert!(EVENTS.contains(&of) || DELIVERIES.contains(&of), "{of}");
        }
    }

    #[test]
    fn what_has_failed_is_no_health() {
        let metrics = Metrics::default();
        let health = || (metrics.ailment(), metrics.text().contains("whyblocked_healthy 1\n"));
        assert_eq!(health(), (Some("the store does not answer"), false));
        metrics.waits(&Waiting::default(), DateTime::UNIX_EPOCH);
        assert_eq!(health(), (Some("the drop directory is not looked at"), false));
        metrics.looked();
        assert_eq!(health(), (None, true));
        let gone = crate::intake::DropDirectory::new("/gone".into(), None).count();
        metrics.failed(&gone.unwrap_err().into());
        assert_eq!(health(), (Some("a drop directory cannot be used"), false));
        let damaged = StoreError::Damaged { store: String::new(), detail: String::new() };
        metrics.failed(&damaged.into());
        assert_eq!(health(), (Some("the store does not work"), false));
    }

    #[test]
    fn a_relay_that_takes_no_mails_is_no_health() {
        let metrics = Metrics::default();
        metrics.looked();
        let waits = |entries| {
            metrics.waits(&Waiting { entries, ..Waiting::default() }, DateTime::UNIX_EPOCH);
        };
        let unreachable = Some(Reply::new(450, "4.4.1 connection refused"));
        let connection = metrics.connection();
        let refused = Report { mails: 1, unreachable, ..Report::default() };
        metrics.delivered(&refused, &connection);
        for (mails, ailment) in [(0, None), (1, Some("the relay takes no mails"))] {
            waits(mails);
            assert_eq!(metrics.ailment(), ailment);
            let line = format!("whyblocked_relay_up {}\n", u8::from(ailment.is_none()));
            assert!(metrics.text().contains(&line), "{mails} wait");
        }
    }

    #[test]
    fn what_was_not_used_and_who_did_not_answer_shows() {
        let metrics = Metrics::default();
        let says = |line: &str| metrics.text().contains(&format!("whyblocked_{line}\n"));
        assert!(says("config_last_reload_successful 1"));
        metrics.reloaded(None::<&()>);
        assert!(says("config_last_reload_successful 0"));
        for (failures, sum) in [(0, 0), (2, 2), (1, 3)] {
            metrics.directories([("sql", failures)]);
            assert!(says(&format!("directory_failures_total{{directory=\"sql\"}} {sum}")), "{sum}");
        }
    }
}
