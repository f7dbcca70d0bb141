//! Why a directory gave no answer.

use std::error::Error;
use std::time::Duration;

pub(super) use crate::server::{chain, shown};

/// Why a directory gave no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The time was up.
    #[error("did not answer in time")]
    Late,
    /// There is no connection, or no login.
    #[error("cannot be used: {0}")]
    Unusable(String),
    /// The server works, but has refused the question.
    #[error("refused the question: {0}")]
    Refused(String),
    /// It failed a moment ago, and is left alone for a while.
    #[error("{0}; it is left alone for {seconds} s", seconds = .1.as_secs())]
    Down(Box<Failure>, Duration),
}

impl Failure {
    /// Tells that there is no connection, or no login.
    pub(super) fn unusable(error: &dyn Error) -> Self {
        Self::Unusable(chain(error))
    }
}
