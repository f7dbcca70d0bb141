//! What a person asks of the store, and what is shown.

use chrono::{DateTime, Utc};

use super::{EntryState, Message};

/// Which entries to list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// In these states; empty means in any.
    pub states: Vec<EntryState>,
    /// For this recipient or reader only.
    pub address: Option<String>,
    /// Of this event only.
    pub event: Option<String>,
    /// At most this many.
    pub max: usize,
}

impl Default for Filter {
    fn default() -> Self {
        Self { states: Vec::new(), address: None, event: None, max: 1000 }
    }
}

/// How much waits to be delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Waiting {
    /// How many entries.
    pub entries: u64,
    /// When the oldest of them was stored.
    pub oldest: Option<DateTime<Utc>>,
}

/// One line about an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The entry's id.
    pub id: String,
    /// The event that owes it.
    pub event: String,
    /// Whom it is for.
    pub reader: String,
    /// Which mail it is.
    pub template: String,
    /// How it stands.
    pub state: EntryState,
    /// When it was stored.
    pub queued: DateTime<Utc>,
    /// When it is tried next, or its lease ends.
    pub due: DateTime<Utc>,
    /// When it was finished: sent, given up or dropped.
    pub finished: Option<DateTime<Utc>>,
    /// When an attempt that fails is the last.
    pub expires: DateTime<Utc>,
    /// How often it was tried.
    pub attempts: u32,
    /// Who delivers it right now.
    pub worker: Option<String>,
    /// What the relay said last; of several recipients, rather of one who has not got it.
    pub reply: String,
}

/// An entry in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// The line about it.
    pub summary: Summary,
    /// The envelope sender; none is `<>`.
    pub reverse_path: Option<String>,
    /// How many mails of other events were not sent because this one tells the same.
    pub repeats: u64,
    /// Every recipient.
    pub recipients: Vec<RecipientDetail>,
    /// The message, as long as it may still be needed.
    pub message: Option<Message>,
}

/// How one recipient stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipientDetail {
    /// The address.
    pub address: String,
    /// How it stands: waiting, sent, failed, expired or dropped.
    pub state: EntryState,
    /// What the relay said last.
    pub reply: String,
    /// When it said that.
    pub replied: Option<DateTime<Utc>>,
}

/// A recipient who will not get a mail, and nobody was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undelivered {
    /// The entry's place in the order in which they were stored.
    pub place: u64,
    /// The entry's id.
    pub entry: String,
    /// The place in the entry's envelope.
    pub position: u32,
    /// The event that owes it.
    pub event: String,
    /// The address that was refused or never reached.
    pub address: String,
    /// Refused (failed) or never reached in time (expired).
    pub state: EntryState,
    /// What the relay said last.
    pub reply: String,
}

/// Whose reasons for silence to list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuietsOf {
    /// Those of one event.
    Event(String),
    /// Those of one reader.
    Reader(String),
    /// All.
    Everybody,
}

/// What was erased about an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Purged {
    /// Entries that were only for it.
    pub entries: u64,
    /// Places in the envelopes of entries for others, too.
    pub recipients: u64,
    /// Messages of finished entries of events about it.
    pub messages: u64,
    /// Items for or about it.
    pub digest_items: u64,
    /// Reasons why it was told nothing.
    pub quiets: u64,
    /// Events that say that they are about it.
    pub mentions: u64,
    /// Mails to others that name it and are not delivered yet: the texts of these are erased by a later call.
    pub left: u64,
}

impl Purged {
    /// Adds what was erased of another form of the address.
    pub fn add(&mut self, other: &Self) {
        let Self { entries, recipients, messages, digest_items, quiets, mentions, left } = other;
        self.entries += entries;
        self.recipients += recipients;
        self.messages += messages;
        self.digest_items += digest_items;
        self.quiets += quiets;
        self.mentions += mentions;
        self.left += left;
    }
}

/// What was erased because of its age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tidied {
    /// Finished entries.
    pub entries: u64,
    /// Events of which nothing else is left.
    pub events: u64,
    /// Reasons for silence.
    pub quiets: u64,
    /// Windows of repeats and throttles that have ended.
    pub windows: u64,
    /// Silences that have ended.
    pub silences: u64,
}

impl Tidied {
    /// Adds what one more transaction has erased.
    pub(super) fn add(&mut self, other: &Self) {
        let Self { entries, events, quiets, windows, silences } = other;
        self.entries += entries;
        self.events += events;
        self.quiets += quiets;
        self.windows += windows;
        self.silences += silences;
    }
}
