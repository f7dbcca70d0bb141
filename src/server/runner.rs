//! Runs what a driver waits for.
//!
//! Knows nothing of what that is. Invariant: a wait ends at its deadline, and the end of it all at once.

use std::future::Future;
use std::io;
use std::time::Instant;

use tokio::runtime::{Builder, Runtime};

/// Runs a driver in the thread that waits for it.
#[derive(Debug)]
pub struct Runner(Option<Runtime>);

impl Runner {
    /// Starts with nothing to run.
    pub fn new() -> io::Result<Self> {
        Builder::new_current_thread().enable_all().build().map(|runtime| Self(Some(runtime)))
    }

    /// Waits for a driver's answer; nothing if there is none by the deadline.
    pub fn wait<F: Future>(&self, deadline: Instant, answer: F) -> Option<F::Output> {
        let limited = async { tokio::time::timeout_at(deadline.into(), answer).await.ok() };
        self.0.as_ref()?.block_on(limited)
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            // A name server that is silent must not hold us up now.
            runtime.shutdown_background();
        }
    }
}
