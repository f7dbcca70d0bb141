//! Makes and upgrades the tables.

use super::failure::Failure;
use super::session::{Transaction, WRITE};
use crate::store::tables::Transaction as _;
use crate::store::tables::Value::{Number, Text};

/// The lock that only one upgrade holds: `whyb` in ASCII.
const UPGRADE: i64 = 0x7768_7962;

/// One script for each version: the first makes version 1, the next makes version 2 of it.
const MIGRATIONS: &[&str] = &[
    include_str!("schema_1.sql"),
    include_str!("schema_2.sql"),
    include_str!("schema_3.sql"),
    include_str!("schema_4.sql"),
];

/// The newest version that this program knows.
pub(super) fn newest() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// Brings the tables to the newest version; another host may try the same.
pub(super) fn migrate(connection: &mut Transaction<'_>, schema: &str) -> Result<(), Failure> {
    match version(connection)? {
        Some(found) if found == newest() => return Ok(()),
        Some(found) if found > newest() => return Err(Failure::Newer(found)),
        Some(_) | None => {}
    }
    // Outside of the transaction: it must begin when another host's upgrade has ended, to see it.
    // If we fail, the lock ends with the connection.
    connection.execute("SELECT pg_advisory_lock($1)", &[Number(UPGRADE)])?;
    connection.batch(WRITE)?;
    let found = if let Some(found) = version(connection)? {
        found
    } else {
        make(connection, schema)?;
        0
    };
    if found > newest() {
        return Err(Failure::Newer(found));
    }
    for (script, number) in MIGRATIONS.iter().zip(1_i64..) {
        if number > found {
            connection.batch(script)?;
            connection.batch(&format!("UPDATE schema_version SET version = {number}"))?;
        }
    }
    connection.batch("COMMIT")?;
    connection.execute("SELECT pg_advisory_unlock($1)", &[Number(UPGRADE)])?;
    if found == 0 {
        tracing::warn!(schema, "made a new store, which knows of no mail before it");
    }
    Ok(())
}

/// Makes a place for the tables, unless others have theirs in it.
fn make(connection: &mut Transaction<'_>, schema: &str) -> Result<(), Failure> {
    let sql = "SELECT current_setting('server_encoding')";
    let encoding: Option<String> = connection.first(sql, &[], |mut row| row.take(0))?;
    let encoding = encoding.unwrap_or_default();
    if encoding != "UTF8" {
        return Err(Failure::Encoding(encoding));
    }
    let same = "SELECT 1 FROM pg_namespace WHERE nspname = $1";
    if !connection.finds(same, &[Text(schema)])? {
        connection.batch(&format!("CREATE SCHEMA {schema}"))?;
    }
    let tables = "SELECT 1 FROM pg_class WHERE relnamespace = to_regnamespace($1) LIMIT 1";
    if connection.finds(tables, &[Text(schema)])? {
        return Err(Failure::Foreign);
    }
    connection.batch(
        "CREATE TABLE schema_version (version BIGINT NOT NULL); \
         INSERT INTO schema_version VALUES (0)",
    )
}

/// Reads the version of the tables, if there are any of ours.
fn version(connection: &mut Transaction<'_>) -> Result<Option<i64>, Failure> {
    if !connection.finds("SELECT 1 WHERE to_regclass('schema_version') IS NOT NULL", &[])? {
        return Ok(None);
    }
    connection.first("SELECT version FROM schema_version", &[], |mut row| row.take(0))
}
