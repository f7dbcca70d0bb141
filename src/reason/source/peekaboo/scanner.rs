//! Which scanners are sandboxes, by what amavis calls them.

use super::texts;
use crate::reason::names::humps;

/// Tells whether a scanner is a sandbox: it describes what a file did.
pub(crate) fn is_sandbox(scanner: &str) -> bool {
    let sandboxes = texts::texts().sandboxes();
    has_word(scanner, |word| sandboxes.iter().any(|known| known.eq_ignore_ascii_case(word)))
}

/// Tells whether a scanner is Peekaboo.
pub(crate) fn is_peekaboo(scanner: &str) -> bool {
    has_word(scanner, |word| word.eq_ignore_ascii_case("peekaboo"))
}

/// Looks at each word, and at the parts of `CuckooSandbox`, without versions: `CAPEv2`.
fn has_word(scanner: &str, is_known: impl Fn(&str) -> bool) -> bool {
    let words = scanner.split(|letter: char| !letter.is_alphanumeric()).map(without_version);
    words.into_iter().any(|word| {
        let borders = humps(word);
        let mut parts = borders.iter().zip(borders.iter().skip(1));
        is_known(word) || parts.any(|(from, to)| word.get(*from..*to).is_some_and(&is_known))
    })
}

fn without_version(word: &str) -> &str {
    let bare = word.trim_end_matches(|letter: char| letter.is_ascii_digit());
    if bare.len() == word.len() { word } else { bare.strip_suffix(['v', 'V']).unwrap_or(bare) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reason::{Catalog, of_text};

    #[test]
    fn a_sandbox_is_known_by_whole_words() {
        for scanner in [
            "Peekaboo",
            "Peekaboo-Analysis",
            "PeekabooAV 2.1",
            "Peekaboo2",
            "cuckoo",
            "CuckooSandbox",
            "CAPE",
            "CAPEv2",
            "cape2",
            "CAPE Sandbox",
            "JoeSandbox",
            "lab_sandbox",
        ] {
            assert!(is_sandbox(scanner), "{scanner}");
        }
        for scanner in
            ["", "Landscape AV", "LandscapeAV", "ESCAPE", "Netscape2", "Capella", "ClamAV-clamd"]
        {
            assert!(!is_sandbox(scanner), "{scanner}");
        }
        assert!(is_peekaboo("PEEKABOO analysis") && !is_peekaboo("CAPEv2"));
    }

    #[test]
    fn a_name_of_another_scanner_is_no_behavior() {
        let catalog = Catalog::built_in().unwrap();
        let words = |scanner| of_text(&catalog, scanner, "Win.Ransomware.Locky-123").words;
        assert_eq!(words("Landscape AV"), words("ClamAV-clamd"));
        assert!(words("CAPEv2").starts_with("finding-"));
    }
}
