//! What went wrong inside, before the store's name is put to it.

use std::path::Path;

use rusqlite::ErrorCode;

use super::schema;
use crate::store::StoreError;

/// What went wrong inside.
#[derive(Debug)]
pub(super) enum Failure {
    /// SQLite's own error.
    Sqlite(rusqlite::Error),
    /// The file could not be made.
    Io(std::io::Error),
    /// The integrity check found this.
    Check(String),
    /// The schema is of a version that does not exist yet.
    Newer(i64),
    /// A database of another program.
    Foreign,
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
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
                _ => StoreError::Unavailable { doing, store, source: Box::new(error) },
            },
            Self::Io(error) => StoreError::Unavailable { doing, store, source: Box::new(error) },
            Self::Check(detail) => StoreError::Damaged { store, detail },
            Self::Newer(found) => StoreError::Newer { store, found, known: schema::newest() },
            Self::Foreign => StoreError::Foreign { store },
        }
    }
}
