//! Good locales pass, and each spoiled copy is found.

mod mails;
mod spoiled;

use std::sync::Arc;

use super::{Checker, Report, Rule, Tables, prose, table};
use crate::check::words::tables::Avoided;
use crate::locale::{Builtin, Locales, Tag};

const FILES: &[(&str, &str)] = &[
    ("locales/en/mail.ftl", include_str!("../testdata/en/mail.ftl")),
    ("locales/de/mail.ftl", include_str!("../testdata/de/mail.ftl")),
    ("locales/pl/mail.ftl", include_str!("../testdata/pl/mail.ftl")),
    ("locales/ja/mail.ftl", include_str!("../testdata/ja/mail.ftl")),
    ("locales/de-simple/mail.ftl", "safe = Sie kam nicht an. Sie müssen nichts tun.\n"),
];

fn tag(text: &str) -> Tag {
    text.parse().unwrap()
}

/// Checks a locale after its file was changed.
fn check_spoiled(language: &str, old: &str, new: &str) -> Report {
    let spoiled = FILES.iter().map(|(path, text)| {
        let is_spoiled = path.split('/').nth(1) == Some(language);
        assert!(!is_spoiled || text.contains(old), "{old}");
        (*path, if is_spoiled { text.replace(old, new) } else { (*text).to_owned() })
    });
    let tables = Tables::builtin().unwrap();
    Checker::new(&tables, &Builtin::new(spoiled)).check_locale(&tag(language))
}

#[test]
fn finds_nothing_in_good_locales() {
    let tables = Tables::builtin().unwrap();
    let builtin = Builtin::new(FILES.iter().copied());
    let checker = Checker::new(&tables, &builtin);
    let mut rows = Vec::new();
    for tag in builtin.available() {
        let Report { findings, row } = checker.check_locale(&tag);
        assert_eq!(findings, [], "{tag}");
        rows.push(row);
    }
    expect_test::expect_file!["../testdata/table.txt"].assert_eq(&table(&rows));
}

#[test]
fn an_exact_number_may_stand_for_a_plural_form() {
    let report = check_spoiled("en", "[one] One", "[1] One");
    assert_eq!(report.findings, []);
    let report = check_spoiled("pl", "[one] Zatrzymano jedną", "[1] Zatrzymano jedną");
    assert_eq!(report.findings, []);
}

#[test]
fn counts_what_is_there_and_what_is_still_english() {
    let row = check_spoiled("de", "known = ", "unknown = ").row;
    assert_eq!((row.wanted, row.there, row.complete_percent()), (8, 7, 87));
    let german = "Ihre E-Mail ging nicht ab. Eine Datei darin war gefährlich.";
    let english = "Your e-mail was not sent. It had a dangerous file.";
    assert_eq!(check_spoiled("de", german, english).row.equal, 1);
    assert_eq!(check_spoiled("de-simple", "Sie kam", "Sie kam").row.complete_percent(), 100);
}

#[test]
fn checks_overrides_without_asking_for_all_messages() {
    let text =
        "safe = Sofort handeln!\nsignature = Ihr Labor\nmotto = Gern\nours = Gern\n".to_owned();
    let builtin = Arc::new(Builtin::new(FILES.iter().copied()));
    let locales = Locales::builder()
        .builtin(Arc::clone(&builtin))
        .layer([("lab/locales/de/mail.ftl".to_owned(), text)])
        .build();
    let tables = Tables::builtin().unwrap();
    let checker = Checker::new(&tables, &builtin);
    let named = std::iter::once("ours".to_owned()).collect();
    let mut found = Vec::new();
    for (tag, catalog) in locales.overrides() {
        let findings = checker.check_override(&tag, &catalog, &named);
        found.extend(findings.iter().map(|finding| (finding.place.to_string(), finding.rule)));
    }
    let place = |line: u32| format!("lab/locales/de/mail.ftl:{line}:1");
    assert_eq!(
        found,
        [(place(1), Rule::Fear), (place(1), Rule::Exclamation), (place(3), Rule::Extra)]
    );
}

#[test]
fn splits_sentences_as_readers_do() {
    let tables = Tables::builtin().unwrap();
    let cases = [
        ("We stopped it. It did not reach you.", "We stopped it.|It did not reach you."),
        ("Am 3. November um 15.04 Uhr kam sie an.", "Am 3. November um 15.04 Uhr kam sie an."),
        ("Das ist z. B. eine Rechnung. Gut.", "Das ist z. B. eine Rechnung.|Gut."),
        ("Das ist z.B. Post. Gut.", "Das ist z.B. Post.|Gut."),
        ("The file invoice.pdf.exe can run.", "The file invoice.pdf.exe can run."),
        ("Do you know them? Then call.", "Do you know them?|Then call."),
        ("(He wrote “yes.”) Then he left.", "(He wrote “yes.|”) Then he left."),
        ("A title\n\nA sentence.", "A title|A sentence."),
        ("止めました。届いていません。", "止めました。|届いていません。"),
        ("هل تعرفه؟ اتصل به.", "هل تعرفه؟|اتصل به."),
        ("...", ""),
        ("", ""),
    ];
    for (text, expected) in cases {
        assert_eq!(prose::sentences(text, &tables).join("|"), expected, "{text}");
    }
}

#[test]
fn tables_are_in_order() {
    let tables = Tables::builtin().unwrap();
    for language in
        "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt-PT pt-BR ro sk sl sv nb nn is \
                     uk tr ca sr-Latn sr-Cyrl ar he fa zh-Hans zh-Hant ja"
            .split_whitespace()
    {
        let avoid = tables.avoid(&tag(language)).next().unwrap();
        for kind in [Avoided::Jargon, Avoided::Fear, Avoided::Vague, Avoided::Bypass] {
            assert!(avoid.phrases(kind).len() >= 3, "{language} {kind:?}");
        }
        let limits = tables.language(&tag(language));
        assert!(limits.sentence_max >= 12, "{language}");
    }
}
