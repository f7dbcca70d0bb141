//! Checks a whole mail: its order, its one action, its length.

use super::finding::{Finding, Rule, excerpt};
use super::prose;
use super::style::Words;
use super::tables::{Avoided, Tables, Unit};
use crate::locale::{Place, Tag};

/// A part of a mail, in the order in which readers need them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What happened.
    Fact,
    /// Whether the reader is safe, and what was done.
    Safety,
    /// What to do now, or that there is nothing to do.
    Action,
    /// Why it happened.
    Why,
    /// Who helps.
    Help,
    /// What the reader's IT needs; no rule for plain words holds here.
    Details,
    /// Who sent the mail.
    Origin,
}

/// A mail for a recipient as it is read.
#[derive(Clone, Debug)]
pub struct Mail<'a> {
    /// What to call it: the file of its template.
    pub name: &'a str,
    /// Its language.
    pub tag: &'a Tag,
    /// Its subject.
    pub subject: &'a str,
    /// Its parts, from top to bottom.
    pub parts: &'a [(Part, &'a str)],
}

impl Mail<'_> {
    /// Checks the mail against the rules for every mail.
    pub fn check(&self, tables: &Tables) -> Vec<Finding> {
        let mut findings = self.order(tables);
        findings.extend(self.action());
        findings.extend(self.length(tables));
        findings.extend(self.words(tables));
        findings
    }

    /// W01: the order, and the fact and the safety within the first words.
    fn order(&self, tables: &Tables) -> Vec<Finding> {
        let mut findings = Vec::new();
        for pair in self.parts.windows(2) {
            if let [(first, _), (second, text)] = pair
                && first > second
            {
                let found = format!("{second:?} after {first:?}: {}", excerpt(text));
                findings.push(self.finding(Rule::Order, found));
            }
        }
        let mut words = 0;
        for wanted in [Part::Fact, Part::Safety] {
            let Some((_, text)) = self.parts.iter().find(|(part, _)| *part == wanted) else {
                findings.push(self.finding(Rule::Order, format!("there is no {wanted:?}")));
                continue;
            };
            words += self.count(text, tables);
        }
        let max = tables.limits.mail.opening_words_max;
        if words > max {
            let found = format!("fact and safety take {words} words, {max} at most");
            findings.push(self.finding(Rule::Order, found));
        }
        findings
    }

    /// W02: one action, no more and no less.
    fn action(&self) -> Option<Finding> {
        let actions = self.parts.iter().filter(|(part, _)| *part == Part::Action).count();
        (actions != 1).then(|| self.finding(Rule::Action, format!("{actions} actions")))
    }

    /// W03 and W17: the whole, each paragraph, and the subject.
    fn length(&self, tables: &Tables) -> Vec<Finding> {
        let limits = &tables.limits.mail;
        let mut findings = Vec::new();
        let words: usize = self.plain_parts().map(|(_, text)| self.count(text, tables)).sum();
        if words > limits.words_max {
            let found = format!("{words} words before the details, {} at most", limits.words_max);
            findings.push(self.finding(Rule::Length, found));
        }
        for paragraph in self.plain_parts().flat_map(|(_, text)| prose::paragraphs(text)) {
            let sentences = prose::sentences(paragraph, tables).len();
            let max = limits.paragraph_sentences_max;
            if sentences > max {
                let found = format!(
                    "{sentences} sentences in a paragraph, {max} at most: {}",
                    excerpt(paragraph)
                );
                findings.push(self.finding(Rule::Length, found));
            }
        }
        let (characters, max) =
            (self.subject.chars().count(), tables.limits.subject.characters_max);
        if characters > max {
            let found = format!("{characters} characters, {max} at most");
            findings.push(self.finding(Rule::Subject, found));
        }
        findings
    }

    /// W04, W05 and W07: words that no recipient should meet.
    fn words(&self, tables: &Tables) -> Vec<Finding> {
        let parts = self.plain_parts().map(|(_, text)| (*text).to_owned());
        let texts: Vec<_> = parts.chain([self.subject.to_owned()]).collect();
        let words = Words { tag: self.tag, texts: &texts, tables };
        let avoided = words.avoided(&[Avoided::Jargon, Avoided::Vague, Avoided::Fear]).into_iter();
        avoided.map(|(rule, found)| self.finding(rule, found)).collect()
    }

    fn plain_parts(&self) -> impl Iterator<Item = &(Part, &str)> {
        self.parts.iter().filter(|(part, _)| *part < Part::Details)
    }

    /// Counts words; where they have no spaces, three characters are one: that is how our own
    /// texts compare with English.
    fn count(&self, text: &str, tables: &Tables) -> usize {
        let limits = tables.language(self.tag);
        let length = super::style::length(text, limits);
        match limits.unit {
            Unit::Words => length,
            Unit::Characters => length.div_ceil(3),
        }
    }

    fn finding(&self, rule: Rule, found: String) -> Finding {
        let place = Place { file: self.name.into(), line: 1, column: 1 };
        Finding { place, key: String::new(), rule, found }
    }
}
