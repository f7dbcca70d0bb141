//! Decides what the words of a name mean together.
//!
//! Knows evidence, not text. The order: the engine's own type, unless it is a
//! general one; then what is known of the family; then what the file runs on.

use super::evidence::Evidence;
use super::words::Meaning;
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

/// Categories that only say how something looks: what is known of the family says more.
const VAGUE: [Category; 7] = [
    Category::Evasion,
    Category::ActiveContent,
    Category::SuspiciousBehavior,
    Category::Policy,
    Category::Unscannable,
    Category::Spam,
    Category::Malware,
];

/// What an unwanted program can be, in more detail, without being malware.
const UNWANTED_KINDS: [Category; 5] = [
    Category::Spyware,
    Category::Cryptominer,
    Category::Rogueware,
    Category::Hacktool,
    Category::Test,
];

/// Decides on the category, and says on what ground.
pub(super) fn category(evidence: &Evidence<'_>) -> (Category, Typing) {
    let meaning = evidence.meaning;
    if meaning.has(Meaning::UNWANTED) {
        let kind = meaning
            .categories()
            .find(|kind| UNWANTED_KINDS.contains(kind));
        return (kind.unwrap_or(Category::Pua), Typing::ByType);
    }
    let stated = meaning
        .categories()
        .filter(|category| !VAGUE.contains(category))
        .chain(fraud(evidence))
        .min();
    let family = evidence
        .family
        .filter(|family| !family.needs_type || stated == Some(family.category));
    match (stated, family) {
        (Some(stated), Some(family)) => (refine(stated, family.category), Typing::ByType),
        (Some(stated), None) => (stated, Typing::ByType),
        (None, Some(family)) if family.category == Category::Malware => {
            (Category::Malware, Typing::Trojan)
        }
        (None, Some(family)) => (family.category, Typing::ByFamily),
        (None, None) => by_looks(evidence),
    }
}

/// Takes the family's word where the engine's type is the general one of the two.
fn refine(stated: Category, family: Category) -> Category {
    let more_exact =
        stated == Category::Spyware && matches!(family, Category::Banker | Category::Infostealer);
    if more_exact { family } else { stated }
}

fn fraud(evidence: &Evidence<'_>) -> Option<Category> {
    let document = matches!(
        evidence.platform,
        Some(Platform::Pdf | Platform::Mail | Platform::Office)
    );
    let kind = if document {
        Category::Scam
    } else {
        Category::Rogueware
    };
    evidence.meaning.has(Meaning::FRAUD).then_some(kind)
}

/// Decides when neither a type nor a family says what it does.
fn by_looks(evidence: &Evidence<'_>) -> (Category, Typing) {
    let meaning = evidence.meaning;
    let has = |category| meaning.has(Meaning::category(category));
    let harmful = meaning.has(Meaning::TROJAN.and(Meaning::HARM));
    let script = matches!(evidence.platform, Some(Platform::Script | Platform::Office));
    if has(Category::Evasion) {
        (Category::Evasion, Typing::ByType)
    } else if has(Category::ActiveContent) {
        (Category::ActiveContent, Typing::ByType)
    } else if meaning.has(Meaning::TROJAN) {
        (Category::Malware, Typing::Trojan)
    } else if let Some(other) = [Category::Policy, Category::Unscannable, Category::Spam]
        .into_iter()
        .find(|category| has(*category))
    {
        (other, Typing::ByType)
    } else if script && !harmful {
        (Category::ActiveContent, Typing::ByPlatform)
    } else if has(Category::SuspiciousBehavior) {
        (Category::SuspiciousBehavior, Typing::Typeless)
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
    let harmful = evidence.meaning.has(Meaning::TROJAN.and(Meaning::HARM));
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

/// Decides how much the name proves on its own.
pub(super) fn strength(evidence: &Evidence<'_>, category: Category, typing: Typing) -> Strength {
    let meaning = evidence.meaning;
    if category == Category::Test {
        return Strength::Named;
    }
    if meaning.has(Meaning::HEURISTIC.and(Meaning::LEARNED)) {
        return Strength::Medium;
    }
    let family = evidence.family.is_some_and(|family| !family.needs_type);
    let named = family || (evidence.stray.is_some() && !meaning.has(Meaning::GENERIC));
    match typing {
        Typing::ByType | Typing::ByFamily | Typing::Trojan | Typing::ByRow if named => {
            Strength::Named
        }
        Typing::BareFamily => Strength::Named,
        Typing::ByType | Typing::ByFamily | Typing::Trojan | Typing::ByRow => Strength::Strong,
        Typing::ByPlatform | Typing::Typeless | Typing::Unknown => Strength::Medium,
    }
}
