//! A description as patterns see it: a row of lower-case words.
//!
//! Knows text but no patterns. Letters and digits make words, everything else
//! separates them, so that dots, quotes and hyphens never decide a match.
//!
//! Invariant: at most [`WORDS_MAX`] words are kept, so that matching stays cheap.

use std::ops::Range;

/// The most words of one description that are looked at; real ones have up to 45.
pub(super) const WORDS_MAX: usize = 100;

/// What stands for a value that the sandbox forgot to fill in, as in "%d files".
pub(super) const BLANK: &str = "%";

/// The words of one text, and where each stands in it.
pub(super) struct Words<'a> {
    raw: &'a str,
    joined: String,
    spans: Vec<Span>,
}

struct Span {
    joined: Range<usize>,
    raw: Range<usize>,
}

impl<'a> Words<'a> {
    /// Reads the words of `raw`.
    pub(super) fn of(raw: &'a str) -> Self {
        let mut words = Words { raw, joined: String::from(" "), spans: Vec::new() };
        let mut start = None;
        for (at, letter) in raw.char_indices() {
            if letter.is_alphanumeric() {
                start.get_or_insert(at);
            } else if let Some(from) = start.take() {
                words.push(from..at);
            }
            if words.spans.len() >= WORDS_MAX {
                return words;
            }
        }
        if let Some(from) = start {
            words.push(from..raw.len());
        }
        words
    }

    /// Adds the word at `raw`, in lower case.
    fn push(&mut self, raw: Range<usize>) {
        let from = self.joined.len();
        if self.is_blank(&raw) {
            self.joined.push_str(BLANK);
        } else if let Some(word) = self.raw.get(raw.clone()) {
            self.joined.extend(word.chars().flat_map(char::to_lowercase));
        }
        let joined = from..self.joined.len();
        self.joined.push(' ');
        self.spans.push(Span { joined, raw });
    }

    /// Tells whether the word at `raw` is a placeholder that was never filled in.
    fn is_blank(&self, raw: &Range<usize>) -> bool {
        let before = self.raw.get(..raw.start).unwrap_or_default();
        let after = self.raw.get(raw.end..).unwrap_or_default();
        let word = self.raw.get(raw.clone()).unwrap_or_default();
        let braces = before.ends_with('{') && after.starts_with('}');
        let percent = before.ends_with('%') && matches!(word, "d" | "s" | "i");
        percent || braces && word.len() < 2
    }

    /// Counts the words.
    pub(super) fn len(&self) -> usize {
        self.spans.len()
    }

    /// Lists the words.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.spans.iter().map(|span| self.joined.get(span.joined.clone()).unwrap_or_default())
    }

    /// Returns word `index`.
    pub(super) fn get(&self, index: usize) -> Option<&str> {
        self.joined.get(self.spans.get(index)?.joined.clone())
    }

    /// Tells whether word `index` hangs on the one before it, as "Worm" in "X-Worm".
    pub(super) fn is_joined(&self, index: usize) -> bool {
        let start = self.spans.get(index).map(|span| span.raw.start);
        let before = start.and_then(|start| self.raw.get(..start));
        index > 0 && before.is_some_and(|before| before.ends_with('-'))
    }

    /// Tells whether a clause ends after word `index`: by punctuation before a space.
    pub(super) fn ends_clause(&self, index: usize) -> bool {
        let gap = || {
            let (word, next) = (self.spans.get(index)?, self.spans.get(index + 1)?);
            self.raw.get(word.raw.end..next.raw.start)
        };
        gap().is_some_and(|gap| {
            gap.contains(", ") || gap.contains(['.', ';', ':', '!', '?']) && gap.contains(' ')
        })
    }

    /// Returns the text of the words in `range` as it was written.
    pub(super) fn written(&self, range: Range<usize>) -> Option<&'a str> {
        let first = self.spans.get(range.start)?;
        let last = self.spans.get(range.end.checked_sub(1)?)?;
        let text = self.raw.get(first.raw.start..last.raw.end)?;
        // "Tr0gbot (Bifrose" belongs together with the bracket that follows.
        if text.contains('(') && !text.contains(')') {
            let closed = self.raw.get(first.raw.start..last.raw.end + 1);
            return closed.filter(|t| t.ends_with(')')).or(Some(text));
        }
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, expected: &[&str]) {
        assert_eq!(Words::of(raw).iter().collect::<Vec<_>>(), expected, "{raw}");
    }

    #[test]
    fn letters_and_digits_make_words() {
        check("", &[]);
        check(" .. ", &[]);
        check(
            "Creates files, keys and/or Mutexes.",
            &["creates", "files", "keys", "and", "or", "mutexes"],
        );
        check("read-write-execute", &["read", "write", "execute"]);
        check("ÖFFNEN \u{fffd} ß", &["öffnen", "ß"]);
    }

    #[test]
    fn an_unfilled_placeholder_is_a_blank() {
        check("(%d files, {0} times, {1})", &["%", "files", "%", "times", "%"]);
        check("CPU d, 100 %", &["cpu", "d", "100"]);
    }

    #[test]
    fn written_keeps_the_closing_bracket() {
        let words = Words::of("Known Tr0gbot (Bifrose) files");
        assert_eq!(words.written(1..3), Some("Tr0gbot (Bifrose)"));
        assert_eq!(words.written(1..2), Some("Tr0gbot"));
        assert_eq!(words.written(4..9), None);
    }

    #[test]
    fn long_text_is_cut() {
        assert_eq!(Words::of(&"a ".repeat(5_000)).len(), WORDS_MAX);
    }
}
