//! The right language for each rule, by what the program says.

use crate::lab::Lab;
use crate::postgres::{self, Postgres};
use crate::server::certificate;
use crate::slapd::{self, Slapd};

const TOWN_HALL: &str = "organizations/town-hall/organization.toml";
const WORKSHOP: &str = "organizations/muenchen/organization.toml";

/// What people use while tests of other programs keep the computer busy.
const PATIENT: &str = "timeout_milliseconds = 10000";

const BY_KEYS: &str =
    "SELECT language FROM people WHERE email IN (%k) ORDER BY priority DESC LIMIT 1";

#[test]
fn each_rule_wins_where_those_before_it_know_nothing() {
    let (slapd, postgres) = (Slapd::open(), Postgres::start());
    let login = postgres.login(postgres::PASSWORD);
    let ldap = slapd.table("ldap", PATIENT);
    let sql = postgres.table(BY_KEYS, &format!("{PATIENT}\n{login}"));
    let lab = Lab::new(&format!("{ldap}{sql}"));
    let cases = [
        ("anna@lab.example", "language: de (by address)"),
        ("bob@sub.lab.example", "language: pl (by ldap); ldap: pl"),
        ("carl@lab.example", "language: de-AT (by ldap); ldap: tlh, de-AT, en"),
        ("CARL.Lab+news@LAB.example", "language: de-AT (by ldap); ldap: tlh, de-AT, en"),
        ("fred@lab.example", "language: de (by ldap); ldap: de"),
        ("gina@lab.example", "language: es-MX (by sql); ldap: knows no language; sql: es-MX"),
        ("zoe@own.lab.example", "language: nl (by sql); ldap: knows no language; sql: nl"),
        (
            "zoe@sub.lab.example",
            "language: de (by domain); ldap: knows no language; sql: knows no language",
        ),
        (
            "dora@lab.example",
            "language: en (by organization); ldap: knows no language; sql: knows no language",
        ),
        (
            "emil@lab.example",
            "language: en (by organization); ldap: has \"the one of the sea\", which is no \
             language; sql: knows no language",
        ),
        (
            "ida@lab.example",
            "language: en (by organization); ldap: knows no language; sql: has \"?\", which is no \
             language",
        ),
    ];
    for (address, told) in cases {
        assert_eq!(lab.route(address), told, "{address}");
    }
    let nothing = "ldap: knows no language; sql: knows no language";
    lab.drop_line(TOWN_HALL, "language = \"en\"");
    lab.put_first("whyblocked.toml", "language = \"fi\"");
    assert_eq!(lab.route("dora@lab.example"), format!("language: fi (by site); {nothing}"));
    lab.drop_line("whyblocked.toml", "language = \"fi\"");
    assert_eq!(lab.route("dora@lab.example"), format!("language: en (by default); {nothing}"));
}

#[test]
fn an_organization_has_its_own_or_none() {
    let slapd = Slapd::open();
    let lab = Lab::new(&slapd.table("ldap", PATIENT));
    lab.add(TOWN_HALL, "[directory]\nldap = \"off\"");
    assert_eq!(lab.route("fred@lab.example"), "language: en (by organization)");
    // Everybody of the workshop is taken for Fred, whose description says Finnish.
    let fred = "filter = \"(|(uid=fred)(mail={address}))\"\nattribute = \"description\"";
    let own = format!("{PATIENT}\n{fred}");
    lab.add(WORKSHOP, &slapd.table("ldap", &own));
    assert_eq!(lab.route("it@münchen.example"), "language: fi (by ldap); ldap: fi");
}

#[test]
fn every_way_into_slapd_works() {
    let slapd = Slapd::closed();
    let trust = format!("ca_file = {:?}", certificate("ca.pem"));
    let login = slapd.login(slapd::PASSWORD);
    let cases = [
        ("ldap", String::new(), true),
        ("ldapi", String::new(), true),
        ("ldaps", trust.clone(), true),
        ("ldap", format!("tls = \"required\"\n{trust}"), true),
        // A certificate of nobody we know.
        ("ldaps", String::new(), false),
        ("ldap", "tls = \"required\"".to_owned(), false),
    ];
    for (scheme, more, works) in cases {
        let lab = Lab::new(&slapd.table(scheme, &format!("{PATIENT}\n{login}\n{more}")));
        let said = lab.route("fred@lab.example");
        if works {
            assert_eq!(said, "language: de (by ldap); ldap: de", "{scheme} {more}");
        } else {
            assert!(
                said.starts_with("language: en (by organization); ldap: cannot be used"),
                "{said}"
            );
            assert!(said.contains("certificate"), "{said}");
        }
    }
}

#[test]
fn every_way_into_postgresql_works() {
    let postgres = Postgres::start();
    let trust = format!("tls = \"required\"\nca_file = {:?}", certificate("ca.pem"));
    let login = postgres.login(postgres::PASSWORD);
    let amavis = "SELECT language FROM users WHERE users.email IN (%k) ORDER BY users.priority";
    let others = "SELECT language FROM others WHERE email = %a;";
    let parts = "SELECT language FROM people WHERE email = %u || '@' || %d AND email LIKE '%a%e'";
    let cases = [
        (BY_KEYS, login.clone(), "es-MX"),
        (BY_KEYS, format!("{login}\n{trust}"), "es-MX"),
        (amavis, login.clone(), "sv"),
        (others, login.clone(), "fi"),
        (parts, login.clone(), "es-MX"),
        (BY_KEYS, format!("{login}\ntls = \"required\""), "cannot be used: error performing TLS"),
        ("SELECT language FROM nowhere WHERE a = %a", login.clone(), "refused the question: rel"),
        ("DELETE FROM people WHERE email = %a", login, "refused the question: cannot execute DELE"),
    ];
    for (query, more, said) in cases {
        let lab = Lab::new(&postgres.table(query, &format!("{PATIENT}\n{more}")));
        let told = lab.route("gina@lab.example");
        let (_, told) = told.split_once("; sql: ").unwrap();
        assert!(told.starts_with(said), "{query}: {told}");
    }
    let socket = format!(
        "host={} port={} user=whyblocked dbname=postgres",
        postgres.folder.path().display(),
        postgres.server.port
    );
    let table = format!("[directory.sql]\nurl = {socket:?}\nquery = {BY_KEYS:?}\n{PATIENT}");
    assert!(Lab::new(&table).route("gina@lab.example").ends_with("sql: es-MX"));
}

#[test]
fn an_address_stays_an_address() {
    let (slapd, postgres) = (Slapd::open(), Postgres::start());
    let login = postgres.login(postgres::PASSWORD);
    let ldap = slapd.table("ldap", PATIENT);
    let sql = postgres
        .table("SELECT language FROM people WHERE email = %a", &format!("{PATIENT}\n{login}"));
    let directory = Lab::new(&format!("{ldap}{sql}")).directory();
    let hostile = [
        "*@lab.example",
        "f*d@lab.example",
        "*)(mail=*@lab.example",
        "fred@lab.example)(|(mail=*@lab.example",
        "\\66red@lab.example",
        "fred\\@lab.example",
        "' OR '1'='1@lab.example",
        "x'; DROP TABLE people; --@lab.example",
        "%k@lab.example",
        "$1@lab.example",
        "{address}@lab.example",
        "fred\0@lab.example",
        "fred\n@lab.example",
        "\u{202e}fred@lab.example",
        "\u{ff46}red@lab.example",
        &format!("{}@lab.example", "(".repeat(290)),
        &format!("{}@lab.example", "a".repeat(100_000)),
    ];
    for address in hostile {
        let organization = directory.organization(address).unwrap();
        let choice = directory.choose(organization, address);
        let said: Vec<String> = choice.said.iter().map(|(_, answer)| answer.to_string()).collect();
        assert_eq!(said, ["knows no language"; 2], "{address:?}");
    }
    let choice =
        directory.choose(directory.organization("fred@lab.example").unwrap(), "fred@lab.example");
    assert_eq!(choice.language.to_string(), "de");
    postgres.execute("SELECT * FROM people");
}
