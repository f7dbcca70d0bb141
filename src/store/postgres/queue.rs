//! What a person asks of the queue.

use chrono::TimeDelta;

use super::claim;
use super::failure::Failure;
use super::row::{self, Key, SUMMARY, amount, folded, limit, milliseconds, number, summary, time};
use super::session::Transaction;
use crate::store::{Detail, Filter, Quiet, RecipientDetail, Summary, Undelivered, Waiting};

/// Lists entries, oldest first.
pub(super) fn list(
    transaction: &mut Transaction<'_>,
    filter: &Filter,
) -> Result<Vec<Summary>, Failure> {
    let states: Vec<&str> = filter.states.iter().map(|state| state.name()).collect();
    let rows = transaction.rows(
        &format!(
            "SELECT {SUMMARY} FROM entry WHERE (cardinality($1::text[]) = 0 OR state = ANY ($1)) \
             AND ($2::text IS NULL OR event = $2) \
             AND ($3::text IS NULL OR lower(reader) = $3 OR EXISTS (SELECT 1 FROM recipient \
             WHERE recipient.entry = entry.seq AND lower(recipient.address) = $3)) \
             ORDER BY seq LIMIT $4"
        ),
        &[
            &states,
            &filter.event.as_deref().map(Key),
            &filter.address.as_deref().map(folded),
            &limit(filter.max),
        ],
    )?;
    rows.iter().map(summary).collect()
}

/// Tells how much waits.
pub(super) fn waiting(transaction: &mut Transaction<'_>) -> Result<Waiting, Failure> {
    let found = transaction.first(
        "SELECT (SELECT count(*) FROM entry WHERE state = 'waiting'), \
         (SELECT min(queued) FROM entry WHERE state = 'waiting')",
        &[],
    )?;
    let Some(found) = found else {
        return Ok(Waiting::default());
    };
    let oldest: Option<i64> = found.try_get(1)?;
    Ok(Waiting { entries: amount(found.try_get(0)?), oldest: oldest.map(time) })
}

/// Shows one entry in full.
pub(super) fn show(transaction: &mut Transaction<'_>, id: &str) -> Result<Option<Detail>, Failure> {
    let found = transaction.first(
        &format!("SELECT {SUMMARY}, reverse_path, seq FROM entry WHERE id = $1"),
        &[&Key(id)],
    )?;
    let Some(found) = found else {
        return Ok(None);
    };
    let seq: i64 = found.try_get(13)?;
    let recipients = transaction.rows(
        "SELECT address, state, reply, replied FROM recipient WHERE entry = $1 ORDER BY position",
        &[&seq],
    )?;
    let recipients = recipients.iter().map(|row| {
        Ok::<_, Failure>(RecipientDetail {
            address: row.try_get(0)?,
            state: row::state(row, 1)?,
            reply: row.try_get(2)?,
            replied: row.try_get::<_, Option<i64>>(3)?.map(time),
        })
    });
    let recipients = recipients.collect::<Result<_, _>>()?;
    let message =
        transaction.first("SELECT kept, octets FROM message WHERE entry = $1", &[&seq])?;
    let repeats = transaction.first(
        "SELECT count(*) FROM quiet WHERE reason = $1 AND detail = $2",
        &[&Quiet::REPEAT, &Key(id)],
    )?;
    Ok(Some(Detail {
        summary: summary(&found)?,
        reverse_path: found.try_get(12)?,
        repeats: repeats.map(|row| row.try_get(0)).transpose()?.map(amount).unwrap_or_default(),
        recipients,
        message: message.map(|row| row::message(&row, 0)).transpose()?,
    }))
}

/// Makes entries due now, refused and expired recipients included.
pub(super) fn retry(
    transaction: &mut Transaction<'_>,
    ids: &[String],
    life: TimeDelta,
) -> Result<u64, Failure> {
    lock(transaction, ids)?;
    let now = transaction.now()?;
    let mut count = 0;
    for id in ids {
        let found = transaction.first(
            "UPDATE entry SET state = 'waiting', due = $2, expires = $3, attempts = 0, \
             worker = NULL, finished = NULL WHERE id = $1 \
             AND state IN ('waiting', 'failed', 'expired') \
             AND (worker IS NULL OR due <= $2) RETURNING seq",
            &[&Key(id), &milliseconds(now), &milliseconds(now + life)],
        )?;
        if let Some(found) = found {
            let seq: i64 = found.try_get(0)?;
            transaction.execute(
                "UPDATE recipient SET state = 'waiting', told = 0 WHERE entry = $1 \
                 AND state IN ('failed', 'expired')",
                &[&seq],
            )?;
            // A new failure is news, whoever was told of the old one.
            transaction.execute("DELETE FROM telling WHERE entry = $1", &[&seq])?;
            count += 1;
        }
    }
    Ok(count)
}

/// Ends entries for good.
pub(super) fn drop_entries(
    transaction: &mut Transaction<'_>,
    ids: &[String],
) -> Result<u64, Failure> {
    lock(transaction, ids)?;
    let now = transaction.now()?;
    let mut count = 0;
    for id in ids {
        let found = transaction.first(
            "UPDATE entry SET state = 'dropped', finished = $2, worker = NULL WHERE id = $1 \
             AND state IN ('waiting', 'failed', 'expired') AND (worker IS NULL OR due <= $2) \
             RETURNING seq",
            &[&Key(id), &milliseconds(now)],
        )?;
        if let Some(found) = found {
            let seq: i64 = found.try_get(0)?;
            transaction.execute(
                "UPDATE recipient SET state = 'dropped' WHERE entry = $1 \
                 AND state IN ('waiting', 'failed', 'expired')",
                &[&seq],
            )?;
            transaction.execute("DELETE FROM message WHERE entry = $1", &[&seq])?;
            count += 1;
        }
    }
    Ok(count)
}

fn lock(transaction: &mut Transaction<'_>, ids: &[String]) -> Result<(), Failure> {
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    claim::lock(transaction, &ids).map(drop)
}

/// Lists recipients that will not get a mail, and nobody was told.
pub(super) fn undelivered(
    transaction: &mut Transaction<'_>,
    after: Option<&Undelivered>,
    max: usize,
) -> Result<Vec<Undelivered>, Failure> {
    let after = after.map(|one| (number(one.place), i64::from(one.position)));
    let (place, position) = after.unwrap_or_default();
    let rows = transaction.rows(
        "SELECT entry.id, entry.event, recipient.address, \
         recipient.state, recipient.reply, recipient.entry, recipient.position FROM recipient \
         JOIN entry ON entry.seq = recipient.entry \
         WHERE recipient.state IN ('failed', 'expired') AND recipient.told = 0 \
         AND (recipient.entry, recipient.position) > ($2, $3) \
         ORDER BY recipient.entry, recipient.position LIMIT $1",
        &[&limit(max), &place, &position],
    )?;
    let undelivered = rows.iter().map(|row| {
        Ok(Undelivered {
            entry: row.try_get(0)?,
            event: row.try_get(1)?,
            address: row.try_get(2)?,
            state: row::state(row, 3)?,
            reply: row.try_get(4)?,
            place: amount(row.try_get(5)?),
            position: row::small(row.try_get(6)?),
        })
    });
    undelivered.collect()
}
