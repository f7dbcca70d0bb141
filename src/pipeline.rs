//! The whole journey of one event.
//!
//! Stages stay pure; what they decide comes together here, and all that an event
//! owes is stored in one transaction.

use std::collections::BTreeMap;

use crate::assess::{self, Assessment};
use crate::audience::{self, Decision, Matcher, Notice, Quiet, QuietReason, Silence};
use crate::compose::{self, ComposeError, Flaw, Mail};
use crate::directory::{Addressee, Circle, Readers};
use crate::enrich;
use crate::event::{Event, Recipient};
use crate::reason::{self, Catalog, Category};
use crate::setup::{House, Setup};
use crate::store::{self, Answer, Committed, Owed, Store, StoreError};
use crate::trouble::{self, Trouble};

/// What is to be done about an event, before anything is stored.
pub struct Plan {
    /// What it is.
    pub assessment: Assessment,
    /// The mails, with the notices they come from.
    pub mails: Vec<(Notice, Mail)>,
    /// What is told with a digest.
    pub later: Vec<Notice>,
    /// Who is not told, and why.
    pub quiets: Vec<Quiet>,
    /// The organizations whose matter it is.
    pub concerns: Vec<Concern>,
    /// What went wrong on the way.
    pub troubles: Vec<Trouble>,
}

/// An organization of which somebody is told, or would be but for a silence.
pub struct Concern {
    /// The organization, as an index into the site's list.
    pub organization: usize,
    /// What the mail is to it.
    pub category: Category,
    /// One of its recipients has the mail.
    pub delivered: bool,
    /// The silences that held notices back, and how many each did.
    pub silenced: BTreeMap<String, u64>,
}

impl Setup {
    /// Handles one event: decides, composes, stores.
    pub fn handle(&self, event: &Event, store: &dyn Store) -> Result<Handled, StoreError> {
        let mut event = event.clone();
        self.enrich(&mut event);
        let mut plan = self.plan_under(&event, &silences(&store.silences()?));
        let owed = self.owed(&event, &mut plan);
        let committed = store.commit(&owed)?;
        Ok(committed.first().map(|own| Handled::new(&plan, own)).unwrap_or_default())
    }

    /// Takes the mails out of a plan and lists all that is to be stored in one transaction: what
    /// the event owes, and then what its troubles do.
    pub fn owed(&self, event: &Event, plan: &mut Plan) -> Vec<Owed> {
        let mut owed = vec![self.debts(event, plan)];
        owed.extend(trouble::owed(self, &plan.troubles));
        owed
    }

    /// Adds what the sandbox knows, if the site wants that; an event is never held up for long.
    pub fn enrich(&self, event: &mut Event) {
        for note in enrich::enrich(event, &self.enrich) {
            tracing::warn!(event = %event.id(), %note, "cannot ask the sandbox");
        }
    }

    /// Decides and composes, without any effect, as if there were no silence.
    pub fn plan(&self, event: &Event) -> Plan {
        self.plan_under(event, &[])
    }

    /// Decides under an admin's silences and composes, without any effect.
    pub fn plan_under(&self, event: &Event, silences: &[Silence]) -> Plan {
        let readers = self.readers(event);
        let assessment = self.assess(event, &self.catalog);
        let mut decisions = audience::decide_outside(event, &readers);
        let mut concerns = Vec::new();
        if self.is_our_own(event) {
            decisions.push(Decision::Quiet(Quiet {
                address: String::new(),
                reason: QuietReason::OurOwnNotice,
                detail: String::new(),
            }));
        } else {
            for circle in &readers.circles {
                let Some(house) = self.houses.get(circle.organization) else { continue };
                let own = house.catalog().map(|catalog| self.assess(event, catalog));
                let assessment = own.as_ref().unwrap_or(&assessment);
                let silences = of_house(silences, house);
                let rules = (&house.policy, house.wishes.as_slice());
                let decided = audience::decide(event, assessment, circle, rules, &silences);
                concerns.extend(Concern::of(event, assessment, circle, &decided));
                decisions.extend(decided);
            }
        }

        let mut plan = Plan {
            assessment,
            mails: Vec::new(),
            later: Vec::new(),
            quiets: Vec::new(),
            concerns,
            troubles: trouble::of_event(event, &readers),
        };
        plan.troubles.extend(trouble::of_setup(self, &readers));
        for decision in decisions {
            match decision {
                Decision::Tell(notice) => self.add_mail(&mut plan, *notice, event),
                Decision::Later(notice) => plan.later.push(*notice),
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
            local: recipient
                .local
                .unwrap_or_else(|| self.directory.organization(recipient.address.raw()).is_some()),
        });
        self.directory.resolve(addressees, event.originating.then(|| event.sender.raw()))
    }

    /// Tells whether a mail is one of our own notices, proven by a mark bound to its text.
    fn is_our_own(&self, event: &Event) -> bool {
        let mark = event.notice_mark.raw();
        self.mark.is_genuine(mark, event.message_id.raw(), &event.digest)
    }

    fn add_mail(&self, plan: &mut Plan, notice: Notice, event: &Event) {
        match self.mail(&notice, event) {
            Some(Ok(mail)) => plan.add_mail(notice, mail),
            Some(Err(error)) => {
                tracing::warn!(event = %event.id(), template = notice.template.id(), %error, "cannot compose a mail");
                plan.add_unfit(notice);
            }
            None => {}
        }
    }

    fn mail(&self, notice: &Notice, event: &Event) -> Option<Result<Mail, ComposeError>> {
        let house = self.houses.get(notice.organization)?;
        let reader = notice.readers.first()?;
        let words = house.words(reader);
        let second = house.second_words(reader);
        let desk = house.desk(&words, second.as_deref(), &self.mark, self.clock.now());
        Some(compose::compose(&desk, notice, event))
    }
}

impl Plan {
    fn add_mail(&mut self, notice: Notice, mail: Mail) {
        self.troubles.extend(trouble::of_mail(notice.organization, &mail));
        self.mails.push((notice, mail));
    }

    /// Notes that a reader is not told, since no mail can go there.
    fn add_unfit(&mut self, notice: Notice) {
        self.quiets.extend(notice.readers.into_iter().take(1).map(|reader| Quiet {
            address: reader.address,
            reason: QuietReason::BadAddress,
            detail: String::new(),
        }));
    }
}

impl Concern {
    /// Finds out whether an event is an organization's matter: whether there is something to tell.
    fn of(
        event: &Event,
        assessment: &Assessment,
        circle: &Circle,
        decided: &[Decision],
    ) -> Option<Self> {
        let mut category = None;
        let mut silenced: BTreeMap<String, u64> = BTreeMap::new();
        for decision in decided {
            match decision {
                Decision::Tell(notice) | Decision::Later(notice) => {
                    // The first categories are the gravest.
                    let own = notice.assessment.category;
                    category = Some(category.map_or(own, |other: Category| other.min(own)));
                }
                Decision::Quiet(quiet) if quiet.reason == QuietReason::Silenced => {
                    *silenced.entry(quiet.detail.clone()).or_default() += 1;
                }
                Decision::Quiet(_) => {}
            }
        }
        if category.is_none() && silenced.is_empty() {
            return None;
        }
        let has_it = |(index, _): &(usize, _)| {
            event.recipients.get(*index).is_some_and(Recipient::has_the_mail)
        };
        Some(Self {
            organization: circle.organization,
            category: category.unwrap_or(assessment.category),
            delivered: circle.recipients.iter().any(has_it),
            silenced,
        })
    }
}

/// Reads the silences that the store keeps; one that this program cannot read silences nothing.
pub fn silences(stored: &[store::Silence]) -> Vec<Silence> {
    let read = |silence: &store::Silence| {
        let matcher = Matcher::parse(&silence.matcher);
        if matcher.is_none() {
            tracing::warn!(silence = %silence.id, "cannot read a silence; it silences nothing");
        }
        Some(Silence { id: silence.id.clone(), matcher: matcher? })
    };
    stored.iter().filter_map(read).collect()
}

/// Chooses the silences that hold for an organization.
fn of_house(silences: &[Silence], house: &House) -> Vec<Silence> {
    let ours = |silence: &&Silence| {
        silence.matcher.organization.as_ref().is_none_or(|organization| *organization == house.id)
    };
    silences.iter().filter(ours).cloned().collect()
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
    /// How many mails are one more of an incident.
    pub counted: usize,
    /// How many mails a throttle held back.
    pub held: usize,
    /// How many readers are told with a digest.
    pub later: usize,
    /// How many readers are not told.
    pub quiet: usize,
}

impl Handled {
    /// Sums up what the store has answered to what an event owes.
    pub fn new(plan: &Plan, committed: &Committed) -> Self {
        let (quiet, later) = (plan.quiets.len(), plan.later.len());
        let mut handled = Self { later, quiet, ..Self::default() };
        handled.known = committed.seen > 1;
        for answer in &committed.answers {
            match answer {
                Answer::Stored => handled.stored += 1,
                // The event names one reader twice.
                Answer::Known => {}
                Answer::Repeat { .. } => handled.repeats += 1,
                Answer::Incident { .. } => handled.counted += 1,
                Answer::Held { .. } => handled.held += 1,
            }
        }
        handled
    }
}

/// Describes what was wrong with a mail that was made all the same.
pub(crate) fn describe(flaw: &Flaw) -> String {
    match flaw {
        Flaw::Words(problem) => problem.to_string(),
        Flaw::Template(fault) => format!("{fault}\nhint: {}", fault.hint),
    }
}
