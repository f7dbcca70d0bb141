//! Words: whatever the program can say, every language can say.

use std::fmt::Write as _;

use whyblocked::assess::Doubt;
use whyblocked::audience::{Happening, Template};
use whyblocked::compose::number_or_text;
use whyblocked::locale::{Locales, Number, Values};
use whyblocked::reason::{Catalog, Category, Platform, Severity, Strength};
use whyblocked::trouble;

/// Lists every message that the program composes by an id, with the attributes that it needs.
fn needed() -> Vec<(String, &'static [Option<&'static str>])> {
    const REASON: &[Option<&str>] = &[None, Some("title"), Some("admin")];
    let catalog = Catalog::built_in().unwrap();
    let mut needed: Vec<(String, &[Option<&str>])> = Vec::new();
    for category in Category::ALL {
        let all: &[Option<&str>] =
            &[None, Some("subject"), Some("could"), Some("can"), Some("title"), Some("admin")];
        needed.push((format!("category-{}", category.id()), all));
    }
    for kind in catalog.file_kinds() {
        needed.push((format!("reason-file-{}", kind.id), REASON));
    }
    for ground in catalog.spam_grounds() {
        needed.push((format!("spam-{ground}"), REASON));
    }
    for severity in
        [Severity::Info, Severity::Low, Severity::Medium, Severity::High, Severity::Critical]
    {
        needed.push((format!("severity-{}", severity.id()), &[None, Some("admin")]));
    }
    for strength in Strength::ALL {
        needed.push((format!("strength-{}", strength.id()), &[None]));
    }
    for platform in Platform::ALL {
        needed.push((format!("platform-{}", platform.id()), &[None]));
    }
    for (sign, _) in Doubt::ALL {
        needed.push((format!("doubt-{sign}"), &[Some("admin")]));
    }
    for template in Template::ALL {
        needed.push((format!("{}-title", template.id()), &[None]));
    }
    for kind in trouble::Kind::ALL {
        needed.push((format!("trouble-{}", kind.id()), &[None, Some("title"), Some("hint")]));
    }
    needed
}

#[test]
fn every_language_says_everything() {
    let locales = Locales::builder().build();
    let mut missing = Vec::new();
    for language in locales.available() {
        let words = locales.words(language);
        for (key, attributes) in needed() {
            for attribute in attributes {
                // All values that any message may want; a language need not use each.
                let values = ["count", "number"]
                    .iter()
                    .fold(Values::new(), |values, name| values.with(name, number_or_text("3")));
                let values = [
                    "file", "domain", "check", "scanner", "family", "score", "severity",
                    "category", "incident",
                ]
                .iter()
                .fold(values, |values, name| values.with(name, "x"));
                let said = words.text(&key, *attribute, &values);
                if !said.problems.is_empty() || said.text.is_empty() {
                    missing.push(format!(
                        "{language}: {key}{} {:?}",
                        attribute.map(|a| format!(".{a}")).unwrap_or_default(),
                        said.problems
                    ));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{} cannot be said:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn every_happening_has_a_word_of_its_own() {
    let mut ids: Vec<&str> = Happening::ALL.iter().map(|happening| happening.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), Happening::ALL.len());
}

/// Counts that reach every plural form of every language (CLDR).
const COUNTS: [u64; 8] = [0, 1, 2, 3, 5, 11, 21, 100];

#[test]
fn counts_take_the_form_that_the_language_wants() {
    let locales = Locales::builder().build();
    let mut said = String::new();
    for language in locales.available() {
        let words = locales.words(language);
        for count in COUNTS {
            let values = Values::new().with("count", Number::from(count));
            let text = words.plain("admin-alert-happened-delivered", None, &values);
            assert!(text.problems.is_empty(), "{language} {count}: {:?}", text.problems);
            let _ = writeln!(said, "{language} {count}: {}", text.text);
        }
    }
    expect_test::expect_file![crate::support::path("tests/suite/plurals.txt")].assert_eq(&said);
}
