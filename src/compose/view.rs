//! All that templates see.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Frame, Rendered};

/// One mail, in its reader's words, without looks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct View {
    /// Which mail.
    pub template: &'static str,
    /// The language, a BCP 47 tag.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// What stands between sentences.
    pub gap: String,
    /// The severity; it sets the accent.
    pub severity: &'static str,
    /// The subject, without direction marks.
    pub subject: String,
    /// The heading.
    pub title: String,
    /// What happened, and whether the reader is safe.
    pub lead: Vec<String>,
    /// What the reader does now.
    pub action: Vec<String>,
    /// The sections by name: `which`, `why`, `expected`, `help`, `details` and others.
    pub sections: BTreeMap<&'static str, Section>,
    /// The order of the sections.
    pub order: Vec<&'static str>,
    /// What this mail holds and leaves out, such as the time that it is about. Mail programs hide who sends it,
    /// and this must be seen.
    pub notes: Vec<String>,
    /// Who sends this.
    pub footer: Vec<String>,
    /// The same in a second language, for organizations that want both in one mail.
    pub second: Option<Box<View>>,
    /// Says in the second language that it follows.
    pub pointer: String,
    /// The organization's name, colors and logo.
    pub brand: BrandView,
}

/// The organization's name, colors and logo.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct BrandView {
    /// The name.
    pub name: String,
    /// The color, readable on white.
    pub color: String,
    /// The color, readable in the dark.
    pub color_dark: String,
    /// The address of the logo within the mail; empty if there is none.
    pub logo: String,
    /// What stands in the place of the logo where pictures are off.
    pub logo_alt: String,
    /// How wide the logo is shown, in pixels.
    pub logo_width: u32,
    /// How high the logo is shown, in pixels.
    pub logo_height: u32,
}

impl BrandView {
    /// Shows an organization in the mail with this id.
    pub(super) fn new(frame: &Frame, mail: &str) -> Self {
        let brand = &frame.brand;
        let logo = brand.logo.as_ref();
        let (logo_width, logo_height) = logo.map_or((0, 0), |logo| logo.sides);
        Self {
            name: frame.organization.clone(),
            color: brand.color.clone(),
            color_dark: brand.color_dark.clone(),
            logo: logo.map(|_| format!("cid:{}", logo_id(mail))).unwrap_or_default(),
            logo_alt: logo.map(|logo| logo.alt.clone()).unwrap_or_default(),
            logo_width,
            logo_height,
        }
    }
}

/// Names the logo within the mail with this id.
pub(super) fn logo_id(mail: &str) -> String {
    format!("logo.{mail}@whyblocked")
}

/// A heading with what belongs to it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// Sentences, a paragraph each.
    pub paragraphs: Vec<String>,
    /// Items of a list.
    pub items: Vec<String>,
    /// Facts with a label.
    pub rows: Vec<Row>,
    /// Lines as a program wrote them.
    pub raw: Vec<String>,
    /// Amounts to compare.
    pub bars: Vec<Bar>,
    /// Things that have several facts each.
    pub cards: Vec<Card>,
    /// Sentences below all that, a paragraph each.
    pub after: Vec<String>,
    /// It is for those who know mail systems.
    pub technical: bool,
}

/// An amount, beside the one before it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Bar {
    /// Both amounts in words.
    pub text: String,
    /// The amount, in percent of the largest one.
    pub percent: u64,
    /// The amount before, in percent of the same.
    pub before_percent: u64,
}

/// One of several things, with its facts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Card {
    /// What it is.
    pub title: String,
    /// What is said about it, a line each.
    pub lines: Vec<String>,
    /// Facts with a label.
    pub rows: Vec<Row>,
}

/// A fact with a label.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Row {
    /// The label.
    pub label: String,
    /// What stands between label and fact in a line of text; it may end the line.
    pub gap: String,
    /// The fact.
    pub value: String,
    /// The fact is a code, always written from left to right.
    pub code: bool,
    /// In a text from right to left, the code gets marks to stay in order; nobody copies it.
    pub isolate: bool,
}

impl Section {
    /// Tells whether there is nothing below the heading.
    pub fn is_empty(&self) -> bool {
        self.paragraphs.is_empty()
            && self.items.is_empty()
            && self.rows.is_empty()
            && self.raw.is_empty()
            && self.bars.is_empty()
            && self.cards.is_empty()
            && self.after.is_empty()
    }

    fn each_text(&mut self, visit: &mut impl FnMut(&mut String)) {
        visit(&mut self.title);
        let lists = [&mut self.paragraphs, &mut self.items, &mut self.raw, &mut self.after];
        lists.into_iter().flatten().for_each(&mut *visit);
        self.bars.iter_mut().for_each(|bar| visit(&mut bar.text));
        for card in &mut self.cards {
            visit(&mut card.title);
            card.lines.iter_mut().for_each(&mut *visit);
        }
        let rows = self.cards.iter_mut().flat_map(|card| &mut card.rows);
        for row in self.rows.iter_mut().chain(rows) {
            [&mut row.label, &mut row.gap, &mut row.value].into_iter().for_each(&mut *visit);
        }
    }

    /// Writes it without a template, a block of text each.
    fn plain(&self) -> Vec<String> {
        let write = |row: &Row| format!("{}{}{}", row.label, row.gap, row.value);
        let mut blocks = vec![self.title.clone()];
        blocks.extend(self.paragraphs.iter().cloned());
        blocks.extend(self.items.iter().map(|item| format!("- {item}")));
        let bars = self.bars.iter().map(|bar| bar.text.clone());
        let lines = bars.chain(self.rows.iter().map(write)).chain(self.raw.iter().cloned());
        blocks.push(lines.collect::<Vec<_>>().join("\n"));
        blocks.extend(self.cards.iter().map(|card| {
            let lines = [&card.title].into_iter().chain(&card.lines).cloned();
            lines.chain(card.rows.iter().map(write)).collect::<Vec<_>>().join("\n")
        }));
        blocks.extend(self.after.iter().cloned());
        blocks
    }
}

impl View {
    /// Puts the same in a second language below.
    pub(super) fn add_second(&mut self, second: Self, pointer: String) {
        self.subject = format!("{} | {}", self.subject, second.subject);
        self.pointer = pointer;
        self.second = Some(Box::new(second));
    }

    /// Takes out its texts, in one order; what is left is its shape.
    pub(super) fn take_texts(&mut self) -> Vec<String> {
        let mut texts = Vec::with_capacity(64);
        self.each_text(&mut |text| texts.push(std::mem::take(text)));
        texts
    }

    /// Puts texts in the places that [`View::take_texts`] took them from.
    pub(super) fn put_texts(&mut self, texts: Vec<String>) {
        let mut texts = texts.into_iter();
        self.each_text(&mut |text| *text = texts.next().unwrap_or_default());
    }

    /// Visits what our templates write as it is. A color is no text: it stands in a style sheet.
    pub(super) fn each_text(&mut self, visit: &mut impl FnMut(&mut String)) {
        [&mut self.subject, &mut self.title, &mut self.pointer].into_iter().for_each(&mut *visit);
        let lists = [&mut self.lead, &mut self.action, &mut self.notes, &mut self.footer];
        lists.into_iter().flatten().for_each(&mut *visit);
        self.sections.values_mut().for_each(|section| section.each_text(visit));
        if let Some(second) = &mut self.second {
            second.each_text(visit);
        }
        visit(&mut self.brand.logo);
    }

    /// Names the languages, as `Content-Language` wants them (RFC 3282).
    pub fn languages(&self) -> String {
        match &self.second {
            Some(second) => format!("{}, {}", self.language, second.language),
            None => self.language.clone(),
        }
    }

    /// Adds a section at the end, unless it is empty.
    pub(super) fn push(&mut self, name: &'static str, section: Section) {
        if !section.is_empty() {
            self.order.push(name);
            self.sections.insert(name, section);
        }
    }

    /// Writes the mail without templates.
    pub(super) fn plain(&self) -> Rendered {
        let subject = self.subject.clone();
        Rendered { subject, text: self.plain_text(), html: self.plain_html() }
    }

    /// Writes the view as text without a template.
    pub fn plain_text(&self) -> String {
        let mut blocks = vec![self.title.clone(), self.lead.join(" "), self.pointer.clone()];
        blocks.push(self.action.join(" "));
        for section in self.order.iter().filter_map(|name| self.sections.get(name)) {
            blocks.extend(section.plain());
        }
        blocks.push(self.notes.join("\n"));
        blocks.push(self.footer.join("\n"));
        blocks.extend(self.second.as_ref().map(|second| second.plain_text()));
        blocks.retain(|block| !block.is_empty());
        blocks.join("\n\n") + "\n"
    }

    /// Writes the view as HTML without a template.
    pub fn plain_html(&self) -> String {
        let text = self.plain_text();
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title></title></head><body><pre style=\"white-space:pre-wrap;font-family:sans-serif\">{text}</pre></body></html>\n",
            self.language, self.direction
        )
    }
}
