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
