//! Forgets: by address when somebody asks, by age otherwise.

use chrono::{DateTime, Utc};

use super::claim;
use super::failure::Failure;
use super::row::{folded, milliseconds};
use super::session::Transaction;
use crate::store::{Purged, Tidied};

/// Rows of one table that one transaction forgets, so that no call takes long.
const ROWS_MAX: u32 = 2_000;

/// Erases what is kept about an address.
pub(super) fn purge(transaction: &mut Transaction<'_>, address: &str) -> Result<Purged, Failure> {
    let address = folded(address);
    // The order is that of every other call: entries first, by their number.
    transaction.rows(
        "SELECT seq FROM entry WHERE lower(reader) = $1 \
         OR seq IN (SELECT entry FROM recipient WHERE lower(address) = $1) \
         OR event IN (SELECT event FROM about WHERE lower(address) = $1) \
         ORDER BY seq FOR UPDATE",
        &[&address],
    )?;
    let now = transaction.now()?;
    let mut run = |sql: &str| transaction.execute(sql, &[&address]);
    // Order matters: each step needs what the later ones remove.
    let messages = run("DELETE FROM message WHERE entry IN (SELECT entry.seq FROM entry \
         JOIN about ON about.event = entry.event \
         WHERE lower(about.address) = $1 AND entry.finished IS NOT NULL)")?;
    let digest_items = run("DELETE FROM digest_item WHERE lower(reader) = $1 \
         OR event IN (SELECT event FROM about WHERE lower(address) = $1)")?;
    run("DELETE FROM incident_note WHERE event IN (SELECT event FROM about \
         WHERE lower(address) = $1)")?;
    run("DELETE FROM tally WHERE lower(name) = $1")?;
    let quiets = run("DELETE FROM quiet WHERE lower(reader) = $1")?;
    let entries = run("DELETE FROM entry WHERE (lower(reader) = $1 OR seq IN (SELECT entry \
         FROM recipient WHERE lower(address) = $1)) AND NOT EXISTS (SELECT 1 FROM recipient \
         WHERE recipient.entry = entry.seq AND lower(recipient.address) <> $1)")?;
    let recipients = run("DELETE FROM recipient WHERE lower(address) = $1")?;
    let mentions = run("DELETE FROM about WHERE lower(address) = $1")?;
    finish_unowed(transaction, now)?;
    Ok(Purged { entries, recipients, messages, digest_items, quiets, mentions })
}

/// Ends entries whose last waiting recipient has been erased.
fn finish_unowed(transaction: &mut Transaction<'_>, now: DateTime<Utc>) -> Result<(), Failure> {
    let unowed = transaction.rows(
        "SELECT seq FROM entry WHERE state = 'waiting' AND NOT EXISTS (SELECT 1 FROM recipient \
         WHERE recipient.entry = entry.seq AND recipient.state = 'waiting') \
         ORDER BY seq FOR UPDATE",
        &[],
    )?;
    for row in unowed {
        let seq = row.try_get(0)?;
        let recipients = claim::recipients(transaction, seq)?;
        claim::finish(transaction, seq, &recipients, now)?;
    }
    Ok(())
}

/// Erases some of what was finished before `before`, and of the windows that have ended.
///
/// What somebody works with right now is passed over; it is old the next time, too.
pub(super) fn tidy(
    transaction: &mut Transaction<'_>,
    before: DateTime<Utc>,
) -> Result<Tidied, Failure> {
    let now = transaction.now()?;
    let mut run = |table: &str, key: &str, condition: &str, moment: DateTime<Utc>| {
        let sql = format!(
            "DELETE FROM {table} WHERE {key} IN (SELECT {key} FROM {table} WHERE {condition} \
             LIMIT {ROWS_MAX} FOR UPDATE SKIP LOCKED)"
        );
        transaction.execute(&sql, &[&milliseconds(moment)])
    };
    let entries = run("entry", "seq", "finished < $1", before)?;
    let quiets = run("quiet", "seq", "at < $1", before)?;
    // An event is known as long as anything of it is: it must not be stored again.
    let unneeded = "stored < $1 \
         AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.event = event.id) \
         AND NOT EXISTS (SELECT 1 FROM digest_item WHERE digest_item.event = event.id)";
    let events = run("event", "id", unneeded, before)?;
    let windows = run("repeat", "key", "ends <= $1", now)?
        + run("throttle", "key", "ends <= $1", now)?
        + run("noted", "key", "ends <= $1", now)?;
    // One that is open is known by its key: another mail of the same belongs to it.
    run("incident", "seq", "last < $1 AND (open = 0 OR count = 1)", before)?;
    run("tally", "ctid", "minute < $1", before)?;
    let silences = run("silence", "id", "ends < $1", before)?;
    Ok(Tidied { entries, events, quiets, windows, silences })
}

/// Tells whether there may be more to forget than one transaction has taken.
pub(super) fn is_full(tidied: &Tidied) -> bool {
    let Tidied { entries, events, quiets, windows, silences } = *tidied;
    [entries, events, quiets, windows, silences].iter().any(|count| *count >= u64::from(ROWS_MAX))
}

/// Adds what one more transaction has forgotten.
pub(super) fn add(to: &mut Tidied, tidied: &Tidied) {
    to.entries += tidied.entries;
    to.events += tidied.events;
    to.quiets += tidied.quiets;
    to.windows += tidied.windows;
    to.silences += tidied.silences;
}
