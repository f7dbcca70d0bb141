//! Servers that stop, hang, refuse, and come back.

use std::time::{Duration, Instant};

use whyblocked::directory::{Addressee, Answer, Choice, Directory, Failure, LanguageRule};

use crate::lab::Lab;
use crate::postgres::{self, Postgres};
use crate::slapd::{self, Slapd};

/// The limit of a look-up in these tests.
const LIMIT: &str = "timeout_milliseconds = 400";
/// Far more than the limit, far less than if readers waited one after the other.
const SLACK: Duration = Duration::from_secs(8);

const QUERY: &str = "SELECT language FROM people WHERE email = %a";

fn choose(directory: &Directory, address: &str) -> Choice {
    directory.choose(directory.organization(address).unwrap(), address)
}

fn failure(choice: &Choice) -> &Failure {
    assert_eq!(choice.rule, LanguageRule::Organization);
    match choice.said.as_slice() {
        [(_, Answer::Failed(failure))] => failure,
        other => panic!("no failure: {other:?}"),
    }
}

/// Resolves an event with many readers, and says how long that took.
fn event(directory: &Directory) -> Duration {
    let addresses: Vec<String> = (0..300).map(|n| format!("user{n}@lab.example")).collect();
    let start = Instant::now();
    let addressees = addresses.iter().map(|address| Addressee { address, local: true });
    let readers = directory.resolve(addressees, None);
    assert_eq!(readers.circles[0].recipients.len(), addresses.len());
    start.elapsed()
}

#[test]
fn slapd_hangs_and_comes_back() {
    let slapd = Slapd::open();
    let lab = Lab::new(&slapd.table("ldap", LIMIT));
    let directory = lab.directory();
    let patient = Lab::new(&slapd.table("ldap", "timeout_milliseconds = 10000")).directory();
    println!("300 readers by slapd: {:?}", event(&patient));
    println!("300 readers remembered: {:?}", event(&patient));
    assert_eq!(choose(&patient, "fred@lab.example").rule, LanguageRule::Ldap);
    slapd.server.freeze();
    let waited = event(&directory);
    println!("300 readers, slapd frozen: {waited:?}");
    assert!(waited < SLACK, "{waited:?}");
    let waited = event(&directory);
    println!("300 readers, slapd frozen and left alone: {waited:?}");
    assert!(waited < SLACK, "{waited:?}");
    assert!(matches!(failure(&choose(&directory, "dora@lab.example")), Failure::Down(..)));
    // What is remembered needs no server.
    assert_eq!(choose(&patient, "fred@lab.example").rule, LanguageRule::Ldap);
    assert_eq!(
        lab.route("fred@lab.example"),
        "language: en (by organization); ldap: did not answer in time"
    );
    slapd.server.thaw();
    assert_eq!(choose(&patient, "bob@sub.lab.example").language.to_string(), "pl");
}

#[test]
fn postgresql_hangs_and_comes_back() {
    let postgres = Postgres::start();
    let login = postgres.login(postgres::PASSWORD);
    let lab = Lab::new(&postgres.table(QUERY, &format!("{LIMIT}\n{login}")));
    let directory = lab.directory();
    let table = postgres.table(QUERY, &format!("timeout_milliseconds = 10000\n{login}"));
    let patient = Lab::new(&table).directory();
    println!("300 readers by PostgreSQL: {:?}", event(&patient));
    println!("300 readers remembered: {:?}", event(&patient));
    postgres.server.freeze();
    let waited = event(&directory);
    println!("300 readers, PostgreSQL frozen: {waited:?}");
    assert!(waited < SLACK, "{waited:?}");
    assert!(matches!(failure(&choose(&directory, "dora@lab.example")), Failure::Down(..)));
    assert_eq!(
        lab.route("gina@lab.example"),
        "language: en (by organization); sql: did not answer in time"
    );
    postgres.server.thaw();
    assert_eq!(choose(&patient, "gina@lab.example").rule, LanguageRule::Sql);
}

#[test]
fn postgresql_takes_too_long_for_one_query() {
    let postgres = Postgres::start();
    let login = postgres.login(postgres::PASSWORD);
    let slow = "SELECT language FROM people, pg_sleep(60) WHERE email = %a";
    let directory = Lab::new(&postgres.table(slow, &format!("{LIMIT}\n{login}"))).directory();
    let start = Instant::now();
    assert_eq!(failure(&choose(&directory, "gina@lab.example")), &Failure::Late);
    assert!(start.elapsed() < SLACK, "{:?}", start.elapsed());
    // A table that somebody holds is no reason to wait, either.
    let table = postgres.table(QUERY, &format!("{LIMIT}\n{login}"));
    let directory = Lab::new(&table).directory();
    let holder = std::thread::scope(|threads| {
        let holder = threads.spawn(|| {
            postgres.execute("BEGIN; LOCK TABLE people; SELECT pg_sleep(3); COMMIT");
        });
        let mut late = false;
        while !holder.is_finished() && !late {
            // Each try asks anew, since nobody has an answer for that address yet.
            let fresh = Lab::new(&table).directory();
            late = matches!(
                choose(&fresh, "gina@lab.example").said.as_slice(),
                [(_, Answer::Failed(Failure::Late))]
            );
        }
        holder.join().unwrap();
        late
    });
    assert!(holder, "nobody noticed the lock");
    assert_eq!(choose(&directory, "gina@lab.example").rule, LanguageRule::Sql);
}

#[test]
fn servers_stop() {
    let (slapd, postgres) = (Slapd::open(), Postgres::start());
    let login = postgres.login(postgres::PASSWORD);
    let patient = "timeout_milliseconds = 10000";
    let ldap = Lab::new(&slapd.table("ldap", patient));
    let sql = Lab::new(&postgres.table(QUERY, &format!("{patient}\n{login}")));
    let kept = [ldap.directory(), sql.directory()];
    assert_eq!(choose(&kept[0], "fred@lab.example").rule, LanguageRule::Ldap);
    assert_eq!(choose(&kept[1], "gina@lab.example").rule, LanguageRule::Sql);
    drop((slapd.server, postgres.server));
    for (lab, kept) in [ldap, sql].iter().zip(&kept) {
        let said = lab.route("dora@lab.example");
        assert!(said.starts_with("language: en (by organization); "), "{said}");
        assert!(said.contains("cannot be used") && said.contains("refused"), "{said}");
        // The kept connection is broken; a new one is refused.
        let choice = choose(kept, "dora@lab.example");
        assert!(matches!(failure(&choice), Failure::Unusable(_)), "{choice:?}");
    }
}

#[test]
fn passwords_are_wrong() {
    let (slapd, postgres) = (Slapd::closed(), Postgres::start());
    let patient = "timeout_milliseconds = 10000";
    let ldap = |login: &str| slapd.table("ldap", &format!("{patient}\n{login}"));
    let sql = |login: &str| postgres.table(QUERY, &format!("{patient}\n{login}"));
    let missing = "bind_dn = \"cn=x\"\npassword_file = \"missing\"";
    let cases = [
        (ldap(&slapd.login("wrong")), "ldap: cannot be used: rc=49 (invalidCredentials)"),
        (ldap(&slapd.login("")), "ldap: cannot be used: rc=53 (unwillingToPerform)"),
        (ldap(missing), "ldap: cannot be used: cannot read the password"),
        // Nobody may read without a login; slapd then denies that there is anything.
        (ldap(""), "ldap: refused the question: rc=32 (noSuchObject)"),
        (sql(&postgres.login("wrong")), "sql: cannot be used: password authentication failed"),
        (sql("password_file = \"missing\""), "sql: cannot be used: cannot read the password"),
        (sql(""), "sql: cannot be used: "),
    ];
    for (table, told) in cases {
        let said = Lab::new(&table).route("fred@lab.example");
        assert!(said.starts_with(&format!("language: en (by organization); {told}")), "{said}");
    }
    let right = Lab::new(&ldap(&slapd.login(slapd::PASSWORD)));
    assert_eq!(right.route("fred@lab.example"), "language: de (by ldap); ldap: de");
}
