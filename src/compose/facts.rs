//! The facts as JSON, for the admins' programs.
//!
//! An allow-list: what is not named here never leaves the house. Only the
//! organization's own recipients are in it.

use serde_json::{Value, json};

use super::writer::{ADDRESS_CHARS_MAX, LINE_CHARS_MAX, SUBJECT_CHARS_MAX};
use crate::audience::Notice;
use crate::event::{Event, Foreign};

/// Characters of a scanner's output that go into the facts.
const OUTPUT_CHARS_MAX: usize = 4_000;

/// Writes the facts of a notice.
pub(super) fn json(notice: &Notice, event: &Event) -> String {
    let facts = facts(notice, event);
    // A value of our own making always serializes.
    let mut text = serde_json::to_string_pretty(&facts).unwrap_or_default();
    text.push('\n');
    text
}

fn facts(notice: &Notice, event: &Event) -> Value {
    let assessment = &notice.assessment;
    json!({
        "version": 1,
        "event": event.id(),
        "mail_id": event.mail_id,
        "log_id": event.log_id.shown(40),
        "received": event.received().to_rfc3339(),
        "happening": notice.happening.id(),
        "category": assessment.category.id(),
        "severity": assessment.severity.id(),
        "confidence": assessment.confidence.map(crate::assess::Confidence::id),
        "probability": assessment.confidence.map(|_| (assessment.probability * 100.0).round() / 100.0),
        "family": assessment.family,
        "platform": assessment.platform.map(crate::reason::Platform::id),
        "reasons": assessment.reasons.iter().map(|reason| json!({
            "id": reason.words,
            "category": reason.category.id(),
            "strength": reason.strength.map(crate::reason::Strength::id),
            "scanner": reason.scanner,
            "said": reason.raw.shown(LINE_CHARS_MAX),
            "file": reason.part.and_then(|index| event.parts.get(index))
                .map(|part| part.full_name().shown(LINE_CHARS_MAX)),
        })).collect::<Vec<_>>(),
        "signs": assessment.doubts.iter().map(|doubt| doubt.id).collect::<Vec<_>>(),
        "sender": {
            "envelope": event.sender.shown(ADDRESS_CHARS_MAX),
            "from": event.from.shown(ADDRESS_CHARS_MAX),
            "proof": assessment.sender().id(),
            "inside": event.originating,
        },
        "subject": event.subject.shown(SUBJECT_CHARS_MAX),
        "message_id": event.message_id.shown(ADDRESS_CHARS_MAX),
        "client": { "ip": event.client.ip.shown(60), "name": event.client.name.shown(ADDRESS_CHARS_MAX) },
        "quarantine": event.quarantine.iter().map(|id| id.shown(ADDRESS_CHARS_MAX)).collect::<Vec<_>>(),
        "recipients": notice.recipients.iter().filter_map(|index| event.recipients.get(*index)).map(|recipient| json!({
            "address": recipient.address.shown(ADDRESS_CHARS_MAX),
            "outcome": recipient.outcome,
            "destiny": recipient.destiny,
            "score": recipient.score,
            "banned": shown(&recipient.banned),
        })).collect::<Vec<_>>(),
        "files": event.parts.iter().filter(|part| !part.full_name().is_empty()).map(|part| json!({
            "path": part.full_name().shown(LINE_CHARS_MAX),
            "type": part.declared_type.shown(60),
            "size": part.size,
            "sha256": part.sha256,
        })).collect::<Vec<_>>(),
        "scanners": event.scanners.iter().map(|scanner| json!({
            "name": scanner.name.shown(80),
            "status": scanner.status,
            "names": shown(&scanner.names),
            "output": scanner.output.shown(OUTPUT_CHARS_MAX),
        })).collect::<Vec<_>>(),
        "bad_headers": shown(&event.bad_headers),
    })
}

fn shown(texts: &[Foreign]) -> Vec<String> {
    texts.iter().map(|text| text.shown(LINE_CHARS_MAX)).collect()
}
