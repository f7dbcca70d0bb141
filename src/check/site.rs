//! Checks a site's configuration and everything that it puts over ours.

use std::path::{Path, PathBuf};

use super::words::{Checker, Finding, Rule, Tables, TablesError};
use crate::config::{self, Organization, Problem, Site, TextFile};
use crate::locale::{Builtin, Locales};
use crate::reason::OwnRows;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// It is used, but a reader would be better served.
    Warning,
    /// It is not used, or nothing works.
    Error,
}

/// Something that was found.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Remark {
    /// How bad it is.
    pub level: Level,
    /// What, and where.
    #[serde(flatten)]
    pub problem: Problem,
}

/// What a check found.
#[derive(Debug)]
pub struct Checked {
    /// Everything that was found, file by file.
    pub remarks: Vec<Remark>,
    /// How many organizations there are.
    pub organizations: usize,
}

/// Checks a configuration directory.
pub fn site(directory: &Path) -> Result<Checked, TablesError> {
    let site = match Site::read(directory) {
        Ok(site) => site,
        Err(error) => {
            return Ok(Checked {
                remarks: error.0.into_iter().map(error_of).collect(),
                organizations: 0,
            });
        }
    };
    let tables = Tables::builtin()?;
    let builtin = Builtin::embedded();
    let checker = Checker::new(&tables, &builtin);
    let mut remarks = Vec::new();
    let mut seen: Vec<PathBuf> = Vec::new();
    for organization in &site.organizations {
        let locales = locales(organization, &site);
        remarks.extend(words(&checker, &locales));
        let directories = [organization.directory.as_deref(), site.directory.as_deref()];
        for file in directories.into_iter().filter_map(config::own_names) {
            if !seen.contains(&file.path) {
                remarks.extend(names(&file, &locales));
                seen.push(file.path);
            }
        }
    }
    // The site's own layer is read with every organization, but told once.
    remarks.dedup_by(|a, b| a.problem == b.problem);
    Ok(Checked { remarks, organizations: site.organizations.len() })
}

fn locales(organization: &Organization, site: &Site) -> Locales {
    Locales::layered(config::message_layers(organization, site))
}

fn words(checker: &Checker<'_>, locales: &Locales) -> Vec<Remark> {
    let refused = locales.problems().into_iter().map(|problem| {
        let (file, line, column) = match &problem.place {
            Some(place) => (place.file.to_string(), place.line, place.column),
            None => (String::new(), 0, 0),
        };
        let about =
            if problem.key.is_empty() { String::new() } else { format!("{}: ", problem.key) };
        let message = format!("{about}{}", problem.fault);
        error_of(at(&file, line, column, message, problem.fault.hint()))
    });
    let overrides = locales.overrides();
    let unplain = overrides.iter().flat_map(|(tag, own)| checker.check_override(tag, own));
    // What is no Fluent was refused above.
    let unplain = unplain.filter(|finding| finding.rule != Rule::Syntax);
    refused.chain(unplain.map(|finding| remark(&finding))).collect()
}

fn remark(finding: &Finding) -> Remark {
    let message = format!("{} {}: {}", finding.rule.code(), finding.key, finding.found);
    let place = &finding.place;
    let problem = at(&place.file, place.line, place.column, message, finding.rule.hint());
    let level = if finding.rule.breaks_texts() { Level::Error } else { Level::Warning };
    Remark { level, problem }
}

/// Checks a site's own rows: readable, reached, with words.
fn names(file: &TextFile, locales: &Locales) -> Vec<Remark> {
    let place = |span, message: String, hint: &str| {
        Problem::at(&file.path, &file.text, span, message, hint)
    };
    let rows = match OwnRows::parse(&file.text) {
        Ok(rows) => rows,
        Err(error) => {
            let hint = "a row has id, pattern, and at least one of category, severity, strength";
            return vec![error_of(place(error.span(), error.message().to_owned(), hint))];
        }
    };
    let flaws = rows.flaws();
    let flaws =
        flaws.into_iter().map(|flaw| error_of(place(Some(flaw.span), flaw.message, flaw.hint)));
    let english = locales.words(crate::locale::Tag::english());
    let wordless = rows.ids().filter(|(id, _)| !english.has(&format!("name-{id}"), None));
    let wordless = wordless.map(|(id, span)| Remark {
        level: Level::Warning,
        problem: place(
            Some(span),
            format!("there are no words for `{id}`; its category's are said"),
            "add the message `name-<id>` with `.title` to locales/<tag>/, if you want words of your own",
        ),
    });
    flaws.chain(wordless).collect()
}

fn error_of(problem: Problem) -> Remark {
    Remark { level: Level::Error, problem }
}

/// Points at a place by line and column.
fn at(file: &str, line: u32, column: u32, message: String, hint: &str) -> Problem {
    let mut problem = Problem::at(Path::new(file), "", None, message, hint);
    (problem.line, problem.column, problem.width) = (line as usize, column as usize, 1);
    let text = std::fs::read_to_string(file).unwrap_or_default();
    if let Some(excerpt) = text.lines().nth((line as usize).saturating_sub(1)) {
        excerpt.clone_into(&mut problem.excerpt);
    }
    problem
}
