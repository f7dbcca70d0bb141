//! `whyblocked schema`: JSON Schemas.

use clap::{Args, ValueEnum};

use super::failure::Failure;
use super::output;
use crate::{config, event};

/// Prints the JSON Schema of events or of the configuration.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked schema config
  whyblocked schema event

The man pages whyblocked.toml(5) and organization.toml(5) say the same of the settings, to be read.")]
pub(super) struct Schema {
    /// Of what.
    #[arg(value_enum)]
    of: Of,
}

/// What has a schema.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Of {
    /// What the hook writes.
    Event,
    /// What an administrator writes.
    Config,
}

impl Schema {
    pub(super) fn run(self) -> Result<(), Failure> {
        let schema = match self.of {
            Of::Event => event::schema(),
            Of::Config => config::schema(),
        };
        output::print(&format!("{schema:#}\n"))
    }
}
