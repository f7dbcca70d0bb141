//! Keeps house: forgets what is old, and tells the admins what was refused.

use std::thread;

use chrono::{DateTime, TimeDelta, Utc};

use super::{DaemonError, NAP, NAPS_AFTER_FAILURE, Rounds, life};
use crate::digest::{Round, Told};
use crate::store::{EntryState, Undelivered};
use crate::trouble::{self, Kind, Trouble};

/// How often what is older than the retention is forgotten.
const TIDY_INTERVAL: TimeDelta = TimeDelta::hours(1);
/// How often what waits is counted; counting a long queue takes its time.
const COUNT_INTERVAL: TimeDelta = TimeDelta::seconds(5);
/// How many refused recipients one mail to the admins tells of.
const UNDELIVERED_MAX: usize = 100;

impl Rounds<'_> {
    /// Keeps house until a signal asks for the end.
    pub(super) fn keep_house_on(&self) {
        let (mut tidied, mut counted) = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MIN_UTC);
        while !self.signals.asked() {
            let now = self.setup.clock.now();
            if now - counted >= COUNT_INTERVAL {
                counted = now;
                self.look_after(now);
            }
            let done = self.tell_undelivered().and_then(|()| self.tell_together()).and_then(|()| {
                if now - tidied > TIDY_INTERVAL {
                    self.keep_house()?;
                    tidied = now;
                }
                Ok(())
            });
            if let Err(error) = done {
                tracing::error!(%error, "cannot keep house");
                self.rest_after_failure();
            }
            thread::sleep(NAP);
        }
    }

    /// Waits longer than usual, unless a signal asks for the end.
    pub(super) fn rest_after_failure(&self) {
        for _ in 0..NAPS_AFTER_FAILURE {
            if self.signals.asked() {
                return;
            }
            thread::sleep(NAP);
        }
    }

    /// Looks whether everything works, and says so.
    fn look_after(&self, now: DateTime<Utc>) {
        // A store that does not answer is logged by whoever wants more of it.
        if let Ok(waiting) = self.store.waiting() {
            self.metrics.waits(&waiting, now);
        }
        // A store that is out of reach comes back without us being started again.
        if self.metrics.is_looking(now) {
            life::lives();
        }
    }

    /// Forgets what is older than the retention, and half-written events.
    pub(super) fn keep_house(&self) -> Result<(), DaemonError> {
        let now = self.setup.clock.now();
        for drop in self.drops {
            drop.tidy(now);
        }
        self.store.tidy(self.site.store.remembers_from(now))?;
        Ok(())
    }

    /// Composes the digests that are due, and tells how incidents go on.
    pub(super) fn tell_together(&self) -> Result<(), DaemonError> {
        let told = Round::new(self.setup, self.store).run(&self.signals.end)?;
        if told != Told::default() {
            tracing::info!(digests = told.digests, follow_ups = told.follow_ups, "composed");
            self.mails.ring();
        }
        Ok(())
    }

    /// Turns refusals and expiries into Trouble, in the transaction that marks them as told.
    pub(super) fn tell_undelivered(&self) -> Result<(), DaemonError> {
        loop {
            let undelivered = self.store.undelivered(UNDELIVERED_MAX)?;
            if undelivered.is_empty() {
                return Ok(());
            }
            let (expired, refused): (Vec<_>, Vec<_>) =
                undelivered.iter().partition(|one| one.state == EntryState::Expired);
            for (kind, concerned) in [(Kind::Refused, refused), (Kind::Expired, expired)] {
                self.tell_of(kind, &concerned)?;
            }
        }
    }

    fn tell_of(&self, kind: Kind, concerned: &[&Undelivered]) -> Result<(), DaemonError> {
        if concerned.is_empty() {
            return Ok(());
        }
        let details = concerned.iter().map(|u| format!("{}: {} – {}", u.entry, u.address, u.reply));
        let count = concerned.len() as u64;
        let trouble = Trouble { count, ..Trouble::of_site(kind, details.collect()) };
        let mut owed = trouble::owed(self.setup, &[trouble]);
        if let Some(first) = owed.first_mut() {
            first.tells = concerned.iter().map(|u| u.entry.clone()).collect();
        }
        self.store.commit(&owed)?;
        self.mails.ring();
        Ok(())
    }
}
