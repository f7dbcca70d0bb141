//! Writes for people and programs: standard output, standard error, files.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal as _, Read as _, Write as _};
use std::path::Path;

use chrono::{DateTime, Utc};

use super::failure::{Failure, TRY_AGAIN, USAGE};
use crate::event::{Foreign, without_hidden};

/// How much of one value is shown, in characters.
const SHOWN_CHARS_MAX: usize = 1_000;

/// The most that is read from standard input or a file, in octets.
const INPUT_BYTES_MAX: u64 = 1 << 30;

/// Cleans a value for a person's terminal: what a stranger wrote steers it not, and forges no row.
///
/// For programs there is `--format json`, which holds the value as it came.
pub(super) fn shown(value: &str) -> String {
    Foreign::from(value).shown(SHOWN_CHARS_MAX)
}

/// Shows a point in time, with its zone.
pub(super) fn time(moment: DateTime<Utc>) -> String {
    moment.format("%Y-%m-%d %H:%M:%S UTC").to_string()
}

/// Tells whether a person reads standard output.
pub(super) fn is_for_people() -> bool {
    io::stdout().is_terminal()
}

/// Writes what we say to standard output, of which a part may be a stranger's.
pub(super) fn say(text: &str) -> Result<(), Failure> {
    print(&without_hidden(text))
}

/// Writes to standard output; a reader that has gone is no failure.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    print_octets(text.as_bytes())
}

/// Writes the same of what need not be text.
pub(super) fn print_octets(octets: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(octets).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new(TRY_AGAIN, format!("cannot write to standard output: {error}")))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Writes an error to standard error, in color on a terminal only.
pub(super) fn error(text: &str) {
    let mut err = io::stderr().lock();
    let text = &without_hidden(text);
    let colored = err.is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let text = if colored {
        text.replacen("error:", "\u{1b}[1;31merror\u{1b}[0m:", 1)
    } else {
        text.to_owned()
    };
    // Nobody is left to tell if even this cannot be printed.
    drop(writeln!(err, "{text}"));
}

/// Writes a note to standard error.
pub(super) fn note(text: &str) {
    drop(writeln!(io::stderr().lock(), "{}", without_hidden(text)));
}

/// A file, or standard input, that is read.
pub(super) struct Input {
    name: String,
    pub(super) from: Box<dyn BufRead>,
}

impl Input {
    /// Names what is read.
    pub(super) fn of(name: impl Into<String>, from: Box<dyn BufRead>) -> Self {
        Self { name: name.into(), from }
    }

    /// Says why it cannot be read.
    pub(super) fn failure(&self, error: &io::Error) -> Failure {
        cannot_read(&self.name, error)
    }
}

fn cannot_read(name: &str, error: &io::Error) -> Failure {
    let hint = match error.kind() {
        io::ErrorKind::NotFound => "name a file that exists",
        io::ErrorKind::PermissionDenied => "let this user read it, or be another one",
        _ => "name a file that can be read",
    };
    Failure::new(USAGE, format!("cannot read {name}: {error}")).with_hint(hint)
}

/// Opens a file, or standard input if none is named.
pub(super) fn open(path: Option<&Path>) -> Result<Input, Failure> {
    if let Some(path) = path.filter(|path| path.as_os_str() != "-") {
        let name = path.display().to_string();
        let file = File::open(path).map_err(|error| cannot_read(&name, &error))?;
        return Ok(Input::of(name, Box::new(BufReader::new(file))));
    }
    let input = io::stdin().lock();
    if input.is_terminal() {
        note("reading an event from the terminal; end it with Ctrl-D");
    }
    Ok(Input::of("standard input", Box::new(input)))
}

/// Reads a file, or standard input if none is named.
pub(super) fn read(path: Option<&Path>) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let mut input = open(path)?;
    let read = (&mut input.from).take(INPUT_BYTES_MAX).read_to_end(&mut bytes);
    read.map_err(|error| input.failure(&error))?;
    Ok(bytes)
}

/// Writes a file that a person asked for.
pub(super) fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    #[expect(clippy::disallowed_methods, reason = "a person asked for this file")]
    let written = std::fs::write(path, bytes);
    written.map_err(|error| {
        Failure::new(TRY_AGAIN, format!("cannot write {}: {error}", path.display()))
    })
}
