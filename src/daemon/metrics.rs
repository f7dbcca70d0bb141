//! What the daemon has done since it was started, as Prometheus reads it.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};

use crate::deliver::Report;
use crate::pipeline::{Handled, Plan};
use crate::store::Waiting;

/// How long no sign of life may be missing.
const SILENCE_MAX: TimeDelta = TimeDelta::minutes(2);

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
    /// When events were looked for, in seconds since 1970.
    looked: AtomicI64,
    /// When the store answered, in seconds since 1970.
    answered: AtomicI64,
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
            looked: AtomicI64::default(),
            answered: AtomicI64::default(),
        };
        metrics.register();
        metrics.start_at_zero();
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

    /// Counts what one round of delivery did.
    pub(super) fn delivered(&self, report: &Report) {
        let counts = [report.sent, report.deferred, report.failed, report.expired];
        for (of, count) in DELIVERIES.into_iter().zip(counts) {
            self.deliveries.get_or_create(&Of { of }).inc_by(count as u64);
        }
    }

    /// Notes that events were looked for.
    pub(super) fn looked(&self, now: DateTime<Utc>) {
        self.looked.store(now.timestamp(), Ordering::Relaxed);
    }

    /// Notes what waits, as the store has just said.
    pub(super) fn waits(&self, waiting: &Waiting, now: DateTime<Utc>) {
        self.answered.store(now.timestamp(), Ordering::Relaxed);
        self.queue.set(i64::try_from(waiting.entries).unwrap_or(i64::MAX));
        let age = waiting.oldest.map_or(TimeDelta::zero(), |oldest| now - oldest);
        self.queue_age.set(age.num_seconds().max(0));
    }

    /// Tells what does not work, if something does not.
    pub(super) fn ailment(&self, now: DateTime<Utc>) -> Option<&'static str> {
        if !is_recent(&self.answered, now) {
            return Some("the store does not answer");
        }
        (!self.is_looking(now)).then_some("the drop directory is not looked at")
    }

    /// Tells whether the thread that takes events is alive.
    pub(super) fn is_looking(&self, now: DateTime<Utc>) -> bool {
        is_recent(&self.looked, now)
    }

    /// Writes everything in the format `OpenMetrics`.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        // Writing into a string does not fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}

fn is_recent(sign: &AtomicI64, now: DateTime<Utc>) -> bool {
    now.timestamp() - sign.load(Ordering::Relaxed) <= SILENCE_MAX.num_seconds()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_alerts_look_at_is_there_before_it_happens() {
        let text = Metrics::default().text();
        for (name, words) in
            [("events", &EVENTS[..]), ("mails", &MAILS[..]), ("deliveries", &DELIVERIES[..])]
        {
            for of in words {
                let line = format!("whyblocked_{name}_total{{of=\"{of}\"}} 0\n");
                assert!(text.contains(&line), "{line}{text}");
            }
        }
        // Every word of the alert rules is one of ours.
        let rules = include_str!("../../packaging/monitoring/alerts.yml");
        let asked = rules.split("of=~\"").skip(1).filter_map(|rest| rest.split('"').next());
        let asked: Vec<&str> = asked.flat_map(|words| words.split('|')).collect();
        assert!(asked.len() >= 5, "{asked:?}");
        for of in asked {
            assert!(EVENTS.contains(&of) || DELIVERIES.contains(&of), "{of}");
        }
    }
}
