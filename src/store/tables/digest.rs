//! Items that wait to be told together.

use chrono::{DateTime, Utc};

use super::Value::{Address, Key, Text};
use super::{Row, Transaction, Unreadable, record};
use crate::store::{DigestDue, DigestItem, Digested, ItemsOf, NewDigestItem};

/// Adds an item; the same id is stored once.
pub(in crate::store) fn add<T: Transaction>(
    transaction: &mut T,
    event: &str,
    item: &NewDigestItem,
    why: &str,
) -> Result<(), T::Failure> {
    transaction.execute(
        "INSERT INTO digest_item (id, event, reader, \"group\", due, body, why) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
        &[
            Key(&item.id),
            Key(event),
            Text(&item.reader),
            Text(&item.group),
            item.due.into(),
            (&item.body).into(),
            Text(why),
        ],
    )?;
    Ok(())
}

/// Removes the items that are done, and records what became of them.
pub(in crate::store) fn remove<T: Transaction>(
    transaction: &mut T,
    digested: &Digested,
    now: DateTime<Utc>,
) -> Result<(), T::Failure> {
    for id in &digested.ids {
        let removed = transaction.first(
            "DELETE FROM digest_item WHERE id = $1 \
             RETURNING event, reader, why, CAST(length(body) AS bigint)",
            &[Key(id)],
            |mut row| {
                let why: String = row.take(2)?;
                let event: String = row.take(0)?;
                Ok((event, digested.quiet(row.take(1)?, &why), row.take::<i64>(3)?))
            },
        )?;
        // An item without facts has told nobody anything.
        let Some((event, quiet, 1..)) = removed else { continue };
        record::add_quiet(transaction, &event, &quiet, now)?;
    }
    Ok(())
}

/// Lists the groups whose time has come, earliest first.
pub(in crate::store) fn due<T: Transaction>(
    transaction: &mut T,
    max: usize,
) -> Result<Vec<DigestDue>, T::Failure> {
    let now = transaction.now()?;
    let [item, ripe, any] =
        ["item.reader", "ripe.reader", "digest_item.reader"].map(|column| T::address(column));
    transaction.list(
        &format!(
            "SELECT reader, \"group\", due, (SELECT count(*) FROM digest_item AS item \
             WHERE {item} = {ripe} AND item.\"group\" = ripe.\"group\") \
             FROM (SELECT min(reader) AS reader, \"group\", min(due) AS due FROM digest_item \
             WHERE due <= $1 GROUP BY {any}, \"group\") AS ripe \
             ORDER BY due, lower(reader), \"group\" LIMIT $2"
        ),
        &[now.into(), max.into()],
        |mut row| {
            Ok(DigestDue {
                reader: row.take(0)?,
                group: row.take(1)?,
                due: row.take(2)?,
                items: row.take(3)?,
            })
        },
    )
}

/// Lists items, oldest first.
pub(in crate::store) fn items<T: Transaction>(
    transaction: &mut T,
    of: &ItemsOf,
    max: usize,
) -> Result<Vec<DigestItem>, T::Failure> {
    let reader_is = format!("{} = $2", T::address("reader"));
    let (condition, values) = match of {
        ItemsOf::Group { reader, group, due, after } => (
            format!("{reader_is} AND \"group\" = $3 AND due <= $4 AND seq > $5"),
            vec![max.into(), Address(reader), Text(group), (*due).into(), (*after).into()],
        ),
        ItemsOf::Reader(reader) => (reader_is, vec![max.into(), Address(reader)]),
        ItemsOf::Everybody => ("true".to_owned(), vec![max.into()]),
    };
    let sql = format!(
        "SELECT seq, id, event, reader, \"group\", why, due, body FROM digest_item \
         WHERE {condition} ORDER BY seq LIMIT $1"
    );
    transaction.list(&sql, &values, item)
}

fn item(mut row: Row) -> Result<DigestItem, Unreadable> {
    Ok(DigestItem {
        place: row.take(0)?,
        id: row.take(1)?,
        event: row.take(2)?,
        reader: row.take(3)?,
        group: row.take(4)?,
        why: row.take(5)?,
        due: row.take(6)?,
        body: row.take(7)?,
    })
}
