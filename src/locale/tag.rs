//! Language tags: BCP 47, and what else people write for them.
//!
//! Invariant: a [`Tag`] is canonical, has a language, and holds no extensions.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use icu_locale::subtags::{Language, Script, Variant, language, variant};
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, langid};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Longest text that is read as a tag, in bytes: twice what RFC 5646 (4.4.1) asks for.
const TAG_BYTES_MAX: usize = 70;

/// Most tags taken from one list of preferences: more are no preference.
const PREFERENCES_MAX: usize = 10;

/// The variant of a language in shorter sentences and simpler words.
const SIMPLE: Variant = variant!("simple");

/// Whole tags of other systems, in lower case, and what they mean. `se` and `si` alone are taken
/// for Sweden and Slovenia; Northern Sami and Sinhala are reached with a region, as in `se-NO`.
const LEGACY_TAGS: &[(&str, &str)] =
    &[("se", "sv"), ("si", "sl"), ("zh-chs", "zh-Hans"), ("zh-cht", "zh-Hant")];

/// Languages named by a country or by an older name, and their subtag today.
const LEGACY_LANGUAGES: &[(Language, Language)] = &[
    (language!("cn"), language!("zh")),
    (language!("cz"), language!("cs")),
    (language!("dk"), language!("da")),
    (language!("gr"), language!("el")),
    (language!("jp"), language!("ja")),
    (language!("no"), language!("nb")),
    (language!("ua"), language!("uk")),
];

/// What comes after `@` in the names of POSIX locales, if it changes the language.
const POSIX_MODIFIERS: &[(&str, &str)] =
    &[("latin", "Latn"), ("cyrillic", "Cyrl"), ("devanagari", "Deva"), ("arabic", "Arab")];

/// A language as readers have it: a language with a script, region or variant where needed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tag(LanguageIdentifier);

/// The direction that a language is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As English.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// Why a text is no language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot read the language {given:?}: not a BCP 47 tag such as \"de\" or \"pt-BR\"")]
pub struct TagError {
    given: String,
}

impl Tag {
    /// English, the language that every text falls back to.
    pub fn english() -> &'static Self {
        static ENGLISH: Tag = Tag(langid!("en"));
        &ENGLISH
    }

    /// Reads a list of preferences (`sv-SE, en;q=0.8`), best first; what is no tag is left out.
    ///
    /// This is the form of LDAP's `preferredLanguage` (RFC 2798, 2.7), that of `Accept-Language`.
    pub fn preferences(text: &str) -> Vec<Self> {
        let mut weighted = Vec::new();
        for item in text.split(',').take(PREFERENCES_MAX) {
            let (name, parameters) = item.split_once(';').unwrap_or((item, ""));
            let weight = weight_in_thousandths(parameters);
            if let Ok(tag) = name.parse::<Self>()
                && weight > 0
            {
                weighted.push((weight, tag));
            }
        }
        weighted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        weighted.into_iter().map(|(_, tag)| tag).collect()
    }

    /// Tells whether this is the variant in shorter sentences and simpler words.
    pub fn is_simple(&self) -> bool {
        self.0.variants.contains(&SIMPLE)
    }

    /// Gives the same tag without the variant `simple`.
    #[must_use]
    pub fn without_simple(&self) -> Self {
        let mut plain = self.0.clone();
        plain.variants.remove(&SIMPLE);
        Self(plain)
    }

    /// Gives the same tag with the variant `simple`.
    #[must_use]
    pub fn with_simple(&self) -> Self {
        let mut simple = self.0.clone();
        simple.variants.push(SIMPLE);
        Self(simple)
    }

    /// Gives the direction in which the language is written.
    pub fn direction(&self) -> Direction {
        if LocaleDirectionality::new_common().is_right_to_left(&self.0) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// The language subtag, such as `de`.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The parts of the tag, for the tables of CLDR.
    pub(super) fn id(&self) -> &LanguageIdentifier {
        &self.0
    }

    /// Wraps what the tables of CLDR answered.
    pub(super) fn from_id(id: LanguageIdentifier) -> Self {
        Self(id)
    }
}

impl FromStr for Tag {
    type Err = TagError;

    fn from_str(text: &str) -> Result<Self, TagError> {
        let error = || TagError { given: text.chars().take(TAG_BYTES_MAX).collect() };
        let text = text.trim();
        if text.len() > TAG_BYTES_MAX {
            return Err(error());
        }
        let (name, modifier) = posix_parts(text);
        let mut name = name.replace('_', "-").to_ascii_lowercase();
        if let Some(tag) = legacy(&name) {
            tag.clone_into(&mut name);
        }
        let mut locale = Locale::try_from_str(&name).map_err(|_| error())?;
        rename_legacy(&mut locale.id);
        if let Some(modifier) = modifier {
            apply_modifier(&mut locale.id, modifier);
        }
        LocaleCanonicalizer::new_common().canonicalize(&mut locale);
        // Three letters become two, which may be an older name.
        rename_legacy(&mut locale.id);
        if locale.id.language.is_unknown() {
            return Err(error());
        }
        // Without its extensions the tag may be one of those; it is read as it is written.
        match legacy(&locale.id.to_string()) {
            Some(tag) => LanguageIdentifier::try_from_str(tag).map(Self).map_err(|_| error()),
            None => Ok(Self(locale.id)),
        }
    }
}

/// Gives a language that is named by a country or by an older name its name of today.
fn rename_legacy(id: &mut LanguageIdentifier) {
    let found = LEGACY_LANGUAGES.iter().find(|(old, _)| *old == id.language);
    id.language = found.map_or(id.language, |(_, now)| *now);
}

/// Finds what a whole tag of another system means.
fn legacy(name: &str) -> Option<&'static str> {
    LEGACY_TAGS.iter().find(|(legacy, _)| *legacy == name).map(|(_, tag)| *tag)
}

/// Splits a POSIX name (`sr_RS.UTF-8@latin`) into its tag and its modifier.
fn posix_parts(text: &str) -> (&str, Option<&str>) {
    let (rest, modifier) = match text.split_once('@') {
        Some((rest, modifier)) => (rest, Some(modifier)),
        None => (text, None),
    };
    let name = rest.split_once('.').map_or(rest, |(name, _charset)| name);
    (name, modifier)
}

/// Adds the script or the variant that a POSIX modifier names; `@euro` names neither.
fn apply_modifier(id: &mut LanguageIdentifier, modifier: &str) {
    let known = POSIX_MODIFIERS.iter().find(|(name, _)| name.eq_ignore_ascii_case(modifier));
    if let Some((_, script)) = known {
        id.script = Script::try_from_str(script).ok();
    } else if let Ok(variant) = Variant::try_from_str(modifier) {
        id.variants.push(variant);
    }
}

/// Reads `q=0.8` as 800; a missing or unreadable weight counts in full (RFC 9110, 12.4.2).
fn weight_in_thousandths(parameters: &str) -> u16 {
    let Some(weight) = parameters.trim().strip_prefix("q=") else {
        return 1000;
    };
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    if whole.trim() != "0" || fraction.len() > 3 {
        return 1000;
    }
    format!("{fraction:0<3}").parse().unwrap_or(1000)
}

impl fmt::Display for Tag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl PartialOrd for Tag {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Tag {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl Serialize for Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Tag {
    fn schema_name() -> Cow<'static, str> {
        "LanguageTag".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "maxLength": TAG_BYTES_MAX,
            "description": "a BCP 47 language tag, such as \"de\" or \"pt-BR\"",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write() {
        let cases = [
            ("de", "de"),
            ("de-at", "de-AT"),
            ("de_DE.UTF-8", "de-DE"),
            (" de_DE@euro ", "de-DE"),
            ("sr_RS@latin", "sr-Latn-RS"),
            ("ca_ES@valencia", "ca-ES-valencia"),
            ("se", "sv"),
            ("se-NO", "se-NO"),
            ("dk", "da"),
            ("cz_CZ", "cs-CZ"),
            ("gr", "el"),
            ("si", "sl"),
            // Was written as `si`, and then read as Slovenian.
            ("si-x-private", "sl"),
            ("no", "nb"),
            ("no-NO", "nb-NO"),
            // Became `no`, for which there are no words.
            ("nor", "nb"),
            ("nor_NO.UTF-8", "nb-NO"),
            ("iw", "he"),
            ("iw_IL", "he-IL"),
            ("in", "id"),
            ("sh", "sr-Latn"),
            ("mo", "ro"),
            ("tl", "fil"),
            ("zh-CHT", "zh-Hant"),
            ("ZH-hant-tw", "zh-Hant-TW"),
            ("de-simple", "de-simple"),
            ("fa-u-ca-persian", "fa"),
            ("en-XA", "en-XA"),
        ];
        for (given, expected) in cases {
            let tag = given.parse::<Tag>().map(|tag| tag.to_string());
            assert_eq!(tag.as_deref(), Ok(expected), "{given}");
        }
    }

    #[test]
    fn refuses_what_is_no_tag() {
        for given in
            ["", "C", "POSIX", "C.UTF-8", "und", "de DE", "123", "d", "*", "ä", &"a-".repeat(99)]
        {
            assert!(given.parse::<Tag>().is_err(), "{given}");
        }
    }

    #[test]
    fn sorts_preferences_by_weight() {
        let cases = [
            ("sv-SE, en;q=0.8", "sv-SE en"),
            ("en;q=0.5, de;q=0.9, fr", "fr de en"),
            ("*, en;q=0, pl;q=x", "pl"),
            ("", ""),
        ];
        for (given, expected) in cases {
            let tags: Vec<_> = Tag::preferences(given).iter().map(Tag::to_string).collect();
            assert_eq!(tags.join(" "), expected, "{given}");
        }
    }
}
