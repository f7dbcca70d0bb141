//! Texts as a reader meets them: the variants of a message, its sentences and words.

use std::ops::AddAssign;

use super::tables::{Ease, Tables};
use crate::locale::{Expression, Pattern, Piece};

/// Stands for a value in a text; it counts as one short word.
pub(super) const VALUE: char = '\u{fffc}';

/// Most variants of one message that are looked at.
const VARIANTS_MAX: usize = 64;

/// Writes out a message: once with all defaults, and once for each other variant.
pub(super) fn variants(pattern: &Pattern) -> Vec<String> {
    let mut texts = vec![String::new()];
    for piece in &pattern.pieces {
        match piece {
            Piece::Text(text) | Piece::Insert(Expression::Literal(text)) => {
                append(&mut texts, text);
            }
            Piece::Insert(Expression::Select(select)) => {
                let default = select.variants.iter().find(|variant| variant.is_default);
                let others = select.variants.iter().filter(|variant| !variant.is_default);
                let mut choices: Vec<_> =
                    default.map_or_else(Vec::new, |own| variants(&own.pattern));
                choices.extend(others.flat_map(|variant| variants(&variant.pattern)));
                let before = texts.first().cloned().unwrap_or_default();
                let mut choices = choices.into_iter();
                append(&mut texts, &choices.next().unwrap_or_default());
                texts.extend(choices.map(|choice| format!("{before}{choice}")));
                texts.truncate(VARIANTS_MAX);
            }
            Piece::Insert(
                Expression::Number(_) | Expression::Variable(_) | Expression::Reference(_),
            ) => append(&mut texts, VALUE.encode_utf8(&mut [0; 4])),
        }
    }
    texts
}

fn append(texts: &mut [String], end: &str) {
    for text in texts {
        text.push_str(end);
    }
}

/// Lists the runs of letters and digits of a text, in lower case.
pub(super) fn letters(text: &str) -> impl Iterator<Item = String> {
    let runs = text.split(|letter: char| !letter.is_alphanumeric());
    // A capital I with a dot becomes an i and a dot alone.
    runs.filter(|run| !run.is_empty()).map(|run| run.to_lowercase().replace('\u{307}', ""))
}

/// Lists the words of a text: what stands between blanks and has letters, digits or a value.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == VALUE;
    text.split_whitespace().filter(move |word| word.contains(is_part))
}

/// Splits a text into paragraphs, at empty lines.
pub(super) fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
}

/// Splits a text into sentences; the end of a paragraph ends one, too.
pub(super) fn sentences<'a>(text: &'a str, tables: &Tables) -> Vec<&'a str> {
    let mut sentences = Vec::new();
    for paragraph in paragraphs(text) {
        let mut rest = paragraph;
        for (end, _) in paragraph.match_indices(is_terminator) {
            let offset = paragraph.len() - rest.len();
            let Some((sentence, after)) =
                end.checked_sub(offset).and_then(|end| split_after(rest, end))
            else {
                continue;
            };
            if ends_sentence(sentence, after, tables) {
                sentences.push(sentence.trim());
                rest = after;
            }
        }
        sentences.push(rest.trim());
    }
    sentences.retain(|sentence| words(sentence).next().is_some());
    sentences
}

/// Tells whether a text has at least one whole sentence; a title has none.
pub(super) fn is_prose(text: &str) -> bool {
    text.trim_end().ends_with(is_terminator)
}

/// Full stops, question and exclamation marks of the scripts of the world.
fn is_terminator(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '۔' | '।' | '\u{37e}')
}

/// Splits behind the character at a position.
fn split_after(text: &str, position: usize) -> Option<(&str, &str)> {
    let letter = text.get(position..)?.chars().next()?;
    text.split_at_checked(position + letter.len_utf8())
}

fn ends_sentence(sentence: &str, after: &str, tables: &Tables) -> bool {
    if !sentence.ends_with('.') {
        return true;
    }
    let mut next =
        after.chars().skip_while(|letter| matches!(letter, '"' | '”' | '“' | '»' | ')' | '’'));
    if next.next().is_some_and(|letter| !letter.is_whitespace()) {
        return false;
    }
    // An ordinal ("3. Mai"), an initial ("z. B.") or a known abbreviation goes on.
    let last =
        sentence.trim_end_matches('.').rsplit(char::is_whitespace).next().unwrap_or_default();
    let last = last.trim_start_matches(['(', '"', '„', '“', '«']);
    let goes_on = last.chars().all(char::is_numeric)
        || last.chars().count() == 1 && last != VALUE.encode_utf8(&mut [0; 4])
        || tables.is_abbreviation(&last.to_lowercase());
    let first = after.trim_start().chars().next();
    first.is_none_or(|first| !first.is_lowercase() && !goes_on)
}

/// What readability is computed from.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Measure {
    sentences: f64,
    pub(super) words: f64,
    long_words: f64,
    syllables: f64,
}

impl Measure {
    /// Measures a text.
    pub(super) fn of(text: &str, tables: &Tables) -> Self {
        /// LIX counts words with more letters than this.
        const LONG_WORD_LETTERS: usize = 6;
        let mut measure = Self::default();
        for sentence in sentences(text, tables) {
            measure.sentences += 1.0;
            for word in words(sentence) {
                let letters = word.chars().filter(|letter| letter.is_alphanumeric()).count();
                measure.words += 1.0;
                measure.long_words += f64::from(u8::from(letters > LONG_WORD_LETTERS));
                measure.syllables += f64::from(syllables(word));
            }
        }
        measure
    }

    /// LIX: words in a sentence, and percent of words that are long.
    pub(super) fn lix(self) -> Option<f64> {
        (self.words > 0.0)
            .then(|| self.words / self.sentences + 100.0 * self.long_words / self.words)
    }

    /// Reading ease by the formula of a language.
    pub(super) fn ease(self, ease: Ease) -> Option<f64> {
        let value = ease.base
            - ease.sentence * self.words / self.sentences
            - ease.syllable * self.syllables / self.words;
        (self.words > 0.0).then_some(value)
    }
}

impl AddAssign for Measure {
    fn add_assign(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.long_words += other.long_words;
        self.syllables += other.syllables;
    }
}

/// Counts syllables: groups of vowels, without an e that ends a word of several.
fn syllables(word: &str) -> u16 {
    let word = word.to_lowercase();
    let word = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
    let stem = match word.strip_suffix('e') {
        Some(stem) if !stem.ends_with('l') => stem,
        Some(_) | None => word,
    };
    let mut groups = 0;
    let mut in_group = false;
    for letter in stem.chars() {
        let is_vowel = "aeiouyäöüáéíóúàèìòùâêîôûëïæœøå".contains(letter);
        groups += u16::from(is_vowel && !in_group);
        in_group = is_vowel;
    }
    groups.max(1)
}
