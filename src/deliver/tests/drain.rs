//! From the outbox to the relay and back.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chrono::TimeDelta;

use super::bench::{Bench, By, owed, queued, smtp, start, state, task};
use super::sink::{Act, Rule, Sink};
use super::{cut, say};
use crate::deliver::drain::keep_lease;
use crate::deliver::{
    Enhanced, Mail, MaildirSettings, Reply, Task, TransportSettings, Unreachable,
};
use crate::store::{Claim, EntryState, Envelope, Filter, Scope};

#[test]
fn what_is_due_is_sent_over_one_connection() {
    let sink = Sink::new(&[]);
    let bench = Bench::new(&["a", "b", "c"]);
    let report = bench.drain(&mut bench.deliverer(smtp(&sink)));
    assert_eq!((report.mails, report.sent), (3, 3));
    assert_eq!(
        bench.states(),
        [state("a", "sent", 1), state("b", "sent", 1), state("c", "sent", 1)]
    );
    assert_eq!(sink.connections(), 1);
    assert_eq!(sink.commands().last().unwrap(), "QUIT");
}

#[test]
fn a_connection_waits_for_more_mail_until_it_is_ended() {
    let sink = Sink::new(&[]);
    let bench = Bench::new(&["a", "b", "c"]);
    let mut deliverer = bench.deliverer(smtp(&sink));
    let one = Task { max: 1, ..task() };
    let mut connections = Vec::new();
    for ends in [false, true, false] {
        assert_eq!(deliverer.drain(bench.store.as_ref(), &one).unwrap().sent, 1);
        connections.push(sink.connections());
        if ends {
            deliverer.hang_up();
            assert_eq!(sink.commands().last().unwrap(), "QUIT");
        }
    }
    assert_eq!(connections, [1, 1, 2]);
}

#[test]
fn a_dead_relay_is_asked_once() {
    let sink =
        Sink::new(&[Rule { on: "connect", times: 1, act: Act::Say("554 5.3.2 no service") }]);
    let bench = Bench::new(&["a", "b", "c"]);
    let mut deliverer = bench.deliverer(smtp(&sink));
    let report = bench.drain(&mut deliverer);
    assert_eq!((report.mails, report.deferred, report.failed), (1, 0, 0));
    assert_eq!(report.unreachable.unwrap().to_string(), "554 5.3.2 no service");
    assert_eq!(bench.drain(&mut deliverer).mails, 0);
    assert_eq!(sink.connections(), 1);
    bench.after(60);
    let report = bench.drain(&mut deliverer);
    assert_eq!((report.mails, report.sent), (3, 3));
}

#[test]
fn what_waits_for_a_relay_keeps_its_order_and_its_attempts() {
    let names = ["a", "b", "c", "d", "e", "f"];
    let bench = Bench::new(&names);
    let (open, tried) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
    let mut deliverer = bench.with(Box::new(By({
        let (open, tried) = (Arc::clone(&open), Arc::clone(&tried));
        move |mail: &Mail<'_>| {
            if !open.load(Ordering::Relaxed) {
                let reply = Reply::local(450, Enhanced::NO_ANSWER, "nobody answers");
                return Err(Unreachable { reply });
            }
            tried.lock().unwrap().push(mail.id.to_owned());
            Ok(vec![Reply::new(451, "4.7.1 later")])
        }
    })));
    // The relay is away for an hour; at each time only some of the mails are in hand.
    for _ in 0..60 {
        let some = Task { max: 4, ..task() };
        let report = deliverer.drain(bench.store.as_ref(), &some).unwrap();
        assert_eq!((report.mails, report.deferred), (1, 0));
        bench.after(60);
    }
    assert_eq!(bench.states(), names.map(|name| state(name, "waiting", 0)));
    assert_eq!(bench.reply("a"), "450 4.4.1 nobody answers");
    open.store(true, Ordering::Relaxed);
    assert_eq!(bench.drain(&mut deliverer).deferred, 6);
    assert_eq!(*tried.lock().unwrap(), names.map(|name| format!("{name}-anna-alert")));
    // The first delay is as short as if there had never been an outage.
    let due = bench.store.next_due().unwrap().unwrap();
    assert!(due <= bench.clock.now() + TimeDelta::seconds(75), "{due}");
}

#[test]
fn what_somebody_else_may_have_taken_is_not_sent_again() {
    let bench = Arc::new(Bench::new(&["a", "b", "c"]));
    let tried = Arc::new(Mutex::new(Vec::new()));
    let by = By({
        let (bench, tried) = (Arc::clone(&bench), Arc::clone(&tried));
        move |mail: &Mail<'_>| {
            tried.lock().unwrap().push(mail.id.to_owned());
            // The computer sleeps here, or its clock is set forward; another host goes on.
            bench.after(3600);
            assert_eq!(bench.drain(&mut bench.with(Box::new(By(queued)))).sent, 3);
            queued(mail)
        }
    });
    let report = bench.drain(&mut bench.acknowledging(10, Box::new(by)));
    assert_eq!((report.mails, report.sent), (1, 1));
    assert_eq!(*tried.lock().unwrap(), ["a-anna-alert"]);
}

#[test]
fn a_maildir_gets_one_file_for_each_mail() {
    let bench = Bench::new(&["a", "b/c"]);
    let directory = bench.directory.path().join("out");
    let transport = TransportSettings::Maildir(MaildirSettings { directory: directory.clone() });
    assert_eq!(bench.drain(&mut bench.deliverer(transport)).sent, 2);
    let mut names: Vec<_> = std::fs::read_dir(directory.join("new"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), 2);
    assert!(names.iter().any(|name| name == "a-anna-alert.eml"));
    assert_eq!(std::fs::read_dir(directory.join("tmp")).unwrap().count(), 0);
}

#[test]
fn a_way_that_fails_mail_after_mail_stops_the_run() {
    for (rule, connections) in [
        (cut("MAIL"), 3),
        (say("MAIL", "421 4.3.2 shutting down"), 3),
        (say("DATA", "451 4.3.0 queue file write error"), 1),
        (say("MAIL", "530 5.7.0 Authentication required"), 1),
        (say("RCPT", "530 5.7.0 Must issue a STARTTLS command first"), 1),
    ] {
        let sink = Sink::new(&[rule]);
        let bench = Bench::new(&["a", "b", "c", "d", "e"]);
        let mut deliverer = bench.deliverer(smtp(&sink));
        let report = bench.drain(&mut deliverer);
        assert_eq!((report.mails, report.deferred), (3, 3));
        assert!(report.unreachable.is_some());
        assert_eq!(sink.connections(), connections);
        assert_eq!(bench.drain(&mut deliverer).mails, 0);
        sink.follow(&[]);
        bench.after(3600);
        assert_eq!(bench.drain(&mut deliverer).sent, 5);
    }
}

#[test]
fn a_clock_that_is_set_back_makes_no_pause_longer() {
    let bench = Bench::new(&["a"]);
    let mut is_closed = true;
    let mut deliverer = bench.with(Box::new(By(move |mail: &Mail<'_>| {
        if std::mem::take(&mut is_closed) {
            let reply = Reply::local(450, Enhanced::NO_ANSWER, "nobody answers");
            return Err(Unreachable { reply });
        }
        queued(mail)
    })));
    assert!(bench.drain(&mut deliverer).unreachable.is_some());
    assert!(bench.drain(&mut deliverer).paused_until.is_some());
    bench.after(-24 * 3600);
    assert_eq!(bench.drain(&mut deliverer).sent, 1);
}

#[test]
fn failures_of_single_mails_do_not_stop_the_run() {
    let sink = Sink::new(&[
        say("RCPT TO:<a@", "421 4.3.2 shutting down"),
        say("RCPT TO:<b@", "421 4.3.2 shutting down"),
        say("RCPT TO:<d@", "421 4.3.2 shutting down"),
        say("RCPT TO:<e@", "451 4.7.1 later"),
    ]);
    let bench = Bench::new(&["a", "b", "c", "d", "e", "f"]);
    let report = bench.drain(&mut bench.deliverer(smtp(&sink)));
    assert_eq!((report.mails, report.sent), (6, 2));
    assert_eq!(report.unreachable, None);
}

#[test]
fn one_refusal_holds_up_nobody() {
    let sink = Sink::new(&[
        say("RCPT TO:<a@", "550 5.1.1 no such user"),
        say("RCPT TO:<b@", "451 4.7.1 later"),
    ]);
    let bench = Bench::new(&["a", "b", "c"]);
    let report = bench.drain(&mut bench.deliverer(smtp(&sink)));
    assert_eq!((report.sent, report.deferred, report.failed), (1, 1, 1));
    assert_eq!(
        bench.states(),
        [state("a", "failed", 1), state("b", "waiting", 1), state("c", "sent", 1)]
    );
    assert_eq!(bench.reply("a"), "550 5.1.1 no such user");
    assert_eq!(bench.reply("b"), "451 4.7.1 later");
    assert_eq!(bench.store.undelivered(None, 10).unwrap().len(), 1);
}

#[test]
fn a_damaged_message_holds_up_nobody() {
    let sink = Sink::new(&[]);
    let bench = Bench::new(&["a", "b", "c"]);
    let damage = "UPDATE message SET kept = x'00', octets = 9 \
         WHERE entry = (SELECT seq FROM entry WHERE event = 'b')";
    rusqlite::Connection::open(&bench.settings.path).unwrap().execute_batch(damage).unwrap();
    let report = bench.drain(&mut bench.deliverer(smtp(&sink)));
    assert_eq!((report.sent, report.failed), (2, 1));
    assert_eq!(
        bench.states(),
        [state("a", "sent", 1), state("b", "failed", 1), state("c", "sent", 1)]
    );
    assert_eq!(bench.reply("b"), "554 5.6.0 the stored message is damaged");
}

#[test]
fn a_mail_is_tried_at_growing_intervals_and_then_given_up() {
    let sink = Sink::new(&[say("RCPT", "451 4.7.1 later")]);
    let bench = Bench::new(&["a"]);
    let mut deliverer = bench.deliverer(smtp(&sink));
    let mut waits = Vec::new();
    let mut last = start();
    let expired = loop {
        let report = bench.drain(&mut deliverer);
        assert_eq!((report.mails, report.deferred), (1, 1));
        if report.expired > 0 {
            break report.expired;
        }
        let due = bench.store.next_due().unwrap().unwrap();
        waits.push((due - last).num_seconds());
        bench.clock.advance(due - last);
        last = due;
    };
    assert_eq!(expired, 1);
    // A minute, doubled up to an hour, spread by a quarter, for five days.
    assert!((45..=75).contains(&waits[0]), "{waits:?}");
    assert!((90..=150).contains(&waits[1]), "{waits:?}");
    assert!(waits[8..].iter().all(|wait| (2700..=4500).contains(wait)));
    assert!((110..=180).contains(&waits.len()), "{}", waits.len());
    let untold = bench.store.undelivered(None, 10).unwrap();
    assert_eq!(untold[0].reply, "451 4.7.1 later");
    assert_eq!(bench.states()[0].1, "expired");
}

#[test]
fn recipients_run_out_of_time_and_not_mails() {
    let sink = Sink::new(&[say("RCPT TO:<b", "451 4.7.1 later")]);
    let bench = Bench::new(&[]);
    let mut late = owed("a");
    let all = ["a", "b1", "b2"].map(|name| format!("{name}@example.org"));
    late.entries[0].envelope = Envelope::new(None, all.to_vec()).unwrap();
    late.entries[0].expires = start();
    bench.store.commit(&[late]).unwrap();
    let report = bench.drain(&mut bench.deliverer(smtp(&sink)));
    assert_eq!((report.mails, report.sent, report.expired), (1, 1, 2));
}

#[test]
fn a_run_stops_when_it_is_told_to() {
    let bench = Bench::new(&["a", "b", "c"]);
    let stop = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&stop);
    let transport = By(move |mail: &Mail<'_>| {
        asked.store(true, Ordering::Relaxed);
        queued(mail)
    });
    let mut deliverer = bench.acknowledging(10, Box::new(transport));
    let task = Task { stop: &stop, ..task() };
    let report = deliverer.drain(bench.store.as_ref(), &task).unwrap();
    assert_eq!(report.sent, 1);
    // The others are due for whoever comes next, and count as untried.
    assert_eq!(
        bench.states(),
        [state("a", "sent", 1), state("b", "waiting", 0), state("c", "waiting", 0)]
    );
    assert_eq!(bench.drain(&mut bench.with(Box::new(By(queued)))).sent, 2);
}

#[test]
fn a_run_takes_no_more_than_it_is_told_to() {
    let bench = Bench::new(&["a", "b", "c"]);
    let mut deliverer = bench.with(Box::new(By(queued)));
    let two = Task { max: 2, ..task() };
    let report = deliverer.drain(bench.store.as_ref(), &two).unwrap();
    assert_eq!(report.sent, 2);
    let named = ["a-anna-alert".to_owned(), "c-anna-alert".to_owned()];
    let these = Task { scope: Scope::These(&named), ..task() };
    let report = deliverer.drain(bench.store.as_ref(), &these).unwrap();
    assert_eq!(report.sent, 1);
}

#[test]
fn a_named_mail_is_tried_once_in_a_run() {
    let bench = Bench::new(&["a"]);
    let sink = Sink::new(&[say("RCPT", "451 4.7.1 later")]);
    let mut deliverer = bench.deliverer(smtp(&sink));
    let named = ["a-anna-alert".to_owned()];
    let these = Task { scope: Scope::These(&named), ..task() };
    for attempt in 1..=2 {
        let report = deliverer.drain(bench.store.as_ref(), &these).unwrap();
        assert_eq!(report.mails, 1);
        assert_eq!(bench.states(), [state("a", "waiting", attempt)]);
    }
}

#[test]
fn a_result_that_could_not_be_recorded_is_not_forgotten() {
    let bench = Bench::new(&["a", "b"]);
    let other = Arc::new(Mutex::new(rusqlite::Connection::open(&bench.settings.path).unwrap()));
    let tried = Arc::new(Mutex::new(Vec::new()));
    let mut deliverer = bench.with(Box::new(By({
        let (other, tried) = (Arc::clone(&other), Arc::clone(&tried));
        move |mail: &Mail<'_>| {
            if tried.lock().unwrap().is_empty() {
                // Another process writes, and does not end.
                other.lock().unwrap().execute_batch("BEGIN IMMEDIATE").unwrap();
            }
            tried.lock().unwrap().push(mail.id.to_owned());
            queued(mail)
        }
    })));
    // Nothing more is taken as long as the store does not take results.
    for _ in 0..2 {
        assert!(deliverer.drain(bench.store.as_ref(), &task()).is_err());
        assert_eq!(*tried.lock().unwrap(), ["a-anna-alert"]);
    }
    other.lock().unwrap().execute_batch("ROLLBACK").unwrap();
    let report = bench.drain(&mut deliverer);
    assert_eq!((report.mails, report.sent), (1, 2));
    assert_eq!(bench.drain(&mut deliverer).sent, 0);
    assert_eq!(*tried.lock().unwrap(), ["a-anna-alert", "b-anna-alert"]);
    assert_eq!(bench.states(), [state("a", "sent", 1), state("b", "sent", 1)]);
}

#[test]
fn results_are_recorded_together_and_none_is_left() {
    let bench = Bench::new(&["a", "b", "c", "d", "e", "f", "g", "h"]);
    let other = crate::store::open(&bench.settings, Arc::clone(&bench.clock)).unwrap();
    let recorded = Arc::new(Mutex::new(Vec::new()));
    let mut deliverer = bench.acknowledging(
        3,
        Box::new(By({
            let recorded = Arc::clone(&recorded);
            move |mail: &Mail<'_>| {
                let entries = other.list(&Filter::default()).unwrap();
                let sent = entries.iter().filter(|entry| entry.state == EntryState::Sent);
                recorded.lock().unwrap().push(sent.count());
                queued(mail)
            }
        })),
    );
    let report = bench.drain(&mut deliverer);
    assert_eq!((report.mails, report.sent), (8, 8));
    assert_eq!(*recorded.lock().unwrap(), [0, 0, 0, 3, 3, 3, 6, 6]);
    assert!(bench.states().iter().all(|(_, state, _)| *state == "sent"));
}

#[test]
fn a_slow_relay_does_not_cost_the_lease() {
    let bench = Bench::new(&["a"]);
    let lease = TimeDelta::milliseconds(30);
    let claim =
        Claim { worker: "w", lease, max: 1, scope: Scope::Due, wait_max: TimeDelta::days(1) };
    assert_eq!(bench.store.claim(&claim).unwrap().len(), 1);
    keep_lease(bench.store.as_ref(), "w", lease, || {
        bench.after(1000);
        let renewed = bench.clock.now() + lease;
        let started = Instant::now();
        while bench.store.next_due().unwrap() != Some(renewed) {
            assert!(started.elapsed() < Duration::from_secs(10), "not renewed");
            std::thread::yield_now();
        }
    });
}
