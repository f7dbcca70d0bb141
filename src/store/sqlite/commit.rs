//! Stores what events owe: repeats, throttles and entries, decided and counted together.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{OptionalExtension, Transaction, params};

use super::row::{amount, milliseconds, number, time};
use super::{digest, incident, record, tally};
use crate::store::gauge::{Gauge, Gauges};
use crate::store::owed::Sums;
use crate::store::{
    Answer, Committed, EntryState, NewEntry, NewQuiet, Owed, Quiet, Repeat, Unreached,
};

/// Stores all that these events owe.
pub(super) fn commit(
    transaction: &Transaction<'_>,
    owed: &[Owed],
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<Committed>> {
    let mut gauges = Gauges::at(now);
    let commit = |owed: &Owed| commit_event(transaction, owed, &mut gauges, now);
    let (committed, sums) = Sums::of(owed, commit)?;
    for (key, gauge) in gauges.changed() {
        write_gauge(transaction, key, gauge)?;
    }
    for ((scope, name), by) in sums.tallies {
        tally::add(transaction, scope, &name, by, now)?;
    }
    Ok(committed)
}

fn commit_event(
    transaction: &Transaction<'_>,
    owed: &Owed,
    gauges: &mut Gauges,
    now: DateTime<Utc>,
) -> rusqlite::Result<Committed> {
    if !incident::are_untold(transaction, &owed.steps)? {
        return Ok(Committed { event: owed.event.clone(), seen: 2, answers: Vec::new() });
    }
    let seen = see_event(transaction, owed, now)?;
    let mut answers = Vec::new();
    if seen == 1 {
        for address in &owed.about {
            transaction
                .prepare_cached("INSERT OR IGNORE INTO about (address, event) VALUES (?1, ?2)")?
                .execute([address, &owed.event])?;
        }
        for entry in &owed.entries {
            answers.push(judge(transaction, &owed.event, entry, gauges, now)?);
        }
        for item in &owed.digest_items {
            digest::add(transaction, &owed.event, item, "")?;
        }
        for quiet in &owed.quiets {
            record::add_quiet(transaction, &owed.event, quiet, now)?;
        }
        incident::advance(transaction, &owed.steps, now)?;
        // What came after the mail of the first time is not in it.
        mark_told(transaction, &owed.event, &owed.tells)?;
    }
    // An item may have been stored again after its digest, which stands for it still.
    digest::remove(transaction, &owed.digested, now)?;
    Ok(Committed { event: owed.event.clone(), seen, answers })
}

/// Stores the event, or counts that it came again.
fn see_event(
    transaction: &Transaction<'_>,
    owed: &Owed,
    now: DateTime<Utc>,
) -> rusqlite::Result<u64> {
    transaction
        .prepare_cached(
            "INSERT INTO event (id, received, stored, seen) VALUES (?1, ?2, ?3, 1) \
             ON CONFLICT (id) DO UPDATE SET seen = seen + 1 RETURNING seen",
        )?
        .query_row(params![owed.event, milliseconds(owed.received), milliseconds(now)], |row| {
            row.get(0).map(amount)
        })
}

/// Decides about one mail and stores the decision.
fn judge(
    transaction: &Transaction<'_>,
    event: &str,
    entry: &NewEntry,
    gauges: &mut Gauges,
    now: DateTime<Utc>,
) -> rusqlite::Result<Answer> {
    if is_known(transaction, &entry.id)? {
        return Ok(Answer::Known);
    }
    if let Some(repeat) = &entry.repeat
        && let Some((of, count)) = count_repeat(transaction, event, repeat, now)?
    {
        let quiet = quiet(entry, Quiet::REPEAT, &of);
        record::add_quiet(transaction, event, &quiet, now)?;
        return Ok(Answer::Repeat { of, count });
    }
    if let Some(incident) = &entry.incident
        && let Some((of, count)) = incident::count(transaction, event, incident, now)?
    {
        record::add_quiet(transaction, event, &quiet(entry, Quiet::INCIDENT, &of), now)?;
        start_repeat(transaction, event, entry.repeat.as_ref(), &of, now)?;
        return Ok(Answer::Incident { of, count });
    }
    let read = |key: &str| read_gauge(transaction, key, now);
    // The first of an incident is never held back.
    if entry.incident.is_some() {
        gauges.pass(&entry.throttles, read)?;
    } else if let Some((key, count)) = gauges.hold(&entry.throttles, read)? {
        if let Some(item) = &entry.instead {
            digest::add(transaction, event, item, &entry.held_by(&key))?;
            // The digest will tell it, so an MTA's retry of the same mail is a repeat. Without
            // one nobody has been told, and the retry gets its chance.
            start_repeat(transaction, event, entry.repeat.as_ref(), &item.id, now)?;
        } else {
            record::add_quiet(transaction, event, &quiet(entry, Quiet::THROTTLED, &key), now)?;
        }
        return Ok(Answer::Held { key, count });
    }
    start_repeat(transaction, event, entry.repeat.as_ref(), &entry.id, now)?;
    incident::open(transaction, event, entry, now)?;
    insert(transaction, event, entry, now)?;
    Ok(Answer::Stored)
}

fn quiet(entry: &NewEntry, reason: &str, detail: &str) -> NewQuiet {
    NewQuiet { reader: entry.reader.clone(), reason: reason.to_owned(), detail: detail.to_owned() }
}

fn is_known(transaction: &Transaction<'_>, id: &str) -> rusqlite::Result<bool> {
    transaction.prepare_cached("SELECT 1 FROM entry WHERE id = ?1")?.exists([id])
}

/// Counts a repeat, if another event has told the same within the window.
fn count_repeat(
    transaction: &Transaction<'_>,
    event: &str,
    repeat: &Repeat,
    now: DateTime<Utc>,
) -> rusqlite::Result<Option<(String, u64)>> {
    transaction
        .prepare_cached(
            "UPDATE repeat SET count = count + 1 WHERE key = ?1 AND ends > ?2 AND event <> ?3 \
             RETURNING told, count",
        )?
        .query_row(params![repeat.key, milliseconds(now), event], |row| {
            Ok((row.get(0)?, row.get(1).map(amount)?))
        })
        .optional()
}

/// Starts the window in which the same mail of another event is a repeat.
fn start_repeat(
    transaction: &Transaction<'_>,
    event: &str,
    repeat: Option<&Repeat>,
    told: &str,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    let Some(repeat) = repeat else {
        return Ok(());
    };
    // Two mails of one event may share a key: the first one stands for both.
    transaction
        .prepare_cached(
            "INSERT INTO repeat (key, event, told, count, ends) VALUES (?1, ?2, ?3, 0, ?4) \
             ON CONFLICT (key) DO UPDATE SET event = excluded.event, told = excluded.told, \
             count = 0, ends = excluded.ends WHERE ends <= ?5",
        )?
        .execute(params![
            repeat.key,
            event,
            told,
            milliseconds(end(now, repeat.window_seconds)),
            milliseconds(now)
        ])?;
    Ok(())
}

/// Reads how full a throttle is, if its window lasts.
fn read_gauge(
    transaction: &Transaction<'_>,
    key: &str,
    now: DateTime<Utc>,
) -> rusqlite::Result<Option<Gauge>> {
    transaction
        .prepare_cached("SELECT passed, held, ends FROM throttle WHERE key = ?1 AND ends > ?2")?
        .query_row(params![key, milliseconds(now)], |row| {
            let (passed, held) = (amount(row.get(0)?), amount(row.get(1)?));
            Ok(Gauge { passed, held, ends: time(row.get(2)?) })
        })
        .optional()
}

fn write_gauge(transaction: &Transaction<'_>, key: &str, gauge: &Gauge) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO throttle (key, passed, held, ends) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (key) DO UPDATE SET passed = excluded.passed, held = excluded.held, \
             ends = excluded.ends",
        )?
        .execute(params![
            key,
            number(gauge.passed),
            number(gauge.held),
            milliseconds(gauge.ends)
        ])?;
    Ok(())
}

fn end(now: DateTime<Utc>, window_seconds: u32) -> DateTime<Utc> {
    now + TimeDelta::seconds(i64::from(window_seconds))
}

fn insert(
    transaction: &Transaction<'_>,
    event: &str,
    entry: &NewEntry,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO entry (id, event, reader, template, reverse_path, state, queued, due, \
             expires, attempts) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0)",
        )?
        .execute(params![
            entry.id,
            event,
            entry.reader,
            entry.template,
            entry.envelope.reverse_path(),
            EntryState::Waiting.name(),
            milliseconds(now),
            milliseconds(entry.due),
            milliseconds(entry.expires)
        ])?;
    let seq = transaction.last_insert_rowid();
    let mut recipient = transaction.prepare_cached(
        "INSERT INTO recipient (entry, position, address, state, reply, told) \
         VALUES (?1, ?2, ?3, ?4, '', 0)",
    )?;
    for (position, address) in (0_u32..).zip(entry.envelope.recipients()) {
        recipient.execute(params![seq, position, address, EntryState::Waiting.name()])?;
    }
    let (kept, octets) = entry.message.kept();
    transaction
        .prepare_cached("INSERT INTO message (entry, kept, octets) VALUES (?1, ?2, ?3)")?
        .execute(params![seq, kept, octets])?;
    Ok(())
}

/// Notes whose failures the mails of an event tell.
fn mark_told(
    transaction: &Transaction<'_>,
    event: &str,
    tells: &[Unreached],
) -> rusqlite::Result<()> {
    let mut mark = transaction.prepare_cached(
        "UPDATE recipient SET told = 1 WHERE state IN ('failed', 'expired') \
         AND position = ?2 AND entry = (SELECT seq FROM entry WHERE id = ?1) RETURNING entry",
    )?;
    let mut note = transaction.prepare_cached(
        "INSERT OR IGNORE INTO telling (event, entry, position) VALUES (?1, ?2, ?3)",
    )?;
    for told in tells {
        let seq: Option<i64> =
            mark.query_row(params![told.entry, told.position], |row| row.get(0)).optional()?;
        if let Some(seq) = seq {
            note.execute(params![event, seq, told.position])?;
        }
    }
    Ok(())
}
