//! Why a directory gave no answer.

use std::error::Error;
use std::time::Duration;

/// The most characters of a server's words that are shown.
const WORDS_MAX: usize = 200;

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

/// Writes an error and its sources in one line.
pub(super) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        let words = error.to_string();
        // Some drivers repeat the source in their own words.
        if !text.contains(&words) {
            text.push_str(": ");
            text.push_str(&words);
        }
        source = error.source();
    }
    shown(&text)
}

/// Cuts words of others, and takes out what a terminal or a log would act on.
pub(super) fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(WORDS_MAX).collect()
}
