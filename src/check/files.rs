//! Finds files and folders that nothing reads.

use std::path::Path;

use super::{Level, Remark};
use crate::config::{
    CATALOG, FINDINGS_FILE, LOCALES, NAMES_FILE, ORGANIZATION_FILE, ORGANIZATIONS, Problem,
    SITE_FILE, TEMPLATES, files_below,
};

/// The folders of a layer, and those of the site.
const FOLDERS: [&str; 4] = [TEMPLATES, LOCALES, CATALOG, ORGANIZATIONS];
/// How many folders lie in each other at most.
const FOLDERS_DEEP_MAX: usize = 3;

/// Reports what lies in a layer's folder in vain; what it holds beside layers is the site's own.
///
/// Of its settings, `read` is the file that is read.
pub(super) fn layer(folder: &Path, read: &str) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let (folders, settings): (Vec<_>, Vec<_>) = entries.partition(|entry| entry.path().is_dir());
    for entry in settings {
        let name = entry.file_name().to_string_lossy().into_owned();
        if [SITE_FILE, ORGANIZATION_FILE].iter().any(|known| name.eq_ignore_ascii_case(known))
            && name != read
        {
            let message = "nothing reads this file".to_owned();
            let hint = "settings go to whyblocked.toml and organizations/<name>/organization.toml";
            remarks.push(unread(&entry.path(), message, hint));
        }
    }
    for entry in folders {
        let name = entry.file_name().to_string_lossy().into_owned();
        let meant = FOLDERS.iter().find(|known| is_near(&name, known));
        if let Some(meant) = meant.filter(|meant| **meant != name) {
            let message = format!("nothing reads the folder `{name}`");
            remarks.push(unread(&entry.path(), message, &format!("rename it to `{meant}`")));
        }
    }
    let tables = folder.join(CATALOG);
    let known = [NAMES_FILE, FINDINGS_FILE].map(|name| tables.join(name));
    for file in files_below(&tables, 0).iter().filter(|file| !known.contains(file)) {
        let message = "nothing reads this table".to_owned();
        remarks.push(unread(file, message, "own rows go to names.toml or findings.toml"));
    }
    let messages = folder.join(LOCALES);
    for file in files_below(&messages, FOLDERS_DEEP_MAX) {
        let is_message = file.extension().is_some_and(|ending| ending == "ftl");
        let is_deep = file.parent().and_then(Path::parent) != Some(&*messages);
        if !is_message || is_deep {
            let message = "nothing reads this file".to_owned();
            remarks.push(unread(&file, message, "messages go to locales/<tag>/<name>.ftl"));
        }
    }
    remarks
}

/// Tells whether a name is another with a slip.
fn is_near(name: &str, known: &str) -> bool {
    let (name, known) = (name.to_lowercase(), known.trim_end_matches('s'));
    name.starts_with(known) || (name.len() > 4 && known.starts_with(name.trim_end_matches('s')))
}

fn unread(path: &Path, message: String, hint: &str) -> Remark {
    Remark { level: Level::Warning, problem: Problem::at(path, "", None, message, hint) }
}
