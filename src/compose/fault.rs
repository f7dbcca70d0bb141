//! What is wrong with a template, and where.

use std::collections::HashSet;
use std::fmt;

use serde::{Deserialize, Serialize};
use tera::{ErrorKind, Tera};

use super::templates::TemplateFile;

/// A template that cannot be used; lines and columns count from 1.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TemplateFault {
    /// The file; the name of a built-in template if it is none of others'.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// How many characters are meant.
    pub width: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// What is wrong with other files beside it: one mistake each.
    pub others: Vec<TemplateFault>,
}

impl std::error::Error for TemplateFault {}

impl fmt::Display for TemplateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.file.is_empty() {
            return f.write_str(&self.message);
        }
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)
    }
}

impl TemplateFault {
    /// Describes trouble that no place in a file explains.
    pub fn nowhere(message: impl Into<String>, hint: &str) -> Self {
        let (file, message) = (String::new(), message.into());
        let (hint, others) = (hint.to_owned(), Vec::new());
        Self { file, line: 0, column: 0, width: 0, message, hint, others }
    }

    /// Points at the start of a file, given by its name among templates.
    pub fn in_file(name: &str, files: &[TemplateFile], message: &str) -> Self {
        Self {
            file: path_of(name, files),
            line: 1,
            column: 1,
            width: 1,
            message: message.to_owned(),
            hint: hint(message).to_owned(),
            others: Vec::new(),
        }
    }

    /// Puts faults into the first one: one mistake of each file.
    pub(super) fn together(faults: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut files = HashSet::new();
        let mut faults = faults.into_iter().filter(|fault| files.insert(fault.file.clone()));
        let first = faults.next()?;
        Some(Self { others: faults.collect(), ..first })
    }

    /// Lists this one, and those beside it.
    pub fn each(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.others)
    }

    /// Reads why the template engine did not take files: all that it cannot read, or what they lack.
    pub(super) fn of_files(error: &tera::Error, files: &[TemplateFile]) -> Self {
        let is_syntax = |error: &tera::Error| matches!(error.kind(), ErrorKind::SyntaxError(_));
        let first = Self::of(error, files);
        let others: Vec<Self> = if is_syntax(error) {
            // The engine stops at the first one.
            let alone = |file: &TemplateFile| {
                Tera::new().add_raw_template(&file.name, &file.text).err().filter(is_syntax)
            };
            files.iter().filter_map(alone).map(|error| Self::of(&error, files)).collect()
        } else {
            let report = error.to_string();
            report.split("\n\nerror:").skip(1).map(|one| Self::of_report(one, files)).collect()
        };
        Self::together([first.clone()].into_iter().chain(others)).unwrap_or(first)
    }

    /// Reads an error of the template engine.
    pub(super) fn of(error: &tera::Error, files: &[TemplateFile]) -> Self {
        let at = |name: &str, message: String| {
            let mut fault = Self::in_file(name, files, &message);
            if let Some(line) = files.iter().find(|file| file.name == name).map(extends_line) {
                fault.line = line;
            }
            fault
        };
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let span = report.span();
                let message = one_line(report.message());
                let same_line = span.start_line == span.end_line;
                let width = if same_line { span.end_col.saturating_sub(span.start_col) } else { 1 };
                Self {
                    line: span.start_line,
                    column: span.start_col + 1,
                    width: width.max(1),
                    ..Self::in_file(report.filename(), files, &message)
                }
            }
            ErrorKind::MissingParent { current, parent } => {
                at(current, format!("it extends `{parent}`, which is not there"))
            }
            ErrorKind::CircularExtend { tpl, inheritance_chain } => {
                let has_file = |name: &&String| files.iter().any(|file| file.name == **name);
                let name = inheritance_chain.iter().find(has_file).unwrap_or(tpl);
                at(name, "it extends itself".to_owned())
            }
            ErrorKind::CircularInclude { tpl, .. } => at(tpl, "it includes itself".to_owned()),
            _ => Self::of_report(&error.to_string(), files),
        }
    }

    /// Reads a report that has its place in its text only: `… --> name:line:column`.
    fn of_report(report: &str, files: &[TemplateFile]) -> Self {
        let (before, after) = report.split_once("-->").unwrap_or((report, ""));
        let message = one_line(before.trim_start().trim_start_matches("error:"));
        let mut place = after.split_whitespace().next().unwrap_or_default().rsplitn(3, ':');
        let mut number = || place.next()?.parse::<usize>().ok();
        let (column, line) = (number(), number());
        match (place.next(), line, column) {
            (Some(name), Some(line), Some(column)) => {
                let width = after.lines().find_map(|line| line.trim().strip_prefix("| "));
                let width = width.filter(|marks| marks.contains('^'));
                let width = width.map_or(1, |marks| marks.matches('^').count());
                Self { line, column, width, ..Self::in_file(name, files, &message) }
            }
            _ => Self::nowhere(message.clone(), hint(&message)),
        }
    }
}

/// Finds the file of a template: by its whole name, or by the nearest layer that has it.
fn path_of(name: &str, files: &[TemplateFile]) -> String {
    let whole = files.iter().find(|file| file.name == name);
    let found = whole.or_else(|| files.iter().find(|file| file.is_named(name)));
    found.map_or_else(|| name.to_owned(), |file| file.path.clone())
}

/// Finds the line with which a file extends or includes another.
fn extends_line(file: &TemplateFile) -> usize {
    let named = |line: &str| line.contains("extends") || line.contains("include");
    file.text.lines().position(named).map_or(1, |index| index + 1)
}

fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Says what to do about an error of the template engine.
fn hint(message: &str) -> &'static str {
    let message = message.to_lowercase();
    let hints = [
        ("not defined", "`view` holds everything; see the built-in templates for its fields"),
        ("undefined", "`view` holds everything; see the built-in templates for its fields"),
        ("filter", "use a filter of the template language; there are no others"),
        ("component", "correct the name, or define the component in parts/"),
        ("extends", "begin with {% extends \"builtin/…\" %}, and do not close a circle"),
        ("not there", "extend a template of ours, such as \"builtin/base.html\""),
        ("includes itself", "take the include out"),
        ("octets", "make the template shorter, or its loops"),
        ("no text", "put text into it, or delete the file: then ours is used"),
        ("no such message", "correct the key, or add the message to locales/<tag>/mail.ftl"),
    ];
    let found = hints.iter().find(|(word, _)| message.contains(word));
    found.map_or("compare with the built-in template of the same name", |(_, hint)| hint)
}
