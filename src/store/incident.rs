//! Mails that belong together: the first is told at once, the others are counted and told later.

use chrono::{DateTime, Utc};

/// The incident that a mail belongs to.
///
/// The first mail with a key opens it; the others are counted until none came for `quiet_seconds`.
/// Two mails of one event open it together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewIncident {
    /// The key; opaque here.
    pub key: String,
    /// Incidents of one group are listed together.
    pub group: String,
    /// After which silence it is over.
    pub quiet_seconds: u32,
    /// When to tell how it goes on, if this mail opens it.
    pub next: DateTime<Utc>,
    /// Facts for whoever tells that, if this mail opens it; opaque here.
    pub body: Vec<u8>,
    /// Facts of this mail, if it is counted; opaque here.
    pub note: Vec<u8>,
    /// How many notes are kept until they are told.
    pub notes_max: u32,
    /// Whether its end is told although no other mail came.
    pub end: SingleEnd,
}

/// Whether the end of an incident of a single mail is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SingleEnd {
    /// Nobody waits for it.
    Quiet,
    /// Its readers wait for it.
    Told,
}

impl NewIncident {
    /// Gives what stands for the number of told mails: none, as long as the end of a single mail is to be told.
    pub(super) fn told(&self) -> i64 {
        match self.end {
            SingleEnd::Quiet => 1,
            SingleEnd::Told => 0,
        }
    }

    /// Tells whether the note of a mail is kept, with so many mails counted and told.
    pub(super) fn keeps_note(&self, count: u64, told: u64) -> bool {
        count.saturating_sub(told.max(1)) <= u64::from(self.notes_max) && !self.note.is_empty()
    }
}

/// An incident as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// Its number.
    pub id: u64,
    /// The entry that told the first mail.
    pub root: String,
    /// Whom that was for.
    pub reader: String,
    /// Its group.
    pub group: String,
    /// The facts that came with the first mail.
    pub body: Vec<u8>,
    /// How many mails it has, the first included.
    pub count: u64,
    /// How many of them were told.
    pub told: u64,
    /// How often it was told how it goes on.
    pub steps: u32,
    /// When it was told last.
    pub since: DateTime<Utc>,
    /// When the first mail came.
    pub first: DateTime<Utc>,
    /// When the last one came.
    pub last: DateTime<Utc>,
    /// When it is over, unless another mail comes.
    pub ends: DateTime<Utc>,
    /// The facts of mails that were not told yet, oldest first; not in lists of a group.
    pub notes: Vec<Vec<u8>>,
}

/// Which incidents to list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IncidentsOf {
    /// Those of which something is to be told now: how they go on, or that they are over; of a single mail, only
    /// if its end is to be told.
    Due {
        /// Over by this time.
        over: DateTime<Utc>,
    },
    /// Those of a group that were not over then, and had more than one mail.
    Group {
        /// The group.
        group: String,
        /// When.
        since: DateTime<Utc>,
    },
}

/// What was told of an incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The incident's number.
    pub incident: u64,
    /// How often it was told before.
    pub before: u32,
    /// How many mails are told now.
    pub told: u64,
    /// When to tell again; none ends the incident.
    pub next: Option<DateTime<Utc>>,
    /// Facts that take the place of those kept so far; none leaves them.
    pub body: Option<Vec<u8>>,
}
