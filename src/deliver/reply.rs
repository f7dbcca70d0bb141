//! What a relay said, in a form that is safe to keep and to show.

use std::fmt;

use crate::store::Outcome;

/// Longest text of a reply that is kept.
const TEXT_CHARS_MAX: usize = 400;

/// A reply: code, enhanced status code and text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The SMTP code (RFC 5321 section 4.2).
    pub code: u16,
    /// The enhanced status code (RFC 3463), if there is one.
    pub enhanced: Option<Enhanced>,
    /// The text, on one line, without control characters, cut.
    pub text: String,
}

/// An enhanced status code: class, subject and detail (RFC 3463 section 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enhanced(pub u8, pub u16, pub u16);

impl Enhanced {
    /// The connection could not be made.
    pub const NO_ANSWER: Self = Self(4, 4, 1);
    /// The connection broke.
    pub const LOST: Self = Self(4, 4, 2);
    /// No way to be safe could be agreed on.
    pub const NOT_SECURE: Self = Self(4, 7, 5);
}

impl Reply {
    /// Takes a reply; an enhanced code at the start of `text` must agree with `code`, and each line may repeat
    /// it (RFC 2034 section 4).
    pub fn new(code: u16, text: &str) -> Self {
        let text = text.trim();
        let word = text.split(char::is_whitespace).next().unwrap_or_default();
        let enhanced = Enhanced::parse(word).filter(|found| u16::from(found.0) == code / 100);
        if enhanced.is_none() {
            return Self { code, enhanced, text: one_line(text) };
        }
        let is_code = |rest: &&str| rest.is_empty() || rest.starts_with(char::is_whitespace);
        let without = |line| str::strip_prefix(line, word).filter(is_code).unwrap_or(line);
        let lines: Vec<&str> = text.lines().map(without).collect();
        Self { code, enhanced, text: one_line(&lines.join("\n")) }
    }

    /// Makes a reply in the relay's stead.
    pub fn local(code: u16, enhanced: Enhanced, text: &str) -> Self {
        Self { code, enhanced: Some(enhanced), text: one_line(text) }
    }

    /// Tells what the code means for the recipient.
    pub fn outcome(&self) -> Outcome {
        match self.code / 100 {
            2 => Outcome::Sent,
            5 if !self.is_about_the_way() => Outcome::Failed,
            // A code that makes no sense here is no yes, and no reason to give up.
            _ => Outcome::Deferred,
        }
    }

    /// Shows it without the users of the addresses in it, as a log has it.
    pub fn masked(&self) -> String {
        masked(&self.to_string())
    }

    /// Tells whether this was about the way out rather than about the mail: a broken connection,
    /// a mail system that does not work (RFC 3463 section 3.4), or one that wants to know who we are
    /// (530, 538: RFC 4954 section 6).
    pub(super) fn is_about_the_way(&self) -> bool {
        self.ends_connection()
            || matches!(self.enhanced, Some(Enhanced(4, 3, _)))
            || matches!(self.code, 530 | 538)
    }

    /// Tells whether the relay has left, or is about to (421, RFC 5321 section 3.8).
    pub(super) fn ends_connection(&self) -> bool {
        self.code == 421 || self.enhanced == Some(Enhanced::LOST)
    }
}

/// Shows addresses, as those who share a mail are written, without their users.
pub fn masked_readers(readers: &str) -> String {
    let domain = |reader: &str| reader.rsplit_once('@').map(|(_, domain)| format!("…@{domain}"));
    let masked = readers.split(", ").map(|reader| domain(reader).unwrap_or_else(|| "…".to_owned()));
    masked.collect::<Vec<_>>().join(", ")
}

/// Shows a text without the users of the addresses in it, as a log has it.
pub(super) fn masked(text: &str) -> String {
    let mut parts = text.split('@');
    let last = parts.next_back().unwrap_or_default();
    let is_of_a_user = |c: char| !c.is_whitespace() && !matches!(c, '<' | '(' | ':' | ',');
    let parts = parts.map(|part| format!("{}…@", part.trim_end_matches(is_of_a_user)));
    parts.chain([last.to_owned()]).collect()
}

impl fmt::Display for Reply {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.code)?;
        if let Some(enhanced) = self.enhanced {
            write!(formatter, " {enhanced}")?;
        }
        if self.text.is_empty() {
            return Ok(());
        }
        write!(formatter, " {}", self.text)
    }
}

impl Enhanced {
    /// Reads `class.subject.detail`.
    pub fn parse(word: &str) -> Option<Self> {
        let mut parts = word.split('.');
        let class = match parts.next()? {
            "2" => 2,
            "4" => 4,
            "5" => 5,
            _ => return None,
        };
        let subject = number(parts.next()?)?;
        let detail = number(parts.next()?)?;
        parts.next().is_none().then_some(Self(class, subject, detail))
    }
}

/// Reads one to three digits.
fn number(part: &str) -> Option<u16> {
    let fits = (1..=3).contains(&part.len()) && part.bytes().all(|octet| octet.is_ascii_digit());
    fits.then(|| part.parse().ok()).flatten()
}

impl fmt::Display for Enhanced {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// Joins lines, drops control characters, and cuts.
fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        if word.is_empty() {
            continue;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > TEXT_CHARS_MAX {
            break;
        }
    }
    line.chars().take(TEXT_CHARS_MAX).collect()
}
