//! Pages with holes: what our own templates make of a view, apart from its texts.
//!
//! Our templates write a view's texts as they are, and ask of them whether they are empty and nothing
//! else. So the pages of two views of one shape differ in these texts alone: they are made once, with
//! a mark for each text, and filled for each mail. A [`Shelf`] keeps them for the next run of the program.
//!
//! Invariant: a filled page is what the templates would have made, octet for octet. No text has a
//! carriage return.

use std::fmt::Debug;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use foldhash::HashMap;

use super::templates::Rendered;
use super::{TemplateFault, View, finish};

/// How many forms are kept; beyond that, all are forgotten.
const FORMS_MAX: usize = 64;
/// How many texts a view may have: those of long digests are hardly ever of one shape.
const TEXTS_MAX: usize = 200;

/// A mark is the number of the text between these; they are for private use, and not in our templates.
const MARK_START: char = '\u{e000}';
const MARK_END: char = '\u{e001}';

/// A view without its texts, and which of them are empty.
#[derive(Debug, Hash)]
struct Shape {
    view: View,
    empty: Vec<bool>,
}

/// What tells one shape from all others: the octets that it is hashed from. No value's octets begin
/// those of another (“Prefix collisions” in [`Hash`]), so equal octets are of equal shapes.
#[derive(Debug, Default, PartialEq, Eq, Hash)]
struct Outline(Vec<u8>);

impl Outline {
    fn of(shape: &Shape) -> Self {
        let mut outline = Self::default();
        shape.hash(&mut outline);
        outline
    }
}

impl Hasher for Outline {
    fn write(&mut self, octets: &[u8]) {
        self.0.extend_from_slice(octets);
    }

    fn finish(&self) -> u64 {
        0
    }
}

/// Keeps forms from one run of the program to the next.
///
/// A form is the three parts of a mail, finished but for the marks that stand for its texts. The octets of its
/// outline mean something to the very program alone that has made them.
pub trait Shelf: Debug + Send + Sync {
    /// Finds the form of an outline.
    fn find(&self, outline: &[u8]) -> Option<Rendered>;

    /// Keeps a form, if that can be done.
    fn keep(&self, outline: &[u8], form: &Rendered);
}

/// The forms of one set of templates.
#[derive(Debug, Default)]
pub(super) struct Forms {
    known: Mutex<HashMap<Outline, Arc<Form>>>,
    shelf: Option<Arc<dyn Shelf>>,
}

impl Forms {
    /// Keeps forms for the next run, too.
    pub(super) fn keep_on(&mut self, place: Arc<dyn Shelf>) {
        self.shelf = Some(place);
    }

    /// Renders a view; `render` is what the templates make of one, before it is finished.
    pub(super) fn render(
        &self,
        view: &mut View,
        render: impl Fn(&View) -> Result<Rendered, TemplateFault>,
    ) -> Result<Rendered, TemplateFault> {
        let texts = view.take_texts();
        if texts.len() > TEXTS_MAX {
            view.put_texts(texts);
            return Ok(finish::all(&render(view)?));
        }
        let empty = texts.iter().map(String::is_empty).collect();
        let shape = Shape { view: std::mem::take(view), empty };
        let form = self.form(&shape, &texts, render);
        *view = shape.view;
        let filled = form.map(|form| form.fill(&texts));
        view.put_texts(texts);
        filled
    }

    fn form(
        &self,
        shape: &Shape,
        texts: &[String],
        render: impl Fn(&View) -> Result<Rendered, TemplateFault>,
    ) -> Result<Arc<Form>, TemplateFault> {
        let outline = Outline::of(shape);
        if let Some(form) = self.known().get(&outline) {
            return Ok(Arc::clone(form));
        }
        let kept = self.shelf.as_ref().and_then(|shelf| shelf.find(&outline.0));
        let made = match kept {
            Some(kept) => kept,
            None => self.make(&outline, &render(&shape.marked())?),
        };
        let form = Arc::new(Form::of(&made, texts));
        let mut known = self.known();
        if known.len() >= FORMS_MAX {
            known.clear();
        }
        known.insert(outline, Arc::clone(&form));
        Ok(form)
    }

    fn make(&self, outline: &Outline, rendered: &Rendered) -> Rendered {
        let made = Rendered { html: finish::styled(&rendered.html), ..rendered.clone() };
        if let Some(shelf) = &self.shelf {
            shelf.keep(&outline.0, &made);
        }
        made
    }

    fn known(&self) -> MutexGuard<'_, HashMap<Outline, Arc<Form>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shape {
    /// Gives a view of this shape with marks for texts.
    fn marked(&self) -> View {
        let mark = |(number, empty): (usize, &bool)| {
            if *empty { String::new() } else { format!("{MARK_START}{number}{MARK_END}") }
        };
        let mut view = self.view.clone();
        view.put_texts(self.empty.iter().enumerate().map(mark).collect());
        view
    }
}

/// The three pages of a mail.
#[derive(Debug)]
struct Form {
    subject: Page,
    text: Page,
    html: Page,
    /// The texts of the first view of this shape, and how a page in HTML shows them: most are sentences of
    /// ours, and those of the next views are the same.
    known: Vec<(String, String)>,
}

impl Form {
    fn of(made: &Rendered, texts: &[String]) -> Self {
        let known = texts.iter().map(|text| {
            let mut shown = String::new();
            finish::push_html(&mut shown, text);
            (text.clone(), shown)
        });
        Self {
            known: known.collect(),
            subject: Page::of(&made.subject),
            text: Page::of(&made.text),
            html: Page::of(&made.html).ascii(),
        }
    }

    fn fill(&self, texts: &[String]) -> Rendered {
        let plain = |page: &mut String, _, text: &str| page.push_str(text);
        let shown = |page: &mut String, number: usize, text: &str| match self.known.get(number) {
            Some((known, shown)) if known == text => page.push_str(shown),
            Some(_) | None => finish::push_html(page, text),
        };
        Rendered {
            subject: finish::subject(&self.subject.fill(texts, plain)),
            text: finish::text(&self.text.fill(texts, plain)),
            html: self.html.fill(texts, shown),
        }
    }
}

/// What a template made, cut at its marks.
#[derive(Debug)]
struct Page {
    start: String,
    /// The number of a text, and what follows it.
    holes: Vec<(usize, String)>,
}

impl Page {
    fn of(text: &str) -> Self {
        let mut pieces = text.split(MARK_START);
        let start = pieces.next().unwrap_or_default().to_owned();
        let hole = |piece: &str| {
            let (number, rest) = piece.split_once(MARK_END)?;
            Some((number.parse().ok()?, rest.to_owned()))
        };
        Self { start, holes: pieces.filter_map(hole).collect() }
    }

    /// Writes what is between the holes in ASCII.
    fn ascii(self) -> Self {
        let ascii = |piece: &str| finish::ascii(piece).into_owned();
        let holes = self.holes.iter().map(|(number, rest)| (*number, ascii(rest)));
        Self { start: ascii(&self.start), holes: holes.collect() }
    }

    fn fill(&self, texts: &[String], write: impl Fn(&mut String, usize, &str)) -> String {
        let text = |number: usize| texts.get(number).map_or("", String::as_str);
        let holes = self.holes.iter().map(|(number, rest)| (*number, text(*number), rest));
        let octets = |(_, text, rest): (usize, &str, &String)| text.len() + rest.len();
        let mut page =
            String::with_capacity(self.start.len() + holes.clone().map(octets).sum::<usize>() + 64);
        page.push_str(&self.start);
        for (number, text, rest) in holes {
            write(&mut page, number, text);
            page.push_str(rest);
        }
        page
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::audience::Template;
    use crate::compose::{Bar, BrandView, Card, Row, Section, Set};

    // A carriage return before a template's line feed would end one line instead of two.
    fn text() -> impl Strategy<Value = String> {
        "[a-zA-Zé0-9<>&\"'/; \u{a0}\u{e000}\u{e001}\u{202e}\u{0}\n\t{}]{0,12}"
    }

    fn texts() -> impl Strategy<Value = Vec<String>> {
        prop::collection::vec(text(), 0..3)
    }

    fn rows() -> impl Strategy<Value = Vec<Row>> {
        let row = (text(), text(), text(), any::<bool>(), any::<bool>());
        let row = row.prop_map(|(label, gap, value, code, isolate)| Row {
            label,
            gap,
            value,
            code,
            isolate,
        });
        prop::collection::vec(row, 0..3)
    }

    prop_compose! {
        fn section()(
            title in text(),
            paragraphs in texts(),
            items in texts(),
            rows in rows(),
            raw in texts(),
            bars in prop::collection::vec((text(), 0..101_u64, 0..101_u64), 0..2),
            cards in prop::collection::vec((text(), texts(), rows()), 0..2),
            after in texts(),
            technical in any::<bool>(),
        ) -> Section {
            let bar = |(text, percent, before_percent)| Bar { text, percent, before_percent };
            let card = |(title, lines, rows)| Card { title, lines, rows };
            let bars = bars.into_iter().map(bar).collect();
            let cards = cards.into_iter().map(card).collect();
            Section { title, paragraphs, items, rows, raw, bars, cards, after, technical }
        }
    }

    prop_compose! {
        fn view()(
            heads in (text(), text(), text(), any::<bool>()),
            lists in (texts(), texts(), texts(), texts()),
            sections in prop::collection::vec(section(), 0..3),
            severity in prop::sample::select(vec!["info", "low", "medium", "high", "critical"]),
            direction in prop::sample::select(vec!["ltr", "rtl"]),
        ) -> View {
            let (subject, title, pointer, has_logo) = heads;
            let title = format!("T{title}");
            let (lead, action, notes, footer) = lists;
            let language = "de".to_owned();
            let template = Template::RecipientBlocked.id();
            let mut view = View { template, language, direction, severity, subject, title, lead, action, notes, footer, ..View::default() };
            for (name, section) in ["which", "why", "help"].into_iter().zip(sections) {
                view.push(name, section);
            }
            let color = || "#004488".to_owned();
            view.brand = BrandView { name: "A & B".to_owned(), color: color(), color_dark: color(), ..BrandView::default() };
            if has_logo {
                view.brand.logo = format!("cid:logo.{}@whyblocked", view.title.len());
            } else {
                view.second = Some(Box::new(view.clone()));
                view.pointer = pointer;
            }
            view
        }
    }

    /// Keeps forms in memory.
    #[derive(Debug, Default)]
    struct Kept(Mutex<HashMap<Vec<u8>, Rendered>>);

    impl Shelf for Kept {
        fn find(&self, outline: &[u8]) -> Option<Rendered> {
            self.0.lock().unwrap().get(outline).cloned()
        }

        fn keep(&self, outline: &[u8], form: &Rendered) {
            self.0.lock().unwrap().insert(outline.to_vec(), form.clone());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn a_filled_page_is_what_the_templates_make(views in prop::collection::vec(view(), 1..4)) {
            let set = Set::built_in().unwrap();
            let shelf = Arc::new(Kept::default());
            let open = || Forms { shelf: Some(Arc::clone(&shelf) as Arc<dyn Shelf>), ..Forms::default() };
            let forms = open();
            let raw = |view: &View| set.raw(Template::RecipientBlocked, view);
            for view in &views {
                let direct = finish::all(&raw(view).unwrap());
                // The second time, the form is known.
                for _ in 0..2 {
                    let mut same = view.clone();
                    prop_assert_eq!(&forms.render(&mut same, raw).unwrap(), &direct);
                    prop_assert_eq!(&same, view);
                }
                // Another one of the same shape.
                let mut other = view.clone();
                let more = |text: String| if text.is_empty() { text } else { text + "é" };
                let texts = other.take_texts().into_iter().map(more).collect();
                other.put_texts(texts);
                let direct = finish::all(&raw(&other).unwrap());
                prop_assert_eq!(&forms.render(&mut other, raw).unwrap(), &direct);
                // In the next run of the program, no template is read.
                let next = open().render(&mut other, |_| panic!("the form was kept"));
                prop_assert_eq!(&next.unwrap(), &direct);
            }
        }
    }
}
