//! One locale in figures, and all of them as a table.

use super::Subject;
use super::compare;
use super::style::Measures;
use crate::locale::{Catalog, Tag};

/// What a locale has, and how plain it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The locale.
    pub tag: Tag,
    /// Texts that English has: messages and attributes.
    pub wanted: usize,
    /// Texts of these that the locale has, or has from its own language.
    pub there: usize,
    /// Texts that are still English.
    pub equal: usize,
    /// The longest sentence for recipients, in words or characters.
    pub longest_sentence: usize,
    /// The longest one that is allowed.
    pub sentence_max: usize,
    /// LIX of all texts for recipients, where words have spaces between them.
    pub lix: Option<f64>,
    /// The highest LIX that is allowed.
    pub lix_max: Option<f64>,
    /// Reading ease, where the language has a formula.
    pub ease: Option<f64>,
    /// The lowest reading ease that is allowed.
    pub ease_min: Option<f64>,
}

impl Row {
    pub(super) fn new(
        subject: &Subject<'_>,
        english: &Catalog,
        equal: usize,
        measures: &Measures,
    ) -> Self {
        let texts = compare::texts(english);
        let wanted = texts.iter().filter(|entry| !entry.is_term());
        let is_there = |entry: &&compare::Entry<'_>| {
            compare::find(&subject.chain, entry.key, entry.attribute).is_some()
        };
        Self {
            tag: subject.tag.clone(),
            wanted: wanted.clone().count(),
            there: wanted.filter(is_there).count(),
            equal,
            longest_sentence: measures.longest_sentence,
            sentence_max: measures.sentence_max,
            lix: measures.lix,
            lix_max: measures.lix_max,
            ease: measures.ease,
            ease_min: measures.ease_min,
        }
    }

    /// The share of English that the locale has, rounded down.
    pub fn complete_percent(&self) -> usize {
        (self.there * 100).checked_div(self.wanted).unwrap_or(100)
    }
}

/// Writes the table of all locales.
pub fn table(rows: &[Row]) -> String {
    let mut lines = vec![
        "locale      messages  complete  equal  longest (max)   LIX (max)  ease (min)".to_owned(),
    ];
    lines.extend(rows.iter().map(|row| {
        let pair = |value: Option<f64>, limit: Option<f64>| match (value, limit) {
            (Some(value), Some(limit)) => format!("{value:.0} ({limit:.0})"),
            (Some(value), None) => format!("{value:.0}"),
            (None, _) => "-".to_owned(),
        };
        format!(
            "{:<11} {:>8} {:>8}% {:>6} {:>14} {:>11} {:>11}",
            row.tag.to_string(),
            row.there,
            row.complete_percent(),
            row.equal,
            format!("{} ({})", row.longest_sentence, row.sentence_max),
            pair(row.lix, row.lix_max),
            pair(row.ease, row.ease_min),
        )
    }));
    lines.push(String::new());
    lines.join("\n")
}
