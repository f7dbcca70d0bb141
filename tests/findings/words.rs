//! Every finding has words, in every locale that has findings at all, and they are plain.

use whyblocked::locale::{Locales, Tag, Values, Words};
use whyblocked::reason::findings::builtin;
use whyblocked::reason::source::peekaboo::{self, FailureKind};

/// The longest sentence for a recipient, in words.
const SENTENCE_WORDS_MAX: usize = 15;

/// The longest sentence for an admin, in words.
const ADMIN_SENTENCE_WORDS_MAX: usize = 30;

/// Words that belong into details only.
const JARGON: &[&str] = &[
    "API",
    "CAPE",
    "Cuckoo",
    "DLL",
    "DNS",
    "HTTP",
    "IP",
    "MIME",
    "PowerShell",
    "SMTP",
    "UAC",
    "URL",
    "WMI",
    "YARA",
    "hash",
    "header",
    "heuristic",
    "payload",
    "registry",
    "sandbox",
    "Sandbox",
    "Registrierung",
    "Heuristik",
];

fn locales() -> [(&'static str, std::sync::Arc<Words>); 2] {
    let locales = Locales::builder().build();
    ["en", "de"].map(|tag| (tag, locales.words(&tag.parse::<Tag>().unwrap())))
}

fn values<'a>(number: u64) -> Values<'a> {
    Values::new()
        .with("number", number)
        .with("family", "Upatre")
        .with("domain", "evil.example")
        .with("score", "6.1")
}

/// Returns the text of a message, which must be there in this very locale and without a problem.
#[track_caller]
fn text(words: &Words, key: &str, attribute: Option<&str>, number: u64) -> String {
    let made = words.text(key, attribute, &values(number));
    assert_eq!(made.problems, [], "{key} {attribute:?} in {}", words.tag());
    assert!(!made.text.starts_with('['), "{key}: {}", made.text);
    made.text
}

#[track_caller]
fn check_sentences(key: &str, text: &str, longest: usize) {
    let end = |c: char| matches!(c, '.' | '?' | ':' | ';');
    for sentence in text.split(end).filter(|sentence| sentence.contains(' ')) {
        let count = sentence.split_whitespace().count();
        assert!(count <= longest, "{key}: {count} words: {sentence}");
    }
    assert!(!text.contains('!'), "{key}: {text}");
    assert!(!text.contains(['<', '>']), "{key}: {text}");
}

#[test]
fn every_group_has_words_for_recipient_and_admin() {
    for (tag, words) in locales() {
        for group in builtin().groups() {
            let key = format!("finding-{}", group.id);
            for number in [0, 1, 2, 21] {
                let plain = text(&words, &key, None, number);
                check_sentences(&key, &plain, SENTENCE_WORDS_MAX);
                assert!(plain.ends_with(['.', '“', '"']), "{key} in {tag}: {plain}");
                for word in plain.split(|c: char| !c.is_alphanumeric()) {
                    assert!(!JARGON.contains(&word), "{key} in {tag}: {word}");
                }
                let admin = text(&words, &key, Some("admin"), number);
                check_sentences(&key, &admin, ADMIN_SENTENCE_WORDS_MAX);
                assert!(admin.ends_with(['.', ')']), "{key} in {tag}: {admin}");
            }
            let title = text(&words, &key, Some("title"), 1);
            assert!(title.split_whitespace().count() <= 6, "{key} in {tag}: {title}");
            assert!(!title.ends_with('.'), "{key} in {tag}: {title}");
        }
    }
}

#[test]
fn every_failure_has_words() {
    for (_, words) in locales() {
        for kind in FailureKind::ALL {
            let key = kind.message_id();
            check_sentences(key, &text(&words, key, None, 0), SENTENCE_WORDS_MAX);
            text(&words, key, Some("title"), 0);
            text(&words, key, Some("admin"), 0);
        }
    }
}

#[test]
fn what_a_message_names_is_always_there() {
    let score = peekaboo::by_text("Cuckoo score >= 4.0: 6.1");
    let [finding] = score.findings.as_slice() else {
        panic!("{score:?}");
    };
    assert_eq!(finding.detail.as_deref(), Some("6.1"));
    let domain = "The file attempts to contact at least one domain on the blacklist (evil.example)";
    assert_eq!(peekaboo::by_text(domain).findings[0].detail.as_deref(), Some("evil.example"));
    // A hole with nothing in it is no such message, so the words never miss a value.
    let empty = peekaboo::by_reports(&[peekaboo::JobReport {
        result: "bad".to_owned(),
        reason: "Cuckoo score >= 4.0: ".to_owned(),
        ..Default::default()
    }]);
    assert_ne!(empty.findings[0].group, "sandbox-score");
}

/// A German text is no English one, and no message is left over.
#[test]
fn both_locales_have_the_same_messages_and_differ() {
    let [(_, english), (_, german)] = locales();
    for group in builtin().groups() {
        let key = format!("finding-{}", group.id);
        for attribute in [None, Some("admin")] {
            assert_ne!(text(&english, &key, attribute, 2), text(&german, &key, attribute, 2));
        }
    }
    let used = |key: &str| {
        let group = key.strip_prefix("finding-").map(|id| builtin().group(id).is_some());
        let failure = FailureKind::ALL.iter().any(|kind| kind.message_id() == key);
        group.unwrap_or(failure)
    };
    for file in [
        include_str!("../../locales/en/findings.ftl"),
        include_str!("../../locales/de/findings.ftl"),
    ] {
        let keys = file.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
        for key in keys.filter(|key| key.starts_with(|c: char| c.is_ascii_lowercase())) {
            assert!(used(key), "{key} is not used");
        }
    }
}
