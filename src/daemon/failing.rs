//! What cannot be done now: it is said once, once more when the reason changes, and when it can be done again.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::DaemonError;
use crate::server::chain;

/// What cannot be done now, and why, as it was logged.
#[derive(Debug, Default)]
pub(super) struct Failing(Mutex<BTreeMap<&'static str, String>>);

/// What is new about something to do.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// It cannot be done, and why.
    Fails(String),
    /// It can be done again.
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

    /// Learns why something cannot be done, or that it was; tells what is new.
    pub(super) fn learn(&self, what: &'static str, why: Option<String>) -> Option<Change> {
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
