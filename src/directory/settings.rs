//! Where languages are looked up, as in the site's and the organizations' files.
//!
//! Invariant: settings that exist can be used. The filter parses and names the address, the query
//! names it, and no password goes out where others could read it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use schemars::JsonSchema;
use serde::Deserialize;
use url::Url;

use super::file::{LdapFile, Milliseconds, SqlFile};
use super::filter::{Filter, FilterError};
use super::query::{Query, QueryError};
use crate::server::{Address, AddressError, Tls, is_here};

/// The directories of the site, or of one organization.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// An LDAP server.
    #[schemars(with = "Option<LdapFile>")]
    pub ldap: Option<LdapSettings>,
    /// A PostgreSQL database or an SQLite file.
    #[schemars(with = "Option<SqlFile>")]
    pub sql: Option<SqlSettings>,
}

/// An LDAP server that knows people's languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "LdapFile")]
pub struct LdapSettings {
    pub(super) url: Url,
    pub(super) tls: Tls,
    pub(super) ca_file: Option<PathBuf>,
    pub(super) bind_dn: String,
    pub(super) password_file: Option<PathBuf>,
    pub(super) base: String,
    pub(super) filter: Filter,
    pub(super) attribute: String,
    pub(super) limit: Milliseconds,
}

/// A database that knows people's languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "SqlFile")]
pub struct SqlSettings {
    pub(super) place: Place,
    pub(super) query: Query,
    pub(super) limit: Milliseconds,
}

/// Where a database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Postgres(Box<Address>),
    Sqlite(PathBuf),
}

/// Why a directory cannot be used as it is written.
#[derive(Debug, thiserror::Error)]
pub(super) enum SettingsError {
    #[error("`url` starts with {0}: write ldap://, ldaps:// or ldapi://")]
    Scheme(String),
    #[error("`filter` {0}")]
    Filter(#[from] FilterError),
    #[error("`query` {0}")]
    Query(#[from] QueryError),
    #[error("`bind_dn` needs a `password_file`, and the other way round")]
    HalfLogin,
    #[error(transparent)]
    Address(#[from] AddressError),
    #[error("give either `url` for PostgreSQL or `path` for SQLite")]
    Place,
    #[error("`path` takes no `tls`, `ca_file` or `password_file`")]
    Remote,
}

impl Settings {
    /// Makes the paths relative to the folder of the file that they stand in.
    #[must_use]
    pub fn under(mut self, folder: &Path) -> Self {
        let mut paths: Vec<&mut PathBuf> = Vec::new();
        if let Some(ldap) = &mut self.ldap {
            paths.extend(ldap.ca_file.iter_mut().chain(&mut ldap.password_file));
        }
        match self.sql.as_mut().map(|sql| &mut sql.place) {
            Some(Place::Sqlite(path)) => paths.push(path),
            Some(Place::Postgres(server)) => {
                paths.extend(server.paths_mut());
            }
            None => {}
        }
        for path in paths {
            *path = folder.join(&*path);
        }
        self
    }

    /// Lists the files that others write, by the setting that names them.
    pub fn files(&self) -> Vec<(&'static str, &Path)> {
        let mut files: Vec<(&'static str, Option<&PathBuf>)> = Vec::new();
        if let Some(ldap) = &self.ldap {
            files.push(("directory.ldap.password_file", ldap.password_file.as_ref()));
            files.push(("directory.ldap.ca_file", ldap.ca_file.as_ref()));
        }
        match self.sql.as_ref().map(|sql| &sql.place) {
            Some(Place::Sqlite(path)) => files.push(("directory.sql.path", Some(path))),
            Some(Place::Postgres(server)) => {
                files.push(("directory.sql.password_file", server.password_file()));
                files.push(("directory.sql.ca_file", server.ca_file()));
            }
            None => {}
        }
        files.into_iter().filter_map(|(setting, file)| Some((setting, file?.as_path()))).collect()
    }
}

impl LdapSettings {
    /// Tells how long connecting and asking may take together.
    pub(super) fn limit(&self) -> Duration {
        self.limit.duration()
    }
}

impl SqlSettings {
    /// Tells how long connecting and asking may take together.
    pub(super) fn limit(&self) -> Duration {
        self.limit.duration()
    }
}

impl TryFrom<LdapFile> for LdapSettings {
    type Error = SettingsError;

    fn try_from(file: LdapFile) -> Result<Self, SettingsError> {
        let url = Url::parse(&file.url).map_err(|error| AddressError::Url(error.to_string()))?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(AddressError::NoHost)?;
        let open = match url.scheme() {
            "ldaps" | "ldapi" => false,
            "ldap" => file.tls == Tls::None && !is_here(host),
            other => return Err(SettingsError::Scheme(other.to_owned())),
        };
        if file.bind_dn.is_some() != file.password_file.is_some() {
            return Err(SettingsError::HalfLogin);
        }
        if open && file.password_file.is_some() {
            return Err(AddressError::OpenPassword.into());
        }
        Ok(Self {
            tls: file.tls,
            ca_file: file.ca_file,
            bind_dn: file.bind_dn.unwrap_or_default(),
            password_file: file.password_file,
            base: file.base,
            filter: Filter::new(&file.filter)?,
            attribute: file.attribute,
            limit: file.timeout_milliseconds,
            url,
        })
    }
}

impl TryFrom<SqlFile> for SqlSettings {
    type Error = SettingsError;

    fn try_from(file: SqlFile) -> Result<Self, SettingsError> {
        let query = Query::new(&file.query)?;
        let limit = file.timeout_milliseconds;
        let place = match (&file.url, &file.path) {
            (Some(url), None) => Place::Postgres(Box::new(Address::new(
                url,
                file.tls,
                file.ca_file,
                file.password_file,
            )?)),
            (None, Some(path)) => {
                let remote = file.ca_file.is_some() || file.password_file.is_some();
                if remote || file.tls == Tls::Required {
                    return Err(SettingsError::Remote);
                }
                Place::Sqlite(path.clone())
            }
            (Some(_), Some(_)) | (None, None) => return Err(SettingsError::Place),
        };
        Ok(Self { place, query, limit })
    }
}
