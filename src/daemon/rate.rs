//! A cap on events: a filter that was broken into cannot make us write without end.

use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};

/// Counts the events of each minute.
#[derive(Debug)]
pub(super) struct Rate {
    max: u32,
    /// The minute, and how many events it had.
    seen: Mutex<(i64, u32)>,
}

impl Rate {
    pub(super) fn new(max: u32) -> Self {
        Self { max, seen: Mutex::default() }
    }

    /// Counts an event, and tells whether it is within the cap.
    pub(super) fn allows(&self, now: DateTime<Utc>) -> bool {
        let minute = now.timestamp() / 60;
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let count = if seen.0 == minute { seen.1 } else { 0 };
        *seen = (minute, count.saturating_add(1));
        count < self.max
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_minute_has_its_own_cap() {
        let rate = Rate::new(2);
        let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
        let seconds = [60, 61, 62, 119, 120, 121, 122];
        let allowed = seconds.map(|seconds| rate.allows(at(seconds)));
        assert_eq!(allowed, [true, true, false, false, true, true, false]);
    }
}
