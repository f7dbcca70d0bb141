//! Settings as people write them.

use std::path::PathBuf;

use crate::deliver::{
    Auth, MaildirSettings, SendmailSettings, Settings, SetupError, Smtp, SmtpSettings, Tls,
    TransportSettings,
};

#[test]
fn each_transport_is_a_table() {
    let check = |text: &str, expected: TransportSettings| {
        let settings: Settings = toml::from_str(text).unwrap();
        assert_eq!(settings.transport, expected, "{text}");
    };
    check("", TransportSettings::Smtp(SmtpSettings::default()));
    check(
        "[transport.smtp]\nhost = 'relay.example.org'\nport = 465\ntls = 'implicit'\n\
         auth = { user = 'notices', password_file = '/etc/whyblocked/password' }",
        TransportSettings::Smtp(SmtpSettings {
            host: "relay.example.org".to_owned(),
            port: 465,
            tls: Tls::Implicit,
            auth: Some(Auth {
                user: "notices".to_owned(),
                password_file: PathBuf::from("/etc/whyblocked/password"),
            }),
            ..SmtpSettings::default()
        }),
    );
    check("[transport.sendmail]", TransportSettings::Sendmail(SendmailSettings::default()));
    check(
        "[transport.maildir]\ndirectory = 'out'",
        TransportSettings::Maildir(MaildirSettings { directory: PathBuf::from("out") }),
    );
}

#[test]
fn settings_are_written_as_they_are_read() {
    let text = toml::to_string(&Settings::default()).unwrap();
    assert_eq!(toml::from_str::<Settings>(&text).unwrap(), Settings::default());
    let schema = serde_json::to_string(&schemars::schema_for!(Settings)).unwrap();
    assert!(schema.contains("password_file"), "{schema}");
}

#[test]
fn a_name_that_nobody_reads_is_an_error() {
    for text in [
        "retry = 5",
        "[transport.smtp]\nhostname = 'relay'",
        "[transport.smtp]\ntls = 'maybe'",
        "[transport.smtp.auth]\nuser = 'a'\npassword = 'b'",
        "[transport.sendmail]\nbinary = 'x'",
        "[transport.maildir]",
        "[transport.lmtp]",
        "[transport.smtp]\n[transport.sendmail]",
    ] {
        assert!(toml::from_str::<Settings>(text).is_err(), "{text}");
    }
}

/// What is wrong with these settings, before anything is sent.
#[track_caller]
fn check(change: impl Fn(&mut SmtpSettings), expected: &str) {
    let mut settings = SmtpSettings::default();
    change(&mut settings);
    let error = Smtp::new(&settings).err();
    let name = error.map_or("none", |error| match error {
        SetupError::Path { .. } => "path",
        SetupError::Ehlo { .. } => "ehlo",
        SetupError::OpenPassword { .. } => "password",
        SetupError::Host { .. } => "host",
        SetupError::Certificates(_) => "certificates",
    });
    assert_eq!(name, expected, "{settings:?}");
}

#[test]
fn a_number_in_quotes_is_said_to_be_none() {
    let read = toml::from_str::<Settings>("[transport.smtp]\nport = '10025'");
    let error = read.err().map(|error| error.message().to_owned()).unwrap_or_default();
    let expected = "invalid type: string \"10025\", expected a whole number from 1 to 65535";
    assert_eq!(error, expected);
}

#[test]
fn a_host_is_a_name_or_an_address() {
    for (host, expected) in [
        ("127.0.0.1", true),
        ("::1", true),
        ("fe80::1%eth0", true),
        ("fe80::1%", false),
        ("192.0.2.1%eth0", false),
        ("localhost", true),
        ("relay.example.org", true),
        ("m\u{fc}nchen.example", true),
        ("smtp_relay", true),
        ("", false),
        (" ", false),
        ("[::1]", false),
        ("127.0.0.1:25", false),
        ("::1:25:mail", false),
        ("relay.example.org:25", false),
        ("smtp://127.0.0.1", false),
        ("mail host", false),
        ("admin@relay.example.org", false),
    ] {
        let read = toml::from_str::<Settings>(&format!("[transport.smtp]\nhost = '{host}'"));
        let error = read.as_ref().err().map(ToString::to_string).unwrap_or_default();
        assert_eq!(read.is_ok(), expected, "{host}: {error}");
        assert_eq!(error.contains("`port` is for the port"), !expected, "{host}: {error}");
    }
}

#[test]
fn what_cannot_work_is_said_before_the_first_mail() {
    let auth = Auth { user: "notices".to_owned(), password_file: PathBuf::from("/nonexistent") };
    check(|_| {}, "none");
    check(|smtp| smtp.ehlo = Some("mx.example.org".to_owned()), "none");
    check(|smtp| smtp.ehlo = Some("mx\r\nRSET".to_owned()), "ehlo");
    check(|smtp| smtp.ehlo = Some(String::new()), "ehlo");
    check(|smtp| smtp.auth = Some(auth.clone()), "none");
    for (tls, expected) in [
        (Tls::None, "password"),
        (Tls::Opportunistic, "password"),
        (Tls::Required, "none"),
        (Tls::Implicit, "none"),
    ] {
        check(
            |smtp| {
                smtp.host = "relay.example.org".to_owned();
                smtp.auth = Some(auth.clone());
                smtp.tls = tls;
            },
            expected,
        );
    }
    check(
        |smtp| {
            smtp.tls = Tls::Required;
            smtp.host = "a relay".to_owned();
        },
        "host",
    );
    check(
        |smtp| {
            smtp.tls = Tls::Required;
            smtp.host = "fe80::1%eth0".to_owned();
        },
        "none",
    );
}

#[test]
fn a_file_of_certificates_has_some() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ca.pem");
    let good = include_str!("tls/ca.pem");
    let broken = good.replace("MII", "MIX");
    for (text, expected) in [
        (Some(good), "none"),
        (Some("hello"), "certificates"),
        (Some(&broken), "certificates"),
        (None, "certificates"),
    ] {
        match text {
            #[expect(clippy::disallowed_methods, reason = "a test's own file")]
            Some(text) => std::fs::write(&file, text).unwrap(),
            None => std::fs::remove_file(&file).unwrap(),
        }
        for tls in [Tls::None, Tls::Opportunistic, Tls::Required, Tls::Implicit] {
            check(
                |smtp| {
                    smtp.tls = tls;
                    smtp.ca_file = Some(file.clone());
                },
                expected,
            );
        }
    }
}
