//! The signs for and against a false positive, each a coded fact.
//!
//! A doubt is a fact that a person can check, not an opinion; the message
//! `doubt-<id>` says it.

use super::{Assessment, Confidence, SenderProof};
use crate::event::{Event, Foreign, Part};
use crate::reason::{Catalog, Category, Caution, Nature, Reason, Strength};

/// Characters of a domain that are shown.
const DOMAIN_CHARS_MAX: usize = 120;

/// One sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// The message `doubt-<id>` says it.
    pub id: &'static str,
    /// What it speaks for.
    pub direction: Direction,
    /// Values for the message.
    pub values: Vec<(&'static str, String)>,
}

/// What a sign speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The filter is right.
    Threat,
    /// The filter is wrong.
    Mistake,
}

impl Doubt {
    /// Lists every sign that can be given, with its direction.
    pub const ALL: [(&'static str, Direction); 17] = [
        ("several-engines", Direction::Threat),
        ("exact-name", Direction::Threat),
        ("disguised-name", Direction::Threat),
        ("turned-name", Direction::Threat),
        ("lookalike-letters", Direction::Threat),
        ("archive-in-archive", Direction::Threat),
        ("sender-contradicted", Direction::Threat),
        ("sender-claimed", Direction::Threat),
        ("single-guess", Direction::Mistake),
        ("false-alarm-source", Direction::Mistake),
        ("macro-alone", Direction::Mistake),
        ("ordinary-behavior", Direction::Mistake),
        ("one-engine-of-several", Direction::Mistake),
        ("sender-proven", Direction::Mistake),
        ("rule-only", Direction::Mistake),
        ("known-bulk", Direction::Mistake),
        ("harmless-test", Direction::Mistake),
    ];

    fn threat(id: &'static str) -> Self {
        Self { id, direction: Direction::Threat, values: Vec::new() }
    }

    fn mistake(id: &'static str) -> Self {
        Self { id, direction: Direction::Mistake, values: Vec::new() }
    }

    /// Tells whether it says that the sender is who it claims to be.
    fn is_for_sender(&self) -> bool {
        matches!(self.id, "sender-proven" | "known-bulk")
    }

    /// Tells whether it says that the name of a file hides what it is.
    pub(super) fn is_of_hiding_name(&self) -> bool {
        matches!(self.id, "disguised-name" | "turned-name")
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

/// Collects the signs that do not depend on the reasons.
pub(super) fn signs(event: &Event, catalog: &Catalog, sender: &SenderProof) -> Vec<Doubt> {
    let mut signs = of_names(event, catalog);
    signs.extend(of_sender(event, sender));
    signs
}

/// Collects all signs for an assessment.
pub(super) fn doubts(assessment: &Assessment) -> Vec<Doubt> {
    let mut doubts = of_detections(assessment);
    // Who deceives signs for a domain of his own: that proves nothing for him.
    let deceives = matches!(assessment.category, Category::Phishing | Category::Scam);
    let counts = |sign: &&Doubt| !(deceives && sign.is_for_sender());
    doubts.extend(assessment.circumstances.signs.iter().filter(counts).cloned());
    let rule_only = assessment.confidence.is_none()
        && assessment.reasons.first().is_some_and(|reason| reason.nature == Nature::Forbidden);
    if rule_only && !doubts.iter().any(Doubt::is_of_hiding_name) {
        doubts.push(Doubt::mistake("rule-only"));
    }
    doubts
}

fn of_detections(assessment: &Assessment) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let category = assessment.category;
    let detections: Vec<_> =
        assessment.detections().filter(|reason| super::speaks_for(reason, category)).collect();
    let Some(strongest) = detections.iter().filter_map(|reason| reason.strength).max() else {
        return doubts;
    };
    if assessment.category == Category::Test {
        return vec![Doubt::mistake("harmless-test")];
    }
    if assessment.witnesses > 1 {
        doubts
            .push(Doubt::threat("several-engines").with("count", assessment.witnesses.to_string()));
    }
    let is_known = detections
        .iter()
        .any(|reason| reason.category == category && reason.strength == Some(Strength::Named));
    if is_known {
        doubts.push(Doubt::threat("exact-name"));
    }
    if strongest >= Strength::Strong || assessment.confidence == Some(Confidence::High) {
        return doubts;
    }
    let all = |caution| detections.iter().all(|reason| reason.caution == Some(caution));
    if all(Caution::MacroAlone) {
        doubts.push(Doubt::mistake("macro-alone"));
    } else if all(Caution::FalseAlarms) {
        doubts.push(Doubt::mistake("false-alarm-source"));
    } else if detections.iter().copied().all(is_ordinary) {
        doubts.push(Doubt::mistake("ordinary-behavior"));
    } else if assessment.witnesses == 1 && all(Caution::Guess) {
        doubts.push(Doubt::mistake("single-guess"));
    }
    let working = assessment.circumstances.scanners;
    if assessment.witnesses == 1 && working > 1 {
        let silent = (working - 1).to_string();
        doubts.push(Doubt::mistake("one-engine-of-several").with("count", silent));
    }
    doubts
}

/// Tells whether many honest files show what was seen, too.
fn is_ordinary(reason: &Reason) -> bool {
    matches!(reason.caution, Some(Caution::Ordinary | Caution::MacroAlone))
}

fn of_names(event: &Event, catalog: &Catalog) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let parts = || event.parts.iter().filter(|part| !part.name.is_empty());
    let names = || parts().map(|part| &part.name);
    let is_disguised = |part: &&Part| {
        catalog.is_disguised(&part.name) || catalog.is_dressed_up(&part.name, Some(part))
    };
    if let Some(name) = names().find(|name| name.turns_direction()) {
        doubts.push(Doubt::threat("turned-name").with("file", name.shown(80)));
    } else if let Some(part) = parts().find(is_disguised) {
        doubts.push(Doubt::threat("disguised-name").with("file", part.name.shown(80)));
    }
    if let Some(name) = names().find(|name| mixes_scripts(name.raw())) {
        doubts.push(Doubt::threat("lookalike-letters").with("file", name.shown(80)));
    }
    let archive_in_archive = event.parts.iter().any(|part| {
        let kind = catalog.file_kind(&part.name, Some(part));
        part.path.raw().contains('/') && kind.is_some_and(|kind| kind.id == "archive")
    });
    if archive_in_archive {
        doubts.push(Doubt::threat("archive-in-archive"));
    }
    doubts
}

fn of_sender(event: &Event, sender: &SenderProof) -> Option<Doubt> {
    let doubt = match sender {
        SenderProof::Proven { domain, .. } => {
            let id = if event.bulk.is_empty() && event.list.is_empty() {
                "sender-proven"
            } else {
                "known-bulk"
            };
            Doubt::mistake(id).with("domain", unlinked(domain))
        }
        SenderProof::Claimed { domain } => {
            Doubt::threat("sender-claimed").with("domain", unlinked(domain))
        }
        SenderProof::Contradicted { domain, by } => Doubt::threat("sender-contradicted")
            .with("domain", unlinked(domain))
            .with("check", by.to_uppercase()),
        SenderProof::Inside | SenderProof::Unknown => return None,
    };
    Some(doubt)
}

/// Breaks the domain that a stranger claims, so that nobody follows it.
fn unlinked(domain: &str) -> String {
    Foreign::from(domain).defanged(DOMAIN_CHARS_MAX)
}

/// Tells whether one word has letters of scripts that do not belong together.
fn mixes_scripts(name: &str) -> bool {
    use unicode_security::MixedScript as _;
    name.split(|c: char| !c.is_alphanumeric())
        .any(|word| !word.is_ascii() && !word.is_single_script())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_letters_that_deceive() {
        for (name, mixed) in [
            ("аmazon.pdf", true),
            ("Übersicht.pdf", false),
            ("日本のかな.pdf", false),
            ("Größenübersicht 日本.pdf.exe", false),
        ] {
            assert_eq!(mixes_scripts(name), mixed, "{name}");
        }
    }
}
