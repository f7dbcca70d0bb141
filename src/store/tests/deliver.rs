//! Workers take entries, lose them, and tell what became of them.

use chrono::TimeDelta;

use crate::store::{
    Claim, EntryState, Envelope, Outcome, RecipientResult, Scope, Settlement, Store,
};

use super::{Bench, ids, owed, start, with_store};

use Outcome::{Deferred, Failed, Sent};

/// Tells these outcomes, by position; asks to try again in an hour.
fn settle(
    store: &dyn Store,
    worker: &str,
    entry: &str,
    outcomes: &[(u32, Outcome)],
) -> Option<EntryState> {
    let settlement = Settlement {
        entry: entry.to_owned(),
        results: outcomes
            .iter()
            .map(|(position, outcome)| RecipientResult {
                position: *position,
                outcome: *outcome,
                reply: format!("{outcome:?} by {worker}"),
            })
            .collect(),
        retry_at: Some(start() + TimeDelta::hours(1)),
    };
    store.settle(worker, &[settlement]).unwrap()[0].state
}

/// An entry for these recipients, which expires after two hours.
fn commit_for(bench: &Bench, recipients: &[&str]) {
    let mut event = owed("mx/a", &["anna"]);
    let addresses = recipients.iter().map(|one| (*one).to_owned()).collect();
    event.entries[0].envelope = Envelope::new(None, addresses).unwrap();
    event.entries[0].expires = start() + TimeDelta::hours(2);
    bench.store.commit(&[event]).unwrap();
}

const ID: &str = "mx/a/anna/alert";

#[test]
fn a_lease_keeps_others_away_until_it_ends() {
    with_store(|bench| {
        bench.store.commit(&[owed("mx/a", &["anna", "bob"])]).unwrap();
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
fn a_mail_waits_no_longer_because_the_clock_was_set_back() {
    with_store(|bench| {
        bench.store.commit(&[owed("mx/a", &["anna", "bob", "carol"])]).unwrap();
        bench.claim("one", 1);
        settle(bench.store.as_ref(), "one", ID, &[(0, Deferred)]);
        // Somebody delivers this one.
        assert_eq!(ids(&bench.claim("two", 1)), ["mx/a/bob/alert"]);
        bench.after(-22 * 3600);
        assert!(bench.claim("one", 9).is_empty());
        bench.after(-2 * 3600);
        assert_eq!(ids(&bench.claim("one", 9)), [ID]);
        // Who holds it has died.
        bench.after(-24 * 3600);
        assert_eq!(ids(&bench.claim("one", 9)), ["mx/a/carol/alert", "mx/a/bob/alert"]);
    });
}

#[test]
fn what_is_given_back_is_due_and_untried() {
    with_store(|bench| {
        bench.store.commit(&[owed("mx/a", &["anna", "bob"])]).unwrap();
        bench.claim("one", 1);
        assert_eq!(bench.store.release("two").unwrap(), 0);
        assert_eq!(bench.store.release("one").unwrap(), 1);
        let taken = bench.claim("two", 9);
        assert_eq!(taken.len(), 2);
        assert!(taken.iter().all(|entry| entry.attempt == 1));
    });
}

#[test]
fn an_entry_can_be_claimed_by_name_before_it_is_due() {
    with_store(|bench| {
        let mut event = owed("mx/a", &["anna", "bob"]);
        event.entries[0].due = start() + TimeDelta::hours(1);
        bench.store.commit(&[event]).unwrap();
        let claim = |worker: &str, names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let claim = Claim {
                worker,
                lease: TimeDelta::seconds(90),
                max: 10,
                scope: Scope::These(&names),
                wait_max: TimeDelta::days(1),
            };
            bench.store.claim(&claim).unwrap()
        };
        assert_eq!(ids(&claim("one", &[ID, "nobody", ID])), [ID]);
        assert!(claim("two", &[ID]).is_empty());
        assert_eq!(ids(&bench.claim("two", 10)), ["mx/a/bob/alert"]);
    });
}

/// One attempt after `hours`: the entry's state, and each recipient's.
fn check(hours: i64, outcomes: &[Outcome], state: &str, recipients: &[&str]) {
    with_store(|bench| {
        let addresses = ["a@example.org", "b@example.org", "c@example.org"];
        commit_for(bench, &addresses[..outcomes.len()]);
        bench.after(hours * 3600);
        bench.claim("w", 1);
        let outcomes: Vec<_> = (0..).zip(outcomes.iter().copied()).collect();
        let settled = settle(bench.store.as_ref(), "w", ID, &outcomes);
        assert_eq!(settled.map(EntryState::name), Some(state), "{outcomes:?}");
        let detail = bench.store.show(ID).unwrap().unwrap();
        let states: Vec<_> = detail.recipients.iter().map(|one| one.state.name()).collect();
        assert_eq!(states, recipients, "{outcomes:?}");
        // As long as somebody could be sent it again.
        assert_eq!(detail.message.is_some(), state != "sent", "{outcomes:?}");
        assert_eq!(detail.summary.worker, None, "{outcomes:?}");
        let left = bench.store.next_due().unwrap();
        let expected = (state == "waiting").then_some(start() + TimeDelta::hours(1));
        assert_eq!(left, expected, "{outcomes:?}");
    });
}

#[test]
fn an_entry_ends_with_its_last_recipient() {
    check(0, &[Sent], "sent", &["sent"]);
    check(0, &[Failed], "failed", &["failed"]);
    check(0, &[Deferred], "waiting", &["waiting"]);
    check(2, &[Deferred], "expired", &["expired"]);
    check(2, &[Sent], "sent", &["sent"]);
    check(0, &[Sent, Failed], "failed", &["sent", "failed"]);
    check(0, &[Sent, Deferred, Failed], "waiting", &["sent", "waiting", "failed"]);
    check(2, &[Sent, Deferred, Failed], "expired", &["sent", "expired", "failed"]);
}

#[test]
fn who_has_it_is_not_tried_again() {
    with_store(|bench| {
        commit_for(bench, &["a@example.org", "b@example.org", "c@example.org"]);
        bench.claim("w", 1);
        settle(bench.store.as_ref(), "w", ID, &[(0, Sent), (1, Deferred), (2, Failed)]);
        assert!(bench.claim("w", 1).is_empty());
        bench.after(3600);
        let again = bench.claim("w", 1).remove(0);
        assert_eq!(again.attempt, 2);
        let left: Vec<_> =
            again.recipients.iter().map(|one| (one.position, one.address.as_str())).collect();
        assert_eq!(left, [(1, "b@example.org")]);
        assert_eq!(settle(bench.store.as_ref(), "w", ID, &[(1, Sent)]), Some(EntryState::Failed));
    });
}

#[test]
fn a_worker_that_is_too_late_moves_nothing() {
    with_store(|bench| {
        commit_for(bench, &["a@example.org", "b@example.org"]);
        let store = bench.store.as_ref();
        bench.claim("late", 1);
        bench.after(90);
        bench.claim("second", 1);
        settle(store, "late", ID, &[(0, Sent), (1, Deferred)]);
        let summary = store.show(ID).unwrap().unwrap().summary;
        assert_eq!(summary.worker.as_deref(), Some("second"));
        assert_eq!(summary.due, start() + TimeDelta::seconds(180));
        assert_eq!(settle(store, "late", "mx/none", &[(0, Sent)]), None);
    });
}

/// What two workers tell of two recipients, one after the other, and what is true then.
#[test]
fn what_was_sent_is_sent_whoever_tells_it_when() {
    for (first, second, states, entry) in [
        ([Sent, Sent], [Failed, Deferred], ["sent", "sent"], "sent"),
        ([Failed, Sent], [Sent, Failed], ["sent", "sent"], "sent"),
        ([Failed, Failed], [Deferred, Sent], ["failed", "sent"], "failed"),
        ([Deferred, Failed], [Sent, Failed], ["sent", "failed"], "failed"),
    ] {
        with_store(|bench| {
            commit_for(bench, &["a@example.org", "b@example.org"]);
            for (worker, told) in [("one", first), ("two", second)] {
                let outcomes: Vec<_> = (0..).zip(told).collect();
                settle(bench.store.as_ref(), worker, ID, &outcomes);
            }
            let detail = bench.store.show(ID).unwrap().unwrap();
            let found: Vec<_> = detail.recipients.iter().map(|one| one.state.name()).collect();
            assert_eq!(found, states, "{first:?} {second:?}");
            assert_eq!(detail.summary.state.name(), entry, "{first:?} {second:?}");
        });
    }
}
