//! Reasons for silence, silences and notes.

use chrono::{DateTime, TimeDelta, Utc};

use super::Transaction;
use super::Value::{Address, Key, Text};
use crate::store::{NewQuiet, NewSilence, Quiet, QuietsOf, Silence};

/// Adds a reason for silence.
pub(in crate::store) fn add_quiet<T: Transaction>(
    transaction: &mut T,
    event: &str,
    quiet: &NewQuiet,
    now: DateTime<Utc>,
) -> Result<(), T::Failure> {
    transaction.execute(
        "INSERT INTO quiet (event, reader, reason, detail, at) VALUES ($1, $2, $3, $4, $5)",
        &[Key(event), Text(&quiet.reader), Text(&quiet.reason), Text(&quiet.detail), now.into()],
    )?;
    Ok(())
}

/// Lists reasons for silence, newest first.
pub(in crate::store) fn quiets<T: Transaction>(
    transaction: &mut T,
    of: &QuietsOf,
    max: usize,
) -> Result<Vec<Quiet>, T::Failure> {
    let (condition, value) = match of {
        QuietsOf::Event(event) => ("event = $1".to_owned(), Key(event)),
        QuietsOf::Reader(reader) => (
            // Several admins who read one language share a mail, and its quiet.
            format!("{}(', ' || lower(reader) || ', ', ', ' || $1 || ', ') > 0", T::FIND),
            Address(reader),
        ),
        QuietsOf::Everybody => ("CAST($1 AS text) = ''".to_owned(), Text("")),
    };
    transaction.list(
        &format!(
            "SELECT event, reader, reason, detail, at FROM quiet WHERE {condition} \
             ORDER BY seq DESC LIMIT $2"
        ),
        &[value, max.into()],
        |mut row| {
            Ok(Quiet {
                event: row.take(0)?,
                reader: row.take(1)?,
                reason: row.take(2)?,
                detail: row.take(3)?,
                at: row.take(4)?,
            })
        },
    )
}

/// Adds a silence; the same id replaces.
pub(in crate::store) fn add_silence<T: Transaction>(
    transaction: &mut T,
    silence: &NewSilence,
) -> Result<(), T::Failure> {
    let now = transaction.now()?;
    transaction.execute(
        "INSERT INTO silence (id, matcher, author, comment, created, ends) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET \
         matcher = excluded.matcher, author = excluded.author, comment = excluded.comment, \
         created = excluded.created, ends = excluded.ends",
        &[
            Key(&silence.id),
            Text(&silence.matcher),
            Text(&silence.author),
            Text(&silence.comment),
            now.into(),
            silence.ends.into(),
        ],
    )?;
    Ok(())
}

/// Lists the silences that have not ended.
pub(in crate::store) fn silences<T: Transaction>(
    transaction: &mut T,
) -> Result<Vec<Silence>, T::Failure> {
    let now = transaction.now()?;
    transaction.list(
        "SELECT id, matcher, author, comment, created, ends FROM silence \
         WHERE ends > $1 ORDER BY id",
        &[now.into()],
        |mut row| {
            Ok(Silence {
                id: row.take(0)?,
                matcher: row.take(1)?,
                author: row.take(2)?,
                comment: row.take(3)?,
                created: row.take(4)?,
                ends: row.take(5)?,
            })
        },
    )
}

/// Ends a silence now.
pub(in crate::store) fn end_silence<T: Transaction>(
    transaction: &mut T,
    id: &str,
) -> Result<bool, T::Failure> {
    let now = transaction.now()?;
    let sql = "UPDATE silence SET ends = $2 WHERE id = $1 AND ends > $2";
    Ok(transaction.execute(sql, &[Key(id), now.into()])? > 0)
}

/// Notes a key unless it is noted already.
pub(in crate::store) fn note_once<T: Transaction>(
    transaction: &mut T,
    key: &str,
    window: TimeDelta,
) -> Result<bool, T::Failure> {
    let now = transaction.now()?;
    let noted = transaction.execute(
        "INSERT INTO noted (key, ends) VALUES ($1, $2) \
         ON CONFLICT (key) DO UPDATE SET ends = excluded.ends WHERE noted.ends <= $3",
        &[Key(key), (now + window).into(), now.into()],
    )?;
    Ok(noted > 0)
}
