//! Texts of Peekaboo, in all its ways, and what they become.

#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use std::fmt::Write;

use expect_test::{Expect, expect};
use whyblocked::reason::source::peekaboo::{self, JobReport, SandboxReport};

fn show(report: &SandboxReport) -> String {
    let mut text = format!("{:?}", report.result);
    if let Some(rule) = &report.rule {
        write!(text, " by {rule}").unwrap();
    }
    for part in &report.parts {
        let name = part.part.as_deref().unwrap_or("-");
        let reason = part.reason.as_deref().unwrap_or("-");
        write!(text, "\npart {name} {:?} {reason}", part.result).unwrap();
    }
    for finding in &report.findings {
        let part = finding.part.as_deref().unwrap_or("-");
        write!(text, "\nfinding {part} {} [{}]", finding.group, finding.raw).unwrap();
        if let Some(number) = finding.number {
            write!(text, " number={number}").unwrap();
        }
        if let Some(value) = &finding.detail {
            write!(text, " value={value}").unwrap();
        }
        if let Some(family) = &finding.family {
            write!(text, " family={family}").unwrap();
        }
    }
    for failure in &report.failures {
        let part = failure.part.as_deref().unwrap_or("-");
        write!(text, "\nfailure {part} {:?} [{}]", failure.kind, failure.raw).unwrap();
    }
    text.push('\n');
    text
}

#[track_caller]
fn check(text: &str, expected: &Expect) {
    expected.assert_eq(&show(&peekaboo::by_text(text)));
}

#[test]
fn plugin_of_2_1_with_a_harmless_part() {
    let text = "Peekaboo: p001 submitted as job 3\nPeekaboo: p002 submitted as job 4\n\
        Peekaboo: Received report for job 3\nFile type is on whitelist\n\
        Peekaboo: Received report for job 4\nThe following signatures have been recognized: \
        Queries for the computername, Steals private information from local Internet browsers\n\
        Peekaboo: Job 4 found malware\n";
    check(
        text,
        &expect![[r#"
        Bad by cuckoo_evil_sig
        part p001 Ignored type-whitelisted
        part p002 Bad evil-signatures
        finding p002 computer-facts [Queries for the computername]
        finding p002 browser-data [Steals private information from local Internet browsers]
    "#]],
    );
}

#[test]
fn plugin_of_2_1_in_german_with_a_doubled_prefix() {
    let text = "Peekaboo: Peekaboo: p001 submitted as job 17\nPeekaboo: Peekaboo: Received report for job 17\n\
        Folgende Signaturen wurden erkannt: Creates known Upatre files, registry keys and/or mutexes\n\
        Peekaboo: Peekaboo: Job 17 found malware\n";
    check(
        text,
        &expect![[r#"
        Bad by cuckoo_evil_sig
        part p001 Bad evil-signatures
        finding p001 known-family [Creates known Upatre files, registry keys and/or mutexes] family=Upatre
    "#]],
    );
}

#[test]
fn plugin_of_2_1_with_report_lines_glued_to_the_reason() {
    let text = "Peekaboo: p002 submitted as job 1\nPeekaboo: p001 submitted as job 2\n\
        Peekaboo: Received report for job 1\nDatei \"p001\" wird analysiert\n\
        Datei \"p001\" wurde als \"bad\" eingestuftDer Ausdruck (3) klassifizierte die Datei als Result.bad\n\
        Peekaboo: Job 1 found malware\n";
    check(
        text,
        &expect![[r#"
        Bad by expressions
        part p002 Bad expression
        part p001 Unchecked -
        finding p002 site-expression [Der Ausdruck (3) klassifizierte die Datei als Result.bad] number=3
    "#]],
    );
}

#[test]
fn score_domain_and_macros() {
    check(
        "Cuckoo score >= 4.0: 6.1",
        &expect![[r#"
        Bad by cuckoo_score
        part - Bad score-high
        finding - sandbox-score [Cuckoo score >= 4.0: 6.1] value=6.1
    "#]],
    );
    check(
        "Die Datei versucht mindestens eine Domain aus der Blacklist zu kontaktieren (evil.example)",
        &expect![[r#"
            Bad by requests_evil_domain
            part - Bad evil-domain
            finding - evil-domain [Die Datei versucht mindestens eine Domain aus der Blacklist zu kontaktieren (evil.example)] value=evil.example
        "#]],
    );
    check(
        "The file contains an Office macro",
        &expect![[r#"
        Bad by office_macro
        part - Bad office-macro
        finding - office-macro [The file contains an Office macro]
    "#]],
    );
    check(
        "Die Datei beinhaltet ein Office Makro welches beim \u{fffd}ffnen der Datei ausgef\u{fffd}hrt wird",
        &expect![[r#"
            Bad by office_macro_with_suspicious_keyword
            part - Bad office-macro-autorun
            finding - office-macro-autorun [Die Datei beinhaltet ein Office Makro welches beim �ffnen der Datei ausgef�hrt wird]
        "#]],
    );
    check(
        "Die Datei beinhaltet Peekabooyar.",
        &expect![[r#"
        Bad by contains_peekabooyar
        part - Bad peekabooyar
        finding - peekaboo-test [Die Datei beinhaltet Peekabooyar.]
    "#]],
    );
}

#[test]
fn expressions_accuse_only_if_they_say_bad() {
    check(
        "The expression (0) classified the sample as Result.bad",
        &expect![[r#"
            Bad by expressions
            part - Bad expression
            finding - site-expression [The expression (0) classified the sample as Result.bad] number=0
        "#]],
    );
    check(
        "Der Ausdruck (2) klassifizierte die Datei als Result.ignored",
        &expect![[r#"
            Ignored by expressions
        "#]],
    );
    check(
        "The expression (1) classified the sample as Result.failed",
        &expect![[r#"
            Failed by expressions
            part - Failed expression
            failure - Rule [The expression (1) classified the sample as Result.failed]
        "#]],
    );
}

#[test]
fn socket_protocol_in_english() {
    let text = "Hello, this is Peekaboo.\n\nFiles are being analyzed...\n\
        File \"p006\" 1f2e is being analyzed\n\
        File \"p006\": Result \"unknown\" of rule known - File is not yet known to the system, analysis continues: Yes.\n\
        File \"p006\": Result \"unknown\" of rule office_macro - The file does not contain a recognizable Office macro, analysis continues: Yes.\n\
        File \"p006\": Result \"bad\" of rule cuckoo_evil_sig - The following signatures have been recognized: \
        Checks amount of memory in system, this can be used to detect virtual machines that have a low amount of memory available, \
        Installs itself for autorun at Windows startup, analysis continues: No.\n\
        File \"p006\" is considered \"bad\"\nThe file collection has been categorized \"bad\"\n";
    check(
        text,
        &expect![[r#"
        Bad by cuckoo_evil_sig
        part p006 Bad evil-signatures
        finding p006 computer-facts [Checks amount of memory in system, this can be used to detect virtual machines that have a low amount of memory available]
        finding p006 autostart [Installs itself for autorun at Windows startup]
    "#]],
    );
}

#[test]
fn socket_protocol_in_german() {
    let text = "Hallo das ist Peekaboo\n\nDateien werden analysiert...\n\
        Datei \"p006\" 1f2e wird analysiert\n\
        Datei \"p006\": Ergebnis \"bad\" der Regel cuckoo_evil_sig - Folgende Signaturen wurden erkannt: \
        Executes javascript, A process attempted to delay the analysis task., Analyse wird fortgesetzt: Nein.\n\
        Die Datei \"p006\" wird als \"bad\" betrachtet\nDie Datensammlung wurde als \"bad\" eingestuft\n\
        The file collection has been categorized \"bad\"\n";
    check(
        text,
        &expect![[r#"
        Bad by cuckoo_evil_sig
        part p006 Bad evil-signatures
        finding p006 script-code [Executes javascript]
        finding p006 situation-check [A process attempted to delay the analysis task.]
    "#]],
    );
}

#[test]
fn socket_protocol_before_1_7() {
    let text = "Hallo das ist Peekaboo\n\n\
        Datei \"p001\": Ergebnis \"ignored\" der Regel file_type_on_whitelist - Dateityp ist auf Whitelist, Analyse wird fortgesetzt: Nein.\n\
        Die Datei \"p001\" wurde als \"ignored\" eingestuft\n\n\
        Datei \"p002\": Ergebnis \"bad\" der Regel office_macro - Die Datei beinhaltet ein Office-Makro, Analyse wird fortgesetzt: Nein.\n\
        Die Datei \"p002\" wurde als \"bad\" eingestuft\n\n";
    check(
        text,
        &expect![[r#"
        Bad by office_macro
        part p001 Ignored type-whitelisted
        part p002 Bad office-macro
        finding p002 office-macro [Die Datei beinhaltet ein Office-Makro]
    "#]],
    );
}

#[test]
fn a_known_file_keeps_the_old_reason() {
    let text = "File \"p002\": Result \"bad\" of rule known - Cuckoo score >= 4.0: 9.4, analysis continues: No.\n\
        File \"p002\" is considered \"bad\"\n";
    check(
        text,
        &expect![[r#"
        Bad by known
        part p002 Bad score-high
        finding p002 sandbox-score [Cuckoo score >= 4.0: 9.4] value=9.4
    "#]],
    );
    let text = "File \"p002\": Result \"bad\" of rule known - , analysis continues: No.\n";
    check(
        text,
        &expect![[r#"
        Bad by known
        part p002 Bad -
        finding p002 sandbox-verdict []
    "#]],
    );
}

#[test]
fn failures() {
    let text = "Peekaboo: p001 submitted as job 5\nPeekaboo: Received report for job 5\n\
        Behavioral analysis by Cuckoo has produced an error and did not finish successfully\nPeekaboo: Job 5 failed\n";
    check(
        text,
        &expect![[r#"
        Failed by cuckoo_analysis_failed
        part p001 Failed analysis-failed
        failure p001 Analysis [Behavioral analysis by Cuckoo has produced an error and did not finish successfully]
    "#]],
    );
    check(
        "Peekaboo: Received error 500 when submitting p001\n",
        &expect![[r#"
            Failed
            part - Failed -
            failure - Service [Received error 500 when submitting p001]
        "#]],
    );
    check(
        "FEHLER: Ungueltiges JSON.",
        &expect![[r#"
        Failed
        part - Failed -
        failure - Service [FEHLER: Ungueltiges JSON.]
    "#]],
    );
    check(
        "Die Verhaltensanalyse durch Cuckoo hat einen Fehler Produziert und konnte nicht erfolgreich abgeschlossen werden",
        &expect![[r#"
            Failed by cuckoo_analysis_failed
            part - Failed analysis-failed
            failure - Analysis [Die Verhaltensanalyse durch Cuckoo hat einen Fehler Produziert und konnte nicht erfolgreich abgeschlossen werden]
        "#]],
    );
    check(
        "Peekaboo: p001 submitted as job 5\nPeekaboo: Job 5 failed\n",
        &expect![[r#"
            Failed
            part p001 Failed -
            failure p001 Other []
        "#]],
    );
}

#[test]
fn nothing_bad_accuses_nobody() {
    check(
        "",
        &expect![[r#"
        Unchecked
    "#]],
    );
    check(
        "Peekaboo: No malware found\n",
        &expect![[r#"
        Unchecked
    "#]],
    );
    let text = "Peekaboo: p001 submitted as job 5\nPeekaboo: Received report for job 5\n\
        File does not seem to exhibit recognizable malicious behaviour\nPeekaboo: No malware found\n";
    check(
        text,
        &expect![[r#"
        Unknown by final_rule
        part p001 Unknown nothing-found
    "#]],
    );
    check(
        "Some words of another scanner",
        &expect![[r#"
        Unchecked
    "#]],
    );
}

#[test]
fn a_bad_result_never_stays_without_a_finding() {
    check(
        "Peekaboo: Job 4 found malware",
        &expect![[r#"
        Bad
        part - Bad -
        finding - sandbox-verdict []
    "#]],
    );
    check(
        "The file collection has been categorized \"bad\"",
        &expect![[r#"
            Bad
            part - Bad -
            finding - sandbox-verdict []
        "#]],
    );
    let text =
        "Peekaboo: Received report for job 4\nUne phrase inconnue\nPeekaboo: Job 4 found malware";
    check(
        text,
        &expect![[r#"
        Bad
        part - Bad -
        finding - sandbox-other [Une phrase inconnue]
    "#]],
    );
    let text = "Peekaboo: Received report for job 4\nFile type is on whitelist\nPeekaboo: Job 4 found malware";
    check(
        text,
        &expect![[r#"
        Bad
        part - Bad -
        finding - sandbox-verdict [File type is on whitelist]
    "#]],
    );
}

#[test]
fn structured_reports() {
    let report = |part: &str, job, result: &str, reason: &str| JobReport {
        part: Some(part.to_owned()),
        job: Some(job),
        result: result.to_owned(),
        reason: reason.to_owned(),
    };
    let reports = [
        report("p001", 16, "ignored", "Dateityp ist auf Whitelist"),
        report("p002", 17, "bad", "Cuckoo score >= 4.0: 6.1"),
        report("p003", 18, "failed", "Regel mit Fehler abgebrochen"),
        report("p004", 19, "bad", ""),
        report("p005", 20, "odd", "Sniffs keystrokes"),
    ];
    expect![[r#"
        Bad by cuckoo_score
        part p001 Ignored type-whitelisted
        part p002 Bad score-high
        part p003 Failed rule-aborted
        part p004 Bad -
        part p005 Unchecked -
        finding p002 sandbox-score [Cuckoo score >= 4.0: 6.1] value=6.1
        finding p004 sandbox-verdict []
        failure p003 Rule [Regel mit Fehler abgebrochen]
    "#]]
    .assert_eq(&show(&peekaboo::by_reports(&reports)));
}
