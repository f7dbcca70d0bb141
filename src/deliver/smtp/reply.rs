//! The octets of a reply, to a code and a text.
//!
//! Only the code decides (RFC 5321, section 4.2): a reply may have no text, or one in whatever encoding.
//! `smtp-proto` reads replies, too, but grows without end on empty lines, and keeps no detail over 255.
//!
//! Invariant: a reply comes to an end, or is an error.

use super::broken::Broken;
use crate::deliver::Reply;

/// The most octets of a reply: 128 lines of the longest that a relay may say (RFC 5321, section 4.5.3.1.5).
const OCTETS_MAX: usize = 128 * 512;

/// What a relay answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    /// The code, from 200 to 599.
    pub(super) code: u16,
    /// The lines, without their codes.
    pub(super) text: String,
}

impl Answer {
    /// Tells whether the relay has done what it was asked.
    pub(super) fn is_yes(&self) -> bool {
        self.code / 100 == 2
    }

    /// Makes what is kept of it.
    pub(super) fn reply(&self) -> Reply {
        Reply::new(self.code, &self.text)
    }
}

/// The part of a reply that has come.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// That of all lines so far.
    code: Option<u16>,
    /// Text of the lines that are whole.
    text: Vec<u8>,
    /// The line that is not.
    line: Vec<u8>,
    octets: usize,
}

impl Reading {
    /// Takes octets up to the end of the reply; tells how many that were, and the reply if it is whole.
    pub(super) fn take(&mut self, came: &[u8]) -> Result<(usize, Option<Answer>), Broken> {
        let mut used = 0;
        for part in came.split_inclusive(|octet| *octet == b'\n') {
            used += part.len();
            self.octets += part.len();
            if self.octets > OCTETS_MAX {
                return Err(Broken::Endless);
            }
            self.line.extend_from_slice(part);
            if part.ends_with(b"\n")
                && let Some(code) = self.end_line()?
            {
                let text = String::from_utf8_lossy(&self.text).into_owned();
                return Ok((used, Some(Answer { code, text })));
            }
        }
        Ok((used, None))
    }

    /// Takes a line apart; answers the code if it is the last one.
    fn end_line(&mut self) -> Result<Option<u16>, Broken> {
        let [first @ b'2'..=b'5', second, third, rest @ ..] = self.line.trim_ascii_end() else {
            return Err(Broken::NotSmtp);
        };
        if !second.is_ascii_digit() || !third.is_ascii_digit() {
            return Err(Broken::NotSmtp);
        }
        let digit = |octet: &u8| u16::from(octet - b'0');
        let code = digit(first) * 100 + digit(second) * 10 + digit(third);
        let (text, is_last) = match rest {
            [] => (rest, true),
            [b' ', text @ ..] => (text, true),
            [b'-', text @ ..] => (text, false),
            [..] => return Err(Broken::NotSmtp),
        };
        // The same in all lines (RFC 5321, section 4.2.1); else nobody can tell which one is meant.
        if *self.code.get_or_insert(code) != code {
            return Err(Broken::NotSmtp);
        }
        if !self.text.is_empty() {
            self.text.push(b'\n');
        }
        self.text.extend_from_slice(text);
        self.line.clear();
        Ok(is_last.then_some(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads what has come, in pieces of each length; the reply, and what is left.
    #[track_caller]
    fn check(came: &[u8], expected: &str) {
        for size in 1..=came.len() {
            let mut reading = Reading::default();
            let mut left = came;
            let mut shown = "not yet".to_owned();
            for piece in came.chunks(size) {
                match reading.take(piece) {
                    Ok((used, None)) => left = &left[used..],
                    Ok((used, Some(Answer { code, text }))) => {
                        shown = format!("{code} {text:?}, then {}", left.len() - used);
                        break;
                    }
                    Err(broken) => {
                        shown = broken.to_string();
                        break;
                    }
                }
            }
            assert_eq!(shown, expected, "{size} {}", came.escape_ascii());
        }
    }

    #[test]
    fn only_the_code_decides() {
        check(b"250 ok\r\n", "250 \"ok\", then 0");
        check(b"250\r\n", "250 \"\", then 0");
        check(b"250 \r\n", "250 \"\", then 0");
        check(b"250\n", "250 \"\", then 0");
        check(b"250-ok\r\n250\r\n", "250 \"ok\\n\", then 0");
        check(b"250-\r\n250 ok\r\n", "250 \"ok\", then 0");
        check(b"250-one\r\n250-two\r\n250 three\r\n", "250 \"one\\ntwo\\nthree\", then 0");
        check(b"250 a\r\n354 b\r\n", "250 \"a\", then 7");
        check(b"550 5.1.1 f\xfcr\r\n", "550 \"5.1.1 f\u{fffd}r\", then 0");
        check("250 für\r\n".as_bytes(), "250 \"für\", then 0");
    }

    #[test]
    fn what_is_no_reply_is_an_error() {
        let no = "this is no reply of SMTP";
        for came in [
            "\r\n",
            "ok\r\n",
            "25\r\n",
            "2500 ok\r\n",
            "250\tok\r\n",
            "2x0 ok\r\n",
            "150 ok\r\n",
            "600 ok\r\n",
            "HTTP/1.1 400 Bad Request\r\n",
            // Was it taken or not?
            "250-ok\r\n550 no\r\n",
        ] {
            check(came.as_bytes(), no);
        }
        check(b"250-ok\r\n", "not yet");
    }

    #[test]
    fn a_reply_has_an_end() {
        for endless in [&b"250-\r\n"[..], b"250-more\r\n", b"250 and so on", b"\0"] {
            let mut reading = Reading::default();
            let taken = (0..=OCTETS_MAX).find_map(|_| reading.take(endless).err());
            assert!(taken.is_some(), "{}", endless.escape_ascii());
            assert!(reading.text.len() + reading.line.len() <= OCTETS_MAX);
        }
    }
}
