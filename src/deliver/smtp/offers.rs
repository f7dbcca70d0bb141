//! What a relay offers in its reply to EHLO (RFC 5321, section 4.1.1.1).

use super::reply::Answer;

/// What a relay offers.
#[derive(Debug, Default)]
pub(super) struct Offers {
    /// One service a line, with its parameters.
    lines: String,
}

impl Offers {
    /// Reads the reply to EHLO; its first line greets.
    pub(super) fn of(answer: &Answer) -> Self {
        let (_, lines) = answer.text.split_once('\n').unwrap_or_default();
        Self { lines: lines.to_owned() }
    }

    /// Tells whether it offers a service.
    pub(super) fn has(&self, service: &str) -> bool {
        self.parameters(service).next().is_some()
    }

    /// Tells whether it lets people log in by this mechanism; some write `AUTH=PLAIN`, too.
    pub(super) fn logs_in_by(&self, mechanism: &str) -> bool {
        self.parameters("AUTH").flatten().any(|word| word.eq_ignore_ascii_case(mechanism))
    }

    /// Finds the lines of a service, and the words after its name.
    fn parameters(&self, service: &str) -> impl Iterator<Item = impl Iterator<Item = &str>> {
        self.lines.lines().filter_map(move |line| {
            let mut words = line.split([' ', '=']);
            words.next()?.eq_ignore_ascii_case(service).then_some(words)
        })
    }
}
