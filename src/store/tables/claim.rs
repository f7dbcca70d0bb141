//! Hands out entries to workers, and takes back what became of them.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::Value::{Key, Keys, Number, Numbers, Text};
use super::{Transaction, Value};
use crate::store::{
    Claim, Entry, EntryState, Message, Recipient, Scope, Settled, Settlement, Settling, Standing,
};

/// Takes entries for one worker; those that another one takes right now are passed over.
pub(in crate::store) fn claim<T: Transaction>(
    transaction: &mut T,
    claim: &Claim<'_>,
) -> Result<Vec<Entry>, T::Failure> {
    let now = transaction.now()?;
    let order = match claim.scope {
        Scope::Due => find_due(transaction, claim, now)?,
        Scope::These(ids) => find_these(transaction, ids, claim.max, now)?,
    };
    if order.is_empty() {
        return Ok(Vec::new());
    }
    let mut entries = take(transaction, &order, claim.worker, now + claim.lease)?;
    Ok(order.iter().filter_map(|seq| entries.remove(seq)).collect())
}

fn find_due<T: Transaction>(
    transaction: &mut T,
    claim: &Claim<'_>,
    now: DateTime<Utc>,
) -> Result<Vec<i64>, T::Failure> {
    let mut find = |condition: &str, values: &[Value<'_>]| {
        let sql = format!(
            "SELECT seq FROM entry WHERE state = 'waiting' AND {condition} \
             ORDER BY due, seq LIMIT $1{}",
            T::HOLD_FREE
        );
        transaction.list(&sql, values, |mut row| row.take(0))
    };
    let mut found = find("due <= $2", &[claim.max.into(), now.into()])?;
    let left = claim.max.saturating_sub(found.len());
    if left > 0 {
        let [after, after_lease] = claim.strayed(now).map(Value::from);
        let strayed = "due > $2 AND (worker IS NULL OR due > $3)";
        found.extend(find(strayed, &[left.into(), after, after_lease])?);
    }
    Ok(found)
}

fn find_these<T: Transaction>(
    transaction: &mut T,
    ids: &[String],
    max: usize,
    now: DateTime<Utc>,
) -> Result<Vec<i64>, T::Failure> {
    let sql = format!(
        "SELECT seq FROM entry WHERE id = $1 AND state = 'waiting' \
         AND (worker IS NULL OR due <= $2){}",
        T::HOLD_FREE
    );
    let mut found = Vec::new();
    for id in ids {
        let seq = transaction.first(&sql, &[Key(id), now.into()], |mut row| row.take(0))?;
        // The same id twice is still one entry.
        found.extend(seq.filter(|seq| !found.contains(seq)));
        if found.len() >= max {
            break;
        }
    }
    Ok(found)
}

fn take<T: Transaction>(
    transaction: &mut T,
    seqs: &[i64],
    worker: &str,
    lease_ends: DateTime<Utc>,
) -> Result<HashMap<i64, Entry>, T::Failure> {
    let among = T::AMONG;
    let seqs = Numbers(seqs);
    let taken = transaction.list(
        &format!(
            "UPDATE entry SET worker = $2, due = $3, attempts = attempts + 1 WHERE seq {among} \
             RETURNING seq, id, reverse_path, attempts, expires"
        ),
        &[seqs, Key(worker), lease_ends.into()],
        |mut row| {
            let entry = Entry {
                id: row.take(1)?,
                reverse_path: row.take(2)?,
                recipients: Vec::new(),
                message: Message::stored(Vec::new(), None),
                attempt: row.take(3)?,
                expires: row.take(4)?,
            };
            Ok((row.take(0)?, entry))
        },
    )?;
    let mut entries: HashMap<i64, Entry> = taken.into_iter().collect();
    let recipients = transaction.list(
        &format!(
            "SELECT entry, position, address FROM recipient WHERE entry {among} \
             AND state = 'waiting' ORDER BY entry, position"
        ),
        &[seqs],
        |mut row| Ok((row.take(0)?, Recipient { position: row.take(1)?, address: row.take(2)? })),
    )?;
    for (seq, recipient) in recipients {
        if let Some(entry) = entries.get_mut(&seq) {
            entry.recipients.push(recipient);
        }
    }
    let messages = transaction.list(
        &format!("SELECT entry, kept, octets FROM message WHERE entry {among}"),
        &[seqs],
        |mut row| Ok((row.take(0)?, row.take_message(1)?)),
    )?;
    for (seq, message) in messages {
        if let Some(entry) = entries.get_mut(&seq) {
            entry.message = message;
        }
    }
    Ok(entries)
}

/// Writes which entries a worker holds, and keeps them; its name is `$1`.
fn held<T: Transaction>() -> String {
    format!(
        "seq IN (SELECT seq FROM entry WHERE worker = $1 AND state = 'waiting'{})",
        T::HOLD_ENTRIES
    )
}

/// Makes the leases of a worker end later.
pub(in crate::store) fn renew<T: Transaction>(
    transaction: &mut T,
    worker: &str,
    lease: TimeDelta,
) -> Result<u64, T::Failure> {
    let ends = transaction.now()? + lease;
    let sql = format!("UPDATE entry SET due = $2 WHERE {}", held::<T>());
    transaction.execute(&sql, &[Key(worker), ends.into()])
}

/// Gives back, untried, what a worker holds.
pub(in crate::store) fn release<T: Transaction>(
    transaction: &mut T,
    worker: &str,
) -> Result<u64, T::Failure> {
    let now = transaction.now()?;
    let sql = format!(
        "UPDATE entry SET due = CASE WHEN queued < $2 THEN queued ELSE $2 END, worker = NULL, \
         attempts = attempts - 1 WHERE {}",
        held::<T>()
    );
    transaction.execute(&sql, &[Key(worker), now.into()])
}

/// Records what became of each recipient.
pub(in crate::store) fn settle<T: Transaction>(
    transaction: &mut T,
    worker: &str,
    settlements: &[Settlement],
) -> Result<Vec<Settled>, T::Failure> {
    let ids: Vec<&str> = settlements.iter().map(|settlement| settlement.entry.as_str()).collect();
    let locked = lock(transaction, &ids)?;
    let now = transaction.now()?;
    let settled = settlements.iter().map(|settlement| {
        let state = settle_one(transaction, worker, settlement, &locked, now)?;
        Ok(Settled { entry: settlement.entry.clone(), state })
    });
    settled.collect()
}

/// Waits for these entries; gives those there are.
pub(super) fn lock<T: Transaction>(
    transaction: &mut T,
    ids: &[&str],
) -> Result<Vec<i64>, T::Failure> {
    let sql = format!("SELECT seq FROM entry WHERE id {}{}", T::AMONG, T::HOLD_ENTRIES);
    transaction.list(&sql, &[Keys(ids)], |mut row| row.take(0))
}

fn settle_one<T: Transaction>(
    transaction: &mut T,
    worker: &str,
    settlement: &Settlement,
    locked: &[i64],
    now: DateTime<Utc>,
) -> Result<Option<EntryState>, T::Failure> {
    let found = transaction.first(
        "SELECT seq, state, CAST(worker = $2 AS integer), expires FROM entry WHERE id = $1",
        &[Key(&settlement.entry), Key(worker)],
        |mut row| {
            let is_held = row.take::<Option<i64>>(2)? == Some(1);
            Ok((row.take(0)?, Standing { state: row.take(1)?, is_held, expires: row.take(3)? }))
        },
    )?;
    // One that has come since is not ours to change: whoever waits for us may hold it.
    let Some((seq, standing)) = found.filter(|(seq, _)| locked.contains(seq)) else {
        return Ok(None);
    };
    record_results(transaction, seq, settlement, now)?;
    let recipients = recipients(transaction, seq)?;
    let state = match standing.settle(&recipients, now) {
        Settling::Keep(state) => state,
        Settling::Defer => {
            transaction.execute(
                "UPDATE entry SET worker = NULL, \
                 due = coalesce($2, CASE WHEN queued < $3 THEN queued ELSE $3 END), \
                 attempts = attempts - CASE WHEN CAST($2 AS bigint) IS NULL THEN 1 ELSE 0 END \
                 WHERE seq = $1",
                &[Number(seq), settlement.retry_at.into(), now.into()],
            )?;
            EntryState::Waiting
        }
        Settling::Finish => finish(transaction, seq, &recipients, now)?,
    };
    Ok(Some(state))
}

fn record_results<T: Transaction>(
    transaction: &mut T,
    seq: i64,
    settlement: &Settlement,
    now: DateTime<Utc>,
) -> Result<(), T::Failure> {
    for result in &settlement.results {
        let state = result.outcome.state().into();
        // Sent is a fact, whatever was recorded before; the rest must not undo a fact.
        transaction.execute(
            "UPDATE recipient SET state = $3, reply = $4, replied = $5 WHERE entry = $1 \
             AND position = $2 AND (state = 'waiting' OR ($3 = 'sent' AND state <> 'sent'))",
            &[Number(seq), result.position.into(), state, Text(&result.reply), now.into()],
        )?;
    }
    Ok(())
}

/// Reads the states of an entry's recipients.
fn recipients<T: Transaction>(
    transaction: &mut T,
    seq: i64,
) -> Result<Vec<EntryState>, T::Failure> {
    let sql = "SELECT state FROM recipient WHERE entry = $1";
    transaction.list(sql, &[Number(seq)], |mut row| row.take(0))
}

/// Ends entries whose last waiting recipient has been erased.
pub(in crate::store) fn finish_unowed<T: Transaction>(
    transaction: &mut T,
) -> Result<(), T::Failure> {
    let now = transaction.now()?;
    let sql = format!(
        "SELECT seq FROM entry WHERE state = 'waiting' AND NOT EXISTS (SELECT 1 FROM recipient \
         WHERE recipient.entry = entry.seq AND recipient.state = 'waiting'){}",
        T::HOLD_ENTRIES
    );
    for seq in transaction.list(&sql, &[], |mut row| row.take(0))? {
        let recipients = recipients(transaction, seq)?;
        finish(transaction, seq, &recipients, now)?;
    }
    Ok(())
}

/// Ends an entry whose recipients are in these states.
fn finish<T: Transaction>(
    transaction: &mut T,
    seq: i64,
    recipients: &[EntryState],
    now: DateTime<Utc>,
) -> Result<EntryState, T::Failure> {
    if recipients.contains(&EntryState::Waiting) {
        transaction.execute(
            "UPDATE recipient SET state = 'expired' WHERE entry = $1 AND state = 'waiting'",
            &[Number(seq)],
        )?;
    }
    let state = EntryState::at_the_end(recipients);
    transaction.execute(
        "UPDATE entry SET state = $2, finished = $3, worker = NULL WHERE seq = $1",
        &[Number(seq), state.into(), now.into()],
    )?;
    if state == EntryState::Sent {
        // Nobody needs it again; a refused one may be tried again by an admin.
        transaction.execute("DELETE FROM message WHERE entry = $1", &[Number(seq)])?;
    } else {
        untell(transaction, seq)?;
    }
    Ok(state)
}

/// Takes back that the event of an entry has told of failures, when none of its mails has reached anybody,
/// nor will: who was told of them by others stays so.
fn untell<T: Transaction>(transaction: &mut T, seq: i64) -> Result<(), T::Failure> {
    // Of two hosts that end two of its mails at once, the second waits here and sees what the first did.
    let sql = format!(
        "SELECT event FROM telling WHERE event = (SELECT event FROM entry WHERE seq = $1) \
         ORDER BY entry, position LIMIT 1{}",
        T::HOLD
    );
    let telling: Option<String> = transaction.first(&sql, &[Number(seq)], |mut row| row.take(0))?;
    let Some(event) = telling else {
        return Ok(());
    };
    let is_heard = transaction.finds(
        "SELECT 1 FROM entry JOIN recipient ON recipient.entry = entry.seq \
         WHERE entry.event = $1 AND recipient.state NOT IN ('failed', 'expired') LIMIT 1",
        &[Text(&event)],
    )?;
    if !is_heard {
        transaction.execute(
            "UPDATE recipient SET told = 0 WHERE (entry, position) IN \
             (SELECT entry, position FROM telling WHERE event = $1) \
             AND NOT EXISTS (SELECT 1 FROM telling WHERE telling.entry = recipient.entry \
             AND telling.position = recipient.position AND telling.event <> $1)",
            &[Text(&event)],
        )?;
        transaction.execute("DELETE FROM telling WHERE event = $1", &[Text(&event)])?;
    }
    Ok(())
}

/// Tells when the next waiting entry is due, or a lease ends.
pub(in crate::store) fn next_due<T: Transaction>(
    transaction: &mut T,
) -> Result<Option<DateTime<Utc>>, T::Failure> {
    let sql = "SELECT due FROM entry WHERE state = 'waiting' ORDER BY due, seq LIMIT 1";
    transaction.first(sql, &[], |mut row| row.take(0))
}
