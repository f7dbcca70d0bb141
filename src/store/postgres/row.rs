//! Between rows and values.

use std::borrow::Cow;
use std::error::Error;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use tokio_postgres::Row;
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{IsNull, ToSql, Type};

use super::failure::Failure;
use crate::store::{EntryState, Message, Summary};

/// Columns that [`summary`] reads, in its order.
pub(super) const SUMMARY: &str = "id, event, reader, template, state, queued, due, expires, attempts, worker, finished, \
     coalesce((SELECT recipient.reply FROM recipient WHERE recipient.entry = entry.seq \
     AND recipient.replied IS NOT NULL \
     ORDER BY recipient.state = 'sent', recipient.replied DESC LIMIT 1), '')";

/// The longest key, in octets: a B-tree takes no more than 2704.
const KEY_OCTETS_MAX: usize = 1000;

/// A text for the server, which takes every character but U+0000.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text<'a>(pub(super) &'a str);

/// A text by which rows are found: one that is too long for that is told by its digest.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key<'a>(pub(super) &'a str);

/// Makes a text that the server takes.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if text.contains('\0') {
        Cow::Owned(text.replace('\0', "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Makes a text by which rows can be found; of a key that fits, it is the key itself.
pub(super) fn key(text: &str) -> Cow<'_, str> {
    if text.len() <= KEY_OCTETS_MAX {
        return clean(text);
    }
    Cow::Owned(format!("sha256:{:x}", Sha256::digest(text)))
}

/// Makes a text that is the same for all spellings of an address, as SQLite's NOCASE has it.
pub(super) fn folded(address: &str) -> String {
    clean(address).to_ascii_lowercase()
}

impl ToSql for Text<'_> {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        clean(self.0).to_sql(kind, out)
    }

    fn accepts(kind: &Type) -> bool {
        <&str as ToSql>::accepts(kind)
    }

    tokio_postgres::types::to_sql_checked!();
}

impl ToSql for Key<'_> {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        key(self.0).to_sql(kind, out)
    }

    fn accepts(kind: &Type) -> bool {
        <&str as ToSql>::accepts(kind)
    }

    tokio_postgres::types::to_sql_checked!();
}

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

/// Reads a small number that was not negative when it was written.
pub(super) fn small(value: i64) -> u32 {
    u32::try_from(value).unwrap_or_default()
}

/// Writes a number; nothing here grows near the limit.
pub(super) fn number(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// Writes how many rows are wanted.
pub(super) fn limit(max: usize) -> i64 {
    i64::try_from(max).unwrap_or(i64::MAX)
}

/// Reads a state from this column.
pub(super) fn state(row: &Row, column: usize) -> Result<EntryState, Failure> {
    let name: &str = row.try_get(column)?;
    EntryState::named(name).ok_or_else(|| Failure::Row(format!("unknown state {name:?}")))
}

/// Reads what is kept of a message, from this column, and its size if that is compressed, from the next.
pub(super) fn message(row: &Row, column: usize) -> Result<Message, Failure> {
    Ok(Message::stored(row.try_get(column)?, row.try_get(column + 1)?))
}

/// Reads the columns of [`SUMMARY`].
pub(super) fn summary(row: &Row) -> Result<Summary, Failure> {
    Ok(Summary {
        id: row.try_get(0)?,
        event: row.try_get(1)?,
        reader: row.try_get(2)?,
        template: row.try_get(3)?,
        state: state(row, 4)?,
        queued: time(row.try_get(5)?),
        due: time(row.try_get(6)?),
        expires: time(row.try_get(7)?),
        attempts: small(row.try_get(8)?),
        worker: row.try_get(9)?,
        finished: row.try_get::<_, Option<i64>>(10)?.map(time),
        reply: row.try_get(11)?,
    })
}
