//! Where a word stands in its name: type, family and variant have their places.
//!
//! Knows places; what a word there means is collected by `evidence`.

use super::token::Token;
use super::words::{Meaning, Word};

/// A word of the name, and what the table of words says of it.
#[derive(Debug)]
pub(super) struct Known<'n> {
    pub(super) token: Token<'n>,
    pub(super) word: Option<Word>,
}

impl Known<'_> {
    /// Tells whether it only suspects, forbids or calls it spam.
    pub(super) fn doubts(&self) -> bool {
        self.word.is_some_and(|word| word.meaning.has(Meaning::DOUBT))
    }

    /// Tells whether it states a type or a platform, and so is no part of a family's name.
    pub(super) fn states_type(&self) -> bool {
        self.word.is_some_and(|word| word.meaning.has(Meaning::TELLING) || word.platform.is_some())
    }
}

/// Where a word stands in its name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) index: usize,
    /// It is the last word that says anything.
    pub(super) last: bool,
    /// It stands where engines put the variant.
    pub(super) variant: bool,
    /// No family stands here: types and serial numbers follow an exclamation mark, a sentence has none.
    pub(super) nameless: bool,
}

/// Finds where the name proper ends: after it come only words that say nothing.
pub(super) fn core_end(tokens: &[Known<'_>]) -> usize {
    let core = tokens.iter().rposition(|known| {
        let digits = known.token.text.bytes().all(|byte| byte.is_ascii_digit());
        let filler = known.word.is_some_and(|word| word.meaning == Meaning::FILLER);
        !(known.token.before == b'[' || digits || filler)
    });
    core.map_or(0, |last| last + 1)
}

/// Finds where the variant ends: types may follow it, as in `Agent.QWX!tr.pws` and `Agent.PSW trojan`.
pub(super) fn variant_end(tokens: &[Known<'_>], core_end: usize) -> usize {
    let core = tokens.get(..core_end).unwrap_or_default();
    let mark = core.iter().position(is_mark);
    let unmarked = mark.and_then(|mark| core.get(..mark)).unwrap_or(core);
    let is_said_after = |known: &Known<'_>| known.token.before == b' ' && known.word.is_some();
    unmarked.iter().rposition(|known| !is_said_after(known)).map_or(0, |last| last + 1)
}

/// Tells whether two words with a blank between them, which no table knows, are words of a sentence.
pub(super) fn is_spoken(tokens: &[Known<'_>], index: usize) -> bool {
    let pair = |first: usize| match tokens.get(first..first + 2) {
        Some([first, second]) => {
            let unknown = first.word.is_none() && second.word.is_none();
            let letters =
                |known: &Known<'_>| known.token.text.bytes().all(|byte| byte.is_ascii_alphabetic());
            unknown
                && first.token.after == b' '
                && second.token.before == b' '
                && letters(first)
                && letters(second)
        }
        Some(_) | None => false,
    };
    pair(index) || index.checked_sub(1).is_some_and(pair)
}

pub(super) fn is_mark(known: &Known<'_>) -> bool {
    known.token.before == b'!'
}

/// Tells whether a word is in the place of a variant (`Agent.RAT`) and looks like one.
pub(super) fn is_variant(token: &Token<'_>, place: Place) -> bool {
    place.variant
        && place.index >= 2
        && token.text.len() <= 3
        && matches!(token.before, b'.' | b'-' | b'_' | b'~')
        && is_single_case(token.text)
}

pub(super) fn is_single_case(word: &str) -> bool {
    let upper = word.bytes().any(|byte| byte.is_ascii_uppercase());
    let lower = word.bytes().any(|byte| byte.is_ascii_lowercase());
    !(upper && lower)
}
