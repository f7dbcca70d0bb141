//! Hostile input: no panic, no silence, no super-linear time.

use std::time::Duration;

use proptest::prelude::*;
use whyblocked::reason::findings::{self, FINDINGS_MAX, RAW_MAX};
use whyblocked::reason::source::peekaboo::{self, SandboxResult};
use whyblocked::reason::{Catalog, of_text};

/// Pieces that texts of Peekaboo and sandboxes are made of, whole and broken.
fn pieces() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "Peekaboo: ",
        "p001 submitted as job 3",
        "Received report for job 3",
        "Job 3 found malware",
        "\n",
        "File \"p006\": Result \"bad\" of rule cuckoo_evil_sig - ",
        ", analysis continues: No.",
        "The following signatures have been recognized: ",
        "Folgende Signaturen wurden erkannt: ",
        ", ",
        "Sniffs keystrokes",
        "Creates known ",
        " files, registry keys and/or mutexes",
        "(",
        ")",
        "%d",
        "{0}",
        "Der Ausdruck (3) klassifizierte die Datei als Result.bad",
        "Cuckoo score >= 4.0: ",
        "\u{202e}",
        "\u{fffd}",
        "Die Datei \"p002\" wurde als \"bad\" eingestuft",
        "job-id 17: ",
        "unbacked",
        "ransomware",
        " ",
    ]);
    let piece = prop_oneof![4 => known.prop_map(str::to_owned), 1 => ".{0,12}"];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_becomes_a_report(text in pieces()) {
        let report = peekaboo::by_text(&text);
        prop_assert!(report.findings.len() <= FINDINGS_MAX);
        prop_assert!((report.result == SandboxResult::Bad) != report.findings.is_empty());
        for finding in &report.findings {
            prop_assert!(finding.raw.chars().count() <= RAW_MAX + 1);
            prop_assert!(!finding.raw.chars().any(char::is_control));
        }
    }

    #[test]
    fn any_description_becomes_a_finding(text in ".{0,300}") {
        let finding = findings::by_description(&text);
        prop_assert!(!finding.group.is_empty());
        prop_assert!(findings::builtin().group(&finding.group).is_some());
        findings::by_signature_id(&text);
    }

    #[test]
    fn nothing_of_a_list_is_lost(text in "[A-Za-z(), ]{0,200}") {
        let found = findings::by_list(&text);
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        let kept: usize = found.iter().map(|finding| letters(&finding.raw)).sum();
        prop_assert!(kept <= letters(&text));
        prop_assert!(kept > 0 || letters(&text) == 0);
    }
}

#[test]
fn a_sandbox_named_a_family_as_long_as_a_page_and_as_a_link() {
    let catalog = Catalog::built_in().unwrap();
    for family in ["Emotet ".repeat(50), "https://evil.example/\u{202e}x".to_owned()] {
        let text = format!("Creates known {family} files, registry keys and/or mutexes");
        let reason = of_text(&catalog, "Peekaboo-Analysis", &text);
        let told = reason.family.unwrap_or_default();
        assert!(told.chars().count() <= 41, "{told}");
        assert!(!told.contains("://") && !told.contains('\u{202e}'), "{told}");
    }
}

/// Tells how long this thread has had a processor.
fn worked() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(time).unwrap()
}

/// Doubling the text must not do much more than double the work, by the processor's own clock: other programs
/// beside this one do not count.
#[test]
fn time_is_linear() {
    let seeds = [
        ", ",
        "(, ",
        "Creates known ",
        "Creates known a mutexes, ",
        "File \"p006\": Result \"",
        "Peekaboo: ",
        "\n",
        "a, ",
        "Checks amount of memory in system, this can be used to ",
        "ransomware unbacked shellcode exploit trojan virus ",
        "The following signatures have been recognized: A, ",
        "Peekaboo: p submitted as job 1\n",
        "Der Ausdruck (",
    ];
    for seed in seeds {
        let time = |letters: usize| {
            let text = seed.repeat(letters / seed.len());
            let run = || {
                let start = worked();
                peekaboo::by_text(&text);
                findings::by_list(&text);
                findings::by_description(&text);
                worked().saturating_sub(start)
            };
            (0..3).map(|_| run()).min().unwrap_or_default()
        };
        let (one, eight) = (time(8_000), time(64_000));
        let allowed = one * 24 + Duration::from_millis(60);
        assert!(eight < allowed, "{seed:?}: {one:?} for 8,000 letters, {eight:?} for 64,000");
    }
}
