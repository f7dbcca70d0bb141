//! Whether the relay takes mails, by all connections together.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::deliver::Report;

/// All connections, each as long as somebody has it.
#[derive(Debug, Default)]
pub(super) struct Connections(Mutex<Vec<Weak<AtomicBool>>>);

/// Whether the relay took the last mail of one connection.
#[derive(Debug)]
pub(super) struct Connection(Arc<AtomicBool>);

impl Connections {
    /// Takes in another one.
    pub(super) fn add(&self) -> Connection {
        let takes = Arc::new(AtomicBool::new(true));
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|other| other.strong_count() > 0);
        all.push(Arc::downgrade(&takes));
        Connection(takes)
    }

    /// Tells whether the relay takes mails of any connection, or nobody has asked it.
    pub(super) fn take_mails(&self) -> bool {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all = all.iter().filter_map(Weak::upgrade).peekable();
        all.peek().is_none() || all.any(|takes| takes.load(Ordering::Relaxed))
    }
}

impl Connection {
    /// Learns from a round of deliveries.
    pub(super) fn learn(&self, report: &Report) {
        if report.unreachable.is_some() {
            self.0.store(false, Ordering::Relaxed);
        } else if report.paused_until.is_none() {
            // It took them, or nothing is due and nobody knows.
            self.0.store(true, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::deliver::Reply;

    #[test]
    fn a_relay_takes_mails_if_any_connection_knows_of_no_refusal() {
        let paused_until = Some(DateTime::UNIX_EPOCH);
        let unreachable = Some(Reply::new(450, "4.4.1 connection refused"));
        let refused = Report { mails: 1, unreachable, paused_until, ..Report::default() };
        let pauses = Report { paused_until, ..Report::default() };
        let took = Report { mails: 1, ..Report::default() };
        // What was put off is due later: nothing tells whether the relay is back.
        let idle = Report::default();
        let connections = Connections::default();
        let both = [connections.add(), connections.add()];
        assert!(connections.take_mails());
        // Which connection reports what, and whether the relay takes mails then.
        for (step, (one, report, expected)) in [
            (0, &refused, true),
            (1, &refused, false),
            (0, &pauses, false),
            (0, &took, true),
            (0, &refused, false),
            (1, &idle, true),
            (1, &refused, false),
        ]
        .into_iter()
        .enumerate()
        {
            both[one].learn(report);
            assert_eq!(connections.take_mails(), expected, "step {step}");
        }
        drop(both);
        assert!(connections.take_mails(), "those of the configuration before have ended");
    }
}
