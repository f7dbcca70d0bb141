//! Finds, among all patterns, the one that says most about a text.
//!
//! One pass of an Aho-Corasick automaton over the required literals tells which
//! patterns can match at all; only those are tried, the weightiest first.
//!
//! Invariant: the answer does not depend on the order of patterns of different
//! weight; among equals the first one in the catalog wins.

use std::cmp::Reverse;

use aho_corasick::AhoCorasick;

use super::pattern::Pattern;
use super::words::Words;

/// Patterns of one kind, and what each stands for.
#[derive(Debug, Default)]
pub(super) struct Index {
    rows: Vec<Row>,
    literals: Option<AhoCorasick>,
    rows_of_literal: Vec<Vec<usize>>,
    rows_without_literal: Vec<usize>,
}

/// A pattern with its meaning.
#[derive(Debug)]
pub(super) struct Row {
    /// The pattern as the catalog writes it.
    pub(super) source: String,
    /// The pattern, compiled.
    pub(super) pattern: Pattern,
    /// Where it may stand.
    pub(super) place: Place,
    /// What it stands for.
    pub(super) target: Target,
    /// The layer of the catalog it comes from; later layers win.
    pub(super) layer: usize,
}

/// Where in a text a pattern may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// It is the whole text.
    Whole,
    /// It is a part of the text.
    Anywhere,
}

/// What a pattern stands for, by position in the catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// A group of findings.
    Group(usize),
    /// A way of naming a family.
    Naming(usize),
}

impl Row {
    /// Compiles one row.
    pub(super) fn new(source: &str, place: Place, target: Target, layer: usize) -> Self {
        let pattern = match place {
            Place::Whole => Pattern::whole(source),
            Place::Anywhere => Pattern::anywhere(source),
        };
        Self {
            source: source.to_owned(),
            pattern,
            place,
            target,
            layer,
        }
    }

    fn rank(&self) -> (usize, usize) {
        (self.layer, self.pattern.weight())
    }
}

impl Index {
    /// Indexes `rows`.
    pub(super) fn new(rows: Vec<Row>) -> Result<Self, aho_corasick::BuildError> {
        let mut literals: Vec<String> = Vec::new();
        let mut index = Self::default();
        let mut found: Vec<(String, usize)> = Vec::new();
        for (number, row) in rows.iter().enumerate() {
            match row.pattern.literal() {
                Some(literal) => found.push((literal, number)),
                None => index.rows_without_literal.push(number),
            }
        }
        found.sort();
        for (literal, number) in found {
            if literals.last() == Some(&literal) {
                if let Some(rows) = index.rows_of_literal.last_mut() {
                    rows.push(number);
                }
            } else {
                literals.push(literal);
                index.rows_of_literal.push(vec![number]);
            }
        }
        index.literals = Some(AhoCorasick::new(&literals)?);
        index.rows = rows;
        Ok(index)
    }

    /// Finds the weightiest row that `answer` has an answer for, and returns the answer.
    pub(super) fn find<T>(
        &self,
        words: &Words<'_>,
        answer: impl FnMut(&Row) -> Option<T>,
    ) -> Option<T> {
        let numbers = self.candidates(words).into_iter();
        let mut rows: Vec<_> = numbers.filter_map(|number| self.rows.get(number)).collect();
        // A stable sort: among equals the first one in the catalog stays first.
        rows.sort_by_key(|row| Reverse(row.rank()));
        rows.into_iter().find_map(answer)
    }

    /// Lists all rows.
    pub(super) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Lists the rows whose literal occurs, each once.
    fn candidates(&self, words: &Words<'_>) -> Vec<usize> {
        let mut numbers = self.rows_without_literal.clone();
        if let Some(literals) = &self.literals {
            let hits = literals.find_overlapping_iter(words.joined());
            let rows = hits.filter_map(|hit| self.rows_of_literal.get(hit.pattern().as_usize()));
            numbers.extend(rows.flatten());
        }
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}
