//! A sample of each mail of an organization, made as real ones are.

mod events;
mod summaries;

use std::sync::Arc;

use crate::audience::{Notice, Policy};
use crate::clock::Clock;
use crate::compose::{self, Mail, Mark, TroubleReport};
use crate::config::{Organization, Site};
use crate::directory::Settings;
use crate::event::Event;
use crate::setup::Setup;
use crate::worker::Worker;

pub(crate) use summaries::together;

/// What is told of one event, and the mail that tells it.
pub(crate) struct Told {
    pub(crate) event: Event,
    pub(crate) notice: Notice,
    pub(crate) mail: Mail,
}

impl Told {
    /// Tells of an event at once.
    pub(crate) fn of(setup: &Setup, event: &Event) -> Vec<Self> {
        let mails = setup.plan(event).mails.into_iter();
        mails.map(|(notice, mail)| Self { event: event.clone(), notice, mail }).collect()
    }
}

/// Makes one mail of each kind at least; `site` has no organizations of its own.
pub(super) fn mails(own: &Organization, site: &Site, worker: &Arc<Worker>) -> Vec<Mail> {
    let Some(domain) = own.members.domains.first() else {
        return Vec::new();
    };
    let domain = match domain.strip_prefix('.') {
        Some(above) => format!("sample.{above}"),
        None => domain.clone(),
    };
    let mut own = own.clone();
    // What is told to whom is another matter, and no directory is asked.
    (own.policy, own.wishes) = (Policy::default(), Vec::new());
    own.members.lookups = Settings::default();
    let site = Site { organizations: vec![own], ..site.clone() };
    let clock = Arc::new(Clock::System);
    let Ok(setup) = Setup::with_worker(&site, Mark::new(&[]), clock, worker) else {
        return Vec::new();
    };
    let events = events::all(&domain).into_iter();
    let told: Vec<Told> = events.flat_map(|event| Told::of(&setup, &event)).collect();
    let together = together(&setup, 0, &told).into_iter();
    let mut mails: Vec<Mail> = together.map(|(_, mail)| mail).collect();
    mails.extend(trouble(&setup));
    mails.extend(told.into_iter().map(|told| told.mail));
    mails
}

fn trouble(setup: &Setup) -> Option<Mail> {
    let house = setup.houses.first()?;
    let admins = setup.directory.admins(0);
    let words = house.words(admins.first()?);
    let desk = house.desk(&words, None, &setup.mark, setup.clock.now());
    let details = vec!["sample".to_owned()];
    let report = TroubleReport {
        id: "sample".to_owned(),
        kind: "test",
        can_be_sent: false,
        count: 1,
        details,
    };
    compose::compose_trouble(&desk, &report, &admins).ok()
}
