//! Several processes at the same store: each opens it for itself, in a thread here.

use std::collections::HashSet;
use std::thread;

use chrono::TimeDelta;

use crate::store::{
    Answer, Claim, EntryState, Outcome, RecipientResult, Scope, Settled, Settlement, Throttle,
};

use super::{owed, start, with_store};

/// Processes at once.
const HOSTS: usize = 4;

/// Events of each.
const EVENTS: usize = 25;

#[test]
fn no_entry_goes_to_two_workers() {
    with_store(|bench| {
        let events: Vec<_> =
            (0..HOSTS * EVENTS).map(|number| owed(&format!("mx/{number}"), &["anna"])).collect();
        bench.store.commit(&events).unwrap();
        let work = |name: String| {
            let store = bench.again();
            let mut taken = Vec::new();
            loop {
                let claimed = store
                    .claim(&Claim {
                        worker: &name,
                        lease: TimeDelta::seconds(90),
                        max: 3,
                        scope: Scope::Due,
                        wait_max: TimeDelta::days(1),
                    })
                    .unwrap();
                if claimed.is_empty() {
                    return taken;
                }
                for entry in claimed {
                    let sent = Settlement {
                        entry: entry.id.clone(),
                        results: vec![RecipientResult {
                            position: 0,
                            outcome: Outcome::Sent,
                            reply: String::new(),
                        }],
                        retry_at: Some(start()),
                    };
                    store.settle(&name, &[sent]).unwrap();
                    taken.push(entry.id);
                }
            }
        };
        let taken: Vec<String> = thread::scope(|scope| {
            let workers: Vec<_> =
                (0..HOSTS).map(|number| scope.spawn(move || work(format!("w{number}")))).collect();
            let each = workers.into_iter().map(|worker| worker.join().unwrap());
            each.flatten().collect()
        });
        assert_eq!(taken.len(), HOSTS * EVENTS);
        assert_eq!(taken.iter().collect::<HashSet<_>>().len(), taken.len());
    });
}

#[test]
fn each_worker_of_a_process_gets_what_became_of_its_own() {
    with_store(|bench| {
        let events: Vec<_> =
            (0..HOSTS * EVENTS).map(|number| owed(&format!("mx/{number}"), &["anna"])).collect();
        bench.store.commit(&events).unwrap();
        let work = |number: usize| {
            let name = format!("w{number}");
            let fate = [
                (Outcome::Sent, EntryState::Sent),
                (Outcome::Failed, EntryState::Failed),
                (Outcome::Deferred, EntryState::Waiting),
            ];
            let (outcome, state) = fate[number % fate.len()];
            for entry in bench.claim(&name, EVENTS) {
                let results = vec![RecipientResult { position: 0, outcome, reply: String::new() }];
                let retry_at = Some(start() + TimeDelta::hours(1));
                let own = Settlement { entry: entry.id.clone(), results, retry_at };
                let settled = bench.store.settle(&name, &[own]).unwrap();
                assert_eq!(settled, [Settled { entry: entry.id.clone(), state: Some(state) }]);
                assert_eq!(bench.store.show(&entry.id).unwrap().unwrap().summary.state, state);
            }
        };
        thread::scope(|scope| {
            for number in 0..HOSTS {
                scope.spawn(move || work(number));
            }
        });
        assert_eq!(bench.claim("late", HOSTS * EVENTS).len(), 0);
    });
}

#[test]
fn a_throttle_holds_for_all_hosts_together() {
    with_store(|bench| {
        let work = |host: usize| {
            let store = bench.again();
            let event = |number: usize| {
                let mut owed = owed(&format!("mx{host}/{number}"), &["anna"]);
                owed.entries[0].throttles = vec![Throttle {
                    key: "anna".to_owned(),
                    name: "anna".to_owned(),
                    window_seconds: 3600,
                    limit: 10,
                }];
                owed
            };
            (0..EVENTS)
                .map(|number| store.commit(&[event(number)]).unwrap().remove(0))
                .flat_map(|committed| committed.answers)
                .collect::<Vec<_>>()
        };
        let answers: Vec<Answer> = thread::scope(|scope| {
            let hosts: Vec<_> = (0..HOSTS).map(|host| scope.spawn(move || work(host))).collect();
            let each = hosts.into_iter().map(|host| host.join().unwrap());
            each.flatten().collect()
        });
        let mut counts: Vec<u64> = answers
            .iter()
            .filter_map(|answer| match answer {
                Answer::Held { count, .. } => Some(*count),
                Answer::Stored
                | Answer::Known
                | Answer::Repeat { .. }
                | Answer::Incident { .. } => None,
            })
            .collect();
        counts.sort_unstable();
        let expected: Vec<u64> = (1..=(HOSTS * EVENTS) as u64 - 10).collect();
        assert_eq!(counts, expected);
    });
}

#[test]
fn the_same_event_from_all_hosts_is_stored_once() {
    with_store(|bench| {
        let seen: Vec<u64> = thread::scope(|scope| {
            let hosts: Vec<_> = (0..HOSTS)
                .map(|_| scope.spawn(|| bench.again().commit(&[owed("mx/a", &["anna"])]).unwrap()))
                .collect();
            let each = hosts.into_iter().map(|host| host.join().unwrap()[0].seen);
            let mut seen: Vec<u64> = each.collect();
            seen.sort_unstable();
            seen
        });
        assert_eq!(seen, [1, 2, 3, 4]);
        assert_eq!(bench.claim("w", 10).len(), 1);
    });
}
