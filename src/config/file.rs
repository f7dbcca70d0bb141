//! Reads one TOML file, and keeps its text to point into.

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::Problem;

/// A file that was read.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) path: PathBuf,
    pub(super) text: String,
}

impl Source {
    /// Reads a file and its values.
    pub(super) fn read<T: DeserializeOwned>(path: &Path) -> Result<(Self, T), Problem> {
        let text = std::fs::read_to_string(path).map_err(|error| {
            let hint = match error.kind() {
                std::io::ErrorKind::NotFound => {
                    "create it, or name another directory with `--config`"
                }
                std::io::ErrorKind::PermissionDenied => "let the user of whyblocked read it",
                _ => "check the file",
            };
            Problem::at(path, "", None, format!("cannot read the file: {error}"), hint)
        })?;
        let source = Self { path: path.to_owned(), text };
        match toml::from_str(&source.text) {
            Ok(values) => Ok((source, values)),
            Err(error) => {
                let hint = "see `whyblocked schema config` for what can be set";
                let problem = source.problem(error.span(), error.message(), hint);
                Err(problem)
            }
        }
    }

    /// Points at a span.
    pub(super) fn problem(
        &self,
        span: Option<std::ops::Range<usize>>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Problem {
        Problem::at(&self.path, &self.text, span, message, hint)
    }
}
