//! Events of every kind.

use serde_json::json;

use crate::event::{self, Event};

/// What happens in each sample: category, outcome, destiny, name, and whether it comes from inside.
const SAMPLES: [(&str, &str, &str, &str, bool); 6] = [
    ("9", "blocked", "discard", "Win.Ransomware.Locky-123", false),
    ("9", "delivered", "pass", "Heuristics.Phishing.Email.SpoofedDomain", false),
    ("7,1", "delivered", "pass", "", false),
    ("8", "blocked", "discard", "", false),
    ("9", "blocked", "discard", "Eicar-Test-Signature", false),
    ("9", "blocked", "discard", "Win.Ransomware.Locky-123", true),
];

/// Makes one event for each mail that tells of one, about somebody at `domain`.
pub(super) fn all(domain: &str) -> Vec<Event> {
    let texts = SAMPLES.iter().enumerate().map(|(number, sample)| text(number, *sample, domain));
    texts.filter_map(|text| event::read(text.as_bytes()).ok()).map(|(event, _)| event).collect()
}

fn text(number: usize, sample: (&str, &str, &str, &str, bool), domain: &str) -> String {
    let (category, outcome, destiny, name, inside) = sample;
    let own = format!("somebody@{domain}");
    let outside = "stranger@outside.invalid";
    let (sender, recipient) =
        if inside { (own.as_str(), outside) } else { (outside, own.as_str()) };
    let status = if name.is_empty() { "clean" } else { "infected" };
    let attributes = if category.starts_with('7') { "UC" } else { "" };
    let names = if name.is_empty() { json!([]) } else { json!([name]) };
    json!({
        "v": 1, "time": 1_795_502_507.4, "host": "mx.invalid", "mail_id": format!("sample{number}"),
        "sender": sender, "from": format!("Ms. Stranger <{sender}>"), "originating": inside,
        "subject": "“Invoice” <b>&</b> {{ view.title }}", "checked": { "virus": true },
        "categories": [category], "blocking": category, "quarantine": [format!("v-{number}")],
        "scanners": [{ "name": "ClamAV-clamd", "status": status, "names": names,
                       "output": format!("p002: {name} FOUND") }],
        "parts": [{ "id": "p002", "place": "1/2", "name": "invoice.exe", "path": "invoice.exe",
                    "attrs": attributes }],
        "recipients": [{ "addr": recipient, "local": !inside, "outcome": outcome,
                         "destiny": destiny, "categories": [category],
                         "banned": ["invoice.exe"] }],
    })
    .to_string()
}
