//! Incidents: opened and counted inside a commit, told by whoever lists them.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::row::{amount, milliseconds, number, rows, time};
use crate::store::{Incident, IncidentsOf, NewEntry, NewIncident, Step};

/// Columns that [`incident`] reads, in its order.
const COLUMNS: &str =
    "seq, root, reader, \"group\", body, count, told, steps, since, first, last, last + quiet";

/// Counts a mail in its incident, if another event has opened one that is not over.
pub(super) fn count(
    transaction: &Transaction<'_>,
    event: &str,
    incident: &NewIncident,
    now: DateTime<Utc>,
) -> rusqlite::Result<Option<(String, u64)>> {
    let counted: Option<(i64, String, u64, u64)> = transaction
        .prepare_cached(
            "UPDATE incident SET count = count + 1, last = ?2 \
             WHERE key = ?1 AND open = 1 AND last + quiet > ?2 AND event <> ?3 \
             RETURNING seq, root, count, told",
        )?
        .query_row(params![incident.key, milliseconds(now), event], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2).map(amount)?, row.get(3).map(amount)?))
        })
        .optional()?;
    let Some((seq, root, count, told)) = counted else {
        return Ok(None);
    };
    if incident.keeps_note(count, told) {
        transaction
            .prepare_cached(
                "INSERT INTO incident_note (incident, event, body) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![seq, event, incident.note])?;
    }
    Ok(Some((root, count)))
}

/// Opens an incident with the mail that tells it, unless another mail of its event has.
pub(super) fn open(
    transaction: &Transaction<'_>,
    event: &str,
    entry: &NewEntry,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    let Some(incident) = &entry.incident else {
        return Ok(());
    };
    // One that is over takes no more mails; if something of it is left to tell, that is still told.
    transaction
        .prepare_cached(
            "UPDATE incident SET open = 0, next = iif(count > 1, next, NULL) \
             WHERE key = ?1 AND open = 1 AND last + quiet <= ?2",
        )?
        .execute(params![incident.key, milliseconds(now)])?;
    transaction
        .prepare_cached(
            "INSERT INTO incident (key, \"group\", event, root, reader, body, count, told, steps, \
             since, first, last, quiet, next, open) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, 1, 0, ?7, ?7, ?7, ?8, ?9, 1) \
             ON CONFLICT (key) WHERE open = 1 DO NOTHING",
        )?
        .execute(params![
            incident.key,
            incident.group,
            event,
            entry.id,
            entry.reader,
            incident.body,
            milliseconds(now),
            i64::from(incident.quiet_seconds) * 1000,
            milliseconds(incident.next)
        ])?;
    Ok(())
}

/// Tells whether nobody else has told these incidents meanwhile.
pub(super) fn are_untold(transaction: &Transaction<'_>, steps: &[Step]) -> rusqlite::Result<bool> {
    let mut statement = transaction.prepare_cached(
        "SELECT 1 FROM incident WHERE seq = ?1 AND steps = ?2 AND next IS NOT NULL",
    )?;
    for step in steps {
        if !statement.exists(params![number(step.incident), step.before])? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Records what was told.
pub(super) fn advance(
    transaction: &Transaction<'_>,
    steps: &[Step],
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    let mut update = transaction.prepare_cached(
        "UPDATE incident SET told = ?2, steps = steps + 1, since = ?3, next = ?4, \
         open = iif(?4 IS NULL, 0, open), body = coalesce(?5, body) WHERE seq = ?1",
    )?;
    let mut forget = transaction.prepare_cached("DELETE FROM incident_note WHERE incident = ?1")?;
    for step in steps {
        let next = step.next.map(milliseconds);
        let seq = number(step.incident);
        update.execute(params![seq, number(step.told), milliseconds(now), next, step.body])?;
        forget.execute([seq])?;
    }
    Ok(())
}

/// Lists incidents.
pub(super) fn list(
    transaction: &Transaction<'_>,
    of: &IncidentsOf,
    max: usize,
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<Incident>> {
    match of {
        IncidentsOf::Due { over } => due(transaction, max, *over, now),
        IncidentsOf::Group { group, since } => transaction
            .prepare_cached(&format!(
                "SELECT {COLUMNS} FROM incident WHERE \"group\" = ?1 AND last + quiet > ?2 \
                 AND count > 1 ORDER BY count DESC, seq LIMIT ?3"
            ))?
            .query_map(params![group, milliseconds(*since), rows(max)], incident)?
            .collect(),
    }
}

fn due(
    transaction: &Transaction<'_>,
    max: usize,
    over: DateTime<Utc>,
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<Incident>> {
    let mut found: Vec<Incident> = transaction
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM incident WHERE next IS NOT NULL AND count > 1 \
             AND ((next <= ?1 AND count > told) OR last + quiet <= ?3) ORDER BY seq LIMIT ?2"
        ))?
        .query_map(params![milliseconds(now), rows(max), milliseconds(over)], incident)?
        .collect::<Result<_, _>>()?;
    let mut notes = transaction
        .prepare_cached("SELECT body FROM incident_note WHERE incident = ?1 ORDER BY seq")?;
    for incident in &mut found {
        incident.notes =
            notes.query_map([number(incident.id)], |row| row.get(0))?.collect::<Result<_, _>>()?;
    }
    Ok(found)
}

fn incident(row: &Row<'_>) -> rusqlite::Result<Incident> {
    Ok(Incident {
        id: row.get(0).map(amount)?,
        root: row.get(1)?,
        reader: row.get(2)?,
        group: row.get(3)?,
        body: row.get(4)?,
        count: row.get(5).map(amount)?,
        told: row.get(6).map(amount)?,
        steps: row.get(7)?,
        since: time(row.get(8)?),
        first: time(row.get(9)?),
        last: time(row.get(10)?),
        ends: time(row.get(11)?),
        notes: Vec::new(),
    })
}
