//! What the files of the catalog of findings state, row by row.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::index::{Place, Source, Target};
use super::ladder::Rung;
use super::manner::MannerRows;
use crate::reason::{Category, Caution, Platform, Severity, Strength};

/// One layer as its file states it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Layer {
    pub(super) group: Vec<GroupRow>,
    pub(super) naming: Vec<NamingRow>,
    pub(super) noise: Vec<String>,
    pub(super) articles: Vec<String>,
    pub(super) kind: BTreeMap<Category, Vec<String>>,
    pub(super) ending: BTreeMap<Category, Vec<String>>,
    pub(super) family: BTreeMap<Category, Vec<String>>,
    pub(super) manner: MannerRows,
}

/// One group as a file states it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupRow {
    pub(super) id: String,
    pub(super) category: Option<Category>,
    pub(super) severity: Option<Severity>,
    pub(super) strength: Option<Strength>,
    #[serde(default)]
    pub(super) ladder: BTreeMap<Rung, Strength>,
    pub(super) platform: Option<Platform>,
    pub(super) caution: Option<Caution>,
    pub(super) looked: Option<String>,
    pub(super) touched: Option<String>,
    #[serde(default)]
    pub(super) signatures: Vec<String>,
    #[serde(default)]
    pub(super) descriptions: Vec<String>,
    #[serde(default)]
    pub(super) phrases: Vec<String>,
    #[serde(default)]
    pub(super) telling: Vec<String>,
}

/// One way of naming a family as a file states it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NamingRow {
    /// The category if neither the words nor the family tell; without it, only known families count.
    pub(super) category: Option<Category>,
    #[serde(default)]
    pub(super) signatures: Vec<String>,
    #[serde(default)]
    pub(super) descriptions: Vec<String>,
    #[serde(default)]
    pub(super) phrases: Vec<String>,
}

/// What is collected while layers are read.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) descriptions: Vec<Source>,
    pub(super) signatures: Vec<Source>,
}

impl Rows {
    /// Adds a pattern of ids, as `antivm_vbox_*`; it matches the words of an id.
    pub(super) fn sign(&mut self, id: &str, target: Target, layer: usize) {
        let mut words = String::new();
        for chunk in id.split('_') {
            // A star before a word stands for words before it, one after it for its rest, too.
            match chunk.strip_prefix('*') {
                Some(rest) if !rest.is_empty() => words.extend(["* ", rest]),
                Some(_) | None => words.push_str(chunk),
            }
            words.push(' ');
        }
        let open = words.trim_end().ends_with('*') && !words.ends_with(" * ");
        words.push_str(if open { "*" } else { "" });
        self.signatures.push(Source { text: words, place: Place::Whole, target, layer });
    }

    /// Adds patterns of descriptions.
    pub(super) fn describe(
        &mut self,
        texts: Vec<String>,
        place: Place,
        target: Target,
        layer: usize,
    ) {
        let sources = texts.into_iter().map(|text| Source { text, place, target, layer });
        self.descriptions.extend(sources);
    }
}
