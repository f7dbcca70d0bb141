//! Mails larger than allowed.

use super::recipients_who;
use crate::event::{Contents, Event};
use crate::reason::{Catalog, Category, Nature, Reason};

pub(super) fn reasons(event: &Event, _: &Catalog) -> Vec<Reason> {
    let holds = recipients_who(event, |recipient| recipient.is(Contents::Oversized));
    if holds.as_ref().is_some_and(Vec::is_empty) {
        return Vec::new();
    }
    let mut reason = Reason::stated("reason-oversized", Nature::Oversized, Category::Policy);
    reason.recipients = holds;
    vec![reason]
}
