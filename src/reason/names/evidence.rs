//! Collects what the words of one name say.
//!
//! Looks every word up as it is written, then without digits, then joined with its
//! neighbor, then in parts. What it all means together is decided by `resolve`.

use super::Names;
use super::family::Family;
use super::token::{self, Token};
use super::words::{Meaning, WORD_BYTES_MAX, Word};
use crate::reason::Platform;

/// What the words of a name say.
#[derive(Debug, Default)]
pub(super) struct Evidence<'n> {
    /// All that is said of its kind.
    pub(super) meaning: Meaning,
    /// What it runs on; the first word that says so.
    pub(super) platform: Option<Platform>,
    /// The family that the table knows.
    pub(super) family: Option<Family<'n>>,
    /// A word in the place of a family that no table knows.
    pub(super) stray: Option<&'n str>,
}

impl<'n> Evidence<'n> {
    /// Reads the words of a name, or of what a rule has left of it.
    pub(super) fn add(&mut self, names: &'n Names, name: &'n str) {
        let tokens = token::split(name);
        let end = core_end(names, &tokens);
        let mut skip = false;
        for (at, token) in tokens.iter().enumerate() {
            if skip {
                skip = false;
                continue;
            }
            let place = Place {
                index: at,
                last: at + 1 == end,
            };
            if is_variant(token, place) {
                continue;
            }
            let next = tokens.get(at + 1).filter(|_| at + 2 <= end);
            if next.is_some_and(|next| self.take_joined(names, token, next)) {
                skip = true;
                continue;
            }
            self.take(names, token, place);
        }
    }

    fn take(&mut self, names: &'n Names, token: &Token<'n>, place: Place) {
        if let Some(word) = find_word(names, token) {
            self.add_word(word);
        } else if !self.take_family(names, token.text) && !self.take_parts(names, token.text) {
            self.take_stray(token, place);
        }
    }

    fn add_word(&mut self, word: Word) {
        self.meaning = self.meaning.and(word.meaning);
        self.platform = self.platform.or(word.platform);
    }

    /// Takes two words that are one, such as `Agent Tesla`.
    fn take_joined(&mut self, names: &'n Names, first: &Token<'n>, second: &Token<'n>) -> bool {
        if first.text.len() + second.text.len() > WORD_BYTES_MAX || !second.text.is_ascii() {
            return false;
        }
        let key = first.text.to_ascii_lowercase() + &second.text.to_ascii_lowercase();
        if let Some(word) = names.words.find(&key) {
            self.add_word(word);
            return true;
        }
        let family = names
            .families
            .find(&key)
            .filter(|family| !family.needs_type);
        self.set_family(family)
    }

    fn take_family(&mut self, names: &'n Names, word: &str) -> bool {
        let key = word.to_ascii_lowercase();
        let short = token::without_digits(&key);
        let found = names.families.find(&key);
        let found = found.or_else(|| (short.len() >= 4).then(|| names.families.find(short))?);
        self.set_family(found)
    }

    fn set_family(&mut self, family: Option<Family<'n>>) -> bool {
        let Some(family) = family else { return false };
        // A proper name beats one that is a common word, whichever comes first.
        let better = self
            .family
            .is_none_or(|old| old.needs_type && !family.needs_type);
        if better {
            self.family = Some(family);
        }
        true
    }

    /// Takes the parts of a word in mixed case, such as `RedLineDropper`.
    fn take_parts(&mut self, names: &'n Names, word: &'n str) -> bool {
        let parts = token::humps(word);
        if parts.len() < 2 {
            return false;
        }
        let mut found = false;
        let mut from = 0;
        while from < parts.len() {
            let to = (from + 1..=parts.len())
                .rev()
                .find(|&to| self.take_part(names, parts.get(from..to).unwrap_or_default()));
            found |= to.is_some();
            from = to.unwrap_or(from + 1);
        }
        found
    }

    fn take_part(&mut self, names: &'n Names, parts: &[&str]) -> bool {
        let part = parts.concat().to_ascii_lowercase();
        if part.len() < 3 {
            return false;
        }
        let word = names
            .words
            .find(&part)
            .or_else(|| names.words.find(token::without_digits(&part)));
        if let Some(word) = word.filter(|word| word.meaning.has(Meaning::TELLING)) {
            self.add_word(word);
            return true;
        }
        let family = names
            .families
            .find(&part)
            .filter(|family| !family.needs_type);
        part.len() >= 5 && self.set_family(family)
    }

    fn take_stray(&mut self, token: &Token<'n>, place: Place) {
        let word = token::without_digits(token.text);
        let names_something = word.len() >= 4
            && word.bytes().all(|byte| byte.is_ascii_alphabetic())
            && !token::is_serial(token.text)
            && !(place.index >= 2 && place.last && is_single_case(token.text));
        if names_something && self.stray.is_none() {
            self.stray = Some(token.text);
        }
    }
}

/// Where a word stands in its name.
#[derive(Debug, Clone, Copy)]
struct Place {
    index: usize,
    last: bool,
}

/// Finds where the name proper ends: after it come only words that say nothing.
fn core_end(names: &Names, tokens: &[Token<'_>]) -> usize {
    let tail = tokens.iter().rev().take_while(|token| {
        find_word(names, token).is_some_and(|word| word.meaning == Meaning::FILLER)
            || token.before == b'['
            || token.text.bytes().all(|byte| byte.is_ascii_digit())
    });
    tokens.len() - tail.count()
}

/// Tells whether a word is in the place of a variant (`Agent.RAT`) and looks like one.
fn is_variant(token: &Token<'_>, place: Place) -> bool {
    place.last
        && place.index >= 2
        && token.text.len() <= 3
        && matches!(token.before, b'.' | b'-' | b'_' | b'~')
        && is_single_case(token.text)
}

fn is_single_case(word: &str) -> bool {
    let upper = word.bytes().any(|byte| byte.is_ascii_uppercase());
    let lower = word.bytes().any(|byte| byte.is_ascii_lowercase());
    !(upper && lower)
}

/// Finds a word by its form (`tr/`, `!tr`, `[trj]`), then alone, then without its digits.
fn find_word(names: &Names, token: &Token<'_>) -> Option<Word> {
    if token.text.len() > WORD_BYTES_MAX {
        return None;
    }
    let key = token.text.to_ascii_lowercase();
    let by_form = match (token.before, token.after) {
        (b'!', _) => names.words.find(&format!("!{key}")),
        (b'@', _) => names.words.find(&format!("@{key}")),
        (b'[', b']') => names.words.find(&format!("[{key}]")),
        (_, b'/') => names.words.find(&format!("{key}/")),
        (0, b'_') => names.words.find(&format!("{key}_")),
        _ => None,
    };
    by_form
        .or_else(|| names.words.find(&key))
        .or_else(|| names.words.find(token::without_digits(&key)))
}
