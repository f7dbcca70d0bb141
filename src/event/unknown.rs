//! Words that this program does not know, such as a class of a newer amavis, and what stands for them.
//!
//! Each is replaced by what promises least, so that one word does not cost all readers of a mail
//! their notice.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{ContentsCategory, Destiny, Outcome, ScannerStatus};

/// Where a word stands, `*` for each item of a list; whether it is known; and what stands for it if not.
type Place = (&'static str, fn(&Value) -> bool, fn() -> Value);

const PLACES: [Place; 7] = [
    ("categories/*", is::<ContentsCategory>, catch_all),
    ("blocking", is::<Option<ContentsCategory>>, catch_all),
    ("scanners/*/status", is::<ScannerStatus>, || json!(ScannerStatus::Failed)),
    ("recipients/*/categories/*", is::<ContentsCategory>, catch_all),
    ("recipients/*/blocking", is::<Option<ContentsCategory>>, catch_all),
    // Better warned of a mail that never came than not warned of one that did.
    ("recipients/*/outcome", is::<Outcome>, || json!(Outcome::HandedBack)),
    ("recipients/*/destiny", is::<Option<Destiny>>, || Value::Null),
];

fn is<T: for<'de> Deserialize<'de>>(word: &Value) -> bool {
    T::deserialize(word).is_ok()
}

fn catch_all() -> Value {
    json!(ContentsCategory::major(super::Contents::CatchAll))
}

/// Replaces the unknown words of an event, and names the places where they were.
pub(super) fn replace(event: &mut Value) -> Vec<&'static str> {
    let mut found = Vec::new();
    for (place, is_known, instead) in PLACES {
        let mut look = |word: &mut Value| {
            if !is_known(word) {
                *word = instead();
                found.push(place);
            }
        };
        visit(event, place, &mut look);
    }
    found
}

/// Visits all values at a place.
fn visit(value: &mut Value, place: &str, look: &mut impl FnMut(&mut Value)) {
    let (first, rest) = place.split_once('/').unwrap_or((place, ""));
    match value {
        _ if place.is_empty() => look(value),
        Value::Array(items) => items.iter_mut().for_each(|item| visit(item, rest, look)),
        Value::Object(fields) => {
            if let Some(field) = fields.get_mut(first) {
                visit(field, rest, look);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
