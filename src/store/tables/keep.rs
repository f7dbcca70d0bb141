//! Forgets: by address when somebody asks, by age otherwise.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::Value::Address;
use super::{Transaction, claim};
use crate::store::{Purged, Tidied};

/// Rows of one table that one transaction forgets, so that no call takes long.
const ROWS_MAX: u32 = 2_000;

/// The events with a mail that is not delivered yet.
const WAITING: &str = "SELECT event FROM entry WHERE finished IS NULL";

/// Lists what says something about people, and which of it is about the address `$1`.
///
/// Order matters: each step needs what the later ones remove.
pub(in crate::store) fn about_people<T: Transaction>() -> [(&'static str, String); 9] {
    let is = |column| format!("{} = $1", T::address(column));
    let events = format!("(SELECT event FROM about WHERE {})", is("address"));
    let entries = format!("(SELECT entry FROM recipient WHERE {})", is("address"));
    let (find, body) = (T::FIND, T::TEXT_OF_BODY);
    [
        (
            "message",
            format!(
                "entry IN (SELECT seq FROM entry WHERE finished IS NOT NULL \
                 AND (event IN {events} OR seq IN {entries}))"
            ),
        ),
        ("digest_item", format!("{} OR event IN {events}", is("reader"))),
        ("incident_note", format!("event IN {events}")),
        // One that is named after an inside sender; its subject has the beginning of a long address.
        ("incident", format!("event IN {events} AND {find}(lower({body}), substr($1, 1, 39)) > 0")),
        ("tally", is("name")),
        ("quiet", is("reader")),
        (
            "entry",
            format!(
                "({} OR seq IN {entries}) AND NOT EXISTS (SELECT 1 FROM recipient \
                 WHERE recipient.entry = entry.seq AND {} <> $1)",
                is("reader"),
                T::address("recipient.address")
            ),
        ),
        ("recipient", is("address")),
        // Without the others, nobody would know later which texts name it.
        ("about", format!("{} AND event NOT IN ({WAITING})", is("address"))),
    ]
}

/// Erases what is kept about an address.
pub(in crate::store) fn purge<T: Transaction>(
    transaction: &mut T,
    address: &str,
) -> Result<Purged, T::Failure> {
    let address = [Address(address)];
    // Readers who share a mail are written as `anna@a.example, bob@b.example`.
    let list = "', ' || reader || ', '";
    let place = format!("{}(lower({list}), ', ' || $1 || ', ')", T::FIND);
    // The order is that of every other call: entries first, by their number.
    let is = T::address("address");
    transaction.rows(
        &format!(
            "SELECT seq FROM entry WHERE {place} > 0 \
             OR seq IN (SELECT entry FROM recipient WHERE {is} = $1) \
             OR event IN (SELECT event FROM about WHERE {is} = $1){}",
            T::HOLD_ENTRIES
        ),
        &address,
    )?;
    let mut erased = BTreeMap::new();
    for (table, condition) in about_people::<T>() {
        if table == "about" {
            claim::finish_unowed(transaction)?;
        }
        let sql = format!("DELETE FROM {table} WHERE {condition}");
        erased.insert(table, transaction.execute(&sql, &address)?);
    }
    for table in ["quiet", "entry", "incident"] {
        let sql = format!(
            "UPDATE {table} SET reader = trim(substr({list}, 1, {place} - 1) \
             || substr({list}, {place} + length($1) + 2), ', ') WHERE {place} > 0"
        );
        let changed = transaction.execute(&sql, &address)?;
        if table == "quiet" {
            *erased.entry(table).or_default() += changed;
        }
    }
    let left = format!(
        "SELECT count(*) FROM entry WHERE finished IS NULL \
         AND event IN (SELECT event FROM about WHERE {is} = $1)"
    );
    let left = transaction.first(&left, &address, |mut row| row.take(0))?;
    let count = |table| erased.get(table).copied().unwrap_or_default();
    Ok(Purged {
        entries: count("entry"),
        recipients: count("recipient"),
        messages: count("message"),
        digest_items: count("digest_item"),
        quiets: count("quiet"),
        mentions: count("about"),
        left: left.unwrap_or_default(),
    })
}

/// Erases some of what was finished before `before`, and of the windows that have ended.
///
/// What somebody works with right now is passed over; it is old the next time, too. Tells as well whether there may be
/// more than one transaction has taken.
pub(in crate::store) fn tidy<T: Transaction>(
    transaction: &mut T,
    before: DateTime<Utc>,
) -> Result<(Tidied, bool), T::Failure> {
    let now = transaction.now()?;
    let mut is_full = false;
    let mut run = |table: &str, key: &str, condition: &str, moment: DateTime<Utc>| {
        let sql = format!(
            "DELETE FROM {table} WHERE ({key}) IN (SELECT {key} FROM {table} WHERE {condition} \
             LIMIT {ROWS_MAX}{})",
            T::HOLD_FREE
        );
        let count = transaction.execute(&sql, &[moment.into()])?;
        is_full |= count >= u64::from(ROWS_MAX);
        Ok::<_, T::Failure>(count)
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
    run("tally", "scope, minute, name", "minute < $1", before)?;
    let silences = run("silence", "id", "ends < $1", before)?;
    Ok((Tidied { entries, events, quiets, windows, silences }, is_full))
}
