//! What can be written in the files, and what is refused.

use std::path::Path;

use super::*;

#[test]
fn refuses_what_cannot_work() {
    let ldap = "base = \"dc=lab\"\n";
    let sql = "query = \"SELECT language FROM users WHERE email IN (%k)\"\n";
    let cases = [
        ("ldap", format!("{ldap}url = \"lab.example\""), "`url`"),
        ("ldap", format!("{ldap}url = \"http://lab.example\""), "ldap://, ldaps:// or ldapi://"),
        ("ldap", format!("{ldap}url = \"ldap:///\""), "names no server"),
        ("ldap", "url = \"ldap://localhost\"".to_owned(), "missing field `base`"),
        ("ldap", format!("{ldap}url = \"ldap://localhost\"\nport = 389"), "unknown field `port`"),
        ("ldap", format!("{ldap}url = \"ldap://localhost\"\nbind_dn = \"cn=x\""), "password_file"),
        ("ldap", format!("{ldap}url = \"ldap://localhost\"\nfilter = \"(mail=*)\""), "{address}"),
        ("ldap", format!("{ldap}url = \"ldap://localhost\"\nfilter = \"(a={{address}}\""), "4515"),
        ("ldap", format!("{ldap}url = \"ldap://localhost\"\ntimeout_milliseconds = 0"), "0 ms"),
        (
            "ldap",
            format!(
                "{ldap}url = \"ldap://ldap.lab.example\"\nbind_dn = \"cn=x\"\npassword_file = \"p\""
            ),
            "for all to read",
        ),
        ("sql", sql.to_owned(), "either `url`"),
        ("sql", format!("{sql}path = \"a\"\nurl = \"postgresql://localhost/a\""), "either `url`"),
        ("sql", format!("{sql}url = \"postgresql:///a\""), "names no server"),
        ("sql", format!("{sql}url = \"postgresql://localhost:x/a\""), "`url` cannot be read"),
        ("ldap", format!("{ldap}url = \"ldap://[fe80::1%25eth0]\""), "`url` cannot be read"),
        ("sql", format!("{sql}url = \"host=fe80::1%eth0\"\ntls = \"required\""), "with a zone"),
        ("sql", format!("{sql}path = \"a\"\ntls = \"required\""), "takes no `tls`"),
        ("sql", "path = \"a\"\nquery = \"SELECT 'de'\"".to_owned(), "%k"),
        ("sql", format!("{sql}path = \"a\"\ntimeout_milliseconds = 10001"), "10001 ms"),
        ("sql", format!("{sql}url = \"postgresql://a:b@db.lab.example/a\""), "for all to read"),
        (
            "sql",
            format!("{sql}url = \"postgresql://a@db.lab.example/a\"\npassword_file = \"p\""),
            "for all to read",
        ),
    ];
    for (table, text, said) in cases {
        let error = toml::from_str::<Settings>(&format!("[{table}]\n{text}")).unwrap_err();
        assert!(error.to_string().contains(said), "{text}\n{error}");
        assert!(error.span().is_some(), "{text}");
        // An organization's table is read as the site's is.
        let error = toml::from_str::<OrganizationSettings>(&format!("[{table}]\n{text}"));
        assert!(error.unwrap_err().to_string().contains(said), "{text}");
    }
}

#[test]
fn takes_what_works() {
    let cases = [
        "[ldap]\nurl = \"ldap://localhost\"\nbase = \"dc=lab\"",
        "[ldap]\nurl = \"ldap://[::1]:3890\"\nbase = \"\"\nbind_dn = \"cn=x\"\npassword_file = \"p\"",
        "[ldap]\nurl = \"ldap://a.example\"\nbase = \"\"\ntls = \"required\"\nbind_dn = \"cn=x\"\npassword_file = \"p\"",
        "[ldap]\nurl = \"ldaps://a.example\"\nbase = \"\"\nbind_dn = \"cn=x\"\npassword_file = \"p\"",
        "[ldap]\nurl = \"ldapi://%2Frun%2Fldapi\"\nbase = \"\"\nfilter = \"(|(mail={address})(uid={address}))\"",
        "[sql]\npath = \"a.sqlite\"\nquery = \"SELECT l FROM u WHERE a = %a\"",
        "[sql]\nurl = \"postgresql://a:b@127.0.0.1/a\"\nquery = \"SELECT l FROM u WHERE a = %a\"",
        "[sql]\nurl = \"postgresql://a:b@db.example/a?sslmode=require\"\nquery = \"SELECT %a\"",
        "[sql]\nurl = \"host=/run/postgresql user=a password=b\"\nquery = \"SELECT %a\"",
    ];
    for text in cases {
        assert!(toml::from_str::<Settings>(text).is_ok(), "{text}");
    }
}

#[test]
fn puts_the_organization_over_the_site() {
    let site = "[ldap]\nurl = \"ldap://localhost\"\nbase = \"dc=site\"\n\
                [sql]\npath = \"site.sqlite\"\nquery = \"SELECT %a\"";
    let site: Settings = toml::from_str(site).unwrap();
    let own = "sql = \"off\"\n[ldap]\nurl = \"ldapi://%2Fown\"\nbase = \"dc=own\"";
    let cases = [("", true, true), ("ldap = \"off\"", false, true), (own, true, false)];
    for (text, ldap, sql) in cases {
        let merged = toml::from_str::<OrganizationSettings>(text).unwrap().over(&site);
        assert_eq!((merged.ldap.is_some(), merged.sql.is_some()), (ldap, sql), "{text}");
        assert_eq!(merged.ldap == site.ldap, text.is_empty(), "{text}");
    }
    for text in ["ldap = \"on\"", "ldap = true", "ldap = 5", "other = \"off\""] {
        assert!(toml::from_str::<OrganizationSettings>(text).is_err(), "{text}");
    }
}

#[test]
fn takes_paths_from_the_folder_of_the_file() {
    let text = "[ldap]\nurl = \"ldaps://a\"\nbase = \"\"\nca_file = \"ca\"\nbind_dn = \"x\"\npassword_file = \"/p\"\n\
                [sql]\npath = \"a.sqlite\"\nquery = \"SELECT %a\"";
    let settings = toml::from_str::<Settings>(text).unwrap().under(Path::new("/etc/whyblocked"));
    let own: OrganizationSettings = toml::from_str(text).unwrap();
    let merged = own.under(Path::new("/etc/whyblocked")).over(&Settings::default());
    assert_eq!(merged, settings);
    let shown = format!("{settings:?}");
    for path in ["\"/etc/whyblocked/ca\"", "\"/p\"", "\"/etc/whyblocked/a.sqlite\""] {
        assert!(shown.contains(path), "{path} in {shown}");
    }
}

#[test]
fn shares_what_organizations_have_in_common() {
    let members =
        |lookups: &str| Members { lookups: toml::from_str(lookups).unwrap(), ..Members::default() };
    let one = "[sql]\npath = \"a\"\nquery = \"SELECT %a\"";
    let other = "[sql]\npath = \"b\"\nquery = \"SELECT %a\"";
    let directory = Directory::new([one, other, one, ""].map(members).to_vec(), None);
    assert_eq!(directory.lookups.len(), 2);
    let used: Vec<_> = directory.organizations.iter().map(|known| known.sql).collect();
    assert_eq!(used, [Some(0), Some(1), Some(0), None]);
}
