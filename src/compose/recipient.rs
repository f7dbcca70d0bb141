//! The view of mails to recipients and to the inside sender.
//!
//! Says what happened, whether the reader is safe and what to do, in this
//! order, and only then why. Knows no scanner names.

use super::view::{Section, View};
use super::writer::{
    ADDRESS_CHARS_MAX, FILE_CHARS_MAX, SUBJECT_CHARS_MAX, Writer, values, words_of,
};
use crate::assess::Confidence;
use crate::audience::{Happening, Notice, Template};
use crate::event::{Event, Foreign, Recipient};
use crate::locale::{Number, Value, Values};
use crate::reason::{Category, DISGUISED, Nature, Reason};

/// How many reasons a recipient is given.
const REASONS_MAX: usize = 2;
/// How many attachments or recipients a reader is told by name.
const NAMES_MAX: usize = 5;
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
    let letter = Letter { writer, notice, event };
    let mut view = View {
        template: notice.template.id(),
        severity: notice.assessment.severity.id(),
        subject: letter.subject(),
        title: letter.say("title"),
        lead: vec![letter.say("happened")],
        action: letter.action(),
        ..writer.view()
    };
    view.push("which", letter.which());
    view.push("why", letter.why());
    view.push("expected", letter.expected());
    view.push("help", letter.help());
    view.push("details", letter.details());
    writer.explain_dots(&mut view);
    view.footer = writer.footer();
    view
}

/// A mail to a recipient or to the inside sender.
pub(super) struct Letter<'a> {
    pub(super) writer: &'a Writer<'a>,
    pub(super) notice: &'a Notice,
    event: &'a Event,
}

impl Letter<'_> {
    /// Chooses the wording within a mail; a message without that variant is said as it is.
    fn variant(&self) -> Option<&'static str> {
        let notice = self.notice;
        if notice.assessment.category == Category::Test {
            return Some("test");
        }
        match notice.template {
            Template::RecipientDeliveredWarning => self.danger_variant(),
            Template::RecipientUnchecked => (!notice.happening.is_delivered()).then_some("blocked"),
            Template::InsideSender => {
                let some = self.event.recipients.iter().any(Recipient::has_the_mail);
                some.then_some("some")
            }
            Template::RecipientBlocked
            | Template::RecipientDigest
            | Template::AdminAlert
            | Template::AdminTrouble
            | Template::AdminDigest
            | Template::AdminFollowUp => None,
        }
    }

    fn is_test(&self) -> bool {
        self.variant() == Some("test")
    }

    /// Says a message of this mail, in the variant that fits.
    pub(super) fn say(&self, message: &str) -> String {
        let key = format!("{}-{message}", self.notice.template.id());
        let variant = self.variant().filter(|v| self.writer.words.has(&key, Some(v)));
        self.writer.say_with(&key, variant, &Values::new())
    }

    fn subject(&self) -> String {
        let nothing = Values::new();
        let category = format!("category-{}", self.notice.assessment.category.id());
        let own_key = format!("{}-subject", self.notice.template.id());
        let blocked = self.variant() == Some("blocked");
        if self.writer.words.has(&own_key, None) && !blocked {
            let variant = self.variant().filter(|v| self.writer.words.has(&own_key, Some(v)));
            return self.writer.say_plain(&own_key, variant, &nothing);
        }
        if self.is_suspicion() {
            return self.writer.say_plain("why-suspected", Some("subject"), &nothing);
        }
        // A detection is told by what it is, everything else by its own reason.
        let own = self.notice.assessment.main_reason().map(|reason| reason.words.as_str());
        let own = own.filter(|key| self.writer.words.has(key, Some("subject")));
        self.writer.say_plain(own.unwrap_or(&category), Some("subject"), &nothing)
    }

    fn action(&self) -> Vec<String> {
        let nothing = || vec![self.writer.say("action-nothing")];
        match self.notice.template {
            _ if self.is_test() => nothing(),
            Template::RecipientDeliveredWarning
                if matches!(self.variant(), None | Some("likely")) =>
            {
                vec![self.say("action"), self.say("opened")]
            }
            Template::RecipientDeliveredWarning if self.variant() == Some("unwanted") => {
                vec![self.asking_first()]
            }
            Template::RecipientDeliveredWarning => vec![self.say("action")],
            Template::RecipientUnchecked if self.notice.happening.is_delivered() => {
                vec![self.opening()]
            }
            Template::InsideSender if self.notice.assessment.is_grave() => {
                let own =
                    self.writer.say_with("inside-sender-own", Some("harmful"), &Values::new());
                vec![self.say("action"), self.say("explained"), own]
            }
            Template::InsideSender => vec![self.say("own"), self.say("action")],
            Template::RecipientBlocked
            | Template::RecipientUnchecked
            | Template::RecipientDigest
            | Template::AdminAlert
            | Template::AdminTrouble
            | Template::AdminDigest
            | Template::AdminFollowUp => nothing(),
        }
    }

    /// Names the mail as its reader would recognize it.
    fn which(&self) -> Section {
        let writer = self.writer;
        let mut section = writer.section("which-title");
        let from = self.event.from.unlinked(ADDRESS_CHARS_MAX);
        if self.notice.template == Template::InsideSender {
            section.rows.push(writer.row("label-not-reached", self.not_reached()));
        } else if !from.is_empty() {
            section.rows.push(writer.row("label-from", writer.isolated(&from)));
        }
        section.rows.push(writer.row("label-subject", self.mail_subject()));
        section.rows.push(writer.row("label-received", writer.moment(self.event.received())));
        let attachments = self.attachments();
        if !attachments.is_empty() {
            section.rows.push(writer.row("label-attachments", attachments));
        }
        section
    }

    /// Lists the attachments as the reader would have seen them.
    fn attachments(&self) -> String {
        let names = self.event.attachments().map(|part| part.name.named(FILE_CHARS_MAX));
        self.list(names.filter(|name| !name.is_empty()).collect())
    }

    /// Lists the recipients whom the mail did not reach: the sender knows them.
    fn not_reached(&self) -> String {
        let blocked = self.notice.recipients.iter();
        let blocked = blocked.filter_map(|index| self.event.recipients.get(*index));
        self.list(blocked.map(|recipient| recipient.address.shown(ADDRESS_CHARS_MAX)).collect())
    }

    /// Lists names, and counts those that are too many.
    fn list(&self, names: Vec<String>) -> String {
        let more = names.len().saturating_sub(NAMES_MAX);
        let mut items: Vec<Value<'_>> =
            names.into_iter().take(NAMES_MAX).map(Value::from).collect();
        if more > 0 {
            let count = Values::new().with("count", Number::from(more as u64));
            let more = self.writer.say_with("value-more", Some("item"), &count);
            items.push(Value::Words(more.into()));
        }
        self.writer.words.list(&items)
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
        let assessment = &self.notice.assessment;
        let mut section = Section { title: self.say("why"), ..Section::default() };
        section.paragraphs.extend(self.reasons());
        let detected = assessment.detections().next().is_some();
        if detected && !self.is_test() {
            section.paragraphs.push(self.danger());
        }
        section
    }

    /// Says the weightiest reasons, and which file it is about: a paragraph each.
    fn reasons(&self) -> Vec<String> {
        let writer = self.writer;
        let assessment = &self.notice.assessment;
        let own = self.own_reasons();
        let mut category: Vec<String> = Vec::new();
        if assessment.detections().next().is_some() {
            let key = format!("category-{}", assessment.category.id());
            category.extend(self.is_suspicion().then(|| writer.say("why-suspected")));
            category.push(writer.say(&key));
            // What it does comes right after what it is: a file's name between them would be taken for it.
            // A sender's mail was no danger to the sender.
            let is_to_reader = self.notice.template != Template::InsideSender;
            if own.is_empty() && !self.is_test() && is_to_reader {
                let attribute = if self.notice.happening.is_delivered() { "can" } else { "could" };
                category.push(writer.say_with(&key, Some(attribute), &Values::new()));
            }
        }
        let told = [category, self.file_sentences(), self.tested()];
        let told = told.iter().filter(|sentences| !sentences.is_empty());
        told.map(|sentences| writer.paragraph(sentences)).chain(own).collect()
    }

    /// Says the reasons that tell more than the category does.
    fn own_reasons(&self) -> Vec<String> {
        let mut said: Vec<&str> = Vec::new();
        let mut sentences = Vec::new();
        for reason in &self.notice.assessment.reasons {
            let words = words_of(self.writer, reason);
            let more = reason.nature != Nature::Detection || !words.starts_with("category-");
            if more && !said.contains(&words) && said.len() < REASONS_MAX {
                said.push(words);
                sentences.push(self.writer.say_with(words, None, &values(reason)));
            }
        }
        sentences
    }

    /// Says that what a sandbox saw did not happen on the reader's computer.
    fn tested(&self) -> Vec<String> {
        let seen = |reason: &Reason| reason.words.starts_with("finding-");
        let tested = self.notice.assessment.detections().any(seen) && !self.is_test();
        if tested { vec![self.writer.say("why-tested")] } else { Vec::new() }
    }

    fn file_sentences(&self) -> Vec<String> {
        let writer = self.writer;
        let mut files: Vec<&Reason> = Vec::new();
        for reason in &self.notice.assessment.reasons {
            if reason.part.is_some() && !files.iter().any(|known| known.part == reason.part) {
                files.push(reason);
            }
        }
        let Some((name, outer)) = files.first().and_then(|reason| self.file_names(reason)) else {
            return Vec::new();
        };
        let mut sentences =
            vec![writer.say_with("why-file", None, &Values::new().with("file", name))];
        if let Some(outer) = outer {
            let outer = Values::new().with("outer", outer);
            sentences.push(writer.say_with("why-file-inside", None, &outer));
        }
        if files.len() > 1 {
            let count = Number::from(files.len() as u64 - 1);
            sentences.push(writer.say_with("why-files", None, &Values::new().with("count", count)));
        }
        sentences
    }

    /// Returns the name of the file, and of the attachment that it is inside of.
    fn file_names(&self, reason: &Reason) -> Option<(String, Option<String>)> {
        let part = self.event.parts.get(reason.part?)?;
        let name = part.name.named(FILE_CHARS_MAX);
        let outer = self.event.outermost(part).map(|outer| outer.name.named(FILE_CHARS_MAX));
        (!name.is_empty()).then_some((name, outer.filter(|outer| !outer.is_empty())))
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
                    // An admin looks for the exact name of a file; a recipient must not follow it.
                    let value = Foreign::from(value.as_str()).named(FILE_CHARS_MAX);
                    values = values.with(name, value);
                }
                sentences.push(writer.say_with(&format!("doubt-{}", doubt.id), None, &values));
            }
        }
        section.paragraphs = sentences;
        let way = self.way();
        let alone = self.attachments().is_empty().then_some("alone");
        let alone = alone.filter(|variant| writer.words.has(way, Some(variant)));
        section.paragraphs.push(writer.say_with(way, alone, &Values::new()));
        section
    }

    /// Chooses the way to a mail that was wanted.
    fn way(&self) -> &'static str {
        let (call, other_way) = ("expected-call", "expected-wanted-file");
        let happening = self.notice.happening;
        // Nobody can check again what is gone.
        let is_there = happening.is_delivered() || self.event.is_kept();
        let check = if is_there { "expected-wanted" } else { other_way };
        let way = match happening {
            Happening::ForbiddenBlocked
            | Happening::UncheckedBlocked
            | Happening::OversizedBlocked => other_way,
            Happening::HeaderBlocked | Happening::SpamBlocked => check,
            _ if self.notice.assessment.confidence == Some(Confidence::Low) => check,
            _ => call,
        };
        // Nobody asks a stranger for a program by another way.
        if way == other_way && self.may_be_trick() { call } else { way }
    }

    /// Tells whether the reasons have said already what a sign says.
    fn is_said_by_reason(&self, sign: &str) -> bool {
        let says = |words: &str| self.notice.assessment.reasons.iter().any(|r| r.words == words);
        match sign {
            "disguised-name" | "turned-name" => says(DISGUISED),
            "macro-alone" => says("finding-office-macro"),
            _ => false,
        }
    }

    fn help(&self) -> Section {
        let mut section = self.writer.help();
        section.rows.push(self.writer.code_row("label-number", self.event.mail_id.clone()));
        section
    }

    fn details(&self) -> Section {
        let writer = self.writer;
        let mut section = writer.section("details-title");
        section.technical = true;
        let sender = &self.event.sender;
        let sender = if self.notice.template == Template::InsideSender {
            sender.shown(ADDRESS_CHARS_MAX)
        } else {
            sender.unlinked(ADDRESS_CHARS_MAX)
        };
        if sender.is_empty() {
            section.rows.push(writer.row("label-sender", writer.say("value-empty-sender")));
        } else {
            section.rows.push(writer.code_row("label-sender", sender));
        }
        for reason in self.notice.assessment.reasons.iter().take(REASONS_MAX) {
            let part = reason.part.and_then(|index| self.event.parts.get(index));
            if let Some(part) = part.filter(|part| !part.full_name().is_empty()) {
                let path = part.full_name().named(FILE_CHARS_MAX);
                if !section.rows.iter().any(|row| row.value == path) {
                    section.rows.push(writer.code_row("label-file", path));
                }
            }
        }
        section
    }
}
