//! How to reach a server: encryption, passwords, deadlines, PostgreSQL.
//!
//! Knows nothing of what a server is asked.
//!
//! Invariant: no password crosses a network for all to read.

mod postgres;
mod runner;
mod tls;
mod words;

pub use postgres::{Address, AddressError, ConnectError, Connector};
pub use runner::Runner;
pub use tls::{
    FileError, Tls, check_certificates, client, client_by, client_once, password, provider,
};
pub use words::{chain, shown};

use std::net::IpAddr;

/// Tells whether a host is this computer.
pub fn is_here(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost" || bare.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}
