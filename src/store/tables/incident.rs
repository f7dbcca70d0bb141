//! Incidents: opened and counted inside a commit, told by whoever lists them.

use chrono::{DateTime, Utc};

use super::Value::{Key, Number, Text};
use super::{Row, Transaction, Unreadable};
use crate::store::{Incident, IncidentsOf, NewEntry, NewIncident, Step};

/// Columns that [`incident`] reads, in its order.
const COLUMNS: &str =
    "seq, root, reader, \"group\", body, count, told, steps, since, first, last, last + quiet";

/// Counts a mail in its incident, if another event has opened one that is not over.
pub(super) fn count<T: Transaction>(
    transaction: &mut T,
    event: &str,
    incident: &NewIncident,
    now: DateTime<Utc>,
) -> Result<Option<(String, u64)>, T::Failure> {
    let counted = transaction.first(
        "UPDATE incident SET count = count + 1, last = $2 \
         WHERE key = $1 AND open = 1 AND last + quiet > $2 AND event <> $3 \
         RETURNING seq, root, count, told",
        &[Key(&incident.key), now.into(), Key(event)],
        |mut row| Ok((row.take(0)?, row.take(1)?, row.take(2)?, row.take(3)?)),
    )?;
    let Some((seq, root, count, told)) = counted else {
        return Ok(None);
    };
    if incident.keeps_note(count, told) {
        transaction.execute(
            "INSERT INTO incident_note (incident, event, body) VALUES ($1, $2, $3)",
            &[Number(seq), Key(event), (&incident.note).into()],
        )?;
    }
    Ok(Some((root, count)))
}

/// Opens an incident with the mail that tells it, unless another mail of its event has.
pub(super) fn open<T: Transaction>(
    transaction: &mut T,
    event: &str,
    entry: &NewEntry,
    now: DateTime<Utc>,
) -> Result<(), T::Failure> {
    let Some(incident) = &entry.incident else {
        return Ok(());
    };
    // One that is over takes no more mails; if something of it is left to tell, that is still told.
    transaction.execute(
        "UPDATE incident SET open = 0, next = CASE WHEN count > 1 OR told = 0 THEN next END \
         WHERE key = $1 AND open = 1 AND last + quiet <= $2",
        &[Key(&incident.key), now.into()],
    )?;
    transaction.execute(
        "INSERT INTO incident (key, \"group\", event, root, reader, body, count, told, steps, \
         since, first, last, quiet, next, open) \
         VALUES ($1, $2, $3, $4, $5, $6, 1, $10, 0, $7, $7, $7, $8, $9, 1) \
         ON CONFLICT (key) WHERE open = 1 DO NOTHING",
        &[
            Key(&incident.key),
            Text(&incident.group),
            Key(event),
            Key(&entry.id),
            Text(&entry.reader),
            (&incident.body).into(),
            now.into(),
            Number(i64::from(incident.quiet_seconds) * 1000),
            incident.next.into(),
            incident.told().into(),
        ],
    )?;
    Ok(())
}

/// Tells whether nobody else has told these incidents meanwhile; holds them until the commit.
pub(super) fn are_untold<T: Transaction>(
    transaction: &mut T,
    steps: &[Step],
) -> Result<bool, T::Failure> {
    let sql = format!(
        "SELECT 1 FROM incident WHERE seq = $1 AND steps = $2 AND next IS NOT NULL{}",
        T::HOLD
    );
    let mut steps: Vec<&Step> = steps.iter().collect();
    steps.sort_by_key(|step| step.incident);
    for step in steps {
        if !transaction.finds(&sql, &[step.incident.into(), step.before.into()])? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Records what was told.
pub(super) fn advance<T: Transaction>(
    transaction: &mut T,
    steps: &[Step],
    now: DateTime<Utc>,
) -> Result<(), T::Failure> {
    for step in steps {
        let (seq, body) = (step.incident.into(), step.body.as_ref().into());
        transaction.execute(
            "UPDATE incident SET told = $2, steps = steps + 1, since = $3, next = $4, \
             open = CASE WHEN CAST($4 AS bigint) IS NULL THEN 0 ELSE open END, \
             body = coalesce($5, body) WHERE seq = $1",
            &[seq, step.told.into(), now.into(), step.next.into(), body],
        )?;
        transaction.execute("DELETE FROM incident_note WHERE incident = $1", &[seq])?;
    }
    Ok(())
}

/// Lists incidents.
pub(in crate::store) fn list<T: Transaction>(
    transaction: &mut T,
    of: &IncidentsOf,
    max: usize,
) -> Result<Vec<Incident>, T::Failure> {
    match of {
        IncidentsOf::Due { over } => due(transaction, max, *over),
        IncidentsOf::Group { group, since } => transaction.list(
            &format!(
                "SELECT {COLUMNS} FROM incident WHERE \"group\" = $1 AND last + quiet > $2 \
                 AND count > 1 ORDER BY count DESC, seq LIMIT $3"
            ),
            &[Text(group), (*since).into(), max.into()],
            incident,
        ),
    }
}

fn due<T: Transaction>(
    transaction: &mut T,
    max: usize,
    over: DateTime<Utc>,
) -> Result<Vec<Incident>, T::Failure> {
    let now = transaction.now()?;
    let mut found = transaction.list(
        &format!(
            "SELECT {COLUMNS} FROM incident WHERE next IS NOT NULL AND (count > 1 OR told = 0) \
             AND ((next <= $1 AND count > 1 AND count > told) OR last + quiet <= $3) ORDER BY seq LIMIT $2"
        ),
        &[now.into(), max.into(), over.into()],
        incident,
    )?;
    for incident in &mut found {
        incident.notes = transaction.list(
            "SELECT body FROM incident_note WHERE incident = $1 ORDER BY seq",
            &[incident.id.into()],
            |mut row| row.take(0),
        )?;
    }
    Ok(found)
}

fn incident(mut row: Row) -> Result<Incident, Unreadable> {
    Ok(Incident {
        id: row.take(0)?,
        root: row.take(1)?,
        reader: row.take(2)?,
        group: row.take(3)?,
        body: row.take(4)?,
        count: row.take(5)?,
        told: row.take::<u64>(6)?.max(1),
        steps: row.take(7)?,
        since: row.take(8)?,
        first: row.take(9)?,
        last: row.take(10)?,
        ends: row.take(11)?,
        notes: Vec::new(),
    })
}
