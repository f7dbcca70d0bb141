//! The decision itself.

use std::collections::BTreeMap;

use super::{Audience, Decision, Happening, Notice, Policy, Quiet, QuietReason, Template, When};
use crate::assess::Assessment;
use crate::directory::{Circle, Reader, Readers};
use crate::event::Event;
use crate::locale::Tag;
use crate::reason::{Nature, Reason};

/// Decides who of one organization is told what about an event.
pub fn decide(
    event: &Event,
    assessment: &Assessment,
    circle: &Circle,
    policy: &Policy,
) -> Vec<Decision> {
    let scope = Scope { event, assessment, circle, policy };
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
}

impl Scope<'_> {
    fn recipients(&self) -> Vec<Decision> {
        let mut decisions = Vec::new();
        for (index, reader) in &self.circle.recipients {
            let Some(happening) = self.happening(*index) else {
                continue;
            };
            let assessment = self.assessment.narrowed(happening.natures(), *index);
            decisions.push(self.for_recipient(*index, reader, happening, assessment));
        }
        decisions
    }

    fn for_recipient(
        &self,
        index: usize,
        reader: &Reader,
        happening: Happening,
        assessment: Assessment,
    ) -> Decision {
        let when = self.policy.when(happening, Audience::Recipients);
        if when == When::Never {
            let reason = match happening {
                Happening::Harmless => QuietReason::NothingToTell,
                _ => QuietReason::Policy,
            };
            return quiet(reader.address.clone(), reason);
        }
        if assessment.severity < self.policy.from_severity(happening) {
            return quiet(reader.address.clone(), QuietReason::BelowSeverity);
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

    /// Tells the inside sender that the mail was not sent: only if amavis vouches for its origin.
    fn sender(&self) -> Option<Decision> {
        let reader = self.circle.sender.as_ref()?;
        if !self.event.originating {
            return None;
        }
        let blocked: Vec<usize> = self
            .all_recipients()
            .filter(|(_, h)| !h.is_delivered())
            .map(|(index, _)| index)
            .collect();
        let (index, happening) = self
            .all_recipients()
            .filter(|(_, happening)| !happening.is_delivered())
            .min_by_key(|(_, happening)| *happening)?;
        let when = self.policy.when(happening, Audience::Sender);
        if when == When::Never {
            return Some(quiet(reader.address.clone(), QuietReason::Policy));
        }
        let assessment = self.assessment.narrowed(happening.natures(), index);
        let readers = vec![reader.clone()];
        Some(self.tell(Template::InsideSender, readers, blocked, happening, assessment, when))
    }

    /// Tells the admins once for each language.
    fn admins(&self) -> Vec<Decision> {
        let mut concerned: Vec<(usize, Happening)> = self
            .circle
            .recipients
            .iter()
            .filter_map(|(index, _)| Some((*index, self.happening(*index)?)))
            .collect();
        // For an inside sender's mail the recipients are outside; it is the organization's matter all the same.
        if self.circle.sender.is_some() && self.event.originating {
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
        let when = self.policy.when(gravest, Audience::Admins);
        if when == When::Never {
            let reason = match gravest {
                Happening::Harmless => QuietReason::NothingToTell,
                _ => QuietReason::Policy,
            };
            let quiets =
                self.circle.admins.iter().map(|admin| quiet(admin.address.clone(), reason));
            return quiets.collect();
        }
        // Whoever is outside decides what happened, but is not named to the admins.
        let indexes: Vec<usize> = self.circle.recipients.iter().map(|(index, _)| *index).collect();
        let mut by_language: BTreeMap<&Tag, Vec<Reader>> = BTreeMap::new();
        for admin in &self.circle.admins {
            by_language.entry(&admin.language).or_default().push(admin.clone());
        }
        let assessment = || self.assessment.clone();
        by_language
            .into_values()
            .map(|readers| {
                let indexes = indexes.clone();
                self.tell(Template::AdminAlert, readers, indexes, gravest, assessment(), when)
            })
            .collect()
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
    ) -> Decision {
        let address = readers.first().map(|reader| reader.address.as_str()).unwrap_or_default();
        let repeat_key = self.repeat_key(template, address, happening, &assessment);
        Decision::Tell(Box::new(Notice {
            template,
            organization: self.circle.organization,
            repeat_key,
            incident_key: incident_key(self.event, &assessment),
            readers,
            recipients,
            happening,
            assessment,
            when,
        }))
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
            &address.to_lowercase(),
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
    let finding = || {
        let main = assessment.main_reason()?;
        (main.nature == Nature::Detection)
            .then_some(main)
            .map(|reason: &Reason| reason.words.clone())
    };
    match assessment.family.clone().or_else(finding) {
        Some(name) => format!("{category}/{name}"),
        None => format!("{category}/{}", event.digest),
    }
}

fn quiet(address: String, reason: QuietReason) -> Decision {
    Decision::Quiet(Quiet { address, reason })
}

fn address(event: &Event, index: usize) -> String {
    event.recipients.get(index).map(|r| r.address.raw().to_owned()).unwrap_or_default()
}
