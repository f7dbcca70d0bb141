//! Makes and upgrades the tables.

use rusqlite::{Connection, TransactionBehavior};

use super::failure::Failure;

/// Marks the file as ours: `whyb` in ASCII.
const APPLICATION_ID: i64 = 0x7768_7962;

/// One script for each version: the first makes version 1, the next makes version 2 of it.
const MIGRATIONS: &[&str] = &[
    include_str!("schema_1.sql"),
    include_str!("schema_2.sql"),
    include_str!("schema_3.sql"),
    include_str!("schema_4.sql"),
    include_str!("schema_5.sql"),
];

/// The newest version that this program knows.
pub(super) fn newest() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// Brings the tables to the newest version; another process may try the same.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), Failure> {
    if ours(connection)? && version(connection)? == newest() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Only now does the answer hold: another process may just have finished.
    let found = version(&transaction)?;
    if found > newest() {
        return Err(Failure::Newer(found));
    }
    if !ours(&transaction)? {
        return Err(Failure::Foreign);
    }
    for (script, number) in MIGRATIONS.iter().zip(1_i64..) {
        if number > found {
            transaction.execute_batch(script)?;
            transaction.pragma_update(None, "user_version", number)?;
        }
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.commit()?;
    // One in memory has no name.
    if let Some(store) = connection.path().filter(|path| found == 0 && !path.is_empty()) {
        tracing::warn!(store, "made a new store, which knows of no mail before it");
    }
    Ok(())
}

fn version(connection: &Connection) -> Result<i64, rusqlite::Error> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Tells whether the file carries our mark, or is new.
fn ours(connection: &Connection) -> Result<bool, rusqlite::Error> {
    let id: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if id == APPLICATION_ID {
        return Ok(true);
    }
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(id == 0 && tables == 0)
}
