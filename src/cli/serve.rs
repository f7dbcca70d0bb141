//! `whyblocked serve`: the daemon, and one round of it.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

use super::failure::{CONFIGURATION, Failure, TRY_AGAIN};
use super::load;
use crate::clock::Clock;
use crate::config::Site;
use crate::daemon::{Daemon, DaemonError, Signals, Sockets};
use crate::deliver::{self, Deliverer};
use crate::intake::DropDirectory;
use crate::store;

/// Takes events from the drop directory and delivers mails.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked serve
  whyblocked serve --once     # from a systemd path unit or cron

SIGHUP reads the configuration again; if that cannot be used, the old one stays.
SIGTERM ends it after the mails that are under way; a relay gets 30 seconds for them.")]
pub(super) struct Serve {
    /// Drain what is there, deliver what is due, and exit.
    #[arg(long)]
    once: bool,
}

impl Serve {
    pub(super) fn run(&self, config: Option<&PathBuf>) -> Result<(), Failure> {
        log();
        let mut daemon = load(config)?;
        let signals = listen_to_signals()?;
        if self.once {
            return Ok(daemon.once(&signals)?);
        }
        daemon.sockets = Sockets::open(&daemon.site, &Sockets::default())?;
        Ok(daemon.run(&signals, |before| load_again(config, before))?)
    }
}

/// Reads the configuration again, and opens all that the one before does not have.
fn load_again(config: Option<&PathBuf>, before: &Daemon) -> Option<Daemon> {
    let loaded = load(config).and_then(|mut new| {
        let is_new =
            |drop: &&DropDirectory| before.drops.iter().all(|old| old.path() != drop.path());
        for drop in new.drops.iter().filter(is_new) {
            drop.count().map_err(DaemonError::from)?;
        }
        new.sockets = Sockets::open(&new.site, &before.sockets)?;
        Ok(new)
    });
    match loaded {
        Ok(new) => {
            tracing::info!("read the configuration again");
            Some(new)
        }
        Err(failure) => {
            tracing::error!(%failure, "the old configuration stays");
            None
        }
    }
}

fn load(config: Option<&PathBuf>) -> Result<Daemon, Failure> {
    let site = load::site(config.cloned())?;
    let clock = Arc::new(Clock::System);
    let mut setup = load::setup(&site, load::mark(&site)?, Arc::clone(&clock))?;
    load::keep_forms(&mut setup, &site);
    for detail in setup.troubles.iter().flat_map(|trouble| &trouble.details) {
        tracing::warn!("not used: {detail}");
    }
    Ok(Daemon {
        drops: drops(&site)?,
        setup,
        store: store::open_checked(&site.store, Arc::clone(&clock))?.into(),
        deliverers: deliverers(&site, &clock)?,
        sockets: Sockets::default(),
        site,
    })
}

/// Makes one deliverer for each connection.
fn deliverers(site: &Site, clock: &Arc<Clock>) -> Result<Vec<Deliverer>, Failure> {
    (0..site.delivery.connections)
        .map(|_| {
            let transport =
                deliver::open(&site.delivery).map_err(|error| Failure::transport(&error))?;
            Ok(Deliverer::new(&site.delivery, transport, Arc::clone(clock)))
        })
        .collect()
}

/// Has signals set the flags that the daemon looks at.
fn listen_to_signals() -> Result<Signals, Failure> {
    let signals = Signals::default();
    let flags = [(SIGTERM, &signals.stop), (SIGINT, &signals.stop), (SIGHUP, &signals.reload)];
    for (signal, flag) in flags {
        signal_hook::flag::register(signal, Arc::clone(flag))
            .map_err(|error| Failure::try_again("cannot listen to signals", error))?;
    }
    Ok(signals)
}

impl From<DaemonError> for Failure {
    fn from(error: DaemonError) -> Self {
        match error {
            DaemonError::Store(error) => error.into(),
            DaemonError::Drop(_) | DaemonError::Panic => Self::new(TRY_AGAIN, error),
            DaemonError::Socket { setting, ref source, .. } => {
                // The process that listens there may be our own before a restart, and the address may come yet.
                let code = match source.kind() {
                    io::ErrorKind::AddrInUse | io::ErrorKind::AddrNotAvailable => TRY_AGAIN,
                    _ => CONFIGURATION,
                };
                Self::new(code, format!("{error}: {source}")).with_hint(format!(
                    "set `{setting}` to a place of the daemon's own, where nobody listens; another address \
                     of its own port takes a restart"
                ))
            }
        }
    }
}

/// Starts the log, on standard error, where systemd picks it up.
fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("WHYBLOCKED_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    // A log that cannot be written, on a full disk or after its reader has gone, must not end us.
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    let subscriber = subscriber.log_internal_errors(false);
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
