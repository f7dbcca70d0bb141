//! What the README and the pages beside it say is true of the program.

use whyblocked::audience::Happening;
use whyblocked::compose::{Bar, Card, Row, Section, View};

use crate::support;

#[test]
fn documents_name_commands_that_exist() {
    let documents = ["README.md", "packaging/operation.md", "packaging/migration.md"];
    let documents =
        documents.map(|document| std::fs::read_to_string(support::path(document)).unwrap());
    let help =
        assert_cmd::Command::cargo_bin("whyblocked").unwrap().arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let mut named = 0;
    for line in documents.iter().flat_map(|document| document.lines()) {
        let Some((_, rest)) = line.trim_start().split_once("whyblocked ") else {
            continue;
        };
        let command = rest.split_whitespace().next().unwrap_or_default();
        let is_word =
            !command.is_empty() && command.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        if line.starts_with("    ") && is_word && !command.starts_with('-') {
            assert!(help.contains(&format!("  {command}")), "a document names `{command}`");
            named += 1;
        }
    }
    assert!(named >= 5, "the documents show only {named} commands");
}

#[test]
fn readme_names_the_test_command() {
    let readme = std::fs::read_to_string(support::path("README.md")).unwrap();
    assert!(readme.contains("tests/run"));
    let ci = std::fs::read_to_string(support::path(".ci/run")).unwrap();
    assert!(ci.contains("tests/run"));
}

#[test]
fn whoever_silences_an_organization_or_tries_us_reads_what_works() {
    let told = std::fs::read_to_string(support::path("packaging/operation.md")).unwrap();
    for happening in Happening::ALL.iter().filter(|happening| **happening != Happening::Harmless) {
        let never = r#" = { recipients = "never", admins = "never" }"#;
        let line = format!("{}{never}", happening.id());
        assert!(told.contains(&line), "{line}");
    }
    let snippet = std::fs::read_to_string(support::path("amavis/60-whyblocked")).unwrap();
    for mark in ["--- amavis' own notices: off", "# Not touched: delivery"] {
        assert!(told.contains(mark), "{mark}");
        assert_eq!(snippet.matches(mark).count(), 1, "{mark}");
    }
}

#[test]
fn authors_of_templates_read_of_every_field() {
    let row = Row {
        label: String::new(),
        gap: String::new(),
        value: String::new(),
        code: false,
        isolate: false,
    };
    let bar = Bar { text: String::new(), percent: 0, before_percent: 0 };
    let parts = [
        serde_json::to_value(View::default()),
        serde_json::to_value(View::default().brand),
        serde_json::to_value(Section::default()),
        serde_json::to_value(Card::default()),
        serde_json::to_value(row),
        serde_json::to_value(bar),
    ];
    let told = std::fs::read_to_string(support::path("skeleton/templates.md")).unwrap();
    for part in parts {
        for field in part.unwrap().as_object().unwrap().keys() {
            assert!(told.contains(&format!("`{field}`")), "nothing is said of `{field}`");
        }
    }
}
