//! What several tests need: the site, a clock that stands still, events.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use whyblocked::clock::Clock;
use whyblocked::compose::Mark;
use whyblocked::config::Site;
use whyblocked::event::{self, Event};
use whyblocked::locale::{Locales, Tag};
use whyblocked::setup::Setup;

/// Names of which each category has at least one, to render every category's mail.
const NAMES: &str = include_str!("names.tsv");

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

/// Lets mails be delivered into a folder.
pub(crate) fn deliver_here(site: &Path) {
    let config = site.join("whyblocked.toml");
    let text = std::fs::read_to_string(&config).unwrap();
    let smtp = "[delivery.transport.smtp]\nhost = \"127.0.0.1\"\nport = 10025";
    let text = text.replace(smtp, "[delivery.transport.maildir]\ndirectory = \"mails\"");
    std::fs::write(&config, text).unwrap();
}

/// Lists a category and a name that a scanner gives it, for each category that a scanner can report.
pub(crate) fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = NAMES.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split_once('\t').unwrap())
}

/// Makes an event in which one scanner reports one name.
pub(crate) fn reported(name: &str, outcome: &str) -> Event {
    let text = serde_json::json!({
        "v": 1, "time": 1_795_502_507.4, "host": "mx.lab.example", "mail_id": "abcDEF123456",
        "sender": "alice@outside.example", "from": "Alice <alice@outside.example>",
        "subject": "Hello", "checked": { "virus": true }, "categories": ["9", "1"], "blocking": "9",
        "scanners": [{ "name": "ClamAV-clamd", "status": "infected", "names": [name],
                       "output": format!("p002: {name} FOUND") }],
        "parts": [{ "id": "p002", "place": "1/2", "name": "invoice.zip", "path": "invoice.zip" }],
        "recipients": [{ "addr": "bob@lab.example", "local": true, "outcome": outcome,
                         "destiny": if outcome == "blocked" { "discard" } else { "pass" },
                         "categories": ["9", "1"] }],
    });
    event::read(text.to_string().as_bytes()).unwrap().0
}

/// Lists the shipped languages.
pub(crate) fn shipped() -> Vec<Tag> {
    let locales = Locales::builder().build();
    assert!(locales.available().len() >= 2);
    locales.available().to_vec()
}
