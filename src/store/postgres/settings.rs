//! The table `[store.postgres]`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::server::{Address, AddressError, Tls};

/// The longest wait that may be set: a mail's lease must outlast it.
const LIMIT_SECONDS_MAX: u32 = 60;

/// The longest name of a schema, in octets (`PostgreSQL` cuts longer ones).
const NAME_OCTETS_MAX: usize = 63;

/// A PostgreSQL database that several hosts share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "PostgresFile")]
#[schemars(with = "PostgresFile")]
pub struct PostgresSettings {
    /// The server: `postgresql://user@host/database`.
    pub url: String,
    /// Whether the connection is encrypted.
    pub tls: Tls,
    /// A PEM file with the certificates to trust besides the system's.
    pub ca_file: Option<PathBuf>,
    /// A file with the password; a final line break is no part of it.
    pub password_file: Option<PathBuf>,
    /// The schema that holds the tables; made if it is missing.
    pub schema: String,
    /// How long one call may take, connecting and waiting for others included.
    pub timeout_seconds: u32,
}

/// A PostgreSQL database that several hosts share.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PostgresFile {
    /// The server: `postgresql://user@host/database`.
    url: String,
    /// Whether the connection is encrypted.
    #[serde(default)]
    tls: Tls,
    /// A PEM file with the certificates to trust besides the system's.
    ca_file: Option<PathBuf>,
    /// A file with the password; a final line break is no part of it.
    password_file: Option<PathBuf>,
    /// The schema that holds the tables; made if it is missing.
    #[serde(default = "default_schema")]
    schema: String,
    /// How long one call may take, connecting and waiting for others included.
    #[serde(default = "default_limit")]
    #[schemars(range(min = 1, max = LIMIT_SECONDS_MAX))]
    timeout_seconds: u32,
}

/// Why a database cannot be used as it is written.
#[derive(Debug, thiserror::Error)]
enum SettingsError {
    #[error(transparent)]
    Address(#[from] AddressError),
    #[error("`schema` is {0:?}: write small letters, digits and _, a letter first")]
    Schema(String),
    #[error("a store cannot be given {0} s: write 1 to {LIMIT_SECONDS_MAX}")]
    Limit(u32),
}

impl PostgresSettings {
    /// Makes the paths relative to the folder of the file that they stand in.
    #[must_use]
    pub(in crate::store) fn under(mut self, folder: &Path) -> Self {
        for path in self.ca_file.iter_mut().chain(&mut self.password_file) {
            *path = folder.join(&*path);
        }
        self
    }

    /// Finds the server.
    pub(super) fn address(&self) -> Result<Address, AddressError> {
        Address::new(&self.url, self.tls, self.ca_file.clone(), self.password_file.clone())
    }

    /// Names the store, without what is secret about it.
    pub(in crate::store) fn shown(&self) -> String {
        let server = self.address().map(|address| address.shown()).unwrap_or_default();
        format!("PostgreSQL {server}, schema {}", self.schema)
    }

    /// Tells how long one call may take.
    pub(super) fn limit(&self) -> Duration {
        Duration::from_secs(u64::from(self.timeout_seconds))
    }
}

impl TryFrom<PostgresFile> for PostgresSettings {
    type Error = SettingsError;

    fn try_from(file: PostgresFile) -> Result<Self, SettingsError> {
        if !is_name(&file.schema) {
            return Err(SettingsError::Schema(file.schema));
        }
        if !(1..=LIMIT_SECONDS_MAX).contains(&file.timeout_seconds) {
            return Err(SettingsError::Limit(file.timeout_seconds));
        }
        let settings = Self {
            url: file.url,
            tls: file.tls,
            ca_file: file.ca_file,
            password_file: file.password_file,
            schema: file.schema,
            timeout_seconds: file.timeout_seconds,
        };
        settings.address()?;
        Ok(settings)
    }
}

/// Tells whether a name needs no quotes, whatever is done with it.
fn is_name(name: &str) -> bool {
    name.len() <= NAME_OCTETS_MAX
        && name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        // The server keeps these names for itself.
        && !name.starts_with("pg_")
}

fn default_schema() -> String {
    "whyblocked".to_owned()
}

fn default_limit() -> u32 {
    10
}
