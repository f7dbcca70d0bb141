//! Takes events out of the drop directories, many in one transaction.
//!
//! Meanwhile the next are composed, and those before are flushed to the disk and put away.

use std::iter::Peekable;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;
use std::time::{Duration, Instant};
use std::vec::IntoIter;

use chrono::TimeDelta;
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::line::Line;
use super::{DaemonError, NAP, NAPS_AFTER_FAILURE, Rounds, log};
use crate::audience::Silence;
use crate::event::Event;
use crate::intake::{BadEvent, DropDirectory, Found, Waiting};
use crate::pipeline::{self, Handled, Plan};
use crate::server::chain;
use crate::store::{Committed, Owed};

/// How many files go into one batch, and its events into one transaction; a flush of the disk for each would be slower.
const FILES_MAX: usize = 100;
/// How many recipients the events of one transaction have, so that memory stays small.
const RECIPIENTS_MAX: usize = 1_000;
/// How many batches wait to be stored: now and then, storing takes as long as composing two.
const COMPOSED_MAX: usize = 1;

/// What is noted to see whether the store can be written.
const TRIAL: &str = "trial";

/// An event that is decided and composed, and its file.
struct Planned {
    waiting: Waiting,
    event: Event,
    plan: Plan,
    owed: Vec<Owed>,
}

/// Files that were read together.
#[derive(Default)]
struct Batch {
    planned: Vec<Planned>,
    /// What is no event, and what became of it.
    others: Vec<(Waiting, Found)>,
}

impl Batch {
    fn is_empty(&self) -> bool {
        self.planned.is_empty() && self.others.is_empty()
    }
}

/// A batch that is stored, though a power cut may undo that still.
struct Stored {
    batch: Batch,
    /// What the store has answered to each event; nothing if it refused this one.
    answers: Vec<Option<Committed>>,
    /// The transaction in which it is stored together; what is stored one by one is flushed already.
    transaction: u64,
}

/// Hands on what is done, until something fails or nobody listens any more.
fn hand_over<T>(
    done: impl Iterator<Item = Result<T, DaemonError>>,
    to: &SyncSender<Result<T, DaemonError>>,
) {
    for one in done {
        let goes_on = one.is_ok();
        if to.send(one).is_err() || !goes_on {
            break;
        }
    }
}

impl Rounds<'_> {
    /// Takes events until it is to end.
    pub(super) fn take_on(&self) {
        let interval = Duration::from_secs(u64::from(self.site.drop.interval_seconds));
        let mut lines = self.lines();
        let mut rung = 0;
        while !self.asked() {
            self.metrics.looked();
            let mut pause = interval;
            if !self.metrics.is_done("take events", &self.take_all(&mut lines)) {
                pause = pause.min(NAP * NAPS_AFTER_FAILURE);
            }
            let asleep = Instant::now();
            let mut now = rung;
            while now == rung && asleep.elapsed() < pause && !self.asked() {
                now = self.events.wait(rung, NAP.min(pause));
                self.metrics.looked();
            }
            rung = now;
        }
    }

    /// Takes everything that waits; a directory that fails does not keep the others waiting.
    pub(super) fn take_all(&self, lines: &mut [Line<'_>]) -> Result<(), DaemonError> {
        let drained: Vec<_> = lines.iter_mut().map(|line| self.drain(line)).collect();
        drained.into_iter().collect()
    }

    /// Takes everything that waits in one directory, oldest first.
    fn drain(&self, line: &mut Line<'_>) -> Result<(), DaemonError> {
        loop {
            let waiting = line.waiting()?;
            if waiting.is_empty() || !self.take(line, waiting)? || line.is_full() {
                return Ok(());
            }
        }
    }

    /// Takes these files; answers whether it may go on.
    fn take(&self, line: &mut Line<'_>, files: Vec<Waiting>) -> Result<bool, DaemonError> {
        let silences = pipeline::silences(&self.store.silences()?);
        let drop = line.drop;
        let are_several_batches = files.len() > FILES_MAX;
        let mut files = files.into_iter().peekable();
        let mut batches = std::iter::from_fn(|| {
            let batch = self.prepare(drop, &mut files, &silences);
            batch.map(|batch| (!batch.is_empty()).then_some(batch)).transpose()
        });
        match &self.threads {
            Some(threads) if are_several_batches => threads.in_place_scope(|composing| {
                let (composed, to_store) = mpsc::sync_channel(COMPOSED_MAX);
                composing.spawn(move |_| hand_over(batches, &composed));
                self.store_on(line, &to_store)
            }),
            Some(_) | None => {
                batches.try_for_each(|batch| self.put_away(line, self.store(batch?)?))
            }
        }?;
        // What is over the cap stays where it is, for the next minute.
        Ok(files.peek().is_none())
    }

    /// Stores batches as they come; another thread puts away those before, if the system has one to give.
    fn store_on(
        &self,
        line: &mut Line<'_>,
        batches: &Receiver<Result<Batch, DaemonError>>,
    ) -> Result<(), DaemonError> {
        let together = thread::scope(|scope| {
            let (stored, to_put_away) = mpsc::sync_channel(0);
            let put_away =
                || to_put_away.into_iter().try_for_each(|stored| self.put_away(line, stored?));
            let putting_away = thread::Builder::new().spawn_scoped(scope, put_away).ok()?;
            hand_over(batches.iter().map(|batch| self.store(batch?)), &stored);
            drop(stored);
            Some(putting_away.join().unwrap_or_else(|panic| resume_unwind(panic)))
        });
        together.unwrap_or_else(|| {
            batches.iter().try_for_each(|batch| self.put_away(line, self.store(batch?)?))
        })
    }

    /// Reads as many files as go into one transaction, and decides and composes.
    fn prepare(
        &self,
        drop: &DropDirectory,
        files: &mut Peekable<IntoIter<Waiting>>,
        silences: &[Silence],
    ) -> Result<Batch, DaemonError> {
        let mut events = Vec::new();
        let mut others = Vec::new();
        let mut recipients = 0;
        while events.len() + others.len() < FILES_MAX && recipients < RECIPIENTS_MAX {
            if self.asked() || files.peek().is_none() || !self.may_take() {
                break;
            }
            let Some(waiting) = files.next() else { break };
            match drop.read(&waiting)? {
                Found::Event(event) => {
                    recipients += event.recipients.len();
                    events.push((waiting, *event));
                }
                found
                @ (Found::Bad(_) | Found::Foreign(_) | Found::Unreadable(_) | Found::Gone) => {
                    others.push((waiting, found));
                }
            }
        }
        let mut planned = Vec::with_capacity(events.len());
        for one in self.plan_all(events, silences) {
            match one {
                Ok(one) => planned.push(one),
                Err(waiting) => {
                    let mistake = Found::Bad(BadEvent::mistake(&waiting));
                    others.push((waiting, mistake));
                }
            }
        }
        Ok(Batch { planned, others })
    }

    /// Counts an event, and tells whether it is within the cap.
    fn may_take(&self) -> bool {
        self.rate.allows(self.setup.clock.now())
    }

    /// Decides and composes on all processors; answers in the order of the events.
    fn plan_all(
        &self,
        events: Vec<(Waiting, Event)>,
        silences: &[Silence],
    ) -> Vec<Result<Planned, Waiting>> {
        let plan = |(waiting, event)| self.plan(waiting, event, silences);
        match &self.threads {
            Some(threads) if events.len() > 1 => {
                threads.install(|| events.into_par_iter().map(plan).collect())
            }
            Some(_) | None => events.into_iter().map(plan).collect(),
        }
    }

    /// Decides and composes; a mistake of ours in one event must not stop those after it.
    fn plan(
        &self,
        waiting: Waiting,
        mut event: Event,
        silences: &[Silence],
    ) -> Result<Planned, Waiting> {
        let plan = move || {
            self.setup.enrich(&mut event);
            let mut plan = self.setup.plan_under(&event, silences);
            let owed = self.setup.owed(&event, &mut plan);
            (event, plan, owed)
        };
        match catch_unwind(AssertUnwindSafe(plan)) {
            Ok((event, plan, owed)) => Ok(Planned { waiting, event, plan, owed }),
            Err(_) => Err(waiting),
        }
    }

    /// Stores what a batch owes; what the store refuses together is tried one by one.
    fn store(&self, mut batch: Batch) -> Result<Stored, DaemonError> {
        let each: Vec<usize> = batch.planned.iter().map(|one| one.owed.len()).collect();
        let owed = batch.planned.iter_mut().flat_map(|one| std::mem::take(&mut one.owed));
        let owed: Vec<Owed> = owed.collect();
        let mut stored = Stored { batch, answers: Vec::with_capacity(each.len()), transaction: 0 };
        if owed.is_empty() {
            return Ok(stored);
        }
        if let Ok((committed, transaction)) = self.store.commit_unflushed(&owed) {
            // Whoever delivers need not wait for the flush: a mail that a power cut takes back is made again.
            self.mails.ring();
            stored.transaction = transaction;
            log::stored(&owed, &committed);
            let mut committed = committed.into_iter();
            stored.answers.extend(each.into_iter().map(|count| {
                let mut of_event = committed.by_ref().take(count);
                let own = of_event.next();
                // What an event's troubles owe comes behind it.
                self.metrics.stored(&of_event.collect::<Vec<_>>());
                own
            }));
            return Ok(stored);
        }
        let mut rest = owed.as_slice();
        for (one, count) in stored.batch.planned.iter().zip(each) {
            let (own, others) = rest.split_at_checked(count).unwrap_or_default();
            stored.answers.push(self.store_one(one, own)?);
            rest = others;
        }
        Ok(stored)
    }

    /// Stores what one event owes; answers nothing if the store works, but not for this event.
    fn store_one(&self, one: &Planned, owed: &[Owed]) -> Result<Option<Committed>, DaemonError> {
        match self.store.commit(owed) {
            Ok(committed) => {
                self.mails.ring();
                log::stored(owed, &committed);
                let mut of_event = committed.into_iter();
                let own = of_event.next();
                // What an event's troubles owe comes behind it.
                self.metrics.stored(&of_event.collect::<Vec<_>>());
                Ok(own)
            }
            // A store that is full or out of reach refuses this, too, and all events stay.
            Err(error) if self.store.note_once(TRIAL, TimeDelta::zero()).is_err() => {
                Err(error.into())
            }
            Err(error) => {
                self.metrics.of_event("refused");
                let (event, error) = (one.event.id(), chain(&error));
                tracing::error!(%event, error, "an event stays in the drop directory");
                Ok(None)
            }
        }
    }

    /// Removes the events of a batch when what they owe is on the disk.
    fn put_away(&self, line: &mut Line<'_>, stored: Stored) -> Result<(), DaemonError> {
        self.store.flush(stored.transaction)?;
        for (one, committed) in stored.batch.planned.iter().zip(&stored.answers) {
            match committed {
                Some(committed) => self.note(line, one, committed),
                None => line.try_later(&one.waiting),
            }
        }
        self.put_others_away(line, stored.batch.others)?;
        self.metrics.looked();
        Ok(())
    }

    /// Removes an event that is stored, counts it and logs it.
    fn note(&self, line: &mut Line<'_>, one: &Planned, committed: &Committed) {
        line.remove(&one.waiting);
        let Planned { event, plan, .. } = one;
        let handled = Handled::new(plan, committed);
        // Not since the mail came: scanning it, in a sandbox perhaps, is none of our time.
        let now = self.setup.clock.now();
        self.metrics.event(plan, &handled, now - one.waiting.written().unwrap_or(now));
        log::handled(event, plan, &handled);
    }
}
