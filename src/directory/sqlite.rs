//! The reader's language, as an SQLite file knows it.

use std::path::PathBuf;
use std::time::Instant;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, OpenFlags, params_from_iter};

use super::address::Subject;
use super::failure::{Failure, chain};
use super::query::{Dialect, Query};

/// How many steps of SQLite's machine pass before it looks at the time.
const STEPS: std::ffi::c_int = 1_000;

/// One file, which is never written to.
pub(super) struct SqliteFile {
    path: PathBuf,
    query: Query,
    connection: Option<Connection>,
}

impl SqliteFile {
    pub(super) fn new(path: PathBuf, query: Query) -> Self {
        Self { path, query, connection: None }
    }

    /// Closes the file, so that another one can take its place.
    pub(super) fn close(&mut self) {
        self.connection = None;
    }

    /// Finds what the file has as the language of an address.
    pub(super) fn look_up(
        &mut self,
        subject: &Subject,
        deadline: Instant,
    ) -> Result<Option<String>, Failure> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.open()?,
        };
        let answer =
            self.first(&mut connection, subject, deadline).map_err(|error| failure(&error));
        if matches!(answer, Ok(_) | Err(Failure::Refused(_))) {
            self.connection = Some(connection);
        }
        answer
    }

    fn open(&self) -> Result<Connection, Failure> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Connection::open_with_flags(&self.path, flags).map_err(|error| {
            Failure::Unusable(format!("{}: {}", self.path.display(), chain(&error)))
        })
    }

    fn first(
        &self,
        connection: &mut Connection,
        subject: &Subject,
        deadline: Instant,
    ) -> rusqlite::Result<Option<String>> {
        connection.busy_timeout(deadline.saturating_duration_since(Instant::now()))?;
        connection.progress_handler(STEPS, Some(move || Instant::now() >= deadline))?;
        let (sql, values) = self.query.of(subject, Dialect::Sqlite);
        let mut statement = connection.prepare(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        Ok(match row.get_ref(0)? {
            ValueRef::Null => None,
            ValueRef::Integer(number) => Some(number.to_string()),
            ValueRef::Real(number) => Some(number.to_string()),
            ValueRef::Text(octets) | ValueRef::Blob(octets) => {
                Some(String::from_utf8_lossy(octets).into_owned())
            }
        })
    }
}

/// Sorts out what an error means for us.
fn failure(error: &rusqlite::Error) -> Failure {
    match error.sqlite_error_code() {
        Some(
            ErrorCode::OperationInterrupted
            | ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::FileLockingProtocolFailed,
        ) => Failure::Late,
        Some(
            ErrorCode::CannotOpen
            | ErrorCode::DatabaseCorrupt
            | ErrorCode::NotADatabase
            | ErrorCode::PermissionDenied
            | ErrorCode::SystemIoFailure
            | ErrorCode::OutOfMemory,
        ) => Failure::unusable(error),
        // Everything else is about the question; the type is not ours, and grows.
        Some(_) | None => Failure::Refused(chain(error)),
    }
}
