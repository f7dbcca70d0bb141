//! What the README says is true of the program.

use whyblocked::compose::{Bar, Card, Row, Section, View};

use crate::support;

#[test]
fn readme_names_commands_that_exist() {
    let readme = std::fs::read_to_string(support::path("README.md")).unwrap();
    let help =
        assert_cmd::Command::cargo_bin("whyblocked").unwrap().arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let mut named = 0;
    for line in readme.lines() {
        let Some((_, rest)) = line.trim_start().split_once("whyblocked ") else {
            continue;
        };
        let command = rest.split_whitespace().next().unwrap_or_default();
        let is_word =
            !command.is_empty() && command.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        if line.starts_with("    ") && is_word && !command.starts_with('-') {
            assert!(help.contains(&format!("  {command}")), "README names `{command}`");
            named += 1;
        }
    }
    assert!(named >= 5, "the README shows only {named} commands");
}

#[test]
fn readme_names_the_test_command() {
    let readme = std::fs::read_to_string(support::path("README.md")).unwrap();
    assert!(readme.contains("tests/run"));
    let ci = std::fs::read_to_string(support::path(".ci/run")).unwrap();
    assert!(ci.contains("tests/run"));
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
