//! What is kept of one mail, so that whoever is told of it later finds it: facts, no words.
//!
//! Stored within digest items and notes of incidents: what older versions did not keep is empty.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};

use super::admin::release_rows;
use super::view::{Card, Row};
use super::writer::{ADDRESS_CHARS_MAX, FILE_CHARS_MAX, SUBJECT_CHARS_MAX, Writer};
use crate::assess::{Confidence, SenderProof};
use crate::audience::Notice;
use crate::event::{Event, Foreign, Outcome, Recipient};
use crate::locale::{Value, Values};

/// How many recipients, files and places in the quarantine are kept.
const COPIES_MAX: usize = 50;
const FILES_MAX: usize = 5;
const QUARANTINE_MAX: usize = 2;
/// How many recipients are shown; the JSON part has more.
const COPIES_SHOWN_MAX: usize = 5;

/// One mail: who sent it, what it was called, and where it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailFacts {
    /// amavis' id of it.
    pub number: String,
    /// When it came.
    #[serde(default)]
    pub received: Option<DateTime<Utc>>,
    /// Who it says it is from.
    #[serde(default)]
    pub from: String,
    /// The envelope's sender.
    pub sender: String,
    /// What is known of the sender.
    #[serde(default)]
    pub proof: Option<Proof>,
    /// Its subject.
    #[serde(default)]
    pub subject: String,
    /// The organization's own recipients; none where the reader is the recipient. Where the reader is the sender, whoever
    /// did not get it.
    pub copies: Vec<LineCopy>,
    /// How many more there are.
    #[serde(default)]
    pub copies_left_out: u64,
    /// The files that it is about; where the reader is no admin, the name of that of the reason alone.
    #[serde(default)]
    pub files: Vec<String>,
    /// Where amavis keeps it; nowhere if the reader is no admin, or all copies were delivered.
    #[serde(default)]
    pub quarantine: Vec<String>,
    /// How sure we are of what was detected.
    #[serde(default)]
    pub confidence: Option<Confidence>,
    /// There is a program in it, or a name that hides one.
    #[serde(default = "feared_unless_told")]
    pub may_run: bool,
    /// A name hides what a file is.
    #[serde(default = "feared_unless_told")]
    pub disguised: bool,
}

/// An older version did not keep whether a program, or a name that hides one, is in a mail: there may be one.
fn feared_unless_told() -> bool {
    true
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

/// Which recipients are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhichCopies {
    /// None: the reader is the recipient.
    None,
    /// Those whom the mail did not reach: the reader is its sender.
    NotReached,
    /// Those that the notice is about.
    OfNotice,
}

/// What is known of a sender: the message `sender-<id>`, and its values.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    id: String,
    domain: String,
    check: String,
}

impl Proof {
    pub(super) fn of(sender: &SenderProof) -> Self {
        let check = match sender {
            SenderProof::Proven { by, .. } | SenderProof::Contradicted { by, .. } => *by,
            SenderProof::Claimed { .. } | SenderProof::Inside | SenderProof::Unknown => "",
        };
        Self {
            id: sender.id().to_owned(),
            domain: sender.domain().unwrap_or_default().to_owned(),
            check: check.to_uppercase(),
        }
    }

    pub(super) fn say(&self, writer: &Writer<'_>) -> String {
        let domain = Foreign::from(self.domain.as_str()).defanged(ADDRESS_CHARS_MAX);
        let values = Values::new().with("domain", domain);
        let values = values.with("check", self.check.as_str());
        writer.say_with(&format!("sender-{}", self.id), None, &values)
    }
}

impl MailFacts {
    /// Takes the facts of the mail that a notice is about.
    pub(super) fn of(notice: &Notice, event: &Event, which: WhichCopies) -> Self {
        let (copies, files) = match which {
            WhichCopies::None => (Vec::new(), file_name(notice, event).into_iter().collect()),
            WhichCopies::NotReached => {
                (copies(notice, event), file_name(notice, event).into_iter().collect())
            }
            WhichCopies::OfNotice => (copies(notice, event), files(notice, event)),
        };
        // The recipients of an inside sender's mail are not named, yet somebody may want it released.
        let is_outgoing = notice.has_own_sender;
        let is_stopped = copies.iter().any(|copy| !copy.has_it)
            || is_outgoing && event.recipients.iter().any(|recipient| !recipient.has_the_mail());
        let is_kept = which == WhichCopies::OfNotice && is_stopped;
        let quarantine = event.quarantine.iter().filter(|_| is_kept).take(QUARANTINE_MAX);
        Self {
            number: event.mail_id.clone(),
            received: Some(event.received()),
            from: match which {
                WhichCopies::None | WhichCopies::NotReached => {
                    event.from.unlinked(ADDRESS_CHARS_MAX)
                }
                WhichCopies::OfNotice => event.from.defanged(ADDRESS_CHARS_MAX),
            },
            sender: event.sender.shown(ADDRESS_CHARS_MAX),
            proof: Some(Proof::of(notice.assessment.sender())),
            subject: event.subject.defanged(SUBJECT_CHARS_MAX),
            copies_left_out: copies.len().saturating_sub(COPIES_MAX) as u64,
            copies: copies.into_iter().take(COPIES_MAX).collect(),
            files,
            quarantine: quarantine.map(|id| id.shown(ADDRESS_CHARS_MAX)).collect(),
            confidence: notice.assessment.confidence,
            may_run: notice.assessment.may_run(),
            disguised: notice.assessment.is_disguised(),
        }
    }

    /// Shows it to an admin, who may look at it, take it out of mailboxes, or release it.
    pub(super) fn card(&self, writer: &Writer<'_>, title: String, lines: Vec<String>) -> Card {
        let mut rows = Vec::new();
        if self.sender.is_empty() {
            rows.push(writer.row("label-sender", writer.say("value-empty-sender")));
        } else {
            rows.push(writer.code_row("label-sender", self.sender.clone()));
        }
        let proof = self.proof.as_ref().map(|proof| proof.say(writer));
        rows.extend(proof.map(|proof| writer.row("label-authentication", proof)));
        // What an older version kept has no time, and no subject either.
        if let Some(received) = self.received {
            rows.push(writer.row("label-subject", self.subject(writer)));
            rows.push(writer.row("label-received", writer.moment(received)));
        }
        rows.extend(self.files.iter().map(|file| writer.code_row("label-file", file.clone())));
        rows.extend(self.confidence_row(writer));
        rows.push(writer.code_row("label-number", self.number.clone()));
        for id in &self.quarantine {
            rows.extend(release_rows(writer, writer.frame.release.as_ref(), id));
        }
        rows.extend(self.copies_row(writer, "admin-alert-recipients-title"));
        Card { title, lines, rows }
    }

    /// Names its recipients.
    pub(super) fn copies_row(&self, writer: &Writer<'_>, label: &str) -> Option<Row> {
        (!self.copies.is_empty()).then(|| writer.row(label, self.copies(writer)))
    }

    fn confidence_row(&self, writer: &Writer<'_>) -> Option<Row> {
        let key = format!("confidence-{}", self.confidence?.id());
        let word = writer.say_with(&key, Some("admin"), &Values::new());
        Some(writer.row("label-confidence", word))
    }

    /// Says the subject.
    pub(super) fn subject(&self, writer: &Writer<'_>) -> String {
        match self.subject.as_str() {
            "" => writer.say("value-no-subject"),
            subject => writer.isolated(subject),
        }
    }

    /// Names recipients; where some have the mail and others do not, with what became of it.
    fn copies(&self, writer: &Writer<'_>) -> String {
        let has_it = self.copies.iter().any(|copy| copy.has_it);
        let is_mixed = has_it && self.copies.iter().any(|copy| !copy.has_it);
        let shown = self.copies.iter().take(COPIES_SHOWN_MAX);
        let list = if is_mixed {
            let said: Vec<String> = shown.map(|copy| copy.say(writer)).collect();
            writer.words.list(&said.iter().map(|s| Value::from(s.as_str())).collect::<Vec<_>>())
        } else {
            let shown: Vec<Value<'_>> = shown.map(|copy| copy.address.as_str().into()).collect();
            writer.words.list(&shown)
        };
        let more = self.copies.len().saturating_sub(COPIES_SHOWN_MAX) as u64 + self.copies_left_out;
        match writer.more(more) {
            Some(more) => writer.paragraph(&[list, more]),
            None => list,
        }
    }

    /// Writes the facts, and more of them, for the admins' programs.
    pub(super) fn json<const N: usize>(&self, more: [(&str, Json); N]) -> Json {
        let copies = self.copies.iter().map(LineCopy::json);
        let own = [
            ("mail_id", self.number.as_str().into()),
            ("received", self.received.map(|received| received.to_rfc3339()).into()),
            ("from", self.from.as_str().into()),
            ("sender", self.sender.as_str().into()),
            ("proof", self.proof.as_ref().map(|proof| proof.id.as_str()).into()),
            ("subject", self.subject.as_str().into()),
            ("recipients", copies.collect()),
            ("files", self.files.as_slice().into()),
            ("quarantine", self.quarantine.as_slice().into()),
            ("confidence", self.confidence.map(Confidence::id).into()),
        ];
        let facts = own.into_iter().chain(more);
        facts.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
    }
}

impl LineCopy {
    pub(super) fn of(recipient: &Recipient) -> Self {
        Self {
            address: recipient.address.shown(ADDRESS_CHARS_MAX),
            outcome: recipient.outcome,
            has_it: recipient.has_the_mail(),
        }
    }

    /// Writes it for the admins' programs.
    pub(super) fn json(&self) -> Json {
        json!({ "address": self.address, "outcome": self.outcome })
    }

    /// Names the message that says what became of it.
    pub(super) fn outcome_words(&self) -> &'static str {
        match self.outcome {
            Outcome::Delivered => "outcome-delivered",
            Outcome::Blocked => "outcome-blocked",
            Outcome::HandedBack if self.has_it => "outcome-handed-back-pass",
            Outcome::HandedBack => "outcome-handed-back-block",
        }
    }

    /// Says what became of it.
    pub(super) fn say(&self, writer: &Writer<'_>) -> String {
        let values = Values::new().with("address", self.address.as_str());
        let values = values.words("outcome", writer.say(self.outcome_words()));
        writer.say_with("admin-alert-recipient", None, &values)
    }
}

/// Warns whoever is shown how to release mails.
pub(super) fn release_note<'m>(
    writer: &Writer<'_>,
    mut shown: impl Iterator<Item = &'m MailFacts>,
) -> Option<String> {
    let is_shown = writer.frame.release.is_some() && shown.any(|mail| !mail.quarantine.is_empty());
    is_shown.then(|| writer.say("admin-alert-release-note"))
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

/// Names the file that the reason of a notice is about, as its reader sees it.
fn file_name(notice: &Notice, event: &Event) -> Option<String> {
    let part = notice.assessment.own_reason()?.part?;
    let name = event.parts.get(part)?.name.named(FILE_CHARS_MAX);
    (!name.is_empty()).then_some(name)
}

/// Lists the copies of a notice's recipients.
fn copies(notice: &Notice, event: &Event) -> Vec<LineCopy> {
    let recipients = notice.recipients.iter().filter_map(|index| event.recipients.get(*index));
    recipients.map(LineCopy::of).collect()
}
