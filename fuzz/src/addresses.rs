//! Addresses and languages: however they are written, they are compared in one form.

use whyblocked::directory::normal_address;
use whyblocked::locale::{Locales, Tag, matching};

/// Longest list of preferences that is looked at.
const PREFERENCES_MAX: usize = 10;
/// Most parents of a tag: each of its variants may be there or not, in shorter sentences or not.
const PARENTS_MAX: usize = 40;

/// Brings an address into its normal form.
pub(crate) fn addresses(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let once = normal_address(&text);
    let twice = normal_address(&once);
    assert_eq!(once, twice, "the normal form of {text:?} is not normal");
    assert_eq!(
        text.contains('@'),
        once.contains('@'),
        "{text:?} became {once:?}: an address stays one, and nothing else becomes one"
    );
    assert!(once.len() <= 16 * text.len() + 64, "{text:?} grew to {} octets", once.len());
}

/// Reads a list of preferences and finds the best language.
pub(crate) fn languages(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let tags = Tag::preferences(&text);
    assert!(tags.len() <= PREFERENCES_MAX, "{} preferences", tags.len());
    let available = Locales::builder().build().available().to_vec();
    for tag in &tags {
        let written = tag.to_string();
        assert!(written.is_ascii() && !written.is_empty(), "an odd tag: {written:?}");
        assert!(
            written.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'),
            "no value for a header: {written:?}"
        );
        assert_eq!(written.parse().ok().as_ref(), Some(tag), "{written} is not read as written");
        let chain = matching::chain(tag);
        assert!((1..=PARENTS_MAX).contains(&chain.len()), "{written}: {} parents", chain.len());
        let best = matching::best(tag, &available);
        assert!(best.is_none_or(|best| available.contains(best)), "{written}: {best:?}");
    }
}
