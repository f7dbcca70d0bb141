//! The words of one reader's language: messages in layers, with their fallbacks.
//!
//! A message is looked up in the layers of the reader's own language first (organization, site,
//! built-in), then in those of English. Invariant: there is always a text, and never one in two
//! languages.

use std::sync::Arc;

use super::format::{Format, Plurals};
use super::lazy::LazyCatalog;
use super::number::Number;
use super::pattern::{Pattern, Piece};
use super::problem::{Fault, Problem};
use super::resolve::{Lookup, Place, Resolver, Scope};
use super::tag::{Direction, Tag};
use super::value::{Value, Values};

/// A text, and what went wrong on the way to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// The text; with problems it may be another layer's, English, or the key in brackets.
    pub text: String,
    /// What was wrong with the message, or with the values for it.
    pub problems: Vec<Problem>,
}

/// The words of one language.
#[derive(Debug)]
pub struct Words {
    own: Group,
    /// English behind another language.
    english: Option<Arc<Group>>,
}

/// One language: its layers, and how it writes numbers and dates.
#[derive(Debug)]
pub(super) struct Group {
    tag: Tag,
    direction: Direction,
    format: Format,
    links: Vec<Link>,
}

impl Group {
    pub(super) fn new(tag: Tag, format: Format, links: Vec<Link>) -> Self {
        Self { direction: tag.direction(), tag, format, links }
    }

    fn knows(&self, key: &str) -> bool {
        self.links.iter().any(|link| link.catalog.message(key).is_some())
    }
}

/// The messages of one locale in one layer.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) catalog: Arc<LazyCatalog>,
    pub(super) plurals: Plurals,
}

impl Words {
    pub(super) fn new(own: Group, english: Option<Arc<Group>>) -> Self {
        Self { own, english }
    }

    /// Makes the text of a message, or of one of its attributes, for a body: values that others
    /// wrote are isolated where they could change the direction of the words.
    pub fn text(&self, key: &str, attribute: Option<&str>, values: &Values<'_>) -> Text {
        self.make(key, attribute, values, Place::Body)
    }

    /// Makes the text of a message for a header or a subject: without isolates.
    pub fn plain(&self, key: &str, attribute: Option<&str>, values: &Values<'_>) -> Text {
        self.make(key, attribute, values, Place::Header)
    }

    /// Tells whether a message has a text, or an attribute, in the language that it is said in:
    /// English, if the reader's has nothing under this key.
    pub fn has(&self, key: &str, attribute: Option<&str>) -> bool {
        let own = self.groups().find(|group| group.knows(key));
        own.is_some_and(|group| group.find(key, attribute).is_some())
    }

    /// Isolates what somebody else wrote where it could turn the words around it, for a body.
    pub fn isolated(&self, text: &str) -> String {
        let mut resolver = Resolver::new(&self.own, &self.own.format, Place::Body);
        resolver.value(&Value::from(text))
    }

    /// Joins values to a list in the reader's language, for a body.
    pub fn list(&self, items: &[Value<'_>]) -> String {
        let mut resolver = Resolver::new(&self.own, &self.own.format, Place::Body);
        let items: Vec<_> = items.iter().map(|item| resolver.value(item)).collect();
        self.own.format.list(&items)
    }

    /// Writes a size with its unit, `1.4 MB`, by the messages `size-bytes` to `size-gigabytes`.
    pub fn size(&self, bytes: u64) -> String {
        const UNITS: [(&str, u64); 4] = [
            ("size-gigabytes", 1_000_000_000),
            ("size-megabytes", 1_000_000),
            ("size-kilobytes", 1000),
            ("size-bytes", 1),
        ];
        // Whatever would be shown as 1000 of a unit is 1 of the next.
        let fits = |unit: u64| bytes >= unit - unit / 2000;
        let (key, unit) =
            UNITS.into_iter().find(|(_, unit)| fits(*unit)).unwrap_or(("size-bytes", 1));
        #[expect(clippy::cast_precision_loss, reason = "one decimal is shown")]
        let value = bytes as f64 / unit as f64;
        let decimals = u8::from(value < 9.95 && unit > 1);
        let values = Values::new().with("amount", Number::rounded(value, decimals));
        self.plain(key, None, &values).text
    }

    /// Writes a share, `12%`, by the message `percent`.
    pub fn percent(&self, percent: impl Into<Number>) -> String {
        self.plain("percent", None, &Values::new().with("amount", percent.into())).text
    }

    /// How the language writes numbers, dates and lists.
    pub fn format(&self) -> &Format {
        &self.own.format
    }

    /// The language that the words are in.
    pub fn tag(&self) -> &Tag {
        &self.own.tag
    }

    /// The direction that the language is written in.
    pub fn direction(&self) -> Direction {
        self.own.direction
    }

    fn groups(&self) -> impl Iterator<Item = &Group> {
        std::iter::once(&self.own).chain(self.english.as_deref())
    }

    fn make(&self, key: &str, attribute: Option<&str>, values: &Values<'_>, place: Place) -> Text {
        let mut problems = Vec::new();
        let mut flawed = None;
        for group in self.groups() {
            for link in &group.links {
                let Some(message) = link.catalog.message(key) else {
                    continue;
                };
                let Some(pattern) = message.pattern(attribute) else {
                    continue;
                };
                if let [Piece::Text(text)] = &*pattern.pieces {
                    return Text { text: text.to_string(), problems };
                }
                let mut resolver = Resolver::new(group, &group.format, place);
                resolver.write(pattern, Scope::new(values, &link.plurals));
                if resolver.faults.is_empty() {
                    return Text { text: resolver.text, problems };
                }
                problems.extend(resolver.faults.into_iter().map(|fault| Problem {
                    place: Some(message.place.clone()),
                    key: full_key(key, attribute),
                    fault,
                }));
                flawed.get_or_insert(resolver.text);
            }
            if flawed.is_none() {
                let fault = Fault::NoMessage(group.tag.to_string());
                problems.push(Problem { place: None, key: full_key(key, attribute), fault });
            }
        }
        let text = flawed.unwrap_or_else(|| format!("[{}]", full_key(key, attribute)));
        Text { text, problems }
    }
}

impl Lookup for Group {
    fn find(&self, key: &str, attribute: Option<&str>) -> Option<(&Pattern, &Plurals)> {
        self.links.iter().find_map(|link| {
            let pattern = link.catalog.message(key)?.pattern(attribute)?;
            Some((pattern, &link.plurals))
        })
    }

    fn direction(&self) -> Direction {
        self.direction
    }
}

/// Names a message with its attribute: `mail-blocked.subject`.
fn full_key(key: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{key}.{attribute}"),
        None => key.to_owned(),
    }
}
