//! Who belongs where, and in which language; directories that do not answer.

mod settings;
mod silent;
mod sqlite;

use super::*;

/// Makes a directory of one organization, `lab.example`, that looks languages up as the text says.
fn directory(lookups: &str) -> Directory {
    let members = Members {
        domains: vec!["lab.example".into()],
        lookups: toml::from_str(lookups).unwrap(),
        ..Members::default()
    };
    Directory::new(vec![members], None)
}

#[test]
fn finds_organization_and_language() {
    let tag = |text: &str| text.parse::<Tag>().unwrap();
    let first = Members {
        domains: vec!["lab.example".into(), ".lab.example".into()],
        languages: [("anna@lab.example".into(), tag("de")), ("sub.lab.example".into(), tag("fr"))]
            .into(),
        ..Members::default()
    };
    let second = Members {
        domains: vec!["own.lab.example".into(), "xn--mnchen-3ya.example".into()],
        language: Some(tag("pl")),
        ..Members::default()
    };
    let directory = Directory::new(vec![first, second], Some(tag("fi")));
    let cases = [
        ("Anna@LAB.example", Some(0), "de", LanguageRule::Address),
        ("anna+shop@lab.example", Some(0), "de", LanguageRule::Address),
        ("+anna@lab.example", Some(0), "fi", LanguageRule::Site),
        ("bob@sub.lab.example", Some(0), "fr", LanguageRule::Domain),
        ("bob@lab.example.", Some(0), "fi", LanguageRule::Site),
        ("x@own.lab.example", Some(1), "pl", LanguageRule::Organization),
        ("x@münchen.example", Some(1), "pl", LanguageRule::Organization),
        ("x@notlab.example", None, "", LanguageRule::Default),
        ("lab.example", None, "", LanguageRule::Default),
        ("", None, "", LanguageRule::Default),
    ];
    for (address, organization, language, rule) in cases {
        assert_eq!(directory.organization(address), organization, "{address}");
        if let Some(organization) = organization {
            let reader = directory.reader(organization, address);
            assert_eq!((reader.language, reader.language_rule), (tag(language), rule), "{address}");
        }
    }
}

#[test]
fn needs_both_to_call_an_address_local() {
    let members = Members { domains: vec!["lab.example".into()], ..Members::default() };
    let directory = Directory::new(vec![members], None);
    let addressees = [
        Addressee { address: "a@lab.example", local: true },
        Addressee { address: "b@lab.example", local: false },
        Addressee { address: "c@remote.example", local: true },
    ];
    let readers = directory.resolve(addressees, Some("x@remote.example"));
    assert_eq!(readers.circles.len(), 1);
    assert_eq!(readers.circles[0].recipients.len(), 1);
    assert_eq!((readers.outside, readers.unclaimed), (vec![1], vec![2]));
}
