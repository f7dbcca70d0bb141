//! Flushes the write-ahead log, once for all who have committed before the flush began.
//!
//! SQLite would flush it while nobody else can use the file. It is told not to (`synchronous=NORMAL`), and
//! whoever has committed flushes the log when others may go on. What is committed later stands behind it in
//! the log, so that nothing is kept without what it builds upon.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// The write-ahead log of one connection.
#[derive(Debug, Default)]
pub(super) struct Log {
    /// None: the store is in memory.
    file: Option<File>,
    /// How many transactions were committed.
    committed: AtomicU64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// How many transactions are on the disk.
    flushed: u64,
    has_failed: bool,
}

impl Log {
    /// Takes the file of the log.
    pub(super) fn of(file: File) -> Self {
        Self { file: Some(file), ..Self::default() }
    }

    /// Counts a transaction; whoever calls this still holds the connection.
    pub(super) fn committed(&self) -> u64 {
        self.committed.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// Returns when this transaction, and all before it, survive a power cut.
    ///
    /// After a failure all calls fail until [`Log::emptied`]: what the disk lost once, a later flush
    /// does not bring back.
    pub(super) fn flush(&self, number: u64) -> io::Result<()> {
        let Some(file) = &self.file else {
            return Ok(());
        };
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.has_failed {
            return Err(io::Error::other("the log could not be flushed before"));
        }
        if state.flushed < number {
            let all = self.committed.load(Ordering::SeqCst);
            file.sync_data().inspect_err(|_| state.has_failed = true)?;
            state.flushed = all;
        }
        Ok(())
    }

    #[cfg(test)]
    pub(super) fn is_flushed(&self) -> bool {
        self.flushed() == self.committed.load(Ordering::SeqCst)
    }

    #[cfg(test)]
    pub(super) fn flushed(&self) -> u64 {
        self.state.lock().unwrap().flushed
    }

    /// Notes that all is in the store's file; whoever calls this still holds the connection.
    pub(super) fn emptied(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        *state = State { flushed: self.committed.load(Ordering::SeqCst), has_failed: false };
    }
}

/// Finds the log of a store's file, which is there; SQLite puts it beside what a link leads to.
pub(super) fn path_of(store: &Path) -> io::Result<PathBuf> {
    let mut path = fs::canonicalize(store)?.into_os_string();
    path.push("-wal");
    Ok(path.into())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    use super::*;
    use crate::clock::Clock;
    use crate::deliver::{self, Deliverer, Mail, Reply, Task, Transport, Unreachable};
    use crate::store::tests::{owed, start};
    use crate::store::{Scope, Settings, SqliteStore, Store};

    /// A relay that takes all mails.
    struct Relay;

    impl Transport for Relay {
        fn deliver(&mut self, mail: &Mail<'_>) -> Result<Vec<Reply>, Unreachable> {
            Ok(vec![Reply::new(250, "2.0.0 ok"); mail.recipients.len()])
        }
    }

    #[test]
    fn a_flush_is_for_all_that_was_committed_before() {
        let log = Log::of(tempfile::tempfile().unwrap());
        let numbers = [(); 3].map(|()| log.committed());
        assert_eq!(numbers, [1, 2, 3]);
        log.flush(1).unwrap();
        assert!(log.is_flushed());
        assert_eq!(log.committed(), 4);
        log.flush(3).unwrap();
        assert!(!log.is_flushed(), "there was nothing to do for those before");
        log.flush(4).unwrap();
        assert!(log.is_flushed());
    }

    #[test]
    fn a_power_cut_repeats_no_more_mails_than_a_crash() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("store.sqlite");
        let settings = Settings { path, ..Settings::default() };
        let store = SqliteStore::open(&settings, Arc::new(Clock::fixed(start()))).unwrap();
        let settings = deliver::Settings { acknowledge: 10, ..deliver::Settings::default() };
        let mut deliverer =
            Deliverer::new(&settings, Box::new(Relay), Arc::new(Clock::fixed(start())));
        let task = Task { scope: Scope::Due, max: 100, stop: &AtomicBool::new(false) };
        // After each round: how many mails were delivered since the disk was last waited for.
        for (round, mails, unflushed) in [(0, 4, 4), (1, 4, 8), (2, 4, 2), (3, 8, 0), (4, 25, 5)] {
            let all: Vec<_> =
                (0..mails).map(|mail| owed(&format!("mx/{round}-{mail}"), &["anna"])).collect();
            store.commit(&all).unwrap();
            let before = store.log.flushed();
            assert_eq!(deliverer.drain(&store, &task).unwrap().sent, mails);
            assert_eq!(store.log.flushed() > before, unflushed < mails, "round {round}");
            assert_eq!(deliverer.unflushed(), unflushed, "round {round}");
        }
    }
}
