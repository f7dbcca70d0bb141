//! The way to a connection: greeting, TLS, login.

use std::path::PathBuf;

use tempfile::TempDir;

use crate::deliver::{Auth, Smtp, SmtpSettings, Tls, Transport};

use super::sink::{Rule, Sink};
use super::{MESSAGE, cut, mail, say, settings};

/// The reply for one recipient, or `!` and why nothing was tried.
fn deliver(settings: &SmtpSettings) -> String {
    let mut smtp = Smtp::new(settings).unwrap();
    let answer = smtp.deliver(&mail(MESSAGE, &["anna@example.org"]));
    smtp.close();
    match answer {
        Ok(replies) => replies[0].to_string(),
        Err(unreachable) => format!("!{}", unreachable.reply),
    }
}

#[track_caller]
fn check(sink: &Sink, settings: &SmtpSettings, expected: &str) {
    let shown = deliver(settings);
    assert!(shown.starts_with(expected), "{shown}\n{:?}", sink.commands());
}

const QUEUED: &str = "250 2.0.0 queued";

#[test]
fn a_relay_that_does_not_want_us_is_no_fault_of_the_mail() {
    for (rule, expected) in [
        (say("connect", "554 5.3.2 no service"), "!554 5.3.2 no service"),
        (say("connect", "421 4.3.2 later"), "!421 4.3.2 later"),
        (say("EHLO", "550 no"), "!550 no"),
        (cut("connect"), "!450 4.4.1 response error: incomplete"),
        (cut("EHLO"), "!450 4.4.1 response error: incomplete"),
        (say("connect", "hello"), "!450 4.4.1 response error: "),
        (say("EHLO", "250-sink\r\n250-   \r\n250 HELP"), "!450 4.5.0 unreadable"),
        (say("EHLO", "250-\r\n250 "), "!450 4.4.1 response error: "),
    ] {
        let sink = Sink::new(&[rule]);
        check(&sink, &settings(&sink), expected);
    }
    let gone = {
        let sink = Sink::new(&[]);
        settings(&sink)
    };
    let shown = deliver(&gone);
    assert!(shown.starts_with("!450 4.4.1 Connection error: "), "{shown}");
}

#[test]
fn we_say_our_name() {
    let sink = Sink::new(&[]);
    let mut settings = settings(&sink);
    deliver(&settings);
    settings.ehlo = None;
    deliver(&settings);
    let names: Vec<_> = sink
        .commands()
        .into_iter()
        .filter_map(|command| command.strip_prefix("EHLO ").map(str::to_owned))
        .collect();
    assert_eq!(names[0], "mx.example.org");
    // Without a name of our own it is a name with a dot, or an address literal.
    assert!(names[1].contains('.'), "{}", names[1]);
}

/// Whose certificates are trusted.
#[derive(Clone, Copy)]
enum Trust {
    /// The system's only, which do not include the relay's.
    System,
    /// The relay's, too.
    Ours,
}

/// One delivery: what the relay offers and does, what we want, and how it ends.
#[track_caller]
fn check_tls(offered: &[&'static str], rules: &[Rule], tls: Tls, trust: Trust, expected: &str) {
    let directory = tempfile::tempdir().unwrap();
    let sink = Sink::offering(offered, rules);
    let mut settings = settings(&sink);
    settings.host = "localhost".to_owned();
    settings.tls = tls;
    settings.ca_file = match trust {
        Trust::System => None,
        Trust::Ours => Some(file(&directory, include_str!("tls/ca.pem"))),
    };
    check(&sink, &settings, expected);
}

fn file(directory: &TempDir, content: &str) -> PathBuf {
    let path = directory.path().join("file");
    #[expect(clippy::disallowed_methods, reason = "input of a test")]
    std::fs::write(&path, content).unwrap();
    path
}

#[test]
fn a_connection_is_encrypted_as_it_was_asked_for() {
    let no = say("STARTTLS", "454 4.7.0 not now");
    let star = &["STARTTLS"];
    check_tls(star, &[], Tls::Required, Trust::Ours, QUEUED);
    check_tls(star, &[], Tls::Required, Trust::System, "!450 4.4.1 ");
    check_tls(&["SIZE"], &[], Tls::Required, Trust::Ours, "!450 4.4.1 ");
    check_tls(star, &[no], Tls::Required, Trust::Ours, "!454 4.7.0 not now");
    check_tls(star, &[], Tls::Opportunistic, Trust::System, QUEUED);
    check_tls(&["SIZE"], &[], Tls::Opportunistic, Trust::System, QUEUED);
    check_tls(star, &[no], Tls::Opportunistic, Trust::System, QUEUED);
    check_tls(star, &[cut("STARTTLS")], Tls::Opportunistic, Trust::System, QUEUED);
    check_tls(&["IMPLICIT"], &[], Tls::Implicit, Trust::Ours, QUEUED);
    check_tls(&["IMPLICIT"], &[], Tls::Implicit, Trust::System, "!450 4.4.1 ");
    check_tls(star, &[], Tls::None, Trust::System, QUEUED);
}

#[test]
fn a_certificate_for_another_name_is_not_taken() {
    let directory = tempfile::tempdir().unwrap();
    let sink = Sink::offering(&["STARTTLS"], &[]);
    let mut settings = settings(&sink);
    settings.tls = Tls::Required;
    settings.ca_file = Some(file(&directory, include_str!("tls/ca.pem")));
    // By address, and the certificate is for a name.
    check(&sink, &settings, "!450 4.4.1 ");
}

#[test]
fn opportunistic_means_encrypted_where_it_is_offered() {
    let sink = Sink::offering(&["STARTTLS"], &[]);
    let mut settings = settings(&sink);
    settings.tls = Tls::Opportunistic;
    check(&sink, &settings, QUEUED);
    let said: Vec<_> = sink
        .commands()
        .iter()
        .map(|command| command.get(..4).unwrap_or_default().to_owned())
        .collect();
    assert_eq!(said, ["EHLO", "STAR", "EHLO", "EHLO", "MAIL", "RCPT", "DATA", "QUIT"]);
}

#[test]
fn we_log_in_with_the_password_of_the_file() {
    let plain = "AUTH PLAIN AG5vdGljZXMAb3BlbiBzZXNhbWU=";
    let login = [
        say("AUTH LOGIN", "334 VXNlcm5hbWU6"),
        say("bm90aWNlcw==", "334 UGFzc3dvcmQ6"),
        say("b3BlbiBzZXNhbWU=", "235 2.7.0 welcome"),
    ];
    let wrong = say("AUTH", "535 5.7.8 wrong");
    for (offered, rules, expected) in [
        ("AUTH PLAIN LOGIN", vec![say(plain, "235 2.7.0 ok")], QUEUED),
        ("AUTH LOGIN", login.to_vec(), QUEUED),
        ("AUTH PLAIN", vec![wrong], "!535 5.7.8 wrong"),
        ("AUTH GSSAPI", vec![], "!450 4.4.1 internal client error: "),
        ("SIZE", vec![], "!450 4.4.1 internal client error: "),
    ] {
        let directory = tempfile::tempdir().unwrap();
        let sink = Sink::offering(&[offered], &rules);
        let mut settings = settings(&sink);
        settings.auth = Some(Auth {
            user: "notices".to_owned(),
            password_file: file(&directory, "open sesame\n"),
        });
        check(&sink, &settings, expected);
    }
}

#[test]
fn a_missing_password_defers() {
    let sink = Sink::offering(&["AUTH PLAIN"], &[]);
    let mut settings = settings(&sink);
    settings.auth = Some(Auth {
        user: "notices".to_owned(),
        password_file: PathBuf::from("/nonexistent/password"),
    });
    check(&sink, &settings, "!454 4.7.0 /nonexistent/password: ");
}
