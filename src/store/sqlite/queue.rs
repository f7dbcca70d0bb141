//! What a person asks of the queue.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Transaction, params};

use super::row::{self, SUMMARY, amount, milliseconds, number, rows, summary, time};
use crate::store::{Detail, Filter, Quiet, RecipientDetail, Summary, Undelivered, Waiting};

/// Lists entries, oldest first.
pub(super) fn list(
    transaction: &Transaction<'_>,
    filter: &Filter,
) -> rusqlite::Result<Vec<Summary>> {
    let states: Vec<&str> = filter.states.iter().map(|state| state.name()).collect();
    transaction
        .prepare_cached(&format!(
            "SELECT {SUMMARY} FROM entry WHERE (?1 = '' OR instr(?1, ',' || state || ',')) \
             AND (?2 IS NULL OR event = ?2) \
             AND (?3 IS NULL OR reader = ?3 OR EXISTS (SELECT 1 FROM recipient \
             WHERE recipient.entry = entry.seq AND recipient.address = ?3)) \
             ORDER BY seq LIMIT ?4"
        ))?
        .query_map(
            params![enclosed(&states), filter.event, filter.address, rows(filter.max)],
            summary,
        )?
        .collect()
}

/// Tells how much waits.
pub(super) fn waiting(transaction: &Transaction<'_>) -> rusqlite::Result<Waiting> {
    transaction
        .prepare_cached("SELECT count(*), min(queued) FROM entry WHERE state = 'waiting'")?
        .query_row([], |row| {
            let oldest: Option<i64> = row.get(1)?;
            Ok(Waiting { entries: row.get(0).map(amount)?, oldest: oldest.map(time) })
        })
}

/// Joins names so that each can be found between two commas.
fn enclosed(names: &[&str]) -> String {
    if names.is_empty() {
        return String::new();
    }
    format!(",{},", names.join(","))
}

/// Shows one entry in full.
pub(super) fn show(transaction: &Transaction<'_>, id: &str) -> rusqlite::Result<Option<Detail>> {
    let found = transaction
        .prepare_cached(&format!("SELECT {SUMMARY}, reverse_path, seq FROM entry WHERE id = ?1"))?
        .query_row([id], |row| Ok((summary(row)?, row.get(12)?, row.get::<_, i64>(13)?)))
        .optional()?;
    let Some((summary, reverse_path, seq)) = found else {
        return Ok(None);
    };
    let recipients = transaction
        .prepare_cached(
            "SELECT address, state, reply, replied FROM recipient WHERE entry = ?1 \
             ORDER BY position",
        )?
        .query_map([seq], |row| {
            Ok(RecipientDetail {
                address: row.get(0)?,
                state: row::state(row, 1)?,
                reply: row.get(2)?,
                replied: row.get::<_, Option<i64>>(3)?.map(time),
            })
        })?
        .collect::<Result<_, _>>()?;
    let message = transaction
        .prepare_cached("SELECT kept, octets FROM message WHERE entry = ?1")?
        .query_row([seq], row::message)
        .optional()?;
    let repeats = transaction
        .prepare_cached("SELECT count(*) FROM quiet WHERE reason = ?1 AND detail = ?2")?
        .query_row([Quiet::REPEAT, id], |row| row.get(0).map(amount))?;
    Ok(Some(Detail { summary, reverse_path, repeats, recipients, message }))
}

/// Makes entries due now, refused and expired recipients included.
pub(super) fn retry(
    transaction: &Transaction<'_>,
    ids: &[String],
    now: DateTime<Utc>,
    expires: DateTime<Utc>,
) -> rusqlite::Result<u64> {
    let mut entry = transaction.prepare_cached(
        "UPDATE entry SET state = 'waiting', due = ?2, expires = ?3, attempts = 0, worker = NULL, \
         finished = NULL WHERE id = ?1 AND state IN ('waiting', 'failed', 'expired') \
         AND (worker IS NULL OR due <= ?2) RETURNING seq",
    )?;
    let mut recipients = transaction.prepare_cached(
        "UPDATE recipient SET state = 'waiting', told = 0 WHERE entry = ?1 \
         AND state IN ('failed', 'expired')",
    )?;
    // A new failure is news, whoever was told of the old one.
    let mut told = transaction.prepare_cached("DELETE FROM telling WHERE entry = ?1")?;
    let mut count = 0;
    for id in ids {
        let seq: Option<i64> = entry
            .query_row(params![id, milliseconds(now), milliseconds(expires)], |row| row.get(0))
            .optional()?;
        if let Some(seq) = seq {
            recipients.execute([seq])?;
            told.execute([seq])?;
            count += 1;
        }
    }
    Ok(count)
}

/// Ends entries for good.
pub(super) fn drop_entries(
    transaction: &Transaction<'_>,
    ids: &[String],
    now: DateTime<Utc>,
) -> rusqlite::Result<u64> {
    let mut entry = transaction.prepare_cached(
        "UPDATE entry SET state = 'dropped', finished = ?2, worker = NULL WHERE id = ?1 \
         AND state IN ('waiting', 'failed', 'expired') AND (worker IS NULL OR due <= ?2) \
         RETURNING seq",
    )?;
    let mut recipients = transaction.prepare_cached(
        "UPDATE recipient SET state = 'dropped' WHERE entry = ?1 \
         AND state IN ('waiting', 'failed', 'expired')",
    )?;
    let mut message = transaction.prepare_cached("DELETE FROM message WHERE entry = ?1")?;
    let mut count = 0;
    for id in ids {
        let seq: Option<i64> =
            entry.query_row(params![id, milliseconds(now)], |row| row.get(0)).optional()?;
        if let Some(seq) = seq {
            recipients.execute([seq])?;
            message.execute([seq])?;
            count += 1;
        }
    }
    Ok(count)
}

/// Lists recipients that will not get a mail, and nobody was told.
pub(super) fn undelivered(
    transaction: &Transaction<'_>,
    after: Option<&Undelivered>,
    max: usize,
) -> rusqlite::Result<Vec<Undelivered>> {
    let after = after.map(|one| (number(one.place), one.position));
    let (place, position) = after.unwrap_or_default();
    transaction
        .prepare_cached(
            "SELECT entry.id, entry.event, recipient.address, \
             recipient.state, recipient.reply, recipient.entry, recipient.position FROM recipient \
             JOIN entry ON entry.seq = recipient.entry \
             WHERE recipient.state IN ('failed', 'expired') AND recipient.told = 0 \
             AND (recipient.entry, recipient.position) > (?2, ?3) \
             ORDER BY recipient.entry, recipient.position LIMIT ?1",
        )?
        .query_map(params![rows(max), place, position], |row| {
            Ok(Undelivered {
                entry: row.get(0)?,
                event: row.get(1)?,
                address: row.get(2)?,
                state: row::state(row, 3)?,
                reply: row.get(4)?,
                place: row.get(5).map(amount)?,
                position: row.get(6)?,
            })
        })?
        .collect()
}
