//! Takes events out of the drop directories, many in one transaction; the next are composed meanwhile.

use std::collections::HashSet;
use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::{DaemonError, NAP, Rounds};
use crate::audience::Silence;
use crate::event::Event;
use crate::intake::{BadEvent, DropDirectory, DropError, Found, Waiting};
use crate::pipeline::{self, Handled, Plan};
use crate::trouble::{self, Kind, Trouble};

/// How many events are listed at once; a longer line is listed again.
const LISTED_MAX: usize = 10_000;
/// How many events are stored in one transaction; a flush of the disk for each would be slower.
const EVENTS_MAX: usize = 100;
/// How many recipients the events of one transaction have, so that memory stays small.
const RECIPIENTS_MAX: usize = 1_000;

/// Events that go together, with the files they came from.
#[derive(Default)]
struct Batch {
    waiting: Vec<Waiting>,
    events: Vec<Event>,
    recipients: usize,
}

/// An event that is decided and composed, and its file.
struct Planned {
    waiting: Waiting,
    event: Event,
    plan: Plan,
}

impl Batch {
    fn is_full(&self) -> bool {
        self.events.len() >= EVENTS_MAX || self.recipients >= RECIPIENTS_MAX
    }

    fn add(&mut self, waiting: Waiting, event: Event) {
        self.recipients += event.recipients.len();
        self.waiting.push(waiting);
        self.events.push(event);
    }
}

/// What waits in one drop directory.
struct Line<'a> {
    drop: &'a DropDirectory,
    /// Files that stay there for now.
    passed: HashSet<OsString>,
}

impl Line<'_> {
    /// Lists what waits and was not passed over, oldest first.
    fn waiting(&self) -> Result<Vec<Waiting>, DropError> {
        let mut waiting = self.drop.waiting(LISTED_MAX + self.passed.len())?;
        waiting.retain(|waiting| !self.passed.contains(waiting.key()));
        Ok(waiting)
    }

    fn pass_over(&mut self, waiting: &Waiting) {
        self.passed.insert(waiting.key().to_owned());
    }

    /// Removes an event; if the file stays, it is known the next time.
    fn remove(&mut self, waiting: &Waiting) {
        self.pass_if_stuck(waiting, self.drop.remove(waiting));
    }

    fn set_aside(&mut self, waiting: &Waiting, bad: &BadEvent) {
        self.pass_if_stuck(waiting, self.drop.set_aside(waiting, bad));
    }

    /// Passes over a file that cannot be moved out of the way; it must not stop those after it.
    fn pass_if_stuck(&mut self, waiting: &Waiting, done: Result<(), DropError>) {
        if let Err(error) = done {
            tracing::error!(%error, "a file stays in the drop directory");
            self.pass_over(waiting);
        }
    }
}

impl Rounds<'_> {
    /// Takes events until a signal asks for the end.
    pub(super) fn take_on(&self) {
        let interval = Duration::from_secs(u64::from(self.site.drop.interval_seconds.max(1)));
        let mut rung = 0;
        while !self.signals.asked() {
            self.metrics.looked(self.setup.clock.now());
            if let Err(error) = self.take_all() {
                tracing::error!(%error, "cannot take events");
            }
            let asleep = Instant::now();
            let mut now = rung;
            while now == rung && asleep.elapsed() < interval && !self.signals.asked() {
                now = self.events.wait(rung, NAP.min(interval));
                self.metrics.looked(self.setup.clock.now());
            }
            rung = now;
        }
    }

    /// Takes everything that waits; a directory that fails does not keep the others waiting.
    pub(super) fn take_all(&self) -> Result<(), DaemonError> {
        let drained: Vec<_> = self.drops.iter().map(|drop| self.drain(drop)).collect();
        drained.into_iter().collect()
    }

    /// Takes everything that waits in one directory, oldest first.
    fn drain(&self, drop: &DropDirectory) -> Result<(), DaemonError> {
        let mut line = Line { drop, passed: HashSet::new() };
        loop {
            let waiting = line.waiting()?;
            if waiting.is_empty() || !self.take(&mut line, waiting)? {
                return Ok(());
            }
        }
    }

    /// Takes these files; answers whether it may go on.
    fn take(&self, line: &mut Line<'_>, files: Vec<Waiting>) -> Result<bool, DaemonError> {
        let silences = pipeline::silences(&self.store.silences()?);
        let mut batch = Batch::default();
        let mut planned = Vec::new();
        let mut may_go_on = true;
        for waiting in files {
            // What is over the cap stays where it is, for the next minute.
            may_go_on = !self.signals.asked() && self.rate.allows(self.setup.clock.now());
            if !may_go_on {
                break;
            }
            match line.drop.read(&waiting)? {
                Found::Event(event) => batch.add(waiting, *event),
                Found::Bad(bad) => self.set_aside(line, &waiting, &bad)?,
                Found::Foreign(what) => {
                    self.metrics.of_event("foreign");
                    tracing::warn!(file = %what, "left a foreign file in the drop directory");
                    self.tell(Trouble::of_site(Kind::ForeignFile, vec![what]))?;
                    line.pass_over(&waiting);
                }
                Found::Gone => {}
            }
            if batch.is_full() {
                planned =
                    self.store_beside(line, &planned, std::mem::take(&mut batch), &silences)?;
            }
        }
        planned = self.store_beside(line, &planned, batch, &silences)?;
        self.store(line, &planned)?;
        Ok(may_go_on)
    }

    /// Stores one batch, and decides and composes the next meanwhile.
    fn store_beside(
        &self,
        line: &mut Line<'_>,
        planned: &[Planned],
        next: Batch,
        silences: &[Silence],
    ) -> Result<Vec<Planned>, DaemonError> {
        let mut plans = None;
        let mut plan = || plans = Some(self.plan_all(&next.events, silences));
        match &self.threads {
            Some(threads) if !planned.is_empty() => threads.in_place_scope(|scope| {
                scope.spawn(|_| plan());
                self.store(line, planned)
            }),
            Some(_) | None => {
                plan();
                self.store(line, planned)
            }
        }?;
        self.metrics.looked(self.setup.clock.now());
        let mut planned = Vec::new();
        for (waiting, plan) in next.waiting.into_iter().zip(plans.unwrap_or_default()) {
            match plan {
                Some((event, plan)) => planned.push(Planned { waiting, event, plan }),
                None => self.set_aside(line, &waiting, &BadEvent::mistake(&waiting))?,
            }
        }
        Ok(planned)
    }

    /// Decides and composes; a mistake of ours in one event must not stop those after it.
    fn plan(&self, event: &Event, silences: &[Silence]) -> Option<(Event, Plan)> {
        catch_unwind(AssertUnwindSafe(|| {
            let event = self.setup.enriched(event).into_owned();
            let plan = self.setup.plan_under(&event, silences);
            (event, plan)
        }))
        .ok()
    }

    /// Decides and composes on all processors; answers in the order of the events.
    fn plan_all(&self, events: &[Event], silences: &[Silence]) -> Vec<Option<(Event, Plan)>> {
        let plan = |event| self.plan(event, silences);
        match &self.threads {
            Some(threads) if events.len() > 1 => {
                threads.install(|| events.par_iter().map(plan).collect())
            }
            Some(_) | None => events.iter().map(plan).collect(),
        }
    }

    /// Stores what a batch owes, and only then removes its events.
    ///
    /// What the store refuses together is tried one by one.
    fn store(&self, line: &mut Line<'_>, batch: &[Planned]) -> Result<(), DaemonError> {
        if batch.is_empty() {
            return Ok(());
        }
        let planned: Vec<_> = batch.iter().map(|one| (&one.event, &one.plan)).collect();
        let Ok(handled) = self.setup.commit(&planned, self.store) else {
            return batch
                .iter()
                .try_for_each(|one| self.store_one(line, (&one.event, &one.plan), &one.waiting));
        };
        for (one, handled) in batch.iter().zip(&handled) {
            line.remove(&one.waiting);
            self.note((&one.event, &one.plan), handled);
        }
        self.mails.ring();
        Ok(())
    }

    /// Stores what one event owes; if the store works, but not for this event, the file stays.
    fn store_one(
        &self,
        line: &mut Line<'_>,
        (event, plan): (&Event, &Plan),
        waiting: &Waiting,
    ) -> Result<(), DaemonError> {
        match self.setup.commit(&[(event, plan)], self.store) {
            Ok(handled) => {
                line.remove(waiting);
                if let Some(handled) = handled.first() {
                    self.note((event, plan), handled);
                }
                self.mails.ring();
            }
            Err(error) => {
                // A store that is out of reach refuses this, too, and all events stay.
                self.store.count("events-refused", 1)?;
                self.metrics.of_event("refused");
                tracing::error!(event = %event.id(), %error, "an event stays in the drop directory");
                line.pass_over(waiting);
            }
        }
        Ok(())
    }

    fn set_aside(
        &self,
        line: &mut Line<'_>,
        waiting: &Waiting,
        bad: &BadEvent,
    ) -> Result<(), DaemonError> {
        self.metrics.of_event("bad");
        tracing::warn!(file = %bad.name, error = %bad.why, "set a bad event aside");
        self.tell(Trouble::of_site(Kind::BadEvent, vec![bad.name.clone(), bad.why.clone()]))?;
        line.set_aside(waiting, bad);
        Ok(())
    }

    fn tell(&self, trouble: Trouble) -> Result<(), DaemonError> {
        self.store.commit(&trouble::owed(self.setup, &[trouble]))?;
        self.mails.ring();
        Ok(())
    }

    /// Counts and logs a stored event.
    fn note(&self, (event, plan): (&Event, &Plan), handled: &Handled) {
        self.metrics.event(plan, handled, self.setup.clock.now() - event.received());
        tracing::info!(
            event = %event.id(),
            mails = handled.stored,
            repeats = handled.repeats,
            counted = handled.counted,
            later = handled.later,
            held = handled.held,
            quiet = handled.quiet,
            known = handled.known,
            "handled an event"
        );
    }
}
