//! Empties the outbox, one thread for each connection.

use super::{DaemonError, NAP, Rounds};
use crate::deliver::{Deliverer, Task};
use crate::store::Scope;

/// How many mails one round of one thread takes; the lease is renewed meanwhile.
const MAILS_MAX: usize = 2_000;

impl Rounds<'_> {
    /// Delivers until a signal asks for the end; a connection without mail is soon ended.
    pub(super) fn deliver_on(&self, deliverer: &mut Deliverer) {
        let mut rung = 0;
        while !self.signals.asked() {
            if let Err(error) = self.deliver(deliverer) {
                tracing::error!(%error, "cannot deliver");
                self.rest_after_failure();
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
            let task = Task { scope: Scope::Due, max: MAILS_MAX, stop: &self.signals.end };
            let report = deliverer.drain(self.store, &task)?;
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
