//! Prints the table of all locales, and what their check found. Exit code 1 if anything was.
//!
//! Takes a folder of locales, to check texts before they are part of the program; without one,
//! the texts in the program.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use whyblocked::check::words::{Checker, Tables, TablesError, table};
use whyblocked::locale::Builtin;

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() -> Result<ExitCode, TablesError> {
    let tables = Tables::builtin()?;
    let builtin = match std::env::args().nth(1) {
        Some(folder) => Arc::new(Builtin::new(read(Path::new(&folder)))),
        None => Builtin::embedded(),
    };
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

/// Reads `<folder>/<tag>/<name>.ftl`; the texts live as long as the program.
fn read(folder: &Path) -> Vec<(&'static str, &'static str)> {
    let list = |folder: &Path| std::fs::read_dir(folder).into_iter().flatten().flatten();
    let files = list(folder).flat_map(|tag| list(&tag.path())).map(|file| file.path());
    let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
    files
        .filter(|file| file.extension().is_some_and(|ending| ending == "ftl"))
        .filter_map(|file| {
            let inside = file.strip_prefix(folder).ok()?.display().to_string();
            Some((leak(inside), leak(std::fs::read_to_string(&file).ok()?)))
        })
        .collect()
}
