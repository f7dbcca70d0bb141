//! The texts and tables that a site and an organization put over ours.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{
    CATALOG, FINDINGS_FILE, LOCALES, NAMES_FILE, ORGANIZATION_FILE, Organization, Problem,
    SITE_FILE, Site, TEMPLATES,
};
use crate::file::{self, ReadError};

/// What templates are called.
const TEMPLATE_ENDINGS: [&str; 2] = ["txt", "html"];
/// How many folders lie in each other at most.
const FOLDERS_DEEP_MAX: usize = 4;
/// How many files a layer of templates has at most; ours has 22.
const TEMPLATES_MAX: usize = 200;
/// What to do about a file that is listed, and is not there.
const LINK: &str = "it is a link to nothing: take it away, or write what it names";

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
    places.iter().map(|directory| message_files(directory)).collect()
}

/// Reads a directory's own templates; what cannot be read is left out.
pub fn own_templates(directory: &Path) -> Vec<TextFile> {
    templates(directory).into_iter().filter_map(Result::ok).collect()
}

/// Says what of a directory's texts and tables cannot be read, so that the next layer says it.
pub fn unread(directory: &Path) -> Vec<Problem> {
    let tables = [NAMES_FILE, FINDINGS_FILE].into_iter().filter_map(|name| table(directory, name));
    let all = templates(directory).into_iter().chain(messages(directory)).chain(tables);
    all.filter_map(Result::err).collect()
}

/// Tells whether a file is called as templates are.
pub fn is_template(path: &Path) -> bool {
    TEMPLATE_ENDINGS.iter().any(|ending| has_ending(path, ending))
}

/// Names a template by its path, as other templates do.
pub fn template_name(directory: &Path, path: &Path) -> Option<String> {
    let inside = path.strip_prefix(directory.join(TEMPLATES)).ok()?;
    Some(inside.to_string_lossy().into_owned())
}

/// Lists what is read of a layer, be it there or not: its settings, texts and tables, with their folders.
pub fn layer_files(directory: &Path) -> Vec<PathBuf> {
    let settings = [SITE_FILE, ORGANIZATION_FILE].map(|name| directory.join(name));
    let mut paths = settings.to_vec();
    for name in [LOCALES, TEMPLATES, CATALOG] {
        paths.push(directory.join(name));
        let files = files_below(&directory.join(name), FOLDERS_DEEP_MAX);
        let folders = files.iter().filter_map(|file| file.parent().map(Path::to_owned));
        paths.extend(folders.collect::<Vec<_>>());
        paths.extend(files);
    }
    paths.dedup();
    paths
}

/// Lists all files below a folder.
pub fn files_below(folder: &Path, deep: usize) -> Vec<PathBuf> {
    below(folder, deep).into_iter().filter_map(Result::ok).collect()
}

/// Reads a directory's own rows about names, if it has any.
pub fn own_names(directory: Option<&Path>) -> Option<TextFile> {
    table(directory?, NAMES_FILE)?.ok()
}

/// Reads a directory's own rows about findings, if it has any.
pub fn own_findings(directory: Option<&Path>) -> Option<TextFile> {
    table(directory?, FINDINGS_FILE)?.ok()
}

fn templates(directory: &Path) -> Vec<Result<TextFile, Problem>> {
    let mut files = below(&directory.join(TEMPLATES), FOLDERS_DEEP_MAX);
    files.retain(|file| file.as_ref().map_or(true, |path| is_template(path)));
    files.sort_by(|a, b| a.as_ref().ok().cmp(&b.as_ref().ok()));
    let too_many = |path: PathBuf| {
        let message = format!("there are more than {TEMPLATES_MAX} templates");
        Err(Problem::at(&path, "", None, message, "keep only those that differ from ours"))
    };
    let read_some = |(index, file): (usize, Result<PathBuf, Problem>)| match file {
        Ok(path) if index >= TEMPLATES_MAX => too_many(path),
        file => file.and_then(read),
    };
    files.into_iter().enumerate().map(read_some).collect()
}

fn messages(directory: &Path) -> Vec<Result<TextFile, Problem>> {
    let within = |tag: Result<PathBuf, Problem>| match tag {
        Ok(path) if path.is_dir() => listed(&path),
        // Nothing reads a file beside the languages.
        Ok(_) => Vec::new(),
        Err(problem) => vec![Err(problem)],
    };
    let mut files: Vec<_> = listed(&directory.join(LOCALES)).into_iter().flat_map(within).collect();
    files.retain(|file| file.as_ref().map_or(true, |path| has_ending(path, "ftl")));
    files.sort_by(|a, b| a.as_ref().ok().cmp(&b.as_ref().ok()));
    files.into_iter().map(|file| file.and_then(read)).collect()
}

fn message_files(directory: &Path) -> Vec<(String, String)> {
    let file = |file: TextFile| (file.path.display().to_string(), file.text);
    messages(directory).into_iter().filter_map(Result::ok).map(file).collect()
}

/// Reads a table, if there is one.
fn table(directory: &Path, name: &str) -> Option<Result<TextFile, Problem>> {
    let path = directory.join(CATALOG).join(name);
    is_there(&path).then(|| read(path))
}

fn below(folder: &Path, deep: usize) -> Vec<Result<PathBuf, Problem>> {
    let mut files = Vec::new();
    for entry in listed(folder) {
        match entry {
            Ok(path) if !path.is_dir() => files.push(Ok(path)),
            Ok(path) if deep > 0 => files.extend(below(&path, deep - 1)),
            Ok(path) => {
                let message = "nothing in this folder is read: it lies too deep";
                files.push(Err(Problem::at(&path, "", None, message, "move its files up")));
            }
            Err(problem) => files.push(Err(problem)),
        }
    }
    files
}

fn listed(folder: &Path) -> Vec<Result<PathBuf, Problem>> {
    let fail = |error: std::io::Error| Problem::unread(folder, &ReadError::Io(error), LINK);
    match std::fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| entry.map(|entry| entry.path()).map_err(fail)).collect(),
        Err(error) if is_there(folder) => vec![Err(fail(error))],
        Err(_) => Vec::new(),
    }
}

/// Tells whether something stands there, or may stand there where we may not look.
fn is_there(path: &Path) -> bool {
    std::fs::symlink_metadata(path)
        .map_or_else(|error| error.kind() != ErrorKind::NotFound, |_| true)
}

fn has_ending(file: &Path, wanted: &str) -> bool {
    file.extension().is_some_and(|ending| ending == wanted)
}

fn read(path: PathBuf) -> Result<TextFile, Problem> {
    match file::text(&path) {
        Ok(text) => Ok(TextFile { path, text }),
        Err(error) => Err(Problem::unread(&path, &error, LINK)),
    }
}
