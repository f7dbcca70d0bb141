//! Patterns over words: the left side of a row in `catalog/findings.toml`.
//!
//! A pattern is a text whose words stand for themselves, and of
//! `word*` (a beginning), `one|two` (either), `?` (one word), `*` (any words),
//! `{number}` (a number, or a placeholder that was never filled in) and
//! `{family}` (one to six words: a name).
//!
//! Invariant: a match takes time proportional to elements times words, whatever
//! the text says: sets of positions are bits, nothing is tried twice.

use super::words::{BLANK, WORDS_MAX, Words};

/// The longest name that `{family}` takes, in words: "BlackHole/SchwarzeSonne RAT Trojan" and more.
const FAMILY_WORDS_MAX: usize = 6;

// Positions are bits of a `u128`: one for each word, one for the end.
const _: () = assert!(WORDS_MAX < 128, "one bit for each word, and one for the end");

/// A compiled pattern.
#[derive(Debug)]
pub(super) struct Pattern {
    elements: Vec<Element>,
    commas: usize,
}

/// What a match took out of the text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Captures<'a> {
    /// The first number.
    pub(super) number: Option<u64>,
    /// The name, as written.
    pub(super) family: Option<&'a str>,
    /// The word before which stands how the text speaks of it: where it begins, or where its name ends.
    pub(super) from: usize,
}

#[derive(Debug, PartialEq, Eq)]
enum Element {
    Any,
    One,
    Number,
    Family,
    OneOf(Vec<Stem>),
}

/// A word, or the beginning of one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stem {
    pub(super) text: String,
    pub(super) prefix: bool,
}

impl Pattern {
    /// Reads a pattern that must cover the whole text.
    pub(super) fn whole(source: &str) -> Self {
        let mut elements = Vec::new();
        for chunk in source.split_whitespace() {
            read(chunk, &mut elements);
        }
        Self { elements, commas: source.matches(", ").count() }
    }

    /// Reads a pattern that may stand anywhere in the text.
    pub(super) fn anywhere(source: &str) -> Self {
        Self::whole(&format!("* {source} *"))
    }

    /// Counts the ", " in the pattern's text.
    pub(super) fn commas(&self) -> usize {
        self.commas
    }

    /// Returns the longest word, or beginning of a word, that every match contains.
    pub(super) fn required(&self) -> Option<&Stem> {
        let stems = self.elements.iter().filter_map(|element| match element {
            Element::OneOf(stems) if stems.len() == 1 => stems.first(),
            Element::OneOf(_) | Element::Any | Element::One | Element::Number | Element::Family => {
                None
            }
        });
        stems.max_by_key(|stem| stem.text.len())
    }

    /// Returns how much of the text the pattern prescribes, in letters.
    pub(super) fn weight(&self) -> usize {
        let letters = |element: &Element| match element {
            Element::OneOf(stems) => stems.iter().map(|stem| stem.text.len()).min(),
            Element::Number => Some(1),
            Element::Any | Element::One | Element::Family => None,
        };
        self.elements.iter().filter_map(letters).sum()
    }

    /// Matches `words` and takes out what the placeholders stand for.
    pub(super) fn captures<'a>(&self, words: &Words<'a>) -> Option<Captures<'a>> {
        let reach = self.reach(words);
        if reach.first()? & 1 == 0 {
            return None;
        }
        let mut found = Captures::default();
        let mut at = 0;
        let steps = self.elements.iter().zip(reach.iter().skip(1)).enumerate();
        for (index, (element, next)) in steps {
            let least = usize::from(*element != Element::Any);
            let shift = u32::try_from(at + least).unwrap_or(u32::MAX);
            // The nearest position from which the rest of the pattern still matches.
            let step = next.checked_shr(shift)?.trailing_zeros() as usize;
            let end = at + least + step;
            match element {
                Element::Number => {
                    let number = words.get(at).and_then(|word| word.parse().ok());
                    found.number = found.number.or(number);
                }
                Element::Family => {
                    found.family = words.written(at..end);
                    found.from = end;
                }
                Element::Any if index == 0 => found.from = end,
                Element::Any | Element::One | Element::OneOf(_) => {}
            }
            at = end;
        }
        Some(found)
    }

    /// Finds, for each element, the positions from which it and all after it match to the end.
    fn reach(&self, words: &Words<'_>) -> Vec<u128> {
        let all = u128::MAX >> (127 - words.len().min(WORDS_MAX));
        let mut next = 1_u128 << words.len().min(WORDS_MAX);
        let mut reach = vec![next];
        for element in self.elements.iter().rev() {
            next = match element {
                Element::Any if next == 0 => 0,
                Element::Any => u128::MAX >> next.leading_zeros(),
                Element::One => next >> 1,
                Element::Family => (1..=FAMILY_WORDS_MAX).fold(0, |set, words| set | next >> words),
                Element::Number => next >> 1 & positions(words, is_number),
                Element::OneOf(stems) => {
                    next >> 1 & positions(words, |word| stems.iter().any(|stem| stem.fits(word)))
                }
            } & all;
            reach.push(next);
        }
        reach.reverse();
        reach
    }

    /// Writes a text that the pattern matches, for the lint.
    pub(super) fn sample(&self) -> String {
        let word = |element: &Element| match element {
            Element::Any => None,
            Element::One => Some("thing".to_owned()),
            Element::Number => Some("7".to_owned()),
            Element::Family => Some("Zyxelian".to_owned()),
            Element::OneOf(stems) => stems.first().map(|stem| stem.text.clone()),
        };
        let words: Vec<_> = self.elements.iter().filter_map(word).collect();
        words.join(" ")
    }
}

impl Stem {
    /// Reads a word, or the beginning of one: `word*`.
    pub(super) fn of(source: &str) -> Self {
        let prefix = source.ends_with('*');
        let text = source.trim_end_matches('*').to_lowercase();
        Self { text, prefix }
    }

    /// Tells whether it is `word`, or begins it.
    pub(super) fn fits(&self, word: &str) -> bool {
        if self.prefix { word.starts_with(&self.text) } else { word == self.text }
    }
}

/// Reads one chunk of a pattern's text.
fn read(chunk: &str, elements: &mut Vec<Element>) {
    let bare = chunk.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | '.' | '\''));
    let placeholder = match bare {
        "*" => Some(Element::Any),
        "?" => Some(Element::One),
        "{number}" => Some(Element::Number),
        "{family}" => Some(Element::Family),
        _ => None,
    };
    if let Some(element) = placeholder {
        elements.push(element);
    } else if bare.contains('|') {
        elements.push(Element::OneOf(bare.split('|').map(Stem::of).collect()));
    } else {
        let words = bare.split(|letter: char| !letter.is_alphanumeric());
        elements.extend(
            words.filter(|word| !word.is_empty()).map(|word| {
                Element::OneOf(vec![Stem { text: word.to_lowercase(), prefix: false }])
            }),
        );
        if bare.ends_with('*')
            && let Some(Element::OneOf(stems)) = elements.last_mut()
        {
            for stem in stems {
                stem.prefix = true;
            }
        }
    }
}

/// Collects the positions of the words that `fits` accepts.
fn positions(words: &Words<'_>, fits: impl Fn(&str) -> bool) -> u128 {
    let bit = |(index, word)| u128::from(fits(word)) << index;
    words.iter().enumerate().map(bit).fold(0, |set, bit| set | bit)
}

/// Tells whether `word` is a number or stands for one.
fn is_number(word: &str) -> bool {
    word == BLANK || word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, text: &str, expected: Option<(Option<u64>, Option<&str>)>) {
        let words = Words::of(text);
        let found = Pattern::whole(pattern).captures(&words);
        let found = found.map(|captures| (captures.number, captures.family));
        assert_eq!(found, expected, "{pattern} / {text}");
    }

    #[test]
    fn matches() {
        let yes = Some((None, None));
        check("Creates a file", "creates A file.", yes);
        check("Creates a file", "Creates a file too", None);
        check("creat* * file*", "Created or opened files", yes);
        check("creat* * file*", "created files", yes);
        check("* shadow *", "shadow", yes);
        check("a|the* file", "these file", yes);
        check("a ? c", "a b c", yes);
        check("a ? c", "a c", None);
        check("", "", yes);
        check("*", "", yes);
        check("x", "", None);
    }

    #[test]
    fn takes_numbers_and_names() {
        check("{number} files", "27 files", Some((Some(27), None)));
        check("{number} files", "%d files", Some((None, None)));
        check("{number} files", "many files", None);
        check(
            "known {family} files",
            "Known Tr0gbot (Bifrose) files",
            Some((None, Some("Tr0gbot (Bifrose)"))),
        );
        check("known {family} files", "known files", None);
        check("known {family} files", "known a b c d e f g files", None);
        check("{number}", "99999999999999999999999999", Some((None, None)));
    }

    #[test]
    fn required_words() {
        #[track_caller]
        fn check(pattern: &str, expected: Option<(&str, bool)>) {
            let pattern = Pattern::anywhere(pattern);
            let stem = pattern.required();
            assert_eq!(stem.map(|stem| (stem.text.as_str(), stem.prefix)), expected);
        }
        check("the shadow copies", Some(("copies", false)));
        check("a ransom* note", Some(("ransom", true)));
        check("? {family} *", None);
        check("either|other three", Some(("three", false)));
    }

    #[test]
    fn the_longest_text_is_no_problem() {
        let text = "a ".repeat(4_000);
        let pattern = Pattern::whole(&"* a {family} ".repeat(60));
        assert_eq!(pattern.captures(&Words::of(&text)), None);
    }
}
