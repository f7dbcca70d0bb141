//! Checks a site's configuration and everything that it puts over ours.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::words::{Checker, Finding, Rule, Tables, TablesError};
use super::{files, keys, languages, looks, places, secrets, templates};
use crate::config::{self, Organization, Problem, Site, TextFile};
use crate::file;
use crate::locale::{Builtin, Locales};
use crate::own_rows;
use crate::reason::findings;
use crate::worker::Worker;

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

/// Checks a configuration directory; `worker` renders the templates.
pub fn site(directory: &Path, worker: &Arc<Worker>) -> Result<Checked, TablesError> {
    let site = Site::inspect(directory);
    let errors = site.problems.errors.iter().chain(&site.problems.left_out).cloned().map(error_of);
    let mut remarks: Vec<Remark> = errors.collect();
    remarks.extend(site.problems.warnings.iter().cloned().map(warning_of));
    remarks.extend(places::missing(&site));
    remarks.extend(secrets::open(&site.needs()));
    let folders = site.organizations.iter().filter_map(|own| own.directory.as_deref());
    let folders = folders.map(|folder| (folder, config::ORGANIZATION_FILE));
    let whole = site.directory.as_deref().map(|folder| (folder, config::SITE_FILE));
    for (folder, read) in folders.chain(whole) {
        remarks.extend(config::unread(folder).into_iter().map(error_of));
        remarks.extend(files::layer(folder, read));
        remarks.extend(templates::layer(folder));
    }
    let tables = Tables::builtin()?;
    let builtin = Builtin::embedded();
    let checker = Checker::new(&tables, &builtin);
    let locales: Vec<Locales> = site.organizations.iter().map(|own| locales(own, &site)).collect();
    let folders = site.organizations.iter().filter_map(|own| own.directory.as_deref());
    let mut named = keys::of_folders(&folders.chain(site.directory.as_deref()).collect::<Vec<_>>());
    named.extend(locales.iter().flat_map(keys::of_messages));
    // Rows of the site are told about with the first organization that they serve.
    let mut seen: HashSet<PathBuf> = HashSet::new();
    for (organization, locales) in site.organizations.iter().zip(&locales) {
        remarks.extend(words(&checker, locales, &named));
        remarks.extend(languages::organization(organization, locales));
        remarks.extend(languages::own(organization, &site, locales));
        remarks.extend(languages::site(&directory.join(config::SITE_FILE), locales));
        remarks.extend(keys::unsaid(organization, &site, locales));
        let folders = [organization.directory.as_deref(), site.directory.as_deref()];
        for file in folders.into_iter().filter_map(config::own_names) {
            if seen.insert(file.path.clone()) {
                remarks.extend(names(&file, locales));
            }
        }
        for file in folders.into_iter().filter_map(config::own_findings) {
            if seen.insert(file.path.clone()) {
                remarks.extend(findings(&file, locales));
            }
        }
        if organization.policy.is_silent() {
            let path =
                organization.directory.as_ref().map(|own| own.join(config::ORGANIZATION_FILE));
            let hint = "set one of recipients and admins to \"now\" for one happening";
            let message = "the policy tells nobody of anything";
            let place = path.unwrap_or_default();
            remarks.push(warning_of(Problem::at(&place, "", None, message, hint)));
        }
    }
    remarks.extend(looks::site(&site, worker));
    // The site's own layer is read with every organization, but told once.
    let mut told = HashSet::new();
    remarks.retain(|remark| told.insert(remark.problem.one_line()));
    Ok(Checked { remarks, organizations: site.organizations.len() })
}

fn locales(organization: &Organization, site: &Site) -> Locales {
    Locales::layered(config::message_layers(organization, site))
}

fn words(checker: &Checker<'_>, locales: &Locales, named: &HashSet<String>) -> Vec<Remark> {
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
    let unplain = overrides.iter().flat_map(|(tag, own)| checker.check_override(tag, own, named));
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
    let rows = match own_rows::names_of(file) {
        Ok(rows) => rows,
        Err(problem) => return vec![error_of(problem)],
    };
    let flaws = rows.flaws();
    let flaws =
        flaws.into_iter().map(|flaw| error_of(place(Some(flaw.span), flaw.message, flaw.hint)));
    let is_said = |id: &str| {
        let key = format!("name-{id}");
        locales.available().iter().any(|tag| locales.words(tag).has(&key, None))
    };
    let wordless = rows.ids().filter(|(id, _)| !is_said(id));
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

/// Checks a site's own rows about findings: readable, reached, with words.
fn findings(file: &TextFile, locales: &Locales) -> Vec<Remark> {
    let place = |span, message: String, hint: &str| {
        Problem::at(&file.path, &file.text, span, message, hint)
    };
    let found = |text: &str| file.text.find(text).map(|at| at..at + text.len());
    let catalog = match own_rows::findings_of(file) {
        Ok(catalog) => catalog,
        Err(problem) => return vec![error_of(problem)],
    };
    let flaws = findings::lint(&catalog).into_iter().filter_map(|flaw| {
        let (level, pattern, message) = match flaw {
            findings::Flaw::NoLiteral(pattern) => {
                let message = format!("the pattern `{pattern}` matches everything");
                (Level::Error, pattern, message)
            }
            findings::Flaw::Duplicate(pattern) => {
                let message = format!("the pattern `{pattern}` stands twice");
                (Level::Warning, pattern, message)
            }
            findings::Flaw::Unreachable(pattern, winner) => {
                let message = format!("`{pattern}` is never reached: `{winner}` matches all of it");
                (Level::Warning, pattern, message)
            }
        };
        // Own patterns are there to win over ours.
        let span = found(&pattern)?;
        let hint = "write the words that only this finding has";
        Some(Remark { level, problem: place(Some(span), message, hint) })
    });
    let english = locales.words(crate::locale::Tag::english());
    let groups = catalog.groups().iter();
    let groups = groups.filter(|group| !english.has(&format!("finding-{}", group.id), None));
    let wordless = groups.map(|group| {
        let message = format!("there are no words for `{}`; its key is said", group.id);
        let hint = "add the message `finding-<id>` with .title and .admin to locales/<tag>/";
        error_of(place(found(&group.id), message, hint))
    });
    flaws.chain(wordless).collect()
}

fn warning_of(problem: Problem) -> Remark {
    Remark { level: Level::Warning, problem }
}

fn error_of(problem: Problem) -> Remark {
    Remark { level: Level::Error, problem }
}

/// Points at a place by line and column.
fn at(file: &str, line: u32, column: u32, message: String, hint: &str) -> Problem {
    let mut problem = Problem::at(Path::new(file), "", None, message, hint);
    (problem.line, problem.column, problem.width) = (line as usize, column as usize, 1);
    let text = file::text(Path::new(file)).unwrap_or_default();
    if let Some(excerpt) = text.lines().nth((line as usize).saturating_sub(1)) {
        excerpt.clone_into(&mut problem.excerpt);
    }
    problem
}
