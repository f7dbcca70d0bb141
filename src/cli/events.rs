//! Events of a file or of standard input, one after the other, however many there are.

use std::io::{BufRead, Read as _};
use std::path::Path;

use super::failure::Failure;
use super::output::{self, Input};
use crate::event::{self, EVENT_BYTES_MAX, Event, TooBroken};

/// The most that is read of an event, with the end of its line.
const OCTETS_MAX: usize = EVENT_BYTES_MAX + 2;

/// One event a line, or one over as many lines as it takes.
pub(super) struct Events {
    input: Input,
    /// The number of the line, and what is in it.
    number: u64,
    octets: Vec<u8>,
    /// A line with something in it has come.
    found: bool,
    /// The input has ended; a terminal would go on after its end.
    ended: bool,
}

impl Events {
    /// Opens a file, or standard input if none is named.
    pub(super) fn open(path: Option<&Path>) -> Result<Self, Failure> {
        Ok(Self::of(output::open(path)?))
    }

    fn of(input: Input) -> Self {
        Self { input, number: 0, octets: Vec::new(), found: false, ended: false }
    }

    /// Reads a line, or more of it than any event has; tells whether there is one.
    fn read_line(&mut self) -> Result<bool, Failure> {
        self.octets.clear();
        if self.ended {
            return Ok(false);
        }
        self.number += 1;
        let mut line = (&mut self.input.from).take(OCTETS_MAX as u64);
        let read = line.read_until(b'\n', &mut self.octets);
        let count = read.map_err(|error| self.input.failure(&error))?;
        self.ended = count < OCTETS_MAX && !self.octets.ends_with(b"\n");
        Ok(count > 0)
    }

    /// Reads what follows the first line of an event over several.
    fn read_rest(&mut self) -> Result<(), Failure> {
        self.ended = true;
        let left = OCTETS_MAX.saturating_sub(self.octets.len());
        let mut rest = (&mut self.input.from).take(left as u64);
        let read = rest.read_to_end(&mut self.octets);
        read.map(drop).map_err(|error| self.input.failure(&error))
    }

    fn find(&mut self) -> Result<Option<Event>, Failure> {
        while self.read_line()? {
            let line = self.octets.trim_ascii();
            if line.is_empty() {
                continue;
            }
            let is_first = !std::mem::replace(&mut self.found, true);
            return match event::read(line) {
                Ok((event, _)) => Ok(Some(event)),
                Err(TooBroken::Json(error)) if is_first && error.is_eof() => {
                    self.read_rest()?;
                    Ok(Some(event::read(&self.octets)?.0))
                }
                Err(error) if is_first => Err(error.into()),
                Err(error) => Err(Failure::from(error).within(&format!("line {}", self.number))),
            };
        }
        // What is wrong with nothing at all.
        if self.found { Ok(None) } else { Ok(Some(event::read(&[])?.0)) }
    }
}

impl Iterator for Events {
    type Item = Result<Event, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        self.find().transpose()
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Cursor};

    use super::*;

    /// How many events there are, and why there are no more.
    fn count(text: &str) -> (usize, String) {
        let input = Input::of("a test", Box::new(Cursor::new(text.to_owned())));
        let mut events = Events::of(input);
        let mut count = 0;
        for event in &mut events {
            match event {
                Ok(_) => count += 1,
                Err(failure) => return (count, failure.to_string()),
            }
        }
        (count, String::new())
    }

    /// Gives its texts one after the other; an empty one ends it for once, as at a terminal.
    struct Terminal(Vec<String>);

    impl std::io::Read for Terminal {
        fn read(&mut self, octets: &mut [u8]) -> std::io::Result<usize> {
            if self.0.is_empty() {
                return Ok(0);
            }
            Cursor::new(self.0.remove(0)).read(octets)
        }
    }

    #[test]
    fn what_is_typed_behind_the_end_is_not_read() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/eicar-1/event.json");
        let event = std::fs::read_to_string(path).unwrap();
        let line = serde_json::from_str::<serde_json::Value>(&event).unwrap().to_string();
        for first in [event, line.clone()] {
            let terminal = Terminal(vec![first, String::new(), line.clone(), String::new()]);
            let mut events = Events::of(Input::of(
                "a test",
                Box::new(BufReader::with_capacity(1 << 16, terminal)),
            ));
            assert_eq!(events.by_ref().map(Result::unwrap).count(), 1);
            assert!(events.next().is_none());
        }
    }

    #[test]
    fn one_a_line_or_one_over_as_many_as_it_takes() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/eicar-1/event.json");
        let event: serde_json::Value =
            serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let (line, pretty) = (event.to_string(), serde_json::to_string_pretty(&event).unwrap());
        let other = line.replace("\"v\":1", "\"v\":9");
        let broken = "error: the event cannot be read: ";
        for (text, expected, why) in [
            (line.clone(), 1, ""),
            (format!("\n{line}\n \n{line}\r\n{line}"), 3, ""),
            (pretty.clone(), 1, ""),
            (format!("\n{pretty}\n\n"), 1, ""),
            (format!("{pretty}{pretty}"), 0, broken),
            (
                format!("{line}\n{line}\n{other}\n{line}"),
                2,
                "error: line 3: the event has version 9",
            ),
            (format!("{line}\n{{\n"), 1, "error: line 2: the event cannot be read: EOF"),
            (other, 0, "error: the event has version 9"),
            (format!("x\n{line}"), 0, broken),
            (String::new(), 0, broken),
            ("\n\n".to_owned(), 0, broken),
            (format!("[\n{}", " ".repeat(EVENT_BYTES_MAX)), 0, "error: the event is larger than"),
            (
                format!("{line}\n{}", "1".repeat(EVENT_BYTES_MAX + 9)),
                1,
                "error: line 2: the event is larger",
            ),
        ] {
            let (count, found) = count(&text);
            let head = text.get(..40).unwrap_or(&text);
            assert_eq!(count, expected, "{head}: {found}");
            assert!(
                found.starts_with(why) && found.is_empty() == why.is_empty(),
                "{head}: {found}"
            );
        }
    }
}
