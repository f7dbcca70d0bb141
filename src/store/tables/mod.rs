//! What is done in the tables of a store, written once for every engine.
//!
//! Every engine has the same tables, and takes the same statements, with `$1` for the first value. Where engines
//! differ, a statement asks its [`Transaction`] how the engine says it.

pub(super) mod claim;
pub(super) mod commit;
pub(super) mod digest;
pub(super) mod incident;
pub(super) mod keep;
pub(super) mod parcel;
pub(super) mod queue;
pub(super) mod record;
pub(super) mod tally;
mod value;

use chrono::{DateTime, Utc};

use super::Owed;
pub(super) use value::{Cell, Row, Unreadable, Value};

/// One transaction of an engine.
pub(super) trait Transaction {
    /// What can go wrong in it.
    type Failure: From<Unreadable>;

    /// Ends a SELECT whose rows nobody else may change before the transaction ends.
    const HOLD: &'static str;

    /// Ends such a SELECT of entries: in an order that lets nobody wait for us in turn.
    const HOLD_ENTRIES: &'static str;

    /// Ends such a SELECT that passes over what others hold.
    const HOLD_FREE: &'static str;

    /// Compares a column with any of the values that [`Value::Numbers`] or [`Value::Keys`] list as `$1`.
    const AMONG: &'static str;

    /// Names the function that tells where a text has another one in it.
    const FIND: &'static str;

    /// Reads the facts of a row as a text, whatever they are.
    const TEXT_OF_BODY: &'static str;

    /// Writes a column of addresses as it compares with [`Value::Address`].
    fn address(column: &'static str) -> String;

    /// Waits until nobody else decides about the keys of these events.
    fn lock_keys(&mut self, owed: &[Owed]) -> Result<(), Self::Failure>;

    /// Waits until nobody else packs a parcel.
    fn lock_parcels(&mut self) -> Result<(), Self::Failure>;

    /// Tells the time, which is the same for all who share the store.
    fn now(&mut self) -> Result<DateTime<Utc>, Self::Failure>;

    /// Gives all rows of a query.
    fn rows(&mut self, sql: &str, values: &[Value<'_>]) -> Result<Vec<Row>, Self::Failure>;

    /// Runs a statement; tells how many rows it concerned.
    fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, Self::Failure>;

    /// Reads all rows of a query.
    fn list<A>(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        read: impl Fn(Row) -> Result<A, Unreadable>,
    ) -> Result<Vec<A>, Self::Failure> {
        let rows = self.rows(sql, values)?.into_iter();
        Ok(rows.map(read).collect::<Result<_, _>>()?)
    }

    /// Reads the first row of a query.
    fn first<A>(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        read: impl Fn(Row) -> Result<A, Unreadable>,
    ) -> Result<Option<A>, Self::Failure> {
        let row = self.rows(sql, values)?.into_iter().next();
        Ok(row.map(read).transpose()?)
    }

    /// Tells whether a query finds any row.
    fn finds(&mut self, sql: &str, values: &[Value<'_>]) -> Result<bool, Self::Failure> {
        Ok(!self.rows(sql, values)?.is_empty())
    }
}
