//! All that a store keeps moves to another one, once.

use std::sync::Arc;

use chrono::TimeDelta;

use crate::store::{
    Envelope, MoveError, Moved, NewDigestItem, NewQuiet, NewSilence, Outcome, PARCEL_ROWS,
    RecipientResult, Repeat, Settlement, SqliteStore, Store, Throttle, Unreached, move_all,
};

use super::{Bench, amount, owed, start, sum, with_store};

/// Events that owe everything that can be owed; some of it is done, refused, held back, told.
fn fill(store: &dyn Store) {
    let many = (0..250).map(|number| owed(&format!("mx/many-{number}"), &["anna"]));
    store.commit(&many.collect::<Vec<_>>()).unwrap();
    for (number, name) in ["mx/z", "mx/a", "mx/b", "mx/c"].into_iter().enumerate() {
        let mut event = owed(name, &["bob", "carol"]);
        event.about = vec!["Bob@example.org".to_owned(), "sender@example.net".to_owned()];
        event.received = start() + TimeDelta::seconds(number.try_into().unwrap());
        event.tallies = vec![amount("events")];
        event.quiets = vec![NewQuiet {
            reader: "dora@example.org".to_owned(),
            reason: "silenced".to_owned(),
            detail: String::new(),
        }];
        // Exactly the same twice is two, all the same.
        event.quiets.push(event.quiets[0].clone());
        let bob = &mut event.entries[0];
        let two = vec!["bob@example.org".to_owned(), "b@example.org".to_owned()];
        bob.envelope = Envelope::new(Some("bounce@example.org".to_owned()), two).unwrap();
        bob.throttles = vec![Throttle {
            key: "bob".to_owned(),
            name: "bob".to_owned(),
            window_seconds: 3600,
            limit: 2,
        }];
        bob.instead = Some(NewDigestItem {
            id: format!("{name}/bob/daily"),
            reader: "bob@example.org".to_owned(),
            group: "daily".to_owned(),
            due: start(),
            body: vec![0, 255, 13, 10],
        });
        event.entries[1].repeat = Some(Repeat { key: "carol".to_owned(), window_seconds: 3600 });
        store.commit(&[event]).unwrap();
    }
    let settlement = |entry: &str, outcome| Settlement {
        entry: entry.to_owned(),
        results: vec![RecipientResult { position: 0, outcome, reply: "2.0.0 \u{e9}".to_owned() }],
        retry_at: Some(start() + TimeDelta::hours(1)),
    };
    let settlements = [
        settlement("mx/z/bob/alert", Outcome::Sent),
        settlement("mx/z/carol/alert", Outcome::Sent),
        settlement("mx/many-0/anna/alert", Outcome::Failed),
    ];
    store.settle("w", &settlements).unwrap();
    let mut trouble = owed("trouble/1", &["olga"]);
    trouble.tells = vec![Unreached { entry: "mx/many-0/anna/alert".to_owned(), position: 0 }];
    store.commit(&[trouble]).unwrap();
    for (id, minutes) in [("one", 5), ("two", 50)] {
        let silence = NewSilence {
            id: id.to_owned(),
            matcher: "x".to_owned(),
            author: "y".to_owned(),
            comment: String::new(),
            ends: start() + TimeDelta::minutes(minutes),
        };
        store.add_silence(&silence).unwrap();
    }
    assert!(store.note_once("drop", TimeDelta::days(1)).unwrap());
}

fn other(bench: &Bench) -> SqliteStore {
    SqliteStore::in_memory(Arc::clone(&bench.clock)).unwrap()
}

#[test]
fn everything_moves_there_and_back() {
    with_store(|bench| {
        let store = bench.store.as_ref();
        fill(store);
        let before = store.pack(usize::MAX).unwrap();
        let other = other(bench);
        let moved = move_all(store, &other, start()).unwrap();
        let kept = Moved { events: 255, entries: 254, others: 2 + 11 + 2 + 2 + 1 + 1 };
        assert_eq!(moved, kept);
        assert!(store.pack(usize::MAX).unwrap().is_empty());
        assert_eq!(other.pack(usize::MAX).unwrap(), before);
        assert_eq!(move_all(&other, store, start()).unwrap(), kept);
        assert_eq!(store.pack(usize::MAX).unwrap(), before);
        // Whatever was decided still holds.
        assert_eq!(sum(store, "events"), 4);
        assert_eq!(store.commit(&[owed("mx/a", &["bob"])]).unwrap()[0].seen, 2);
        assert!(!store.note_once("drop", TimeDelta::days(1)).unwrap());
        assert_eq!(bench.claim("w", 999).len(), 252);
        // Who should have told of a refusal is refused, too.
        let settlement = Settlement {
            entry: "trouble/1/olga/alert".to_owned(),
            results: vec![RecipientResult {
                position: 0,
                outcome: Outcome::Failed,
                reply: String::new(),
            }],
            retry_at: Some(start()),
        };
        assert_eq!(store.undelivered(None, 9).unwrap(), []);
        store.settle("w", &[settlement]).unwrap();
        assert_eq!(store.undelivered(None, 9).unwrap().len(), 2);
    });
}

/// The steps of a move, in their order.
#[derive(Debug, Clone, Copy)]
enum Step {
    Pack,
    Unpack,
    Discard,
}

/// Moves `whole` parcels, and of one more what is done up to this step.
fn interrupted(from: &dyn Store, to: &dyn Store, whole: usize, step: Step) {
    for _ in 0..whole {
        let parcel = from.pack(PARCEL_ROWS).unwrap();
        to.unpack(&parcel).unwrap();
        from.discard(&parcel).unwrap();
    }
    let parcel = from.pack(PARCEL_ROWS).unwrap();
    assert!(!parcel.is_empty());
    match step {
        Step::Pack => {}
        Step::Unpack => to.unpack(&parcel).unwrap(),
        Step::Discard => {
            to.unpack(&parcel).unwrap();
            from.discard(&parcel).unwrap();
        }
    }
}

#[test]
fn an_interrupted_move_is_finished_by_the_next_one() {
    for step in [Step::Pack, Step::Unpack, Step::Discard] {
        // The last parcel holds what adds up if it comes twice: amounts and reasons.
        for whole in [0, 2] {
            with_store(|bench| {
                let (store, other) = (bench.store.as_ref(), other(bench));
                fill(store);
                let before = store.pack(usize::MAX).unwrap();
                interrupted(store, &other, whole, step);
                move_all(store, &other, start()).unwrap();
                assert!(other.pack(usize::MAX).unwrap() == before, "{whole} {step:?}");
                interrupted(&other, store, whole, step);
                move_all(&other, store, start()).unwrap();
                assert!(store.pack(usize::MAX).unwrap() == before, "{whole} {step:?}");
            });
        }
    }
}

#[test]
fn several_queues_become_one() {
    with_store(|bench| {
        let store = bench.store.as_ref();
        let counted = |event: &str| {
            let mut owed = owed(event, &["anna"]);
            owed.tallies = vec![amount("events")];
            owed
        };
        store.commit(&[counted("mx1/a")]).unwrap();
        for (host, name) in [("mx2", "a"), ("mx3", "a"), ("mx3", "b")] {
            let other = other(bench);
            other.commit(&[counted(&format!("{host}/{name}"))]).unwrap();
            // The same event again, as after a copy of the queue.
            other.commit(&[owed("mx1/a", &["anna"])]).unwrap();
            move_all(&other, store, start()).unwrap();
        }
        assert_eq!(sum(store, "events"), 4);
        assert_eq!(bench.claim("w", 10).len(), 4);
    });
}

#[test]
fn a_queue_in_use_stays_where_it_is() {
    with_store(|bench| {
        let store = bench.store.as_ref();
        fill(store);
        let other = other(bench);
        bench.claim("daemon", 1);
        let error = move_all(store, &other, start()).unwrap_err();
        assert!(
            matches!(&error, MoveError::Busy { worker, .. } if worker == "daemon"),
            "{error:?}"
        );
        assert!(other.pack(1).unwrap().is_empty());
        bench.after(90);
        let now = start() + TimeDelta::seconds(90);
        let error = move_all(store, bench.again().as_ref(), now).unwrap_err();
        assert!(matches!(error, MoveError::Same), "{error:?}");
        assert_eq!(move_all(store, &other, now).unwrap().entries, 254);
    });
}
