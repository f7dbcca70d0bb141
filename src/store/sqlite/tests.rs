//! The SQLite file itself: who may read it, and what else may be in its place.

use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;

use chrono::TimeDelta;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::clock::Clock;
use crate::store::{
    Claim, Filter, Message, Outcome, RecipientResult, Scope, Settings, Settlement, SqliteStore,
    Store, StoreError,
};

use super::log::Log;
use super::open::WAL_OCTETS_MAX_OF_CALLS;
use crate::store::tests::{owed, start};

struct Place {
    directory: TempDir,
    settings: Settings,
}

impl Place {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let settings = Settings {
            path: directory.path().join("new").join("store.sqlite"),
            check_at_open: true,
            busy_seconds: 0,
            ..Settings::default()
        };
        Self { directory, settings }
    }

    fn open(&self) -> Result<SqliteStore, StoreError> {
        SqliteStore::open(&self.settings, Arc::new(Clock::fixed(start())))
    }

    fn raw(&self) -> Connection {
        fs::create_dir_all(self.path().parent().unwrap()).unwrap();
        Connection::open(self.path()).unwrap()
    }

    fn path(&self) -> &Path {
        &self.settings.path
    }
}

#[test]
fn opening_writes_nothing_to_a_store_that_is_ready() {
    let mut place = Place::new();
    place.settings = place.settings.unchecked();
    drop(place.open().unwrap());
    let files = || ["sqlite", "sqlite-wal"].map(|end| fs::read(place.path().with_extension(end)));
    let before = files().map(Result::unwrap);
    drop(place.open().unwrap());
    assert!(files().map(Result::unwrap) == before, "the file or its log has changed");
    assert!(before.iter().all(|octets| !octets.is_empty()));
}

#[test]
fn the_log_of_calls_that_write_once_stays_small() {
    let mut place = Place::new();
    place.settings = place.settings.unchecked();
    let log = place.path().with_extension("sqlite-wal");
    let octets = (0..300).map(|number| {
        let event = format!("mx/{number}");
        place.open().unwrap().commit(&[owed(&event, &["anna"])]).unwrap();
        fs::metadata(&log).unwrap().len()
    });
    let octets: Vec<u64> = octets.collect();
    assert!(octets.iter().any(|octets| *octets > WAL_OCTETS_MAX_OF_CALLS), "{octets:?}");
    assert!(octets.iter().all(|octets| *octets < 2 * WAL_OCTETS_MAX_OF_CALLS), "{octets:?}");
}

#[test]
fn only_its_owner_may_read_it() {
    let place = Place::new();
    let store = place.open().unwrap();
    store.commit(&[owed("mx/a", &["anna"])]).unwrap();
    let mut checked = 0;
    for file in fs::read_dir(place.path().parent().unwrap()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{:?}", file.file_name());
        checked += 1;
    }
    // The file, its write-ahead log and its shared memory.
    assert_eq!(checked, 3);
    let directory = fs::metadata(place.path().parent().unwrap()).unwrap();
    assert_eq!(directory.permissions().mode() & 0o777, 0o700);
}

#[test]
fn it_is_written_so_that_it_stays() {
    let place = Place::new();
    drop(place.open().unwrap());
    let mode: String =
        place.raw().pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    let store = place.open().unwrap();
    store.commit(&[owed("mx/a", &["anna"])]).unwrap();
    assert!(store.log.is_flushed());
    let (committed, transaction) = store.commit_unflushed(&[owed("mx/b", &[])]).unwrap();
    assert_eq!(committed[0].seen, 1);
    assert!(!store.log.is_flushed());
    store.flush(transaction).unwrap();
    assert!(store.log.is_flushed());
    let claim = Claim {
        worker: "w",
        lease: TimeDelta::seconds(90),
        max: 1,
        scope: Scope::Due,
        wait_max: TimeDelta::days(1),
    };
    assert_eq!(store.claim(&claim).unwrap().len(), 1);
    assert!(!store.log.is_flushed(), "a claim need not survive a power cut");
    assert_eq!(store.release("w").unwrap(), 1);
    assert!(store.log.is_flushed());
    let connection = store.connection.lock().unwrap();
    for (pragma, expected) in [("synchronous", 1), ("foreign_keys", 1), ("auto_vacuum", 2)] {
        let value: i64 = connection.pragma_query_value(None, pragma, |row| row.get(0)).unwrap();
        assert_eq!(value, expected, "{pragma}");
    }
}

#[test]
fn what_was_stored_is_there_after_a_restart() {
    let place = Place::new();
    place.open().unwrap().commit(&[owed("mx/a", &["anna"])]).unwrap();
    let again = place.open().unwrap();
    assert_eq!(again.list(&Filter::default()).unwrap().len(), 1);
    assert_eq!(again.commit(&[owed("mx/a", &["anna"])]).unwrap()[0].seen, 2);
}

#[test]
fn what_is_not_ours_is_left_alone() {
    let foreign = Place::new();
    let other = foreign.raw();
    other.execute_batch("CREATE TABLE other (x)").unwrap();
    drop(other);
    let error = foreign.open().unwrap_err();
    assert!(matches!(error, StoreError::Foreign { .. }), "{error:?}");

    let newer = Place::new();
    drop(newer.open().unwrap());
    newer.raw().pragma_update(None, "user_version", 99).unwrap();
    let error = newer.open().unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error:?}");

    let text = Place::new();
    drop(text.open().unwrap());
    #[expect(clippy::disallowed_methods, reason = "a test spoils the file")]
    fs::write(text.path(), "x".repeat(8192)).unwrap();
    let error = text.open().unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
}

#[test]
fn every_older_version_is_upgraded_with_its_mail() {
    let scripts = || {
        let script = |number: u32| {
            let path =
                format!("{}/src/store/sqlite/schema_{number}.sql", env!("CARGO_MANIFEST_DIR"));
            fs::read_to_string(path)
        };
        (1_u32..).map_while(move |number| Some((number, script(number).ok()?)))
    };
    for older in 1..scripts().count() {
        let place = Place::new();
        let raw = place.raw();
        for (number, script) in scripts().take(older) {
            raw.execute_batch(&script).unwrap();
            raw.pragma_update(None, "user_version", number).unwrap();
        }
        if older == 1 {
            // The first stores had one index less.
            raw.execute_batch("DROP INDEX entry_queued").unwrap();
        }
        let message = if older < 3 { "bytes" } else { "kept" };
        raw.execute_batch(&format!(
            "PRAGMA application_id = {}; \
             INSERT INTO entry VALUES (1, 'old', 'mx/old', 'anna', 'alert', NULL, 'waiting', 0, 0, {}, 0, NULL, NULL); \
             INSERT INTO recipient VALUES (1, 0, 'anna@example.org', 'waiting', '', NULL, 0); \
             INSERT INTO message (entry, {message}) VALUES (1, CAST('Subject: old' AS BLOB))",
            0x7768_7962,
            i64::MAX,
        ))
        .unwrap();
        drop(raw);
        let store = place.open().unwrap();
        store.commit(&[owed("mx/a", &["anna"])]).unwrap();
        let claim = Claim {
            worker: "w",
            lease: TimeDelta::seconds(90),
            max: 9,
            scope: Scope::Due,
            wait_max: TimeDelta::days(1),
        };
        let claimed = store.claim(&claim).unwrap();
        let texts = claimed.iter().map(|entry| entry.message.octets().unwrap());
        assert_eq!(
            texts.collect::<Vec<_>>(),
            [b"Subject: old".as_slice(), b"Subject: one\r\n\r\nHello.\r\n"]
        );
    }
}

#[test]
fn damage_is_found_when_it_is_looked_for() {
    let mut place = Place::new();
    let store = place.open().unwrap();
    let events: Vec<_> = (0..200).map(|number| owed(&format!("mx/{number}"), &["anna"])).collect();
    store.commit(&events).unwrap();
    drop(store);
    let length = fs::metadata(place.path()).unwrap().len();
    let mut file = fs::OpenOptions::new().write(true).open(place.path()).unwrap();
    // Rows, not the tables' definitions, which are among the first pages.
    for page in length / 4096 - 5..length / 4096 {
        file.seek(SeekFrom::Start(page * 4096)).unwrap();
        file.write_all(&[0xff; 64]).unwrap();
    }
    let error = place.open().unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
    // That check is for `serve`.
    let clock = || Arc::new(Clock::fixed(start()));
    assert!(crate::store::open_checked(&place.settings, clock()).is_err());
    assert!(crate::store::open(&place.settings, clock()).is_ok());
    place.settings.check_at_open = false;
    assert!(place.open().is_ok());
}

#[test]
fn a_place_that_cannot_be_used_is_named() {
    let mut place = Place::new();
    place.settings.path = place.directory.path().to_owned();
    let error = place.open().unwrap_err();
    assert!(matches!(error, StoreError::Unavailable { .. }), "{error:?}");
    let shown = error.to_string();
    assert!(shown.starts_with("the store /") && shown.contains(": cannot open"), "{shown}");
}

#[test]
fn a_busy_store_says_try_again() {
    let place = Place::new();
    let store = place.open().unwrap();
    let other = place.raw();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = store.commit(&[owed("mx/a", &["anna"])]).unwrap_err();
    assert!(matches!(error, StoreError::Unavailable { .. }), "{error:?}");
    assert_eq!(store.list(&Filter::default()).unwrap(), []);
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(store.commit(&[owed("mx/a", &["anna"])]).unwrap()[0].seen, 1);
}

#[test]
fn what_was_erased_is_in_no_file() {
    let place = Place::new();
    let store = place.open().unwrap();
    store.commit(&[owed("mx/a", &["bob"]), owed("mx/b", &["anna"])]).unwrap();
    // Far longer than a page, which it would not be if it were compressed.
    let mut long = owed("mx/c", &["carl"]);
    let text = "A line of the long mail.\r\n".repeat(2_000);
    long.entries[0].message = Message::stored(text.into_bytes(), None);
    store.commit(&[long]).unwrap();
    let found = |name: &str| {
        // The write-ahead log is one of them.
        let files = fs::read_dir(place.path().parent().unwrap()).unwrap();
        files
            .filter(|file| {
                let text = fs::read(file.as_ref().unwrap().path()).unwrap();
                text.windows(name.len()).any(|part| part == name.as_bytes())
            })
            .count()
    };
    assert!(found("bob@example.org") > 0);
    store.purge("BOB@example.org").unwrap();
    assert_eq!(found("bob@example.org"), 0);
    assert!(found("anna@example.org") > 0);

    assert!(found("line of the long mail") > 0);
    let ids = ["mx/c/carl/alert".to_owned()];
    let claim = Claim {
        worker: "w",
        lease: TimeDelta::seconds(90),
        max: 1,
        scope: Scope::These(&ids),
        wait_max: TimeDelta::days(1),
    };
    store.claim(&claim).unwrap();
    let sent = RecipientResult { position: 0, outcome: Outcome::Sent, reply: String::new() };
    let [entry] = ids;
    store
        .settle("w", &[Settlement { entry, results: vec![sent], retry_at: Some(start()) }])
        .unwrap();
    store.tidy(start()).unwrap();
    assert_eq!(found("line of the long mail"), 0);
    assert_eq!(store.list(&Filter::default()).unwrap().len(), 2);
}

#[test]
fn what_cannot_be_flushed_goes_into_the_file() {
    let place = Place::new();
    let mut store = place.open().unwrap();
    // A device that cannot be flushed.
    store.log = Log::of(fs::File::open("/dev/null").unwrap());
    store.commit(&[owed("mx/a", &["anna"])]).unwrap();
    let log = place.path().with_extension("sqlite-wal");
    let in_log = || fs::metadata(&log).unwrap().len();
    assert_eq!(in_log(), 0);

    let reader = place.raw();
    reader.execute_batch("BEGIN; SELECT count(*) FROM entry").unwrap();
    let error = store.commit(&[owed("mx/b", &["anna"])]).unwrap_err();
    assert!(matches!(error, StoreError::Unavailable { .. }), "{error:?}");
    assert!(in_log() > 0);
    reader.execute_batch("COMMIT").unwrap();
    // It comes again, as what was not taken does.
    assert_eq!(store.commit(&[owed("mx/b", &["anna"])]).unwrap()[0].seen, 2);
    assert_eq!(in_log(), 0);
    assert_eq!(store.list(&Filter::default()).unwrap().len(), 2);
}

/// As `sqlite3 store.sqlite "VACUUM INTO 'copy'"` makes one, in the middle of work.
#[test]
fn a_copy_made_while_it_is_used_can_take_its_place() {
    let place = Place::new();
    let store = place.open().unwrap();
    for number in 0..20 {
        store.commit(&[owed(&format!("mx/before-{number}"), &["anna", "bob"])]).unwrap();
    }
    let copy = Place::new();
    fs::create_dir_all(copy.path().parent().unwrap()).unwrap();
    std::thread::scope(|threads| {
        threads.spawn(|| {
            for number in 0..200 {
                store.commit(&[owed(&format!("mx/while-{number}"), &["anna", "bob"])]).unwrap();
            }
        });
        place.raw().execute("VACUUM INTO ?1", [copy.path().to_str().unwrap()]).unwrap();
    });
    let restored = copy.open().unwrap();
    let listed = restored.list(&Filter { max: usize::MAX, ..Filter::default() }).unwrap();
    let before = listed.iter().filter(|entry| entry.event.starts_with("mx/before-"));
    assert_eq!(before.count(), 40);
    // Whole events only.
    assert_eq!(listed.len() % 2, 0);
    for entry in &listed {
        assert!(restored.show(&entry.id).unwrap().unwrap().message.is_some());
    }
    assert_eq!(restored.commit(&[owed("mx/before-0", &["anna", "bob"])]).unwrap()[0].seen, 2);
}

#[test]
fn a_full_disk_keeps_nothing_of_what_does_not_fit() {
    let place = Place::new();
    let store = place.open().unwrap();
    let limit = |pages: i64| {
        let connection = store.connection.lock().unwrap();
        connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    };
    let events: Vec<_> = (0..500).map(|number| owed(&format!("mx/{number}"), &["anna"])).collect();
    limit(50);
    let error = store.commit(&events).unwrap_err();
    assert!(matches!(error, StoreError::Unavailable { .. }), "{error:?}");
    assert_eq!(store.list(&Filter::default()).unwrap(), []);
    limit(1_000_000);
    let committed = store.commit(&events).unwrap();
    assert!(committed.iter().all(|event| event.seen == 1));
}
