//! The families of malware, from `catalog/families.tsv`.
//!
//! Knows names of families and what they do; nothing of how engines write them.

use std::borrow::Cow;

use super::table::Table;
use crate::reason::{Category, Platform};

/// The longest key, in bytes.
pub(super) const KEY_BYTES_MAX: usize = 32;

/// A family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Family<'t> {
    /// Its usual name.
    pub(super) name: &'t str,
    /// What it does.
    pub(super) category: Category,
    /// What it runs on.
    pub(super) platform: Option<Platform>,
    /// Its name is also a common word: it counts only beside a type that fits.
    pub(super) needs_type: bool,
    /// It is the name of those who use malware: that of the malware says more.
    pub(super) is_actor: bool,
}

/// The table of families.
#[derive(Debug, Clone)]
pub(super) struct Families {
    table: Table,
}

impl Families {
    /// Takes the text of the table.
    pub(super) fn new(text: Cow<'static, str>) -> Self {
        Self { table: Table::new(text) }
    }

    /// Finds a family by its name in lower case, letters and digits only.
    pub(super) fn find(&self, key: &str) -> Option<Family<'_>> {
        if key.len() > KEY_BYTES_MAX {
            return None;
        }
        parse_columns(self.table.find(key)?)
    }
}

/// Reads the columns after the key: name, category, platform, flag.
pub(super) fn parse_columns(columns: &str) -> Option<Family<'_>> {
    let mut columns = columns.split('\t');
    let (name, category) = (columns.next()?, Category::from_id(columns.next()?)?);
    let platform = columns.next().and_then(Platform::from_id);
    let flag = columns.next();
    Some(Family {
        name,
        category,
        platform,
        needs_type: flag == Some("typed"),
        is_actor: flag == Some("actor"),
    })
}
