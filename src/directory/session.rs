//! One kept connection to a server, and the limit on everything done with it.
//!
//! Invariant: a question ends at its deadline, whatever the driver waits for. A connection on which
//! something went wrong is never used again.

use std::time::Instant;

use super::address::Subject;
use super::failure::Failure;
use crate::server::Runner;

/// What a kind of server can do.
pub(super) trait Driver {
    /// An open connection.
    type Client;

    /// Connects, encrypts and logs in.
    async fn connect(&mut self) -> Result<Self::Client, Failure>;

    /// Finds what the server has as the language of an address.
    async fn ask(
        &self,
        client: &mut Self::Client,
        subject: &Subject,
    ) -> Result<Option<String>, Failure>;
}

/// A driver with the connection that it had last.
pub(super) struct Session<D: Driver> {
    driver: D,
    live: Option<Live<D::Client>>,
}

struct Live<C> {
    client: C,
    runner: Runner,
}

impl<D: Driver> Session<D> {
    pub(super) fn new(driver: D) -> Self {
        Self { driver, live: None }
    }

    /// Closes the connection, if there is one.
    pub(super) fn close(&mut self) {
        self.live = None;
    }

    /// Finds what the server has as the language of an address.
    pub(super) fn look_up(
        &mut self,
        subject: &Subject,
        deadline: Instant,
    ) -> Result<Option<String>, Failure> {
        if let Some(live) = self.live.take() {
            match self.ask(live, subject, deadline) {
                // The server may have closed an idle connection: that is no failure yet.
                Err(Failure::Unusable(_)) => {}
                answer => return answer,
            }
        }
        let live = self.connect(deadline)?;
        self.ask(live, subject, deadline)
    }

    fn connect(&mut self, deadline: Instant) -> Result<Live<D::Client>, Failure> {
        let runner = Runner::new().map_err(|error| Failure::unusable(&error))?;
        let client = runner.wait(deadline, self.driver.connect()).unwrap_or(Err(Failure::Late))?;
        Ok(Live { client, runner })
    }

    fn ask(
        &mut self,
        mut live: Live<D::Client>,
        subject: &Subject,
        deadline: Instant,
    ) -> Result<Option<String>, Failure> {
        let ask = self.driver.ask(&mut live.client, subject);
        let answer = live.runner.wait(deadline, ask).unwrap_or(Err(Failure::Late));
        if matches!(answer, Ok(_) | Err(Failure::Refused(_))) {
            self.live = Some(live);
        }
        answer
    }
}
