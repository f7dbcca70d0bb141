//! Forgets: by address when somebody asks, by age otherwise.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::claim;
use super::failure::Failure;
use super::row::{amount, folded, milliseconds};
use super::session::Transaction;
use crate::store::{Purged, Tidied};

/// Rows of one table that one transaction forgets, so that no call takes long.
const ROWS_MAX: u32 = 2_000;

/// What says something about people, and which of it is about the address `$1`.
///
/// Order matters: each step needs what the later ones remove.
pub(super) const ABOUT_PEOPLE: [(&str, &str); 9] = [
    (
        "message",
        "entry IN (SELECT seq FROM entry WHERE finished IS NOT NULL \
         AND (event IN (SELECT event FROM about WHERE lower(address) = $1) \
         OR seq IN (SELECT entry FROM recipient WHERE lower(address) = $1)))",
    ),
    (
        "digest_item",
        "lower(reader) = $1 OR event IN (SELECT event FROM about WHERE lower(address) = $1)",
    ),
    ("incident_note", "event IN (SELECT event FROM about WHERE lower(address) = $1)"),
    // One that is named after an inside sender; its subject has the beginning of a long address.
    (
        "incident",
        "event IN (SELECT event FROM about WHERE lower(address) = $1) \
         AND strpos(lower(encode(body, 'escape')), left($1, 39)) > 0",
    ),
    ("tally", "lower(name) = $1"),
    ("quiet", "lower(reader) = $1"),
    (
        "entry",
        "(lower(reader) = $1 OR seq IN (SELECT entry FROM recipient WHERE lower(address) = $1)) \
         AND NOT EXISTS (SELECT 1 FROM recipient \
         WHERE recipient.entry = entry.seq AND lower(recipient.address) <> $1)",
    ),
    ("recipient", "lower(address) = $1"),
    // Without the others, nobody would know later which texts name it.
    (
        "about",
        "lower(address) = $1 AND event NOT IN (SELECT event FROM entry WHERE finished IS NULL)",
    ),
];

/// Mails to others that name the address `$1` and are not delivered yet.
const LEFT: &str = "SELECT count(*) FROM entry WHERE finished IS NULL \
     AND event IN (SELECT event FROM about WHERE lower(address) = $1)";

/// Where the address stands among the readers who share a mail: `anna@a.example, bob@b.example`.
const LISTED: &str = "strpos(', ' || lower(reader) || ', ', ', ' || $1 || ', ')";

/// Erases what is kept about an address.
pub(super) fn purge(transaction: &mut Transaction<'_>, address: &str) -> Result<Purged, Failure> {
    let address = folded(address);
    // The order is that of every other call: entries first, by their number.
    transaction.rows(
        &format!(
            "SELECT seq FROM entry WHERE {LISTED} > 0 \
             OR seq IN (SELECT entry FROM recipient WHERE lower(address) = $1) \
             OR event IN (SELECT event FROM about WHERE lower(address) = $1) \
             ORDER BY seq FOR UPDATE"
        ),
        &[&address],
    )?;
    let now = transaction.now()?;
    let mut erased = BTreeMap::new();
    for (table, condition) in ABOUT_PEOPLE {
        if table == "about" {
            finish_unowed(transaction, now)?;
        }
        let sql = format!("DELETE FROM {table} WHERE {condition}");
        erased.insert(table, transaction.execute(&sql, &[&address])?);
    }
    for table in ["quiet", "entry", "incident"] {
        let sql = format!(
            "UPDATE {table} SET reader = btrim(overlay(', ' || reader || ', ' placing ', ' \
             from {LISTED} for length($1) + 4), ', ') WHERE {LISTED} > 0"
        );
        let changed = transaction.execute(&sql, &[&address])?;
        if table == "quiet" {
            *erased.entry(table).or_default() += changed;
        }
    }
    let left = transaction.first(LEFT, &[&address])?.map(|row| row.try_get(0)).transpose()?;
    let count = |table| erased.get(table).copied().unwrap_or_default();
    Ok(Purged {
        entries: count("entry"),
        recipients: count("recipient"),
        messages: count("message"),
        digest_items: count("digest_item"),
        quiets: count("quiet"),
        mentions: count("about"),
        left: left.map_or(0, amount),
    })
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
