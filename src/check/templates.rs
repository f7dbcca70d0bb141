//! Checks a layer's templates as they are written: used at all, in pairs, without what a mail must
//! not have.

use std::path::Path;

use super::{Level, Remark};
use crate::audience::Template;
use crate::compose::{self, View, built_in_templates};
use crate::config::{self, Problem, TextFile};

/// How many folders lie in each other at most.
const FOLDERS_DEEP_MAX: usize = 6;

/// What must not stand in a page, why, and what to do.
const FORBIDDEN: [(&str, &str, &str); 13] = [
    ("src=\"http", "loads something from elsewhere", REMOTE),
    ("src='http", "loads something from elsewhere", REMOTE),
    ("src=\"//", "loads something from elsewhere", REMOTE),
    ("background=\"", "loads something from elsewhere", REMOTE),
    ("url(", "loads something from elsewhere", REMOTE),
    ("@import", "loads something from elsewhere", REMOTE),
    ("<link", "loads something from elsewhere", REMOTE),
    ("<script", "has a script", "take it out: no mail program runs it"),
    ("<iframe", "has a frame", "take it out: no mail program shows it"),
    ("<form", "has a form", "take it out: readers must not learn to fill in forms in mails"),
    ("javascript:", "has a script", "take it out: no mail program runs it"),
    ("onload=", "has a script", "take it out: no mail program runs it"),
    ("onerror=", "has a script", "take it out: no mail program runs it"),
];
const REMOTE: &str = "take it out: mail programs block it; the logo comes from [branding]";

/// What may stand there, but is hardly meant.
const DOUBTFUL: [(&str, &str, &str); 3] = [
    ("href=", "has a link", "leave links out: readers must not learn to follow links in warnings"),
    ("| safe", "uses `safe`, which changes nothing", "take it out: everything is escaped"),
    ("|safe", "uses `safe`, which changes nothing", "take it out: everything is escaped"),
];

/// Checks the files of one layer.
pub(super) fn layer(directory: &Path) -> Vec<Remark> {
    let root = directory.join(config::TEMPLATES);
    let read = config::own_templates(directory);
    let mut remarks: Vec<Remark> = config::files_below(&root, FOLDERS_DEEP_MAX)
        .into_iter()
        .filter_map(|path| unused(directory, &path))
        .collect();
    for file in &read {
        remarks.extend(single(directory, file, &read));
        remarks.extend(words(file, &FORBIDDEN, Level::Error));
        remarks.extend(words(file, &DOUBTFUL, Level::Warning));
        remarks.extend(blocks(file));
        remarks.extend(fields(file));
    }
    remarks
}

/// Reports a file that no mail uses.
fn unused(directory: &Path, path: &Path) -> Option<Remark> {
    let name = config::template_name(directory, path)?;
    let (folder, file) = name.split_once('/').unwrap_or(("", &name));
    let is_part = |file: &str| compose::PARTS.contains(&file);
    let is_mail = |folder: &str| Template::ALL.iter().any(|mail| mail.id() == folder);
    let note = |level, message: String, hint: String| {
        Some(Remark { level, problem: Problem::at(path, "", None, message, hint) })
    };
    match folder {
        "" if ["base.txt", "base.html", "README.md"].contains(&file) => {}
        "parts" => {}
        folder if is_mail(folder) && is_part(file) => {}
        folder if is_mail(folder) => {
            let hint = "a mail has subject.txt, body.txt and body.html";
            return note(Level::Warning, format!("no mail uses `{name}`"), hint.to_owned());
        }
        _ => {
            let mails: Vec<&str> = Template::ALL.iter().map(|mail| mail.id()).collect();
            let hint = format!("there are: {}, parts, base.txt, base.html", mails.join(", "));
            return note(Level::Warning, format!("no mail uses `{name}`"), hint);
        }
    }
    if name == "README.md" || config::is_template(path) {
        return None;
    }
    note(
        Level::Error,
        format!("nothing reads `{name}`"),
        "templates end in .txt or .html".to_owned(),
    )
}

/// Reports a body whose other form is not changed with it.
fn single(directory: &Path, file: &TextFile, all: &[TextFile]) -> Option<Remark> {
    let name = config::template_name(directory, &file.path)?;
    let (stem, ending) = name.rsplit_once('.')?;
    let other = if ending == "html" { "txt" } else { "html" };
    let is_body = stem == "base" || stem.ends_with("/body");
    let has_twin = all.iter().any(|twin| twin.path == file.path.with_extension(other));
    // What changes nothing but looks needs no other form.
    let says_nothing = ending == "html" && !file.text.contains("{% block");
    (is_body && !has_twin && !says_nothing).then(|| {
        let message = format!("`{stem}.{ending}` is changed, but `{stem}.{other}` is not");
        let hint = "change both: readers get one or the other, and both must say the same";
        Remark { level: Level::Warning, problem: Problem::at(&file.path, "", None, message, hint) }
    })
}

/// Reports each place of words that are not wanted.
fn words(file: &TextFile, unwanted: &[(&str, &str, &str)], level: Level) -> Vec<Remark> {
    // What makes other letters of some may change where the next ones are.
    let text = file.text.to_ascii_lowercase();
    let mut remarks = Vec::new();
    for (word, message, hint) in unwanted {
        for (at, _) in text.match_indices(word) {
            let span = Some(at..at + word.len());
            let message = format!("`{word}` {message}");
            let problem = Problem::at(&file.path, &file.text, span, message, *hint);
            remarks.push(Remark { level, problem });
        }
    }
    remarks
}

/// Reports blocks that no template of ours has: what stands in them is shown nowhere.
fn blocks(file: &TextFile) -> Vec<Remark> {
    if !file.text.contains("{% extends") {
        return Vec::new();
    }
    let known: Vec<&str> = built_in_templates()
        .iter()
        .flat_map(|(_, text)| named(text, "{% block "))
        .map(|n| n.0)
        .collect();
    let unknown =
        named(&file.text, "{% block ").into_iter().filter(|(name, _)| !known.contains(name));
    let remark = |(name, at): (&str, usize)| {
        let span = Some(at..at + name.len());
        let message = format!("there is no block `{name}`");
        let mut known = known.clone();
        known.sort_unstable();
        known.dedup();
        let hint = format!("there are: {}", known.join(", "));
        let problem = Problem::at(&file.path, &file.text, span, message, hint);
        Remark { level: Level::Error, problem }
    };
    unknown.map(remark).collect()
}

/// Reports fields that the view has not, also where no sample comes by.
fn fields(file: &TextFile) -> Vec<Remark> {
    let view = serde_json::to_value(View::default()).unwrap_or_default();
    let known: Vec<&str> = view
        .as_object()
        .map(|fields| fields.keys().map(String::as_str).collect())
        .unwrap_or_default();
    let mut remarks = Vec::new();
    for (name, at) in named(&file.text, "view.") {
        if !known.contains(&name) {
            let message = format!("`view` has no field `{name}`");
            let hint = format!("it has: {}", known.join(", "));
            let problem =
                Problem::at(&file.path, &file.text, Some(at..at + name.len()), message, hint);
            remarks.push(Remark { level: Level::Error, problem });
        }
    }
    remarks
}

/// Lists the names after a mark, with their places.
fn named<'a>(text: &'a str, mark: &str) -> Vec<(&'a str, usize)> {
    let found = text.match_indices(mark).filter_map(|(at, _)| {
        let start = at + mark.len();
        let rest = text.get(start..)?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
        let name = rest.get(..end.unwrap_or(rest.len()))?;
        // `preview.x` is no field of `view`.
        let apart = text.get(..at)?.chars().last().is_none_or(|c| !c.is_alphanumeric());
        (!name.is_empty() && apart).then_some((name, start))
    });
    found.collect()
}
