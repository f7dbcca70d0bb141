//! Keeps house: forgets what is old, and tells the admins what was refused.

use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};

use super::{DaemonError, NAP, Rounds, life, rest_after_failure};
use crate::digest::{Round, Told};
use crate::store::{EntryState, Undelivered, Unreached};
use crate::trouble::{self, Kind, Trouble};

/// How often what is older than the retention is forgotten.
const TIDY_INTERVAL: Duration = Duration::from_hours(1);
/// How often what waits is counted; counting a long queue takes its time.
const COUNT_INTERVAL: Duration = Duration::from_secs(5);
/// How often it is looked for refused recipients; whom a mail of the day has told waits among them.
const TELL_INTERVAL: Duration = Duration::from_secs(30);
/// How many refused recipients are read at a time.
const PAGE: usize = 1_000;
/// How many refused recipients one mail to the admins counts; those beyond wait for the next.
const TOLD_MAX: usize = 10_000;
/// How many of them it names.
const LINES_MAX: usize = 100;

impl Rounds<'_> {
    /// Keeps house until a signal asks for the end.
    pub(super) fn keep_house_on(&self) {
        let (mut tidied, mut counted, mut told) = (None, None, None);
        while !self.asked() {
            if has_passed(COUNT_INTERVAL, counted) {
                counted = Some(Instant::now());
                self.look_after(self.setup.clock.now());
            }
            let done = self.tell_together().and_then(|()| {
                if has_passed(TELL_INTERVAL, told) {
                    self.tell_undelivered()?;
                    told = Some(Instant::now());
                }
                if has_passed(TIDY_INTERVAL, tidied) {
                    self.keep_house()?;
                    tidied = Some(Instant::now());
                }
                Ok(())
            });
            if let Err(error) = done {
                tracing::error!(%error, "cannot keep house");
                rest_after_failure(&self.end);
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
        let told = Round::new(self.setup, self.store).run(&self.end)?;
        if told != Told::default() {
            tracing::info!(digests = told.digests, follow_ups = told.follow_ups, "composed");
            self.mails.ring();
        }
        Ok(())
    }

    /// Turns refusals and expiries into Trouble, in the transaction that marks them as told.
    ///
    /// An organization hears of its own readers only, in one mail a day for each kind: what comes after it
    /// waits for the next.
    pub(super) fn tell_undelivered(&self) -> Result<(), DaemonError> {
        for (kind, state) in
            [(Kind::Refused, EntryState::Failed), (Kind::Expired, EntryState::Expired)]
        {
            let untold = self.untold(state)?;
            for organization in untold.by_organization.keys() {
                self.tell_organization(kind, *organization, &untold)?;
            }
        }
        Ok(())
    }

    /// Finds those whom nobody was told of.
    fn untold(&self, state: EntryState) -> Result<Untold, DaemonError> {
        let mut untold = Untold::default();
        let mut last: Option<Undelivered> = None;
        loop {
            let page = self.store.undelivered(last.as_ref(), PAGE)?;
            for one in page.iter().filter(|one| one.state == state) {
                let concerned = self.setup.directory.concerned(&one.address);
                // It was an address of ours once: whose, nobody knows any more, so all hear of the entry, and
                // of nothing that is in it.
                if concerned.is_empty() {
                    untold.of_nobody.add(one, one.entry.clone());
                }
                for organization in concerned {
                    let line = format!("{}: {} – {}", one.entry, one.address, one.reply);
                    untold.by_organization.entry(organization).or_default().add(one, line);
                }
            }
            match page.into_iter().last() {
                Some(one) => last = Some(one),
                None => break,
            }
        }
        if !untold.of_nobody.tells.is_empty() {
            for organization in 0..self.setup.houses.len() {
                untold.by_organization.entry(organization).or_default();
            }
        }
        Ok(untold)
    }

    fn tell_organization(
        &self,
        kind: Kind,
        organization: usize,
        untold: &Untold,
    ) -> Result<(), DaemonError> {
        let parts: Vec<&Undelivereds> = untold
            .by_organization
            .get(&organization)
            .into_iter()
            .chain([&untold.of_nobody])
            .collect();
        let lines = parts.iter().flat_map(|part| &part.lines);
        let trouble = Trouble {
            kind,
            organization: Some(organization),
            details: lines.take(LINES_MAX).cloned().collect(),
            count: parts.iter().map(|part| part.tells.len() as u64).sum(),
        };
        let mut owed = trouble::owed(self.setup, &[trouble]);
        // Without a mail, nobody is told.
        owed.retain(|owed| !owed.entries.is_empty());
        for owed in &mut owed {
            owed.tells = parts.iter().flat_map(|part| &part.tells).cloned().collect();
        }
        self.store.commit(&owed)?;
        self.mails.ring();
        Ok(())
    }
}

/// Tells whether so much time has passed, whatever the clock on the wall was set to meanwhile.
fn has_passed(time: Duration, since: Option<Instant>) -> bool {
    since.is_none_or(|since| since.elapsed() >= time)
}

/// Those who did not get a mail, and whom nobody was told of.
#[derive(Debug, Default)]
struct Untold {
    by_organization: BTreeMap<usize, Undelivereds>,
    /// Those that belong to no organization any more.
    of_nobody: Undelivereds,
}

/// What one mail tells of them.
#[derive(Debug, Default)]
struct Undelivereds {
    lines: Vec<String>,
    tells: Vec<Unreached>,
}

impl Undelivereds {
    /// Adds one; those who are too many for one mail wait for the next.
    fn add(&mut self, one: &Undelivered, line: String) {
        if self.tells.len() >= TOLD_MAX {
            return;
        }
        self.tells.push(Unreached { entry: one.entry.clone(), position: one.position });
        if self.lines.len() < LINES_MAX {
            self.lines.push(line);
        }
    }
}
