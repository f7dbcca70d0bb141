//! The way to a connection: greeting, TLS, login.

use std::path::PathBuf;

use tempfile::TempDir;

use crate::deliver::{Auth, Smtp, SmtpSettings, Tls, Transport};

use super::sink::{Act, Rule, Sink};
use super::{MESSAGE, always, cut, mail, say, settings};

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
        (cut("connect"), "!450 4.4.1 the relay closed the connection"),
        (cut("EHLO"), "!450 4.4.1 the relay closed the connection"),
        (say("connect", "hello"), "!450 4.4.1 this is no reply of SMTP"),
    ] {
        let sink = Sink::new(&[rule]);
        check(&sink, &settings(&sink), expected);
    }
    let gone = {
        let sink = Sink::new(&[]);
        settings(&sink)
    };
    let shown = deliver(&gone);
    assert!(shown.starts_with("!450 4.4.1 Connection refused"), "{shown}");
}

#[test]
fn a_relay_may_say_as_little_as_it_likes() {
    for rule in [
        say("connect", "220"),
        say("EHLO", "250"),
        say("EHLO", "250-\r\n250"),
        say("EHLO", "250-sink\r\n250-   \r\n250 HELP"),
        // It knows only what was there before EHLO.
        say("EHLO", "500 what"),
        say("EHLO", "502"),
        say("MAIL", "250"),
        say("RCPT", "250-\r\n250"),
        say("DATA", "354"),
    ] {
        let sink = Sink::new(&[rule]);
        check(&sink, &settings(&sink), QUEUED);
    }
    let sink = Sink::new(&[say(".", "250-ok\r\n250")]);
    check(&sink, &settings(&sink), "250 ok");
    let sink = Sink::new(&[say("EHLO", "502 what"), say("HELO", "550 no")]);
    check(&sink, &settings(&sink), "!550 no");
}

#[test]
fn a_relay_that_says_nothing_at_all_is_out_of_reach() {
    for on in ["connect", "EHLO"] {
        let sink = Sink::new(&[always(on, Act::Hang)]);
        let settings = SmtpSettings { connect_seconds: 1, ..settings(&sink) };
        check(&sink, &settings, "!450 4.4.1 no answer within 1 s");
    }
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
    let unknown = "!450 4.7.5 TLS: invalid peer certificate: UnknownIssuer";
    check_tls(star, &[], Tls::Required, Trust::Ours, QUEUED);
    check_tls(star, &[], Tls::Required, Trust::System, unknown);
    let none = "!450 4.7.5 the relay does not offer STARTTLS";
    check_tls(&["SIZE"], &[], Tls::Required, Trust::Ours, none);
    check_tls(star, &[say("EHLO", "500 what")], Tls::Required, Trust::Ours, none);
    check_tls(star, &[no], Tls::Required, Trust::Ours, "!454 4.7.0 not now");
    check_tls(star, &[], Tls::Opportunistic, Trust::System, QUEUED);
    check_tls(&["SIZE"], &[], Tls::Opportunistic, Trust::System, QUEUED);
    check_tls(star, &[no], Tls::Opportunistic, Trust::System, QUEUED);
    check_tls(star, &[cut("STARTTLS")], Tls::Opportunistic, Trust::System, QUEUED);
    check_tls(&["IMPLICIT"], &[], Tls::Implicit, Trust::Ours, QUEUED);
    check_tls(&["IMPLICIT"], &[], Tls::Implicit, Trust::System, unknown);
    let wrong_port = "!450 4.7.5 no TLS here: is this the port for STARTTLS?";
    check_tls(star, &[], Tls::Implicit, Trust::Ours, wrong_port);
    check_tls(star, &[], Tls::None, Trust::System, QUEUED);
}

#[test]
fn what_was_said_before_the_encryption_does_not_count_in_it() {
    let more =
        "220 go\r\n250-evil\r\n250 PIPELINING\r\n250 ok\r\n250 ok\r\n354 go\r\n250 2.0.0 evil";
    let rules = [say("STARTTLS", more), say(".", "554 5.7.1 refused")];
    let spoke = "!450 4.7.5 the relay, or somebody on the way, spoke between STARTTLS";
    check_tls(&["STARTTLS"], &rules, Tls::Required, Trust::Ours, spoke);
    check_tls(&["STARTTLS"], &rules, Tls::Opportunistic, Trust::Ours, "554 5.7.1 refused");
}

#[test]
fn a_certificate_for_another_name_is_not_taken() {
    let directory = tempfile::tempdir().unwrap();
    let sink = Sink::offering(&["STARTTLS"], &[]);
    let mut settings = settings(&sink);
    settings.tls = Tls::Required;
    settings.ca_file = Some(file(&directory, include_str!("tls/ca.pem")));
    // By address, and the certificate is for a name.
    let other = "!450 4.7.5 TLS: invalid peer certificate: certificate not valid for name";
    check(&sink, &settings, other);
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
    assert_eq!(said, ["EHLO", "STAR", "EHLO", "MAIL", "RCPT", "DATA", "QUIT"]);
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
        ("AUTH LOGIN", vec![say("AUTH", "535")], "!535"),
        ("AUTH LOGIN", vec![say("AUTH", "235")], QUEUED),
        ("AUTH PLAIN", vec![say("AUTH", "334")], "!334"),
        ("AUTH=PLAIN", vec![say(plain, "235 ok")], QUEUED),
        ("AUTH GSSAPI", vec![], "!454 4.7.5 the relay offers neither AUTH PLAIN nor AUTH LOGIN"),
        ("SIZE", vec![], "!454 4.7.5 the relay offers neither AUTH PLAIN nor AUTH LOGIN"),
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
    check(&sink, &settings, "!454 4.7.0 cannot read the password /nonexistent/password: ");
}
