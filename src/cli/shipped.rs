//! What was shipped when an organization's folder was written: digests of texts and templates.

use std::collections::BTreeMap;
use std::fmt;
use std::io::ErrorKind;
use std::path::Path;

use fluent_syntax::serializer::serialize;
use fluent_syntax::{ast, parser};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::failure::{CONFIGURATION, Failure};
use crate::file::{self, ReadError};
use crate::locale::Tag;

/// Octets of a digest that are kept: enough to see a change.
const DIGEST_BYTES: usize = 6;

/// Digests of what was shipped.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Record {
    version: String,
    /// By `<tag>/<key>`.
    messages: BTreeMap<String, String>,
    /// By the template's name.
    templates: BTreeMap<String, String>,
}

/// A message that was not there, or was another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct News {
    pub(super) key: String,
    pub(super) text: String,
    pub(super) is_new: bool,
}

impl Record {
    /// Reads a record; nothing if there is none. Without the old one nobody knows what is new.
    pub(super) fn read(path: &Path) -> Result<Option<Self>, Failure> {
        let text = match file::text(path) {
            Err(ReadError::Io(error)) if error.kind() == ErrorKind::NotFound => return Ok(None),
            text => text.map_err(|error| error.to_string()),
        };
        let read = text.and_then(|text| toml::from_str(&text).map_err(|error| error.to_string()));
        read.map(Some).map_err(|error| {
            let message = format!("cannot read {}: {error}", path.display());
            let hint =
                "take it from a backup; without it, nothing that is new can be told from the rest";
            Failure::new(CONFIGURATION, message).with_hint(hint)
        })
    }

    /// Records files of messages and templates: path and text.
    pub(super) fn of(files: &[(&str, &str)], templates: &[(&str, &str)]) -> Self {
        let messages = files.iter().flat_map(|(path, text)| {
            let tag = path.split('/').next().unwrap_or_default();
            let entries = messages(text).into_iter();
            entries.map(move |(key, text)| (format!("{tag}/{key}"), digest(&text)))
        });
        let templates = templates.iter().map(|(path, text)| ((*path).to_owned(), digest(text)));
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            messages: messages.collect(),
            templates: templates.collect(),
        }
    }

    /// Lists the languages that were written down.
    pub(super) fn languages(&self) -> Vec<Tag> {
        let tags = self.messages.keys().filter_map(|key| key.split('/').next()?.parse().ok());
        let mut tags: Vec<Tag> = tags.collect();
        tags.dedup();
        tags
    }

    /// Lists what of a file is new or changed since.
    pub(super) fn news(&self, path: &str, text: &str) -> Vec<News> {
        let tag = path.split('/').next().unwrap_or_default();
        let entries = messages(text).into_iter().filter_map(|(key, text)| {
            let known = self.messages.get(&format!("{tag}/{key}"));
            let is_same = known.is_some_and(|known| *known == digest(&text));
            (!is_same).then(|| News { key, text, is_new: known.is_none() })
        });
        entries.collect()
    }

    /// Lists the templates that are others now.
    pub(super) fn changed_templates(&self, new: &Self) -> Vec<String> {
        let changed = self.templates.iter().filter(|(name, digest)| {
            new.templates.get(*name).is_some_and(|other| other != *digest)
        });
        changed.map(|(name, _)| name.clone()).collect()
    }

    /// Keeps what an older record knows of other languages.
    pub(super) fn merged(mut self, old: Option<Self>) -> Self {
        let mut messages = old.map(|old| old.messages).unwrap_or_default();
        messages.append(&mut self.messages);
        Self { messages, ..self }
    }
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = toml::to_string(self).map_err(|_| fmt::Error)?;
        write!(f, "# Written by `whyblocked init`, to tell what an upgrade brings.\n{text}")
    }
}

/// Splits a file into its messages: key and text, without the comments.
pub(super) fn messages(text: &str) -> Vec<(String, String)> {
    // Ours have no errors, and what has them is no message.
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(ast::Message { comment: None, ..message }),
        ast::Entry::Term(_)
        | ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => None,
    });
    let named = messages.map(|message| {
        let key = message.id.name.to_owned();
        (key, serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] }))
    });
    named.collect()
}

fn digest(text: &str) -> String {
    let octets = Sha256::digest(text);
    let kept = octets.iter().take(DIGEST_BYTES);
    kept.fold(String::new(), |digits, octet| digits + &format!("{octet:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_upgrade_shows_what_is_new_and_what_changed() {
        let old =
            "## Head\na = One\n    .title = T\n\nb = { $x ->\n    [one] x\n   *[other] y\n}\n";
        let new = "a = One\n    .title = Title\n\nb = { $x ->\n    [one] x\n   *[other] y\n}\nc = Three\n";
        let record = Record::of(&[("de/mail.ftl", old)], &[("base.html", "x")]);
        assert_eq!(record.news("de/mail.ftl", old), []);
        let news = record.news("de/mail.ftl", new);
        let news: Vec<_> = news.iter().map(|news| (news.key.as_str(), news.is_new)).collect();
        assert_eq!(news, [("a", false), ("c", true)]);
        let read: Record = toml::from_str(&record.to_string()).unwrap();
        assert_eq!(read.languages(), ["de".parse().unwrap()]);
        let changed = Record::of(&[], &[("base.html", "y")]);
        assert_eq!(read.changed_templates(&changed), ["base.html"]);
    }
}
