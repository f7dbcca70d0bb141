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
    /// Makes waits of at least one second.
    pub fn new(min_seconds: u32, max_seconds: u32) -> Self {
        let min_seconds = min_seconds.max(1);
        Self { min_seconds, max_seconds: max_seconds.max(min_seconds) }
    }

    /// Tells the longest wait.
    pub fn longest(&self) -> TimeDelta {
        spread_max(u64::from(self.max_seconds))
    }

    /// Tells how long to wait after this attempt, counted from 1.
    ///
    /// A quarter more or less, always the same for the same entry and attempt: mails that failed
    /// together do not come back together, and a test can know when.
    pub fn after(&self, id: &str, attempt: u32) -> TimeDelta {
        let doublings = attempt.saturating_sub(1).min(31);
        let seconds = u64::from(self.min_seconds)
            .saturating_mul(1 << doublings)
            .min(u64::from(self.max_seconds));
        spread(seconds, id, attempt)
    }
}

/// Spreads a wait over three to five quarters of it.
pub(super) fn spread(seconds: u64, id: &str, attempt: u32) -> TimeDelta {
    let digest = Sha256::digest(format!("{attempt} {id}"));
    let chance = digest.iter().take(2).fold(0_u64, |value, octet| value << 8 | u64::from(*octet));
    // From 750 to 1250 thousandths: milliseconds for each second.
    milliseconds(seconds.saturating_mul(750 + chance * 500 / 65_535))
}

/// Tells the longest that a wait is spread to.
pub(super) fn spread_max(seconds: u64) -> TimeDelta {
    milliseconds(seconds.saturating_mul(1_250))
}

fn milliseconds(count: u64) -> TimeDelta {
    TimeDelta::milliseconds(i64::try_from(count).unwrap_or(i64::MAX))
}
