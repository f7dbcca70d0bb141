//! What an event owes is stored once, whole, and counted right.

use chrono::TimeDelta;

use crate::store::{
    Answer, Digested, ItemsOf, NewDigestItem, NewQuiet, Owed, Quiet, QuietsOf, Repeat, Throttle,
};

use super::{Bench, amount, entry, ids, owed, start, sum, with_store};

/// Commits one event and gives its answers.
fn commit(bench: &Bench, owed: Owed) -> (u64, Vec<Answer>) {
    let committed = bench.store.commit(&[owed]).unwrap().remove(0);
    (committed.seen, committed.answers)
}

#[test]
fn an_event_is_stored_once() {
    with_store(|bench| {
        let first = owed("mx/a", &["anna", "bob"]);
        assert_eq!(commit(bench, first.clone()), (1, vec![Answer::Stored, Answer::Stored]));
        assert_eq!(commit(bench, first), (2, vec![]));
        assert_eq!(bench.claim("w", 10).len(), 2);
    });
}

#[test]
fn a_repeat_is_counted_until_its_window_ends() {
    with_store(|bench| {
        let event = |name: &str, key: &str| {
            let mut owed = owed(name, &["anna"]);
            owed.entries[0].repeat = Some(Repeat { key: key.to_owned(), window_seconds: 60 });
            owed
        };
        let repeat = |count| vec![Answer::Repeat { of: "mx/a/anna/alert".to_owned(), count }];
        assert_eq!(commit(bench, event("mx/a", "k")).1, [Answer::Stored]);
        assert_eq!(commit(bench, event("mx/b", "k")).1, repeat(1));
        bench.after(59);
        assert_eq!(commit(bench, event("mx/c", "k")).1, repeat(2));
        assert_eq!(commit(bench, event("mx/d", "other")).1, [Answer::Stored]);
        bench.after(1);
        assert_eq!(commit(bench, event("mx/e", "k")).1, [Answer::Stored]);
        let quiets = bench.store.quiets(&QuietsOf::Everybody, 10).unwrap();
        let reasons: Vec<_> =
            quiets.iter().map(|quiet| (quiet.event.as_str(), quiet.reason.as_str())).collect();
        assert_eq!(reasons, [("mx/c", Quiet::REPEAT), ("mx/b", Quiet::REPEAT)]);
    });
}

#[test]
fn a_throttle_holds_back_what_is_over_its_limit() {
    with_store(|bench| {
        let event = |name: &str| {
            let mut owed = owed(name, &["anna"]);
            owed.entries[0].throttles = vec![
                Throttle {
                    key: "site".to_owned(),
                    name: String::new(),
                    window_seconds: 3600,
                    limit: 100,
                },
                Throttle {
                    key: "anna".to_owned(),
                    name: String::new(),
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
        let held = |count| vec![Answer::Held { key: "anna".to_owned(), count }];
        assert_eq!(commit(bench, event("mx/a")).1, [Answer::Stored]);
        assert_eq!(commit(bench, event("mx/b")).1, [Answer::Stored]);
        assert_eq!(commit(bench, event("mx/c")).1, held(1));
        assert_eq!(commit(bench, event("mx/d")).1, held(2));
        let items = bench.store.digest_items(&ItemsOf::Reader("anna".to_owned()), 10).unwrap();
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
    with_store(|bench| {
        let answers =
            bench.store.commit(&[owed("mx/a", &["anna"]), owed("mx/b", &["bob"])]).unwrap();
        assert_eq!(answers.len(), 2);
        let mut twin = owed("mx/c", &[]);
        twin.entries = vec![entry("mx/a", "anna"), entry("mx/c", "bob")];
        assert_eq!(commit(bench, twin).1, [Answer::Known, Answer::Stored]);
    });
}

#[test]
fn two_mails_of_one_event_are_no_repeats() {
    with_store(|bench| {
        let event = |name: &str| {
            let mut owed = owed(name, &["anna", "bob"]);
            for entry in &mut owed.entries {
                entry.repeat = Some(Repeat { key: "k".to_owned(), window_seconds: 60 });
            }
            owed
        };
        assert_eq!(commit(bench, event("mx/a")).1, [Answer::Stored, Answer::Stored]);
        let repeat = |count| Answer::Repeat { of: "mx/a/anna/alert".to_owned(), count };
        assert_eq!(commit(bench, event("mx/b")).1, [repeat(1), repeat(2)]);
        let detail = bench.store.show("mx/a/anna/alert").unwrap().unwrap();
        assert_eq!(detail.repeats, 2);
    });
}

/// Whether the retry of a mail that was held back is a repeat.
#[test]
fn a_held_mail_is_told_by_its_digest_or_gets_another_chance() {
    let check = |instead: bool, expected: &[Answer]| {
        with_store(|bench| {
            let event = |name: &str| {
                let mut owed = owed(name, &["anna"]);
                let entry = &mut owed.entries[0];
                entry.repeat = Some(Repeat { key: "k".to_owned(), window_seconds: 3600 });
                entry.throttles = vec![throttle("anna", 1)];
                entry.instead = instead.then(|| item(name, "anna", 0));
                owed
            };
            let mut first = owed("mx/first", &["anna"]);
            first.entries[0].throttles = vec![throttle("anna", 1)];
            commit(bench, first);
            let held = commit(bench, event("mx/held")).1;
            assert!(matches!(held[0], Answer::Held { .. }), "{held:?}");
            bench.after(60);
            assert_eq!(commit(bench, event("mx/retry")).1, expected);
        });
    };
    check(true, &[Answer::Repeat { of: "mx/held/anna/daily".to_owned(), count: 1 }]);
    check(false, &[Answer::Stored]);
}

#[test]
fn the_first_full_throttle_counts_and_no_other() {
    with_store(|bench| {
        let event = |name: &str, keys: &[(&str, u32)]| {
            let mut owed = owed(name, &["anna"]);
            owed.entries[0].throttles =
                keys.iter().map(|(key, limit)| throttle(key, *limit)).collect();
            owed
        };
        let held = |key: &str, count| vec![Answer::Held { key: key.to_owned(), count }];
        assert_eq!(commit(bench, event("a", &[("none", 0)])).1, held("none", 1));
        let both = [("wide", 2), ("narrow", 1)];
        assert_eq!(commit(bench, event("b", &both)).1, [Answer::Stored]);
        assert_eq!(commit(bench, event("c", &both)).1, held("narrow", 1));
        // What was held back has not filled the wide one.
        assert_eq!(commit(bench, event("d", &[("wide", 2)])).1, [Answer::Stored]);
        assert_eq!(commit(bench, event("e", &both)).1, held("wide", 1));
        bench.after(60);
        assert_eq!(commit(bench, event("f", &both)).1, [Answer::Stored]);
        assert_eq!(commit(bench, event("g", &both)).1, held("narrow", 1));
    });
}

#[test]
fn a_digest_takes_its_items_with_it() {
    with_store(|bench| {
        let mut event = owed("mx/a", &[]);
        event.digest_items = vec![item("one", "anna", 60), item("two", "anna", 120)];
        event.digest_items.push(item("two", "anna", 0));
        event.digest_items.push(item("other", "bob", 600));
        commit(bench, event);
        assert_eq!(bench.store.digests_due(10).unwrap(), []);
        bench.after(60);
        let due = bench.store.digests_due(10).unwrap();
        let due: Vec<_> =
            due.iter().map(|due| (due.reader.as_str(), due.group.as_str(), due.items)).collect();
        assert_eq!(due, [("anna", "daily", 2)]);
        let mut digest = owed("digest/anna/1", &["anna"]);
        digest.digested = Digested {
            ids: vec!["one/anna/daily".to_owned(), "two/anna/daily".to_owned()],
            detail: "digest/anna/1/anna/alert".to_owned(),
            ..Digested::default()
        };
        assert_eq!(commit(bench, digest.clone()).0, 1);
        // Another host has composed the same one.
        assert_eq!(commit(bench, digest.clone()), (2, vec![]));
        assert_eq!(bench.store.digests_due(10).unwrap(), []);
        // What was composed before the digest may be stored after it.
        let mut late = owed("mx/b", &[]);
        late.digest_items = vec![item("two", "anna", 120)];
        commit(bench, late);
        assert_eq!(commit(bench, digest).0, 3);
        bench.after(60);
        assert_eq!(bench.store.digests_due(10).unwrap(), []);
        assert_eq!(bench.claim("w", 10).len(), 1);
    });
}

#[test]
fn quiets_come_with_the_event() {
    with_store(|bench| {
        let mut event = owed("mx/a", &[]);
        event.quiets = vec![NewQuiet {
            reader: "Anna@example.org".to_owned(),
            reason: "silenced".to_owned(),
            detail: "silence-7".to_owned(),
        }];
        commit(bench, event.clone());
        commit(bench, event);
        for of in [
            QuietsOf::Event("mx/a".to_owned()),
            QuietsOf::Reader("anna@example.org".to_owned()),
            QuietsOf::Everybody,
        ] {
            let quiets = bench.store.quiets(&of, 10).unwrap();
            assert_eq!(quiets.len(), 1, "{of:?}");
            assert_eq!(quiets[0].detail, "silence-7");
        }
    });
}

/// What a mail says about itself, its sender has written: it must stop no event for good.
#[test]
fn whatever_an_event_says_can_be_stored() {
    // So that no engine can make it short.
    let long: String = (0..8_000_u32).filter_map(|n| char::from_u32(n * n % 50_000 + 33)).collect();
    for text in ["a\0b", "\0", "'; DROP TABLE entry; --", "\u{feff}\u{10ffff}\u{202e}", "", &long] {
        with_store(|bench| {
            let event = |name: &str| {
                let mut owed = owed(&format!("{name}/{text}"), &["anna"]);
                owed.about = vec![text.to_owned(), text.to_owned(), text.to_ascii_uppercase()];
                let entry = &mut owed.entries[0];
                entry.reader = text.to_owned();
                entry.template = text.to_owned();
                entry.repeat = Some(Repeat { key: format!("{name}{text}"), window_seconds: 60 });
                entry.throttles = vec![throttle(text, 1)];
                entry.instead = Some(item(&format!("{name}{text}"), text, 0));
                owed.quiets = vec![NewQuiet {
                    reader: text.to_owned(),
                    reason: text.to_owned(),
                    detail: text.to_owned(),
                }];
                owed.tallies = vec![amount(text)];
                owed
            };
            assert_eq!(commit(bench, event("mx/a")), (1, vec![Answer::Stored]));
            assert_eq!(commit(bench, event("mx/a")), (2, vec![]));
            let held = commit(bench, event("mx/b")).1;
            assert_eq!(held, [Answer::Held { key: text.to_owned(), count: 1 }]);
            assert_eq!(sum(bench.store.as_ref(), text), 2);
            let of = ItemsOf::Reader(text.to_owned());
            assert_eq!(bench.store.digest_items(&of, 9).unwrap().len(), 1);
            assert_eq!(bench.claim(text, 9).len(), 1);
            assert_eq!(bench.store.release(text).unwrap(), 1);
            assert!(bench.store.note_once(text, TimeDelta::days(1)).unwrap());
            assert!(!bench.store.note_once(text, TimeDelta::days(1)).unwrap());
            let purged = bench.store.purge(text).unwrap();
            assert_eq!((purged.mentions, purged.digest_items, purged.quiets), (1, 1, 2));
            assert_eq!(purged.left, 1);
        });
    }
}

fn throttle(key: &str, limit: u32) -> Throttle {
    Throttle { key: key.to_owned(), name: key.to_owned(), window_seconds: 60, limit }
}

fn item(name: &str, reader: &str, due: i64) -> NewDigestItem {
    NewDigestItem {
        id: format!("{name}/{reader}/daily"),
        reader: reader.to_owned(),
        group: "daily".to_owned(),
        due: start() + TimeDelta::seconds(due),
        body: b"facts".to_vec(),
    }
}
