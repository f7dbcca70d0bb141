//! Items that wait to be told together.

use chrono::{DateTime, Utc};

/// One thing to tell later, together with others of its group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDigestItem {
    /// Derived from event, reader and group; the same id is stored once.
    pub id: String,
    /// Whom it is for.
    pub reader: String,
    /// Items of one reader and group make one mail.
    pub group: String,
    /// When the group is to be told; its earliest item rules.
    pub due: DateTime<Utc>,
    /// Facts for whoever composes the digest; opaque here.
    pub body: Vec<u8>,
}

/// One stored item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestItem {
    /// The item's id.
    pub id: String,
    /// The event that owes it.
    pub event: String,
    /// When it is to be told.
    pub due: DateTime<Utc>,
    /// Facts for whoever composes the digest; opaque here.
    pub body: Vec<u8>,
}

/// A group whose time has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestDue {
    /// Whom it is for.
    pub reader: String,
    /// The group.
    pub group: String,
    /// When its earliest item is due.
    pub due: DateTime<Utc>,
    /// How many items it has, those of later due times included.
    pub items: u64,
}
