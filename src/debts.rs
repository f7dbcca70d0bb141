//! Turns what was decided about an event into what the store keeps: entries with their throttles,
//! digest items, quiets and tallies.
//!
//! Invariant: each decision makes exactly one of an entry, an item or a quiet.

use chrono::{DateTime, Utc};
use sha2::{Digest as _, Sha256};

use crate::audience::{Happening, Notice, Quiet, QuietReason, Template, When};
use crate::compose::{self, IncidentFacts, IncidentNote, Line, Mail, WhichCopies};
use crate::digest::{self, Group, scope};
use crate::directory::normal_address;
use crate::event::{Event, ScannerStatus};
use crate::pipeline::{Concern, Plan};
use crate::setup::{House, Setup};
use crate::store::{
    Envelope, Message, NewDigestItem, NewEntry, NewIncident, NewQuiet, Owed, Repeat, SingleEnd,
    Tally, Throttle, Unfit,
};

/// Names the throttle that holds back what is no news for a recipient.
pub(crate) const CAMPAIGN: &str = "campaign";
const HOUR_SECONDS: u32 = 60 * 60;
const DAY_SECONDS: u32 = 24 * HOUR_SECONDS;
/// How long a retry of the same mail counts as a repeat, in seconds.
const REPEAT_WINDOW_SECONDS: u32 = DAY_SECONDS;
/// How many further mails of an incident are kept by name until they are told.
const NOTES_MAX: u32 = 100;
/// The same, where each may have to be taken out of a mailbox.
const NOTES_DELIVERED_MAX: u32 = 1_000;
/// Characters of a name that is tallied.
const NAME_CHARS_MAX: usize = 120;

impl Setup {
    /// Takes the mails out of a plan and lists all that its event owes.
    pub(crate) fn debts(&self, event: &Event, plan: &mut Plan) -> Owed {
        let mut owed = Owed::new(event.id(), event.received());
        let concerned = event.recipients.iter().map(|recipient| &recipient.address);
        let inside = event.originating.then_some(&event.sender).filter(|sender| !sender.is_empty());
        owed.about = concerned.chain(inside).map(|address| address.raw().to_owned()).collect();
        owed.quiets = plan.quiets.iter().map(new_quiet).collect();
        let now = self.clock.now();
        for (notice, mail) in std::mem::take(&mut plan.mails) {
            let Some(house) = self.houses.get(notice.organization) else { continue };
            let debt = Debt { setup: self, house, event, notice: &notice, now };
            owe(&mut owed, debt.reader(), debt.entry(mail));
        }
        for notice in &plan.later {
            let Some(house) = self.houses.get(notice.organization) else { continue };
            let debt = Debt { setup: self, house, event, notice, now };
            let id = compose::id(&owed.event, &notice.readers, notice.template);
            match debt.item(&id) {
                Some(item) => owed.digest_items.push(item),
                None => owed.quiets.push(NewQuiet {
                    reader: debt.reader(),
                    reason: QuietReason::NoDigest.id().to_owned(),
                    detail: String::new(),
                }),
            }
        }
        for concern in &plan.concerns {
            let Some(house) = self.houses.get(concern.organization) else { continue };
            owed.digest_items.extend(mark(house, now));
            owed.tallies.extend(tallies(house, event, concern));
        }
        owed
    }
}

/// Adds a mail to what is owed, or why there is none.
pub(crate) fn owe(owed: &mut Owed, reader: String, entry: Result<NewEntry, Unfit>) {
    match entry {
        Ok(entry) => owed.entries.push(entry),
        Err(unfit) => owed.quiets.push(NewQuiet {
            reader,
            reason: QuietReason::BadAddress.id().to_owned(),
            detail: unfit.to_string(),
        }),
    }
}

/// One notice on its way into the store.
struct Debt<'a> {
    setup: &'a Setup,
    house: &'a House,
    event: &'a Event,
    notice: &'a Notice,
    now: DateTime<Utc>,
}

impl Debt<'_> {
    fn reader(&self) -> String {
        let addresses = self.notice.readers.iter().map(|reader| reader.address.as_str());
        addresses.collect::<Vec<_>>().join(", ")
    }

    fn entry(&self, mail: Mail) -> Result<NewEntry, Unfit> {
        // A notice about a mail with an empty sender must not have one, either (RFC 5436, section 2.7.1).
        let reverse_path =
            self.house.reverse_path.clone().filter(|_| !self.event.sender.is_empty());
        Ok(NewEntry {
            incident: self.incident(&mail),
            instead: self.item(&mail.id),
            id: mail.id,
            reader: self.reader(),
            template: self.notice.template.id().to_owned(),
            envelope: Envelope::new(reverse_path, mail.recipients)?,
            message: Message::new(mail.message)?,
            due: self.now,
            expires: self.now + self.setup.life,
            repeat: Some(Repeat {
                key: unreadable(&self.notice.repeat_key),
                window_seconds: REPEAT_WINDOW_SECONDS,
            }),
            throttles: self.throttles(),
            tally: Some(scope(&self.house.id, "answer")),
        })
    }

    /// Names the incident of an admins' mail; one scanner that fails is told by the day instead.
    fn incident(&self, mail: &Mail) -> Option<NewIncident> {
        let hours = self.house.limits.incident_hours;
        let notice = self.notice;
        let is_alert = notice.template == Template::AdminAlert && notice.when == When::Now;
        if hours == 0 || !is_alert || notice.happening == Happening::ScannerFailed {
            return None;
        }
        let delivered = notice.happening.is_delivered();
        Some(NewIncident {
            key: self.incident_key(mail),
            group: self.house.id.clone(),
            quiet_seconds: hours * HOUR_SECONDS,
            next: digest::first_follow_up(notice.happening, self.now),
            body: IncidentFacts::of(notice, self.event, mail, &self.house.frame).to_bytes(),
            note: IncidentNote::of(notice, self.event, mail).to_bytes(),
            notes_max: if delivered { NOTES_DELIVERED_MAX } else { NOTES_MAX },
            // Whoever read that no scanner works waits to hear that it is over.
            end: if notice.happening == Happening::ScannersFailed {
                SingleEnd::Told
            } else {
                SingleEnd::Quiet
            },
        })
    }

    /// Names what makes mails of an outbreak one incident of these readers.
    fn incident_key(&self, mail: &Mail) -> String {
        let notice = self.notice;
        let no_scanner = notice.happening == Happening::ScannersFailed;
        // That no scanner works is one matter, whatever the mails are.
        let outbreak =
            if no_scanner { notice.happening.id() } else { notice.incident_key.as_str() };
        // Each inside sender is an incident of its own: that account or computer needs a look.
        let inside = if self.event.originating && !no_scanner {
            compose::id(self.event.sender.raw(), &[], notice.template)
        } else {
            String::new()
        };
        // Who is told less than the others has not read of what only they were told.
        let reader = self.reader();
        let readers =
            if self.house.tells_everything(&reader) { String::new() } else { unreadable(&reader) };
        let outcome = if notice.happening.is_delivered() { "delivered" } else { "blocked" };
        [&self.house.id, &mail.view.language, outcome, outbreak, &inside, &readers].join("\n")
    }

    /// Says what a notice must fit under, the narrowest first.
    fn throttles(&self) -> Vec<Throttle> {
        let mut throttles = Vec::new();
        // A scanner that is down fails for every mail; its readers are told now and then. Admins with incidents are
        // told of the first mail, and the others are counted there.
        if self.notice.happening == Happening::ScannersFailed {
            throttles.push(self.throttle("scanners-failed", &[], (1, HOUR_SECONDS)));
        } else if self.notice.happening == Happening::ScannerFailed {
            throttles.push(self.throttle("scanner-failed", &[], (1, DAY_SECONDS)));
        } else if self.notice.when == When::Daily {
            let sender = self.event.sender.raw();
            throttles.push(self.throttle("daily", &[sender], (1, DAY_SECONDS)));
        }
        match self.notice.template {
            Template::RecipientBlocked
            | Template::RecipientDeliveredWarning
            | Template::RecipientUnchecked => throttles.extend(self.recipient_throttles()),
            Template::InsideSender => {
                // A flood of spam from an account must not hide that it sends malware.
                let is_malware = self.notice.happening == Happening::MalwareBlocked;
                let nature = if is_malware { "inside-malware" } else { "inside" };
                let limit = self.house.limits.recipient_notices_per_day;
                let name = "recipient_notices_per_day";
                throttles.push(self.throttle(name, &[nature], (limit, DAY_SECONDS)));
            }
            Template::AdminAlert
            | Template::AdminTrouble
            | Template::RecipientDigest
            | Template::AdminDigest
            | Template::AdminFollowUp => {}
        }
        throttles
    }

    /// Limits what one recipient, and all of an organization together, get in a time.
    fn recipient_throttles(&self) -> Vec<Throttle> {
        let limits = &self.house.limits;
        if self.notice.happening.is_delivered() {
            let organization = limits.organization_warnings_per_hour;
            return vec![
                self.throttle(
                    "recipient_warnings_per_day",
                    &[],
                    (limits.recipient_warnings_per_day, DAY_SECONDS),
                ),
                self.shared("organization_warnings_per_hour", (organization, HOUR_SECONDS)),
            ];
        }
        let mut throttles = Vec::new();
        if limits.incident_hours > 0 {
            // One more stopped mail of a campaign is no news for its recipient.
            let campaign = [self.notice.incident_key.as_str()];
            throttles.push(self.throttle(CAMPAIGN, &campaign, (1, DAY_SECONDS)));
        }
        let per_day = (limits.recipient_notices_per_day, DAY_SECONDS);
        throttles.push(self.throttle("recipient_notices_per_day", &[], per_day));
        let per_hour = (limits.organization_notices_per_hour, HOUR_SECONDS);
        throttles.push(self.shared("organization_notices_per_hour", per_hour));
        throttles
    }

    /// Makes a throttle of this reader.
    fn throttle(&self, name: &str, more: &[&str], (limit, window_seconds): (u32, u32)) -> Throttle {
        let readers = self.notice.readers.iter().map(|reader| normal_address(&reader.address));
        let reader = readers.collect::<Vec<_>>().join(", ");
        let whose = unreadable(&[&[reader.as_str()], more].concat().join("\n"));
        let key = [name, &self.house.id, &whose].join("\n");
        Throttle { key, name: name.to_owned(), window_seconds, limit }
    }

    /// Makes a throttle of all recipients of the organization together.
    fn shared(&self, name: &str, (limit, window_seconds): (u32, u32)) -> Throttle {
        let key = format!("{name}\n{}", self.house.id);
        Throttle { key, name: name.to_owned(), window_seconds, limit }
    }

    /// Makes the item that tells the notice of this id in a digest; none if its readers have no digest.
    fn item(&self, id: &str) -> Option<NewDigestItem> {
        let settings = &self.house.digest;
        let (group, rhythm, reader, copies) = match self.notice.template {
            Template::RecipientBlocked
            | Template::RecipientDeliveredWarning
            | Template::RecipientUnchecked => (
                Group::Recipients(self.house.id.clone()),
                settings.recipients,
                self.reader(),
                WhichCopies::None,
            ),
            Template::InsideSender => (
                Group::Recipients(self.house.id.clone()),
                settings.recipients,
                self.reader(),
                WhichCopies::NotReached,
            ),
            Template::AdminAlert => (
                Group::Admins(self.house.id.clone()),
                settings.admins,
                digest::ADMINS.to_owned(),
                WhichCopies::OfNotice,
            ),
            Template::AdminTrouble
            | Template::RecipientDigest
            | Template::AdminDigest
            | Template::AdminFollowUp => return None,
        };
        let schedule = settings.schedule(rhythm, &self.house.frame.time_zone)?;
        Some(NewDigestItem {
            id: format!("{group}/{id}"),
            reader,
            group: group.to_string(),
            due: schedule.after(self.now),
            body: Line::of(self.notice, self.event, copies).to_bytes(),
        })
    }
}

/// Asks that the admins' digest be composed, so that it counts what was told or silenced.
fn mark(house: &House, now: DateTime<Utc>) -> Option<NewDigestItem> {
    let schedule = house.digest.schedule(house.digest.admins, &house.frame.time_zone)?;
    let group = Group::Admins(house.id.clone()).to_string();
    let due = schedule.after(now);
    Some(NewDigestItem {
        id: format!("{group}/{}", due.timestamp()),
        reader: digest::ADMINS.to_owned(),
        group,
        due,
        body: Vec::new(),
    })
}

/// Counts a mail for the admins' digest.
fn tallies(house: &House, event: &Event, concern: &Concern) -> Vec<Tally> {
    let outcome = if concern.delivered { "delivered" } else { "blocked" };
    let mut named =
        vec![("category", concern.category.id().to_owned()), ("outcome", outcome.to_owned())];
    let sender = event.sender.shown(NAME_CHARS_MAX);
    named.extend((!sender.is_empty()).then_some(("sender", sender)));
    let failed = event.scanners.iter().filter(|scanner| scanner.status == ScannerStatus::Failed);
    named.extend(failed.map(|scanner| ("scanner", scanner.name.shown(NAME_CHARS_MAX))));
    let tally =
        |what: &str, name: String, by: u64| Tally { scope: scope(&house.id, what), name, by };
    let silenced = concern.silenced.iter();
    let silenced =
        silenced.map(|(id, notices)| tally("answer", format!("silenced/{id}"), *notices));
    named.into_iter().map(|(what, name)| tally(what, name, 1)).chain(silenced).collect()
}

fn new_quiet(quiet: &Quiet) -> NewQuiet {
    NewQuiet {
        reader: quiet.address.clone(),
        reason: quiet.reason.id().to_owned(),
        detail: quiet.detail.clone(),
    }
}

/// Makes a key of what names people: it stays when one of them asks to be forgotten.
fn unreadable(text: &str) -> String {
    format!("{:x}", Sha256::digest(text))
}
