//! Peekaboo's report directory: `<time>-<sha256>/cuckoo_report.json`.

use std::fs::{self, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use anyhow::Context as _;

use super::{Detail, report};

/// The largest report that is read, in octets.
const REPORT_BYTES_MAX: u64 = 8 << 20;

/// Finds the newest report about a file.
pub(super) fn find(directory: &Path, sha256: &str) -> anyhow::Result<Option<Detail>> {
    let ending = format!("-{}", sha256.to_ascii_lowercase());
    let entries = fs::read_dir(directory)
        .with_context(|| format!("cannot read Peekaboo's reports in {}", directory.display()))?;
    let newest = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name().to_string_lossy().ends_with(&ending))
        // The names start with the time, so the last by name is the newest.
        .max_by_key(fs::DirEntry::file_name);
    let Some(newest) = newest else { return Ok(None) };
    let path = newest.path().join("cuckoo_report.json");
    let mut json = Vec::new();
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK)
        .open(&path)
        .and_then(|file| file.take(REPORT_BYTES_MAX).read_to_end(&mut json));
    match file {
        Ok(_) => Ok(Some(
            report::parse(&json).with_context(|| format!("cannot read {}", path.display()))?,
        )),
        // Peekaboo wrote no report of Cuckoo, because a rule decided before it was asked.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}
