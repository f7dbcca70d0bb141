//! The facts of an admin's mail: the mail itself, its recipients, its files, the scanners' words.

use std::collections::BTreeSet;

use super::admin::{ITEMS_MAX, Report};
use super::mail_facts::{LineCopy, Proof};
use super::view::{Card, Row, Section};
use super::writer::{ADDRESS_CHARS_MAX, LINE_CHARS_MAX, SUBJECT_CHARS_MAX};
use crate::event::{Foreign, Outcome, Part, Recipient, ScannerStatus};
use crate::locale::{Number, Values};

/// How many lines of scanners are shown.
const LINES_MAX: usize = 40;

impl Report<'_> {
    pub(super) fn mail(&self) -> Section {
        let (writer, event) = (self.writer, self.event);
        let mut section = writer.section("admin-alert-mail-title");
        let rows = &mut section.rows;
        let from = event.from.shown(ADDRESS_CHARS_MAX);
        let sender = event.sender.shown(ADDRESS_CHARS_MAX);
        push(rows, writer.row("label-from", writer.isolated(&from)), !from.is_empty());
        let empty = sender.is_empty();
        push(rows, writer.code_row("label-sender", sender), !empty);
        push(rows, writer.row("label-sender", writer.say("value-empty-sender")), empty);
        rows.push(writer.row("label-authentication", self.sender_proof()));
        let subject = event.subject.defanged(SUBJECT_CHARS_MAX);
        push(rows, writer.row("label-subject", writer.isolated(&subject)), !subject.is_empty());
        rows.push(writer.row("label-received", writer.moment(event.received())));
        rows.push(writer.row("label-size", writer.words.size(event.size)));
        let links = event.scanners.iter().flat_map(|scanner| &scanner.reports);
        for report in links.filter(|report| !report.link.is_empty()) {
            rows.push(writer.code_row("label-analysis", report.link.clone()));
        }
        for (label, value) in self.codes() {
            push(rows, writer.code_row(label, value.clone()), !value.is_empty());
        }
        section
    }

    /// Lists the ids and addresses of the mail.
    fn codes(&self) -> Vec<(&'static str, String)> {
        let event = self.event;
        let client = [&event.client.ip, &event.client.name, &event.client.helo];
        let mut client: Vec<String> = client
            .iter()
            .map(|text| text.shown(ADDRESS_CHARS_MAX))
            .filter(|t| !t.is_empty())
            .collect();
        client.dedup();
        let dkim = event.dkim.iter().take(ITEMS_MAX).map(|signature| {
            format!("{}={}", signature.domain.shown(ADDRESS_CHARS_MAX), signature.result.shown(40))
        });
        let results =
            event.authentication_results.iter().take(3).map(|field| field.shown(LINE_CHARS_MAX));
        let list = [&event.bulk, &event.list, &event.auto];
        let list: Vec<String> =
            list.iter().map(|text| text.shown(80)).filter(|t| !t.is_empty()).collect();
        let banks: Vec<String> = event.policy_banks.iter().map(|bank| bank.shown(40)).collect();
        vec![
            ("label-client", client.join(", ")),
            ("label-dkim", dkim.collect::<Vec<_>>().join(", ")),
            ("label-results", results.collect::<Vec<_>>().join(" | ")),
            ("label-list", list.join(", ")),
            ("label-message-id", event.message_id.shown(ADDRESS_CHARS_MAX)),
            ("label-number", event.mail_id.clone()),
            ("label-log-id", event.log_id.shown(40)),
            ("label-queue-id", event.queue_id.shown(40)),
            ("label-policy-banks", banks.join(", ")),
            ("label-host", Foreign::from(event.host.as_str()).shown(ADDRESS_CHARS_MAX)),
        ]
    }

    fn sender_proof(&self) -> String {
        Proof::of(self.notice.assessment.sender()).say(self.writer)
    }

    pub(super) fn recipients(&self) -> Section {
        let mut section = self.writer.section("admin-alert-recipients-title");
        let own = self.own().take(ITEMS_MAX).map(|recipient| self.recipient(recipient));
        let outside = self.outside();
        let all = self.notice.recipients.len() + outside.len();
        list(&mut section, own.chain(outside).collect());
        self.add_more(&mut section, self.event.recipients_left_out.saturating_add(all as u64));
        section
    }

    fn recipient(&self, recipient: &Recipient) -> Card {
        let writer = self.writer;
        let title = LineCopy::of(recipient).say(writer);
        let reply = reply(&recipient.smtp);
        Card { title, lines: Vec::new(), rows: self.copy(recipient, &reply) }
    }

    /// Counts the copies of an inside sender's mail that are for others, who are not named.
    fn outside(&self) -> Vec<Card> {
        if !self.has_inside_sender() {
            return Vec::new();
        }
        let own: BTreeSet<usize> = self.notice.recipients.iter().copied().collect();
        let mut alike: Vec<(&'static str, Vec<Row>, u64)> = Vec::new();
        for (index, recipient) in self.event.recipients.iter().enumerate() {
            if own.contains(&index) {
                continue;
            }
            let outcome = LineCopy::of(recipient).outcome_words();
            let rows = self.copy(recipient, &unnamed(recipient));
            match alike.iter_mut().find(|known| known.0 == outcome && known.1 == rows) {
                Some(known) => known.2 += 1,
                None => alike.push((outcome, rows, 1)),
            }
        }
        let card = |(outcome, rows, count): (&str, Vec<Row>, u64)| {
            let values = Values::new()
                .words("outcome", self.writer.say(outcome))
                .with("count", Number::from(count));
            let title = self.writer.say_with("admin-alert-recipients-outside", None, &values);
            Card { title, lines: Vec::new(), rows }
        };
        alike.into_iter().take(ITEMS_MAX).map(card).collect()
    }

    /// Says why a copy was stopped or not.
    fn copy(&self, recipient: &Recipient, reply: &str) -> Vec<Row> {
        let writer = self.writer;
        let mut rows = Vec::new();
        push(&mut rows, writer.code_row("label-reply", reply), !reply.is_empty());
        // amavis repeats a rule for each file.
        let rules: BTreeSet<&Foreign> = recipient.banned_rules.iter().collect();
        for rule in rules.into_iter().take(3) {
            rows.push(writer.code_row("label-rule", rule.shown(LINE_CHARS_MAX)));
        }
        if let Some(score) = recipient.score {
            let score = writer.words.format().number(Number::rounded(score, 1));
            rows.push(writer.row("label-score", score));
        }
        let tests: Vec<String> =
            recipient.tests.iter().take(ITEMS_MAX).map(|test| test.shown(60)).collect();
        push(&mut rows, writer.code_row("label-tests", tests.join(", ")), !tests.is_empty());
        rows
    }

    pub(super) fn files(&self) -> Section {
        let mut section = self.writer.section("admin-alert-files-title");
        let named = |part: &&Part| {
            !(part.full_name().is_empty() || part.attrs.contains('D') || part.is_whole_mail())
        };
        let files: Vec<&Part> = self.event.parts.iter().filter(named).collect();
        list(&mut section, files.iter().take(ITEMS_MAX).map(|part| self.file(part)).collect());
        self.add_more(&mut section, self.event.parts_left_out.saturating_add(files.len() as u64));
        section
    }

    fn file(&self, part: &Part) -> Card {
        let writer = self.writer;
        let path = part.full_name().shown(LINE_CHARS_MAX);
        let size = part.size.map(|size| writer.words.size(size)).unwrap_or_default();
        let kind = [part.declared_type.shown(60), part.kind.shown(20)];
        let kind: Vec<String> = kind.into_iter().filter(|text| !text.is_empty()).collect();
        let kind = kind.join(", ");
        let values = Values::new().with("path", path.as_str());
        let title = match (kind.is_empty(), size.is_empty()) {
            (false, false) => {
                let values = values.with("type", kind).words("size", size);
                writer.say_with("admin-alert-file", None, &values)
            }
            (true, true) => writer.isolated(&path),
            // One of both stands where the size does.
            (false, true) => {
                writer.say_with("admin-alert-file-untyped", None, &values.with("size", kind))
            }
            (true, false) => {
                writer.say_with("admin-alert-file-untyped", None, &values.words("size", size))
            }
        };
        let sha256 = part.sha256.as_ref();
        let rows = sha256.map(|sha256| writer.code_row("label-sha256", sha256.clone()));
        Card { title, lines: Vec::new(), rows: rows.into_iter().collect() }
    }

    /// Quotes the scanners, line by line.
    pub(super) fn raw(&self) -> Section {
        let mut section = self.writer.section("admin-alert-raw-title");
        section.technical = true;
        let gap = self.writer.label_gap();
        for scanner in &self.event.scanners {
            let name = scanner.name.shown(80);
            let status = self.writer.say(match scanner.status {
                ScannerStatus::Infected => "scanner-infected",
                ScannerStatus::Clean => "scanner-clean",
                ScannerStatus::Failed => "scanner-failed",
            });
            let names: Vec<String> = scanner
                .names
                .iter()
                .map(|n| n.shown(LINE_CHARS_MAX))
                .filter(|n| !n.is_empty())
                .collect();
            let line = if names.is_empty() {
                [name, status].join(gap)
            } else {
                [name, status, names.join(", ")].join(gap)
            };
            section.raw.push(line);
            let lines = scanner.output.lines(LINE_CHARS_MAX);
            section.raw.extend(lines.map(|line| format!("  {line}")));
        }
        let more = section.raw.len();
        section.raw.extend(self.event.bad_headers.iter().map(|line| line.shown(LINE_CHARS_MAX)));
        let left_out = section.raw.len().saturating_sub(LINES_MAX);
        section.raw.truncate(LINES_MAX);
        section.raw.extend(self.writer.more(left_out as u64));
        // Scanners that all found nothing have nothing to report.
        let silent = self.event.scanners.iter().all(|s| s.status == ScannerStatus::Clean);
        if silent && more == section.raw.len() {
            section.raw.clear();
        }
        section
    }
}

/// Lists things with their facts: as a plain list if all have the same, which are told once.
fn list(section: &mut Section, cards: Vec<Card>) {
    let Some((first, others)) = cards.split_first() else {
        return;
    };
    if others.iter().all(|card| card.rows == first.rows) {
        section.rows.clone_from(&first.rows);
        section.items = cards.into_iter().map(|card| card.title).collect();
    } else {
        section.cards = cards;
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

/// Shows a reply that names no recipient: amavis' own, of another server the codes alone (RFC 5321, section
/// 4.2; RFC 3463).
fn unnamed(recipient: &Recipient) -> String {
    let shown = reply(&recipient.smtp);
    if recipient.outcome == Outcome::Blocked && !shown.contains('@') {
        return shown;
    }
    let is_code = |word: &&str| word.chars().all(|c| c.is_ascii_digit() || c == '.');
    shown.split(' ').take_while(is_code).collect::<Vec<_>>().join(" ")
}

/// Shows the reply for a recipient, without the file names that amavis repeats in it.
///
/// amavis joins octets and characters there, so that names beyond ASCII are broken;
/// they stand whole in the list of files.
fn reply(reply: &Foreign) -> String {
    let shown = reply.shown(LINE_CHARS_MAX);
    match shown.split_once("BANNED:") {
        Some((before, names)) if !names.is_ascii() => format!("{before}BANNED"),
        Some(_) | None => shown,
    }
}
