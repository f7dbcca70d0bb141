//! The view of the admins' digest.

use chrono::TimeDelta;

use super::super::advice::{Measure, or_nothing};
use super::super::line::{Group, in_turn};
use super::super::mail_facts::release_note;
use super::super::view::{Bar, Card, Section, View};
use super::super::writer::{Writer, capital};
use super::{AdminDigest, IncidentLine, QuietCount};
use crate::audience::Happening;
use crate::event::Foreign;
use crate::locale::{Number, Values};
use crate::reason::Severity;

/// How many mails are shown, in all languages together; the JSON part has more.
const CARDS_MAX: usize = 20;
/// A silence that ends within this time after the digest ends soon.
const SOON: TimeDelta = TimeDelta::hours(48);
/// Characters of a comment that are shown.
const COMMENT_CHARS_MAX: usize = 200;

/// Makes the view, of a mail in so many languages.
pub(crate) fn view(writer: &Writer<'_>, digest: &AdminDigest, languages: usize) -> View {
    let summary = Summary { writer, digest, languages };
    let delivered = (digest.delivered > 0).then_some("delivered");
    let mut counts = Values::new().with("count", Number::from(digest.total));
    if delivered.is_some() {
        counts = counts.with("delivered", Number::from(digest.delivered));
    }
    let gravest = digest.groups.iter().map(|group| group.line.severity).max();
    let mut view = View {
        template: "admin-digest",
        severity: gravest.unwrap_or(Severity::Info).id(),
        subject: writer.say_plain("admin-digest-subject", delivered, &counts),
        title: writer.say("admin-digest-title"),
        lead: summary.lead(),
        action: summary.action(),
        ..writer.view()
    };
    // If that is what most mails are about, it is the news.
    let scanners_first = summary.is_mostly_unscanned();
    if scanners_first {
        view.push("scanners", summary.scanners());
    }
    view.push("list", summary.list());
    view.push("categories", summary.categories());
    view.push("incidents", summary.incidents());
    view.push("quiet", summary.quiets());
    view.push("silences", summary.silences());
    if !scanners_first {
        view.push("scanners", summary.scanners());
    }
    view.push("senders", summary.senders());
    view.notes = vec![writer.say("admin-alert-attached")];
    view.footer = writer.footer();
    view
}

struct Summary<'a> {
    writer: &'a Writer<'a>,
    digest: &'a AdminDigest,
    languages: usize,
}

impl Summary<'_> {
    fn lead(&self) -> Vec<String> {
        let (writer, digest) = (self.writer, self.digest);
        let happened = Values::new()
            .with("count", Number::from(digest.total))
            .words("from", writer.moment(digest.from))
            .words("until", writer.moment(digest.until));
        let mut lead = vec![writer.say_with("admin-digest-happened", None, &happened)];
        let none = (digest.before == 0).then_some("none");
        let before = Values::new().with("count", Number::from(digest.before));
        lead.push(writer.say_with("admin-digest-before", none, &before));
        let mut reached = Vec::new();
        if digest.delivered > 0 {
            let only = (digest.total == 1).then_some("only");
            let count = Values::new().with("count", Number::from(digest.delivered));
            reached.push(writer.say_with("admin-digest-delivered", only, &count));
        }
        reached.push(writer.count("admin-digest-sent", digest.sent));
        vec![writer.paragraph(&lead), writer.paragraph(&reached)]
    }

    /// Says what to do: about mailboxes, inside senders and scanners.
    fn action(&self) -> Vec<String> {
        let (writer, digest) = (self.writer, self.digest);
        let told = digest.sent > 0 || !digest.incidents.is_empty();
        let delivered = if digest.delivered_here > 0 {
            Some("admin-digest-action-delivered")
        } else if digest.delivered > digest.unscanned && told {
            Some("admin-digest-action-told")
        } else {
            None
        };
        // The incidents' own notices have told what else to do about their mails.
        let asked = digest.incidents.iter().filter_map(|line| line.facts.measures.as_ref());
        let inside = asked.flatten().copied().filter(|measure| *measure == Measure::Inside);
        let mut action: Vec<String> = delivered.map(|key| writer.say(key)).into_iter().collect();
        action.extend(Measure::say_urgent(writer, &inside.collect::<Vec<_>>()));
        let scanners = Measure::say_urgent(writer, &self.failed());
        let place = if self.is_mostly_unscanned() { 0 } else { action.len() };
        action.splice(place..place, scanners);
        or_nothing(writer, action)
    }

    /// Tells whether most mails are here because scanners failed.
    fn is_mostly_unscanned(&self) -> bool {
        self.digest.unscanned * 2 > self.digest.total
    }

    /// Finds what is to be done about scanners: nobody tells us that they work again.
    fn failed(&self) -> Vec<Measure> {
        let all = |group: &Group| group.line.happening == Happening::ScannersFailed;
        let all = self.digest.groups.iter().any(all).then_some(Measure::Scanners);
        let one = (!self.digest.scanners.is_empty()).then_some(Measure::Scanner);
        all.into_iter().chain(one).collect()
    }

    fn list(&self) -> Section {
        let (writer, digest) = (self.writer, self.digest);
        let mut section = writer.section("admin-digest-list-title");
        let shown = in_turn(&digest.groups, CARDS_MAX / self.languages, |group| group.campaign());
        let all: u64 = digest.groups.iter().map(|group| group.more + 1).sum();
        let told: u64 = shown.iter().map(|group| group.more + 1).sum();
        section.cards = shown.iter().map(|group| self.card(group)).collect();
        section.after.extend(writer.more(all - told + digest.rest));
        section.after.extend(release_note(writer, shown.iter().map(|group| &group.line.mail)));
        section
    }

    fn card(&self, group: &Group) -> Card {
        let writer = self.writer;
        let line = &group.line;
        let severity = format!("severity-{}", line.severity.id());
        let severity = writer.say_plain(&severity, Some("admin"), &Values::new());
        let title = Values::new()
            .words("severity", capital(&severity))
            .words("title", writer.say_plain(&line.words, Some("title"), &Values::new()));
        let key = if line.is_delivered() {
            "admin-digest-mail-delivered"
        } else {
            "admin-digest-mail-blocked"
        };
        let title = writer.say_with(key, None, &title);
        if line.is_only_counted() && group.more > 0 {
            // They have nothing in common but the scanners: no sender stands for the others'.
            let all = writer.words.format().number(group.more + 1);
            let mut rows = vec![writer.row("admin-follow-up-count", all)];
            rows.extend(group.mail().copies_row(writer, "admin-alert-recipients-title"));
            return Card { title, lines: Vec::new(), rows };
        }
        let more = (group.more > 0).then(|| writer.count("admin-digest-alike", group.more));
        group.mail().card(writer, title, more.into_iter().collect())
    }

    fn categories(&self) -> Section {
        let mut section = self.writer.section("admin-digest-categories-title");
        let amounts = self.digest.categories.iter().flat_map(|(_, now, before)| [*now, *before]);
        let most = amounts.max().unwrap_or_default().max(1);
        for (category, now, before) in &self.digest.categories {
            let key = format!("category-{}", category.id());
            let values = Values::new()
                .words("category", self.writer.say_with(&key, Some("title"), &Values::new()))
                .with("count", Number::from(*now))
                .with("before", Number::from(*before));
            section.bars.push(Bar {
                text: self.writer.say_with("admin-digest-category", None, &values),
                percent: (now * 100).div_ceil(most),
                before_percent: (before * 100).div_ceil(most),
            });
        }
        section
    }

    fn incidents(&self) -> Section {
        let mut section = self.writer.section("admin-digest-incidents-title");
        section.items = self.digest.incidents.iter().map(|line| self.incident(line)).collect();
        section
    }

    fn incident(&self, line: &IncidentLine) -> String {
        let writer = self.writer;
        if line.ends <= self.digest.until {
            return line.facts.say_over(writer, line.count, (line.first, line.last));
        }
        let values = Values::new()
            .words("incident", line.facts.name(writer))
            .with("count", Number::from(line.count))
            .words("first", writer.moment(line.first));
        writer.say_with("admin-digest-incident-open", None, &values)
    }

    fn quiets(&self) -> Section {
        let mut section = self.writer.section("admin-digest-quiet-title");
        section.items = self.digest.quiets.iter().map(|quiet| self.quiet(quiet)).collect();
        section
    }

    fn quiet(&self, quiet: &QuietCount) -> String {
        let writer = self.writer;
        let named = |key: &str, name: &str, value: &str, count: &u64| {
            let values = Values::new().with("count", Number::from(*count)).with(name, value);
            writer.say_with(key, None, &values)
        };
        match quiet {
            QuietCount::Incident(count) => writer.count("admin-digest-quiet-incident", *count),
            QuietCount::Repeat(count) => writer.count("admin-digest-quiet-repeat", *count),
            QuietCount::Throttled(limit, count) => {
                named("admin-digest-quiet-throttled", "limit", limit, count)
            }
            QuietCount::Silenced(silence, count) => {
                named("admin-digest-quiet-silenced", "silence", silence, count)
            }
        }
    }

    fn silences(&self) -> Section {
        let writer = self.writer;
        let mut section = writer.section("admin-digest-silences-title");
        for silence in &self.digest.silences {
            let soon = (silence.ends - self.digest.until < SOON).then_some("soon");
            let values = Values::new()
                .with("silence", silence.id.as_str())
                .with("author", silence.author.as_str())
                .words("until", writer.moment(silence.ends));
            let mut rows = vec![writer.code_row("label-rule", silence.matcher.clone())];
            if !silence.comment.is_empty() {
                let comment = Foreign::from(silence.comment.as_str()).shown(COMMENT_CHARS_MAX);
                rows.push(writer.row("admin-digest-comment", writer.isolated(&comment)));
            }
            let title = writer.say_with("admin-digest-silence", soon, &values);
            section.cards.push(Card { title, lines: Vec::new(), rows });
        }
        section
    }

    fn scanners(&self) -> Section {
        self.counted("admin-digest-scanners-title", "admin-digest-scanner", "scanner")
    }

    fn senders(&self) -> Section {
        self.counted("admin-digest-senders-title", "admin-digest-sender", "sender")
    }

    /// Lists names with their amounts.
    fn counted(&self, title: &str, key: &str, name: &str) -> Section {
        let writer = self.writer;
        let amounts = match name {
            "scanner" => &self.digest.scanners,
            _ => &self.digest.senders,
        };
        let mut section = writer.section(title);
        for (who, count) in amounts {
            let values = Values::new().with(name, who.as_str()).with("count", Number::from(*count));
            section.items.push(writer.say_with(key, None, &values));
        }
        section
    }
}
