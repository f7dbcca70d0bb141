//! Lets what root makes belong to whoever runs the daemon.
//!
//! Root calls `queue`, `silence` or `send-test` before the daemon was ever started, and the daemon, which is
//! another user, must be able to go on with the files that are made then.
//!
//! Invariant: a new file of root's has the owner and the group of the directory that it is in.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::hash::{BuildHasher as _, RandomState};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, fchown};
use std::path::Path;

use nix::unistd::{Uid, User};

/// Makes an empty file that only its owner may read, and the directories above it.
pub(crate) fn make_file(path: &Path) -> io::Result<File> {
    let directory = directory_of(path);
    make_directory(directory)?;
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    give(&file, directory)?;
    Ok(file)
}

/// Makes a file that is absent or whole: it gets its name once `fill` has written it, unless somebody was faster.
pub(crate) fn make_whole(
    path: &Path,
    fill: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let unique = RandomState::new().hash_one(std::process::id());
    let half = path.with_file_name(format!(".{name}.{unique:016x}"));
    let filled = make_file(&half).and_then(|mut file| fill(&mut file));
    // A link takes no name that is given.
    let named = filled.and_then(|()| match fs::hard_link(&half, path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        done => done,
    });
    fs::remove_file(&half)?;
    named
}

/// Tells whether root would write where another user decides what stands there.
pub(crate) fn is_root_among_others(directory: &Path) -> bool {
    Uid::effective().is_root() && fs::metadata(directory).is_ok_and(|other| other.uid() != 0)
}

/// Returns the directory that a file is in.
pub(crate) fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes a directory that only its owner may look into, and those above it.
pub(crate) fn make_directory(directory: &Path) -> io::Result<()> {
    if directory.is_dir() {
        return Ok(());
    }
    let above = directory_of(directory);
    make_directory(above)?;
    match DirBuilder::new().mode(0o700).create(directory) {
        // Another process was faster.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(()),
        done => done?,
    }
    // Whoever owns the directory above may have put a link in its place.
    let flags = libc::O_NOFOLLOW | libc::O_DIRECTORY;
    give(&OpenOptions::new().read(true).custom_flags(flags).open(directory)?, above)
}

/// Gives a new file to whom its directory belongs, if root has made it.
fn give(file: &File, directory: &Path) -> io::Result<()> {
    if !Uid::effective().is_root() {
        return Ok(());
    }
    let owner = fs::metadata(directory)?;
    fchown(file, Some(owner.uid()), Some(owner.gid()))
}

/// Says whose a file is that we may not use, and what to do about it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stranger {
    /// Whose it is, and who we are.
    pub(crate) detail: String,
    /// What to do.
    pub(crate) hint: String,
}

impl Stranger {
    /// Finds the first of these files that belongs to somebody else; root may use all of them.
    pub(crate) fn of(files: &[&Path]) -> Option<Self> {
        let us = Uid::effective();
        if us.is_root() {
            return None;
        }
        let mut strangers = files.iter().filter_map(|file| {
            let owner = Uid::from_raw(fs::metadata(file).ok()?.uid());
            (owner != us).then(|| Self::between(file, &Named::of(owner), &name(us)))
        });
        strangers.next()
    }

    fn between(file: &Path, owner: &Named, us: &str) -> Self {
        let Named { name, is_root } = owner;
        let detail = format!("{} belongs to {name}, and this is {us}", file.display());
        let hint = match (is_root, file.is_dir()) {
            (true, false) => format!("as root: chown {us}: {}", file.display()),
            (true, true) => format!("name a place in a directory that belongs to {us}"),
            (false, _) => format!("say it as {name} or as root"),
        };
        Self { detail, hint }
    }
}

/// A user, by name.
struct Named {
    name: String,
    is_root: bool,
}

impl Named {
    fn of(user: Uid) -> Self {
        Self { name: name(user), is_root: user.is_root() }
    }
}

fn name(user: Uid) -> String {
    let known = User::from_uid(user).ok().flatten();
    known.map_or_else(|| user.to_string(), |known| known.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes part of a directory away from root, if root runs the tests.
    fn foreign(directory: &Path) -> (u32, u32) {
        if Uid::effective().is_root() {
            std::os::unix::fs::chown(directory, Some(54_321), Some(54_322)).unwrap();
        }
        owner(directory)
    }

    fn owner(path: &Path) -> (u32, u32) {
        let found = fs::metadata(path).unwrap();
        (found.uid(), found.gid())
    }

    #[test]
    fn what_is_made_belongs_to_the_owner_of_its_directory() {
        let directory = tempfile::tempdir().unwrap();
        let expected = foreign(directory.path());
        let deep = directory.path().join("a/b/secret");
        make_file(&deep).unwrap();
        for made in ["a", "a/b", "a/b/secret"] {
            assert_eq!(owner(&directory.path().join(made)), expected, "{made}");
        }
        assert_eq!(fs::metadata(&deep).unwrap().mode() & 0o777, 0o600);
        let again = make_file(&deep).unwrap_err();
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
    }

    #[test]
    fn the_side_files_of_a_store_do_so_too() {
        let directory = tempfile::tempdir().unwrap();
        let expected = foreign(directory.path());
        let path = directory.path().join("store.sqlite");
        let settings = crate::store::Settings { path, ..crate::store::Settings::default() };
        let clock = std::sync::Arc::new(crate::clock::Clock::System);
        let _store = crate::store::SqliteStore::open(&settings, clock).unwrap();
        for made in ["store.sqlite", "store.sqlite-wal", "store.sqlite-shm"] {
            assert_eq!(owner(&directory.path().join(made)), expected, "{made}");
        }
    }

    #[test]
    fn says_whose_it_is_and_what_to_do() {
        let (root, daemon) = (Uid::from_raw(0), "whyblocked");
        let cases = [
            (
                Named::of(root),
                "/x/secret",
                "belongs to root",
                "as root: chown whyblocked: /x/secret",
            ),
            (Named::of(root), "/", "belongs to root", "a directory that belongs to whyblocked"),
            (
                Named { name: "amavis".to_owned(), is_root: false },
                "/x/secret",
                "/x/secret belongs to amavis, and this is whyblocked",
                "say it as amavis or as root",
            ),
        ];
        for (owner, file, detail, hint) in cases {
            let said = Stranger::between(Path::new(file), &owner, daemon);
            assert!(said.detail.contains(detail) && said.hint.contains(hint), "{said:?}");
        }
    }

    #[test]
    fn root_and_the_owner_are_no_strangers() {
        let directory = tempfile::tempdir().unwrap();
        assert_eq!(Stranger::of(&[directory.path(), Path::new("/nonexistent")]), None);
        let is_root = Uid::effective().is_root();
        assert_eq!(Stranger::of(&[Path::new("/nonexistent"), Path::new("/")]).is_none(), is_root);
    }
}
