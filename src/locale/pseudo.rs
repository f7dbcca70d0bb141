//! Pseudo-locales: English that shows what is not localized, too narrow, or in the wrong direction.

use super::tag::Tag;

/// A language that is made from English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pseudo {
    /// `en-XA`: accents, brackets, a third longer.
    Accented,
    /// `ar-XB`: written from right to left.
    Mirrored,
}

impl Pseudo {
    /// Finds the pseudo-locale that a tag names.
    pub(super) fn of(tag: &Tag) -> Option<Self> {
        match tag.to_string().as_str() {
            "en-XA" => Some(Self::Accented),
            "ar-XB" => Some(Self::Mirrored),
            _ => None,
        }
    }

    /// Changes words of English.
    pub(super) fn change(self, text: &str) -> String {
        match self {
            Self::Accented => accented(text),
            Self::Mirrored => mirrored(text),
        }
    }
}

/// Puts accents on letters, doubles vowels, and brackets the whole.
fn accented(text: &str) -> String {
    let mut changed = String::with_capacity(text.len() * 2);
    changed.push('[');
    for letter in text.chars() {
        let accented = match letter {
            'a' => 'á',
            'c' => 'ç',
            'e' => 'é',
            'i' => 'í',
            'n' => 'ñ',
            'o' => 'ó',
            's' => 'š',
            'u' => 'ú',
            'y' => 'ý',
            'z' => 'ž',
            'A' => 'Á',
            'C' => 'Ç',
            'E' => 'É',
            'I' => 'Í',
            'N' => 'Ñ',
            'O' => 'Ó',
            'S' => 'Š',
            'U' => 'Ú',
            'Y' => 'Ý',
            'Z' => 'Ž',
            other => other,
        };
        changed.push(accented);
        if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
            changed.push(accented);
        }
    }
    changed.push(']');
    changed
}

/// Has each word written from right to left: RLM, RLO, word, PDF, RLM.
fn mirrored(text: &str) -> String {
    let mut changed = String::with_capacity(text.len() * 3);
    for part in text.split_inclusive(char::is_whitespace) {
        let word = part.trim_end();
        if !word.is_empty() {
            changed.push_str("\u{200f}\u{202e}");
            changed.push_str(word);
            changed.push_str("\u{202c}\u{200f}");
        }
        changed.push_str(part.get(word.len()..).unwrap_or_default());
    }
    changed
}
