//! Reasons for silence, silences and notes.

use chrono::{DateTime, Utc};
use rusqlite::{Transaction, params};

use super::row::{milliseconds, rows, time};
use crate::store::{NewQuiet, NewSilence, Quiet, QuietsOf, Silence};

/// Adds a reason for silence.
pub(super) fn add_quiet(
    transaction: &Transaction<'_>,
    event: &str,
    quiet: &NewQuiet,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO quiet (event, reader, reason, detail, at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![event, quiet.reader, quiet.reason, quiet.detail, milliseconds(now)])?;
    Ok(())
}

/// Lists reasons for silence, newest first.
pub(super) fn quiets(
    transaction: &Transaction<'_>,
    of: &QuietsOf,
    max: usize,
) -> rusqlite::Result<Vec<Quiet>> {
    let (condition, value) = match of {
        QuietsOf::Event(event) => ("event = ?1", event.as_str()),
        QuietsOf::Reader(reader) => (
            // Several admins who read one language share a mail, and its quiet.
            "(reader = ?1 OR instr(', ' || lower(reader) || ', ', ', ' || lower(?1) || ', ') > 0)",
            reader.as_str(),
        ),
        QuietsOf::Everybody => ("?1 = ''", ""),
    };
    transaction
        .prepare_cached(&format!(
            "SELECT event, reader, reason, detail, at FROM quiet WHERE {condition} \
             ORDER BY seq DESC LIMIT ?2"
        ))?
        .query_map(params![value, rows(max)], |row| {
            Ok(Quiet {
                event: row.get(0)?,
                reader: row.get(1)?,
                reason: row.get(2)?,
                detail: row.get(3)?,
                at: time(row.get(4)?),
            })
        })?
        .collect()
}

/// Adds a silence; the same id replaces.
pub(super) fn add_silence(
    transaction: &Transaction<'_>,
    silence: &NewSilence,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "INSERT OR REPLACE INTO silence (id, matcher, author, comment, created, ends) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            silence.id,
            silence.matcher,
            silence.author,
            silence.comment,
            milliseconds(now),
            milliseconds(silence.ends)
        ])?;
    Ok(())
}

/// Lists the silences that have not ended.
pub(super) fn silences(
    transaction: &Transaction<'_>,
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<Silence>> {
    transaction
        .prepare_cached(
            "SELECT id, matcher, author, comment, created, ends FROM silence \
             WHERE ends > ?1 ORDER BY id",
        )?
        .query_map([milliseconds(now)], |row| {
            Ok(Silence {
                id: row.get(0)?,
                matcher: row.get(1)?,
                author: row.get(2)?,
                comment: row.get(3)?,
                created: time(row.get(4)?),
                ends: time(row.get(5)?),
            })
        })?
        .collect()
}

/// Ends a silence now.
pub(super) fn end_silence(
    transaction: &Transaction<'_>,
    id: &str,
    now: DateTime<Utc>,
) -> rusqlite::Result<bool> {
    transaction
        .prepare_cached("UPDATE silence SET ends = ?2 WHERE id = ?1 AND ends > ?2")?
        .execute(params![id, milliseconds(now)])
        .map(|count| count > 0)
}

/// Notes a key unless it is noted already.
pub(super) fn note_once(
    transaction: &Transaction<'_>,
    key: &str,
    now: DateTime<Utc>,
    ends: DateTime<Utc>,
) -> rusqlite::Result<bool> {
    transaction
        .prepare_cached(
            "INSERT INTO noted (key, ends) VALUES (?1, ?2) \
             ON CONFLICT (key) DO UPDATE SET ends = excluded.ends WHERE ends <= ?3",
        )?
        .execute(params![key, milliseconds(ends), milliseconds(now)])
        .map(|count| count > 0)
}
