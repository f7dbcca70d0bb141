//! The program is killed while it writes: what it has answered is there, whole.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::store::{Filter, Settings};

use super::{Bench, owed, with_store};

/// Tells the child where its store is.
const STORE: &str = "WHYBLOCKED_TEST_STORE";

/// The child: commits without end and says each event when the store has answered.
#[test]
fn child() {
    let Ok(settings) = std::env::var(STORE) else {
        return;
    };
    let settings: Settings = serde_json::from_str(&settings).unwrap();
    let clock = std::sync::Arc::new(crate::clock::Clock::fixed(super::start()));
    let store = crate::store::open(&settings, clock).unwrap();
    for number in 0..100_000 {
        let event = format!("{}-{number}", std::process::id());
        store.commit(&[owed(&event, &["anna", "bob"])]).unwrap();
        println!("\nstored {event}");
    }
}

/// Starts a child, kills it after it has said `count` events, and gives all that it has said.
fn kill_after(bench: &Bench, count: usize) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "store::tests::crash::child", "--nocapture"])
        .env(STORE, serde_json::to_string(bench.fixture.settings()).unwrap())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        if let Some(event) = line.unwrap().strip_prefix("stored ") {
            said.push(event.to_owned());
        }
        if said.len() == count {
            // SIGKILL; the lines that follow are those that were under way.
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    assert!(said.len() >= count, "the child has ended by itself");
    said
}

#[test]
fn what_was_answered_survives_a_kill() {
    with_store(|bench| {
        let mut said = Vec::new();
        for count in 1..=12 {
            said.extend(kill_after(bench, count));
        }
        // As after a start: the first one to open the store repairs it.
        let store = bench.again();
        let filter = Filter { max: usize::MAX, ..Filter::default() };
        let listed = store.list(&filter).unwrap();
        for event in &said {
            let entries: Vec<_> = listed.iter().filter(|one| one.event == *event).collect();
            assert_eq!(entries.len(), 2, "{event}");
        }
        for entry in &listed {
            let detail = store.show(&entry.id).unwrap().unwrap();
            assert_eq!(detail.recipients.len(), 1, "{}", entry.id);
            assert!(detail.message.is_some(), "{}", entry.id);
        }
        // At most the commit that was under way at each kill is there unsaid.
        assert!(listed.len() <= 2 * (said.len() + 12));
    });
}
