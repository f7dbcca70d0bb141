//! One recipient of the mail, and what became of their copy.

use serde::{Deserialize, Serialize};

use super::types::null_is_default;
use super::{Contents, ContentsCategory, Foreign};

/// One address that the mail was for.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Recipient {
    /// The address.
    #[serde(rename = "addr")]
    pub address: Foreign,
    /// It belongs to one of the filter's domains; unknown if the hook could not look.
    #[serde(default)]
    pub local: Option<bool>,
    /// What became of this recipient's copy.
    pub outcome: Outcome,
    /// What the policy demanded, if that is known.
    #[serde(default)]
    pub destiny: Option<Destiny>,
    /// The reply for this recipient.
    #[serde(default)]
    pub smtp: Foreign,
    /// The categories that hold for this recipient, gravest first.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<ContentsCategory>>")]
    pub categories: Vec<ContentsCategory>,
    /// The category that blocked this copy.
    #[serde(default)]
    pub blocking: Option<ContentsCategory>,
    /// The spam score.
    #[serde(default)]
    pub score: Option<f64>,
    /// The spam tests that matched, as `NAME=1.3`.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<Foreign>>")]
    pub tests: Vec<Foreign>,
    /// The paths of forbidden files.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<Foreign>>")]
    pub banned: Vec<Foreign>,
    /// The rules that forbid them.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<Foreign>>")]
    pub banned_rules: Vec<Foreign>,
    /// The checks that this recipient's policy skips or overrules.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<String>>")]
    pub bypass: Vec<String>,
}

impl Recipient {
    /// Tells whether this recipient has, or will have, the mail.
    ///
    /// A mail that was handed back is delivered by the MTA if the policy lets it pass.
    pub fn has_the_mail(&self) -> bool {
        match self.outcome {
            Outcome::Delivered => true,
            Outcome::Blocked => false,
            Outcome::HandedBack => self.destiny.is_none_or(|destiny| destiny == Destiny::Pass),
        }
    }

    /// Tells whether the sender was told to try again: this copy comes as a new event.
    pub fn comes_again(&self) -> bool {
        self.destiny == Some(Destiny::Tempfail)
    }

    /// Returns what decided about this copy: the blocking category with its minor, or the gravest.
    pub fn cause(&self) -> ContentsCategory {
        let gravest = self.categories.iter().max().copied();
        let Some(blocking) = self.blocking else {
            return gravest.unwrap_or(ContentsCategory::major(Contents::Clean));
        };
        // amavis names the major alone if only that has a destiny of its own.
        self.categories
            .iter()
            .filter(|category| category.contents == blocking.contents)
            .max()
            .copied()
            .unwrap_or(blocking)
    }

    /// Tells whether a class holds for this recipient.
    pub fn is(&self, contents: Contents) -> bool {
        self.categories.iter().any(|category| category.contents == contents)
    }
}

/// What became of one recipient's copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It was delivered.
    Delivered,
    /// It was blocked.
    Blocked,
    /// The MTA delivers after amavis; the destiny decides.
    HandedBack,
}

/// What the policy demanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Destiny {
    /// Let it pass.
    Pass,
    /// Accept it and throw it away.
    Discard,
    /// Accept it and report to the sender.
    Bounce,
    /// Refuse it.
    Reject,
    /// Let the sender try again.
    Tempfail,
}
