//! `whyblocked send-test`: one harmless mail through the configured delivery.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::Utc;
use clap::Args;

use super::failure::{CONFIGURATION, Failure, REFUSED, TRY_AGAIN, USAGE};
use super::{load, named, output};
use crate::clock::Clock;
use crate::compose::{self, TroubleReport};
use crate::deliver::{self, Mail};
use crate::store::Outcome;

/// Sends a test mail to an address of one of the organizations.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  whyblocked send-test postmaster@example.org")]
pub(super) struct SendTest {
    /// The address.
    address: String,
}

impl SendTest {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        named::address(&self.address)?;
        let site = load::site(config)?;
        let clock = Arc::new(Clock::System);
        let setup = load::setup(&site, load::mark(&site)?, Arc::clone(&clock))?;
        let Some(organization) = setup.directory.organization(&self.address) else {
            let message = format!("`{}` belongs to no organization", self.address);
            return Err(Failure::new(USAGE, message)
                .with_hint("nobody outside is ever written to; name an address of your own"));
        };
        let reader = setup.directory.reader(organization, &self.address);
        let Some(house) = setup.houses.get(organization) else {
            return Err(Failure::new(CONFIGURATION, "the organization is gone"));
        };
        let now: chrono::DateTime<Utc> = clock.now();
        let report = TroubleReport {
            id: format!("test/{}", now.timestamp_millis()),
            kind: "test",
            can_be_sent: false,
            count: 1,
            details: Vec::new(),
        };
        let words = house.words(&reader);
        let desk = house.desk(&words, None, &setup.mark, now);
        let mail = compose::compose_trouble(&desk, &report, &[reader])
            .map_err(|error| Failure::new(USAGE, error))?;
        let mut transport =
            deliver::open(&site.delivery).map_err(|error| Failure::transport(&error))?;
        let outgoing = Mail {
            id: &mail.id,
            reverse_path: house.reverse_path.as_deref(),
            recipients: vec![&self.address],
            message: &mail.message,
        };
        let replies = transport.deliver(&outgoing).map_err(|unreachable| {
            let relay = site.delivery.transport.shown();
            Failure::new(TRY_AGAIN, format!("{relay} takes no mails: {}", unreachable.reply))
                .with_hint(unreachable.hint())
        })?;
        let Some(reply) = replies.first() else {
            return Err(Failure::new(TRY_AGAIN, "the relay gave no answer"));
        };
        match reply.outcome() {
            Outcome::Sent => output::say(&format!("sent: {}\n", output::shown(&reply.to_string()))),
            Outcome::Deferred => Err(Failure::new(TRY_AGAIN, format!("not now: {reply}"))),
            Outcome::Failed => Err(Failure::new(REFUSED, format!("refused: {reply}"))),
        }
    }
}
