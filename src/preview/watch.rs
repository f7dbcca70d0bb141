//! Reads the configuration again when somebody saves a file of it.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::Gallery;

/// How long it has to be quiet before files are read: editors save in several steps.
const QUIET: Duration = Duration::from_millis(120);
/// How many steps are waited for; a file that changes all the time is read all the same.
const STEPS_MAX: usize = 200;
/// The endings of what a configuration is made of.
const ENDINGS: [&str; 9] = ["toml", "ftl", "txt", "html", "tsv", "png", "jpg", "jpeg", "gif"];

/// Watches the directory of a gallery's site until the watcher is dropped.
///
/// The built-in example has none; nothing is watched then.
pub fn watch(gallery: &Arc<Gallery>) -> notify::Result<Option<RecommendedWatcher>> {
    let Some(directory) = gallery.site().directory.clone() else {
        return Ok(None);
    };
    let (sender, changes) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // Without an event nobody knows what changed, so everything is read again.
        if event.map_or(true, |event| matters(&event)) {
            // Nobody listens any more when the gallery has gone.
            sender.send(()).unwrap_or_default();
        }
    })?;
    watcher.watch(&directory, RecursiveMode::Recursive)?;
    let gallery = Arc::clone(gallery);
    std::thread::spawn(move || reload_when_quiet(&gallery, &changes));
    Ok(Some(watcher))
}

fn reload_when_quiet(gallery: &Gallery, changes: &Receiver<()>) {
    while changes.recv().is_ok() {
        for _ in 0..STEPS_MAX {
            if changes.recv_timeout(QUIET).is_err() {
                break;
            }
        }
        gallery.reload();
    }
}

/// Tells whether a change is one of the configuration; reading a file is none.
fn matters(event: &Event) -> bool {
    let is_change = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write))
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Any
        | EventKind::Other => true,
        EventKind::Access(_) => false,
    };
    is_change && (event.paths.is_empty() || event.paths.iter().any(|path| is_configuration(path)))
}

/// A database or an editor's copy beside the configuration is none of it; a folder may be.
fn is_configuration(path: &Path) -> bool {
    match path.extension() {
        Some(ending) => ENDINGS.iter().any(|known| ending == *known),
        None => !path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b".")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{CreateKind, ModifyKind};

    #[test]
    fn reading_is_no_change() {
        let cases = [
            (EventKind::Access(AccessKind::Open(AccessMode::Any)), "a/organization.toml", false),
            (EventKind::Access(AccessKind::Close(AccessMode::Write)), "a/organization.toml", true),
            (EventKind::Modify(ModifyKind::Any), "a/locales/de/mail.ftl", true),
            (EventKind::Create(CreateKind::Folder), "a/organizations/new", true),
            (EventKind::Modify(ModifyKind::Any), "a/organizations/hall/logo.png", true),
            (EventKind::Modify(ModifyKind::Any), "a/whyblocked.sqlite-wal", false),
            (EventKind::Modify(ModifyKind::Any), "a/.mail.ftl.swp", false),
            (EventKind::Modify(ModifyKind::Any), "a/mail.ftl~", false),
        ];
        for (kind, path, expected) in cases {
            assert_eq!(
                matters(&Event::new(kind).add_path(path.into())),
                expected,
                "{kind:?} {path}"
            );
        }
    }
}
