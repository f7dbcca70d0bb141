//! A message as it waits in the outbox: compressed, since mails of one kind are much alike.
//!
//! LZ4 (its block format) makes a third of a mail in a quarter of the time that composing it takes.

use std::borrow::Cow;

use super::Unfit;

/// Largest message; a notice with its attached facts stays far below.
const OCTETS_MAX: usize = 16 * 1024 * 1024;

/// A message in which every line ends with CRLF, the last one too.
///
/// A bare CR or LF never gets into the outbox: servers disagree about where such
/// a line ends, and that difference can smuggle a second mail (RFC 5321 section 2.3.8).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    kept: Vec<u8>,
    /// How many octets the message has, if it is compressed.
    octets: Option<usize>,
}

/// What is kept of a message cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the stored message is damaged")]
pub struct Damaged;

impl Message {
    /// Takes a message; a bare CR or LF becomes CRLF.
    pub fn new<'a>(bytes: impl Into<Cow<'a, [u8]>>) -> Result<Self, Unfit> {
        let bytes = bytes.into();
        if bytes.len() > OCTETS_MAX {
            return Err(Unfit::TooLarge { found: bytes.len(), max: OCTETS_MAX });
        }
        let lines = if has_line_ends(&bytes) { bytes } else { Cow::Owned(with_line_ends(&bytes)) };
        let compressed = lz4_flex::block::compress(&lines);
        Ok(if compressed.len() < lines.len() {
            Self { kept: compressed, octets: Some(lines.len()) }
        } else {
            Self { kept: lines.into_owned(), octets: None }
        })
    }

    /// Takes what a store has kept of a message: see [`Message::kept`].
    pub(super) fn stored(kept: Vec<u8>, octets: Option<i64>) -> Self {
        // What cannot be a size fits no message.
        let octets = octets.map(|octets| usize::try_from(octets).unwrap_or(usize::MAX));
        Self { kept, octets }
    }

    /// Gives what a store keeps, and how many octets the message has if that is compressed.
    pub(super) fn kept(&self) -> (&[u8], Option<i64>) {
        let octets = self.octets.map(|octets| i64::try_from(octets).unwrap_or(i64::MAX));
        (&self.kept, octets)
    }

    /// Gives the octets of the message.
    pub fn octets(&self) -> Result<Cow<'_, [u8]>, Damaged> {
        let Some(octets) = self.octets else {
            return Ok(Cow::Borrowed(&self.kept));
        };
        // Twice as much, since line ends were added.
        if octets > 2 * OCTETS_MAX + 2 {
            return Err(Damaged);
        }
        let message = lz4_flex::block::decompress(&self.kept, octets).map_err(|_| Damaged)?;
        if message.len() == octets { Ok(Cow::Owned(message)) } else { Err(Damaged) }
    }
}

/// Tells whether all lines end with CRLF, the last one included.
fn has_line_ends(bytes: &[u8]) -> bool {
    let is_bare = |one: &u8, next: &u8| (*one == b'\r') != (*next == b'\n');
    // Looking at all octets is quicker than stopping at the first: many are looked at in one step.
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    let has_bare = pairs.fold(false, |found, (one, next)| found | is_bare(one, next));
    !has_bare && bytes.first() != Some(&b'\n') && bytes.ends_with(b"\r\n")
}

fn with_line_ends(bytes: &[u8]) -> Vec<u8> {
    let mut lines = Vec::with_capacity(bytes.len() + 64);
    let mut previous = b'\n';
    for &byte in bytes {
        match (previous, byte) {
            // The CR has already brought its LF.
            (b'\r', b'\n') => {}
            (_, b'\r' | b'\n') => lines.extend_from_slice(b"\r\n"),
            (_, other) => lines.push(other),
        }
        previous = byte;
    }
    if !matches!(previous, b'\r' | b'\n') {
        lines.extend_from_slice(b"\r\n");
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_kept_shorter_and_read_as_it_was() {
        let rows = "A line of a mail.\r\n".repeat(500);
        let none = Message::new(b"x\r\n".as_slice()).unwrap();
        assert_eq!(none.kept(), (b"x\r\n".as_slice(), None), "nothing is gained");
        for text in ["", "x\r\n", "a\nb", &rows, &rows.replace("\r\n", "\n")] {
            let message = Message::new(text.as_bytes()).unwrap();
            let (kept, octets) = message.kept();
            let again = Message::stored(kept.to_vec(), octets);
            let lines = text.lines().map(|line| format!("{line}\r\n"));
            assert_eq!(*again.octets().unwrap(), *lines.collect::<String>().as_bytes());
            assert!(text.len() < 1000 || kept.len() * 10 < text.len(), "{}", kept.len());
        }
    }

    #[test]
    fn what_is_damaged_is_not_read() {
        let message = Message::new("A line of a mail.\r\n".repeat(9).into_bytes()).unwrap();
        let (kept, octets) = message.kept();
        let octets = octets.unwrap();
        let cut = kept.split_last().unwrap().1;
        for (kept, octets) in [
            (cut, octets),
            (b"", octets),
            (kept, octets - 1),
            (kept, octets + 1),
            (kept, -1),
            (kept, i64::MAX),
        ] {
            assert_eq!(Message::stored(kept.to_vec(), Some(octets)).octets(), Err(Damaged));
        }
    }
}
