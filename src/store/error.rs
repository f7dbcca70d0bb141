//! What can go wrong with a store.

use std::borrow::Cow;

/// A store did not do what it was asked; nothing of the call was kept.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Busy, full, or out of reach: the same call may work later.
    #[error("the store {store}: cannot {doing}")]
    Unavailable {
        /// What the store was doing.
        doing: &'static str,
        /// Which store.
        store: String,
        /// What the engine says.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The content contradicts itself: a person must look at it.
    #[error("the store {store} is damaged: {detail}")]
    Damaged {
        /// Which store.
        store: String,
        /// What the engine found.
        detail: String,
    },
    /// A newer version of this program has made it.
    #[error("the store {store} has schema version {found}, this program knows up to {known}")]
    Newer {
        /// Which store.
        store: String,
        /// The version found.
        found: i64,
        /// The newest version known here.
        known: i64,
    },
    /// The place of the store has something else in it.
    #[error("{store} is a database, but not one of whyblocked")]
    Foreign {
        /// Which store.
        store: String,
    },
    /// The server or the file lets us not in, until a person does something about it.
    #[error("the store {store} cannot be used: {detail}")]
    Refused {
        /// Which store.
        store: String,
        /// Why.
        detail: String,
        /// What to do.
        hint: Cow<'static, str>,
    },
}

impl StoreError {
    /// Says what to do.
    pub fn hint(&self) -> &str {
        match self {
            Self::Unavailable { .. } => {
                "nothing was lost, and events stay where they are: try again"
            }
            Self::Damaged { .. } => {
                "stop whyblocked, and put a backup in its place, or move it away"
            }
            Self::Newer { .. } => "install the newer version of whyblocked here, too",
            Self::Foreign { .. } => "name another place in `store`",
            Self::Refused { hint, .. } => hint,
        }
    }
}

/// A mail cannot be put into an outbox.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Nobody to send it to.
    #[error("the envelope has no recipient")]
    NoRecipient,
    /// More recipients than an entry may have.
    #[error("the envelope has {found} recipients, more than {max}")]
    TooManyRecipients {
        /// How many there are.
        found: usize,
        /// How many there may be.
        max: usize,
    },
    /// A recipient that no envelope can carry.
    #[error("recipient {number} is empty, too long, or has a control character")]
    Recipient {
        /// Which one, from 1.
        number: usize,
    },
    /// A reverse-path that no envelope can carry.
    #[error("the reverse-path is empty, too long, or has a control character")]
    ReversePath,
    /// A message larger than an entry may be.
    #[error("the message has {found} octets, more than {max}")]
    TooLarge {
        /// How large it is.
        found: usize,
        /// How large it may be.
        max: usize,
    },
}
