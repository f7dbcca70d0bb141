//! Addresses and messages beyond ASCII, over relays that offer more or less.

use crate::deliver::{Smtp, Transport};

use super::sink::Sink;
use super::{mail, settings};

const BOTH: &[&str] = &["8BITMIME", "SMTPUTF8"];
const EIGHT: &[&str] = &["8BITMIME"];
const NONE: &[&str] = &["SIZE"];

/// A mail to anna and to `to`: what was said for it, and the replies.
struct Case {
    offered: &'static [&'static str],
    from: Option<&'static str>,
    to: &'static str,
    text: &'static str,
    /// MAIL and the second RCPT, as they were said; empty if they were not.
    said: [&'static str; 2],
    replies: [&'static str; 2],
}

const PLAIN: &str = "Subject: one\r\n\r\nHello.\r\n";
const BODY: &str = "Subject: one\r\n\r\nGrüße\r\n";
const HEADER: &str = "Subject: Grüße\r\n\r\nHello.\r\n";
const QUEUED: &str = "250 2.0.0 queued";
const NO_UTF8: &str = "553 5.6.7 relay does not offer SMTPUTF8";
const NO_EIGHT: &str = "554 5.6.3 relay does not offer 8BITMIME";

const TO_BOB: &str = "RCPT TO:<bob@example.org>";

const PLAIN_CASE: Case = Case {
    offered: BOTH,
    from: None,
    to: "bob@example.org",
    text: PLAIN,
    said: ["MAIL FROM:<>", TO_BOB],
    replies: [QUEUED; 2],
};

const CASES: &[Case] = &[
    PLAIN_CASE,
    Case {
        from: Some("bounce@example.org"),
        said: ["MAIL FROM:<bounce@example.org>", TO_BOB],
        ..PLAIN_CASE
    },
    // A domain has an ASCII form that every relay takes.
    Case {
        to: "bob@bücher.example",
        said: ["MAIL FROM:<>", "RCPT TO:<bob@xn--bcher-kva.example>"],
        ..PLAIN_CASE
    },
    Case {
        offered: NONE,
        from: Some("bounce@bücher.example"),
        said: ["MAIL FROM:<bounce@xn--bcher-kva.example>", TO_BOB],
        ..PLAIN_CASE
    },
    Case {
        to: "bøb@bücher.example",
        said: ["MAIL FROM:<> SMTPUTF8", "RCPT TO:<bøb@bücher.example>"],
        ..PLAIN_CASE
    },
    // Only the one who needs it is refused.
    Case {
        offered: EIGHT,
        to: "bøb@example.org",
        said: ["MAIL FROM:<>", ""],
        replies: [QUEUED, NO_UTF8],
        ..PLAIN_CASE
    },
    Case {
        offered: EIGHT,
        from: Some("bøunce@example.org"),
        said: ["", ""],
        replies: [NO_UTF8; 2],
        ..PLAIN_CASE
    },
    Case { text: BODY, said: ["MAIL FROM:<> BODY=8BITMIME", TO_BOB], ..PLAIN_CASE },
    Case { offered: NONE, text: BODY, said: ["", ""], replies: [NO_EIGHT; 2], ..PLAIN_CASE },
    Case { text: HEADER, said: ["MAIL FROM:<> SMTPUTF8 BODY=8BITMIME", TO_BOB], ..PLAIN_CASE },
    Case { offered: EIGHT, text: HEADER, said: ["", ""], replies: [NO_UTF8; 2], ..PLAIN_CASE },
];

#[test]
fn a_relay_is_asked_for_no_more_than_the_mail_needs() {
    for case in CASES {
        check(case);
    }
}

#[track_caller]
fn check(case: &Case) {
    let sink = Sink::offering(case.offered, &[]);
    let mut mail = mail(case.text.as_bytes(), &["anna@example.org", case.to]);
    mail.reverse_path = case.from;
    let mut smtp = Smtp::new(&settings(&sink)).unwrap();
    let replies = smtp.deliver(&mail).unwrap();
    let shown: Vec<_> = replies.iter().map(ToString::to_string).collect();
    assert_eq!(shown, case.replies, "{} {}", case.to, case.text);
    let commands = sink.commands();
    let said = |verb: &str, nth: usize| {
        let mut found = commands.iter().filter(|one| one.starts_with(verb));
        found.nth(nth).cloned().unwrap_or_default()
    };
    assert_eq!([said("MAIL", 0), said("RCPT", 1)], case.said);
}

#[test]
fn a_message_that_is_not_utf8_arrives_as_it_is() {
    let message = b"Subject: one\r\n\r\n.caf\xe9\r\n.\r\n";
    for offered in [BOTH, &["PIPELINING", "CHUNKING", "8BITMIME", "SMTPUTF8"]] {
        let sink = Sink::offering(offered, &[]);
        let mut smtp = Smtp::new(&settings(&sink)).unwrap();
        smtp.deliver(&mail(message, &["anna@example.org"])).unwrap();
        let expected = String::from_utf8_lossy(message).into_owned();
        assert_eq!(sink.taken()[0].data, expected);
    }
}
