//! How sure a mail to a recipient sounds, and how careful its advice is.

use super::recipient::Letter;
use super::writer::Writer;
use crate::assess::{Confidence, SenderProof};
use crate::audience::Happening;
use crate::locale::{Number, Values};
use crate::reason::{Category, Severity};

impl Letter<'_> {
    /// Says how surely the mail that the reader has is dangerous.
    pub(super) fn danger_variant(&self) -> Option<&'static str> {
        let assessment = &self.notice.assessment;
        let is_clear = assessment.is_grave() && assessment.confidence == Some(Confidence::High);
        if assessment.is_disguised() && !is_clear {
            return Some("likely");
        }
        if self.notice.happening == Happening::ForbiddenDelivered {
            return Some("forbidden");
        }
        // Annoying is not dangerous, however sure we are; and many honest documents have macros.
        if assessment.severity <= Severity::Low || assessment.shows("macro-alone") {
            let is_doubtful = matches!(assessment.confidence, None | Some(Confidence::Low));
            let is_annoying = is_unwanted(assessment.category) && !is_doubtful;
            return Some(if is_annoying { "unwanted" } else { "doubtful" });
        }
        match assessment.confidence {
            Some(Confidence::Low) => Some("doubtful"),
            Some(Confidence::Moderate) => Some("likely"),
            Some(Confidence::High) | None => None,
        }
    }

    /// Tells whether what the category says of the mail is only what we suspect.
    pub(super) fn is_suspicion(&self) -> bool {
        let assessment = &self.notice.assessment;
        // A single guess is a suspicion, however good its kind is.
        let is_guess = assessment.shows("single-guess");
        let confidence = if is_guess { Some(Confidence::Low) } else { assessment.confidence };
        is_suspicion(assessment.category, confidence)
    }

    /// Says what to do with files that could not be checked: a program in a locked archive is an old trick.
    pub(super) fn opening(&self) -> String {
        if self.notice.assessment.may_run() {
            return self.asking_first();
        }
        self.say("action")
    }

    /// Says whom to ask before the mail is opened.
    pub(super) fn asking_first(&self) -> String {
        let warning = "recipient-delivered-warning-action";
        self.writer.say_with(warning, Some("doubtful"), &Values::new())
    }

    /// Says how bad it is, how sure we are, and how many checks agree.
    pub(super) fn danger(&self) -> String {
        let writer = self.writer;
        let assessment = &self.notice.assessment;
        let severity = writer.say(&format!("severity-{}", assessment.severity.id()));
        let mut sentences =
            vec![writer.say_with("danger", None, &Values::new().words("severity", severity))];
        if let Some(confidence) = assessment.confidence {
            sentences.push(how_sure(writer, assessment.category, confidence));
        }
        if assessment.witnesses > 1 && assessment.confidence != Some(Confidence::Low) {
            let count = Number::from(assessment.witnesses as u64);
            sentences.push(writer.say_with(
                "tests-agree",
                None,
                &Values::new().with("count", count),
            ));
        }
        self.writer.paragraph(&sentences)
    }

    /// Tells whether there is a file that runs, and nobody knows who sent it, or one that hides that it runs.
    pub(super) fn may_be_trick(&self) -> bool {
        let assessment = &self.notice.assessment;
        let is_known =
            matches!(assessment.sender(), SenderProof::Proven { .. } | SenderProof::Inside);
        assessment.is_disguised() || assessment.holds_program() && !is_known
    }
}

/// Tells whether what a category says of a mail is only what we suspect, if we are this sure.
pub(super) fn is_suspicion(category: Category, confidence: Option<Confidence>) -> bool {
    confidence == Some(Confidence::Low) && category.accuses()
}

/// Says how sure we are that a mail of this category is harmful, or unwanted.
pub(super) fn how_sure(writer: &Writer<'_>, category: Category, confidence: Confidence) -> String {
    let key = format!("confidence-{}", confidence.id());
    let unwanted = is_unwanted(category).then_some("unwanted");
    let variant = unwanted.filter(|v| writer.words.has(&key, Some(v)));
    writer.say_with(&key, variant, &Values::new())
}

/// Tells whether mails of a category annoy rather than harm.
fn is_unwanted(category: Category) -> bool {
    matches!(category, Category::Pua | Category::Spam)
}
