//! Hands out entries to workers, and takes back what became of them.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Transaction, params};

use super::row::{self, milliseconds, rows, time};
use crate::store::{
    Claim, Entry, EntryState, Message, Recipient, Scope, Settled, Settlement, Settling, Standing,
};

/// Takes entries for one worker.
pub(super) fn claim(
    transaction: &Transaction<'_>,
    claim: &Claim<'_>,
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<Entry>> {
    let found = match claim.scope {
        Scope::Due => find_due(transaction, claim, now)?,
        Scope::These(ids) => find_these(transaction, ids, claim.max, now)?,
    };
    let lease_ends = now + claim.lease;
    found.into_iter().map(|seq| take(transaction, seq, claim.worker, lease_ends)).collect()
}

fn find_due(
    transaction: &Transaction<'_>,
    claim: &Claim<'_>,
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<i64>> {
    let mut found: Vec<i64> = transaction
        .prepare_cached(
            "SELECT seq FROM entry WHERE state = 'waiting' AND due <= ?1 ORDER BY due, seq LIMIT ?2",
        )?
        .query_map(params![milliseconds(now), rows(claim.max)], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let left = claim.max.saturating_sub(found.len());
    if left > 0 {
        let mut strayed = transaction.prepare_cached(
            "SELECT seq FROM entry WHERE state = 'waiting' AND due > ?1 \
             AND (worker IS NULL OR due > ?2) ORDER BY due, seq LIMIT ?3",
        )?;
        let [after, after_lease] = claim.strayed(now).map(milliseconds);
        for seq in strayed.query_map(params![after, after_lease, rows(left)], |row| row.get(0))? {
            found.push(seq?);
        }
    }
    Ok(found)
}

fn find_these(
    transaction: &Transaction<'_>,
    ids: &[String],
    max: usize,
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<i64>> {
    let mut statement = transaction.prepare_cached(
        "SELECT seq FROM entry WHERE id = ?1 AND state = 'waiting' \
         AND (worker IS NULL OR due <= ?2)",
    )?;
    let mut found = Vec::new();
    for id in ids {
        let seq: Option<i64> =
            statement.query_row(params![id, milliseconds(now)], |row| row.get(0)).optional()?;
        // The same id twice is still one entry.
        found.extend(seq.filter(|seq| !found.contains(seq)));
        if found.len() >= max {
            break;
        }
    }
    Ok(found)
}

fn take(
    transaction: &Transaction<'_>,
    seq: i64,
    worker: &str,
    lease_ends: DateTime<Utc>,
) -> rusqlite::Result<Entry> {
    let mut entry = transaction
        .prepare_cached(
            "UPDATE entry SET worker = ?2, due = ?3, attempts = attempts + 1 WHERE seq = ?1 \
             RETURNING id, reverse_path, attempts, expires",
        )?
        .query_row(params![seq, worker, milliseconds(lease_ends)], |row| {
            Ok(Entry {
                id: row.get(0)?,
                reverse_path: row.get(1)?,
                recipients: Vec::new(),
                message: Message::stored(Vec::new(), None),
                attempt: row.get(2)?,
                expires: time(row.get(3)?),
            })
        })?;
    entry.recipients = transaction
        .prepare_cached(
            "SELECT position, address FROM recipient WHERE entry = ?1 AND state = 'waiting' \
             ORDER BY position",
        )?
        .query_map([seq], |row| Ok(Recipient { position: row.get(0)?, address: row.get(1)? }))?
        .collect::<Result<_, _>>()?;
    entry.message = transaction
        .prepare_cached("SELECT kept, octets FROM message WHERE entry = ?1")?
        .query_row([seq], row::message)?;
    Ok(entry)
}

/// Makes the leases of a worker end later.
pub(super) fn renew(
    transaction: &Transaction<'_>,
    worker: &str,
    lease_ends: DateTime<Utc>,
) -> rusqlite::Result<u64> {
    transaction
        .prepare_cached("UPDATE entry SET due = ?2 WHERE worker = ?1 AND state = 'waiting'")?
        .execute(params![worker, milliseconds(lease_ends)])
        .map(|count| count as u64)
}

/// Gives back, untried, what a worker holds.
pub(super) fn release(
    transaction: &Transaction<'_>,
    worker: &str,
    now: DateTime<Utc>,
) -> rusqlite::Result<u64> {
    transaction
        .prepare_cached(
            "UPDATE entry SET due = min(queued, ?2), worker = NULL, attempts = attempts - 1 \
             WHERE worker = ?1 AND state = 'waiting'",
        )?
        .execute(params![worker, milliseconds(now)])
        .map(|count| count as u64)
}

/// Records what became of each recipient.
pub(super) fn settle(
    transaction: &Transaction<'_>,
    worker: &str,
    settlements: &[Settlement],
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<Settled>> {
    settlements
        .iter()
        .map(|settlement| {
            Ok(Settled {
                entry: settlement.entry.clone(),
                state: settle_one(transaction, worker, settlement, now)?,
            })
        })
        .collect()
}

fn settle_one(
    transaction: &Transaction<'_>,
    worker: &str,
    settlement: &Settlement,
    now: DateTime<Utc>,
) -> rusqlite::Result<Option<EntryState>> {
    let found = transaction
        .prepare_cached("SELECT seq, state, worker, expires FROM entry WHERE id = ?1")?
        .query_row([&settlement.entry], |row| {
            let is_held = row.get::<_, Option<String>>(2)?.as_deref() == Some(worker);
            let standing =
                Standing { state: row::state(row, 1)?, is_held, expires: time(row.get(3)?) };
            Ok((row.get(0)?, standing))
        })
        .optional()?;
    let Some((seq, standing)) = found else {
        return Ok(None);
    };
    record_results(transaction, seq, settlement, now)?;
    let recipients = recipients(transaction, seq)?;
    let state = match standing.settle(&recipients, now) {
        Settling::Keep(state) => state,
        Settling::Defer => {
            transaction
                .prepare_cached(
                    "UPDATE entry SET due = coalesce(?2, min(queued, ?3)), worker = NULL, \
                     attempts = attempts - (?2 IS NULL) WHERE seq = ?1",
                )?
                .execute(params![seq, settlement.retry_at.map(milliseconds), milliseconds(now)])?;
            EntryState::Waiting
        }
        Settling::Finish => finish(transaction, seq, &recipients, now)?,
    };
    Ok(Some(state))
}

fn record_results(
    transaction: &Transaction<'_>,
    seq: i64,
    settlement: &Settlement,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    // Sent is a fact, whatever was recorded before; the rest must not undo a fact.
    let mut statement = transaction.prepare_cached(
        "UPDATE recipient SET state = ?3, reply = ?4, replied = ?5 WHERE entry = ?1 \
         AND position = ?2 AND (state = 'waiting' OR (?3 = 'sent' AND state <> 'sent'))",
    )?;
    for result in &settlement.results {
        statement.execute(params![
            seq,
            result.position,
            result.outcome.state().name(),
            result.reply,
            milliseconds(now)
        ])?;
    }
    Ok(())
}

/// Reads the states of an entry's recipients.
pub(super) fn recipients(
    transaction: &Transaction<'_>,
    seq: i64,
) -> rusqlite::Result<Vec<EntryState>> {
    transaction
        .prepare_cached("SELECT state FROM recipient WHERE entry = ?1")?
        .query_map([seq], |row| row::state(row, 0))?
        .collect()
}

/// Ends an entry whose recipients are in these states.
pub(super) fn finish(
    transaction: &Transaction<'_>,
    seq: i64,
    recipients: &[EntryState],
    now: DateTime<Utc>,
) -> rusqlite::Result<EntryState> {
    if recipients.contains(&EntryState::Waiting) {
        transaction
            .prepare_cached(
                "UPDATE recipient SET state = 'expired' WHERE entry = ?1 AND state = 'waiting'",
            )?
            .execute([seq])?;
    }
    let state = EntryState::at_the_end(recipients);
    transaction
        .prepare_cached("UPDATE entry SET state = ?2, finished = ?3, worker = NULL WHERE seq = ?1")?
        .execute(params![seq, state.name(), milliseconds(now)])?;
    if state == EntryState::Sent {
        // Nobody needs it again; a refused one may be tried again by an admin.
        transaction.prepare_cached("DELETE FROM message WHERE entry = ?1")?.execute([seq])?;
    } else {
        untell(transaction, seq)?;
    }
    Ok(state)
}

/// Takes back that the event of an entry has told of failures, when none of its mails has reached anybody,
/// nor will: who was told of them by others stays so.
fn untell(transaction: &Transaction<'_>, seq: i64) -> rusqlite::Result<()> {
    let telling: Option<String> = transaction
        .prepare_cached(
            "SELECT event FROM telling WHERE event = (SELECT event FROM entry WHERE seq = ?1) LIMIT 1",
        )?
        .query_row([seq], |row| row.get(0))
        .optional()?;
    let Some(event) = telling else {
        return Ok(());
    };
    let is_heard = transaction
        .prepare_cached(
            "SELECT 1 FROM entry JOIN recipient ON recipient.entry = entry.seq \
             WHERE entry.event = ?1 AND recipient.state NOT IN ('failed', 'expired') LIMIT 1",
        )?
        .exists([&event])?;
    if !is_heard {
        transaction
            .prepare_cached(
                "UPDATE recipient SET told = 0 WHERE (entry, position) IN \
                 (SELECT entry, position FROM telling WHERE event = ?1) \
                 AND NOT EXISTS (SELECT 1 FROM telling WHERE telling.entry = recipient.entry \
                 AND telling.position = recipient.position AND telling.event <> ?1)",
            )?
            .execute([&event])?;
        transaction.prepare_cached("DELETE FROM telling WHERE event = ?1")?.execute([&event])?;
    }
    Ok(())
}

/// Tells when the next waiting entry is due, or a lease ends.
pub(super) fn next_due(transaction: &Transaction<'_>) -> rusqlite::Result<Option<DateTime<Utc>>> {
    transaction
        .prepare_cached("SELECT due FROM entry WHERE state = 'waiting' ORDER BY due, seq LIMIT 1")?
        .query_row([], |row| row.get(0).map(time))
        .optional()
}
