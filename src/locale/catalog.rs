//! Reads the Fluent files of one locale and one layer.
//!
//! Whatever is broken is left out and reported with its place; the rest is kept. Files come from
//! organizations, so that size and nesting are bounded before the parser sees them.

use std::collections::hash_map::Entry;
use std::sync::Arc;

use fluent_syntax::{ast, parser};
use foldhash::HashMap;
use memchr::{memchr_iter, memchr2_iter};

use super::pattern::Message;
use super::problem::{Fault, Place, Problem};

/// Largest file, in bytes: ten times the largest built-in one.
const FILE_BYTES_MAX: usize = 512 * 1024;

/// Most opening braces in one message: the parser calls itself for each inside another, so that
/// their number bounds its depth, whatever texts and closing braces lie between them.
const BRACES_MAX: usize = 200;

/// The messages and terms of one locale in one layer.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    entries: HashMap<Box<str>, Message>,
    problems: Vec<Problem>,
}

impl Catalog {
    /// Reads files: path and text. The first definition of a message counts.
    pub fn parse<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut catalog = Self::default();
        for (path, text) in files {
            catalog.add(path, text);
        }
        catalog
    }

    /// Finds a message by its key, or a term by its key with the hyphen.
    pub fn message(&self, key: &str) -> Option<&Message> {
        self.entries.get(key)
    }

    /// Lists messages and terms with their keys, sorted by file and line.
    pub fn entries(&self) -> Vec<(&str, &Message)> {
        let mut sorted: Vec<_> = self.entries.iter().map(|(key, entry)| (&**key, entry)).collect();
        sorted.sort_by(|(_, one), (_, other)| one.place.cmp(&other.place));
        sorted
    }

    /// Lists what was wrong with the files.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Removes a message that must not be used, and reports why.
    pub(super) fn refuse(&mut self, key: &str, fault: Fault) {
        if let Some(message) = self.entries.remove(key) {
            self.problems.push(Problem { place: Some(message.place), key: key.to_owned(), fault });
        }
    }

    /// Gives the same catalog with all words changed by `change`.
    pub(super) fn map_text(&self, change: &dyn Fn(&str) -> String) -> Self {
        let changed = self.entries.iter().map(|(key, entry)| (key.clone(), entry.map_text(change)));
        Self { entries: changed.collect(), problems: self.problems.clone() }
    }

    fn add(&mut self, path: &str, text: &str) {
        let mut reader =
            Reader { catalog: self, file: path.into(), text, lines: line_starts(text) };
        if text.len() > FILE_BYTES_MAX {
            return reader.report(0, "", Fault::FileTooLong(FILE_BYTES_MAX));
        }
        if let Some(offset) = too_many_braces(text) {
            return reader.report(offset, "", Fault::TooManyBraces(BRACES_MAX));
        }
        if let Some(offset) = broken_escape(text) {
            let fault = "a letter in place of the digits of an escape".to_owned();
            return reader.report(offset, "", Fault::Syntax(fault));
        }
        let (resource, errors) = match parser::parse_runtime(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            reader.report(error.pos.start, "", Fault::Syntax(error.kind.to_string()));
        }
        for entry in &resource.body {
            reader.entry(entry);
        }
    }
}

/// One file, as it goes into the catalog.
struct Reader<'a> {
    catalog: &'a mut Catalog,
    file: Arc<str>,
    text: &'a str,
    lines: Vec<usize>,
}

impl<'a> Reader<'a> {
    fn entry(&mut self, entry: &ast::Entry<&'a str>) {
        let place = |slice: &str| self.place(self.offset(slice));
        let (name, key, message) = match entry {
            ast::Entry::Message(ast::Message {
                id: ast::Identifier { name },
                value,
                attributes,
                ..
            }) => {
                let message = Message::from_ast(name, value.as_ref(), attributes, &place);
                (name, (*name).to_owned(), message)
            }
            ast::Entry::Term(ast::Term {
                id: ast::Identifier { name }, value, attributes, ..
            }) => {
                let term = Message::from_ast(name, Some(value), attributes, &place);
                (name, format!("-{name}"), term)
            }
            // What is broken was reported with the parser's errors.
            ast::Entry::Junk { .. }
            | ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_) => return,
        };
        let offset = self.offset(name);
        let message = match message {
            Ok(message) => message,
            Err(fault) => return self.report(offset, &key, fault),
        };
        match self.catalog.entries.entry(key.into()) {
            Entry::Vacant(entry) => {
                entry.insert(message);
            }
            Entry::Occupied(entry) => {
                let key = entry.key().to_string();
                self.report(offset, &key, Fault::Twice(key.clone()));
            }
        }
    }

    /// Finds a slice that the parser handed out: the distance of the addresses is the offset.
    fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    fn report(&mut self, offset: usize, key: &str, fault: Fault) {
        let problem = Problem { place: Some(self.place(offset)), key: key.to_owned(), fault };
        self.catalog.problems.push(problem);
    }

    fn place(&self, offset: usize) -> Place {
        let index = self.lines.partition_point(|start| *start <= offset).saturating_sub(1);
        let start = self.lines.get(index).copied().unwrap_or(0);
        let before = self.text.as_bytes().get(start..offset).unwrap_or_default();
        // Bytes that continue a character are not counted.
        let column = before.iter().filter(|byte| **byte & 0xC0 != 0x80).count() + 1;
        let number = |value| u32::try_from(value).unwrap_or(u32::MAX);
        Place { file: self.file.clone(), line: number(index + 1), column: number(column) }
    }
}

/// Finds where each line starts.
pub(super) fn line_starts(text: &str) -> Vec<usize> {
    let breaks = memchr_iter(b'\n', text.as_bytes());
    std::iter::once(0).chain(breaks.map(|offset| offset + 1)).collect()
}

/// Finds the first brace that is one too many in its message.
fn too_many_braces(text: &str) -> Option<usize> {
    let mut braces = 0_usize;
    memchr2_iter(b'{', b'\n', text.as_bytes()).find(|offset| {
        let rest = text.get(*offset..).unwrap_or_default();
        match rest.strip_prefix('\n') {
            None => braces += 1,
            Some(line) if entry_key(line).is_some() => braces = 0,
            Some(_) => {}
        }
        braces > BRACES_MAX
    })
}

/// Finds an escape such as `"\u00é"`: fluent-syntax 0.12 cuts the letter in two and panics.
fn broken_escape(text: &str) -> Option<usize> {
    let breaks = |offset: usize, digits_wanted: usize| {
        let rest = text.get(offset + 2..).unwrap_or_default();
        let digits = rest.bytes().take(digits_wanted).take_while(u8::is_ascii_hexdigit).count();
        digits < digits_wanted && rest.as_bytes().get(digits).is_some_and(|next| !next.is_ascii())
    };
    // Outside of a string, which ends with its line, it is text.
    let is_in_string = |offset: usize| {
        let before = text.get(..offset).unwrap_or_default();
        before.rsplit('\n').next().is_some_and(|line| line.contains('"'))
    };
    memchr_iter(b'\\', text.as_bytes()).find(|offset| {
        let digits = match text.as_bytes().get(offset + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            Some(_) | None => return false,
        };
        breaks(*offset, digits) && is_in_string(*offset)
    })
}

/// Finds the key, if the line that a text begins with is `key =` or `-term =`: where the parser expects
/// one, it has closed all braces before, and elsewhere it gives up.
pub(super) fn entry_key(line: &str) -> Option<&str> {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|letter: char| {
        letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
    });
    let is_entry = rest.len() < name.len() && rest.trim_start_matches(' ').starts_with('=');
    line.get(..line.len() - rest.len()).filter(|_| is_entry)
}
