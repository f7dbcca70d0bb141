//! What an organization tells to whom, and when.

use std::collections::BTreeMap;

use schemars::{JsonSchema as _, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use super::{Happening, QuietReason};
use crate::assess::{Assessment, Confidence};
use crate::reason::Severity;

/// When somebody is told; the earliest comes first.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
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
    /// The admins, about a mail that comes from an address of their organization.
    SendersAdmins,
    /// The inside sender.
    Sender,
}

/// The settings of one happening.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// When local recipients are told; the inside sender is told at once, unless this is `never` or
    /// `daily`.
    #[serde(default)]
    pub recipients: Option<When>,
    /// When admins are told; of a stopped mail from an address of their organization at once, unless this
    /// is set.
    #[serde(default)]
    pub admins: Option<When>,
    /// Tell recipients only from this severity on; of each if it is left out.
    #[serde(default)]
    pub from_severity: Option<Severity>,
    /// Tell recipients only from this confidence on; of each if it is left out. What needs no confidence
    /// is told all the same.
    #[serde(default)]
    pub from_confidence: Option<Confidence>,
}

/// From where on something is worth a mail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Notable {
    /// The least severity.
    pub severity: Option<Severity>,
    /// The least confidence.
    pub confidence: Option<Confidence>,
}

impl Notable {
    /// Returns why an assessment is not worth a mail, if it is not.
    pub fn refuses(self, assessment: &Assessment) -> Option<QuietReason> {
        if self.severity.is_some_and(|least| assessment.severity < least) {
            return Some(QuietReason::BelowSeverity);
        }
        let unsure = assessment.confidence.zip(self.confidence);
        unsure.filter(|(found, least)| found < least).map(|_| QuietReason::BelowConfidence)
    }
}

/// What is set over the default: an organization's policy, or the site's below it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
#[schemars(transform = name_happenings)]
pub struct Policy(BTreeMap<Happening, Rule>);

impl Policy {
    /// Returns when a group of readers is told about a happening.
    pub fn when(&self, happening: Happening, audience: Audience) -> When {
        let rule = self.0.get(&happening).copied().unwrap_or_default();
        let (recipients, admins) = default(happening);
        // What an organization's own people send is its matter, whatever it is.
        match audience {
            Audience::Sender if happening.is_delivered() => When::Never,
            Audience::Sender => rule.recipients.unwrap_or(When::Now),
            Audience::Recipients => rule.recipients.unwrap_or(recipients),
            Audience::SendersAdmins if !happening.is_delivered() => {
                rule.admins.unwrap_or(When::Now)
            }
            Audience::Admins | Audience::SendersAdmins => rule.admins.unwrap_or(admins),
        }
    }

    /// Returns from where on recipients are told.
    pub fn notable(&self, happening: Happening) -> Notable {
        let rule = self.0.get(&happening).copied().unwrap_or_default();
        Notable { severity: rule.from_severity, confidence: rule.from_confidence }
    }

    /// Takes over what the layer below sets and this one does not.
    #[must_use]
    pub fn over(mut self, below: &Self) -> Self {
        for (happening, lower) in &below.0 {
            let rule = self.0.entry(*happening).or_default();
            *rule = Rule {
                recipients: rule.recipients.or(lower.recipients),
                admins: rule.admins.or(lower.admins),
                from_severity: rule.from_severity.or(lower.from_severity),
                from_confidence: rule.from_confidence.or(lower.from_confidence),
            };
        }
        self
    }

    /// Tells whether nobody is ever told anything.
    pub fn is_silent(&self) -> bool {
        let audiences =
            [Audience::Recipients, Audience::Admins, Audience::Sender, Audience::SendersAdmins];
        let told = |happening: &Happening| {
            audiences.iter().any(|audience| self.when(*happening, *audience) != When::Never)
        };
        !Happening::ALL.iter().any(told)
    }
}

/// Tells the schema what may stand as a key.
fn name_happenings(schema: &mut Schema) {
    let names = Happening::json_schema(&mut SchemaGenerator::default());
    schema.insert("propertyNames".to_owned(), names.to_value());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_own_people_sent_is_told_at_once_unless_the_organization_says_otherwise() {
        let policy: Policy =
            toml::from_str("oversized-blocked = { recipients = \"never\", admins = \"digest\" }")
                .unwrap();
        for happening in Happening::ALL {
            let told = [Audience::Sender, Audience::SendersAdmins];
            let told = told.map(|audience| policy.when(happening, audience));
            let expected = match happening {
                Happening::OversizedBlocked => [When::Never, When::Digest],
                _ if happening.is_delivered() => [When::Never, default(happening).1],
                _ => [When::Now, When::Now],
            };
            assert_eq!(told, expected, "{}", happening.id());
        }
    }
}
