//! Finds the best of the available languages for a reader.
//!
//! RFC 4647 lookup along the parents that CLDR names, so that `zh-TW` finds `zh-Hant` and `pt-AO`
//! finds `pt-PT`. Invariant: an answer is never in another script than what was asked for.

use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbackerBorrowed};
use icu_locale::subtags::{Language, Region, Script, language};
use icu_locale::{DataLocale, LanguageIdentifier, LocaleExpander};

use super::tag::Tag;

/// The tag that CLDR names as the parent of both written Norwegian languages.
const NORWEGIAN: Language = language!("no");
/// The one of them that stands for it.
const BOKMAL: Language = language!("nb");

/// Finds the available tag that serves a reader of `requested` best.
pub fn best<'a>(requested: &Tag, available: &'a [Tag]) -> Option<&'a Tag> {
    all(requested, available).into_iter().next()
}

/// Finds all available tags that serve a reader of `requested`, best first.
///
/// After the tag and its parents comes one sibling: the same language and script of another
/// region, the most populous one if there is a choice.
pub fn all<'a>(requested: &Tag, available: &'a [Tag]) -> Vec<&'a Tag> {
    let normalized: Vec<_> = available.iter().map(|tag| (normalize(tag), tag)).collect();
    let mut found = Vec::new();
    for candidate in chain(requested) {
        // `zh` and `zh-Hans` are one.
        let same = normalized.iter().filter(|(form, _)| *form == candidate);
        found.extend(same.map(|(_, tag)| *tag));
    }
    if found.is_empty() {
        found.extend(sibling(requested, available));
    }
    found
}

/// Lists a tag and its parents, nearest first; the variants `simple` come before all others.
pub fn chain(tag: &Tag) -> Vec<Tag> {
    let parents = parents(&tag.without_simple());
    if tag.is_simple() {
        let simple: Vec<_> = parents.iter().map(Tag::with_simple).collect();
        return simple.into_iter().chain(parents).collect();
    }
    parents
}

/// Lists a tag without the variant `simple` and its parents, as CLDR has them.
fn parents(tag: &Tag) -> Vec<Tag> {
    let fallbacker = LocaleFallbackerBorrowed::new().for_config(LocaleFallbackConfig::default());
    let mut steps = fallbacker.fallback_for(DataLocale::from(tag.id()));
    let mut tags = Vec::new();
    while !steps.get().is_unknown() {
        let mut id = steps.get().into_locale().id;
        if id.language == NORWEGIAN {
            id.language = BOKMAL;
        }
        let parent = Tag::from_id(id);
        if !tags.contains(&parent) {
            tags.push(parent);
        }
        steps.step();
    }
    tags
}

/// Gives the language that most people speak in a region: `und-BR` is Portuguese.
pub fn of_region(region: &str) -> Option<Tag> {
    let mut id = LanguageIdentifier::UNKNOWN;
    id.region = Some(Region::try_from_str(region).ok()?);
    LocaleExpander::new_common().maximize(&mut id);
    (!id.language.is_unknown()).then(|| Tag::from_id(id))
}

/// Gives the tag as the tables of CLDR write it: without a script that goes without saying.
fn normalize(tag: &Tag) -> Tag {
    let first = chain(tag).into_iter().next();
    first.unwrap_or_else(|| tag.clone())
}

/// Finds the same language and script in another region.
fn sibling<'a>(requested: &Tag, available: &'a [Tag]) -> Option<&'a Tag> {
    let wanted = language_and_script(requested);
    let likely = populous(requested);
    let mut siblings: Vec<_> = available
        .iter()
        .filter(|tag| language_and_script(tag) == wanted && !tag.is_simple())
        .collect();
    siblings.sort_by_key(|tag| (tag.id().region != likely.id().region, (*tag).clone()));
    siblings.first().copied()
}

/// Gives the language and the script that it is written in, even if the tag does not name it.
fn language_and_script(tag: &Tag) -> (Language, Option<Script>) {
    let mut id = tag.id().clone();
    LocaleExpander::new_common().maximize(&mut id);
    (id.language, id.script)
}

/// Gives the tag with the region where most of its readers live.
fn populous(tag: &Tag) -> Tag {
    let mut id = tag.id().clone();
    id.region = None;
    LocaleExpander::new_common().maximize(&mut id);
    Tag::from_id(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = "ar cs de de-simple en en-simple es es-419 fr he nb pl pt-BR pt-PT sr-Cyrl \
                           sr-Latn zh-Hans zh-Hant";

    fn tags(list: &str) -> Vec<Tag> {
        list.split_whitespace().map(|tag| tag.parse().unwrap()).collect()
    }

    #[test]
    fn finds_the_best_language() {
        let cases = [
            ("de", "de"),
            ("de-CH-1996", "de"),
            ("de-AT-simple", "de-simple"),
            ("fr-simple", "fr"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-Hant-MO", "zh-Hant"),
            ("zh", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("pt-AO", "pt-PT"),
            ("pt", "pt-BR"),
            ("pt-BR", "pt-BR"),
            ("es-MX", "es-419"),
            ("es-ES", "es"),
            ("sr-ME", "sr-Latn"),
            ("sr", "sr-Cyrl"),
            ("sr-RS", "sr-Cyrl"),
            ("sh", "sr-Latn"),
            ("no", "nb"),
            ("nn-NO", "nb"),
            ("iw_IL", "he"),
            ("en-GB", "en"),
            ("ar-EG", "ar"),
        ];
        let available = tags(SHIPPED);
        for (requested, expected) in cases {
            let found = best(&requested.parse().unwrap(), &available);
            assert_eq!(found.map(Tag::to_string).as_deref(), Some(expected), "{requested}");
        }
    }

    #[test]
    fn prefers_another_region_to_another_language_but_never_another_script() {
        let cases = [
            ("pt-AO", "en pt-BR", Some("pt-BR")),
            ("pt", "pt-PT", Some("pt-PT")),
            ("de", "de-AT de-CH", Some("de-AT")),
            ("zh-TW", "zh-Hans", None),
            ("zh", "zh-Hant", None),
            ("sr-Latn", "sr-Cyrl", None),
            ("uz-Latn", "uz-Cyrl", None),
            ("pa-PK", "pa", None),
            ("fi", "en de", None),
            ("de", "de-simple", None),
        ];
        for (requested, available, expected) in cases {
            let available = tags(available);
            let found = best(&requested.parse().unwrap(), &available);
            assert_eq!(found.map(Tag::to_string).as_deref(), expected, "{requested}");
        }
    }

    #[test]
    fn lists_all_that_serve_a_reader() {
        let cases = [
            ("es-MX", SHIPPED, "es-419 es"),
            ("de-CH-simple", SHIPPED, "de-simple de"),
            ("pt-AO", SHIPPED, "pt-PT"),
            ("zh-HK", SHIPPED, "zh-Hant"),
            ("zh-CN", "zh zh-Hans zh-Hant", "zh zh-Hans"),
        ];
        for (requested, available, expected) in cases {
            let available = tags(available);
            let found: Vec<_> = all(&requested.parse().unwrap(), &available)
                .iter()
                .map(ToString::to_string)
                .collect();
            assert_eq!(found.join(" "), expected, "{requested}");
        }
    }
}
