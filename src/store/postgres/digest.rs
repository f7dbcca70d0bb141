//! Items that wait to be told together.

use super::failure::Failure;
use super::row::{Key, Text, amount, folded, key, limit, milliseconds, time};
use super::session::Transaction;
use crate::store::{DigestDue, DigestItem, NewDigestItem};

/// Adds an item; the same id is stored once.
pub(super) fn add(
    transaction: &mut Transaction<'_>,
    event: &str,
    item: &NewDigestItem,
) -> Result<(), Failure> {
    transaction.execute(
        "INSERT INTO digest_item (id, event, reader, \"group\", due, body) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING",
        &[
            &Key(&item.id),
            &Key(event),
            &Text(&item.reader),
            &Text(&item.group),
            &milliseconds(item.due),
            &item.body,
        ],
    )?;
    Ok(())
}

/// Removes the items that have been told.
pub(super) fn remove(transaction: &mut Transaction<'_>, ids: &[String]) -> Result<(), Failure> {
    if !ids.is_empty() {
        let ids: Vec<_> = ids.iter().map(|id| key(id)).collect();
        transaction.execute("DELETE FROM digest_item WHERE id = ANY ($1)", &[&ids])?;
    }
    Ok(())
}

/// Lists the groups whose time has come.
pub(super) fn due(transaction: &mut Transaction<'_>) -> Result<Vec<DigestDue>, Failure> {
    let now = transaction.now()?;
    let rows = transaction.rows(
        "SELECT min(reader), \"group\", min(due), count(*) FROM digest_item \
         GROUP BY lower(reader), \"group\" HAVING min(due) <= $1 \
         ORDER BY min(due), lower(reader), \"group\"",
        &[&milliseconds(now)],
    )?;
    let due = rows.iter().map(|row| {
        Ok(DigestDue {
            reader: row.try_get(0)?,
            group: row.try_get(1)?,
            due: time(row.try_get(2)?),
            items: amount(row.try_get(3)?),
        })
    });
    due.collect()
}

/// Lists the items of one group, oldest first.
pub(super) fn items(
    transaction: &mut Transaction<'_>,
    reader: &str,
    group: &str,
    max: usize,
) -> Result<Vec<DigestItem>, Failure> {
    let rows = transaction.rows(
        "SELECT id, event, due, body FROM digest_item WHERE lower(reader) = $1 AND \"group\" = $2 \
         ORDER BY seq LIMIT $3",
        &[&folded(reader), &Text(group), &limit(max)],
    )?;
    let items = rows.iter().map(|row| {
        Ok(DigestItem {
            id: row.try_get(0)?,
            event: row.try_get(1)?,
            due: time(row.try_get(2)?),
            body: row.try_get(3)?,
        })
    });
    items.collect()
}
