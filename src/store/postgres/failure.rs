//! What went wrong inside, before the store's name is put to it.

use tokio_postgres::error::{DbError, SqlState};

use super::schema;
use crate::server::{AddressError, ConnectError, chain, shown};
use crate::store::StoreError;
use crate::store::tables::Unreadable;

/// What went wrong inside.
#[derive(Debug, thiserror::Error)]
pub(in crate::store) enum Failure {
    /// No way to the server.
    #[error("{}", reached(.0))]
    Connect(#[source] ConnectError),
    /// The settings name no server.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// What the driver needs cannot be had from the system.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The server's word, or the end of the connection.
    #[error("{}", words(.0))]
    Server(#[from] tokio_postgres::Error),
    /// The same while the answer to a COMMIT was awaited: nobody knows whether it was done.
    #[error("{}", words(.0))]
    Commit(#[source] tokio_postgres::Error),
    /// The time was up.
    #[error("the server did not answer in time")]
    Late,
    /// The database cannot hold every text.
    #[error("the database has the encoding {0}, not UTF8")]
    Encoding(String),
    /// An answer that nobody expects.
    #[error("{0}")]
    Row(String),
    /// A row that we have not written.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// The schema is of a version that does not exist yet.
    #[error("schema version {0}")]
    Newer(i64),
    /// Tables of another program.
    #[error("tables of another program")]
    Foreign,
}

impl Failure {
    /// Tells whether the same transaction may work if it is tried again at once.
    ///
    /// After a COMMIT without an answer nobody knows, and the caller decides.
    pub(super) fn may_pass(&self) -> bool {
        match self {
            Self::Server(error) => match error.as_db_error() {
                Some(refusal) => lost_a_race(refusal) || lost_its_server(refusal),
                None => error.is_closed() || is_io(error),
            },
            Self::Connect(_)
            | Self::Address(_)
            | Self::Io(_)
            | Self::Commit(_)
            | Self::Late
            | Self::Encoding(_)
            | Self::Row(_)
            | Self::Unreadable(_)
            | Self::Newer(_)
            | Self::Foreign => false,
        }
    }

    /// Tells whether the connection is sound all the same.
    pub(super) fn spares_connection(&self) -> bool {
        matches!(self, Self::Server(error) if error.as_db_error().is_some_and(lost_a_race))
    }

    /// Says for which store, and in doing what, it happened.
    pub(super) fn at(self, store: &str, doing: &'static str) -> StoreError {
        let store = store.to_owned();
        match self {
            Self::Newer(found) => StoreError::Newer { store, found, known: schema::newest() },
            Self::Foreign => StoreError::Foreign { store },
            Self::Encoding(_) => StoreError::Refused {
                store,
                detail: self.to_string(),
                hint: "make a database with ENCODING 'UTF8', and name it in `store.postgres.url`"
                    .into(),
            },
            other => match other.refusal_hint() {
                Some(hint) => {
                    StoreError::Refused { store, detail: other.to_string(), hint: hint.into() }
                }
                None => StoreError::Unavailable { doing, store, source: Box::new(other) },
            },
        }
    }

    /// Says what to do if it will be refused until somebody does it.
    fn refusal_hint(&self) -> Option<&'static str> {
        let error = match self {
            Self::Connect(ConnectError::File(_)) => {
                return Some("let the user of whyblocked read the file, or name another one");
            }
            Self::Connect(ConnectError::Server(error)) | Self::Server(error) => error,
            Self::Address(_)
            | Self::Io(_)
            | Self::Commit(_)
            | Self::Late
            | Self::Encoding(_)
            | Self::Row(_)
            | Self::Unreadable(_)
            | Self::Newer(_)
            | Self::Foreign => return None,
        };
        match error.code() {
            Some(&SqlState::INVALID_PASSWORD | &SqlState::INVALID_AUTHORIZATION_SPECIFICATION) => {
                Some("check the user in `store.postgres.url` and `store.postgres.password_file`")
            }
            Some(&SqlState::INVALID_CATALOG_NAME) => {
                Some("make the database, or name another one in `store.postgres.url`")
            }
            Some(&SqlState::INSUFFICIENT_PRIVILEGE) => {
                Some("let the user of `store.postgres.url` own the database or the schema")
            }
            Some(_) | None => None,
        }
    }
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        Self::Connect(error)
    }
}

/// Tells whether another transaction was faster.
fn lost_a_race(refusal: &DbError) -> bool {
    [
        SqlState::T_R_SERIALIZATION_FAILURE,
        SqlState::T_R_DEADLOCK_DETECTED,
        SqlState::UNIQUE_VIOLATION,
    ]
    .contains(refusal.code())
}

/// Tells whether the server ends, or is no longer the one that takes writes.
fn lost_its_server(refusal: &DbError) -> bool {
    [
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
        SqlState::READ_ONLY_SQL_TRANSACTION,
    ]
    .contains(refusal.code())
}

fn is_io(error: &tokio_postgres::Error) -> bool {
    std::error::Error::source(error).is_some_and(<dyn std::error::Error>::is::<std::io::Error>)
}

fn reached(error: &ConnectError) -> String {
    match error {
        ConnectError::File(error) => error.to_string(),
        ConnectError::Server(error) => words(error),
    }
}

fn words(error: &tokio_postgres::Error) -> String {
    error.as_db_error().map_or_else(|| chain(error), |refusal| shown(refusal.message()))
}
