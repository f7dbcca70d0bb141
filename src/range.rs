//! Ranges of numbers in settings.
//!
//! Knows nothing of what is counted. Invariant: a number that was read makes no time that is out of bounds,
//! and no program that stands still; `whyblocked schema config` shows the same ranges.

use serde::{Deserialize as _, Deserializer, de};

/// Reads a number from `MIN` to `MAX`.
pub fn within<'de, const MIN: i64, const MAX: i64, T, D>(reader: D) -> Result<T, D::Error>
where
    T: TryFrom<i64>,
    D: Deserializer<'de>,
{
    let number = i64::deserialize(reader)?;
    let fit = T::try_from(number).ok().filter(|_| (MIN..=MAX).contains(&number));
    fit.ok_or_else(|| de::Error::custom(format!("{number} is out of range: write {MIN} to {MAX}")))
}
