//! Cuts a detection name into words.
//!
//! Knows letters and separators; nothing of what words mean.

/// The most words of one name that are looked at.
pub(super) const TOKENS_MAX: usize = 24;

/// The most parts of one word that are looked at.
const HUMPS_MAX: usize = 6;

/// A word of a name, with its neighbors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'n> {
    /// As written.
    pub(super) text: &'n str,
    /// In lower case.
    pub(super) lower: &'n str,
    /// The separator before it; 0 at the beginning of the whole name.
    pub(super) before: u8,
    /// The separator after it; 0 at the end.
    pub(super) after: u8,
}

impl<'n> Token<'n> {
    /// Cuts off what tells samples apart: digits, or the mark of `DropperX-gen`.
    pub(super) fn short(&self) -> &'n str {
        let unmarked = self.text.strip_suffix('X').filter(|_| self.after == b'-');
        let is_marked = |word: &&str| word.ends_with(|letter: char| letter.is_ascii_lowercase());
        unmarked
            .filter(is_marked)
            .and_then(|word| self.lower.get(..word.len()))
            .unwrap_or_else(|| without_digits(self.lower))
    }
}

/// Cuts a name, given as written and in lower case, into words of letters and digits.
///
/// `first` is the separator before all of it, 0 if there is none.
pub(super) fn split<'n>(name: &'n str, lower: &'n str, first: u8) -> Vec<Token<'n>> {
    let bytes = name.as_bytes();
    let mut tokens = Vec::with_capacity(8);
    let mut at = 0;
    while at < bytes.len() && tokens.len() < TOKENS_MAX {
        let rest = bytes.get(at..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| in_word(**byte)).count();
        if length == 0 {
            at += 1;
            continue;
        }
        let written = name.get(at..at + length).zip(lower.get(at..at + length));
        if let Some((text, lower)) = written {
            let before = at.checked_sub(1).and_then(|before| bytes.get(before));
            tokens.push(Token {
                text,
                lower,
                before: before.copied().unwrap_or(first),
                after: bytes.get(at + length).copied().unwrap_or_default(),
            });
        }
        at += length;
    }
    tokens
}

fn in_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

/// Finds where the parts of a word begin and end, by letter case: `TrojanDownloader`, `PSWTroj`.
pub(in crate::reason) fn humps(word: &str) -> Vec<usize> {
    let bytes = word.as_bytes();
    let mut borders = vec![0];
    borders.extend((1..bytes.len()).filter(|&at| is_border(bytes, at)).take(HUMPS_MAX - 1));
    borders.push(bytes.len());
    borders
}

fn is_border(bytes: &[u8], at: usize) -> bool {
    let upper = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_uppercase);
    let lower = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_lowercase);
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let letter = |at: usize| upper(at) || lower(at);
    (upper(at) && (lower(at - 1) || digit(at - 1)))
        || (upper(at) && upper(at - 1) && lower(at + 1))
        || (letter(at) && digit(at - 1) && lower(at))
}

/// Cuts the digits off the end of a word.
pub(super) fn without_digits(word: &str) -> &str {
    word.trim_end_matches(|letter: char| letter.is_ascii_digit())
}

/// Tells whether a word looks like a number, a digest or another thing that names nothing.
pub(super) fn is_serial(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let hexadecimal = word.bytes().all(|byte| byte.is_ascii_hexdigit());
    digits == word.len()
        || (hexadecimal && digits > 0 && word.len() >= 3)
        || digits * 2 > word.len()
}
