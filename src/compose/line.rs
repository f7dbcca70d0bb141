//! What is kept of a notice until its digest is composed: facts, no words.
//!
//! Written with the event, read days later by what may be a newer program: versioned, and what
//! cannot be read is counted and told, without its facts.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};

use super::mail_facts::{LineCopy, MailFacts, WhichCopies};
use crate::audience::{Happening, Notice};
use crate::event::Event;
use crate::reason::{Category, Severity};

/// The version of the stored form.
const VERSION: u32 = 1;
/// How many mails a digest tells apart; more at a time are not worth a reader's time.
const GROUPS_MAX: usize = 500;
/// How many of them may be of one campaign, so that a flood leaves room for the others.
const CAMPAIGN_MAX: usize = 50;
/// How many mails a digest keeps by number beside those that it tells apart.
const OTHERS_MAX: usize = 500;

/// The facts of one notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The version of this form.
    pub version: u32,
    /// What happened.
    pub happening: Happening,
    /// Its category.
    pub category: Category,
    /// Its severity.
    pub severity: Severity,
    /// The message that explains it.
    pub words: String,
    /// The values of that message.
    pub values: Vec<(String, String)>,
    /// What makes others the same campaign.
    pub campaign: String,
    /// The reader sent it.
    #[serde(default)]
    pub sent: bool,
    /// The mail.
    #[serde(flatten)]
    pub mail: MailFacts,
}

impl Line {
    /// Tells whether somebody has the mail: not if amavis lets it come again.
    pub fn is_delivered(&self) -> bool {
        let copies = &self.mail.copies;
        self.happening.is_delivered() && (copies.is_empty() || copies.iter().any(|c| c.has_it))
    }

    /// Tells whether somebody has the mail, and all that is known of it is that it was not checked.
    pub(super) fn is_only_unchecked(&self) -> bool {
        let was_unchecked =
            self.happening == Happening::UncheckedDelivered || self.happening.is_about_scanners();
        was_unchecked && self.is_delivered() && !self.mail.may_run
    }

    /// Tells whether somebody has the mail, and all that is known of it is that a rule forbids a file.
    pub(super) fn is_only_forbidden(&self) -> bool {
        let was_forbidden = self.happening == Happening::ForbiddenDelivered;
        was_forbidden && self.is_delivered() && !self.mail.disguised
    }

    /// Tells whether admins are only told how many there are: each is like any other mail.
    ///
    /// Its recipients, for whom no copies are named, still look for their own.
    pub(super) fn is_only_counted(&self) -> bool {
        self.happening.is_about_scanners() && !self.mail.copies.is_empty()
    }

    /// Takes the facts of a notice.
    pub fn of(notice: &Notice, event: &Event, which: WhichCopies) -> Self {
        let assessment = &notice.assessment;
        let values = assessment.own_reason().map(|reason| {
            let family = reason.family.iter().map(|family| ("family".to_owned(), family.clone()));
            let own = reason.values.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
            own.chain(family).collect()
        });
        Self {
            version: VERSION,
            happening: notice.happening,
            category: assessment.category,
            severity: assessment.severity,
            words: assessment.words(),
            values: values.unwrap_or_default(),
            campaign: notice.incident_key.clone(),
            sent: which == WhichCopies::NotReached,
            mail: MailFacts::of(notice, event, which),
        }
    }

    /// Writes the stored form.
    pub fn to_bytes(&self) -> Vec<u8> {
        // A value of our own making always serializes.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads the stored form.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().filter(|line: &Self| line.version == VERSION)
    }
}

/// The same mail again and again, with the same outcome: the first, and how many more there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The first mail.
    pub line: Line,
    /// How many more are like it.
    pub more: u64,
    /// Those of them that are kept by number.
    pub others: Vec<Other>,
}

/// One more of the same mail: its number, where amavis keeps it, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    /// amavis' id of it.
    pub number: String,
    /// Where it is kept.
    pub quarantine: Vec<String>,
    /// The organization's own recipients.
    pub copies: Vec<LineCopy>,
}

impl Group {
    /// Gives the facts of the first mail, with the recipients of all: those who have one come first.
    pub(super) fn mail(&self) -> MailFacts {
        let others = self.others.iter().flat_map(|other| &other.copies);
        let mut copies: Vec<LineCopy> =
            self.line.mail.copies.iter().chain(others).cloned().collect();
        if !self.others.is_empty() {
            copies.sort_by_key(|copy| !copy.has_it);
            let mut seen = HashSet::new();
            copies.retain(|copy| seen.insert(copy.address.clone()));
        }
        MailFacts { copies, ..self.line.mail.clone() }
    }

    /// Names the campaign, of which there may be other mails.
    pub(super) fn campaign(&self) -> (&str, Happening) {
        (&self.line.campaign, self.line.happening)
    }
}

/// Campaign and happening.
type Campaign = (String, Happening);

/// Sorts lines into groups, however many they are.
///
/// Whoever waits for a mail looks for its sender and its subject: mails that differ in these are
/// told apart, although the same is said about them.
#[derive(Debug, Default)]
pub struct Groups {
    /// By campaign and whether the reader sent it, then by sender and subject.
    kept: BTreeMap<(Campaign, bool, String, String), Group>,
    campaigns: BTreeMap<Campaign, usize>,
    others: usize,
    counted: BTreeMap<bool, u64>,
    unscanned: u64,
    sent: u64,
    rest: u64,
}

impl Groups {
    /// Adds a line.
    pub fn add(&mut self, line: Line) {
        if line.sent {
            self.sent += 1;
        } else {
            *self.counted.entry(line.is_delivered()).or_default() += 1;
        }
        self.unscanned += u64::from(line.is_delivered() && line.is_only_counted());
        let campaign = (line.campaign.clone(), line.happening);
        // The envelope's sender may be another for each mail of a list.
        let mail = &line.mail;
        let sender = if mail.from.is_empty() { &mail.sender } else { &mail.from };
        let key = if line.is_only_counted() {
            (campaign, line.sent, String::new(), String::new())
        } else {
            (campaign, line.sent, sender.clone(), mail.subject.clone())
        };
        if let Some(group) = self.kept.get_mut(&key) {
            group.more += 1;
            // What is said of all of them must fit the worst.
            group.line.mail.may_run |= line.mail.may_run;
            group.line.mail.disguised |= line.mail.disguised;
            if self.others < OTHERS_MAX {
                self.others += 1;
                let MailFacts { number, quarantine, copies, .. } = line.mail;
                group.others.push(Other { number, quarantine, copies });
            }
        } else if self.kept.len() < GROUPS_MAX && self.has_room(&key.0) {
            *self.campaigns.entry(key.0.clone()).or_default() += 1;
            self.kept.insert(key, Group { line, more: 0, others: Vec::new() });
        } else {
            self.rest += 1;
        }
    }

    fn has_room(&self, campaign: &Campaign) -> bool {
        self.campaigns.get(campaign).is_none_or(|mails| *mails < CAMPAIGN_MAX)
    }

    /// Counts what could not be read.
    pub fn add_unreadable(&mut self) {
        *self.counted.entry(false).or_default() += 1;
        self.rest += 1;
    }

    /// Counts the mails that were delivered.
    pub fn delivered(&self) -> u64 {
        self.counted.get(&true).copied().unwrap_or_default()
    }

    /// Counts those of them that admins are only told the number of.
    pub fn unscanned(&self) -> u64 {
        self.unscanned
    }

    /// Counts the mails that the reader sent, and that were stopped.
    pub fn sent(&self) -> u64 {
        self.sent
    }

    /// Counts the mails to the reader that were stopped, and those of which that is not known.
    pub fn blocked(&self) -> u64 {
        self.counted.get(&false).copied().unwrap_or_default()
    }

    /// Gives the groups, gravest first and those of a campaign together, and how many mails are in none.
    ///
    /// What is only counted comes last.
    pub fn finish(self) -> (Vec<Group>, u64) {
        let mut groups: Vec<Group> = self.kept.into_values().collect();
        groups.sort_by(|a, b| {
            let key = |group: &Group| {
                let line = &group.line;
                let severity = std::cmp::Reverse(line.severity);
                (line.is_only_counted(), !line.is_delivered(), severity)
            };
            let order = key(a).cmp(&key(b)).then_with(|| a.campaign().cmp(&b.campaign()));
            order.then_with(|| a.line.mail.received.cmp(&b.line.mail.received))
        });
        (groups, self.rest)
    }
}

/// Chooses as many as there is room for: of each kind in turn, so that no flood hides the others.
///
/// What is chosen keeps its order.
pub(super) fn in_turn<T, K: Ord>(
    all: impl IntoIterator<Item = T>,
    room: usize,
    kind: impl Fn(&T) -> K,
) -> Vec<T> {
    let mut kinds: BTreeMap<K, usize> = BTreeMap::new();
    let turn = |(place, item): (usize, T)| {
        let turn = kinds.entry(kind(&item)).or_default();
        *turn += 1;
        (*turn, place, item)
    };
    let mut chosen: Vec<(usize, usize, T)> = all.into_iter().enumerate().map(turn).collect();
    chosen.sort_by_key(|(turn, place, _)| (*turn, *place));
    chosen.truncate(room);
    chosen.sort_by_key(|(_, place, _)| *place);
    chosen.into_iter().map(|(_, _, item)| item).collect()
}
