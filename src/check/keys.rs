//! Finds the messages that own templates, rows and messages name.
//!
//! Such a message is no slip, though none of ours has its name. One that is said by a template must be there
//! for every reader: the template is not used for the others.

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;
use std::path::Path;

use super::{Level, Remark};
use crate::config::{self, Organization, Problem, Site, TextFile};
use crate::directory::Settings;
use crate::locale::{Expression, Locales, Tag};
use crate::own_rows;

/// Lists the keys that templates and rows in these folders name.
pub(super) fn of_folders(folders: &[&Path]) -> HashSet<String> {
    let mut keys = own_rows::keys(folders.iter().copied());
    for folder in folders {
        for file in config::own_templates(folder) {
            keys.extend(said(&file.text).into_iter().map(|(key, _)| parts(key).0.to_owned()));
        }
    }
    keys
}

/// Lists the keys that an organization's own messages refer to.
pub(super) fn of_messages(locales: &Locales) -> HashSet<String> {
    let mut keys = HashSet::new();
    for (_, catalog) in locales.overrides() {
        for (_, message) in catalog.entries() {
            for (_, _, pattern) in message.patterns() {
                pattern.visit(&mut |expression| {
                    if let Expression::Reference(reference) = expression {
                        keys.insert(reference.key.to_string());
                    }
                });
            }
        }
    }
    keys
}

/// Reports what the templates of an organization say, and what is not said in each language that the
/// configuration names, nor in English.
pub(super) fn unsaid(own: &Organization, site: &Site, locales: &Locales) -> Vec<Remark> {
    let tags = languages(own, site, locales);
    let places = config::layer_places(own, site);
    let files = places.iter().flat_map(|place| config::own_templates(place));
    files.flat_map(|file: TextFile| lacking(&file, &tags, locales)).collect()
}

fn lacking(file: &TextFile, tags: &BTreeSet<Tag>, locales: &Locales) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for (full, span) in said(&file.text) {
        let (key, attribute) = parts(full);
        let lacks = |tag: &&Tag| !locales.words(tag).has(key, attribute);
        let lacking: Vec<String> = tags.iter().filter(lacks).map(Tag::to_string).collect();
        if !lacking.is_empty() {
            let tags = lacking.join(", ");
            let message = format!("`{full}` is not said in {tags}: readers get another template");
            let hint = format!("add the message to locales/<tag>/ for {tags}, or to locales/en/");
            let problem = Problem::at(&file.path, &file.text, Some(span), message, hint);
            remarks.push(Remark { level: Level::Error, problem });
        }
    }
    remarks
}

/// Lists the languages that readers may have: those of the settings, those of own messages, and English, which
/// is for everybody else.
pub(crate) fn languages(own: &Organization, site: &Site, locales: &Locales) -> BTreeSet<Tag> {
    let members = &own.members;
    let first = members.language.as_ref().or(site.language.as_ref());
    let is_looked_up = members.lookups != Settings::default();
    let english = Some(Tag::english()).filter(|_| first.is_none() || is_looked_up);
    let named = first.into_iter().chain(&own.second_language).chain(members.languages.values());
    let tags = named.chain(locales.own().map(|(tag, _)| tag)).chain(english);
    tags.cloned().collect()
}

/// Lists the keys in `t(key="…")`, with their places.
fn said(text: &str) -> Vec<(&str, Range<usize>)> {
    let calls = text.match_indices("t(").filter(|(at, _)| {
        let before = text.get(..*at).unwrap_or_default();
        let is_name = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let is_comment = before.rfind("{#") > before.rfind("#}");
        !is_name && !is_comment
    });
    calls.filter_map(|(at, call)| key(text, at + call.len())).collect()
}

/// Finds the argument `key` of a call, if it is written out.
fn key(text: &str, start: usize) -> Option<(&str, Range<usize>)> {
    let arguments = text.get(start..)?.split(')').next()?;
    let at = arguments.find("key")? + "key".len();
    let value = arguments.get(at..)?.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let key = value.get(1..)?.split(quote).next()?;
    let start = start + arguments.len() - value.len() + 1;
    Some((key, start..start + key.len()))
}

/// Splits a key from its attribute.
fn parts(full: &str) -> (&str, Option<&str>) {
    full.split_once('.').map_or((full, None), |(key, attribute)| (key, Some(attribute)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_templates_say() {
        let cases = [
            ("{{ t(key=\"hall-foot\") }}", "hall-foot@10"),
            ("{{ t( count=3, key = 'a.title' ) }}é{{ t(key=`b`) }}", "a.title@22 b@47"),
            ("{# {{ t(key=\"a\") }} #}{{ t(key=\"b\") }}", "b@32"),
            ("{{ t(key=view.title) }} {{ at(key=\"a\") }} {{ t() }} t(", ""),
        ];
        for (text, expected) in cases {
            let found = said(text).into_iter().map(|(key, place)| format!("{key}@{}", place.start));
            assert_eq!(found.collect::<Vec<_>>().join(" "), expected, "{text}");
        }
    }
}
