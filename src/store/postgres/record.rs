//! Reasons for silence, silences and notes.

use chrono::{DateTime, TimeDelta, Utc};

use super::failure::Failure;
use super::row::{Key, Text, folded, limit, milliseconds, time};
use super::session::Transaction;
use crate::store::{NewQuiet, NewSilence, Quiet, QuietsOf, Silence};

/// Adds a reason for silence.
pub(super) fn add_quiet(
    transaction: &mut Transaction<'_>,
    event: &str,
    quiet: &NewQuiet,
    now: DateTime<Utc>,
) -> Result<(), Failure> {
    transaction.execute(
        "INSERT INTO quiet (event, reader, reason, detail, at) VALUES ($1, $2, $3, $4, $5)",
        &[
            &Key(event),
            &Text(&quiet.reader),
            &Text(&quiet.reason),
            &Text(&quiet.detail),
            &milliseconds(now),
        ],
    )?;
    Ok(())
}

/// Lists reasons for silence, newest first.
pub(super) fn quiets(
    transaction: &mut Transaction<'_>,
    of: &QuietsOf,
    max: usize,
) -> Result<Vec<Quiet>, Failure> {
    let (condition, value) = match of {
        QuietsOf::Event(event) => ("event = $1", super::row::key(event).into_owned()),
        QuietsOf::Reader(reader) => (
            // Several admins who read one language share a mail, and its quiet.
            "(lower(reader) = $1 OR strpos(', ' || lower(reader) || ', ', ', ' || $1 || ', ') > 0)",
            folded(reader),
        ),
        QuietsOf::Everybody => ("$1::text = ''", String::new()),
    };
    let rows = transaction.rows(
        &format!(
            "SELECT event, reader, reason, detail, at FROM quiet WHERE {condition} \
             ORDER BY seq DESC LIMIT $2"
        ),
        &[&value, &limit(max)],
    )?;
    let quiets = rows.iter().map(|row| {
        Ok(Quiet {
            event: row.try_get(0)?,
            reader: row.try_get(1)?,
            reason: row.try_get(2)?,
            detail: row.try_get(3)?,
            at: time(row.try_get(4)?),
        })
    });
    quiets.collect()
}

/// Adds a silence; the same id replaces.
pub(super) fn add_silence(
    transaction: &mut Transaction<'_>,
    silence: &NewSilence,
) -> Result<(), Failure> {
    let now = transaction.now()?;
    transaction.execute(
        "INSERT INTO silence (id, matcher, author, comment, created, ends) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET \
         matcher = excluded.matcher, author = excluded.author, comment = excluded.comment, \
         created = excluded.created, ends = excluded.ends",
        &[
            &Key(&silence.id),
            &Text(&silence.matcher),
            &Text(&silence.author),
            &Text(&silence.comment),
            &milliseconds(now),
            &milliseconds(silence.ends),
        ],
    )?;
    Ok(())
}

/// Lists the silences that have not ended.
pub(super) fn silences(transaction: &mut Transaction<'_>) -> Result<Vec<Silence>, Failure> {
    let now = transaction.now()?;
    let rows = transaction.rows(
        "SELECT id, matcher, author, comment, created, ends FROM silence \
         WHERE ends > $1 ORDER BY id",
        &[&milliseconds(now)],
    )?;
    let silences = rows.iter().map(|row| {
        Ok(Silence {
            id: row.try_get(0)?,
            matcher: row.try_get(1)?,
            author: row.try_get(2)?,
            comment: row.try_get(3)?,
            created: time(row.try_get(4)?),
            ends: time(row.try_get(5)?),
        })
    });
    silences.collect()
}

/// Ends a silence now.
pub(super) fn end_silence(transaction: &mut Transaction<'_>, id: &str) -> Result<bool, Failure> {
    let now = transaction.now()?;
    let sql = "UPDATE silence SET ends = $2 WHERE id = $1 AND ends > $2";
    transaction.execute(sql, &[&Key(id), &milliseconds(now)]).map(|count| count > 0)
}

/// Notes a key unless it is noted already.
pub(super) fn note_once(
    transaction: &mut Transaction<'_>,
    key: &str,
    window: TimeDelta,
) -> Result<bool, Failure> {
    let now = transaction.now()?;
    transaction
        .execute(
            "INSERT INTO noted (key, ends) VALUES ($1, $2) \
             ON CONFLICT (key) DO UPDATE SET ends = excluded.ends WHERE noted.ends <= $3",
            &[&Key(key), &milliseconds(now + window), &milliseconds(now)],
        )
        .map(|count| count > 0)
}
