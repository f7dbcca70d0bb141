//! One kept connection to a server, and the limit on everything done with it.
//!
//! Invariant: a question ends at its deadline, whatever the driver waits for. A connection on which
//! something went wrong is never used again.

use std::time::Instant;

use tokio::runtime::{Builder, Runtime};

use super::address::Subject;
use super::failure::Failure;

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
    runtime: Option<Runtime>,
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
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| Failure::unusable(&error))?;
        let connect = self.driver.connect();
        let connected = runtime.block_on(async {
            tokio::time::timeout_at(deadline.into(), connect).await.unwrap_or(Err(Failure::Late))
        });
        match connected {
            Ok(client) => Ok(Live { client, runtime: Some(runtime) }),
            Err(failure) => {
                // A name server that is silent must not hold us up now.
                runtime.shutdown_background();
                Err(failure)
            }
        }
    }

    fn ask(
        &mut self,
        mut live: Live<D::Client>,
        subject: &Subject,
        deadline: Instant,
    ) -> Result<Option<String>, Failure> {
        let Some(runtime) = &live.runtime else {
            return Err(Failure::Late);
        };
        let ask = self.driver.ask(&mut live.client, subject);
        let answer = runtime.block_on(async {
            tokio::time::timeout_at(deadline.into(), ask).await.unwrap_or(Err(Failure::Late))
        });
        if matches!(answer, Ok(_) | Err(Failure::Refused(_))) {
            self.live = Some(live);
        }
        answer
    }
}

impl<C> Drop for Live<C> {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
