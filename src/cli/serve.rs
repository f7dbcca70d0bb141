//! `whyblocked serve`: the daemon, and one round of it.

use std::io;
use std::os::unix::net::UnixDatagram;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use clap::Args;

use super::failure::{CONFIGURATION, Failure, TRY_AGAIN};
use super::load;
use crate::clock::Clock;
use crate::config::Site;
use crate::deliver::{self, Deliverer, Task};
use crate::intake::{DropDirectory, DropError, Found, Waiting};
use crate::setup::Setup;
use crate::store::{self, EntryState, Scope, Store};
use crate::trouble::{self, Kind, Trouble};

/// How many events are looked at in one go; delivery gets its turn in between.
const EVENTS_MAX: usize = 100;
/// How many mails one round of delivery takes.
const MAILS_MAX: usize = 2_000;
/// How often the daemon forgets what is older than the retention.
const TIDY_INTERVAL: chrono::TimeDelta = chrono::TimeDelta::hours(1);
/// How long the daemon sleeps at most before it looks whether it should stop.
const NAP: Duration = Duration::from_millis(500);

/// Takes events from the drop directory and delivers mails.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked serve
  whyblocked serve --once     # from a systemd path unit or cron")]
pub(super) struct Serve {
    /// Drain what is there, deliver what is due, and exit.
    #[arg(long)]
    once: bool,
}

impl Serve {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        log();
        let site = load::site(config)?;
        let clock = Arc::new(Clock::System);
        let setup = load::setup(&site, load::mark(&site)?, Arc::clone(&clock))?;
        let store = store::open(&site.store, Arc::clone(&clock))?;
        let service = Service {
            drops: drops(&site)?,
            setup,
            store: store.as_ref(),
            rate: Rate::new(site.drop.events_per_minute_max),
            remember: chrono::TimeDelta::days(i64::from(site.store.retention_days)),
        };
        let transport =
            deliver::open(&site.delivery).map_err(|error| Failure::new(CONFIGURATION, error))?;
        let mut deliverer = Deliverer::new(&site.delivery, transport, clock);
        let stop = Arc::new(AtomicBool::new(false));
        for signal in [signal_hook::consts::SIGTERM, signal_hook::consts::SIGINT] {
            signal_hook::flag::register(signal, Arc::clone(&stop))
                .map_err(|error| Failure::try_again("cannot listen to signals", error))?;
        }
        if self.once {
            return service.once(&mut deliverer, &stop);
        }
        service.forever(&site, deliverer, &stop)
    }
}

/// What the daemon works with.
struct Service<'a> {
    drops: Vec<DropDirectory>,
    setup: Setup,
    store: &'a dyn Store,
    rate: Rate,
    /// How long finished mails and records are kept.
    remember: chrono::TimeDelta,
}

impl Service<'_> {
    fn once(&self, deliverer: &mut Deliverer, stop: &AtomicBool) -> Result<(), Failure> {
        let mut failure = None;
        for drop in &self.drops {
            if let Err(failed) = self.drain(drop, stop) {
                failure = Some(failed);
            }
        }
        self.deliver(deliverer, stop)?;
        failure.map_or(Ok(()), Err)
    }

    /// Takes events in one thread and delivers in another, so that a slow relay delays no event.
    fn forever(
        &self,
        site: &Site,
        mut deliverer: Deliverer,
        stop: &AtomicBool,
    ) -> Result<(), Failure> {
        let wake = wake_socket(site)?;
        let interval = Duration::from_secs(u64::from(site.drop.interval_seconds.max(1)));
        std::thread::scope(|threads| {
            threads.spawn(|| {
                let mut tidied = DateTime::<Utc>::MIN_UTC;
                while !stop.load(Ordering::Relaxed) {
                    let now = self.setup.clock.now();
                    if now - tidied > TIDY_INTERVAL {
                        tidied = now;
                        if let Err(error) = self.store.tidy(now - self.remember) {
                            tracing::error!(%error, "cannot forget what is old");
                        }
                    }
                    if let Err(failure) = self.deliver(&mut deliverer, stop) {
                        tracing::error!(%failure, "cannot deliver");
                    }
                    std::thread::sleep(NAP);
                }
            });
            while !stop.load(Ordering::Relaxed) {
                for drop in &self.drops {
                    if let Err(failure) = self.drain(drop, stop) {
                        tracing::error!(%failure, "cannot take events");
                    }
                }
                sleep(wake.as_ref(), interval, stop);
            }
        });
        Ok(())
    }

    /// Handles everything that waits in a drop directory, oldest first.
    fn drain(&self, drop: &DropDirectory, stop: &AtomicBool) -> Result<(), Failure> {
        let now = self.setup.clock.now();
        drop.tidy(now);
        let mut passed = std::collections::HashSet::new();
        loop {
            let waiting = drop.waiting(EVENTS_MAX + passed.len());
            let waiting = waiting.map_err(|error| Failure::new(TRY_AGAIN, error))?;
            let fresh: Vec<Waiting> =
                waiting.into_iter().filter(|waiting| !passed.contains(waiting.key())).collect();
            if fresh.is_empty() {
                return Ok(());
            }
            for waiting in fresh {
                // What is over the cap stays where it is, for the next minute.
                if stop.load(Ordering::Relaxed) || !self.rate.allows(self.setup.clock.now()) {
                    return Ok(());
                }
                if !self.take(drop, &waiting)? {
                    passed.insert(waiting.key().to_owned());
                }
            }
        }
    }

    /// Handles one file; answers whether it is out of the way.
    fn take(&self, drop: &DropDirectory, waiting: &Waiting) -> Result<bool, Failure> {
        let again = |error| Failure::new(TRY_AGAIN, error);
        match drop.read(waiting).map_err(again)? {
            Found::Event(event) => {
                let handled = self.setup.handle(&event, self.store)?;
                // Only now are all debts durable. If the file stays, it is known the next time.
                let removed = out_of_the_way(drop.remove(waiting));
                tracing::info!(
                    event = %event.id(),
                    mails = handled.stored,
                    repeats = handled.repeats,
                    held = handled.held,
                    quiet = handled.quiet,
                    known = handled.known,
                    "handled an event"
                );
                Ok(removed)
            }
            Found::Bad(bad) => {
                tracing::warn!(file = %bad.name, error = %bad.error, "set a bad event aside");
                let details = vec![bad.name.clone(), bad.error.to_string()];
                self.tell(Trouble::of_site(Kind::BadEvent, details))?;
                Ok(out_of_the_way(drop.set_aside(waiting, &bad)))
            }
            Found::Foreign(what) => {
                tracing::warn!(file = %what, "left a foreign file in the drop directory");
                self.tell(Trouble::of_site(Kind::ForeignFile, vec![what]))?;
                Ok(false)
            }
            Found::Gone => Ok(true),
        }
    }

    fn tell(&self, trouble: Trouble) -> Result<(), Failure> {
        self.store.commit(&trouble::owed(&self.setup, &[trouble]))?;
        Ok(())
    }

    /// Delivers what is due, and tells the admins what was refused for good.
    fn deliver(&self, deliverer: &mut Deliverer, stop: &AtomicBool) -> Result<(), Failure> {
        loop {
            let task = Task { scope: Scope::Due, max: MAILS_MAX, stop };
            let report = deliverer.drain(self.store, &task)?;
            if report.mails > 0 {
                tracing::info!(
                    sent = report.sent,
                    deferred = report.deferred,
                    failed = report.failed,
                    expired = report.expired,
                    "delivered mails"
                );
            }
            let told = self.tell_undelivered()?;
            if report.mails < MAILS_MAX && !told {
                return Ok(());
            }
        }
    }

    /// Turns refusals and expiries into Trouble, in the transaction that marks them as told.
    fn tell_undelivered(&self) -> Result<bool, Failure> {
        let undelivered = self.store.undelivered(EVENTS_MAX)?;
        for kind in [Kind::Refused, Kind::Expired] {
            let concerned: Vec<_> = undelivered
                .iter()
                .filter(|u| (u.state == EntryState::Expired) == (kind == Kind::Expired))
                .collect();
            if concerned.is_empty() {
                continue;
            }
            let details =
                concerned.iter().map(|u| format!("{}: {} – {}", u.entry, u.address, u.reply));
            let trouble = Trouble {
                count: concerned.len() as u64,
                ..Trouble::of_site(kind, details.collect())
            };
            let mut owed = trouble::owed(&self.setup, &[trouble]);
            let tells = concerned.iter().map(|u| u.entry.clone()).collect();
            match owed.first_mut() {
                Some(first) => first.tells = tells,
                None => continue,
            }
            self.store.commit(&owed)?;
        }
        Ok(!undelivered.is_empty())
    }
}

/// Tells whether a file is out of the way; one that is not must not stop those after it.
fn out_of_the_way(done: Result<(), DropError>) -> bool {
    match done {
        Ok(()) => true,
        Err(error) => {
            tracing::error!(%error, "a file stays in the drop directory");
            false
        }
    }
}

/// Caps events a minute: a filter that was broken into cannot make us write without end.
struct Rate {
    max: u32,
    /// The minute, and how many events it had.
    seen: Mutex<(i64, u32)>,
}

impl Rate {
    fn new(max: u32) -> Self {
        Self { max, seen: Mutex::default() }
    }

    /// Counts an event, and tells whether it is within the cap.
    fn allows(&self, now: DateTime<Utc>) -> bool {
        let minute = now.timestamp() / 60;
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let count = if seen.0 == minute { seen.1 } else { 0 };
        *seen = (minute, count.saturating_add(1));
        count < self.max
    }
}

/// Starts the log, on standard error, where systemd picks it up.
fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("WHYBLOCKED_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    // A second start in one process would only happen in tests; the first log stays.
    drop(subscriber.with_ansi(io::IsTerminal::is_terminal(&io::stderr())).try_init());
}

fn drops(site: &Site) -> Result<Vec<DropDirectory>, Failure> {
    let owner = site.drop.owner.as_deref().map(user_id).transpose()?;
    let directories = std::iter::once(&site.drop.directory).chain(&site.drop.overflow);
    Ok(directories.map(|path| DropDirectory::new(path.clone(), owner)).collect())
}

/// Finds a user's number.
fn user_id(name: &str) -> Result<u32, Failure> {
    match nix::unistd::User::from_name(name) {
        Ok(Some(user)) => Ok(user.uid.as_raw()),
        Ok(None) | Err(_) => Err(Failure::new(CONFIGURATION, format!("there is no user `{name}`"))
            .with_hint("set `drop.owner` to the user that amavis runs as")),
    }
}

/// Opens the socket by which the hook wakes us.
fn wake_socket(site: &Site) -> Result<Option<UnixDatagram>, Failure> {
    let Some(path) = &site.drop.wake_socket else {
        return Ok(None);
    };
    // A socket that a dead process left behind cannot be bound again.
    if std::fs::symlink_metadata(path)
        .is_ok_and(|m| std::os::unix::fs::FileTypeExt::is_socket(&m.file_type()))
    {
        drop(std::fs::remove_file(path));
    }
    let socket = UnixDatagram::bind(path)
        .and_then(|socket| socket.set_read_timeout(Some(NAP)).map(|()| socket))
        .and_then(|socket| {
            let open_to_all = std::os::unix::fs::PermissionsExt::from_mode(0o666);
            std::fs::set_permissions(path, open_to_all).map(|()| socket)
        });
    socket.map(Some).map_err(|error| {
        Failure::new(CONFIGURATION, format!("cannot listen on {}: {error}", path.display()))
            .with_hint("set `drop.wake_socket` to a path in a directory of the daemon's own")
    })
}

/// Sleeps until somebody wakes us, the interval is over, or it is time to stop.
fn sleep(wake: Option<&UnixDatagram>, interval: Duration, stop: &AtomicBool) {
    let mut slept = Duration::ZERO;
    while slept < interval && !stop.load(Ordering::Relaxed) {
        match wake {
            Some(socket) => {
                if socket.recv(&mut [0; 64]).is_ok() {
                    return;
                }
            }
            None => std::thread::sleep(NAP),
        }
        slept += NAP;
    }
}
