//! The mails that tell of many: digests, and how incidents go on.

use chrono::{DateTime, TimeDelta, Utc};

use super::Told;
use crate::audience::Template;
use crate::compose::{
    self, AdminDigest, FollowUp, Group, IncidentFacts, IncidentLine, IncidentNote, Limit, Line,
    Mail, QuietCount, RecipientDigest, SilenceLine, State, WhichCopies,
};
use crate::setup::{House, Setup};

/// What makes each of them the same as another.
const ID: &str = "sample";

/// Tells these mails once more, as if they were told together.
pub(super) fn all(setup: &Setup, told: &[Told]) -> Vec<Mail> {
    let Some(house) = setup.houses.first() else {
        return Vec::new();
    };
    let now = setup.clock.now();
    let (admins, others): (Vec<&Told>, Vec<&Told>) =
        told.iter().partition(|told| told.notice.template.is_for_admins());
    let recipients: Vec<&Told> =
        others.into_iter().filter(|told| told.notice.template != Template::InsideSender).collect();
    let mails = [
        recipient(setup, house, &recipients, now),
        admin(setup, house, &admins, now),
        follow_up(setup, house, &admins, now),
    ];
    mails.into_iter().flatten().collect()
}

fn recipient(setup: &Setup, house: &House, told: &[&Told], now: DateTime<Utc>) -> Option<Mail> {
    let reader = told.first()?.notice.readers.first()?;
    let delivered = told.iter().filter(|told| told.notice.happening.is_delivered()).count() as u64;
    let digest = RecipientDigest {
        id: ID.to_owned(),
        from: now - TimeDelta::days(1),
        until: now,
        delivered,
        blocked: told.len() as u64 - delivered,
        groups: groups(told, WhichCopies::None),
        rest: 1,
        limit: Limit::Reached,
        unsubscribe: None,
    };
    let (words, second) = (house.words(reader), house.second_words(reader));
    let desk = house.desk(&words, second.as_deref(), &setup.mark, now);
    compose::compose_recipient_digest(&desk, &digest, reader).ok()
}

fn admin(setup: &Setup, house: &House, told: &[&Told], now: DateTime<Utc>) -> Option<Mail> {
    let (first, from) = (told.first()?, now - TimeDelta::days(1));
    let digest = AdminDigest {
        id: ID.to_owned(),
        from,
        until: now,
        total: told.len() as u64,
        delivered: 1,
        before: 0,
        sent: told.len() as u64,
        categories: told.iter().map(|told| (told.notice.assessment.category, 1, 0)).collect(),
        senders: vec![("stranger@outside.invalid".to_owned(), told.len() as u64)],
        groups: groups(told, WhichCopies::OfNotice),
        rest: 1,
        incidents: vec![IncidentLine {
            facts: IncidentFacts::of(&first.notice, &first.mail, &house.frame),
            count: 2,
            first: from,
            last: now,
            ends: now,
        }],
        quiets: vec![
            QuietCount::Incident(1),
            QuietCount::Repeat(1),
            QuietCount::Throttled(ID.to_owned(), 1),
            QuietCount::Silenced(ID.to_owned(), 1),
        ],
        silences: vec![SilenceLine {
            id: ID.to_owned(),
            matcher: "severity=low".to_owned(),
            author: ID.to_owned(),
            comment: ID.to_owned(),
            ends: now,
        }],
        scanners: vec![(ID.to_owned(), 1)],
    };
    let admins = setup.directory.admins(0);
    let words = house.words(admins.first()?);
    let desk = house.desk(&words, None, &setup.mark, now);
    compose::compose_admin_digest(&desk, &digest, &admins).ok()
}

fn follow_up(setup: &Setup, house: &House, told: &[&Told], now: DateTime<Utc>) -> Option<Mail> {
    let states = [State::Open(now), State::Ended(TimeDelta::hours(6))];
    let incidents = told.iter().zip(states).map(|(told, state)| FollowUp {
        facts: IncidentFacts::of(&told.notice, &told.mail, &house.frame),
        state,
        more: 1,
        count: 2,
        since: now,
        first: now,
        last: now,
        notes: vec![IncidentNote::of(&told.notice, &told.event)],
    });
    let incidents: Vec<FollowUp> = incidents.collect();
    let admins = setup.directory.admins(0);
    let words = house.words(admins.first()?);
    let desk = house.desk(&words, None, &setup.mark, now);
    compose::compose_follow_up(&desk, ID, &incidents, &admins).ok()
}

fn groups(told: &[&Told], which: WhichCopies) -> Vec<Group> {
    let group = |told: &&Told| Group { line: Line::of(&told.notice, &told.event, which), more: 1 };
    told.iter().map(group).collect()
}
