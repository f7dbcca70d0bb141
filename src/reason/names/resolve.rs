//! Decides what the words of a name mean together.
//!
//! Knows evidence, not text. The order: the engine's own type, unless it is a
//! general one; then what is known of the family; then what the file runs on.

use super::evidence::Evidence;
use super::words::{Meaning, says_more};
use crate::reason::{Category, Platform, Severity, Strength};

/// On what ground a name got its category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Typing {
    /// A row for this name, or for names that begin like it.
    ByRow,
    /// The name states a type that says what it does.
    ByType,
    /// The family is known for what it does.
    ByFamily,
    /// A part of an unknown word says what it does, such as `loader`.
    ByPart,
    /// The name states what kind of file it is, and no type.
    ByPlatform,
    /// The name states "trojan": harmful, but not how.
    Trojan,
    /// The name states no type, and what it has for a family means "without a name".
    Typeless,
    /// The name is a family that no table knows.
    BareFamily,
    /// The name is built in no known way.
    Unknown,
}

/// Kinds of things that have no families: an unknown word beside them is what they lie about.
const WITHOUT_FAMILIES: [Category; 6] = [
    Category::Phishing,
    Category::Scam,
    Category::Policy,
    Category::Unscannable,
    Category::Spam,
    Category::Test,
];

/// What a row says of names that may hold something worse.
const HARMLESS: [Category; 3] = [Category::Policy, Category::Unscannable, Category::Test];

/// What an engine can call unwanted, and is more than that; the first that a name has.
const UNWANTED_KINDS: [Category; 8] = [
    Category::Ransomware,
    Category::Spyware,
    Category::Backdoor,
    Category::Cryptominer,
    Category::Rogueware,
    Category::Hacktool,
    Category::Test,
    Category::Exploit,
];

/// Decides on the category, and says on what ground.
pub(super) fn category(evidence: &Evidence<'_>) -> (Category, Typing) {
    let meaning = evidence.meaning;
    if meaning.has(Meaning::UNWANTED) {
        return (unwanted(evidence), Typing::ByType);
    }
    let family = evidence.proper_family();
    let known = family.map(|family| family.category);
    match (stated(evidence), known) {
        (Some(stated), known) => {
            let by_part = meaning.has(Meaning::BY_PART) && evidence.first == Some(stated);
            let typing = if by_part { Typing::ByPart } else { Typing::ByType };
            (refine(stated, evidence, known), typing)
        }
        (None, Some(Category::Malware)) => (Category::Malware, Typing::Trojan),
        (None, Some(known)) => (known, Typing::ByFamily),
        (None, None) => by_looks(evidence),
    }
}

/// Decides what kind of thing is unwanted: a document is no program, so it is what the name states.
fn unwanted(evidence: &Evidence<'_>) -> Category {
    let meaning = evidence.meaning;
    let kind = UNWANTED_KINDS.into_iter().find(|kind| meaning.has(Meaning::category(*kind)));
    let stated = || meaning.exact().find(|kind| *kind != Category::Pua).or(evidence.first_look);
    let opened = || meaning.has(Meaning::TROJAN).then_some(Category::ActiveContent);
    let of_document = || if is_document(evidence) { stated().or_else(opened) } else { None };
    kind.or_else(of_document).unwrap_or(Category::Pua)
}

/// Finds the type that the name states: the first, or the gravest of all wherever it stands.
fn stated(evidence: &Evidence<'_>) -> Option<Category> {
    let gravest = [Category::Ransomware, Category::Wiper]
        .into_iter()
        .find(|category| evidence.meaning.has(Meaning::category(*category)));
    // "Program" and "Application" come before the type that they are of.
    let exact = |category: &Category| *category != Category::Pua;
    gravest
        .or(evidence.first.filter(exact))
        .or_else(|| evidence.meaning.exact().find(exact))
        .or_else(|| fraud(evidence))
        .or(evidence.first)
}

/// Takes the more exact word of the name or of the family, where the first type is a general one.
fn refine(stated: Category, evidence: &Evidence<'_>, family: Option<Category>) -> Category {
    let meaning = evidence.meaning;
    let says = |category| meaning.has(Meaning::category(category)) || family == Some(category);
    // A page that asks for a password steals it, but it is no program that spies.
    let asks = is_document(evidence) && (meaning.has(Meaning::FRAUD) || says(Category::Phishing));
    let other = || meaning.exact().find(|other| *other != stated).or(family);
    match stated {
        // A page is infected or infects; it is no virus of programs.
        Category::FileInfector if is_page(evidence) && family != Some(stated) => {
            other().unwrap_or(Category::Malware)
        }
        // What clicks in a page needs no one to order it.
        Category::Botnet if meaning.has(Meaning::CLICKS) && is_page(evidence) => {
            other().unwrap_or(Category::Malware)
        }
        Category::Spyware | Category::Infostealer if asks => Category::Phishing,
        Category::Spyware | Category::Infostealer if says(Category::Banker) => Category::Banker,
        Category::Spyware if says(Category::Infostealer) => Category::Infostealer,
        stated => stated,
    }
}

fn fraud(evidence: &Evidence<'_>) -> Option<Category> {
    let by_file = if is_document(evidence) { Category::Scam } else { Category::Rogueware };
    let known = evidence.family.map(|family| family.category);
    let known = known.filter(|known| matches!(known, Category::Scam | Category::Rogueware));
    evidence.meaning.has(Meaning::FRAUD).then(|| known.unwrap_or(by_file))
}

fn is_document(evidence: &Evidence<'_>) -> bool {
    matches!(evidence.platform, Some(Platform::Pdf | Platform::Mail | Platform::Office))
}

fn is_page(evidence: &Evidence<'_>) -> bool {
    matches!(evidence.platform, Some(Platform::Pdf | Platform::Mail | Platform::Script))
}

/// Decides when neither a type nor a family says what it does.
fn by_looks(evidence: &Evidence<'_>) -> (Category, Typing) {
    let meaning = evidence.meaning;
    let harmful = meaning.has(Meaning::TROJAN.and(Meaning::HARM));
    let script = matches!(evidence.platform, Some(Platform::Script | Platform::Office));
    let suspicious = meaning.has(Meaning::category(Category::SuspiciousBehavior));
    // A database that lists only malware says more than a word for how it hides.
    let listed = evidence.fallback == Some(Category::Malware);
    // "Trojan.MalSpam" is no advertising.
    let outweighed = |look: &Category| harmful && look.severity() <= Severity::Low;
    // A row that says "not opened" or "only a test" gives way to "malware".
    let fallback = evidence.fallback.filter(|row| !(harmful && HARMLESS.contains(row)));
    if let Some(look) = evidence.first_look.filter(|look| !listed && !outweighed(look)) {
        (look, Typing::ByType)
    } else if meaning.has(Meaning::TROJAN) {
        (Category::Malware, Typing::Trojan)
    } else if let Some(fallback) = fallback.filter(|fallback| says_more(*fallback)) {
        (fallback, Typing::ByRow)
    } else if suspicious {
        (Category::SuspiciousBehavior, Typing::Typeless)
    } else if script && !harmful && fallback.is_none() {
        // What an engine has no name for, as `BAT/Agent`, is malware all the same.
        let nameless = meaning.has(Meaning::GENERIC);
        let kind = if nameless { Category::Malware } else { Category::ActiveContent };
        (kind, Typing::ByPlatform)
    } else if let Some(fallback) = fallback {
        (fallback, Typing::Typeless)
    } else if harmful || meaning.has(Meaning::NAMELESS) {
        (Category::Malware, Typing::Typeless)
    } else if evidence.stray.is_some() {
        (Category::Malware, Typing::BareFamily)
    } else if meaning == Meaning::NONE && evidence.platform.is_none() {
        (Category::Malware, Typing::Unknown)
    } else {
        (Category::Malware, Typing::Typeless)
    }
}

/// Decides how bad it would have been: hiding or a script does not make a trojan less of one.
pub(super) fn severity(evidence: &Evidence<'_>, category: Category) -> Severity {
    let harmful = evidence.meaning.has(Meaning::TROJAN.and(Meaning::HARM))
        && !evidence.meaning.has(Meaning::UNWANTED);
    let looks = matches!(
        category,
        Category::Evasion | Category::ActiveContent | Category::SuspiciousBehavior
    );
    if harmful && looks {
        category.severity().max(Category::Malware.severity())
    } else {
        category.severity()
    }
}

/// Returns the word that no table knows, if it can be a family of that category.
pub(super) fn stray<'n>(evidence: &Evidence<'n>, category: Category) -> Option<&'n str> {
    evidence.stray.filter(|_| !WITHOUT_FAMILIES.contains(&category))
}

/// Decides how much the name proves on its own.
pub(super) fn strength(evidence: &Evidence<'_>, category: Category, typing: Typing) -> Strength {
    let meaning = evidence.meaning;
    if category == Category::Test {
        return Strength::Named;
    }
    if meaning.has(Meaning::HEURISTIC.and(Meaning::LEARNED)) {
        return Strength::Medium;
    }
    let family = evidence.proper_family().is_some_and(|family| !family.needs_type);
    let stray = stray(evidence, category).is_some();
    let named = family || (stray && !meaning.has(Meaning::GENERIC));
    match typing {
        Typing::BareFamily => Strength::Named,
        Typing::ByRow | Typing::ByType | Typing::ByFamily | Typing::ByPart | Typing::Trojan => {
            if named {
                Strength::Named
            } else {
                Strength::Strong
            }
        }
        Typing::ByPlatform | Typing::Typeless | Typing::Unknown => Strength::Medium,
    }
}
