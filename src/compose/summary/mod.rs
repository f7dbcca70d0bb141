//! The views of digests, and what they are made of.

mod admin;
mod facts;
mod recipient;

use chrono::{DateTime, Utc};

pub(super) use admin::view as admin;
pub use facts::{AdminDigest, IncidentLine, Limit, QuietCount, SilenceLine};
pub(super) use recipient::view as recipient;

use super::Group;

/// What one recipient is told together.
#[derive(Debug, Clone)]
pub struct RecipientDigest {
    /// What makes this digest the same as another.
    pub id: String,
    /// The time that it is about.
    pub from: DateTime<Utc>,
    /// Its end.
    pub until: DateTime<Utc>,
    /// The mails, gravest first.
    pub groups: Vec<Group>,
    /// How many were delivered.
    pub delivered: u64,
    /// How many were stopped, and those of which that is not known.
    pub blocked: u64,
    /// How many more, which the reader had sent, were stopped.
    pub sent: u64,
    /// Some would have been told at once, but for a limit.
    pub limit: Limit,
    /// How the reader gets no more digests, if they can do without.
    pub unsubscribe: Option<Unsubscribe>,
}

/// Where a reader asks for no more digests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsubscribe(String);

impl Unsubscribe {
    /// Takes an address of the web or of mail.
    pub fn new(url: String) -> Self {
        Self(url)
    }

    /// Returns the address.
    pub fn url(&self) -> &str {
        &self.0
    }

    /// Tells whether one click is enough, which RFC 8058 allows over HTTPS alone.
    pub fn is_one_click(&self) -> bool {
        self.0.starts_with("https://")
    }
}
