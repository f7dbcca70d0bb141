//! Reads one TOML file, and keeps its text to point into.
//!
//! A value that cannot be used is taken out and the rest is read again, so that one run finds every
//! problem.

use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::Problem;
use crate::file;

/// How many values of a file are taken out at most, before nothing of it is used.
const REPAIRS_MAX: usize = 60;

/// How much of a word must be right, so that another is meant by it.
const NEAR: f64 = 0.7;
/// What to do about what cannot be set.
const SCHEMA: &str = "see `whyblocked schema config` for what can be set";

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
        let hint = "create it, or name another directory with `--config`";
        let text = file::text(path).map_err(|error| Problem::unread(path, &error, hint))?;
        Ok(Self { path: path.to_owned(), text })
    }

    /// Reads the values, without those that cannot be used.
    pub(super) fn contents<T: DeserializeOwned + Default>(&self) -> Contents<T> {
        let mut problems = Vec::new();
        let (mut table, slips) = DeTable::parse_recoverable(&self.text);
        // What follows from the first slip is no news.
        if let Some(slip) = slips.first() {
            self.note(slip, &mut problems);
        }
        for span in slips.iter().filter_map(toml::de::Error::span) {
            take_out(table.get_mut(), span.start);
        }
        for _ in 0..REPAIRS_MAX {
            let span = table.span();
            let value = Spanned::new(span, DeValue::Table(table.get_ref().clone()));
            let error = match T::deserialize(ValueDeserializer::from(value)) {
                Ok(values) => {
                    problems.sort_by_key(|problem: &Problem| (problem.line, problem.column));
                    return Contents { values, problems };
                }
                Err(error) => error,
            };
            if slips.is_empty() {
                self.note(&error, &mut problems);
            }
            let Some(span) = error.span() else { break };
            if !take_out(table.get_mut(), span.start) {
                break;
            }
        }
        Contents { values: T::default(), problems }
    }

    fn note(&self, error: &toml::de::Error, problems: &mut Vec<Problem>) {
        let message = error.message();
        let value = error.span().and_then(|span| self.text.get(span));
        let (message, hint) = match (nearest(message), value) {
            // There are many more that can hardly be meant.
            (Some(near), _) => (
                message.split(", expected").next().unwrap_or(message),
                format!("did you mean `{near}`? {SCHEMA}"),
            ),
            (None, Some(value)) if message.ends_with("expected a sequence") => {
                (message, format!("write it as a list: [{value}]"))
            }
            (None, _) => (message, SCHEMA.to_owned()),
        };
        problems.push(self.problem(error.span(), message, hint));
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

/// Finds the word that was meant by one that is none of those which a message lists.
fn nearest(message: &str) -> Option<&str> {
    let mut words = message.split('`').skip(1).step_by(2);
    let wrong = words.next().filter(|_| message.starts_with("unknown "))?;
    let near = |word: &&str| strsim::normalized_damerau_levenshtein(wrong, word);
    let near = words.map(|word| (near(&word), word)).filter(|(near, _)| *near >= NEAR);
    near.max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, word)| word)
}

/// Takes out the innermost value at a place; tells whether there is one.
fn take_out(table: &mut DeTable<'_>, place: usize) -> bool {
    if table.iter_mut().any(|(_, value)| take_out_inside(value.get_mut(), place)) {
        return true;
    }
    let mut entries = table.iter();
    let meant =
        entries.find(|(key, value)| [key.span(), value.span()].iter().any(|s| s.contains(&place)));
    let meant = meant.map(|(key, _)| key.clone());
    meant.is_some_and(|key| table.remove(&key).is_some())
}

fn take_out_inside(value: &mut DeValue<'_>, place: usize) -> bool {
    match value {
        DeValue::Table(table) => take_out(table, place),
        DeValue::Array(items) => {
            if items.iter_mut().any(|item| take_out_inside(item.get_mut(), place)) {
                return true;
            }
            let kept: Vec<_> = items.iter().filter(|item| !item.span().contains(&place)).collect();
            if kept.len() == items.len() {
                return false;
            }
            *items = kept.into_iter().cloned().collect();
            true
        }
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => false,
    }
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
    struct Longer {
        time_zone: String,
        tag: String,
    }

    #[derive(Debug, Default, serde::Deserialize, PartialEq)]
    #[serde(deny_unknown_fields, default)]
    struct Inner {
        e: u32,
        f: u32,
    }

    #[test]
    fn a_slip_has_its_hint() {
        // The text, what is said, and what to do.
        for (text, said, hint) in [
            ("b = 'x@y'", "expected a sequence", "write it as a list: ['x@y']"),
            ("bb = 1", "unknown field `bb`, expected one of `a`, ", SCHEMA),
            ("zone = 1", "unknown field `zone`, expected `time_zone` or `tag`", SCHEMA),
            ("timezone = 1", "unknown field `timezone`", "did you mean `time_zone`?"),
            ("a = 'x'", "expected u32", SCHEMA),
        ] {
            let source = Source { path: "x.toml".into(), text: text.to_owned() };
            let problems = if text.contains("zone") {
                source.contents::<Longer>().problems
            } else {
                source.contents::<Example>().problems
            };
            let [problem] = problems.as_slice() else { panic!("{text}: {problems:?}") };
            assert!(problem.message.contains(said), "{text}: {problem}");
            assert!(problem.hint.starts_with(hint), "{text}: {problem}");
            assert_eq!(problem.message.contains("expected"), !hint.contains("mean"), "{problem}");
        }
    }

    #[test]
    fn a_slip_costs_its_line() {
        // The text, the lines with problems, and a, b, d, e, f.
        let cases: [(&str, &[usize], &str); 10] = [
            ("a = 1\nb = [\"x\"]\nd = 2\n[c]\ne = 3\nf = 4\n", &[], "1 x 2 3 4"),
            ("a = \"one\"\nd = 2\n[c]\ne = 3\n", &[1], "0  2 3 0"),
            ("a = 1\nx = 5\nd = \"2\"\n[c]\ne = 3\ng = 4\n", &[2, 3, 6], "1  0 3 0"),
            ("a = 1\nb = [\"x\"\nd = 2\n[c]\ne = 3\n", &[3], "1  0 0 0"),
            ("a = 1\nb = [\"x]\nd = 2\n[c]\ne = 3\n", &[3], "1  0 0 0"),
            ("a = 1\nd = = 2\n[c]\ne = 3\n", &[2], "1  0 3 0"),
            ("a = 1\n[zzz]\ne = 9\n[c]\ne = 3\n", &[2], "1  0 3 0"),
            ("a = 1\n[c\ne = 3\nf = 4\n", &[2], "1  0 0 0"),
            ("a = 1\na = 2\n[c]\nf = 4\n", &[2], "1  0 0 4"),
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
