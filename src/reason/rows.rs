//! A site's and an organization's own rows: what names mean there.
//!
//! ```toml
//! [[name]]
//! id = "payroll-macro"                 # words: the message `name-payroll-macro`, if it is there
//! pattern = "Doc.Macro.Payroll*"       # `*` and `?`; letter case does not matter
//! category = "active-content"          # what is left out, the name itself decides
//! severity = "low"
//! strength = "weak"
//! ```

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::names::{self, Row};
use super::{Category, Severity, Strength};

/// How rows of sites are told from ours.
pub(crate) const OWN: &str = "own/";

/// Rows that were read.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OwnRows {
    #[serde(rename = "name")]
    names: Vec<OwnName>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnName {
    id: Spanned<String>,
    pattern: Spanned<String>,
    category: Option<Category>,
    severity: Option<Severity>,
    strength: Option<Strength>,
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowFlaw {
    /// Where in the text.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: &'static str,
}

impl OwnRows {
    /// Reads the text of a file.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// Puts these rows before others.
    #[must_use]
    pub fn before(mut self, others: Self) -> Self {
        self.names.extend(others.names);
        self
    }

    /// Tells whether there is none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Lists the ids, with their places.
    pub fn ids(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        self.names.iter().map(|name| (name.id.get_ref().as_str(), name.id.span()))
    }

    /// Turns the rows into what reads names.
    pub(super) fn rows(&self) -> Vec<Row> {
        let row = |name: &OwnName| Row {
            pattern: name.pattern.get_ref().clone(),
            category: name.category,
            severity: name.severity,
            strength: name.strength,
            id: format!("{OWN}{}", name.id.get_ref()),
        };
        self.names.iter().map(row).collect()
    }

    /// Finds rows that are wrong: twice there, never reached, matching everything.
    pub fn flaws(&self) -> Vec<RowFlaw> {
        let mut flaws = Vec::new();
        for (index, name) in self.names.iter().enumerate() {
            let pattern = name.pattern.get_ref();
            let mut note = |message: String, hint| {
                flaws.push(RowFlaw { span: name.pattern.span(), message, hint });
            };
            if !names::has_literal(pattern) {
                note(
                    format!("the pattern `{pattern}` matches every name"),
                    "write a part of the name that it is about",
                );
            }
            let earlier = self.names.iter().take(index).map(|earlier| earlier.pattern.get_ref());
            for earlier in earlier {
                if earlier.eq_ignore_ascii_case(pattern) {
                    note(format!("the pattern `{pattern}` stands twice"), "delete one");
                } else if names::covers(earlier, pattern) {
                    let message = format!(
                        "`{pattern}` is never reached: `{earlier}` before it matches all of it"
                    );
                    note(message, "put the narrower pattern first");
                }
            }
            if name.category.is_none() && name.severity.is_none() && name.strength.is_none() {
                note(
                    format!("the row for `{pattern}` says nothing"),
                    "give a category, a severity or a strength",
                );
            }
        }
        flaws
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reason::{Catalog, of_text};

    #[test]
    fn own_rows_decide_first() {
        let rows = OwnRows::parse(
            "[[name]]\nid = \"lab\"\npattern = \"Win.Ransomware.Lab*\"\ncategory = \"test\"\nseverity = \"info\"\n",
        );
        let catalog = Catalog::with_rows(&rows.unwrap()).unwrap();
        let own = of_text(&catalog, "ClamAV", "Win.Ransomware.LabTest-1");
        assert_eq!((own.category, own.severity), (Category::Test, Severity::Info));
        assert_eq!(own.own_words.as_deref(), Some("name-lab"));
        let other = of_text(&catalog, "ClamAV", "Win.Ransomware.Locky-1");
        assert_eq!((other.category, other.own_words), (Category::Ransomware, None));
    }

    #[test]
    fn finds_what_is_wrong_with_rows() {
        let row = |pattern: &str| {
            format!("[[name]]\nid = \"x\"\npattern = \"{pattern}\"\nseverity = \"low\"\n")
        };
        let cases: [(&[&str], &[&str]); 5] = [
            (&["A.B*", "C.D"], &[]),
            (&["A.B*", "a.b*"], &["stands twice"]),
            (&["A.*", "A.B.C*"], &["never reached"]),
            (&["A.B.C*", "A.*"], &[]),
            (&["*"], &["matches every name"]),
        ];
        for (patterns, expected) in cases {
            let text: String = patterns.iter().map(|pattern| row(pattern)).collect();
            let flaws = OwnRows::parse(&text).unwrap().flaws();
            assert_eq!(flaws.len(), expected.len(), "{patterns:?}: {flaws:?}");
            for (flaw, said) in flaws.iter().zip(expected) {
                assert!(flaw.message.contains(said), "{flaw:?}");
                assert!(text.get(flaw.span.clone()).is_some());
            }
        }
        assert!(
            OwnRows::parse("[[name]]\nid=\"x\"\npattern=\"y\"\ncategory=\"nonsense\"").is_err()
        );
    }
}
