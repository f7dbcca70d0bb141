//! Directories and the store against real servers: OpenLDAP's slapd and PostgreSQL, started here on loopback.
//!
//! `cargo test --test services` runs this; it needs Debian's packages slapd and postgresql, and so
//! is not part of a plain `cargo test`.

mod failures;
mod lab;
mod mails;
mod postgres;
mod rules;
mod server;
#[path = "../suite/simulation.rs"]
#[expect(dead_code, reason = "the suite needs more of it")]
mod simulation;
mod slapd;
mod store;

/// The store's own tests name the clock as if they were inside.
mod clock {
    pub(crate) use whyblocked::clock::*;
}
