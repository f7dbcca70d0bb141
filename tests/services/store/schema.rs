//! Databases that are old, new, foreign or closed to us.

use std::thread;

use super::{StoreError, host, owed};
use crate::lab::{Lab, path};
use crate::postgres::{PASSWORD, Postgres};

/// Reads the scripts, oldest first.
fn scripts() -> Vec<String> {
    let script = |number: usize| {
        std::fs::read_to_string(path(&format!("src/store/postgres/schema_{number}.sql")))
    };
    (1..).map_while(|number| script(number).ok()).collect()
}

#[test]
fn every_older_version_is_upgraded() {
    let postgres = Postgres::start();
    let scripts = scripts();
    assert!(!scripts.is_empty());
    for older in 0..scripts.len() {
        let mut applied = scripts[..older].join("\n");
        if older > 0 {
            let message = if older < 3 { "bytes" } else { "kept" };
            applied += &format!(
                "INSERT INTO entry (id, event, reader, template, state, queued, due, expires, \
                 attempts) VALUES ('old', 'old', 'anna', 'alert', 'waiting', 0, 0, 0, 0); \
                 INSERT INTO message (entry, {message}) SELECT seq, 'Subject: old' FROM entry"
            );
        }
        postgres.execute(&format!(
            "DROP SCHEMA IF EXISTS whyblocked CASCADE; CREATE SCHEMA whyblocked; \
             SET search_path TO whyblocked; CREATE TABLE schema_version (version BIGINT NOT NULL); \
             INSERT INTO schema_version VALUES ({older}); {applied}"
        ));
        // All hosts start at once, with the new version.
        thread::scope(|threads| {
            for number in 0..4 {
                let postgres = &postgres;
                threads.spawn(move || {
                    let store = host(postgres, 60).unwrap();
                    store.commit(&[owed(&format!("mx{number}/a"), &["anna"])]).unwrap();
                });
            }
        });
        let version = postgres.ask("SELECT version FROM whyblocked.schema_version");
        assert_eq!(version, scripts.len().to_string());
        assert_eq!(postgres.ask("SELECT count(*) FROM whyblocked.entry WHERE id <> 'old'"), "4");
        let old = host(&postgres, 60).unwrap().show("old").unwrap();
        let text = old.map(|old| old.message.unwrap().octets().unwrap().into_owned());
        assert_eq!(text, (older > 0).then(|| b"Subject: old".to_vec()));
    }
}

#[test]
fn what_is_not_ours_is_left_alone() {
    let postgres = Postgres::start();
    postgres.execute("CREATE SCHEMA whyblocked; CREATE TABLE whyblocked.event (x INT)");
    let error = host(&postgres, 60).err().unwrap();
    assert!(matches!(error, StoreError::Foreign { .. }), "{error:?}");
    assert_eq!(postgres.ask("SELECT count(*) FROM pg_tables WHERE schemaname = 'whyblocked'"), "1");
    postgres.execute("DROP SCHEMA whyblocked CASCADE");
    let store = host(&postgres, 60).unwrap();
    postgres.execute("UPDATE whyblocked.schema_version SET version = 99");
    let error = host(&postgres, 60).err().unwrap();
    assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error:?}");
    // Who is connected finds out with the next connection.
    store.commit(&[owed("mx/a", &["anna"])]).unwrap();
    postgres.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'whyblocked'",
    );
    let error = store.commit(&[owed("mx/b", &["anna"])]).unwrap_err();
    assert!(matches!(error, StoreError::Newer { .. }), "{error:?}");
}

#[test]
fn a_closed_door_is_told_with_a_hint() {
    let postgres = Postgres::start();
    postgres.execute("CREATE ROLE guest LOGIN PASSWORD 'guest'");
    postgres.execute(
        "CREATE DATABASE old ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0",
    );
    let table = |url: &str, login: &str| format!("[store.postgres]\nurl = {url:?}\n{login}\n");
    let url = postgres.url("localhost");
    let right = postgres.login(PASSWORD);
    let guest = url.replace("whyblocked@", "guest@");
    let elsewhere = |name: &str| url.replace("/postgres", name);
    let ca = "tls = \"required\"";
    let cases = [
        (table(&url, &postgres.login("wrong")), "password authentication failed", "password_file"),
        (table(&url, "password_file = \"missing\""), "cannot read the password", "read the file"),
        (table(&elsewhere("/none"), &right), "\"none\" does not exist", "make the database"),
        (table(&elsewhere("/old"), &right), "encoding LATIN1", "ENCODING 'UTF8'"),
        (table(&guest, &postgres.login("guest")), "permission denied", "own the database"),
        (table(&url, &format!("{right}\n{ca}")), "certificate", "nothing was lost"),
    ];
    for (table, said, hint) in cases {
        // A server that cannot be reached may be there again soon; all else waits for a person.
        let code = if said == "certificate" { 75 } else { 78 };
        let lab = Lab::new(&table);
        let output = lab.command().args(["queue", "list"]).output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{told}");
        let (error, hinted) = told.split_once("\nhint: ").unwrap();
        assert!(error.contains(said) && hinted.contains(hint), "{told}");
        assert!(!told.contains("stone"), "{told}");
    }
    let ca = format!("{right}\n{ca}\nca_file = {:?}", path("src/deliver/tests/tls/ca.pem"));
    Lab::new(&table(&url, &ca)).command().args(["queue", "list"]).assert().success();
}
