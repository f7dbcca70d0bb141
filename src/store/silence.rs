//! Orders of an admin to stay quiet.

use chrono::{DateTime, Utc};

/// An order to stay quiet, to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSilence {
    /// Its name; the same id replaces.
    pub id: String,
    /// What it applies to; opaque here.
    pub matcher: String,
    /// Who ordered it.
    pub author: String,
    /// Why.
    pub comment: String,
    /// When it ends.
    pub ends: DateTime<Utc>,
}

/// An order to stay quiet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// Its name.
    pub id: String,
    /// What it applies to; opaque here.
    pub matcher: String,
    /// Who ordered it.
    pub author: String,
    /// Why.
    pub comment: String,
    /// When it was added.
    pub created: DateTime<Utc>,
    /// When it ends.
    pub ends: DateTime<Utc>,
}
