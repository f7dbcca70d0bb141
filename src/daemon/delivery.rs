//! Empties the outbox, one thread for each connection.
//!
//! A relay may take minutes for an answer. Whoever waits for one holds up nobody: the threads share nothing
//! with the others that ends before they do, and a new configuration has threads of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::bell::Bell;
use super::metrics::Metrics;
use super::{DaemonError, NAP, rest_after_failure};
use crate::deliver::{Deliverer, Task};
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
}

impl Delivery {
    /// Delivers until it is to end; a connection without mail is soon ended.
    pub(super) fn deliver_on(&self, deliverer: &mut Deliverer) {
        let mut rung = 0;
        while !self.end.load(Ordering::Relaxed) {
            if let Err(error) = self.deliver(deliverer) {
                tracing::error!(%error, "cannot deliver");
                rest_after_failure(&self.end);
            }
            let heard = self.mails.wait(rung, NAP);
            if heard == rung {
                deliverer.hang_up();
            }
            rung = heard;
        }
    }

    /// Delivers what is due.
    pub(super) fn deliver(&self, deliverer: &mut Deliverer) -> Result<(), DaemonError> {
        loop {
            let task = Task { scope: Scope::Due, max: MAILS_MAX, stop: &self.end };
            let report = deliverer.drain(self.store.as_ref(), &task)?;
            self.metrics.delivered(&report);
            if report.mails > 0 {
                tracing::info!(
                    sent = report.sent,
                    deferred = report.deferred,
                    failed = report.failed,
                    expired = report.expired,
                    "delivered mails"
                );
            }
            if report.mails < MAILS_MAX {
                return Ok(());
            }
        }
    }
}
