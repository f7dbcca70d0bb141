//! The store's own tests on PostgreSQL, and what can happen to a server only.

pub(crate) use whyblocked::store::*;

mod fixture;

#[path = "../../../src/store/tests/mod.rs"]
mod tests;
