//! A site in a directory of its own, and what the program says about it.

use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;
use whyblocked::config::Site;
use whyblocked::directory::Directory;

/// A copy of the test site whose languages are looked up.
pub(crate) struct Lab {
    folder: TempDir,
}

impl Lab {
    /// Makes a site; the text is added to its file.
    pub(crate) fn new(site: &str) -> Self {
        let lab = Self { folder: tempfile::tempdir().unwrap() };
        copy(&path("tests/site"), lab.folder());
        lab.add("whyblocked.toml", site);
        lab
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Adds text to a file of the site.
    pub(crate) fn add(&self, name: &str, more: &str) {
        let file = self.folder().join(name);
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(file, format!("{text}\n{more}")).unwrap();
    }

    /// Puts a line at the head of a file of the site.
    pub(crate) fn put_first(&self, name: &str, line: &str) {
        let file = self.folder().join(name);
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(file, format!("{line}\n{text}")).unwrap();
    }

    /// Takes a line out of a file of the site.
    pub(crate) fn drop_line(&self, name: &str, line: &str) {
        let file = self.folder().join(name);
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains(line), "{line}");
        std::fs::write(file, text.replace(line, "")).unwrap();
    }

    /// Runs the program on the site.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::cargo_bin("whyblocked").unwrap();
        command.env("WHYBLOCKED_CONFIG", self.folder());
        command
    }

    /// Gives the lines by which `route` tells of the language of an address.
    pub(crate) fn route(&self, address: &str) -> String {
        let output = self.command().args(["route", address]).output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{told}");
        let text = String::from_utf8(output.stdout).unwrap();
        text.lines().skip(2).collect::<Vec<_>>().join("; ")
    }

    /// Reads the site, as the program does.
    pub(crate) fn directory(&self) -> Directory {
        let site = Site::read(self.folder()).unwrap();
        let members = site.organizations.iter().map(|o| o.members.clone()).collect();
        Directory::new(members, site.language)
    }
}

/// A path inside the repository.
pub(crate) fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
