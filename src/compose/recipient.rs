//! The view of mails to recipients and to the inside sender.
//!
//! Says what happened, whether the reader is safe and what to do, in this
//! order, and only then why. Knows no scanner names.

use super::view::{Section, View};
use super::writer::{ADDRESS_CHARS_MAX, FILE_CHARS_MAX, SUBJECT_CHARS_MAX, Writer, values};
use crate::assess::Confidence;
use crate::audience::{Happening, Notice, Template};
use crate::event::Event;
use crate::locale::{Number, Values};
use crate::reason::{Category, Nature, Reason};

/// How many reasons a recipient is given.
const REASONS_MAX: usize = 3;
/// The signs that help a recipient to judge; the others are for admins.
const SIGNS: [&str; 8] = [
    "turned-name",
    "disguised-name",
    "lookalike-letters",
    "macro-alone",
    "sender-contradicted",
    "sender-claimed",
    "sender-proven",
    "known-bulk",
];

pub(super) fn view(writer: &Writer<'_>, notice: &Notice, event: &Event) -> View {
    let letter = Letter {
        writer,
        notice,
        event,
    };
    let mut view = View {
        template: notice.template.id(),
        language: writer.words.tag().to_string(),
        direction: writer.direction(),
        severity: notice.assessment.severity.id(),
        subject: letter.subject(),
        title: writer.say(&format!("{}-title", notice.template.id())),
        lead: letter.lead(),
        action: letter.action(),
        ..View::default()
    };
    view.push("which", letter.which());
    view.push("why", letter.why());
    view.push("expected", letter.expected());
    view.push("help", letter.help());
    view.push("details", letter.details());
    view.footer = writer.footer();
    view
}

struct Letter<'a> {
    writer: &'a Writer<'a>,
    notice: &'a Notice,
    event: &'a Event,
}

impl Letter<'_> {
    /// Chooses the wording within a mail: harmless test, forbidden file, or the message itself.
    fn variant(&self) -> Option<&'static str> {
        if self.notice.assessment.category == Category::Test {
            Some("test")
        } else if self.notice.happening == Happening::ForbiddenDelivered {
            Some("forbidden")
        } else {
            None
        }
    }

    fn is_test(&self) -> bool {
        self.variant() == Some("test")
    }

    fn subject(&self) -> String {
        let nothing = Values::new();
        let category = format!("category-{}", self.notice.assessment.category.id());
        match self.notice.template {
            Template::RecipientDeliveredWarning => {
                let key = "recipient-delivered-warning-subject";
                self.writer.say_plain(key, self.variant(), &nothing)
            }
            Template::RecipientUnchecked if self.notice.happening.is_delivered() => self
                .writer
                .say_plain("recipient-unchecked-subject", None, &nothing),
            Template::InsideSender => {
                let plain = self.writer.say_plain(&category, Some("plain"), &nothing);
                let values = Values::new().words("plain", plain);
                self.writer
                    .say_plain("inside-sender-subject", None, &values)
            }
            Template::RecipientBlocked
            | Template::RecipientUnchecked
            | Template::AdminAlert
            | Template::AdminTrouble => {
                // A detection is told by what it is, everything else by its own reason.
                let own = self
                    .notice
                    .assessment
                    .main_reason()
                    .map(|reason| reason.words.as_str());
                let own = own.filter(|key| self.writer.words.has(key, Some("subject")));
                self.writer
                    .say_plain(own.unwrap_or(&category), Some("subject"), &nothing)
            }
        }
    }

    fn lead(&self) -> Vec<String> {
        let writer = self.writer;
        match self.notice.template {
            Template::RecipientDeliveredWarning => {
                let key = "recipient-delivered-warning-happened";
                vec![writer.say_with(key, self.variant(), &Values::new())]
            }
            Template::RecipientUnchecked if self.notice.happening.is_delivered() => {
                vec![writer.say("recipient-unchecked-happened-delivered")]
            }
            Template::RecipientUnchecked => {
                vec![writer.say("recipient-unchecked-happened-blocked")]
            }
            Template::InsideSender => {
                let all = self
                    .event
                    .recipients
                    .iter()
                    .all(|recipient| !recipient.has_the_mail());
                let key = if all {
                    "inside-sender-happened"
                } else {
                    "inside-sender-happened-some"
                };
                vec![writer.say(key)]
            }
            Template::RecipientBlocked | Template::AdminAlert | Template::AdminTrouble => {
                let key = if self.is_test() {
                    "recipient-blocked-harmless"
                } else {
                    "recipient-blocked-happened"
                };
                vec![writer.say(key)]
            }
        }
    }

    fn action(&self) -> Vec<String> {
        let writer = self.writer;
        match self.notice.template {
            Template::RecipientDeliveredWarning => {
                let key = "recipient-delivered-warning-action";
                let mut action = vec![writer.say_with(key, self.variant(), &Values::new())];
                if self.variant().is_none() {
                    action.push(writer.say("recipient-delivered-warning-opened"));
                }
                action
            }
            Template::RecipientUnchecked if self.notice.happening.is_delivered() => {
                vec![writer.say("recipient-unchecked-action")]
            }
            Template::InsideSender => {
                vec![
                    writer.say("inside-sender-action"),
                    writer.say("inside-sender-explained"),
                ]
            }
            Template::RecipientBlocked
            | Template::RecipientUnchecked
            | Template::AdminAlert
            | Template::AdminTrouble => vec![writer.say("action-nothing")],
        }
    }

    /// Names the mail as its reader would recognize it.
    fn which(&self) -> Section {
        let writer = self.writer;
        let mut section = writer.section("which-title");
        let from = self.event.from.defanged(ADDRESS_CHARS_MAX);
        if self.notice.template != Template::InsideSender && !from.is_empty() {
            section
                .rows
                .push(writer.row("label-from", writer.isolated(&from)));
        }
        section
            .rows
            .push(writer.row("label-subject", self.mail_subject()));
        section
            .rows
            .push(writer.row("label-received", writer.moment(self.event.received())));
        section
    }

    fn mail_subject(&self) -> String {
        let subject = self.event.subject.defanged(SUBJECT_CHARS_MAX);
        if subject.is_empty() {
            self.writer.say("value-no-subject")
        } else {
            self.writer.isolated(&subject)
        }
    }

    fn why(&self) -> Section {
        let writer = self.writer;
        let assessment = &self.notice.assessment;
        let title = match self.notice.template {
            Template::RecipientDeliveredWarning => "recipient-delivered-warning-why",
            Template::RecipientUnchecked => "recipient-unchecked-why",
            Template::InsideSender => "inside-sender-why",
            Template::RecipientBlocked | Template::AdminAlert | Template::AdminTrouble => {
                "recipient-blocked-why"
            }
        };
        let mut section = writer.section(title);
        section.paragraphs.push(self.reasons());
        let detected = assessment.detections().next().is_some();
        if detected && !self.is_test() {
            section.paragraphs.push(self.danger());
        }
        section
    }

    /// Says the weightiest reasons, and which file it is about.
    fn reasons(&self) -> String {
        let writer = self.writer;
        let assessment = &self.notice.assessment;
        let mut sentences: Vec<String> = Vec::new();
        let detected = assessment.detections().next().is_some();
        if detected {
            let key = format!("category-{}", assessment.category.id());
            sentences.push(writer.say(&key));
        }
        sentences.extend(self.file_sentences());
        let mut said = Vec::new();
        for reason in &assessment.reasons {
            // The category has said what a bare name means.
            let own = reason.nature != Nature::Detection || reason.words.starts_with("finding-");
            if own && !said.contains(&reason.words.as_str()) && said.len() < REASONS_MAX {
                said.push(&reason.words);
                sentences.push(writer.say_with(&reason.words, None, &values(reason)));
            }
        }
        if detected && said.is_empty() && !self.is_test() {
            let attribute = if self.notice.happening.is_delivered() {
                "can"
            } else {
                "could"
            };
            let key = format!("category-{}", assessment.category.id());
            sentences.push(writer.say_with(&key, Some(attribute), &Values::new()));
        }
        sentences.retain(|sentence| !sentence.is_empty());
        sentences.join(" ")
    }

    fn file_sentences(&self) -> Vec<String> {
        let writer = self.writer;
        let mut files: Vec<&Reason> = Vec::new();
        for reason in &self.notice.assessment.reasons {
            if reason.part.is_some() && !files.iter().any(|known| known.part == reason.part) {
                files.push(reason);
            }
        }
        let Some(name) = files.first().and_then(|reason| self.file_name(reason)) else {
            return Vec::new();
        };
        let mut sentences =
            vec![writer.say_with("why-file", None, &Values::new().with("file", name))];
        if files.len() > 1 {
            let count = Number::from(files.len() as u64 - 1);
            sentences.push(writer.say_with("why-files", None, &Values::new().with("count", count)));
        }
        sentences
    }

    fn file_name(&self, reason: &Reason) -> Option<String> {
        let part = self.event.parts.get(reason.part?)?;
        let name = part.name.shown(FILE_CHARS_MAX);
        (!name.is_empty()).then_some(name)
    }

    fn danger(&self) -> String {
        let writer = self.writer;
        let assessment = &self.notice.assessment;
        let severity = writer.say(&format!("severity-{}", assessment.severity.id()));
        let mut sentences =
            vec![writer.say_with("danger", None, &Values::new().words("severity", severity))];
        if let Some(confidence) = assessment.confidence {
            sentences.push(writer.say(&format!("confidence-{}", confidence.id())));
        }
        if assessment.witnesses > 1 && assessment.confidence != Some(Confidence::Low) {
            let count = Number::from(assessment.witnesses as u64);
            sentences.push(writer.say_with(
                "tests-agree",
                None,
                &Values::new().with("count", count),
            ));
        }
        sentences.join(" ")
    }

    /// Helps the reader to judge whether the mail was wanted.
    fn expected(&self) -> Section {
        let writer = self.writer;
        let mut section = writer.section("expected-title");
        if self.notice.template == Template::InsideSender || self.is_test() {
            return Section::default();
        }
        let mut sentences = Vec::new();
        for doubt in &self.notice.assessment.doubts {
            if SIGNS.contains(&doubt.id) && !self.is_said_by_reason(doubt.id) {
                let mut values = Values::new();
                for (name, value) in &doubt.values {
                    values = values.with(name, value.as_str());
                }
                sentences.push(writer.say_with(&format!("doubt-{}", doubt.id), None, &values));
            }
        }
        let key = match self.notice.happening {
            Happening::ForbiddenBlocked
            | Happening::UncheckedBlocked
            | Happening::OversizedBlocked => "expected-wanted-file",
            Happening::HeaderBlocked | Happening::SpamBlocked => "expected-wanted",
            _ if self.notice.assessment.confidence == Some(Confidence::Low) => "expected-wanted",
            _ => "expected-call",
        };
        sentences.push(writer.say(key));
        section.paragraphs.push(sentences.join(" "));
        section
    }

    /// Tells whether the reasons have said already what a sign says.
    fn is_said_by_reason(&self, sign: &str) -> bool {
        let disguised = matches!(sign, "disguised-name" | "turned-name");
        let mut reasons = self.notice.assessment.reasons.iter();
        disguised && reasons.any(|reason| reason.words == "reason-file-disguised")
    }

    fn help(&self) -> Section {
        let writer = self.writer;
        let contact = &writer.frame.contact;
        let mut section = writer.section("help-title");
        section.paragraphs.push(writer.say("help-ask"));
        section
            .rows
            .push(writer.row("help-contact", contact.name.clone()));
        for (label, value) in [
            ("help-phone", &contact.phone),
            ("help-email", &contact.email),
            ("help-page", &contact.page),
        ] {
            section.rows.extend(
                value
                    .as_ref()
                    .map(|value| writer.code_row(label, value.clone())),
            );
        }
        section
            .rows
            .push(writer.code_row("label-number", self.event.mail_id.clone()));
        section
    }

    fn details(&self) -> Section {
        let writer = self.writer;
        let mut section = writer.section("details-title");
        section.technical = true;
        let sender = self.event.sender.shown(ADDRESS_CHARS_MAX);
        if sender.is_empty() {
            section
                .rows
                .push(writer.row("label-sender", writer.say("value-empty-sender")));
        } else {
            section.rows.push(writer.code_row("label-sender", sender));
        }
        for reason in self.notice.assessment.reasons.iter().take(REASONS_MAX) {
            let part = reason.part.and_then(|index| self.event.parts.get(index));
            if let Some(part) = part.filter(|part| !part.full_name().is_empty()) {
                let path = part.full_name().shown(FILE_CHARS_MAX);
                if !section.rows.iter().any(|row| row.value == path) {
                    section.rows.push(writer.code_row("label-file", path));
                }
            }
        }
        section
            .rows
            .push(writer.code_row("label-number", self.event.mail_id.clone()));
        section
    }
}
