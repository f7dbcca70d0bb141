//! Incidents, tallies, and what becomes of digest items.

use chrono::TimeDelta;

use crate::store::{
    Answer, Digested, IncidentsOf, NewDigestItem, NewIncident, Owed, Quiet, QuietsOf, SingleEnd,
    Step, TalliesOf, Tally, Throttle,
};

use super::{Bench, owed, start, with_store};

const QUIET_SECONDS: u32 = 600;

fn of(key: &str) -> NewIncident {
    NewIncident {
        key: key.to_owned(),
        group: "house".to_owned(),
        quiet_seconds: QUIET_SECONDS,
        next: start() + TimeDelta::seconds(60),
        body: format!("facts of {key}").into_bytes(),
        note: b"note".to_vec(),
        notes_max: 2,
        end: SingleEnd::Quiet,
    }
}

/// An event whose mails belong to one incident each.
fn event(name: &str, keys: &[&str]) -> Owed {
    let readers: Vec<String> = keys.iter().map(|key| format!("admin-{key}")).collect();
    let mut owed = owed(name, &readers.iter().map(String::as_str).collect::<Vec<_>>());
    for (entry, key) in owed.entries.iter_mut().zip(keys) {
        entry.incident = Some(of(key));
        entry.tally = Some("house/answer".to_owned());
        // A full throttle, which does not concern the first of an incident.
        let (key, name) = ("full".to_owned(), "cap".to_owned());
        entry.throttles = vec![Throttle { key, name, window_seconds: 60, limit: 0 }];
    }
    owed
}

fn commit(bench: &Bench, owed: Owed) -> Vec<Answer> {
    bench.store.commit(&[owed]).unwrap().remove(0).answers
}

/// Lists what is to be told: number, count, told, steps, notes.
fn due(bench: &Bench) -> Vec<(u64, u64, u64, u32, usize)> {
    let of = IncidentsOf::Due { over: bench.clock.now() };
    let incidents = bench.store.incidents(&of, 10).unwrap();
    incidents.iter().map(|i| (i.id, i.count, i.told, i.steps, i.notes.len())).collect()
}

fn step(incident: u64, before: u32, told: u64, next: Option<i64>) -> Step {
    let next = next.map(|seconds| start() + TimeDelta::seconds(seconds));
    Step { incident, before, told, next, body: None }
}

#[test]
fn the_first_is_told_and_the_others_are_counted() {
    with_store(|bench| {
        assert_eq!(commit(bench, event("mx/a", &["k"])), [Answer::Stored], "whatever is full");
        let counted = |count| vec![Answer::Incident { of: "mx/a/admin-k/alert".to_owned(), count }];
        for (name, count) in [("mx/b", 2), ("mx/c", 3), ("mx/d", 4)] {
            assert_eq!(commit(bench, event(name, &["k"])), counted(count));
        }
        assert_eq!(commit(bench, event("mx/e", &["other"])), [Answer::Stored]);
        assert_eq!(due(bench), [], "not yet");
        bench.after(60);
        assert_eq!(due(bench), [(1, 4, 1, 0, 2)], "two notes are kept; the other has one mail");
        let quiets = bench.store.quiets(&QuietsOf::Event("mx/c".to_owned()), 10).unwrap();
        assert_eq!(quiets[0].reason, Quiet::INCIDENT);
        assert_eq!(quiets[0].detail, "mx/a/admin-k/alert");
    });
}

#[test]
fn mails_of_one_event_open_incidents_together() {
    with_store(|bench| {
        let both = commit(bench, event("mx/a", &["english", "german"]));
        assert_eq!(both, [Answer::Stored, Answer::Stored]);
        let same = commit(bench, event("mx/b", &["same", "same"]));
        assert_eq!(same, [Answer::Stored, Answer::Known], "the same reader is told once");
    });
}

#[test]
fn a_step_is_told_once_and_the_end_is_the_last() {
    with_store(|bench| {
        for name in ["mx/a", "mx/b", "mx/c"] {
            commit(bench, event(name, &["k"]));
        }
        bench.after(60);
        let mut first = owed("incident/1.0", &["admin"]);
        let body = Some(b"more facts".to_vec());
        first.steps = vec![Step { body, ..step(1, 0, 3, Some(300)) }];
        assert_eq!(commit(bench, first.clone()), [Answer::Stored]);
        // Another host, which tells two incidents in one mail, comes too late: nothing is stored.
        let mut late = owed("incident/1.0+2.0", &["admin"]);
        late.steps = first.steps;
        assert_eq!(commit(bench, late), []);
        bench.after(240);
        assert_eq!(due(bench), [], "nothing new");
        commit(bench, event("mx/d", &["k"]));
        assert_eq!(due(bench), [(1, 4, 3, 1, 1)]);
        bench.after(i64::from(QUIET_SECONDS));
        let mut last = owed("incident/1.1", &["admin"]);
        last.steps = vec![step(1, 1, 4, None)];
        commit(bench, last);
        assert_eq!(due(bench), []);
        assert_eq!(commit(bench, event("mx/e", &["k"])), [Answer::Stored], "a new incident");
        let group = IncidentsOf::Group { group: "house".to_owned(), since: start() };
        let listed = bench.store.incidents(&group, 10).unwrap();
        assert_eq!(listed.iter().map(|i| (i.id, i.count)).collect::<Vec<_>>(), [(1, 4)]);
        assert_eq!(listed[0].body, b"more facts", "the last step had none of its own");
        // Whoever asks at any time before the end finds it, and later nobody does.
        let (before, end) = (listed[0].ends - TimeDelta::milliseconds(1), listed[0].ends);
        for (since, found) in [(before, 1), (end, 0)] {
            let group = IncidentsOf::Group { group: "house".to_owned(), since };
            assert_eq!(bench.store.incidents(&group, 10).unwrap().len(), found);
        }
    });
}

#[test]
fn the_end_of_a_single_mail_is_told_where_somebody_waits_for_it() {
    with_store(|bench| {
        let mut waited_for = event("mx/a", &["k"]);
        waited_for.entries[0].incident = Some(NewIncident { end: SingleEnd::Told, ..of("k") });
        let again = Owed { event: "mx/c".to_owned(), ..waited_for.clone() };
        commit(bench, waited_for);
        commit(bench, event("mx/b", &["other"]));
        bench.after(60);
        assert_eq!(due(bench), [], "it has been told how it began");
        bench.after(i64::from(QUIET_SECONDS));
        assert_eq!(due(bench), [(1, 1, 1, 0, 0)]);
        // It is over, although the next one has begun before anybody told that.
        commit(bench, again);
        assert_eq!(due(bench), [(1, 1, 1, 0, 0)]);
        let mut last = owed("incident/1.0", &["admin"]);
        last.steps = vec![step(1, 0, 1, None)];
        commit(bench, last);
        assert_eq!(due(bench), []);
    });
}

#[test]
fn one_that_is_over_takes_no_more_mails_and_is_still_told() {
    with_store(|bench| {
        commit(bench, event("mx/a", &["k"]));
        commit(bench, event("mx/b", &["k"]));
        bench.after(i64::from(QUIET_SECONDS));
        // Nobody has told the end yet.
        assert_eq!(commit(bench, event("mx/c", &["k"])), [Answer::Stored]);
        assert_eq!(due(bench), [(1, 2, 1, 0, 1)]);
        assert_eq!(
            commit(bench, event("mx/d", &["k"])),
            [Answer::Incident { of: "mx/c/admin-k/alert".to_owned(), count: 2 }]
        );
        bench.store.tidy(start()).unwrap();
        assert_eq!(due(bench), [(1, 2, 1, 0, 1), (2, 2, 1, 0, 1)], "the new one goes on, too");
    });
}

#[test]
fn amounts_are_added_up_by_the_minute() {
    with_store(|bench| {
        for (name, sender, seconds) in
            [("a", "x", 30), ("b", "y", 30), ("c", "x", 60), ("d", "x", 60)]
        {
            let mut owed = owed(name, &[]);
            let (scope, name) = ("house/sender".to_owned(), sender.to_owned());
            owed.tallies = vec![Tally { scope, name, by: 1 }];
            commit(bench, owed);
            bench.after(seconds);
        }
        let of = |from, until| {
            let at = |minutes| start() - TimeDelta::seconds(40) + TimeDelta::minutes(minutes);
            let scope = "house/sender".to_owned();
            let of = TalliesOf { scope, from: at(from), until: at(until) };
            bench.store.tallies(&of, 10).unwrap()
        };
        let pairs = |pairs: &[(&str, u64)]| -> Vec<(String, u64)> {
            pairs.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
        };
        assert_eq!(of(0, 10), pairs(&[("x", 3), ("y", 1)]));
        assert_eq!(of(0, 1), pairs(&[("x", 1)]));
        assert_eq!(of(1, 2), pairs(&[("x", 1), ("y", 1)]));
        assert_eq!(bench.store.purge("x").unwrap(), crate::store::Purged::default());
        assert_eq!(of(0, 10), pairs(&[("y", 1)]));
    });
}

#[test]
fn amounts_are_forgotten_however_many_they_are() {
    with_store(|bench| {
        let mut owed = owed("mx/a", &[]);
        let scope = || "house/sender".to_owned();
        let tally = |number| Tally { scope: scope(), name: format!("{number}"), by: 1 };
        owed.tallies = (0..2_500).map(tally).collect();
        commit(bench, owed);
        bench.after(3_600);
        bench.store.tidy(start() + TimeDelta::minutes(30)).unwrap();
        let (from, until) = (start() - TimeDelta::days(1), start() + TimeDelta::days(1));
        let of = TalliesOf { scope: scope(), from, until };
        assert_eq!(bench.store.tallies(&of, 10).unwrap(), []);
    });
}

#[test]
fn what_becomes_of_a_mail_is_tallied() {
    with_store(|bench| {
        commit(bench, event("mx/a", &["k"]));
        commit(bench, event("mx/b", &["k"]));
        let mut held = event("mx/c", &["k"]);
        held.entries[0].incident = None;
        commit(bench, held);
        let scope = "house/answer".to_owned();
        let (from, until) = (start() - TimeDelta::minutes(1), start() + TimeDelta::minutes(1));
        let answers = bench.store.tallies(&TalliesOf { scope, from, until }, 10).unwrap();
        let answers: Vec<(&str, u64)> = answers.iter().map(|(n, c)| (n.as_str(), *c)).collect();
        assert_eq!(answers, [("incident", 1), ("stored", 1), ("throttled/cap", 1)]);
    });
}

#[test]
fn an_item_becomes_a_quiet_when_it_is_told() {
    with_store(|bench| {
        let item = |name: &str, body: &[u8]| NewDigestItem {
            id: name.to_owned(),
            reader: "anna".to_owned(),
            group: "daily".to_owned(),
            due: start(),
            body: body.to_vec(),
        };
        let mut planned = owed("mx/a", &[]);
        planned.digest_items = vec![item("planned", b"facts"), item("mark", b"")];
        commit(bench, planned);
        let mut held = event("mx/b", &["k"]);
        held.entries[0].incident = None;
        held.entries[0].instead = Some(item("held", b"facts"));
        commit(bench, held);
        let all = QuietsOf::Everybody;
        assert_eq!(bench.store.quiets(&all, 10).unwrap(), [], "one record each: the item");
        let mut digest = owed("digest/1", &[]);
        digest.digested = Digested {
            ids: ["planned", "mark", "held"].map(str::to_owned).to_vec(),
            detail: "mail-1".to_owned(),
            ..Digested::default()
        };
        commit(bench, digest);
        let quiets = bench.store.quiets(&all, 10).unwrap();
        let mut quiets: Vec<_> = quiets
            .iter()
            .map(|q| (q.event.as_str(), q.reader.as_str(), q.reason.as_str(), q.detail.as_str()))
            .collect();
        quiets.sort_unstable();
        assert_eq!(
            quiets,
            [("mx/a", "anna", "digest", "mail-1"), ("mx/b", "anna", "throttled", "mail-1")]
        );
    });
}
