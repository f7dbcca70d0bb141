//! An organization's own words: whatever they are, something is said, and the program goes on.

use std::collections::HashSet;
use std::sync::LazyLock;

use whyblocked::check::words::{Checker, Tables};
use whyblocked::locale::{Builtin, Locales, Number, Tag, Values};

/// Longest text of a message, in octets: the limit, and one value or literal beyond it.
const TEXT_OCTETS_MAX: usize = 64 * 1024 + 512 * 1024;
/// How many messages are said: more say nothing new.
const MESSAGES_MAX: usize = 30;

static LANGUAGES: LazyLock<Vec<Tag>> =
    LazyLock::new(|| ["de", "ar"].iter().filter_map(|tag| tag.parse().ok()).collect());
static TABLES: LazyLock<Option<Tables>> = LazyLock::new(|| Tables::builtin().ok());

/// Takes a file as an override, says what it says, and checks it.
pub(crate) fn run(input: &[u8]) {
    let text = String::from_utf8_lossy(input).into_owned();
    let tag = LANGUAGES.get(text.len() % LANGUAGES.len().max(1)).unwrap_or(Tag::english());
    let files = vec![(format!("organizations/lab/locales/{tag}/mail.ftl"), text.clone())];
    let locales = Locales::layered([files]);
    let lines = text.lines().count() + 1;
    for problem in locales.problems() {
        let line = problem.place.as_ref().map_or(1, |place| place.line);
        assert!((1..=lines).contains(&(line as usize)), "line {line} of {lines}: {problem}");
        assert!(!problem.fault.hint().is_empty(), "{problem}");
    }
    let words = locales.words(tag);
    let values = Values::new()
        .with("count", Number::from(3_u64))
        .with("sender", "\u{202e}\u{2069}<b>")
        .with("file", "\u{5d0}\u{2069}");
    for (_, own) in locales.overrides() {
        for (key, message) in own.entries().into_iter().take(MESSAGES_MAX) {
            for (attribute, _, _) in message.patterns() {
                for said in
                    [words.text(key, attribute, &values), words.plain(key, attribute, &values)]
                {
                    assert!(
                        said.text.len() <= TEXT_OCTETS_MAX,
                        "{key}: {} octets",
                        said.text.len()
                    );
                }
            }
        }
        lint(tag, &own);
    }
    // What has always been said is still said.
    for key in ["footer-automatic", "gap-sentences", "which-title", "action-nothing"] {
        assert!(words.has(key, None), "{key} is gone");
    }
}

fn lint(tag: &Tag, own: &whyblocked::locale::Catalog) {
    let Some(tables) = TABLES.as_ref() else { panic!("the tables are broken") };
    let builtin = Builtin::embedded();
    for finding in Checker::new(tables, &builtin).check_override(tag, own, &HashSet::new()) {
        assert!(!finding.rule.hint().is_empty(), "{finding}");
    }
}
