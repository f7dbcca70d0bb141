//! What went wrong with us, for the admins: once a day for each kind and organization.
//!
//! The second kind of input beside events. The id of the mail holds kind,
//! organization and day, so the store keeps one and counts the others.

use crate::compose::{self, Flaw, TroubleReport};
use crate::debts::owe;
use crate::directory::{Reader, Readers, normal_address};
use crate::event::Event;
use crate::pipeline::describe;
use crate::setup::Setup;
use crate::store::Owed;

/// One thing that went wrong.
#[derive(Debug, Clone)]
pub struct Trouble {
    /// The kind: the message `trouble-<kind>` explains it.
    pub kind: Kind,
    /// The organization it concerns; none if it concerns the site.
    pub organization: Option<usize>,
    /// What exactly, line by line.
    pub details: Vec<String>,
    /// How often.
    pub count: u64,
}

/// The kinds of trouble.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An event that cannot be read.
    BadEvent,
    /// Events that the hook could not store.
    Gap,
    /// A notice that a server refused for good.
    Refused,
    /// A notice that could not be delivered in time.
    Expired,
    /// A template or message that cannot be used.
    Template,
    /// Something in the drop directory that the hook never writes.
    ForeignFile,
    /// A local domain that no organization claims.
    NoOrganization,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::BadEvent,
        Self::Gap,
        Self::Refused,
        Self::Expired,
        Self::Template,
        Self::ForeignFile,
        Self::NoOrganization,
    ];

    /// Returns the word used in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::BadEvent => "bad-event",
            Self::Gap => "gap",
            Self::Refused => "refused",
            Self::Expired => "expired",
            Self::Template => "template",
            Self::ForeignFile => "foreign-file",
            Self::NoOrganization => "no-organization",
        }
    }

    /// Tells whether a notice is left that can be sent again.
    fn is_of_notice(self) -> bool {
        matches!(self, Self::Refused | Self::Expired)
    }
}

impl Trouble {
    /// Describes trouble of the whole site.
    pub fn of_site(kind: Kind, details: Vec<String>) -> Self {
        Self { kind, organization: None, details, count: 1 }
    }
}

/// Makes trouble of everything that was wrong with a mail.
pub(crate) fn of_mail(organization: usize, mail: &compose::Mail) -> Vec<Trouble> {
    mail.flaws.iter().map(|flaw| of_flaw(organization, flaw)).collect()
}

/// Finds the trouble that an event itself speaks of.
pub(crate) fn of_event(event: &Event, readers: &Readers) -> Vec<Trouble> {
    let mut troubles = Vec::new();
    if event.missed > 0 {
        #[expect(clippy::cast_possible_truncation, reason = "whole seconds are shown")]
        let since = |seconds: f64| chrono::DateTime::from_timestamp(seconds as i64, 0);
        let since = event.missed_since.and_then(since);
        let written = |moment: chrono::DateTime<chrono::Utc>| moment.format("%Y-%m-%d %H:%M UTC");
        let until = written(event.received());
        let time =
            since.map(|since| format!(" ({} – {until})", written(since))).unwrap_or_default();
        let details = vec![format!("{}: {}{time}", event.host, event.missed)];
        troubles.push(Trouble { count: event.missed, ..Trouble::of_site(Kind::Gap, details) });
    }
    if !readers.unclaimed.is_empty() {
        let domain = |index: &usize| {
            let address = event.recipients.get(*index)?.address.shown(120);
            address.rsplit_once('@').map(|(_, domain)| domain.to_owned())
        };
        let mut domains: Vec<String> = readers.unclaimed.iter().filter_map(domain).collect();
        domains.sort();
        domains.dedup();
        troubles.push(Trouble::of_site(Kind::NoOrganization, domains));
    }
    troubles
}

/// Finds the trouble with the files of the organizations that an event concerns, and the site's.
pub(crate) fn of_setup(setup: &Setup, readers: &Readers) -> Vec<Trouble> {
    let concerned = |trouble: &&Trouble| {
        trouble.organization.is_none_or(|concerned| {
            readers.circles.iter().any(|circle| circle.organization == concerned)
        })
    };
    setup.troubles.iter().filter(concerned).cloned().collect()
}

/// Makes trouble of a flaw in an organization's words or templates.
fn of_flaw(organization: usize, flaw: &Flaw) -> Trouble {
    let details = describe(flaw).lines().map(str::to_owned).collect();
    Trouble { kind: Kind::Template, organization: Some(organization), details, count: 1 }
}

/// Turns troubles into what they owe: a mail a day for each kind and organization.
pub fn owed(setup: &Setup, troubles: &[Trouble]) -> Vec<Owed> {
    let mut all = Vec::new();
    for trouble in &merged(troubles) {
        for organization in 0..setup.houses.len() {
            if trouble.organization.is_none_or(|concerned| concerned == organization) {
                all.extend(one(setup, trouble, organization));
            }
        }
    }
    all
}

/// Joins what one mail tells: troubles of one kind and organization.
fn merged(troubles: &[Trouble]) -> Vec<Trouble> {
    let mut merged: Vec<Trouble> = Vec::new();
    for trouble in troubles {
        let same = |other: &&mut Trouble| {
            (other.kind, other.organization) == (trouble.kind, trouble.organization)
        };
        match merged.iter_mut().find(same) {
            None => merged.push(trouble.clone()),
            Some(other) if other.details == trouble.details => {}
            Some(other) => {
                other.count += trouble.count;
                other.details.extend(trouble.details.iter().cloned());
            }
        }
    }
    merged
}

/// Names the event of today's mail about troubles of a kind to an organization.
pub fn event_of_today(setup: &Setup, kind: Kind, organization: usize) -> Option<String> {
    let house = setup.houses.get(organization)?;
    let day = setup.clock.now().format("%Y-%m-%d");
    Some(format!("{}{}/{day}", events_of(kind), house.id))
}

/// Tells whether this is an event whose mails tell the admins what was not delivered.
pub fn tells_of_undelivered(event: &str) -> bool {
    [Kind::Refused, Kind::Expired].iter().any(|kind| event.starts_with(&events_of(*kind)))
}

/// Begins the names of the events that tell of troubles of a kind.
fn events_of(kind: Kind) -> String {
    format!("trouble/{}/", kind.id())
}

fn one(setup: &Setup, trouble: &Trouble, organization: usize) -> Option<Owed> {
    let house = setup.houses.get(organization)?;
    let now = setup.clock.now();
    let event = event_of_today(setup, trouble.kind, organization)?;
    let mails = mails(setup, trouble, organization, event.clone());
    if mails.is_empty() {
        return None;
    }
    let mut owed = Owed::new(event, now);
    for (_, mail) in mails {
        let reader = mail.recipients.join(", ");
        owe(&mut owed, reader, house.entry(&mail, now, now + setup.life));
    }
    Some(owed)
}

/// Finds the admins of an organization who are told of a trouble. One of the whole site is a matter of those who are
/// admins of every organization, and told once; of everybody, if nobody is.
fn admins(setup: &Setup, trouble: &Trouble, organization: usize) -> Vec<Reader> {
    let admins = setup.directory.admins(organization);
    if trouble.organization.is_some() {
        return admins;
    }
    let is_of_all = |admin: &&Reader| {
        let address = normal_address(&admin.address);
        (0..setup.houses.len()).all(|other| {
            let others = setup.directory.admins(other);
            others.iter().any(|other| normal_address(&other.address) == address)
        })
    };
    let of_all: Vec<Reader> = admins.iter().filter(is_of_all).cloned().collect();
    match (of_all.is_empty(), organization) {
        (true, _) => admins,
        (false, 0) => of_all,
        (false, _) => Vec::new(),
    }
}

/// Composes what an organization's admins are told of a trouble: one mail for each language they read.
pub fn mails(
    setup: &Setup,
    trouble: &Trouble,
    organization: usize,
    id: String,
) -> Vec<(Vec<Reader>, compose::Mail)> {
    let Some(house) = setup.houses.get(organization) else {
        return Vec::new();
    };
    let admins = admins(setup, trouble, organization);
    let report = TroubleReport {
        id,
        kind: trouble.kind.id(),
        can_be_sent: trouble.kind.is_of_notice(),
        count: trouble.count,
        details: trouble.details.clone(),
    };
    let mut languages: Vec<_> = admins.iter().map(|admin| admin.language.clone()).collect();
    languages.sort();
    languages.dedup();
    let mut mails = Vec::new();
    for language in languages {
        let readers: Vec<_> = admins.iter().filter(|a| a.language == language).cloned().collect();
        let words = house.locales.words(&language);
        let second = readers.first().and_then(|reader| house.second_words(reader));
        let desk = house.desk(&words, second.as_deref(), &setup.mark, setup.clock.now());
        match compose::compose_trouble(&desk, &report, &readers) {
            Ok(mail) => mails.push((readers, mail)),
            Err(error) => {
                tracing::error!(kind = trouble.kind.id(), %error, "cannot tell the admins");
            }
        }
    }
    mails
}
