//! How scanners speak, by what amavis calls them: which are sandboxes, which filter spam.

use super::texts;
use crate::reason::names::humps;

/// Tells whether a scanner is a sandbox: it describes what a file did.
pub(crate) fn is_sandbox(scanner: &str) -> bool {
    has_one_of(scanner, &texts::texts().speakers().sandboxes)
}

/// Tells whether a scanner describes what a file did, maybe besides giving names.
pub(crate) fn describes(scanner: &str) -> bool {
    is_sandbox(scanner) || has_one_of(scanner, &texts::texts().speakers().describers)
}

/// Tells whether a scanner gives names of spam tests.
pub(crate) fn is_spam_filter(scanner: &str) -> bool {
    has_one_of(scanner, &texts::texts().speakers().spam_filters)
}

/// Tells whether a scanner is Peekaboo.
pub(crate) fn is_peekaboo(scanner: &str) -> bool {
    has_word(scanner, |word| word.eq_ignore_ascii_case("peekaboo"))
}

fn has_one_of(scanner: &str, words: &[String]) -> bool {
    has_word(scanner, |word| words.iter().any(|known| known.eq_ignore_ascii_case(word)))
}

/// Looks at each word, at two together as in `ANY.RUN`, and at the parts of `CuckooSandbox`, without versions: `CAPEv2`.
fn has_word(scanner: &str, is_known: impl Fn(&str) -> bool) -> bool {
    let words = scanner.split(|letter: char| !letter.is_alphanumeric()).map(without_version);
    let words: Vec<&str> = words.collect();
    let is_pair = |pair: &[&str]| !pair.contains(&"") && is_known(&pair.concat());
    words.windows(2).any(is_pair)
        || words.iter().any(|word| {
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
        for scanner in
            ["Triage", "VMRay", "HybridAnalysis", "ANY.RUN", "Joe Sandbox", "FireEye", "CAPE"]
        {
            assert!(describes(scanner), "{scanner}");
        }
        for scanner in ["", "ClamAV-clamd", "VM Raytheon", "Anyone Run", "SpamAssassin"] {
            assert!(!describes(scanner), "{scanner}");
        }
        assert!(is_spam_filter("SpamAssassin 4") && is_spam_filter("rspamd"));
        assert!(!is_spam_filter("ClamAV") && !is_spam_filter(""));
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
