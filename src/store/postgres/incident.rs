//! Incidents: opened and counted inside a commit, told by whoever lists them.

use chrono::{DateTime, Utc};
use tokio_postgres::Row;

use super::failure::Failure;
use super::row::{Key, Text, amount, limit, milliseconds, number, small, time};
use super::session::Transaction;
use crate::store::{Incident, IncidentsOf, NewEntry, NewIncident, Step};

/// Columns that [`incident`] reads, in its order.
const COLUMNS: &str =
    "seq, root, reader, \"group\", body, count, told, steps, since, first, last, last + quiet";

/// Counts a mail in its incident, if another event has opened one that is not over.
pub(super) fn count(
    transaction: &mut Transaction<'_>,
    event: &str,
    incident: &NewIncident,
    now: DateTime<Utc>,
) -> Result<Option<(String, u64)>, Failure> {
    let counted = transaction.first(
        "UPDATE incident SET count = count + 1, last = $2 \
         WHERE key = $1 AND open = 1 AND last + quiet > $2 AND event <> $3 \
         RETURNING seq, root, count, told",
        &[&Key(&incident.key), &milliseconds(now), &Key(event)],
    )?;
    let Some(counted) = counted else {
        return Ok(None);
    };
    let (count, told) = (amount(counted.try_get(2)?), amount(counted.try_get(3)?));
    if incident.keeps_note(count, told) {
        let seq: i64 = counted.try_get(0)?;
        transaction.execute(
            "INSERT INTO incident_note (incident, event, body) VALUES ($1, $2, $3)",
            &[&seq, &Key(event), &incident.note],
        )?;
    }
    Ok(Some((counted.try_get(1)?, count)))
}

/// Opens an incident with the mail that tells it, unless another mail of its event has.
pub(super) fn open(
    transaction: &mut Transaction<'_>,
    event: &str,
    entry: &NewEntry,
    now: DateTime<Utc>,
) -> Result<(), Failure> {
    let Some(incident) = &entry.incident else {
        return Ok(());
    };
    // One that is over takes no more mails; if something of it is left to tell, that is still told.
    transaction.execute(
        "UPDATE incident SET open = 0, next = CASE WHEN count > 1 THEN next END \
         WHERE key = $1 AND open = 1 AND last + quiet <= $2",
        &[&Key(&incident.key), &milliseconds(now)],
    )?;
    transaction.execute(
        "INSERT INTO incident (key, \"group\", event, root, reader, body, count, told, steps, \
         since, first, last, quiet, next, open) \
         VALUES ($1, $2, $3, $4, $5, $6, 1, 1, 0, $7, $7, $7, $8, $9, 1) \
         ON CONFLICT (key) WHERE open = 1 DO NOTHING",
        &[
            &Key(&incident.key),
            &Text(&incident.group),
            &Key(event),
            &Key(&entry.id),
            &Text(&entry.reader),
            &incident.body,
            &milliseconds(now),
            &(i64::from(incident.quiet_seconds) * 1000),
            &milliseconds(incident.next),
        ],
    )?;
    Ok(())
}

/// Tells whether nobody else has told these incidents meanwhile; holds them until the commit.
pub(super) fn are_untold(
    transaction: &mut Transaction<'_>,
    steps: &[Step],
) -> Result<bool, Failure> {
    let mut steps: Vec<&Step> = steps.iter().collect();
    steps.sort_by_key(|step| step.incident);
    for step in steps {
        let found = transaction.first(
            "SELECT 1 FROM incident WHERE seq = $1 AND steps = $2 AND next IS NOT NULL FOR UPDATE",
            &[&number(step.incident), &i64::from(step.before)],
        )?;
        if found.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Records what was told.
pub(super) fn advance(
    transaction: &mut Transaction<'_>,
    steps: &[Step],
    now: DateTime<Utc>,
) -> Result<(), Failure> {
    for step in steps {
        let next = step.next.map(milliseconds);
        let seq = number(step.incident);
        transaction.execute(
            "UPDATE incident SET told = $2, steps = steps + 1, since = $3, next = $4, \
             open = CASE WHEN $4::bigint IS NULL THEN 0 ELSE open END, \
             body = coalesce($5, body) WHERE seq = $1",
            &[&seq, &number(step.told), &milliseconds(now), &next, &step.body],
        )?;
        transaction.execute("DELETE FROM incident_note WHERE incident = $1", &[&seq])?;
    }
    Ok(())
}

/// Lists incidents.
pub(super) fn list(
    transaction: &mut Transaction<'_>,
    of: &IncidentsOf,
    max: usize,
) -> Result<Vec<Incident>, Failure> {
    match of {
        IncidentsOf::Due { over } => due(transaction, max, *over),
        IncidentsOf::Group { group, since } => {
            let rows = transaction.rows(
                &format!(
                    "SELECT {COLUMNS} FROM incident WHERE \"group\" = $1 AND last + quiet > $2 \
                     AND count > 1 ORDER BY count DESC, seq LIMIT $3"
                ),
                &[&Text(group), &milliseconds(*since), &limit(max)],
            )?;
            rows.iter().map(incident).collect()
        }
    }
}

fn due(
    transaction: &mut Transaction<'_>,
    max: usize,
    over: DateTime<Utc>,
) -> Result<Vec<Incident>, Failure> {
    let now = transaction.now()?;
    let rows = transaction.rows(
        &format!(
            "SELECT {COLUMNS} FROM incident WHERE next IS NOT NULL AND count > 1 \
             AND ((next <= $1 AND count > told) OR last + quiet <= $3) ORDER BY seq LIMIT $2"
        ),
        &[&milliseconds(now), &limit(max), &milliseconds(over)],
    )?;
    let mut found = rows.iter().map(incident).collect::<Result<Vec<_>, _>>()?;
    for incident in &mut found {
        let notes = transaction.rows(
            "SELECT body FROM incident_note WHERE incident = $1 ORDER BY seq",
            &[&number(incident.id)],
        )?;
        incident.notes =
            notes.iter().map(|row| Ok(row.try_get(0)?)).collect::<Result<_, Failure>>()?;
    }
    Ok(found)
}

fn incident(row: &Row) -> Result<Incident, Failure> {
    Ok(Incident {
        id: amount(row.try_get(0)?),
        root: row.try_get(1)?,
        reader: row.try_get(2)?,
        group: row.try_get(3)?,
        body: row.try_get(4)?,
        count: amount(row.try_get(5)?),
        told: amount(row.try_get(6)?),
        steps: small(row.try_get(7)?),
        since: time(row.try_get(8)?),
        first: time(row.try_get(9)?),
        last: time(row.try_get(10)?),
        ends: time(row.try_get(11)?),
        notes: Vec::new(),
    })
}
