//! What names and findings mean to a site and an organization: their own rows over ours.
//!
//! Invariant: a file that cannot be read costs its rows and nothing else; the next layer decides.

use std::collections::HashSet;
use std::path::Path;

use crate::config::{self, Problem, TextFile};
use crate::reason::findings;
use crate::reason::{Catalog, CatalogError, OwnRows};

/// Makes the catalog of rows in these folders, nearest first; none if no folder has rows.
pub fn catalog(folders: &[Option<&Path>]) -> Result<Option<Catalog>, CatalogError> {
    let names = folders.iter().filter_map(|folder| config::own_names(*folder));
    let names = names.filter_map(|file| names_of(&file).ok());
    let names = names.reduce(OwnRows::before).filter(|rows| !rows.is_empty());
    let files = folders.iter().rev().filter_map(|folder| config::own_findings(*folder));
    let files: Vec<TextFile> = files.filter(|file| findings_of(file).is_ok()).collect();
    if names.is_none() && files.is_empty() {
        return Ok(None);
    }
    let texts: Vec<[&str; 1]> = files.iter().map(|file| [file.text.as_str()]).collect();
    let layers: Vec<&[&str]> = texts.iter().map(<[&str; 1]>::as_slice).collect();
    // Each layer can be read by itself, so that all of them can.
    let findings = findings::Catalog::with_layers(&layers).ok().filter(|_| !layers.is_empty());
    let catalog = Catalog::with_rows(&names.unwrap_or_default())?;
    Ok(Some(catalog.with_findings(findings)))
}

/// Says what is wrong with the rows in a folder, so that they are not used.
pub fn problems(folder: &Path) -> Vec<Problem> {
    let names = config::own_names(Some(folder)).and_then(|file| names_of(&file).err());
    let findings = config::own_findings(Some(folder)).and_then(|file| findings_of(&file).err());
    names.into_iter().chain(findings).collect()
}

/// Lists the messages that the rows in these folders may have.
pub fn keys<'a>(folders: impl IntoIterator<Item = &'a Path>) -> HashSet<String> {
    let mut keys = HashSet::new();
    for folder in folders {
        let names = config::own_names(Some(folder)).and_then(|file| names_of(&file).ok());
        let ids = names.iter().flat_map(OwnRows::ids);
        keys.extend(ids.map(|(id, _)| format!("name-{id}")));
        let findings = config::own_findings(Some(folder));
        let catalogs = findings.and_then(|file| findings_of(&file).ok());
        let groups = catalogs.iter().flat_map(findings::Catalog::groups);
        keys.extend(groups.map(|group| format!("finding-{}", group.id)));
    }
    keys
}

/// Reads a file of rows about names.
pub fn names_of(file: &TextFile) -> Result<OwnRows, Problem> {
    OwnRows::parse(&file.text).map_err(|error| {
        let hint = "a row has id, pattern, and at least one of category, severity, strength";
        Problem::at(&file.path, &file.text, error.span(), error.message(), hint)
    })
}

/// Reads a file of rows about findings, over our own.
pub fn findings_of(file: &TextFile) -> Result<findings::Catalog, Problem> {
    let place =
        |span, message: &str, hint: &str| Problem::at(&file.path, &file.text, span, message, hint);
    findings::Catalog::with_layers(&[&[file.text.as_str()]]).map_err(|error| match &error {
        findings::CatalogError::Syntax { source, .. } => {
            let hint = "a row has id, category, strength, and signatures, descriptions or phrases";
            place(source.span(), source.message(), hint)
        }
        findings::CatalogError::Incomplete(id) => {
            let span = file.text.find(id.as_str()).map(|at| at..at + id.len());
            let hint = "a new group needs both; a group of ours keeps what its row leaves out";
            place(span, &error.to_string(), hint)
        }
    })
}
