//! `whyblocked check`: everything that can be known before a mail is sent.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::failure::{CONFIGURATION, Failure};
use super::output;
use crate::check::words::{Checker, Tables, table};
use crate::check::{self, Checked, Level};
use crate::config;
use crate::locale::Builtin;
use crate::worker::Worker;

/// Checks configuration, templates, words and rows; exit code 78 if something is wrong.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked check
  whyblocked check --config ./site --format json
  whyblocked check --words       # the shipped languages, as a table")]
pub(super) struct Check {
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Check the shipped languages instead of a configuration.
    #[arg(long)]
    words: bool,
}

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// One JSON document, for programs.
    Json,
}

impl Check {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        if self.words {
            return words();
        }
        let directory = config.unwrap_or_else(|| config::DIRECTORY.into());
        let worker = Arc::new(Worker::of_this_program());
        let checked =
            check::site(&directory, &worker).map_err(|error| Failure::new(CONFIGURATION, error))?;
        self.report(&checked)
    }

    fn report(&self, checked: &Checked) -> Result<(), Failure> {
        let errors = checked.remarks.iter().filter(|remark| remark.level == Level::Error).count();
        let warnings = checked.remarks.len() - errors;
        match self.format {
            Format::Json => {
                let found = json!({ "problems": checked.remarks });
                output::print(&format!("{found:#}\n"))?;
            }
            Format::Text => {
                let mut text = String::new();
                for remark in &checked.remarks {
                    let said = remark.problem.to_string();
                    let said = match remark.level {
                        Level::Error => said,
                        Level::Warning => said.replacen("error:", "warning:", 1),
                    };
                    let _ = writeln!(text, "{said}");
                }
                let organizations = checked.organizations;
                let _ = writeln!(
                    text,
                    "organizations: {organizations}, errors: {errors}, warnings: {warnings}"
                );
                output::say(&text)?;
            }
        }
        match errors {
            0 => Ok(()),
            1 => Err(Failure::new(CONFIGURATION, "the configuration has 1 error")),
            _ => Err(Failure::new(CONFIGURATION, format!("the configuration has {errors} errors"))),
        }
    }
}

/// Checks the shipped languages, and prints a table of them.
fn words() -> Result<(), Failure> {
    let tables = Tables::builtin().map_err(|error| Failure::new(CONFIGURATION, error))?;
    let builtin = Builtin::embedded();
    let checker = Checker::new(&tables, &builtin);
    let reports: Vec<_> = builtin.available().iter().map(|tag| checker.check_locale(tag)).collect();
    let mut text = String::new();
    for finding in reports.iter().flat_map(|report| &report.findings) {
        let _ = writeln!(text, "{finding}\n");
    }
    let rows: Vec<_> = reports.iter().map(|report| report.row.clone()).collect();
    let errors: usize = reports.iter().map(|report| report.findings.len()).sum();
    let _ = writeln!(text, "{}\nerrors: {errors}", table(&rows));
    output::print(&text)?;
    if errors > 0 {
        return Err(Failure::new(CONFIGURATION, "the shipped languages are not in order"));
    }
    Ok(())
}
