//! Packs, unpacks and discards what moves to another store.

use std::error::Error;

use chrono::TimeDelta;
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type};

use super::failure::Failure;
use super::record;
use super::row::{Key, Text, limit};
use super::session::Transaction;
use crate::store::parcel::{Kind, Parcel, Row, SENDING, TABLES, TAKEN_DAYS, Value};

/// Columns by which rows are found.
const KEYS: [&str; 5] = ["id", "event", "key", "told", "name"];

/// Reads the oldest rows; marks the parcel, unless the last one has not been discarded yet.
pub(super) fn pack(transaction: &mut Transaction<'_>, max: usize) -> Result<Parcel, Failure> {
    let mut parcel = Parcel { mark: mark(transaction)?, rows: Vec::new() };
    for table in TABLES {
        let left = max.saturating_sub(parcel.wholes());
        if left == 0 {
            break;
        }
        for mut values in read(transaction, &table.pack(), &limit(left))? {
            let key = values.remove(0);
            parcel.rows.push(Row { kind: Kind::Whole(table), key: key.clone(), values });
            for part in table.parts {
                for values in read(transaction, part.pack, &key)? {
                    parcel.rows.push(Row { kind: Kind::Part(part), key: key.clone(), values });
                }
            }
        }
    }
    Ok(parcel)
}

/// Adds what another store has packed, once.
pub(super) fn unpack(transaction: &mut Transaction<'_>, parcel: &Parcel) -> Result<(), Failure> {
    if !record::note_once(transaction, &parcel.taken(), TimeDelta::days(TAKEN_DAYS))? {
        return Ok(());
    }
    for row in &parcel.rows {
        match row.kind {
            Kind::Whole(table) => {
                let cells: Vec<Cell<'_>> =
                    table.columns.iter().zip(&row.values).map(cell).collect();
                let values: Vec<_> = cells.iter().map(|c| c as &(dyn ToSql + Sync)).collect();
                transaction.execute(&table.unpack(), &values)?;
            }
            Kind::Part(part) => {
                let whole = Cell::Key(&row.key);
                let cells: Vec<Cell<'_>> = row.values.iter().map(Cell::Plain).collect();
                let cells = std::iter::once(&whole).chain(&cells);
                let values: Vec<_> = cells.map(|c| c as &(dyn ToSql + Sync)).collect();
                transaction.execute(part.unpack, &values)?;
            }
        }
    }
    Ok(())
}

/// Erases what another store has taken.
pub(super) fn discard(transaction: &mut Transaction<'_>, parcel: &Parcel) -> Result<(), Failure> {
    for row in &parcel.rows {
        if let Kind::Whole(table) = row.kind {
            transaction.execute(&table.discard(), &[&row.key])?;
        }
    }
    transaction.execute("DELETE FROM noted WHERE key = $1", &[&Text(&parcel.mark)])?;
    Ok(())
}

fn mark(transaction: &mut Transaction<'_>) -> Result<String, Failure> {
    // Two who pack at once pack the same.
    transaction.rows("SELECT pg_advisory_xact_lock('noted'::regclass::oid::int, 0)", &[])?;
    let found = "SELECT key FROM noted WHERE starts_with(key, $1)";
    if let Some(row) = transaction.first(found, &[&SENDING])? {
        return Ok(row.try_get(0)?);
    }
    let row = transaction.first(
        "INSERT INTO noted (key, ends) VALUES ($1::text || gen_random_uuid()::text, $2) \
         RETURNING key",
        &[&SENDING, &i64::MAX],
    )?;
    let row = row.ok_or_else(|| Failure::Row("the mark of a parcel is gone".to_owned()))?;
    Ok(row.try_get(0)?)
}

fn read(
    transaction: &mut Transaction<'_>,
    sql: &str,
    value: &(dyn ToSql + Sync),
) -> Result<Vec<Vec<Value>>, Failure> {
    let rows = transaction.rows(sql, &[value])?;
    let values = rows
        .iter()
        .map(|row| (0..row.len()).map(|column| Ok(row.try_get::<_, Value>(column)?)).collect());
    values.collect()
}

/// A value on its way into a column.
#[derive(Debug)]
enum Cell<'a> {
    Plain(&'a Value),
    Key(&'a Value),
}

fn cell<'a>((column, value): (&&str, &'a Value)) -> Cell<'a> {
    if KEYS.contains(column) { Cell::Key(value) } else { Cell::Plain(value) }
}

impl ToSql for Cell<'_> {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Key(Value::Text(text)) => Key(text).to_sql_checked(kind, out),
            Self::Key(value) | Self::Plain(value) => value.to_sql_checked(kind, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    tokio_postgres::types::to_sql_checked!();
}

impl ToSql for Value {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Nothing => Ok(IsNull::Yes),
            Self::Number(number) => number.to_sql_checked(kind, out),
            Self::Text(text) => Text(text).to_sql_checked(kind, out),
            Self::Bytes(bytes) => bytes.to_sql_checked(kind, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    tokio_postgres::types::to_sql_checked!();
}

impl<'a> FromSql<'a> for Value {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(match *kind {
            Type::INT8 => Self::Number(i64::from_sql(kind, raw)?),
            Type::BYTEA => Self::Bytes(raw.to_vec()),
            _ => Self::Text(String::from_sql(kind, raw)?),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Self::Nothing)
    }

    fn accepts(kind: &Type) -> bool {
        [Type::INT8, Type::BYTEA, Type::TEXT].contains(kind)
    }
}
