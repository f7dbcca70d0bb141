//! What is kept of an incident until it is told how it goes on: facts, no words.
//!
//! What older versions did not keep is empty.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::advice::Measure;
use super::mail_facts::{MailFacts, WhichCopies};
use super::writer::{ADDRESS_CHARS_MAX, Writer};
use super::{Frame, Mail};
use crate::audience::{Happening, Notice};
use crate::event::Event;
use crate::locale::{Number, Values};
use crate::reason::{Category, Severity};

/// The version of the stored forms.
const VERSION: u32 = 1;
/// What is kept of the mail that opened an incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentFacts {
    /// The version of this form.
    pub version: u32,
    /// The message that told it.
    pub message_id: String,
    /// Its subject.
    pub subject: String,
    /// The language that it was in.
    pub language: String,
    /// The category.
    pub category: Category,
    /// The severity.
    pub severity: Severity,
    /// The message that names it.
    pub words: String,
    /// The malware family.
    pub family: Option<String>,
    /// What makes a mail belong to it.
    pub campaign: String,
    /// When the mail came.
    #[serde(default)]
    pub received: Option<DateTime<Utc>>,
    /// When the last of those that were told came, if they were received in this order.
    #[serde(default)]
    pub last: Option<DateTime<Utc>>,
    /// What the messages about it asked for so far, if that was kept.
    #[serde(default)]
    pub measures: Option<Vec<Measure>>,
    /// What happened, if that was kept.
    #[serde(default)]
    pub happening: Option<Happening>,
    /// The inside sender whose mails these are.
    #[serde(default)]
    pub inside: Option<String>,
}

/// What is kept of a further mail of an incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentNote {
    /// The version of this form.
    pub version: u32,
    /// The mail.
    #[serde(flatten)]
    pub mail: MailFacts,
    /// What happened, if that was kept.
    #[serde(default)]
    pub happening: Option<Happening>,
    /// Its severity, if that was kept.
    #[serde(default)]
    pub severity: Option<Severity>,
    /// What a notice of its own would have asked for, if that was kept.
    #[serde(default)]
    pub measures: Option<Vec<Measure>>,
}

impl IncidentFacts {
    /// Takes the facts of the mail that opens an incident.
    pub fn of(notice: &Notice, event: &Event, mail: &Mail, frame: &Frame) -> Self {
        let assessment = &notice.assessment;
        Self {
            version: VERSION,
            message_id: super::message_id(frame, &mail.id),
            subject: mail.subject.clone(),
            language: mail.view.language.clone(),
            category: assessment.category,
            severity: assessment.severity,
            words: assessment.words(),
            family: assessment.family.clone(),
            campaign: notice.incident_key.clone(),
            received: Some(event.received()),
            last: None,
            measures: Some(mail.measures.clone()),
            happening: Some(notice.happening),
            inside: (notice.has_own_sender && !event.sender.is_empty())
                .then(|| event.sender.shown(ADDRESS_CHARS_MAX)),
        }
    }

    /// Adds what is told of further mails.
    pub fn add(&mut self, notes: &[IncidentNote], last: DateTime<Utc>) {
        self.last = Some(last);
        let measures = notes.iter().filter_map(|note| note.measures.as_ref()).flatten();
        if let Some(known) = &mut self.measures {
            known.extend(measures);
            known.sort_unstable();
            known.dedup();
        }
    }

    /// Writes the stored form.
    pub fn to_bytes(&self) -> Vec<u8> {
        // A value of our own making always serializes.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads the stored form.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().filter(|facts: &Self| facts.version == VERSION)
    }

    /// Names the incident: whose mails it is, or what became of them.
    pub(super) fn name(&self, writer: &Writer<'_>) -> String {
        let of = |key: &str, kind: String| {
            let values = Values::new().words("incident", kind);
            let sender = self.inside.as_deref().unwrap_or_default();
            writer.say_with(key, None, &values.with("sender", sender))
        };
        let kind = self.kind(writer);
        let inside = self.inside.is_some();
        let kind = if inside { of("admin-incident-inside", kind) } else { kind };
        match self.happening.map(Happening::is_delivered) {
            Some(true) => of("admin-incident-delivered", kind),
            Some(false) if !inside => of("admin-incident-blocked", kind),
            Some(false) | None => kind,
        }
    }

    /// Says what kind of mails it has.
    pub(super) fn kind(&self, writer: &Writer<'_>) -> String {
        let category = writer.say_with(&self.words, Some("title"), &Values::new());
        match &self.family {
            None => category,
            Some(family) => {
                let values =
                    Values::new().words("category", category).with("name", family.as_str());
                writer.say_with("admin-incident-named", None, &values)
            }
        }
    }

    /// Says how many mails it had, and from when to when.
    pub(super) fn say_over(
        &self,
        writer: &Writer<'_>,
        count: u64,
        (first, last): (DateTime<Utc>, DateTime<Utc>),
    ) -> String {
        let values = Values::new()
            .words("incident", self.name(writer))
            .with("count", Number::from(count))
            .words("first", writer.moment(first))
            .words("last", writer.moment(last));
        writer.say_with("admin-digest-incident-ended", None, &values)
    }
}

impl IncidentNote {
    /// Takes the facts of a further mail, whose notice is not sent.
    pub fn of(notice: &Notice, event: &Event, mail: &Mail) -> Self {
        Self {
            version: VERSION,
            mail: MailFacts::of(notice, event, WhichCopies::OfNotice),
            happening: Some(notice.happening),
            severity: Some(notice.assessment.severity),
            measures: Some(mail.measures.clone()),
        }
    }

    /// Writes the stored form.
    pub fn to_bytes(&self) -> Vec<u8> {
        // A value of our own making always serializes.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads the stored form.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().filter(|note: &Self| note.version == VERSION)
    }

    /// Tells whether somebody has the mail.
    pub(super) fn is_delivered(&self) -> bool {
        let somebody = || self.mail.copies.iter().any(|copy| copy.has_it);
        self.happening.map_or_else(somebody, Happening::is_delivered)
    }

    /// Writes the facts for the admins' programs.
    pub(super) fn json(&self) -> serde_json::Value {
        self.mail.json([
            ("happening", self.happening.map(Happening::id).into()),
            ("severity", self.severity.map(Severity::id).into()),
        ])
    }
}
