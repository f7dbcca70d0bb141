//! Checks each text alone: plain, calm, short, and nothing but words.

use super::Subject;
use super::compare::{self, Entry};
use super::finding::{Finding, Rule, excerpt};
use super::prose::{self, Measure, VALUE};
use super::tables::{Avoided, LanguageLimits, Tables, Unit};
use crate::locale::{Expression, Piece, Tag};

/// Who a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Audience {
    /// Somebody whom the mail was for.
    Recipient,
    /// Somebody inside whose mail was stopped.
    Sender,
    /// Somebody who knows the words of the trade.
    Admin,
}

/// What the texts of a locale for recipients measure together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Measures {
    pub(super) longest_sentence: usize,
    pub(super) sentence_max: usize,
    pub(super) lix: Option<f64>,
    pub(super) lix_max: Option<f64>,
    pub(super) ease: Option<f64>,
    pub(super) ease_min: Option<f64>,
}

/// Fewest words of a text whose readability means something.
const HARD_TEXT_WORDS_MIN: f64 = 12.0;

/// How much harder than all texts together a single one may be.
const HARD_TEXT_LIX_MORE: f64 = 20.0;

/// Checks all texts of a locale, and measures them.
pub(super) fn check(subject: &Subject<'_>, tables: &Tables) -> (Vec<Finding>, Measures) {
    let limits = tables.language(subject.tag);
    let mut findings = Vec::new();
    let mut longest = 0;
    let mut total = Measure::default();
    let mut hardest: Option<(f64, Finding)> = None;
    for entry in &compare::texts(subject.own) {
        let audience = audience(entry, tables);
        marks(entry, &mut findings);
        subject_line(entry, audience, tables, &mut findings);
        let texts = prose::variants(entry.pattern);
        words(entry, audience, &Words { tag: subject.tag, texts: &texts, tables }, &mut findings);
        let sentences = texts.iter().flat_map(|text| prose::sentences(text, tables));
        if let Some(sentence) = sentences.max_by_key(|sentence| length(sentence, limits)) {
            findings.extend(too_long(entry, audience, sentence, limits));
            if audience != Audience::Admin {
                longest = longest.max(length(sentence, limits));
            }
        }
        let prose =
            texts.first().filter(|text| audience != Audience::Admin && prose::is_prose(text));
        let Some(text) = prose else { continue };
        let measure = Measure::of(text, tables);
        total += measure;
        let lix = measure.lix().filter(|_| measure.words >= HARD_TEXT_WORDS_MIN);
        if let (Some(lix), Some(max)) = (lix, limits.lix_max) {
            let (finding, max) =
                (entry.finding(Rule::Readability, excerpt(text)), max + HARD_TEXT_LIX_MORE);
            if hardest.as_ref().is_none_or(|(most, _)| lix > *most) {
                hardest = Some((lix, finding.clone()));
            }
            if lix > max {
                findings.push(finding.about(&format!("LIX {lix:.0}, {max:.0} at most")));
            }
        }
    }
    let measures = measures(total, longest, limits);
    findings.extend(hardest.and_then(|(_, finding)| too_hard(&finding, &measures)));
    (findings, measures)
}

/// Finds whom a text is for, by the table of keys.
fn audience(entry: &Entry<'_>, tables: &Tables) -> Audience {
    let known = &tables.limits.audience;
    let key = entry.key.trim_start_matches('-');
    let is_one_of = |keys: &[String]| {
        keys.iter().any(|known| {
            key.strip_prefix(known.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    };
    let attribute = entry.attribute.unwrap_or_default();
    if is_one_of(&known.admin_keys) || known.admin_attributes.iter().any(|known| known == attribute)
    {
        Audience::Admin
    } else if is_one_of(&known.sender_keys) {
        Audience::Sender
    } else {
        Audience::Recipient
    }
}

/// Reports markup, direction controls out of balance, capitals and exclamation marks.
fn marks(entry: &Entry<'_>, findings: &mut Vec<Finding>) {
    compare::each_stretch(entry.pattern, &mut |text| {
        if let Some(markup) = markup(text) {
            findings.push(entry.finding(Rule::Markup, excerpt(markup)));
        }
        if !is_balanced(text) {
            findings.push(entry.finding(Rule::Isolates, excerpt(&with_visible_controls(text))));
        }
        if text.contains(['!', '！', '¡']) {
            findings.push(entry.finding(Rule::Exclamation, excerpt(text)));
        }
    });
}

/// Makes the control characters for direction visible.
fn with_visible_controls(text: &str) -> String {
    let mut shown = String::new();
    for letter in text.chars() {
        match letter {
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                shown.extend(letter.escape_unicode());
            }
            other => shown.push(other),
        }
    }
    shown
}

/// Finds a tag or an entity of HTML.
fn markup(text: &str) -> Option<&str> {
    /// No entity has a longer name, and a search for its end stays short.
    const ENTITY_CHARACTERS_MAX: usize = 32;
    let tag = text.match_indices('<').find_map(|(at, _)| {
        let rest = text.get(at..)?;
        let next = rest.chars().nth(1)?;
        (next.is_ascii_alphabetic() || matches!(next, '/' | '!')).then_some(rest)
    });
    tag.or_else(|| {
        text.match_indices('&').find_map(|(at, _)| {
            let rest = text.get(at..)?;
            let mut start = rest.char_indices().take(ENTITY_CHARACTERS_MAX);
            let (end, _) = start.find(|(_, letter)| *letter == ';')?;
            let name = rest.get(1..end)?;
            let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '#';
            (!name.is_empty() && name.chars().all(is_name)).then_some(rest)
        })
    })
}

/// Tells whether each control character that starts a direction has its end (UAX #9, 2.1 to 2.5).
fn is_balanced(text: &str) -> bool {
    let mut open = Vec::new();
    for letter in text.chars() {
        match letter {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push('\u{202c}'),
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            '\u{202c}' | '\u{2069}' if open.pop() != Some(letter) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

/// Reports a subject that is too long, or starts with a value.
fn subject_line(
    entry: &Entry<'_>,
    audience: Audience,
    tables: &Tables,
    findings: &mut Vec<Finding>,
) {
    let is_subject = entry.attribute == Some("subject") || entry.key.ends_with("subject");
    if !is_subject {
        return;
    }
    let limits = &tables.limits.subject;
    let longest = prose::variants(entry.pattern).into_iter().map(|text| {
        let values = text.matches(VALUE).count();
        text.chars().count() + values * limits.value_characters.saturating_sub(1)
    });
    let longest = longest.max().unwrap_or_default();
    if longest > limits.characters_max {
        let found = format!("{longest} characters, {} at most", limits.characters_max);
        findings.push(entry.finding(Rule::Subject, found));
    }
    let first = entry.pattern.pieces.first();
    if let Some(Piece::Insert(Expression::Variable(name))) = first
        && audience != Audience::Admin
    {
        findings.push(entry.finding(Rule::Subject, format!("it starts with ${name}")));
    }
}

/// The variants of one text, and what they are measured by.
pub(super) struct Words<'a> {
    pub(super) tag: &'a Tag,
    pub(super) texts: &'a [String],
    pub(super) tables: &'a Tables,
}

/// Reports words that the readers of a text should not meet.
fn words(entry: &Entry<'_>, audience: Audience, words: &Words<'_>, findings: &mut Vec<Finding>) {
    let kinds: &[Avoided] = match audience {
        Audience::Recipient => &[Avoided::Jargon, Avoided::Vague, Avoided::Fear],
        Audience::Sender => &[Avoided::Jargon, Avoided::Vague, Avoided::Fear, Avoided::Bypass],
        Audience::Admin => return,
    };
    let shouted = words.texts.iter().find_map(|text| capitals(text, words.tables));
    findings.extend(shouted.map(|word| entry.finding(Rule::Capitals, word.to_owned())));
    let avoided = words.avoided(kinds);
    findings.extend(avoided.into_iter().map(|(rule, found)| entry.finding(rule, found)));
}

impl Words<'_> {
    /// Lists the phrases of these kinds that the texts have.
    pub(super) fn avoided(&self, kinds: &[Avoided]) -> Vec<(Rule, String)> {
        let limits = self.tables.language(self.tag);
        let texts = self.texts.iter().map(|text| prose::letters(text).collect());
        let texts: Vec<Vec<_>> = texts.collect();
        let mut found = Vec::new();
        for avoid in self.tables.avoid(self.tag) {
            for kind in kinds {
                let phrases = avoid.phrases(*kind).iter();
                let hits =
                    phrases.filter(|phrase| texts.iter().any(|text| phrase.is_in(text, limits)));
                found.extend(hits.map(|phrase| ((*kind).into(), format!("\"{}\"", phrase.text))));
            }
        }
        found
    }
}

impl From<Avoided> for Rule {
    fn from(kind: Avoided) -> Self {
        match kind {
            Avoided::Jargon => Self::Jargon,
            Avoided::Fear => Self::Fear,
            Avoided::Vague => Self::Vague,
            Avoided::Bypass => Self::Bypass,
        }
    }
}

/// Finds a word of at least three letters that is all in capitals.
fn capitals<'a>(text: &'a str, tables: &Tables) -> Option<&'a str> {
    // Letters that have no case, such as kana, are no part of the word before them.
    let is_cased = |letter: char| letter.is_lowercase() || letter.is_uppercase();
    text.split(|letter: char| !is_cased(letter) && !letter.is_ascii_digit()).find(|word| {
        word.chars().filter(|letter| letter.is_uppercase()).count() >= 3
            && !word.chars().any(char::is_lowercase)
            && !tables.may_be_capitals(word)
    })
}

/// Measures a sentence in words, or in characters where words have no spaces.
pub(super) fn length(sentence: &str, limits: &LanguageLimits) -> usize {
    match limits.unit {
        Unit::Words => prose::words(sentence).count(),
        Unit::Characters => {
            sentence.chars().filter(|letter| letter.is_alphanumeric() || *letter == VALUE).count()
        }
    }
}

fn too_long(
    entry: &Entry<'_>,
    audience: Audience,
    sentence: &str,
    limits: &LanguageLimits,
) -> Option<Finding> {
    let max = match audience {
        Audience::Recipient | Audience::Sender => limits.sentence_max,
        Audience::Admin => limits.sentence_max + limits.sentence_max / 2,
    };
    let length = length(sentence, limits);
    (length > max).then(|| {
        let unit = match limits.unit {
            Unit::Words => "words",
            Unit::Characters => "characters",
        };
        let found = format!("{length} {unit}, {max} at most: {}", excerpt(sentence));
        entry.finding(Rule::Length, found)
    })
}

fn measures(total: Measure, longest_sentence: usize, limits: &LanguageLimits) -> Measures {
    let is_measured = limits.unit == Unit::Words;
    Measures {
        longest_sentence,
        sentence_max: limits.sentence_max,
        lix: total.lix().filter(|_| is_measured),
        lix_max: limits.lix_max.filter(|_| is_measured),
        ease: limits.ease.and_then(|ease| total.ease(ease)),
        ease_min: limits.ease.map(|ease| ease.min),
    }
}

/// Reports the hardest text if all texts together are too hard.
fn too_hard(hardest: &Finding, measures: &Measures) -> Option<Finding> {
    let mut found = Vec::new();
    if let (Some(lix), Some(max)) = (measures.lix, measures.lix_max)
        && lix > max
    {
        found.push(format!("LIX {lix:.0}, {max:.0} at most"));
    }
    if let (Some(ease), Some(min)) = (measures.ease, measures.ease_min)
        && ease < min
    {
        found.push(format!("reading ease {ease:.0}, {min:.0} at least"));
    }
    let found = found.join(", ");
    (!found.is_empty()).then(|| hardest.about(&format!("all texts together: {found}; the hardest")))
}
