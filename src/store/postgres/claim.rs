//! Hands out entries to workers, and takes back what became of them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use tokio_postgres::Row;

use super::failure::Failure;
use super::row::{self, Key, Text, key, limit, milliseconds, small, time};
use super::session::Transaction;
use crate::store::{
    Claim, Entry, EntryState, Message, Recipient, Scope, Settled, Settlement, Settling, Standing,
};

/// Takes entries for one worker; those that another one takes right now are passed over.
pub(super) fn claim(
    transaction: &mut Transaction<'_>,
    claim: &Claim<'_>,
) -> Result<Vec<Entry>, Failure> {
    let now = transaction.now()?;
    let max = limit(claim.max);
    let found = match claim.scope {
        Scope::Due => find_due(transaction, claim, now)?,
        Scope::These(ids) => {
            let ids: Vec<_> = ids.iter().map(|id| key(id)).collect();
            transaction.rows(
                "SELECT seq FROM entry WHERE state = 'waiting' AND id = ANY ($3) \
                 AND (worker IS NULL OR due <= $1) \
                 ORDER BY array_position($3, id), seq LIMIT $2 FOR UPDATE SKIP LOCKED",
                &[&milliseconds(now), &max, &ids],
            )?
        }
    };
    let order = found.iter().map(|row| row.try_get(0)).collect::<Result<Vec<i64>, _>>()?;
    if order.is_empty() {
        return Ok(Vec::new());
    }
    let mut entries = take(transaction, &order, claim.worker, now + claim.lease)?;
    Ok(order.iter().filter_map(|seq| entries.remove(seq)).collect())
}

fn find_due(
    transaction: &mut Transaction<'_>,
    claim: &Claim<'_>,
    now: DateTime<Utc>,
) -> Result<Vec<Row>, Failure> {
    let mut found = transaction.rows(
        "SELECT seq FROM entry WHERE state = 'waiting' AND due <= $1 \
         ORDER BY due, seq LIMIT $2 FOR UPDATE SKIP LOCKED",
        &[&milliseconds(now), &limit(claim.max)],
    )?;
    let left = claim.max.saturating_sub(found.len());
    if left > 0 {
        let [after, after_lease] = claim.strayed(now).map(milliseconds);
        found.extend(transaction.rows(
            "SELECT seq FROM entry WHERE state = 'waiting' AND due > $1 \
             AND (worker IS NULL OR due > $2) ORDER BY due, seq LIMIT $3 FOR UPDATE SKIP LOCKED",
            &[&after, &after_lease, &limit(left)],
        )?);
    }
    Ok(found)
}

fn take(
    transaction: &mut Transaction<'_>,
    seqs: &[i64],
    worker: &str,
    lease_ends: DateTime<Utc>,
) -> Result<HashMap<i64, Entry>, Failure> {
    let mut entries = HashMap::new();
    let taken = transaction.rows(
        "UPDATE entry SET worker = $2, due = $3, attempts = attempts + 1 WHERE seq = ANY ($1) \
         RETURNING seq, id, reverse_path, attempts, expires",
        &[&seqs, &Key(worker), &milliseconds(lease_ends)],
    )?;
    for row in taken {
        let entry = Entry {
            id: row.try_get(1)?,
            reverse_path: row.try_get(2)?,
            recipients: Vec::new(),
            message: Message::stored(Vec::new(), None),
            attempt: small(row.try_get(3)?),
            expires: time(row.try_get(4)?),
        };
        entries.insert(row.try_get(0)?, entry);
    }
    let recipients = transaction.rows(
        "SELECT entry, position, address FROM recipient WHERE entry = ANY ($1) \
         AND state = 'waiting' ORDER BY entry, position",
        &[&seqs],
    )?;
    for row in recipients {
        if let Some(entry) = entries.get_mut(&row.try_get(0)?) {
            let position = small(row.try_get(1)?);
            entry.recipients.push(Recipient { position, address: row.try_get(2)? });
        }
    }
    let messages = transaction
        .rows("SELECT entry, kept, octets FROM message WHERE entry = ANY ($1)", &[&seqs])?;
    for row in messages {
        if let Some(entry) = entries.get_mut(&row.try_get(0)?) {
            entry.message = row::message(&row, 1)?;
        }
    }
    Ok(entries)
}

/// Makes the leases of a worker end later.
pub(super) fn renew(
    transaction: &mut Transaction<'_>,
    worker: &str,
    lease_ends: DateTime<Utc>,
) -> Result<u64, Failure> {
    transaction.execute(
        "WITH held AS (SELECT seq FROM entry WHERE worker = $1 AND state = 'waiting' \
         ORDER BY seq FOR UPDATE) \
         UPDATE entry SET due = $2 FROM held WHERE entry.seq = held.seq",
        &[&Key(worker), &milliseconds(lease_ends)],
    )
}

/// Gives back, untried, what a worker holds.
pub(super) fn release(transaction: &mut Transaction<'_>, worker: &str) -> Result<u64, Failure> {
    let now = transaction.now()?;
    transaction.execute(
        "WITH held AS (SELECT seq FROM entry WHERE worker = $1 AND state = 'waiting' \
         ORDER BY seq FOR UPDATE) \
         UPDATE entry SET due = least(queued, $2), worker = NULL, attempts = attempts - 1 \
         FROM held WHERE entry.seq = held.seq",
        &[&Key(worker), &milliseconds(now)],
    )
}

/// Records what became of each recipient.
pub(super) fn settle(
    transaction: &mut Transaction<'_>,
    worker: &str,
    settlements: &[Settlement],
) -> Result<Vec<Settled>, Failure> {
    let ids: Vec<&str> = settlements.iter().map(|settlement| settlement.entry.as_str()).collect();
    let locked = lock(transaction, &ids)?;
    let now = transaction.now()?;
    let settled = settlements.iter().map(|settlement| {
        let state = settle_one(transaction, worker, settlement, &locked, now)?;
        Ok(Settled { entry: settlement.entry.clone(), state })
    });
    settled.collect()
}

/// Waits for these entries, in an order that lets nobody wait for us in turn; gives those there are.
pub(super) fn lock(transaction: &mut Transaction<'_>, ids: &[&str]) -> Result<Vec<i64>, Failure> {
    let ids: Vec<_> = ids.iter().map(|id| key(id)).collect();
    let rows = transaction
        .rows("SELECT seq FROM entry WHERE id = ANY ($1) ORDER BY seq FOR UPDATE", &[&ids])?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

fn settle_one(
    transaction: &mut Transaction<'_>,
    worker: &str,
    settlement: &Settlement,
    locked: &[i64],
    now: DateTime<Utc>,
) -> Result<Option<EntryState>, Failure> {
    let found = transaction.first(
        "SELECT seq, state, worker, expires FROM entry WHERE id = $1",
        &[&Key(&settlement.entry)],
    )?;
    let Some(found) = found else {
        return Ok(None);
    };
    let seq: i64 = found.try_get(0)?;
    // One that has come since is not ours to change: whoever waits for us may hold it.
    if !locked.contains(&seq) {
        return Ok(None);
    }
    let is_held = found.try_get::<_, Option<&str>>(2)? == Some(&*key(worker));
    let standing =
        Standing { state: row::state(&found, 1)?, is_held, expires: time(found.try_get(3)?) };
    record_results(transaction, seq, settlement, now)?;
    let recipients = recipients(transaction, seq)?;
    let state = match standing.settle(&recipients, now) {
        Settling::Keep(state) => state,
        Settling::Defer => {
            transaction.execute(
                "UPDATE entry SET due = coalesce($2, least(queued, $3)), worker = NULL, \
                 attempts = attempts - CASE WHEN $2::bigint IS NULL THEN 1 ELSE 0 END WHERE seq = $1",
                &[&seq, &settlement.retry_at.map(milliseconds), &milliseconds(now)],
            )?;
            EntryState::Waiting
        }
        Settling::Finish => finish(transaction, seq, &recipients, now)?,
    };
    Ok(Some(state))
}

fn record_results(
    transaction: &mut Transaction<'_>,
    seq: i64,
    settlement: &Settlement,
    now: DateTime<Utc>,
) -> Result<(), Failure> {
    for result in &settlement.results {
        // Sent is a fact, whatever was recorded before; the rest must not undo a fact.
        transaction.execute(
            "UPDATE recipient SET state = $3, reply = $4, replied = $5 WHERE entry = $1 \
             AND position = $2 AND (state = 'waiting' OR ($3 = 'sent' AND state <> 'sent'))",
            &[
                &seq,
                &i64::from(result.position),
                &result.outcome.state().name(),
                &Text(&result.reply),
                &milliseconds(now),
            ],
        )?;
    }
    Ok(())
}

/// Reads the states of an entry's recipients.
pub(super) fn recipients(
    transaction: &mut Transaction<'_>,
    seq: i64,
) -> Result<Vec<EntryState>, Failure> {
    let rows = transaction.rows("SELECT state FROM recipient WHERE entry = $1", &[&seq])?;
    rows.iter().map(|row| row::state(row, 0)).collect()
}

/// Ends an entry whose recipients are in these states.
pub(super) fn finish(
    transaction: &mut Transaction<'_>,
    seq: i64,
    recipients: &[EntryState],
    now: DateTime<Utc>,
) -> Result<EntryState, Failure> {
    if recipients.contains(&EntryState::Waiting) {
        transaction.execute(
            "UPDATE recipient SET state = 'expired' WHERE entry = $1 AND state = 'waiting'",
            &[&seq],
        )?;
    }
    let state = EntryState::at_the_end(recipients);
    transaction.execute(
        "UPDATE entry SET state = $2, finished = $3, worker = NULL WHERE seq = $1",
        &[&seq, &state.name(), &milliseconds(now)],
    )?;
    if state == EntryState::Sent {
        // Nobody needs it again; a refused one may be tried again by an admin.
        transaction.execute("DELETE FROM message WHERE entry = $1", &[&seq])?;
    } else {
        untell(transaction, seq)?;
    }
    Ok(state)
}

/// Takes back that the event of an entry has told of failures, when none of its mails has reached anybody,
/// nor will: who was told of them by others stays so.
fn untell(transaction: &mut Transaction<'_>, seq: i64) -> Result<(), Failure> {
    // Of two hosts that end two of its mails at once, the second waits here and sees what the first did.
    let telling = transaction.first(
        "SELECT event FROM telling WHERE event = (SELECT event FROM entry WHERE seq = $1) \
         ORDER BY entry, position LIMIT 1 FOR UPDATE",
        &[&seq],
    )?;
    let Some(telling) = telling else {
        return Ok(());
    };
    let event: &str = telling.try_get(0)?;
    let heard_by = transaction.first(
        "SELECT 1 FROM entry JOIN recipient ON recipient.entry = entry.seq \
         WHERE entry.event = $1 AND recipient.state NOT IN ('failed', 'expired') LIMIT 1",
        &[&event],
    )?;
    if heard_by.is_none() {
        transaction.execute(
            "UPDATE recipient SET told = 0 WHERE (entry, position) IN \
             (SELECT entry, position FROM telling WHERE event = $1) \
             AND NOT EXISTS (SELECT 1 FROM telling WHERE telling.entry = recipient.entry \
             AND telling.position = recipient.position AND telling.event <> $1)",
            &[&event],
        )?;
        transaction.execute("DELETE FROM telling WHERE event = $1", &[&event])?;
    }
    Ok(())
}

/// Tells when the next waiting entry is due, or a lease ends.
pub(super) fn next_due(
    transaction: &mut Transaction<'_>,
) -> Result<Option<DateTime<Utc>>, Failure> {
    let sql = "SELECT due FROM entry WHERE state = 'waiting' ORDER BY due, seq LIMIT 1";
    Ok(transaction.first(sql, &[])?.map(|row| row.try_get(0)).transpose()?.map(time))
}
