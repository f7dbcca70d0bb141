//! The commands, one file each.
//!
//! Exit codes follow sysexits.h and are a promise: 0 means that every mail an
//! event owes is durable, or that there is a recorded reason to stay quiet.

mod check;
mod events;
mod explain;
mod failure;
mod init;
mod load;
mod named;
mod notify;
mod output;
#[cfg(feature = "preview")]
mod preview;
mod queue;
mod render;
mod route;
mod schema;
mod secret;
mod send_test;
mod serve;
mod shipped;
mod silence;
mod template_worker;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use failure::Failure;

/// Says in plain words what the mail filter amavis stopped, and why.
#[derive(Debug, Parser)]
#[command(name = "whyblocked", version, arg_required_else_help = true, after_help = EXAMPLES)]
pub struct Arguments {
    /// The configuration directory.
    #[arg(long, global = true, value_name = "DIR", env = "WHYBLOCKED_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  whyblocked explain Win.Ransomware.Locky-123
  whyblocked render --event event.json --to recipient
  whyblocked notify --config /etc/whyblocked --event event.json --maildir out
  whyblocked serve --once

Exit codes: 0 done · 64 usage · 65 bad event · 69 refused for good · 75 try again · 78 configuration";

/// What can be done.
#[derive(Debug, Subcommand)]
enum Command {
    /// Handle one event: decide, compose, store, try delivery.
    Notify(notify::Notify),
    /// Take events from the drop directory and deliver mails.
    Serve(serve::Serve),
    /// Show the mails of events, without any effect.
    Render(render::Render),
    /// Show every mail in a browser on this machine.
    #[cfg(feature = "preview")]
    Preview(preview::Preview),
    /// Say what a detection name or a sandbox finding means.
    Explain(explain::Explain),
    /// Say what is known of an address, and whether and why it is told.
    Route(route::Route),
    /// Check configuration, templates and words.
    Check(check::Check),
    /// Start the folder of an organization, or show what an upgrade has brought.
    Init(init::Init),
    /// List, show and steer mails that wait.
    Queue(queue::Queue),
    /// Leave notices out for a time, and list what is left out.
    Silence(silence::Silence),
    /// Send a test mail to an address, through the configured delivery.
    SendTest(send_test::SendTest),
    /// Print the JSON Schema of events or of the configuration.
    Schema(schema::Schema),
    /// Render the organizations' templates for a process that asks over standard input.
    #[command(hide = true)]
    TemplateWorker,
}

/// Describes the command line, for man pages and completions.
pub fn command() -> clap::Command {
    <Arguments as clap::CommandFactory>::command()
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Nobody is left to tell if even this cannot be printed.
            drop(error.print());
            return if error.use_stderr() {
                ExitCode::from(failure::USAGE)
            } else {
                ExitCode::SUCCESS
            };
        }
    };
    let config = arguments.config;
    let done = match arguments.command {
        Command::Notify(command) => command.run(config),
        Command::Serve(command) => command.run(config.as_ref()),
        Command::Render(command) => command.run(config),
        #[cfg(feature = "preview")]
        Command::Preview(command) => command.run(config),
        Command::Explain(command) => command.run(config),
        Command::Route(command) => command.run(config),
        Command::Check(command) => command.run(config),
        Command::Init(command) => command.run(config),
        Command::Queue(command) => command.run(config),
        Command::Silence(command) => command.run(config),
        Command::SendTest(command) => command.run(config),
        Command::Schema(command) => command.run(),
        Command::TemplateWorker => template_worker::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output::error(&failure.to_string());
            ExitCode::from(failure.code)
        }
    }
}
