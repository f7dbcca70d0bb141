//! Amounts by the minute.

use chrono::{DateTime, Utc};
use rusqlite::{Transaction, params};

use super::row::{amount, milliseconds, number, rows};
use crate::store::TalliesOf;

/// Adds an amount to this minute.
pub(super) fn add(
    transaction: &Transaction<'_>,
    scope: &str,
    name: &str,
    by: u64,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    let minute = milliseconds(now).div_euclid(60_000) * 60_000;
    transaction
        .prepare_cached(
            "INSERT INTO tally (scope, minute, name, value) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT DO UPDATE SET value = value + excluded.value",
        )?
        .execute(params![scope, minute, name, number(by)])?;
    Ok(())
}

/// Adds up the amounts of a time by name, largest first.
pub(super) fn list(
    transaction: &Transaction<'_>,
    of: &TalliesOf,
    max: usize,
) -> rusqlite::Result<Vec<(String, u64)>> {
    transaction
        .prepare_cached(
            "SELECT name, sum(value) FROM tally WHERE scope = ?1 AND minute >= ?2 AND minute < ?3 \
             GROUP BY name ORDER BY 2 DESC, name LIMIT ?4",
        )?
        .query_map(
            params![of.scope, milliseconds(of.from), milliseconds(of.until), rows(max)],
            |row| Ok((row.get(0)?, row.get(1).map(amount)?)),
        )?
        .collect()
}
