//! Names that are known as a whole or by their beginning: rows with a pattern.
//!
//! Reads `catalog/name-patterns.tsv` and takes a site's own rows. Once many names
//! were read, one pass over a name finds the rows whose literal it holds, and only
//! those are matched.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use aho_corasick::AhoCorasick;

use super::engine::Engine;
use super::glob;
use super::words::{Meaning, parse_platform};
use crate::reason::{Category, Platform, Severity, Strength};

/// How often a database of names is wrong, as its packagers rate it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FalseAlarms {
    /// Seldom.
    Low,
    /// At times.
    Medium,
    /// Often.
    High,
}

impl FalseAlarms {
    /// Finds the rating that a catalog names.
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "low" => Some(Self::Low),
            "medium" => Some(Self::Medium),
            "high" => Some(Self::High),
            _ => None,
        }
    }
}

/// A site's own row: what a name pattern means there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The pattern, with `*` and `?`; letter case does not matter.
    pub pattern: String,
    /// What kind of thing it is; the name decides if there is none.
    pub category: Option<Category>,
    /// What would have happened, had it been opened; the category decides if there is none.
    pub severity: Option<Severity>,
    /// How much it proves; the name decides if there is none.
    pub strength: Option<Strength>,
    /// The id of the reason, for its words.
    pub id: String,
}

/// What a row says of the names that match it.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    pattern: String,
    /// The engine whose names it is about; every engine if there is none.
    engine: Option<&'static str>,
    pub(super) meaning: Meaning,
    pub(super) severity: Option<Severity>,
    pub(super) strength: Option<Strength>,
    pub(super) false_alarms: Option<FalseAlarms>,
    pub(super) platform: Option<Platform>,
    pub(super) id: String,
}

impl Rule {
    /// Tells what of a matching name is to be read on.
    pub(super) fn rest(&self) -> Rest {
        if self.meaning.has(Meaning::KEEP) {
            Rest::Whole
        } else if self.meaning.has(Meaning::STRIP) {
            Rest::After(glob::prefix(&self.pattern).len())
        } else {
            Rest::Nothing
        }
    }

    fn applies(&self, engine: Option<Engine>, name: &str) -> bool {
        let engine_fits = match (self.engine, engine) {
            (None, _) | (_, None) => true,
            (Some(wanted), Some(engine)) => wanted == engine.id || wanted == engine.group,
        };
        engine_fits && glob::matches(&self.pattern, name)
    }
}

/// What is left of a name after a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    /// The rule has said it all.
    Nothing,
    /// What comes after so many bytes.
    After(usize),
    /// All of it: the rule only says what holds if nothing else does.
    Whole,
}

impl From<Row> for Rule {
    fn from(row: Row) -> Self {
        let meaning = row.category.map_or(Meaning::NONE, Meaning::category);
        Self {
            pattern: row.pattern.to_ascii_lowercase(),
            engine: None,
            meaning,
            severity: row.severity,
            strength: row.strength,
            false_alarms: None,
            platform: None,
            id: row.id,
        }
    }
}

/// Names for which all rules are tried: to find literals in one pass takes as long to prepare.
pub(super) const NAMES_TRIED_MAX: usize = 100;

/// Rules in order: the first that matches decides.
#[derive(Debug)]
pub(super) struct Rules {
    rows: Vec<Rule>,
    /// Finds the literals of `indexed`.
    literals: OnceLock<Option<AhoCorasick>>,
    /// Names for which all rules were tried.
    tried: AtomicUsize,
    /// The rule of each literal.
    indexed: Vec<usize>,
    /// Rules without a literal, tried for every name.
    always: Vec<usize>,
}

impl Rules {
    /// Takes rules in their order.
    pub(super) fn new(rules: Vec<Rule>) -> Self {
        let (indexed, always): (Vec<_>, Vec<_>) = (0..rules.len()).partition(|&at| {
            rules.get(at).is_some_and(|rule| !glob::literal(&rule.pattern).is_empty())
        });
        let (literals, tried) = (OnceLock::new(), AtomicUsize::new(0));
        Self { rows: rules, literals, tried, indexed, always }
    }

    /// Reads the shipped table; a row that cannot be read is left out (a test finds it).
    pub(super) fn shipped(text: &'static str) -> Self {
        Self::new(text.lines().filter_map(|line| parse_row(line).ok()).collect())
    }

    /// Finds the first rule that matches a name in lower case.
    pub(super) fn find(&self, engine: Option<Engine>, name: &str) -> Option<&Rule> {
        let mut first: Option<usize> = None;
        let mut try_rule = |at: usize| {
            let sooner = first.is_none_or(|found| at < found);
            if sooner && self.rows.get(at).is_some_and(|rule| rule.applies(engine, name)) {
                first = Some(at);
            }
        };
        self.always.iter().for_each(|&at| try_rule(at));
        match self.literals() {
            None => self.indexed.iter().for_each(|&at| try_rule(at)),
            Some(literals) => {
                for found in literals.find_overlapping_iter(name) {
                    if let Some(&at) = self.indexed.get(found.pattern().as_usize()) {
                        try_rule(at);
                    }
                }
            }
        }
        first.and_then(|at| self.rows.get(at))
    }

    /// Gives what finds literals in one pass, once so many names were read that it pays.
    fn literals(&self) -> Option<&AhoCorasick> {
        let is_early = || self.tried.fetch_add(1, Ordering::Relaxed) < NAMES_TRIED_MAX;
        if self.literals.get().is_none() && is_early() {
            return None;
        }
        let rules = || self.indexed.iter().filter_map(|&at| self.rows.get(at));
        let make = || AhoCorasick::new(rules().map(|rule| glob::literal(&rule.pattern))).ok();
        self.literals.get_or_init(make).as_ref()
    }
}

/// Reads one row: pattern, engine, meaning, strength, false alarms, platform, id.
pub(super) fn parse_row(line: &'static str) -> Result<Rule, String> {
    let mut columns = line.split('\t');
    let mut next = || columns.next().unwrap_or_default();
    let (pattern, engine, meaning) = (next(), next(), next());
    let (strength, false_alarms, platform, id) = (next(), next(), next(), next());
    if pattern.is_empty() || id.is_empty() {
        return Err("no pattern or no id".to_owned());
    }
    Ok(Rule {
        pattern: pattern.to_ascii_lowercase(),
        engine: Some(engine).filter(|engine| !engine.is_empty()),
        meaning: Meaning::parse(meaning)?,
        severity: None,
        strength: known(strength, Strength::from_id)?,
        false_alarms: known(false_alarms, FalseAlarms::from_id)?,
        platform: parse_platform(platform)?,
        id: id.to_owned(),
    })
}

/// Reads a column that may be empty.
fn known<T>(column: &str, find: fn(&str) -> Option<T>) -> Result<Option<T>, String> {
    if column.is_empty() {
        return Ok(None);
    }
    find(column).map(Some).ok_or_else(|| format!("unknown word `{column}`"))
}
