//! What an admin does about a mail.

use super::admin::Report;
use crate::assess::Confidence;
use crate::audience::Happening;
use crate::locale::Values;
use crate::reason::{Category, Severity};

const NONE: &str = "admin-alert-action-none";
const LOOK: &str = "admin-alert-action-look";
const MISTAKE: &str = "admin-alert-action-mistake";
const GONE: &str = "admin-alert-action-gone";
const REMOVE: &str = "admin-alert-action-remove";
const INSIDE: &str = "admin-alert-action-inside";
const SCANNER: &str = "admin-alert-action-scanner";
const SCANNERS: &str = "admin-alert-action-scanners";

impl Report<'_> {
    /// Says what an admin does now.
    pub(super) fn action(&self) -> Vec<String> {
        let (writer, event) = (self.writer, self.event);
        let mut action = Vec::new();
        if event.missed > 0 {
            action.push(writer.say_with("trouble-gap", Some("hint"), &Values::new()));
        }
        let (key, variant) = self.measure();
        // Nobody can look at what is gone, or release it.
        let is_gone = !(self.notice.happening.is_delivered() || event.is_kept());
        let (key, variant) = match key {
            LOOK | MISTAKE if is_gone => (GONE, None),
            _ => (key, variant),
        };
        if key != NONE {
            action.push(writer.say_with(key, variant, &Values::new()));
        }
        // The sender's computer or account is to be looked at.
        if self.has_inside_sender() && self.notice.assessment.is_grave() {
            action.push(writer.say(INSIDE));
        }
        if action.is_empty() {
            action.push(writer.say(NONE));
        }
        action
    }

    /// Chooses what an admin does about the mail, and the variant of those words.
    fn measure(&self) -> (&'static str, Option<&'static str>) {
        let assessment = &self.notice.assessment;
        let look = (LOOK, self.has_inside_sender().then_some("inside"));
        let low = assessment.confidence == Some(Confidence::Low);
        let disguised = assessment.is_disguised();
        match self.notice.happening {
            _ if assessment.category == Category::Test => (NONE, None),
            _ if self.scanners_failed() => (SCANNERS, None),
            Happening::MalwareDelivered
            | Happening::ForbiddenDelivered
            | Happening::UncheckedDelivered
                if disguised =>
            {
                (REMOVE, None)
            }
            Happening::MalwareDelivered if assessment.severity <= Severity::Low => look,
            Happening::MalwareDelivered if low => (MISTAKE, Some("delivered")),
            Happening::MalwareDelivered => (REMOVE, None),
            Happening::ForbiddenBlocked | Happening::UncheckedBlocked if disguised => (NONE, None),
            Happening::MalwareBlocked if low => (MISTAKE, None),
            Happening::ScannerFailed => (SCANNER, None),
            Happening::SpamBlocked if self.has_inside_sender() && !assessment.is_grave() => {
                (INSIDE, Some("spam"))
            }
            Happening::MalwareBlocked
            | Happening::SpamBlocked
            | Happening::Harmless
            | Happening::ScannersFailed => (NONE, None),
            Happening::ForbiddenBlocked
            | Happening::ForbiddenDelivered
            | Happening::HeaderBlocked
            | Happening::OversizedBlocked
            | Happening::UncheckedBlocked
            | Happening::UncheckedDelivered => look,
        }
    }
}
