//! What an admin's silence holds back, and what it never does.

use assert_cmd::Command;
use whyblocked::audience::{Matcher, QuietReason, Silence};
use whyblocked::compose::Mark;
use whyblocked::config::Site;
use whyblocked::event::{Contents, ContentsCategory, Destiny, Event, Outcome};
use whyblocked::reason::{Category, Severity};
use whyblocked::setup::Setup;

use crate::day::{World, site};
use crate::{simulation, support};

/// An event of ransomware to Anna.
fn ransomware() -> Event {
    let now = "2026-11-24T12:00:00Z".parse().unwrap();
    simulation::virus("v1", "Win.Ransomware.Locky-1", "anna@lab.example", now)
}

/// The same, in the mailbox.
fn delivered() -> Event {
    let mut event = ransomware();
    event.recipients[0].outcome = Outcome::Delivered;
    event.recipients[0].destiny = Some(Destiny::Pass);
    event
}

/// Tells how many notices a silence holds back, and how many it leaves.
fn apply(event: &Event, matcher: &Matcher) -> (usize, usize) {
    apply_at(&support::setup(), event, matcher)
}

fn apply_at(setup: &Setup, event: &Event, matcher: &Matcher) -> (usize, usize) {
    let matcher = Matcher::parse(&matcher.to_text()).unwrap_or_else(|| panic!("{matcher:?}"));
    let plan = setup.plan_under(event, &[Silence { id: "s".to_owned(), matcher }]);
    let silenced = plan.quiets.iter().filter(|quiet| quiet.reason == QuietReason::Silenced);
    (silenced.count(), plan.mails.len() + plan.later.len())
}

#[test]
fn a_row_of_ones_own_can_be_named() {
    let site = Site::read(&support::path("tests/organizations/site")).unwrap();
    let setup = Setup::new(&site, Mark::new(b"key"), support::clock()).unwrap();
    let now = "2026-11-24T12:00:00Z".parse().unwrap();
    let macros = |name: &str| simulation::virus("v1", name, "anna@muehlen.example", now);
    for (name, finding, expected) in [
        ("Doc.Macro.Payroll-7", "payroll-macro", (2, 0)),
        ("Doc.Macro.Payroll-7", "name-payroll-macro", (2, 0)),
        ("Doc.Macro.Payroll-7", "active-content", (2, 0)),
        ("Doc.Macro.Other-7", "payroll-macro", (0, 2)),
    ] {
        let matcher = Matcher { finding: Some(finding.to_owned()), ..Matcher::new() };
        assert_eq!(apply_at(&setup, &macros(name), &matcher), expected, "{name}: {finding}");
    }
}

#[test]
fn all_that_is_named_must_fit() {
    let text = |text: &str| Some(text.to_owned());
    let new = Matcher::new;
    let cases = [
        (Matcher { category: Some(Category::Ransomware), ..new() }, (2, 0)),
        (Matcher { category: Some(Category::Downloader), ..new() }, (0, 2)),
        (Matcher { severity_below: Some(Severity::Critical), ..new() }, (0, 2)),
        (Matcher { sender_domain: text("outside.example"), ..new() }, (2, 0)),
        (Matcher { sender_domain: text(".outside.example"), ..new() }, (0, 2)),
        (Matcher { sender_domain: text(".example"), ..new() }, (2, 0)),
        (Matcher { recipient: text("ANNA@lab.example"), ..new() }, (2, 0)),
        (Matcher { recipient: text("bob@lab.example"), ..new() }, (0, 2)),
        (Matcher { finding: text("category-ransomware"), ..new() }, (2, 0)),
        (Matcher { finding: text("ransomware"), ..new() }, (2, 0)),
        (Matcher { finding: text("office-macro"), ..new() }, (0, 2)),
        (
            Matcher {
                category: Some(Category::Ransomware),
                sender_domain: text("other.example"),
                ..new()
            },
            (0, 2),
        ),
        (
            Matcher {
                category: Some(Category::Ransomware),
                organization: text("town-hall"),
                ..new()
            },
            (2, 0),
        ),
        (
            Matcher {
                category: Some(Category::Ransomware),
                organization: text("muenchen"),
                ..new()
            },
            (0, 2),
        ),
    ];
    for (matcher, expected) in cases {
        assert_eq!(apply(&ransomware(), &matcher), expected, "{}", matcher.words());
    }
}

#[test]
fn addresses_are_compared_as_everywhere() {
    let mut event = ransomware();
    event.sender = "Shop@BüCHER.example".into();
    for (domain, expected) in [
        ("bücher.example", (2, 0)),
        ("xn--bcher-kva.example", (2, 0)),
        (".Example", (2, 0)),
        (".bücher.example", (0, 2)),
    ] {
        let matcher = Matcher { sender_domain: Some(domain.to_owned()), ..Matcher::new() };
        assert_eq!(apply(&event, &matcher), expected, "{domain}");
    }
    event.recipients[0].address = "anna@lab.EXAMPLE.".into();
    let recipient = Some("Anna@lab.example".to_owned());
    assert_eq!(apply(&event, &Matcher { recipient, ..Matcher::new() }), (2, 0));
}

#[test]
fn danger_in_a_mailbox_is_told_unless_the_silence_says_otherwise() {
    let matcher = Matcher { category: Some(Category::Ransomware), ..Matcher::new() };
    assert_eq!(apply(&delivered(), &matcher), (0, 2));
    assert_eq!(apply(&delivered(), &Matcher { even_delivered: true, ..matcher }), (2, 0));
}

#[test]
fn one_recipient_is_not_silenced_by_another() {
    let mut event = ransomware();
    event.recipients.push(event.recipients[0].clone());
    event.recipients[1].address = "bob@lab.example".into();
    let matcher = Matcher { recipient: Some("anna@lab.example".to_owned()), ..Matcher::new() };
    assert_eq!(apply(&event, &matcher), (1, 2), "Bob and the admins are told");
}

#[test]
fn what_names_nothing_or_is_not_understood_silences_nothing() {
    for text in [
        "{\"version\":1}",
        "{\"version\":1,\"organization\":\"town-hall\"}",
        "{}",
        "x",
        "{\"version\":2,\"category\":\"spam\"}",
        "{\"version\":1,\"category\":\"spam\",\"new\":1}",
    ] {
        assert_eq!(Matcher::parse(text), None, "{text}");
    }
}

#[test]
fn a_virus_silences_its_bad_header() {
    let mut event = ransomware();
    let bad_header = ContentsCategory::major(Contents::BadHeader);
    event.recipients[0].categories.push(bad_header);
    event.categories.push(bad_header);
    event.bad_headers = vec!["Improper use of control character in message header".into()];
    let plan = support::setup().plan(&event);
    let told: Vec<_> =
        plan.mails.iter().map(|(n, m)| (m.recipients.join(","), n.happening.id())).collect();
    let expected = ["anna@lab.example", "postmaster@lab.example"];
    let expected: Vec<_> = expected.map(|to| (to.to_owned(), "malware-blocked")).into();
    assert_eq!(told, expected, "one mail each, about the gravest");
    let (notice, _) = &plan.mails[0];
    assert!(notice.assessment.reasons.iter().all(|reason| reason.words.starts_with("category-")));
}

#[test]
fn a_flood_of_notices_leaves_room_for_a_warning() {
    let world = World::new(&site("en"));
    for number in 0..5 {
        let name = simulation::CAMPAIGNS[number];
        world.handle(&simulation::virus(
            &format!("v{number}"),
            name,
            "anna@lab.example",
            world.now(),
        ));
    }
    let mut warned = delivered();
    warned.mail_id = "delivered1".to_owned();
    world.handle(&warned);
    let kinds = ["recipient-blocked", "recipient-delivered-warning"];
    let told: Vec<String> = world.mails(&kinds).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(told, kinds, "one notice, as the limit says, and the warning");
}

#[test]
fn mails_in_mailboxes_are_followed_up_by_name() {
    let world = World::new(&site("en"));
    for (number, to) in [(0, "anna"), (1, "bob"), (2, "carl")] {
        let mut event = delivered();
        event.mail_id = format!("m{number}");
        event.digest = format!("m{number}");
        event.recipients[0].address = format!("{to}@lab.example").into();
        world.handle(&event);
    }
    world.pass(chrono::TimeDelta::minutes(15));
    let follow_ups = world.mails(&["admin-follow-up"]);
    assert_eq!(follow_ups.len(), 1);
    let mail = mail_parser::MessageParser::default().parse(&follow_ups[0].1).unwrap();
    let text = mail.body_text(0).unwrap().into_owned();
    for said in [
        "2 more mails",
        "Take the mails out",
        "bob@lab.example (delivered)",
        "carl@lab.example (delivered)",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn silences_are_added_listed_tested_and_ended() {
    let place = tempfile::tempdir().unwrap();
    support::copy(&support::path("tests/site"), place.path());
    let run = |arguments: &[&str]| -> (i32, String) {
        let mut command = Command::cargo_bin("whyblocked").unwrap();
        let command = command.env_remove("WHYBLOCKED_CONFIG").env("SUDO_USER", "olga");
        let output = command.args(arguments).arg("--config").arg(place.path()).output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.code().unwrap(), String::from_utf8(said).unwrap())
    };
    let comment = ["--comment", "they send tools"];
    let nothing = run(&[&["silence", "add", "--for", "7d"], &comment[..]].concat());
    assert_eq!(nothing.0, 64, "{}", nothing.1);
    for wrong in [
        ["--for", "7w", "--category", "policy"],
        ["--for", "1d", "--category", "nonsense"],
        ["--for", "900d", "--category", "policy"],
        ["--for", "7d", "--sender-domain", "@x.example"],
        ["--for", "7d", "--sender-domain", "*.x.example"],
        ["--for", "7d", "--recipient", "nobody"],
        ["--for", "7d", "--finding", "office-macros"],
        ["--for", "7d", "--severity-below", "info"],
    ] {
        let (code, said) = run(&[&["silence", "add"], &wrong[..], &comment[..]].concat());
        assert_eq!(code, 64, "{said}");
    }
    for right in [
        ["--for", "7d", "--sender-domain", ".x_y.example"],
        ["--for", "7d", "--recipient", "Anna@lab.example"],
        ["--for", "7d", "--finding", "office-macro"],
        ["--for", "7d", "--finding", "category-ransomware"],
    ] {
        let (code, said) = run(&[&["silence", "add"], &right[..], &comment[..]].concat());
        let id = said.split_whitespace().next().unwrap_or_default();
        assert_eq!((code, run(&["silence", "expire", id]).0), (0, 0), "{said}");
    }
    let add = ["silence", "add", "--category", "policy", "--for", "12h"];
    let (code, said) = run(&[&add[..], &comment[..]].concat());
    assert_eq!(code, 0, "{said}");
    let id = said.split_whitespace().next().unwrap().to_owned();
    let (_, listed) = run(&["silence", "list"]);
    assert!(
        listed.contains(&id) && listed.contains("olga  category=policy  they send tools"),
        "{listed}"
    );
    let event = support::path("tests/cases/banned-zip/event.json");
    let event = event.to_str().unwrap();
    let (_, tested) = run(&["silence", "test", "--event", event]);
    assert!(tested.contains(&format!("{id}: silences the notice to anna@lab.example")), "{tested}");
    let (_, routed) = run(&["route", "anna@lab.example", "--event", event]);
    assert!(routed.contains(&format!("quiet: silenced {id}")), "{routed}");
    assert_eq!(run(&["silence", "expire", &id]).0, 0);
    assert_eq!(run(&["silence", "expire", &id]).0, 64);
    let (_, tested) = run(&["silence", "test", "--event", event]);
    assert!(tested.contains("none: anna@lab.example is told"), "{tested}");
}
