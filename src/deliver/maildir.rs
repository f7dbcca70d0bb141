//! A maildir: one file for each mail, whole or not there.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::{Enhanced, Mail, MaildirSettings, Reply, SetupError, Transport, Unreachable};
use crate::store::{make_directory, make_file};

/// Longest part of a file name that is taken from a mail's id.
const NAME_CHARS_MAX: usize = 100;

/// A maildir.
#[derive(Debug)]
pub struct Maildir {
    directory: PathBuf,
}

impl Maildir {
    /// Makes the directories that are not there.
    pub fn new(settings: &MaildirSettings) -> Result<Self, SetupError> {
        for name in ["tmp", "new", "cur"] {
            let path = settings.directory.join(name);
            make_directory(&path).map_err(|source| SetupError::Path { path, source })?;
        }
        Ok(Self { directory: settings.directory.clone() })
    }

    /// Writes the file aside, flushes it, and gives it its name in one step.
    fn write(&self, mail: &Mail<'_>) -> io::Result<String> {
        let name = file_name(mail.id);
        let aside = self.directory.join("tmp").join(format!("{}.{name}", std::process::id()));
        let written = write_new(&aside, mail.message).and_then(|()| {
            let folder = self.directory.join("new");
            #[expect(clippy::disallowed_methods, reason = "the file is flushed before")]
            fs::rename(&aside, folder.join(&name))?;
            // The new name itself must survive a crash, so flush the directory too.
            File::open(folder)?.sync_all()
        });
        if written.is_err() {
            // Half a file in tmp harms nobody; the error that matters is the first one.
            drop(fs::remove_file(&aside));
        }
        written.map(|()| name)
    }
}

impl Transport for Maildir {
    fn deliver(&mut self, mail: &Mail<'_>) -> Result<Vec<Reply>, Unreachable> {
        match self.write(mail) {
            Ok(name) => {
                let reply = Reply::local(250, Enhanced(2, 0, 0), &name);
                Ok(vec![reply; mail.recipients.len()])
            }
            Err(error) => Err(Unreachable {
                reply: Reply::local(
                    452,
                    Enhanced(4, 3, 1),
                    &format!("{}: {error}", self.directory.display()),
                ),
            }),
        }
    }
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A killed process may have left half of it.
    drop(fs::remove_file(path));
    let mut file = make_file(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes a file name of an id: the same mail has the same one, so that a second attempt replaces the first.
fn file_name(id: &str) -> String {
    let plain = id.len() <= NAME_CHARS_MAX
        && id.starts_with(|c: char| c.is_ascii_alphanumeric())
        && id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+' | '@'));
    if plain {
        return format!("{id}.eml");
    }
    // A digest keeps apart what cleaning would make equal.
    format!("{:x}.eml", Sha256::digest(id))
}
