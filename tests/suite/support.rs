//! What several tests need: the site, a clock that stands still, events.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use whyblocked::clock::Clock;
use whyblocked::compose::Mark;
use whyblocked::config::Site;
use whyblocked::event::{self, Event};
use whyblocked::locale::Tag;
use whyblocked::setup::Setup;

/// Returns a path of the repository.
pub(crate) fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Returns a clock that stands at noon.
pub(crate) fn clock() -> Arc<Clock> {
    Arc::new(Clock::fixed("2026-11-24T12:00:00Z".parse().unwrap()))
}

/// Reads the site of the tests.
pub(crate) fn site() -> Site {
    Site::read(&path("tests/site")).unwrap_or_else(|error| panic!("{error}"))
}

/// Makes the set-up of the tests' site.
pub(crate) fn setup() -> Setup {
    setup_of(&site())
}

/// Makes the set-up of a site.
pub(crate) fn setup_of(site: &Site) -> Setup {
    Setup::new(site, Mark::new(b"a key for tests"), clock()).unwrap()
}

/// Makes a set-up in which everybody reads one language.
pub(crate) fn setup_in(language: &Tag) -> Setup {
    setup_of(&site().in_language(language))
}

/// Reads the event of a story.
pub(crate) fn event(folder: &Path) -> Event {
    let file = folder.join("event.json");
    let bytes = std::fs::read(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    event::read(&bytes).unwrap_or_else(|error| panic!("{}: {error}", file.display())).0
}

/// Lists the stories.
pub(crate) fn stories() -> Vec<PathBuf> {
    let mut stories: Vec<PathBuf> = std::fs::read_dir(path("tests/cases"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    stories.sort();
    assert!(!stories.is_empty(), "there are no stories");
    stories
}

/// Copies a folder with everything in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
