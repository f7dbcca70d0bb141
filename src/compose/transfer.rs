//! Text → a part's body in the transfer encoding that suits it (RFC 2045, section 6).
//!
//! Knows text only. Invariant: the body is 7-bit clean, its lines end with CRLF, and none is longer
//! than 998 octets; where anything is encoded, than 76.

use lettre::message::Body;
use lettre::message::header::ContentTransferEncoding;

/// The longest line of a message, in octets, without its end (RFC 5322, section 2.1.1).
const LINE_OCTETS_MAX: usize = 998;
/// The longest line of an encoded body, in octets, without its end (RFC 2045, section 6.7, rule 5).
const ENCODED_OCTETS_MAX: usize = 76;
/// Hexadecimal digits; RFC 2045 wants capital ones.
const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
/// Encodes a text.
pub(super) fn body(text: &str) -> Body {
    // Counting goes faster than searching: it has no branch.
    let count = |matches: fn(u8) -> bool| text.bytes().filter(|octet| matches(*octet)).count();
    let odd = count(|octet| octet < b' ' && octet != b'\n' && octet != b'\t' || octet >= 0x7f);
    if odd == 0
        && let Some(same) = unchanged(text)
    {
        return Body::dangerous_pre_encoded(same, ContentTransferEncoding::SevenBit);
    }
    if count(|octet| !octet.is_ascii()) > text.len() / 3 {
        return Body::new(text.to_owned());
    }
    let encoded = quoted_printable(text);
    Body::dangerous_pre_encoded(encoded, ContentTransferEncoding::QuotedPrintable)
}

/// Splits a text at its line feeds.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let ends = memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]);
    ends.scan(0, |start, end| {
        Some(text.get(std::mem::replace(start, end + 1)..end).unwrap_or_default())
    })
}

/// Ends the lines as a message does, if no server on the way would change one.
fn unchanged(text: &str) -> Option<Vec<u8>> {
    let mut same = Vec::with_capacity(text.len() + text.len() / 16);
    for line in lines(text) {
        // In a mailbox of one file, a mail starts with `From `.
        if line.len() > LINE_OCTETS_MAX || line.starts_with("From ") {
            return None;
        }
        same.extend_from_slice(line.as_bytes());
        same.extend_from_slice(b"\r\n");
    }
    Some(same)
}

fn quoted_printable(text: &str) -> Vec<u8> {
    let octets = Vec::with_capacity(text.len() + text.len() / 4);
    let mut encoded = Encoded { octets, room: ENCODED_OCTETS_MAX - 1 };
    lines(text).for_each(|line| encoded.line(line.as_bytes()));
    encoded.octets
}

/// A body in quoted-printable.
struct Encoded {
    octets: Vec<u8>,
    /// How many octets fit into the line beside the mark that it goes on.
    room: usize,
}

impl Encoded {
    fn line(&mut self, line: &[u8]) {
        // What stands before the end of a line must not be a blank.
        let (mut rest, blank) = match line.split_last() {
            Some((blank @ (b' ' | b'\t'), rest)) => (rest, Some(*blank)),
            Some(_) | None => (line, None),
        };
        while let Some((first, after)) = rest.split_first() {
            if !is_plain(*first) {
                self.escape(*first);
                rest = after;
                continue;
            }
            if self.room == 0 {
                self.go_on();
            }
            let window = rest.get(..self.room).unwrap_or(rest);
            let run = window.iter().position(|octet| !is_plain(*octet)).unwrap_or(window.len());
            let (plain, others) = rest.split_at_checked(run).unwrap_or((rest, &[]));
            self.octets.extend_from_slice(plain);
            (self.room, rest) = (self.room - plain.len(), others);
        }
        if let Some(blank) = blank {
            self.escape(blank);
        }
        self.octets.extend_from_slice(b"\r\n");
        self.room = ENCODED_OCTETS_MAX - 1;
    }

    fn escape(&mut self, octet: u8) {
        if self.room < 3 {
            self.go_on();
        }
        let digit = |value: u8| DIGITS.get(usize::from(value)).copied().unwrap_or(b'0');
        self.octets.extend_from_slice(&[b'=', digit(octet >> 4), digit(octet & 15)]);
        self.room -= 3;
    }

    /// Goes on in the next line.
    fn go_on(&mut self) {
        self.octets.extend_from_slice(b"=\r\n");
        self.room = ENCODED_OCTETS_MAX - 1;
    }
}

/// Tells whether an octet stands for itself (RFC 2045, section 6.7, rules 2 and 3).
fn is_plain(octet: u8) -> bool {
    matches!(octet, b'\t' | b' '..=b'<' | b'>'..=b'~')
}

#[cfg(test)]
mod tests {
    use mail_parser::{MessageParser, MimeHeaders as _};
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, encoding: &str) {
        let body = body(text);
        assert_eq!(body.encoding().to_string(), encoding);
        let mut mail = format!("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n").into_bytes();
        let octets = body.into_vec();
        assert!(octets.is_ascii());
        let lines = std::str::from_utf8(&octets).unwrap().split_terminator("\r\n");
        for line in lines.clone() {
            let longest = if encoding == "7bit" { LINE_OCTETS_MAX } else { ENCODED_OCTETS_MAX };
            assert!(line.len() <= longest, "{line}");
            assert!(!line.contains(['\r', '\n']), "{line:?}");
            assert!(encoding != "quoted-printable" || !line.ends_with([' ', '\t']), "{line:?}");
        }
        mail.extend_from_slice(&octets);
        let mail = MessageParser::new().parse(&mail).unwrap();
        assert!(mail.parts[0].content_transfer_encoding().is_some());
        let read = mail.body_text(0).unwrap().replace("\r\n", "\n");
        assert_eq!(read.trim_end_matches('\n'), text.trim_end_matches('\n'));
    }

    #[test]
    fn texts_arrive_as_they_were() {
        let long = format!("{} = {}\n", "x".repeat(75), "ü".repeat(15));
        for (text, encoding) in [
            ("plain\n.\n..dots\n From here\n", "7bit"),
            ("Grüße = 3 \nend\t\n \n", "quoted-printable"),
            (long.as_str(), "quoted-printable"),
            (&format!("é {}\n", "=".repeat(200)), "quoted-printable"),
            (&format!("é{} \n", "x".repeat(72)), "quoted-printable"),
            (&format!("é{} \n", "x".repeat(73)), "quoted-printable"),
            (&"y".repeat(998), "7bit"),
            (&"y".repeat(999), "quoted-printable"),
            ("a\nFrom here", "quoted-printable"),
            ("bell \u{7}", "quoted-printable"),
            ("Доброго дня\n", "base64"),
        ] {
            check(text, encoding);
        }
    }

    proptest! {
        #[test]
        fn any_text_arrives_as_it_was(text in "é[ -~\t]{0,200}[a-zü= \t]{0,200}") {
            check(&format!("{text}{}\n.", "z".repeat(300)), "quoted-printable");
        }
    }
}
