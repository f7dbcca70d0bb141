//! The mails that tell of many: digests, and how incidents go on.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::Told;
use crate::audience::Template;
use crate::compose::{
    self, AdminDigest, FollowUp, Groups, IncidentFacts, IncidentLine, IncidentNote, Limit, Line,
    Mail, QuietCount, RecipientDigest, SilenceLine, State, WhichCopies,
};
use crate::directory::Reader;
use crate::reason::Category;
use crate::setup::{House, Setup};

/// Characters of a sender that are shown.
const SENDER_CHARS_MAX: usize = 120;
/// What makes each of them the same as another.
const ID: &str = "sample";

/// Tells mails of an organization once more, as if they were told together: to whom, and how.
pub(crate) fn together(
    setup: &Setup,
    organization: usize,
    told: &[Told],
) -> Vec<(Vec<Reader>, Mail)> {
    let Some(house) = setup.houses.get(organization) else {
        return Vec::new();
    };
    let now = setup.clock.now();
    let admins = setup.directory.admins(organization);
    let (alerts, others): (Vec<&Told>, Vec<&Told>) =
        told.iter().partition(|told| told.notice.template.is_for_admins());
    let (sent, others): (Vec<&Told>, Vec<&Told>) =
        others.into_iter().partition(|told| told.notice.template == Template::InsideSender);
    let reader = others.first().map(|told| told.notice.readers.as_slice()).unwrap_or_default();
    let own = others.into_iter().filter(|told| told.notice.readers == reader).collect::<Vec<_>>();
    let mails = [
        recipient(setup, house, (&own, &sent), now).map(|mail| (reader.to_vec(), mail)),
        admin(setup, house, &admins, &alerts).map(|mail| (admins.clone(), mail)),
        follow_up(setup, house, &admins, &alerts).map(|mail| (admins.clone(), mail)),
    ];
    mails.into_iter().flatten().collect()
}

fn recipient(
    setup: &Setup,
    house: &House,
    (told, sent): (&[&Told], &[&Told]),
    now: DateTime<Utc>,
) -> Option<Mail> {
    let reader = told.first()?.notice.readers.first()?;
    let mut groups = groups(told, WhichCopies::None);
    for told in sent {
        groups.add(Line::of(&told.notice, &told.event, WhichCopies::NotReached));
    }
    let digest = RecipientDigest {
        id: ID.to_owned(),
        from: now - TimeDelta::days(1),
        until: now,
        delivered: groups.delivered(),
        blocked: groups.blocked() + 1,
        sent: groups.sent(),
        groups: groups.finish().0,
        limit: Limit::Reached,
        unsubscribe: None,
    };
    let (words, second) = (house.words(reader), house.second_words(reader));
    let desk = house.desk(&words, second.as_deref(), &setup.mark, now);
    compose::compose_recipient_digest(&desk, &digest, reader).ok()
}

fn admin(setup: &Setup, house: &House, admins: &[Reader], told: &[&Told]) -> Option<Mail> {
    let now = setup.clock.now();
    let (first, from) = (told.first()?, now - TimeDelta::days(1));
    let groups = groups(told, WhichCopies::OfNotice);
    let mut categories = BTreeMap::<Category, u64>::new();
    for told in told {
        *categories.entry(told.notice.assessment.category).or_default() += 1;
    }
    let digest = AdminDigest {
        id: ID.to_owned(),
        from,
        until: now,
        total: told.len() as u64,
        delivered: groups.delivered(),
        delivered_here: groups.delivered() - groups.unscanned(),
        unscanned: groups.unscanned(),
        before: 1,
        sent: told.len() as u64,
        categories: categories.into_iter().map(|(category, count)| (category, count, 1)).collect(),
        senders: vec![(first.event.sender.defanged(SENDER_CHARS_MAX), 1)],
        groups: groups.finish().0,
        rest: 1,
        incidents: vec![IncidentLine {
            facts: IncidentFacts::of(&first.notice, &first.event, &first.mail, &house.frame),
            count: 2,
            first: from,
            last: now,
            ends: now,
        }],
        quiets: vec![
            QuietCount::Incident(1),
            QuietCount::Repeat(1),
            QuietCount::Throttled("limits.organization_notices_per_hour".to_owned(), 1),
            QuietCount::Silenced(ID.to_owned(), 1),
        ],
        silences: vec![SilenceLine {
            id: ID.to_owned(),
            matcher: "severity=low".to_owned(),
            author: "root".to_owned(),
            comment: ID.to_owned(),
            ends: now,
        }],
        scanners: vec![("ClamAV-clamd".to_owned(), 1)],
    };
    let words = house.words(admins.first()?);
    let second = house.second_words(admins.first()?);
    let desk = house.desk(&words, second.as_deref(), &setup.mark, now);
    compose::compose_admin_digest(&desk, &digest, admins).ok()
}

fn follow_up(setup: &Setup, house: &House, admins: &[Reader], told: &[&Told]) -> Option<Mail> {
    let now = setup.clock.now();
    let states = [State::Open(now), State::Ended(TimeDelta::hours(6))];
    let incidents = told.iter().zip(states).map(|(told, state)| FollowUp {
        facts: IncidentFacts::of(&told.notice, &told.event, &told.mail, &house.frame),
        state,
        more: 1,
        count: 2,
        since: now,
        first: now,
        last: now,
        notes: vec![IncidentNote::of(&told.notice, &told.event, &told.mail)],
    });
    let incidents: Vec<FollowUp> = incidents.collect();
    let words = house.words(admins.first()?);
    let second = house.second_words(admins.first()?);
    let desk = house.desk(&words, second.as_deref(), &setup.mark, now);
    compose::compose_follow_up(&desk, ID, &incidents, admins).ok()
}

/// Groups these mails as digests do.
fn groups(told: &[&Told], which: WhichCopies) -> Groups {
    let mut groups = Groups::default();
    for told in told {
        groups.add(Line::of(&told.notice, &told.event, which));
    }
    groups
}
