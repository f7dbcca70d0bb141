//! What the log says of each recipient of a mail.

use super::reply::{masked, masked_readers};
use crate::store::{Entry, Outcome, Settlement};

/// Says what the relay made of a mail; one that it was not asked about waits for the way's sake, which is said
/// once for all.
pub(super) fn attempted(entry: &Entry, settlement: &Settlement) {
    if settlement.retry_at.is_none() {
        return;
    }
    let (mail, attempt) = (entry.id.as_str(), entry.attempt);
    for (recipient, result) in entry.recipients.iter().zip(&settlement.results) {
        let shown = || (masked_readers(&recipient.address), masked(&result.reply));
        match result.outcome {
            Outcome::Sent if tracing::enabled!(tracing::Level::DEBUG) => {
                let (to, reply) = shown();
                tracing::debug!(mail, to, attempt, reply, "delivered a mail");
            }
            Outcome::Sent => {}
            Outcome::Deferred => {
                let (to, reply) = shown();
                tracing::info!(mail, to, attempt, reply, "the relay puts a mail off");
            }
            Outcome::Failed => {
                let (to, reply) = shown();
                tracing::info!(mail, to, attempt, reply, "the relay refused a mail for good");
            }
        }
    }
}
