//! What an event owes is stored once, whole, and counted right.

use crate::store::{Answer, NewDigestItem, Owed, Quiet, QuietsOf, Repeat, Throttle};

use super::{Bench, entry, ids, on_each_engine, owed, start};

/// Commits one event and gives its answers.
fn commit(bench: &Bench, owed: Owed) -> (u64, Vec<Answer>) {
    let committed = bench.store.commit(&[owed]).unwrap().remove(0);
    (committed.seen, committed.answers)
}

#[test]
fn an_event_is_stored_once() {
    on_each_engine(|bench| {
        let first = owed("mx/a", &["anna", "bob"]);
        assert_eq!(
            commit(bench, first.clone()),
            (1, vec![Answer::Stored, Answer::Stored])
        );
        assert_eq!(commit(bench, first), (2, vec![]));
        assert_eq!(bench.claim("w", 10).len(), 2);
    });
}

#[test]
fn a_repeat_is_counted_until_its_window_ends() {
    on_each_engine(|bench| {
        let event = |name: &str, key: &str| {
            let mut owed = owed(name, &["anna"]);
            owed.entries[0].repeat = Some(Repeat {
                key: key.to_owned(),
                window_seconds: 60,
            });
            owed
        };
        let repeat = |count| {
            vec![Answer::Repeat {
                of: "mx/a/anna/alert".to_owned(),
                count,
            }]
        };
        assert_eq!(commit(bench, event("mx/a", "k")).1, [Answer::Stored]);
        assert_eq!(commit(bench, event("mx/b", "k")).1, repeat(1));
        bench.after(59);
        assert_eq!(commit(bench, event("mx/c", "k")).1, repeat(2));
        assert_eq!(commit(bench, event("mx/d", "other")).1, [Answer::Stored]);
        bench.after(1);
        assert_eq!(commit(bench, event("mx/e", "k")).1, [Answer::Stored]);
        let quiets = bench.store.quiets(&QuietsOf::Everybody, 10).unwrap();
        let reasons: Vec<_> = quiets
            .iter()
            .map(|quiet| (quiet.event.as_str(), quiet.reason.as_str()))
            .collect();
        assert_eq!(reasons, [("mx/c", Quiet::REPEAT), ("mx/b", Quiet::REPEAT)]);
    });
}

#[test]
fn a_throttle_holds_back_what_is_over_its_limit() {
    on_each_engine(|bench| {
        let event = |name: &str| {
            let mut owed = owed(name, &["anna"]);
            owed.entries[0].throttles = vec![
                Throttle {
                    key: "site".to_owned(),
                    window_seconds: 3600,
                    limit: 100,
                },
                Throttle {
                    key: "anna".to_owned(),
                    window_seconds: 60,
                    limit: 2,
                },
            ];
            owed.entries[0].instead = Some(NewDigestItem {
                id: format!("{name}/anna/daily"),
                reader: "anna".to_owned(),
                group: "daily".to_owned(),
                due: start(),
                body: b"facts".to_vec(),
            });
            owed
        };
        let held = |count| {
            vec![Answer::Held {
                key: "anna".to_owned(),
                count,
            }]
        };
        assert_eq!(commit(bench, event("mx/a")).1, [Answer::Stored]);
        assert_eq!(commit(bench, event("mx/b")).1, [Answer::Stored]);
        assert_eq!(commit(bench, event("mx/c")).1, held(1));
        assert_eq!(commit(bench, event("mx/d")).1, held(2));
        let items = bench.store.digest_items("anna", "daily", 10).unwrap();
        let events: Vec<_> = items.iter().map(|item| item.event.as_str()).collect();
        assert_eq!(events, ["mx/c", "mx/d"]);
        bench.after(60);
        assert_eq!(commit(bench, event("mx/e")).1, [Answer::Stored]);
        assert_eq!(
            ids(&bench.claim("w", 10)),
            ["mx/a/anna/alert", "mx/b/anna/alert", "mx/e/anna/alert"]
        );
    });
}

#[test]
fn all_of_a_batch_is_stored_or_nothing() {
    on_each_engine(|bench| {
        let answers = bench
            .store
            .commit(&[owed("mx/a", &["anna"]), owed("mx/b", &["bob"])])
            .unwrap();
        assert_eq!(answers.len(), 2);
        let mut twin = owed("mx/c", &[]);
        twin.entries = vec![entry("mx/a", "anna"), entry("mx/c", "bob")];
        assert_eq!(commit(bench, twin).1, [Answer::Known, Answer::Stored]);
    });
}
