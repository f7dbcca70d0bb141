//! Finishes what templates made: clean, in one form, and styled for every mail program.

use std::borrow::Cow;
use std::sync::LazyLock;

use css_inline::{CSSInliner, InlineOptions};

use super::Rendered;

/// The longest subject that a template may make, in characters.
const SUBJECT_CHARS_MAX: usize = 200;

static INLINER: LazyLock<CSSInliner<'static>> = LazyLock::new(|| {
    let options = InlineOptions { keep_at_rules: true, ..InlineOptions::default() };
    CSSInliner::new(InlineOptions { load_remote_stylesheets: false, ..options })
});

/// Finishes all parts.
pub(super) fn all(raw: &Rendered) -> Rendered {
    Rendered { subject: subject(&raw.subject), text: text(&raw.text), html: html(&raw.html) }
}

/// Makes one line of a subject. Spaces that do not break stay.
pub(super) fn subject(text: &str) -> String {
    let text = clean(text);
    let words = text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty());
    let subject = words.collect::<Vec<_>>().join(" ");
    match subject.char_indices().nth(SUBJECT_CHARS_MAX) {
        Some((end, _)) => format!("{}…", subject.get(..end).unwrap_or_default().trim_end()),
        None => subject,
    }
}

/// Takes out what template tags leave behind: blanks at line ends, and more than two empty lines.
pub(super) fn text(text: &str) -> String {
    let text = clean(text);
    let mut tidy = String::with_capacity(text.len());
    let mut empty = 2;
    for line in text.lines() {
        let line = line.trim_end();
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty <= 2 {
            tidy.push_str(line);
            tidy.push('\n');
        }
    }
    tidy.truncate(tidy.trim_end().len());
    tidy.push('\n');
    tidy
}

/// Puts the style sheet's rules into the elements; what depends on the screen stays in the head.
pub(super) fn html(html: &str) -> String {
    let html = clean(html);
    // A page that cannot be read as one is shown by mail programs as it is.
    INLINER
        .inline(&html)
        .map_or_else(|_| html.clone().into_owned(), |html| style_last(&html).unwrap_or(html))
}

/// Puts the rules that are left behind the rest of the head, which says how the page is to be read.
fn style_last(html: &str) -> Option<String> {
    let (before, rest) = html.split_once("<head><style>")?;
    let (rules, rest) = rest.split_once("</style>")?;
    let (head, body) = rest.split_once("</head>")?;
    Some(format!("{before}<head>{head}<style>{rules}</style></head>{body}"))
}

/// Tells whether a page shows any text.
pub(super) fn shows_text(html: &str) -> bool {
    let body = html.find("<body").and_then(|start| html.get(start..)).unwrap_or(html);
    let mut inside = false;
    body.replace("&nbsp;", " ").chars().any(|character| {
        match character {
            '<' => inside = true,
            '>' => inside = false,
            _ => return !inside && character.is_alphanumeric(),
        }
        false
    })
}

/// Writes a text into a finished page, in the form that [`html`] gives to texts.
pub(super) fn push_html(page: &mut String, text: &str) {
    for piece in clean(text).split_inclusive(['&', '<', '>', '\u{a0}']) {
        let mut characters = piece.chars();
        let entity = match characters.next_back() {
            Some('&') => "&amp;",
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('\u{a0}') => "&nbsp;",
            Some(_) | None => {
                page.push_str(piece);
                continue;
            }
        };
        page.push_str(characters.as_str());
        page.push_str(entity);
    }
}

/// Takes out control characters; lines end with a line feed alone.
fn clean(text: &str) -> Cow<'_, str> {
    let is_clean = |character: char| !character.is_control() || matches!(character, '\n' | '\t');
    // In UTF-8, the control characters beyond ASCII begin with C2.
    let may_be = |octet: u8| octet < b' ' && octet != b'\n' || matches!(octet, 0x7f | 0xc2);
    if !text.bytes().any(may_be) || text.chars().all(is_clean) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(text.chars().filter(|character| is_clean(*character)).collect())
}
