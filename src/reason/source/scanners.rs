//! What scanners report: names, sandbox reports, and reports that amavis let pass.

use super::peekaboo::{self, JobReport, SandboxReport};
use super::{sentence, spam};
use crate::event::{Contents, Event, Foreign, Scanner, ScannerStatus};
use crate::reason::findings::{self, Finding};
use crate::reason::names::{self, FalseAlarms, NameReading};
use crate::reason::rows::OWN;
use crate::reason::{BEHAVIOR, Catalog, Category, Caution, Nature, Reason, Severity, Strength};

/// Characters of a family that are told: a sandbox takes it from what the file says.
const FAMILY_CHARS_MAX: usize = 40;
/// Characters of a finding's detail that are told, such as a domain.
const DETAIL_CHARS_MAX: usize = 80;

pub(super) fn reasons(event: &Event, catalog: &Catalog) -> Vec<Reason> {
    let unnamed = unnamed_scanner(event);
    let scanners = event.scanners.iter().chain(&unnamed);
    scanners.flat_map(|scanner| of_scanner(event, scanner, catalog)).collect()
}

/// Finds the scanner of a virus that none of the listed ones reported, from amavis' own word.
fn unnamed_scanner(event: &Event) -> Option<Scanner> {
    let reported = event.scanners.iter().any(|s| s.status == ScannerStatus::Infected);
    let is_virus = event.categories.iter().any(|c| c.contents == Contents::Virus);
    (is_virus && !reported).then(|| Scanner {
        name: Foreign::default(),
        status: ScannerStatus::Infected,
        names: event.virus_names.clone(),
        output: Foreign::default(),
        reports: Vec::new(),
    })
}

fn of_scanner(event: &Event, scanner: &Scanner, catalog: &Catalog) -> Vec<Reason> {
    let sandbox = sandbox_report(scanner);
    let mut reasons = Vec::new();
    if let Some(report) = &sandbox {
        reasons.extend(report.failures.iter().map(|failure| failed(event, scanner, failure)));
    }
    if scanner.status != ScannerStatus::Infected {
        return reasons;
    }
    let mut findings = sandbox.map(|report| report.findings).unwrap_or_default();
    findings.extend(asked(scanner, &findings));
    let findings: Vec<Finding> =
        findings.into_iter().map(|finding| catalog.own_finding(finding)).collect();
    let told_by_findings = !findings.is_empty();
    reasons.extend(findings.into_iter().map(|finding| found(event, scanner, finding)));
    let names = scanner.names.iter().filter(|name| !name.shown(1).is_empty());
    // The name that our Peekaboo scanner makes says no more than its findings.
    let names = names.filter(|name| !(told_by_findings && is_sandbox_name(name.raw())));
    let mut said: Vec<Reason> = names.map(|name| named(event, scanner, name, catalog)).collect();
    be_one_witness(&mut said);
    reasons.extend(said);
    if reasons.iter().all(|reason| reason.nature == Nature::ScannerFailure) {
        reasons.push(unnamed(scanner));
    }
    reasons
}

/// Reads the answers of a Peekaboo scanner, from its reports or from its output.
fn sandbox_report(scanner: &Scanner) -> Option<SandboxReport> {
    if !scanner.reports.is_empty() {
        let reports: Vec<JobReport> = scanner
            .reports
            .iter()
            .map(|report| JobReport {
                part: Some(report.part.clone()).filter(|part| !part.is_empty()),
                job: report.job,
                result: report.result.raw().to_owned(),
                reason: report.reason.raw().to_owned(),
            })
            .collect();
        return Some(peekaboo::by_reports(&reports));
    }
    let speaks =
        peekaboo::is_peekaboo(scanner.name.raw()) || scanner.output.raw().starts_with("Peekaboo:");
    speaks.then(|| peekaboo::by_text(scanner.output.raw()))
}

/// Tells whether a sandbox says itself what failed.
pub(super) fn tells_failure(scanner: &Scanner) -> bool {
    sandbox_report(scanner).is_some_and(|report| !report.failures.is_empty())
}

/// Lists what the sandbox itself was asked for, beyond what it had handed on.
fn asked(scanner: &Scanner, known: &[Finding]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for report in &scanner.reports {
        let catalog = findings::builtin();
        let signatures = report.signatures.iter();
        let described = signatures.map(|(id, text)| catalog.by_signature(id, text));
        for mut finding in catalog.by_family(report.family.raw()).into_iter().chain(described) {
            finding.part = Some(report.part.clone());
            let told =
                |other: &Finding| other.group == finding.group && other.family == finding.family;
            if !known.iter().any(told) && !findings.iter().any(told) {
                findings.push(finding);
            }
        }
    }
    findings
}

fn is_sandbox_name(name: &str) -> bool {
    name.starts_with("Peekaboo.") || name.starts_with("Sandbox.Peekaboo")
}

/// Says what a text means: a spam test or a sandbox finding if such a scanner says it, or else a name.
pub(crate) fn of_text(catalog: &Catalog, scanner: &str, text: &str) -> Reason {
    if peekaboo::is_spam_filter(scanner) {
        return spam::of_test(catalog, scanner, text);
    }
    // What Peekaboo says for itself, in either language: scores, macros, lists of signatures.
    if peekaboo::meaning(text).is_some()
        && let Some(finding) =
            peekaboo::by_text(text).findings.into_iter().max_by_key(|f| f.strength)
    {
        return of_finding(scanner, finding);
    }
    if peekaboo::is_sandbox(scanner) && !is_sandbox_name(text) {
        return of_finding(scanner, findings::by_description(text));
    }
    // Names are single words; a sentence that is a known finding is meant as one.
    if scanner.is_empty() && text.contains(' ') {
        let finding = findings::by_description(text);
        if finding.group != findings::OTHER {
            return of_finding(scanner, finding);
        }
    }
    if let Some(finding) = sentence::behavior(catalog, scanner, text) {
        return of_finding(scanner, finding);
    }
    let name = Foreign::from(text);
    if name.shown(1).is_empty() {
        let mut reason =
            Reason::stated("reason-detection-unnamed", Nature::Detection, Category::Malware);
        reason.strength = Some(Strength::Medium);
        return reason;
    }
    of_name(catalog, &Foreign::from(scanner), &name)
}

fn found(event: &Event, scanner: &Scanner, finding: Finding) -> Reason {
    let part = finding.part.as_deref().and_then(|id| event.file_index(id));
    Reason { part, ..of_finding(&scanner.name.shown(80), finding) }
}

fn of_finding(scanner: &str, finding: Finding) -> Reason {
    let mut reason = Reason::stated(&finding.message_id(), Nature::Detection, finding.category);
    reason.severity = finding.severity;
    reason.strength = Some(finding.strength);
    reason.platform = finding.platform;
    scanner.clone_into(&mut reason.scanner);
    // Different kinds of behavior are independent; two findings of one kind are not.
    reason.evidence = format!("{BEHAVIOR}{}", finding.group);
    if let Some(number) = finding.number {
        reason.values.push(("number", number.to_string()));
    }
    if let Some(detail) = finding.detail.map(|detail| Foreign::from(detail).shown(DETAIL_CHARS_MAX))
    {
        reason.values.push(("domain", detail.clone()));
        reason.values.push(("score", detail));
    }
    reason.family = finding.family.and_then(family);
    reason.raw = Foreign::from(finding.raw);
    let is_ordinary = finding.strength == Strength::Weak && finding.group != findings::OTHER;
    reason.caution = finding.caution.or(is_ordinary.then_some(Caution::Ordinary));
    reason
}

/// Cleans a family for readers.
fn family(name: String) -> Option<String> {
    Some(Foreign::from(name).shown(FAMILY_CHARS_MAX)).filter(|name| !name.is_empty())
}

fn failed(event: &Event, scanner: &Scanner, failure: &peekaboo::Failure) -> Reason {
    let words = failure.kind.message_id();
    let mut reason = Reason::stated(words, Nature::ScannerFailure, Category::Unscannable);
    reason.severity = Severity::Low;
    reason.scanner = scanner.name.shown(80);
    reason.evidence = format!("failed:{}", reason.scanner);
    reason.raw = Foreign::from(failure.raw.as_str());
    reason.part = failure.part.as_deref().and_then(|id| event.file_index(id));
    reason
}

/// Has all names of one scanner count as one statement, whatever engines their looks suggest.
fn be_one_witness(named: &mut [Reason]) {
    let Some((first, others)) = named.split_first_mut() else {
        return;
    };
    for other in others {
        other.evidence.clone_from(&first.evidence);
    }
}

fn named(event: &Event, scanner: &Scanner, name: &Foreign, catalog: &Catalog) -> Reason {
    let part = part_in_output(event, scanner, name.raw());
    if let Some(finding) = sentence::behavior(catalog, scanner.name.raw(), name.raw()) {
        let finding = catalog.own_finding(finding);
        return Reason { part, ..of_finding(&scanner.name.shown(80), finding) };
    }
    Reason { part, ..of_name(catalog, &scanner.name, name) }
}

fn of_name(catalog: &Catalog, scanner: &Foreign, name: &Foreign) -> Reason {
    let reading = names::read(&catalog.names, scanner.raw(), name.raw());
    let words = format!("category-{}", reading.category.id());
    let mut reason = Reason::stated(&words, nature(&reading), reading.category);
    let own = reading.row.as_deref().and_then(|row| row.strip_prefix(OWN));
    reason.own_words = own.map(|id| format!("name-{id}"));
    reason.severity = reading.severity;
    let is_obstacle = reason.nature == Nature::Uncheckable;
    if let Some(words) = catalog.obstacle(name).filter(|_| is_obstacle) {
        words.clone_into(&mut reason.words);
        reason.severity = Severity::Medium;
    }
    reason.strength = Some(reading.strength);
    reason.caution = caution(&reading);
    reason.platform = reading.platform;
    reason.scanner = scanner.shown(80);
    let engine = reading.engine_group.or(reading.engine);
    reason.evidence =
        engine.map_or_else(|| format!("scanner:{}", reason.scanner), |e| format!("engine:{e}"));
    reason.family = reading.family.and_then(family);
    reason.raw = name.clone();
    reason
}

/// A hit that says "encrypted" or "too large" is the site's own limit, not malware.
fn nature(reading: &NameReading) -> Nature {
    if reading.category == Category::Unscannable { Nature::Uncheckable } else { Nature::Detection }
}

fn caution(reading: &NameReading) -> Option<Caution> {
    if reading.category == Category::ActiveContent && reading.strength == Strength::Weak {
        Some(Caution::MacroAlone)
    } else if matches!(reading.false_alarms, Some(FalseAlarms::Medium | FalseAlarms::High)) {
        Some(Caution::FalseAlarms)
    } else if reading.guess.is_some() {
        Some(Caution::Guess)
    } else {
        None
    }
}

fn unnamed(scanner: &Scanner) -> Reason {
    let words = "reason-detection-unnamed";
    let mut reason = Reason::stated(words, Nature::Detection, Category::Malware);
    reason.strength = Some(Strength::Medium);
    reason.scanner = scanner.name.shown(80);
    reason.evidence = format!("scanner:{}", reason.scanner);
    reason.raw = scanner.output.clone();
    reason
}

/// Finds the part on whose line of the output the name stands, such as `p002: Eicar FOUND`.
fn part_in_output(event: &Event, scanner: &Scanner, name: &str) -> Option<usize> {
    let line = scanner.output.raw().lines().find(|line| line.contains(name))?;
    let (before, _) = line.split_once(name)?;
    let id = before.split(|c: char| !c.is_ascii_alphanumeric()).rev().find(|word| {
        word.strip_prefix('p')
            .is_some_and(|digits| digits.len() >= 3 && digits.chars().all(|c| c.is_ascii_digit()))
    })?;
    event.file_index(id)
}
