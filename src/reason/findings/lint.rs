//! Finds flaws of the catalog that no single row shows.

use std::collections::HashMap;

use super::catalog::Catalog;
use super::index::{Index, Row};
use super::words::Words;

/// A flaw of the catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// The pattern has no word that every match contains, so it is tried on everything.
    NoLiteral(String),
    /// Two rows have the same pattern.
    Duplicate(String),
    /// The first pattern never decides, because the second one wins wherever it matches.
    Unreachable(String, String),
}

/// Lists the flaws of a catalog.
pub fn lint(catalog: &Catalog) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for index in [&catalog.descriptions, &catalog.signatures] {
        lint_index(index, &mut flaws);
    }
    flaws
}

fn lint_index(index: &Index, flaws: &mut Vec<Flaw>) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for row in index.rows() {
        if row.pattern.required().is_none() {
            flaws.push(Flaw::NoLiteral(row.source.text.clone()));
        }
        let count = seen.entry(format!("{:?}", row.pattern)).or_default();
        *count += 1;
        if *count > 1 {
            flaws.push(Flaw::Duplicate(row.source.text.clone()));
        } else if let Some(winner) = winner(index, row) {
            flaws.push(Flaw::Unreachable(row.source.text.clone(), winner));
        }
    }
}

/// Returns the pattern that wins over `row` on a text made for `row`.
fn winner(index: &Index, row: &Row) -> Option<String> {
    let sample = row.pattern.sample();
    let words = Words::of(&sample);
    let found = index.find(&words, |row| {
        let matched = row.pattern.captures(&words);
        matched.map(|_| (row.source.target, row.source.text.clone()))
    });
    found.filter(|(target, _)| *target != row.source.target).map(|(_, source)| source)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reason::findings::builtin;

    #[test]
    fn the_built_in_catalog_has_no_flaw() {
        assert_eq!(lint(builtin()), []);
    }
}
