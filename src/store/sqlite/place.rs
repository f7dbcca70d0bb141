//! Whether the files that are written are those that stand in the store's place.
//!
//! Somebody may remove or replace them meanwhile. What was written to files without a name is gone with the
//! process.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use super::failure::Failure;

/// The files of a store, with the device and the number of each; none if it is in memory.
#[derive(Debug, Default)]
pub(super) struct Place(Vec<(PathBuf, (u64, u64))>);

impl Place {
    /// Notes which files are used.
    pub(super) fn of(files: &[&Path]) -> io::Result<Self> {
        let of = |file: &&Path| Ok((file.to_path_buf(), number(file)?));
        files.iter().map(of).collect::<io::Result<_>>().map(Self)
    }

    /// Fails if one of them has no name any more, or another file has its name.
    pub(super) fn check(&self) -> Result<(), Failure> {
        let is_gone = |(file, known): &&(PathBuf, _)| number(file).ok().as_ref() != Some(known);
        match self.0.iter().find(is_gone) {
            None => Ok(()),
            Some((file, _)) => Err(Failure::Gone(file.clone())),
        }
    }
}

/// Only looks: whoever opens a file of SQLite and closes it, ends the locks that this process has on it.
fn number(file: &Path) -> io::Result<(u64, u64)> {
    fs::metadata(file).map(|found| (found.dev(), found.ino()))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::clock::Clock;
    use crate::store::tests::{owed, start};
    use crate::store::{Settings, SqliteStore, Store, StoreError};

    #[test]
    fn a_file_that_was_removed_or_replaced_takes_nothing() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("store.sqlite");
        let settings = Settings { path: path.clone(), ..Settings::default() };
        let store = SqliteStore::open(&settings, Arc::new(Clock::fixed(start()))).unwrap();
        let event = [owed("mx/a", &["anna"])];
        for name in ["store.sqlite", "store.sqlite-wal"] {
            let file = directory.path().join(name);
            let away = directory.path().join("away");
            let (_, transaction) = store.commit_unflushed(&event).unwrap();
            fs::hard_link(&file, &away).unwrap();
            fs::remove_file(&file).unwrap();
            for replaced in [false, true] {
                if replaced {
                    fs::copy(&away, &file).unwrap();
                }
                let error = store.flush(transaction).unwrap_err();
                assert!(matches!(error, StoreError::Refused { .. }), "{error:?}");
                assert!(store.commit(&event).is_err() && store.waiting().is_err());
            }
            fs::remove_file(&file).unwrap();
            fs::hard_link(&away, &file).unwrap();
            fs::remove_file(&away).unwrap();
            store.commit(&event).unwrap();
        }
    }
}
