//! Families that a finding names, and what kind of malware each is.
//!
//! "Dyreza Banking Trojan" says its kind itself, `ZyxelStealer` in its ending; of
//! "Bifrose" the catalog knows it. What the table of sandboxes knows counts more than
//! what the name says, and that more than the table of scanners' families.
//!
//! Invariant: a name is never empty.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use super::words::Words;
use crate::reason::{Category, names};

/// The longest word for a kind of malware, in words: "point of sale malware".
const KIND_WORDS_MAX: usize = 4;

/// The shortest name that is looked for without its ending, in octets: shorter ones stand in longer words by chance.
const STEM_LETTERS_MIN: usize = 4;

/// What a text says that does not tell the kind: sandboxes call files of any malware a backdoor's.
const GENERAL: [Category; 2] = [Category::Malware, Category::Backdoor];

/// Kinds of malware, and families of known kind.
#[derive(Debug, Default)]
pub(super) struct Families {
    noise: HashSet<String>,
    articles: HashSet<String>,
    kinds: HashMap<String, Category>,
    endings: Vec<(String, Category)>,
    names: HashMap<String, Category>,
}

/// A family with its kind.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// The name, without words for its kind.
    pub(super) family: String,
    /// The kind of malware.
    pub(super) category: Category,
}

impl Families {
    /// Adds words that are no names, words and endings for kinds of malware, and families of each kind.
    pub(super) fn add(
        &mut self,
        noise: &[String],
        kinds: BTreeMap<Category, Vec<String>>,
        endings: BTreeMap<Category, Vec<String>>,
        families: BTreeMap<Category, Vec<String>>,
    ) {
        self.noise.extend(noise.iter().map(|word| key(word)));
        add(&mut self.kinds, kinds);
        for (category, words) in endings {
            self.endings.extend(words.iter().map(|word| (key(word), category)));
        }
        add(&mut self.names, families);
    }

    /// Adds words before which no name stands: "Installs a Zyxel keylogger".
    pub(super) fn add_articles(&mut self, articles: &[String]) {
        self.articles.extend(articles.iter().map(|word| key(word)));
    }

    /// Reads a name with its words for a kind; `otherwise` is the kind if nothing tells.
    ///
    /// Without it, only a family that a table knows is one.
    pub(super) fn name(&self, text: &str, otherwise: Option<Category>) -> Option<Named> {
        let words = Words::of(text);
        let (family, kind) = self.split(&words)?;
        if let Some(category) = of_any(family, |key| self.find(key)) {
            return Some(Named { family: family.to_owned(), category });
        }
        let stated = kind.filter(|kind| *kind != Category::Malware);
        let known = self.known_as(family);
        let listed = known.as_ref().map(|known| known.category);
        let category = if let Some(otherwise) = otherwise {
            let listed = listed.filter(|listed| *listed != Category::Malware);
            let named = || listed.or_else(|| self.ending(family));
            let told = stated.or_else(|| GENERAL.contains(&otherwise).then(named).flatten());
            told.or(Some(otherwise).filter(|_| kind.is_none())).unwrap_or(Category::Malware)
        } else {
            // Scanners know more families; what the text says itself counts more.
            let listed = listed.or_else(|| of_any(family, names::family_category))?;
            stated.unwrap_or(listed)
        };
        let family = known.map_or_else(|| family.to_owned(), |known| known.family);
        Some(Named { family, category })
    }

    /// Finds a family in the table of scanners, as written or without its version and ending.
    fn known_as(&self, family: &str) -> Option<Named> {
        let whole = key(family);
        if let Some((name, category)) = names::known_family(&whole) {
            return Some(Named { family: name.to_owned(), category });
        }
        let bare = without_version(&whole);
        let stems = self.endings.iter().filter_map(|(ending, kind)| {
            let stem = bare.strip_suffix(ending.as_str())?;
            (stem.len() >= STEM_LETTERS_MIN).then_some((stem, Some(*kind)))
        });
        stems.chain([(bare, None)]).find_map(|(stem, kind)| {
            let known = names::known_family(stem);
            let category = self.find(stem).or(known.map(|(_, category)| category))?;
            let name = known.map_or(family, |(name, _)| name);
            Some(Named { family: name.to_owned(), category: kind.unwrap_or(category) })
        })
    }

    /// Finds the kind that the last part of a name states: `ZyxelStealer`.
    fn ending(&self, family: &str) -> Option<Category> {
        let bare = without_version(family);
        let word = bare.rsplit(|letter: char| !letter.is_alphanumeric()).next()?;
        let borders = names::humps(word);
        let start = borders.iter().rev().nth(1).filter(|start| **start > 0)?;
        let last = key(word.get(*start..)?);
        self.endings.iter().find(|(ending, _)| *ending == last).map(|(_, kind)| *kind)
    }

    /// Takes the words for a kind off a name.
    fn split<'a>(&self, words: &Words<'a>) -> Option<(&'a str, Option<Category>)> {
        let mut kind = None;
        let mut from = None;
        let mut to = 0;
        let mut at = 0;
        while at < words.len() {
            let stated = self.kind_at(words, at).filter(|_| !words.is_joined(at));
            if let Some((length, category)) = stated {
                let before = at.checked_sub(1).filter(|_| to == at);
                if before.is_some_and(|before| self.needs_kind(words, before..at + length)) {
                    to = at + length;
                } else {
                    kind = Some(kind.map_or(category, |known: Category| known.min(category)));
                }
                at += length;
                continue;
            }
            at += 1;
            if words.get(at - 1).is_some_and(|word| self.articles.contains(word)) {
                from = None;
            } else if !words.get(at - 1).is_some_and(|word| self.noise.contains(word)) {
                from.get_or_insert(at - 1);
                to = at;
            }
        }
        Some((words.written(from?..to)?, kind))
    }

    /// Tells whether a word is a family only together with the words for a kind: "Async RAT".
    fn needs_kind(&self, words: &Words<'_>, range: Range<usize>) -> bool {
        let is_family = |range| {
            let key = words.written(range).map(key).unwrap_or_default();
            self.find(&key).or_else(|| names::family_category(&key)).is_some()
        };
        !is_family(range.start..range.start + 1) && is_family(range)
    }

    /// Returns the family that a text names, if it begins with one that the catalog knows.
    pub(super) fn known(&self, text: &str) -> Option<Named> {
        let first = text.split(['_', ' ']).next()?;
        let category = self.find(&key(first))?;
        let family = first.to_owned();
        Some(Named { family, category })
    }

    /// Finds the kind of a family in the table of sandboxes.
    fn find(&self, key: &str) -> Option<Category> {
        self.names.get(key).copied()
    }

    /// Finds the longest word for a kind at word `at`, and its length in words.
    fn kind_at(&self, words: &Words<'_>, at: usize) -> Option<(usize, Category)> {
        let longest = KIND_WORDS_MAX.min(words.len().saturating_sub(at));
        (1..=longest).rev().find_map(|length| {
            let phrase = words.written(at..at + length)?;
            Some((length, *self.kinds.get(&key(phrase))?))
        })
    }
}

/// Finds the kind of a family, or of one of several names joined by "/".
fn of_any(family: &str, find: impl Fn(&str) -> Option<Category>) -> Option<Category> {
    let part = || family.split(['/', ' ', '(', ')']).find_map(|part| find(&key(part)));
    find(&key(family)).or_else(part)
}

/// Takes the version off a name: `AgentTeslaV4`.
fn without_version(name: &str) -> &str {
    let bare = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let has_number = bare.len() < name.len();
    bare.strip_suffix(['v', 'V']).filter(|_| has_number).unwrap_or(name)
}

fn add(table: &mut HashMap<String, Category>, rows: BTreeMap<Category, Vec<String>>) {
    for (category, names) in rows {
        for name in names {
            table.insert(key(&name), category);
        }
    }
}

/// Returns the form of a name in which names are compared: letters and digits only.
fn key(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
