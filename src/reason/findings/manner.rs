//! How a text speaks of what it names: that it did not happen, can happen, or was only looked at.
//!
//! `catalog/findings-manner.toml` has the words for it. They count where they stand
//! before what is named, in the same clause.
//!
//! Knows words, and nothing of what is named.

use std::collections::HashMap;

use serde::Deserialize;

use super::pattern::Stem;
use super::words::Words;

/// The words as a file of the catalog states them.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(super) struct MannerRows {
    denied: Vec<String>,
    denied_near: Vec<String>,
    denied_not: Vec<String>,
    able: Vec<String>,
    guessed: Vec<String>,
    looked: Vec<String>,
    touched: Vec<String>,
    changed: Vec<String>,
    ends: Vec<String>,
    harmless: Vec<String>,
    verdict: Vec<String>,
}

/// Words that tell how a text speaks, by their first letter.
#[derive(Debug, Default)]
pub(super) struct Manners {
    marks: HashMap<char, Vec<(Stem, Mark)>>,
    harmless: Vec<Stem>,
    verdict: Vec<Stem>,
}

/// How near "right before" is, in words.
const NEAR_WORDS_MAX: usize = 2;

/// How late a text can begin to deny, in words: "The file did not …".
const BEGINNING_WORDS_MAX: usize = 4;

/// What a word tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Denied,
    DeniedNear,
    DeniedNot,
    Able,
    Guessed,
    Looked,
    Touched,
    Changed,
    End,
}

/// How a text speaks of one thing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Manner {
    /// It says that it did not happen.
    pub(super) is_denied: bool,
    /// It leaves open whether it happened.
    pub(super) doubt: Option<Doubt>,
    /// It says that nothing was changed.
    pub(super) deed: Option<Deed>,
}

/// Why it is open whether something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Doubt {
    /// It is guessed that it happened.
    Guessed,
    /// It can happen.
    Able,
}

/// What was done, if nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Deed {
    /// It was looked at.
    Looked,
    /// It was dealt with, nobody says how.
    Touched,
}

impl Manners {
    /// Adds the words of one file.
    pub(super) fn add(&mut self, rows: MannerRows) {
        self.harmless.extend(rows.harmless.iter().map(|word| Stem::of(word)));
        self.verdict.extend(rows.verdict.iter().map(|word| Stem::of(word)));
        for (words, mark) in [
            (rows.denied, Mark::Denied),
            (rows.denied_near, Mark::DeniedNear),
            (rows.denied_not, Mark::DeniedNot),
            (rows.able, Mark::Able),
            (rows.guessed, Mark::Guessed),
            (rows.looked, Mark::Looked),
            (rows.touched, Mark::Touched),
            (rows.changed, Mark::Changed),
            (rows.ends, Mark::End),
        ] {
            for word in words {
                let stem = Stem::of(&word);
                if let Some(first) = stem.text.chars().next() {
                    self.marks.entry(first).or_default().push((stem, mark));
                }
            }
        }
    }

    /// Tells how `words` speak of what stands at word `at`.
    pub(super) fn of(&self, words: &Words<'_>, at: usize) -> Manner {
        let mut manner = Manner::default();
        let mut after = None;
        let mut is_joined = true;
        for index in (0..at).rev().take_while(|index| !words.ends_clause(*index)) {
            let mark = words.get(index).and_then(|word| self.mark(word));
            match mark {
                Some(Mark::End) => is_joined = false,
                // "No-IP" is a name.
                Some(Mark::Denied) if words.is_joined(index + 1) => {}
                Some(Mark::Denied) => {
                    manner.is_denied |= is_joined && after != Some(Mark::DeniedNot);
                }
                Some(Mark::DeniedNear) => {
                    let begins =
                        index.checked_sub(1).is_none_or(|before| words.ends_clause(before));
                    manner.is_denied |= is_joined && (begins || at - index <= NEAR_WORDS_MAX);
                }
                Some(Mark::Able) => manner.doubt = Some(Doubt::Able),
                Some(Mark::Guessed) => manner.doubt = manner.doubt.max(Some(Doubt::Guessed)),
                Some(Mark::Looked) => manner.deed = Some(Deed::Looked),
                Some(Mark::Touched) => manner.deed = manner.deed.or(Some(Deed::Touched)),
                Some(Mark::DeniedNot | Mark::Changed) | None => {}
            }
            after = mark;
        }
        if manner.deed.is_some() && words.iter().any(|word| self.mark(word) == Some(Mark::Changed))
        {
            manner.deed = None;
        }
        manner
    }

    /// Tells whether a text begins by denying what it tells of.
    pub(super) fn denies(&self, words: &Words<'_>) -> bool {
        let clause = (0..BEGINNING_WORDS_MAX.min(words.len()))
            .take_while(|index| *index == 0 || !words.ends_clause(index - 1));
        let mark = |index| words.get(index).and_then(|word| self.mark(word));
        let denies = |index| {
            mark(index) == Some(Mark::Denied)
                && mark(index + 1) != Some(Mark::DeniedNot)
                && !words.is_joined(index + 1)
        };
        mark(0) == Some(Mark::DeniedNear) || clause.into_iter().any(denies)
    }

    /// Tells whether a text says no more than that a file is harmless: "Verdict: clean".
    pub(super) fn is_harmless(&self, words: &Words<'_>) -> bool {
        let is_one = |stems: &[Stem], word: &str| stems.iter().any(|stem| stem.fits(word));
        words.iter().any(|word| is_one(&self.harmless, word))
            && words.iter().all(|word| is_one(&self.harmless, word) || is_one(&self.verdict, word))
    }

    fn mark(&self, word: &str) -> Option<Mark> {
        let marks = self.marks.get(&word.chars().next()?)?;
        marks.iter().find(|(stem, _)| stem.fits(word)).map(|(_, mark)| *mark)
    }
}
