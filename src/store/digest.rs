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
    ///
    /// An item without any only asks that the digest be composed when it is due.
    pub body: Vec<u8>,
}

/// One stored item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestItem {
    /// Its place in the order of arrival.
    pub place: u64,
    /// The item's id.
    pub id: String,
    /// The event that owes it.
    pub event: String,
    /// Whom it is for.
    pub reader: String,
    /// Its group.
    pub group: String,
    /// Why it waits, if its mail was held back: [`super::Quiet::THROTTLED`], and by which throttle;
    /// else empty.
    pub why: String,
    /// When it is to be told.
    pub due: DateTime<Utc>,
    /// Facts for whoever composes the digest; opaque here.
    pub body: Vec<u8>,
}

/// Which items to list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemsOf {
    /// Those of one group for one reader.
    Group {
        /// The reader.
        reader: String,
        /// The group.
        group: String,
        /// Due by then.
        due: DateTime<Utc>,
        /// Behind this place.
        after: u64,
    },
    /// Those of one reader.
    Reader(String),
    /// All.
    Everybody,
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
