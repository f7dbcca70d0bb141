//! The store's own tests on PostgreSQL, and what can happen to a server only.

pub(crate) use whyblocked::store::*;

mod failures;
mod fixture;
mod gateways;
mod outbreak;
mod schema;

#[path = "../../../src/store/tests/mod.rs"]
mod tests;

use std::sync::Arc;

use whyblocked::clock::Clock;

use crate::postgres::Postgres;

/// Opens the store of a server, as one host does; it waits so many seconds.
fn host(postgres: &Postgres, seconds: u32) -> Result<Box<dyn Store>, StoreError> {
    let table = postgres.store("postgres", &format!("timeout_seconds = {seconds}"));
    open(&toml::from_str(&table).unwrap(), Arc::new(Clock::System))
}

/// An event of now that owes one mail to each of these.
fn owed(event: &str, readers: &[&str]) -> Owed {
    let mut owed = tests::owed(event, readers);
    let now = Clock::System.now();
    for entry in &mut owed.entries {
        (entry.due, entry.expires) = (now, now + chrono::TimeDelta::days(5));
    }
    owed
}
