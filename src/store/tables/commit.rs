//! Stores what events owe: repeats, throttles and entries, decided and counted together.

use chrono::{DateTime, TimeDelta, Utc};

use super::Transaction;
use super::Value::{Bytes, Key, Number, Text};
use super::{digest, incident, record, tally};
use crate::store::gauge::{Gauge, Gauges};
use crate::store::owed::Sums;
use crate::store::{
    Answer, Committed, EntryState, NewEntry, NewQuiet, Owed, Quiet, Repeat, Unreached,
};

/// Stores all that these events owe.
pub(in crate::store) fn commit<T: Transaction>(
    transaction: &mut T,
    owed: &[Owed],
) -> Result<Vec<Committed>, T::Failure> {
    transaction.lock_keys(owed)?;
    let now = transaction.now()?;
    let mut gauges = Gauges::at(now);
    let mut sums = Sums::default();
    let mut answers = Vec::with_capacity(owed.len());
    for owed in owed {
        let committed = commit_event(transaction, owed, &mut gauges, now)?;
        sums.add(owed, &committed);
        answers.push(committed);
    }
    for (key, gauge) in gauges.changed() {
        write_gauge(transaction, key, gauge)?;
    }
    // Many commits add to the same few amounts: in one order, and as late as can be.
    for ((scope, name), by) in sums.tallies {
        tally::add(transaction, (scope, &name), by, now)?;
    }
    Ok(answers)
}

fn commit_event<T: Transaction>(
    transaction: &mut T,
    owed: &Owed,
    gauges: &mut Gauges,
    now: DateTime<Utc>,
) -> Result<Committed, T::Failure> {
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
fn see_event<T: Transaction>(
    transaction: &mut T,
    owed: &Owed,
    now: DateTime<Utc>,
) -> Result<u64, T::Failure> {
    let seen = transaction.first(
        "INSERT INTO event (id, received, stored, seen) VALUES ($1, $2, $3, 1) \
         ON CONFLICT (id) DO UPDATE SET seen = event.seen + 1 RETURNING seen",
        &[Key(&owed.event), owed.received.into(), now.into()],
        |mut row| row.take(0),
    )?;
    Ok(seen.unwrap_or_default())
}

fn add_about<T: Transaction>(transaction: &mut T, owed: &Owed) -> Result<(), T::Failure> {
    let mut addresses: Vec<&str> = owed.about.iter().map(String::as_str).collect();
    addresses.sort_by_key(|address| address.to_ascii_lowercase());
    addresses.dedup_by(|a, b| a.eq_ignore_ascii_case(b));
    for address in addresses {
        let values = [Text(address), Key(&owed.event)];
        transaction.execute("INSERT INTO about (address, event) VALUES ($1, $2)", &values)?;
    }
    Ok(())
}

/// Decides about one mail and stores the decision.
fn judge<T: Transaction>(
    transaction: &mut T,
    event: &str,
    entry: &NewEntry,
    gauges: &mut Gauges,
    now: DateTime<Utc>,
) -> Result<Answer, T::Failure> {
    if transaction.finds("SELECT 1 FROM entry WHERE id = $1", &[Key(&entry.id)])? {
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
fn count_repeat<T: Transaction>(
    transaction: &mut T,
    event: &str,
    repeat: &Repeat,
    now: DateTime<Utc>,
) -> Result<Option<(String, u64)>, T::Failure> {
    transaction.first(
        "UPDATE repeat SET count = count + 1 WHERE key = $1 AND ends > $2 AND event <> $3 \
         RETURNING told, count",
        &[Key(&repeat.key), now.into(), Key(event)],
        |mut row| Ok((row.take(0)?, row.take(1)?)),
    )
}

/// Starts the window in which the same mail of another event is a repeat.
fn start_repeat<T: Transaction>(
    transaction: &mut T,
    event: &str,
    repeat: Option<&Repeat>,
    told: &str,
    now: DateTime<Utc>,
) -> Result<(), T::Failure> {
    let Some(repeat) = repeat else {
        return Ok(());
    };
    let ends = now + TimeDelta::seconds(i64::from(repeat.window_seconds));
    // Two mails of one event may share a key: the first one stands for both.
    transaction.execute(
        "INSERT INTO repeat (key, event, told, count, ends) VALUES ($1, $2, $3, 0, $4) \
         ON CONFLICT (key) DO UPDATE SET event = excluded.event, told = excluded.told, \
         count = 0, ends = excluded.ends WHERE repeat.ends <= $5",
        &[Key(&repeat.key), Key(event), Key(told), ends.into(), now.into()],
    )?;
    Ok(())
}

/// Reads how full a throttle is, if its window lasts.
fn read_gauge<T: Transaction>(
    transaction: &mut T,
    key: &str,
    now: DateTime<Utc>,
) -> Result<Option<Gauge>, T::Failure> {
    transaction.first(
        "SELECT passed, held, ends FROM throttle WHERE key = $1 AND ends > $2",
        &[Key(key), now.into()],
        |mut row| Ok(Gauge { passed: row.take(0)?, held: row.take(1)?, ends: row.take(2)? }),
    )
}

fn write_gauge<T: Transaction>(
    transaction: &mut T,
    key: &str,
    gauge: &Gauge,
) -> Result<(), T::Failure> {
    transaction.execute(
        "INSERT INTO throttle (key, passed, held, ends) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (key) DO UPDATE SET passed = excluded.passed, held = excluded.held, \
         ends = excluded.ends",
        &[Key(key), gauge.passed.into(), gauge.held.into(), gauge.ends.into()],
    )?;
    Ok(())
}

fn insert<T: Transaction>(
    transaction: &mut T,
    event: &str,
    entry: &NewEntry,
    now: DateTime<Utc>,
) -> Result<(), T::Failure> {
    let seq: Option<i64> = transaction.first(
        "INSERT INTO entry (id, event, reader, template, reverse_path, state, queued, due, \
         expires, attempts) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0) RETURNING seq",
        &[
            Key(&entry.id),
            Key(event),
            Text(&entry.reader),
            Text(&entry.template),
            entry.envelope.reverse_path().map(Text).into(),
            EntryState::Waiting.into(),
            now.into(),
            entry.due.into(),
            entry.expires.into(),
        ],
        |mut row| row.take(0),
    )?;
    let seq = seq.into();
    for (position, address) in (0_u32..).zip(entry.envelope.recipients()) {
        transaction.execute(
            "INSERT INTO recipient (entry, position, address, state, reply, told) \
             VALUES ($1, $2, $3, $4, '', 0)",
            &[seq, position.into(), Text(address), EntryState::Waiting.into()],
        )?;
    }
    let (kept, octets) = entry.message.kept();
    transaction.execute(
        "INSERT INTO message (entry, kept, octets) VALUES ($1, $2, $3)",
        &[seq, Bytes(kept), octets.map(Number).into()],
    )?;
    Ok(())
}

/// Notes whose failures the mails of an event tell.
fn mark_told<T: Transaction>(
    transaction: &mut T,
    event: &str,
    tells: &[Unreached],
) -> Result<(), T::Failure> {
    let mark = format!(
        "UPDATE recipient SET told = 1 WHERE state IN ('failed', 'expired') AND position = $2 \
         AND entry = (SELECT seq FROM entry WHERE id = $1{}) RETURNING entry",
        T::HOLD
    );
    for told in tells {
        let position = told.position.into();
        let marked: Option<i64> =
            transaction.first(&mark, &[Key(&told.entry), position], |mut row| row.take(0))?;
        if let Some(entry) = marked {
            transaction.execute(
                "INSERT INTO telling (event, entry, position) VALUES ($1, $2, $3) \
                 ON CONFLICT DO NOTHING",
                &[Key(event), Number(entry), position],
            )?;
        }
    }
    Ok(())
}
