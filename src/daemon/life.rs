//! Tells systemd how the daemon is (`sd_notify(3)`); without systemd, nobody is told.

use sd_notify::NotifyState;

/// Says that events are taken and mails delivered from now on.
pub(super) fn ready() {
    say(&[NotifyState::Ready]);
}

/// Says that it lives.
pub(super) fn lives() {
    say(&[NotifyState::Watchdog]);
}

/// Says that it ends.
pub(super) fn ending() {
    say(&[NotifyState::Stopping]);
}

/// Says that it reads its configuration again.
pub(super) fn reloading() {
    say(&[
        NotifyState::Reloading,
        NotifyState::monotonic_usec_now().unwrap_or(NotifyState::Reloading),
    ]);
}

fn say(states: &[NotifyState<'_>]) {
    // Whoever has started us may not listen.
    drop(sd_notify::notify(states));
}
