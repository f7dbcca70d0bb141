//! A day with everything: incidents, limits, silences, and what is told in digests.
//!
//! Shared by the suite and by the example `digests`, which writes it for looking at.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::{DateTime, TimeDelta, Utc};
use whyblocked::audience::{Limits, Matcher, Policy};
use whyblocked::clock::Clock;
use whyblocked::config::Site;
use whyblocked::digest::Round;
use whyblocked::event::{Event, Foreign, Outcome};
use whyblocked::setup::Setup;
use whyblocked::store::{Filter, NewSilence, SqliteStore, Store};

use crate::{simulation, stopped, support};

/// Organizations that tell much by digests, and everybody in them reads one language.
pub(crate) fn site(language: &str) -> Site {
    let policy: Policy = toml::from_str("spam-blocked = { recipients = \"digest\" }").unwrap();
    let mut site = support::site();
    for organization in &mut site.organizations {
        organization.members.languages.clear();
        organization.members.language = Some(language.parse().unwrap());
        organization.policy = policy.clone();
        organization.limits = Limits { recipient_notices_per_day: 1, ..Limits::default() };
    }
    site
}

/// Makes an event of a mail that went through although something was found.
pub(crate) fn delivered(mut event: Event) -> Event {
    for recipient in &mut event.recipients {
        recipient.outcome = Outcome::Delivered;
    }
    event
}

/// A site on its own time, with a store.
pub(crate) struct World {
    pub(crate) setup: Setup,
    pub(crate) store: SqliteStore,
    pub(crate) clock: Arc<Clock>,
}

impl World {
    /// Starts at noon.
    pub(crate) fn new(site: &Site) -> Self {
        let clock = support::clock();
        let setup = simulation::set_up(site, &clock);
        let store = SqliteStore::in_memory(Arc::clone(&clock)).unwrap();
        Self { setup, store, clock }
    }

    /// Reads the time.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Handles an event, which takes a minute.
    pub(crate) fn handle(&self, event: &Event) {
        self.setup.handle(event, &self.store).unwrap();
        self.clock.advance(TimeDelta::minutes(1));
    }

    /// Lets time go by, with a round each quarter of an hour.
    pub(crate) fn pass(&self, time: TimeDelta) {
        let step = TimeDelta::minutes(15);
        let end = self.now() + time;
        while self.now() < end {
            self.clock.advance(step.min(end - self.now()));
            Round::new(&self.setup, &self.store).run(&AtomicBool::new(false)).unwrap();
        }
    }

    /// Lists the mails whose template is one of these: template, event and octets.
    pub(crate) fn mails(&self, templates: &[&str]) -> Vec<(String, Vec<u8>)> {
        let filter = Filter { max: usize::MAX, ..Filter::default() };
        let mails = self.store.list(&filter).unwrap();
        let mails = mails.into_iter().filter(|mail| templates.contains(&mail.template.as_str()));
        mails
            .map(|mail| {
                let message = self.store.show(&mail.id).unwrap().unwrap().message.unwrap();
                (mail.template, message.octets().unwrap().into_owned())
            })
            .collect()
    }

    /// Lets a day with everything go by.
    pub(crate) fn day(&self) {
        let anna = "anna@lab.example";
        let matcher =
            Matcher { sender_domain: Some("partner.example".to_owned()), ..Matcher::new() };
        self.store
            .add_silence(&NewSilence {
                id: "s4f1c0a".to_owned(),
                matcher: Matcher { recipient: Some("carl@lab.example".to_owned()), ..matcher }
                    .to_text(),
                author: "olga".to_owned(),
                comment: "they send tools every week".to_owned(),
                ends: self.now() + TimeDelta::days(2),
            })
            .unwrap();
        for number in 0..4 {
            self.handle(&simulation::virus(
                &format!("v{number}"),
                "Win.Ransomware.Locky-1",
                anna,
                self.now(),
            ));
        }
        self.handle(&simulation::virus("v9", "Win.Downloader.Emotet-1", anna, self.now()));
        for number in 0..3 {
            self.handle(&stopped::forbidden(&format!("f{number}"), anna, self.now()));
            self.handle(&stopped::spam(&format!("s{number}"), anna, self.now()));
        }
        // The first of a kind is told at once; what we only suspect is told as such.
        for number in 0..2 {
            let name = "Heuristics.Phishing.Email.SpoofedDomain";
            let guess = simulation::virus(&format!("p{number}"), name, anna, self.now());
            let quarantine = vec![Foreign::from(format!("virus-p{number}"))];
            self.handle(&Event { subject: "Newsletter".into(), quarantine, ..guess });
            let name = "Heuristics.OLE2.ContainsMacros.VBA";
            let number = format!("m{number}");
            let bob = simulation::virus(&number, name, "bob@lab.example", self.now());
            self.handle(&delivered(bob));
        }
        self.handle(&stopped::forbidden("c1", "carl@lab.example", self.now()));
        for story in ["enc-zip", "one-scanner-failed", "pass-eicar"] {
            self.handle(&support::event(&support::path("tests/cases").join(story)));
        }
        self.pass(TimeDelta::hours(24));
    }
}
