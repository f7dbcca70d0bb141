//! What `serve` does: events in, mails out, and what is old forgotten.
//!
//! Three kinds of threads share the store and nothing else: one takes events, and has others compose and put
//! away, as many as there are connections deliver mails, one keeps house. A slow relay delays no event and no
//! new configuration, and an outbreak delays no mail that waits.
//!
//! Invariant: an event leaves the drop directory when its commit is on the disk, never before.

mod bell;
mod delivery;
mod error;
mod failing;
mod house;
mod intake;
mod life;
mod line;
mod log;
mod metrics;
mod page;
mod patience;
mod rate;
mod relay;
mod sockets;
mod watch;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::config::Site;
use crate::deliver::Deliverer;
use crate::intake::DropDirectory;
use crate::setup::Setup;
use crate::store::Store;

use bell::Bell;
use delivery::Delivery;
use failing::Failing;
use metrics::Metrics;
use rate::Rate;

pub use error::DaemonError;
pub use sockets::Sockets;

/// How long a thread sleeps at most before it looks whether it should stop.
const NAP: Duration = Duration::from_millis(500);
/// How often systemd hears that the daemon lives.
const LIFE_INTERVAL: Duration = Duration::from_secs(5);
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
    pub store: Arc<dyn Store>,
    /// One for each connection to the relay.
    pub deliverers: Vec<Deliverer>,
    /// Where it listens.
    pub sockets: Sockets,
    /// The configuration that all this was made of.
    pub site: Site,
}

/// What is asked of the daemon from outside.
#[derive(Debug, Clone, Default)]
pub struct Signals {
    /// End.
    pub stop: Arc<AtomicBool>,
    /// Go on with the configuration as it is now.
    pub reload: Arc<AtomicBool>,
}

/// What goes on when there is a new configuration.
#[derive(Default)]
struct Carried {
    /// Threads that deliver still, maybe those of a configuration before.
    delivering: Vec<JoinHandle<()>>,
    metrics: Arc<Metrics>,
}

/// What the threads share.
struct Rounds<'a> {
    drops: &'a [DropDirectory],
    setup: &'a Setup,
    store: &'a dyn Store,
    site: &'a Site,
    /// Asks the threads to end.
    end: Arc<AtomicBool>,
    rate: Rate,
    /// They compose; nothing where the system has no threads to give.
    threads: Option<rayon::ThreadPool>,
    metrics: Arc<Metrics>,
    /// Rung when an event may wait.
    events: Bell,
    /// Rung when a mail may be due.
    mails: Arc<Bell>,
    way: Arc<Failing>,
}

impl Daemon {
    /// Drains the drop directories, delivers what is due, and ends.
    ///
    /// What cannot be taken is told at the end: it must not keep mails from leaving.
    pub fn once(&mut self, signals: &Signals) -> Result<(), DaemonError> {
        let deliverers = std::mem::take(&mut self.deliverers);
        let rounds = self.rounds(Arc::clone(&signals.stop), Arc::default());
        let taken = rounds.take_all(&mut rounds.lines());
        rounds.keep_house()?;
        rounds.tell_together()?;
        let workers = deliverers.into_iter().map(|mut deliverer| {
            let delivery = self.delivery(&rounds);
            thread::spawn(move || delivery.deliver(&mut deliverer, &delivery.metrics.connection()))
        });
        let ended = patience::join(workers.collect(), &signals.stop, patience::AT_THE_END);
        ended.into_iter().try_for_each(|end| end.unwrap_or(Err(DaemonError::Panic)))?;
        rounds.tell_undelivered()?;
        taken
    }

    /// Works until it is asked to end, each time `read_again` gives it a new configuration with that one.
    pub fn run(
        mut self,
        signals: &Signals,
        read_again: impl Fn(&Self) -> Option<Self>,
    ) -> Result<(), DaemonError> {
        let mut carried = Carried::default();
        while let Some(next) = self.run_one(signals, &read_again, &mut carried)? {
            self = next;
        }
        // Each says itself what was wrong.
        drop(patience::join(carried.delivering, &signals.stop, patience::AT_THE_END));
        tracing::info!("ended");
        Ok(())
    }

    /// Works until there is a new configuration, or it is asked to end.
    fn run_one(
        &mut self,
        signals: &Signals,
        read_again: impl Fn(&Self) -> Option<Self>,
        carried: &mut Carried,
    ) -> Result<Option<Self>, DaemonError> {
        let deliverers = std::mem::take(&mut self.deliverers);
        let guard = Guard::default();
        let rounds = self.rounds(Arc::clone(&guard.end), Arc::clone(&carried.metrics));
        let names = watch::directories(rounds.drops);
        carried.delivering.retain(|thread| !thread.is_finished());
        for mut deliverer in deliverers {
            let (delivery, guard) = (self.delivery(&rounds), guard.clone());
            carried.delivering.push(thread::spawn(move || {
                guard.watch(|| delivery.deliver_on(&mut deliverer));
            }));
        }
        let next = thread::scope(|threads| {
            let (rounds, guard) = (&rounds, &guard);
            // Those that run wait for the end if another one cannot be had, too.
            let next = guard.watch(|| {
                if let Some(names) = &names {
                    let look = || watch::look(names, &rounds.events, || rounds.asked());
                    threads.spawn(move || guard.watch(look));
                }
                if let Some(socket) = self.sockets.wake() {
                    let listen = || watch::listen(socket, &rounds.events, || rounds.asked());
                    threads.spawn(move || guard.watch(listen));
                }
                if let Some(page) = self.sockets.page() {
                    threads.spawn(move || guard.watch(|| rounds.answer(page)));
                }
                threads.spawn(move || guard.watch(|| rounds.keep_house_on()));
                threads.spawn(move || guard.watch(|| rounds.take_on()));
                life::ready();
                rounds.greet();
                self.wait(signals, guard, &carried.metrics, &read_again)
            });
            guard.end.store(true, Ordering::Relaxed);
            next.flatten()
        });
        if guard.failed.load(Ordering::Relaxed) { Err(DaemonError::Panic) } else { Ok(next) }
    }

    /// Waits for a new configuration that can be used, or for the end; meanwhile all goes on.
    fn wait(
        &self,
        signals: &Signals,
        guard: &Guard,
        metrics: &Metrics,
        read_again: impl Fn(&Self) -> Option<Self>,
    ) -> Option<Self> {
        let mut told = None;
        while !guard.end.load(Ordering::Relaxed) {
            if signals.stop.load(Ordering::Relaxed) {
                life::ending();
                tracing::info!("ending after the mails that are under way");
                return None;
            }
            if signals.reload.swap(false, Ordering::Relaxed) {
                life::reloading();
                let next = read_again(self);
                metrics.reloaded(next.as_ref());
                if next.is_some() {
                    return next;
                }
                life::ready();
            }
            // A store that is out of reach, and holds up others, comes back without us being started again.
            if metrics.is_looking() && has_passed(LIFE_INTERVAL, told) {
                life::lives();
                told = Some(Instant::now());
            }
            thread::sleep(NAP);
        }
        None
    }

    fn rounds(&self, end: Arc<AtomicBool>, metrics: Arc<Metrics>) -> Rounds<'_> {
        Rounds {
            drops: &self.drops,
            setup: &self.setup,
            store: self.store.as_ref(),
            site: &self.site,
            end,
            rate: Rate::new(self.site.drop.events_per_minute_max),
            threads: composers(),
            metrics,
            events: Bell::default(),
            mails: Arc::default(),
            way: Arc::default(),
        }
    }

    fn delivery(&self, rounds: &Rounds<'_>) -> Delivery {
        Delivery {
            store: Arc::clone(&self.store),
            metrics: Arc::clone(&rounds.metrics),
            mails: Arc::clone(&rounds.mails),
            end: Arc::clone(&rounds.end),
            relay: self.site.delivery.transport.shown(),
            way: Arc::clone(&rounds.way),
        }
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

    /// Tells whether the threads are to end.
    fn asked(&self) -> bool {
        self.end.load(Ordering::Relaxed)
    }
}

/// Tells whether so much time has passed, whatever the clock on the wall was set to meanwhile.
fn has_passed(time: Duration, since: Option<Instant>) -> bool {
    since.is_none_or(|since| since.elapsed() >= time)
}

/// Waits longer than usual, unless it is time to end.
fn rest_after_failure(end: &AtomicBool) {
    for _ in 0..NAPS_AFTER_FAILURE {
        if end.load(Ordering::Relaxed) {
            return;
        }
        thread::sleep(NAP);
    }
}

/// Ends all threads when one of them fails: half a daemon would look like a whole one.
#[derive(Debug, Clone, Default)]
struct Guard {
    failed: Arc<AtomicBool>,
    end: Arc<AtomicBool>,
}

impl Guard {
    fn watch<T>(&self, work: impl FnOnce() -> T) -> Option<T> {
        let done = catch_unwind(AssertUnwindSafe(work));
        if done.is_err() {
            self.failed.store(true, Ordering::Relaxed);
            self.end.store(true, Ordering::Relaxed);
        }
        done.ok()
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
