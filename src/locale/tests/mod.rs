//! The module as its callers see it, over small catalogs of its own.

mod agreement;
mod formats;
mod layers;
mod texts;

use std::sync::Arc;

use super::{Builder, Builtin, Locales, Tag};

const FILES: &[(&str, &str)] = &[
    ("en/mail.ftl", include_str!("../testdata/en/mail.ftl")),
    ("de/mail.ftl", include_str!("../testdata/de/mail.ftl")),
    ("pl/mail.ftl", include_str!("../testdata/pl/mail.ftl")),
    ("ar/mail.ftl", include_str!("../testdata/ar/mail.ftl")),
    ("pt-PT/mail.ftl", include_str!("../testdata/pt-PT/mail.ftl")),
];

/// The small catalogs, ready for layers.
fn builder() -> Builder {
    Locales::builder().builtin(Arc::new(Builtin::new(FILES.iter().copied())))
}

fn tag(text: &str) -> Tag {
    text.parse().unwrap()
}
