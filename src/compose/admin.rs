//! The view of the admins' mail: everything that is known, in the order of use.

use super::recipient::footer;
use super::view::{Row, Section, View};
use super::writer::{
    ADDRESS_CHARS_MAX, LINE_CHARS_MAX, SUBJECT_CHARS_MAX, Writer, number_or_text, values,
};
use crate::assess::{Confidence, Direction, SenderProof};
use crate::audience::{Happening, Notice};
use crate::event::{Contents, Event, Outcome, Part, Recipient, ScannerStatus};
use crate::locale::{Number, Values};
use crate::reason::{Category, Nature, Reason};

/// How many grounds, files, recipients and lines are shown; the JSON part has all.
const ITEMS_MAX: usize = 20;
/// How many lines of scanners are shown.
const LINES_MAX: usize = 40;

pub(super) fn view(writer: &Writer<'_>, notice: &Notice, event: &Event) -> View {
    let report = Report {
        writer,
        notice,
        event,
    };
    let severity = report.severity_word();
    let title = Values::new()
        .words("severity", capital(&severity))
        .words("category", report.category_title());
    let mut view = View {
        template: notice.template.id(),
        language: writer.words.tag().to_string(),
        direction: writer.direction(),
        severity: notice.assessment.severity.id(),
        subject: report.subject(&severity),
        title: writer.say_with("admin-alert-title", None, &title),
        lead: report.lead(),
        action: report.action(),
        ..View::default()
    };
    view.push("assessment", report.assessment(&severity));
    view.push("grounds", report.grounds());
    view.push(
        "threat",
        report.signs(Direction::Threat, "admin-alert-threat-title"),
    );
    view.push(
        "mistake",
        report.signs(Direction::Mistake, "admin-alert-mistake-title"),
    );
    view.push("release", report.release());
    view.push("mail", report.mail());
    view.push("recipients", report.recipients());
    view.push("files", report.files());
    view.push("raw", report.raw());
    view.footer = footer(writer);
    view.footer.insert(0, writer.say("admin-alert-attached"));
    view
}

struct Report<'a> {
    writer: &'a Writer<'a>,
    notice: &'a Notice,
    event: &'a Event,
}

impl Report<'_> {
    /// The organization's own recipients, and no others.
    fn own(&self) -> impl Iterator<Item = &Recipient> {
        self.notice
            .recipients
            .iter()
            .filter_map(|index| self.event.recipients.get(*index))
    }

    fn counts(&self) -> (u64, u64) {
        let delivered = self
            .own()
            .filter(|recipient| recipient.has_the_mail())
            .count();
        (self.notice.recipients.len() as u64, delivered as u64)
    }

    fn severity_word(&self) -> String {
        let key = format!("severity-{}", self.notice.assessment.severity.id());
        self.writer.say_plain(&key, Some("admin"), &Values::new())
    }

    /// Names the mail: by its category, or by its reason where nothing was detected.
    fn category_title(&self) -> String {
        let assessment = &self.notice.assessment;
        let own = assessment
            .main_reason()
            .filter(|reason| reason.nature != Nature::Detection);
        let key = own.map_or_else(
            || format!("category-{}", assessment.category.id()),
            |reason| reason.words.clone(),
        );
        self.writer.say_plain(&key, Some("title"), &Values::new())
    }

    fn subject(&self, severity: &str) -> String {
        let (count, delivered) = self.counts();
        let inside = matches!(self.notice.assessment.sender(), SenderProof::Inside);
        let key = if inside {
            "admin-alert-subject-inside"
        } else if delivered == 0 {
            "admin-alert-subject-blocked"
        } else if delivered < count {
            "admin-alert-subject-mixed"
        } else {
            match self.notice.happening {
                Happening::UncheckedDelivered
                | Happening::ScannersFailed
                | Happening::ScannerFailed => "admin-alert-subject-unchecked",
                _ => "admin-alert-subject-delivered",
            }
        };
        let values = Values::new()
            .words("severity", capital(severity))
            .words("category", self.category_title())
            .with("count", Number::from(count))
            .with("delivered", Number::from(delivered))
            .with("sender", self.event.sender.shown(ADDRESS_CHARS_MAX));
        self.writer.say_plain(key, None, &values)
    }

    fn lead(&self) -> Vec<String> {
        let writer = self.writer;
        let (count, delivered) = self.counts();
        let delivered_values = Values::new().with("count", Number::from(delivered));
        let mut lead = Vec::new();
        if matches!(self.notice.assessment.sender(), SenderProof::Inside) {
            let sender = Values::new().with("sender", self.event.sender.shown(ADDRESS_CHARS_MAX));
            lead.push(writer.say_with("admin-alert-happened-inside", None, &sender));
        }
        let broken_scanners = matches!(
            self.notice.happening,
            Happening::ScannersFailed | Happening::ScannerFailed
        );
        lead.push(if broken_scanners {
            writer.say("admin-alert-happened-scanners")
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
        let reported = self
            .event
            .scanners
            .iter()
            .any(|s| s.status == ScannerStatus::Infected);
        let counted = self
            .event
            .categories
            .iter()
            .any(|c| c.contents == Contents::Virus)
            || self.event.recipients.iter().any(|r| r.is(Contents::Virus));
        reported && !counted
    }

    fn action(&self) -> Vec<String> {
        let low = self.notice.assessment.confidence == Some(Confidence::Low);
        let key = match self.notice.happening {
            _ if matches!(self.notice.assessment.sender(), SenderProof::Inside) => {
                "admin-alert-action-inside"
            }
            _ if self.notice.assessment.category == Category::Test => "admin-alert-action-none",
            Happening::MalwareDelivered | Happening::ForbiddenDelivered => {
                "admin-alert-action-remove"
            }
            Happening::ScannersFailed | Happening::ScannerFailed => "admin-alert-action-scanners",
            Happening::MalwareBlocked if low => "admin-alert-action-mistake",
            Happening::MalwareBlocked | Happening::SpamBlocked | Happening::Harmless => {
                "admin-alert-action-none"
            }
            Happening::ForbiddenBlocked
            | Happening::UncheckedBlocked
            | Happening::UncheckedDelivered
            | Happening::HeaderBlocked
            | Happening::OversizedBlocked => "admin-alert-action-look",
        };
        vec![self.writer.say(key)]
    }

    fn assessment(&self, severity: &str) -> Section {
        let writer = self.writer;
        let assessment = &self.notice.assessment;
        let mut section = writer.section("admin-alert-what-title");
        let category = format!("category-{}", assessment.category.id());
        let explained = match assessment.main_reason() {
            Some(reason) if reason.nature != Nature::Detection => {
                writer.say_with(&reason.words, Some("admin"), &values(reason))
            }
            Some(_) | None => writer.say_with(&category, Some("admin"), &Values::new()),
        };
        section.paragraphs.push(explained);
        section.rows.push(writer.row("label-severity", severity));
        section
            .rows
            .push(writer.row("label-confidence", self.confidence()));
        let title = writer.say_with(&category, Some("title"), &Values::new());
        section.rows.push(writer.row("label-category", title));
        if let Some(family) = &assessment.family {
            section
                .rows
                .push(writer.code_row("label-family", family.clone()));
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
            let forbidden = assessment
                .main_reason()
                .is_some_and(|r| r.nature == Nature::Forbidden);
            return writer.say(if forbidden {
                "value-no-detection"
            } else {
                "value-unknown-state"
            });
        };
        let key = format!("confidence-{}", confidence.id());
        let word = writer.say_with(&key, Some("admin"), &Values::new());
        let percent = writer
            .words
            .percent(Number::rounded(assessment.probability * 100.0, 0));
        let values = Values::new()
            .words("confidence", word)
            .words("percent", percent);
        writer.say_with("value-confidence", None, &values)
    }

    /// Lists what was found, weightiest first.
    fn grounds(&self) -> Section {
        let mut section = self.writer.section("admin-alert-grounds-title");
        let reasons = &self.notice.assessment.reasons;
        section.items = reasons
            .iter()
            .take(ITEMS_MAX)
            .map(|reason| self.ground(reason))
            .collect();
        self.add_more(&mut section, reasons.len());
        section
    }

    fn ground(&self, reason: &Reason) -> String {
        let writer = self.writer;
        let title = writer.say_with(&reason.words, Some("title"), &values(reason));
        let detail = reason.raw.quoted(LINE_CHARS_MAX);
        let place = reason.part.and_then(|index| self.event.parts.get(index));
        let place = place
            .map(|part| part.full_name().shown(ADDRESS_CHARS_MAX))
            .unwrap_or_default();
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
                let named = named
                    .with("scanner", reason.scanner.as_str())
                    .with("name", detail);
                writer.say_with("admin-alert-ground-scanner", None, &named)
            }
            _ => {
                let detail = if detail.is_empty() { place } else { detail };
                if detail.is_empty() {
                    return title;
                }
                writer.say_with(
                    "admin-alert-ground-plain",
                    None,
                    &named.with("detail", detail),
                )
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
                section
                    .items
                    .push(self.writer.say_with(&key, Some("admin"), &values));
            }
        }
        if section.items.is_empty() && direction == Direction::Mistake {
            section
                .paragraphs
                .push(self.writer.say("admin-alert-mistake-none"));
        }
        section
    }

    fn release(&self) -> Section {
        let writer = self.writer;
        let mut section = writer.section("admin-alert-release-title");
        for id in self.event.quarantine.iter().take(ITEMS_MAX) {
            let id = id.shown(ADDRESS_CHARS_MAX);
            section
                .rows
                .push(writer.code_row("label-quarantine", id.clone()));
            // An id that is not plain could break out of the command that somebody pastes.
            let plain =
                |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+' | '.' | '/');
            if let Some(command) = writer
                .frame
                .release
                .as_ref()
                .filter(|_| id.chars().all(plain))
            {
                let command = command.replace("{quarantine}", &id);
                section.rows.push(writer.code_row("label-release", command));
            }
        }
        if !section.rows.is_empty() && writer.frame.release.is_some() {
            section
                .paragraphs
                .push(writer.say("admin-alert-release-note"));
        }
        section
    }

    fn mail(&self) -> Section {
        let (writer, event) = (self.writer, self.event);
        let mut section = writer.section("admin-alert-mail-title");
        let rows = &mut section.rows;
        let from = event.from.shown(ADDRESS_CHARS_MAX);
        let sender = event.sender.shown(ADDRESS_CHARS_MAX);
        push(
            rows,
            writer.row("label-from", writer.isolated(&from)),
            !from.is_empty(),
        );
        let empty = sender.is_empty();
        push(rows, writer.code_row("label-sender", sender), !empty);
        push(
            rows,
            writer.row("label-sender", writer.say("value-empty-sender")),
            empty,
        );
        rows.push(writer.row("label-authentication", self.sender_proof()));
        let subject = event.subject.defanged(SUBJECT_CHARS_MAX);
        push(
            rows,
            writer.row("label-subject", writer.isolated(&subject)),
            !subject.is_empty(),
        );
        rows.push(writer.row("label-received", writer.moment(event.received())));
        rows.push(writer.row("label-size", writer.words.size(event.size)));
        for (label, value) in self.codes() {
            push(
                rows,
                writer.code_row(label, value.clone()),
                !value.is_empty(),
            );
        }
        section
    }

    /// Lists the ids and addresses of the mail.
    fn codes(&self) -> Vec<(&'static str, String)> {
        let event = self.event;
        let client = [&event.client.ip, &event.client.name, &event.client.helo];
        let client: Vec<String> = client
            .iter()
            .map(|text| text.shown(ADDRESS_CHARS_MAX))
            .filter(|t| !t.is_empty())
            .collect();
        let dkim = event.dkim.iter().take(ITEMS_MAX).map(|signature| {
            format!(
                "{}={}",
                signature.domain.shown(ADDRESS_CHARS_MAX),
                signature.result.shown(40)
            )
        });
        let results = event
            .authentication_results
            .iter()
            .take(3)
            .map(|field| field.shown(LINE_CHARS_MAX));
        let list = [&event.bulk, &event.list, &event.auto];
        let list: Vec<String> = list
            .iter()
            .map(|text| text.shown(80))
            .filter(|t| !t.is_empty())
            .collect();
        let banks: Vec<String> = event
            .policy_banks
            .iter()
            .map(|bank| bank.shown(40))
            .collect();
        vec![
            ("label-client", client.join(", ")),
            ("label-dkim", dkim.collect::<Vec<_>>().join(", ")),
            ("label-results", results.collect::<Vec<_>>().join(" | ")),
            ("label-list", list.join(", ")),
            (
                "label-message-id",
                event.message_id.shown(ADDRESS_CHARS_MAX),
            ),
            ("label-number", event.mail_id.clone()),
            ("label-log-id", event.log_id.shown(40)),
            ("label-queue-id", event.queue_id.shown(40)),
            ("label-policy-banks", banks.join(", ")),
            ("label-host", event.host.clone()),
        ]
    }

    fn sender_proof(&self) -> String {
        let sender = self.notice.assessment.sender();
        let mut values = Values::new().with("domain", sender.domain().unwrap_or_default());
        if let SenderProof::Proven { by, .. } | SenderProof::Contradicted { by, .. } = sender {
            values = values.with("check", by.to_uppercase());
        }
        self.writer
            .say_with(&format!("sender-{}", sender.id()), None, &values)
    }

    fn recipients(&self) -> Section {
        let writer = self.writer;
        let mut section = writer.section("admin-alert-recipients-title");
        for recipient in self.own().take(ITEMS_MAX) {
            let outcome = match (recipient.outcome, recipient.has_the_mail()) {
                (Outcome::Delivered, _) => "outcome-delivered",
                (Outcome::Blocked, _) => "outcome-blocked",
                (Outcome::HandedBack, true) => "outcome-handed-back-pass",
                (Outcome::HandedBack, false) => "outcome-handed-back-block",
            };
            let values = Values::new()
                .with("address", recipient.address.shown(ADDRESS_CHARS_MAX))
                .words("outcome", writer.say(outcome));
            section
                .items
                .push(writer.say_with("admin-alert-recipient", None, &values));
            let reply = recipient.smtp.shown(LINE_CHARS_MAX);
            push(
                &mut section.rows,
                writer.code_row("label-reply", reply.clone()),
                !reply.is_empty(),
            );
            for rule in recipient.banned_rules.iter().take(3) {
                section
                    .rows
                    .push(writer.code_row("label-rule", rule.shown(LINE_CHARS_MAX)));
            }
            let tests: Vec<String> = recipient
                .tests
                .iter()
                .take(ITEMS_MAX)
                .map(|test| test.shown(60))
                .collect();
            if let Some(score) = recipient.score {
                let score = writer.words.format().number(Number::rounded(score, 1));
                section.rows.push(writer.row("label-score", score));
            }
            push(
                &mut section.rows,
                writer.code_row("label-tests", tests.join(", ")),
                !tests.is_empty(),
            );
        }
        section
            .rows
            .dedup_by(|a, b| a.label == b.label && a.value == b.value);
        self.add_more(&mut section, self.notice.recipients.len());
        section
    }

    fn files(&self) -> Section {
        let writer = self.writer;
        let mut section = writer.section("admin-alert-files-title");
        let named = |part: &&Part| !part.full_name().is_empty() && !part.attrs.contains('D');
        let files: Vec<&Part> = self.event.parts.iter().filter(named).collect();
        for part in files.iter().take(ITEMS_MAX) {
            let kind = [part.declared_type.shown(60), part.kind.shown(20)];
            let kind: Vec<String> = kind.into_iter().filter(|text| !text.is_empty()).collect();
            let values = Values::new()
                .with("path", part.full_name().shown(LINE_CHARS_MAX))
                .with("type", kind.join(", "))
                .words("size", writer.words.size(part.size.unwrap_or_default()));
            section
                .items
                .push(writer.say_with("admin-alert-file", None, &values));
            if let Some(sha256) = part.sha256.as_ref().filter(|digest| digest.len() == 64) {
                section
                    .rows
                    .push(writer.code_row("label-sha256", sha256.clone()));
            }
        }
        self.add_more(&mut section, files.len());
        section
    }

    /// Quotes the scanners, line by line.
    fn raw(&self) -> Section {
        let mut section = self.writer.section("admin-alert-raw-title");
        section.technical = true;
        for scanner in &self.event.scanners {
            let name = scanner.name.shown(80);
            let status = match scanner.status {
                ScannerStatus::Infected => "infected",
                ScannerStatus::Clean => "clean",
                ScannerStatus::Failed => "failed",
            };
            let names: Vec<String> = scanner
                .names
                .iter()
                .map(|n| n.quoted(LINE_CHARS_MAX))
                .filter(|n| !n.is_empty())
                .collect();
            let line = if names.is_empty() {
                format!("{name}: {status}")
            } else {
                format!("{name}: {status}: {}", names.join(", "))
            };
            section.raw.push(line);
            let output = scanner.output.raw().lines();
            let lines = output.map(|line| crate::event::Foreign::from(line).quoted(LINE_CHARS_MAX));
            section.raw.extend(
                lines
                    .filter(|line| !line.is_empty())
                    .map(|line| format!("  {line}")),
            );
        }
        let more = section.raw.len();
        section.raw.extend(
            self.event
                .bad_headers
                .iter()
                .map(|line| line.quoted(LINE_CHARS_MAX)),
        );
        if section.raw.len() > LINES_MAX {
            let count = section.raw.len() - LINES_MAX;
            section.raw.truncate(LINES_MAX);
            section.raw.push(self.more(count));
        }
        // Scanners that all found nothing have nothing to report.
        let silent = self
            .event
            .scanners
            .iter()
            .all(|s| s.status == ScannerStatus::Clean);
        if silent && more == section.raw.len() {
            section.raw.clear();
        }
        section
    }

    fn add_more(&self, section: &mut Section, total: usize) {
        if let Some(count) = total.checked_sub(ITEMS_MAX).filter(|count| *count > 0) {
            section.items.push(self.more(count));
        }
    }

    fn more(&self, count: usize) -> String {
        let count = Values::new().with("count", Number::from(count as u64));
        self.writer.say_with("value-more", None, &count)
    }
}

fn push(rows: &mut Vec<Row>, row: Row, wanted: impl Into<Wanted>) {
    if wanted.into().0 {
        rows.push(row);
    }
}

/// Whether a row has something to say.
struct Wanted(bool);

impl From<bool> for Wanted {
    fn from(wanted: bool) -> Self {
        Self(wanted)
    }
}

/// Writes the first letter large.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
