//! A sorted table inside the program, searched without being parsed first.
//!
//! Knows lines and tabs; nothing of what the columns mean.
//!
//! Invariant: lines are sorted by the bytes of their first column; a test checks
//! every shipped table.

use std::borrow::Cow;
use std::cmp::Ordering;

/// A table whose lines are sorted by their first column.
#[derive(Debug, Clone)]
pub(super) struct Table {
    text: Cow<'static, str>,
}

impl Table {
    /// Takes the text of a table.
    pub(super) fn new(text: Cow<'static, str>) -> Self {
        Self { text }
    }

    /// Finds the row of a key: the columns after it.
    pub(super) fn find(&self, key: &str) -> Option<&str> {
        let text = self.text.as_ref();
        let (mut low, mut high) = (0, text.len());
        while low < high {
            let line = line_around(text, low, high)?;
            let (found, rest) = split_key(text.get(line.start..line.end)?);
            match found.as_bytes().cmp(key.as_bytes()) {
                Ordering::Equal => return Some(rest),
                Ordering::Less => low = (line.end + 1).min(high),
                Ordering::Greater => high = line.start,
            }
        }
        None
    }
}

/// Splits a line into its key and the columns after it.
pub(super) fn split_key(line: &str) -> (&str, &str) {
    line.split_once('\t').unwrap_or((line, ""))
}

struct Line {
    start: usize,
    end: usize,
}

/// Finds the line that holds the middle of a range, looking no further than the range.
fn line_around(text: &str, low: usize, high: usize) -> Option<Line> {
    let bytes = text.as_bytes();
    let middle = usize::midpoint(low, high);
    let before = bytes.get(low..middle)?;
    let start = before.iter().rposition(|&byte| byte == b'\n').map_or(low, |at| low + at + 1);
    let after = bytes.get(middle..)?;
    let end = after.iter().position(|&byte| byte == b'\n').map_or(text.len(), |at| middle + at);
    Some(Line { start, end })
}
