//! Which admins and senders are told of an incident, and of how it goes on.

use chrono::TimeDelta;
use whyblocked::audience::Wish;
use whyblocked::config::Site;
use whyblocked::event::Event;
use whyblocked::reason::Severity;

use crate::day::{World, site};
use crate::digests::told;
use crate::{simulation, stopped, support};

const EMOTET: &str = "Win.Downloader.Emotet-1";
/// The admins: of everything, of a branch, and of what is critical.
const ALL: &str = "postmaster@lab.example";
const BRANCH: &str = "it@lab.example";
const CHIEF: &str = "chief@lab.example";

/// An organization whose admins are not all told everything.
fn site_of_wishes() -> Site {
    let mut site = site("en");
    let lab = site.organizations.iter_mut().find(|one| one.id == "town-hall").unwrap();
    let branch = vec!["branch.lab.example".to_owned()];
    lab.wishes = vec![
        Wish::everything(ALL),
        Wish { domains: branch, ..Wish::everything(BRANCH) },
        Wish { from_severity: Some(Severity::Critical), ..Wish::everything(CHIEF) },
    ];
    lab.members.admins = lab.wishes.iter().map(|wish| wish.address.clone()).collect();
    site
}

/// Counts the mails of a kind to an address.
fn count(world: &World, template: &str, to: &str) -> usize {
    let to = format!("\r\nTo: <{to}>\r\n");
    let mails = world.mails(&[template]);
    mails.iter().filter(|(_, mail)| String::from_utf8_lossy(mail).contains(&to)).count()
}

#[test]
fn an_admin_reads_of_an_incident_what_the_first_notice_was_about() {
    let world = World::new(&site_of_wishes());
    let readers = ["anna@lab.example", "anna@lab.example", "ben@branch.lab.example"];
    let readers = [readers.as_slice(), &["eva@branch.lab.example"]].concat();
    for (number, reader) in readers.iter().enumerate() {
        world.handle(&simulation::virus(&format!("v{number}"), EMOTET, reader, world.now()));
    }
    // The first mail of the branch is told at once, whatever others have read before.
    for (admin, alerts) in [(ALL, 1), (BRANCH, 1), (CHIEF, 0)] {
        assert_eq!(count(&world, "admin-alert", admin), alerts, "{admin}");
    }
    world.pass(TimeDelta::minutes(30));
    let (text, _) = told(&world, "admin-follow-up", ALL);
    assert!(text.contains("3 more mails of this kind came since"), "{text}");
    let (text, facts) = told(&world, "admin-follow-up", BRANCH);
    assert!(text.contains("1 more mail of this kind came since"), "{text}");
    assert!(text.contains("eva@branch.lab.example") && !text.contains("anna@"), "{text}");
    assert_eq!(facts["incidents"][0]["count"], 2);
    assert_eq!(count(&world, "admin-follow-up", CHIEF), 0);
    // The digest is one for all of them: it names the incident once, with all its mails.
    world.pass(TimeDelta::hours(24));
    let digests = world.mails(&["admin-digest"]);
    let digest = mail_parser::MessageParser::default().parse(&digests[0].1).unwrap();
    let text = digest.body_text(0).unwrap();
    assert_eq!(text.matches("Downloader (Emotet), blocked: 4 mails").count(), 1, "{text}");
    assert!(!text.contains("Downloader (Emotet), blocked: 2"), "{text}");
}

#[test]
fn that_no_scanner_works_is_one_incident() {
    let world = World::new(&site("en"));
    let event = support::event(&support::path("tests/cases/all-scanners-failed"));
    for number in 0..3 {
        let number = format!("m{number}");
        world.handle(&Event { digest: number.clone(), mail_id: number, ..event.clone() });
    }
    assert_eq!(count(&world, "admin-alert", ALL), 1);
    world.pass(TimeDelta::minutes(20));
    let (text, _) = told(&world, "admin-follow-up", ALL);
    for words in [
        "It goes on: All scanners failed",
        "2 more mails of this kind came since",
        "Check the scanners",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    world.pass(TimeDelta::hours(7));
    let mails = world.mails(&["admin-follow-up"]);
    assert_eq!(mails.len(), 2);
    let last = String::from_utf8_lossy(&mails[1].1);
    assert!(last.contains("It is over: All scanners failed"), "{last}");
    assert!(!last.contains("Check the scanners"), "{last}");
}

#[test]
fn the_end_is_told_though_only_one_mail_came_while_no_scanner_worked() {
    let world = World::new(&site("en"));
    world.handle(&support::event(&support::path("tests/cases/all-scanners-failed")));
    world.handle(&simulation::virus("v1", EMOTET, "anna@lab.example", world.now()));
    world.pass(TimeDelta::hours(5));
    assert_eq!(world.mails(&["admin-follow-up"]), []);
    world.pass(TimeDelta::hours(2));
    let (text, _) = told(&world, "admin-follow-up", ALL);
    for words in [
        "It is over: All scanners failed, delivered\n\nFor 6 hours no more came.",
        "Mails in total: 1\nFirst mail: November 24, 2026 at 7:47 AM GMT+1\nLast mail: November 24, 2026 at 7:47 AM",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn a_flood_of_spam_does_not_hide_that_an_account_sends_malware() {
    let world = World::new(&site("en"));
    let out = "somebody@outside.example";
    let from_anna = |event: Event| {
        let sender = "anna@lab.example".into();
        world.handle(&Event { originating: true, sender, ..event });
    };
    // One a day is told in this organization.
    for number in 0..3 {
        from_anna(stopped::spam(&format!("s{number}"), out, world.now()));
    }
    assert_eq!(world.mails(&["inside-sender"]).len(), 1);
    for number in 0..3 {
        from_anna(simulation::virus(&format!("v{number}"), EMOTET, out, world.now()));
    }
    assert_eq!(world.mails(&["inside-sender"]).len(), 2);
}

#[test]
fn an_inside_sender_reads_in_the_digest_of_what_was_not_told_at_once() {
    let world = World::new(&site("en"));
    let anna = "anna@lab.example";
    let from_anna = |number: &str, to: &str| {
        let event = stopped::spam(number, to, world.now());
        world.handle(&Event { originating: true, sender: anna.into(), ..event });
    };
    for number in ["s0", "s1", "s2"] {
        from_anna(number, "somebody@outside.example");
    }
    // Whoever writes to themselves is told both: what did not leave, and what did not come.
    from_anna("s3", anna);
    assert_eq!(world.mails(&["inside-sender"]).len(), 1);
    world.pass(TimeDelta::hours(24));
    let (text, _) = told(&world, "recipient-digest", anna);
    for words in [
        "We stopped 3 e-mails from your address.\nWe stopped 1 e-mail to you. It did not reach you.\n",
        "If you did not send an e-mail from your address yourself, tell the help desk.",
        "Not delivered to: somebody@outside.example\nSubject: Offer s1\n",
        "Not delivered to: anna@lab.example\nSubject: Offer s3\n",
        "Do you need one of these e-mails?",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(place("\nFrom your address\n") < place("\nWhat we stopped\n"), "{text}");
    assert!(!text.contains("You do not need to do anything."), "{text}");
}
