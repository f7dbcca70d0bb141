//! One mail over SMTP, and what each recipient gets told.

use crate::deliver::smtp::MAILS_MAX;
use crate::deliver::{Reply, Smtp, SmtpSettings, Transport};

use super::sink::{Act, Rule, Sink};
use super::{MESSAGE, always, cut, mail, say, settings};

fn shown(replies: &[Reply]) -> Vec<String> {
    replies.iter().map(ToString::to_string).collect()
}

/// Relays that take one command at a time, several at once, and the message with them.
const OFFERS: [&[&str]; 3] = [
    &["8BITMIME", "SMTPUTF8"],
    &["PIPELINING", "8BITMIME", "SMTPUTF8"],
    &["PIPELINING", "CHUNKING", "8BITMIME", "SMTPUTF8"],
];

/// Makes rules about DATA rules about the command that stands in its place, if the relay takes that.
fn rules_for(offers: &[&str], rules: &[Rule]) -> Vec<Rule> {
    let chunks = offers.contains(&"CHUNKING");
    let on = |rule: &Rule| if chunks && rule.on == "DATA" { "BDAT" } else { rule.on };
    rules.iter().map(|rule| Rule { on: on(rule), ..*rule }).collect()
}

/// Sends to anna, bob and carol; a reply, or `-` for each, and who got the message.
#[track_caller]
fn check(rules: &[Rule], replies: [&str; 3], taken: &[&str]) {
    for offers in OFFERS {
        check_with(offers, rules, replies, taken);
    }
}

#[track_caller]
fn check_with(offers: &[&'static str], rules: &[Rule], replies: [&str; 3], taken: &[&str]) {
    let sink = Sink::offering(offers, &rules_for(offers, rules));
    let mut smtp = Smtp::new(&settings(&sink)).unwrap();
    let recipients = ["anna@example.org", "bob@example.org", "carol@example.org"];
    let got = smtp.deliver(&mail(MESSAGE, &recipients)).unwrap();
    assert_eq!(shown(&got), replies);
    smtp.close();
    let to: Vec<String> = sink.taken().into_iter().flat_map(|one| one.to).collect();
    let to: Vec<&str> = to
        .iter()
        .map(|path| path.trim_start_matches("RCPT TO:<").trim_end_matches("@example.org>"))
        .collect();
    assert_eq!(to, taken);
}

#[test]
fn each_recipient_has_a_result() {
    let queued = "250 2.0.0 queued";
    check(&[], [queued; 3], &["anna", "bob", "carol"]);
    check(
        &[
            say("RCPT TO:<anna", "550 5.1.1 no such user"),
            say("RCPT TO:<carol", "451-4.7.1 later\r\n451 4.7.1 please"),
        ],
        ["550 5.1.1 no such user", queued, "451 4.7.1 later please"],
        &["bob"],
    );
    check(
        &[say("RCPT TO:<carol", "552 too many")],
        [queued, queued, "452 4.5.3 too many"],
        &["anna", "bob"],
    );
    check(&[say("RCPT", "550 no")], ["550 no"; 3], &[]);
    check(&[say("MAIL", "451 4.3.0 no")], ["451 4.3.0 no"; 3], &[]);
    check(&[say("DATA", "554 5.5.1 no")], ["554 5.5.1 no"; 3], &[]);
    check(&[say(".", "452 4.3.1 full")], ["452 4.3.1 full"; 3], &[]);
    check(
        &[say("RCPT TO:<bob", "550 no"), say(".", "554 5.6.0 bad content")],
        ["554 5.6.0 bad content", "550 no", "554 5.6.0 bad content"],
        &[],
    );
}

#[test]
fn a_break_defers_whoever_has_no_result() {
    let lost = "450 4.4.2 the relay closed the connection";
    let closed = "450 4.4.2 connection closed";
    check(&[cut("MAIL")], [lost; 3], &[]);
    check(&[cut("RCPT TO:<bob")], [closed, lost, closed], &[]);
    check(&[say("RCPT TO:<anna", "550 no"), cut("DATA")], ["550 no", lost, lost], &[]);
    // The relay has it, but we cannot know: at least once.
    check(&[cut(".")], [lost; 3], &["anna", "bob", "carol"]);
    check(
        &[say("RCPT TO:<bob", "421 4.3.2 shutting down")],
        [closed, "421 4.3.2 shutting down", closed],
        &[],
    );
}

#[test]
fn the_message_arrives_as_it_is() {
    for text in [
        "Subject: dots\r\n\r\n.\r\n..\r\n.hidden\r\nend.\r\n",
        "Subject: empty body\r\n\r\n",
        "Subject: long\r\n\r\n..\r\n\r\n\r\n",
    ] {
        for offers in OFFERS {
            let sink = Sink::offering(offers, &[]);
            let mut smtp = Smtp::new(&settings(&sink)).unwrap();
            smtp.deliver(&mail(text.as_bytes(), &["anna@example.org"])).unwrap();
            assert_eq!(sink.taken()[0].data, text);
        }
    }
}

#[test]
fn text_and_end_leave_in_one_write() {
    let sink = Sink::new(&[]);
    let mut smtp = Smtp::new(&settings(&sink)).unwrap();
    for _ in 0..20 {
        smtp.deliver(&mail(MESSAGE, &["anna@example.org"])).unwrap();
    }
    let reads: Vec<usize> = sink.taken().iter().map(|taken| taken.reads).collect();
    assert_eq!(reads, [1; 20]);
}

/// How many connections three mails take, if the relay does this.
#[track_caller]
fn check_reuse(rules: &[Rule], connections: [usize; 3], sent: &str) {
    for (offers, connections) in OFFERS.into_iter().zip(connections) {
        check_reuse_with(offers, rules, connections, sent);
    }
}

#[track_caller]
fn check_reuse_with(offers: &'static [&str], rules: &[Rule], connections: usize, sent: &str) {
    let sink = Sink::offering(offers, &rules_for(offers, rules));
    let mut smtp = Smtp::new(&settings(&sink)).unwrap();
    let codes = [(); 3].map(|()| code(&mut smtp).to_string());
    assert_eq!((sink.connections(), codes.join(" ").as_str()), (connections, sent));
}

/// Sends one mail; the code of the reply.
fn code(smtp: &mut Smtp) -> u16 {
    smtp.deliver(&mail(MESSAGE, &["anna@example.org"])).unwrap()[0].code
}

fn once(on: &'static str, act: Act) -> Rule {
    Rule { on, times: 1, act }
}

#[test]
fn a_connection_serves_many_mails_and_is_replaced_when_it_ends() {
    let refused = once("RCPT", Act::Say("550 no"));
    check_reuse(&[], [1; 3], "250 250 250");
    // A relay may take the lines of a message that it has refused for commands.
    check_reuse(&[refused], [1, 1, 2], "550 250 250");
    check_reuse(&[once("DATA", Act::Say("451 no"))], [1, 1, 2], "451 250 250");
    check_reuse(&[once(".", Act::Say("451 no"))], [1, 1, 2], "451 250 250");
    // The relay has ended it between two mails: nothing is lost by that.
    check_reuse(&[cut("RSET")], [1; 3], "250 250 250");
    let [stepwise, pipelining, _] = OFFERS;
    for reset in [Act::Cut, Act::Say("421 4.4.2 idle")] {
        check_reuse_with(stepwise, &[refused, once("RSET", reset)], 2, "550 250 250");
    }
    check_reuse(&[once("MAIL", Act::Say("421 busy"))], [2; 3], "421 250 250");
    check_reuse(&[once("RCPT", Act::Cut)], [2; 3], "450 250 250");
    // A reply that makes no sense: the message must not be read as commands.
    for offers in [stepwise, pipelining] {
        check_reuse_with(offers, &[once("DATA", Act::Say("250 ok"))], 2, "450 250 250");
    }
}

#[test]
fn a_relay_that_cannot_take_the_chunks_it_offers_gets_none_again() {
    let [.., chunking] = OFFERS;
    let sink = Sink::offering(chunking, &[always("BDAT", Act::Say("502 5.5.1 unknown"))]);
    let mut smtp = Smtp::new(&settings(&sink)).unwrap();
    assert_eq!([(); 3].map(|()| code(&mut smtp)), [450, 250, 250]);
    assert_eq!(sink.connections(), 2);

    let mut without = settings(&sink);
    without.chunking = false;
    assert_eq!(code(&mut Smtp::new(&without).unwrap()), 250);
}

#[test]
fn a_relay_that_has_left_between_two_mails_is_called_again() {
    for offers in OFFERS {
        for (act, then, connections) in [
            (once("MAIL", Act::Cut), 250, 2),
            (once("MAIL", Act::Say("421 4.4.2 idle")), 250, 2),
            // It leaves again: now it is about the way.
            (cut("MAIL"), 450, 2),
            // It was under way: the answer counts.
            (once("RCPT", Act::Cut), 450, 1),
            (once("MAIL", Act::Say("451 later")), 451, 1),
            // It says nothing, and may have the mail.
            (once("MAIL", Act::Hang), 450, 1),
        ] {
            let sink = Sink::offering(offers, &[]);
            let mut smtp = Smtp::new(&impatient(&sink)).unwrap();
            assert_eq!(code(&mut smtp), 250);
            sink.follow(&[act]);
            assert_eq!((code(&mut smtp), sink.connections()), (then, connections), "{act:?}");
        }
    }
}

/// Settings of a client that waits for a second.
fn impatient(sink: &Sink) -> SmtpSettings {
    SmtpSettings { command_seconds: 1, message_seconds: 1, ..settings(sink) }
}

#[test]
fn several_commands_leave_at_once_where_the_relay_takes_them() {
    let chunk = format!("BDAT {} LAST", MESSAGE.len());
    // With DATA, the last read is for the message.
    for (offers, (last, waits)) in OFFERS.into_iter().zip([("DATA", 4), ("DATA", 2), (&chunk, 1)]) {
        let sink = Sink::offering(offers, &[]);
        let mut smtp = Smtp::new(&settings(&sink)).unwrap();
        code(&mut smtp);
        let before = sink.reads();
        code(&mut smtp);
        let commands = sink.commands();
        let envelope = ["MAIL FROM:<>", "RCPT TO:<anna@example.org>", last].map(str::to_owned);
        assert!(commands.ends_with(&envelope), "{commands:?}");
        assert_eq!(sink.reads() - before, waits);
    }
}

#[test]
fn a_connection_has_an_end() {
    let sink = Sink::new(&[]);
    let mut smtp = Smtp::new(&settings(&sink)).unwrap();
    for _ in 0..=MAILS_MAX {
        smtp.deliver(&mail(MESSAGE, &["anna@example.org"])).unwrap();
    }
    assert_eq!(sink.connections(), 2);
}

#[test]
fn a_relay_that_says_nothing_is_left() {
    for (offers, on) in OFFERS.into_iter().flat_map(|offers| [(offers, "RCPT"), (offers, ".")]) {
        let sink = Sink::offering(offers, &[always(on, Act::Hang)]);
        let mut smtp = Smtp::new(&impatient(&sink)).unwrap();
        let replies = smtp.deliver(&mail(MESSAGE, &["anna@example.org"])).unwrap();
        let shown = shown(&replies).remove(0);
        assert_eq!(shown, "450 4.4.2 no answer within 1 s", "{on}");
    }
}
