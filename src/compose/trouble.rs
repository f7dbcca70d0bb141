//! The view of a mail about our own trouble.

use super::view::View;
use super::writer::{LINE_CHARS_MAX, Writer};
use crate::event::Foreign;
use crate::locale::{Number, Values};

/// What went wrong, to be told once a day for each kind.
#[derive(Debug, Clone)]
pub struct TroubleReport {
    /// What makes this report the same as another: kind, organization and day.
    pub id: String,
    /// The kind: the message `trouble-<kind>` explains it.
    pub kind: &'static str,
    /// It was about a notice that can be sent again.
    pub can_be_sent: bool,
    /// How often it happened since the last report.
    pub count: u64,
    /// What exactly happened the last time, line by line.
    pub details: Vec<String>,
}

pub(super) fn view(writer: &Writer<'_>, report: &TroubleReport) -> View {
    let key = format!("trouble-{}", report.kind);
    let nothing = Values::new();
    let test = (report.kind == "test").then_some("test");
    let title = writer.say_plain(&key, Some("title"), &nothing);
    let subject = Values::new().words("title", title);
    let mut view = View {
        template: "admin-trouble",
        severity: "medium",
        subject: writer.say_plain("admin-trouble-subject", None, &subject),
        title: writer.say_with("admin-trouble-title", test, &nothing),
        lead: vec![writer.say(&key)],
        action: Vec::new(),
        ..writer.view()
    };
    if report.count > 1 {
        let count = Values::new().with("count", Number::from(report.count));
        view.lead.push(writer.say_with("admin-trouble-count", None, &count));
    }
    let mut action = writer.section("admin-trouble-do-title");
    action.paragraphs.push(writer.say_with(&key, Some("hint"), &nothing));
    if report.can_be_sent {
        action.paragraphs.push(writer.say("admin-trouble-retry"));
    }
    view.push("do", action);
    let mut last = writer.section("admin-trouble-last-title");
    last.technical = true;
    last.raw = report
        .details
        .iter()
        .map(|line| Foreign::from(line.as_str()).shown(LINE_CHARS_MAX))
        .collect();
    view.push("last", last);
    view.footer = writer.footer();
    view
}
