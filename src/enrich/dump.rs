//! Peekaboo's report directory: `<time>-<sha256>/cuckoo_report.json`.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::Context as _;

use super::{Detail, report};
use crate::file::{self, ReadError};

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
    match file::octets(&path, REPORT_BYTES_MAX) {
        Ok(json) => Ok(Some(
            report::parse(&json).with_context(|| format!("cannot read {}", path.display()))?,
        )),
        // Peekaboo wrote no report of Cuckoo, because a rule decided before it was asked.
        Err(ReadError::Io(error)) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}
