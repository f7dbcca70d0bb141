//! Finishes what templates made: clean, in one form, and styled for every mail program.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::sync::LazyLock;

use css_inline::{CSSInliner, InlineOptions};

use super::Rendered;

/// What stands between a text and who sends it.
const SIGNATURE: &str = "-- ";
/// The longest subject that a template may make, in characters.
const SUBJECT_CHARS_MAX: usize = 200;

static INLINER: LazyLock<CSSInliner<'static>> = LazyLock::new(|| {
    let options =
        InlineOptions { keep_at_rules: true, minify_css: true, ..InlineOptions::default() };
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

/// Takes out what template tags leave behind: blanks at line ends, but of the line before a signature, and more
/// than two empty lines.
pub(super) fn text(text: &str) -> String {
    let text = clean(text);
    let mut tidy = String::with_capacity(text.len());
    let mut empty = 2;
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]) {
        let line = text.get(start..end).unwrap_or_default();
        // The blank of this line tells programs that a signature follows (RFC 3676, section 4.3).
        let line = if line == SIGNATURE { line } else { line.trim_end() };
        start = end + 1;
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

/// Finishes a page.
pub(super) fn html(html: &str) -> String {
    ascii(&styled(html)).into_owned()
}

/// Puts the style sheet's rules into the elements; what depends on the screen stays in the head.
pub(super) fn styled(html: &str) -> String {
    let html = clean(html);
    // A page that cannot be read as one is shown by mail programs as it is.
    let styled = INLINER.inline(&html).map(|page| style_last(&page, &html).unwrap_or(page));
    styled.unwrap_or_else(|_| html.into_owned())
}

/// Puts the rules that are left behind the rest of the head, which says how the page is to be read;
/// without the blanks around their lines, and without those that the page has nothing for. Classes go
/// that were for none but the rules that are in the elements now.
fn style_last(html: &str, before: &str) -> Option<String> {
    let (start, rest) = html.split_once("<head><style>")?;
    let (rules, rest) = rest.split_once("</style>")?;
    let (head, body) = rest.split_once("</head>")?;
    let classes = classes(body);
    let mut is_between_rules = true;
    let lines = rules.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines = lines.filter(|line| {
        let begins = std::mem::replace(&mut is_between_rules, line.ends_with(['{', '}']));
        !begins || may_hold(line, &classes)
    });
    let rules = lines.collect::<Vec<_>>().join("\n");
    let body = match only_sheet(before) {
        Some(sheet) => Cow::Owned(without(body, &(&named(sheet) - &named(&rules)))),
        None => Cow::Borrowed(body),
    };
    Some(format!("{start}<head>{head}<style>{rules}</style></head>{body}"))
}

/// Finds the style sheet of a page, if there is but one, in which a class is written as in an element.
fn only_sheet(html: &str) -> Option<&str> {
    let (_, rest) = html.split_once("<style>").filter(|(before, _)| !before.contains("<style"))?;
    let (sheet, rest) = rest.split_once("</style>")?;
    (!sheet.contains(['[', '\\']) && !rest.contains("<style")).then_some(sheet)
}

/// Lists the classes that a style sheet names.
fn named(sheet: &str) -> HashSet<&str> {
    let after_points = sheet.split('.').skip(1);
    after_points.filter_map(|text| text.split(|c| !is_of_name(c)).next()).collect()
}

/// Cuts a tag at its classes: what is before them, they, and what is behind.
fn cut_at_classes(tag: &str) -> Option<(&str, &str, &str)> {
    // A text has no `<`, and what it says is no attribute.
    let (before, rest) = tag.split_once(" class=\"").filter(|(before, _)| !before.contains('>'))?;
    let (classes, after) = rest.split_once('"')?;
    Some((before, classes, after))
}

/// Lists the classes of a page's elements.
fn classes(body: &str) -> HashSet<&str> {
    let lists = body.split('<').filter_map(|tag| cut_at_classes(tag).map(|(_, list, _)| list));
    lists.flat_map(str::split_whitespace).collect()
}

/// Takes classes out of a page's elements.
fn without(body: &str, needless: &HashSet<&str>) -> String {
    let mut page = String::with_capacity(body.len());
    for (number, tag) in body.split('<').enumerate() {
        if number > 0 {
            page.push('<');
        }
        let Some((before, classes, after)) = cut_at_classes(tag) else {
            page.push_str(tag);
            continue;
        };
        let needed = classes.split_whitespace().filter(|class| !needless.contains(class));
        let needed: Vec<&str> = needed.collect();
        page.push_str(before);
        if !needed.is_empty() {
            let _ = write!(page, " class=\"{}\"", needed.join(" "));
        }
        page.push_str(after);
    }
    page
}

/// Tells whether a line of a style sheet, where a rule may begin, may hold for elements of these classes:
/// all but one whole rule for other classes alone.
fn may_hold(line: &str, classes: &HashSet<&str>) -> bool {
    let Some((selectors, rest)) = line.split_once('{') else {
        return true;
    };
    let ends_a_rule = rest.find(['{', '}']) == rest.rfind('}');
    if !ends_a_rule || !rest.ends_with('}') {
        return true;
    }
    let mut selectors = selectors.split(',').map(|selector| selector.trim().strip_prefix('.'));
    selectors.any(|class| {
        class.is_none_or(|class| !class.chars().all(is_of_name) || classes.contains(class))
    })
}

/// Tells whether a character is the same in a class's name and in a style sheet.
fn is_of_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_')
}

/// Writes what is beyond ASCII as character references (HTML, section 13.1.4): such a page needs no
/// transfer encoding. Style sheets know no references.
pub(super) fn ascii(html: &str) -> Cow<'_, str> {
    let is_plain = |sheet: &str| sheet.split("</style>").next().is_some_and(str::is_ascii);
    if html.is_ascii() || !html.split("<style").skip(1).all(is_plain) {
        return Cow::Borrowed(html);
    }
    let mut page = String::with_capacity(html.len() * 2);
    html.chars().for_each(|character| push_ascii(&mut page, character));
    Cow::Owned(page)
}

fn push_ascii(page: &mut String, character: char) {
    if character.is_ascii() {
        page.push(character);
    } else {
        let _ = write!(page, "&#{};", u32::from(character));
    }
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
    let stays = |octet: &u8| octet.is_ascii() && !matches!(octet, b'&' | b'<' | b'>');
    let text = clean(text);
    if text.bytes().fold(true, |plain, octet| plain & stays(&octet)) {
        return page.push_str(&text);
    }
    let mut rest = &*text;
    loop {
        let stay = rest.bytes().take_while(stays).count();
        let (plain, after) = rest.split_at_checked(stay).unwrap_or_default();
        page.push_str(plain);
        let mut characters = after.chars();
        match characters.next() {
            None => return,
            Some('&') => page.push_str("&amp;"),
            Some('<') => page.push_str("&lt;"),
            Some('>') => page.push_str("&gt;"),
            Some('\u{a0}') => page.push_str("&nbsp;"),
            Some(character) => push_ascii(page, character),
        }
        rest = characters.as_str();
    }
}

/// Takes out control characters; lines end with a line feed alone.
fn clean(text: &str) -> Cow<'_, str> {
    let is_clean = |character: char| !character.is_control() || matches!(character, '\n' | '\t');
    // In UTF-8, the control characters beyond ASCII begin with C2.
    let may_be = |octet: u8| octet < b' ' && octet != b'\n' || matches!(octet, 0x7f | 0xc2);
    // Looking at all octets is quicker than stopping at the first: many are looked at in one step.
    let may_be = text.bytes().fold(false, |found, octet| found | may_be(octet));
    if !may_be || text.chars().all(is_clean) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(text.chars().filter(|character| is_clean(*character)).collect())
}

#[cfg(test)]
mod tests {
    use super::{ascii, styled, text};

    #[test]
    fn no_line_ends_with_a_blank_but_the_one_before_a_signature() {
        for (written, expected) in [
            ("a \n-- \nb\t\n", "a\n-- \nb\n"),
            ("a\n\n\n\n-- \nb", "a\n\n\n-- \nb\n"),
            ("a\n --  \n-- b \n--- \n", "a\n --\n-- b\n---\n"),
        ] {
            assert_eq!(text(written), expected);
        }
    }

    #[test]
    fn rules_that_a_page_has_nothing_for_are_left_out() {
        let rule = |selectors: &str| format!("{selectors} {{ color: red !important; }}");
        for (selectors, stays) in [
            (".a,\n.other", true),
            (".other { color: blue; } .a", true),
            (".a", true),
            (".other", false),
            (".a-b", false),
            (".b, .other", true),
            (".no, .other", false),
            (".other p", true),
            (".other, p", true),
            ("p", true),
            (".other:hover", true),
            (".other.a", true),
        ] {
            let rule = rule(selectors);
            let page = format!(
                "<html><head><style>@media print {{\n{rule}\n}}</style></head><body><p class=\"a b\">.other class=\"no\"</p></body></html>"
            );
            let styled = styled(&page);
            assert_eq!(styled.contains(&rule), stays, "{selectors}: {styled}");
            assert!(styled.contains("@media print {"), "{styled}");
        }
    }

    #[test]
    fn classes_that_are_for_no_rule_any_more_are_left_out() {
        for (sheet, left, classes, expected) in [
            (".a, .b {}", "p {}", "a b other", "<p class=\"other\" "),
            (".a { margin: 0.5em }", "p {}", "a", "<p title="),
            (".a {}", ".a {}", "a", "<p class=\"a\" "),
            (".a, .b {}", ".wrap > p.b:hover {}", "a b", "<p class=\"b\" "),
            (".a, .ab {}", ".ab {}", "a ab", "<p class=\"ab\" "),
            (".a {}", "[class=a] {}", "a", "<p class=\"a\" "),
            (".a {}", ".\\61 {}", "a", "<p class=\"a\" "),
            (".a {}</style><style>", "p {}", "a", "<p class=\"a\" "),
        ] {
            let text = "title=\"> class='a'\">.a class=\"a\"</p>";
            let page = format!(
                "<html><head><style>{sheet}\n@media print {{\n{left}\n}}</style></head>\
                 <body><p class=\"{classes}\" {text}</body></html>"
            );
            let styled = styled(&page);
            assert!(styled.contains(expected), "{sheet}: {styled}");
            assert!(styled.contains(".a class=\"a\"</p>"), "{sheet}: {styled}");
        }
    }

    #[test]
    fn pages_are_ascii_unless_a_style_sheet_is_not() {
        let kept = "<style>a::after { content: \"→\" }</style><p>é</p>";
        for (page, expected) in [
            ("<p>plain</p>", "<p>plain</p>"),
            (
                "<p title=\"é\">日本 &amp; 😀</p>",
                "<p title=\"&#233;\">&#26085;&#26412; &amp; &#128512;</p>",
            ),
            (
                "<style>a { color: red }</style><p>é</p>",
                "<style>a { color: red }</style><p>&#233;</p>",
            ),
            (kept, kept),
        ] {
            assert_eq!(ascii(page), expected);
        }
    }
}
