//! The words of drivers and servers, fit for a log.

use std::error::Error;

/// The most characters of a server's words that are shown.
const WORDS_MAX: usize = 200;

/// Writes an error and its sources in one line.
pub fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        let words = error.to_string();
        // Some drivers repeat the source in their own words.
        if !text.contains(&words) {
            text.push_str(": ");
            text.push_str(&words);
        }
        source = error.source();
    }
    shown(&text)
}

/// Cuts words of others, and takes out what a terminal or a log would act on.
pub fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(WORDS_MAX).collect()
}
