//! Slips in a configuration that is nearly right: what `check` says of each, and nothing else.

use std::path::Path;

use crate::commands::whyblocked;
use crate::support;

const HALL: &str = "organizations/town-hall/organization.toml";
const SCHEMA: &str = "see `whyblocked schema config` for what can be set";

/// What stands in the town hall's file, what is put in its place, and all that is said: line, column, message, hint.
const CASES: [(&str, &str, &str); 8] = [
    (
        "[\"postmaster@lab.example\"]",
        "\"postmaster@lab.example\"",
        "3:10 invalid type: string \"postmaster@lab.example\", expected a sequence (write it as a list: \
         [\"postmaster@lab.example\"])",
    ),
    ("admins =", "admin =", "3:1 unknown field `admin` (did you mean `admins`? SCHEMA)"),
    (
        "time_zone =",
        "timezone =",
        "5:1 unknown field `timezone` (did you mean `time_zone`? SCHEMA)",
    ),
    (
        "address =",
        "adress = \"x\"\naddress =",
        "15:1 unknown field `adress` (did you mean `address`? SCHEMA)",
    ),
    (
        "admins = \"now\" }\nscanner",
        "admins = \"dayly\" }\nscanner",
        "30:32 unknown variant `dayly` (did you mean `daily`? SCHEMA)",
    ),
    (
        "helpdesk@lab.example",
        "helpdesk",
        "11:10 `helpdesk` is not an address (write it as in someone@example.org)",
    ),
    (
        "protection@lab.example",
        "protection",
        "15:12 `protection` is not an address (write it as in someone@example.org)",
    ),
    (
        "\"anna@lab.example\"",
        "\"ahmed@other.example\"",
        "18:1 `ahmed@other.example` is an address elsewhere: `other.example` is none of the organization's domains \
         (correct it; the domains are: lab.example, .lab.example)",
    ),
];

/// Lists what is found: file, line and column, message, and hint.
fn check(site: &Path) -> Vec<String> {
    let mut command = whyblocked();
    let output = command.args(["check", "--format", "json", "--config"]).arg(site).output();
    let found: serde_json::Value = serde_json::from_slice(&output.unwrap().stdout).unwrap();
    let said = found["problems"].as_array().unwrap().iter().map(|problem| {
        let text = |field: &str| problem[field].as_str().unwrap();
        let file = text("file").replace(site.to_str().unwrap(), "");
        let (line, column) = (&problem["line"], &problem["column"]);
        format!("{file}:{line}:{column} {} ({})", text("message"), text("hint"))
    });
    said.collect()
}

#[test]
fn a_slip_is_named_with_what_was_meant() {
    for (old, new, expected) in CASES {
        let site = tempfile::tempdir().unwrap();
        support::copy(&support::path("tests/site"), site.path());
        let file = site.path().join(HALL);
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains(old), "{old}");
        std::fs::write(&file, text.replacen(old, new, 1)).unwrap();
        let expected = format!("/{HALL}:{}", expected.replace("SCHEMA", SCHEMA));
        assert_eq!(check(site.path()), [expected], "{new}");
    }
}

#[test]
fn a_folder_that_is_none_is_named_alone() {
    let site = tempfile::tempdir().unwrap();
    std::fs::write(site.path().join("whyblocked.toml"), "").unwrap();
    let missing = "No such file or directory (os error 2)";
    let hint = "start each with `whyblocked init town-hall --domain example.org`";
    let nothing = format!("/organizations:0:0 cannot read the organizations: {missing} ({hint})");
    assert_eq!(check(site.path()), [nothing]);
    std::fs::create_dir_all(site.path().join("organizations/new")).unwrap();
    let option = format!("--config {}", site.path().display());
    let hint = format!("run `whyblocked init new {option}`, or remove the folder");
    let file = "/organizations/new/organization.toml";
    assert_eq!(
        check(site.path()),
        [format!("{file}:0:0 cannot read the file: {missing} ({hint})")]
    );
}

#[test]
fn each_place_that_is_to_be_filled_in_is_named_once() {
    let site = tempfile::tempdir().unwrap();
    whyblocked().args(["init", "hall", "--config"]).arg(site.path()).assert().success();
    let file = site.path().join("organizations/hall/organization.toml");
    let text = std::fs::read_to_string(file).unwrap();
    let wanted = text.lines().enumerate().filter_map(|(number, line)| {
        let column = line.find("FILL IN")? + 1;
        Some(format!("/organizations/hall/organization.toml:{}:{column} ", number + 1))
    });
    let wanted: Vec<String> = wanted.collect();
    let found = check(site.path());
    assert_eq!((found.len(), wanted.len()), (6, 6), "{found:?}");
    for (found, wanted) in found.iter().zip(wanted) {
        assert!(found.starts_with(&wanted), "{found}");
    }
}
