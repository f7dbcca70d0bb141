//! The tables `[directory.ldap]` and `[directory.sql]`, as they are written.

use std::path::PathBuf;
use std::time::Duration;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::server::Tls;

/// The longest wait that may be set: an event waits as long.
const LIMIT_MILLISECONDS_MAX: u32 = 10_000;

/// An LDAP server that knows people's languages.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct LdapFile {
    /// The server: `ldap://host`, `ldaps://host`, or `ldapi://%2Fpath%2Fof%2Fthe%2Fsocket`.
    pub(super) url: String,
    /// Whether a connection by `ldap://` is encrypted by `StartTLS`.
    #[serde(default)]
    pub(super) tls: Tls,
    /// A PEM file with the certificates to trust besides the system's; without one, those alone.
    pub(super) ca_file: Option<PathBuf>,
    /// Who logs in; nobody if it is left out.
    pub(super) bind_dn: Option<String>,
    /// A file with the password, if one is needed; a final line break is no part of it.
    pub(super) password_file: Option<PathBuf>,
    /// Below which entry people are.
    pub(super) base: String,
    /// How an entry is found: an LDAP filter in which `{address}` stands for the address.
    #[serde(default = "default_filter")]
    pub(super) filter: String,
    /// Which attribute holds the language, or the list of languages.
    #[serde(default = "default_attribute")]
    pub(super) attribute: String,
    /// How many milliseconds connecting and asking may take together, for all readers of one event.
    #[serde(default)]
    #[schemars(with = "u32", range(min = 1, max = LIMIT_MILLISECONDS_MAX))]
    pub(super) timeout_milliseconds: Milliseconds,
}

/// A database that knows people's languages.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SqlFile {
    /// The PostgreSQL server: `postgresql://user@host/database`; this or `path` must be given.
    pub(super) url: Option<String>,
    /// The SQLite file; this or `url` must be given.
    pub(super) path: Option<PathBuf>,
    /// Whether the connection to PostgreSQL is encrypted.
    #[serde(default)]
    pub(super) tls: Tls,
    /// A PEM file with the certificates to trust besides the system's; without one, those alone.
    pub(super) ca_file: Option<PathBuf>,
    /// A file with the password for PostgreSQL, if one is needed; a final line break is no part of it.
    pub(super) password_file: Option<PathBuf>,
    /// The query; the first column of its first row is the language, or the list of languages.
    ///
    /// As in amavis, `%k` stands for the list of keys (the address, the address without its
    /// extension, `@domain`, `@.domain` and so on up to `@.`), `%a` for the address, `%u` for its
    /// user and `%d` for its domain.
    pub(super) query: String,
    /// How many milliseconds connecting and asking may take together, for all readers of one event.
    #[serde(default)]
    #[schemars(with = "u32", range(min = 1, max = LIMIT_MILLISECONDS_MAX))]
    pub(super) timeout_milliseconds: Milliseconds,
}

/// How long somebody waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "u32")]
pub(super) struct Milliseconds(u32);

/// Why a wait cannot be set.
#[derive(Debug, thiserror::Error)]
#[error("a directory cannot be given {0} ms: write 1 to {LIMIT_MILLISECONDS_MAX}")]
pub(super) struct LimitError(u32);

impl Milliseconds {
    pub(super) fn duration(self) -> Duration {
        Duration::from_millis(u64::from(self.0))
    }
}

impl Default for Milliseconds {
    fn default() -> Self {
        Self(500)
    }
}

impl TryFrom<u32> for Milliseconds {
    type Error = LimitError;

    fn try_from(milliseconds: u32) -> Result<Self, LimitError> {
        match milliseconds {
            1..=LIMIT_MILLISECONDS_MAX => Ok(Self(milliseconds)),
            _ => Err(LimitError(milliseconds)),
        }
    }
}

fn default_filter() -> String {
    "(mail={address})".to_owned()
}

fn default_attribute() -> String {
    "preferredLanguage".to_owned()
}
