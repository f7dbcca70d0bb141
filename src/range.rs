//! Ranges of numbers in settings.
//!
//! Knows nothing of what is counted. Invariant: a number that was read makes no time that is out of bounds,
//! and no program that stands still; `whyblocked schema config` shows the same ranges.

use std::fmt;

use serde::Deserializer;
use serde::de::{self, Visitor};

/// Reads a number from `MIN` to `MAX`.
pub fn within<'de, const MIN: i64, const MAX: i64, T, D>(reader: D) -> Result<T, D::Error>
where
    T: TryFrom<i64>,
    D: Deserializer<'de>,
{
    let number = reader.deserialize_i64(Within::<MIN, MAX>)?;
    T::try_from(number).map_err(|_| out_of_range::<MIN, MAX, _>(number))
}

/// Reads a number, and says which one to write.
struct Within<const MIN: i64, const MAX: i64>;

impl<const MIN: i64, const MAX: i64> Visitor<'_> for Within<MIN, MAX> {
    type Value = i64;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "a whole number from {MIN} to {MAX}")
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<i64, E> {
        let fit = Some(number).filter(|number| (MIN..=MAX).contains(number));
        fit.ok_or_else(|| out_of_range::<MIN, MAX, E>(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<i64, E> {
        self.visit_i64(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

fn out_of_range<const MIN: i64, const MAX: i64, E: de::Error>(number: i64) -> E {
    E::custom(format!("{number} is out of range: write {MIN} to {MAX}"))
}
