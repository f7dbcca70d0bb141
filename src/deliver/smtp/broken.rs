//! Why a connection does not work, in words for who runs the relay.

use std::io::{self, ErrorKind};
use std::time::Duration;

use crate::deliver::{Enhanced, Reply, Unreachable};

/// Why a connection does not work, or there is none.
#[derive(Debug, thiserror::Error)]
pub(super) enum Broken {
    /// The relay took too long.
    #[error("no answer within {} s", .0.as_secs())]
    Late(Duration),
    /// It has left.
    #[error("the relay closed the connection")]
    Closed,
    /// It does not speak SMTP.
    #[error("this is no reply of SMTP")]
    NotSmtp,
    /// It goes on and on.
    #[error("the relay's reply has no end")]
    Endless,
    /// What was said in the clear must not count after that (CVE-2011-0411).
    #[error("the relay, or somebody on the way, spoke between STARTTLS and the encryption")]
    Injected,
    /// What came was no TLS.
    #[error("no TLS here: is this the port for STARTTLS?")]
    NotTls,
    /// The two could not agree, or the certificate is not to be trusted.
    #[error("TLS: {0}")]
    Tls(rustls::Error),
    /// The system, or the way.
    #[error("{0}")]
    Io(io::Error),
}

impl Broken {
    /// Reads an error of the system, which came after so long a wait at most.
    pub(super) fn new(error: io::Error, wait: Duration) -> Self {
        match error.kind() {
            ErrorKind::WouldBlock | ErrorKind::TimedOut => return Self::Late(wait),
            ErrorKind::UnexpectedEof
            | ErrorKind::ConnectionReset
            | ErrorKind::ConnectionAborted
            | ErrorKind::BrokenPipe => return Self::Closed,
            _ => {}
        }
        match error.downcast::<rustls::Error>() {
            Ok(rustls::Error::InvalidMessage(_)) => Self::NotTls,
            Ok(error) => Self::Tls(error),
            Err(error) => Self::Io(error),
        }
    }

    /// Makes the reply of a mail that was under way.
    pub(super) fn lost(&self) -> Reply {
        Reply::local(450, Enhanced::LOST, &self.to_string())
    }
}

impl From<Broken> for Unreachable {
    fn from(broken: Broken) -> Self {
        let enhanced = match broken {
            Broken::NotTls | Broken::Tls(_) | Broken::Injected => Enhanced::NOT_SECURE,
            Broken::Late(_)
            | Broken::Closed
            | Broken::NotSmtp
            | Broken::Endless
            | Broken::Io(_) => Enhanced::NO_ANSWER,
        };
        Self { reply: Reply::local(450, enhanced, &broken.to_string()) }
    }
}
