//! Compares a locale with English: messages, variables, plural forms, leftovers.

use std::path::Path;

use super::Subject;
use super::finding::{Finding, Rule, excerpt};
use super::prose;
use super::tables::Tables;
use crate::locale::{
    Catalog, Expression, Message, Number, Pattern, Piece, Place, PluralCategory, Plurals, Select,
    Tag, VariantKey,
};

/// Words of fewer letters are units and signs.
const WORD_LETTERS_MIN: usize = 3;

/// Counts up to here, and a million, have to have their plural forms; fractions count nothing.
const COUNT_MAX: u32 = 1000;
const MILLION: u32 = 1_000_000;

/// One text of a catalog.
pub(super) struct Entry<'a> {
    pub(super) key: &'a str,
    pub(super) attribute: Option<&'a str>,
    pub(super) place: &'a Place,
    pub(super) pattern: &'a Pattern,
}

impl Entry<'_> {
    /// Reports something about this text.
    pub(super) fn finding(&self, rule: Rule, found: String) -> Finding {
        Finding { place: self.place.clone(), key: self.full_key(), rule, found }
    }

    fn full_key(&self) -> String {
        match self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.key),
            None => self.key.to_owned(),
        }
    }

    pub(super) fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }
}

/// Lists the texts of a catalog, by place.
pub(super) fn texts(catalog: &Catalog) -> Vec<Entry<'_>> {
    let entries = catalog.entries().into_iter();
    let texts = entries.flat_map(|(key, message): (_, &Message)| {
        let patterns = message.patterns();
        patterns.map(move |(attribute, place, pattern)| Entry { key, attribute, place, pattern })
    });
    texts.collect()
}

/// Reports what could not be read.
pub(super) fn syntax(own: &Catalog) -> Vec<Finding> {
    let problems = own.problems().iter();
    let findings = problems.filter_map(|problem| {
        Some(Finding {
            place: problem.place.clone()?,
            key: problem.key.clone(),
            rule: Rule::Syntax,
            found: problem.fault.to_string(),
        })
    });
    findings.collect()
}

/// Reports texts of English that the locale has not.
pub(super) fn missing(subject: &Subject<'_>, english: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in texts(english).iter().filter(|entry| !entry.is_term()) {
        if find(&subject.chain, entry.key, entry.attribute).is_none() {
            let english = excerpt(&first_variant(entry.pattern));
            findings.push(Finding {
                place: place_for(subject, entry),
                ..entry.finding(Rule::Missing, english)
            });
        }
    }
    findings
}

/// Finds a text in the first catalog that has it.
pub(super) fn find<'a>(
    chain: &[&'a Catalog],
    key: &str,
    attribute: Option<&str>,
) -> Option<&'a Pattern> {
    chain.iter().find_map(|catalog| catalog.message(key)?.pattern(attribute))
}

/// Says where a missing text belongs: beside the message, else into the file of the same name.
fn place_for(subject: &Subject<'_>, entry: &Entry<'_>) -> Place {
    if let Some(message) = subject.own.message(entry.key) {
        return message.place.clone();
    }
    let name =
        |path: &str| Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned());
    let wanted = name(&entry.place.file).unwrap_or_default();
    let entries = subject.own.entries();
    let files = entries.iter().map(|(_, message)| &message.place.file);
    let same = files.clone().find(|file| name(file).as_ref() == Some(&wanted)).cloned();
    let file = same.unwrap_or_else(|| format!("locales/{}/{wanted}", subject.tag).into());
    Place { file, line: 1, column: 1 }
}

/// Reports what is wrong with each message of its own, beside English.
pub(super) fn messages(subject: &Subject<'_>, english: &Catalog) -> Vec<Finding> {
    let plurals = Plurals::new(subject.tag);
    let mut findings = Vec::new();
    for entry in texts(subject.own) {
        if !entry.is_term() {
            let same =
                english.message(entry.key).and_then(|message| message.pattern(entry.attribute));
            match same {
                None if subject.named.contains(entry.key) => {}
                None => findings.push(entry.finding(Rule::Extra, "not in English".to_owned())),
                Some(same) => findings.extend(other_variables(&entry, same)),
            }
        }
        entry.pattern.visit(&mut |expression| match expression {
            Expression::Select(select) => plural_forms(&entry, select, &plurals, &mut findings),
            Expression::Reference(reference) => {
                let attribute = reference.attribute.as_deref();
                if find(&subject.chain, &reference.key, attribute).is_none() {
                    let found = format!("{{ {} }} is nowhere in this language", reference.key);
                    findings.push(entry.finding(Rule::Reference, found));
                }
            }
            Expression::Literal(_) | Expression::Number(_) | Expression::Variable(_) => {}
        });
    }
    findings
}

fn other_variables(entry: &Entry<'_>, english: &Pattern) -> Option<Finding> {
    let (own, expected) = (entry.pattern.variables(), english.variables());
    if own == expected {
        return None;
    }
    let lost =
        expected.iter().filter(|name| !own.contains(name)).map(|name| format!("${name} is lost"));
    let added =
        own.iter().filter(|name| !expected.contains(name)).map(|name| format!("${name} is new"));
    let found: Vec<_> = lost.chain(added).collect();
    Some(entry.finding(Rule::Variables, found.join(", ")))
}

/// Reports plural forms that a choice by number lacks, or has in vain.
fn plural_forms(
    entry: &Entry<'_>,
    select: &Select,
    plurals: &Plurals,
    findings: &mut Vec<Finding>,
) {
    let mut named = Vec::new();
    let mut exact = Vec::new();
    let mut by_number = false;
    for variant in &select.variants {
        match &variant.key {
            VariantKey::Number(number) => exact.push(*number),
            VariantKey::Name(_, Some(category)) => {
                // Every choice may end in [other]; any other category is one of numbers.
                by_number |= *category != PluralCategory::Other;
                named.push(*category);
            }
            VariantKey::Name(_, None) => return,
        }
    }
    let is_single = select.variants.len() == 1;
    if !by_number && exact.is_empty() && !is_single {
        return;
    }
    let known = plurals.categories();
    let unused = named.iter().filter(|category| !known.contains(category));
    for category in unused {
        findings.push(entry.finding(Rule::PluralUnused, format!("[{}]", word(*category))));
    }
    let counts = (0..=COUNT_MAX).chain([MILLION]).map(Number::from);
    let mut lacking = Vec::new();
    for count in counts.filter(|count| !exact.contains(count)) {
        let category = plurals.category(count);
        if category != PluralCategory::Other
            && !named.contains(&category)
            && !lacking.contains(&category)
        {
            lacking.push(category);
        }
    }
    if !lacking.is_empty() {
        let forms: Vec<_> =
            lacking.iter().map(|category| format!("[{}]", word(*category))).collect();
        findings.push(entry.finding(Rule::PluralMissing, forms.join(" ")));
    }
}

fn word(category: PluralCategory) -> String {
    format!("{category:?}").to_lowercase()
}

/// Reports texts that are the same as in English.
pub(super) fn equal(subject: &Subject<'_>, english: &Catalog, tables: &Tables) -> Vec<Finding> {
    if subject.tag.language() == Tag::english().language() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for entry in texts(subject.own) {
        let same = english.message(entry.key).and_then(|message| message.pattern(entry.attribute));
        if same == Some(entry.pattern) && has_english_words(entry.pattern, tables) {
            let found = excerpt(&first_variant(entry.pattern));
            findings.push(entry.finding(Rule::Equal, found));
        }
    }
    findings
}

/// Tells whether a text has words that other languages do not share with English.
fn has_english_words(pattern: &Pattern, tables: &Tables) -> bool {
    let texts = prose::variants(pattern);
    let mut words = texts.iter().flat_map(|text| prose::words(text));
    words.any(|word| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        letters >= WORD_LETTERS_MIN && !tables.may_be_english(&word)
    })
}

fn first_variant(pattern: &Pattern) -> String {
    prose::variants(pattern).into_iter().next().unwrap_or_default()
}

/// Calls `check` with the words of each stretch that is always shown together: those of a message
/// outside its choices, and those of each variant.
pub(super) fn each_stretch(pattern: &Pattern, check: &mut dyn FnMut(&str)) {
    let mut own = String::new();
    for piece in &pattern.pieces {
        match piece {
            Piece::Text(text) | Piece::Insert(Expression::Literal(text)) => own.push_str(text),
            Piece::Insert(Expression::Select(select)) => {
                for variant in &select.variants {
                    each_stretch(&variant.pattern, check);
                }
                own.push(prose::VALUE);
            }
            Piece::Insert(
                Expression::Number(_) | Expression::Variable(_) | Expression::Reference(_),
            ) => own.push(prose::VALUE),
        }
    }
    check(&own);
}
