//! The view of a recipient's digest.

use super::super::certainty::{how_sure, is_suspicion};
use super::super::line::{Group, Line, in_turn};
use super::super::view::{Card, Section, View};
use super::super::writer::{Writer, number_or_text};
use super::{Limit, RecipientDigest};
use crate::assess::Confidence;
use crate::locale::{Number, Values};
use crate::reason::{Category, Severity};

/// How many mails are shown; a reader who has more needs help, not a longer list.
const CARDS_MAX: usize = 50;

/// Makes the view.
pub(crate) fn view(writer: &Writer<'_>, digest: &RecipientDigest) -> View {
    let mailbox = (digest.delivered > 0).then_some("mailbox");
    let count = if mailbox.is_some() { digest.delivered } else { digest.blocked };
    let count = Values::new().with("count", Number::from(count));
    let gravest = digest.groups.iter().map(|group| group.line.severity).max();
    let action = if mailbox.is_some() { "recipient-digest-action" } else { "action-nothing" };
    let mut view = View {
        template: "recipient-digest",
        // What was stopped is over; only what is in the mailbox asks for care.
        severity: gravest.filter(|_| mailbox.is_some()).unwrap_or(Severity::Low).id(),
        subject: writer.say_plain("recipient-digest-subject", mailbox, &count),
        title: writer.say_with("recipient-digest-title", mailbox, &Values::new()),
        lead: lead(writer, digest),
        action: vec![writer.say(action)],
        ..writer.view()
    };
    let (in_mailbox, blocked): (Vec<&Group>, Vec<&Group>) =
        digest.groups.iter().partition(|group| group.line.is_delivered());
    let in_mailbox = in_turn(in_mailbox, CARDS_MAX, |group| group.campaign());
    let blocked = in_turn(blocked, CARDS_MAX - in_mailbox.len(), |group| group.campaign());
    let shown: u64 = in_mailbox.iter().chain(&blocked).map(|group| group.more + 1).sum();
    let rest = (digest.delivered + digest.blocked).saturating_sub(shown);
    let mut mailbox = cards(writer, "recipient-digest-mailbox-title", &in_mailbox);
    let mut stopped = cards(writer, "recipient-digest-blocked-title", &blocked);
    let last = if stopped.is_empty() && !mailbox.is_empty() { &mut mailbox } else { &mut stopped };
    if rest > 0 {
        last.after.push(writer.count("recipient-digest-rest", rest));
    }
    last.after.push(writer.say("recipient-digest-wanted"));
    view.push("mailbox", mailbox);
    view.push("blocked", stopped);
    view.push("help", writer.help());
    view.notes = notes(writer, digest);
    view.footer = writer.footer();
    view
}

fn lead(writer: &Writer<'_>, digest: &RecipientDigest) -> Vec<String> {
    let counts = [
        ("recipient-digest-mailbox", digest.delivered),
        ("recipient-digest-blocked", digest.blocked),
    ];
    let told = counts.into_iter().filter(|(_, count)| *count > 0);
    told.map(|(key, count)| writer.count(key, count)).collect()
}

fn cards(writer: &Writer<'_>, title: &str, groups: &[&Group]) -> Section {
    let mut section = writer.section(title);
    section.cards = groups.iter().map(|group| card(writer, group)).collect();
    section
}

fn card(writer: &Writer<'_>, group: &Group) -> Card {
    let line = &group.line;
    let mut lines = Vec::new();
    if let Some(received) = line.mail.received {
        lines.push(said_from(writer, &line.mail.from, writer.moment(received)));
    }
    lines.push(explained(writer, line));
    if group.more > 0 {
        lines.push(writer.count("recipient-digest-alike", group.more));
    }
    Card {
        title: line.mail.subject(writer),
        lines,
        rows: vec![writer.code_row("label-number", line.mail.number.clone())],
    }
}

fn said_from(writer: &Writer<'_>, from: &str, time: String) -> String {
    if from.is_empty() {
        return time;
    }
    let values = Values::new().with("sender", from).words("time", time);
    writer.say_with("recipient-digest-from", None, &values)
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
