//! Takes a list of descriptions apart that Peekaboo joined by ", ".
//!
//! Descriptions contain ", " themselves ("Checks amount of memory in system, this
//! can be used …"), so known ones are looked for first, the longest first. What
//! is not known ends where the next item seems to begin.
//!
//! Invariant: nothing is lost: the items, joined by ", ", are the list again.

use super::catalog::Catalog;
use super::index::Place;
use super::words::Words;
use super::{Finding, OTHER, RAW_MAX, clean, keep};

/// The longest bracket in which a ", " separates nothing, in bytes.
const BRACKET_MAX: usize = 200;

impl Catalog {
    /// Understands a list of descriptions joined by ", ".
    pub fn by_list(&self, text: &str) -> Vec<Finding> {
        let mut findings: Vec<Finding> = Vec::new();
        for item in self.items(text) {
            keep(&mut findings, self.by_description(item));
        }
        findings
    }

    /// Splits a list into its items.
    pub(super) fn items<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let cuts = cuts(text);
        let mut items = Vec::new();
        let mut start = 0;
        let mut next = 0;
        while start < text.len() {
            let rest = cuts.get(next..).unwrap_or_default();
            let taken = self.item_length(text, start, rest);
            let end = rest.get(taken).map_or(text.len(), |cut| cut.at);
            items.push(text.get(start..end).unwrap_or_default());
            start = end + SEPARATOR.len();
            next += taken + 1;
        }
        items.retain(|item| !item.trim().is_empty());
        items
    }

    /// Counts the separators within the item that begins at `start`.
    fn item_length(&self, text: &str, start: usize, rest: &[Cut]) -> usize {
        if let Some(commas) = self.known_length(text, start, rest) {
            return commas;
        }
        let ends_before = |index: usize, cut: &Cut| {
            let after = cut.at + SEPARATOR.len();
            let following = rest.get(index + 1..).unwrap_or_default();
            cut.is_outside
                && (looks_like_start(text.get(after..).unwrap_or_default())
                    || self.known_length(text, after, following).is_some())
        };
        rest.iter()
            .enumerate()
            .position(|(index, cut)| ends_before(index, cut))
            .unwrap_or(rest.len())
    }

    /// Counts the separators within the longest known description that begins at `start`.
    fn known_length(&self, text: &str, start: usize, rest: &[Cut]) -> Option<usize> {
        let longest = self.descriptions.commas_max.min(rest.len());
        (0..=longest).rev().find(|commas| {
            let end = rest.get(*commas).map_or(text.len(), |cut| cut.at);
            let item = text.get(start..end).unwrap_or_default();
            // No description is longer, and looking at more of it costs time.
            item.len() <= RAW_MAX * 2 && self.is_known(item, *commas)
        })
    }

    /// Tells whether `item` is, as a whole, a description with `commas` separators.
    fn is_known(&self, item: &str, commas: usize) -> bool {
        let raw = clean(item, RAW_MAX);
        let found = self.known(&Words::of(&raw), &raw, |row| {
            row.source.place == Place::Whole && row.pattern.commas() == commas
        });
        found.is_some_and(|finding| finding.group != OTHER)
    }
}

const SEPARATOR: &str = ", ";

/// A ", " in a list.
struct Cut {
    at: usize,
    is_outside: bool,
}

/// Finds every ", " and whether it stands outside of brackets.
fn cuts(text: &str) -> Vec<Cut> {
    let mut cuts = Vec::new();
    let mut open: Option<usize> = None;
    let mut inside_from = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' if open.is_none() => {
                open = Some(at);
                inside_from = cuts.len();
            }
            b')' => {
                let is_near = |from: usize| at - from <= BRACKET_MAX;
                let known = if open.take().is_some_and(is_near) { inside_from } else { cuts.len() };
                let inside = cuts.iter_mut().skip(known);
                inside.for_each(|cut: &mut Cut| cut.is_outside = false);
            }
            b',' if text.get(at..).is_some_and(|rest| rest.starts_with(SEPARATOR)) => {
                cuts.push(Cut { at, is_outside: true });
            }
            _ => {}
        }
    }
    cuts
}

/// Tells whether `text` begins as descriptions do: by a capital letter, a quotation mark or ".NET".
fn looks_like_start(text: &str) -> bool {
    let mut letters = text.chars();
    match letters.next() {
        Some('.' | '\'' | '"' | '“') => letters.next().is_some_and(char::is_alphanumeric),
        Some(first) => first.is_uppercase(),
        None => true,
    }
}
