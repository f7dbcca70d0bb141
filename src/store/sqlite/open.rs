//! Opens the file so that what is written to it stays.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::failure::Failure;
use super::log::{self, Log};
use super::place::Place;
use super::schema;
use crate::store::{Settings, owner};

/// Findings of an integrity check that are worth showing.
const FINDINGS_MAX: u32 = 5;

/// How large the write-ahead log stays when it is empty.
const WAL_OCTETS_MAX: u32 = 16 * 1024 * 1024;

/// How much of the file is kept in memory, in KiB: the mails of a batch, so that none is written twice.
const CACHE_KIB_MAX: i32 = 16 * 1024;

/// How many pages are gathered in the log before they go into the file: less than it may keep.
const WAL_PAGES_MAX: u32 = 3_000;

/// How large a log a command that is called often leaves as it is: each call reads all of it.
pub(super) const WAL_OCTETS_MAX_OF_CALLS: u64 = 1024 * 1024;

/// Free pages leave the file when they are asked to.
const AUTO_VACUUM_INCREMENTAL: i64 = 2;

/// How often a busy file is tried again while it is opened.
const BUSY_PAUSE: Duration = Duration::from_millis(20);

/// Opens the file, makes it if there is none, and upgrades its tables; opens its log, too.
pub(super) fn open(settings: &Settings) -> Result<(Connection, Log, Place), Failure> {
    make_file(&settings.path)?;
    let log = log::path_of(&settings.path)?;
    // Held open, so that no new file takes its number.
    let known = File::open(&log).ok();
    let wait = Duration::from_secs(u64::from(settings.busy_seconds));
    let mut connection = Connection::open_with_flags(
        &settings.path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    connection.busy_timeout(wait)?;
    prepare(&connection, wait)?;
    if settings.check_at_open {
        check(&connection)?;
    } else {
        // A command that is called often leaves the log to whoever comes next: it is as safe.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        if known.as_ref().is_some_and(is_long) {
            // On a full disk, a log that stays long is better than a store that cannot be opened.
            drop(empty(&connection));
            connection.busy_timeout(wait)?;
        }
    }
    schema::migrate(&mut connection)?;
    let file = File::open(&log)?;
    // The last process that leaves the store removes its log; it may have done so just now.
    let number = known.map(|known| known.metadata()).transpose()?.map(|known| known.ino());
    if number != Some(file.metadata()?.ino()) {
        flush_names(&log)?;
    }
    let place = Place::of(&[&settings.path, &log])?;
    Ok((connection, Log::of(file), place))
}

/// Tells whether a log has gathered as much as it may between two calls.
fn is_long(log: &File) -> bool {
    log.metadata().is_ok_and(|log| log.len() > WAL_OCTETS_MAX_OF_CALLS)
}

/// Empties the log, unless somebody uses it right now: whoever comes next will. A call that writes once
/// would write behind what is in the log, even if that is in the file already.
fn empty(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::ZERO)?;
    // Others may write while the log goes into the file; cutting it off takes but a moment.
    for how in ["PASSIVE", "TRUNCATE"] {
        connection.query_row(&format!("PRAGMA wal_checkpoint({how})"), [], |_| Ok(()))?;
    }
    Ok(())
}

/// Opens a store without a file.
pub(super) fn in_memory() -> Result<Connection, Failure> {
    let mut connection = Connection::open_in_memory()?;
    schema::migrate(&mut connection)?;
    Ok(connection)
}

/// Makes an empty file that only its owner may read; an existing one stays as it is.
fn make_file(path: &Path) -> io::Result<()> {
    // SQLite gives its side files the mode and the owner of the main file, so this one decides.
    match owner::make_file(path) {
        Ok(file) => {
            file.sync_all()?;
            flush_names(path)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            fs::metadata(path).map(|_| ())
        }
        Err(error) => Err(error),
    }
}

/// Makes the name of a new file survive a power cut, as its text does.
fn flush_names(path: &Path) -> io::Result<()> {
    File::open(owner::directory_of(path))?.sync_all()
}

fn prepare(connection: &Connection, wait: Duration) -> Result<(), Failure> {
    let started = Instant::now();
    loop {
        match set_modes(connection) {
            // SQLite does not wait by itself when two processes switch a new file to WAL.
            Err(error)
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
                    && started.elapsed() < wait =>
            {
                thread::sleep(BUSY_PAUSE);
            }
            other => return Ok(other?),
        }
    }
}

fn set_modes(connection: &Connection) -> rusqlite::Result<()> {
    // Only a file without tables takes this one, and one that has it would be written to.
    let vacuums: i64 = connection.pragma_query_value(None, "auto_vacuum", |row| row.get(0))?;
    if vacuums != AUTO_VACUUM_INCREMENTAL {
        connection.pragma_update(None, "auto_vacuum", AUTO_VACUUM_INCREMENTAL)?;
    }
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    // Who has committed flushes the log: see `log`.
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    // What is erased is overwritten where the page is written anyhow; whole pages leave the file.
    connection.pragma_update_and_check(None, "secure_delete", "FAST", |_| Ok(()))?;
    // After a flood the log shrinks again.
    connection.pragma_update_and_check(None, "journal_size_limit", WAL_OCTETS_MAX, |_| Ok(()))?;
    connection.pragma_update_and_check(None, "wal_autocheckpoint", WAL_PAGES_MAX, |_| Ok(()))?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB_MAX)?;
    // A statement is not planned again because a limit or a time in it has changed.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

fn check(connection: &Connection) -> Result<(), Failure> {
    let mut statement = connection.prepare(&format!("PRAGMA quick_check({FINDINGS_MAX})"))?;
    let findings =
        statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    if findings == ["ok"] {
        return Ok(());
    }
    Err(Failure::Check(findings.join("; ")))
}
