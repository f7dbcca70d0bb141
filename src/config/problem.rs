//! What is wrong with a configuration, and where.

use std::fmt;
use std::io::ErrorKind;
use std::ops::Range;
use std::path::PathBuf;

use serde::Serialize;

use crate::file::ReadError;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1; 0 if the whole file is meant.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// The line's text.
    #[serde(skip)]
    pub excerpt: String,
    /// How many characters are marked.
    #[serde(skip)]
    pub width: usize,
}

impl Problem {
    /// Points at a span of a file's text.
    pub fn at(
        file: &std::path::Path,
        text: &str,
        span: Option<Range<usize>>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        let mut problem = Self {
            file: file.to_owned(),
            line: 0,
            column: 0,
            message: message.into(),
            hint: hint.into(),
            excerpt: String::new(),
            width: 0,
        };
        if let Some(span) = span {
            let start = span.start.min(text.len());
            let before = text.get(..start).unwrap_or_default();
            let line_start = before.rfind('\n').map_or(0, |at| at + 1);
            let line_text =
                text.get(line_start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
            problem.line = before.matches('\n').count() + 1;
            problem.column = before.get(line_start..).map_or(0, |part| part.chars().count()) + 1;
            let marked = text.get(start..span.end.min(text.len())).and_then(|m| m.lines().next());
            problem.width = marked.map_or(1, |m| m.chars().count()).max(1);
            line_text.clone_into(&mut problem.excerpt);
        }
        problem
    }

    /// Says why a file is not read; `hint` is said if the file is not there.
    pub(super) fn unread(file: &std::path::Path, error: &ReadError, hint: &str) -> Self {
        let is_missing =
            matches!(error, ReadError::Io(error) if error.kind() == ErrorKind::NotFound);
        let hint = if is_missing { hint } else { error.hint() };
        let mut problem = Self::at(file, "", None, format!("cannot read the file: {error}"), hint);
        if let ReadError::NotUtf8 { line, column } = error {
            (problem.line, problem.column, problem.width) = (*line, *column, 1);
        }
        problem
    }

    /// Says it in one line: place, message, hint.
    pub fn one_line(&self) -> String {
        let (file, message) = (self.file.display(), &self.message);
        match self.line {
            0 => format!("{file}: {message} ({})", self.hint),
            line => format!("{file}:{line}:{}: {message} ({})", self.column, self.hint),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "error: {}", self.message)?;
        if self.line == 0 {
            writeln!(f, " --> {}", self.file.display())?;
        } else {
            writeln!(f, " --> {}:{}:{}", self.file.display(), self.line, self.column)?;
        }
        if !self.excerpt.is_empty() {
            let number = self.line.to_string();
            let gutter = " ".repeat(number.len());
            writeln!(f, "{gutter} |")?;
            writeln!(f, "{number} | {}", self.excerpt)?;
            let indent = " ".repeat(self.column.saturating_sub(1));
            writeln!(f, "{gutter} | {indent}{}", "^".repeat(self.width))?;
        }
        if !self.hint.is_empty() {
            writeln!(f, "hint: {}", self.hint)?;
        }
        Ok(())
    }
}

/// What was found in files.
#[derive(Debug, Clone, Default)]
pub struct Problems {
    /// What keeps the program from starting.
    pub errors: Vec<Problem>,
    /// What is left out, since it costs no more than looks.
    pub left_out: Vec<Problem>,
    /// What is used, though it is hardly meant.
    pub warnings: Vec<Problem>,
}

/// Everything that is wrong with a configuration.
#[derive(Debug)]
pub struct ConfigError(
    /// At least one problem.
    pub Vec<Problem>,
);

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ConfigError {}
