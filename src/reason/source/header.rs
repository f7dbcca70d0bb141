//! Headers that break the rules of the mail format.

use super::recipients_who;
use crate::event::{Contents, Event};
use crate::reason::{Catalog, Category, Nature, Reason, Severity};

/// The messages of amavis' minor categories of bad headers, from 0.
const KINDS: [&str; 9] = [
    "reason-header-other",
    "reason-header-mime",
    "reason-header-8bit",
    "reason-header-control",
    "reason-header-blank",
    "reason-header-long",
    "reason-header-syntax",
    "reason-header-missing",
    "reason-header-duplicate",
];

pub(super) fn reasons(event: &Event, _: &Catalog) -> Vec<Reason> {
    let holds = recipients_who(event, |recipient| recipient.is(Contents::BadHeader));
    if holds.as_ref().is_some_and(Vec::is_empty) {
        return Vec::new();
    }
    let minor = event
        .recipients
        .iter()
        .flat_map(|recipient| &recipient.categories)
        .chain(&event.categories)
        .filter(|category| category.contents == Contents::BadHeader)
        .map(|category| category.minor)
        .max()
        .unwrap_or(0);
    let words = KINDS.get(usize::from(minor)).unwrap_or(&KINDS[0]);
    let mut reason = Reason::stated(words, Nature::Defect, Category::Policy);
    reason.severity = Severity::Low;
    reason.recipients = holds;
    if event.bad_headers.is_empty() {
        return vec![reason];
    }
    event
        .bad_headers
        .iter()
        .map(|sentence| Reason { raw: sentence.clone(), ..reason.clone() })
        .collect()
}
