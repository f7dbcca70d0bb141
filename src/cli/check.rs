//! `whyblocked check`: everything that can be known before a mail is sent.

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::failure::{CONFIGURATION, Failure};
use super::{load, output};
use crate::clock::Clock;
use crate::config::{self, Problem, Site};

/// Checks configuration, templates and words; exit code 78 if something is wrong.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked check
  whyblocked check --config ./site --format json")]
pub(super) struct Check {
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
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
        let directory = config.unwrap_or_else(|| config::DIRECTORY.into());
        let (problems, organizations) = match Site::read(&directory) {
            Ok(site) => {
                // Templates are read with the set-up, so a broken one is found here.
                load::setup(&site, load::passing_mark(), Arc::new(Clock::System))?;
                (Vec::new(), site.organizations.len())
            }
            Err(error) => (error.0, 0),
        };
        self.report(&problems, organizations)
    }

    fn report(&self, problems: &[Problem], organizations: usize) -> Result<(), Failure> {
        if self.format == Format::Json {
            output::print(&format!("{:#}\n", json!({ "problems": problems })))?;
        }
        if problems.is_empty() {
            if self.format == Format::Text {
                output::print(&format!("organizations: {organizations}, errors: 0\n"))?;
            }
            return Ok(());
        }
        if self.format == Format::Text {
            let text: Vec<String> = problems.iter().map(ToString::to_string).collect();
            output::print(&text.join("\n"))?;
        }
        let errors = if problems.len() == 1 {
            "1 error".to_owned()
        } else {
            format!("{} errors", problems.len())
        };
        Err(Failure::new(CONFIGURATION, format!("the configuration has {errors}")))
    }
}
