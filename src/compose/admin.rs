//! The view of the admins' mail: everything that is known, in the order of use.

use super::view::{Row, Section, View};
use super::writer::{
    ADDRESS_CHARS_MAX, LINE_CHARS_MAX, Writer, capital, number_or_text, values, words_of,
};
use crate::assess::Direction;
use crate::audience::{Happening, Notice};
use crate::event::{Contents, Event, Recipient, ScannerStatus};
use crate::locale::{Number, Values};
use crate::reason::{Category, Nature, Reason};

/// How many grounds, files and recipients are shown; the JSON part has all.
pub(super) const ITEMS_MAX: usize = 20;
/// What stands for the quarantine id in the command that releases a mail.
pub const QUARANTINE: &str = "{quarantine}";
/// Characters of the sender that a subject shows.
const SUBJECT_SENDER_CHARS_MAX: usize = 40;

pub(super) fn view(writer: &Writer<'_>, notice: &Notice, event: &Event) -> View {
    let report = Report { writer, notice, event };
    let severity = report.severity_word();
    let title = Values::new()
        .words("severity", capital(&severity))
        .words("category", report.category_title());
    let mut view = View {
        template: notice.template.id(),
        severity: notice.assessment.severity.id(),
        subject: report.subject(&severity),
        title: writer.say_with("admin-alert-title", None, &title),
        lead: report.lead(),
        action: report.action(),
        ..writer.view()
    };
    view.push("assessment", report.assessment(&severity));
    view.push("grounds", report.grounds());
    view.push("threat", report.signs(Direction::Threat, "admin-alert-threat-title"));
    view.push("mistake", report.signs(Direction::Mistake, "admin-alert-mistake-title"));
    view.push("release", report.release());
    view.push("mail", report.mail());
    view.push("recipients", report.recipients());
    view.push("files", report.files());
    view.push("raw", report.raw());
    view.notes = vec![writer.say("admin-alert-attached")];
    if writer.frame.follow_ups && notice.happening != Happening::ScannerFailed {
        view.notes.push(writer.say("admin-alert-incident"));
    }
    view.footer = writer.footer();
    view
}

pub(super) struct Report<'a> {
    pub(super) writer: &'a Writer<'a>,
    pub(super) notice: &'a Notice,
    pub(super) event: &'a Event,
}

impl Report<'_> {
    /// The organization's own recipients, and no others.
    pub(super) fn own(&self) -> impl Iterator<Item = &Recipient> {
        self.notice.recipients.iter().filter_map(|index| self.event.recipients.get(*index))
    }

    /// Counts the copies that the mail is about, and those that were delivered.
    ///
    /// For a mail of its own sender every copy counts, although others are not named.
    fn counts(&self) -> (u64, u64) {
        let counts = |copies: &mut dyn Iterator<Item = &Recipient>| {
            copies.fold((0, 0), |(all, delivered), copy| {
                (all + 1, delivered + u64::from(copy.has_the_mail()))
            })
        };
        if self.notice.has_own_sender {
            counts(&mut self.event.recipients.iter())
        } else {
            counts(&mut self.own())
        }
    }

    /// Tells whether the mail comes from an address of the organization. A bounce comes from nobody.
    pub(super) fn has_inside_sender(&self) -> bool {
        self.notice.has_own_sender && !self.event.sender.is_empty()
    }

    /// Tells whether the mail went through unchecked because no scanner worked.
    pub(super) fn scanners_failed(&self) -> bool {
        match self.notice.happening {
            Happening::ScannersFailed => true,
            Happening::UncheckedDelivered => self.event.scanners_failed,
            Happening::MalwareDelivered
            | Happening::ForbiddenDelivered
            | Happening::MalwareBlocked
            | Happening::ForbiddenBlocked
            | Happening::UncheckedBlocked
            | Happening::HeaderBlocked
            | Happening::OversizedBlocked
            | Happening::SpamBlocked
            | Happening::ScannerFailed
            | Happening::Harmless => false,
        }
    }

    fn severity_word(&self) -> String {
        let key = format!("severity-{}", self.notice.assessment.severity.id());
        self.writer.say_plain(&key, Some("admin"), &Values::new())
    }

    /// Names the mail: by its category, or by its reason where nothing was detected.
    fn category_title(&self) -> String {
        self.writer.say_plain(&self.notice.assessment.words(), Some("title"), &Values::new())
    }

    fn subject(&self, severity: &str) -> String {
        let (count, delivered) = self.counts();
        let key = if self.has_inside_sender()
            && (delivered == 0 || !self.notice.assessment.is_detected())
        {
            "admin-alert-subject-inside"
        } else if delivered == 0 {
            "admin-alert-subject-blocked"
        } else if delivered < count {
            "admin-alert-subject-mixed"
        } else {
            match self.notice.happening {
                Happening::UncheckedDelivered | Happening::ScannersFailed => {
                    "admin-alert-subject-unchecked"
                }
                Happening::MalwareDelivered
                | Happening::ForbiddenDelivered
                | Happening::MalwareBlocked
                | Happening::ForbiddenBlocked
                | Happening::UncheckedBlocked
                | Happening::HeaderBlocked
                | Happening::OversizedBlocked
                | Happening::SpamBlocked
                | Happening::ScannerFailed
                | Happening::Harmless => "admin-alert-subject-delivered",
            }
        };
        let values = Values::new()
            .words("severity", capital(severity))
            .words("category", self.category_title())
            .with("count", Number::from(count))
            .with("delivered", Number::from(delivered))
            .with("sender", self.event.sender.shown(SUBJECT_SENDER_CHARS_MAX));
        self.writer.say_plain(key, None, &values)
    }

    fn lead(&self) -> Vec<String> {
        let writer = self.writer;
        let (count, delivered) = self.counts();
        let delivered_values = Values::new().with("count", Number::from(delivered));
        let mut lead = Vec::new();
        if self.has_inside_sender() {
            let sender = Values::new().with("sender", self.event.sender.shown(ADDRESS_CHARS_MAX));
            lead.push(writer.say_with("admin-alert-happened-inside", None, &sender));
        }
        lead.push(if self.scanners_failed() {
            writer.say("admin-alert-happened-scanners")
        } else if self.notice.happening == Happening::ScannerFailed {
            writer.say("admin-alert-happened-scanner")
        } else if delivered == 0 {
            writer.say("admin-alert-happened-blocked")
        } else if delivered < count {
            writer.say_with("admin-alert-happened-mixed", None, &delivered_values)
        } else {
            writer.say_with("admin-alert-happened-delivered", None, &delivered_values)
        });
        if self.reported_but_unblocked() {
            lead.push(writer.say("admin-alert-unblocked"));
        }
        if self.event.missed > 0 {
            let missed = Values::new().with("count", Number::from(self.event.missed));
            lead.push(writer.say_with("admin-alert-missed", None, &missed));
        }
        lead
    }

    /// Tells whether a scanner reported malware and amavis saw no virus in that.
    fn reported_but_unblocked(&self) -> bool {
        let reported = self.event.scanners.iter().any(|s| s.status == ScannerStatus::Infected);
        let counted = self.event.categories.iter().any(|c| c.contents == Contents::Virus)
            || self.event.recipients.iter().any(|r| r.is(Contents::Virus));
        reported && !counted
    }

    fn assessment(&self, severity: &str) -> Section {
        let writer = self.writer;
        let assessment = &self.notice.assessment;
        let mut section = writer.section("admin-alert-what-title");
        let category = format!("category-{}", assessment.category.id());
        let own = assessment.own_reason().map(values).unwrap_or_default();
        section.paragraphs.push(writer.say_with(&assessment.words(), Some("admin"), &own));
        section.rows.push(writer.row("label-severity", severity));
        section.rows.push(writer.row("label-confidence", self.confidence()));
        // Where one scanner failed, the others checked the mail.
        let is_checked = self.notice.happening == Happening::ScannerFailed
            && assessment.category == Category::Unscannable;
        if !is_checked {
            let title = writer.say_with(&category, Some("title"), &Values::new());
            section.rows.push(writer.row("label-category", title));
        }
        if let Some(family) = &assessment.family {
            section.rows.push(writer.code_row("label-family", family.clone()));
        }
        if let Some(platform) = assessment.platform {
            let platform = writer.say(&format!("platform-{}", platform.id()));
            section.rows.push(writer.row("label-platform", platform));
        }
        section
    }

    fn confidence(&self) -> String {
        let writer = self.writer;
        let assessment = &self.notice.assessment;
        let Some(confidence) = assessment.confidence else {
            return writer.say(match assessment.main_reason().map(|reason| reason.nature) {
                Some(Nature::Forbidden | Nature::Defect | Nature::Oversized) => {
                    "value-no-detection"
                }
                Some(Nature::Unwanted) => "value-spam-decided",
                Some(Nature::Detection | Nature::Uncheckable | Nature::ScannerFailure) | None => {
                    "value-unknown-state"
                }
            });
        };
        let key = format!("confidence-{}", confidence.id());
        let word = writer.say_with(&key, Some("admin"), &Values::new());
        let percent = writer.words.percent(Number::rounded(assessment.probability * 100.0, 0));
        let values = Values::new().words("confidence", word).words("percent", percent);
        writer.say_with("value-confidence", None, &values)
    }

    /// Lists what was found, weightiest first.
    fn grounds(&self) -> Section {
        let mut section = self.writer.section("admin-alert-grounds-title");
        let reasons = &self.notice.assessment.reasons;
        section.items = reasons.iter().take(ITEMS_MAX).map(|reason| self.ground(reason)).collect();
        self.add_more(&mut section, reasons.len() as u64);
        section
    }

    fn ground(&self, reason: &Reason) -> String {
        let writer = self.writer;
        let own = words_of(writer, reason);
        let titled = if writer.words.has(own, Some("title")) { own } else { &reason.words };
        let title = writer.say_with(titled, Some("title"), &values(reason));
        let detail = reason.raw.shown(LINE_CHARS_MAX);
        // Programs say their name, or what it is about, before a colon: that stands before the detail already.
        let is_said = |before: &str| before == reason.scanner || before == title;
        let detail = match detail.split_once(": ") {
            Some((before, rest)) if is_said(before) => rest.to_owned(),
            Some(_) | None => detail,
        };
        let place = reason.part.and_then(|index| self.event.parts.get(index));
        let place = place.map(|part| part.full_name().shown(ADDRESS_CHARS_MAX)).unwrap_or_default();
        let named = Values::new().words("title", title.clone());
        match (&reason.strength, reason.scanner.is_empty()) {
            (Some(strength), false) => {
                let strength = writer.say(&format!("strength-{}", strength.id()));
                let named = named
                    .with("scanner", reason.scanner.as_str())
                    .with("name", detail)
                    .words("strength", strength);
                writer.say_with("admin-alert-ground", None, &named)
            }
            (None, false) if !detail.is_empty() => {
                let named = named.with("scanner", reason.scanner.as_str()).with("name", detail);
                writer.say_with("admin-alert-ground-scanner", None, &named)
            }
            _ => {
                let known = [detail, place, reason.scanner.clone()];
                let detail = known.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
                if detail.is_empty() {
                    return title;
                }
                writer.say_with("admin-alert-ground-plain", None, &named.with("detail", detail))
            }
        }
    }

    fn signs(&self, direction: Direction, title: &str) -> Section {
        let mut section = self.writer.section(title);
        for doubt in &self.notice.assessment.doubts {
            if doubt.direction == direction {
                let mut values = Values::new();
                for (name, value) in &doubt.values {
                    values = values.with(name, number_or_text(value));
                }
                let key = format!("doubt-{}", doubt.id);
                section.items.push(self.writer.say_with(&key, Some("admin"), &values));
            }
        }
        let detected = self.notice.assessment.confidence.is_some();
        if section.items.is_empty() && direction == Direction::Mistake && detected {
            section.paragraphs.push(self.writer.say("admin-alert-mistake-none"));
        }
        section
    }

    fn release(&self) -> Section {
        let writer = self.writer;
        let mut section = writer.section("admin-alert-release-title");
        // What everybody has is not to be released.
        let (count, delivered) = self.counts();
        let release = writer.frame.release.as_ref().filter(|_| delivered < count);
        for id in self.event.quarantine.iter().take(ITEMS_MAX) {
            section.rows.extend(release_rows(writer, release, &id.shown(ADDRESS_CHARS_MAX)));
        }
        if !section.rows.is_empty() && release.is_some() {
            section.paragraphs.push(writer.say("admin-alert-release-note"));
        }
        section
    }

    /// Says how many there are beyond those that are listed.
    pub(super) fn add_more(&self, section: &mut Section, total: u64) {
        let listed = section.cards.len().max(section.items.len()) as u64;
        let list = if section.cards.is_empty() { &mut section.items } else { &mut section.after };
        list.extend(self.writer.more(total.saturating_sub(listed)));
    }
}

/// Shows where a mail is kept, and how it is released.
pub(super) fn release_rows(writer: &Writer<'_>, command: Option<&String>, id: &str) -> Vec<Row> {
    let mut rows = vec![writer.code_row("label-quarantine", id)];
    // An id that is not plain could break out of the command that somebody pastes.
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+' | '.' | '/');
    if let Some(command) = command.filter(|_| id.chars().all(plain)) {
        rows.push(writer.code_row("label-release", command.replace(QUARANTINE, id)));
    }
    rows
}
