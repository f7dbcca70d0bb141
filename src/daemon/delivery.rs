//! Empties the outbox, one thread for each connection.
//!
//! A relay may take minutes for an answer. Whoever waits for one holds up nobody: the threads share nothing
//! with the others that ends before they do, and a new configuration has threads of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::bell::Bell;
use super::failing::{Change, Failing};
use super::metrics::Metrics;
use super::relay::Connection;
use super::{DaemonError, NAP, rest_after_failure};
use crate::deliver::{Deliverer, Reply, Report, Task};
use crate::store::{Scope, Store};

/// How many mails one round of one thread takes; the lease is renewed meanwhile.
const MAILS_MAX: usize = 2_000;

/// What those who deliver work with.
#[derive(Clone)]
pub(super) struct Delivery {
    pub(super) store: Arc<dyn Store>,
    pub(super) metrics: Arc<Metrics>,
    /// Rung when a mail may be due.
    pub(super) mails: Arc<Bell>,
    /// Asks for the end.
    pub(super) end: Arc<AtomicBool>,
    /// Names the way out.
    pub(super) relay: String,
    /// What is known of the way out, by all connections together, so that each thing is said once.
    pub(super) way: Arc<Failing>,
}

impl Delivery {
    /// Delivers until it is to end; a connection without mail is soon ended.
    pub(super) fn deliver_on(&self, deliverer: &mut Deliverer) {
        let mut rung = 0;
        let connection = self.metrics.connection();
        while !self.end.load(Ordering::Relaxed) {
            if !self.metrics.is_done("deliver", &self.deliver(deliverer, &connection)) {
                rest_after_failure(&self.end);
            }
            let heard = self.mails.wait(rung, NAP);
            if heard == rung {
                deliverer.hang_up();
            }
            rung = heard;
        }
    }

    /// Delivers what is due, and notes whether the relay takes it.
    pub(super) fn deliver(
        &self,
        deliverer: &mut Deliverer,
        connection: &Connection,
    ) -> Result<(), DaemonError> {
        loop {
            let task = Task { scope: Scope::Due, max: MAILS_MAX, stop: &self.end };
            let report = deliverer.drain(self.store.as_ref(), &task)?;
            self.metrics.delivered(&report, connection);
            if report.sent + report.deferred + report.failed + report.expired > 0 {
                tracing::info!(
                    sent = report.sent,
                    deferred = report.deferred,
                    failed = report.failed,
                    expired = report.expired,
                    said = report.said.as_ref().map(Reply::masked),
                    "delivered mails"
                );
            }
            let relay = self.relay.as_str();
            match news(&self.way, &report) {
                Some(Change::Fails(why)) => {
                    tracing::warn!(relay, why, "cannot deliver any mail; all wait");
                }
                Some(Change::Works) => tracing::info!(relay, "can deliver mails again"),
                None => {}
            }
            if report.mails < MAILS_MAX {
                return Ok(());
            }
        }
    }
}

/// Learns of the way out from a round; tells what is new.
fn news(way: &Failing, report: &Report) -> Option<Change> {
    let why = report.unreachable.as_ref().map(Reply::masked);
    let is_known = why.is_some() || report.mails > 0;
    is_known.then(|| way.learn("deliver any mail", why)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_of_the_way_is_said_once() {
        let way = Failing::default();
        let refused = "450 4.4.1 connection refused";
        let closed = |why: &str| Some(Change::Fails(why.to_owned()));
        for (mails, unreachable, expected) in [
            (3, None, None),
            (1, Some((450, "4.4.1 connection refused")), closed(refused)),
            (1, Some((450, "4.4.1 connection refused")), None),
            // It pauses.
            (0, None, None),
            (1, Some((535, "5.7.8 no anna@lab.example")), closed("535 5.7.8 no …@lab.example")),
            (1, None, Some(Change::Works)),
            (1, None, None),
        ] {
            let unreachable = unreachable.map(|(code, text)| Reply::new(code, text));
            let report = Report { mails, unreachable, ..Report::default() };
            assert_eq!(news(&way, &report), expected);
        }
    }
}
