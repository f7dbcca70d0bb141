//! Digests and follow-ups: hostile mails come one after another, and are told together later.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use chrono::TimeDelta;
use whyblocked::audience::Template;
use whyblocked::clock::Clock;
use whyblocked::compose::{IncidentFacts, IncidentNote, Line};
use whyblocked::config::Site;
use whyblocked::digest::Round;
use whyblocked::event::{self, Event};
use whyblocked::setup::Setup;
use whyblocked::store::{Filter, SqliteStore, Store as _};

use super::{mails, octets};

/// Between two mails of an input.
const SEPARATOR: u8 = 0x1e;
/// Most mails of one input: the third of a campaign is like the second.
const MAILS_MAX: usize = 2;
/// Noon, in milliseconds since 1970.
const NOON: i64 = 1_795_521_600_000;

/// A set-up in each language, and the clock that it shares with the store.
static HOUSES: LazyLock<Vec<(Setup, Arc<Clock>)>> =
    LazyLock::new(|| mails::LANGUAGES.iter().filter_map(house).collect());

/// Handles the mails of an input, and composes all that is due in the day after.
pub(crate) fn run(input: &[u8]) {
    stored(input);
    let events: Vec<Event> = input
        .split(|octet| *octet == SEPARATOR)
        .take(MAILS_MAX)
        .enumerate()
        .map(|(number, input)| event(number, input))
        .collect();
    let Some((setup, clock)) = HOUSES.get(input.len() % mails::LANGUAGES.len()) else {
        panic!("a set-up cannot be made")
    };
    if let Clock::Fixed(moment) = &**clock {
        moment.store(NOON, Ordering::Relaxed);
    }
    let Ok(store) = SqliteStore::in_memory(Arc::clone(clock)) else { panic!("no store") };
    for event in &events {
        let handled = setup.handle(event, &store);
        assert!(handled.is_ok(), "not handled: {:?}", handled.err());
    }
    // How incidents go on, the digests, and that the incidents are over.
    for minutes in [30, 24 * 60, 24 * 60] {
        clock.advance(TimeDelta::minutes(minutes));
        let told = Round::new(setup, &store).run(&AtomicBool::new(false));
        assert!(told.is_ok(), "not told: {:?}", told.err());
    }
    assert!(store.digests_due(1).is_ok_and(|due| due.is_empty()), "a digest comes for ever");
    check(&store, 8 * input.len());
}

fn check(store: &SqliteStore, size: usize) {
    for summary in store.list(&Filter::default()).unwrap_or_default() {
        let template = Template::ALL.iter().find(|template| template.id() == summary.template);
        let detail = store.show(&summary.id).ok().flatten();
        let message = detail.and_then(|detail| detail.message);
        let (Some(template), Some(message)) = (template, message) else {
            panic!("an entry without a mail: {summary:?}")
        };
        let bytes = message.octets().unwrap_or_else(|damaged| panic!("{damaged}: {summary:?}"));
        assert!(bytes.is_ascii() || !summary.reader.is_ascii(), "not 7-bit clean: {summary:?}");
        octets::check_stored(&bytes, *template, size);
    }
}

/// Reads what another version may have stored.
fn stored(input: &[u8]) {
    if let Some(line) = Line::parse(input) {
        assert_eq!(Line::parse(&line.to_bytes()), Some(line), "stored as another");
    }
    if let Some(facts) = IncidentFacts::parse(input) {
        assert_eq!(IncidentFacts::parse(&facts.to_bytes()), Some(facts), "stored as another");
    }
    if let Some(note) = IncidentNote::parse(input) {
        assert_eq!(IncidentNote::parse(&note.to_bytes()), Some(note), "stored as another");
    }
}

fn event(number: usize, input: &[u8]) -> Event {
    let text = mails::hostile_event(input, &format!("abcDEF12345{number}"));
    match event::read(&text) {
        Ok((event, _)) => event,
        Err(error) => panic!("a sound event is not read: {error}"),
    }
}

fn house(language: &(&str, Option<&str>)) -> Option<(Setup, Arc<Clock>)> {
    let mut organization = mails::organization(language);
    organization.limits.recipient_notices_per_day = 1;
    let unsubscribe = "https://example.org/u?a={address}&t={token}".to_owned();
    organization.digest.unsubscribe = unsubscribe.try_into().ok();
    let site = Site { organizations: vec![organization], ..Site::example() };
    let clock = Arc::new(Clock::fixed(chrono::DateTime::from_timestamp_millis(NOON)?));
    Some((mails::setup_of(&site, &clock)?, clock))
}
