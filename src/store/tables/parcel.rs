//! Packs, unpacks and discards what moves to another store.

use std::hash::{BuildHasher as _, RandomState};
use std::iter;

use chrono::TimeDelta;

use super::Value::{Key, Number, Text};
use super::{Cell, Transaction, Value, record};
use crate::store::parcel::{Kind, Parcel, Row, SENDING, TABLES, TAKEN_DAYS};

/// Columns by which rows are found.
const KEYS: [&str; 5] = ["id", "event", "key", "told", "name"];

/// Reads the oldest rows; marks the parcel, unless the last one has not been discarded yet.
pub(in crate::store) fn pack<T: Transaction>(
    transaction: &mut T,
    max: usize,
) -> Result<Parcel, T::Failure> {
    let mut parcel = Parcel { mark: mark(transaction)?, rows: Vec::new() };
    for table in TABLES {
        let left = max.saturating_sub(parcel.wholes());
        if left == 0 {
            break;
        }
        for row in transaction.rows(&table.pack(), &[left.into()])? {
            let mut values = row.0;
            let key = values.remove(0);
            parcel.rows.push(Row { kind: Kind::Whole(table), key: key.clone(), values });
            for part in table.parts {
                for row in transaction.rows(part.pack, &[(&key).into()])? {
                    let (kind, key) = (Kind::Part(part), key.clone());
                    parcel.rows.push(Row { kind, key, values: row.0 });
                }
            }
        }
    }
    Ok(parcel)
}

/// Adds what another store has packed, once.
pub(in crate::store) fn unpack<T: Transaction>(
    transaction: &mut T,
    parcel: &Parcel,
) -> Result<(), T::Failure> {
    if !record::note_once(transaction, &parcel.taken(), TimeDelta::days(TAKEN_DAYS))? {
        return Ok(());
    }
    for row in &parcel.rows {
        match row.kind {
            Kind::Whole(table) => {
                let values = table.columns.iter().zip(&row.values).map(|(column, cell)| {
                    if KEYS.contains(column) { key(cell) } else { cell.into() }
                });
                transaction.execute(&table.unpack(), &values.collect::<Vec<_>>())?;
            }
            Kind::Part(part) => {
                let values = iter::once(key(&row.key)).chain(row.values.iter().map(Value::from));
                transaction.execute(part.unpack, &values.collect::<Vec<_>>())?;
            }
        }
    }
    Ok(())
}

fn key(cell: &Cell) -> Value<'_> {
    match cell {
        Cell::Text(text) => Key(text),
        Cell::Nothing | Cell::Number(_) | Cell::Bytes(_) => cell.into(),
    }
}

/// Erases what another store has taken.
pub(in crate::store) fn discard<T: Transaction>(
    transaction: &mut T,
    parcel: &Parcel,
) -> Result<(), T::Failure> {
    for row in &parcel.rows {
        if let Kind::Whole(table) = row.kind {
            transaction.execute(&table.discard(), &[(&row.key).into()])?;
        }
    }
    transaction.execute("DELETE FROM noted WHERE key = $1", &[Text(&parcel.mark)])?;
    Ok(())
}

fn mark<T: Transaction>(transaction: &mut T) -> Result<String, T::Failure> {
    // Two who pack at once pack the same.
    transaction.lock_parcels()?;
    let found = transaction.first(
        "SELECT key FROM noted WHERE substr(key, 1, length(CAST($1 AS text))) = $1",
        &[Text(SENDING)],
        |mut row| row.take(0),
    )?;
    if let Some(mark) = found {
        return Ok(mark);
    }
    let random = [1, 2].map(|half| RandomState::new().hash_one(half));
    let mark = format!("{SENDING}{:016x}{:016x}", random[0], random[1]);
    transaction.execute(
        "INSERT INTO noted (key, ends) VALUES ($1, $2)",
        &[Text(&mark), Number(i64::MAX)],
    )?;
    Ok(mark)
}
