//! Items that wait to be told together.

use chrono::{DateTime, Utc};
use tokio_postgres::Row;

use super::failure::Failure;
use super::record;
use super::row::{Key, Text, amount, folded, limit, milliseconds, number, time};
use super::session::Transaction;
use crate::store::{DigestDue, DigestItem, Digested, ItemsOf, NewDigestItem};

/// Columns that [`item`] reads, in its order.
const COLUMNS: &str = "seq, id, event, reader, \"group\", why, due, body";

/// Adds an item; the same id is stored once.
pub(super) fn add(
    transaction: &mut Transaction<'_>,
    event: &str,
    item: &NewDigestItem,
    why: &str,
) -> Result<(), Failure> {
    transaction.execute(
        "INSERT INTO digest_item (id, event, reader, \"group\", due, body, why) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
        &[
            &Key(&item.id),
            &Key(event),
            &Text(&item.reader),
            &Text(&item.group),
            &milliseconds(item.due),
            &item.body,
            &Text(why),
        ],
    )?;
    Ok(())
}

/// Removes the items that are done, and records what became of them.
pub(super) fn remove(
    transaction: &mut Transaction<'_>,
    digested: &Digested,
    now: DateTime<Utc>,
) -> Result<(), Failure> {
    for id in &digested.ids {
        let removed = transaction.first(
            "DELETE FROM digest_item WHERE id = $1 \
             RETURNING event, reader, why, length(body)::bigint",
            &[&Key(id)],
        )?;
        let Some(removed) = removed else { continue };
        // An item without facts has told nobody anything.
        if removed.try_get::<_, i64>(3)? == 0 {
            continue;
        }
        let quiet = digested.quiet(removed.try_get(1)?, removed.try_get(2)?);
        let event: String = removed.try_get(0)?;
        record::add_quiet(transaction, &event, &quiet, now)?;
    }
    Ok(())
}

/// Lists the groups whose time has come, earliest first.
pub(super) fn due(
    transaction: &mut Transaction<'_>,
    max: usize,
) -> Result<Vec<DigestDue>, Failure> {
    let now = transaction.now()?;
    let rows = transaction.rows(
        "SELECT min(reader), \"group\", min(due), count(*) FROM digest_item \
         GROUP BY lower(reader), \"group\" HAVING min(due) <= $1 \
         ORDER BY min(due), lower(reader), \"group\" LIMIT $2",
        &[&milliseconds(now), &limit(max)],
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

/// Lists items, oldest first.
pub(super) fn items(
    transaction: &mut Transaction<'_>,
    of: &ItemsOf,
    max: usize,
) -> Result<Vec<DigestItem>, Failure> {
    let select = |condition: &str| {
        format!("SELECT {COLUMNS} FROM digest_item WHERE {condition} ORDER BY seq LIMIT $1")
    };
    let max = limit(max);
    let rows = match of {
        ItemsOf::Group { reader, group, due, after } => transaction.rows(
            &select("lower(reader) = $2 AND \"group\" = $3 AND due <= $4 AND seq > $5"),
            &[&max, &folded(reader), &Text(group), &milliseconds(*due), &number(*after)],
        )?,
        ItemsOf::Reader(reader) => {
            transaction.rows(&select("lower(reader) = $2"), &[&max, &folded(reader)])?
        }
        ItemsOf::Everybody => transaction.rows(&select("true"), &[&max])?,
    };
    rows.iter().map(item).collect()
}

fn item(row: &Row) -> Result<DigestItem, Failure> {
    Ok(DigestItem {
        place: amount(row.try_get(0)?),
        id: row.try_get(1)?,
        event: row.try_get(2)?,
        reader: row.try_get(3)?,
        group: row.try_get(4)?,
        why: row.try_get(5)?,
        due: time(row.try_get(6)?),
        body: row.try_get(7)?,
    })
}
