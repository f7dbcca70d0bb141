//! Says things in the reader's language, and remembers what could not be said.

use std::cell::{OnceCell, RefCell};

use super::Frame;
use super::view::{Row, Section, View};
use crate::event::BROKEN_DOT;
use crate::locale::{Number, Problem, Text, Value, Values, Words};
use crate::reason::Reason;

/// Characters of a file name that are shown.
pub(super) const FILE_CHARS_MAX: usize = 80;
/// Characters of a subject that are shown.
pub(super) const SUBJECT_CHARS_MAX: usize = 100;
/// Characters of an address that are shown.
pub(super) const ADDRESS_CHARS_MAX: usize = 120;
/// Characters of a line of a scanner that are shown.
pub(super) const LINE_CHARS_MAX: usize = 300;

/// Says things in one reader's language.
pub(super) struct Writer<'a> {
    pub(super) words: &'a Words,
    pub(super) frame: &'a Frame,
    label_gap: OnceCell<String>,
    problems: RefCell<Vec<Problem>>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(frame: &'a Frame, words: &'a Words) -> Self {
        Self { words, frame, label_gap: OnceCell::new(), problems: RefCell::default() }
    }

    /// Says a message.
    pub(super) fn say(&self, key: &str) -> String {
        self.say_with(key, None, &Values::new())
    }

    /// Says a message, or one of its attributes, with values.
    pub(super) fn say_with(
        &self,
        key: &str,
        attribute: Option<&str>,
        values: &Values<'_>,
    ) -> String {
        self.take(self.words.text(key, attribute, values))
    }

    /// Says a message without direction marks, for headers.
    pub(super) fn say_plain(
        &self,
        key: &str,
        attribute: Option<&str>,
        values: &Values<'_>,
    ) -> String {
        self.take(self.words.plain(key, attribute, values))
    }

    fn take(&self, text: Text) -> String {
        self.problems.borrow_mut().extend(text.problems);
        text.text
    }

    /// Returns what could not be said as it should.
    pub(super) fn problems(&self) -> Vec<Problem> {
        self.problems.borrow().clone()
    }

    /// Makes a fact with a label.
    pub(super) fn row(&self, label: &str, value: impl Into<String>) -> Row {
        Row {
            label: self.say(label),
            gap: self.label_gap().to_owned(),
            value: value.into(),
            code: false,
            isolate: false,
        }
    }

    /// Says what stands between a label and its fact.
    pub(super) fn label_gap(&self) -> &str {
        self.label_gap.get_or_init(|| self.say("gap-label"))
    }

    /// Makes a fact that is a code, which people copy: where the direction of writing would move its
    /// parts, it stands on a line of its own, without marks that would be copied, too.
    pub(super) fn code_row(&self, label: &str, value: impl Into<String>) -> Row {
        let row = Row { code: true, ..self.row(label, value) };
        if self.is_turned(&row.value) {
            return Row { gap: format!("{}\n", row.gap.trim_end()), ..row };
        }
        row
    }

    /// Makes a fact that is a number to dial, which nobody copies: marks keep its order.
    fn dialled_row(&self, label: &str, value: impl Into<String>) -> Row {
        let row = Row { code: true, ..self.row(label, value) };
        Row { isolate: self.is_turned(&row.value), ..row }
    }

    /// Tells whether a text from right to left moves the parts of a code: not if a letter comes first.
    fn is_turned(&self, code: &str) -> bool {
        self.direction() == "rtl" && !code.starts_with(char::is_alphabetic)
    }

    /// Starts a view with what all views in this language have in common.
    pub(super) fn view(&self) -> View {
        View {
            language: self.words.tag().to_string(),
            direction: self.direction(),
            gap: self.say("gap-sentences"),
            ..View::default()
        }
    }

    /// Starts a section.
    pub(super) fn section(&self, title: &str) -> Section {
        Section { title: self.say(title), ..Section::default() }
    }

    pub(super) fn direction(&self) -> &'static str {
        self.words.direction().as_str()
    }

    /// Puts sentences one after another, as the language does.
    pub(super) fn paragraph(&self, sentences: &[String]) -> String {
        sentences.join(&self.say("gap-sentences"))
    }

    /// Says who helps.
    pub(super) fn help(&self) -> Section {
        let contact = &self.frame.contact;
        let mut section = self.section("help-title");
        section.paragraphs.push(self.say("help-ask"));
        section.rows.push(self.row("help-contact", contact.name.clone()));
        section
            .rows
            .extend(contact.phone.iter().map(|phone| self.dialled_row("help-phone", phone)));
        for (label, value) in [("help-email", &contact.email), ("help-page", &contact.page)] {
            section.rows.extend(value.as_ref().map(|value| self.code_row(label, value.clone())));
        }
        section
    }

    /// Says a message about an amount.
    pub(super) fn count(&self, key: &str, count: u64) -> String {
        self.say_with(key, None, &Values::new().with("count", Number::from(count)))
    }

    /// Says how many were left out of a list, if any.
    pub(super) fn more(&self, count: u64) -> Option<String> {
        (count > 0).then(|| self.count("value-more", count))
    }

    /// Says why there are dots in brackets, if there are: no stranger's file or sender has such a name.
    pub(super) fn explain_dots(&self, view: &mut View) {
        let mut is_broken = false;
        view.each_text(&mut |text| is_broken |= text.contains(BROKEN_DOT));
        if is_broken {
            view.notes.push(self.say("note-dots"));
        }
    }

    /// Says who sends this.
    pub(super) fn footer(&self) -> Vec<String> {
        let organization = Values::new().with("organization", self.frame.organization.as_str());
        let mut footer = vec![self.say_with("footer", None, &organization)];
        footer.push(self.say("footer-automatic"));
        footer.extend(self.frame.phrase.clone());
        footer
    }

    /// Says when something was, in the organization's time zone.
    pub(super) fn moment(&self, moment: chrono::DateTime<chrono::Utc>) -> String {
        self.words.format().moment(moment, &self.frame.time_zone)
    }

    /// Isolates a stranger's text where it could turn the words around it.
    pub(super) fn isolated(&self, text: &str) -> String {
        self.words.isolated(text)
    }
}

/// Chooses the message that explains a reason: the site's own, where the reader's words have it.
pub(super) fn words_of<'r>(writer: &Writer<'_>, reason: &'r Reason) -> &'r str {
    let own = reason.own_words.as_deref().filter(|key| writer.words.has(key, None));
    own.unwrap_or(&reason.words)
}

/// Returns the values of a reason's message.
pub(super) fn values(reason: &Reason) -> Values<'_> {
    let mut values = Values::new();
    for (name, value) in &reason.values {
        values = values.with(name, number_or_text(value));
    }
    if let Some(family) = &reason.family {
        values = values.with("family", family.as_str());
    }
    values
}

/// Reads a value as a number where it is one, so that it chooses plural forms.
pub fn number_or_text(value: &str) -> Value<'_> {
    value
        .parse::<u64>()
        .map_or_else(|_| Value::from(value), |number| Value::from(Number::from(number)))
}

/// Writes the first letter large.
pub(super) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
