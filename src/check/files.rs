//! Finds files and folders that nothing reads.

use std::path::Path;

use super::{Level, Remark};
use crate::config::{Problem, files_below};

/// The folders of a layer, and those of the site.
const FOLDERS: [&str; 4] = ["templates", "locales", "catalog", "organizations"];
/// The files with settings: the site's, an organization's.
const SETTINGS: [&str; 2] = ["whyblocked.toml", "organization.toml"];
/// The files in `catalog`.
const TABLES: [&str; 2] = ["names.toml", "findings.toml"];
/// How many folders lie in each other at most.
const FOLDERS_DEEP_MAX: usize = 3;

/// Reports what lies in a layer's folder in vain; what it holds beside layers is the site's own.
pub(super) fn layer(folder: &Path) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let (folders, settings): (Vec<_>, Vec<_>) = entries.partition(|entry| entry.path().is_dir());
    let [of_site, of_organization] = SETTINGS;
    let is_site = folder.join("organizations").is_dir();
    let read = if is_site { of_site } else { of_organization };
    for entry in settings {
        let name = entry.file_name().to_string_lossy().into_owned();
        if SETTINGS.iter().any(|known| name.eq_ignore_ascii_case(known)) && name != read {
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
    let is_known =
        |file: &Path| TABLES.iter().any(|known| file == folder.join("catalog").join(known));
    for file in files_below(&folder.join("catalog"), 0).iter().filter(|file| !is_known(file)) {
        let message = "nothing reads this table".to_owned();
        remarks.push(unread(file, message, "own rows go to names.toml or findings.toml"));
    }
    for file in files_below(&folder.join("locales"), FOLDERS_DEEP_MAX) {
        let is_message = file.extension().is_some_and(|ending| ending == "ftl");
        let is_deep = file.parent().and_then(Path::parent) != Some(&*folder.join("locales"));
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
