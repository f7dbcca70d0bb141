//! The whole journey of one event.
//!
//! Stages stay pure; what they decide comes together here, and all that an event
//! owes is stored in one transaction.

use std::borrow::Cow;

use crate::assess::{self, Assessment};
use crate::audience::{self, Decision, Happening, Notice, Quiet, QuietReason, When};
use crate::compose::{self, Flaw, Mail};
use crate::directory::{Addressee, Readers};
use crate::enrich;
use crate::event::Event;
use crate::reason::{self, Catalog};
use crate::setup::Setup;
use crate::store::{
    Answer, Committed, Count, Envelope, Message, NewEntry, NewQuiet, Owed, Repeat, Store,
    StoreError, Throttle,
};
use crate::trouble::{self, Trouble};

const HOUR_SECONDS: u32 = 60 * 60;
const DAY_SECONDS: u32 = 24 * HOUR_SECONDS;
/// How long a retry of the same mail counts as a repeat, in seconds.
const REPEAT_WINDOW_SECONDS: u32 = DAY_SECONDS;

/// What is to be done about an event, before anything is stored.
pub struct Plan {
    /// What it is.
    pub assessment: Assessment,
    /// The mails, with the notices they come from.
    pub mails: Vec<(Notice, Mail)>,
    /// Who is not told, and why.
    pub quiets: Vec<Quiet>,
    /// What went wrong on the way.
    pub troubles: Vec<Trouble>,
}

impl Setup {
    /// Handles one event: decides, composes, stores.
    pub fn handle(&self, event: &Event, store: &dyn Store) -> Result<Handled, StoreError> {
        let event = &self.enriched(event);
        let plan = self.plan(event);
        let handled = self.commit(&[(event, &plan)], store)?;
        Ok(handled.into_iter().next().unwrap_or_default())
    }

    /// Stores all that these events owe in one transaction.
    pub fn commit(
        &self,
        planned: &[(&Event, &Plan)],
        store: &dyn Store,
    ) -> Result<Vec<Handled>, StoreError> {
        let mut owed: Vec<Owed> =
            planned.iter().map(|(event, plan)| self.owed(event, plan)).collect();
        for (_, plan) in planned {
            owed.extend(trouble::owed(self, &plan.troubles));
        }
        let committed = store.commit(&owed)?;
        Ok(planned.iter().zip(committed).map(|((_, plan), one)| Handled::new(plan, one)).collect())
    }

    /// Adds what the sandbox knows, if the site wants that; an event is never held up for long.
    pub fn enriched<'a>(&self, event: &'a Event) -> Cow<'a, Event> {
        if self.enrich.is_off() {
            return Cow::Borrowed(event);
        }
        let mut event = event.clone();
        for note in enrich::enrich(&mut event, &self.enrich) {
            tracing::warn!(event = %event.id(), %note, "cannot ask the sandbox");
        }
        Cow::Owned(event)
    }

    /// Decides and composes, without any effect.
    pub fn plan(&self, event: &Event) -> Plan {
        let readers = self.readers(event);
        let assessment = self.assess(event, &self.catalog);
        let mut decisions = audience::decide_outside(event, &readers);
        if self.is_our_own(event) {
            let (address, reason) = (String::new(), QuietReason::OurOwnNotice);
            decisions.push(Decision::Quiet(Quiet { address, reason }));
        } else {
            for circle in &readers.circles {
                let Some(house) = self.houses.get(circle.organization) else { continue };
                let own = house.catalog.as_ref().map(|catalog| self.assess(event, catalog));
                let assessment = own.as_ref().unwrap_or(&assessment);
                decisions.extend(audience::decide(event, assessment, circle, &house.policy));
            }
        }

        let mut plan =
            Plan { assessment, mails: Vec::new(), quiets: Vec::new(), troubles: Vec::new() };
        plan.troubles.extend(trouble::of_event(event, &readers));
        for decision in decisions {
            match decision {
                Decision::Tell(notice) => self.add_mail(&mut plan, *notice, event),
                Decision::Quiet(quiet) => plan.quiets.push(quiet),
            }
        }
        plan
    }

    fn assess(&self, event: &Event, catalog: &Catalog) -> Assessment {
        let reasons = reason::normalize(event, catalog);
        assess::assess(event, reasons, catalog, &self.trust)
    }

    fn readers(&self, event: &Event) -> Readers {
        let addressees = event.recipients.iter().map(|recipient| Addressee {
            address: recipient.address.raw(),
            local: recipient.local,
        });
        self.directory.resolve(addressees, event.originating.then(|| event.sender.raw()))
    }

    /// Tells whether a mail is one of our own notices, proven by a mark bound to its text.
    fn is_our_own(&self, event: &Event) -> bool {
        let mark = event.notice_mark.raw();
        self.mark.is_genuine(mark, event.message_id.raw(), &event.digest)
    }

    fn add_mail(&self, plan: &mut Plan, notice: Notice, event: &Event) {
        let Some(house) = self.houses.get(notice.organization) else {
            return;
        };
        let Some(words) = notice.readers.first().map(|reader| house.words(reader)) else {
            return;
        };
        let second = notice.readers.first().and_then(|reader| house.second_words(reader));
        let desk = house.desk(&words, second.as_deref(), &self.mark, self.clock.now());
        match compose::compose(&desk, &notice, event) {
            Ok(mail) => {
                let flaws =
                    mail.flaws.iter().map(|flaw| trouble::of_flaw(notice.organization, flaw));
                plan.troubles.extend(flaws);
                plan.mails.push((notice, mail));
            }
            Err(error) => {
                tracing::warn!(event = %event.id(), template = notice.template.id(), %error, "cannot compose a mail");
                plan.quiets.extend(notice.readers.into_iter().map(|reader| Quiet {
                    address: reader.address,
                    reason: QuietReason::BadAddress,
                }));
            }
        }
    }

    fn owed(&self, event: &Event, plan: &Plan) -> Owed {
        let mut owed = Owed::new(event.id(), event.received());
        owed.about = event.recipients.iter().map(|r| r.address.raw().to_owned()).collect();
        owed.quiets = plan.quiets.iter().map(new_quiet).collect();
        for (notice, mail) in &plan.mails {
            match self.entry(event, notice, mail) {
                Ok(entry) => owed.entries.push(entry),
                Err(reason) => owed.quiets.extend(notice.readers.iter().map(|reader| NewQuiet {
                    reader: reader.address.clone(),
                    reason: QuietReason::BadAddress.id().to_owned(),
                    detail: reason.to_string(),
                })),
            }
        }
        owed.counts =
            vec![count("events"), count(&format!("category-{}", plan.assessment.category.id()))];
        owed
    }

    fn entry(
        &self,
        event: &Event,
        notice: &Notice,
        mail: &Mail,
    ) -> Result<NewEntry, crate::store::Unfit> {
        let house = self.houses.get(notice.organization);
        // A notice about a mail with an empty sender must not have one, either (RFC 5436, section 2.7.1).
        let reverse_path =
            house.and_then(|house| house.reverse_path.clone()).filter(|_| !event.sender.is_empty());
        let now = self.clock.now();
        let reader =
            notice.readers.iter().map(|r| r.address.as_str()).collect::<Vec<_>>().join(", ");
        let throttles = throttle(event, notice, &reader).into_iter().collect();
        Ok(NewEntry {
            id: mail.id.clone(),
            reader,
            template: notice.template.id().to_owned(),
            envelope: Envelope::new(reverse_path, mail.recipients.clone())?,
            message: Message::new(&mail.message)?,
            due: now,
            expires: now + self.life,
            repeat: Some(Repeat {
                key: notice.repeat_key.clone(),
                window_seconds: REPEAT_WINDOW_SECONDS,
            }),
            throttles,
            instead: None,
        })
    }
}

/// What became of an event.
#[derive(Debug, Default)]
pub struct Handled {
    /// The event was handled before; nothing was stored.
    pub known: bool,
    /// How many mails were stored.
    pub stored: usize,
    /// How many mails repeat what was told already.
    pub repeats: usize,
    /// How many mails a throttle held back.
    pub held: usize,
    /// How many readers are not told.
    pub quiet: usize,
}

impl Handled {
    fn new(plan: &Plan, committed: Committed) -> Self {
        let mut handled = Self { quiet: plan.quiets.len(), ..Self::default() };
        handled.known = committed.seen > 1;
        for answer in committed.answers {
            match answer {
                Answer::Stored => handled.stored += 1,
                Answer::Known => handled.known = true,
                Answer::Repeat { .. } => handled.repeats += 1,
                Answer::Held { .. } => handled.held += 1,
            }
        }
        handled
    }
}

/// Says what a notice must fit under.
///
/// A scanner that is down fails for every mail; its admins are told now and then.
fn throttle(event: &Event, notice: &Notice, reader: &str) -> Option<Throttle> {
    let (key, window_seconds) = match notice.happening {
        Happening::ScannersFailed => (format!("scanners-failed\n{reader}"), HOUR_SECONDS),
        Happening::ScannerFailed => (format!("scanner-failed\n{reader}"), DAY_SECONDS),
        _ if notice.when == When::Daily => {
            (format!("daily\n{reader}\n{}", event.sender.raw()), DAY_SECONDS)
        }
        _ => return None,
    };
    Some(Throttle { key, window_seconds, limit: 1 })
}

fn new_quiet(quiet: &Quiet) -> NewQuiet {
    NewQuiet {
        reader: quiet.address.clone(),
        reason: quiet.reason.id().to_owned(),
        detail: String::new(),
    }
}

/// Makes an amount of one.
pub(crate) fn count(name: &str) -> Count {
    Count { name: name.to_owned(), by: 1 }
}

/// Describes what was wrong with a mail that was made all the same.
pub(crate) fn describe(flaw: &Flaw) -> String {
    match flaw {
        Flaw::Words(problem) => problem.to_string(),
        Flaw::Template(error) => error.clone(),
    }
}
