//! Amounts by the minute.

use chrono::{DateTime, Utc};

use super::failure::Failure;
use super::row::{Key, amount, limit, milliseconds, number};
use super::session::Transaction;
use crate::store::TalliesOf;

/// Adds an amount to this minute.
pub(super) fn add(
    transaction: &mut Transaction<'_>,
    (scope, name): (&str, &str),
    by: u64,
    now: DateTime<Utc>,
) -> Result<(), Failure> {
    let minute = milliseconds(now).div_euclid(60_000) * 60_000;
    transaction.execute(
        "INSERT INTO tally (scope, minute, name, value) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (scope, minute, name) DO UPDATE SET value = tally.value + excluded.value",
        &[&Key(scope), &minute, &Key(name), &number(by)],
    )?;
    Ok(())
}

/// Adds up the amounts of a time by name, largest first.
pub(super) fn list(
    transaction: &mut Transaction<'_>,
    of: &TalliesOf,
    max: usize,
) -> Result<Vec<(String, u64)>, Failure> {
    let rows = transaction.rows(
        "SELECT min(name), sum(value)::bigint FROM tally \
         WHERE scope = $1 AND minute >= $2 AND minute < $3 \
         GROUP BY lower(name) ORDER BY 2 DESC, min(name) LIMIT $4",
        &[&Key(&of.scope), &milliseconds(of.from), &milliseconds(of.until), &limit(max)],
    )?;
    rows.iter().map(|row| Ok((row.try_get(0)?, amount(row.try_get(1)?)))).collect()
}
