//! Prints the table of all built-in locales, and what their check found. Exit code 1 if anything was.

use std::process::ExitCode;

use whyblocked::check::words::{Checker, Tables, TablesError, table};
use whyblocked::locale::Builtin;

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() -> Result<ExitCode, TablesError> {
    let tables = Tables::builtin()?;
    let builtin = Builtin::embedded();
    let checker = Checker::new(&tables, &builtin);
    let available = builtin.available();
    let reports: Vec<_> = available.iter().map(|tag| checker.check_locale(tag)).collect();
    for finding in reports.iter().flat_map(|report| &report.findings) {
        println!("{finding}\n");
    }
    let rows: Vec<_> = reports.iter().map(|report| report.row.clone()).collect();
    println!("{}", table(&rows));
    let is_clean = reports.iter().all(|report| report.findings.is_empty());
    Ok(if is_clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
