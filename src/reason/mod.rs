//! What scanners and rules say, in our words.
//!
//! Every source of an event has one file in `source/` and turns what amavis
//! recorded into [`Reason`]s. What a name or a finding means is a row in
//! `catalog/`; the sentence for it is a message in `locales/`.
//!
//! Invariant: an event that amavis thought worth an event has at least one
//! reason; what nobody knows becomes an unknown detection, never silence.

pub mod findings;
pub mod names;
pub mod source;

mod catalog;
mod category;
mod rows;

pub use catalog::{Catalog, CatalogError, FileKind};
pub use category::{Category, Platform, Severity, Strength};
pub use rows::{OwnRows, RowFlaw};

use serde::Deserialize;

use crate::event::{Event, Foreign};

/// How the evidence of a sandbox begins: kinds of behavior are independent, but have one witness.
pub const BEHAVIOR: &str = "behavior:";
/// The message for a forbidden file whose name hides what it is.
pub const DISGUISED: &str = "reason-file-disguised";

/// One reason why a mail was stopped, or why somebody should know of it.
#[derive(Debug, Clone)]
pub struct Reason {
    /// The message that explains it: a recipient's sentence, with `.title` and `.admin`.
    pub words: String,
    /// A message of the site's own that explains it instead, if some locale has it.
    pub own_words: Option<String>,
    /// What sort of statement it is.
    pub nature: Nature,
    /// What kind of thing it is about.
    pub category: Category,
    /// What would have happened, had it been opened.
    pub severity: Severity,
    /// How much it proves; nothing if it is no detection.
    pub strength: Option<Strength>,
    /// The malware family, such as Emotet.
    pub family: Option<String>,
    /// What the thing runs on.
    pub platform: Option<Platform>,
    /// Who says so, in the administrator's words.
    pub scanner: String,
    /// What it shares with statements that do not count as independent of it.
    pub evidence: String,
    /// What was said, word for word.
    pub raw: Foreign,
    /// The part it is about, as an index into the event's parts.
    pub part: Option<usize>,
    /// Values for the message.
    pub values: Vec<(&'static str, String)>,
    /// What makes a false alarm likelier.
    pub caution: Option<Caution>,
    /// The recipients for whom it holds, as indexes; all of them if none are named.
    pub recipients: Option<Vec<usize>>,
}

/// What sort of statement a reason is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nature {
    /// Somebody detected something.
    Detection,
    /// A rule of the site forbids it.
    Forbidden,
    /// It could not be checked.
    Uncheckable,
    /// It is unwanted mail.
    Unwanted,
    /// The mail's header is broken.
    Defect,
    /// It is larger than allowed.
    Oversized,
    /// A scanner did not work.
    ScannerFailure,
}

/// Why a detection may be a mistake, beyond its strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Caution {
    /// The name is a guess from the looks or from machine learning.
    Guess,
    /// The database is known for false alarms.
    FalseAlarms,
    /// A macro alone: many honest documents have one.
    MacroAlone,
    /// Ordinary behavior that only counts together with other signs.
    Ordinary,
}

impl Reason {
    /// Makes a reason of a nature that needs no evidence.
    pub(crate) fn stated(words: &str, nature: Nature, category: Category) -> Self {
        Self {
            words: words.to_owned(),
            own_words: None,
            nature,
            category,
            severity: category.severity(),
            strength: None,
            family: None,
            platform: None,
            scanner: String::new(),
            evidence: words.to_owned(),
            raw: Foreign::default(),
            part: None,
            values: Vec::new(),
            caution: None,
            recipients: None,
        }
    }

    /// Tells whether the reason holds for a recipient, given by its index.
    pub fn concerns(&self, recipient: usize) -> bool {
        self.recipients.as_ref().is_none_or(|recipients| recipients.contains(&recipient))
    }
}

/// Turns everything that an event holds into reasons.
pub fn normalize(event: &Event, catalog: &Catalog) -> Vec<Reason> {
    source::SOURCES.iter().flat_map(|source| source(event, catalog)).collect()
}

/// Says what one name or finding means, apart from any event.
pub fn of_text(catalog: &Catalog, scanner: &str, text: &str) -> Reason {
    source::of_text(catalog, scanner, text)
}
