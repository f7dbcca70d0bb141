//! Items that wait to be told together.

use chrono::{DateTime, Utc};
use rusqlite::{Transaction, params};

use super::row::{amount, milliseconds, rows, time};
use crate::store::{DigestDue, DigestItem, NewDigestItem};

/// Adds an item; the same id is stored once.
pub(super) fn add(
    transaction: &Transaction<'_>,
    event: &str,
    item: &NewDigestItem,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO digest_item (id, event, reader, \"group\", due, body) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO NOTHING",
        )?
        .execute(params![
            item.id,
            event,
            item.reader,
            item.group,
            milliseconds(item.due),
            item.body
        ])?;
    Ok(())
}

/// Removes the items that have been told.
pub(super) fn remove(transaction: &Transaction<'_>, ids: &[String]) -> rusqlite::Result<()> {
    let mut statement = transaction.prepare_cached("DELETE FROM digest_item WHERE id = ?1")?;
    for id in ids {
        statement.execute([id])?;
    }
    Ok(())
}

/// Lists the groups whose time has come.
pub(super) fn due(
    transaction: &Transaction<'_>,
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<DigestDue>> {
    transaction
        .prepare_cached(
            "SELECT reader, \"group\", min(due), count(*) FROM digest_item AS item \
             WHERE EXISTS (SELECT 1 FROM digest_item AS first WHERE first.due <= ?1 \
             AND first.reader = item.reader AND first.\"group\" = item.\"group\") \
             GROUP BY reader, \"group\" ORDER BY min(due), reader, \"group\"",
        )?
        .query_map([milliseconds(now)], |row| {
            Ok(DigestDue {
                reader: row.get(0)?,
                group: row.get(1)?,
                due: time(row.get(2)?),
                items: row.get(3).map(amount)?,
            })
        })?
        .collect()
}

/// Lists the items of one group, oldest first.
pub(super) fn items(
    transaction: &Transaction<'_>,
    reader: &str,
    group: &str,
    max: usize,
) -> rusqlite::Result<Vec<DigestItem>> {
    transaction
        .prepare_cached(
            "SELECT id, event, due, body FROM digest_item WHERE reader = ?1 AND \"group\" = ?2 \
             ORDER BY seq LIMIT ?3",
        )?
        .query_map(params![reader, group, rows(max)], |row| {
            Ok(DigestItem {
                id: row.get(0)?,
                event: row.get(1)?,
                due: time(row.get(2)?),
                body: row.get(3)?,
            })
        })?
        .collect()
}
