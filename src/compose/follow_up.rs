//! The mail that tells how incidents go on, or that they are over.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use super::advice::Measure;
use super::incident::{IncidentFacts, IncidentNote};
use super::line::in_turn;
use super::mail_facts::{LineCopy, release_note};
use super::view::{Card, Section, View};
use super::writer::{Writer, capital};
use crate::audience::Happening;
use crate::locale::{Number, Values};
use crate::reason::Severity;

/// How many mails and recipients are shown; the JSON part has more.
const ITEMS_MAX: usize = 20;
/// How many messages a mail names as those that it follows.
const THREAD_MAX: usize = 10;

/// How an incident stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It goes on; the next mail about it comes after this time.
    Open(DateTime<Utc>),
    /// No further mail came for this long.
    Ended(TimeDelta),
}

/// What is told of one incident.
#[derive(Debug, Clone)]
pub struct FollowUp {
    /// What it is.
    pub facts: IncidentFacts,
    /// How it stands.
    pub state: State,
    /// How many mails came since it was told last.
    pub more: u64,
    /// How many came in all.
    pub count: u64,
    /// When it was told last.
    pub since: DateTime<Utc>,
    /// When the first mail came.
    pub first: DateTime<Utc>,
    /// When the last mail came.
    pub last: DateTime<Utc>,
    /// Those that came since, as far as they were kept.
    pub notes: Vec<IncidentNote>,
}

/// Names the messages that the mail follows; the gravest incident's is the parent.
pub(super) fn thread(incidents: &[FollowUp]) -> Vec<String> {
    let ids = incidents.iter().take(THREAD_MAX).map(|incident| incident.facts.message_id.clone());
    ids.rev().collect()
}

/// Makes the view; the incidents come gravest first.
pub(super) fn view(writer: &Writer<'_>, incidents: &[FollowUp]) -> View {
    let mut view = match incidents {
        [one] => single(writer, one),
        many => several(writer, many),
    };
    view.template = "admin-follow-up";
    let gravest = incidents.iter().flat_map(FollowUp::severities).max();
    view.severity = gravest.unwrap_or(Severity::Info).id();
    let measures: Vec<Measure> = incidents.iter().flat_map(FollowUp::measures).collect();
    view.action = Measure::say_of_many(writer, &measures);
    view.push("recipients", recipients(writer, incidents));
    view.push("mails", mails(writer, incidents));
    view.notes = vec![writer.say("admin-alert-attached")];
    view.footer = writer.footer();
    view
}

impl FollowUp {
    /// Lists how severe the incident began, and how severe each new mail is.
    fn severities(&self) -> impl Iterator<Item = Severity> {
        let new = self.notes.iter().filter_map(|note| note.severity);
        new.chain([self.facts.severity])
    }

    /// Finds what is to be done about the new mails, or at the end about all of them.
    fn measures(&self) -> Vec<Measure> {
        let mut known = self.notes.iter().filter_map(|note| note.measures.as_ref()).peekable();
        match (self.state, &self.facts.measures) {
            // That no more come makes nothing undone, but that scanners work again does.
            (State::Ended(_), Some(asked)) => {
                let all = asked.iter().chain(known.flatten()).copied();
                let is_mended = |measure| matches!(measure, Measure::Scanners | Measure::Scanner);
                return all.filter(|measure| self.more > 0 || !is_mended(*measure)).collect();
            }
            (State::Open(_), _) if self.more == 0 => return Vec::new(),
            (State::Ended(_), None) | (State::Open(_), _) => {}
        }
        if known.peek().is_some() {
            return known.flatten().copied().collect();
        }
        let is_delivered = || self.notes.iter().any(IncidentNote::is_delivered);
        // An older version kept none of it.
        let otherwise = || is_delivered().then_some(Measure::Remove).into_iter().collect();
        self.facts.measures.clone().unwrap_or_else(otherwise)
    }

    /// Shows one of the new mails.
    fn card(&self, writer: &Writer<'_>, note: &IncidentNote) -> Card {
        let severity = format!("severity-{}", note.severity.unwrap_or(self.facts.severity).id());
        let severity = writer.say_plain(&severity, Some("admin"), &Values::new());
        let title = Values::new()
            .words("severity", capital(&severity))
            .words("title", self.facts.kind(writer));
        let key = if note.is_delivered() {
            "admin-digest-mail-delivered"
        } else {
            "admin-digest-mail-blocked"
        };
        note.mail.card(writer, writer.say_with(key, None, &title), Vec::new())
    }

    /// Says how many came, and whether more may come.
    fn lead(&self, writer: &Writer<'_>) -> Vec<String> {
        let since = Values::new().words("since", writer.moment(self.since));
        let more = if self.more == 0 {
            writer.say_with("admin-follow-up-none", None, &since)
        } else {
            let values = since.with("count", Number::from(self.more));
            writer.say_with("admin-follow-up-more", None, &values)
        };
        let outlook = match self.state {
            State::Open(next) => {
                let values = Values::new().words("next", writer.moment(next));
                writer.say_with("admin-follow-up-next", None, &values)
            }
            State::Ended(quiet) => {
                writer.count("admin-follow-up-ended", quiet.num_hours().unsigned_abs())
            }
        };
        // The end of an incident without further mails is all there is to say.
        match self.state {
            State::Ended(_) if self.more == 0 => vec![outlook],
            State::Ended(_) | State::Open(_) => vec![more, outlook],
        }
    }
}

fn single(writer: &Writer<'_>, incident: &FollowUp) -> View {
    let ended = matches!(incident.state, State::Ended(_)).then_some("ended");
    let name = Values::new().words("incident", incident.facts.name(writer));
    let mut view = View {
        // A reply keeps its subject (RFC 5322, section 3.6.5), so that programs show one thread.
        subject: format!("Re: {}", incident.facts.subject),
        title: writer.say_with("admin-follow-up-title", ended, &name),
        lead: incident.lead(writer),
        ..writer.view()
    };
    let mut count = writer.section("admin-follow-up-count-title");
    let total = writer.words.format().number(incident.count);
    count.rows.push(writer.row("admin-follow-up-count", total));
    count.rows.push(writer.row("admin-follow-up-first", writer.moment(incident.first)));
    count.rows.push(writer.row("admin-follow-up-last", writer.moment(incident.last)));
    view.push("count", count);
    view
}

fn several(writer: &Writer<'_>, incidents: &[FollowUp]) -> View {
    let (open, ended): (Vec<&FollowUp>, Vec<&FollowUp>) =
        incidents.iter().partition(|incident| matches!(incident.state, State::Open(_)));
    let counts = Values::new()
        .with("open", Number::from(open.len() as u64))
        .with("ended", Number::from(ended.len() as u64));
    let all_over = open.is_empty().then_some("ended");
    let mut view = View {
        subject: writer.say_plain("admin-follow-up-many-subject", None, &counts),
        title: writer.say_with("admin-follow-up-many-title", all_over, &Values::new()),
        lead: vec![writer.say("admin-follow-up-many-happened")],
        ..writer.view()
    };
    let next = open.iter().filter_map(|incident| match incident.state {
        State::Open(next) => Some(next),
        State::Ended(_) => None,
    });
    if let Some(next) = next.min() {
        let values = Values::new().words("next", writer.moment(next));
        view.lead.push(writer.say_with("admin-follow-up-next", None, &values));
    }
    let mut going_on = writer.section("admin-follow-up-many-open-title");
    going_on.items = open
        .iter()
        .map(|incident| {
            let values = Values::new()
                .words("incident", incident.facts.name(writer))
                .with("more", Number::from(incident.more))
                .with("count", Number::from(incident.count));
            writer.say_with("admin-follow-up-many-incident", None, &values)
        })
        .collect();
    view.push("open", going_on);
    let mut over = writer.section("admin-follow-up-many-ended-title");
    over.items = ended
        .iter()
        .map(|incident| {
            incident.facts.say_over(writer, incident.count, (incident.first, incident.last))
        })
        .collect();
    view.push("ended", over);
    view
}

/// Lists the recipients who have a mail: somebody has to ask them.
fn recipients(writer: &Writer<'_>, incidents: &[FollowUp]) -> Section {
    let copies = incidents.iter().flat_map(|i| &i.notes).flat_map(|note| &note.mail.copies);
    let have_it: BTreeMap<&str, &LineCopy> =
        copies.filter(|copy| copy.has_it).map(|copy| (copy.address.as_str(), copy)).collect();
    let mut section = writer.section("admin-alert-recipients-title");
    section.items = have_it.values().take(ITEMS_MAX).map(|copy| copy.say(writer)).collect();
    section.items.extend(writer.more(have_it.len().saturating_sub(ITEMS_MAX) as u64));
    section
}

/// Shows the new mails: of each incident in turn.
fn mails(writer: &Writer<'_>, incidents: &[FollowUp]) -> Section {
    let mut section = writer.section("admin-follow-up-mails-title");
    let numbered = incidents.iter().enumerate();
    let notes = numbered.flat_map(|(n, i)| i.notes.iter().map(move |note| (n, i, note)));
    let shown = in_turn(notes, ITEMS_MAX, |(number, _, _)| *number);
    section.cards = shown.iter().map(|(_, i, note)| i.card(writer, note)).collect();
    let all: u64 = incidents.iter().map(|incident| incident.more).sum();
    if !section.cards.is_empty() {
        section.after.extend(writer.more(all.saturating_sub(section.cards.len() as u64)));
    }
    section.after.extend(release_note(writer, shown.iter().map(|(_, _, note)| &note.mail)));
    section
}

/// Writes the facts; an allow-list, with the organization's own recipients alone.
pub(super) fn json(incidents: &[FollowUp]) -> String {
    let facts = json!({
        "version": 1,
        "incidents": incidents.iter().map(|incident| json!({
            "incident": incident.facts.campaign,
            "category": incident.facts.category.id(),
            "severity": incident.facts.severity.id(),
            "family": incident.facts.family,
            "happening": incident.facts.happening.map(Happening::id),
            "inside_sender": incident.facts.inside,
            "over": matches!(incident.state, State::Ended(_)),
            "more": incident.more,
            "count": incident.count,
            "since": incident.since.to_rfc3339(),
            "first": incident.first.to_rfc3339(),
            "last": incident.last.to_rfc3339(),
            "mails": incident.notes.iter().map(IncidentNote::json).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    });
    // A value of our own making always serializes.
    let mut text = serde_json::to_string_pretty(&facts).unwrap_or_default();
    text.push('\n');
    text
}
