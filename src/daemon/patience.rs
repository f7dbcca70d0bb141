//! How long those who deliver are waited for.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How long a mail that is under way may take when all is to end. After that its fate is unknown: it is sent
/// again when somebody takes it from the outbox.
pub(super) const AT_THE_END: Duration = Duration::from_secs(30);
/// How often we look.
const LOOK: Duration = Duration::from_millis(20);

/// Waits until threads have ended, after `asked` is set no longer than this; gives back what they have done.
pub(super) fn join<T>(
    threads: Vec<JoinHandle<T>>,
    asked: &AtomicBool,
    patience: Duration,
) -> Vec<thread::Result<T>> {
    let mut since = None;
    while !threads.iter().all(JoinHandle::is_finished) {
        if asked.load(Ordering::Relaxed)
            && since.get_or_insert_with(Instant::now).elapsed() >= patience
        {
            break;
        }
        thread::sleep(LOOK);
    }
    let (ended, left): (Vec<_>, Vec<_>) = threads.into_iter().partition(JoinHandle::is_finished);
    if !left.is_empty() {
        tracing::warn!(connections = left.len(), "not waiting for the relay any longer");
    }
    ended.into_iter().map(JoinHandle::join).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn who_hangs_is_left_behind_when_all_is_to_end() {
        let asked = AtomicBool::new(false);
        let quick = || thread::spawn(|| 7);
        let done = join(vec![quick(), quick()], &asked, Duration::ZERO);
        assert_eq!(done.into_iter().map(Result::unwrap).collect::<Vec<_>>(), [7, 7]);

        let (_relay, answer) = mpsc::channel();
        let hangs = thread::spawn(move || answer.recv().unwrap());
        asked.store(true, Ordering::Relaxed);
        let first = quick();
        while !first.is_finished() {
            thread::sleep(LOOK);
        }
        let done = join(vec![first, hangs], &asked, Duration::ZERO);
        assert_eq!(done.into_iter().map(Result::unwrap).collect::<Vec<_>>(), [7]);
    }
}
