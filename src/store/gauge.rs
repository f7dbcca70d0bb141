//! How full throttles are while a transaction decides about mails.
//!
//! Each is read when it is first asked for, and written once, at the end: many mails of a
//! transaction fill the same few.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::{DateTime, TimeDelta, Utc};

use super::Throttle;

/// How full one throttle is, in the window that lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Gauge {
    /// How many mails it has let through.
    pub(super) passed: u64,
    /// How many it has held back.
    pub(super) held: u64,
    /// When its window ends.
    pub(super) ends: DateTime<Utc>,
}

/// The throttles that a transaction has asked for, by key.
#[derive(Debug)]
pub(super) struct Gauges {
    now: DateTime<Utc>,
    known: BTreeMap<String, Known>,
}

/// A gauge, and whether the store has it so.
#[derive(Debug)]
struct Known {
    gauge: Gauge,
    is_stored: bool,
}

impl Gauges {
    /// Starts with none, at the time of the transaction.
    pub(super) fn at(now: DateTime<Utc>) -> Self {
        Self { now, known: BTreeMap::new() }
    }

    /// Lets a mail through all its throttles, or holds it back at the first that is full: gives that one's key,
    /// and how many it has held back. `read` finds how full a throttle is, if its window lasts.
    pub(super) fn hold<E>(
        &mut self,
        throttles: &[Throttle],
        mut read: impl FnMut(&str) -> Result<Option<Gauge>, E>,
    ) -> Result<Option<(String, u64)>, E> {
        for throttle in throttles {
            let known = self.find(throttle, &mut read)?;
            if known.gauge.passed >= u64::from(throttle.limit) {
                known.gauge.held += 1;
                known.is_stored = false;
                return Ok(Some((throttle.key.clone(), known.gauge.held)));
            }
        }
        self.pass(throttles, read)?;
        Ok(None)
    }

    /// Lets a mail through all its throttles, even if they are full.
    pub(super) fn pass<E>(
        &mut self,
        throttles: &[Throttle],
        mut read: impl FnMut(&str) -> Result<Option<Gauge>, E>,
    ) -> Result<(), E> {
        for throttle in throttles {
            let known = self.find(throttle, &mut read)?;
            known.gauge.passed += 1;
            known.is_stored = false;
        }
        Ok(())
    }

    /// Lists what is to be written, in the order of the keys.
    pub(super) fn changed(&self) -> impl Iterator<Item = (&str, &Gauge)> {
        let changed = self.known.iter().filter(|(_, known)| !known.is_stored);
        changed.map(|(key, known)| (key.as_str(), &known.gauge))
    }

    fn find<E>(
        &mut self,
        throttle: &Throttle,
        read: &mut impl FnMut(&str) -> Result<Option<Gauge>, E>,
    ) -> Result<&mut Known, E> {
        let place = match self.known.entry(throttle.key.clone()) {
            Entry::Occupied(known) => return Ok(known.into_mut()),
            Entry::Vacant(place) => place,
        };
        let window = TimeDelta::seconds(i64::from(throttle.window_seconds));
        let empty = Gauge { passed: 0, held: 0, ends: self.now + window };
        let gauge = read(&throttle.key)?.unwrap_or(empty);
        Ok(place.insert(Known { gauge, is_stored: true }))
    }
}
