//! What a single word of a detection name means.
//!
//! Reads `catalog/name-words.tsv`. Knows words, not names: what several words
//! mean together is decided by `resolve`.

use foldhash::HashMap;

use crate::reason::{Category, Platform};

/// The longest word that the table holds, in bytes.
pub(super) const WORD_BYTES_MAX: usize = 32;

/// What one or more words say, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Meaning(u64);

impl Meaning {
    /// Says nothing.
    pub(super) const NONE: Self = Self(0);
    /// "Trojan": harmful, of no kind that the word tells.
    pub(super) const TROJAN: Self = Self(1 << 40);
    /// "Malware": harmful, and nothing more.
    pub(super) const HARM: Self = Self(1 << 41);
    /// A name for what has no name: Agent, Generic, Small.
    pub(super) const GENERIC: Self = Self(1 << 42);
    /// Found by a heuristic.
    pub(super) const HEURISTIC: Self = Self(1 << 43);
    /// Found by a learned model.
    pub(super) const LEARNED: Self = Self(1 << 44);
    /// Says nothing, but is no family either.
    pub(super) const FILLER: Self = Self(1 << 45);
    /// "Fraud": a program that cheats, or a document that does.
    pub(super) const FRAUD: Self = Self(1 << 46);
    /// The engine itself says that it is no malware.
    pub(super) const UNWANTED: Self = Self(1 << 47);
    /// A part of an unknown word said so.
    pub(super) const BY_PART: Self = Self(1 << 49);
    /// Clicks on advertising: a program does so on orders, a page by itself.
    pub(super) const CLICKS: Self = Self(1 << 51);
    /// What is left of a pattern's text is read on.
    pub(super) const STRIP: Self = Self(1 << 48);

    /// Says that there is no name.
    pub(super) const NAMELESS: Self = Self(Self::GENERIC.0 | Self::HEURISTIC.0 | Self::LEARNED.0);
    /// Says a category.
    const CATEGORIES: Self = Self((1 << Category::ALL.len()) - 1);
    /// Says more than nothing: all but fillers and generic words.
    pub(super) const TELLING: Self =
        Self(Self::CATEGORIES.0 | Self::TROJAN.0 | Self::HARM.0 | Self::FRAUD.0);

    /// Says that it is suspected, forbidden or not wanted, and no more.
    pub(super) const DOUBT: Self = Self(
        1 << (Category::SuspiciousBehavior as u64)
            | 1 << (Category::Policy as u64)
            | 1 << (Category::Spam as u64),
    );

    /// The whole of a text is read on, a matching pattern's part included.
    pub(super) const KEEP: Self = Self(1 << 50);

    const FLAGS: [(&'static str, Self); 11] = [
        ("trojan", Self::TROJAN),
        ("harm", Self::HARM),
        ("generic", Self::GENERIC),
        ("heuristic", Self::HEURISTIC),
        ("learned", Self::LEARNED),
        ("filler", Self::FILLER),
        ("fraud", Self::FRAUD),
        ("unwanted", Self::UNWANTED),
        ("clicks", Self::CLICKS),
        ("strip", Self::STRIP),
        ("keep", Self::KEEP),
    ];

    /// Says that it is of a category.
    pub(super) fn category(category: Category) -> Self {
        Self(1 << (category as u64))
    }

    /// Reads the words of a table's column: category ids and flags.
    pub(super) fn parse(column: &str) -> Result<Self, String> {
        column.split_ascii_whitespace().try_fold(Self::NONE, |all, word| {
            let flag = Self::FLAGS.iter().find(|(name, _)| *name == word).map(|(_, flag)| *flag);
            flag.or_else(|| Category::from_id(word).map(Self::category))
                .map(|meaning| all.and(meaning))
                .ok_or_else(|| format!("unknown meaning `{word}`"))
        })
    }

    /// Keeps the flags only.
    pub(super) fn without_categories(self) -> Self {
        Self(self.0 & !Self::CATEGORIES.0)
    }

    /// Adds what another word says.
    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Tells whether anything of another set is in this one.
    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Lists the categories in it, by precedence.
    pub(super) fn categories(self) -> impl Iterator<Item = Category> {
        let bits = if self.has(Self::CATEGORIES) { Category::ALL.as_slice() } else { &[] };
        bits.iter().copied().filter(move |category| self.has(Self::category(*category)))
    }

    /// Lists the categories in it that say what the thing does, by precedence.
    pub(super) fn exact(self) -> impl Iterator<Item = Category> {
        self.categories().filter(|category| !VAGUE.contains(category))
    }

    /// Finds the first category in it that says how the thing looks, if that is more than "suspicious".
    pub(super) fn first_look(self) -> Option<Category> {
        self.categories().find(|category| VAGUE.contains(category) && says_more(*category))
    }
}

/// Categories that only say how something looks: a type or a family says more.
const VAGUE: [Category; 7] = [
    Category::Evasion,
    Category::ActiveContent,
    Category::SuspiciousBehavior,
    Category::Policy,
    Category::Unscannable,
    Category::Spam,
    Category::Malware,
];

/// Tells whether a category says more than "suspicious" or "harmful".
pub(super) fn says_more(category: Category) -> bool {
    !matches!(category, Category::SuspiciousBehavior | Category::Malware)
}

/// One row of the table of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word {
    /// What it says.
    pub(super) meaning: Meaning,
    /// What it runs on.
    pub(super) platform: Option<Platform>,
}

/// The table of words.
#[derive(Debug)]
pub(super) struct Words {
    rows: HashMap<&'static str, Word>,
}

impl Words {
    /// Reads the table; a row that cannot be read is left out (a test finds it).
    pub(super) fn new(text: &'static str) -> Self {
        let rows = text.lines().filter_map(|line| parse_row(line).ok()).collect();
        Self { rows }
    }

    /// Finds a word in lower case.
    pub(super) fn find(&self, word: &str) -> Option<Word> {
        if word.len() > WORD_BYTES_MAX {
            return None;
        }
        self.rows.get(word).copied()
    }
}

/// Reads one row: word, meaning, platform.
pub(super) fn parse_row(line: &'static str) -> Result<(&'static str, Word), String> {
    let mut columns = line.split('\t');
    let key = columns.next().filter(|key| !key.is_empty()).ok_or("no word")?;
    let meaning = Meaning::parse(columns.next().unwrap_or_default())?;
    let platform = parse_platform(columns.next().unwrap_or_default())?;
    Ok((key, Word { meaning, platform }))
}

/// Reads the column of a platform; empty is none.
pub(super) fn parse_platform(column: &str) -> Result<Option<Platform>, String> {
    if column.is_empty() {
        return Ok(None);
    }
    Platform::from_id(column).map(Some).ok_or_else(|| format!("unknown platform `{column}`"))
}
