//! Events, and the mails made of them: whatever a stranger wrote, it stays inside its place.

use std::cell::Cell;
use std::sync::{Arc, LazyLock};

use serde_json::json;
use whyblocked::clock::Clock;
use whyblocked::compose::Mark;
use whyblocked::config::{Logo, Organization, Site};
use whyblocked::event::{self, Event};
use whyblocked::pipeline::Plan;
use whyblocked::setup::Setup;

use super::octets;

/// First and second language of the readers, a set-up each.
pub(crate) const LANGUAGES: [(&str, Option<&str>); 6] = [
    ("en", None),
    ("de", None),
    ("ar", None),
    ("ja", None),
    ("he", Some("de")),
    ("fr", Some("ar")),
];

/// Between two texts of an input.
const SEPARATOR: u8 = 0x1f;

static SETUPS: LazyLock<Vec<Setup>> =
    LazyLock::new(|| LANGUAGES.iter().filter_map(setup).collect());

/// Reads an event as the hook writes it, and makes all its mails.
pub(crate) fn event(input: &[u8]) {
    if let Ok((event, _)) = event::read(input) {
        // The same input always has the same readers.
        let setup = SETUPS.get(input.len() % LANGUAGES.len());
        check(setup, &event, input.len());
    }
}

/// Makes an event of hostile texts, which is always read, and all its mails.
pub(crate) fn mail(input: &[u8]) {
    let bytes = hostile_event(input, "abcDEF123456");
    let (event, _) = match event::read(&bytes) {
        Ok(read) => read,
        Err(error) => panic!("a sound event is not read: {error}"),
    };
    let language = usize::from(input.get(1).copied().unwrap_or_default());
    check(SETUPS.get(language % LANGUAGES.len()), &event, bytes.len());
}

/// Writes an event: two octets choose what happens, the rest is texts.
pub(crate) fn hostile_event(input: &[u8], mail_id: &str) -> Vec<u8> {
    let (flags, rest) = input.split_at(input.len().min(2));
    let [one, two] = [0, 1].map(|at| flags.get(at).copied().unwrap_or_default());
    let texts: Vec<String> = rest
        .split(|octet| *octet == SEPARATOR)
        .map(|text| String::from_utf8_lossy(text).into_owned())
        .collect();
    let mut event = hostile(one, two, &texts);
    if let Some(event) = event.as_object_mut() {
        event.insert("mail_id".to_owned(), mail_id.into());
    }
    serde_json::to_vec(&event).unwrap_or_default()
}

/// Puts texts into every field that a stranger, or a filter that was taken over, can fill.
fn hostile(one: u8, two: u8, texts: &[String]) -> serde_json::Value {
    let next = Cell::new(0);
    let text = || {
        next.set(next.get() + 1);
        texts.get((next.get() - 1) % texts.len().max(1)).map(String::as_str).unwrap_or_default()
    };
    let pick = |from: &[&'static str], by: u8| from.get(usize::from(by) % from.len()).copied();
    let category = pick(&["9", "8", "7", "7,2", "6", "4,1", "3", "1", "2", "0"], one);
    let outcome = pick(&["blocked", "delivered", "handed-back"], one / 10);
    let destiny = pick(&["discard", "pass", "bounce", "reject"], one / 30);
    let status = pick(&["infected", "clean", "failed"], two / 64);
    json!({
        "v": 1, "time": 1_795_502_507.4,
        "subject": text(), "from": text(), "sender": text(),
        "parts": [
            { "id": "p002", "place": "1/2", "name": text(), "path": text(), "type": text(), "size": 7 },
            { "id": "p003", "place": "1/2/1", "name": text(), "path": text(), "kind": text(), "sha256": text() },
        ],
        "scanners": [
            { "name": text(), "status": "infected", "names": [text(), text()], "output": text() },
            { "name": "Peekaboo-Analysis", "status": status, "names": [text()], "output": text(),
              "reports": [{ "part": "p002", "result": text(), "reason": text(), "link": text() }] },
        ],
        "recipients": [
            { "addr": "bob@example.org", "local": true, "outcome": outcome, "destiny": destiny,
              "blocking": category, "categories": [category, "1"], "smtp": text(), "score": 7.3,
              "tests": [text()], "banned": [text()], "banned_rules": [text()] },
            { "addr": format!("{}@example.org", text()), "local": true, "outcome": "blocked",
              "destiny": "discard", "categories": ["9"], "bypass": [text()] },
            { "addr": text(), "local": two & 1 == 1, "outcome": "delivered", "destiny": "pass" },
        ],
        "host": text(), "amavis": text(), "log_id": text(), "queue_id": text(),
        "message_id": text(), "digest": text(), "notice_mark": text(),
        "client": { "ip": text(), "name": text(), "helo": text() },
        "originating": two & 2 == 2, "policy_banks": [text()], "bulk": text(), "auto": text(), "list": text(),
        "categories": [category, "1"], "blocking": category, "checked": { "virus": true },
        "virus_names": [text()], "bad_headers": [text()], "quarantine": [text()],
        "dkim": [{ "domain": text(), "selector": text(), "identity": text(), "result": text() }],
        "authentication_results": [text()],
        "scanners_failed": two & 4 == 4, "missed": u64::from(two & 8),
    })
}

/// Makes the organization whose readers have these languages.
pub(crate) fn organization((language, second): &(&str, Option<&str>)) -> Organization {
    let mut organization = Organization::example();
    organization.members.domains.extend(["lab.example".to_owned(), ".lab.example".to_owned()]);
    organization.members.language = language.parse().ok();
    organization.second_language = second.and_then(|tag| tag.parse().ok());
    organization.release.command = Some("amavisd-release {quarantine}".to_owned());
    let logo = Logo { bytes: Arc::from(*b"\x89PNG"), kind: "image/png", width: 200, height: 48 };
    organization.branding.logo = second.is_some().then_some(logo);
    organization
}

pub(crate) fn setup_of(site: &Site, clock: &Arc<Clock>) -> Option<Setup> {
    Setup::new(site, Mark::new(b"a key for fuzzing"), Arc::clone(clock)).ok()
}

fn setup(language: &(&str, Option<&str>)) -> Option<Setup> {
    let site = Site { organizations: vec![organization(language)], ..Site::example() };
    let clock = Clock::fixed("2026-11-24T12:00:00Z".parse().ok()?);
    setup_of(&site, &Arc::new(clock))
}

fn check(setup: Option<&Setup>, event: &Event, size: usize) {
    let Some(setup) = setup else { panic!("a set-up cannot be made") };
    let plan = setup.plan(event);
    if size.is_multiple_of(8) {
        check_again(&plan, &setup.plan(event));
    }
    assert!((0.0..=0.97).contains(&plan.assessment.probability), "{}", plan.assessment.probability);
    for (notice, mail) in &plan.mails {
        assert!(mail.flaws.is_empty(), "the event spoils words or templates: {:?}", mail.flaws);
        octets::check(mail, event, size);
        assert!(!notice.readers.is_empty(), "a mail to nobody");
    }
    let told = plan.mails.iter().flat_map(|(_, mail)| mail.recipients.iter().map(String::as_str));
    let told: Vec<&str> =
        told.chain(plan.quiets.iter().map(|quiet| quiet.address.as_str())).collect();
    let ours = plan
        .quiets
        .iter()
        .any(|quiet| quiet.reason == whyblocked::audience::QuietReason::OurOwnNotice);
    for recipient in &event.recipients {
        let address = recipient.address.raw();
        assert!(ours || told.contains(&address), "neither told nor quiet: {address:?}");
    }
}

fn check_again(plan: &Plan, again: &Plan) {
    assert_eq!(plan.mails.len(), again.mails.len(), "another number of mails the second time");
    for ((_, mail), (_, same)) in plan.mails.iter().zip(&again.mails) {
        assert_eq!(mail.id, same.id, "another id the second time");
        assert_eq!(mail.message, same.message, "another message the second time");
    }
}
