//! The texts and tables that a site and an organization put over ours.

use std::path::{Path, PathBuf};

use super::{Organization, Site};

/// Where a site and an organization keep their own rows about names.
const OWN_NAMES: &str = "catalog/names.toml";
/// Where they keep their own messages: `<tag>/<name>.ftl`.
const OWN_MESSAGES: &str = "locales";

/// A file with its text.
#[derive(Debug, Clone)]
pub struct TextFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
}

/// Reads the message files of an organization, nearest layer first.
///
/// What cannot be read is left out: the next layer says it.
pub fn message_layers(organization: &Organization, site: &Site) -> Vec<Vec<(String, String)>> {
    let layers = [&organization.directory, &site.directory].into_iter().flatten();
    layers.map(|directory| message_files(&directory.join(OWN_MESSAGES))).collect()
}

/// Reads a directory's own rows about names, if it has any.
pub fn own_names(directory: Option<&Path>) -> Option<TextFile> {
    let path = directory?.join(OWN_NAMES);
    let text = std::fs::read_to_string(&path).ok()?;
    Some(TextFile { path, text })
}

fn message_files(folder: &Path) -> Vec<(String, String)> {
    let list = |folder: &Path| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        entries.filter_map(Result::ok).map(|entry| entry.path()).collect()
    };
    let mut files: Vec<PathBuf> = list(folder).iter().flat_map(|tag| list(tag)).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
    files.sort();
    let read =
        |file: PathBuf| Some((file.display().to_string(), std::fs::read_to_string(&file).ok()?));
    files.into_iter().filter_map(read).collect()
}
