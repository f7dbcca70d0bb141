//! Locks on keys: two hosts never decide about the same key at once.
//!
//! Invariant: all locks of a commit are taken before anything else, in ascending order, so that no
//! two commits can wait for each other.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::failure::Failure;
use super::session::Transaction;
use crate::store::Owed;
use crate::store::tables::Transaction as _;
use crate::store::tables::Value::Numbers;

/// Waits for all keys that the commit of these events decides about.
///
/// A key's lock is one of 256, chosen by its digest: few enough for the server's lock table, and
/// commits that share none go on side by side. The locks end with the transaction.
pub(super) fn lock(transaction: &mut Transaction<'_>, owed: &[Owed]) -> Result<(), Failure> {
    let numbers: BTreeSet<i64> = owed.iter().flat_map(keys).map(number).collect();
    let numbers: Vec<i64> = numbers.into_iter().collect();
    // The table's number keeps several stores in one database apart.
    transaction.execute(
        "SELECT pg_advisory_xact_lock('entry'::regclass::oid::int, number::int) \
         FROM unnest($1::bigint[]) AS number",
        &[Numbers(&numbers)],
    )?;
    Ok(())
}

/// Waits for whoever packs a parcel.
pub(super) fn lock_parcels(transaction: &mut Transaction<'_>) -> Result<(), Failure> {
    transaction.execute("SELECT pg_advisory_xact_lock('noted'::regclass::oid::int, 0)", &[])?;
    Ok(())
}

/// Lists the keys of one event, each with the kind of thing that it names.
fn keys(owed: &Owed) -> impl Iterator<Item = (&'static str, &str)> {
    let entries = owed.entries.iter().flat_map(|entry| {
        let repeat = entry.repeat.iter().map(|repeat| ("repeat", repeat.key.as_str()));
        let throttles = entry.throttles.iter().map(|throttle| ("throttle", throttle.key.as_str()));
        let incident = entry.incident.iter().map(|incident| ("incident", incident.key.as_str()));
        let instead = entry.instead.iter().map(|item| ("item", item.id.as_str()));
        repeat.chain(throttles).chain(incident).chain(instead).chain([("entry", entry.id.as_str())])
    });
    let told = owed.tells.iter().map(|told| ("entry", told.entry.as_str()));
    let items = owed.digest_items.iter().map(|item| ("item", item.id.as_str()));
    let digested = owed.digested.ids.iter().map(|id| ("item", id.as_str()));
    [("event", owed.event.as_str())]
        .into_iter()
        .chain(entries)
        .chain(told)
        .chain(items)
        .chain(digested)
}

/// Tells the number of a key's lock; the same on every host and in every version.
fn number((kind, key): (&str, &str)) -> i64 {
    let digest = Sha256::new().chain_update(kind).chain_update([0]).chain_update(key).finalize();
    digest.first().copied().map_or(0, i64::from)
}
