//! What `serve` does: events in, mails out, and what is old forgotten.
//!
//! Three kinds of threads share the store and nothing else: one takes events, and has others compose and put
//! away, as many as there are connections deliver mails, one keeps house. A slow relay delays no event, and
//! an outbreak delays no mail that waits.
//!
//! Invariant: an event leaves the drop directory when its commit is on the disk, never before.

mod bell;
mod delivery;
mod error;
mod house;
mod intake;
mod life;
mod metrics;
mod page;
mod rate;
mod watch;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, ScopedJoinHandle};
use std::time::Duration;

use crate::config::Site;
use crate::deliver::Deliverer;
use crate::intake::DropDirectory;
use crate::setup::Setup;
use crate::store::Store;

use bell::Bell;
use metrics::Metrics;
use rate::Rate;

pub use error::DaemonError;

/// How long a thread sleeps at most before it looks whether it should stop.
const NAP: Duration = Duration::from_millis(500);
/// How many naps follow on a failure: what is out of reach is not back at once, and a log has an end.
const NAPS_AFTER_FAILURE: u32 = 10;
/// How far composing stands back for a processor (setpriority(2)): amavis comes first, and whoever holds
/// the store keeps all others waiting.
const NICENESS_OF_COMPOSING: i32 = 5;

/// All that the threads work with.
pub struct Daemon {
    /// The directories with events, in the order in which they are drained.
    pub drops: Vec<DropDirectory>,
    /// Organizations, words and facts.
    pub setup: Setup,
    /// Where everything is kept.
    pub store: Box<dyn Store>,
    /// One for each connection to the relay.
    pub deliverers: Vec<Deliverer>,
    /// The configuration that all this was made of.
    pub site: Site,
}

/// Asks the threads to end; set by signals.
#[derive(Debug, Clone, Default)]
pub struct Signals {
    /// End, for whatever reason.
    pub end: Arc<AtomicBool>,
    /// End for good; without it, the daemon is to start again with the configuration as it is then.
    pub stop: Arc<AtomicBool>,
}

impl Signals {
    /// Tells whether the threads are to end.
    fn asked(&self) -> bool {
        self.end.load(Ordering::Relaxed)
    }
}

/// What the threads share.
struct Rounds<'a> {
    drops: &'a [DropDirectory],
    setup: &'a Setup,
    store: &'a dyn Store,
    site: &'a Site,
    signals: &'a Signals,
    rate: Rate,
    /// They compose; nothing where the system has no threads to give.
    threads: Option<rayon::ThreadPool>,
    metrics: Arc<Metrics>,
    /// Rung when an event may wait.
    events: Bell,
    /// Rung when a mail may be due.
    mails: Bell,
}

impl Daemon {
    /// Drains the drop directories, delivers what is due, and ends.
    ///
    /// What cannot be taken is told at the end: it must not keep mails from leaving.
    pub fn once(&mut self, signals: &Signals) -> Result<(), DaemonError> {
        let (rounds, deliverers) = self.rounds(signals);
        let taken = rounds.take_all();
        rounds.keep_house()?;
        rounds.tell_together()?;
        thread::scope(|threads| {
            let workers: Vec<_> = deliverers
                .iter_mut()
                .map(|deliverer| threads.spawn(|| rounds.deliver(deliverer)))
                .collect();
            let mut ended = workers.into_iter().map(ScopedJoinHandle::join);
            ended.try_for_each(|end| end.unwrap_or(Err(DaemonError::Panic)))
        })?;
        rounds.tell_undelivered()?;
        taken
    }

    /// Works until a signal asks it to end.
    pub fn run(&mut self, signals: &Signals) -> Result<(), DaemonError> {
        let (rounds, deliverers) = self.rounds(signals);
        let names = watch::directories(rounds.drops);
        let socket = watch::socket(rounds.site.drop.wake_socket.as_deref())?;
        let page = rounds.site.metrics.listen.as_ref().map(page::Socket::open).transpose()?;
        let failed = AtomicBool::new(false);
        let guarded = |work: &mut dyn FnMut()| {
            // Half a daemon would look like a whole one.
            if catch_unwind(AssertUnwindSafe(work)).is_err() {
                failed.store(true, Ordering::Relaxed);
                signals.end.store(true, Ordering::Relaxed);
            }
        };
        thread::scope(|threads| {
            let (rounds, guarded) = (&rounds, &guarded);
            if let Some(names) = &names {
                let look = || watch::look(names, &rounds.events, || signals.asked());
                threads.spawn(move || guarded(&mut || look()));
            }
            if let Some(socket) = &socket {
                let listen = || watch::listen(socket, &rounds.events, || signals.asked());
                threads.spawn(move || guarded(&mut || listen()));
            }
            if let Some(page) = page {
                let mut page = Some(page);
                threads.spawn(move || guarded(&mut || rounds.answer(page.take())));
            }
            threads.spawn(move || guarded(&mut || rounds.keep_house_on()));
            for deliverer in deliverers {
                threads.spawn(move || guarded(&mut || rounds.deliver_on(deliverer)));
            }
            life::ready();
            rounds.greet();
            guarded(&mut || rounds.take_on());
            life::ending(signals);
        });
        if failed.into_inner() { Err(DaemonError::Panic) } else { Ok(()) }
    }

    fn rounds<'a>(&'a mut self, signals: &'a Signals) -> (Rounds<'a>, &'a mut [Deliverer]) {
        let rounds = Rounds {
            drops: &self.drops,
            setup: &self.setup,
            store: self.store.as_ref(),
            site: &self.site,
            signals,
            rate: Rate::new(self.site.drop.events_per_minute_max),
            threads: composers(),
            metrics: Arc::default(),
            events: Bell::default(),
            mails: Bell::default(),
        };
        (rounds, &mut self.deliverers)
    }
}

impl Rounds<'_> {
    /// Says what it works with.
    fn greet(&self) {
        let drops: Vec<String> =
            self.drops.iter().map(|drop| drop.path().display().to_string()).collect();
        tracing::info!(
            version = env!("CARGO_PKG_VERSION"),
            organizations = self.setup.houses.len(),
            store = self.site.store.shown(),
            drop = drops.join(", "),
            relay = self.site.delivery.transport.shown(),
            "ready"
        );
    }
}

/// Starts the threads that compose, if the system has some to give.
fn composers() -> Option<rayon::ThreadPool> {
    // Those that may not stand back compose all the same.
    let stand_back = |_| {
        rustix::process::nice(NICENESS_OF_COMPOSING).ok();
    };
    rayon::ThreadPoolBuilder::new().start_handler(stand_back).build().ok()
}

#[cfg(test)]
mod tests {
    use rustix::process::getpriority_process;

    use super::*;

    #[test]
    fn only_composing_stands_back() {
        let before = getpriority_process(None).unwrap();
        let there = composers().unwrap().install(|| getpriority_process(None)).unwrap();
        assert_eq!(there, (before + NICENESS_OF_COMPOSING).min(19));
        assert_eq!(getpriority_process(None).unwrap(), before);
    }
}
