//! Events of mails that were stopped for other reasons than malware.

use chrono::{DateTime, Utc};
use serde_json::json;
use whyblocked::event::Event;

use crate::simulation::{read, recipient, seconds};

/// Makes an event of spam that was stopped.
pub(crate) fn spam(number: &str, to: &str, now: DateTime<Utc>) -> Event {
    read(&json!({
        "v": 1, "time": seconds(now), "host": "mx.example.org", "mail_id": number,
        "sender": "shop@bulk.example", "from": "Shop <shop@bulk.example>",
        "subject": format!("Offer {number}"), "digest": number,
        "checked": { "spam": true }, "categories": ["6", "1"], "blocking": "6",
        "recipients": [recipient(to, "6", &[])],
    }))
}

/// Makes an event of a forbidden file that was stopped.
pub(crate) fn forbidden(number: &str, to: &str, now: DateTime<Utc>) -> Event {
    read(&json!({
        "v": 1, "time": seconds(now), "host": "mx.example.org", "mail_id": number,
        "sender": "bob@partner.example", "from": "Bob <bob@partner.example>",
        "subject": format!("Tools {number}"), "digest": number,
        "checked": { "banned": true }, "categories": ["8", "1"], "blocking": "8",
        "parts": [{ "id": "p002", "place": "1/2", "name": "setup.exe", "path": "setup.exe" }],
        "recipients": [recipient(to, "8", &["setup.exe"])],
    }))
}
