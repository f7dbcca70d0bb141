//! Reads one TOML file, and keeps its text to point into.
//!
//! A line that cannot be used is taken out and the rest is read again, so that one run finds every
//! problem.

use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::Problem;

/// How many lines of a file are taken out at most, before nothing of it is used.
const REPAIRS_MAX: usize = 60;

/// A file that was read.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) path: PathBuf,
    pub(super) text: String,
}

/// What a file says, as far as it can be used.
pub(super) struct Contents<T> {
    pub(super) values: T,
    pub(super) problems: Vec<Problem>,
}

impl Source {
    /// Reads a file.
    pub(super) fn read(path: &Path) -> Result<Self, Problem> {
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
        Ok(Self { path: path.to_owned(), text })
    }

    /// Reads the values, without the lines that cannot be used.
    pub(super) fn contents<T: DeserializeOwned + Default>(&self) -> Contents<T> {
        let mut problems = Vec::new();
        let mut text = self.text.clone();
        self.repair_syntax(&mut text, &mut problems);
        for _ in 0..REPAIRS_MAX {
            let error = match toml::from_str(&text) {
                Ok(values) => {
                    problems.sort_by_key(|problem: &Problem| (problem.line, problem.column));
                    return Contents { values, problems };
                }
                Err(error) => error,
            };
            self.note(&error, &mut problems);
            let blanked = error.span().and_then(|span| without(&text, &span));
            match blanked {
                Some(blanked) => text = blanked,
                None => break,
            }
        }
        Contents { values: T::default(), problems }
    }

    /// Takes out what is no TOML. What follows from the first mistake is no news.
    fn repair_syntax(&self, text: &mut String, problems: &mut Vec<Problem>) {
        for attempt in 0..REPAIRS_MAX {
            let Err(error) = text.parse::<toml::Table>() else {
                return;
            };
            if attempt == 0 {
                self.note(&error, problems);
            }
            let Some(span) = error.span() else { return };
            // The mistake may be a bracket or a quotation mark that the statement before left open.
            let before = statement_before(text, span.start);
            let repaired = [Some(span), before].into_iter().flatten();
            let repaired = repaired.filter_map(|span| without(text, &span));
            let reached = |text: &String| match text.parse::<toml::Table>() {
                Ok(_) => usize::MAX,
                Err(error) => error.span().map_or(0, |span| span.start),
            };
            match repaired.max_by_key(reached) {
                Some(repaired) => *text = repaired,
                None => return,
            }
        }
    }

    fn note(&self, error: &toml::de::Error, problems: &mut Vec<Problem>) {
        let hint = "see `whyblocked schema config` for what can be set";
        problems.push(self.problem(error.span(), error.message(), hint));
    }

    /// Points at a span.
    pub(super) fn problem(
        &self,
        span: Option<Range<usize>>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Problem {
        Problem::at(&self.path, &self.text, span, message, hint)
    }
}

/// Gives the text with blanks for the lines of a span, and for a whole table if its head is meant;
/// nothing if there is nothing left to take out.
fn without(text: &str, span: &Range<usize>) -> Option<String> {
    let start = text.get(..span.start)?.rfind('\n').map_or(0, |at| at + 1);
    let last = span.end.max(span.start + 1).min(text.len());
    let mut end = text.get(last.saturating_sub(1)..)?.find('\n').map_or(text.len(), |at| last + at);
    if text.get(start..).is_some_and(is_head) {
        let next = text
            .get(end..)?
            .match_indices('\n')
            .find(|(at, _)| text.get(end + at + 1..).is_some_and(is_head));
        end = next.map_or(text.len(), |(at, _)| end + at);
    }
    let taken = text.get(start..end)?;
    if taken.trim().is_empty() {
        return None;
    }
    let blank: String = taken.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    Some(format!("{}{blank}{}", text.get(..start)?, text.get(end..)?))
}

/// Finds the statement that ends before a place: from its name to the line before the place.
fn statement_before(text: &str, place: usize) -> Option<Range<usize>> {
    let line = text.get(..place)?.rfind('\n')?;
    let mut starts = text.get(..line)?.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let named = |line: &str| {
        let name = line.split('=').next().unwrap_or_default().trim();
        let is_name = |c: char| c.is_ascii_alphanumeric() || "-_.\"@".contains(c);
        line.contains('=') && !name.is_empty() && name.chars().all(is_name)
    };
    let start = starts.by_ref().filter(|(_, line)| named(line)).last()?.0;
    Some(start..line)
}

/// Tells whether a table begins here, even if its bracket is left open.
fn is_head(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    let is_name = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    line.trim().strip_prefix('[').is_some_and(|rest| rest.contains(']') || is_name(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, serde::Deserialize, PartialEq)]
    #[serde(deny_unknown_fields, default)]
    struct Example {
        a: u32,
        b: Vec<String>,
        c: Inner,
        d: u32,
    }

    #[derive(Debug, Default, serde::Deserialize, PartialEq)]
    #[serde(deny_unknown_fields, default)]
    struct Inner {
        e: u32,
        f: u32,
    }

    #[test]
    fn a_slip_costs_its_line() {
        // The text, the lines with problems, and a, b, d, e, f.
        let cases: [(&str, &[usize], &str); 10] = [
            ("a = 1\nb = [\"x\"]\nd = 2\n[c]\ne = 3\nf = 4\n", &[], "1 x 2 3 4"),
            ("a = \"one\"\nd = 2\n[c]\ne = 3\n", &[1], "0  2 3 0"),
            ("a = 1\nx = 5\nd = \"2\"\n[c]\ne = 3\ng = 4\n", &[2, 3, 6], "1  0 3 0"),
            ("a = 1\nb = [\"x\"\nd = 2\n[c]\ne = 3\n", &[3], "1  2 3 0"),
            ("a = 1\nb = [\"x]\nd = 2\n[c]\ne = 3\n", &[3], "1  2 3 0"),
            ("a = 1\nd = = 2\n[c]\ne = 3\n", &[2], "1  0 3 0"),
            ("a = 1\n[zzz]\ne = 9\n[c]\ne = 3\n", &[2], "1  0 3 0"),
            ("a = 1\n[c\ne = 3\nf = 4\n", &[2], "1  0 0 0"),
            ("a = 1\na = 2\n[c]\nf = 4\n", &[2], "2  0 0 4"),
            ("}\n", &[1], "0  0 0 0"),
        ];
        for (text, lines, expected) in cases {
            let source = Source { path: "x.toml".into(), text: text.to_owned() };
            let Contents::<Example> { values, problems } = source.contents();
            let found: Vec<usize> = problems.iter().map(|problem| problem.line).collect();
            assert_eq!(found, lines, "{text}");
            let Example { a, b, c, d } = &values;
            let said = format!("{a} {} {d} {} {}", b.join(","), c.e, c.f);
            assert_eq!(said, expected, "{text}");
        }
    }
}
