//! amavis' own classes of mails.

use serde::{Deserialize, Deserializer, Serialize};

/// amavis' class of a mail: a major number and, for some, a minor one.
///
/// Written `7,1` or `7`; Amavis/Conf.pm, `CC_*`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ContentsCategory {
    /// The class.
    pub contents: Contents,
    /// What exactly, if amavis says it.
    pub minor: u8,
}

/// The major classes, in amavis' order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Contents {
    /// Whatever has no class of its own.
    CatchAll,
    /// Nothing was found.
    Clean,
    /// The next MTA failed.
    MtaError,
    /// Larger than allowed.
    Oversized,
    /// A broken header.
    BadHeader,
    /// Looks like spam, a little.
    Spammy,
    /// Spam.
    Spam,
    /// Could not be checked.
    Unchecked,
    /// A forbidden name or type.
    Banned,
    /// Malware.
    Virus,
}

impl ContentsCategory {
    /// Makes a category that has no minor number.
    pub fn major(contents: Contents) -> Self {
        Self { contents, minor: 0 }
    }

    /// Reads `7,1` or `7`.
    pub fn parse(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once(',').unwrap_or((text, "0"));
        let contents = match major.trim() {
            "0" => Contents::CatchAll,
            "1" => Contents::Clean,
            "2" => Contents::MtaError,
            "3" => Contents::Oversized,
            "4" => Contents::BadHeader,
            "5" => Contents::Spammy,
            "6" => Contents::Spam,
            "7" => Contents::Unchecked,
            "8" => Contents::Banned,
            "9" => Contents::Virus,
            _ => return None,
        };
        Some(Self { contents, minor: minor.trim().parse().ok()? })
    }
}

impl<'de> Deserialize<'de> for ContentsCategory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom(format!("unknown contents category `{text}`")))
    }
}

impl Serialize for ContentsCategory {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let major = self.contents as u8;
        if self.minor == 0 {
            serializer.collect_str(&major)
        } else {
            serializer.collect_str(&format_args!("{major},{}", self.minor))
        }
    }
}

impl schemars::JsonSchema for ContentsCategory {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContentsCategory".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9](,[0-9])?$" })
    }
}
