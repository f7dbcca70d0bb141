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
                reasons.push(Reason { raw: test.clone(), ..of_ground("score") });
            }
            continue;
        };
        let words = words(ground);
        if let Some(known) = reasons.iter_mut().find(|reason| reason.words == words) {
            known.raw = Foreign::from(format!("{}, {}", known.raw.raw(), test.raw()));
            continue;
        }
        reasons.push(Reason { raw: test.clone(), ..of_ground(ground) });
    }
    if reasons.is_empty() {
        reasons.push(of_ground("score"));
    }
    for reason in &mut reasons {
        "SpamAssassin".clone_into(&mut reason.scanner);
        reason.recipients.clone_from(&holds);
    }
    reasons
}

/// Says what one test means, apart from any event; one that tells nothing against a mail is no more than a number.
pub(super) fn of_test(catalog: &Catalog, scanner: &str, test: &str) -> Reason {
    let (name, _) = parts(test);
    let is_idle = catalog.is_idle_spam_test(name);
    let ground = catalog.spam_ground(name).filter(|_| !is_idle);
    let mut reason = of_ground(ground.unwrap_or("score"));
    if is_idle {
        reason.severity = Severity::Info;
    }
    scanner.clone_into(&mut reason.scanner);
    reason.raw = Foreign::from(test);
    reason
}

fn of_ground(ground: &str) -> Reason {
    let category = if ground == "test" { Category::Test } else { Category::Spam };
    let mut reason = Reason::stated(&words(ground), Nature::Unwanted, category);
    reason.severity = if category == Category::Test { Severity::Info } else { Severity::Low };
    reason
}

fn words(ground: &str) -> String {
    format!("spam-{ground}")
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

/// Parts a test from its score, `HTML_MESSAGE=0.1`; one without counts a point.
fn parts(test: &str) -> (&str, &str) {
    let (name, score) = test.rsplit_once('=').unwrap_or((test, "1"));
    (name.trim(), score.trim())
}

/// Lists the tests of all recipients once, heaviest first.
fn tests(event: &Event) -> Vec<(&str, f64, &Foreign)> {
    let mut tests: Vec<(&str, f64, &Foreign)> = Vec::new();
    for test in event.recipients.iter().flat_map(|recipient| &recipient.tests) {
        let (name, score) = parts(test.raw());
        if !tests.iter().any(|(known, ..)| *known == name) {
            tests.push((name, score.parse().unwrap_or(1.0), test));
        }
    }
    tests.sort_by(|a, b| b.1.total_cmp(&a.1));
    tests
}

#[cfg(test)]
mod tests {
    use crate::reason::{Catalog, of_text};

    #[test]
    fn a_spam_filter_gives_tests_and_no_names_of_viruses() {
        let catalog = Catalog::built_in().unwrap();
        for (scanner, test, words, severity) in [
            ("SpamAssassin", "URIBL_DBL_MALWARE", "spam-known-sender-network", "low"),
            ("rspamd", "FAKE_REPLY", "spam-odd-header", "low"),
            ("rspamd", "CLAM_VIRUS", "spam-scanner-points", "low"),
            ("rspamd", "MIME_ENCRYPTED_ARCHIVE", "spam-attachment", "low"),
            ("rspamd", "MIME_HTML_ONLY(0.20)", "spam-odd-text", "low"),
            ("SpamAssassin", "GTUBE=1000", "spam-test", "info"),
            ("SpamAssassin", "ZYXEL", "spam-score", "low"),
            ("SpamAssassin", "DKIM_VALID", "spam-score", "info"),
            ("ClamAV", "Win.Test.EICAR_HDB-1", "category-test", "info"),
        ] {
            let reason = of_text(&catalog, scanner, test);
            assert_eq!((&*reason.words, reason.severity.id()), (words, severity), "{test}");
            assert_eq!((reason.family, reason.raw.raw()), (None, test), "{test}");
        }
    }
}
