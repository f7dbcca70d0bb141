//! Reads the files that people write: whole, and nothing but files.
//!
//! Knows nothing of what they say. Invariant: reading comes to an end. A pipe that nobody fills, a device that
//! never ends, and a file over the limit are refused, so that one folder cannot hold up the program.

use std::fs::OpenOptions;
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

/// The largest text that is read, in octets.
pub const TEXT_BYTES_MAX: u64 = 512 * 1024;

/// What some editors write before a text.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Why a file is not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The system refuses it.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// It is a directory, a pipe, a device or a socket.
    #[error("it is not a regular file")]
    Special,
    /// It is too large.
    #[error("it has more than {0} octets")]
    TooLarge(u64),
    /// It is no text as we read it.
    #[error("it is not UTF-8")]
    NotUtf8 {
        /// The line of the first octet that is wrong, from 1.
        line: usize,
        /// Its column, from 1, in characters.
        column: usize,
    },
}

impl ReadError {
    /// Says what to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Io(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                "let the user of whyblocked read it"
            }
            Self::Io(_) => "check the file",
            Self::Special => "put a regular file in its place, or take it away",
            Self::TooLarge(_) => "keep only what differs from what is built in",
            Self::NotUtf8 { .. } => "save it as UTF-8",
        }
    }
}

/// Reads a file of `bytes_max` octets at most.
pub fn octets(path: &Path, bytes_max: u64) -> Result<Vec<u8>, ReadError> {
    // A pipe without a writer would keep us waiting here.
    let flags = libc::O_NONBLOCK | libc::O_NOCTTY;
    let file = OpenOptions::new().read(true).custom_flags(flags).open(path);
    let file = file.map_err(|error| match error.raw_os_error() {
        // A socket, or a device that is not there.
        Some(libc::ENXIO | libc::ENODEV) => ReadError::Special,
        Some(_) | None => ReadError::Io(error),
    })?;
    if !file.metadata()?.is_file() {
        return Err(ReadError::Special);
    }
    let mut octets = Vec::new();
    file.take(bytes_max + 1).read_to_end(&mut octets)?;
    // Its length may have been another when it was opened.
    if octets.len() as u64 > bytes_max { Err(ReadError::TooLarge(bytes_max)) } else { Ok(octets) }
}

/// Reads a text.
pub fn text(path: &Path) -> Result<String, ReadError> {
    let mut octets = octets(path, TEXT_BYTES_MAX)?;
    if octets.starts_with(BYTE_ORDER_MARK) {
        octets.drain(..BYTE_ORDER_MARK.len());
    }
    String::from_utf8(octets).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let good = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
        let column = good.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
        ReadError::NotUtf8 { line: good.matches('\n').count() + 1, column }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own files")]
    fn reads_files_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name);
        std::fs::write(place("good"), "Café\n").unwrap();
        std::fs::write(place("marked"), "\u{feff}Café\n").unwrap();
        std::fs::write(place("latin"), b"a = b\nCaf\xe9\n").unwrap();
        let limit = usize::try_from(TEXT_BYTES_MAX).unwrap();
        std::fs::write(place("full"), "x".repeat(limit)).unwrap();
        std::fs::write(place("large"), "x".repeat(limit + 1)).unwrap();
        std::fs::create_dir(place("folder")).unwrap();
        let pipe = std::process::Command::new("mkfifo").arg(place("pipe")).status();
        assert!(pipe.unwrap().success());
        let _socket = std::os::unix::net::UnixListener::bind(place("socket")).unwrap();
        for (name, to) in [("link", "good"), ("dangling", "gone"), ("endless", "/dev/zero")] {
            std::os::unix::fs::symlink(to, place(name)).unwrap();
        }
        let cases = [
            ("good", "5"),
            ("marked", "5"),
            ("link", "5"),
            ("full", "524288"),
            ("latin", "not UTF-8 2:4"),
            ("large", "more than 524288 octets"),
            ("folder", "not a regular file"),
            ("pipe", "not a regular file"),
            ("socket", "not a regular file"),
            ("endless", "not a regular file"),
            ("dangling", "No such file"),
            ("gone", "No such file"),
        ];
        for (name, expected) in cases {
            let said = match text(&place(name)) {
                Ok(text) => text.chars().count().to_string(),
                Err(ReadError::NotUtf8 { line, column }) => format!("not UTF-8 {line}:{column}"),
                Err(error) => {
                    assert!(!error.hint().is_empty());
                    error.to_string()
                }
            };
            assert!(said.contains(expected), "{name}: {said}, not {expected}");
        }
    }
}
