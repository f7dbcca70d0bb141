//! Finds, among all patterns, the one that says most about a text.
//!
//! Each pattern stands in a table under a word that it requires, so that the words
//! of a text tell which patterns can match at all; only those are tried, the
//! weightiest first. Such a table is built ten times faster than an automaton.
//!
//! Invariant: the answer does not depend on the order of patterns of different
//! weight; among equals the first one in the catalog wins.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::LazyLock;

use super::pattern::Pattern;
use super::words::Words;

/// What a telling part counts more than another one, in letters: what stands beside it has up to 28.
const TELLING_WEIGHT: usize = 30;

/// Patterns that are compiled for the first text: most events need none.
#[derive(Debug)]
pub(super) struct LazyIndex(LazyLock<Index, Box<dyn FnOnce() -> Index + Send>>);

/// Patterns of one kind, and what each stands for.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// The most that one pattern has of ", ".
    pub(super) commas_max: usize,
    rows: Vec<Row>,
    by_word: HashMap<String, Vec<usize>>,
    by_beginning: HashMap<String, Vec<usize>>,
    beginning_max: usize,
    others: Vec<usize>,
}

/// A pattern as the catalog writes it, with its meaning.
#[derive(Debug)]
pub(super) struct Source {
    /// The pattern.
    pub(super) text: String,
    /// Where it may stand.
    pub(super) place: Place,
    /// What it stands for.
    pub(super) target: Target,
    /// The layer of the catalog it comes from, as later layers win.
    pub(super) layer: usize,
}

/// A pattern that is ready, with its source.
#[derive(Debug)]
pub(super) struct Row {
    /// What it was made of.
    pub(super) source: Source,
    /// The pattern, compiled.
    pub(super) pattern: Pattern,
    /// Its layer and its weight.
    rank: (usize, usize),
}

/// Where in a text a pattern may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// It is the whole text.
    Whole,
    /// It is a part of the text.
    Anywhere,
    /// It is a part of the text that says more than what stands beside it.
    Telling,
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
    fn new(source: Source) -> Self {
        let (pattern, more) = match source.place {
            Place::Whole => (Pattern::whole(&source.text), 0),
            Place::Anywhere => (Pattern::anywhere(&source.text), 0),
            Place::Telling => (Pattern::anywhere(&source.text), TELLING_WEIGHT),
        };
        Self { rank: (source.layer, pattern.weight() + more), pattern, source }
    }
}

impl LazyIndex {
    /// Keeps what is to be compiled.
    pub(super) fn new(sources: Vec<Source>) -> Self {
        let compile = || Index::new(sources.into_iter().map(Row::new).collect());
        Self(LazyLock::new(Box::new(compile)))
    }
}

impl Default for LazyIndex {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl Deref for LazyIndex {
    type Target = Index;

    fn deref(&self) -> &Index {
        &self.0
    }
}

impl Index {
    fn new(rows: Vec<Row>) -> Self {
        let mut index = Self::default();
        for (number, row) in rows.iter().enumerate() {
            index.commas_max = index.commas_max.max(row.pattern.commas());
            let Some(stem) = row.pattern.required() else {
                index.others.push(number);
                continue;
            };
            let table = if stem.prefix {
                index.beginning_max = index.beginning_max.max(stem.text.len());
                &mut index.by_beginning
            } else {
                &mut index.by_word
            };
            table.entry(stem.text.clone()).or_default().push(number);
        }
        index.rows = rows;
        index
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
        rows.sort_by_key(|row| Reverse(row.rank));
        rows.into_iter().find_map(answer)
    }

    /// Lists all rows.
    pub(super) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Lists the rows whose required word occurs, each once.
    fn candidates(&self, words: &Words<'_>) -> Vec<usize> {
        let mut numbers = self.others.clone();
        for word in words.iter() {
            numbers.extend(self.by_word.get(word).into_iter().flatten());
            let longest = word.len().min(self.beginning_max);
            let beginnings = (1..=longest).filter_map(|end| word.get(..end));
            let rows = beginnings.filter_map(|beginning| self.by_beginning.get(beginning));
            numbers.extend(rows.flatten());
        }
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}
