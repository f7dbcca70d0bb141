//! Collects what the words of one name say.
//!
//! Looks every word up as it is written, then without digits, then joined with its
//! neighbor, then in parts. What it all means together is decided by `resolve`.

use super::Names;
use super::family::Family;
use super::place::{self, Known, Place};
use super::token::{self, Token};
use super::words::{Meaning, WORD_BYTES_MAX, Word};
use crate::reason::{Category, Platform};

/// The shortest word that can be an unknown family, in letters.
const STRAY_LETTERS_MIN: usize = 4;

/// The shortest key of the table of families.
const FAMILY_LETTERS_MIN: usize = 3;

/// The shortest part of a word that is looked up as a word or a family, in letters.
const PART_LETTERS_MIN: usize = 3;
const FAMILY_PART_LETTERS_MIN: usize = 5;

/// What Trend Micro puts before a run when the pattern is for many files.
const PATTERN_MARK: &str = "sm";

/// The shortest word that is joined with its neighbor: a single letter is a variant.
const JOINED_LETTERS_MIN: usize = 2;

/// What the words of a name say.
#[derive(Debug, Default)]
pub(super) struct Evidence<'n> {
    /// All that is said of its kind.
    pub(super) meaning: Meaning,
    /// The first type that says what it does: engines put the type first.
    pub(super) first: Option<Category>,
    /// The first word that says how it looks, if that is more than "suspicious".
    pub(super) first_look: Option<Category>,
    /// What it is, if no word says so: from a rule.
    pub(super) fallback: Option<Category>,
    /// What it runs on; the first word that says so.
    pub(super) platform: Option<Platform>,
    /// The family that the table knows.
    pub(super) family: Option<Family<'n>>,
    /// A word in the place of a family that no table knows.
    pub(super) stray: Option<&'n str>,
}

impl<'n> Evidence<'n> {
    /// Returns the family; one that is a common word, too, only beside a type or a platform that fits.
    ///
    /// Most malware is for Windows, so that platform says nothing.
    pub(super) fn proper_family(&self) -> Option<Family<'n>> {
        let fits = |family: &Family<'_>| {
            let platform = self.platform.filter(|platform| *platform != Platform::Windows);
            self.meaning.has(Meaning::category(family.category))
                || platform.is_some() && platform == family.platform
        };
        self.family.filter(|family| !family.needs_type || fits(family))
    }

    /// Adds what a rule says: its category holds if nothing else says one.
    pub(super) fn add_rule(&mut self, meaning: Meaning) {
        self.fallback = self.fallback.or(meaning.categories().next());
        self.meaning = self.meaning.and(meaning.without_categories());
    }

    /// Adds what a word says.
    pub(super) fn add(&mut self, meaning: Meaning, platform: Option<Platform>) {
        self.meaning = self.meaning.and(meaning);
        self.first = self.first.or(meaning.exact().next());
        self.first_look = self.first_look.or(meaning.first_look());
        self.platform = self.platform.or(platform);
    }
}

/// Reads the words of a name, or of what a rule has left of it after the separator `before`.
pub(super) fn collect<'n>(
    names: &'n Names,
    mut evidence: Evidence<'n>,
    name: &'n str,
    lower: &'n str,
    before: u8,
) -> Evidence<'n> {
    let mut reader =
        Reader { names, doubts: false, key: String::with_capacity(WORD_BYTES_MAX * 2) };
    let tokens: Vec<Known<'n>> = token::split(name, lower, before)
        .into_iter()
        .map(|token| Known { token, word: reader.find_word(&token) })
        .collect();
    reader.doubts = tokens.iter().any(Known::doubts);
    let end = place::core_end(&tokens);
    let variant_end = place::variant_end(&tokens, end);
    let mut rest = tokens.iter().enumerate();
    while let Some((index, known)) = rest.next() {
        let place = Place {
            index,
            last: index + 1 == end,
            variant: index + 1 == variant_end,
            nameless: tokens.iter().take(index + 1).any(place::is_mark)
                || place::is_spoken(&tokens, index),
        };
        if place::is_variant(&known.token, place) {
            continue;
        }
        let next = tokens.get(index + 1).filter(|_| index + 1 < end);
        if next.is_some_and(|next| reader.take_joined(&mut evidence, known, next)) {
            rest.next();
        } else {
            reader.take(&mut evidence, known, place);
        }
    }
    evidence
}

/// One or more parts of a word in mixed case.
#[derive(Debug)]
struct Part<'n> {
    lower: &'n str,
    place: PartPlace,
}

/// Where a part stands in a word after a slash.
#[derive(Debug, Clone, Copy)]
enum PartPlace {
    Beginning,
    End,
    /// In the middle, or the word does not follow a slash.
    Other,
}

struct Reader<'n> {
    names: &'n Names,
    /// A word suspects or forbids only: two words beside it are words of speech, no family.
    doubts: bool,
    /// Room for keys that are put together.
    key: String,
}

impl<'n> Reader<'n> {
    fn take(&mut self, evidence: &mut Evidence<'n>, known: &Known<'n>, place: Place) {
        let token = &known.token;
        if let Some(word) = known.word {
            evidence.add(word.meaning, word.platform);
            return;
        }
        if self.take_family(evidence, token, place) || self.take_run(evidence, token, place) {
            return;
        }
        let has_parts = self.take_parts(evidence, token);
        if !self.take_description(evidence, token) && !has_parts {
            self.take_stray(evidence, token, place);
        }
    }

    /// Takes two words that are one, such as `Agent Tesla`.
    fn take_joined(
        &mut self,
        evidence: &mut Evidence<'n>,
        first: &Known<'n>,
        second: &Known<'n>,
    ) -> bool {
        let length = first.token.lower.len() + second.token.lower.len();
        let shortest = first.token.lower.len().min(second.token.lower.len());
        if length > WORD_BYTES_MAX || shortest < JOINED_LETTERS_MIN {
            return false;
        }
        self.set_key(&[first.token.lower, second.token.lower]);
        if let Some(word) = self.names.words.find(&self.key) {
            evidence.add(word.meaning, word.platform);
            return true;
        }
        // `Js.Worm` is a script that is a worm, not a family of that name.
        if first.states_type() || second.states_type() || token::is_serial(second.token.text) {
            return false;
        }
        let family = self.names.families.find(&self.key);
        set_family(evidence, family.filter(|family| !family.needs_type && !self.doubts))
    }

    fn take_family(&self, evidence: &mut Evidence<'n>, token: &Token<'n>, place: Place) -> bool {
        let short_variant = place.last
            && place.index >= 2
            && token.text.len() <= STRAY_LETTERS_MIN
            && place::is_single_case(token.text);
        if short_variant || token.text.len() < FAMILY_LETTERS_MIN {
            return false;
        }
        let families = &self.names.families;
        let short = token.short();
        let found = families.find(token.lower).or_else(|| {
            let shorter = short.len() < token.lower.len() && short.len() >= STRAY_LETTERS_MIN;
            if shorter { families.find(short) } else { None }
        });
        set_family(evidence, found)
    }

    /// Takes a kind of file and what it does, run together after a guess: `HEUR_PDFEXP`.
    fn take_run(&self, evidence: &mut Evidence<'n>, token: &Token<'n>, place: Place) -> bool {
        let guessed = evidence.meaning.has(Meaning::HEURISTIC.and(Meaning::HARM));
        if place.index != 1 || token.before != b'_' || !guessed {
            return false;
        }
        let words = &self.names.words;
        let run = token.lower.strip_prefix(PATTERN_MARK).unwrap_or(token.lower);
        let halves = (1..run.len()).find_map(|at| {
            let (kind, deed) = run.split_at_checked(at)?;
            let kind = words.find(kind).filter(|kind| kind.platform.is_some())?;
            let deed = words.find(&format!("/*{deed}")).or_else(|| words.find(deed))?;
            deed.meaning.has(Meaning::TELLING).then_some((kind, deed))
        });
        if let Some((kind, deed)) = halves {
            evidence.add(deed.meaning, kind.platform);
        }
        halves.is_some()
    }

    /// Takes the parts of a word in mixed case, such as `RedLineDropper`.
    fn take_parts(&self, evidence: &mut Evidence<'n>, token: &Token<'n>) -> bool {
        let borders = token::humps(token.text);
        let mut found = false;
        let mut from = 0;
        while from + 1 < borders.len() {
            // The longest run of parts that means something, but not the whole word again.
            let to = (from + 1..borders.len()).rev().find(|&to| {
                part(token, &borders, from, to).is_some_and(|part| self.take_part(evidence, &part))
            });
            found |= to.is_some();
            from = to.unwrap_or(from + 1);
        }
        found
    }

    fn take_part(&self, evidence: &mut Evidence<'n>, part: &Part<'n>) -> bool {
        let long = part.lower.len() >= PART_LETTERS_MIN;
        let word = self.find_in_compound(part).or_else(|| self.find_part(part).filter(|_| long));
        let tells = Meaning::TELLING.and(Meaning::HEURISTIC);
        if let Some(word) = word.filter(|word| word.meaning.has(tells)) {
            evidence.add(word.meaning, word.platform);
            return true;
        }
        let long = part.lower.len() >= FAMILY_PART_LETTERS_MIN;
        let family = self.names.families.find(part.lower);
        set_family(evidence, family.filter(|family| long && !family.needs_type))
    }

    /// Takes what the file is from a word whose parts are all known, such as `ZipJs`: it is no family.
    fn take_description(&self, evidence: &mut Evidence<'n>, token: &Token<'n>) -> bool {
        let borders = token::humps(token.text);
        let mut platform = None;
        let mut from = 0;
        while from + 1 < borders.len() {
            let known = (from + 1..borders.len()).rev().find_map(|to| {
                let part = part(token, &borders, from, to)?;
                Some((to, self.find_in_compound(&part).or_else(|| self.find_part(&part))?))
            });
            let Some((to, word)) = known else { return false };
            platform = platform.or(word.platform);
            from = to;
        }
        // In other places a part that looks like a platform is often none: `BackDoor.RemShell`.
        evidence.add(Meaning::NONE, platform.filter(|_| token.before == b'/'));
        true
    }

    /// Finds a part that has its meaning only at the beginning or the end of a word after a slash.
    fn find_in_compound(&self, part: &Part<'_>) -> Option<Word> {
        match part.place {
            PartPlace::Beginning => self.names.words.find(&format!("/{}*", part.lower)),
            PartPlace::End => self.names.words.find(&format!("/*{}", part.lower)),
            PartPlace::Other => None,
        }
    }

    fn find_part(&self, part: &Part<'_>) -> Option<Word> {
        let words = &self.names.words;
        words.find(part.lower).or_else(|| words.find(token::without_digits(part.lower)))
    }

    fn take_stray(&self, evidence: &mut Evidence<'n>, token: &Token<'n>, place: Place) {
        let letters = token::without_digits(token.text);
        let single_case = place::is_single_case(letters);
        let names_something = letters.len() >= STRAY_LETTERS_MIN
            && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
            && !token::is_serial(token.text)
            && !place.nameless
            && !(single_case && place.index >= 2 && (place.last || place.variant))
            && !(single_case && letters.len() == STRAY_LETTERS_MIN && place.index > 0);
        if !names_something || evidence.stray.is_some() {
            return;
        }
        if let Some(meaning) = self.names.parts.find(token.lower) {
            if evidence.first.is_none() && meaning.has(Meaning::TELLING) {
                evidence.add(Meaning::BY_PART, None);
            }
            evidence.add(meaning, None);
        }
        // What follows "Generic" or "Heur." tells samples apart; it is no family.
        let unnamed = evidence.meaning.has(Meaning::GENERIC.and(Meaning::LEARNED))
            || (evidence.meaning.has(Meaning::HEURISTIC) && place.index >= 2);
        if !unnamed {
            evidence.stray = Some(token.text);
        }
    }

    /// Finds a word by its form (`tr/`, `!tr`, `[trj]`), then alone, then without its digits.
    fn find_word(&mut self, token: &Token<'_>) -> Option<Word> {
        if token.text.len() > WORD_BYTES_MAX {
            return None;
        }
        let form = match (token.before, token.after) {
            (b'!', _) => ["!", token.lower, ""],
            (b'@', _) => ["@", token.lower, ""],
            (b'[', b']') => ["[", token.lower, "]"],
            (_, b'/') => ["", token.lower, "/"],
            (0, b'_') => ["", token.lower, "_"],
            (b' ', 0) | (0, b' ') => [" ", token.lower, " "],
            _ => ["", "", ""],
        };
        self.set_key(&form);
        let words = &self.names.words;
        let by_form = if self.key.is_empty() { None } else { words.find(&self.key) };
        by_form.or_else(|| words.find(token.lower)).or_else(|| {
            let short = token.short();
            if short.len() < token.lower.len() { words.find(short) } else { None }
        })
    }

    fn set_key(&mut self, parts: &[&str]) {
        self.key.clear();
        for part in parts {
            self.key.push_str(part);
        }
    }
}

/// Cuts the parts from one border to another out of a word, unless that is the whole word.
fn part<'n>(token: &Token<'n>, borders: &[usize], from: usize, to: usize) -> Option<Part<'n>> {
    let last = borders.len().checked_sub(1)?;
    let place = match (from == 0, to == last) {
        (true, true) => return None,
        (true, false) if token.before == b'/' => PartPlace::Beginning,
        (false, true) if token.before == b'/' => PartPlace::End,
        (true | false, true | false) => PartPlace::Other,
    };
    Some(Part { lower: token.lower.get(*borders.get(from)?..*borders.get(to)?)?, place })
}

fn set_family<'n>(evidence: &mut Evidence<'n>, family: Option<Family<'n>>) -> bool {
    let Some(family) = family else { return false };
    // A proper name beats a common word, and malware those who use it, whichever comes first.
    let better = evidence.family.is_none_or(|old| {
        (old.needs_type || (old.is_actor && !family.is_actor)) && !family.needs_type
    });
    if better {
        evidence.family = Some(family);
    }
    true
}
