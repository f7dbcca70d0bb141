//! Digests and follow-ups, as readers of several languages get them.

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::TimeDelta;
use whyblocked::audience::{Limits, Template};
use whyblocked::check::{self, words::Tables};
use whyblocked::compose::{self, Groups, Limit, Line, RecipientDigest, WhichCopies};
use whyblocked::digest::{Round, Settings};
use whyblocked::event::{Event, Foreign};
use whyblocked::locale::Tag;
use whyblocked::setup::Setup;
use whyblocked::store::{QuietsOf, SqliteStore, Store};

use crate::day::{World, site};
use crate::mails::{check_octets, check_parts, check_twins};
use crate::{simulation, stopped, support};

/// The languages whose digests are looked at word by word.
const LANGUAGES: [&str; 4] = ["en", "de", "ar", "ja"];

#[test]
fn every_digest_says_what_is_expected() {
    for language in LANGUAGES {
        let world = World::new(&site(language));
        world.day();
        let mut text = String::new();
        for (template, message) in
            world.mails(&["recipient-digest", "admin-digest", "admin-follow-up", "admin-trouble"])
        {
            let place = format!("{language} {template}");
            check_octets(&message, &place);
            check_parts(&message, &place);
            let mail = mail_parser::MessageParser::default().parse(&message).unwrap();
            let body = mail.body_text(0).unwrap().replace('\r', "");
            check_twins(&body, &mail.body_html(0).unwrap(), &place);
            let header = String::from_utf8_lossy(&message);
            let header = header.split("\r\n\r\n").next().unwrap().replace("\r\n", "\n");
            let subject = mail.subject().unwrap();
            let _ = writeln!(text, "{}\n{header}\n\nSubject: {subject}\n\n{body}", "=".repeat(78));
            if let Some(facts) = mail.attachment(0) {
                let facts = String::from_utf8_lossy(facts.contents());
                assert!(!facts.contains("remote.example\",\n      \"outcome"), "{place}: {facts}");
                if language == "en" {
                    let _ = writeln!(text, "{}\n{facts}", "-".repeat(78));
                }
            }
        }
        assert!(!text.contains("admin-trouble"), "{text}");
        expect_test::expect_file![support::path(&format!("tests/digests/{language}.txt"))]
            .assert_eq(&text.replace('\r', ""));
    }
}

#[test]
fn every_reader_is_answered_for() {
    let world = World::new(&site("en"));
    world.day();
    let quiets = world.store.quiets(&QuietsOf::Everybody, 1_000).unwrap();
    let mut reasons: Vec<(&str, &str)> =
        quiets.iter().map(|quiet| (quiet.reason.as_str(), quiet.reader.as_str())).collect();
    reasons.sort_unstable();
    reasons.dedup();
    for expected in [
        ("digest", "admins"),
        ("digest", "anna@lab.example"),
        ("incident", "postmaster@lab.example"),
        ("silenced", "carl@lab.example"),
        ("silenced", "postmaster@lab.example"),
        ("throttled", "anna@lab.example"),
    ] {
        assert!(reasons.contains(&expected), "{expected:?} in {reasons:#?}");
    }
}

/// A digest of all stories' mails to recipients, so that every reason is said in it.
fn digest_of_all_stories(setup: &Setup) -> RecipientDigest {
    let mut groups = Groups::default();
    let mut held = 0;
    for folder in support::stories() {
        let event = support::event(&folder);
        for (notice, _) in setup.plan(&event).mails {
            if !notice.template.is_for_admins() {
                let is_sender = notice.template == Template::InsideSender;
                let which = if is_sender { WhichCopies::NotReached } else { WhichCopies::None };
                groups.add(Line::of(&notice, &event, which));
                held += 1;
            }
        }
    }
    assert!(held > 50, "{held}");
    let (delivered, blocked, sent) = (groups.delivered(), groups.blocked(), groups.sent());
    let groups = groups.finish().0;
    let until = setup.clock.now();
    let from = until - TimeDelta::days(1);
    let id = "digest".to_owned();
    let (limit, unsubscribe) = (Limit::Reached, None);
    RecipientDigest { id, from, until, groups, delivered, blocked, sent, limit, unsubscribe }
}

#[test]
fn digests_of_recipients_are_plain_in_every_language() {
    let tables = Tables::builtin().unwrap();
    let mut found = Vec::new();
    for language in support::shipped() {
        let setup = support::setup_in(&language);
        let all = digest_of_all_stories(&setup);
        let only = |delivered: bool| RecipientDigest {
            groups: all
                .groups
                .iter()
                .filter(|g| g.line.happening.is_delivered() == delivered)
                .cloned()
                .collect(),
            delivered: if delivered { all.delivered } else { 0 },
            blocked: if delivered { 0 } else { all.blocked },
            sent: if delivered { 0 } else { all.sent },
            ..all.clone()
        };
        for (name, digest) in
            [("all", all.clone()), ("delivered", only(true)), ("blocked", only(false))]
        {
            let house = &setup.houses[0];
            let reader = setup.directory.reader(0, "anna@lab.example");
            let words = house.words(&reader);
            let desk = house.desk(&words, None, &setup.mark, setup.clock.now());
            let mail = compose::compose_recipient_digest(&desk, &digest, &reader).unwrap();
            let name = format!("{language} {name}");
            assert!(mail.flaws.is_empty(), "{name}: {:?}", mail.flaws);
            check_twins(&mail.text, &mail.html, &name);
            check_parts(&mail.message, &name);
            let checked = check::mail(&name, &mail.view, &[], &tables);
            found.extend(checked.iter().map(ToString::to_string));
        }
    }
    assert!(found.is_empty(), "{} finds:\n{}", found.len(), found.join("\n"));
}

/// Reads the text of the only mail of this kind to this address, and its facts.
pub(crate) fn told(world: &World, template: &str, to: &str) -> (String, serde_json::Value) {
    let mails = world.mails(&[template]);
    let to = format!("\r\nTo: <{to}>\r\n");
    let mut mails = mails.iter().filter(|(_, m)| String::from_utf8_lossy(m).contains(&to));
    let mail = mail_parser::MessageParser::default().parse(&mails.next().unwrap().1).unwrap();
    assert!(mails.next().is_none(), "{template} {to}");
    let facts = mail.attachment(0).map(|facts| serde_json::from_slice(facts.contents()).unwrap());
    (mail.body_text(0).unwrap().replace('\r', ""), facts.unwrap_or_default())
}

#[test]
fn a_wanted_mail_is_found_beside_others_of_its_kind_and_in_a_flood() {
    let world = World::new(&site("en"));
    let anna = "anna@lab.example";
    let spams = (0..60).map(|number| stopped::spam(&format!("s{number}"), anna, world.now()));
    let mut events: Vec<Event> = spams.collect();
    // The first is told at once, the others differ in sender or subject, and the last comes again.
    for (number, from, subject) in [
        ("f0", "Bob <bob@partner.example>", "Scan"),
        ("f1", "Bob <bob@partner.example>", "Firmware"),
        ("f2", "Vendor <support@vendor.example>", "Firmware"),
        ("f3", "Vendor <support@vendor.example>", "Firmware"),
    ] {
        let event = stopped::forbidden(number, anna, world.now());
        let quarantine = vec![Foreign::from(format!("q-{number}"))];
        events.push(Event { from: from.into(), subject: subject.into(), quarantine, ..event });
    }
    for event in &events {
        world.handle(event);
    }
    world.pass(TimeDelta::hours(24));

    let (text, _) = told(&world, "recipient-digest", anna);
    assert_eq!(text.matches("Mail number: ").count(), 50, "{text}");
    assert!(text.contains("From: Bob <bob@partner[.]example>\nSubject: Firmware\n"), "{text}");
    assert!(
        text.contains("From: Vendor <support@vendor[.]example>\nSubject: Firmware\n"),
        "{text}"
    );
    assert!(text.contains("And 1 more e-mail like this one."), "{text}");
    assert!(text.contains("12 more e-mails are not shown here."), "{text}");
    let (text, facts) = told(&world, "admin-digest", "postmaster@lab.example");
    for id in ["q-f0", "q-f1", "q-f2"] {
        assert!(text.contains(&format!("Quarantine: {id}\n")), "{text}");
    }
    let mails = facts["mails"].as_array().unwrap();
    let again = mails.iter().find(|mail| mail["mail_id"] == "f2").unwrap();
    let other = serde_json::json!([{
        "mail_id": "f3", "quarantine": ["q-f3"],
        "recipients": [{ "address": anna, "outcome": "blocked" }],
    }]);
    assert_eq!(again["others"], other);
}

#[test]
fn a_digest_counts_each_mail_once_however_many_there_are() {
    let world = World::new(&site("en"));
    let anna = "anna@lab.example";
    // More than are told apart.
    for number in 0..600 {
        world.handle(&stopped::spam(&format!("s{number}"), anna, world.now()));
    }
    world.pass(TimeDelta::hours(24));
    let (text, _) = told(&world, "recipient-digest", anna);
    assert!(text.contains("We stopped 600 e-mails to you."), "{text}");
    assert!(text.contains("550 more e-mails are not shown here."), "{text}");
}

#[test]
fn a_reader_may_leave_only_what_they_can_do_without() {
    let mut site = site("en");
    let unsubscribe = "unsubscribe = \"https://town.example/u?a={address}&t={token}\"";
    for organization in &mut site.organizations {
        organization.digest = toml::from_str::<Settings>(unsubscribe).unwrap();
        organization.limits = Limits { recipient_notices_per_day: 0, ..Limits::default() };
    }
    let world = World::new(&site);
    world.handle(&stopped::spam("s1", "anna@lab.example", world.now()));
    world.handle(&stopped::spam("s2", "bob@lab.example", world.now()));
    world.handle(&stopped::forbidden("f2", "bob@lab.example", world.now()));
    world.pass(TimeDelta::hours(24));
    let digests = world.mails(&["recipient-digest"]);
    let header = |to: &str| -> String {
        let texts =
            digests.iter().map(|(_, message)| String::from_utf8_lossy(message).into_owned());
        let mut texts = texts.filter(|text| text.contains(&format!("\r\nTo: <{to}>\r\n")));
        texts.next().unwrap().split("\r\n\r\n").next().unwrap().to_owned()
    };
    let anna = header("anna@lab.example");
    assert!(
        anna.contains("List-Unsubscribe: <https://town.example/u?a=anna%40lab.example&t="),
        "{anna}"
    );
    assert!(anna.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{anna}");
    assert!(!header("bob@lab.example").contains("List-Unsubscribe"));
}

#[test]
fn a_digest_follows_its_reader_and_stays_with_nobody() {
    let mut site = site("en");
    let clock = support::clock();
    let store = SqliteStore::in_memory(Arc::clone(&clock)).unwrap();
    let setup = simulation::set_up(&site, &clock);
    for (number, to) in [("s1", "anna@lab.example"), ("s2", "bob@sub.lab.example")] {
        setup.handle(&stopped::spam(number, to, clock.now()), &store).unwrap();
    }
    // Meanwhile Anna reads German, and Bob's domain belongs to nobody.
    for organization in site.organizations.iter_mut().filter(|o| o.id == "town-hall") {
        organization.members.language = Some(Tag::english().clone());
        organization.members.languages.insert("anna@lab.example".to_owned(), "de".parse().unwrap());
        organization.members.domains = vec!["lab.example".to_owned()];
    }
    let world = World { setup: simulation::set_up(&site, &clock), store, clock };
    world.pass(TimeDelta::hours(24));
    let digests = world.mails(&["recipient-digest"]);
    assert_eq!(digests.len(), 1);
    let text = String::from_utf8_lossy(&digests[0].1);
    assert!(text.contains("Content-Language: de"), "{text}");
    let bob = QuietsOf::Reader("bob@sub.lab.example".to_owned());
    let quiets = world.store.quiets(&bob, 10).unwrap();
    assert_eq!(quiets[0].reason, "no-organization");
}

#[test]
fn what_comes_too_late_for_its_digest_holds_up_no_other() {
    let world = World::new(&site("en"));
    let anna = "anna@lab.example";
    world.handle(&simulation::virus("v1", "Win.Ransomware.Locky-1", anna, world.now()));
    world.pass(TimeDelta::hours(24));
    let told = world.mails(&["admin-digest"]).len();
    assert_eq!(told, 1);
    // The clock is set back to before the digest, and forward again.
    world.clock.advance(TimeDelta::hours(-24));
    let bob = "bob@lab.example";
    world.handle(&simulation::virus("v2", "Win.Ransomware.Locky-1", bob, world.now()));
    world.clock.advance(TimeDelta::hours(23));
    let again = Round::new(&world.setup, &world.store).run(&AtomicBool::new(false)).unwrap();
    assert_eq!(again.digests, 0);
    assert_eq!(world.mails(&["admin-digest"]).len(), told);
    assert_eq!(world.store.digests_due(10).unwrap(), []);
    // The next day has its digest.
    world.handle(&simulation::virus("v3", "Win.Ransomware.Locky-1", anna, world.now()));
    world.pass(TimeDelta::hours(24));
    assert_eq!(world.mails(&["admin-digest"]).len(), told + 1);
}

#[test]
fn a_round_ends_although_the_store_keeps_what_was_told() {
    let folder = tempfile::tempdir().unwrap();
    let settings: whyblocked::store::Settings =
        toml::from_str(&format!("path = {:?}", folder.path().join("store.sqlite"))).unwrap();
    let clock = support::clock();
    let setup = simulation::set_up(&site("en"), &clock);
    let store = SqliteStore::open(&settings, Arc::clone(&clock)).unwrap();
    let other = rusqlite::Connection::open(folder.path().join("store.sqlite")).unwrap();
    other
        .execute_batch(
            "CREATE TRIGGER keep BEFORE DELETE ON digest_item BEGIN SELECT RAISE(IGNORE); END",
        )
        .unwrap();
    setup.handle(&stopped::spam("s1", "anna@lab.example", clock.now()), &store).unwrap();
    clock.advance(TimeDelta::days(1));
    let told = Round::new(&setup, &store).run(&AtomicBool::new(false)).unwrap();
    assert!(told.digests > 0);
    assert!(!store.digests_due(10).unwrap().is_empty());
}

#[test]
fn a_host_whose_clock_is_behind_the_store_makes_no_empty_digest() {
    let (clock, ahead) = (support::clock(), support::clock());
    let store = SqliteStore::in_memory(Arc::clone(&ahead)).unwrap();
    let world = World { setup: simulation::set_up(&site("en"), &clock), store, clock };
    let spam = stopped::spam("s1", "anna@lab.example", world.now());
    world.setup.handle(&spam, &world.store).unwrap();
    // The digest is due at half past six.
    ahead.advance(TimeDelta::minutes(18 * 60 + 30));
    world.clock.advance(TimeDelta::seconds(18 * 60 * 60 + 30 * 60 - 1));
    let told = Round::new(&world.setup, &world.store).run(&AtomicBool::new(false)).unwrap();
    assert_eq!(told.digests, 2);
    assert_eq!(world.store.digests_due(10).unwrap(), []);
    let digests = world.mails(&["recipient-digest"]);
    assert!(String::from_utf8_lossy(&digests[0].1).contains("Offer s1"));
}
