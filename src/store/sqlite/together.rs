//! Results of several workers, recorded in one transaction: one flush of the disk for all.
//!
//! Whoever gets the connection records what all others wait to record, too. Nothing waits for
//! company: a worker alone has a transaction of its own.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use rusqlite::Transaction;

use super::claim;
use crate::store::{Settled, Settlement};

/// What one worker wants to have recorded.
#[derive(Debug)]
pub(super) struct Job {
    worker: String,
    settlements: Vec<Settlement>,
    /// What another worker has recorded for it.
    settled: Mutex<Option<Vec<Settled>>>,
}

/// What all workers want to have recorded.
#[derive(Debug, Default)]
pub(super) struct Jobs(Mutex<Vec<Arc<Job>>>);

impl Jobs {
    /// Asks whoever has the connection next.
    pub(super) fn add(&self, worker: &str, settlements: &[Settlement]) -> Arc<Job> {
        let job = Arc::new(Job {
            worker: worker.to_owned(),
            settlements: settlements.to_vec(),
            settled: Mutex::default(),
        });
        lock(&self.0).push(Arc::clone(&job));
        job
    }

    /// Takes what waits. What fails is not put back: each worker tries its own again.
    pub(super) fn take(&self) -> Vec<Arc<Job>> {
        std::mem::take(&mut lock(&self.0))
    }
}

impl Job {
    /// Records the results.
    pub(super) fn settle(
        &self,
        transaction: &Transaction<'_>,
        now: DateTime<Utc>,
    ) -> rusqlite::Result<Vec<Settled>> {
        claim::settle(transaction, &self.worker, &self.settlements, now)
    }

    /// Tells the worker that it is done.
    pub(super) fn done(&self, settled: Vec<Settled>) {
        *lock(&self.settled) = Some(settled);
    }

    /// Takes what another worker has recorded.
    pub(super) fn settled(&self) -> Option<Vec<Settled>> {
        lock(&self.settled).take()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
