//! What is kept of a notice until its digest is composed: facts, no words.
//!
//! Written with the event, read days later by what may be a newer program: versioned, and what
//! cannot be read is counted and told, without its facts.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::writer::{ADDRESS_CHARS_MAX, FILE_CHARS_MAX, SUBJECT_CHARS_MAX};
use crate::audience::{Happening, Notice};
use crate::event::{Event, Outcome};
use crate::reason::{Category, Nature, Severity};

/// The version of the stored form.
const VERSION: u32 = 1;
/// How many recipients a line names.
const COPIES_MAX: usize = 20;
/// How many files, and how many places in the quarantine, a line names.
const FILES_MAX: usize = 5;
const QUARANTINE_MAX: usize = 2;
/// How many groups a digest tells apart; more campaigns at a time are not worth a reader's time.
const GROUPS_MAX: usize = 500;

/// The facts of one notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The version of this form.
    pub version: u32,
    /// When the mail came.
    pub received: DateTime<Utc>,
    /// amavis' id of it.
    pub number: String,
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
    /// Who it says it is from.
    pub from: String,
    /// The envelope's sender.
    pub sender: String,
    /// Its subject.
    pub subject: String,
    /// The organization's own recipients; none in a recipient's line.
    pub copies: Vec<LineCopy>,
    /// How many more there are.
    pub copies_left_out: u64,
    /// The files that it is about; none in a recipient's line.
    #[serde(default)]
    pub files: Vec<String>,
    /// Where amavis keeps the mail; nowhere in a recipient's line, and if all copies were delivered.
    #[serde(default)]
    pub quarantine: Vec<String>,
}

/// One recipient's copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineCopy {
    /// The address.
    pub address: String,
    /// What became of it.
    pub outcome: Outcome,
    /// The recipient has the mail, or will have it.
    pub has_it: bool,
}

/// Which recipients a line names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhichCopies {
    /// None: its reader is the recipient.
    None,
    /// Those that the notice is about.
    OfNotice,
}

impl Line {
    /// Takes the facts of a notice.
    pub fn of(notice: &Notice, event: &Event, which: WhichCopies) -> Self {
        let assessment = &notice.assessment;
        let reason = assessment.main_reason().filter(|r| r.nature != Nature::Detection);
        let category = || format!("category-{}", assessment.category.id());
        let values = reason.map(|reason| {
            let family = reason.family.iter().map(|family| ("family".to_owned(), family.clone()));
            let own = reason.values.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
            own.chain(family).collect()
        });
        let (copies, files) = match which {
            WhichCopies::None => (Vec::new(), Vec::new()),
            WhichCopies::OfNotice => (copies(notice, event), files(notice, event)),
        };
        let is_kept = copies.iter().any(|copy| !copy.has_it);
        let quarantine = event.quarantine.iter().filter(|_| is_kept).take(QUARANTINE_MAX);
        Self {
            version: VERSION,
            received: event.received(),
            number: event.mail_id.clone(),
            happening: notice.happening,
            category: assessment.category,
            severity: assessment.severity,
            words: reason.map_or_else(category, |reason| reason.words.clone()),
            values: values.unwrap_or_default(),
            campaign: notice.incident_key.clone(),
            from: event.from.defanged(ADDRESS_CHARS_MAX),
            sender: event.sender.shown(ADDRESS_CHARS_MAX),
            subject: event.subject.defanged(SUBJECT_CHARS_MAX),
            copies_left_out: copies.len().saturating_sub(COPIES_MAX) as u64,
            copies: copies.into_iter().take(COPIES_MAX).collect(),
            files,
            quarantine: quarantine.map(|id| id.shown(ADDRESS_CHARS_MAX)).collect(),
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

/// Names the files that the reasons of a notice are about.
fn files(notice: &Notice, event: &Event) -> Vec<String> {
    let parts = notice.assessment.reasons.iter().filter_map(|reason| event.parts.get(reason.part?));
    let names = parts.map(|part| part.full_name().shown(FILE_CHARS_MAX));
    let mut files: Vec<String> = Vec::new();
    for name in names.filter(|name| !name.is_empty()) {
        if files.len() < FILES_MAX && !files.contains(&name) {
            files.push(name);
        }
    }
    files
}

/// Lists the copies of a notice's recipients.
pub(super) fn copies(notice: &Notice, event: &Event) -> Vec<LineCopy> {
    let recipients = notice.recipients.iter().filter_map(|index| event.recipients.get(*index));
    let copies = recipients.map(|recipient| LineCopy {
        address: recipient.address.shown(ADDRESS_CHARS_MAX),
        outcome: recipient.outcome,
        has_it: recipient.has_the_mail(),
    });
    copies.collect()
}

/// Mails of one campaign with the same outcome: the first of them, and how many more there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The first mail.
    pub line: Line,
    /// How many more are like it.
    pub more: u64,
}

/// Sorts lines into groups, however many they are.
#[derive(Debug, Default)]
pub struct Groups {
    kept: BTreeMap<(String, Happening), Group>,
    counted: BTreeMap<bool, u64>,
    rest: u64,
}

impl Groups {
    /// Adds a line.
    pub fn add(&mut self, line: Line) {
        *self.counted.entry(line.happening.is_delivered()).or_default() += 1;
        let key = (line.campaign.clone(), line.happening);
        if let Some(group) = self.kept.get_mut(&key) {
            group.more += 1;
        } else if self.kept.len() < GROUPS_MAX {
            self.kept.insert(key, Group { line, more: 0 });
        } else {
            self.rest += 1;
        }
    }

    /// Counts what could not be read.
    pub fn add_unreadable(&mut self) {
        self.rest += 1;
    }

    /// Counts the mails that were delivered.
    pub fn delivered(&self) -> u64 {
        self.counted.get(&true).copied().unwrap_or_default()
    }

    /// Counts the mails that were stopped, and those of which that is not known.
    pub fn blocked(&self) -> u64 {
        self.counted.get(&false).copied().unwrap_or_default()
    }

    /// Gives the groups, gravest first, and how many mails are in none.
    pub fn finish(self) -> (Vec<Group>, u64) {
        let mut groups: Vec<Group> = self.kept.into_values().collect();
        groups.sort_by_key(|group| {
            let delivered = !group.line.happening.is_delivered();
            (delivered, std::cmp::Reverse(group.line.severity), std::cmp::Reverse(group.more))
        });
        (groups, self.rest)
    }
}
