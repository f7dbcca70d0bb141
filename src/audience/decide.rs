//! The decision itself.

use std::collections::BTreeMap;

use super::{
    Audience, Candidate, Decision, Happening, Notice, Policy, Quiet, QuietReason, Silence,
    Template, When, Wish,
};
use crate::assess::Assessment;
use crate::directory::{Circle, Reader, Readers, normal_address};
use crate::event::{Event, Recipient};
use crate::reason::Reason;

/// Decides who of one organization is told what about an event.
pub fn decide(
    event: &Event,
    assessment: &Assessment,
    circle: &Circle,
    (policy, wishes): (&Policy, &[Wish]),
    silences: &[Silence],
) -> Vec<Decision> {
    let scope = Scope { event, assessment, circle, policy, wishes, silences };
    let mut decisions = scope.recipients();
    decisions.extend(scope.sender());
    decisions.extend(scope.admins());
    decisions
}

/// Records why nobody else is told: those outside, and those whom no organization claims.
pub fn decide_outside(event: &Event, readers: &Readers) -> Vec<Decision> {
    let outside = readers.outside.iter().map(|index| (index, QuietReason::Outside));
    let unclaimed = readers.unclaimed.iter().map(|index| (index, QuietReason::NoOrganization));
    outside.chain(unclaimed).map(|(index, reason)| quiet(address(event, *index), reason)).collect()
}

/// One organization's share of an event.
struct Scope<'a> {
    event: &'a Event,
    assessment: &'a Assessment,
    circle: &'a Circle,
    policy: &'a Policy,
    wishes: &'a [Wish],
    silences: &'a [Silence],
}

impl Scope<'_> {
    fn recipients(&self) -> Vec<Decision> {
        let mut decisions = Vec::new();
        for (index, reader) in &self.circle.recipients {
            let Some(happening) = self.happening(*index) else {
                continue;
            };
            let assessment = self.assessment.narrowed(happening.natures(), *index);
            decisions.extend(self.for_recipient(*index, reader, happening, assessment));
        }
        decisions
    }

    fn for_recipient(
        &self,
        index: usize,
        reader: &Reader,
        happening: Happening,
        assessment: Assessment,
    ) -> Vec<Decision> {
        let when = self.policy.when(happening, Audience::Recipients);
        let comes_again = self.event.recipients.get(index).is_some_and(Recipient::comes_again);
        if when == When::Never || comes_again {
            let is_nothing = comes_again || happening == Happening::Harmless;
            let reason = if is_nothing { QuietReason::NothingToTell } else { QuietReason::Policy };
            return vec![quiet(reader.address.clone(), reason)];
        }
        if let Some(reason) = self.policy.notable(happening).refuses(&assessment) {
            return vec![quiet(reader.address.clone(), reason)];
        }
        let template = match happening {
            Happening::MalwareDelivered | Happening::ForbiddenDelivered => {
                Template::RecipientDeliveredWarning
            }
            Happening::UncheckedBlocked
            | Happening::UncheckedDelivered
            | Happening::ScannersFailed
            | Happening::ScannerFailed => Template::RecipientUnchecked,
            Happening::MalwareBlocked
            | Happening::ForbiddenBlocked
            | Happening::HeaderBlocked
            | Happening::OversizedBlocked
            | Happening::SpamBlocked
            | Happening::Harmless => Template::RecipientBlocked,
        };
        self.tell(template, vec![reader.clone()], vec![index], happening, assessment, when)
    }

    /// Finds the sender, if it is an address of the organization, and amavis vouches for that.
    fn own_sender(&self) -> Option<&Reader> {
        self.circle.sender.as_ref().filter(|_| self.event.originating)
    }

    /// Tells the inside sender that the mail was not sent: only if amavis vouches for its origin.
    fn sender(&self) -> Vec<Decision> {
        let Some(reader) = self.own_sender() else {
            return Vec::new();
        };
        let blocked: Vec<usize> = self
            .all_recipients()
            .filter(|(_, h)| !h.is_delivered())
            .map(|(index, _)| index)
            .collect();
        let gravest = self
            .all_recipients()
            .filter(|(_, happening)| !happening.is_delivered())
            .min_by_key(|(_, happening)| *happening);
        let Some((index, happening)) = gravest else {
            return Vec::new();
        };
        let when = match self.policy.when(happening, Audience::Sender) {
            When::Never => return vec![quiet(reader.address.clone(), QuietReason::Policy)],
            // A sender has to know at once that nobody got the mail.
            When::Digest | When::Now => When::Now,
            When::Daily => When::Daily,
        };
        let assessment = self.assessment.narrowed(happening.natures(), index);
        let readers = vec![reader.clone()];
        self.tell(Template::InsideSender, readers, blocked, happening, assessment, when)
    }

    /// Tells the admins once for each language, wish and share of the recipients.
    fn admins(&self) -> Vec<Decision> {
        let mut concerned: Vec<(usize, Happening)> = self
            .circle
            .recipients
            .iter()
            .filter_map(|(index, _)| Some((*index, self.happening(*index)?)))
            .collect();
        // For an inside sender's mail the recipients are outside; it is the organization's matter all the same.
        let own = self.own_sender().is_some();
        if own {
            concerned.extend(self.all_recipients().filter(|(index, _)| {
                !self.circle.recipients.iter().any(|(known, _)| known == index)
            }));
        }
        let Some(gravest) = concerned.iter().map(|(_, happening)| *happening).min() else {
            return Vec::new();
        };
        if self.circle.admins.is_empty() {
            return vec![quiet(String::new(), QuietReason::NoAdmins)];
        }
        let when = if own {
            // A copy that was stopped is told as such, whatever became of the others.
            let all = concerned.iter().map(|(_, happening)| *happening);
            all.map(|happening| self.policy.when(happening, Audience::SendersAdmins)).min()
        } else {
            Some(self.policy.when(gravest, Audience::Admins))
        };
        let when = when.unwrap_or(When::Never);
        if when == When::Never {
            let is_nothing = gravest == Happening::Harmless;
            let reason = if is_nothing { QuietReason::NothingToTell } else { QuietReason::Policy };
            let quiets =
                self.circle.admins.iter().map(|admin| quiet(admin.address.clone(), reason));
            return quiets.collect();
        }
        let mut decisions = Vec::new();
        let mut groups: BTreeMap<_, Vec<Reader>> = BTreeMap::new();
        for admin in &self.circle.admins {
            match self.share(admin) {
                Ok(indexes) => {
                    // A digest has its own time, and is put into words then.
                    let language = (when != When::Digest).then_some(&admin.language);
                    let group = (language, self.wish(admin), indexes);
                    groups.entry(group).or_default().push(admin.clone());
                }
                Err(reason) => decisions.push(quiet(admin.address.clone(), reason)),
            }
        }
        for ((_, _, indexes), readers) in groups {
            let assessment = self.assessment.clone();
            let told = self.tell(Template::AdminAlert, readers, indexes, gravest, assessment, when);
            decisions.extend(told);
        }
        decisions
    }

    /// Finds the first wish that is like an admin's; none if it is to be told everything.
    ///
    /// Those who are told the same are told together, and others apart, whatever a mail is: a mail that
    /// somebody was told of is counted for nobody else.
    fn wish(&self, admin: &Reader) -> Option<usize> {
        let own = self.wishes.iter().find(|wish| wish.address == admin.address)?;
        let mut others = self.wishes.iter();
        if own.is_everything() { None } else { others.position(|wish| wish.is_like(own)) }
    }

    /// Finds the recipients of whom an admin is told; whoever is outside is not named to an admin.
    fn share(&self, admin: &Reader) -> Result<Vec<usize>, QuietReason> {
        let all = self.circle.recipients.iter();
        let Some(wish) = self.wishes.iter().find(|wish| wish.address == admin.address) else {
            return Ok(all.map(|(index, _)| *index).collect());
        };
        if let Some(reason) = wish.refuses(self.assessment) {
            return Err(reason);
        }
        let own = all.filter(|(_, reader)| wish.concerns(&reader.address));
        let own: Vec<usize> = own.map(|(index, _)| *index).collect();
        let sender = self.circle.sender.as_ref();
        let sends = sender.is_some_and(|sender| wish.concerns(&sender.address));
        if own.is_empty() && !sends && !wish.domains.is_empty() {
            return Err(QuietReason::OtherAdmin);
        }
        Ok(own)
    }

    fn happening(&self, index: usize) -> Option<Happening> {
        let recipient = self.event.recipients.get(index)?;
        Some(Happening::of(self.event, recipient, self.assessment))
    }

    fn all_recipients(&self) -> impl Iterator<Item = (usize, Happening)> {
        (0..self.event.recipients.len()).filter_map(|index| Some((index, self.happening(index)?)))
    }

    #[expect(clippy::too_many_arguments, reason = "each is a field of the notice")]
    fn tell(
        &self,
        template: Template,
        readers: Vec<Reader>,
        recipients: Vec<usize>,
        happening: Happening,
        assessment: Assessment,
        when: When,
    ) -> Vec<Decision> {
        let address = readers.first().map(|reader| reader.address.as_str()).unwrap_or_default();
        let candidate = Candidate {
            event: self.event,
            template,
            happening,
            assessment: &assessment,
            recipients: &recipients,
        };
        if let Some(silence) = self.silences.iter().find(|s| s.matcher.fits(&candidate)) {
            // One notice is silenced, however many would have read it.
            let addresses: Vec<&str> = readers.iter().map(|r| r.address.as_str()).collect();
            let (reason, detail) = (QuietReason::Silenced, silence.id.clone());
            return vec![Decision::Quiet(Quiet { address: addresses.join(", "), reason, detail })];
        }
        let repeat_key = self.repeat_key(template, address, happening, &assessment);
        let notice = Box::new(Notice {
            template,
            organization: self.circle.organization,
            repeat_key,
            incident_key: incident_key(self.event, &assessment),
            readers,
            recipients,
            has_own_sender: self.own_sender().is_some(),
            happening,
            assessment,
            when,
        });
        vec![match when {
            When::Digest => Decision::Later(notice),
            When::Now | When::Daily | When::Never => Decision::Tell(notice),
        }]
    }

    /// Names what makes a retry of one mail the same: reader, outcome, sender, body and reasons.
    ///
    /// Not the Message-ID or the mail id: those the attacker or each attempt chooses anew.
    fn repeat_key(
        &self,
        template: Template,
        address: &str,
        happening: Happening,
        assessment: &Assessment,
    ) -> String {
        let mut words: Vec<&str> = assessment.reasons.iter().map(|r| r.words.as_str()).collect();
        words.sort_unstable();
        words.dedup();
        [
            template.id(),
            &normal_address(address),
            happening.id(),
            assessment.severity.id(),
            self.event.sender.raw(),
            &self.event.digest,
            &words.join(","),
        ]
        .join("\n")
    }
}

/// Names what makes an outbreak: category and family, or the finding, or else the same body.
fn incident_key(event: &Event, assessment: &Assessment) -> String {
    let category = assessment.category.id();
    let finding = assessment.main_reason().map(|reason: &Reason| reason.words.as_str());
    let name = assessment.family.as_deref().or(finding).unwrap_or(&event.digest);
    format!("{category}/{name}")
}

fn quiet(address: String, reason: QuietReason) -> Decision {
    Decision::Quiet(Quiet { address, reason, detail: String::new() })
}

fn address(event: &Event, index: usize) -> String {
    event.recipients.get(index).map(|r| r.address.raw().to_owned()).unwrap_or_default()
}
