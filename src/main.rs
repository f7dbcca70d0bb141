//! Runs the command line and turns errors into exit codes.

use std::process::ExitCode;

fn main() -> ExitCode {
    whyblocked::cli::run()
}
