//! Empties the outbox: claim, deliver, record, until nothing is due.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};

use super::{Backoff, Enhanced, Mail, Reply, Settings, Transport, Unreachable, log};
use crate::clock::Clock;
use crate::store::{
    Claim, Damaged, Entry, EntryState, Outcome, RecipientResult, Scope, Settlement, Store,
    StoreError,
};

/// Mails that may fail one after the other for the way's sake before it counts as closed.
const LOST_MAX: u32 = 3;

/// How long a result may wait to be recorded while other mails are tried.
const UNSETTLED_MAX: Duration = Duration::from_secs(1);

/// What to empty, and when to stop.
#[derive(Debug, Clone, Copy)]
pub struct Task<'a> {
    /// Which entries.
    pub scope: Scope<'a>,
    /// At most this many.
    pub max: usize,
    /// Set by somebody else: stop after the mail that is under way.
    pub stop: &'a AtomicBool,
}

/// What one run did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Mails that were tried.
    pub mails: usize,
    /// Recipients who have got one.
    pub sent: usize,
    /// Recipients whom the relay did not take a mail for now.
    pub deferred: usize,
    /// Recipients who were refused for good.
    pub failed: usize,
    /// Recipients whose time was over, after they were deferred once more or could not be tried.
    pub expired: usize,
    /// What was said of one who has not got it: rather a refusal than a delay.
    pub said: Option<Reply>,
    /// Why the run ended early: the relay is out of reach.
    pub unreachable: Option<Reply>,
    /// Until when this deliverer tries nothing.
    pub paused_until: Option<DateTime<Utc>>,
}

/// Delivers mail of one store over one transport; a pool has one of these in each thread.
pub struct Deliverer {
    transport: Box<dyn Transport>,
    clock: Arc<Clock>,
    worker: String,
    backoff: Backoff,
    pause_seconds: u32,
    lease: TimeDelta,
    batch: usize,
    acknowledge: usize,
    lost: u32,
    paused_until: Option<DateTime<Utc>>,
    /// Until when nobody else takes what this one holds.
    leased_until: DateTime<Utc>,
    unsettled: Vec<Settlement>,
    unsettled_since: Instant,
    /// How many results are recorded that a power cut may undo.
    unflushed: usize,
    /// What calls have done that ended with an error.
    unreported: Report,
    /// The store has failed us while we held entries.
    interrupted: bool,
}

impl Deliverer {
    /// Makes a deliverer with a worker name of its own.
    pub fn new(settings: &Settings, transport: Box<dyn Transport>, clock: Arc<Clock>) -> Self {
        Self {
            transport,
            leased_until: clock.now(),
            clock,
            worker: worker_name(),
            backoff: settings.backoff(),
            pause_seconds: settings.pause_seconds,
            lease: TimeDelta::seconds(i64::from(settings.lease_seconds)),
            batch: settings.batch as usize,
            acknowledge: settings.acknowledge as usize,
            lost: 0,
            paused_until: None,
            unsettled: Vec::new(),
            unsettled_since: Instant::now(),
            unflushed: 0,
            unreported: Report::default(),
            interrupted: false,
        }
    }

    /// Delivers what the task names, until nothing of it is left, or the relay is out of reach.
    ///
    /// An error is the store's. Results that could not be recorded are kept, and recorded by the
    /// next call before it takes anything new; it reports them, too.
    pub fn drain(&mut self, store: &dyn Store, task: &Task<'_>) -> Result<Report, StoreError> {
        let Report { sent, deferred, failed, expired, .. } = std::mem::take(&mut self.unreported);
        let mut report = Report { sent, deferred, failed, expired, ..Report::default() };
        let drained = self.drain_into(&mut report, store, task);
        if drained.is_err() {
            self.unreported = std::mem::take(&mut report);
        }
        drained.map(|()| report)
    }

    fn drain_into(
        &mut self,
        report: &mut Report,
        store: &dyn Store,
        task: &Task<'_>,
    ) -> Result<(), StoreError> {
        report.expired += self.settle_rest(store)?;
        if self.interrupted {
            store.release(&self.worker)?;
            self.interrupted = false;
        }
        let now = self.clock.now();
        // A clock that was set back makes no pause longer.
        if let Some(until) = self.paused_until
            && until > now
            && until <= now + self.pause_time()
        {
            report.paused_until = Some(until);
            return Ok(());
        }
        self.paused_until = None;
        let claimed = self.claim(store, task, report)?;
        if claimed.is_empty() {
            return Ok(());
        }
        let worker = self.worker.clone();
        let result =
            keep_lease(store, &worker, self.lease, || self.run(store, task, claimed, report));
        self.interrupted = result.is_err();
        report.paused_until = self.paused_until;
        result
    }

    #[cfg(test)]
    pub(crate) fn unflushed(&self) -> usize {
        self.unflushed
    }

    /// Ends the connection, which waits for more mail after [`Deliverer::drain`].
    pub fn hang_up(&mut self) {
        self.transport.close();
    }

    fn run(
        &mut self,
        store: &dyn Store,
        task: &Task<'_>,
        mut claimed: Vec<Entry>,
        report: &mut Report,
    ) -> Result<(), StoreError> {
        while !claimed.is_empty() {
            for (index, entry) in claimed.iter().enumerate() {
                if !self.still_holds(store, claimed.len() - index)? {
                    report.expired += self.settle_rest(store)?;
                    store.release(&self.worker)?;
                    break;
                }
                if task.stop.load(Ordering::Relaxed) {
                    report.expired += self.settle_rest(store)?;
                    store.release(&self.worker)?;
                    return Ok(());
                }
                self.deliver(store, entry, report)?;
            }
            report.expired += self.settle_rest(store)?;
            let once = match task.scope {
                Scope::Due => false,
                // A deferred one would be claimed again at once.
                Scope::These(_) => true,
            };
            if once || self.paused_until.is_some() {
                return Ok(());
            }
            claimed = self.claim(store, task, report)?;
        }
        Ok(())
    }

    /// Tells whether nobody can have taken the mails that are left: a clock that was set forward, or a computer that
    /// slept, ends a lease early.
    fn still_holds(&mut self, store: &dyn Store, left: usize) -> Result<bool, StoreError> {
        let now = self.clock.now();
        if now < self.leased_until {
            return Ok(true);
        }
        self.leased_until = now + self.lease;
        let held = store.renew(&self.worker, self.lease)?;
        Ok(held == (self.unsettled.len() + left) as u64)
    }

    fn claim(
        &mut self,
        store: &dyn Store,
        task: &Task<'_>,
        report: &Report,
    ) -> Result<Vec<Entry>, StoreError> {
        let left = task.max.saturating_sub(report.mails);
        self.leased_until = self.clock.now() + self.lease;
        store.claim(&Claim {
            worker: &self.worker,
            lease: self.lease,
            max: match task.scope {
                Scope::Due => left.min(self.batch),
                Scope::These(_) => left,
            },
            scope: task.scope,
            // Hosts that share a store may have different clocks.
            wait_max: self.backoff.longest() + TimeDelta::hours(1),
        })
    }

    /// Tries one mail, or, if the relay is out of reach, only records why it waits.
    fn deliver(
        &mut self,
        store: &dyn Store,
        entry: &Entry,
        report: &mut Report,
    ) -> Result<(), StoreError> {
        let settlement = match report.unreachable.clone() {
            Some(reply) => put_off(entry, &reply),
            None => self.attempt(entry, report),
        };
        log::attempted(entry, &settlement);
        // Of a mail that nobody was asked about there is nothing to count.
        let counted = settlement.results.iter().filter(|_| settlement.retry_at.is_some());
        for result in counted {
            match result.outcome {
                Outcome::Sent => report.sent += 1,
                Outcome::Deferred => report.deferred += 1,
                Outcome::Failed => report.failed += 1,
            }
        }
        if self.unsettled.is_empty() {
            self.unsettled_since = Instant::now();
        }
        self.unsettled.push(settlement);
        if self.unflushed + self.unsettled.len() >= self.acknowledge
            || self.unsettled_since.elapsed() > UNSETTLED_MAX
        {
            report.expired += self.settle_rest(store)?;
        }
        Ok(())
    }

    fn attempt(&mut self, entry: &Entry, report: &mut Report) -> Settlement {
        report.mails += 1;
        let Ok(message) = entry.message.octets() else {
            report.said = Some(damaged());
            return self.settlement(entry, &vec![damaged(); entry.recipients.len()]);
        };
        match self.transport.deliver(&mail(entry, &message)) {
            Ok(replies) => {
                self.watch(&replies, report);
                self.settlement(entry, &replies)
            }
            Err(Unreachable { reply }) => {
                self.pause();
                let settlement = put_off(entry, &reply);
                report.unreachable = Some(reply);
                settlement
            }
        }
    }

    /// Notes what a person must know of, and counts mails that the way out has failed; too many in a row
    /// mean that it is closed.
    fn watch(&mut self, replies: &[Reply], report: &mut Report) {
        let of = |outcome| replies.iter().find(|reply| reply.outcome() == outcome).cloned();
        report.said = of(Outcome::Failed).or(report.said.take()).or_else(|| of(Outcome::Deferred));
        let last = replies.iter().find(|reply| reply.is_about_the_way());
        let Some(last) = last else {
            self.lost = 0;
            return;
        };
        self.lost += 1;
        if self.lost >= LOST_MAX {
            self.lost = 0;
            self.pause();
            report.unreachable = Some(last.clone());
        }
    }

    fn pause(&mut self) {
        self.paused_until = Some(self.clock.now() + self.pause_time());
    }

    fn pause_time(&self) -> TimeDelta {
        TimeDelta::seconds(i64::from(self.pause_seconds))
    }

    fn settlement(&self, entry: &Entry, replies: &[Reply]) -> Settlement {
        let results = entry.recipients.iter().zip(replies);
        Settlement {
            entry: entry.id.clone(),
            results: results
                .map(|(recipient, reply)| RecipientResult {
                    position: recipient.position,
                    outcome: reply.outcome(),
                    reply: reply.to_string(),
                })
                .collect(),
            retry_at: Some(self.clock.now() + self.backoff.after(&entry.id, entry.attempt)),
        }
    }

    /// Records results; tells how many recipients are out of time by that. The disk is waited for when a power
    /// cut would repeat as many mails as a crash may.
    fn settle_rest(&mut self, store: &dyn Store) -> Result<usize, StoreError> {
        if self.unsettled.is_empty() {
            return Ok(0);
        }
        let (settled, transaction) = store.settle_unflushed(&self.worker, &self.unsettled)?;
        self.unflushed += self.unsettled.len();
        if self.unflushed >= self.acknowledge {
            store.flush(transaction)?;
            self.unflushed = 0;
        }
        let is_over = |one: &Settlement| {
            let mut expired =
                settled.iter().filter(|settled| settled.state == Some(EntryState::Expired));
            expired.any(|settled| settled.entry == one.entry)
        };
        let over = self.unsettled.drain(..).filter(is_over).flat_map(|one| one.results);
        Ok(over.filter(|result| result.outcome == Outcome::Deferred).count())
    }
}

/// Lets a mail wait in its place, whatever the code says: it was not about this mail.
fn put_off(entry: &Entry, reply: &Reply) -> Settlement {
    let results = entry.recipients.iter().map(|recipient| RecipientResult {
        position: recipient.position,
        outcome: Outcome::Deferred,
        reply: reply.to_string(),
    });
    Settlement { entry: entry.id.clone(), results: results.collect(), retry_at: None }
}

/// Says that there is nothing to deliver any more.
fn damaged() -> Reply {
    Reply::local(554, Enhanced(5, 6, 0), &Damaged.to_string())
}

fn mail<'a>(entry: &'a Entry, message: &'a [u8]) -> Mail<'a> {
    Mail {
        id: &entry.id,
        reverse_path: entry.reverse_path.as_deref(),
        recipients: entry.recipients.iter().map(|recipient| recipient.address.as_str()).collect(),
        message,
    }
}

/// Runs `work` while the leases of a worker are renewed, however long a relay takes.
pub(super) fn keep_lease<T>(
    store: &dyn Store,
    worker: &str,
    lease: TimeDelta,
    work: impl FnOnce() -> T,
) -> T {
    let pause = lease.to_std().unwrap_or(Duration::from_mins(1)) / 3;
    thread::scope(|scope| {
        let (done, wait) = mpsc::channel::<()>();
        scope.spawn(move || {
            while wait.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
                // If the store is out of reach now, the next turn may come in time.
                drop(store.renew(worker, lease));
            }
        });
        let answer = work();
        drop(done);
        answer
    })
}

/// Makes a name that no other worker has, on no host.
fn worker_name() -> String {
    let chance = RandomState::new().hash_one(thread::current().id());
    format!("{}-{chance:016x}", std::process::id())
}
