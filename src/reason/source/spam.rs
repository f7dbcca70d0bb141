//! Spam and what looks like it: the tests that matched, in readable grounds.

use super::recipients_who;
use crate::event::{Contents, Event, Foreign, Recipient};
use crate::reason::{Catalog, Category, Nature, Reason, Severity};

pub(super) fn reasons(event: &Event, catalog: &Catalog) -> Vec<Reason> {
    let is_spam =
        |recipient: &Recipient| recipient.is(Contents::Spam) || recipient.is(Contents::Spammy);
    let holds = recipients_who(event, is_spam);
    if holds.as_ref().is_some_and(Vec::is_empty) {
        return Vec::new();
    }
    let mut reasons: Vec<Reason> = Vec::new();
    for (name, score, test) in tests(event) {
        let Some(ground) = catalog.spam_ground(name) else {
            continue;
        };
        // Tests that speak for the mail explain nothing.
        if score <= 0.0 {
            continue;
        }
        let words = format!("spam-{ground}");
        if let Some(known) = reasons.iter_mut().find(|reason| reason.words == words) {
            known.raw = Foreign::from(format!("{}, {}", known.raw.raw(), test.raw()));
            continue;
        }
        let category = if ground == "test" { Category::Test } else { Category::Spam };
        let mut reason = Reason::stated(&words, Nature::Unwanted, category);
        reason.raw.clone_from(test);
        reason.recipients.clone_from(&holds);
        reasons.push(reason);
    }
    if reasons.is_empty() {
        let mut reason = Reason::stated("spam-score", Nature::Unwanted, Category::Spam);
        reason.recipients = holds;
        reasons.push(reason);
    }
    for reason in &mut reasons {
        reason.severity =
            if reason.category == Category::Test { Severity::Info } else { Severity::Low };
        "SpamAssassin".clone_into(&mut reason.scanner);
    }
    reasons
}

/// Lists the tests of all recipients once, heaviest first.
fn tests(event: &Event) -> Vec<(&str, f64, &Foreign)> {
    let mut tests: Vec<(&str, f64, &Foreign)> = Vec::new();
    for test in event.recipients.iter().flat_map(|recipient| &recipient.tests) {
        let (name, score) = test.raw().rsplit_once('=').unwrap_or((test.raw(), "1"));
        if !tests.iter().any(|(known, ..)| *known == name) {
            tests.push((name.trim(), score.trim().parse().unwrap_or(1.0), test));
        }
    }
    tests.sort_by(|a, b| b.1.total_cmp(&a.1));
    tests
}
