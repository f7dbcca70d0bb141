//! Text, HTML and facts → the bytes of a message.
//!
//! Everything is encoded so that the message is 7-bit clean (RFC 2045) and no line
//! is longer than 998 octets (RFC 5322, section 2.1.1).

use std::borrow::Cow;

use bstr::ByteSlice as _;
use lettre::Address;
use lettre::message::header::{
    self, ContentTransferEncoding, ContentType, HeaderName, HeaderValue, Headers,
};
use lettre::message::{Body, Mailbox, Mailboxes};

use super::view::logo_id;
use super::{ComposeError, Desk, Rendered, Unsubscribe, View, mark};
use crate::audience::Template;
use crate::directory::Reader;

/// What a message needs beside its text.
pub(super) struct Letter<'a> {
    pub(super) id: String,
    pub(super) event: String,
    pub(super) template: Template,
    pub(super) readers: &'a [Reader],
    pub(super) attachment: Option<String>,
    /// The messages that this one follows, oldest first.
    pub(super) thread: Vec<String>,
    /// How a reader gets no more of these.
    pub(super) unsubscribe: Option<&'a Unsubscribe>,
}

impl<'a> Letter<'a> {
    /// Starts with what every message has.
    pub(super) fn new(template: Template, readers: &'a [Reader]) -> Self {
        Self {
            id: String::new(),
            event: String::new(),
            template,
            readers,
            attachment: None,
            thread: Vec::new(),
            unsubscribe: None,
        }
    }
}

/// A part of a message, or the whole: its header fields, and what follows them.
struct Part<'a> {
    headers: Headers,
    content: Content<'a>,
}

/// What follows the header fields of a part. Lines end with a line feed alone, until [`marked`] ends them.
enum Content<'a> {
    /// A text, encoded.
    Text(Cow<'a, [u8]>),
    /// Other parts, and the boundary between them.
    Parts(String, Vec<Part<'a>>),
}

impl<'a> Part<'a> {
    /// Makes a part of a text.
    fn of(text: &'a str, kind: ContentType) -> Self {
        let (text, encoding) = encoded(text);
        let mut headers = Headers::new();
        headers.set(kind);
        headers.set(encoding);
        Self { headers, content: Content::Text(text) }
    }

    /// Puts parts together (RFC 2046, section 5.1; RFC 2387, section 3.1, for its type), with a boundary that is always
    /// the same.
    fn of_kind(kind: &str, letter: &Letter<'_>, parts: Vec<Self>) -> Result<Self, ComposeError> {
        let boundary = format!("{}.{}", kind.get(..1).unwrap_or_default(), letter.id);
        let kind = format!("multipart/{kind}; boundary=\"{boundary}\"");
        let mut headers = Headers::new();
        headers.set(ContentType::parse(&kind)?);
        Ok(Self { headers, content: Content::Parts(boundary, parts) })
    }
}

impl Content<'_> {
    fn write(&self, to: &mut Vec<u8>) {
        match self {
            Self::Text(text) => to.extend_from_slice(text),
            Self::Parts(boundary, parts) => {
                for part in parts {
                    let fields = part.headers.to_string().replace("\r\n", "\n");
                    for text in ["--", boundary, "\n", &fields, "\n"] {
                        to.extend_from_slice(text.as_bytes());
                    }
                    part.content.write(to);
                }
                for text in ["--", boundary, "--"] {
                    to.extend_from_slice(text.as_bytes());
                }
            }
        }
        to.push(b'\n');
    }
}

/// Builds the message.
pub(super) fn build(
    desk: &Desk<'_>,
    letter: &Letter<'_>,
    view: &View,
    rendered: &Rendered,
) -> Result<Vec<u8>, ComposeError> {
    let message_id = super::message_id(desk.frame, &letter.id);
    let mut headers = Headers::new();
    add_addresses(&mut headers, desk, letter)?;
    headers.set(header::Subject::from(rendered.subject.clone()));
    headers.set(header::Date::new(desk.date.into()));
    headers.set(header::MessageId::from(message_id.clone()));
    add_origin(&mut headers, letter, &view.languages());
    headers.set(header::MIME_VERSION_1_0);
    let mut whole = body(desk, letter, rendered)?;
    if let Some(json) = &letter.attachment {
        let mut facts = Part::of(json, ContentType::parse("application/json")?);
        facts.headers.set(header::ContentDisposition::attachment("whyblocked.json"));
        whole = Part::of_kind("mixed", letter, vec![whole, facts])?;
    }
    let texts = rendered.text.len() + rendered.html.len();
    let octets = texts + letter.attachment.as_ref().map_or(0, String::len);
    let mut content = Vec::with_capacity(octets * 5 / 4 + 1024);
    whole.content.write(&mut content);
    Ok(marked(desk, &message_id, &format!("{headers}{}", whole.headers), &content))
}

/// Adds whom a message is from and for.
fn add_addresses(
    headers: &mut Headers,
    desk: &Desk<'_>,
    letter: &Letter<'_>,
) -> Result<(), ComposeError> {
    let frame = desk.frame;
    let own = Mailbox::new(Some(frame.from.0.clone()), address(&frame.from.1)?);
    headers.set(header::From::from(Mailboxes::from(own)));
    let boxes = letter.readers.iter().map(|reader| address(&reader.address));
    let boxes = named(boxes.collect::<Result<Vec<_>, _>>()?).into_iter();
    // An address alone counts against a mail in SpamAssassin (TO_NO_BRKTS_*), and lettre adds no brackets.
    let to = boxes.map(|address| format!("<{address}>")).collect::<Vec<_>>().join(",\r\n ");
    let name = HeaderName::new_from_ascii_str("To");
    headers.insert_raw(HeaderValue::dangerous_new_pre_encoded(name, to.clone(), to));
    if let Some(reply_to) = frame.reply_to.as_ref().or(frame.contact.email.as_ref()) {
        let reply_to = Mailbox::new(None, address(reply_to)?);
        headers.set(header::ReplyTo::from(Mailboxes::from(reply_to)));
    }
    Ok(())
}

/// Adds that a program wrote the message, in which languages, why, and how a reader gets no more.
fn add_origin(headers: &mut Headers, letter: &Letter<'_>, languages: &str) {
    headers.insert_raw(raw("Auto-Submitted", "auto-generated"));
    headers.insert_raw(raw("X-Auto-Response-Suppress", "All"));
    headers.insert_raw(raw("Content-Language", languages));
    headers.insert_raw(raw("X-Whyblocked-Mail", letter.template.id()));
    if !letter.event.is_empty() {
        headers.insert_raw(raw("X-Whyblocked-Event", &letter.event));
    }
    // RFC 5322, section 3.6.4: the last one is the parent.
    if let Some(parent) = letter.thread.last() {
        headers.insert_raw(raw("In-Reply-To", parent));
        headers.insert_raw(raw("References", &letter.thread.join(" ")));
    }
    if let Some(unsubscribe) = letter.unsubscribe {
        headers.insert_raw(raw("List-Unsubscribe", &format!("<{}>", unsubscribe.url())));
        if unsubscribe.is_one_click() {
            // RFC 8058, section 3.1.
            headers.insert_raw(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }
    }
}

/// Makes a part of text and HTML, and of the logo if the page shows it.
fn body<'a>(
    desk: &Desk<'_>,
    letter: &Letter<'_>,
    rendered: &'a Rendered,
) -> Result<Part<'a>, ComposeError> {
    let text = Part::of(&rendered.text, ContentType::TEXT_PLAIN);
    let mut html = Part::of(&rendered.html, ContentType::TEXT_HTML);
    let id = logo_id(&letter.id);
    let logo = desk.frame.brand.logo.as_ref().filter(|_| rendered.html.contains(&id));
    if let Some(logo) = logo {
        let mut headers = Headers::new();
        headers.set(header::ContentId::from(format!("<{id}>")));
        headers.set(header::ContentDisposition::inline());
        headers.set(ContentType::parse(logo.kind)?);
        headers.set(ContentTransferEncoding::Base64);
        let logo = Part { headers, content: Content::Text(base64(logo.bytes.to_vec()).into()) };
        html = Part::of_kind("related; type=\"text/html\"", letter, vec![html, logo])?;
    }
    Part::of_kind("alternative", letter, vec![text, html])
}

/// The most octets of a line (RFC 5322, section 2.1.1).
const LINE_BYTES_MAX: usize = 998;
/// The most octets of a line that is quoted (RFC 2045, section 6.7, rule 5).
const QUOTED_LINE_BYTES_MAX: usize = 76;

/// Encodes a text; what is in ASCII and has no long lines stays as it is.
fn encoded(text: &str) -> (Cow<'_, [u8]>, ContentTransferEncoding) {
    if text.is_ascii() && lines_are_short(text.as_bytes()) {
        return (text.as_bytes().into(), ContentTransferEncoding::SevenBit);
    }
    // Base64 takes four octets for three, and what is quoted takes three for one.
    let beyond: usize = text.as_bytes().chunks(usize::from(u8::MAX)).map(beyond_ascii).sum();
    if beyond <= text.len() / 3 {
        (quoted(text).into(), ContentTransferEncoding::QuotedPrintable)
    } else {
        // Once they are encoded, lines cannot be ended.
        let text = text.replace('\n', "\r\n").into_bytes();
        (base64(text).into(), ContentTransferEncoding::Base64)
    }
}

/// Writes octets in base64, in short lines (RFC 2045, section 6.8).
fn base64(octets: Vec<u8>) -> Vec<u8> {
    let lines = Body::new_with_encoding(octets, ContentTransferEncoding::Base64);
    lines.map_or_else(|octets| octets, Body::into_vec).replace("\r\n", "\n")
}

/// Counts the octets beyond ASCII of no more than 255, in a number so small that many are counted in one step.
fn beyond_ascii(octets: &[u8]) -> usize {
    octets.iter().fold(0, |count: u8, octet| count + u8::from(!octet.is_ascii())).into()
}

/// Tells whether no line is too long, without looking for each line's end.
fn lines_are_short(mut lines: &[u8]) -> bool {
    while let Some(start) = lines.get(..=LINE_BYTES_MAX) {
        let Some(end) = start.rfind_byte(b'\n') else {
            return false;
        };
        lines = lines.get(end + 1..).unwrap_or_default();
    }
    true
}

/// Quotes the lines that need it (RFC 2045, section 6.7): in most languages, most do not.
fn quoted(text: &str) -> Vec<u8> {
    let is_plain = |octet: &u8| matches!(octet, b' '..=b'~') && *octet != b'=';
    let stays = |line: &[u8]| {
        line.len() <= QUOTED_LINE_BYTES_MAX
            && !line.ends_with(b" ")
            // Looking at all octets is quicker than stopping at the first: many are looked at in one step.
            && line.iter().fold(true, |plain, octet| plain & is_plain(octet))
    };
    let text = text.as_bytes();
    let mut quoted = Vec::with_capacity(text.len() * 5 / 4);
    // Lines that stay are copied together.
    let (mut copied, mut start) = (0, 0);
    for end in memchr::memchr_iter(b'\n', text).chain([text.len()]) {
        let line = text.get(start..end).unwrap_or_default();
        if !stays(line) {
            quoted.extend_from_slice(text.get(copied..start).unwrap_or_default());
            // What is too long is broken into lines that end, too.
            quoted.extend(quoted_printable::encode(line).replace("\r\n", "\n"));
            copied = end;
        }
        start = end + 1;
    }
    quoted.extend_from_slice(text.get(copied..).unwrap_or_default());
    quoted
}

/// Reads the logo with this id out of a message, as an address that holds its octets.
pub(super) fn logo_address(message: &[u8], id: &str) -> Option<String> {
    let message = std::str::from_utf8(message).ok()?;
    let at = message.find(&format!("Content-ID: <{id}>"))?;
    let (before, after) = message.split_at_checked(at)?;
    let part = before.rfind("\r\n--").and_then(|start| before.get(start..))?;
    let (headers, body) = after.split_once("\r\n\r\n")?;
    let kind = [part, headers]
        .iter()
        .find_map(|lines| lines.lines().find_map(|line| line.strip_prefix("Content-Type: ")))?;
    let octets: String = body.lines().take_while(|line| !line.starts_with("--")).collect();
    Some(format!("data:{kind};base64,{octets}"))
}

/// Ends all lines as messages do (RFC 5322, section 2.3), and puts the mark of our own mails in front: it
/// covers the content, so it comes last.
fn marked(desk: &Desk<'_>, message_id: &str, fields: &str, content: &[u8]) -> Vec<u8> {
    let mark = format!("{}: {}\r\n", mark::HEADER, desk.mark.of(message_id, content));
    let octets = mark.len() + fields.len() + content.len() * 17 / 16;
    let mut marked = Vec::with_capacity(octets);
    for text in [&mark, fields, "\r\n"] {
        marked.extend_from_slice(text.as_bytes());
    }
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', content) {
        marked.extend_from_slice(content.get(start..end).unwrap_or_default());
        marked.extend_from_slice(b"\r\n");
        start = end + 1;
    }
    marked
}

/// Reads an address; its domain goes to ASCII where the local part allows it.
///
/// A local part beyond ASCII needs SMTPUTF8 anyhow (RFC 6531), with the domain as it is.
fn address(text: &str) -> Result<Address, lettre::address::AddressError> {
    if let Some((local, domain)) = text.rsplit_once('@')
        && local.is_ascii()
        && let Ok(domain) = idna::domain_to_ascii(domain)
    {
        return Address::new(local, domain);
    }
    text.parse()
}

/// Chooses whom the header names: an address that only some relays can carry in it (RFC 6531) must not keep
/// the mail from the others, so whoever has one gets it as a blind copy.
fn named(all: Vec<Address>) -> Vec<Address> {
    let (plain, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|address| AsRef::<str>::as_ref(address).is_ascii());
    if plain.is_empty() { others } else { plain }
}

/// Makes a header whose value we chose ourselves.
fn raw(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_may_have_998_octets() {
        let line = |octets: usize| "x".repeat(octets);
        for (text, expected) in [
            (String::new(), true),
            (line(998), true),
            (line(999), false),
            (format!("{}\n{}\n", line(998), line(998)), true),
            (format!("{}\n{}\n{}", line(3), line(998), line(999)), false),
            (format!("{}\n{}\n", line(997), line(999)), false),
            (format!("{}{}", "\n".repeat(2000), line(998)), true),
        ] {
            assert_eq!(lines_are_short(text.as_bytes()), expected, "{} octets", text.len());
        }
    }

    #[test]
    fn who_needs_more_of_a_relay_keeps_the_mail_from_nobody() {
        for (all, expected) in [
            (&["anna@bücher.example"][..], "anna@xn--bcher-kva.example"),
            (
                &["anna@a.example", "jürgen@a.example", "bob@a.example"],
                "anna@a.example bob@a.example",
            ),
            (&["jürgen@a.example", "bøb@a.example"], "jürgen@a.example bøb@a.example"),
        ] {
            let all = all.iter().map(|text| address(text).unwrap()).collect();
            let named: Vec<_> = named(all).iter().map(ToString::to_string).collect();
            assert_eq!(named.join(" "), expected);
        }
    }

    #[test]
    fn quotes_what_the_library_quotes() {
        let long = "word ".repeat(40);
        for text in [
            "plain\n",
            "plain, no end",
            "\n\na = b\n",
            "blank at the end \nand a tab\t\n",
            "grün\nplain\n\u{1f600}\n",
            long.trim_end(),
            &long,
            &"x".repeat(76),
            &"x".repeat(77),
        ] {
            let expected = quoted_printable::encode(text.replace('\n', "\r\n"));
            let quoted = quoted(text).replace("\r\n", "\n");
            assert_eq!(quoted.as_bstr(), expected.replace("\r\n", "\n").as_bstr());
        }
    }
}
