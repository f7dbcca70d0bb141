//! Every text of Peekaboo means what the catalog says.

use whyblocked::reason::source::peekaboo::{self, SandboxResult};

#[test]
fn results_are_read_as_printed() {
    for (text, expected) in [
        ("bad", Some(SandboxResult::Bad)),
        ("Result.failed", Some(SandboxResult::Failed)),
        ("\"ignored\"", Some(SandboxResult::Ignored)),
        ("inProgress", Some(SandboxResult::Unchecked)),
        ("", None),
        ("evil", None),
    ] {
        assert_eq!(SandboxResult::from_text(text), expected, "{text}");
    }
}

/// Every text of the catalog is recognized as itself, with its holes filled.
#[test]
fn every_text_is_recognized_in_both_languages() {
    let mut count = 0;
    for reason in peekaboo::reasons() {
        for text in reason.texts() {
            let filled = text
                .replace("{list}", "Sniffs keystrokes")
                .replace("{result}", "Result.bad")
                .replace("{number}", "3")
                .replace("{score}", "6.1")
                .replace("{domain}", "evil.example")
                .replace("{detail}", "x, y");
            let line = format!(
                "File \"p001\": Result \"bad\" of rule r - {filled}, analysis continues: No."
            );
            let report = peekaboo::by_text(&line);
            let [part] = report.parts.as_slice() else {
                panic!("{line}: {report:?}");
            };
            assert_eq!(part.reason.as_deref(), Some(reason.id.as_str()), "{filled}");
            count += 1;
        }
    }
    assert!(count > 70, "{count} texts");
}

/// What stands around reasons is no reason.
#[test]
fn frames_are_recognized() {
    for (line, meaning) in [
        ("Hello, this is Peekaboo.", "chatter"),
        ("Peekaboo: No malware found", "chatter"),
        ("Peekaboo: Peekaboo: p001 submitted as job 3", "submitted"),
        ("Peekaboo: Received report for job 3", "received"),
        ("Die Datensammlung wurde als \"bad\" eingestuft", "collection-result"),
        ("job-id 17: Der Ausdruck (3) klassifizierte die Datei als Result.bad", "job-reason"),
        ("Dateityp ist auf Whitelist", "type-whitelisted"),
    ] {
        assert_eq!(peekaboo::meaning(line), Some(meaning), "{line}");
    }
    assert_eq!(peekaboo::meaning("p001: Eicar FOUND"), None);
}
