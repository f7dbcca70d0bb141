//! A month goes by, and daylight saving with it: every digest comes at its local hour.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::{Datelike, TimeDelta, Timelike};
use chrono_tz::Tz;
use whyblocked::audience::Policy;
use whyblocked::clock::Clock;
use whyblocked::config::{Organization, Site};
use whyblocked::digest::{Round, Settings};
use whyblocked::locale::Zone;
use whyblocked::setup::Setup;
use whyblocked::store::{Filter, ItemsOf, QuietsOf, SqliteStore, Store, Summary};

use crate::{simulation, stopped};

/// From Sydney's leap forward, over Berlin's fall back, to the day after New York's.
const START: &str = "2026-10-03T00:00:00Z";
const DAYS: i64 = 30;
/// Clocks are changed at this time of day: it is left out in Sydney, and comes twice in the others.
const AT: &str = "02:30";

/// An organization, and how often its recipients get a digest.
const HOUSES: [(&str, Tz, &str); 3] = [
    ("berlin", chrono_tz::Europe::Berlin, "daily"),
    ("new-york", chrono_tz::America::New_York, "hourly"),
    ("sydney", chrono_tz::Australia::Sydney, "weekly"),
];

fn site() -> Site {
    let policy: Policy = toml::from_str("spam-blocked = { recipients = \"digest\" }").unwrap();
    let mut site = Site::example();
    site.organizations = HOUSES
        .iter()
        .map(|(id, time_zone, recipients)| {
            let digest: Settings =
                toml::from_str(&format!("recipients = \"{recipients}\"\nat = \"{AT}\"")).unwrap();
            let mut organization = Organization {
                id: (*id).to_owned(),
                time_zone: Zone::named(time_zone.name()).unwrap(),
                policy: policy.clone(),
                digest,
                ..Organization::example()
            };
            organization.members.domains = vec![format!("{id}.example")];
            organization.members.admins = vec![format!("admin@{id}.example")];
            organization
        })
        .collect();
    site
}

/// Lets the month go by; tells how much was owed.
fn travel(setup: &Setup, store: &SqliteStore, clock: &Clock) -> usize {
    let mut owed = 0;
    for step in 0..DAYS * 24 * 6 {
        // Five times a day, at hours that move; two days of each week have none.
        if step * 7 % 200 < 7 && !(3..5).contains(&(step / 144 % 7)) {
            for (id, _, _) in HOUSES {
                let to = format!("anna@{id}.example");
                for event in [
                    stopped::spam(&format!("s{step}{}", &id[..2]), &to, clock.now()),
                    stopped::forbidden(&format!("f{step}{}", &id[..2]), &to, clock.now()),
                ] {
                    let handled = setup.handle(&event, store).unwrap();
                    owed += handled.stored + handled.counted + handled.held;
                    owed += handled.later + handled.quiet + handled.repeats;
                }
            }
        }
        Round::new(setup, store).run(&AtomicBool::new(false)).unwrap();
        clock.advance(TimeDelta::minutes(10));
    }
    owed
}

/// Checks the time of a digest, and that it tells something.
fn check(store: &SqliteStore, digest: &Summary) {
    let (_, zone, rhythm) =
        HOUSES.into_iter().find(|(id, _, _)| digest.reader.contains(id)).unwrap();
    let local = digest.queued.with_timezone(&zone);
    let is_of_recipient = digest.template == "recipient-digest";
    let left_out = zone == chrono_tz::Australia::Sydney && (local.month(), local.day()) == (10, 4);
    let expected = match (is_of_recipient && rhythm == "hourly", left_out) {
        (true, _) => (local.hour(), 0),
        (false, true) => (3, 0),
        (false, false) => (2, 30),
    };
    assert_eq!((local.hour(), local.minute()), expected, "{} {local}", digest.reader);
    if is_of_recipient && rhythm == "weekly" {
        assert_eq!(local.weekday(), chrono::Weekday::Mon, "{local}");
    }
    let message = store.show(&digest.id).unwrap().unwrap().message.unwrap();
    let octets = message.octets().unwrap();
    let mail = mail_parser::MessageParser::default().parse(&*octets).unwrap();
    let text = mail.body_text(0).unwrap();
    assert!(text.contains(" number: "), "an empty digest: {text}");
}

#[test]
fn every_digest_comes_at_its_local_hour() {
    let clock = Arc::new(Clock::fixed(START.parse().unwrap()));
    let setup = simulation::set_up(&site(), &clock);
    let store = SqliteStore::in_memory(Arc::clone(&clock)).unwrap();
    let owed = travel(&setup, &store, &clock);

    let mails = store.list(&Filter { max: usize::MAX, ..Filter::default() }).unwrap();
    let digests: Vec<_> = mails.iter().filter(|mail| mail.template.ends_with("digest")).collect();
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for digest in &digests {
        check(&store, digest);
        *counts.entry((&digest.reader, &digest.template)).or_default() += 1;
    }
    println!("{counts:#?}");

    let waiting = store.digest_items(&ItemsOf::Everybody, usize::MAX).unwrap();
    let overdue = waiting.iter().filter(|item| item.due <= clock.now() - TimeDelta::minutes(10));
    assert_eq!(overdue.count(), 0, "lost in the store");
    let waiting = waiting.iter().filter(|item| !item.body.is_empty()).count();
    let quiets = store.quiets(&QuietsOf::Everybody, usize::MAX).unwrap();
    let told = quiets.iter().filter(|quiet| quiet.reason == "digest").count();
    let (stored, quiet) = (mails.len() - digests.len(), quiets.len());
    println!(
        "owed {owed} = mails {stored} + quiets {quiet} ({told} told in {} digests) + waiting {waiting}",
        digests.len()
    );
    assert_eq!(owed, stored + quiet + waiting);
    // Each day with mails has one digest of the admins, whatever the clocks do.
    for (id, _, _) in HOUSES {
        let days = counts[&(format!("admin@{id}.example").as_str(), "admin-digest")];
        assert!((20..=28).contains(&days), "{id}: {days}");
    }
}
