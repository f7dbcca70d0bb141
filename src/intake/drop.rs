//! The drop directory.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::event::{self, EVENT_BYTES_MAX, Event, Foreign, TooBroken};

/// The ending of complete events.
const ENDING: &str = "json";
/// How old a file without its name is when nobody finishes it any more. Should somebody do, their own
/// rename fails, and they store the event elsewhere.
pub(super) const HALF_SECONDS_MAX: i64 = 60;
/// How many characters of a file's name are shown.
const NAME_CHARS_MAX: usize = 80;
/// Where events go that cannot be read.
const BAD: &str = "bad";

/// A directory into which the hook writes events.
#[derive(Debug, Clone)]
pub struct DropDirectory {
    path: PathBuf,
    owner: Option<u32>,
}

/// An event file that waits; equal to another if it is the same file, and nothing about it has changed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Waiting {
    path: PathBuf,
    modified: (i64, i64),
    /// The number of the file, and when something about it was changed, its owner for example.
    state: (u64, i64, i64),
}

/// What stands in the drop directory under one name.
#[derive(Debug)]
pub enum Found {
    /// An event.
    Event(Box<Event>),
    /// A file that is no usable event.
    Bad(BadEvent),
    /// Something that the hook never writes; it is not touched.
    Foreign(String),
    /// It cannot be read now; it waits, and keeps nothing else waiting.
    Unreadable(DropError),
    /// It is gone: another process took it.
    Gone,
}

/// Why a file is no usable event.
#[derive(Debug)]
pub struct BadEvent {
    /// The file's name.
    pub name: String,
    /// What is wrong.
    pub why: String,
    /// What to do about it.
    pub hint: String,
}

impl BadEvent {
    fn broken(name: String, error: &TooBroken) -> Self {
        Self { name, why: error.to_string(), hint: error.hint().to_owned() }
    }

    /// Describes an event that is sound, and that we cannot handle.
    pub fn mistake(waiting: &Waiting) -> Self {
        Self {
            name: waiting.name(),
            why: "the program has made a mistake with this event".to_owned(),
            hint: "report it, with this file; put it back into the drop directory after an upgrade"
                .to_owned(),
        }
    }
}

/// The drop directory cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("cannot {doing} {path}: {source}")]
pub struct DropError {
    doing: &'static str,
    path: PathBuf,
    source: io::Error,
}

impl DropError {
    fn new(doing: &'static str, path: &Path, source: io::Error) -> Self {
        Self { doing, path: path.to_owned(), source }
    }
}

impl DropDirectory {
    /// Names a directory, and the user who must own what is in it.
    pub fn new(path: PathBuf, owner: Option<u32>) -> Self {
        Self { path, owner }
    }

    /// Tells which directory it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Counts the files that wait.
    pub fn count(&self) -> Result<usize, DropError> {
        self.names().map(Iterator::count)
    }

    /// Lists the events that wait and are `wanted`, oldest first, `max` at most. What the hook never makes
    /// comes behind all others: it must keep none of them waiting.
    pub fn waiting(
        &self,
        max: usize,
        mut wanted: impl FnMut(&Waiting) -> bool,
    ) -> Result<Vec<Waiting>, DropError> {
        let mut waiting = Vec::new();
        for path in self.names()? {
            // A link's own time: it is not followed here, either.
            let Ok(metadata) = fs::symlink_metadata(&path) else {
                continue;
            };
            let one = Waiting {
                path,
                modified: (metadata.mtime(), metadata.mtime_nsec()),
                state: (metadata.ino(), metadata.ctime(), metadata.ctime_nsec()),
            };
            if wanted(&one) {
                waiting.push((!self.may_be_of_hook(&metadata), one));
            }
        }
        let key = |one: &(bool, Waiting)| (one.0, one.1.modified);
        waiting.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| a.1.path.cmp(&b.1.path)));
        waiting.truncate(max);
        Ok(waiting.into_iter().map(|(_, one)| one).collect())
    }

    /// Lists the files that are named as events are.
    fn names(&self) -> Result<impl Iterator<Item = PathBuf>, DropError> {
        let entries =
            fs::read_dir(&self.path).map_err(|e| DropError::new("read", &self.path, e))?;
        let is_event = |path: &PathBuf| {
            let hidden =
                path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
            !hidden && path.extension().is_some_and(|ending| ending == ENDING)
        };
        Ok(entries.filter_map(Result::ok).map(|entry| entry.path()).filter(is_event))
    }

    /// Tells whether the hook could have made it.
    fn may_be_of_hook(&self, metadata: &Metadata) -> bool {
        metadata.is_file() && self.owner.is_none_or(|owner| owner == metadata.uid())
    }

    /// Gives their name to files that a killed filter, or a power cut, has left without it: nobody finishes
    /// them. Whole events are then taken, and all else is set aside and told.
    pub fn tidy(&self, now: DateTime<Utc>) {
        let entries = fs::read_dir(&self.path).into_iter().flatten().filter_map(Result::ok);
        for entry in entries {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let stem = name.strip_prefix('.').and_then(|name| name.strip_suffix(".tmp"));
            let (Some(stem), Ok(metadata)) = (stem, fs::symlink_metadata(entry.path())) else {
                continue;
            };
            let target = self.path.join(format!("{stem}.{ENDING}"));
            if !self.may_be_of_hook(&metadata)
                || metadata.mtime() >= now.timestamp() - HALF_SECONDS_MAX
                || fs::symlink_metadata(&target).is_ok()
            {
                continue;
            }
            let file = Foreign::from(name.as_ref()).shown(NAME_CHARS_MAX);
            tracing::warn!(file, "found an event that had not got its name");
            #[expect(clippy::disallowed_methods, reason = "a move within the drop directory")]
            let named = fs::rename(entry.path(), target);
            // If it stays, the next look tries again.
            named.ok();
        }
    }

    /// Reads a file that waits.
    pub fn read(&self, waiting: &Waiting) -> Result<Found, DropError> {
        let name = waiting.name();
        let fail = |doing, error| {
            let is_ours = is_of_all(&error);
            let error = DropError::new(doing, &waiting.path, error);
            if is_ours { Err(error) } else { Ok(Found::Unreadable(error)) }
        };
        let mut file = match open(&waiting.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Gone),
            // A file that cannot be read must not keep those after it waiting.
            Err(error) if is_foreign(&error) || error.kind() == io::ErrorKind::PermissionDenied => {
                return Ok(Found::Foreign(format!("{name}: {error}")));
            }
            Err(error) => return fail("open", error),
        };
        let metadata = match file.metadata() {
            Ok(metadata) => metadata,
            Err(error) => return fail("look at", error),
        };
        if !metadata.is_file() {
            return Ok(Found::Foreign(format!("{name}: not a regular file")));
        }
        if !self.may_be_of_hook(&metadata) {
            return Ok(Found::Foreign(format!("{name}: owned by user {}", metadata.uid())));
        }
        let limit = EVENT_BYTES_MAX as u64 + 1;
        // Without a place for all of it, it would be read in many small pieces.
        let expected = usize::try_from(metadata.len().min(limit)).unwrap_or_default();
        let mut bytes = Vec::with_capacity(expected);
        if let Err(error) = (&mut file).take(limit).read_to_end(&mut bytes) {
            return fail("read", error);
        }
        Ok(match event::read(&bytes) {
            Ok((event, oddities)) => {
                for oddity in oddities {
                    tracing::warn!(event = %event.id(), ?oddity, "an odd event");
                }
                Found::Event(Box::new(event))
            }
            Err(error) => Found::Bad(BadEvent::broken(name, &error)),
        })
    }

    /// Removes an event whose debts are stored.
    pub fn remove(&self, waiting: &Waiting) -> Result<(), DropError> {
        match fs::remove_file(&waiting.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(DropError::new("remove", &waiting.path, error))
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// Moves a file aside, with the reason beside it.
    pub fn set_aside(&self, waiting: &Waiting, bad: &BadEvent) -> Result<(), DropError> {
        let folder = self.path.join(BAD);
        match DirBuilder::new().mode(0o750).create(&folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(DropError::new("create", &folder, error));
            }
            Ok(()) | Err(_) => {}
        }
        let target = free_name(&folder, &bad.name);
        let why = target.with_extension("json.why");
        let text = format!("{}\nhint: {}\n", bad.why, bad.hint);
        // One without its event was left by a stop or a full disk, or by whoever has put the event back.
        match fs::remove_file(&why) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(DropError::new("replace", &why, error));
            }
            Ok(()) | Err(_) => {}
        }
        match write_new(&why, &text) {
            // Another process moves the same event just now.
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(DropError::new("write", &why, error));
            }
            Ok(()) | Err(_) => {}
        }
        #[expect(clippy::disallowed_methods, reason = "a move within the drop directory")]
        let moved = fs::rename(&waiting.path, &target);
        match moved {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                // Another process has moved it, maybe to a name of its own.
                if fs::symlink_metadata(&target).is_err() {
                    fs::remove_file(&why).ok();
                }
                return Ok(());
            }
            moved => moved.map_err(|error| DropError::new("move", &waiting.path, error))?,
        }
        // The new names must survive a crash, so flush the directory, too.
        let flushed = File::open(&folder).and_then(|folder| folder.sync_all());
        flushed.map_err(|error| DropError::new("flush", &folder, error))
    }
}

impl Waiting {
    /// Tells when the hook has written it.
    pub fn written(&self) -> Option<DateTime<Utc>> {
        let (seconds, nanoseconds) = self.modified;
        DateTime::from_timestamp(seconds, u32::try_from(nanoseconds).ok()?)
    }

    /// Returns the file's name, for a person.
    pub fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        Foreign::from(name.as_ref()).shown(NAME_CHARS_MAX)
    }
}

/// Opens without following a link and without waiting for the other end of a pipe.
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK).open(path)
}

/// Tells a link and a socket, which the hook never makes, from trouble of our own.
fn is_foreign(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(libc::ELOOP | libc::ENXIO))
}

/// Tells what no file could be opened or read with from what one file has.
fn is_of_all(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(libc::EMFILE | libc::ENFILE | libc::ENOMEM))
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o640).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Finds a name that is not taken, so that nothing is overwritten.
fn free_name(folder: &Path, name: &str) -> PathBuf {
    let safe = |c: char| if c.is_ascii_alphanumeric() || "-_.+".contains(c) { c } else { '_' };
    let safe: String = name.chars().map(safe).collect();
    let stem = safe.trim_end_matches(".json");
    let numbered = |count: u32| match count {
        0 => folder.join(format!("{stem}.json")),
        _ => folder.join(format!("{stem}.{count}.json")),
    };
    (0..u32::MAX)
        .map(numbered)
        .find(|path| fs::symlink_metadata(path).is_err())
        .unwrap_or_else(|| numbered(u32::MAX))
}
