//! Why the daemon cannot go on with what it was doing.

use std::path::PathBuf;

use crate::intake::DropError;
use crate::store::StoreError;

/// What stops a round; nothing is lost by it.
#[derive(Debug, thiserror::Error)]
pub enum DaemonError {
    /// The store does not work.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A drop directory does not work.
    #[error(transparent)]
    Drop(#[from] DropError),
    /// A socket cannot be made.
    #[error("cannot listen on {}", path.display())]
    Socket {
        /// What names it.
        setting: &'static str,
        /// Where it was to be.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A thread has ended by a mistake of ours.
    #[error("a thread has ended by a mistake in the program")]
    Panic,
}

impl DaemonError {
    /// Says that the socket of a setting cannot be made.
    pub(super) fn socket(
        setting: &'static str,
        path: PathBuf,
    ) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Socket { setting, path, source }
    }
}
