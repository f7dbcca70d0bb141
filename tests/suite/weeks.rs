//! What admins read over days: follow-ups and digests say the same of one thing.

use chrono::TimeDelta;
use whyblocked::audience::Matcher;
use whyblocked::event::Event;
use whyblocked::reason::Category;
use whyblocked::store::{NewSilence, QuietsOf, Store};

use crate::day::{World, delivered, site};
use crate::digests::told;
use crate::{simulation, stopped, support};

const ADMIN: &str = "postmaster@lab.example";
const ANNA: &str = "anna@lab.example";
const DIGEST: &str = "admin-digest";

/// A mail with a downloader, which has waited for us for some minutes.
fn downloader(world: &World, number: &str) -> Event {
    let received = world.now() - TimeDelta::minutes(7);
    simulation::virus(number, "Win.Downloader.Emotet-1", ANNA, received)
}

/// One of the recorded mails, as another mail of its sender.
fn another(story: &str, number: &str, to: &str) -> Event {
    let mut event = support::event(&support::path("tests/cases").join(story));
    for recipient in &mut event.recipients {
        recipient.address = to.into();
    }
    Event { mail_id: number.to_owned(), digest: number.to_owned(), ..event }
}

/// Reads the texts of the mails of a kind.
fn texts(world: &World, template: &str) -> Vec<String> {
    let mails = world.mails(&[template]);
    let texts = mails.iter().map(|(_, message)| {
        let mail = mail_parser::MessageParser::default().parse(message).unwrap();
        mail.body_text(0).unwrap().replace('\r', "")
    });
    texts.collect()
}

/// Reads how incidents go on, and then how they end.
fn follow_ups(world: &World) -> Vec<String> {
    let mut texts = texts(world, "admin-follow-up");
    texts.sort_by_key(|text| text.starts_with("It is over"));
    texts
}

#[test]
fn a_hijacked_account_is_something_to_do_until_it_is_over_and_then() {
    let world = World::new(&site("en"));
    world.pass(TimeDelta::hours(18));
    for number in 0..4 {
        let event = downloader(&world, &format!("h{number}"));
        world.handle(&Event { originating: true, sender: "max@lab.example".into(), ..event });
    }
    world.pass(TimeDelta::hours(2));
    let (text, facts) = told(&world, DIGEST, ADMIN);
    assert!(text.contains("Speak with the sender."), "{text}");
    assert!(!text.contains("You do not need to do anything."), "{text}");
    let named = "Downloader (Emotet), inside sender max@lab.example: 4 mails since";
    assert!(text.contains(named), "{text}");
    assert_eq!(facts["incidents"][0]["inside_sender"], "max@lab.example");
    world.pass(TimeDelta::hours(8));
    let last = follow_ups(&world).pop().unwrap();
    assert!(last.contains("It is over: Downloader (Emotet), inside sender max@"), "{last}");
    assert!(last.contains("Speak with the sender."), "{last}");
}

#[test]
fn the_end_of_an_incident_takes_nothing_back() {
    let world = World::new(&site("en"));
    for number in 0..5 {
        world.handle(&delivered(downloader(&world, &format!("d{number}"))));
        world.handle(&downloader(&world, &format!("b{number}")));
    }
    world.pass(TimeDelta::hours(24));
    let all = follow_ups(&world);
    let ends: Vec<&String> = all.iter().filter(|text| text.starts_with("It is over")).collect();
    let delivered = ends.iter().find(|text| text.contains("(Emotet), delivered\n")).unwrap();
    assert!(delivered.contains("Take the mails out of the mailboxes."), "{delivered}");
    let blocked = ends.iter().find(|text| text.contains("(Emotet), blocked\n")).unwrap();
    assert!(blocked.contains("You do not need to do anything."), "{blocked}");
    // When the last mail came is the same wherever it is told.
    let last = "Last mail: November 24, 2026 at 1:01 PM GMT+1";
    let said = all.iter().filter(|text| text.contains("(Emotet), delivered\n"));
    assert!(said.clone().count() > 1 && said.clone().all(|text| text.contains(last)), "{all:#?}");
    let (text, _) = told(&world, DIGEST, ADMIN);
    let line = "Downloader (Emotet), delivered: 5 mails from November 24, 2026 at 12:53 PM GMT+1 to \
                November 24, 2026 at 1:01 PM GMT+1, over";
    assert!(text.contains(line), "{text}");
    assert!(text.contains("Downloader (Emotet), blocked: 5 mails from"), "{text}");
}

#[test]
fn the_end_of_a_small_incident_is_told_in_the_digest_alone() {
    let world = World::new(&site("en"));
    for number in 0..2 {
        world.handle(&downloader(&world, &format!("b{number}")));
    }
    world.pass(TimeDelta::hours(12));
    // One that is over only after the first digest.
    world.pass(TimeDelta::hours(3));
    for number in 2..4 {
        world.handle(&downloader(&world, &format!("b{number}")));
    }
    world.pass(TimeDelta::hours(6));
    world.handle(&stopped::forbidden("f1", ANNA, world.now()));
    world.pass(TimeDelta::hours(24));
    let all = follow_ups(&world);
    assert_eq!(all.len(), 2, "{all:#?}");
    assert!(all.iter().all(|text| text.starts_with("It goes on")), "{all:#?}");
    let digests = texts(&world, DIGEST).join("\n");
    for end in ["at 12:54 PM GMT+1, over", "at 3:56 AM GMT+1, over"] {
        assert_eq!(digests.matches(end).count(), 1, "{end}: {digests}");
    }
}

#[test]
fn what_was_not_told_at_once_is_counted_by_mails() {
    let mut site = site("en");
    for organization in &mut site.organizations {
        organization.members.admins = vec![ADMIN.to_owned(), "it@lab.example".to_owned()];
        let german = ("it@lab.example".to_owned(), "de".parse().unwrap());
        organization.members.languages.extend([german]);
    }
    let world = World::new(&site);
    for number in 0..3 {
        world.handle(&downloader(&world, &format!("b{number}")));
    }
    // Told now and then, and the others in the digest.
    for (number, to) in [("e0", ANNA), ("e1", ANNA), ("e2", "bob@lab.example")] {
        world.handle(&another("enc-zip", number, to));
    }
    world.pass(TimeDelta::hours(24));
    let (text, facts) = told(&world, DIGEST, ADMIN);
    let quiet = serde_json::json!([{ "reason": "incident", "count": 2 }]);
    assert_eq!(facts["not_told"], quiet, "{text}");
    // Whoever has one of the mails is named, although they are told as one.
    assert!(text.contains("and 2 more mails like this one"), "{text}");
    assert!(text.contains("Recipients: anna@lab.example and bob@lab.example\n"), "{text}");
    let other = &facts["mails"][0]["others"][1];
    assert_eq!(other["recipients"][0]["address"], "bob@lab.example", "{other}");
}

#[test]
fn what_a_silence_holds_back_is_counted_by_notices() {
    let mut site = site("en");
    for organization in &mut site.organizations {
        organization.members.admins = vec![ADMIN.to_owned(), "it@lab.example".to_owned()];
    }
    let world = World::new(&site);
    let matcher = Matcher { category: Some(Category::Downloader), ..Matcher::new() };
    let (id, ends) = ("s1".to_owned(), world.now() + TimeDelta::days(7));
    let (author, comment) = ("olga".to_owned(), String::new());
    let silence = NewSilence { id, matcher: matcher.to_text(), author, comment, ends };
    world.store.add_silence(&silence).unwrap();
    for number in ["b0", "b1"] {
        world.handle(&downloader(&world, number));
    }
    world.pass(TimeDelta::hours(24));
    // Both admins would have read one notice, and Anna another.
    let text = texts(&world, DIGEST).join("\n");
    assert!(text.contains("- 4 notices were silenced by s1.\n"), "{text}");
    for reader in [ANNA, ADMIN, "it@lab.example"] {
        let quiets = world.store.quiets(&QuietsOf::Reader(reader.to_owned()), 9).unwrap();
        assert_eq!(quiets.iter().filter(|q| q.reason == "silenced").count(), 2, "{reader}");
    }
}

#[test]
fn a_night_without_a_scanner_is_one_thing_to_repair() {
    let world = World::new(&site("en"));
    for number in 0..9 {
        let event = another("one-scanner-failed", &format!("n{number}"), ANNA);
        let subject = format!("Hello {number}").as_str().into();
        world.handle(&Event { subject, ..event });
    }
    world.handle(&stopped::forbidden("f1", ANNA, world.now()));
    world.pass(TimeDelta::hours(24));
    let (text, facts) = told(&world, DIGEST, ADMIN);
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(!text.contains("Look at the delivered mails first."), "{text}");
    let order = [
        "Check the scanner: until it works, the protection is weaker.",
        "Peekaboo: no answer for 9 mails",
        "Forbidden program, blocked",
        "A scanner failed, delivered",
        "Mails by category",
    ];
    assert!(order.is_sorted_by_key(|words| place(words)), "{text}");
    assert_eq!(text.matches("A scanner failed, delivered").count(), 1, "{text}");
    // The mails have nothing to do with each other: what one says of itself does not stand for all.
    let card = "A scanner failed, delivered\nMails in total: 9\nRecipients: anna@lab.example\n";
    assert!(text.contains(card) && !text.contains("Subject: Hello"), "{text}");
    let mails = facts["mails"].as_array().unwrap();
    assert_eq!(mails.len(), 2, "{text}");
    let others = mails[1]["others"].as_array().unwrap().len();
    assert_eq!((mails[1]["alike"].as_u64(), others), (Some(8), 8), "{text}");
}
