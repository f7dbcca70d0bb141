//! Names of what belongs together in the store.

use std::fmt;

/// Stands for the admins of an organization where an item names its reader: who they are is
/// looked up when the digest is composed.
pub const ADMINS: &str = "admins";

/// Items that make one digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Group {
    /// Those of a recipient of this organization.
    Recipients(String),
    /// Those of the admins of this organization.
    Admins(String),
}

impl Group {
    /// Reads a group's name in the store.
    pub(super) fn parse(name: &str) -> Option<Self> {
        match name.split_once('/')? {
            ("recipients", organization) => Some(Self::Recipients(organization.to_owned())),
            (ADMINS, organization) => Some(Self::Admins(organization.to_owned())),
            _ => None,
        }
    }

    /// Returns the organization.
    pub(super) fn organization(&self) -> &str {
        match self {
            Self::Recipients(organization) | Self::Admins(organization) => organization,
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Recipients(organization) => write!(f, "recipients/{organization}"),
            Self::Admins(organization) => write!(f, "{ADMINS}/{organization}"),
        }
    }
}

/// Names what is tallied for an organization.
pub fn scope(organization: &str, what: &str) -> String {
    format!("{organization}/{what}")
}
