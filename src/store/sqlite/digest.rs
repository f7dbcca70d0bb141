//! Items that wait to be told together.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::record;
use super::row::{amount, milliseconds, number, rows, time};
use crate::store::{DigestDue, DigestItem, Digested, ItemsOf, NewDigestItem};

/// Adds an item; the same id is stored once.
pub(super) fn add(
    transaction: &Transaction<'_>,
    event: &str,
    item: &NewDigestItem,
    why: &str,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO digest_item (id, event, reader, \"group\", due, body, why) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO NOTHING",
        )?
        .execute(params![
            item.id,
            event,
            item.reader,
            item.group,
            milliseconds(item.due),
            item.body,
            why
        ])?;
    Ok(())
}

/// Removes the items that are done, and records what became of them.
pub(super) fn remove(
    transaction: &Transaction<'_>,
    digested: &Digested,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    let mut statement = transaction.prepare_cached(
        "DELETE FROM digest_item WHERE id = ?1 RETURNING event, reader, why, length(body)",
    )?;
    for id in &digested.ids {
        let removed = statement
            .query_row([id], |row| {
                let quiet = digested.quiet(row.get(1)?, row.get_ref(2)?.as_str()?);
                Ok((row.get::<_, String>(0)?, quiet, row.get::<_, i64>(3)?))
            })
            .optional()?;
        let Some((event, quiet, 1..)) = removed else { continue };
        record::add_quiet(transaction, &event, &quiet, now)?;
    }
    Ok(())
}

/// Lists the groups whose time has come, earliest first.
pub(super) fn due(
    transaction: &Transaction<'_>,
    max: usize,
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<DigestDue>> {
    transaction
        .prepare_cached(
            "SELECT reader, \"group\", min(due), (SELECT count(*) FROM digest_item AS item \
             WHERE item.reader = digest_item.reader AND item.\"group\" = digest_item.\"group\") \
             FROM digest_item WHERE due <= ?1 \
             GROUP BY reader, \"group\" ORDER BY min(due), reader, \"group\" LIMIT ?2",
        )?
        .query_map(params![milliseconds(now), rows(max)], |row| {
            Ok(DigestDue {
                reader: row.get(0)?,
                group: row.get(1)?,
                due: time(row.get(2)?),
                items: row.get(3).map(amount)?,
            })
        })?
        .collect()
}

/// Lists items, oldest first.
pub(super) fn items(
    transaction: &Transaction<'_>,
    of: &ItemsOf,
    max: usize,
) -> rusqlite::Result<Vec<DigestItem>> {
    let select = |condition: &str| {
        format!(
            "SELECT seq, id, event, reader, \"group\", why, due, body FROM digest_item \
             WHERE {condition} ORDER BY seq LIMIT ?1"
        )
    };
    match of {
        ItemsOf::Group { reader, group, due, after } => transaction
            .prepare_cached(&select("reader = ?2 AND \"group\" = ?3 AND due <= ?4 AND seq > ?5"))?
            .query_map(params![rows(max), reader, group, milliseconds(*due), number(*after)], item)?
            .collect(),
        ItemsOf::Reader(reader) => transaction
            .prepare_cached(&select("reader = ?2"))?
            .query_map(params![rows(max), reader], item)?
            .collect(),
        ItemsOf::Everybody => transaction
            .prepare_cached(&select("TRUE"))?
            .query_map(params![rows(max)], item)?
            .collect(),
    }
}

fn item(row: &Row<'_>) -> rusqlite::Result<DigestItem> {
    Ok(DigestItem {
        place: row.get(0).map(amount)?,
        id: row.get(1)?,
        event: row.get(2)?,
        reader: row.get(3)?,
        group: row.get(4)?,
        why: row.get(5)?,
        due: time(row.get(6)?),
        body: row.get(7)?,
    })
}
