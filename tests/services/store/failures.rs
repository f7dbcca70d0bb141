//! A server that stops, hangs, forgets us, and comes back.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use chrono::TimeDelta;

use super::tests::{amount, start};
use super::{
    Answer, Claim, Filter, Outcome, RecipientResult, Repeat, Scope, Settlement, Store, StoreError,
    Throttle, host, owed,
};
use crate::postgres::Postgres;
use crate::server::signal_to;

/// Far more than the limit of a call; computers that test are busy.
const SLACK: Duration = Duration::from_secs(20);

/// Fails in time, and because the server cannot be reached.
fn unavailable(store: &dyn Store) -> String {
    let begun = Instant::now();
    let error = store.commit(&[owed("mx/lost", &["anna"])]).unwrap_err();
    assert!(begun.elapsed() < SLACK, "{:?}", begun.elapsed());
    assert!(matches!(error, StoreError::Unavailable { .. }), "{error:?}");
    std::error::Error::source(&error).unwrap().to_string()
}

fn stored(store: &dyn Store) -> usize {
    store.list(&Filter::default()).unwrap().len()
}

#[test]
fn a_stopped_server_is_found_again() {
    let mut postgres = Postgres::start();
    let store = host(&postgres, 5).unwrap();
    store.commit(&[owed("mx/a", &["anna"])]).unwrap();
    postgres.server.stop();
    for _ in 0..2 {
        let said = unavailable(store.as_ref());
        assert!(said.contains("refused"), "{said}");
    }
    assert!(matches!(host(&postgres, 5), Err(StoreError::Unavailable { .. })));
    postgres.start_again();
    postgres.execute("SELECT 1");
    assert_eq!(store.commit(&[owed("mx/lost", &["anna"])]).unwrap()[0].seen, 1);
    assert_eq!(stored(store.as_ref()), 2);
    // Restarted while nothing was asked: nobody notices.
    postgres.server.stop();
    postgres.start_again();
    postgres.execute("SELECT 1");
    assert_eq!(store.commit(&[owed("mx/lost", &["anna"])]).unwrap()[0].seen, 2);
    postgres.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'whyblocked'",
    );
    assert_eq!(stored(store.as_ref()), 2);
}

#[test]
fn a_frozen_server_is_left_in_time() {
    let postgres = Postgres::start();
    // Making the tables takes longer than a second on a busy machine.
    drop(host(&postgres, 30).unwrap());
    let store = host(&postgres, 1).unwrap();
    store.commit(&[owed("mx/a", &["anna"])]).unwrap();
    let ours = "SELECT string_agg(pid::text, ' ') FROM pg_stat_activity \
         WHERE application_name = 'whyblocked'";
    let ours = postgres.ask(ours);
    // The kept connection first, then new ones.
    postgres.server.freeze();
    signal_to("-STOP", &ours);
    for _ in 0..3 {
        assert_eq!(unavailable(store.as_ref()), "the server did not answer in time");
    }
    // Many at once wait for one of them, not each for all before.
    let begun = Instant::now();
    thread::scope(|threads| {
        for _ in 0..40 {
            threads.spawn(|| unavailable(store.as_ref()));
        }
    });
    assert!(begun.elapsed() < SLACK, "{:?}", begun.elapsed());
    signal_to("-CONT", &ours);
    postgres.server.thaw();
    let patient = host(&postgres, 30).unwrap();
    assert_eq!(patient.commit(&[owed("mx/lost", &["anna"])]).unwrap()[0].seen, 1);
    assert_eq!(stored(patient.as_ref()), 2);
}

#[test]
fn who_holds_a_table_holds_nobody_for_long() {
    let postgres = Postgres::start();
    // Making the tables takes longer than a second on a busy machine.
    drop(host(&postgres, 30).unwrap());
    let store = host(&postgres, 1).unwrap();
    let held = AtomicBool::new(false);
    thread::scope(|threads| {
        threads.spawn(|| {
            postgres.execute("BEGIN; LOCK TABLE whyblocked.event; SELECT pg_sleep(8); COMMIT");
            held.store(true, Ordering::Relaxed);
        });
        let locked = "SELECT count(*) FROM pg_locks WHERE relation = 'whyblocked.event'::regclass \
             AND mode = 'AccessExclusiveLock' AND granted";
        while postgres.ask(locked) == "0" {
            assert!(!held.load(Ordering::Relaxed), "the lock is gone again");
        }
        unavailable(store.as_ref());
    });
    assert_eq!(store.commit(&[owed("mx/lost", &["anna"])]).unwrap()[0].seen, 1);
}

/// Hosts at once.
const HOSTS: usize = 8;
/// Commits of each.
const COMMITS: usize = 20;
/// Keys that they all decide about.
const KEYS: usize = 12;

/// Events whose keys come in an order of the host's own.
fn overlapping(host: usize, number: usize) -> Vec<super::Owed> {
    let key = |index: usize| {
        let index = if host % 2 == 0 { index } else { KEYS - 1 - index };
        format!("key-{}", (index + host) % KEYS)
    };
    let events = (0..3).map(|part| {
        let mut event = owed(&format!("mx{host}/{number}-{part}"), &["anna"]);
        event.about = vec!["anna@example.org".to_owned()];
        event.tallies = ["b", "a"].map(amount).to_vec();
        let entry = &mut event.entries[0];
        entry.throttles = (0..KEYS)
            .map(|index| Throttle {
                key: key(index),
                name: String::new(),
                window_seconds: 3600,
                limit: 1_000_000,
            })
            .collect();
        entry.repeat = Some(Repeat { key: format!("{host}-{number}-{part}"), window_seconds: 9 });
        event
    });
    events.collect()
}

/// Commits, takes, settles and forgets, as a busy host.
fn be_busy(store: &dyn Store, host: usize) -> Vec<Answer> {
    let mut answers = Vec::new();
    let worker = format!("w{host}");
    for number in 0..COMMITS {
        let committed = store.commit(&overlapping(host, number)).unwrap();
        answers.extend(committed.into_iter().flat_map(|event| event.answers));
        let lease = TimeDelta::seconds(90);
        let claim = Claim {
            worker: &worker,
            lease,
            max: 4,
            scope: Scope::Due,
            wait_max: TimeDelta::days(1),
        };
        let mut settlements: Vec<_> = store.claim(&claim).unwrap().into_iter().map(sent).collect();
        store.renew(&worker, lease).unwrap();
        // Others may have finished these, and in another order.
        settlements
            .extend(["mx0/0-0", "mx1/0-0"].map(|event| sent_id(&format!("{event}/anna/alert"))));
        if host % 2 == 0 {
            settlements.reverse();
        }
        store.settle(&worker, &settlements).unwrap();
        match number % 5 {
            0 => drop(store.tidy(start()).unwrap()),
            1 => drop(store.purge("nobody@example.org").unwrap()),
            _ => {}
        }
    }
    answers
}

fn sent(entry: super::Entry) -> Settlement {
    sent_id(&entry.id)
}

fn sent_id(entry: &str) -> Settlement {
    let result = RecipientResult { position: 0, outcome: Outcome::Sent, reply: String::new() };
    Settlement { entry: entry.to_owned(), results: vec![result], retry_at: Some(start()) }
}

#[test]
fn nobody_waits_for_who_waits_for_him() {
    let postgres = Postgres::start();
    drop(host(&postgres, 60).unwrap());
    let answers: Vec<Answer> = thread::scope(|threads| {
        let postgres = &postgres;
        let hosts: Vec<_> = (0..HOSTS)
            .map(|number| {
                threads.spawn(move || be_busy(host(postgres, 60).unwrap().as_ref(), number))
            })
            .collect();
        hosts.into_iter().flat_map(|host| host.join().unwrap()).collect()
    });
    let all = HOSTS * COMMITS * 3;
    assert_eq!(answers, vec![Answer::Stored; all]);
    let passed = "SELECT min(passed) || ' ' || max(passed) FROM whyblocked.throttle";
    assert_eq!(postgres.ask(passed), format!("{all} {all}"));
    let counted = "SELECT sum(value) FROM whyblocked.tally WHERE name = 'b'";
    assert_eq!(postgres.ask(counted), all.to_string());
    let log = postgres.log();
    assert!(!log.contains("deadlock"), "{log}");
}
