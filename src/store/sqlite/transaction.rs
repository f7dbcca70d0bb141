//! One transaction, as the statements of all engines see it.

use chrono::{DateTime, Utc};
use rusqlite::params_from_iter;
use rusqlite::types::{ToSql, ToSqlOutput, Value as Owned, ValueRef};

use super::failure::Failure;
use crate::store::Owed;
use crate::store::tables::{self, Cell, Row, Value};

/// Free pages that one transaction gives back to the file system, so that no writer waits for long.
const FREE_PAGES_MAX: u32 = 10_000;

/// One transaction, and the time that it goes by.
#[derive(Debug)]
pub(in crate::store) struct Transaction<'a> {
    pub(super) inner: &'a rusqlite::Transaction<'a>,
    pub(super) now: DateTime<Utc>,
}

impl Transaction<'_> {
    /// Tells how many transactions it takes to give back all free pages.
    pub(super) fn shrinks(&self) -> Result<u32, Failure> {
        let read = |row: &rusqlite::Row<'_>| row.get::<_, u32>(0);
        let pages = self.inner.pragma_query_value(None, "freelist_count", read)?;
        Ok(pages.div_ceil(FREE_PAGES_MAX))
    }

    /// Gives free pages back to the file system, with whatever stood on them.
    pub(super) fn shrink(&self) -> Result<(), Failure> {
        Ok(self.inner.pragma(None, "incremental_vacuum", FREE_PAGES_MAX, |_| Ok(()))?)
    }
}

impl tables::Transaction for Transaction<'_> {
    type Failure = Failure;

    // Who writes is alone.
    const HOLD: &'static str = "";
    const HOLD_ENTRIES: &'static str = "";
    const HOLD_FREE: &'static str = "";

    const AMONG: &'static str = "IN (SELECT value FROM json_each($1))";
    const FIND: &'static str = "instr";
    const TEXT_OF_BODY: &'static str = "CAST(body AS TEXT)";

    fn address(column: &'static str) -> String {
        // The columns compare without case.
        column.to_owned()
    }

    fn lock_keys(&mut self, _owed: &[Owed]) -> Result<(), Failure> {
        Ok(())
    }

    fn lock_parcels(&mut self) -> Result<(), Failure> {
        Ok(())
    }

    fn now(&mut self) -> Result<DateTime<Utc>, Failure> {
        Ok(self.now)
    }

    fn rows(&mut self, sql: &str, values: &[Value<'_>]) -> Result<Vec<Row>, Failure> {
        let mut statement = self.inner.prepare_cached(&here(sql))?;
        let columns = statement.column_count();
        let rows = statement.query_map(params_from_iter(values), |row| {
            (0..columns).map(|column| row.get(column).map(cell)).collect::<Result<_, _>>().map(Row)
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, Failure> {
        let mut statement = self.inner.prepare_cached(&here(sql))?;
        Ok(statement.execute(params_from_iter(values))? as u64)
    }
}

/// Writes the parameters of a statement as this engine numbers them.
fn here(sql: &str) -> String {
    sql.replace('$', "?")
}

fn cell(value: Owned) -> Cell {
    match value {
        Owned::Null => Cell::Nothing,
        Owned::Integer(number) => Cell::Number(number),
        // No column holds such a number: the tables are strict.
        Owned::Real(number) => Cell::Text(number.to_string()),
        Owned::Text(text) => Cell::Text(text),
        Owned::Blob(bytes) => Cell::Bytes(bytes),
    }
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = |text: String| ToSqlOutput::Owned(Owned::Text(text));
        let list = |list: serde_json::Result<String>| {
            list.map(text).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
        };
        Ok(match self {
            Self::Nothing => ToSqlOutput::Owned(Owned::Null),
            Self::Number(number) => ToSqlOutput::Owned(Owned::Integer(*number)),
            Self::Text(text) | Self::Key(text) => {
                ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes()))
            }
            Self::Address(address) => text(address.to_ascii_lowercase()),
            Self::Bytes(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
            Self::Numbers(numbers) => list(serde_json::to_string(numbers))?,
            Self::Keys(keys) => list(serde_json::to_string(keys))?,
        })
    }
}
