//! What the admins' digest is made of, and its JSON.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::super::mail_facts::LineCopy;
use super::super::{Group, IncidentFacts, Other};
use crate::audience::Happening;
use crate::reason::Category;

/// What a time brought to one organization.
#[derive(Debug, Clone)]
pub struct AdminDigest {
    /// What makes this digest the same as another.
    pub id: String,
    /// The time that it is about.
    pub from: DateTime<Utc>,
    /// Its end.
    pub until: DateTime<Utc>,
    /// How many mails there were.
    pub total: u64,
    /// How many of them were delivered.
    pub delivered: u64,
    /// How many of those are told only here, one by one.
    pub delivered_here: u64,
    /// How many of those are told only here, by their number: scanners failed.
    pub unscanned: u64,
    /// How many there were in the time before, which was as long.
    pub before: u64,
    /// How many notices were sent at once.
    pub sent: u64,
    /// Mails by category: now, and in the time before.
    pub categories: Vec<(Category, u64, u64)>,
    /// The most frequent senders.
    pub senders: Vec<(String, u64)>,
    /// What is told only here, gravest first.
    pub groups: Vec<Group>,
    /// How many mails are in no group.
    pub rest: u64,
    /// Incidents that began, went on or ended.
    pub incidents: Vec<IncidentLine>,
    /// What was not told at once, and why.
    pub quiets: Vec<QuietCount>,
    /// The silences that hold.
    pub silences: Vec<SilenceLine>,
    /// Scanners that failed, and for how many mails.
    pub scanners: Vec<(String, u64)>,
}

/// An incident in a digest.
#[derive(Debug, Clone)]
pub struct IncidentLine {
    /// What it is.
    pub facts: IncidentFacts,
    /// How many mails it has.
    pub count: u64,
    /// When the first came.
    pub first: DateTime<Utc>,
    /// When the last came.
    pub last: DateTime<Utc>,
    /// When it was or will be over.
    pub ends: DateTime<Utc>,
}

/// How many notices were not sent for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuietCount {
    /// They belonged to incidents.
    Incident(u64),
    /// They would have repeated earlier ones.
    Repeat(u64),
    /// They were over a limit: its setting.
    Throttled(String, u64),
    /// A silence held them back: its id.
    Silenced(String, u64),
}

/// A silence in a digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SilenceLine {
    /// Its id.
    pub id: String,
    /// What it applies to.
    pub matcher: String,
    /// Who ordered it.
    pub author: String,
    /// Why.
    pub comment: String,
    /// When it ends.
    pub ends: DateTime<Utc>,
}

/// Whether a limit held notices back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// It did.
    Reached,
    /// It did not.
    Open,
}

impl AdminDigest {
    /// Writes the facts; an allow-list, with the organization's own recipients alone.
    pub(in crate::compose) fn json(&self) -> String {
        let facts = json!({
            "version": 1,
            "from": self.from.to_rfc3339(),
            "until": self.until.to_rfc3339(),
            "total": self.total,
            "delivered": self.delivered,
            "before": self.before,
            "sent": self.sent,
            "categories": self.categories.iter().map(|(category, now, before)| json!({
                "category": category.id(), "count": now, "before": before,
            })).collect::<Vec<_>>(),
            "senders": self.senders.iter().map(|(sender, count)| json!({
                "sender": sender, "count": count,
            })).collect::<Vec<_>>(),
            "mails": self.groups.iter().map(Group::json).collect::<Vec<_>>(),
            "not_listed": self.rest,
            "incidents": self.incidents.iter().map(|incident| json!({
                "incident": incident.facts.campaign,
                "happening": incident.facts.happening.map(Happening::id),
                "inside_sender": incident.facts.inside,
                "count": incident.count,
                "first": incident.first.to_rfc3339(),
                "last": incident.last.to_rfc3339(),
                "over": incident.ends <= self.until,
            })).collect::<Vec<_>>(),
            "not_told": self.quiets.iter().map(QuietCount::json).collect::<Vec<_>>(),
            "silences": self.silences.iter().map(|silence| json!({
                "id": silence.id, "matcher": silence.matcher, "author": silence.author,
                "comment": silence.comment, "ends": silence.ends.to_rfc3339(),
            })).collect::<Vec<_>>(),
            "failed_scanners": self.scanners.iter().map(|(scanner, count)| json!({
                "scanner": scanner, "count": count,
            })).collect::<Vec<_>>(),
        });
        // A value of our own making always serializes.
        let mut text = serde_json::to_string_pretty(&facts).unwrap_or_default();
        text.push('\n');
        text
    }
}

impl Group {
    fn json(&self) -> serde_json::Value {
        self.line.mail.json([
            ("happening", self.line.happening.id().into()),
            ("category", self.line.category.id().into()),
            ("severity", self.line.severity.id().into()),
            ("reason", self.line.words.as_str().into()),
            ("alike", self.more.into()),
            ("others", self.others.iter().map(Other::json).collect()),
        ])
    }
}

impl Other {
    fn json(&self) -> serde_json::Value {
        json!({
            "mail_id": self.number, "quarantine": self.quarantine,
            "recipients": self.copies.iter().map(LineCopy::json).collect::<Vec<_>>(),
        })
    }
}

impl QuietCount {
    fn json(&self) -> serde_json::Value {
        match self {
            Self::Incident(count) => json!({ "reason": "incident", "count": count }),
            Self::Repeat(count) => json!({ "reason": "repeat", "count": count }),
            Self::Throttled(limit, count) => {
                json!({ "reason": "throttled", "limit": limit, "count": count })
            }
            Self::Silenced(silence, count) => {
                json!({ "reason": "silenced", "silence": silence, "count": count })
            }
        }
    }
}
