//! Keeps the forms of mails from one run of the program to the next.
//!
//! A command for one event would spend most of its time on reading templates and on putting style rules into
//! elements. What it makes of them holds no text of any mail, so that it can lie beside the store.
//!
//! Invariant: only what this very program has made is taken, whole. Whatever else goes wrong costs time alone.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use sha2::Digest as _;

use crate::compose::{Rendered, Shelf};
use crate::file;
use crate::store;

/// How many forms are kept; beyond that, all are forgotten.
const FORMS_MAX: usize = 2_000;
/// The largest form that is kept, in octets: several times the largest that our templates make.
const FORM_BYTES_MAX: u64 = 512 * 1024;
/// How the name of a form ends, so that nothing else is removed.
const ENDING: &str = "form";
/// Tells what makes forms from what an older program made them with.
const MAKER: &str = env!("WHYBLOCKED_FORMS");

/// A directory of forms.
#[derive(Debug)]
pub struct FormDirectory {
    path: PathBuf,
}

impl FormDirectory {
    /// Takes the directory beside a store, which need not be there yet.
    ///
    /// Nothing if it is somewhere else in truth, or if root would follow what another user puts there.
    pub fn beside(store: &Path) -> Option<Self> {
        let path = store.with_file_name("forms");
        let is_link = fs::symlink_metadata(&path).is_ok_and(|path| path.is_symlink());
        let is_strange = is_link || store::is_root_among_others(store::directory_of(store));
        (!is_strange).then_some(Self { path })
    }

    fn place(&self, outline: &[u8]) -> PathBuf {
        let digest = sha2::Sha256::new().chain_update(MAKER).chain_update(outline);
        self.path.join(format!("{:x}.{ENDING}", digest.finalize()))
    }

    fn write(&self, place: &Path, form: &Rendered) -> io::Result<()> {
        let form = serde_json::to_vec(form)?;
        if form.len() as u64 > FORM_BYTES_MAX {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.make_room();
        // A power cut may leave less than the whole, which cannot be read: nothing waits for the disk here.
        store::make_whole(place, |file| file.write_all(&form))
    }

    fn make_room(&self) {
        let entries = fs::read_dir(&self.path).into_iter().flatten();
        let files = entries.flatten().map(|entry| entry.path());
        let forms: Vec<PathBuf> =
            files.filter(|file| file.extension().is_some_and(|ending| ending == ENDING)).collect();
        if forms.len() >= FORMS_MAX {
            for form in forms {
                drop(fs::remove_file(form));
            }
        }
    }
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
        if let Err(error) = self.write(&place, form) {
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
        let open = || FormDirectory::beside(&folder.path().join("state/store.sqlite")).unwrap();
        assert_eq!(open().find(b"a"), None);
        open().keep(b"a", &form("a"));
        // The first one counts; nothing else stays.
        open().keep(b"a", &form("again"));
        open().keep(b"b", &form("b"));
        assert_eq!(open().find(b"a"), Some(form("a")));
        assert_eq!(open().find(b"b"), Some(form("b")));
        assert_eq!(names(&open()).len(), 2);
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own files")]
    fn what_is_broken_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let directory = FormDirectory { path: folder.path().join("forms") };
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
        let long = "a".repeat(usize::try_from(FORM_BYTES_MAX).unwrap());
        directory.keep(b"long", &form(&long));
        assert_eq!(names(&directory).len(), 1);
        // A file where the directory should be.
        let nowhere = FormDirectory { path: place };
        nowhere.keep(b"a", &form("a"));
        assert_eq!(nowhere.find(b"a"), None);
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own files")]
    fn they_do_not_grow_without_end_and_leave_others_alone() {
        let folder = tempfile::tempdir().unwrap();
        let directory = FormDirectory { path: folder.path().to_owned() };
        fs::write(folder.path().join("order.pdf"), "ours").unwrap();
        for number in 0..FORMS_MAX + 5 {
            fs::write(directory.place(&number.to_ne_bytes()), "{").unwrap();
        }
        directory.keep(b"a", &form("a"));
        let mut left = names(&directory);
        left.sort();
        assert_eq!(left, [directory.place(b"a"), folder.path().join("order.pdf")]);
    }

    #[test]
    fn nothing_lies_behind_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = folder.path().join("elsewhere");
        fs::create_dir(&elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, folder.path().join("forms")).unwrap();
        assert!(FormDirectory::beside(&folder.path().join("store.sqlite")).is_none());
    }
}
