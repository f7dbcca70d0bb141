//! How incidents go on, as admins are told: what came, and what to do about it.

use chrono::{DateTime, TimeDelta, Utc};
use whyblocked::compose::{
    self, FollowUp, IncidentFacts, IncidentNote, Line, Mail, Measure, State,
};
use whyblocked::event::{Event, Foreign};
use whyblocked::locale::Tag;
use whyblocked::setup::Setup;

use crate::day::{World, delivered, site};
use crate::digests::told;
use crate::mails::{check_octets, check_twins};
use crate::{simulation, support};

/// What is kept of a further mail, as versions until 0.1 kept it.
const OLD_NOTE: &str = r#"{"version":1,"number":"abc","sender":"alice@outside.example",
    "copies":[{"address":"anna@lab.example","outcome":"delivered","has_it":true}]}"#;
/// What is kept of the mail that opened an incident, as versions until 0.1 kept it.
const OLD_FACTS: &str = r#"{"version":1,"message_id":"<n.1@lab.example>","subject":"High: Downloader",
    "language":"en","category":"downloader","severity":"high","words":"category-downloader",
    "family":"Emotet","campaign":"downloader/Emotet"}"#;
/// A line of a digest, as versions until 0.1 kept it.
const OLD_LINE: &str = r#"{"version":1,"received":"2026-11-24T12:00:00Z","number":"abc",
    "happening":"malware-blocked","category":"downloader","severity":"high",
    "words":"category-downloader","values":[],"campaign":"downloader/Emotet","from":"Alice",
    "sender":"alice@outside.example","subject":"Hello","copies":[],"copies_left_out":0}"#;
/// Everything that notices ask for.
const MEASURES: [Measure; 6] = [
    Measure::Look,
    Measure::Mistake,
    Measure::Scanner,
    Measure::Scanners,
    Measure::Remove,
    Measure::Inside,
];

fn follow_up(name: &str, count: u64, state: State, now: DateTime<Utc>) -> FollowUp {
    FollowUp {
        facts: IncidentFacts {
            message_id: format!("<n.{name}@lab.example>"),
            family: Some(name.to_owned()),
            ..IncidentFacts::parse(OLD_FACTS.as_bytes()).unwrap()
        },
        state,
        more: count,
        count: count + 1,
        since: now,
        first: now,
        last: now,
        notes: vec![IncidentNote::parse(OLD_NOTE.as_bytes()).unwrap()],
    }
}

#[test]
fn follow_ups_are_said_in_every_language_and_count() {
    for language in support::shipped() {
        let setup = support::setup_in(&language);
        let now = setup.clock.now();
        let house = &setup.houses[0];
        let readers = setup.directory.admins(0);
        let words = house.words(&readers[0]);
        let desk = house.desk(&words, None, &setup.mark, now);
        let open = State::Open(now + TimeDelta::hours(1));
        for count in [0, 1, 2, 3, 5, 11, 21, 100] {
            let over = State::Ended(TimeDelta::hours(i64::try_from(count).unwrap()));
            for incidents in [
                vec![follow_up("Emotet", count, open, now)],
                vec![follow_up("Emotet", count, over, now)],
                vec![follow_up("Emotet", count, open, now), follow_up("Upatre", count, over, now)],
            ] {
                let mail =
                    compose::compose_follow_up(&desk, "incident/1", &incidents, &readers).unwrap();
                let place = format!("{language} {count} of {}", incidents.len());
                assert!(mail.flaws.is_empty(), "{place}: {:?}", mail.flaws);
                check_twins(&mail.text, &mail.html, &place);
                check_octets(&mail.message, &place);
                let header = String::from_utf8_lossy(&mail.message);
                assert!(header.contains("\r\nIn-Reply-To: <n.Emotet@lab.example>\r\n"), "{header}");
            }
        }
    }
}

/// Tells the admins of the first organization how these incidents go on.
fn composed(setup: &Setup, incidents: &[FollowUp]) -> Mail {
    let house = &setup.houses[0];
    let readers = setup.directory.admins(0);
    let words = house.words(&readers[0]);
    let desk = house.desk(&words, None, &setup.mark, setup.clock.now());
    compose::compose_follow_up(&desk, "incident/1", incidents, &readers).unwrap()
}

#[test]
fn what_is_to_be_done_is_said_in_every_language() {
    for language in support::shipped() {
        let setup = support::setup_in(&language);
        let now = setup.clock.now();
        let mut said = std::collections::BTreeSet::new();
        for measure in MEASURES {
            let mut incident = follow_up("Emotet", 1, State::Open(now), now);
            incident.notes[0].measures = Some(vec![measure]);
            let mail = composed(&setup, &[incident]);
            assert!(mail.flaws.is_empty(), "{language} {measure:?}: {:?}", mail.flaws);
            said.insert(mail.view.action);
        }
        assert_eq!(said.len(), MEASURES.len(), "{language}: {said:#?}");
    }
}

#[test]
fn the_most_urgent_is_asked_for() {
    let setup = support::setup_in(Tag::english());
    let now = setup.clock.now();
    let check = |measures: &[Option<&[Measure]>], expected: &[&str]| {
        let incidents: Vec<FollowUp> = measures
            .iter()
            .map(|measures| {
                let mut incident = follow_up("Emotet", 1, State::Open(now), now);
                incident.notes[0].measures = measures.map(<[Measure]>::to_vec);
                incident
            })
            .collect();
        let action = composed(&setup, &incidents).view.action.join(" ");
        let says = expected.iter().all(|words| action.contains(words));
        assert!(says, "{measures:?}: {action}");
    };
    check(&[Some(&[])], &["You do not need to do anything."]);
    check(&[Some(&[Measure::Look]), Some(&[Measure::Mistake])], &["It may be a false alarm."]);
    check(&[Some(&[Measure::Remove]), Some(&[Measure::Mistake])], &["Take the mails out"]);
    let inside: &[Measure] = &[Measure::Look, Measure::Inside];
    check(&[Some(inside)], &["The mails may be wanted.", "Speak with the sender."]);
    // Older versions kept nothing of it: whoever has such a mail should not keep it.
    check(&[None], &["Take the mails out"]);
}

#[test]
fn what_older_versions_stored_is_read() {
    let line = Line::parse(OLD_LINE.as_bytes()).unwrap();
    assert_eq!((line.mail.subject.as_str(), line.mail.confidence), ("Hello", None));
    let setup = support::setup_in(Tag::english());
    let now = setup.clock.now();
    let mail = composed(&setup, &[follow_up("Emotet", 1, State::Open(now), now)]);
    assert!(mail.text.contains("Envelope sender: alice@outside.example\nMail number: abc\n"));
    assert!(mail.text.contains("- anna@lab.example (delivered)\n"), "{}", mail.text);
}

/// Two macros, of which nobody knows whether they are wanted; the second sender is known.
fn macros(world: &World) -> [Event; 2] {
    let name = "Heuristics.OLE2.ContainsMacros.VBA";
    ["m0", "m1"].map(|number| {
        // Both have waited for us for an hour.
        let time = world.now() - TimeDelta::hours(1);
        let event = simulation::virus(number, name, "anna@lab.example", time);
        let subject = Foreign::from(format!("Budget {number}"));
        let quarantine = vec![Foreign::from(format!("q-{number}"))];
        Event { subject, quarantine, ..event }
    })
}

#[test]
fn a_mail_that_may_be_wanted_is_not_to_be_removed_and_can_be_released() {
    let admin = "postmaster@lab.example";
    let world = World::new(&site("en"));
    for event in macros(&world) {
        world.handle(&event);
    }
    world.pass(TimeDelta::minutes(20));
    let (text, facts) = told(&world, "admin-follow-up", admin);
    for words in [
        "It may be a false alarm. Read the signs in the first notice",
        "Subject: Budget m1\n",
        "Quarantine: q-m1\n",
        "Confidence: low\n",
        "Recipients: anna@lab.example\n",
        "First mail: November 24, 2026 at 12:00 PM GMT+1\n",
        "Last mail: November 24, 2026 at 12:00 PM GMT+1\n",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let mail = &facts["incidents"][0]["mails"][0];
    assert_eq!((&mail["subject"], &mail["quarantine"][0]), (&"Budget m1".into(), &"q-m1".into()));

    let world = World::new(&site("en"));
    for event in macros(&world) {
        world.handle(&delivered(event));
    }
    world.pass(TimeDelta::minutes(20));
    let (text, _) = told(&world, "admin-follow-up", admin);
    assert!(text.contains("It may be a false alarm. Read the signs in the first notice"), "{text}");
    assert!(text.contains("- anna@lab.example (delivered)\n"), "{text}");
    assert!(!text.contains("Quarantine:"), "{text}");
}
