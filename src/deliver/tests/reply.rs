//! What relays say, and how long to wait after it.

use crate::deliver::{Backoff, Enhanced, Reply, masked_readers};
use crate::store::Outcome;

#[test]
fn a_reply_is_taken_apart() {
    for (code, text, enhanced, kept) in [
        (250, "2.0.0 Ok: queued as 4F1", Some(Enhanced(2, 0, 0)), "Ok: queued as 4F1"),
        (550, "5.1.1 <a@b>: unknown", Some(Enhanced(5, 1, 1)), "<a@b>: unknown"),
        (450, "4.7.1", Some(Enhanced(4, 7, 1)), ""),
        (421, "4.123.999 x", Some(Enhanced(4, 123, 999)), "x"),
        // A class that contradicts the code is text (RFC 2034 section 4).
        (450, "5.7.1 no", None, "5.7.1 no"),
        (550, "5.1 no", None, "5.1 no"),
        (550, "5.1.1.1 no", None, "5.1.1.1 no"),
        (550, "5.1.1234 no", None, "5.1.1234 no"),
        (550, "5.+1.1 no", None, "5.+1.1 no"),
        (554, "", None, ""),
        (554, "one\r\n two\u{7}\u{0}three\u{9b}31m", None, "one two three 31m"),
    ] {
        let reply = Reply::new(code, text);
        assert_eq!((reply.enhanced, reply.text.as_str()), (enhanced, kept), "{text:?}");
    }
    let long = Reply::new(550, &"ä ".repeat(100_000));
    assert!(long.text.chars().count() <= 400);
}

#[test]
fn the_code_decides_and_only_a_five_is_final() {
    for (code, outcome) in [
        (200, Outcome::Sent),
        (250, Outcome::Sent),
        (252, Outcome::Sent),
        (354, Outcome::Deferred),
        (421, Outcome::Deferred),
        (450, Outcome::Deferred),
        (499, Outcome::Deferred),
        (500, Outcome::Failed),
        (554, Outcome::Failed),
        // Who is to log in first is not refused for good.
        (530, Outcome::Deferred),
        (538, Outcome::Deferred),
        (0, Outcome::Deferred),
        (999, Outcome::Deferred),
    ] {
        assert_eq!(Reply::new(code, "").outcome(), outcome, "{code}");
    }
}

#[test]
fn a_log_names_nobody() {
    for (text, masked) in [
        ("5.1.1 <anna@lab.example>: unknown", "550 5.1.1 <…@lab.example>: unknown"),
        ("no anna@lab.example, bob+x@lab.example", "550 no …@lab.example, …@lab.example"),
        ("to:jürgen@lab.example", "550 to:…@lab.example"),
        ("@", "550 …@"),
        ("no such user", "550 no such user"),
    ] {
        assert_eq!(Reply::new(550, text).masked(), masked);
    }
}

#[test]
fn waits_double_up_to_a_longest_one() {
    let backoff = Backoff::new(60, 3600);
    for (attempt, seconds) in
        [(0, 60), (1, 60), (2, 120), (5, 960), (6, 1920), (7, 3600), (1000, 3600), (u32::MAX, 3600)]
    {
        for id in ["mx/a/anna/alert", "mx/b/bob/alert", "x"] {
            let wait = backoff.after(id, attempt).num_milliseconds();
            let shortest = seconds * 750;
            let longest = seconds * 1250;
            assert!((shortest..=longest).contains(&wait), "{attempt} {wait}");
            assert_eq!(backoff.after(id, attempt).num_milliseconds(), wait);
        }
    }
}

#[test]
fn mails_that_failed_together_do_not_come_back_together() {
    let backoff = Backoff::new(60, 3600);
    let mut waits: Vec<_> =
        (0..100).map(|number| backoff.after(&format!("mx/{number}"), 1).num_seconds()).collect();
    waits.sort_unstable();
    waits.dedup();
    assert!(waits.len() > 20, "{waits:?}");
}

#[test]
fn a_log_names_readers_by_their_domains() {
    for (readers, masked) in [
        ("anna@lab.example", "…@lab.example"),
        ("anna@lab.example, bob@b.example", "…@lab.example, …@b.example"),
        ("\"anna smith\"@lab.example", "…@lab.example"),
        ("nobody", "…"),
    ] {
        assert_eq!(masked_readers(readers), masked, "{readers}");
    }
}
