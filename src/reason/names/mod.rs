//! What a scanner's name for something means.
//!
//! Engines form names by grammars: type, platform, family, variant, marks. The
//! words of these grammars are rows in `catalog/name-words.tsv`; names known as a
//! whole are rows in `catalog/name-patterns.tsv`; what families do is in
//! `catalog/families.tsv`. Nothing here is a list of answers.
//!
//! Knows names only: nothing of amavis, of events or of readers. Names that
//! sandboxes give are read elsewhere; here they are names like any other.
//!
//! Invariant: every name gets a reading, in time bounded by its (limited) length.

mod cve;
mod engine;
mod evidence;
mod family;
mod glob;
mod part;
mod pattern;
mod place;
mod resolve;
mod table;
mod token;
mod words;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::LazyLock;

pub use pattern::{FalseAlarms, Row};
pub use resolve::Typing;

use crate::reason::{Category, Platform, Severity, Strength};
use engine::{Engine, Engines};
use evidence::Evidence;
use family::Families;
use part::Parts;
use pattern::{Rest, Rule, Rules};
pub(super) use token::humps;
use words::{Meaning, Words};

/// The most of a name that is read, in bytes: several times the longest that engines form.
pub const NAME_BYTES_MAX: usize = 256;

/// The longest family that is told, in bytes.
const FAMILY_BYTES_MAX: usize = 40;

/// The most names in one text that are read.
const PARTS_MAX: usize = 8;

/// The most rules that take a part of one name each, such as a database and its bytecode mark.
const RULES_MAX: usize = 4;

/// The table of families.
const FAMILIES: &str = include_str!("../../../catalog/families.tsv");

/// Returns what a family does, by its name in lower case, letters and digits only.
///
/// Names that are also common words are left out.
pub(super) fn family_category(key: &str) -> Option<Category> {
    known_family(key).map(|(_, category)| category)
}

/// Returns a family's usual name and what it does, as [`family_category`] finds it.
pub(super) fn known_family(key: &str) -> Option<(&'static str, Category)> {
    static SHIPPED: LazyLock<Families> = LazyLock::new(|| Families::new(Cow::Borrowed(FAMILIES)));
    let family = SHIPPED.find(key).filter(|family| !family.needs_type)?;
    Some((family.name, family.category))
}

/// What a name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameReading {
    /// What kind of thing it is.
    pub category: Category,
    /// What would have happened, had it been opened.
    pub severity: Severity,
    /// On what ground the category was chosen.
    pub typed: Typing,
    /// The malware family, by its usual name or as the engine writes it.
    pub family: Option<String>,
    /// What it runs on.
    pub platform: Option<Platform>,
    /// How much the name proves on its own.
    pub strength: Strength,
    /// Whether it is a guess, and what sort of guess.
    pub guess: Option<Guess>,
    /// The engine that speaks.
    pub engine: Option<&'static str>,
    /// The engine that it shares with others; these count as one.
    pub engine_group: Option<&'static str>,
    /// How often the database that the name comes from is wrong.
    pub false_alarms: Option<FalseAlarms>,
    /// The first row that the name matched, by its id.
    pub row: Option<String>,
}

impl NameReading {
    /// Orders readings: what is no test, what has a type, what is gravest comes first.
    fn rank(&self) -> (bool, bool, Category) {
        let typed = match self.typed {
            Typing::ByRow
            | Typing::ByType
            | Typing::ByFamily
            | Typing::ByPart
            | Typing::ByPlatform
            | Typing::Trojan => true,
            Typing::Typeless | Typing::BareFamily | Typing::Unknown => false,
        };
        (self.category == Category::Test, !typed, self.category)
    }
}

/// How a finding that is no exact match came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Guess {
    /// By rules of thumb.
    Heuristic,
    /// By a model that was trained.
    Learned,
}

/// The tables that names are read with.
#[derive(Debug)]
pub struct Names {
    site: Rules,
    shipped: Rules,
    engines: Engines,
    words: Words,
    parts: Parts,
    families: Families,
}

impl Names {
    /// Takes the shipped tables.
    pub fn shipped() -> Self {
        Self::with_families(Cow::Borrowed(FAMILIES))
    }

    /// Takes the shipped tables, but another table of families.
    pub fn with_families(families: Cow<'static, str>) -> Self {
        Self {
            site: Rules::new(Vec::new()),
            shipped: Rules::shipped(include_str!("../../../catalog/name-patterns.tsv")),
            engines: Engines::new(
                include_str!("../../../catalog/engines.tsv"),
                include_str!("../../../catalog/name-shapes.tsv"),
            ),
            words: Words::new(include_str!("../../../catalog/name-words.tsv")),
            parts: Parts::new(include_str!("../../../catalog/name-parts.tsv")),
            families: Families::new(families),
        }
    }

    /// Puts a site's own rows before the shipped ones; the first that matches decides.
    #[must_use]
    pub fn with_rows(self, rows: Vec<Row>) -> Self {
        Self { site: Rules::new(rows.into_iter().map(Rule::from).collect()), ..self }
    }
}

/// Tells whether a pattern has anything that a name must hold.
pub fn has_literal(pattern: &str) -> bool {
    !glob::literal(pattern).is_empty()
}

/// Tells whether every name that `narrow` matches is matched by `wide`, too.
pub fn covers(wide: &str, narrow: &str) -> bool {
    // What stands for anything in the narrow pattern is taken for a letter that no name has.
    let narrow = narrow.to_ascii_lowercase().replace(['*', '?'], "\u{1}");
    glob::matches(&wide.to_ascii_lowercase(), &narrow)
}

/// Reads what a scanner gave: a name, or several with commas between them.
pub fn read(names: &Names, scanner: &str, name: &str) -> NameReading {
    let name = clean(name);
    let best = name
        .split([',', ';'])
        .filter(|part| !part.trim().is_empty())
        .take(PARTS_MAX)
        .map(|part| read_one(names, scanner, part.trim()))
        .min_by_key(NameReading::rank);
    best.unwrap_or_else(|| read_one(names, scanner, &name))
}

fn read_one(names: &Names, scanner: &str, name: &str) -> NameReading {
    let lower = name.to_ascii_lowercase();
    let engine = names.engines.find(scanner, &lower);
    let mut rest = name;
    let mut evidence = Evidence::default();
    let mut heard = Heard::default();

    if let Some(rule) = names.site.find(engine, &lower) {
        heard.add(rule);
        if rule.meaning != Meaning::NONE {
            return heard.final_reading(rule, engine);
        }
    }
    for _ in 0..RULES_MAX {
        let lower_rest = lower.get(lower.len() - rest.len()..).unwrap_or_default();
        let Some(rule) = names.shipped.find(engine, lower_rest) else {
            break;
        };
        match rule.rest() {
            Rest::Whole => {
                // It is of the whole name, not of what another row has left of it.
                if rest.len() == name.len() {
                    evidence.add_rule(rule.meaning);
                    heard.kept = Some(rule);
                }
                break;
            }
            Rest::Nothing => {
                heard.add(rule);
                return heard.final_reading(rule, engine);
            }
            Rest::After(length) => {
                heard.add(rule);
                evidence.add_rule(rule.meaning);
                if length == 0 {
                    break;
                }
                rest = rest.get(length..).unwrap_or_default();
            }
        }
    }
    let lower_rest = lower.get(lower.len() - rest.len()..).unwrap_or_default();
    let taken = name.as_bytes().get(..name.len() - rest.len()).unwrap_or_default();
    let before = taken.last().copied().unwrap_or_default();
    let mut evidence = evidence::collect(names, evidence, rest, lower_rest, before);
    if cve::find(&lower).is_some() {
        evidence.add(Meaning::category(Category::Exploit), None);
    }
    heard.reading(&evidence, engine)
}

/// What the rules on the way said, for what the rest of the name leaves open.
#[derive(Debug, Default)]
struct Heard<'t> {
    /// The rule that holds for the whole name, if nothing in it says more.
    kept: Option<&'t Rule>,
    severity: Option<Severity>,
    strength: Option<Strength>,
    false_alarms: Option<FalseAlarms>,
    platform: Option<Platform>,
    row: Option<String>,
}

impl Heard<'_> {
    fn add(&mut self, rule: &Rule) {
        self.severity = self.severity.or(rule.severity);
        self.strength = self.strength.or(rule.strength);
        self.false_alarms = self.false_alarms.max(rule.false_alarms);
        self.platform = self.platform.or(rule.platform);
        self.row.get_or_insert_with(|| rule.id.clone());
    }

    fn final_reading(self, rule: &Rule, engine: Option<Engine>) -> NameReading {
        let category = rule.meaning.categories().next().unwrap_or(Category::Malware);
        NameReading {
            category,
            severity: self.severity.unwrap_or(category.severity()),
            typed: Typing::ByRow,
            family: None,
            platform: self.platform,
            strength: self.strength.unwrap_or(Strength::Strong),
            guess: guess(rule.meaning),
            engine: engine.map(|engine| engine.id),
            engine_group: engine.map(|engine| engine.group),
            false_alarms: self.false_alarms,
            row: self.row,
        }
    }

    fn reading(mut self, evidence: &Evidence<'_>, engine: Option<Engine>) -> NameReading {
        let (category, typed) = resolve::category(evidence);
        let holds = |rule: &&Rule| {
            rule.meaning.has(Meaning::category(category))
                || rule.meaning.categories().next().is_none()
        };
        if let Some(rule) = self.kept.filter(holds) {
            self.add(rule);
        }
        let strength = resolve::strength(evidence, category, typed);
        NameReading {
            category,
            severity: self.severity.unwrap_or_else(|| resolve::severity(evidence, category)),
            typed,
            family: family(evidence, category),
            platform: evidence
                .platform
                .or(self.platform)
                .or(evidence.family.and_then(|family| family.platform)),
            strength: self.strength.map_or(strength, |stated| stated.min(strength)),
            guess: guess(evidence.meaning),
            engine: engine.map(|engine| engine.id),
            engine_group: engine.map(|engine| engine.group),
            false_alarms: self.false_alarms,
            row: self.row,
        }
    }
}

fn guess(meaning: Meaning) -> Option<Guess> {
    if meaning.has(Meaning::LEARNED) {
        Some(Guess::Learned)
    } else {
        meaning.has(Meaning::HEURISTIC).then_some(Guess::Heuristic)
    }
}

fn family(evidence: &Evidence<'_>, category: Category) -> Option<String> {
    let stray = resolve::stray(evidence, category).filter(|stray| stray.len() <= FAMILY_BYTES_MAX);
    evidence.proper_family().map(|family| family.name).or(stray).map(str::to_owned)
}

/// Cuts a name to the limit and makes spaces of control characters.
fn clean(name: &str) -> Cow<'_, str> {
    let end = name.floor_char_boundary(NAME_BYTES_MAX);
    let name = name.get(..end).unwrap_or_default().trim();
    if name.bytes().any(|byte| byte.is_ascii_control()) {
        Cow::Owned(name.replace(|letter: char| letter.is_ascii_control(), " "))
    } else {
        Cow::Borrowed(name)
    }
}
