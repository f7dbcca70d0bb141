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
    for (name, test) in telling(event, catalog) {
        // The heaviest test says what no row knows: then the sum comes first.
        let Some(ground) = catalog.spam_ground(name) else {
            if reasons.is_empty() {
                let sum = Reason::stated("spam-score", Nature::Unwanted, Category::Spam);
                reasons.push(Reason { raw: test.clone(), ..sum });
            }
            continue;
        };
        let words = format!("spam-{ground}");
        if let Some(known) = reasons.iter_mut().find(|reason| reason.words == words) {
            known.raw = Foreign::from(format!("{}, {}", known.raw.raw(), test.raw()));
            continue;
        }
        let category = if ground == "test" { Category::Test } else { Category::Spam };
        let mut reason = Reason::stated(&words, Nature::Unwanted, category);
        reason.raw.clone_from(test);
        reasons.push(reason);
    }
    if reasons.is_empty() {
        reasons.push(Reason::stated("spam-score", Nature::Unwanted, Category::Spam));
    }
    for reason in &mut reasons {
        reason.severity =
            if reason.category == Category::Test { Severity::Info } else { Severity::Low };
        "SpamAssassin".clone_into(&mut reason.scanner);
        reason.recipients.clone_from(&holds);
    }
    reasons
}

/// Lists the tests that speak against the mail, heaviest first; what hardly counts only if nothing else does.
fn telling<'e>(event: &'e Event, catalog: &Catalog) -> Vec<(&'e str, &'e Foreign)> {
    let speaks = |name: &str, score: f64| score > 0.0 && !catalog.is_idle_spam_test(name);
    let mut tests = tests(event);
    tests.retain(|(name, score, _)| speaks(name, *score));
    let heaviest = tests.first().map_or(0.0, |(_, score, _)| *score);
    let score_min = catalog.spam_score_min();
    tests.retain(|(_, score, _)| *score >= score_min || heaviest < score_min);
    tests.into_iter().map(|(name, _, test)| (name, test)).collect()
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
