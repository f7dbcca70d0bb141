//! What a sandbox saw a file do: findings, in groups that readers understand.
//!
//! Cuckoo and CAPE describe behavior by some 1,500 signatures, each with an id
//! and a description. `catalog/findings.toml` sorts both into groups, each with
//! a category, a strength and words of its own (`locales/*/findings.ftl`).
//!
//! Knows nothing of mails or readers, and does no I/O.
//!
//! Invariant: every description becomes a finding; what no row knows becomes
//! [`OTHER`], with the sandbox's own words kept.

mod again;
mod catalog;
mod family;
mod index;
mod ladder;
mod layer;
mod lint;
mod list;
mod manner;
mod pattern;
mod verdict;
mod words;

use serde::Serialize;

use crate::reason::{Category, Caution, Platform, Severity, Strength};

pub use catalog::{Catalog, CatalogError, Group, builtin};
pub use lint::{Flaw, lint};

/// The group of findings that no row knows.
pub const OTHER: &str = "sandbox-other";

/// The group of findings that name a family of malware.
pub const FAMILY: &str = "known-family";

/// The group of a text that only calls the file harmless.
const HARMLESS: &str = "everyday-actions";

/// The most findings kept of one report; a CAPE report of a noisy file has about 60.
pub const FINDINGS_MAX: usize = 200;

/// The most letters kept of the sandbox's own words; the longest known description has 230.
pub const RAW_MAX: usize = 400;

/// One thing that a sandbox saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The group: the id of its row and of its words, `finding-<group>`.
    pub group: String,
    /// What kind of thing shows this.
    pub category: Category,
    /// How much harm it would have done.
    pub severity: Severity,
    /// How much it proves on its own.
    pub strength: Strength,
    /// What it runs on, if the finding tells.
    pub platform: Option<Platform>,
    /// What makes a mistake likelier, if its group tells.
    #[serde(skip)]
    pub caution: Option<Caution>,
    /// The sandbox's own words.
    pub raw: String,
    /// A number in them: files changed, engines, the number of an expression.
    pub number: Option<u64>,
    /// A value in them: the domain of `evil-domain`, the score of `sandbox-score`.
    pub detail: Option<String>,
    /// The named malware.
    pub family: Option<String>,
    /// The part of the mail, as amavis numbers it: "p002".
    pub part: Option<String>,
}

impl Finding {
    /// Returns the id of the Fluent message with its words.
    pub fn message_id(&self) -> String {
        format!("finding-{}", self.group)
    }
}

/// Understands one description, by the built-in catalog.
pub fn by_description(text: &str) -> Finding {
    builtin().by_description(text)
}

/// Understands one signature id, by the built-in catalog.
pub fn by_signature_id(id: &str) -> Finding {
    builtin().by_signature_id(id)
}

/// Understands a list of descriptions joined by ", ", by the built-in catalog.
pub fn by_list(text: &str) -> Vec<Finding> {
    builtin().by_list(text)
}

/// Adds a finding, once; of more than [`FINDINGS_MAX`], those that prove least of what is least grave are left out.
pub(in crate::reason) fn keep(findings: &mut Vec<Finding>, finding: Finding) {
    if findings.contains(&finding) {
        return;
    }
    if findings.len() >= FINDINGS_MAX {
        let weight = |finding: &Finding| (finding.severity, finding.strength);
        let least = findings.iter().enumerate().min_by_key(|(_, known)| weight(known));
        let lighter = least.filter(|(_, known)| weight(known) < weight(&finding));
        let Some(index) = lighter.map(|(index, _)| index) else {
            return;
        };
        findings.remove(index);
    }
    findings.push(finding);
}

/// Cuts `text` to `letters_max` letters on one line, without control characters.
pub(in crate::reason) fn clean(text: &str, letters_max: usize) -> String {
    let mut clean = String::new();
    let spaced = |letter: char| letter.is_whitespace() || letter.is_control();
    for (count, letter) in text.trim_matches(spaced).chars().enumerate() {
        if count >= letters_max {
            clean.push('…');
            break;
        }
        if !spaced(letter) {
            clean.push(letter);
        } else if !clean.ends_with(' ') {
            clean.push(' ');
        }
    }
    clean
}
