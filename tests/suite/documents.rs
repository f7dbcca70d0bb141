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
fn an_organization_gets_its_own_words_and_look_as_the_readme_says() {
    let readme = std::fs::read_to_string(support::path("README.md")).unwrap();
    let (_, rest) = readme.split_once("## Your words, your look").unwrap();
    let recipe = rest.lines().skip_while(|line| !line.starts_with("    "));
    let recipe: Vec<&str> = recipe.map_while(|line| line.strip_prefix("    ")).collect();
    // The last command shows all mails in a browser, and does not end by itself.
    let (preview, recipe) = recipe.split_last().unwrap();
    assert!(preview.starts_with("whyblocked preview"), "{preview}");
    let place = tempfile::tempdir().unwrap();
    let logo = support::path("tests/organizations/site/organizations/german/logo.png");
    std::fs::copy(logo, place.path().join("logo.png")).unwrap();
    let program = assert_cmd::cargo::cargo_bin("whyblocked");
    let path =
        format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let output = std::process::Command::new("sh")
        .args(["-ec", &recipe.join("\n")])
        .current_dir(place.path())
        .env("PATH", path)
        .env_remove("WHYBLOCKED_CONFIG")
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("errors: 0, warnings: 0"), "{said}");
    let written = place.path().join("my/organizations/town-hall/organization.toml");
    let written = std::fs::read_to_string(written).unwrap();
    for line in ["name = \"Town Hall\"", "phrase = \"Town Hall: room 1", "logo = \"logo.png\""] {
        assert!(written.lines().any(|written| written.starts_with(line)), "{line}: {written}");
    }
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
