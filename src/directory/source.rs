//! The kinds of directories.

use std::time::{Duration, Instant};

use super::address::Subject;
use super::failure::Failure;
use super::ldap::LdapDriver;
use super::postgres::PostgresDriver;
use super::session::Session;
use super::settings::{LdapSettings, Place, SqlSettings};
use super::sqlite::SqliteFile;

/// Settings of one directory of any kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SourceSettings {
    Ldap(LdapSettings),
    Sql(SqlSettings),
}

/// One directory of any kind.
pub(super) enum Source {
    Ldap(Box<Session<LdapDriver>>),
    Postgres(Box<Session<PostgresDriver>>),
    Sqlite(SqliteFile),
}

impl SourceSettings {
    /// The name of its kind.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Ldap(_) => "ldap",
            Self::Sql(_) => "sql",
        }
    }

    /// How long connecting and asking may take together.
    pub(super) fn limit(&self) -> Duration {
        match self {
            Self::Ldap(ldap) => ldap.limit(),
            Self::Sql(sql) => sql.limit(),
        }
    }
}

impl Source {
    /// Makes a directory; nothing is opened yet.
    pub(super) fn new(settings: &SourceSettings) -> Self {
        match settings {
            SourceSettings::Ldap(ldap) => {
                Self::Ldap(Box::new(Session::new(LdapDriver::new(ldap.clone()))))
            }
            SourceSettings::Sql(sql) => {
                let query = sql.query.clone();
                match &sql.place {
                    Place::Postgres(server) => {
                        let driver = PostgresDriver::new((**server).clone(), query, sql.limit);
                        Self::Postgres(Box::new(Session::new(driver)))
                    }
                    Place::Sqlite(path) => Self::Sqlite(SqliteFile::new(path.clone(), query)),
                }
            }
        }
    }

    /// Finds what it has as the language of an address.
    pub(super) fn look_up(
        &mut self,
        subject: &Subject,
        deadline: Instant,
    ) -> Result<Option<String>, Failure> {
        match self {
            Self::Ldap(session) => session.look_up(subject, deadline),
            Self::Postgres(session) => session.look_up(subject, deadline),
            Self::Sqlite(file) => file.look_up(subject, deadline),
        }
    }

    /// Closes what is open.
    pub(super) fn close(&mut self) {
        match self {
            Self::Ldap(session) => session.close(),
            Self::Postgres(session) => session.close(),
            Self::Sqlite(file) => file.close(),
        }
    }
}
