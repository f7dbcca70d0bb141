//! From which number on a finding proves more, as a file states it.

use serde::Deserialize;

/// Where a step of a ladder begins; TOML has texts for keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Rung(pub(super) u64);

impl TryFrom<String> for Rung {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let number = text.parse().map(Self);
        number.map_err(|_| format!("a ladder goes by whole numbers, and `{text}` is none"))
    }
}
