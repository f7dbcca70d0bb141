//! Why the daemon cannot go on with what it was doing.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use crate::intake::DropError;
use crate::server::chain;
use crate::store::StoreError;

/// What stops a round; nothing is lost by it.
#[derive(Debug, thiserror::Error)]
pub enum DaemonError {
    /// The store does not work.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A drop directory does not work.
    #[error(transparent)]
    Drop(#[from] DropError),
    /// A socket cannot be made.
    #[error("cannot listen on {}", path.display())]
    Socket {
        /// What names it.
        setting: &'static str,
        /// Where it was to be.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A thread has ended by a mistake of ours.
    #[error("a thread has ended by a mistake in the program")]
    Panic,
}

/// What cannot be done now, and why, as it was logged.
#[derive(Debug, Default)]
pub(super) struct Failing(Mutex<BTreeMap<&'static str, String>>);

/// What is new about something to do.
#[derive(Debug, PartialEq, Eq)]
enum Change {
    Fails(String),
    Works,
}

impl Failing {
    /// Logs what cannot be done, and why, or that it can be done again, once each; tells whether it was done.
    pub(super) fn log(&self, what: &'static str, done: &Result<(), DaemonError>) -> bool {
        match self.learn(what, done.as_ref().err().map(|error| chain(error))) {
            Some(Change::Fails(error)) => tracing::error!(error, "cannot {what}"),
            Some(Change::Works) => tracing::info!("can {what} again"),
            None => {}
        }
        done.is_ok()
    }

    fn learn(&self, what: &'static str, why: Option<String>) -> Option<Change> {
        let mut failing = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match why {
            Some(why) if failing.get(what) == Some(&why) => None,
            Some(why) => {
                failing.insert(what, why.clone());
                Some(Change::Fails(why))
            }
            None => failing.remove(what).map(|_| Change::Works),
        }
    }
}

impl DaemonError {
    /// Says that the socket of a setting cannot be made.
    pub(super) fn socket(
        setting: &'static str,
        path: PathBuf,
    ) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Socket { setting, path, source }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_is_said_once_until_it_changes() {
        let failing = Failing::default();
        let fails = |why: &str| Some(Change::Fails(why.to_owned()));
        for (what, why, expected) in [
            ("deliver", None, None),
            ("deliver", Some("the store is gone"), fails("the store is gone")),
            ("deliver", Some("the store is gone"), None),
            ("keep house", Some("the store is gone"), fails("the store is gone")),
            ("deliver", Some("the store is full"), fails("the store is full")),
            ("deliver", None, Some(Change::Works)),
            ("deliver", None, None),
            ("keep house", Some("the store is gone"), None),
        ] {
            assert_eq!(failing.learn(what, why.map(str::to_owned)), expected, "{what} {why:?}");
        }
    }
}
