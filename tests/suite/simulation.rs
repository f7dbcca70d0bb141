//! An outbreak on simulated time: events, the rounds between them, and what became of all of it.
//!
//! Shared by the suite, which runs a small one, and by the example `outbreak`, which runs all.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use whyblocked::clock::Clock;
use whyblocked::compose::Mark;
use whyblocked::config::{Organization, Site};
use whyblocked::digest::Round;
use whyblocked::event::Event;
use whyblocked::locale::Zone;
use whyblocked::pipeline::Handled;
use whyblocked::setup::Setup;
use whyblocked::store::{Filter, ItemsOf, QuietsOf, Store, StoreError};

/// What scanners call the campaigns: ten critical ones first.
pub(crate) const CAMPAIGNS: [&str; 40] = [
    "Win.Ransomware.Locky-1",
    "Win.Ransomware.Ryuk-1",
    "Win.Ransomware.Cerber-1",
    "Win.Ransomware.GandCrab-1",
    "Win.Ransomware.LockBit-1",
    "Win.Ransomware.WannaCry-1",
    "Win.Ransomware.Conti-1",
    "Win.Ransomware.Petya-1",
    "Win.Ransomware.TeslaCrypt-1",
    "Win.Ransomware.CryptoWall-1",
    "Win.Downloader.Upatre-1",
    "Win.Downloader.Emotet-1",
    "Win.Downloader.Nemucod-1",
    "Win.Downloader.Valyria-1",
    "Win.Downloader.Donoff-1",
    "Win.Downloader.Hancitor-1",
    "Win.Downloader.GuLoader-1",
    "Win.Downloader.SmokeLoader-1",
    "Win.Downloader.Zloader-1",
    "Win.Downloader.BazarLoader-1",
    "Win.Downloader.Amadey-1",
    "Win.Downloader.Powload-1",
    "Win.Downloader.Bumblebee-1",
    "Win.Downloader.IcedID-1",
    "Win.Downloader.Dridex-1",
    "Win.Downloader.QakBot-1",
    "Win.Downloader.TrickBot-1",
    "Win.Downloader.Pony-1",
    "Win.Downloader.Zeppelin-1",
    "Win.Downloader.Kovter-1",
    "Win.Downloader.Andromeda-1",
    "Win.Downloader.Matanbuchus-1",
    "PUA.Win.Adware.Generic-8",
    "Html.Phishing.Bank-7",
    "Email.Scam.Generic-5",
    "Win.Packed.Generic-4",
    "Win.Coinminer.Generic-1",
    "Win.Rogueware.FakeAV-3",
    "Doc.Exploit.CVE_2017_11882-1",
    "Win.Virus.Sality-1067",
];

/// How large an outbreak is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Outbreak {
    /// How many mails come.
    pub(crate) events: u64,
    /// To how many recipients.
    pub(crate) recipients: u64,
    /// In how many minutes.
    pub(crate) minutes: i64,
}

/// What became of an outbreak.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    /// What was owed: a decision about each reader, or the readers who share a mail, of each event.
    pub(crate) owed: u64,
    /// Mails that were stored with their events.
    pub(crate) mails: u64,
    /// Digest lines: those told, and those that wait.
    pub(crate) lines: u64,
    /// Recorded reasons for silence, by reason.
    pub(crate) quiets: BTreeMap<String, u64>,
    /// Mails that tell many events: digests and follow-ups.
    pub(crate) summaries: u64,
    /// All mails by template.
    pub(crate) templates: BTreeMap<String, u64>,
    /// The most mails that one recipient got.
    pub(crate) most_to_a_recipient: u64,
    /// The mails that the admins got.
    pub(crate) to_admins: u64,
    /// How long after its first event the admins' mail of each campaign was stored.
    pub(crate) delays: Vec<TimeDelta>,
}

impl Figures {
    /// Returns both sides of the identity: what was owed, and what became of it.
    pub(crate) fn sides(&self) -> (u64, u64) {
        (self.owed, self.mails + self.lines + self.quiets.values().sum::<u64>())
    }
}

/// Makes the set-up of an outbreak's site: one organization.
pub(crate) fn setup(clock: &Arc<Clock>) -> Setup {
    let mut site = Site::example();
    let time_zone = Zone::named("Europe/Berlin").unwrap_or_else(|| panic!("no such time zone"));
    site.organizations = vec![Organization { time_zone, ..Organization::example() }];
    set_up(&site, clock)
}

/// Makes the set-up of a site.
pub(crate) fn set_up(site: &Site, clock: &Arc<Clock>) -> Setup {
    let setup = Setup::new(site, Mark::new(b"a key for tests"), Arc::clone(clock));
    setup.unwrap_or_else(|error| panic!("{error}"))
}

impl Outbreak {
    /// Makes one event of the outbreak.
    pub(crate) fn event(&self, number: u64, now: DateTime<Utc>) -> Event {
        // Every recipient gets mails of many campaigns, and every campaign starts early.
        let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33;
        let campaign = usize::try_from(mixed % CAMPAIGNS.len() as u64).unwrap_or_default();
        let to = format!("user{}@example.org", number * 7_919 % self.recipients);
        let name = CAMPAIGNS.get(campaign).copied().unwrap_or_default();
        virus(&format!("o{number:07}"), name, &to, now)
    }

    /// Lets it happen, composing as the daemon does, and goes on until the last digest is told.
    pub(crate) fn run(
        &self,
        setup: &Setup,
        store: &dyn Store,
        clock: &Clock,
    ) -> Result<Figures, StoreError> {
        let mut figures = Figures::default();
        let start = clock.now();
        let mut firsts: BTreeMap<String, (String, DateTime<Utc>)> = BTreeMap::new();
        let mut minute = start;
        for number in 0..self.events {
            let milliseconds = self.minutes * 60_000 * i64::try_from(number).unwrap_or_default()
                / i64::try_from(self.events).unwrap_or(1);
            clock.advance(start + TimeDelta::milliseconds(milliseconds) - clock.now());
            let event = self.event(number, clock.now());
            let name = event.virus_names.first().map(|name| name.raw().to_owned());
            firsts.entry(name.unwrap_or_default()).or_insert_with(|| (event.id(), clock.now()));
            figures.owed += decisions(&setup.handle(&event, store)?);
            if clock.now() - minute >= TimeDelta::minutes(1) {
                minute = clock.now();
                Round::new(setup, store).run(&AtomicBool::new(false))?;
            }
        }
        for _ in 0..(36 * 12) {
            clock.advance(TimeDelta::minutes(5));
            Round::new(setup, store).run(&AtomicBool::new(false))?;
        }
        figures.delays =
            firsts.values().map(|first| delay(store, first)).collect::<Result<_, _>>()?;
        Ok(figures)
    }
}

/// Counts the decisions about readers of one event.
pub(crate) fn decisions(handled: &Handled) -> u64 {
    (handled.stored
        + handled.repeats
        + handled.counted
        + handled.held
        + handled.later
        + handled.quiet) as u64
}

/// Tells how long after an event the admins' mail about it was stored.
fn delay(
    store: &dyn Store,
    (event, at): &(String, DateTime<Utc>),
) -> Result<TimeDelta, StoreError> {
    let filter = Filter { event: Some(event.clone()), ..Filter::default() };
    let mails = store.list(&filter)?;
    let alert = mails.iter().find(|mail| mail.template == "admin-alert");
    Ok(alert.map_or(TimeDelta::MAX, |alert| alert.queued - at))
}

impl Figures {
    /// Counts what the store holds.
    pub(crate) fn count(&mut self, store: &dyn Store) -> Result<(), StoreError> {
        let mut readers: BTreeMap<String, u64> = BTreeMap::new();
        for mail in store.list(&Filter { max: usize::MAX, ..Filter::default() })? {
            *self.templates.entry(mail.template.clone()).or_default() += 1;
            if mail.template.starts_with("admin-") {
                self.to_admins += 1;
            } else {
                *readers.entry(mail.reader).or_default() += 1;
            }
            let tells_many =
                mail.event.starts_with("digest/") || mail.event.starts_with("incident/");
            if tells_many {
                self.summaries += 1;
            } else {
                self.mails += 1;
            }
        }
        self.most_to_a_recipient = readers.values().max().copied().unwrap_or_default();
        let waiting = store.digest_items(&ItemsOf::Everybody, usize::MAX)?;
        self.lines = waiting.iter().filter(|item| !item.body.is_empty()).count() as u64;
        for quiet in store.quiets(&QuietsOf::Everybody, usize::MAX)? {
            // A line that was told has left its reason, and the digest that told it.
            let told_later = store_words(&quiet.reason) && is_mail_id(&quiet.detail);
            if told_later {
                self.lines += 1;
            } else {
                *self.quiets.entry(quiet.reason).or_default() += 1;
            }
        }
        Ok(())
    }
}

fn store_words(reason: &str) -> bool {
    matches!(reason, "digest" | "throttled")
}

fn is_mail_id(detail: &str) -> bool {
    detail.len() == 32 && detail.chars().all(|c| c.is_ascii_hexdigit())
}

/// Makes an event of malware that was stopped.
pub(crate) fn virus(number: &str, name: &str, to: &str, now: DateTime<Utc>) -> Event {
    let sender = format!(
        "sender{}@outside.example",
        number.len() + number.bytes().map(usize::from).sum::<usize>() % 50
    );
    read(&json!({
        "v": 1, "time": seconds(now), "host": "mx.example.org", "mail_id": number,
        "sender": sender, "from": format!("Alice <{sender}>"),
        "subject": "Your invoice", "digest": number,
        "checked": { "virus": true }, "categories": ["9", "1"], "blocking": "9",
        "virus_names": [name],
        "scanners": [{ "name": "ClamAV-clamd", "status": "infected", "names": [name],
                       "output": format!("p002: {name} FOUND") }],
        "parts": [{ "id": "p002", "place": "1/2", "name": "invoice.zip", "path": "invoice.zip" }],
        "recipients": [recipient(to, "9", &[])],
    }))
}

/// Describes a recipient whose copy was stopped.
pub(crate) fn recipient(address: &str, category: &str, banned: &[&str]) -> serde_json::Value {
    json!({
        "addr": address, "local": true, "outcome": "blocked", "destiny": "discard",
        "categories": [category, "1"], "blocking": category, "banned": banned,
        "banned_rules": banned.iter().map(|_| r"(?^i:\.exe$)").collect::<Vec<_>>(),
    })
}

/// Writes a moment as events do.
pub(crate) fn seconds(now: DateTime<Utc>) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this century fit")]
    let seconds = now.timestamp_millis() as f64 / 1000.0;
    seconds
}

/// Reads an event.
pub(crate) fn read(event: &serde_json::Value) -> Event {
    let read = whyblocked::event::read(event.to_string().as_bytes());
    read.unwrap_or_else(|error| panic!("{error}")).0
}
