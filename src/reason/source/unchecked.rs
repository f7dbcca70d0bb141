//! What could not be checked, and why.

use super::{recipients_who, scanners};
use crate::event::{Contents, ContentsCategory, Event, Foreign, ScannerStatus};
use crate::reason::{Catalog, Category, Nature, Reason, Severity};

pub(super) fn reasons(event: &Event, _: &Catalog) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let minors: std::collections::BTreeSet<u8> = event
        .recipients
        .iter()
        .flat_map(|recipient| &recipient.categories)
        .chain(&event.categories)
        .filter(|category| category.contents == Contents::Unchecked)
        .map(|category| category.minor)
        .collect();
    let several = minors.len() > 1;
    for minor in minors {
        // The bare major stands beside its minors; it says something of its own only alone.
        if minor == 0 && several && !event.scanners_failed {
            continue;
        }
        reasons.extend(unchecked(event, minor));
    }
    for scanner in &event.scanners {
        if scanner.status == ScannerStatus::Failed && !scanners::tells_failure(scanner) {
            let mut reason = Reason::stated(
                "reason-scanner-failed",
                Nature::ScannerFailure,
                Category::Unscannable,
            );
            reason.severity = Severity::Low;
            reason.scanner = scanner.name.shown(80);
            reason.evidence = format!("failed:{}", reason.scanner);
            // What it did before is no reason, and stands among the reports.
            let mut lines = scanner.output.raw().lines().filter(|line| !line.trim().is_empty());
            reason.raw = Foreign::from(lines.next_back().unwrap_or_default());
            reason.values = vec![("scanner", reason.scanner.clone())];
            reasons.push(reason);
        }
    }
    reasons
}

fn unchecked(event: &Event, minor: u8) -> Vec<Reason> {
    let (words, severity) = match minor {
        1 => ("reason-encrypted", Severity::Medium),
        2 => ("reason-over-limits", Severity::Medium),
        3 => ("reason-ambiguous", Severity::Medium),
        _ if event.scanners_failed || !event.checked.virus => {
            ("reason-scanners-failed", Severity::Medium)
        }
        _ => ("reason-unreadable", Severity::Medium),
    };
    let nature = if words == "reason-scanners-failed" {
        Nature::ScannerFailure
    } else {
        Nature::Uncheckable
    };
    let holds = recipients_who(event, |recipient| {
        recipient.categories.contains(&ContentsCategory { contents: Contents::Unchecked, minor })
    });
    let base = || {
        let mut reason = Reason::stated(words, nature, Category::Unscannable);
        reason.severity = severity;
        reason.recipients.clone_from(&holds);
        reason
    };
    let letter = match minor {
        1 => 'C',
        3 => 'B',
        _ => 'U',
    };
    let marked: Vec<Reason> = event
        .parts
        .iter()
        .enumerate()
        .filter(|(_, part)| {
            minor != 2 && part.attrs.contains(letter) && !part.full_name().is_empty()
        })
        .map(|(index, part)| {
            let mut reason = base();
            reason.part = Some(index);
            reason.raw = Foreign::from(part.full_name().raw());
            reason
        })
        .collect();
    // Scanners that do not work have nothing to do with a file.
    if marked.is_empty() || nature == Nature::ScannerFailure { vec![base()] } else { marked }
}
