//! Keeps the forms of mails from one run of the program to the next.
//!
//! A command for one event would spend most of its time on reading templates and on putting style rules into
//! elements. What it makes of them holds no text of any mail, so that it can lie beside the store.
//!
//! Invariant: only what this very program has made is taken, whole. Whatever else goes wrong costs time alone.

use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use sha2::Digest as _;

use crate::compose::{Rendered, Shelf};
use crate::file;
use crate::store;

/// How many forms are kept; beyond that, all are forgotten.
const FORMS_MAX: usize = 500;
/// The largest form that is read, in octets: several times the largest that our templates make.
const FORM_BYTES_MAX: u64 = 512 * 1024;

/// A directory of forms.
#[derive(Debug)]
pub struct FormDirectory {
    path: PathBuf,
    /// Tells this program from others, such as the one before an upgrade.
    program: String,
}

impl FormDirectory {
    /// Takes a directory, which need not be there yet; nothing if nobody knows which program this is.
    pub fn new(path: PathBuf) -> Option<Self> {
        let file = fs::metadata("/proc/self/exe").ok()?;
        let program = format!("{} {} {}", file.len(), file.ctime(), file.ctime_nsec());
        Some(Self { path, program })
    }

    fn place(&self, outline: &[u8]) -> PathBuf {
        let digest = sha2::Sha256::new().chain_update(&self.program).chain_update(outline);
        self.path.join(format!("{:x}", digest.finalize()))
    }

    fn make_room(&self) {
        let entries = fs::read_dir(&self.path).into_iter().flatten();
        let files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        if files.len() >= FORMS_MAX {
            for file in files {
                drop(fs::remove_file(file));
            }
        }
    }
}

/// Writes a form beside its place, and gives it its name unless another process was faster.
fn write(place: &Path, form: &[u8]) -> io::Result<()> {
    let half = place.with_extension(std::process::id().to_string());
    // A power cut may leave less than the whole, which cannot be read: nothing waits for the disk here.
    let written = store::make_file(&half)?.write_all(form);
    let named = written.and_then(|()| fs::hard_link(&half, place));
    fs::remove_file(&half)?;
    named
}

impl Shelf for FormDirectory {
    fn find(&self, outline: &[u8]) -> Option<Rendered> {
        let place = self.place(outline);
        let octets = file::octets(&place, FORM_BYTES_MAX).ok()?;
        let form = serde_json::from_slice(&octets).ok();
        if form.is_none() {
            // Half a file would keep its name from a whole one.
            drop(fs::remove_file(place));
        }
        form
    }

    fn keep(&self, outline: &[u8], form: &Rendered) {
        let place = self.place(outline);
        self.make_room();
        let written = serde_json::to_vec(form).map_err(Into::into);
        if let Err(error) = written.and_then(|form| write(&place, &form)) {
            tracing::debug!(form = %place.display(), %error, "cannot keep a form");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(text: &str) -> Rendered {
        let own = |part: &str| format!("{part} \u{e000}1\u{e001} {text}");
        Rendered { subject: own("subject"), text: own("text"), html: own("html") }
    }

    fn names(directory: &FormDirectory) -> Vec<PathBuf> {
        let entries = fs::read_dir(&directory.path).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    }

    #[test]
    fn the_next_run_finds_what_was_kept() {
        let folder = tempfile::tempdir().unwrap();
        let open = || FormDirectory::new(folder.path().join("state/forms")).unwrap();
        assert_eq!(open().find(b"a"), None);
        open().keep(b"a", &form("a"));
        // The first one counts; nothing else stays.
        open().keep(b"a", &form("again"));
        open().keep(b"b", &form("b"));
        assert_eq!(open().find(b"a"), Some(form("a")));
        assert_eq!(open().find(b"b"), Some(form("b")));
        assert_eq!(names(&open()).len(), 2);
        // Nothing of another program is taken.
        let other = FormDirectory { program: "other".to_owned(), ..open() };
        assert_eq!(other.find(b"a"), None);
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own files")]
    fn what_is_broken_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let directory = FormDirectory::new(folder.path().join("forms")).unwrap();
        directory.keep(b"a", &form("a"));
        let place = directory.place(b"a");
        let whole = fs::read(&place).unwrap();
        let half = whole.len() / 2;
        let zeros = [&whole[..half], &vec![0; half]].concat();
        for broken in [&whole[..half], &zeros, &[]] {
            fs::write(&place, broken).unwrap();
            assert_eq!(directory.find(b"a"), None);
            directory.keep(b"a", &form("a"));
            assert_eq!(directory.find(b"a"), Some(form("a")));
        }
        // A file where the directory should be.
        let nowhere = FormDirectory::new(place).unwrap();
        nowhere.keep(b"a", &form("a"));
        assert_eq!(nowhere.find(b"a"), None);
    }

    #[test]
    fn they_do_not_grow_without_end() {
        let folder = tempfile::tempdir().unwrap();
        let directory = FormDirectory::new(folder.path().join("forms")).unwrap();
        for number in 0..FORMS_MAX + 5 {
            directory.keep(&number.to_ne_bytes(), &form("a"));
            assert!(names(&directory).len() <= FORMS_MAX);
        }
        assert_eq!(names(&directory).len(), 5);
    }
}
