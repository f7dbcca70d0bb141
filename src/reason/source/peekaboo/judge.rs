//! Decides what speaks against a mail, from what was said of its parts.

use super::template::{Filled, Line};
use super::text::{PartText, ReasonLine};
use super::texts::{Reason, texts};
use super::{Failure, FailureKind, PartResult, SandboxReport, SandboxResult};
use crate::reason::findings::{self, Finding, RAW_MAX, clean, keep};

/// The group of a bad result that comes without a reason.
const VERDICT: &str = "sandbox-verdict";

/// The most letters kept of a domain or a score; a domain name has at most 253 (RFC 1035, 2.3.4).
const DETAIL_MAX: usize = 253;

/// Judges all parts.
pub(super) fn judge(parts: &[PartText]) -> SandboxReport {
    let mut report = SandboxReport {
        result: SandboxResult::Unchecked,
        rule: None,
        findings: Vec::new(),
        failures: Vec::new(),
        parts: Vec::new(),
    };
    for part in parts {
        judge_part(part, &mut report);
    }
    report
}

/// One reason with its meaning.
struct Understood<'a> {
    line: &'a ReasonLine,
    reason: Option<(&'static Reason, Filled<'a>)>,
    result: Option<SandboxResult>,
}

impl<'a> Understood<'a> {
    fn of(line: &'a ReasonLine) -> Self {
        let reason = texts().reason(&Line::of(&line.text));
        let stated = reason.as_ref().and_then(|(_, filled)| {
            let result = filled.get("result")?;
            SandboxResult::from_text(result)
        });
        Self { line, reason, result: line.result.or(stated) }
    }

    /// Returns the line's own result, or the gravest that its reason can come with.
    fn gravest(&self) -> Option<SandboxResult> {
        let possible =
            self.reason.as_ref().and_then(|(reason, _)| reason.results.iter().max().copied());
        self.result.or(possible)
    }

    fn rule(&self) -> Option<String> {
        let known = || self.reason.as_ref()?.0.rule.clone();
        self.line.rule.clone().or_else(known)
    }
}

fn judge_part(part: &PartText, report: &mut SandboxReport) {
    let lines: Vec<_> = part.lines.iter().map(Understood::of).collect();
    let deduced = lines.iter().filter_map(Understood::gravest).max();
    let result = part.result.or(deduced).unwrap_or(SandboxResult::Unchecked);
    let decisive = lines.iter().rfind(|line| line.gravest() == Some(result));
    if part.part.is_some() || part.job.is_some() || result >= SandboxResult::Failed {
        let reason = decisive.and_then(|line| line.reason.as_ref());
        report.parts.push(PartResult {
            part: part.part.clone(),
            job: part.job,
            result,
            reason: reason.map(|(reason, _)| reason.id.clone()),
        });
    }
    match result {
        SandboxResult::Bad => accuse(part, &lines, &mut report.findings),
        SandboxResult::Failed => fail(part, &lines, &mut report.failures),
        SandboxResult::Unchecked
        | SandboxResult::Unknown
        | SandboxResult::Ignored
        | SandboxResult::Good => {}
    }
    if result >= report.result {
        report.result = result;
        report.rule = decisive.and_then(Understood::rule).or(report.rule.take());
    }
}

/// Adds what speaks against a bad part.
fn accuse(part: &PartText, lines: &[Understood<'_>], findings: &mut Vec<Finding>) {
    let before = findings.len();
    for line in lines {
        if line.gravest() == Some(SandboxResult::Bad) {
            add(findings_of(line), part, findings);
        }
    }
    if findings.len() > before {
        return;
    }
    // Nothing known accuses it, so the words that are not known must.
    for line in lines.iter().filter(|line| line.reason.is_none()) {
        add(findings::by_list(&line.line.text), part, findings);
    }
    if findings.len() == before {
        let raw = lines.last().map_or("", |line| &line.line.text);
        add(vec![finding(VERDICT, raw)], part, findings);
    }
}

/// Adds findings of one part, each once.
fn add(found: Vec<Finding>, part: &PartText, findings: &mut Vec<Finding>) {
    for finding in found {
        keep(findings, Finding { part: part.part.clone(), ..finding });
    }
}

/// Returns what an accusing reason says.
fn findings_of(line: &Understood<'_>) -> Vec<Finding> {
    let text = &line.line.text;
    let Some((reason, filled)) = &line.reason else {
        return findings::by_list(text);
    };
    if let Some(list) = filled.get("list") {
        return findings::by_list(list);
    }
    let group = reason.finding.as_deref().unwrap_or(VERDICT);
    let detail = filled.get("domain").or(filled.get("score"));
    vec![Finding {
        number: filled.get("number").and_then(|number| number.parse().ok()),
        detail: detail.map(|detail| clean(detail, DETAIL_MAX)),
        ..finding(group, text)
    }]
}

/// Adds what failed.
fn fail(part: &PartText, lines: &[Understood<'_>], failures: &mut Vec<Failure>) {
    let failed =
        lines.iter().rfind(|line| line.gravest() == Some(SandboxResult::Failed)).or(lines.last());
    let known = failed.and_then(|line| line.reason.as_ref()?.0.failure);
    let kind = match known {
        Some(kind) => kind,
        None if part.is_error => FailureKind::Service,
        None => FailureKind::Other,
    };
    let failure = Failure {
        kind,
        raw: failed.map_or(String::new(), |line| clean(&line.line.text, RAW_MAX)),
        part: part.part.clone(),
    };
    if !failures.contains(&failure) {
        failures.push(failure);
    }
}

fn finding(group: &str, raw: &str) -> Finding {
    findings::builtin().finding(group, &clean(raw, RAW_MAX))
}
