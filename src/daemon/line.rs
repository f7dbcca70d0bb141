//! What waits in one drop directory, which files stay there, and what becomes of what is no event.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use chrono::TimeDelta;

use super::{DaemonError, Rounds};
use crate::intake::{BadEvent, DropDirectory, DropError, Found, Waiting};
use crate::trouble::{self, Kind, Trouble};

/// How many files are listed at once; a longer line is listed again.
const LISTED_MAX: usize = 10_000;
/// How many files that stay are known; those beyond are passed over without a word.
const STAYING_MAX: usize = 100_000;
/// After how long a file that could not be taken, or put away, is tried again.
const TRY_AGAIN: Duration = Duration::from_mins(1);
/// How often a foreign file that stays is logged, however often we are started: systemd does so while it is there.
const LOGGED_AGAIN: TimeDelta = TimeDelta::days(1);

/// What waits in one drop directory.
pub(super) struct Line<'a> {
    pub(super) drop: &'a DropDirectory,
    /// Files that stay, and when they are tried again; what is no event never is, until it changes.
    staying: HashMap<Waiting, Option<Instant>>,
}

impl<'a> Line<'a> {
    pub(super) fn new(drop: &'a DropDirectory) -> Self {
        Self { drop, staying: HashMap::new() }
    }

    /// Lists what waits and does not stay, oldest first; what has gone is forgotten.
    pub(super) fn waiting(&mut self) -> Result<Vec<Waiting>, DropError> {
        let now = Instant::now();
        let mut staying = HashMap::new();
        let is_next = |waiting: &Waiting| match self.staying.get(waiting) {
            Some(again) if again.is_none_or(|again| now < again) => {
                staying.insert(waiting.clone(), *again);
                false
            }
            Some(_) | None => true,
        };
        let waiting = self.drop.waiting(LISTED_MAX, is_next)?;
        self.staying = staying;
        Ok(waiting)
    }

    /// Tells whether no more files that stay can be known: the next list may have them again.
    pub(super) fn is_full(&self) -> bool {
        self.staying.len() >= STAYING_MAX
    }

    /// Leaves a file where it is for a while.
    pub(super) fn try_later(&mut self, waiting: &Waiting) {
        self.leave(waiting, Some(Instant::now() + TRY_AGAIN));
    }

    /// Leaves a file where it is; tells whether it will be known.
    fn leave(&mut self, waiting: &Waiting, again: Option<Instant>) -> bool {
        let has_room = !self.is_full();
        if has_room {
            self.staying.insert(waiting.clone(), again);
        }
        has_room
    }

    /// Names the directory for the admins of several hosts.
    fn place(&self) -> String {
        let host = nix::unistd::gethostname().unwrap_or_default();
        format!("{}:{}", host.to_string_lossy(), self.drop.path().display())
    }

    /// Removes an event; if the file stays, it is known the next time.
    pub(super) fn remove(&mut self, waiting: &Waiting) {
        self.leave_if_stuck(waiting, self.drop.remove(waiting));
    }

    /// Moves a bad event out of the way; tells whether that could be done.
    fn set_aside(&mut self, waiting: &Waiting, bad: &BadEvent) -> bool {
        self.leave_if_stuck(waiting, self.drop.set_aside(waiting, bad))
    }

    /// Passes over a file that cannot be moved out of the way, which must not stop those after it; tells
    /// whether it could.
    fn leave_if_stuck(&mut self, waiting: &Waiting, done: Result<(), DropError>) -> bool {
        let Err(error) = done else { return true };
        tracing::error!(%error, "a file stays in the drop directory");
        self.try_later(waiting);
        false
    }
}

impl Rounds<'_> {
    /// Makes a line for each drop directory.
    pub(super) fn lines(&self) -> Vec<Line<'_>> {
        self.drops.iter().map(Line::new).collect()
    }

    /// Tells the admins of what is no event, and moves it out of the way, or leaves it.
    pub(super) fn put_others_away(
        &self,
        line: &mut Line<'_>,
        others: Vec<(Waiting, Found)>,
    ) -> Result<(), DaemonError> {
        let place = line.place();
        let troubles = others.iter().filter_map(|(_, found)| match found {
            Found::Bad(bad) => {
                let details = vec![format!("{place}/{}", bad.name), bad.why.clone()];
                Some(Trouble::of_site(Kind::BadEvent, details))
            }
            Found::Foreign(_) if line.is_full() => None,
            Found::Foreign(what) => {
                Some(Trouble::of_site(Kind::ForeignFile, vec![format!("{place}/{what}")]))
            }
            Found::Event(_) | Found::Unreadable(_) | Found::Gone => None,
        });
        self.tell(&troubles.collect::<Vec<_>>())?;
        for (waiting, found) in others {
            self.put_away_one(line, &waiting, found);
        }
        Ok(())
    }

    fn tell(&self, troubles: &[Trouble]) -> Result<(), DaemonError> {
        if !troubles.is_empty() {
            self.metrics.stored(&self.store.commit(&trouble::owed(self.setup, troubles))?);
            self.mails.ring();
        }
        Ok(())
    }

    fn put_away_one(&self, line: &mut Line<'_>, waiting: &Waiting, found: Found) {
        match found {
            Found::Event(_) | Found::Gone => {}
            Found::Bad(bad) => {
                if line.set_aside(waiting, &bad) {
                    self.metrics.of_event("bad");
                    tracing::warn!(file = %bad.name, error = %bad.why, "set a bad event aside");
                }
            }
            Found::Foreign(what) => {
                if line.leave(waiting, None) {
                    self.metrics.of_event("foreign");
                    let key = format!("foreign/{}/{what}", line.place());
                    // A store that cannot say so is no reason for silence.
                    if self.store.note_once(&key, LOGGED_AGAIN).unwrap_or(true) {
                        tracing::warn!(file = %what, "left a foreign file in the drop directory");
                    }
                }
            }
            Found::Unreadable(error) => {
                self.metrics.of_event("refused");
                tracing::error!(%error, "an event stays in the drop directory");
                line.try_later(waiting);
            }
        }
    }
}
