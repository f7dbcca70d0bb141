//! Silences, notes and the events about an address.

use chrono::TimeDelta;

use crate::store::NewSilence;

use super::{Bench, start, with_store};

fn silence(id: &str, matcher: &str, minutes: i64) -> NewSilence {
    NewSilence {
        id: id.to_owned(),
        matcher: matcher.to_owned(),
        author: "postmaster".to_owned(),
        comment: "a test run".to_owned(),
        ends: start() + TimeDelta::minutes(minutes),
    }
}

fn active(bench: &Bench) -> Vec<(String, String)> {
    let silences = bench.store.silences().unwrap();
    silences.into_iter().map(|silence| (silence.id, silence.matcher)).collect()
}

#[test]
fn a_silence_holds_until_it_ends() {
    with_store(|bench| {
        let add = |silence: NewSilence| bench.store.add_silence(&silence).unwrap();
        let pair = |id: &str, matcher: &str| (id.to_owned(), matcher.to_owned());
        add(silence("one", "old", 10));
        add(silence("one", "spam", 10));
        add(silence("two", "test", 5));
        assert_eq!(active(bench), [pair("one", "spam"), pair("two", "test")]);
        bench.after(5 * 60);
        assert_eq!(active(bench), [pair("one", "spam")]);
        assert!(bench.store.end_silence("one").unwrap());
        assert!(!bench.store.end_silence("one").unwrap());
        assert!(!bench.store.end_silence("three").unwrap());
        assert_eq!(active(bench), []);
        bench.after(1);
        let now = start() + TimeDelta::minutes(6);
        assert_eq!(bench.store.tidy(now).unwrap().silences, 2);
    });
}

#[test]
fn a_key_is_noted_once_in_its_window() {
    with_store(|bench| {
        let day = TimeDelta::days(1);
        let note = |key: &str| bench.store.note_once(key, day).unwrap();
        assert!(note("drop"));
        assert!(!note("drop"));
        assert!(note("relay"));
        bench.after(24 * 3600 - 1);
        assert!(!note("drop"));
        bench.after(1);
        assert!(note("drop"));
    });
}
