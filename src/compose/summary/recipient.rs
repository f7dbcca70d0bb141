//! The view of a recipient's digest.

use super::super::certainty::{how_sure, is_suspicion};
use super::super::line::{Group, Line, in_turn};
use super::super::view::{Card, Section, View};
use super::super::writer::{Writer, number_or_text};
use super::{Limit, RecipientDigest};
use crate::assess::Confidence;
use crate::locale::{Number, Values};
use crate::reason::{Category, Severity};

/// How many mails are shown, in all languages together: a reader who has more needs help, not a
/// longer list, and mail programs cut long mails.
const CARDS_MAX: usize = 50;

/// Makes the view, of a mail in so many languages.
pub(crate) fn view(writer: &Writer<'_>, digest: &RecipientDigest, languages: usize) -> View {
    let counts = Counts::of(digest);
    let mut view = View {
        template: "recipient-digest",
        severity: severity(digest).id(),
        subject: counts.subject(writer),
        title: writer.say_with(
            "recipient-digest-title",
            (digest.delivered > 0).then_some("mailbox"),
            &Values::new(),
        ),
        lead: counts.lead(writer),
        action: counts.action(writer),
        ..writer.view()
    };
    let room = CARDS_MAX / languages;
    let (in_mailbox, blocked): (Vec<&Group>, Vec<&Group>) =
        digest.groups.iter().partition(|group| group.line.is_delivered());
    let in_mailbox = in_turn(in_mailbox, room, |group| group.campaign());
    let blocked = in_turn(blocked, room - in_mailbox.len(), |group| group.campaign());
    let shown: u64 = in_mailbox.iter().chain(&blocked).map(|group| group.more + 1).sum();
    let rest = (digest.delivered + digest.blocked).saturating_sub(shown);
    let mut mailbox = cards(writer, "recipient-digest-mailbox-title", &in_mailbox);
    let mut stopped = cards(writer, "recipient-digest-blocked-title", &blocked);
    let last = if stopped.is_empty() && !mailbox.is_empty() { &mut mailbox } else { &mut stopped };
    if rest > 0 {
        last.after.push(writer.count("recipient-digest-rest", rest));
    }
    // Whoever needs what is in the mailbox has it.
    if digest.blocked > 0 {
        stopped.after.push(writer.say("recipient-digest-wanted"));
    }
    // Who helps is known before a list that may be cut.
    view.push("help", writer.help());
    view.push("mailbox", mailbox);
    view.push("blocked", stopped);
    view.notes = notes(writer, digest);
    writer.explain_dots(&mut view);
    view.footer = writer.footer();
    view
}

/// What was stopped is over, however grave: only what is in the mailbox asks for care.
fn severity(digest: &RecipientDigest) -> Severity {
    let in_mailbox = digest.groups.iter().filter(|group| group.line.is_delivered());
    in_mailbox.map(|group| group.line.severity).max().unwrap_or(Severity::Low)
}

/// How many mails of which kind there are.
struct Counts {
    /// In the mailbox, and perhaps dangerous.
    doubtful: u64,
    /// In the mailbox, and not checked: the reader judges, as the notice about one mail says.
    unchecked: u64,
    /// Stopped.
    blocked: u64,
}

impl Counts {
    fn of(digest: &RecipientDigest) -> Self {
        let unchecked = digest.groups.iter().filter(|group| group.line.is_only_unchecked());
        let unchecked = unchecked.map(|group| group.more + 1).sum();
        let doubtful = digest.delivered.saturating_sub(unchecked);
        Self { doubtful, unchecked, blocked: digest.blocked }
    }

    fn subject(&self, writer: &Writer<'_>) -> String {
        let (key, variant, count) = match self {
            Self { doubtful: 0, unchecked: 0, blocked } => {
                ("recipient-digest-subject", None, *blocked)
            }
            Self { doubtful: 0, unchecked, .. } => {
                ("recipient-digest-unchecked-subject", None, *unchecked)
            }
            Self { doubtful, unchecked, .. } => {
                ("recipient-digest-subject", Some("mailbox"), doubtful + unchecked)
            }
        };
        writer.say_plain(key, variant, &Values::new().with("count", Number::from(count)))
    }

    fn lead(&self, writer: &Writer<'_>) -> Vec<String> {
        let counts = [
            ("recipient-digest-mailbox", self.doubtful),
            ("recipient-digest-unchecked", self.unchecked),
            ("recipient-digest-blocked", self.blocked),
        ];
        let told = counts.into_iter().filter(|(_, count)| *count > 0);
        told.map(|(key, count)| writer.count(key, count)).collect()
    }

    fn action(&self, writer: &Writer<'_>) -> Vec<String> {
        let actions = [
            ("recipient-digest-action", self.doubtful > 0),
            ("recipient-digest-unchecked-action", self.unchecked > 0),
            ("action-nothing", self.doubtful + self.unchecked == 0),
        ];
        actions.into_iter().filter(|(_, asked)| *asked).map(|(key, _)| writer.say(key)).collect()
    }
}

fn cards(writer: &Writer<'_>, title: &str, groups: &[&Group]) -> Section {
    let mut section = writer.section(title);
    section.cards = groups.iter().map(|group| card(writer, group)).collect();
    section
}

fn card(writer: &Writer<'_>, group: &Group) -> Card {
    let (line, mail) = (&group.line, &group.line.mail);
    let mut lines = vec![explained(writer, line)];
    if group.more > 0 {
        lines.push(writer.count("recipient-digest-alike", group.more));
    }
    let mut rows = Vec::new();
    if !mail.from.is_empty() {
        rows.push(writer.row("label-from", writer.isolated(&mail.from)));
    }
    rows.push(writer.row("label-subject", mail.subject(writer)));
    rows.push(writer.code_row("label-number", mail.number.clone()));
    // A heading is taken for our own words, so that no stranger may write it.
    let title = mail.received.map(|received| writer.moment(received));
    Card { title: title.unwrap_or_else(|| mail.number.clone()), lines, rows }
}

/// Says why it is told, and whether we may be wrong.
fn explained(writer: &Writer<'_>, line: &Line) -> String {
    let (category, confidence) = (line.category, line.mail.confidence);
    let mut values = Values::new();
    for (name, value) in &line.values {
        values = values.with(name, number_or_text(value));
    }
    let mut sentences = Vec::new();
    sentences.extend(is_suspicion(category, confidence).then(|| writer.say("why-suspected")));
    sentences.extend(
        line.mail.files.first().map(|file| {
            writer.say_with("why-file", None, &Values::new().with("file", file.as_str()))
        }),
    );
    sentences.push(writer.say_with(&line.words, None, &values));
    let doubt = confidence.filter(|c| *c < Confidence::High && category != Category::Test);
    sentences.extend(doubt.map(|confidence| how_sure(writer, category, confidence)));
    writer.paragraph(&sentences)
}

fn notes(writer: &Writer<'_>, digest: &RecipientDigest) -> Vec<String> {
    let period = Values::new()
        .words("from", writer.moment(digest.from))
        .words("until", writer.moment(digest.until));
    let mut notes = vec![writer.say_with("recipient-digest-period", None, &period)];
    if digest.limit == Limit::Reached {
        notes.push(writer.say("recipient-digest-limit"));
    }
    if digest.unsubscribe.is_some() {
        notes.push(writer.say("recipient-digest-optional"));
    }
    notes
}
