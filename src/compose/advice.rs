//! What an admin does about a mail.

use super::admin::Report;
use crate::assess::Confidence;
use crate::audience::Happening;
use crate::locale::Values;
use crate::reason::{Category, Severity};

const ACTION_NONE: &str = "admin-alert-action-none";
const ACTION_LOOK: &str = "admin-alert-action-look";
const ACTION_MISTAKE: &str = "admin-alert-action-mistake";
const ACTION_REMOVE: &str = "admin-alert-action-remove";

impl Report<'_> {
    /// Says what an admin does now.
    pub(super) fn action(&self) -> Vec<String> {
        let (writer, event) = (self.writer, self.event);
        let mut action = Vec::new();
        if event.missed > 0 {
            action.push(writer.say_with("trouble-gap", Some("hint"), &Values::new()));
        }
        let (key, variant) = self.measure();
        // Whoever reads of lost events has something to do.
        if action.is_empty() || key != ACTION_NONE {
            action.push(writer.say_with(key, variant, &Values::new()));
        }
        if self.accuses_sender() {
            action.push(writer.say("admin-alert-action-inside"));
        }
        action
    }

    /// Tells whether the sender's computer or account is to be looked at.
    fn accuses_sender(&self) -> bool {
        let assessment = &self.notice.assessment;
        let is_sure = assessment.confidence > Some(Confidence::Low);
        self.has_inside_sender() && is_sure && assessment.severity >= Severity::High
    }

    /// Chooses what an admin does about the mail, and the variant of those words.
    fn measure(&self) -> (&'static str, Option<&'static str>) {
        let assessment = &self.notice.assessment;
        let look = (ACTION_LOOK, self.has_inside_sender().then_some("inside"));
        let low = assessment.confidence == Some(Confidence::Low);
        let disguised = assessment.is_disguised();
        match self.notice.happening {
            _ if assessment.category == Category::Test => (ACTION_NONE, None),
            _ if self.scanners_failed() => ("admin-alert-action-scanners", None),
            Happening::MalwareDelivered if assessment.severity <= Severity::Low => look,
            Happening::MalwareDelivered if low => (ACTION_MISTAKE, Some("delivered")),
            Happening::MalwareDelivered => (ACTION_REMOVE, None),
            Happening::ForbiddenDelivered | Happening::UncheckedDelivered if disguised => {
                (ACTION_REMOVE, None)
            }
            Happening::ForbiddenBlocked | Happening::UncheckedBlocked if disguised => {
                (ACTION_NONE, None)
            }
            Happening::MalwareBlocked if low => (ACTION_MISTAKE, None),
            Happening::ScannerFailed => ("admin-alert-action-scanner", None),
            Happening::MalwareBlocked
            | Happening::SpamBlocked
            | Happening::Harmless
            | Happening::ScannersFailed => (ACTION_NONE, None),
            Happening::ForbiddenBlocked
            | Happening::ForbiddenDelivered
            | Happening::HeaderBlocked
            | Happening::OversizedBlocked
            | Happening::UncheckedBlocked
            | Happening::UncheckedDelivered => look,
        }
    }
}
