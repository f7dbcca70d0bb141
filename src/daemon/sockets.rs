//! Where the daemon listens: the hook wakes it at one place, and those who watch ask at the other.

use std::io;
use std::os::unix::fs::FileTypeExt as _;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};

use super::page;
use super::{DaemonError, watch};
use crate::config::{Listen, Site};

/// The sockets of a configuration.
#[derive(Debug, Default)]
pub struct Sockets {
    wake: Option<(PathBuf, UnixDatagram)>,
    page: Option<(Listen, page::Socket)>,
}

impl Sockets {
    /// Opens the sockets of a configuration.
    ///
    /// What is the same as `before` is shared with it, since nothing can listen there twice: the sockets
    /// before stay as they are, whatever fails.
    pub fn open(site: &Site, before: &Self) -> Result<Self, DaemonError> {
        let wake = site.drop.wake_socket.as_ref().map(|path| {
            let same = before.wake.as_ref().filter(|(old, _)| old == path && is_there(path));
            let socket = match same {
                Some((_, socket)) => socket.try_clone(),
                None => watch::open(path),
            };
            let failed = DaemonError::socket("drop.wake_socket", path.clone());
            socket.map(|socket| (path.clone(), socket)).map_err(failed)
        });
        let page = site.metrics.listen.as_ref().map(|listen| {
            let same = before.page.as_ref().filter(|(old, _)| old == listen && is_kept(listen));
            let socket = match same {
                Some((_, socket)) => socket.try_clone(),
                None => page::Socket::open(listen),
            };
            let path = PathBuf::from(String::from(listen.clone()));
            let failed = DaemonError::socket("metrics.listen", path);
            socket.map(|socket| (listen.clone(), socket)).map_err(failed)
        });
        Ok(Self { wake: wake.transpose()?, page: page.transpose()? })
    }

    /// Gives the socket by which the hook wakes us.
    pub(super) fn wake(&self) -> Option<&UnixDatagram> {
        self.wake.as_ref().map(|(_, socket)| socket)
    }

    /// Gives the socket of those who watch.
    pub(super) fn page(&self) -> Option<&page::Socket> {
        self.page.as_ref().map(|(_, socket)| socket)
    }
}

/// Tells whether a socket has its name still; without it, nobody finds it.
fn is_there(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok_and(|found| found.file_type().is_socket())
}

/// Removes a socket that a dead process has left behind, where nobody can listen again; one of a living
/// process stays.
pub(super) fn remove_dead(path: &Path) -> io::Result<()> {
    // Whatever kind of socket it is, nobody answers there any more.
    match UnixDatagram::unbound()?.connect(path) {
        Err(error) if error.kind() == io::ErrorKind::ConnectionRefused && is_there(path) => {
            std::fs::remove_file(path)
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

fn is_kept(listen: &Listen) -> bool {
    match listen {
        Listen::Tcp(_) => true,
        Listen::Unix(path) => is_there(path),
    }
}
