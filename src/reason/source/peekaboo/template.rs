//! Matches lines against the texts of Peekaboo, which have holes: "Cuckoo score >= {limit}: {value}".
//!
//! Only ASCII letters count, in lower case, with single spaces: the German texts
//! are then recognized however badly their umlauts arrived.
//!
//! Invariant: matching a line takes time proportional to its length.

/// A line as templates see it, with the way back to what was written.
pub(super) struct Line<'a> {
    raw: &'a str,
    folded: String,
    offsets: Vec<usize>,
}

impl<'a> Line<'a> {
    /// Folds a line.
    pub(super) fn of(raw: &'a str) -> Self {
        let raw = raw.trim();
        let mut folded = String::new();
        let mut offsets = Vec::new();
        for (at, letter) in raw.char_indices() {
            let letter = if letter.is_whitespace() { ' ' } else { letter };
            let is_double = letter == ' ' && folded.ends_with(' ');
            if letter.is_ascii() && !is_double {
                folded.push(letter.to_ascii_lowercase());
                offsets.push(at);
            }
        }
        Self { raw, folded, offsets }
    }

    /// Returns the line as it was written.
    pub(super) fn raw(&self) -> &'a str {
        self.raw
    }

    /// Returns what was written between two positions of the folded line.
    fn written(&self, from: usize, to: usize) -> &'a str {
        let start = match from.checked_sub(1) {
            Some(before) => self.offsets.get(before).map_or(0, |at| at + 1),
            None => 0,
        };
        let end = self.offsets.get(to).copied().unwrap_or(self.raw.len());
        self.raw.get(start..end).unwrap_or_default().trim()
    }
}

/// A text with holes.
#[derive(Debug)]
pub(super) struct Template {
    /// What stands before the first hole, between holes, and after the last one.
    texts: Vec<String>,
    holes: Vec<String>,
}

/// What stood in the holes of a template.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Filled<'a> {
    values: Vec<(String, &'a str)>,
}

impl<'a> Filled<'a> {
    /// Returns what stood in the hole `name`.
    pub(super) fn get(&self, name: &str) -> Option<&'a str> {
        let hole = self.values.iter().find(|(hole, _)| hole == name)?;
        Some(hole.1).filter(|value| !value.is_empty())
    }
}

impl Template {
    /// Reads a text with holes.
    pub(super) fn new(source: &str) -> Self {
        let mut texts = Vec::new();
        let mut holes = Vec::new();
        let mut rest = source;
        while let Some((text, after)) = rest.split_once('{') {
            let Some((hole, tail)) = after.split_once('}') else {
                break;
            };
            texts.push(fold(text));
            holes.push(hole.to_owned());
            rest = tail;
        }
        texts.push(fold(rest.trim_end_matches('.')));
        Self { texts, holes }
    }

    /// Returns the text that every matching line begins with.
    pub(super) fn beginning(&self) -> &str {
        self.texts.first().map_or("", String::as_str)
    }

    /// Matches a whole line.
    pub(super) fn fill<'a>(&self, line: &Line<'a>) -> Option<Filled<'a>> {
        self.fill_from(line, 0)
    }

    /// Matches what a line ends with, from where the template's beginning first stands.
    ///
    /// Returns the part of the line before it, too.
    pub(super) fn fill_inside<'a>(&self, line: &Line<'a>) -> Option<(&'a str, Filled<'a>)> {
        let at = line.folded.find(self.beginning())?;
        let filled = self.fill_from(line, at)?;
        Some((line.written(0, at), filled))
    }

    fn fill_from<'a>(&self, line: &Line<'a>, start: usize) -> Option<Filled<'a>> {
        let folded = line.folded.trim_end_matches(['.', ' ']);
        let (last, others) = self.texts.split_last()?;
        let mut filled = Filled::default();
        let Some(((first, between), last_hole)) = others.split_first().zip(self.holes.last())
        else {
            return (folded.get(start..) == Some(last)).then_some(filled);
        };
        if !folded.get(start..)?.starts_with(first) {
            return None;
        }
        let mut at = start + first.len();
        for (hole, text) in self.holes.iter().zip(between) {
            let end = at + folded.get(at..)?.find(text)?;
            filled.values.push((hole.clone(), line.written(at, end)));
            at = end + text.len();
        }
        let end = folded.len().checked_sub(last.len())?;
        if end < at || !folded.ends_with(last) {
            return None;
        }
        // A full stop after the last hole may belong to what fills it.
        let to = if last.is_empty() { line.folded.len() } else { end };
        filled.values.push((last_hole.clone(), line.written(at, to)));
        Some(filled)
    }
}

/// Returns the form in which templates and lines are compared.
fn fold(text: &str) -> String {
    let mut folded = String::new();
    for letter in text.chars().filter(char::is_ascii) {
        if letter != ' ' || !folded.ends_with(' ') {
            folded.push(letter.to_ascii_lowercase());
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(template: &str, line: &str, expected: Option<&[(&str, &str)]>) {
        let line = Line::of(line);
        let filled = Template::new(template).fill(&line);
        let values = filled.as_ref().map(|filled| {
            let values = filled.values.iter();
            values.map(|(hole, value)| (hole.as_str(), *value)).collect::<Vec<_>>()
        });
        assert_eq!(values.as_deref(), expected, "{template}");
    }

    #[test]
    fn fills_holes() {
        check("Hello.", " hello ", Some(&[]));
        check("Hello", "Hello you", None);
        check(
            "score >= {limit}: {value}",
            "Score >= 4.0: 6.1",
            Some(&[("limit", "4.0"), ("value", "6.1")]),
        );
        check("{part} submitted", "p002 submitted", Some(&[("part", "p002")]));
        check("a {x} b {y}.", "a b", None);
        check("couldn't get {x}", "couldn't get", None);
        check("is {x}", "is über.", Some(&[("x", "über.")]));
        check("(%s) ({x})", "(%s) (ä)", Some(&[("x", "ä")]));
    }

    #[test]
    fn umlauts_may_be_broken() {
        for line in
            ["beim Öffnen der Datei", "beim \u{fffd}ffnen der Datei", "beim Ã–ffnen der Datei"]
        {
            check("beim Öffnen der Datei", line, Some(&[]));
        }
    }

    #[test]
    fn finds_a_text_glued_to_another() {
        let line = Line::of("Datei \"p001\" wurde eingestuftDer Ausdruck (3) sagt x");
        let template = Template::new("Der Ausdruck ({number}) sagt {result}");
        let (before, filled) = template.fill_inside(&line).unwrap();
        assert_eq!(before, "Datei \"p001\" wurde eingestuft");
        assert_eq!(filled.get("number"), Some("3"));
    }
}
