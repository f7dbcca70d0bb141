//! The mail that tells how incidents go on, or that they are over.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::line::{self, LineCopy};
use super::view::{Section, View};
use super::writer::{ADDRESS_CHARS_MAX, Writer};
use super::{Frame, Mail};
use crate::audience::Notice;
use crate::event::{Event, Outcome};
use crate::locale::{Number, Values};
use crate::reason::{Category, Severity};

/// The version of the stored forms.
const VERSION: u32 = 1;
/// How many mails and recipients are shown; the JSON part has more.
const ITEMS_MAX: usize = 20;
/// How many recipients of one mail a note keeps.
const COPIES_MAX: usize = 50;
/// How many messages a mail names as those that it follows.
const THREAD_MAX: usize = 10;

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
}

/// What is kept of a further mail of an incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentNote {
    /// The version of this form.
    pub version: u32,
    /// amavis' id of the mail.
    pub number: String,
    /// The envelope's sender.
    pub sender: String,
    /// The organization's own recipients.
    pub copies: Vec<LineCopy>,
}

/// How an incident stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It goes on; the next mail about it comes after this time.
    Open(DateTime<Utc>),
    /// No further mail came for this long.
    Ended(TimeDelta),
}

/// What is told of one incident.
#[derive(Debug, Clone)]
pub struct FollowUp {
    /// What it is.
    pub facts: IncidentFacts,
    /// How it stands.
    pub state: State,
    /// How many mails came since it was told last.
    pub more: u64,
    /// How many came in all.
    pub count: u64,
    /// When it was told last.
    pub since: DateTime<Utc>,
    /// When the first mail came.
    pub first: DateTime<Utc>,
    /// When the last mail came.
    pub last: DateTime<Utc>,
    /// Those that came since, as far as they were kept.
    pub notes: Vec<IncidentNote>,
}

impl IncidentFacts {
    /// Takes the facts of the mail that opens an incident.
    pub fn of(notice: &Notice, mail: &Mail, frame: &Frame) -> Self {
        let assessment = &notice.assessment;
        let own = assessment.main_reason();
        let own = own.filter(|reason| reason.nature != crate::reason::Nature::Detection);
        let category = || format!("category-{}", assessment.category.id());
        Self {
            version: VERSION,
            message_id: super::message_id(frame, &mail.id),
            subject: mail.subject.clone(),
            language: mail.view.language.clone(),
            category: assessment.category,
            severity: assessment.severity,
            words: own.map_or_else(category, |reason| reason.words.clone()),
            family: assessment.family.clone(),
            campaign: notice.incident_key.clone(),
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

    /// Names the incident.
    pub(super) fn name(&self, writer: &Writer<'_>) -> String {
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
}

impl IncidentNote {
    /// Takes the facts of a further mail.
    pub fn of(notice: &Notice, event: &Event) -> Self {
        let copies = line::copies(notice, event);
        Self {
            version: VERSION,
            number: event.mail_id.clone(),
            sender: event.sender.shown(ADDRESS_CHARS_MAX),
            copies: copies.into_iter().take(COPIES_MAX).collect(),
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
}

/// Names the messages that the mail follows; the gravest incident's is the parent.
pub(super) fn thread(incidents: &[FollowUp]) -> Vec<String> {
    let ids = incidents.iter().take(THREAD_MAX).map(|incident| incident.facts.message_id.clone());
    ids.rev().collect()
}

/// Makes the view; the incidents come gravest first.
pub(super) fn view(writer: &Writer<'_>, incidents: &[FollowUp]) -> View {
    let mut view = match incidents {
        [one] => single(writer, one),
        many => several(writer, many),
    };
    view.template = "admin-follow-up";
    let gravest = incidents.iter().map(|incident| incident.facts.severity).max();
    view.severity = gravest.unwrap_or(Severity::Info).id();
    let delivered = incidents.iter().any(FollowUp::has_delivered);
    view.action = vec![writer.say(if delivered {
        "admin-follow-up-action-remove"
    } else {
        "admin-alert-action-none"
    })];
    view.push("recipients", recipients(writer, incidents));
    view.push("mails", mails(writer, incidents));
    view.footer = vec![writer.say("admin-alert-attached")];
    view.footer.extend(writer.footer());
    view
}

impl FollowUp {
    fn has_delivered(&self) -> bool {
        self.notes.iter().flat_map(|note| &note.copies).any(|copy| copy.has_it)
    }

    /// Says how many came, and whether more may come.
    fn lead(&self, writer: &Writer<'_>) -> Vec<String> {
        let since = Values::new().words("since", writer.moment(self.since));
        let more = if self.more == 0 {
            writer.say_with("admin-follow-up-none", None, &since)
        } else {
            let values = since.with("count", Number::from(self.more));
            writer.say_with("admin-follow-up-more", None, &values)
        };
        let outlook = match self.state {
            State::Open(next) => {
                let values = Values::new().words("next", writer.moment(next));
                writer.say_with("admin-follow-up-next", None, &values)
            }
            State::Ended(quiet) => {
                writer.count("admin-follow-up-ended", quiet.num_hours().unsigned_abs())
            }
        };
        // The end of an incident without further mails is all there is to say.
        match self.state {
            State::Ended(_) if self.more == 0 => vec![outlook],
            State::Ended(_) | State::Open(_) => vec![more, outlook],
        }
    }
}

fn single(writer: &Writer<'_>, incident: &FollowUp) -> View {
    let ended = matches!(incident.state, State::Ended(_)).then_some("ended");
    let name = Values::new().words("incident", incident.facts.name(writer));
    let mut view = View {
        // A reply keeps its subject (RFC 5322, section 3.6.5), so that programs show one thread.
        subject: format!("Re: {}", incident.facts.subject),
        title: writer.say_with("admin-follow-up-title", ended, &name),
        lead: incident.lead(writer),
        ..writer.view()
    };
    let mut count = writer.section("admin-follow-up-count-title");
    let total = writer.words.format().number(incident.count);
    count.rows.push(writer.row("admin-follow-up-count", total));
    count.rows.push(writer.row("admin-follow-up-first", writer.moment(incident.first)));
    count.rows.push(writer.row("admin-follow-up-last", writer.moment(incident.last)));
    view.push("count", count);
    view
}

fn several(writer: &Writer<'_>, incidents: &[FollowUp]) -> View {
    let (open, ended): (Vec<&FollowUp>, Vec<&FollowUp>) =
        incidents.iter().partition(|incident| matches!(incident.state, State::Open(_)));
    let counts = Values::new()
        .with("open", Number::from(open.len() as u64))
        .with("ended", Number::from(ended.len() as u64));
    let mut view = View {
        subject: writer.say_plain("admin-follow-up-many-subject", None, &counts),
        title: writer.say("admin-follow-up-many-title"),
        lead: vec![writer.say("admin-follow-up-many-happened")],
        ..writer.view()
    };
    let next = open.iter().filter_map(|incident| match incident.state {
        State::Open(next) => Some(next),
        State::Ended(_) => None,
    });
    if let Some(next) = next.min() {
        let values = Values::new().words("next", writer.moment(next));
        view.lead.push(writer.say_with("admin-follow-up-next", None, &values));
    }
    for (name, title, incidents) in [
        ("open", "admin-follow-up-many-open-title", open),
        ("ended", "admin-follow-up-many-ended-title", ended),
    ] {
        let mut section = writer.section(title);
        for incident in incidents {
            let values = Values::new()
                .words("incident", incident.facts.name(writer))
                .with("more", Number::from(incident.more))
                .with("count", Number::from(incident.count));
            section.items.push(writer.say_with("admin-follow-up-many-incident", None, &values));
        }
        view.push(name, section);
    }
    view
}

/// Lists the recipients, those who have a mail first.
fn recipients(writer: &Writer<'_>, incidents: &[FollowUp]) -> Section {
    let mut outcomes: BTreeMap<(bool, &str), Outcome> = BTreeMap::new();
    for copy in incidents.iter().flat_map(|i| &i.notes).flat_map(|note| &note.copies) {
        outcomes.entry((!copy.has_it, copy.address.as_str())).or_insert(copy.outcome);
    }
    let mut section = writer.section("admin-alert-recipients-title");
    for ((not_there, address), outcome) in outcomes.iter().take(ITEMS_MAX) {
        let outcome = writer.say(match outcome {
            Outcome::Delivered => "outcome-delivered",
            Outcome::Blocked => "outcome-blocked",
            Outcome::HandedBack if *not_there => "outcome-handed-back-block",
            Outcome::HandedBack => "outcome-handed-back-pass",
        });
        let values = Values::new().with("address", *address).words("outcome", outcome);
        section.items.push(writer.say_with("admin-alert-recipient", None, &values));
    }
    let more = outcomes.len().saturating_sub(ITEMS_MAX);
    if more > 0 {
        section.items.push(writer.count("value-more", more as u64));
    }
    section
}

/// Lists the mails by number and sender.
fn mails(writer: &Writer<'_>, incidents: &[FollowUp]) -> Section {
    let mut section = writer.section("admin-follow-up-mails-title");
    section.technical = true;
    let notes: Vec<&IncidentNote> = incidents.iter().flat_map(|i| &i.notes).collect();
    section.raw =
        notes.iter().take(ITEMS_MAX).map(|n| format!("{}  {}", n.number, n.sender)).collect();
    let all: u64 = incidents.iter().map(|incident| incident.more).sum();
    let more = all.saturating_sub(section.raw.len() as u64);
    if more > 0 && !section.raw.is_empty() {
        section.after.push(writer.count("value-more", more));
    }
    section
}

/// Writes the facts; an allow-list, with the organization's own recipients alone.
pub(super) fn json(incidents: &[FollowUp]) -> String {
    let facts = json!({
        "version": 1,
        "incidents": incidents.iter().map(|incident| json!({
            "incident": incident.facts.campaign,
            "category": incident.facts.category.id(),
            "severity": incident.facts.severity.id(),
            "family": incident.facts.family,
            "over": matches!(incident.state, State::Ended(_)),
            "more": incident.more,
            "count": incident.count,
            "since": incident.since.to_rfc3339(),
            "first": incident.first.to_rfc3339(),
            "last": incident.last.to_rfc3339(),
            "mails": incident.notes.iter().map(|note| json!({
                "mail_id": note.number,
                "sender": note.sender,
                "recipients": note.copies.iter().map(|copy| json!({
                    "address": copy.address, "outcome": copy.outcome,
                })).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    });
    // A value of our own making always serializes.
    let mut text = serde_json::to_string_pretty(&facts).unwrap_or_default();
    text.push('\n');
    text
}
