//! Hears that an event has come: a datagram of the hook, or a new name in a drop directory.
//!
//! Both may be missed or missing: the daemon looks by itself now and then.

use std::fs::Permissions;
use std::io;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::sync::Arc;

use notify::event::{CreateKind, ModifyKind};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::bell::Bell;
use super::{DaemonError, NAP};
use crate::intake::DropDirectory;

/// Rings when a name appears in one of the directories.
pub(super) fn directories(drops: &[DropDirectory], bell: &Arc<Bell>) -> Option<RecommendedWatcher> {
    let rings = Arc::clone(bell);
    let heard = move |event: notify::Result<notify::Event>| {
        let appeared = |event: notify::Event| {
            let created = EventKind::Create(CreateKind::File);
            event.kind == created || matches!(event.kind, EventKind::Modify(ModifyKind::Name(_)))
        };
        if event.is_ok_and(appeared) {
            rings.ring();
        }
    };
    let mut watcher = notify::recommended_watcher(heard)
        .inspect_err(|error| tracing::warn!(%error, "cannot watch the drop directories"))
        .ok()?;
    for drop in drops {
        if let Err(error) = watcher.watch(drop.path(), RecursiveMode::NonRecursive) {
            tracing::warn!(directory = %drop.path().display(), %error, "cannot watch; looking now and then");
        }
    }
    Some(watcher)
}

/// Opens the socket by which the hook wakes us.
pub(super) fn socket(path: Option<&Path>) -> Result<Option<UnixDatagram>, DaemonError> {
    path.map(open).transpose().map_err(|source| {
        let path = path.unwrap_or(Path::new("")).to_owned();
        DaemonError::Socket { path, source }
    })
}

fn open(path: &Path) -> io::Result<UnixDatagram> {
    // A socket that a dead process left behind cannot be bound again.
    if std::fs::symlink_metadata(path).is_ok_and(|found| found.file_type().is_socket()) {
        std::fs::remove_file(path)?;
    }
    let socket = UnixDatagram::bind(path)?;
    socket.set_read_timeout(Some(NAP))?;
    // Whoever may reach the directory may wake us; a datagram says nothing else.
    std::fs::set_permissions(path, Permissions::from_mode(0o666))?;
    Ok(socket)
}

/// Rings for every datagram until it is time to end.
pub(super) fn listen(socket: &UnixDatagram, bell: &Bell, ended: impl Fn() -> bool) {
    while !ended() {
        if socket.recv(&mut [0; 64]).is_ok() {
            bell.ring();
        }
    }
}
