//! One file a source: what amavis recorded → reasons.

mod banned;
mod header;
mod oversized;
pub mod peekaboo;
mod scanners;
mod sentence;
mod spam;
mod unchecked;

pub(super) use scanners::of_text;

use super::{Catalog, Reason};
use crate::event::{Event, Foreign, Part};

/// Reads one kind of statement out of an event.
type Source = fn(&Event, &Catalog) -> Vec<Reason>;

/// Every source, in the order in which a reader wants to hear of them.
pub(super) const SOURCES: [Source; 6] = [
    scanners::reasons,
    banned::reasons,
    unchecked::reasons,
    header::reasons,
    oversized::reasons,
    spam::reasons,
];

/// Finds the part that a name or a path is about.
fn part_of(event: &Event, path: &Foreign) -> Option<usize> {
    let by = |text: fn(&Part) -> &Foreign| {
        event.parts.iter().position(|part| !text(part).is_empty() && text(part) == path)
    };
    by(|part| &part.path).or_else(|| by(|part| &part.name))
}

/// Collects the recipients for whom something holds, as indexes.
///
/// All of them is `None`: nothing is special about anybody then.
fn recipients_who(
    event: &Event,
    holds: impl Fn(&crate::event::Recipient) -> bool,
) -> Option<Vec<usize>> {
    let chosen: Vec<usize> = event
        .recipients
        .iter()
        .enumerate()
        .filter(|(_, recipient)| holds(recipient))
        .map(|(index, _)| index)
        .collect();
    (chosen.len() < event.recipients.len()).then_some(chosen)
}
