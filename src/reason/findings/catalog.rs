//! Reads `catalog/findings.toml` and answers what a description or an id means.
//!
//! Layers (built-in, site, organization) are read in this order: a later row of
//! the same group replaces what it states, and its patterns win.
//!
//! Invariant: a catalog that cannot be read is an error for its owner, never an
//! answer with holes.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use super::family::{Families, Named};
use super::index::{LazyIndex, Place, Row, Target};
use super::layer::{GroupRow, Layer, NamingRow, Rows};
use super::manner::{Deed, Doubt, Manner, Manners};
use super::pattern::Captures;
use super::words::Words;
use super::{FAMILY, Finding, OTHER, RAW_MAX, clean};
use crate::reason::{Category, Caution, Platform, Severity, Strength};

/// The catalog that comes with the program, file by file.
///
/// Where two patterns say as much, the first one counts: one that names a family.
const BUILTIN: &[&str] = &[
    include_str!("../../../catalog/findings-families.toml"),
    include_str!("../../../catalog/findings.toml"),
    include_str!("../../../catalog/findings-manner.toml"),
];

/// The gravest that counts of what can happen, or is only often a sign of worse.
const ABLE_SEVERITY_MAX: Severity = Severity::Medium;

/// Returns the built-in catalog; reads it when it is first asked for.
pub fn builtin() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| Catalog::layered(&[BUILTIN]).unwrap_or_default())
}

/// Why a catalog cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CatalogError {
    /// The text is not what a catalog looks like.
    #[error("cannot read the catalog of findings, layer {layer}")]
    Syntax {
        /// The layer, counted from 0.
        layer: usize,
        /// What is wrong, with line and column.
        source: toml::de::Error,
    },
    /// A new group lacks its category or its strength.
    #[error("finding group `{0}` has no category or no strength")]
    Incomplete(String),
}

/// A group of findings that mean the same to a reader.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its id, also the id of its words: `finding-<id>`.
    pub id: Arc<str>,
    /// What kind of thing shows this.
    pub category: Category,
    /// How much harm it would have done.
    pub severity: Severity,
    /// How much it proves on its own.
    pub strength: Strength,
    /// From which number on it proves something else.
    pub ladder: Vec<(u64, Strength)>,
    /// What it runs on, if the finding tells.
    pub platform: Option<Platform>,
    /// What makes a mistake likelier.
    pub caution: Option<Caution>,
    /// The group of a text that says that the thing was only looked at.
    pub looked: Option<String>,
    /// The group of a text that does not say what was done to the thing.
    pub touched: Option<String>,
}

/// Groups of findings, and the patterns that lead to them.
#[derive(Debug, Default)]
pub struct Catalog {
    groups: Vec<Group>,
    ids: HashMap<String, usize>,
    namings: Vec<Option<Category>>,
    families: Families,
    manners: Manners,
    pub(super) descriptions: LazyIndex,
    pub(super) signatures: LazyIndex,
}

impl Catalog {
    /// Reads the layers of a catalog, the most general one first; each is one or more files.
    pub fn layered(layers: &[&[&str]]) -> Result<Self, CatalogError> {
        let mut catalog = Self::default();
        let mut rows = Rows::default();
        let numbered = layers.iter().enumerate();
        for (layer, text) in
            numbered.flat_map(|(layer, files)| files.iter().map(move |file| (layer, file)))
        {
            let read: Layer =
                toml::from_str(text).map_err(|source| CatalogError::Syntax { layer, source })?;
            for row in read.group {
                catalog.add_group(row, layer, &mut rows)?;
            }
            for row in read.naming {
                catalog.add_naming(row, layer, &mut rows);
            }
            catalog.families.add_articles(&read.articles);
            catalog.families.add(&read.noise, read.kind, read.ending, read.family);
            catalog.manners.add(read.manner);
        }
        catalog.descriptions = LazyIndex::new(rows.descriptions);
        catalog.signatures = LazyIndex::new(rows.signatures);
        Ok(catalog)
    }

    /// Reads the built-in catalog and layers over it, the most general one first.
    pub fn with_layers(layers: &[&[&str]]) -> Result<Self, CatalogError> {
        let mut all = vec![BUILTIN];
        all.extend_from_slice(layers);
        Self::layered(&all)
    }

    /// Lists the groups.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Finds a group by its id.
    pub fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| &*group.id == id)
    }

    /// Understands one description.
    pub fn by_description(&self, text: &str) -> Finding {
        let raw = clean(text, RAW_MAX);
        let words = Words::of(&raw);
        let unknown = || self.in_manner(self.finding(OTHER, &raw), self.manners.of(&words, 1));
        self.known(&words, &raw, |_| true).unwrap_or_else(unknown)
    }

    /// Understands one signature id.
    pub fn by_signature_id(&self, id: &str) -> Finding {
        let raw = clean(id, RAW_MAX);
        self.known_id(&raw).unwrap_or_else(|| self.by_description(&raw))
    }

    /// Understands a signature by its id, if that is listed, else by its description.
    ///
    /// The finding keeps the description as the sandbox's words.
    pub fn by_signature(&self, id: &str, description: &str) -> Finding {
        let raw = clean(description, RAW_MAX);
        let described = self.known(&Words::of(&raw), &raw, |_| true);
        let id = clean(id, RAW_MAX);
        match (self.listed_id(&id), described) {
            // A description that names a family says more than an id.
            (Some(_), Some(described)) if described.group == FAMILY => described,
            (Some(known), described) => {
                let number = described.and_then(|described| described.number);
                Finding { raw, number, ..known }
            }
            (None, Some(described)) => described,
            (None, None) => Finding { raw, ..self.by_signature_id(&id) },
        }
    }

    /// Understands the name of a malware family, as a sandbox states it apart from its signatures.
    pub fn by_family(&self, name: &str) -> Option<Finding> {
        let raw = clean(name, RAW_MAX);
        let named = self.families.name(&raw, Some(Category::Malware))?;
        Some(self.of_family(named, &raw))
    }

    /// Makes a finding of the group `id`, for what the program itself finds out.
    pub fn finding(&self, id: &str, raw: &str) -> Finding {
        match self.group(id) {
            Some(group) => of_group(group, raw, None),
            None => Finding {
                group: OTHER.to_owned(),
                category: Category::SuspiciousBehavior,
                severity: Category::SuspiciousBehavior.severity(),
                strength: Strength::Weak,
                platform: None,
                caution: None,
                raw: raw.to_owned(),
                number: None,
                detail: None,
                family: None,
                part: None,
            },
        }
    }

    /// Finds what a row of descriptions that `wanted` accepts knows of `words`.
    pub(super) fn known(
        &self,
        words: &Words<'_>,
        raw: &str,
        wanted: impl Fn(&Row) -> bool,
    ) -> Option<Finding> {
        if self.manners.is_harmless(words) {
            return Some(self.harmless(raw));
        }
        // A text that begins with "no" tells of nothing that happened, even if no row knows of what.
        let mut is_denied = self.manners.denies(words);
        let found = self.descriptions.find(words, |row| {
            let captures = wanted(row).then(|| row.pattern.captures(words))??;
            let target = row.source.target;
            if self.counts_none(target, &captures) {
                return Some(self.denied(raw));
            }
            let manner = match row.source.place {
                Place::Whole => Manner::default(),
                Place::Anywhere | Place::Telling => self.manners.of(words, captures.from),
            };
            is_denied |= manner.is_denied;
            let finding = self.of_target(target, raw, &captures);
            finding.filter(|_| !manner.is_denied).map(|finding| self.in_manner(finding, manner))
        });
        found.or_else(|| is_denied.then(|| self.denied(raw)))
    }

    /// Makes of a finding what its text's manner leaves of it.
    fn in_manner(&self, finding: Finding, manner: Manner) -> Finding {
        let instead = manner.deed.zip(self.group(&finding.group)).and_then(|(deed, group)| {
            let id = match deed {
                Deed::Looked => &group.looked,
                Deed::Touched => &group.touched,
            };
            self.group(id.as_deref()?)
        });
        let finding = match instead {
            Some(group) => of_group(group, &finding.raw, finding.number),
            None => finding,
        };
        match manner.doubt {
            None => finding,
            Some(Doubt::Guessed) => Finding { strength: finding.strength.weaker(), ..finding },
            Some(Doubt::Able) => Finding {
                strength: finding.strength.weaker(),
                severity: finding.severity.min(ABLE_SEVERITY_MAX),
                ..finding
            },
        }
    }

    /// Tells whether a text that counts something counts none: "0 of 72 engines".
    fn counts_none(&self, target: Target, captures: &Captures<'_>) -> bool {
        let counts = match target {
            Target::Group(number) => {
                self.groups.get(number).is_some_and(|group| !group.ladder.is_empty())
            }
            Target::Naming(_) => false,
        };
        counts && captures.number == Some(0)
    }

    fn listed_id(&self, id: &str) -> Option<Finding> {
        let group = self.ids.get(&id.to_lowercase())?;
        self.of_target(Target::Group(*group), id, &Captures::default())
    }

    fn known_id(&self, id: &str) -> Option<Finding> {
        if let Some(listed) = self.listed_id(id) {
            return Some(listed);
        }
        let words = Words::of(id);
        let described = self.signatures.find(&words, |row| {
            self.of_target(row.source.target, id, &row.pattern.captures(&words)?)
        });
        described.or_else(|| Some(self.of_family(self.families.known(id)?, id)))
    }

    fn of_target(&self, target: Target, raw: &str, captures: &Captures<'_>) -> Option<Finding> {
        match target {
            Target::Group(number) => Some(of_group(self.groups.get(number)?, raw, captures.number)),
            Target::Naming(number) => {
                let otherwise = *self.namings.get(number)?;
                let named = self.families.name(captures.family?, otherwise)?;
                Some(self.of_family(named, raw))
            }
        }
    }

    fn of_family(&self, named: Named, raw: &str) -> Finding {
        Finding {
            category: named.category,
            severity: named.category.severity(),
            family: Some(named.family),
            ..self.finding(FAMILY, raw)
        }
    }

    fn add_group(
        &mut self,
        row: GroupRow,
        layer: usize,
        rows: &mut Rows,
    ) -> Result<(), CatalogError> {
        let known = self.groups.iter().position(|group| *group.id == *row.id);
        let number = known.unwrap_or(self.groups.len());
        if known.is_none() {
            self.groups.push(Group::new(&row)?);
        }
        if let Some(group) = self.groups.get_mut(number) {
            group.replace(&row);
        }
        let target = Target::Group(number);
        for id in row.signatures {
            if id.contains(['*', '{']) {
                rows.sign(&id, target, layer);
            } else {
                self.ids.insert(id.to_lowercase(), number);
            }
        }
        rows.describe(row.descriptions, Place::Whole, target, layer);
        rows.describe(row.phrases, Place::Anywhere, target, layer);
        rows.describe(row.telling, Place::Telling, target, layer);
        Ok(())
    }

    fn add_naming(&mut self, row: NamingRow, layer: usize, rows: &mut Rows) {
        let target = Target::Naming(self.namings.len());
        self.namings.push(row.category);
        for id in &row.signatures {
            rows.sign(id, target, layer);
        }
        rows.describe(row.descriptions, Place::Whole, target, layer);
        rows.describe(row.phrases, Place::Anywhere, target, layer);
    }
}

impl Group {
    /// Makes a group of its first row.
    fn new(row: &GroupRow) -> Result<Self, CatalogError> {
        let (Some(category), Some(strength)) = (row.category, row.strength) else {
            return Err(CatalogError::Incomplete(row.id.clone()));
        };
        Ok(Self {
            id: Arc::from(row.id.as_str()),
            category,
            severity: category.severity(),
            strength,
            ladder: Vec::new(),
            platform: None,
            caution: None,
            looked: None,
            touched: None,
        })
    }

    /// Takes over what `row` states.
    fn replace(&mut self, row: &GroupRow) {
        if let Some(category) = row.category {
            self.category = category;
            self.severity = category.severity();
        }
        self.severity = row.severity.unwrap_or(self.severity);
        self.strength = row.strength.unwrap_or(self.strength);
        self.platform = row.platform.or(self.platform);
        self.caution = row.caution.or(self.caution);
        self.looked = row.looked.clone().or(self.looked.take());
        self.touched = row.touched.clone().or(self.touched.take());
        if !row.ladder.is_empty() {
            self.ladder = row.ladder.iter().map(|(rung, strength)| (rung.0, *strength)).collect();
        }
    }

    /// Returns how much it proves if the text says `number`.
    fn strength_of(&self, number: Option<u64>) -> Strength {
        let number = number.unwrap_or_default();
        let step = self.ladder.iter().rfind(|(from, _)| *from <= number);
        step.map_or(self.strength, |(_, strength)| *strength)
    }
}

/// Makes a finding of a group.
pub(super) fn of_group(group: &Group, raw: &str, number: Option<u64>) -> Finding {
    Finding {
        group: group.id.to_string(),
        category: group.category,
        severity: group.severity,
        strength: group.strength_of(number),
        platform: group.platform,
        caution: group.caution,
        raw: raw.to_owned(),
        // Words that count need a number; 0 says that nobody told.
        number: number.or((!group.ladder.is_empty()).then_some(0)),
        detail: None,
        family: None,
        part: None,
    }
}
