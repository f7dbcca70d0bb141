//! Why a transport cannot be set up.

use std::io::ErrorKind;
use std::path::PathBuf;

use crate::server::FileError;

/// The settings of a transport do not work together with this computer.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// A file or directory cannot be used.
    #[error("cannot use {}", path.display())]
    Path {
        /// Which one.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A name that cannot be said in an EHLO command.
    #[error("the EHLO name {name:?} is not a host name")]
    Ehlo {
        /// The name.
        name: String,
    },
    /// A password would cross the network for all to read.
    #[error(
        "cannot log in at {host} without a verified connection: set tls to \"required\" or \"implicit\""
    )]
    OpenPassword {
        /// The relay.
        host: String,
    },
    /// A host that no certificate can be for.
    #[error("cannot use TLS with {host:?}: it is no host name")]
    Host {
        /// The relay.
        host: String,
    },
    /// Certificates that cannot be used.
    #[error(transparent)]
    Certificates(#[from] FileError),
}

impl SetupError {
    /// Says what to do where the error alone does not.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Path { source, .. } if source.kind() == ErrorKind::PermissionDenied => {
                Some("let the user of whyblocked write there")
            }
            Self::Path { .. }
            | Self::Ehlo { .. }
            | Self::OpenPassword { .. }
            | Self::Host { .. }
            | Self::Certificates(_) => None,
        }
    }
}
