//! Workers take entries, lose them, and tell what became of them.

use chrono::TimeDelta;

use crate::store::{EntryState, Outcome, RecipientResult, Settlement};

use super::{Bench, ids, on_each_engine, owed, start};

fn settle(bench: &Bench, worker: &str, entry: &str, outcomes: &[Outcome]) -> Option<EntryState> {
    let settlement = Settlement {
        entry: entry.to_owned(),
        results: (0..)
            .zip(outcomes)
            .map(|(position, outcome)| RecipientResult {
                position,
                outcome: *outcome,
                reply: "said so".to_owned(),
            })
            .collect(),
        retry_at: start() + TimeDelta::hours(1),
    };
    bench.store.settle(worker, &[settlement]).unwrap()[0].state
}

#[test]
fn a_lease_keeps_others_away_until_it_ends() {
    on_each_engine(|bench| {
        bench
            .store
            .commit(&[owed("mx/a", &["anna", "bob"])])
            .unwrap();
        assert_eq!(ids(&bench.claim("one", 1)), ["mx/a/anna/alert"]);
        assert_eq!(ids(&bench.claim("two", 9)), ["mx/a/bob/alert"]);
        assert!(bench.claim("two", 9).is_empty());
        bench.after(60);
        assert_eq!(bench.store.renew("one", TimeDelta::seconds(90)).unwrap(), 1);
        bench.after(30);
        let again = bench.claim("three", 9);
        assert_eq!(ids(&again), ["mx/a/bob/alert"]);
        assert_eq!(again[0].attempt, 2);
    });
}

#[test]
fn an_entry_ends_with_its_last_recipient() {
    on_each_engine(|bench| {
        bench.store.commit(&[owed("mx/a", &["anna"])]).unwrap();
        bench.claim("one", 1);
        let id = "mx/a/anna/alert";
        assert_eq!(
            settle(bench, "one", id, &[Outcome::Deferred]),
            Some(EntryState::Waiting)
        );
        assert_eq!(
            bench.store.next_due().unwrap(),
            Some(start() + TimeDelta::hours(1))
        );
        bench.after(3600);
        assert_eq!(ids(&bench.claim("two", 1)), [id]);
        assert_eq!(
            settle(bench, "two", id, &[Outcome::Sent]),
            Some(EntryState::Sent)
        );
        assert_eq!(bench.store.next_due().unwrap(), None);
    });
}
