//! Checks the words: complete in every language, and plain enough for everybody.
//!
//! A locale is compared with English (messages, variables, plural forms), and its texts are measured
//! (sentences, readability) and searched (jargon, fear, words that say nothing). What is plain in a
//! language is a table in `catalog/`. Knows message catalogs; nothing of templates or mails' makers.

mod compare;
mod finding;
mod mail;
mod prose;
mod row;
mod style;
mod tables;
#[cfg(test)]
mod tests;

pub use finding::{Finding, Rule};
pub use mail::{Mail, Part};
pub use row::{Row, table};
pub use tables::{Tables, TablesError};

use std::collections::HashSet;

use crate::locale::{Builtin, Catalog, Tag, matching};

/// Checks message catalogs against English and against the tables.
#[derive(Debug)]
pub struct Checker<'a> {
    tables: &'a Tables,
    builtin: &'a Builtin,
    english: &'a Catalog,
}

/// What a check of one locale found.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// What is wrong, by place.
    pub findings: Vec<Finding>,
    /// The locale's row of the table.
    pub row: Row,
}

/// The messages of one locale, and those that it falls back to in its own language.
struct Subject<'a> {
    tag: &'a Tag,
    own: &'a Catalog,
    /// The locale itself first.
    chain: Vec<&'a Catalog>,
    /// The keys of messages that English need not have.
    named: &'a HashSet<String>,
}

impl<'a> Checker<'a> {
    /// Prepares to check locales of `builtin`, and overrides of them.
    pub fn new(tables: &'a Tables, builtin: &'a Builtin) -> Self {
        Self { tables, builtin, english: builtin.catalog(Tag::english()) }
    }

    /// Checks a built-in locale: it has to have everything that English has.
    pub fn check_locale(&self, tag: &Tag) -> Report {
        let own = self.builtin.catalog(tag);
        let named = HashSet::new();
        let subject = Subject { tag, own, chain: self.chain(tag), named: &named };
        let mut findings = compare::syntax(own);
        findings.extend(compare::missing(&subject, self.english));
        let row = self.check(&subject, &mut findings);
        findings.sort();
        Report { findings, row }
    }

    /// Checks what an organization says in place of the built-in messages; it may say as little as
    /// it likes. Its syntax and its variables were checked as it was loaded. `named` are the keys that its
    /// own templates, rows and messages ask for.
    pub fn check_override(
        &self,
        tag: &Tag,
        own: &Catalog,
        named: &HashSet<String>,
    ) -> Vec<Finding> {
        let mut chain = self.chain(tag);
        chain.insert(0, own);
        let mut findings = compare::syntax(own);
        self.check(&Subject { tag, own, chain, named }, &mut findings);
        findings.sort();
        findings
    }

    fn check(&self, subject: &Subject<'_>, findings: &mut Vec<Finding>) -> Row {
        findings.extend(compare::messages(subject, self.english));
        let equal = compare::equal(subject, self.english, self.tables);
        let (style, measures) = style::check(subject, self.tables);
        let row = Row::new(subject, self.english, equal.len(), &measures);
        findings.extend(equal);
        findings.extend(style);
        row
    }

    /// Lists the built-in messages that a locale has of its own or falls back to.
    fn chain(&self, tag: &Tag) -> Vec<&Catalog> {
        let available = self.builtin.available();
        let tags = matching::all(tag, &available);
        let same = tags.into_iter().filter(|other| other.language() == tag.language());
        same.map(|tag| self.builtin.catalog(tag)).collect()
    }
}
