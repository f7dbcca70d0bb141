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
    let text = without_comments(field.raw());
    let mut clauses = text.split(';');
    let authserv = clauses.next().unwrap_or_default().split_whitespace().next().unwrap_or_default();
    if !trusted.iter().any(|id| id.eq_ignore_ascii_case(authserv)) {
        return Vec::new();
    }
    clauses.filter_map(clause).collect()
}

fn clause(text: &str) -> Option<MethodResult> {
    let mut words = text.split_whitespace();
    let (method, result) = words.next()?.split_once('=')?;
    // A method may carry a version: dkim/1.
    let method = method.split('/').next().unwrap_or(method).to_ascii_lowercase();
    let domain = words
        .filter_map(|word| word.split_once('='))
        .filter(|(key, _)| {
            matches!(*key, "header.from" | "header.d" | "header.i" | "smtp.mailfrom" | "smtp.mail")
        })
        .map(|(_, value)| {
            let value = value.trim_matches('"');
            value.rsplit_once('@').map_or(value, |(_, domain)| domain).to_ascii_lowercase()
        })
        .next()
        .unwrap_or_default();
    Some(MethodResult { method, result: result.to_ascii_lowercase(), domain })
}

/// Drops comments in parentheses, nested ones, too, and quoted semicolons with them.
fn without_comments(text: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(character),
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    type Expected<'a> = &'a [(&'a str, &'a str, &'a str)];

    #[test]
    fn reads_trusted_fields_only() {
        let trusted = ["mx.lab.example".to_owned()];
        let cases: [(&str, Expected<'_>); 5] = [
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
}
