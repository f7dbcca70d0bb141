//! Amounts by the minute.

use chrono::{DateTime, Utc};

use super::Transaction;
use super::Value::{Key, Number};
use crate::store::TalliesOf;

/// Adds an amount to this minute.
pub(in crate::store) fn add<T: Transaction>(
    transaction: &mut T,
    (scope, name): (&str, &str),
    by: u64,
    now: DateTime<Utc>,
) -> Result<(), T::Failure> {
    let minute = now.timestamp_millis().div_euclid(60_000) * 60_000;
    transaction.execute(
        "INSERT INTO tally (scope, minute, name, value) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (scope, minute, name) DO UPDATE SET value = tally.value + excluded.value",
        &[Key(scope), Number(minute), Key(name), by.into()],
    )?;
    Ok(())
}

/// Adds up the amounts of a time by name, largest first.
pub(in crate::store) fn list<T: Transaction>(
    transaction: &mut T,
    of: &TalliesOf,
    max: usize,
) -> Result<Vec<(String, u64)>, T::Failure> {
    transaction.list(
        "SELECT min(name), CAST(sum(value) AS bigint) FROM tally \
         WHERE scope = $1 AND minute >= $2 AND minute < $3 \
         GROUP BY lower(name) ORDER BY 2 DESC, lower(name) LIMIT $4",
        &[Key(&of.scope), of.from.into(), of.until.into(), max.into()],
        |mut row| Ok((row.take(0)?, row.take(1)?)),
    )
}
