//! The texts of one locale in one layer; each message is parsed when it is first asked for.
//!
//! A mail says some eighty of a thousand messages. For shipped texts only, which are known to be sound: of
//! a message that is broken nobody hears before the whole is parsed.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use foldhash::HashMap;

use super::catalog::{Catalog, entry_key, line_starts};
use super::pattern::Message;

/// Files: path and text.
pub(super) type Texts = Vec<(Cow<'static, str>, Cow<'static, str>)>;

/// Messages of one locale in one layer.
#[derive(Debug, Default)]
pub(super) struct LazyCatalog {
    files: Texts,
    entries: OnceLock<HashMap<Box<str>, Entry>>,
    whole: OnceLock<Catalog>,
}

/// Where a message stands.
#[derive(Debug)]
struct Entry {
    file: usize,
    text: Range<usize>,
    lines_before: usize,
    message: OnceLock<Option<Message>>,
}

impl LazyCatalog {
    /// Takes files; nothing is parsed yet.
    pub(super) fn new(files: Texts) -> Self {
        Self { files, ..Self::default() }
    }

    /// Finds a message by its key, or a term by its key with the hyphen.
    pub(super) fn message(&self, key: &str) -> Option<&Message> {
        if let Some(whole) = self.whole.get() {
            return whole.message(key);
        }
        let entry = self.entries.get_or_init(|| self.entries()).get(key)?;
        entry.message.get_or_init(|| self.parse(key, entry)).as_ref()
    }

    /// Gives the files, as they were taken.
    pub(super) fn files(&self) -> &Texts {
        &self.files
    }

    /// Gives all messages.
    pub(super) fn whole(&self) -> &Catalog {
        self.whole.get_or_init(|| parse(&self.files))
    }

    /// Finds out where messages stand. The first definition of a message counts.
    fn entries(&self) -> HashMap<Box<str>, Entry> {
        let mut entries = HashMap::default();
        for (file, (_, text)) in self.files.iter().enumerate() {
            let mut keyed = keyed(text).peekable();
            while let Some((key, lines_before, start)) = keyed.next() {
                let end = keyed.peek().map_or(text.len(), |(_, _, next)| *next);
                let entry =
                    Entry { file, text: start..end, lines_before, message: OnceLock::new() };
                entries.entry(key.into()).or_insert(entry);
            }
        }
        entries
    }

    fn parse(&self, key: &str, entry: &Entry) -> Option<Message> {
        let (path, text) = self.files.get(entry.file)?;
        let alone = Catalog::parse([(&**path, text.get(entry.text.clone())?)]);
        alone.message(key).map(|message| message.lower(entry.lines_before))
    }
}

/// Finds the lines that a message or a term begins with: its key, the lines before, the place.
fn keyed(text: &str) -> impl Iterator<Item = (&str, usize, usize)> {
    let lines = line_starts(text).into_iter().enumerate();
    lines.filter_map(|(before, start)| Some((entry_key(text.get(start..)?)?, before, start)))
}

/// Lists the keys of messages, without parsing them.
pub(super) fn keys(files: &Texts) -> impl Iterator<Item = &str> {
    let keys = files.iter().flat_map(|(_, text)| keyed(text).map(|(key, ..)| key));
    keys.filter(|key| !key.starts_with('-'))
}

/// Parses all files of a locale in one layer.
pub(super) fn parse(files: &[(Cow<'static, str>, Cow<'static, str>)]) -> Catalog {
    Catalog::parse(files.iter().map(|(path, text)| (&**path, &**text)))
}

impl From<Catalog> for LazyCatalog {
    fn from(whole: Catalog) -> Self {
        Self { whole: whole.into(), ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::locale::SHIPPED;

    #[test]
    fn a_message_alone_is_the_one_of_the_whole() {
        let mut shipped: BTreeMap<&str, Texts> = BTreeMap::new();
        for (path, text) in SHIPPED {
            let (locale, _) = path.split_once('/').unwrap();
            shipped.entry(locale).or_default().push(((*path).into(), (*text).into()));
        }
        assert!(shipped.len() > 30);
        for (locale, files) in shipped {
            let (alone, together) = (LazyCatalog::new(files.clone()), LazyCatalog::new(files));
            let whole = together.whole().entries();
            for (key, message) in &whole {
                assert_eq!(alone.message(key), Some(*message), "{locale}: {key}");
            }
            assert_eq!(alone.entries.get().unwrap().len(), whole.len());
        }
    }

    #[test]
    fn the_first_definition_counts() {
        let file = |text: &'static str| ("en/mail.ftl".into(), text.into());
        let text = "# a = comment\na = 1\n    .b = 2\n\n-c = { $d ->\n   *[one] a = 3\n}\na = 4\n";
        let lazy = LazyCatalog::new(vec![file(text), file("a = 5\nbroken = {\n")]);
        let place = |key: &str| lazy.message(key).map(|message| message.place.line);
        assert_eq!(
            [place("a"), place("-c"), place("b"), place("broken")],
            [Some(2), Some(5), None, None]
        );
        let attribute = &lazy.message("a").unwrap().attributes[0];
        assert_eq!((&*attribute.name, attribute.place.line), ("b", 3));
    }
}
