//! How long to wait before the next attempt.

use chrono::TimeDelta;
use sha2::{Digest, Sha256};

/// Waits that double from a shortest to a longest one, spread by the entry's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    min_seconds: u32,
    max_seconds: u32,
}

impl Backoff {
    /// Makes waits; the longest is no shorter than the shortest.
    pub fn new(min_seconds: u32, max_seconds: u32) -> Self {
        Self { min_seconds, max_seconds: max_seconds.max(min_seconds) }
    }

    /// Tells the longest wait.
    pub fn longest(&self) -> TimeDelta {
        spread_max(self.max_seconds)
    }

    /// Tells how long to wait after this attempt, counted from 1.
    ///
    /// A quarter more or less, always the same for the same entry and attempt: mails that failed
    /// together do not come back together, and a test can know when.
    pub fn after(&self, id: &str, attempt: u32) -> TimeDelta {
        let doublings = attempt.saturating_sub(1).min(31);
        let seconds = (i64::from(self.min_seconds) << doublings).min(i64::from(self.max_seconds));
        spread(seconds, id, attempt)
    }
}

/// Spreads a wait over three to five quarters of it.
fn spread(seconds: i64, id: &str, attempt: u32) -> TimeDelta {
    let digest = Sha256::digest(format!("{attempt} {id}"));
    let chance = digest.iter().take(2).fold(0_i64, |value, octet| value << 8 | i64::from(*octet));
    // From 750 to 1250 thousandths: milliseconds for each second.
    TimeDelta::milliseconds(seconds * (750 + chance * 500 / 65_535))
}

/// Tells the longest that a wait is spread to.
fn spread_max(seconds: u32) -> TimeDelta {
    TimeDelta::milliseconds(i64::from(seconds) * 1_250)
}
