//! Parts of words that tell what an unknown family does: `VBloader`, `Smalldoor`.
//!
//! Reads `catalog/name-parts.tsv`: a part and where in the word it must stand. The
//! longest part that fits decides, since it says the most; `Generic` only if no other fits.

use super::glob;
use super::words::Meaning;

/// The table of parts.
#[derive(Debug)]
pub(super) struct Parts {
    rows: Vec<(&'static str, Meaning)>,
}

impl Parts {
    /// Reads the table; a row that cannot be read is left out (a test finds it).
    pub(super) fn new(text: &'static str) -> Self {
        Self { rows: text.lines().filter_map(parse_row).collect() }
    }

    /// Finds what a word in lower case tells by one of its parts.
    pub(super) fn find(&self, word: &str) -> Option<Meaning> {
        self.rows
            .iter()
            .filter(|(pattern, _)| glob::matches(pattern, word))
            .max_by_key(|(pattern, meaning)| {
                (meaning.has(Meaning::TELLING), glob::literal(pattern).len())
            })
            .map(|(_, meaning)| *meaning)
    }
}

/// Reads one row: a pattern and what it means.
pub(super) fn parse_row(line: &'static str) -> Option<(&'static str, Meaning)> {
    let (pattern, meaning) = line.split_once('\t')?;
    Some((pattern, Meaning::parse(meaning).ok()?))
}
