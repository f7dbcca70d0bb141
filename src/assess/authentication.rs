//! Reads `Authentication-Results` fields (RFC 8601, section 2.2).
//!
//! Only those of authservers whom the site trusts: anybody can write the field.

use crate::event::Foreign;

/// One method's result, such as `dmarc=pass header.from=example.org`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MethodResult {
    /// `dkim`, `spf`, `dmarc`, in lower case.
    pub(super) method: String,
    /// `pass`, `fail`, in lower case.
    pub(super) result: String,
    /// The domain that the method looked at.
    pub(super) domain: String,
}

/// Reads a field, if one of the trusted authservers wrote it.
pub(super) fn results(field: &Foreign, trusted: &[String]) -> Vec<MethodResult> {
    let mut clauses = Reader::read(field.raw()).into_iter();
    let authserv = clauses.next().and_then(|words| words.into_iter().next()).unwrap_or_default();
    let believed =
        authserv.value.is_none() && trusted.iter().any(|id| id.eq_ignore_ascii_case(&authserv.key));
    if !believed {
        return Vec::new();
    }
    clauses.filter_map(clause).collect()
}

fn clause(words: Vec<Word>) -> Option<MethodResult> {
    let mut pairs = words.into_iter().map(|word| (word.key, word.value));
    let (method, result) = pairs.next()?;
    let result = result?;
    // A method may carry a version: dkim/1.
    let method = method.split('/').next().unwrap_or(&method).to_ascii_lowercase();
    let domain = pairs
        .filter(|(key, _)| {
            matches!(
                key.as_str(),
                "header.from" | "header.d" | "header.i" | "smtp.mailfrom" | "smtp.mail"
            )
        })
        .find_map(|(_, value)| value)
        .unwrap_or_default();
    let domain = domain.rsplit_once('@').map_or(domain.as_str(), |(_, domain)| domain);
    Some(MethodResult {
        method,
        result: result.to_ascii_lowercase(),
        domain: domain.to_ascii_lowercase(),
    })
}

/// A word of a clause, such as `dmarc=pass` or `none`.
#[derive(Debug, Default)]
struct Word {
    key: String,
    value: Option<String>,
}

/// Splits a field into clauses, and these into words.
///
/// Comments and quoted strings hold what the sender chose, such as the local part of an address:
/// nothing in them separates anything (RFC 5322, sections 3.2.2 and 3.2.4).
#[derive(Debug, Default)]
struct Reader {
    clauses: Vec<Vec<Word>>,
    words: Vec<Word>,
    word: Word,
    /// Blanks or a comment came after the word.
    is_over: bool,
    /// The sign came, but not yet the value: blanks may come between them.
    waits: bool,
}

impl Reader {
    fn read(text: &str) -> Vec<Vec<Word>> {
        let mut reader = Self::default();
        let (mut depth, mut is_quoted) = (0_u32, false);
        let mut characters = text.chars();
        while let Some(character) = characters.next() {
            match character {
                '\\' if is_quoted || depth > 0 => {
                    if let Some(escaped) = characters.next().filter(|_| depth == 0) {
                        reader.take(escaped);
                    }
                }
                '"' if depth == 0 => {
                    is_quoted = !is_quoted;
                    reader.start();
                }
                other if is_quoted => reader.take(other),
                '(' => depth += 1,
                ')' if depth > 0 => {
                    depth -= 1;
                    reader.is_over = true;
                }
                _ if depth > 0 => {}
                ';' => reader.end_clause(),
                '=' if reader.word.value.is_none() => reader.start_value(),
                blank if blank.is_whitespace() => reader.is_over = true,
                other => reader.take(other),
            }
        }
        reader.end_clause();
        reader.clauses
    }

    fn take(&mut self, character: char) {
        self.start();
        self.word.value.as_mut().unwrap_or(&mut self.word.key).push(character);
    }

    /// Starts a new word, if the last one is over.
    fn start(&mut self) {
        if std::mem::take(&mut self.is_over) && !self.waits {
            self.end_word();
        }
        self.waits = false;
    }

    fn start_value(&mut self) {
        self.is_over = false;
        self.waits = true;
        self.word.value = Some(String::new());
    }

    fn end_word(&mut self) {
        let word = std::mem::take(&mut self.word);
        if !word.key.is_empty() || word.value.is_some() {
            self.words.push(word);
        }
    }

    fn end_clause(&mut self) {
        self.end_word();
        (self.is_over, self.waits) = (false, false);
        self.clauses.push(std::mem::take(&mut self.words));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Expected<'a> = &'a [(&'a str, &'a str, &'a str)];

    #[test]
    fn reads_trusted_fields_only() {
        let trusted = ["mx.lab.example".to_owned()];
        let cases: [(&str, Expected<'_>); 7] = [
            (
                "mx.lab.example; dkim=pass (2048-bit key) header.d=dhl.com header.i=@dhl.com; spf=fail smtp.mailfrom=a@evil.example; dmarc=pass header.from=dhl.com",
                &[
                    ("dkim", "pass", "dhl.com"),
                    ("spf", "fail", "evil.example"),
                    ("dmarc", "pass", "dhl.com"),
                ],
            ),
            (
                "MX.lab.example 1; dmarc=FAIL (p=reject; x) header.from=a.example",
                &[("dmarc", "fail", "a.example")],
            ),
            (
                "mx.lab.example; dmarc = pass header.from = a.example",
                &[("dmarc", "pass", "a.example")],
            ),
            (
                "mx.lab.example; dmarc=fail reason=\"\" header.from=a.example",
                &[("dmarc", "fail", "a.example")],
            ),
            ("evil.example; dmarc=pass header.from=dhl.com", &[]),
            ("mx.lab.example; none", &[]),
            ("(((((", &[]),
        ];
        for (field, expected) in cases {
            let found = results(&Foreign::from(field), &trusted);
            let found: Vec<_> = found
                .iter()
                .map(|r| (r.method.as_str(), r.result.as_str(), r.domain.as_str()))
                .collect();
            assert_eq!(found, expected, "{field}");
        }
    }

    #[test]
    fn a_quoted_local_part_forged_a_result_of_dmarc() {
        let trusted = ["mx.lab.example".to_owned()];
        for field in [
            r#"mx.lab.example; spf=pass smtp.mailfrom="; dmarc=pass header.from=dhl.com; x=("@evil.example"#,
            r#"mx.lab.example; spf=pass smtp.mailfrom = "dmarc=pass header.from=dhl.com"@evil.example"#,
            r#"mx.lab.example; spf=pass reason="a\"; dmarc=pass" smtp.mailfrom=a@evil.example"#,
            r"mx.lab.example; spf=pass (a\); dmarc=pass header.from=dhl.com) smtp.mailfrom=a@evil.example",
            r#"mx.lab.example; spf=pass reason="\\" smtp.mailfrom=a@evil.example (; dmarc=pass)"#,
        ] {
            let found = results(&Foreign::from(field), &trusted);
            let [only] = found.as_slice() else { panic!("{field}: {found:?}") };
            assert_eq!(
                (only.method.as_str(), only.domain.as_str()),
                ("spf", "evil.example"),
                "{field}"
            );
        }
    }
}
