//! Breaks what mail programs make links of: web addresses, domains, and names of files that end as domains do.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What makes a web address of a word: what follows a scheme, or how the name of a host starts.
pub(super) const AFTER_SCHEME: &str = "://";
pub(super) const WEB_HOST: &str = "www.";

/// What stands for a dot that must make no link.
pub const BROKEN_DOT: &str = "[.]";

/// Endings that make a domain of the name of a file.
static TOP_LEVEL: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let lines = include_str!("../../catalog/top-level-domains.txt").lines();
    lines.filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect()
});

/// What becomes of mail addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Addresses {
    /// They stay as they are.
    Whole,
    /// Their domains are broken.
    Broken,
}

/// Breaks what mail programs take for a domain in a text.
pub(super) fn defang(text: String, addresses: Addresses) -> String {
    if !text.contains('.') {
        return text;
    }
    text.split(' ').map(|word| defang_word(word, addresses)).collect::<Vec<_>>().join(" ")
}

/// Tells whether mail programs take a word for a web address: by its scheme, or by `www.`.
pub(super) fn is_web_address(word: &str) -> bool {
    let starts = |at: usize| {
        let before = word.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|before| !before.is_alphanumeric() && before != '.')
    };
    let mut places = word.as_bytes().windows(WEB_HOST.len()).enumerate();
    word.contains(AFTER_SCHEME)
        || places.any(|(at, octets)| octets.eq_ignore_ascii_case(WEB_HOST.as_bytes()) && starts(at))
}

/// Breaks a web address so that it is none.
pub(super) fn break_address(word: &str) -> String {
    word.replace(AFTER_SCHEME, "[:]//").replace('.', BROKEN_DOT)
}

/// Breaks what mail programs take for a domain, wherever it stands in a word.
fn defang_word(word: &str, addresses: Addresses) -> String {
    if !word.contains('.') {
        return word.to_owned();
    }
    if word.contains('/') {
        // What is broken already stays so, and hides nothing beside it.
        return break_address(&word.replace(BROKEN_DOT, "."));
    }
    let mut safe = String::with_capacity(word.len() + 4);
    let mut follows_local_part = false;
    let mut pieces = word.split_inclusive(|c| !is_of_host(c)).peekable();
    while let Some(piece) = pieces.next() {
        let host = piece.trim_end_matches(|c| !is_of_host(c));
        let sign = piece.get(host.len()..).unwrap_or_default();
        let is_local_part = sign == "@"
            && addresses == Addresses::Whole
            && !host.is_empty()
            && pieces.peek().is_some_and(|next| next.starts_with(is_of_host));
        if is_host(host) && !is_local_part && !follows_local_part {
            push_broken(&mut safe, host);
        } else {
            safe.push_str(host);
        }
        safe.push_str(sign);
        follows_local_part = is_local_part;
    }
    safe
}

/// Breaks what mail programs take for a domain in the name of a file, or in a path of names.
pub(super) fn break_names(path: String) -> String {
    if !path.contains('.') {
        return path;
    }
    let mut safe = String::with_capacity(path.len() + 4);
    for piece in path.split_inclusive(|c| !is_of_host(c)) {
        let host = piece.trim_end_matches(|c| !is_of_host(c));
        if ends_in_top_level(host) {
            push_broken(&mut safe, host);
        } else {
            safe.push_str(host);
        }
        safe.push_str(piece.get(host.len()..).unwrap_or_default());
    }
    safe
}

/// Adds a domain that is broken; a full stop at its end is of the sentence.
fn push_broken(safe: &mut String, host: &str) {
    let name = host.trim_end_matches('.');
    safe.push_str(&name.replace('.', BROKEN_DOT));
    safe.push_str(host.get(name.len()..).unwrap_or_default());
}

/// Tells whether what stands behind the last dot of a name is a top level domain.
fn ends_in_top_level(name: &str) -> bool {
    let name = name.trim_end_matches(['.', '-', '_']);
    let Some((before, last)) = name.rsplit_once('.') else { return false };
    let last = last.to_lowercase();
    before.contains(char::is_alphanumeric)
        && (last.starts_with("xn--") || TOP_LEVEL.contains(last.as_str()))
}

fn is_of_host(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '.' | '-' | '_')
}

/// Tells whether a text has a dot before what may be a top level domain.
fn is_host(text: &str) -> bool {
    let labels = text.split('.').map(|label| label.trim_matches(['-', '_']));
    let mut labels = labels.skip_while(|label| label.is_empty()).skip(1);
    labels.any(|label| {
        let is_word = label.chars().count() >= 2 && label.chars().all(char::is_alphabetic);
        is_word || label.starts_with("xn--")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_of_single_labels_in_small_letters() {
        assert!(TOP_LEVEL.len() > 200);
        for ending in TOP_LEVEL.iter() {
            assert!(ending.chars().all(char::is_lowercase), "{ending}");
            assert!(is_host(&format!("x.{ending}")), "{ending}");
        }
    }
}
