//! Wakes threads that wait for work.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// A bell that is heard by everybody who waits, and by those who come too late.
#[derive(Debug, Default)]
pub(super) struct Bell {
    rung: Mutex<u64>,
    heard: Condvar,
}

impl Bell {
    /// Wakes all who wait.
    pub(super) fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.heard.notify_all();
    }

    /// Waits until the bell has rung more often than `known`, or until the time is over.
    ///
    /// Answers how often it has rung by then.
    pub(super) fn wait(&self, known: u64, time: Duration) -> u64 {
        let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.heard.wait_timeout_while(rung, time, |rung| *rung == known);
        let (rung, _) = waited.unwrap_or_else(PoisonError::into_inner);
        *rung
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_comes_late_hears_it() {
        let bell = Bell::default();
        bell.ring();
        bell.ring();
        // An hour would be noticed.
        assert_eq!(bell.wait(0, Duration::from_hours(1)), 2);
        assert_eq!(bell.wait(2, Duration::ZERO), 2);
    }

    #[test]
    fn everybody_hears_it() {
        let bell = Bell::default();
        std::thread::scope(|threads| {
            let waiting: Vec<_> =
                (0..4).map(|_| threads.spawn(|| bell.wait(0, Duration::from_hours(1)))).collect();
            bell.ring();
            assert!(waiting.into_iter().all(|thread| thread.join().unwrap() == 1));
        });
    }
}
