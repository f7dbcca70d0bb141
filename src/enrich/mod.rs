//! What the sandbox reported in full, fetched from the sandbox itself.
//!
//! Peekaboo hands on one reason; the sandbox knows all signatures, a score and
//! often a family. Off unless the site names where to look: Peekaboo's report
//! directory, Cuckoo's REST or CAPE's. Asked by the SHA-256 of the files of an event
//! that a sandbox has judged already.
//!
//! Invariants: addresses come from the configuration only; all questions of one
//! event together take no longer than the limit; a failure leaves the event as it
//! was. Never called inside a transaction.

mod dump;
mod report;
mod rest;
mod settings;

use std::time::{Duration, Instant};

pub use settings::{RestSettings, Settings};

use crate::event::{Event, Report, Scanner, ScannerStatus};
use crate::reason::source::peekaboo;

/// How many files of one event are asked about.
const FILES_MAX: usize = 5;

/// What could be learned about one file.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Detail {
    /// Ids and descriptions of the signatures that matched.
    pub(crate) signatures: Vec<(String, String)>,
    /// The family that the sandbox names.
    pub(crate) family: Option<String>,
    /// Where an admin sees the analysis.
    pub(crate) link: Option<String>,
}

/// Adds to an event what the sandbox knows of its files; answers what could not be asked.
pub fn enrich(event: &mut Event, settings: &Settings) -> Vec<String> {
    let mut notes = Vec::new();
    if settings.is_off() {
        return notes;
    }
    let deadline = Instant::now() + Duration::from_millis(u64::from(settings.timeout_milliseconds));
    let judged = event.scanners.iter().position(is_sandbox);
    let Some(scanner) = judged else { return notes };
    for (part, sha256) in files(event, scanner) {
        match ask(settings, &sha256, deadline) {
            Ok(Some(detail)) => add(event, scanner, &part, detail),
            Ok(None) => {}
            Err(error) => {
                notes.push(format!("{part}: {error:#}"));
                if Instant::now() >= deadline {
                    break;
                }
            }
        }
    }
    notes
}

/// Asks each source in turn; the first that knows the file answers.
fn ask(settings: &Settings, sha256: &str, deadline: Instant) -> anyhow::Result<Option<Detail>> {
    if let Some(directory) = &settings.peekaboo_reports
        && let Some(detail) = dump::find(directory, sha256)?
    {
        return Ok(Some(detail));
    }
    if let Some(cuckoo) = &settings.cuckoo
        && let Some(detail) = rest::cuckoo(cuckoo, sha256, deadline)?
    {
        return Ok(Some(detail));
    }
    match &settings.cape {
        Some(cape) => rest::cape(cape, sha256, deadline),
        None => Ok(None),
    }
}

/// Tells whether a scanner is a sandbox that has found something.
fn is_sandbox(scanner: &Scanner) -> bool {
    scanner.status == ScannerStatus::Infected
        && (peekaboo::is_sandbox(scanner.name.raw()) || !scanner.reports.is_empty())
}

/// Lists the parts to ask about: those the sandbox called bad, or else all files.
fn files(event: &Event, scanner: usize) -> Vec<(String, String)> {
    let reports = event.scanners.get(scanner).map(|s| s.reports.as_slice()).unwrap_or_default();
    let bad = |part: &str| reports.iter().any(|r| r.part == part && r.result.raw() == "bad");
    event
        .parts
        .iter()
        .filter(|part| reports.is_empty() || bad(&part.id))
        .filter_map(|part| Some((part.id.clone(), part.sha256.clone()?)))
        .take(FILES_MAX)
        .collect()
}

fn add(event: &mut Event, scanner: usize, part: &str, detail: Detail) {
    let Some(scanner) = event.scanners.get_mut(scanner) else { return };
    let known = scanner.reports.iter().position(|report| report.part == part);
    let index = known.unwrap_or_else(|| {
        scanner.reports.push(Report::bad(part));
        scanner.reports.len() - 1
    });
    if let Some(report) = scanner.reports.get_mut(index) {
        report.signatures = detail.signatures;
        report.family = detail.family.map(Into::into).unwrap_or_default();
        report.link = detail.link.unwrap_or_default();
    }
}

#[cfg(test)]
mod tests;
