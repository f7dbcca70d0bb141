//! Where the daemon answers those who watch it.

use std::net::SocketAddr;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// What the daemon tells those who watch it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Metrics {
    /// A loopback address and port, or the path of a unix socket; without one, nobody is told.
    #[schemars(with = "Option<String>")]
    pub listen: Option<Listen>,
}

/// A place to listen at that only this computer can reach.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub enum Listen {
    /// An address and a port on loopback.
    Tcp(SocketAddr),
    /// A unix socket.
    Unix(PathBuf),
}

/// Why a text is no place to listen at.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListenError {
    /// It is neither an address with a port nor a path.
    #[error(
        "`{0}` is neither an address with a port, such as 127.0.0.1:9632, nor an absolute path"
    )]
    Form(String),
    /// Others could reach it: what is told there is not for everybody.
    #[error(
        "`{0}` can be reached from outside: only loopback addresses and unix sockets are allowed"
    )]
    Outside(SocketAddr),
}

impl TryFrom<String> for Listen {
    type Error = ListenError;

    fn try_from(text: String) -> Result<Self, ListenError> {
        if text.starts_with('/') {
            return Ok(Self::Unix(text.into()));
        }
        match text.parse::<SocketAddr>() {
            // Nobody would know which port the system chose.
            Ok(address) if address.port() == 0 => Err(ListenError::Form(text)),
            Ok(address) if address.ip().is_loopback() => Ok(Self::Tcp(address)),
            Ok(address) => Err(ListenError::Outside(address)),
            Err(_) => Err(ListenError::Form(text)),
        }
    }
}

impl From<Listen> for String {
    fn from(listen: Listen) -> Self {
        match listen {
            Listen::Tcp(address) => address.to_string(),
            Listen::Unix(path) => path.display().to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_computer_can_reach_it() {
        let outside = |text: &str| Err(ListenError::Outside(text.parse().unwrap()));
        let form = |text: &str| Err(ListenError::Form(text.to_owned()));
        let cases = [
            ("127.0.0.1:9632", Ok("127.0.0.1:9632")),
            ("[::1]:9632", Ok("[::1]:9632")),
            ("/run/whyblocked/metrics.sock", Ok("/run/whyblocked/metrics.sock")),
            ("0.0.0.0:9632", outside("0.0.0.0:9632")),
            ("192.0.2.1:80", outside("192.0.2.1:80")),
            ("[::]:80", outside("[::]:80")),
            ("localhost:80", form("localhost:80")),
            ("9632", form("9632")),
            ("127.0.0.1:0", form("127.0.0.1:0")),
            ("", form("")),
        ];
        for (text, expected) in cases {
            let found = Listen::try_from(text.to_owned()).map(String::from);
            assert_eq!(found, expected.map(str::to_owned), "{text}");
        }
    }
}
