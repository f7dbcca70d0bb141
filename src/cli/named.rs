//! What a command line names: an address, an organization, a language.
//!
//! What there is not is refused, with what there is.

use super::failure::{Failure, USAGE};
use crate::config::check::ADDRESS_HINT;
use crate::config::{Organization, Site};
use crate::locale::{Locales, Tag};

/// Takes an address as mails have it, however odd it is: both parts must be there.
pub(super) fn address(text: &str) -> Result<&str, Failure> {
    let parts = text.rsplit_once('@');
    let is_whole = parts.is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty());
    if is_whole { Ok(text) } else { Err(no_address(text)) }
}

/// Says that something is no address.
pub(super) fn no_address(text: &str) -> Failure {
    Failure::new(USAGE, format!("`{text}` is not an address")).with_hint(ADDRESS_HINT)
}

/// Finds an organization of a site.
pub(super) fn organization<'a>(name: &str, site: &'a Site) -> Result<&'a Organization, Failure> {
    site.organizations.iter().find(|organization| organization.id == name).ok_or_else(|| {
        let known: Vec<&str> = site.organizations.iter().map(|own| own.id.as_str()).collect();
        Failure::new(USAGE, format!("there is no organization `{name}`"))
            .with_hint(format!("there are: {}", known.join(", ")))
    })
}

/// Takes a language that some of these have texts for.
pub(super) fn language<'a>(
    tag: &Tag,
    locales: impl IntoIterator<Item = &'a Locales>,
) -> Result<(), Failure> {
    let mut known = Vec::new();
    for locales in locales {
        if locales.best(tag).is_some() {
            return Ok(());
        }
        known.extend_from_slice(locales.available());
    }
    known.sort();
    known.dedup();
    Err(no_texts(tag, &known))
}

/// Says that a language has no texts, and which have.
pub(super) fn no_texts(tag: &Tag, known: &[Tag]) -> Failure {
    let known: Vec<String> = known.iter().map(Tag::to_string).collect();
    Failure::new(USAGE, format!("there are no texts in `{tag}`"))
        .with_hint(format!("there are: {}", known.join(", ")))
}
