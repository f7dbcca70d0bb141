//! How incidents go on: told at growing intervals, and once more when they are over.
//!
//! Invariant: an admin who is told less than everything reads only of incidents whose first mail they got.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::round::{Round, by_language};
use crate::audience::{Happening, Template};
use crate::compose::{self, FollowUp, IncidentFacts, IncidentNote, State};
use crate::debts::owe;
use crate::directory::Reader;
use crate::setup::House;
use crate::store::{Incident, IncidentsOf, Owed, Step, StoreError};
use crate::trouble;

/// How long after the first mail it is told how an incident goes on.
const FIRST: TimeDelta = TimeDelta::minutes(15);
/// The same, if mails reached a mailbox and somebody has to take them out.
const FIRST_DELIVERED: TimeDelta = TimeDelta::minutes(5);
/// How long after each of those the next one comes, at the earliest; the last one repeats.
const NEXT: [TimeDelta; 4] =
    [TimeDelta::hours(1), TimeDelta::hours(4), TimeDelta::hours(12), TimeDelta::hours(24)];
/// Follow-ups come at multiples of this, so that those of several incidents make one mail.
const STEP: TimeDelta = TimeDelta::minutes(15);
/// The same for the first one about mails in mailboxes.
const STEP_DELIVERED: TimeDelta = TimeDelta::minutes(5);
/// The end of an incident with at most this many mails is told only if there is more to tell.
const SMALL_MAX: u64 = 3;
/// More incidents than this at a time are told in one mail.
const THREADS_MAX: usize = 3;
/// How many incidents are told in one round.
const INCIDENTS_MAX: usize = 200;

/// Tells when it is first told how an incident goes on.
pub fn first_follow_up(happening: Happening, now: DateTime<Utc>) -> DateTime<Utc> {
    // That no scanner works is no mail that somebody has to take out.
    if happening.is_delivered() && happening != Happening::ScannersFailed {
        rounded_up(now + FIRST_DELIVERED, STEP_DELIVERED)
    } else {
        rounded_up(now + FIRST, STEP)
    }
}

/// An incident, and what is told of it.
struct Due {
    follow_up: FollowUp,
    step: Step,
}

impl Round<'_> {
    /// Tells how incidents go on; tells how many mails there are.
    pub(super) fn follow_ups(&self) -> Result<usize, StoreError> {
        let over = rounded_down(self.now, STEP);
        let incidents = self.store.incidents(&IncidentsOf::Due { over }, INCIDENTS_MAX)?;
        let mut threads: BTreeMap<(String, String, String), Vec<Due>> = BTreeMap::new();
        for incident in incidents {
            match IncidentFacts::parse(&incident.body) {
                // The digest says that it is over.
                Some(facts) if self.is_told(&incident, &facts) => self.end(&incident)?,
                Some(facts) => {
                    let house = self.house(&incident.group);
                    let all = house.is_none_or(|(_, h)| h.tells_everything(&incident.reader));
                    let readers = if all { String::new() } else { incident.reader.clone() };
                    let key = (incident.group.clone(), facts.language.clone(), readers);
                    threads.entry(key).or_default().push(self.due(&incident, facts));
                }
                None => {
                    let id = incident.id;
                    tracing::error!(incident = id, "an incident was stored by another version");
                    self.end(&incident)?;
                }
            }
        }
        let mut mails = 0;
        for ((organization, language, readers), mut due) in threads {
            due.sort_by_key(|due| {
                let facts = &due.follow_up.facts;
                (std::cmp::Reverse(facts.severity), std::cmp::Reverse(due.follow_up.more))
            });
            let together = if due.len() > THREADS_MAX { due.len() } else { 1 };
            for due in due.chunks(together) {
                mails += self.follow_up(&organization, (&language, &readers), due)?;
            }
        }
        Ok(mails)
    }

    /// Tells whether all that is left to say of a small incident is that it is over, and nobody waits for that
    /// as they do while no scanner works.
    fn is_told(&self, incident: &Incident, facts: &IncidentFacts) -> bool {
        let is_over = incident.ends <= self.now;
        let is_small = incident.told == incident.count && incident.count <= SMALL_MAX;
        let has_digest = self.house(&incident.group).is_some_and(|(_, house)| {
            house.digest.schedule(house.digest.admins, &house.frame.time_zone).is_some()
        });
        is_over && is_small && has_digest && facts.happening != Some(Happening::ScannersFailed)
    }

    fn due(&self, incident: &Incident, mut facts: IncidentFacts) -> Due {
        let over = incident.ends <= self.now;
        let interval = NEXT.get(incident.steps as usize).or(NEXT.last()).copied();
        let next = rounded_up(self.now + interval.unwrap_or(FIRST), STEP);
        let notes: Vec<IncidentNote> =
            incident.notes.iter().filter_map(|note| IncidentNote::parse(note)).collect();
        let more = incident.count.saturating_sub(incident.told);
        let only = facts.received.filter(|_| incident.count == 1);
        let received = if more == 0 { facts.last.or(only) } else { last(&notes, more) };
        let last = received.unwrap_or(incident.last);
        facts.add(&notes, last);
        let step = Step {
            incident: incident.id,
            before: incident.steps,
            told: incident.count,
            next: (!over).then_some(next),
            body: Some(facts.to_bytes()),
        };
        let follow_up = FollowUp {
            first: facts.received.unwrap_or(incident.first),
            last,
            facts,
            state: if over { State::Ended(self.now - incident.last) } else { State::Open(next) },
            more,
            count: incident.count,
            since: incident.since,
            notes,
        };
        Due { follow_up, step }
    }

    fn follow_up(
        &self,
        organization: &str,
        (language, readers): (&str, &str),
        due: &[Due],
    ) -> Result<usize, StoreError> {
        let steps: Vec<Step> = due.iter().map(|due| due.step.clone()).collect();
        let names = steps.iter().map(|step| format!("{}.{}", step.incident, step.before));
        let names = names.collect::<Vec<_>>().join("\n");
        let event = format!("incident/{}", compose::id(&names, &[], Template::AdminFollowUp));
        let mut owed = Owed::new(event.clone(), self.now);
        owed.steps = steps;
        let mut troubles = Vec::new();
        if let Some((index, house)) = self.house(organization) {
            let follow_ups: Vec<FollowUp> = due.iter().map(|due| due.follow_up.clone()).collect();
            for readers in self.readers_of((index, house), language, readers) {
                let Some(words) = readers.first().map(|reader| house.words(reader)) else {
                    continue;
                };
                let second = readers.first().and_then(|reader| house.second_words(reader));
                let desk = house.desk(&words, second.as_deref(), &self.setup.mark, self.now);
                match compose::compose_follow_up(&desk, &event, &follow_ups, &readers) {
                    Ok(mail) => {
                        troubles.extend(trouble::of_mail(index, &mail));
                        owe(&mut owed, mail.recipients.join(", "), self.entry(house, &mail));
                    }
                    Err(error) => tracing::error!(%error, "cannot tell how an incident goes on"),
                }
            }
        }
        self.commit(vec![owed], &troubles)
    }

    /// Finds the admins of a thread: of those who got its first mail, or, where that went to admins who are told
    /// everything (`readers` is empty), of these, whoever reads its language now, or else all of them. If those are
    /// no admins any more, whoever is told everything takes their place.
    fn readers_of(
        &self,
        (index, house): (usize, &House),
        language: &str,
        readers: &str,
    ) -> Vec<Vec<Reader>> {
        let is_told = |admin: &Reader| {
            let mut told = readers.split(", ");
            let everything = readers.is_empty() && house.tells_everything(&admin.address);
            everything || told.any(|address| address == admin.address)
        };
        let admins = self.setup.directory.admins(index);
        let (told, rest): (Vec<Reader>, Vec<Reader>) = admins.into_iter().partition(is_told);
        let told = if told.is_empty() {
            rest.into_iter().filter(|admin| house.tells_everything(&admin.address)).collect()
        } else {
            told
        };
        let (same, others): (Vec<Reader>, Vec<Reader>) =
            told.into_iter().partition(|admin| house.words(admin).tag().to_string() == language);
        if same.is_empty() { by_language(others) } else { by_language(same) }
    }

    /// Ends an incident of which nothing is said.
    fn end(&self, incident: &Incident) -> Result<(), StoreError> {
        let mut owed = Owed::new(format!("incident/{}.{}", incident.id, incident.steps), self.now);
        owed.steps = vec![Step {
            incident: incident.id,
            before: incident.steps,
            told: incident.count,
            next: None,
            body: None,
        }];
        self.store.commit(&[owed]).map(|_| ())
    }
}

/// Finds when the last new mail came; the store knows only when it was handled.
fn last(notes: &[IncidentNote], more: u64) -> Option<DateTime<Utc>> {
    let received: Vec<DateTime<Utc>> = notes.iter().filter_map(|n| n.mail.received).collect();
    received.iter().max().copied().filter(|_| received.len() as u64 == more)
}

fn rounded_down(moment: DateTime<Utc>, step: TimeDelta) -> DateTime<Utc> {
    let over = moment.timestamp_millis().rem_euclid(step.num_milliseconds());
    moment - TimeDelta::milliseconds(over)
}

fn rounded_up(moment: DateTime<Utc>, step: TimeDelta) -> DateTime<Utc> {
    let down = rounded_down(moment, step);
    if down == moment { moment } else { down + step }
}
