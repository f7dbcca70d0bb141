//! `whyblocked notify`: one event, without a daemon.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use clap::Args;

use super::failure::Failure;
use super::{load, output};
use crate::clock::Clock;
use crate::deliver::{self, Deliverer, MaildirSettings, Task, TransportSettings};
use crate::event;
use crate::store::{self, Scope, SqliteStore, Store};

/// The most mails that one call tries to deliver; the daemon does the rest.
const MAILS_MAX: usize = 2_000;

/// Handles one event: decides, composes, stores, tries delivery.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked notify --event event.json
  whyblocked notify --config tests/site --event event.json --maildir out

With --maildir, mails go into that directory, and nothing is kept anywhere else.")]
pub(super) struct Notify {
    /// The event; standard input if it is left out.
    #[arg(long, value_name = "FILE")]
    event: Option<PathBuf>,
    /// Write the mails into this directory instead of sending them.
    #[arg(long, value_name = "DIR")]
    maildir: Option<PathBuf>,
}

impl Notify {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        let mut site = load::site(config)?;
        let (event, _) = event::read(&output::read(self.event.as_deref())?)?;
        let clock = Arc::new(Clock::System);
        let trial = self.maildir.is_some();
        let mark = if trial { load::passing_mark() } else { load::mark(&site)? };
        if let Some(directory) = self.maildir {
            site.delivery.transport = TransportSettings::Maildir(MaildirSettings { directory });
        }
        let store: Box<dyn Store> = if trial {
            Box::new(SqliteStore::in_memory(Arc::clone(&clock))?)
        } else {
            store::open(&site.store, Arc::clone(&clock))?
        };
        let mut setup = load::setup(&site, mark, Arc::clone(&clock))?;
        if !trial {
            load::keep_forms(&mut setup, &site);
        }
        let handled = setup.handle(&event, store.as_ref())?;
        deliver(&site.delivery, store.as_ref(), clock)?;
        output::note(&summary(&handled));
        Ok(())
    }
}

/// Delivers what is due; a relay that is down is no failure: the outbox has the mail.
fn deliver(
    settings: &deliver::Settings,
    store: &dyn Store,
    clock: Arc<Clock>,
) -> Result<(), Failure> {
    let transport = deliver::open(settings).map_err(|error| Failure::transport(&error))?;
    let mut deliverer = Deliverer::new(settings, transport, clock);
    let stop = AtomicBool::new(false);
    let task = Task { scope: Scope::Due, max: MAILS_MAX, stop: &stop };
    let report = deliverer.drain(store, &task)?;
    if let Some(reply) = report.unreachable {
        let relay = settings.transport.shown();
        output::note(&format!("{relay} takes no mails ({reply}); they wait in the outbox"));
    }
    Ok(())
}

fn summary(handled: &crate::pipeline::Handled) -> String {
    if handled.known {
        return "this event was handled before; nothing was stored twice".to_owned();
    }
    let mut parts = vec![format!("mails: {}", handled.stored)];
    for (name, count) in [
        ("repeats", handled.repeats),
        ("counted in incidents", handled.counted),
        ("held back", handled.held),
        ("in digests", handled.later),
        ("not told", handled.quiet),
    ] {
        if count > 0 {
            parts.push(format!("{name}: {count}"));
        }
    }
    parts.join(", ")
}
