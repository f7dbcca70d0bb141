//! Where the store is, and how long it remembers.

use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Settings of the store, as in the site's configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The SQLite file; on a local disk, in a directory of the program's own.
    pub path: PathBuf,
    /// Whether the file is checked for damage when it is opened.
    pub check_at_open: bool,
    /// How long to wait for another process that writes.
    pub busy_seconds: u32,
    /// How many days finished mail, its addresses and records are kept.
    pub retention_days: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            path: PathBuf::from("/var/lib/whyblocked/store.sqlite"),
            check_at_open: false,
            busy_seconds: 5,
            retention_days: 30,
        }
    }
}

impl Settings {
    /// Tells from when on finished mail is kept.
    pub fn remembers_from(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        now - TimeDelta::days(i64::from(self.retention_days))
    }
}
