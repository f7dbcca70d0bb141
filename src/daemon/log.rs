//! What the log says of events and their mails: ids, and addresses without their users.
//!
//! What each mail came to is for whoever asks (`debug`): in a flood, the log of a host has a limit of its own.

use crate::deliver::masked_readers;
use crate::event::Event;
use crate::pipeline::{Handled, Plan};
use crate::store::{Answer, Committed, Owed};

/// Says what an event was, and what became of it.
pub(super) fn handled(event: &Event, plan: &Plan, handled: &Handled) {
    tracing::info!(
        event = %event.id(),
        category = plan.assessment.category.id(),
        severity = plan.assessment.severity.id(),
        mails = handled.stored,
        repeats = handled.repeats,
        counted = handled.counted,
        later = handled.later,
        held = handled.held,
        quiet = handled.quiet,
        known = handled.known,
        "handled an event"
    );
}

/// Says what the store did with each mail.
pub(super) fn stored(owed: &[Owed], committed: &[Committed]) {
    if !tracing::enabled!(tracing::Level::DEBUG) {
        return;
    }
    for (owed, committed) in owed.iter().zip(committed) {
        for (entry, answer) in owed.entries.iter().zip(&committed.answers) {
            let (event, mail) = (owed.event.as_str(), entry.id.as_str());
            let (to, template) = (masked_readers(&entry.reader), entry.template.as_str());
            match answer {
                Answer::Stored => tracing::debug!(event, mail, to, template, "stored a mail"),
                Answer::Known => tracing::debug!(event, mail, to, template, "knew a mail"),
                Answer::Repeat { of, count } => {
                    tracing::debug!(event, mail, to, template, of, count, "told this before");
                }
                Answer::Incident { of, count } => {
                    tracing::debug!(event, mail, to, template, of, count, "counted a mail");
                }
                // The throttle's key may name a reader.
                Answer::Held { count, .. } => {
                    tracing::debug!(event, mail, to, template, count, "held a mail back");
                }
            }
        }
    }
}
