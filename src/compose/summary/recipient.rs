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
    let (in_mailbox, stopped): (Vec<&Group>, Vec<&Group>) =
        digest.groups.iter().partition(|group| group.line.is_delivered());
    let (sent, blocked): (Vec<&Group>, Vec<&Group>) =
        stopped.into_iter().partition(|group| group.line.sent);
    let mut shown = 0;
    let mut room = CARDS_MAX / languages;
    let mut listed = |title: &str, groups: Vec<&Group>| {
        let groups = in_turn(groups, room, |group| group.campaign());
        room -= groups.len();
        shown += groups.iter().map(|group| group.more + 1).sum::<u64>();
        cards(writer, title, &groups)
    };
    let mut mailbox = listed("recipient-digest-mailbox-title", in_mailbox);
    let mut sent = listed("recipient-digest-sent-title", sent);
    let mut blocked = listed("recipient-digest-blocked-title", blocked);
    if counts.sent > 0 && counts.is_in_mailbox() {
        sent.paragraphs.push(writer.count("recipient-digest-sent", counts.sent));
        sent.paragraphs.push(writer.say("recipient-digest-sent-action"));
    }
    let rest = (digest.delivered + digest.sent + digest.blocked).saturating_sub(shown);
    let last = if !blocked.is_empty() || mailbox.is_empty() && sent.is_empty() {
        &mut blocked
    } else if sent.is_empty() {
        &mut mailbox
    } else {
        &mut sent
    };
    last.after.extend((rest > 0).then(|| writer.count("recipient-digest-rest", rest)));
    // Whoever needs what is in the mailbox has it.
    let wanted = || Some(writer.say("recipient-digest-wanted"));
    if digest.blocked > 0 {
        blocked.after.extend(wanted());
    } else if digest.sent > 0 {
        sent.after.extend(wanted());
    }
    // Who helps is known before a list that may be cut.
    view.push("help", writer.help());
    view.push("mailbox", mailbox);
    view.push("sent", sent);
    view.push("blocked", blocked);
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
    /// In the mailbox, with a file that a rule forbids: no danger is known.
    forbidden: u64,
    /// In the mailbox, and not checked: the reader judges, as the notice about one mail says.
    unchecked: u64,
    /// Stopped, and sent by the reader.
    sent: u64,
    /// Stopped on their way to the reader.
    blocked: u64,
}

impl Counts {
    fn of(digest: &RecipientDigest) -> Self {
        let count = |is: fn(&Line) -> bool| -> u64 {
            let groups = digest.groups.iter().filter(|group| is(&group.line));
            groups.map(|group| group.more + 1).sum()
        };
        let unchecked = count(Line::is_only_unchecked);
        let forbidden = count(Line::is_only_forbidden);
        let doubtful = digest.delivered.saturating_sub(unchecked + forbidden);
        // Beside what may be dangerous, all of it is to be looked at with care.
        let (doubtful, forbidden) =
            if doubtful > 0 { (doubtful + forbidden, 0) } else { (doubtful, forbidden) };
        Self { doubtful, forbidden, unchecked, sent: digest.sent, blocked: digest.blocked }
    }

    /// Tells whether there is something in the mailbox: that comes first, and the lead is short.
    fn is_in_mailbox(&self) -> bool {
        self.doubtful + self.forbidden + self.unchecked > 0
    }

    fn subject(&self, writer: &Writer<'_>) -> String {
        let (key, variant, count) = match (self.doubtful + self.forbidden, self.unchecked) {
            (0, 0) => ("recipient-digest-subject", None, self.blocked + self.sent),
            (0, unchecked) => ("recipient-digest-unchecked-subject", None, unchecked),
            (others, unchecked) => {
                ("recipient-digest-subject", Some("mailbox"), others + unchecked)
            }
        };
        writer.say_plain(key, variant, &Values::new().with("count", Number::from(count)))
    }

    fn lead(&self, writer: &Writer<'_>) -> Vec<String> {
        let counts = [
            ("recipient-digest-mailbox", self.doubtful),
            ("recipient-digest-forbidden", self.forbidden),
            ("recipient-digest-unchecked", self.unchecked),
            ("recipient-digest-sent", if self.is_in_mailbox() { 0 } else { self.sent }),
            ("recipient-digest-blocked", self.blocked),
        ];
        let told = counts.into_iter().filter(|(_, count)| *count > 0);
        told.map(|(key, count)| writer.count(key, count)).collect()
    }

    fn action(&self, writer: &Writer<'_>) -> Vec<String> {
        let asking = self.doubtful + self.forbidden + self.unchecked + self.sent;
        let actions = [
            ("recipient-digest-action", self.doubtful > 0),
            ("recipient-digest-forbidden-action", self.forbidden > 0),
            ("recipient-digest-unchecked-action", self.unchecked > 0),
            ("recipient-digest-sent-action", self.sent > 0 && !self.is_in_mailbox()),
            ("action-nothing", asking == 0),
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
    if line.sent {
        rows.extend(group.mail().copies_row(writer, "label-not-reached"));
    } else if !mail.from.is_empty() {
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
