//! Stores what events owe: repeats, throttles and entries, decided and counted together.

use chrono::{DateTime, TimeDelta, Utc};

use super::failure::Failure;
use super::row::{Key, Text, amount, clean, limit, milliseconds, number, time};
use super::session::Transaction;
use super::{digest, incident, locks, record, tally};
use crate::store::gauge::{Gauge, Gauges};
use crate::store::owed::Sums;
use crate::store::{
    Answer, Committed, EntryState, NewEntry, NewQuiet, Owed, Quiet, Repeat, Unreached,
};

/// Stores all that these events owe.
pub(super) fn commit(
    transaction: &mut Transaction<'_>,
    owed: &[Owed],
) -> Result<Vec<Committed>, Failure> {
    locks::lock(transaction, owed)?;
    let now = transaction.now()?;
    let mut gauges = Gauges::at(now);
    let commit = |owed: &Owed| commit_event(transaction, owed, &mut gauges, now);
    let (committed, sums) = Sums::of(owed, commit)?;
    for (key, gauge) in gauges.changed() {
        write_gauge(transaction, key, gauge)?;
    }
    // Many commits add to the same few amounts: in one order, and as late as can be.
    for ((scope, name), by) in sums.tallies {
        tally::add(transaction, (scope, &name), by, now)?;
    }
    Ok(committed)
}

fn commit_event(
    transaction: &mut Transaction<'_>,
    owed: &Owed,
    gauges: &mut Gauges,
    now: DateTime<Utc>,
) -> Result<Committed, Failure> {
    if !incident::are_untold(transaction, &owed.steps)? {
        return Ok(Committed { event: owed.event.clone(), seen: 2, answers: Vec::new() });
    }
    let seen = see_event(transaction, owed, now)?;
    let mut answers = Vec::new();
    if seen == 1 {
        add_about(transaction, owed)?;
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
    transaction: &mut Transaction<'_>,
    owed: &Owed,
    now: DateTime<Utc>,
) -> Result<u64, Failure> {
    let seen = transaction.first(
        "INSERT INTO event (id, received, stored, seen) VALUES ($1, $2, $3, 1) \
         ON CONFLICT (id) DO UPDATE SET seen = event.seen + 1 RETURNING seen",
        &[&Key(&owed.event), &milliseconds(owed.received), &milliseconds(now)],
    )?;
    Ok(seen.map(|row| row.try_get(0)).transpose()?.map(amount).unwrap_or_default())
}

fn add_about(transaction: &mut Transaction<'_>, owed: &Owed) -> Result<(), Failure> {
    let mut addresses: Vec<_> = owed.about.iter().map(|address| clean(address)).collect();
    addresses.sort_by_key(|address| address.to_ascii_lowercase());
    addresses.dedup_by(|a, b| a.eq_ignore_ascii_case(b));
    if !addresses.is_empty() {
        transaction.execute(
            "INSERT INTO about (address, event) SELECT address, $2 FROM unnest($1::text[]) AS address",
            &[&addresses, &Key(&owed.event)],
        )?;
    }
    Ok(())
}

/// Decides about one mail and stores the decision.
fn judge(
    transaction: &mut Transaction<'_>,
    event: &str,
    entry: &NewEntry,
    gauges: &mut Gauges,
    now: DateTime<Utc>,
) -> Result<Answer, Failure> {
    if transaction.first("SELECT 1 FROM entry WHERE id = $1", &[&Key(&entry.id)])?.is_some() {
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

/// Counts a repeat, if another event has told the same within the window.
fn count_repeat(
    transaction: &mut Transaction<'_>,
    event: &str,
    repeat: &Repeat,
    now: DateTime<Utc>,
) -> Result<Option<(String, u64)>, Failure> {
    let found = transaction.first(
        "UPDATE repeat SET count = count + 1 WHERE key = $1 AND ends > $2 AND event <> $3 \
         RETURNING told, count",
        &[&Key(&repeat.key), &milliseconds(now), &Key(event)],
    )?;
    found.map(|row| Ok((row.try_get(0)?, amount(row.try_get(1)?)))).transpose()
}

/// Starts the window in which the same mail of another event is a repeat.
fn start_repeat(
    transaction: &mut Transaction<'_>,
    event: &str,
    repeat: Option<&Repeat>,
    told: &str,
    now: DateTime<Utc>,
) -> Result<(), Failure> {
    let Some(repeat) = repeat else {
        return Ok(());
    };
    // Two mails of one event may share a key: the first one stands for both.
    transaction.execute(
        "INSERT INTO repeat (key, event, told, count, ends) VALUES ($1, $2, $3, 0, $4) \
         ON CONFLICT (key) DO UPDATE SET event = excluded.event, told = excluded.told, \
         count = 0, ends = excluded.ends WHERE repeat.ends <= $5",
        &[
            &Key(&repeat.key),
            &Key(event),
            &Key(told),
            &milliseconds(end(now, repeat.window_seconds)),
            &milliseconds(now),
        ],
    )?;
    Ok(())
}

/// Reads how full a throttle is, if its window lasts.
fn read_gauge(
    transaction: &mut Transaction<'_>,
    key: &str,
    now: DateTime<Utc>,
) -> Result<Option<Gauge>, Failure> {
    let row = transaction.first(
        "SELECT passed, held, ends FROM throttle WHERE key = $1 AND ends > $2",
        &[&Key(key), &milliseconds(now)],
    )?;
    let Some(row) = row else {
        return Ok(None);
    };
    let (passed, held) = (amount(row.try_get(0)?), amount(row.try_get(1)?));
    Ok(Some(Gauge { passed, held, ends: time(row.try_get(2)?) }))
}

fn write_gauge(transaction: &mut Transaction<'_>, key: &str, gauge: &Gauge) -> Result<(), Failure> {
    transaction.execute(
        "INSERT INTO throttle (key, passed, held, ends) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (key) DO UPDATE SET passed = excluded.passed, held = excluded.held, \
         ends = excluded.ends",
        &[&Key(key), &number(gauge.passed), &number(gauge.held), &milliseconds(gauge.ends)],
    )?;
    Ok(())
}

fn end(now: DateTime<Utc>, window_seconds: u32) -> DateTime<Utc> {
    now + TimeDelta::seconds(i64::from(window_seconds))
}

fn insert(
    transaction: &mut Transaction<'_>,
    event: &str,
    entry: &NewEntry,
    now: DateTime<Utc>,
) -> Result<(), Failure> {
    let row = transaction.first(
        "INSERT INTO entry (id, event, reader, template, reverse_path, state, queued, due, \
         expires, attempts) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0) RETURNING seq",
        &[
            &Key(&entry.id),
            &Key(event),
            &Text(&entry.reader),
            &Text(&entry.template),
            &entry.envelope.reverse_path().map(Text),
            &EntryState::Waiting.name(),
            &milliseconds(now),
            &milliseconds(entry.due),
            &milliseconds(entry.expires),
        ],
    )?;
    let seq: i64 = row.map(|row| row.try_get(0)).transpose()?.unwrap_or_default();
    let addresses = entry.envelope.recipients();
    let positions: Vec<i64> = (0..limit(addresses.len())).collect();
    transaction.execute(
        "INSERT INTO recipient (entry, position, address, state, reply, told) \
         SELECT $1, position, address, $4, '', 0 \
         FROM unnest($2::bigint[], $3::text[]) AS envelope (position, address)",
        &[&seq, &positions, &addresses, &EntryState::Waiting.name()],
    )?;
    let (kept, octets) = entry.message.kept();
    transaction.execute(
        "INSERT INTO message (entry, kept, octets) VALUES ($1, $2, $3)",
        &[&seq, &kept, &octets],
    )?;
    Ok(())
}

/// Notes whose failures the mails of an event tell.
fn mark_told(
    transaction: &mut Transaction<'_>,
    event: &str,
    tells: &[Unreached],
) -> Result<(), Failure> {
    for told in tells {
        transaction.execute(
            "WITH told AS (UPDATE recipient SET told = 1 WHERE state IN ('failed', 'expired') \
             AND position = $2 AND entry = (SELECT seq FROM entry WHERE id = $1 FOR UPDATE) \
             RETURNING entry, position) \
             INSERT INTO telling (event, entry, position) SELECT $3, entry, position FROM told \
             ON CONFLICT DO NOTHING",
            &[&Key(&told.entry), &i64::from(told.position), &Key(event)],
        )?;
    }
    Ok(())
}
