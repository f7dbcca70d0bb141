//! Reports of Cuckoo and CAPE in JSON → what is worth telling.
//!
//! A report is as foreign as the file it is about: it names what the file did.

use serde::Deserialize;
use serde_json::Value;

use super::Detail;

/// How many signatures of a report are looked at.
const SIGNATURES_MAX: usize = 200;
/// How many characters of an id or a description are kept.
const CHARS_MAX: usize = 500;

#[derive(Debug, Deserialize)]
struct Report {
    #[serde(default)]
    signatures: Vec<Signature>,
    #[serde(default)]
    detections: Value,
    #[serde(default, rename = "x-peekaboo")]
    peekaboo: Origin,
}

#[derive(Debug, Deserialize)]
struct Signature {
    #[serde(default)]
    name: String,
    #[serde(default)]
    description: String,
}

#[derive(Debug, Default, Deserialize)]
struct Origin {
    #[serde(default, rename = "origin-url")]
    url: Option<String>,
}

/// Reads a report.
pub(super) fn parse(json: &[u8]) -> serde_json::Result<Detail> {
    let report: Report = serde_json::from_slice(json)?;
    let signatures = report.signatures.into_iter().take(SIGNATURES_MAX);
    Ok(Detail {
        signatures: signatures.map(|s| (cut(s.name), cut(s.description))).collect(),
        family: family(&report.detections),
        // Peekaboo writes the address of the REST; it is shown, never followed.
        link: report.peekaboo.url.map(cut).filter(|url| url.starts_with("http")),
    })
}

/// Finds the family: CAPE gives a text, or a list of objects with `family`.
fn family(detections: &Value) -> Option<String> {
    match detections {
        Value::String(name) => Some(cut(name.clone())),
        Value::Array(list) => list.iter().find_map(|item| family(item.get("family")?)),
        _ => None,
    }
}

fn cut(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(CHARS_MAX) {
        text.truncate(end);
    }
    text
}
