//! The facts as JSON, for the admins' programs.
//!
//! An allow-list: what is not named here never leaves the house. Only the
//! organization's own recipients are in it.

use serde::Serialize;

use super::writer::{ADDRESS_CHARS_MAX, LINE_CHARS_MAX, SUBJECT_CHARS_MAX};
use crate::assess::Confidence;
use crate::audience::Notice;
use crate::event::{Destiny, Event, Foreign, Outcome, Part, Recipient, Scanner, ScannerStatus};
use crate::reason::{Platform, Reason, Strength};

/// Characters of a scanner's output that go into the facts.
const OUTPUT_CHARS_MAX: usize = 4_000;

/// What the admins' programs get to know.
#[derive(Serialize)]
struct Facts<'a> {
    version: u32,
    event: String,
    mail_id: &'a str,
    log_id: String,
    received: String,
    happening: &'static str,
    category: &'static str,
    severity: &'static str,
    confidence: Option<&'static str>,
    probability: Option<f64>,
    family: Option<&'a str>,
    platform: Option<&'static str>,
    reasons: Vec<ReasonFacts<'a>>,
    signs: Vec<&'a str>,
    sender: SenderFacts,
    subject: String,
    message_id: String,
    client: ClientFacts,
    quarantine: Vec<String>,
    recipients: Vec<RecipientFacts<'a>>,
    /// How many recipients and files the hook has not listed.
    #[serde(skip_serializing_if = "is_none")]
    recipients_left_out: u64,
    files: Vec<FileFacts<'a>>,
    #[serde(skip_serializing_if = "is_none")]
    files_left_out: u64,
    scanners: Vec<ScannerFacts<'a>>,
    bad_headers: Vec<String>,
}

/// Why the mail is said to be what it is.
#[derive(Serialize)]
struct ReasonFacts<'a> {
    id: &'a str,
    category: &'static str,
    strength: Option<&'static str>,
    scanner: &'a str,
    said: String,
    file: Option<String>,
}

/// Whom the mail says that it is from.
#[derive(Serialize)]
struct SenderFacts {
    envelope: String,
    from: String,
    proof: &'static str,
    inside: bool,
}

/// The computer that sent the mail.
#[derive(Serialize)]
struct ClientFacts {
    ip: String,
    name: String,
}

/// What became of the mail for one recipient.
#[derive(Serialize)]
struct RecipientFacts<'a> {
    address: String,
    outcome: &'a Outcome,
    destiny: Option<&'a Destiny>,
    score: Option<f64>,
    banned: Vec<String>,
}

/// A file in the mail.
#[derive(Serialize)]
struct FileFacts<'a> {
    path: String,
    r#type: String,
    size: Option<u64>,
    sha256: Option<&'a str>,
}

/// What a scanner said.
#[derive(Serialize)]
struct ScannerFacts<'a> {
    name: String,
    status: &'a ScannerStatus,
    names: Vec<String>,
    output: String,
}

/// Writes the facts of a notice.
pub(super) fn json(notice: &Notice, event: &Event) -> String {
    // A value of our own making always serializes.
    let mut text = serde_json::to_string_pretty(&facts(notice, event)).unwrap_or_default();
    text.push('\n');
    text
}

fn facts<'a>(notice: &'a Notice, event: &'a Event) -> Facts<'a> {
    let assessment = &notice.assessment;
    let two_digits = |probability: f64| (probability * 100.0).round() / 100.0;
    let recipients = notice.recipients.iter().filter_map(|index| event.recipients.get(*index));
    let files = event.parts.iter().filter(|part| !part.full_name().is_empty());
    Facts {
        version: 1,
        event: event.id(),
        mail_id: &event.mail_id,
        log_id: event.log_id.shown(40),
        received: event.received().to_rfc3339(),
        happening: notice.happening.id(),
        category: assessment.category.id(),
        severity: assessment.severity.id(),
        confidence: assessment.confidence.map(Confidence::id),
        probability: assessment.confidence.map(|_| two_digits(assessment.probability)),
        family: assessment.family.as_deref(),
        platform: assessment.platform.map(Platform::id),
        reasons: assessment.reasons.iter().map(|reason| ReasonFacts::of(reason, event)).collect(),
        signs: assessment.doubts.iter().map(|doubt| doubt.id).collect(),
        sender: SenderFacts {
            envelope: event.sender.shown(ADDRESS_CHARS_MAX),
            from: event.from.shown(ADDRESS_CHARS_MAX),
            proof: assessment.sender().id(),
            inside: event.originating,
        },
        subject: event.subject.shown(SUBJECT_CHARS_MAX),
        message_id: event.message_id.shown(ADDRESS_CHARS_MAX),
        client: ClientFacts {
            ip: event.client.ip.shown(60),
            name: event.client.name.shown(ADDRESS_CHARS_MAX),
        },
        quarantine: event.quarantine.iter().map(|id| id.shown(ADDRESS_CHARS_MAX)).collect(),
        recipients: recipients.map(RecipientFacts::of).collect(),
        recipients_left_out: event.recipients_left_out,
        files: files.map(FileFacts::of).collect(),
        files_left_out: event.parts_left_out,
        scanners: event.scanners.iter().map(ScannerFacts::of).collect(),
        bad_headers: shown(&event.bad_headers),
    }
}

impl<'a> ReasonFacts<'a> {
    fn of(reason: &'a Reason, event: &Event) -> Self {
        let part = reason.part.and_then(|index| event.parts.get(index));
        Self {
            id: &reason.words,
            category: reason.category.id(),
            strength: reason.strength.map(Strength::id),
            scanner: &reason.scanner,
            said: reason.raw.shown(LINE_CHARS_MAX),
            file: part.map(|part| part.full_name().shown(LINE_CHARS_MAX)),
        }
    }
}

impl<'a> RecipientFacts<'a> {
    fn of(recipient: &'a Recipient) -> Self {
        Self {
            address: recipient.address.shown(ADDRESS_CHARS_MAX),
            outcome: &recipient.outcome,
            destiny: recipient.destiny.as_ref(),
            score: recipient.score,
            banned: shown(&recipient.banned),
        }
    }
}

impl<'a> FileFacts<'a> {
    fn of(part: &'a Part) -> Self {
        Self {
            path: part.full_name().shown(LINE_CHARS_MAX),
            r#type: part.declared_type.shown(60),
            size: part.size,
            sha256: part.sha256.as_deref(),
        }
    }
}

impl<'a> ScannerFacts<'a> {
    fn of(scanner: &'a Scanner) -> Self {
        Self {
            name: scanner.name.shown(80),
            status: &scanner.status,
            names: shown(&scanner.names),
            output: scanner.output.shown(OUTPUT_CHARS_MAX),
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks like that")]
fn is_none(count: &u64) -> bool {
    *count == 0
}

fn shown(texts: &[Foreign]) -> Vec<String> {
    texts.iter().map(|text| text.shown(LINE_CHARS_MAX)).collect()
}
