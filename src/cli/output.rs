//! Writes for people and programs: standard output, standard error, files.

use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::path::Path;

use super::failure::{Failure, TRY_AGAIN, USAGE};

/// The most that is read from standard input or a file, in octets.
const INPUT_BYTES_MAX: u64 = 1 << 30;

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
    drop(writeln!(io::stderr().lock(), "{text}"));
}

/// Reads a file, or standard input if none is named.
pub(super) fn read(path: Option<&Path>) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let (name, done) = if let Some(path) = path.filter(|path| path.as_os_str() != "-") {
        let file = std::fs::File::open(path);
        let done = file.and_then(|file| file.take(INPUT_BYTES_MAX).read_to_end(&mut bytes));
        (path.display().to_string(), done)
    } else {
        let mut input = io::stdin().lock();
        if input.is_terminal() {
            note("reading an event from the terminal; end it with Ctrl-D");
        }
        ("standard input".to_owned(), (&mut input).take(INPUT_BYTES_MAX).read_to_end(&mut bytes))
    };
    done.map_err(|error| {
        Failure::new(USAGE, format!("cannot read {name}: {error}"))
            .with_hint("name a file that exists")
    })?;
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
