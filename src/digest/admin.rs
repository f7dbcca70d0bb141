//! The digest of the admins of an organization.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::round::{Round, by_language, is_limit};
use super::{Group, Rhythm, scope};
use crate::audience::{Matcher, Template, Wish};
use crate::compose::{self, AdminDigest, IncidentFacts, IncidentLine, QuietCount, SilenceLine};
use crate::debts::{CAMPAIGN, owe};
use crate::event::Foreign;
use crate::reason::Category;
use crate::setup::House;
use crate::store::{DigestDue, Digested, IncidentsOf, Owed, Quiet, StoreError, TalliesOf};
use crate::trouble;

/// How many senders are named.
const SENDERS_MAX: usize = 10;
/// How many scanners, silences and incidents are named.
const NAMES_MAX: usize = 20;
/// How many kinds of answers are read; there are fewer limits, and silences, in any organization.
const ANSWERS_MAX: usize = 1_000;
/// Characters of a name that are shown.
const NAME_CHARS_MAX: usize = 120;

/// A time that a digest is about.
#[derive(Debug, Clone, Copy)]
struct Period {
    from: DateTime<Utc>,
    until: DateTime<Utc>,
}

impl Period {
    /// Gives the time before, which is as long.
    fn before(self) -> Self {
        Self { from: self.from - (self.until - self.from), until: self.from }
    }
}

impl Round<'_> {
    /// Composes and stores the digest of an organization's admins; tells how many mails there are.
    pub(super) fn admin_digest(&self, due: &DigestDue, group: &Group) -> Result<usize, StoreError> {
        let Some((organization, house)) = self.house(group.organization()) else {
            return self.give_up(due, "no-organization").map(|()| 0);
        };
        let period = self.period(due, house);
        let items = self.items(due, period.until)?;
        let ids = items.ids.clone();
        let id = compose::id(&ids.join("\n"), &[], Template::AdminDigest);
        let mut digest = self.facts((organization, house), period, &id)?;
        // What was found by tallies and what waited may differ by what came in the last moment.
        let listed = items.groups.delivered() + items.groups.blocked();
        digest.unscanned = items.groups.unscanned();
        digest.delivered_here = items.groups.delivered() - digest.unscanned;
        (digest.groups, digest.rest) = items.groups.finish();
        digest.total = digest.total.max(listed);
        let mut owed = Owed::new(format!("digest/{id}"), self.now);
        owed.digested = Digested { ids, ..Digested::default() };
        let mut troubles = Vec::new();
        if digest.total > 0 {
            for readers in by_language(self.setup.directory.admins(organization)) {
                let Some(words) = readers.first().map(|reader| house.words(reader)) else {
                    continue;
                };
                let second = readers.first().and_then(|reader| house.second_words(reader));
                let desk = house.desk(&words, second.as_deref(), &self.setup.mark, self.now);
                match compose::compose_admin_digest(&desk, &digest, &readers) {
                    Ok(mail) => {
                        troubles.extend(trouble::of_mail(organization, &mail));
                        owe(&mut owed, mail.recipients.join(", "), self.entry(house, &mail));
                    }
                    Err(error) => tracing::error!(%error, "cannot compose a digest"),
                }
            }
        }
        match owed.entries.first() {
            Some(entry) => owed.digested.detail.clone_from(&entry.id),
            None => "bad-address".clone_into(&mut owed.digested.reason),
        }
        self.commit(vec![owed], &troubles)
    }

    /// Finds the time that a digest is about: since the one before it, whole minutes of the schedule.
    fn period(&self, due: &DigestDue, house: &House) -> Period {
        let schedule = house.digest.schedule(house.digest.admins, &house.frame.time_zone);
        let Some(schedule) = schedule else {
            return Period { from: due.due - chrono::TimeDelta::days(1), until: self.now };
        };
        // After an outage several are due: one mail tells them all.
        let last = schedule.before(self.now + chrono::TimeDelta::milliseconds(1));
        Period { from: schedule.before(due.due), until: last.max(due.due) }
    }

    fn facts(
        &self,
        (organization, house): (usize, &House),
        period: Period,
        id: &str,
    ) -> Result<AdminDigest, StoreError> {
        let categories = self.categories(house, period)?;
        let outcomes = self.tallies(house, "outcome", period, ANSWERS_MAX)?;
        let (quiets, sent) = self.quiets(house, period)?;
        let shown =
            |(name, count): (String, u64)| (Foreign::from(name).defanged(NAME_CHARS_MAX), count);
        let senders = self.tallies(house, "sender", period, SENDERS_MAX)?;
        let scanners = self.tallies(house, "scanner", period, NAMES_MAX)?;
        let before = self.tallies(house, "outcome", period.before(), ANSWERS_MAX)?;
        Ok(AdminDigest {
            id: id.to_owned(),
            from: period.from,
            until: period.until,
            total: outcomes.iter().map(|(_, count)| count).sum(),
            delivered: outcomes.iter().filter(|(n, _)| n == "delivered").map(|(_, c)| c).sum(),
            delivered_here: 0,
            unscanned: 0,
            before: before.iter().map(|(_, count)| count).sum(),
            sent,
            categories,
            senders: senders.into_iter().map(shown).collect(),
            groups: Vec::new(),
            rest: 0,
            incidents: self.incidents_of(house, period)?,
            quiets,
            silences: self.silences_of(organization, house)?,
            scanners: scanners.into_iter().map(shown).collect(),
        })
    }

    fn tallies(
        &self,
        house: &House,
        what: &str,
        period: Period,
        max: usize,
    ) -> Result<Vec<(String, u64)>, StoreError> {
        let of =
            TalliesOf { scope: scope(&house.id, what), from: period.from, until: period.until };
        self.store.tallies(&of, max)
    }

    /// Counts mails by category, most frequent first.
    fn categories(
        &self,
        house: &House,
        period: Period,
    ) -> Result<Vec<(Category, u64, u64)>, StoreError> {
        let mut counts: BTreeMap<Category, (u64, u64)> = BTreeMap::new();
        for (name, count) in self.tallies(house, "category", period, ANSWERS_MAX)? {
            if let Some(category) = Category::from_id(&name) {
                counts.entry(category).or_default().0 = count;
            }
        }
        for (name, count) in self.tallies(house, "category", period.before(), ANSWERS_MAX)? {
            if let Some(category) = Category::from_id(&name) {
                counts.entry(category).or_default().1 = count;
            }
        }
        let mut counts: Vec<_> =
            counts.into_iter().map(|(category, (now, before))| (category, now, before)).collect();
        counts.sort_by_key(|(category, now, _)| (std::cmp::Reverse(*now), *category));
        Ok(counts)
    }

    /// Counts what was not told at once, by reason, and what was.
    fn quiets(&self, house: &House, period: Period) -> Result<(Vec<QuietCount>, u64), StoreError> {
        let (mut incident, mut repeat, mut sent) = (0, 0, 0);
        let mut named = Vec::new();
        for (answer, count) in self.tallies(house, "answer", period, ANSWERS_MAX)? {
            let (reason, name) = answer.split_once('/').unwrap_or((&answer, ""));
            match reason {
                "stored" => sent += count,
                "silenced" => named.push(QuietCount::Silenced(name.to_owned(), count)),
                Quiet::THROTTLED if is_limit(name) => {
                    named.push(QuietCount::Throttled(format!("limits.{name}"), count));
                }
                Quiet::INCIDENT => incident += count,
                // Its recipients have no digest that tells it.
                Quiet::THROTTLED if name == CAMPAIGN && house.digest.recipients == Rhythm::Off => {
                    incident += count;
                }
                Quiet::REPEAT => repeat += count,
                // What a throttle without a setting holds back is told in a digest: here, or in
                // its recipient's.
                _ => {}
            }
        }
        let mut quiets = Vec::new();
        quiets.extend((incident > 0).then_some(QuietCount::Incident(incident)));
        quiets.extend((repeat > 0).then_some(QuietCount::Repeat(repeat)));
        quiets.extend(named);
        Ok((quiets, sent))
    }

    fn incidents_of(&self, house: &House, period: Period) -> Result<Vec<IncidentLine>, StoreError> {
        let of = IncidentsOf::Group { group: house.id.clone(), since: period.from };
        let mut campaigns = std::collections::HashSet::new();
        // An admin who is told less has a share of what the others are told.
        let has_all = house.wishes.iter().any(Wish::is_everything);
        let mut lines = Vec::new();
        for incident in self.store.incidents(&of, ANSWERS_MAX)? {
            if has_all && !house.tells_everything(&incident.reader) {
                continue;
            }
            let Some(facts) = IncidentFacts::parse(&incident.body) else { continue };
            // Admins of two languages have two threads about one incident.
            if campaigns.insert((facts.campaign.clone(), incident.first)) && lines.len() < NAMES_MAX
            {
                // Of what was not told yet the store knows only when it was handled.
                let told = facts.last.filter(|_| incident.told == incident.count);
                lines.push(IncidentLine {
                    first: facts.received.unwrap_or(incident.first),
                    last: told.unwrap_or(incident.last),
                    facts,
                    count: incident.count,
                    ends: incident.ends,
                });
            }
        }
        Ok(lines)
    }

    /// Lists the silences that hold here; of one recipient only where that is one of ours.
    fn silences_of(
        &self,
        organization: usize,
        house: &House,
    ) -> Result<Vec<SilenceLine>, StoreError> {
        let silences = self.store.silences()?.into_iter().filter_map(|silence| {
            let matcher = Matcher::parse(&silence.matcher)?;
            let recipient = matcher.recipient.as_ref();
            let is_ours = matcher.organization.as_ref().is_none_or(|id| *id == house.id)
                && recipient.is_none_or(|address| {
                    self.setup.directory.organization(address) == Some(organization)
                });
            is_ours.then(|| SilenceLine {
                id: silence.id,
                matcher: matcher.words(),
                author: silence.author,
                comment: silence.comment,
                ends: silence.ends,
            })
        });
        Ok(silences.take(NAMES_MAX).collect())
    }
}
