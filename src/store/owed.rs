//! All that one event owes, and what the store answers.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::{Envelope, Message, NewDigestItem, NewIncident, Step};

/// All that one event owes; stored whole or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// Names the event: host and mail id. The same event is stored once.
    pub event: String,
    /// When the event came in.
    pub received: DateTime<Utc>,
    /// The addresses it concerns, for [`super::Store::purge`].
    pub about: Vec<String>,
    /// Mails.
    pub entries: Vec<NewEntry>,
    /// Things to tell later.
    pub digest_items: Vec<NewDigestItem>,
    /// Reasons why somebody is told nothing.
    pub quiets: Vec<NewQuiet>,
    /// What is said of events in summaries.
    pub tallies: Vec<Tally>,
    /// Digest items that are done with this commit.
    pub digested: Digested,
    /// Incidents of which these mails tell how they go on.
    ///
    /// If another worker has told one of them meanwhile, nothing at all is stored.
    pub steps: Vec<Step>,
    /// Whose failures these mails tell, unless all of them fail.
    pub tells: Vec<Unreached>,
}

impl Owed {
    /// Starts with an event that owes nothing yet.
    pub fn new(event: impl Into<String>, received: DateTime<Utc>) -> Self {
        Self {
            event: event.into(),
            received,
            about: Vec::new(),
            entries: Vec::new(),
            digest_items: Vec::new(),
            quiets: Vec::new(),
            tallies: Vec::new(),
            digested: Digested::default(),
            steps: Vec::new(),
            tells: Vec::new(),
        }
    }
}

/// A recipient that a mail was refused for, or whom it never reached in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreached {
    /// The entry's id.
    pub entry: String,
    /// The place in the entry's envelope.
    pub position: u32,
}

/// A mail to be stored.
///
/// Judged in this order: a known id is not stored again; a repeat is counted; one more of an
/// incident is counted there; a full throttle holds it back, but not the first of an incident;
/// else it is stored and fills its throttles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry {
    /// Derived from event, reader and template; the same id is stored once.
    pub id: String,
    /// Whom it is for.
    pub reader: String,
    /// Which mail it is; opaque here.
    pub template: String,
    /// Sender and recipients.
    pub envelope: Envelope,
    /// The mail.
    pub message: Message,
    /// When to try first.
    pub due: DateTime<Utc>,
    /// When an attempt that fails is the last.
    pub expires: DateTime<Utc>,
    /// How to know that another event has told the same.
    pub repeat: Option<Repeat>,
    /// The incident that it belongs to.
    pub incident: Option<NewIncident>,
    /// What it must fit under.
    pub throttles: Vec<Throttle>,
    /// What is kept for a digest if a throttle holds it back.
    pub instead: Option<NewDigestItem>,
    /// The scope in which what becomes of it is tallied; nothing is tallied without one.
    pub tally: Option<String>,
}

impl NewEntry {
    /// Says which throttle held it back: [`Quiet::THROTTLED`], and the throttle's name.
    pub(super) fn held_by(&self, key: &str) -> String {
        let full = self.throttles.iter().find(|throttle| throttle.key == key);
        let name = full.map(|throttle| throttle.name.as_str()).unwrap_or_default();
        format!("{}/{name}", Quiet::THROTTLED)
    }
}

/// Two mails with the same key within the window tell the same.
///
/// The window starts with the mail that was stored, and repeats do not prolong
/// it: who keeps repeating a thing is told again, once a window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// The key; opaque here.
    pub key: String,
    /// How long it holds.
    pub window_seconds: u32,
}

/// At most `limit` mails with this key in a window, which starts with the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Throttle {
    /// The key; opaque here.
    pub key: String,
    /// What a tally calls it.
    pub name: String,
    /// How long the window is.
    pub window_seconds: u32,
    /// How many mails go through.
    pub limit: u32,
}

/// Why somebody is told nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewQuiet {
    /// Who is told nothing.
    pub reader: String,
    /// Why; opaque here.
    pub reason: String,
    /// What the reason refers to: a key, an id; may be empty.
    pub detail: String,
}

/// A recorded reason for silence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiet {
    /// The event.
    pub event: String,
    /// Who was told nothing.
    pub reader: String,
    /// Why: the caller's word, or one of the store's own.
    pub reason: String,
    /// What the reason refers to.
    pub detail: String,
    /// When it was recorded.
    pub at: DateTime<Utc>,
}

impl Quiet {
    /// The reason that the store gives for a repeat; the detail is the entry that told it.
    pub const REPEAT: &'static str = "repeat";
    /// The reason that the store gives for a mail held back; the detail is the throttle's key, or
    /// the mail that told it later.
    pub const THROTTLED: &'static str = "throttled";
    /// The reason that the store gives for one more of an incident; the detail is the first mail.
    pub const INCIDENT: &'static str = "incident";
    /// The reason that the store gives for a digest item that was told; the detail is the mail.
    pub const DIGEST: &'static str = "digest";
}

/// Digest items that are done.
///
/// Each leaves a quiet, so that what became of its event is known; one without a body leaves none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Digested {
    /// The ids of the items.
    pub ids: Vec<String>,
    /// The quiets' reason; if it is empty, why the item waited, or [`Quiet::DIGEST`].
    pub reason: String,
    /// The quiets' detail: the mail that tells them.
    pub detail: String,
}

impl Digested {
    /// Makes the quiet of an item that waited for this reason.
    pub(super) fn quiet(&self, reader: String, why: &str) -> NewQuiet {
        // Which throttle held it back matters to its digest alone.
        let waited = why.split('/').next().filter(|reason| !reason.is_empty());
        let own = Some(self.reason.as_str()).filter(|reason| !reason.is_empty());
        let reason = own.or(waited).unwrap_or(Quiet::DIGEST).to_owned();
        NewQuiet { reader, reason, detail: self.detail.clone() }
    }
}

/// An amount that belongs to a minute, for summaries of a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// What is counted, and for whom; opaque here.
    pub scope: String,
    /// Which of its kind.
    pub name: String,
    /// How much to add.
    pub by: u64,
}

/// Whose amounts to add up, and of which time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TalliesOf {
    /// The scope.
    pub scope: String,
    /// From this minute on.
    pub from: DateTime<Utc>,
    /// Before this minute.
    pub until: DateTime<Utc>,
}

/// What the store did with one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committed {
    /// The event.
    pub event: String,
    /// How often it was committed; above 1, nothing new was stored.
    pub seen: u64,
    /// One answer for each entry, in their order; empty for an event seen before.
    pub answers: Vec<Answer>,
}

/// What the store did with one mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It will be sent.
    Stored,
    /// An entry with this id was stored before.
    Known,
    /// Another event has told the same; this is the repeat number `count`.
    Repeat {
        /// The entry, or digest item, that told it.
        of: String,
        /// How many repeats there were so far.
        count: u64,
    },
    /// It is one more of an incident, number `count`.
    Incident {
        /// The entry that told the first.
        of: String,
        /// How many there were so far, the first included.
        count: u64,
    },
    /// A throttle was full; it has held back `count` in this window.
    Held {
        /// The throttle's key.
        key: String,
        /// How many it has held back so far.
        count: u64,
    },
}

/// What a transaction adds to amounts: each of them is written once, in one order.
#[derive(Debug, Default)]
pub(super) struct Sums<'a> {
    /// By scope and name.
    pub(super) tallies: BTreeMap<(&'a str, Cow<'a, str>), u64>,
}

impl<'a> Sums<'a> {
    /// Adds what an event counts; one that was seen before counts nothing.
    pub(super) fn add(&mut self, owed: &'a Owed, committed: &Committed) {
        if committed.seen != 1 {
            return;
        }
        for tally in &owed.tallies {
            let key = (tally.scope.as_str(), Cow::Borrowed(tally.name.as_str()));
            *self.tallies.entry(key).or_default() += tally.by;
        }
        let mut in_incidents = BTreeSet::new();
        for (answer, entry) in committed.answers.iter().zip(&owed.entries) {
            let Some(scope) = &entry.tally else { continue };
            // Admins of two languages have two incidents, yet there is one mail.
            let is_incident = matches!(answer, Answer::Incident { .. });
            if is_incident && !in_incidents.insert(scope) {
                continue;
            }
            let key = (scope.as_str(), Cow::Owned(answer.became(entry)));
            *self.tallies.entry(key).or_default() += 1;
        }
    }
}

impl Answer {
    /// Names what became of a mail, for a tally.
    fn became(&self, entry: &NewEntry) -> String {
        match self {
            Self::Stored => "stored".to_owned(),
            Self::Known => "known".to_owned(),
            Self::Repeat { .. } => Quiet::REPEAT.to_owned(),
            Self::Incident { .. } => Quiet::INCIDENT.to_owned(),
            Self::Held { key, .. } => entry.held_by(key),
        }
    }
}
