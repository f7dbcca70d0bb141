//! What went wrong inside, before the store's name is put to it.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use super::schema;
use crate::store::StoreError;
use crate::store::owner::{Stranger, directory_of};
use crate::store::tables::Unreadable;

/// What went wrong inside.
#[derive(Debug)]
pub(in crate::store) enum Failure {
    /// SQLite's own error.
    Sqlite(rusqlite::Error),
    /// A row that we have not written.
    Row(Unreadable),
    /// The file could not be made.
    Io(io::Error),
    /// The integrity check found this.
    Check(String),
    /// The schema is of a version that does not exist yet.
    Newer(i64),
    /// A database of another program.
    Foreign,
    /// This file was removed or replaced.
    Gone(PathBuf),
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<Unreadable> for Failure {
    fn from(error: Unreadable) -> Self {
        Self::Row(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl Failure {
    /// Says for which store, and in doing what, it happened.
    pub(super) fn at(self, path: &Path, doing: &'static str) -> StoreError {
        let store = path.display().to_string();
        match self {
            Self::Sqlite(error) => match error.sqlite_error_code() {
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                    StoreError::Damaged { store, detail: error.to_string() }
                }
                Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                    locked_out(path, doing, Box::new(error))
                }
                _ => StoreError::Unavailable { doing, store, source: Box::new(error) },
            },
            Self::Row(error) => StoreError::Unavailable { doing, store, source: Box::new(error) },
            Self::Io(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                locked_out(path, doing, Box::new(error))
            }
            Self::Io(error) => StoreError::Unavailable { doing, store, source: Box::new(error) },
            Self::Check(detail) => StoreError::Damaged { store, detail },
            Self::Newer(found) => StoreError::Newer { store, found, known: schema::newest() },
            Self::Foreign => StoreError::Foreign { store },
            Self::Gone(file) => StoreError::Refused {
                store,
                detail: format!("{} was removed or replaced while it was used", file.display()),
                hint:
                    "put it back, or start whyblocked again; until then, events stay where they are"
                        .into(),
            },
        }
    }
}

/// Says whose file keeps us out, as SQLite does not.
fn locked_out(
    path: &Path,
    doing: &'static str,
    source: Box<dyn std::error::Error + Send + Sync>,
) -> StoreError {
    let store = path.display().to_string();
    let beside = |ending: &str| PathBuf::from(format!("{store}{ending}"));
    let (log, index) = (beside("-wal"), beside("-shm"));
    match Stranger::of(&[path, &log, &index, directory_of(path)]) {
        Some(Stranger { detail, hint }) => StoreError::Refused { store, detail, hint: hint.into() },
        None => StoreError::Unavailable { doing, store, source },
    }
}
