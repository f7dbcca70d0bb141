//! What a person sees, steers and erases.

use chrono::TimeDelta;

use crate::store::{
    EntryState, Envelope, Filter, NewQuiet, Outcome, Purged, QuietsOf, RecipientResult, Settlement,
    Tidied, Undelivered, Unreached, Waiting,
};

use super::{Bench, owed, start, with_store};

/// Takes the next entry and ends it so.
fn finish(bench: &Bench, outcome: Outcome) {
    let entry = bench.claim("w", 1).remove(0);
    let results = entry.recipients.iter().map(|recipient| RecipientResult {
        position: recipient.position,
        outcome,
        reply: "550 5.1.1 no such user".to_owned(),
    });
    let settlement = Settlement {
        entry: entry.id.clone(),
        results: results.collect(),
        retry_at: Some(start() + TimeDelta::hours(1)),
    };
    bench.store.settle("w", &[settlement]).unwrap();
}

/// One event for each: anna has got hers, bob was refused, carol's waits.
fn three(bench: &Bench) {
    for (event, reader) in [("mx/a", "anna"), ("mx/b", "bob"), ("mx/c", "carol")] {
        let mut owed = owed(event, &[reader]);
        owed.about = vec![format!("{reader}@example.org"), "sender@example.net".to_owned()];
        bench.store.commit(&[owed]).unwrap();
    }
    finish(bench, Outcome::Sent);
    finish(bench, Outcome::Failed);
}

fn told(one: Undelivered) -> Unreached {
    Unreached { entry: one.entry, position: one.position }
}

fn listed(bench: &Bench, filter: &Filter) -> Vec<String> {
    let entries = bench.store.list(filter).unwrap();
    entries.into_iter().map(|entry| format!("{} {}", entry.event, entry.state.name())).collect()
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn entries_are_listed_by_state_address_and_event() {
    let check = |filter: Filter, expected: &[&str]| {
        with_store(|bench| {
            three(bench);
            assert_eq!(listed(bench, &filter), expected, "{filter:?}");
        });
    };
    let all = Filter::default();
    check(all.clone(), &["mx/a sent", "mx/b failed", "mx/c waiting"]);
    check(
        Filter { states: vec![EntryState::Waiting, EntryState::Sent], ..all.clone() },
        &["mx/a sent", "mx/c waiting"],
    );
    for address in ["BOB@example.org", "bob"] {
        check(Filter { address: Some(address.to_owned()), ..all.clone() }, &["mx/b failed"]);
    }
    check(Filter { event: Some("mx/c".to_owned()), ..all.clone() }, &["mx/c waiting"]);
    check(Filter { max: 1, ..all }, &["mx/a sent"]);
}

#[test]
fn a_row_tells_when_it_was_finished_and_what_was_said_last() {
    let later =
        RecipientResult { position: 0, outcome: Outcome::Deferred, reply: "450 later".to_owned() };
    let full = RecipientResult { position: 1, reply: "452 full".to_owned(), ..later.clone() };
    let sent = |position, reply: &str| RecipientResult {
        position,
        outcome: Outcome::Sent,
        reply: reply.to_owned(),
    };
    for (attempts, is_finished, expected) in [
        (vec![], false, ""),
        (vec![vec![later.clone(), full.clone()]], false, "450 later"),
        (vec![vec![later.clone(), full.clone()], vec![full.clone()]], false, "452 full"),
        (vec![vec![sent(0, "250 a"), full.clone()]], false, "452 full"),
        (vec![vec![full], vec![sent(0, "250 a")], vec![sent(1, "250 b")]], true, "250 b"),
    ] {
        with_store(|bench| {
            let mut two = owed("mx/a", &["anna"]);
            two.entries[0].envelope =
                Envelope::new(None, names(&["anna@example.org", "bob@example.org"])).unwrap();
            bench.store.commit(&[two]).unwrap();
            for results in &attempts {
                bench.after(60);
                bench.claim("w", 1);
                let entry = "mx/a/anna/alert".to_owned();
                let settlement =
                    Settlement { entry, results: results.clone(), retry_at: Some(start()) };
                bench.store.settle("w", &[settlement]).unwrap();
            }
            let row = bench.store.list(&Filter::default()).unwrap().remove(0);
            assert_eq!(row.reply, expected, "{attempts:?}");
            assert_eq!(row.finished, is_finished.then(|| bench.clock.now()), "{attempts:?}");
        });
    }
}

#[test]
fn an_entry_is_shown_in_full() {
    with_store(|bench| {
        let mut event = owed("mx/a", &["anna"]);
        event.entries[0].envelope = Envelope::new(
            Some("bounce@example.org".to_owned()),
            names(&["anna@example.org", "bob@example.org"]),
        )
        .unwrap();
        bench.store.commit(&[event]).unwrap();
        let detail = bench.store.show("mx/a/anna/alert").unwrap().unwrap();
        assert_eq!(detail.reverse_path.as_deref(), Some("bounce@example.org"));
        assert_eq!(detail.recipients.len(), 2);
        assert_eq!(detail.recipients[1].address, "bob@example.org");
        let message = detail.message.unwrap();
        assert_eq!(*message.octets().unwrap(), *b"Subject: one\r\n\r\nHello.\r\n");
        assert_eq!(detail.summary.template, "alert");
        assert_eq!(bench.store.show("mx/none").unwrap(), None);
    });
}

#[test]
fn a_refused_entry_can_be_tried_again_and_a_sent_one_cannot() {
    with_store(|bench| {
        three(bench);
        let ids = names(&["mx/a/anna/alert", "mx/b/bob/alert", "mx/none"]);
        let life = TimeDelta::days(5);
        bench.after(10 * 24 * 3600);
        assert_eq!(bench.store.retry(&ids, life).unwrap(), 1);
        let expected = ["mx/a sent", "mx/b waiting", "mx/c waiting"];
        assert_eq!(listed(bench, &Filter::default()), expected);
        let taken = bench.claim("w", 10);
        assert_eq!(taken.len(), 2);
        let bob = taken.iter().find(|entry| entry.id == ids[1]).unwrap();
        assert_eq!(bob.attempt, 1);
        assert_eq!(bob.recipients.len(), 1);
        assert_eq!(bob.expires, start() + TimeDelta::days(15));
        // A worker holds it now.
        assert_eq!(bench.store.retry(&ids, life).unwrap(), 0);
        assert_eq!(bench.store.drop_entries(&ids).unwrap(), 0);
        // It has died.
        bench.after(90);
        assert_eq!(bench.store.drop_entries(&ids).unwrap(), 1);
    });
}

#[test]
fn a_dropped_entry_is_never_sent() {
    with_store(|bench| {
        three(bench);
        let ids = names(&["mx/a/anna/alert", "mx/b/bob/alert", "mx/c/carol/alert"]);
        assert_eq!(bench.store.drop_entries(&ids).unwrap(), 2);
        assert!(bench.claim("w", 10).is_empty());
        assert_eq!(bench.store.retry(&ids, TimeDelta::days(5)).unwrap(), 0);
        assert_eq!(bench.store.undelivered(None, 10).unwrap(), []);
        let expected = ["mx/a sent", "mx/b dropped", "mx/c dropped"];
        assert_eq!(listed(bench, &Filter::default()), expected);
    });
}

#[test]
fn a_refusal_is_told_once() {
    with_store(|bench| {
        assert_eq!(bench.store.waiting().unwrap(), Waiting::default());
        three(bench);
        let waiting = Waiting { entries: 1, oldest: Some(start()) };
        assert_eq!(bench.store.waiting().unwrap(), waiting);
        let untold = bench.store.undelivered(None, 10).unwrap();
        assert_eq!(untold.len(), 1);
        assert_eq!(untold[0].address, "bob@example.org");
        assert_eq!(untold[0].reply, "550 5.1.1 no such user");
        let mut trouble = owed("trouble/1", &["postmaster"]);
        trouble.tells = untold.into_iter().map(told).collect();
        bench.store.commit(&[trouble]).unwrap();
        assert_eq!(bench.store.undelivered(None, 10).unwrap(), []);
        // Refused once more after an admin's retry: that is news.
        let ids = names(&["mx/b/bob/alert"]);
        bench.store.retry(&ids, TimeDelta::days(5)).unwrap();
        finish(bench, Outcome::Sent);
        finish(bench, Outcome::Failed);
        finish(bench, Outcome::Failed);
        let untold = bench.store.undelivered(None, 10).unwrap();
        assert_eq!(untold.len(), 2);
        let after = bench.store.undelivered(Some(&untold[0]), 10).unwrap();
        assert_eq!(after, untold[1..]);
        // What came after the mail of the day is not in it.
        let mut again = owed("trouble/1", &["postmaster"]);
        again.tells = untold.iter().cloned().map(told).collect();
        assert_eq!(bench.store.commit(&[again.clone()]).unwrap()[0].seen, 2);
        assert_eq!(bench.store.undelivered(None, 10).unwrap(), untold);
        again.event = "trouble/2".to_owned();
        bench.store.commit(&[again]).unwrap();
        assert_eq!(bench.store.undelivered(None, 10).unwrap(), []);
    });
}

/// What becomes of the mails that tell of bob, by event; and whether somebody was told then.
#[test]
fn what_was_told_to_nobody_is_untold() {
    use Outcome::{Deferred, Failed, Sent};
    for (events, is_told) in [
        (vec![vec![Deferred]], true),
        (vec![vec![Sent]], true),
        (vec![vec![Failed]], false),
        (vec![vec![Failed, Deferred]], true),
        (vec![vec![Failed, Sent]], true),
        (vec![vec![Sent, Failed]], true),
        (vec![vec![Failed, Failed]], false),
        (vec![vec![Failed], vec![Sent]], true),
        (vec![vec![Sent], vec![Failed]], true),
        (vec![vec![Failed], vec![Deferred]], true),
        (vec![vec![Failed, Failed], vec![Failed]], false),
    ] {
        with_store(|bench| {
            bench.store.commit(&[owed("mx/b", &["bob"])]).unwrap();
            finish(bench, Failed);
            let untold = bench.store.undelivered(None, 10).unwrap();
            let all = events.iter().enumerate().map(|(number, mails)| {
                let readers = ["olga", "petra"].into_iter().take(mails.len());
                let readers: Vec<_> = readers.collect();
                let mut trouble = owed(&format!("trouble/{number}"), &readers);
                trouble.tells = untold.iter().cloned().map(told).collect();
                trouble
            });
            bench.store.commit(&all.collect::<Vec<_>>()).unwrap();
            assert_eq!(bench.store.undelivered(None, 10).unwrap(), []);
            for outcome in events.iter().flatten() {
                finish(bench, *outcome);
            }
            let left = bench.store.undelivered(None, 10).unwrap();
            let is_untold = left.iter().any(|one| one.event == "mx/b");
            assert_eq!(is_untold, !is_told, "{events:?}");
        });
    }
}

#[test]
fn what_is_told_in_time_to_nobody_is_untold() {
    with_store(|bench| {
        three(bench);
        let mut trouble = owed("trouble/1", &["postmaster"]);
        trouble.tells = bench.store.undelivered(None, 10).unwrap().into_iter().map(told).collect();
        bench.store.commit(&[trouble]).unwrap();
        bench.after(6 * 24 * 3600);
        for _ in 0..2 {
            finish(bench, Outcome::Deferred);
        }
        let left = bench.store.undelivered(None, 10).unwrap();
        let left: Vec<_> = left.iter().map(|one| one.event.as_str()).collect();
        assert_eq!(left, ["mx/b", "mx/c", "trouble/1"]);
    });
}

#[test]
fn only_the_recipients_that_were_told_of_are_told() {
    with_store(|bench| {
        let mut two = owed("mx/a", &["anna"]);
        two.entries[0].envelope =
            Envelope::new(None, names(&["anna@example.org", "bob@example.org"])).unwrap();
        bench.store.commit(&[two]).unwrap();
        finish(bench, Outcome::Failed);
        let untold = bench.store.undelivered(None, 1).unwrap();
        let mut trouble = owed("trouble/1", &["postmaster"]);
        trouble.tells = untold.into_iter().map(told).collect();
        bench.store.commit(&[trouble]).unwrap();
        let left = bench.store.undelivered(None, 10).unwrap();
        let left: Vec<_> = left.iter().map(|one| one.address.as_str()).collect();
        assert_eq!(left, ["bob@example.org"]);
    });
}

#[test]
fn an_address_can_be_erased() {
    with_store(|bench| {
        three(bench);
        let mut shared = owed("mx/d", &["dora"]);
        shared.entries[0].envelope =
            Envelope::new(None, names(&["dora@example.org", "Bob@example.org"])).unwrap();
        shared.quiets = vec![NewQuiet {
            reader: "bob@example.org".to_owned(),
            reason: "silenced".to_owned(),
            detail: String::new(),
        }];
        shared.about.push("BOB@example.org".to_owned());
        bench.store.commit(&[shared]).unwrap();
        let purged = bench.store.purge("bob@example.org").unwrap();
        let expected = Purged {
            entries: 1,
            recipients: 1,
            messages: 1,
            digest_items: 0,
            quiets: 1,
            mentions: 1,
            left: 1,
        };
        assert_eq!(purged, expected);
        let left = ["mx/a sent", "mx/c waiting", "mx/d waiting"];
        assert_eq!(listed(bench, &Filter::default()), left);
        // What names it is to be delivered first; then its text goes.
        let delivered_first = Purged { left: 1, ..Purged::default() };
        assert_eq!(bench.store.purge("bob@example.org").unwrap(), delivered_first);
        finish(bench, Outcome::Failed);
        finish(bench, Outcome::Failed);
        let texts = Purged { messages: 1, mentions: 1, ..Purged::default() };
        assert_eq!(bench.store.purge("bob@example.org").unwrap(), texts);
        assert_eq!(bench.store.purge("bob@example.org").unwrap(), Purged::default());
    });
}

#[test]
fn an_address_is_erased_among_those_who_share_a_mail() {
    with_store(|bench| {
        let shared = |event: &str, quiet: &str| {
            let mut owed = owed(event, &["shared"]);
            owed.about = names(&["shop@example.org"]);
            let entry = &mut owed.entries[0];
            entry.reader = "Anna@a.example, bob@b.example, carl@c.example".to_owned();
            let readers = entry.reader.split(", ").map(str::to_owned).collect();
            entry.envelope = Envelope::new(None, readers).unwrap();
            let (reason, detail) = ("silenced".to_owned(), String::new());
            owed.quiets = vec![NewQuiet { reader: quiet.to_owned(), reason, detail }];
            owed
        };
        let quiets =
            ["bob@b.example, carl@c.example", "x@x.example, bob@b.example", "bob@b.example"];
        for (event, quiet) in ["mx/a", "mx/b", "mx/c"].into_iter().zip(quiets) {
            bench.store.commit(&[shared(event, quiet)]).unwrap();
        }
        let purged = bench.store.purge("BOB@b.example").unwrap();
        assert_eq!((purged.entries, purged.recipients, purged.quiets), (0, 3, 3));
        let listed = bench.store.list(&Filter { max: 9, ..Filter::default() }).unwrap();
        assert!(listed.iter().all(|row| row.reader == "Anna@a.example, carl@c.example"));
        let left = bench.store.quiets(&QuietsOf::Everybody, 9).unwrap();
        let left: Vec<_> = left.iter().map(|quiet| quiet.reader.as_str()).collect();
        assert_eq!(left, ["x@x.example", "carl@c.example"]);
        for (address, left) in
            [("anna@a.example", "carl@c.example"), ("nobody@a.example", "carl@c.example")]
        {
            bench.store.purge(address).unwrap();
            let listed = bench.store.list(&Filter { max: 9, ..Filter::default() }).unwrap();
            assert!(listed.iter().all(|row| row.reader == left), "{address}");
        }
    });
}

#[test]
fn an_entry_ends_when_its_last_waiting_recipient_is_erased() {
    with_store(|bench| {
        let mut shared = owed("mx/a", &["anna"]);
        let two = names(&["anna@example.org", "bob@example.org"]);
        shared.entries[0].envelope = Envelope::new(None, two).unwrap();
        bench.store.commit(&[shared]).unwrap();
        bench.claim("w", 1);
        let sent = Settlement {
            entry: "mx/a/anna/alert".to_owned(),
            results: vec![RecipientResult {
                position: 0,
                outcome: Outcome::Sent,
                reply: String::new(),
            }],
            retry_at: Some(start()),
        };
        bench.store.settle("w", &[sent]).unwrap();
        assert_eq!(listed(bench, &Filter::default()), ["mx/a waiting"]);
        bench.store.purge("bob@example.org").unwrap();
        assert_eq!(listed(bench, &Filter::default()), ["mx/a sent"]);
    });
}

#[test]
fn what_is_old_and_done_is_forgotten() {
    with_store(|bench| {
        three(bench);
        bench.after(3600);
        let tidied = bench.store.tidy(start()).unwrap();
        assert_eq!(tidied, Tidied::default());
        let later = start() + TimeDelta::minutes(30);
        let tidied = bench.store.tidy(later).unwrap();
        assert_eq!((tidied.entries, tidied.events), (2, 2));
        assert_eq!(listed(bench, &Filter::default()), ["mx/c waiting"]);
        assert_eq!(bench.store.purge("sender@example.net").unwrap().left, 1);
    });
}
