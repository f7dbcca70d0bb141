//! Hears that an event has come: a datagram of the hook, or a new name in a drop directory.
//!
//! Both may be missed or missing: the daemon looks by itself now and then.

use std::fs::Permissions;
use std::io;
use std::os::fd::AsFd as _;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::thread;
use std::time::Duration;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::inotify::{AddWatchFlags, InitFlags, Inotify};

use super::bell::Bell;
use super::{NAP, sockets};
use crate::intake::DropDirectory;

/// How long names are gathered after one was heard of, which has rung already.
const GATHERED: Duration = Duration::from_millis(1);

/// Asks to hear of files that get a name in one of the directories, or are written there to the end.
pub(super) fn directories(drops: &[DropDirectory]) -> Option<Inotify> {
    let names = Inotify::init(InitFlags::IN_NONBLOCK | InitFlags::IN_CLOEXEC)
        .inspect_err(|error| tracing::warn!(%error, "cannot watch the drop directories"))
        .ok()?;
    let appear = AddWatchFlags::IN_MOVED_TO | AddWatchFlags::IN_CLOSE_WRITE;
    for drop in drops {
        if let Err(error) = names.add_watch(drop.path(), appear) {
            tracing::warn!(directory = %drop.path().display(), %error, "cannot watch; looking now and then");
        }
    }
    Some(names)
}

/// Rings when a name appears, until it is time to end.
pub(super) fn look(names: &Inotify, bell: &Bell, ended: impl Fn() -> bool) {
    let nap = PollTimeout::try_from(NAP).unwrap_or(PollTimeout::MAX);
    while !ended() {
        // A signal ends the nap, too.
        let heard = poll(&mut [PollFd::new(names.as_fd(), PollFlags::POLLIN)], nap);
        if heard.is_ok_and(|heard| heard > 0) {
            if let Err(error) = names.read_events() {
                tracing::warn!(%error, "cannot watch the drop directories; looking now and then");
                return;
            }
            bell.ring();
            thread::sleep(GATHERED);
        }
    }
}

/// Opens the socket by which the hook wakes us.
pub(super) fn open(path: &Path) -> io::Result<UnixDatagram> {
    sockets::remove_dead(path)?;
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
