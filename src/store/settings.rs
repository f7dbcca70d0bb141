//! Where the store is, and how long it remembers.

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::PostgresSettings;

/// Settings of the store, as in the site's configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The SQLite file; on a local disk, in a directory of the program's own.
    pub path: PathBuf,
    /// Whether the SQLite file is checked for damage when `serve` starts.
    pub check_at_open: bool,
    /// How long to wait for another process that writes the SQLite file.
    #[serde(deserialize_with = "crate::range::within::<0, 60, _, _>")]
    #[schemars(range(min = 0, max = 60))]
    pub busy_seconds: u32,
    /// The PostgreSQL database that is used instead of the file, if several hosts share a store.
    pub postgres: Option<PostgresSettings>,
    /// How many days finished mail, its addresses and records are kept.
    #[serde(deserialize_with = "crate::range::within::<1, 36_500, _, _>")]
    #[schemars(range(min = 1, max = 36_500))]
    pub retention_days: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            path: PathBuf::from("/var/lib/whyblocked/store.sqlite"),
            check_at_open: true,
            busy_seconds: 5,
            postgres: None,
            retention_days: 30,
        }
    }
}

impl Settings {
    /// Makes the paths relative to the folder of the file that they stand in.
    #[must_use]
    pub fn under(self, folder: &Path) -> Self {
        Self {
            path: folder.join(self.path),
            postgres: self.postgres.map(|postgres| postgres.under(folder)),
            ..self
        }
    }

    /// Names the file that the store is in, unless a server has it.
    pub fn file(&self) -> Option<&Path> {
        self.postgres.is_none().then_some(&self.path)
    }

    /// Tells whether there is a store that can be looked into without making one.
    pub fn exists(&self) -> bool {
        self.postgres.is_some() || self.path.exists()
    }

    /// Leaves the check for damage to `serve`, for commands that are called often.
    #[must_use]
    pub(super) fn unchecked(&self) -> Self {
        Self { check_at_open: false, ..self.clone() }
    }

    /// Names the store, without what is secret about it.
    pub fn shown(&self) -> String {
        let file = || self.path.display().to_string();
        self.postgres.as_ref().map_or_else(file, PostgresSettings::shown)
    }

    /// Tells from when on finished mail is kept.
    pub fn remembers_from(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        now - TimeDelta::days(i64::from(self.retention_days))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_on_a_server_is_in_no_file() {
        let read = |text: &str| toml::from_str::<Settings>(text).unwrap();
        let server = "path = 'other.sqlite'\n[postgres]\nurl = 'postgresql://db.example/mail'";
        assert_eq!(read("path = 'own.sqlite'").file(), Some(Path::new("own.sqlite")));
        assert_eq!(read(server).file(), None);
    }
}
