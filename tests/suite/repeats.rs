//! One mail, seen again and again: who is told of what.

use std::fmt::Write as _;
use std::sync::Arc;

use serde_json::{Value, json};
use whyblocked::clock::Clock;
use whyblocked::event;
use whyblocked::setup::Setup;
use whyblocked::store::{Filter, ItemsOf, QuietsOf, SqliteStore, Store as _};

use crate::support;

/// What amavis tells, step by step: a name, then what differs from the first event.
struct Step {
    name: &'static str,
    recipients: &'static [&'static str],
    change: fn(&mut Value),
    hours_later: i64,
}

const fn step(name: &'static str, recipients: &'static [&'static str]) -> Step {
    Step { name, recipients, change: |_| {}, hours_later: 0 }
}

const THREE: &[&str] = &["anna", "bob", "carl"];

const STEPS: &[Step] = &[
    step("blocked for three", THREE),
    step("the MTA retries, 1", THREE),
    step("the MTA retries, 2", THREE),
    step("the MTA retries, 3", THREE),
    step("the MTA retries, 4", THREE),
    step("the MTA retries, 5", THREE),
    step("the MTA splits, 1 of 3", &["anna"]),
    step("the MTA splits, 2 of 3", &["bob"]),
    step("the MTA splits, 3 of 3", &["carl"]),
    step("one more recipient", &["anna", "dora"]),
    Step {
        change: |event| event["message_id"] = json!("<another@outside.example>"),
        ..step("another Message-ID", THREE)
    },
    Step {
        change: |event| event["sender"] = json!("another@outside.example"),
        ..step("another sender", THREE)
    },
    Step {
        change: |event| event["sender"] = json!("another@outside.example"),
        ..step("that sender again", THREE)
    },
    Step {
        change: |event| {
            event["virus_names"] = json!(["Win.Ransomware.Locky-1"]);
            event["scanners"][0]["names"] = json!(["Win.Ransomware.Locky-1"]);
        },
        ..step("a graver reason", &["anna"])
    },
    Step {
        change: |event| {
            for recipient in event["recipients"].as_array_mut().unwrap() {
                recipient["outcome"] = json!("delivered");
                recipient["destiny"] = json!("pass");
            }
        },
        ..step("delivered after all", &["anna", "bob"])
    },
    Step { hours_later: 23, ..step("23 hours later", THREE) },
    Step { hours_later: 2, ..step("two more hours later", THREE) },
];

#[test]
fn a_mail_that_comes_again_is_told_as_it_should() {
    let clock = support::clock();
    let setup = Setup { clock: Arc::clone(&clock), ..support::setup() };
    let store = SqliteStore::in_memory(Arc::clone(&clock)).unwrap();
    let mut told = String::new();
    for (number, step) in STEPS.iter().enumerate() {
        clock.advance(chrono::TimeDelta::hours(step.hours_later));
        let event = event_of(step, number, &clock);
        let (event, _) = event::read(event.to_string().as_bytes()).unwrap();
        setup.handle(&event, &store).unwrap();
        let id = event.id();
        let mails = store.list(&Filter { event: Some(id.clone()), ..Filter::default() }).unwrap();
        let quiets = store.quiets(&QuietsOf::Event(id.clone()), 100).unwrap();
        let items = store.digest_items(&ItemsOf::Everybody, 1000).unwrap();
        let items = items.iter().filter(|item| item.event == id && !item.body.is_empty());
        let mut lines: Vec<String> = mails
            .iter()
            .map(|mail| format!("  {}: {}", mail.reader, mail.template))
            .chain(items.map(|item| format!("  {}: with the digest ({})", item.reader, item.why)))
            .chain(quiets.iter().map(|quiet| format!("  {}: – ({})", quiet.reader, quiet.reason)))
            .collect();
        lines.sort();
        let _ = writeln!(told, "{}\n{}", step.name, lines.join("\n"));
    }
    expect_test::expect_file![support::path("tests/suite/repeats.txt")].assert_eq(&told);
}

/// Makes the event of a step; amavis gives every transaction a mail id of its own.
fn event_of(step: &Step, number: usize, clock: &Clock) -> Value {
    let story = support::path("tests/cases/two-names/event.json");
    let mut event: Value = serde_json::from_slice(&std::fs::read(story).unwrap()).unwrap();
    let model = event["recipients"][0].clone();
    event["recipients"] = step
        .recipients
        .iter()
        .map(|name| {
            let mut recipient = model.clone();
            recipient["addr"] = json!(format!("{name}@lab.example"));
            recipient
        })
        .collect();
    event["mail_id"] = json!(format!("mail{number}"));
    event["time"] = json!(clock.now().timestamp());
    (step.change)(&mut event);
    event
}

#[test]
fn who_asks_to_be_forgotten_is_named_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("store.sqlite");
    let settings = toml::from_str(&format!("path = {file:?}")).unwrap();
    let clock = support::clock();
    let mut site = support::site();
    for organization in &mut site.organizations {
        organization.members.admins =
            ["anna@lab", "boss@lab"].map(|a| format!("{a}.example")).into();
    }
    let setup = Setup { clock: Arc::clone(&clock), ..support::setup_of(&site) };
    let store = SqliteStore::open(&settings, Arc::clone(&clock)).unwrap();
    let inside = support::event(&support::path("tests/cases/orig-malware"));
    assert_eq!(inside.sender.raw(), "anna@lab.example");
    setup.handle(&inside, &store).unwrap();
    for (number, outcome) in ["blocked", "blocked", "delivered", "delivered"].iter().enumerate() {
        let mut event = event_of(&step("all limits", &["anna"]), number, &clock);
        event["sender"] = json!(format!("{number}@outside.example"));
        event["recipients"][0]["outcome"] = json!(outcome);
        let (event, _) = event::read(event.to_string().as_bytes()).unwrap();
        setup.handle(&event, &store).unwrap();
    }
    let other = rusqlite::Connection::open(&file).unwrap();
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table'";
    let tables: Vec<String> =
        other.prepare(names).unwrap().query_map([], |row| row.get(0)).unwrap().flatten().collect();
    let is_named = |table: &&String| {
        let mut rows = other.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        let mut text = String::new();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                let octets = row.get_ref(column).unwrap().as_bytes().unwrap_or_default();
                text += &String::from_utf8_lossy(octets);
            }
        }
        text.contains("anna@lab")
    };
    let found = || tables.iter().filter(is_named).collect::<Vec<_>>();
    assert!(!found().is_empty());
    let purged = store.purge("anna@lab.example").unwrap();
    // What names her and waits is remembered, so that its text is erased, too.
    assert!(purged.left > 0);
    assert_eq!(found(), ["about"]);
    let waiting = store.list(&Filter { max: 99, ..Filter::default() }).unwrap();
    let waiting: Vec<String> = waiting.into_iter().map(|entry| entry.id).collect();
    store.drop_entries(&waiting).unwrap();
    store.purge("anna@lab.example").unwrap();
    assert!(found().is_empty(), "{:?}", found());
}
