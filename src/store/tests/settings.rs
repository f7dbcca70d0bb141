//! What can be written about a store, and what is refused.

use std::path::Path;

use crate::store::Settings;

#[test]
fn a_database_is_checked_before_it_is_used() {
    let url = "url = \"postgresql://a@localhost/a\"";
    let cases = [
        (String::new(), "missing field `url`"),
        ("url = \"mysql://a@localhost/a\"".to_owned(), "`url` cannot be read"),
        ("url = \"postgresql:///a\"".to_owned(), "names no server"),
        ("url = \"postgresql://a:b@db.example/a\"".to_owned(), "for all to read"),
        (
            "url = \"postgresql://a@db.example/a\"\npassword_file = \"p\"".to_owned(),
            "for all to read",
        ),
        (format!("{url}\nport = 1"), "unknown field `port`"),
        (format!("{url}\ntls = \"maybe\""), "unknown variant `maybe`"),
        (format!("{url}\nschema = \"a; DROP TABLE b\""), "small letters"),
        (format!("{url}\nschema = \"pg_own\""), "small letters"),
        (format!("{url}\ntimeout_seconds = 0"), "0 s"),
        (format!("{url}\ntimeout_seconds = 61"), "61 s"),
    ];
    for (text, said) in cases {
        let error = toml::from_str::<Settings>(&format!("[postgres]\n{text}")).unwrap_err();
        assert!(error.to_string().contains(said), "{text}\n{error}");
    }
    assert!(toml::from_str::<Settings>("postgresql = 1").is_err());
}

#[test]
fn a_database_takes_the_place_of_the_file() {
    let settings: Settings = toml::from_str(
        "retention_days = 7\n[postgres]\nurl = \"postgresql://a@db.example/a\"\n\
         tls = \"required\"\nca_file = \"ca.pem\"\npassword_file = \"/run/password\"",
    )
    .unwrap();
    let settings = settings.under(Path::new("/etc/whyblocked"));
    let postgres = settings.postgres.as_ref().unwrap();
    assert_eq!(postgres.ca_file.as_deref(), Some(Path::new("/etc/whyblocked/ca.pem")));
    assert_eq!(postgres.password_file.as_deref(), Some(Path::new("/run/password")));
    assert_eq!((postgres.schema.as_str(), postgres.timeout_seconds), ("whyblocked", 10));
    assert_eq!(settings.retention_days, 7);
    // What is written out is read again.
    let again: Settings = toml::from_str(&toml::to_string(&settings).unwrap()).unwrap();
    assert_eq!(again, settings);
    assert_eq!(toml::from_str::<Settings>("").unwrap(), Settings::default());
    assert_eq!(Settings::default().postgres, None);
}
