//! What the gallery knows: the configuration as it was last readable, and the stories.
//!
//! Invariant: after a change of the configuration that cannot be read, the last good state is shown, with the
//! problems. For a text or a template that is broken, ours stands in, as in the mails.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use super::stories::{self, Story, Tale};
use crate::check::words::{Tables, TablesError};
use crate::check::{self, Level, Remark};
use crate::clock::Clock;
use crate::compose::Mark;
use crate::config::{Problem, Site};
use crate::event::Event;
use crate::locale::Tag;
use crate::setup::{Setup, SetupError};
use crate::worker::Worker;

/// How many set-ups are kept, one for each language; far more than a person looks at.
const SETUPS_MAX: usize = 64;
/// How many events that were brought are kept; the oldest goes.
const DROPPED_MAX: usize = 16;

/// Everything that can be shown.
pub struct Gallery {
    mark: Mark,
    clock: Arc<Clock>,
    /// What is plain in each language.
    pub(super) tables: Tables,
    shipped: Vec<Story>,
    state: Mutex<State>,
    changes: watch::Sender<u64>,
}

struct State {
    site: Arc<Site>,
    setups: HashMap<Option<Tag>, Arc<Setup>>,
    remarks: Arc<Vec<Remark>>,
    /// The configuration as it is now cannot be used.
    is_stale: bool,
    dropped: VecDeque<Story>,
    dropped_ever: u64,
}

/// Why there can be no gallery.
#[derive(Debug, thiserror::Error)]
pub enum GalleryError {
    /// A table of the program is broken.
    #[error(transparent)]
    Tables(#[from] TablesError),
    /// The set-up cannot be made.
    #[error(transparent)]
    Setup(#[from] SetupError),
}

impl Gallery {
    /// Opens a gallery of a site; a site that was read from files can be read again.
    pub fn new(site: Site, mark: Mark, clock: Arc<Clock>) -> Result<Self, GalleryError> {
        let setup = Setup::new(&site, mark.clone(), Arc::clone(&clock))?;
        let remarks = remarks(&site);
        let state = State {
            site: Arc::new(site),
            setups: HashMap::from([(None, Arc::new(setup))]),
            remarks: Arc::new(remarks),
            is_stale: false,
            dropped: VecDeque::new(),
            dropped_ever: 0,
        };
        Ok(Self {
            mark,
            clock,
            tables: Tables::builtin()?,
            shipped: stories::shipped(),
            state: Mutex::new(state),
            changes: watch::Sender::new(0),
        })
    }

    /// Reads the configuration again, and tells every open page.
    pub fn reload(&self) {
        let site = self.site();
        if let Some(directory) = &site.directory {
            match Site::read(directory) {
                Ok(site) => self.take(site),
                Err(error) => self.refuse(error.0),
            }
        }
        self.changes.send_modify(|generation| *generation += 1);
    }

    fn take(&self, site: Site) {
        match Setup::new(&site, self.mark.clone(), Arc::clone(&self.clock)) {
            Ok(setup) => {
                let remarks = Arc::new(remarks(&site));
                let mut state = self.state();
                state.site = Arc::new(site);
                state.setups = HashMap::from([(None, Arc::new(setup))]);
                state.remarks = remarks;
                state.is_stale = false;
            }
            Err(error) => {
                let path = site.directory.as_deref().unwrap_or_else(|| "".as_ref());
                self.refuse(vec![Problem::at(path, "", None, error.to_string(), "")]);
            }
        }
    }

    fn refuse(&self, problems: Vec<Problem>) {
        let mut state = self.state();
        state.remarks = Arc::new(problems.into_iter().map(error_of).collect());
        state.is_stale = true;
    }

    /// Counts how often something changed, now and from now on.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// Gives the configuration as it was last readable.
    pub(super) fn site(&self) -> Arc<Site> {
        Arc::clone(&self.state().site)
    }

    /// Gives what is wrong with the configuration as it is now.
    pub(super) fn remarks(&self) -> Arc<Vec<Remark>> {
        Arc::clone(&self.state().remarks)
    }

    /// Tells whether the configuration as it is now cannot be used, so that an earlier one is shown.
    pub(super) fn is_stale(&self) -> bool {
        self.state().is_stale
    }

    /// Gives the set-up in which everybody reads one language, or their own.
    pub(super) fn setup(&self, language: Option<&Tag>) -> Result<Arc<Setup>, SetupError> {
        let key = language.cloned();
        let site = {
            let state = self.state();
            if let Some(setup) = state.setups.get(&key) {
                return Ok(Arc::clone(setup));
            }
            Arc::clone(&state.site)
        };
        let spoken = language.map(|language| site.in_language(language));
        let spoken = spoken.as_ref().unwrap_or(&site);
        let setup = Arc::new(Setup::new(spoken, self.mark.clone(), Arc::clone(&self.clock))?);
        let mut state = self.state();
        // Somebody may have saved a file meanwhile; what was made of the old one is not kept.
        if Arc::ptr_eq(&state.site, &site) {
            if state.setups.len() >= SETUPS_MAX {
                state.setups.clear();
            }
            state.setups.insert(key, Arc::clone(&setup));
        }
        Ok(setup)
    }

    /// Lists what can be shown; what was brought comes first.
    pub(super) fn stories(&self) -> Vec<Story> {
        let dropped: Vec<Story> = self.state().dropped.iter().cloned().collect();
        dropped.into_iter().chain(self.shipped.iter().cloned()).collect()
    }

    /// Finds a story.
    pub(super) fn story(&self, id: &str) -> Option<Story> {
        let shipped = self.shipped.iter().find(|story| story.id == id).cloned();
        shipped.or_else(|| self.state().dropped.iter().find(|story| story.id == id).cloned())
    }

    /// Keeps an event that somebody brought, in memory only; returns its id.
    pub(super) fn drop_event(&self, event: Event) -> String {
        let mut state = self.state();
        state.dropped_ever += 1;
        let mut story = Story::dropped(state.dropped_ever, event);
        if state.site.directory.is_none()
            && let Tale::Theirs(event) = story.tale
        {
            // The built-in example takes any event for its own.
            story.tale = Tale::Ours(event);
        }
        let id = story.id.clone();
        state.dropped.push_front(story);
        state.dropped.truncate(DROPPED_MAX);
        id
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Whoever panicked left each field whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Checks a site as `check` does.
fn remarks(site: &Site) -> Vec<Remark> {
    let worker = Arc::new(Worker::of_this_program());
    let checked = site.directory.as_deref().map(|directory| check::site(directory, &worker));
    match checked {
        Some(Ok(checked)) => checked.remarks,
        // A broken table of the program ends the start, not a look at the site.
        Some(Err(_)) | None => Vec::new(),
    }
}

fn error_of(problem: Problem) -> Remark {
    Remark { level: Level::Error, problem }
}
