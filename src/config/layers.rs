//! The texts and tables that a site and an organization put over ours.

use std::path::{Path, PathBuf};

use super::{Organization, Site};

/// Where a site and an organization keep their own rows about names.
const OWN_NAMES: &str = "catalog/names.toml";
/// Where they keep their own rows about findings.
const OWN_FINDINGS: &str = "catalog/findings.toml";
/// Where they keep their own messages: `<tag>/<name>.ftl`.
const OWN_MESSAGES: &str = "locales";
/// Where they keep their own templates: `<mail>/body.html`, `parts/…`.
const OWN_TEMPLATES: &str = "templates";
/// What templates are called.
const TEMPLATE_ENDINGS: [&str; 2] = ["txt", "html"];
/// How many folders lie in each other at most.
const FOLDERS_DEEP_MAX: usize = 4;
/// How many files a layer of templates has at most; ours has 22.
const TEMPLATES_MAX: usize = 200;
/// The largest file that is read, in octets.
const FILE_BYTES_MAX: u64 = 512 * 1024;

/// A file with its text.
#[derive(Debug, Clone)]
pub struct TextFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
}

/// Lists where an organization's layers lie, nearest first.
pub fn layer_places(organization: &Organization, site: &Site) -> Vec<PathBuf> {
    [&organization.directory, &site.directory].into_iter().flatten().cloned().collect()
}

/// Reads the message files of an organization, nearest layer first.
///
/// What cannot be read is left out: the next layer says it.
pub fn message_layers(organization: &Organization, site: &Site) -> Vec<Vec<(String, String)>> {
    messages_at(&layer_places(organization, site))
}

/// Reads the message files at these places.
pub fn messages_at(places: &[PathBuf]) -> Vec<Vec<(String, String)>> {
    places.iter().map(|directory| message_files(&directory.join(OWN_MESSAGES))).collect()
}

/// Reads a directory's own templates; what cannot be read is left out.
pub fn own_templates(directory: &Path) -> Vec<TextFile> {
    let root = directory.join(OWN_TEMPLATES);
    let mut files = files_below(&root, FOLDERS_DEEP_MAX);
    files.retain(|file| TEMPLATE_ENDINGS.iter().any(|ending| has_ending(file, ending)));
    files.sort();
    files.truncate(TEMPLATES_MAX);
    files.into_iter().filter_map(read).collect()
}

/// Names a template by its path, as other templates do.
pub fn template_name(directory: &Path, path: &Path) -> Option<String> {
    let inside = path.strip_prefix(directory.join(OWN_TEMPLATES)).ok()?;
    Some(inside.to_string_lossy().into_owned())
}

/// Lists all files below a folder.
pub fn files_below(folder: &Path, deep: usize) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in listed(folder) {
        if !path.is_dir() {
            files.push(path);
        } else if deep > 0 {
            files.extend(files_below(&path, deep - 1));
        }
    }
    files
}

/// Reads a directory's own rows about names, if it has any.
pub fn own_names(directory: Option<&Path>) -> Option<TextFile> {
    read(directory?.join(OWN_NAMES))
}

/// Reads a directory's own rows about findings, if it has any.
pub fn own_findings(directory: Option<&Path>) -> Option<TextFile> {
    read(directory?.join(OWN_FINDINGS))
}

fn message_files(folder: &Path) -> Vec<(String, String)> {
    let mut files: Vec<PathBuf> = listed(folder).iter().flat_map(|tag| listed(tag)).collect();
    files.retain(|file| has_ending(file, "ftl"));
    files.sort();
    let file = |file: TextFile| (file.path.display().to_string(), file.text);
    files.into_iter().filter_map(read).map(file).collect()
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.filter_map(Result::ok).map(|entry| entry.path()).collect()
}

fn has_ending(file: &Path, wanted: &str) -> bool {
    file.extension().is_some_and(|ending| ending == wanted)
}

fn read(path: PathBuf) -> Option<TextFile> {
    let size = std::fs::metadata(&path).ok()?.len();
    let text = (size <= FILE_BYTES_MAX).then(|| std::fs::read_to_string(&path).ok())??;
    Some(TextFile { path, text })
}
