//! Which engine speaks: from what amavis calls the scanner, or from how the name is built.
//!
//! Reads `catalog/engines.tsv` and `catalog/name-shapes.tsv`. Engines that use
//! another vendor's engine share its group, so that they count once.

use std::sync::OnceLock;

use foldhash::HashMap;

use super::pattern::Rules;

/// The longest scanner description that is looked at, in bytes.
const SCANNER_BYTES_MAX: usize = 200;

/// Stands for the engine of a word that says "speaks the protocol of", not "is".
const NOT_THE_ENGINE: &str = "-";

/// An engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Engine {
    /// Its id in the catalog.
    pub(super) id: &'static str,
    /// The engine that it shares, as an id.
    pub(super) group: &'static str,
    /// Those that its names may come from instead: products change their engine, or use several.
    pub(super) lenders: &'static str,
}

/// The tables of engines.
#[derive(Debug)]
pub(super) struct Engines {
    words: HashMap<&'static str, Option<Engine>>,
    shapes_text: &'static str,
    /// Read at the first name whose scanner does not tell the engine.
    shapes: OnceLock<Rules>,
}

impl Engines {
    /// Reads the tables.
    pub(super) fn new(words: &'static str, shapes: &'static str) -> Self {
        Self {
            words: words.lines().filter_map(parse_row).collect(),
            shapes_text: shapes,
            shapes: OnceLock::new(),
        }
    }

    /// Finds the engine behind a scanner and one of its names, in lower case.
    pub(super) fn find(&self, scanner: &str, name: &str) -> Option<Engine> {
        let engine = self.by_scanner(scanner).or_else(|| self.by_shape(name))?;
        let borrows = !engine.lenders.is_empty();
        let lender = borrows.then(|| self.by_shape(name)).flatten();
        let lender = lender.filter(|shape| engine.lenders.split(' ').any(|id| id == shape.group));
        Some(Engine { group: lender.map_or(engine.group, |lender| lender.group), ..engine })
    }

    fn by_shape(&self, name: &str) -> Option<Engine> {
        let shapes = self.shapes.get_or_init(|| Rules::shipped(self.shapes_text));
        let rule = shapes.find(None, name)?;
        self.words.get(rule.id.as_str()).copied().flatten()
    }

    fn by_scanner(&self, scanner: &str) -> Option<Engine> {
        let end = scanner.floor_char_boundary(SCANNER_BYTES_MAX);
        let scanner = scanner.get(..end)?.to_ascii_lowercase();
        let words: Vec<&str> = scanner
            .split(|letter: char| !letter.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        words.iter().enumerate().find_map(|(at, word)| {
            let next = words.get(at + 1).copied().unwrap_or_default();
            if self.words.get(next) == Some(&None) {
                return None;
            }
            let both = format!("{word}{next}");
            self.words.get(both.as_str()).or_else(|| self.words.get(word)).copied().flatten()
        })
    }
}

/// Reads one row: word, engine, group, lenders.
pub(super) fn parse_row(line: &'static str) -> Option<(&'static str, Option<Engine>)> {
    let mut columns = line.split('\t');
    let (word, id, group) = (columns.next()?, columns.next()?, columns.next()?);
    let lenders = columns.next().unwrap_or_default();
    Some((word, (id != NOT_THE_ENGINE).then_some(Engine { id, group, lenders })))
}
