//! Forgets: by address when somebody asks, by age otherwise.

use chrono::{DateTime, Utc};
use rusqlite::{Transaction, params};

use super::claim;
use super::row::{amount, milliseconds, number};
use crate::store::{Purged, Tidied};

/// Free pages that one transaction gives back to the file system, so that no writer waits for long.
const FREE_PAGES_MAX: u64 = 10_000;

/// Tells how many transactions it takes to give back all free pages.
pub(super) fn shrinks(transaction: &Transaction<'_>) -> rusqlite::Result<u64> {
    let pages = transaction.pragma_query_value(None, "freelist_count", |row| row.get(0))?;
    Ok(amount(pages).div_ceil(FREE_PAGES_MAX))
}

/// Gives free pages back to the file system, with whatever stood on them.
pub(super) fn shrink(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    transaction.pragma(None, "incremental_vacuum", number(FREE_PAGES_MAX), |_| Ok(()))
}

/// Erases what is kept about an address.
pub(super) fn purge(
    transaction: &Transaction<'_>,
    address: &str,
    now: DateTime<Utc>,
) -> rusqlite::Result<Purged> {
    let run = |sql: &str| -> rusqlite::Result<u64> {
        transaction.prepare_cached(sql)?.execute([address]).map(|count| count as u64)
    };
    // Order matters: each step needs what the later ones remove.
    let messages = run("DELETE FROM message WHERE entry IN (SELECT seq FROM entry \
         WHERE finished IS NOT NULL AND (event IN (SELECT event FROM about WHERE address = ?1) \
         OR seq IN (SELECT entry FROM recipient WHERE address = ?1)))")?;
    let digest_items = run("DELETE FROM digest_item WHERE reader = ?1 \
         OR event IN (SELECT event FROM about WHERE address = ?1)")?;
    run("DELETE FROM incident_note WHERE event IN (SELECT event FROM about WHERE address = ?1)")?;
    // One that is named after an inside sender; its subject has the beginning of a long address.
    run("DELETE FROM incident WHERE event IN (SELECT event FROM about WHERE address = ?1) \
         AND instr(lower(CAST(body AS TEXT)), lower(substr(?1, 1, 39))) > 0")?;
    run("DELETE FROM tally WHERE name = ?1")?;
    let quiets = run("DELETE FROM quiet WHERE reader = ?1")? + run(&unlisted("quiet"))?;
    let entries =
        run("DELETE FROM entry WHERE (reader = ?1 OR seq IN (SELECT entry FROM recipient \
         WHERE address = ?1)) AND NOT EXISTS (SELECT 1 FROM recipient \
         WHERE recipient.entry = entry.seq AND recipient.address <> ?1)")?;
    run(&unlisted("entry"))?;
    run(&unlisted("incident"))?;
    let recipients = run("DELETE FROM recipient WHERE address = ?1")?;
    finish_unowed(transaction, now)?;
    // Without these, nobody would know later which texts name it.
    let mentions = run("DELETE FROM about WHERE address = ?1 \
         AND event NOT IN (SELECT event FROM entry WHERE finished IS NULL)")?;
    let left = transaction
        .prepare_cached(
            "SELECT count(*) FROM entry WHERE finished IS NULL \
             AND event IN (SELECT event FROM about WHERE address = ?1)",
        )?
        .query_row([address], |row| row.get(0))
        .map(amount)?;
    Ok(Purged { entries, recipients, messages, digest_items, quiets, mentions, left })
}

/// Takes an address out of the readers who share a mail, written as `anna@a.example, bob@b.example`.
fn unlisted(table: &str) -> String {
    let list = "', ' || reader || ', '";
    let place = format!("instr(lower({list}), ', ' || lower(?1) || ', ')");
    format!(
        "UPDATE {table} SET reader = trim(substr({list}, 1, {place} - 1) \
         || substr({list}, {place} + length(?1) + 2), ', ') WHERE {place} > 0"
    )
}

/// Ends entries whose last waiting recipient has been erased.
fn finish_unowed(transaction: &Transaction<'_>, now: DateTime<Utc>) -> rusqlite::Result<()> {
    let unowed = transaction
        .prepare_cached(
            "SELECT seq FROM entry WHERE state = 'waiting' AND NOT EXISTS (SELECT 1 FROM recipient \
             WHERE recipient.entry = entry.seq AND recipient.state = 'waiting')",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<Result<Vec<i64>, _>>()?;
    for seq in unowed {
        let recipients = claim::recipients(transaction, seq)?;
        claim::finish(transaction, seq, &recipients, now)?;
    }
    Ok(())
}

/// Erases what was finished before `before`, and windows that have ended.
pub(super) fn tidy(
    transaction: &Transaction<'_>,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
) -> rusqlite::Result<Tidied> {
    let run = |sql: &str, moment: DateTime<Utc>| -> rusqlite::Result<u64> {
        transaction
            .prepare_cached(sql)?
            .execute(params![milliseconds(moment)])
            .map(|count| count as u64)
    };
    let entries = run("DELETE FROM entry WHERE finished < ?1", before)?;
    let quiets = run("DELETE FROM quiet WHERE at < ?1", before)?;
    // An event is known as long as anything of it is: it must not be stored again.
    let events = run(
        "DELETE FROM event WHERE stored < ?1 \
         AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.event = event.id) \
         AND NOT EXISTS (SELECT 1 FROM digest_item WHERE digest_item.event = event.id)",
        before,
    )?;
    let windows = run("DELETE FROM repeat WHERE ends <= ?1", now)?
        + run("DELETE FROM throttle WHERE ends <= ?1", now)?
        + run("DELETE FROM noted WHERE ends <= ?1", now)?;
    // One that is open is known by its key: another mail of the same belongs to it.
    run("DELETE FROM incident WHERE last < ?1 AND (open = 0 OR count = 1)", before)?;
    run("DELETE FROM tally WHERE minute < ?1", before)?;
    let silences = run("DELETE FROM silence WHERE ends < ?1", before)?;
    Ok(Tidied { entries, events, quiets, windows, silences })
}
