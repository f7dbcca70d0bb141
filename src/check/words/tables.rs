//! What is plain in each language: limits, and words to avoid.
//!
//! The tables are `catalog/language-limits.toml` and `catalog/avoid/<tag>.txt`, compiled in.

use std::collections::HashMap;

use serde::Deserialize;

use crate::locale::{Tag, matching};

const LIMITS: &str = include_str!("../../../catalog/language-limits.toml");
const AVOID: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/avoid.rs"));

/// The file with words that are avoided in every language.
const ANY_LANGUAGE: &str = "any.txt";

/// Why the tables cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TablesError {
    /// The limits are not as they should be.
    #[error("cannot read catalog/language-limits.toml")]
    Limits(#[from] toml::de::Error),
    /// A file is named for no language.
    #[error("cannot read catalog/avoid/{0}: its name is no language")]
    Name(String),
    /// A line stands in no known section.
    #[error("cannot read catalog/avoid/{file}:{line}: no section [{section}]")]
    Section {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The section that it stands in.
        section: String,
    },
}

/// All tables.
#[derive(Debug)]
pub struct Tables {
    pub(super) limits: Limits,
    avoid: HashMap<Tag, Avoid>,
    avoid_anywhere: Avoid,
    languages: Vec<Tag>,
    avoided: Vec<Tag>,
}

/// `language-limits.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Limits {
    default: LanguageLimits,
    languages: HashMap<Tag, LanguageLimits>,
    pub(super) audience: AudienceKeys,
    pub(super) subject: SubjectLimits,
    capitals: Allowed,
    equal: Allowed,
    pub(super) mail: MailLimits,
    abbreviations: Abbreviations,
}

/// How plain a text has to be in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LanguageLimits {
    #[serde(default)]
    pub(super) unit: Unit,
    pub(super) sentence_max: usize,
    pub(super) lix_max: Option<f64>,
    pub(super) ease: Option<Ease>,
    #[serde(default)]
    prefixes: Vec<String>,
}

/// What a sentence is measured in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Unit {
    #[default]
    Words,
    Characters,
}

/// A formula of reading ease.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ease {
    pub(super) base: f64,
    pub(super) sentence: f64,
    pub(super) syllable: f64,
    pub(super) min: f64,
}

/// Which texts are for whom.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AudienceKeys {
    pub(super) admin_keys: Vec<String>,
    pub(super) admin_attributes: Vec<String>,
    pub(super) sender_keys: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SubjectLimits {
    pub(super) characters_max: usize,
    pub(super) value_characters: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "they are limits, and say so in the file, too")]
pub(super) struct MailLimits {
    pub(super) words_max: usize,
    pub(super) opening_words_max: usize,
    pub(super) paragraph_sentences_max: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowed {
    allowed: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Abbreviations {
    all: Vec<String>,
}

/// Words to avoid in one language.
#[derive(Debug, Default)]
pub(super) struct Avoid {
    jargon: Vec<Phrase>,
    fear: Vec<Phrase>,
    vague: Vec<Phrase>,
    bypass: Vec<Phrase>,
}

/// Why words are to be avoided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Avoided {
    Jargon,
    Fear,
    Vague,
    Bypass,
}

/// A word or a phrase to avoid, in lower case.
#[derive(Debug)]
pub(super) struct Phrase {
    pub(super) text: String,
    /// Each word, and whether it may go on.
    words: Vec<(String, Ending)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Fixed,
    Any,
}

impl Tables {
    /// Reads the tables compiled into the program.
    pub fn builtin() -> Result<Self, TablesError> {
        let limits: Limits = toml::from_str(LIMITS)?;
        let mut avoid = HashMap::new();
        let mut avoid_anywhere = Avoid::default();
        for (file, text) in AVOID {
            if *file == ANY_LANGUAGE {
                avoid_anywhere = Avoid::parse(file, text)?;
                continue;
            }
            let name = file.strip_suffix(".txt").unwrap_or(file);
            let tag = name.parse().map_err(|_| TablesError::Name((*file).to_owned()))?;
            avoid.insert(tag, Avoid::parse(file, text)?);
        }
        let languages = sorted(limits.languages.keys());
        let avoided = sorted(avoid.keys());
        Ok(Self { limits, avoid, avoid_anywhere, languages, avoided })
    }

    /// Finds the limits of a language.
    pub(super) fn language(&self, tag: &Tag) -> &LanguageLimits {
        let found = matching::best(tag, &self.languages);
        found.and_then(|tag| self.limits.languages.get(tag)).unwrap_or(&self.limits.default)
    }

    /// Finds the words to avoid in a language; those of its own come first.
    pub(super) fn avoid(&self, tag: &Tag) -> impl Iterator<Item = &Avoid> {
        let found = matching::best(tag, &self.avoided).and_then(|tag| self.avoid.get(tag));
        found.into_iter().chain([&self.avoid_anywhere])
    }

    /// Tells whether a word may be written in capitals.
    pub(super) fn may_be_capitals(&self, word: &str) -> bool {
        self.limits.capitals.allowed.iter().any(|allowed| allowed == word)
    }

    /// Tells whether other languages may share a word, in lower case, with English.
    pub(super) fn may_be_english(&self, word: &str) -> bool {
        self.limits.equal.allowed.iter().any(|allowed| allowed == word)
    }

    /// Tells whether the full stop after a word, in lower case, ends no sentence.
    pub(super) fn is_abbreviation(&self, word: &str) -> bool {
        self.limits.abbreviations.all.iter().any(|known| known == word)
    }
}

fn sorted<'a>(tags: impl Iterator<Item = &'a Tag>) -> Vec<Tag> {
    let mut tags: Vec<_> = tags.cloned().collect();
    tags.sort();
    tags
}

impl Avoid {
    /// Lists the phrases of one kind.
    pub(super) fn phrases(&self, kind: Avoided) -> &[Phrase] {
        match kind {
            Avoided::Jargon => &self.jargon,
            Avoided::Fear => &self.fear,
            Avoided::Vague => &self.vague,
            Avoided::Bypass => &self.bypass,
        }
    }

    fn parse(file: &str, text: &str) -> Result<Self, TablesError> {
        let mut avoid = Self::default();
        let mut section = "";
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                section = name;
                continue;
            }
            let list = match section {
                "jargon" => &mut avoid.jargon,
                "fear" => &mut avoid.fear,
                "vague" => &mut avoid.vague,
                "bypass" => &mut avoid.bypass,
                _ => {
                    let (file, section) = (file.to_owned(), section.to_owned());
                    return Err(TablesError::Section { file, line: index + 1, section });
                }
            };
            list.push(Phrase::new(line));
        }
        Ok(avoid)
    }
}

impl Phrase {
    fn new(line: &str) -> Self {
        let mut words = Vec::new();
        for part in line.split_inclusive('*') {
            let (part, ending) = match part.strip_suffix('*') {
                Some(part) => (part, Ending::Any),
                None => (part, Ending::Fixed),
            };
            words.extend(super::prose::letters(part).map(|word| (word, Ending::Fixed)));
            if let Some(last) = words.last_mut() {
                last.1 = ending;
            }
        }
        Self { text: line.to_owned(), words }
    }

    /// Finds the phrase in a text; `letters` are the words of the text in lower case.
    pub(super) fn is_in(&self, letters: &[String], limits: &LanguageLimits) -> bool {
        match limits.unit {
            Unit::Characters => {
                let phrase: String = self.words.iter().map(|(word, _)| word.as_str()).collect();
                letters.concat().contains(&phrase)
            }
            Unit::Words => letters.windows(self.words.len().max(1)).any(|window| {
                window.iter().zip(&self.words).all(|(word, wanted)| fits(word, wanted, limits))
            }),
        }
    }
}

/// Tells whether a word is the wanted one, alone or behind a prefix of its language.
fn fits(word: &str, (wanted, ending): &(String, Ending), limits: &LanguageLimits) -> bool {
    let is_wanted = |word: &str| match ending {
        Ending::Fixed => word == wanted,
        Ending::Any => word.starts_with(wanted.as_str()),
    };
    let prefixes = limits.prefixes.iter();
    is_wanted(word)
        || prefixes.filter_map(|prefix| word.strip_prefix(prefix.as_str())).any(is_wanted)
}
