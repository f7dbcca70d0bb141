//! Patterns with `*`, `?` and `|`, matched without regard to ASCII case.
//!
//! `|` stands for the beginning or the end of a word, or for itself. Knows text only. Time is bounded by length of pattern × length of text.

/// Tells whether a pattern matches a whole text; both in lower case.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut at_pattern, mut at_text) = (0, 0);
    // Where the last star was, and how much of the text it has taken.
    let mut star: Option<(usize, usize)> = None;
    while let Some(&byte) = text.get(at_text) {
        match pattern.get(at_pattern) {
            Some(b'*') => {
                star = Some((at_pattern + 1, at_text));
                at_pattern += 1;
            }
            Some(&wanted) if wanted == byte || wanted == b'?' => {
                at_pattern += 1;
                at_text += 1;
            }
            Some(b'|') if is_border(text, at_text) => at_pattern += 1,
            Some(_) | None => match star {
                Some((after_star, taken)) => {
                    star = Some((after_star, taken + 1));
                    at_pattern = after_star;
                    at_text = taken + 1;
                }
                None => return false,
            },
        }
    }
    let ends_word = is_border(text, text.len());
    let takes_nothing = |byte: &u8| *byte == b'*' || (*byte == b'|' && ends_word);
    pattern.get(at_pattern..).is_some_and(|rest| rest.iter().all(takes_nothing))
}

/// Tells whether a word begins or ends at a place.
fn is_border(text: &[u8], at: usize) -> bool {
    let in_word = |at: usize| text.get(at).is_some_and(u8::is_ascii_alphanumeric);
    at.checked_sub(1).is_some_and(in_word) != in_word(at)
}

/// Finds the longest run without signs: what a text must hold to match at all.
pub(super) fn literal(pattern: &str) -> &str {
    pattern.split(['*', '?', '|']).max_by_key(|run| run.len()).unwrap_or_default()
}

/// Returns what comes before the first sign.
pub(super) fn prefix(pattern: &str) -> &str {
    pattern.split(['*', '?', '|']).next().unwrap_or_default()
}
