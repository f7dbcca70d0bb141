//! Packs, unpacks and discards what moves to another store.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::types::Value as Cell;
use rusqlite::{OptionalExtension, Transaction, params, params_from_iter};

use super::record;
use super::row::rows;
use crate::store::parcel::{Kind, Parcel, Row, SENDING, TABLES, TAKEN_DAYS, Value};

/// Reads the oldest rows; marks the parcel, unless the last one has not been discarded yet.
pub(super) fn pack(transaction: &Transaction<'_>, max: usize) -> rusqlite::Result<Parcel> {
    let mut parcel = Parcel { mark: mark(transaction)?, rows: Vec::new() };
    for table in TABLES {
        let left = max.saturating_sub(parcel.wholes());
        if left == 0 {
            break;
        }
        for mut values in read(transaction, &table.pack(), &Cell::Integer(rows(left)))? {
            let key = values.remove(0);
            let whole = Cell::from(key.clone());
            parcel.rows.push(Row { kind: Kind::Whole(table), key: key.clone(), values });
            for part in table.parts {
                for values in read(transaction, part.pack, &whole)? {
                    parcel.rows.push(Row { kind: Kind::Part(part), key: key.clone(), values });
                }
            }
        }
    }
    Ok(parcel)
}

/// Adds what another store has packed, once.
pub(super) fn unpack(
    transaction: &Transaction<'_>,
    parcel: &Parcel,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    let known_until = now + TimeDelta::days(TAKEN_DAYS);
    if !record::note_once(transaction, &parcel.taken(), now, known_until)? {
        return Ok(());
    }
    for row in &parcel.rows {
        let values = row.values.iter().cloned().map(Cell::from);
        match row.kind {
            Kind::Whole(table) => {
                let mut statement = transaction.prepare_cached(&here(&table.unpack()))?;
                statement.execute(params_from_iter(values))?;
            }
            Kind::Part(part) => {
                let mut statement = transaction.prepare_cached(&here(part.unpack))?;
                let key = Cell::from(row.key.clone());
                statement.execute(params_from_iter(std::iter::once(key).chain(values)))?;
            }
        }
    }
    Ok(())
}

/// Erases what another store has taken.
pub(super) fn discard(transaction: &Transaction<'_>, parcel: &Parcel) -> rusqlite::Result<()> {
    for row in &parcel.rows {
        if let Kind::Whole(table) = row.kind {
            let mut statement = transaction.prepare_cached(&here(&table.discard()))?;
            statement.execute([Cell::from(row.key.clone())])?;
        }
    }
    transaction.prepare_cached("DELETE FROM noted WHERE key = ?1")?.execute([&parcel.mark])?;
    Ok(())
}

fn mark(transaction: &Transaction<'_>) -> rusqlite::Result<String> {
    let found = transaction
        .prepare_cached("SELECT key FROM noted WHERE substr(key, 1, length(?1)) = ?1")?
        .query_row([SENDING], |row| row.get(0))
        .optional()?;
    if let Some(mark) = found {
        return Ok(mark);
    }
    transaction
        .prepare_cached(
            "INSERT INTO noted (key, ends) VALUES (?1 || hex(randomblob(16)), ?2) RETURNING key",
        )?
        .query_row(params![SENDING, i64::MAX], |row| row.get(0))
}

fn read(
    transaction: &Transaction<'_>,
    sql: &str,
    value: &Cell,
) -> rusqlite::Result<Vec<Vec<Value>>> {
    let mut statement = transaction.prepare_cached(&here(sql))?;
    let columns = statement.column_count();
    statement
        .query_map([value], |row| {
            (0..columns).map(|column| row.get::<_, Cell>(column).map(Value::from)).collect()
        })?
        .collect()
}

/// Writes the parameters of a statement as this engine numbers them.
fn here(sql: &str) -> String {
    sql.replace('$', "?")
}

impl From<Cell> for Value {
    fn from(cell: Cell) -> Self {
        match cell {
            Cell::Null => Self::Nothing,
            Cell::Integer(number) => Self::Number(number),
            // No column holds such a number: the tables are strict.
            Cell::Real(number) => Self::Text(number.to_string()),
            Cell::Text(text) => Self::Text(text),
            Cell::Blob(bytes) => Self::Bytes(bytes),
        }
    }
}

impl From<Value> for Cell {
    fn from(value: Value) -> Self {
        match value {
            Value::Nothing => Self::Null,
            Value::Number(number) => Self::Integer(number),
            Value::Text(text) => Self::Text(text),
            Value::Bytes(bytes) => Self::Blob(bytes),
        }
    }
}
