//! What an admin does about a mail.

use serde::{Deserialize, Serialize};

use super::admin::Report;
use super::writer::Writer;
use crate::assess::Confidence;
use crate::audience::Happening;
use crate::locale::Values;
use crate::reason::{Category, Severity};

const NONE: &str = "admin-alert-action-none";

/// What an admin does about a mail, from the least urgent on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Have it sent again, if somebody wants it: no copy was kept.
    Gone,
    /// Look at it, if somebody wants it.
    Look,
    /// Find out whether it is a false alarm.
    Mistake,
    /// Repair a scanner.
    Scanner,
    /// Repair all of them.
    Scanners,
    /// Take it out of the mailboxes.
    Remove,
    /// Look after its sender, who is one of ours; beside any of the others.
    Inside,
}

impl Measure {
    /// Names the message that says so.
    fn words(self) -> &'static str {
        match self {
            Self::Gone => "admin-alert-action-gone",
            Self::Look => "admin-alert-action-look",
            Self::Mistake => "admin-alert-action-mistake",
            Self::Scanner => "admin-alert-action-scanner",
            Self::Scanners => "admin-alert-action-scanners",
            Self::Remove => "admin-alert-action-remove",
            Self::Inside => "admin-alert-action-inside",
        }
    }

    /// Names the message that says so of many mails.
    fn words_of_many(self) -> &'static str {
        match self {
            Self::Look => "admin-follow-up-action-look",
            Self::Mistake => "admin-follow-up-action-mistake",
            Self::Remove => "admin-follow-up-action-remove",
            Self::Gone | Self::Scanner | Self::Scanners | Self::Inside => self.words(),
        }
    }

    /// Says what an admin does about many mails: what is most urgent, or that nothing is.
    pub(super) fn say_of_many(writer: &Writer<'_>, measures: &[Self]) -> Vec<String> {
        or_nothing(writer, Self::say_urgent(writer, measures))
    }

    /// Says what is most urgent of many mails; nothing if nothing is.
    pub(super) fn say_urgent(writer: &Writer<'_>, measures: &[Self]) -> Vec<String> {
        let (inside, others): (Vec<Self>, Vec<Self>) =
            measures.iter().partition(|measure| **measure == Self::Inside);
        let said = [others.iter().max(), inside.first()];
        let said = said.into_iter().flatten();
        said.map(|measure| writer.say(measure.words_of_many())).collect()
    }
}

/// Says that there is nothing to do, if nothing else is said.
pub(super) fn or_nothing(writer: &Writer<'_>, action: Vec<String>) -> Vec<String> {
    if action.is_empty() { vec![writer.say(NONE)] } else { action }
}

impl Report<'_> {
    /// Says what an admin does now.
    pub(super) fn action(&self) -> Vec<String> {
        let (writer, event) = (self.writer, self.event);
        let mut action = Vec::new();
        if event.missed > 0 {
            action.push(writer.say_with("trouble-gap", Some("hint"), &Values::new()));
        }
        for measure in self.measures() {
            action.push(writer.say_with(measure.words(), self.variant(measure), &Values::new()));
        }
        or_nothing(writer, action)
    }

    /// Chooses what an admin does about the mail.
    pub(super) fn measures(&self) -> Vec<Measure> {
        let is_kept = self.notice.happening.is_delivered() || self.event.is_kept();
        let measure = self.measure().map(|measure| match measure {
            // Nobody can look at what is gone, or release it.
            Measure::Look | Measure::Mistake if !is_kept => Measure::Gone,
            Measure::Gone
            | Measure::Look
            | Measure::Mistake
            | Measure::Scanner
            | Measure::Scanners
            | Measure::Remove
            | Measure::Inside => measure,
        });
        // The sender's computer or account is to be looked at.
        let inside = self.has_inside_sender() && self.notice.assessment.is_grave();
        let inside = inside.then_some(Measure::Inside).filter(|inside| measure != Some(*inside));
        measure.into_iter().chain(inside).collect()
    }

    /// Chooses the wording of a measure.
    fn variant(&self, measure: Measure) -> Option<&'static str> {
        match measure {
            Measure::Look => self.has_inside_sender().then_some("inside"),
            Measure::Mistake => self.notice.happening.is_delivered().then_some("delivered"),
            Measure::Inside => {
                let is_spam = self.notice.happening == Happening::SpamBlocked;
                (is_spam && !self.notice.assessment.is_grave()).then_some("spam")
            }
            Measure::Gone | Measure::Scanner | Measure::Scanners | Measure::Remove => None,
        }
    }

    fn measure(&self) -> Option<Measure> {
        let assessment = &self.notice.assessment;
        let low = assessment.confidence == Some(Confidence::Low);
        let disguised = assessment.is_disguised();
        match self.notice.happening {
            _ if assessment.category == Category::Test => None,
            _ if self.scanners_failed() => Some(Measure::Scanners),
            Happening::MalwareDelivered
            | Happening::ForbiddenDelivered
            | Happening::UncheckedDelivered
                if disguised =>
            {
                Some(Measure::Remove)
            }
            Happening::MalwareDelivered if assessment.severity <= Severity::Low => {
                Some(Measure::Look)
            }
            Happening::MalwareDelivered | Happening::MalwareBlocked if low => {
                Some(Measure::Mistake)
            }
            Happening::MalwareDelivered => Some(Measure::Remove),
            Happening::ForbiddenBlocked | Happening::UncheckedBlocked if disguised => None,
            Happening::ScannerFailed => Some(Measure::Scanner),
            Happening::SpamBlocked if self.has_inside_sender() => Some(Measure::Inside),
            Happening::MalwareBlocked
            | Happening::SpamBlocked
            | Happening::Harmless
            | Happening::ScannersFailed => None,
            Happening::ForbiddenBlocked
            | Happening::ForbiddenDelivered
            | Happening::HeaderBlocked
            | Happening::OversizedBlocked
            | Happening::UncheckedBlocked
            | Happening::UncheckedDelivered => Some(Measure::Look),
        }
    }
}
