//! Between rows and values.

use chrono::{DateTime, Utc};
use rusqlite::Row;
use rusqlite::types::Type;

use crate::store::{EntryState, Message, Summary};

/// Columns that [`summary`] reads, in its order.
pub(super) const SUMMARY: &str = "id, event, reader, template, state, queued, due, expires, attempts, worker, finished, \
     coalesce((SELECT recipient.reply FROM recipient WHERE recipient.entry = entry.seq \
     AND recipient.replied IS NOT NULL \
     ORDER BY recipient.state = 'sent', recipient.replied DESC LIMIT 1), '')";

/// Writes a point in time.
pub(super) fn milliseconds(time: DateTime<Utc>) -> i64 {
    time.timestamp_millis()
}

/// Reads a point in time.
pub(super) fn time(milliseconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
}

/// Reads a number that was not negative when it was written.
pub(super) fn amount(value: i64) -> u64 {
    u64::try_from(value).unwrap_or_default()
}

/// Writes a number; nothing here grows near the limit.
pub(super) fn number(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// Writes how many rows are wanted.
pub(super) fn rows(max: usize) -> i64 {
    i64::try_from(max).unwrap_or(i64::MAX)
}

/// Reads a state from this column.
pub(super) fn state(row: &Row<'_>, column: usize) -> rusqlite::Result<EntryState> {
    let name: String = row.get(column)?;
    EntryState::named(&name).ok_or_else(|| {
        rusqlite::Error::FromSqlConversionFailure(
            column,
            Type::Text,
            format!("unknown state {name:?}").into(),
        )
    })
}

/// Reads what is kept of a message, and its size if that is compressed.
pub(super) fn message(row: &Row<'_>) -> rusqlite::Result<Message> {
    Ok(Message::stored(row.get(0)?, row.get(1)?))
}

/// Reads the columns of [`SUMMARY`].
pub(super) fn summary(row: &Row<'_>) -> rusqlite::Result<Summary> {
    Ok(Summary {
        id: row.get(0)?,
        event: row.get(1)?,
        reader: row.get(2)?,
        template: row.get(3)?,
        state: state(row, 4)?,
        queued: time(row.get(5)?),
        due: time(row.get(6)?),
        expires: time(row.get(7)?),
        attempts: row.get(8)?,
        worker: row.get(9)?,
        finished: row.get::<_, Option<i64>>(10)?.map(time),
        reply: row.get(11)?,
    })
}
