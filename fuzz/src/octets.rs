//! What holds for every mail, whatever it is about.

use mail_parser::{Message as Parsed, MessageParser, MimeHeaders as _};
use whyblocked::audience::Template;
use whyblocked::compose::Mail;
use whyblocked::event::Event;
use whyblocked::store::Message;

/// Longest subjects, in characters; in two languages twice that, and what stands between them.
const SUBJECT_CHARS_MAX: usize = 60;
/// The same for admins, with the mark of a reply.
const ADMIN_SUBJECT_CHARS_MAX: usize = 104;
/// What a message may be longer than eight times its event, in octets.
const MESSAGE_OCTETS_EXTRA: usize = 400_000;

/// Every header of any message; each once.
const HEADERS: [&str; 12] = [
    "Auto-Submitted",
    "Content-Language",
    "Content-Type",
    "Date",
    "From",
    "MIME-Version",
    "Message-ID",
    "Subject",
    "To",
    "X-Auto-Response-Suppress",
    "X-Whyblocked-Mail",
    "X-Whyblocked-Notice",
];

/// Every element that our templates use.
const ELEMENTS: [&str; 27] = [
    "!doctype", "html", "head", "meta", "title", "style", "body", "table", "tbody", "tr", "td",
    "th", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "pre", "code", "span", "div", "br",
    "strong", "img",
];

/// Checks a mail, as octets and as its reader sees it.
pub(crate) fn check(mail: &Mail, event: &Event, size: usize) {
    let place = format!("{} {}", mail.language, mail.template.id());
    let plain = mail.recipients.iter().all(|address| address.is_ascii());
    assert!(mail.message.is_ascii() || !plain, "{place}: not 7-bit clean");
    let parsed = check_message(&mail.message, mail.template, size, &place);
    assert_eq!(header(&parsed, "X-Whyblocked-Event"), event.mail_id, "{place}");
    let text = parsed.body_text(0).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(text.trim_end(), mail.text.trim_end(), "{place}: the text part is read as another");
    check_subject(&mail.subject, mail.template, &mail.language, &place);
    check_words(&mail.text, &place);
    check_words(&mail.html, &place);
    check_markup(&mail.html, &place);
}

/// Checks a mail that comes out of the store.
pub(crate) fn check_stored(message: &[u8], template: Template, size: usize) {
    let place = template.id();
    let parsed = check_message(message, template, size, place);
    let languages = header(&parsed, "Content-Language");
    check_subject(parsed.subject().unwrap_or_default(), template, languages, place);
    for part in [parsed.body_text(0), parsed.body_html(0)] {
        let part = part.unwrap_or_default().replace("\r\n", "\n");
        assert!(!part.trim().is_empty(), "{place}: an empty part");
        check_words(&part, place);
    }
    check_markup(&parsed.body_html(0).unwrap_or_default(), place);
}

/// Checks the octets of a message, and its headers.
pub(crate) fn check_message<'a>(
    message: &'a [u8],
    template: Template,
    size: usize,
    place: &str,
) -> Parsed<'a> {
    assert!(message.len() <= 8 * size + MESSAGE_OCTETS_EXTRA, "{place}: {} octets", message.len());
    assert!(message.ends_with(b"\r\n"), "{place}: no line break at the end");
    for line in message.split(|octet| *octet == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        assert!(line.len() <= 998, "{place}: a line of {} octets", line.len());
        assert!(!line.contains(&b'\r') && !line.contains(&0), "{place}: a bare CR, or NUL");
    }
    let bare = message.windows(2).position(|two| matches!(two, [first, b'\n'] if *first != b'\r'));
    let around =
        bare.and_then(|at| message.get(at.saturating_sub(60)..at + 2)).map(String::from_utf8_lossy);
    assert_eq!(around, None, "{place}: a bare LF");
    assert!(Message::new(message).is_ok(), "{place}: not stored");
    check_headers(message, template, place);
    let Some(parsed) = MessageParser::default().parse(message) else { panic!("{place}: not read") };
    assert_eq!(header(&parsed, "Auto-Submitted"), "auto-generated", "{place}");
    assert_eq!(header(&parsed, "X-Whyblocked-Mail"), template.id(), "{place}");
    let facts = parsed
        .attachments()
        .filter(|part| part.content_type().is_some_and(|kind| kind.subtype() == Some("json")));
    let facts: Vec<Option<serde_json::Value>> =
        facts.map(|facts| serde_json::from_slice(facts.contents()).ok()).collect();
    let has_facts = template.is_for_admins() && template != Template::AdminTrouble;
    assert_eq!(facts.len(), usize::from(has_facts), "{place}: facts");
    for facts in facts {
        assert!(facts.is_some_and(|facts| facts.is_object()), "{place}: the facts are no JSON");
    }
    parsed
}

fn header<'a>(parsed: &'a Parsed<'_>, name: &'static str) -> &'a str {
    parsed.header_raw(name).map(str::trim).unwrap_or_default()
}

/// Checks that all headers are there, each once, and no other.
fn check_headers(message: &[u8], template: Template, place: &str) {
    let end = message.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(message.len());
    let header = std::str::from_utf8(message.get(..end).unwrap_or_default()).unwrap_or_default();
    let lines = header.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
    let mut names: Vec<&str> = lines.map(|line| line.split(':').next().unwrap_or(line)).collect();
    names.sort_unstable();
    let more: &[&str] = match template {
        Template::RecipientBlocked
        | Template::RecipientDeliveredWarning
        | Template::RecipientUnchecked
        | Template::InsideSender
        | Template::AdminAlert => &["X-Whyblocked-Event"],
        Template::AdminFollowUp => &["In-Reply-To", "References"],
        // Only of what a reader can do without.
        Template::RecipientDigest if names.contains(&"List-Unsubscribe") => {
            &["List-Unsubscribe", "List-Unsubscribe-Post"]
        }
        Template::AdminTrouble | Template::RecipientDigest | Template::AdminDigest => &[],
    };
    // Not if nobody in the organization can be written to.
    let reply: &[&str] = if names.contains(&"Reply-To") { &["Reply-To"] } else { &[] };
    let mut expected = [&HEADERS, more, reply].concat();
    expected.sort_unstable();
    assert_eq!(names, expected, "{place}");
}

fn check_subject(subject: &str, template: Template, languages: &str, place: &str) {
    let limit = if template.is_for_admins() { ADMIN_SUBJECT_CHARS_MAX } else { SUBJECT_CHARS_MAX };
    let limit = if languages.contains(',') { 2 * limit + 3 } else { limit };
    assert!(subject.chars().count() <= limit, "{place}: a long subject: {subject}");
    assert!(!subject.is_empty(), "{place}: no subject");
    let odd = |c: char| c.is_control() || turns_direction(c) || is_isolate(c);
    assert!(!subject.contains(odd), "{place}: {subject:?}");
}

/// Checks what a reader sees: nothing hidden, nothing that turns, nothing that becomes a link.
fn check_words(text: &str, place: &str) {
    for line in text.split('\n') {
        let hidden = line.chars().find(|c| (c.is_control() && *c != '\t') || turns_direction(*c));
        assert_eq!(hidden, None, "{place}: in {line:?}");
        let mut open = 0_u32;
        for letter in line.chars().filter(|c| is_isolate(*c)) {
            if letter == '\u{2069}' {
                assert!(open > 0, "{place}: ends an isolate that is none: {line:?}");
                open -= 1;
            } else {
                open += 1;
            }
        }
        assert_eq!(open, 0, "{place}: an open isolate: {line:?}");
        assert!(!line.contains("://"), "{place}: a link: {line:?}");
        for test in ["STANDARD-ANTIVIRUS", "STANDARD-ANTI-UBE"] {
            assert!(!line.contains(test), "{place}: a test string: {line:?}");
        }
    }
}

fn check_markup(html: &str, place: &str) {
    for tag in html.split('<').skip(1) {
        let name = tag.trim_start_matches('/');
        let end =
            name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '!')).unwrap_or(name.len());
        let name = name.get(..end).unwrap_or_default().to_ascii_lowercase();
        assert!(ELEMENTS.contains(&name.as_str()), "{place}: an element `{name}`: {tag:?}");
        let tag = tag.split('>').next().unwrap_or(tag).to_ascii_lowercase();
        // The logo is a part of the mail.
        let tag = tag.replace("src=\"cid:", "");
        for attribute in ["href", "src=", " on", "url("] {
            assert!(!tag.contains(attribute), "{place}: an attribute `{attribute}`: {tag:?}");
        }
    }
}

fn turns_direction(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}')
}

fn is_isolate(letter: char) -> bool {
    matches!(letter, '\u{2066}'..='\u{2069}')
}
