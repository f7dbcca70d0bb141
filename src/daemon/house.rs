//! Keeps house: forgets what is old, and tells the admins what was refused.

use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};

use super::{DaemonError, NAP, Rounds, has_passed, rest_after_failure};
use crate::digest::{Round, Told};
use crate::intake::DropDirectory;
use crate::store::{EntryState, Filter, Undelivered, Unreached};
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
    /// Keeps house until it is to end.
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
            if !self.metrics.is_done("keep house", &done) {
                rest_after_failure(&self.end);
            }
            thread::sleep(NAP);
        }
    }

    /// Looks whether everything works, and how much waits.
    fn look_after(&self, now: DateTime<Utc>) {
        // What does not answer is logged by whoever wants more of it.
        let files: Result<Vec<usize>, _> = self.drops.iter().map(DropDirectory::count).collect();
        match files {
            Ok(files) => self.metrics.drops(files.into_iter().sum()),
            Err(error) => self.metrics.failed(&error.into()),
        }
        match self.store.waiting() {
            Ok(waiting) => self.metrics.waits(&waiting, now),
            Err(error) => self.metrics.failed(&error.into()),
        }
        self.metrics.directories(self.setup.directory.take_failures());
    }

    /// Forgets what is older than the retention, and gives events the names that they have not got.
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
            self.metrics.composed(told.digests + told.follow_ups);
            self.mails.ring();
        }
        Ok(())
    }

    /// Turns refusals and expiries into Trouble, in the transaction that marks them as told.
    ///
    /// An organization hears of its own readers only, in one mail a day for each kind: what comes after it
    /// waits for the next, and so does what was told in a mail that reached nobody. That such a mail was
    /// refused is told with something else only: else an address that is gone would make one each day.
    pub(super) fn tell_undelivered(&self) -> Result<(), DaemonError> {
        for (kind, state) in
            [(Kind::Refused, EntryState::Failed), (Kind::Expired, EntryState::Expired)]
        {
            let untold = self.untold(state, self.without_mail_today(kind)?)?;
            let mut all = Vec::new();
            for (organization, untold) in untold {
                let trouble = Trouble {
                    kind,
                    organization: Some(organization),
                    count: untold.tells.len() as u64,
                    details: untold.lines,
                };
                let mut owed = trouble::owed(self.setup, &[trouble]);
                // Without a mail, nobody is told.
                owed.retain(|owed| !owed.entries.is_empty());
                for owed in &mut owed {
                    owed.tells.clone_from(&untold.tells);
                }
                all.extend(owed);
            }
            if !all.is_empty() {
                self.metrics.stored(&self.store.commit(&all)?);
                self.mails.ring();
            }
        }
        Ok(())
    }

    /// Finds the organizations that can still be told of something of this kind today.
    fn without_mail_today(&self, kind: Kind) -> Result<Untold, DaemonError> {
        let mut free = Untold::new();
        for organization in 0..self.setup.houses.len() {
            let event = trouble::event_of_today(self.setup, kind, organization);
            let filter = Filter { event, max: 1, ..Filter::default() };
            if self.store.list(&filter)?.is_empty() {
                free.insert(organization, Undelivereds::default());
            }
        }
        Ok(free)
    }

    /// Finds those whom nobody was told of, and who concern none but these organizations.
    fn untold(&self, state: EntryState, mut untold: Untold) -> Result<Untold, DaemonError> {
        let mut last: Option<Undelivered> = None;
        while !untold.is_empty() {
            let page = self.store.undelivered(last.as_ref(), PAGE)?;
            for one in page.iter().filter(|one| one.state == state) {
                self.add(one, &mut untold);
            }
            match page.into_iter().last() {
                Some(one) => last = Some(one),
                None => break,
            }
        }
        untold.retain(|_, untold| untold.has_news);
        Ok(untold)
    }

    /// Adds one to all whom it concerns, who hear of it together, or to none: told is told.
    fn add(&self, one: &Undelivered, untold: &mut Untold) {
        let mut concerned = self.setup.directory.concerned(&one.address);
        let mut line = format!("{}: {} – {}", one.entry, one.address, one.reply);
        // It was an address of ours once: whose, nobody knows any more, so all hear of the entry, and of
        // nothing that is in it.
        if concerned.is_empty() {
            concerned = (0..self.setup.houses.len()).collect();
            line.clone_from(&one.entry);
        }
        let has_room = |organization| {
            untold.get(organization).is_some_and(|untold| untold.tells.len() < TOLD_MAX)
        };
        if concerned.iter().all(has_room) {
            for organization in concerned {
                untold.entry(organization).or_default().add(one, &line);
            }
        }
    }
}

/// Those who did not get a mail, and whom nobody was told of, by organization.
type Untold = BTreeMap<usize, Undelivereds>;

/// What one mail tells of them.
#[derive(Debug, Default)]
struct Undelivereds {
    lines: Vec<String>,
    tells: Vec<Unreached>,
    /// Not only mails that tell of others.
    has_news: bool,
}

impl Undelivereds {
    fn add(&mut self, one: &Undelivered, line: &str) {
        self.has_news |= !trouble::tells_of_undelivered(&one.event);
        self.tells.push(Unreached { entry: one.entry.clone(), position: one.position });
        if self.lines.len() < LINES_MAX {
            self.lines.push(line.to_owned());
        }
    }
}
