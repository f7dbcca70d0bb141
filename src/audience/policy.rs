//! What an organization tells to whom, and when.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Happening;
use crate::reason::Severity;

/// When somebody is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// At once.
    Now,
    /// At once, but once a day at most for one sender.
    Daily,
    /// With the next digest.
    Digest,
    /// Never.
    Never,
}

/// Which group of readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// The local recipients.
    Recipients,
    /// The admins.
    Admins,
    /// The inside sender.
    Sender,
}

/// The settings of one happening.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The local recipients.
    #[serde(default)]
    pub recipients: Option<When>,
    /// The admins.
    #[serde(default)]
    pub admins: Option<When>,
    /// Tell recipients only from this severity on.
    #[serde(default)]
    pub from_severity: Option<Severity>,
}

/// An organization's policy: what it sets, over the default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct Policy(BTreeMap<Happening, Rule>);

impl Policy {
    /// Returns when a group of readers is told about a happening.
    pub fn when(&self, happening: Happening, audience: Audience) -> When {
        let rule = self.0.get(&happening).copied().unwrap_or_default();
        let (recipients, admins) = default(happening);
        match audience {
            Audience::Sender if happening.is_delivered() => When::Never,
            Audience::Recipients | Audience::Sender => rule.recipients.unwrap_or(recipients),
            Audience::Admins => rule.admins.unwrap_or(admins),
        }
    }

    /// Returns the least severity of which recipients are told.
    pub fn from_severity(&self, happening: Happening) -> Severity {
        self.0.get(&happening).and_then(|rule| rule.from_severity).unwrap_or(Severity::Info)
    }
}

/// The default: for recipients, for admins.
fn default(happening: Happening) -> (When, When) {
    match happening {
        Happening::MalwareBlocked | Happening::MalwareDelivered | Happening::ForbiddenDelivered => {
            (When::Now, When::Now)
        }
        Happening::ForbiddenBlocked
        | Happening::UncheckedBlocked
        | Happening::HeaderBlocked
        | Happening::OversizedBlocked => (When::Now, When::Digest),
        Happening::UncheckedDelivered => (When::Daily, When::Digest),
        Happening::ScannersFailed => (When::Never, When::Now),
        Happening::ScannerFailed => (When::Never, When::Digest),
        Happening::SpamBlocked | Happening::Harmless => (When::Never, When::Never),
    }
}
