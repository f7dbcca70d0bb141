//! What the store's tests run on here: an SQLite file for each of them.
//!
//! `tests/services` runs the same tests on PostgreSQL.

use tempfile::TempDir;

use super::Settings;

/// A store of a test's own, gone with the test.
pub(super) struct Fixture {
    settings: Settings,
    _directory: TempDir,
}

impl Fixture {
    /// Makes a place for a store.
    pub(super) fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("store.sqlite");
        Self { settings: Settings { path, ..Settings::default() }, _directory: directory }
    }

    /// Tells where the store is.
    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }
}
