//! The time, from one place, so that tests can set it.
//!
//! Stages that decide get the time as a value; only the edges read a clock.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Utc};

/// Where the present moment comes from.
#[derive(Debug, Default)]
pub enum Clock {
    /// The computer's clock.
    #[default]
    System,
    /// A moment that stands still until a test moves it: milliseconds since 1970.
    Fixed(AtomicI64),
}

impl Clock {
    /// Makes a clock that stands at `moment`.
    pub fn fixed(moment: DateTime<Utc>) -> Self {
        Self::Fixed(AtomicI64::new(moment.timestamp_millis()))
    }

    /// Reads the present moment.
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
            Self::System => Utc::now(),
            Self::Fixed(milliseconds) => {
                DateTime::from_timestamp_millis(milliseconds.load(Ordering::Relaxed))
                    .unwrap_or_default()
            }
        }
    }

    /// Moves a fixed clock forward; the computer's clock stays what it is.
    pub fn advance(&self, by: chrono::TimeDelta) {
        if let Self::Fixed(milliseconds) = self {
            milliseconds.fetch_add(by.num_milliseconds(), Ordering::Relaxed);
        }
    }
}
