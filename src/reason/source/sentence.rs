//! Sentences among what scanners give for names: what a file did, not what it is called.
//!
//! Names are built by grammars, `Win32/Emotet.A`; sentences are words with spaces
//! between them. Some engines put spaces into names, so that a sentence counts as
//! one only if a sandbox says it or if it makes no sense as a name.
//!
//! Invariant: what this leaves alone is a name.

use super::peekaboo;
use crate::reason::findings::{self, Finding};
use crate::reason::{Catalog, Severity, names};

/// The fewest words of a sentence that no sandbox says.
const WORDS_MIN: usize = 3;

/// Characters that hold the parts of a name together.
const JOINTS: [char; 6] = ['.', '/', ':', '!', '@', '_'];

/// Reads a text as what a file did, unless it is a name.
pub(super) fn behavior(catalog: &Catalog, scanner: &str, text: &str) -> Option<Finding> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let describes = peekaboo::describes(scanner);
    if describes && words.len() == 1 {
        // "Clean" is a verdict, and no family.
        return Some(findings::by_description(text)).filter(|said| said.severity == Severity::Info);
    }
    let first = words.first().filter(|first| words.len() > 1 && !is_built(first))?;
    let is_sentence = describes
        || words.len() >= WORDS_MIN
            && !words.iter().any(|word| is_built(word))
            && begins_as_speech(catalog, scanner, text, first);
    is_sentence.then(|| findings::by_description(text))
}

/// Tells whether a word is built as names are: `Win32/Emotet`, not `user/profile`.
fn is_built(word: &str) -> bool {
    let inner = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let is_mark = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit();
    inner.contains(JOINTS) && inner.contains(is_mark)
}

/// Tells whether the text begins with a word that no table of names knows, "Adds", and has no family behind it.
fn begins_as_speech(catalog: &Catalog, scanner: &str, text: &str, first: &str) -> bool {
    let is_first = |family: String| family.eq_ignore_ascii_case(first);
    let [alone, whole] = [first, text].map(|text| names::read(&catalog.names, scanner, text));
    alone.family.is_some_and(is_first)
        && whole.family.is_none_or(is_first)
        && whole.engine.is_none()
        && names::family_category(&first.to_lowercase()).is_none()
}

#[cfg(test)]
mod tests {
    use crate::event;
    use crate::reason::{Catalog, normalize, of_text};

    /// Scanner, text, and the words of what it is.
    const TEXTS: &[(&str, &str, &str)] = &[
        ("Triage", "Enumerates running processes", "finding-system-info"),
        ("VMRay", "Adds Run key to start application", "finding-autostart"),
        ("HybridAnalysis", "Executes dropped EXE", "finding-program-unpacked"),
        ("Triage", "Reads user/profile data of web browsers", "finding-browser-data"),
        ("Triage", "Frobs the gizmo", "finding-sandbox-other"),
        ("VMRay", "Clean", "finding-everyday-actions"),
        ("FireEye", "Locky", "category-ransomware"),
        ("Some Lab", "Executes dropped EXE", "finding-program-unpacked"),
        ("Some Lab", "Adds Run key to start application", "finding-autostart"),
        ("Some Lab", "Frobs the gizmo", "finding-sandbox-other"),
        ("", "Frobs the gizmo", "finding-sandbox-other"),
        // Names stay names, with spaces in them, too.
        ("Triage", "Win.Ransomware.Locky-123", "category-ransomware"),
        ("FireEye", "Trojan.Ransom.Locky.A", "category-ransomware"),
        ("ESET", "a variant of Win32/Filecoder.Locky trojan", "category-ransomware"),
        ("Some Lab", "a variant of Win32/Filecoder.Locky trojan", "category-ransomware"),
        ("Some Lab", "Locky was found", "category-ransomware"),
        ("", "EICAR test file", "category-test"),
        ("K7", "Password-Stealer ( 0056e5201 )", "category-infostealer"),
        ("Elastic", "malicious (high confidence)", "category-malware"),
        ("AVG", "Trojan horse Emotet", "category-downloader"),
    ];

    #[test]
    fn a_sentence_is_behavior_and_a_name_is_a_name() {
        let catalog = Catalog::built_in().unwrap();
        for (scanner, text, words) in TEXTS {
            let reason = of_text(&catalog, scanner, text);
            assert_eq!(reason.words, *words, "{scanner}: {text}");
            let leads = reason.family.filter(|family| text.starts_with(family.as_str()));
            assert!(leads.is_none_or(|family| family == "Locky"), "{scanner}: {text}");
        }
    }

    #[test]
    fn a_sentence_in_an_event_is_behavior_and_a_name_is_a_name() {
        let catalog = Catalog::built_in().unwrap();
        for (scanner, text, words) in [
            ("Triage", "Enumerates running processes", "finding-system-info"),
            ("Some Lab", "Executes dropped EXE", "finding-program-unpacked"),
            ("Triage", "Win.Ransomware.Locky-123", "category-ransomware"),
            ("CAPEv2", "Win.Ransomware.Locky-123", "category-ransomware"),
        ] {
            let event = serde_json::json!({
                "v": 1, "mail_id": "x", "time": 1, "virus_names": [text],
                "scanners": [{ "name": scanner, "status": "infected", "names": [text] }],
                "recipients": [{
                    "addr": "a@b.example", "categories": ["9"],
                    "outcome": "blocked", "destiny": "discard",
                }],
            });
            let (event, _) = event::read(event.to_string().as_bytes()).unwrap();
            let reasons = normalize(&event, &catalog);
            let words_read: Vec<&str> = reasons.iter().map(|reason| &*reason.words).collect();
            assert_eq!(words_read, [words], "{scanner}: {text}");
        }
    }
}
