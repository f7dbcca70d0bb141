//! What speakers of a language call it.

use crate::locale::Tag;

const NAMES: &str = include_str!("../../catalog/language-names.tsv");

/// Gives the name of a language in the language itself; its tag, if nobody wrote the name down.
pub(super) fn name(tag: &Tag) -> String {
    let tag = tag.to_string();
    let rows = NAMES.lines().filter(|line| !line.starts_with('#'));
    let mut rows = rows.filter_map(|line| line.split_once('\t'));
    rows.find(|(known, _)| *known == tag).map_or(tag.clone(), |(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locales;

    #[test]
    fn every_shipped_language_has_a_name() {
        for tag in Locales::builder().build().available() {
            assert_ne!(name(tag), tag.to_string(), "add it to catalog/language-names.tsv");
        }
        assert_eq!(name(&"tlh".parse().unwrap()), "tlh");
    }
}
