//! What a person asks of the queue.

use chrono::TimeDelta;

use super::Value::{Address, Key, Keys, Number, Text};
use super::{Row, Transaction, Unreadable, claim};
use crate::store::{
    Detail, EntryState, Filter, Quiet, RecipientDetail, Summary, Undelivered, Waiting,
};

/// Columns that [`summary`] reads, in its order.
const SUMMARY: &str = "id, event, reader, template, state, queued, due, expires, attempts, worker, finished, \
     coalesce((SELECT recipient.reply FROM recipient WHERE recipient.entry = entry.seq \
     AND recipient.replied IS NOT NULL \
     ORDER BY recipient.state = 'sent', recipient.replied DESC LIMIT 1), '')";

/// Lists entries, oldest first.
pub(in crate::store) fn list<T: Transaction>(
    transaction: &mut T,
    filter: &Filter,
) -> Result<Vec<Summary>, T::Failure> {
    let states: &[_] = if filter.states.is_empty() { &EntryState::ALL } else { &filter.states };
    let states: Vec<&str> = states.iter().map(|state| state.name()).collect();
    let (reader, recipient) = (T::address("reader"), T::address("recipient.address"));
    transaction.list(
        &format!(
            "SELECT {SUMMARY} FROM entry WHERE state {among} \
             AND (CAST($2 AS text) IS NULL OR event = $2) \
             AND (CAST($3 AS text) IS NULL OR {reader} = $3 OR EXISTS (SELECT 1 FROM recipient \
             WHERE recipient.entry = entry.seq AND {recipient} = $3)) \
             ORDER BY seq LIMIT $4",
            among = T::AMONG
        ),
        &[
            Keys(&states),
            filter.event.as_deref().map(Key).into(),
            filter.address.as_deref().map(Address).into(),
            filter.max.into(),
        ],
        summary,
    )
}

/// Tells how much waits.
pub(in crate::store) fn waiting<T: Transaction>(
    transaction: &mut T,
) -> Result<Waiting, T::Failure> {
    let found = transaction.first(
        "SELECT count(*), min(queued) FROM entry WHERE state = 'waiting'",
        &[],
        |mut row| Ok(Waiting { entries: row.take(0)?, oldest: row.take(1)? }),
    )?;
    Ok(found.unwrap_or_default())
}

/// Shows one entry in full.
pub(in crate::store) fn show<T: Transaction>(
    transaction: &mut T,
    id: &str,
) -> Result<Option<Detail>, T::Failure> {
    let found = transaction.first(
        &format!("SELECT {SUMMARY}, reverse_path, seq FROM entry WHERE id = $1"),
        &[Key(id)],
        |mut row| {
            let (reverse_path, seq) = (row.take(12)?, row.take(13)?);
            Ok((summary(row)?, reverse_path, Number(seq)))
        },
    )?;
    let Some((summary, reverse_path, seq)) = found else {
        return Ok(None);
    };
    let recipients = transaction.list(
        "SELECT address, state, reply, replied FROM recipient WHERE entry = $1 ORDER BY position",
        &[seq],
        |mut row| {
            Ok(RecipientDetail {
                address: row.take(0)?,
                state: row.take(1)?,
                reply: row.take(2)?,
                replied: row.take(3)?,
            })
        },
    )?;
    let message = transaction.first(
        "SELECT kept, octets FROM message WHERE entry = $1",
        &[seq],
        |mut row| row.take_message(0),
    )?;
    let repeats = transaction.first(
        "SELECT count(*) FROM quiet WHERE reason = $1 AND detail = $2",
        &[Text(Quiet::REPEAT), Key(id)],
        |mut row| row.take(0),
    )?;
    let repeats = repeats.unwrap_or_default();
    Ok(Some(Detail { summary, reverse_path, repeats, recipients, message }))
}

/// Makes entries due now, refused and expired recipients included.
pub(in crate::store) fn retry<T: Transaction>(
    transaction: &mut T,
    ids: &[String],
    life: TimeDelta,
) -> Result<u64, T::Failure> {
    lock(transaction, ids)?;
    let now = transaction.now()?;
    let mut count = 0;
    for id in ids {
        let found = transaction.first(
            "UPDATE entry SET state = 'waiting', due = $2, expires = $3, attempts = 0, \
             worker = NULL, finished = NULL WHERE id = $1 \
             AND state IN ('waiting', 'failed', 'expired') \
             AND (worker IS NULL OR due <= $2) RETURNING seq",
            &[Key(id), now.into(), (now + life).into()],
            |mut row| Ok(Number(row.take(0)?)),
        )?;
        if let Some(seq) = found {
            transaction.execute(
                "UPDATE recipient SET state = 'waiting', told = 0 WHERE entry = $1 \
                 AND state IN ('failed', 'expired')",
                &[seq],
            )?;
            // A new failure is news, whoever was told of the old one.
            transaction.execute("DELETE FROM telling WHERE entry = $1", &[seq])?;
            count += 1;
        }
    }
    Ok(count)
}

/// Ends entries for good.
pub(in crate::store) fn drop_entries<T: Transaction>(
    transaction: &mut T,
    ids: &[String],
) -> Result<u64, T::Failure> {
    lock(transaction, ids)?;
    let now = transaction.now()?;
    let mut count = 0;
    for id in ids {
        let found = transaction.first(
            "UPDATE entry SET state = 'dropped', finished = $2, worker = NULL WHERE id = $1 \
             AND state IN ('waiting', 'failed', 'expired') AND (worker IS NULL OR due <= $2) \
             RETURNING seq",
            &[Key(id), now.into()],
            |mut row| Ok(Number(row.take(0)?)),
        )?;
        if let Some(seq) = found {
            transaction.execute(
                "UPDATE recipient SET state = 'dropped' WHERE entry = $1 \
                 AND state IN ('waiting', 'failed', 'expired')",
                &[seq],
            )?;
            transaction.execute("DELETE FROM message WHERE entry = $1", &[seq])?;
            count += 1;
        }
    }
    Ok(count)
}

fn lock<T: Transaction>(transaction: &mut T, ids: &[String]) -> Result<(), T::Failure> {
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    claim::lock(transaction, &ids).map(drop)
}

/// Lists recipients that will not get a mail, and nobody was told.
pub(in crate::store) fn undelivered<T: Transaction>(
    transaction: &mut T,
    after: Option<&Undelivered>,
    max: usize,
) -> Result<Vec<Undelivered>, T::Failure> {
    let (place, position) = after.map(|one| (one.place, one.position)).unwrap_or_default();
    transaction.list(
        "SELECT entry.id, entry.event, recipient.address, \
         recipient.state, recipient.reply, recipient.entry, recipient.position FROM recipient \
         JOIN entry ON entry.seq = recipient.entry \
         WHERE recipient.state IN ('failed', 'expired') AND recipient.told = 0 \
         AND (recipient.entry, recipient.position) > ($2, $3) \
         ORDER BY recipient.entry, recipient.position LIMIT $1",
        &[max.into(), place.into(), position.into()],
        |mut row| {
            Ok(Undelivered {
                entry: row.take(0)?,
                event: row.take(1)?,
                address: row.take(2)?,
                state: row.take(3)?,
                reply: row.take(4)?,
                place: row.take(5)?,
                position: row.take(6)?,
            })
        },
    )
}

fn summary(mut row: Row) -> Result<Summary, Unreadable> {
    Ok(Summary {
        id: row.take(0)?,
        event: row.take(1)?,
        reader: row.take(2)?,
        template: row.take(3)?,
        state: row.take(4)?,
        queued: row.take(5)?,
        due: row.take(6)?,
        expires: row.take(7)?,
        attempts: row.take(8)?,
        worker: row.take(9)?,
        finished: row.take(10)?,
        reply: row.take(11)?,
    })
}
