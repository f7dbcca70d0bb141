//! What reasons amount to together.
//!
//! The gravest category that has more than a doubtful sign names the mail; what is
//! milder than malware names it only if there is nothing else. The mail is as severe
//! as the worst that any sign stands for: weak ones count only if there are no others,
//! and doubtful ones stand for medium at most.
//!
//! Independent statements with probabilities pᵢ make 1 − ∏(1 − pᵢ), never more than
//! 0.97; engines that share an engine, findings of one group, and all weak findings
//! of a sandbox count once. What a sandbox saw proves no more than one strong
//! finding does, unless one of its findings is strong: installers start programs,
//! too. Starting values: the project's research, from Microsoft's alert levels,
//! CAPE's score table and MISP's estimative language.
//!
//! Invariant: one more detection that is not weak makes nothing milder.

use std::collections::BTreeMap;

use crate::reason::{BEHAVIOR, Category, DISGUISED, Nature, Reason, Severity, Strength};

/// No amount of evidence makes a filter surer than this.
const PROBABILITY_MAX: f64 = 0.97;

/// What an assessment comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Grounds {
    /// The nature of the reasons that name the mail; nothing if there is no reason.
    pub nature: Option<Nature>,
    /// There are none but weak or doubtful signs.
    pub is_faint: bool,
    /// Other categories that were found beside the one that names the mail.
    pub beside: Vec<Category>,
    /// Categories of weak or doubtful signs, which do not name it.
    pub faint: Vec<Category>,
    /// The severity, before it is capped for low confidence.
    pub severity: Severity,
    /// The independent statements, with the probability that each is right.
    pub statements: Vec<(String, f64)>,
    /// What the sandbox saw counts for less than its statements together.
    pub is_behavior_capped: bool,
}

/// The reasons that decide, and what they say.
pub(super) struct Told<'a> {
    pub(super) category: Category,
    /// Before it is capped for low confidence.
    pub(super) severity: Severity,
    /// What does not count: whoever hides something may put a harmless test beside it.
    pub(super) decoy: Option<Category>,
    /// Those of the gravest nature.
    reasons: Vec<&'a Reason>,
    /// The best strength of each independent witness.
    statements: BTreeMap<&'a str, Strength>,
}

impl<'a> Told<'a> {
    pub(super) fn of(reasons: &'a [Reason]) -> Self {
        let decoy = reasons.iter().any(hides).then_some(Category::Test);
        let counting = || reasons.iter().filter(|reason| Some(reason.category) != decoy);
        let gravest = counting().map(|reason| reason.nature).min();
        let reasons: Vec<&Reason> = counting().filter(|r| Some(r.nature) == gravest).collect();
        let order = |category: &Category| (category.is_milder(), *category);
        let naming = at_least(&reasons, Strength::Medium).map(|reason| reason.category);
        let category = naming.min_by_key(order).unwrap_or(Category::Malware);
        let severity = at_least(&reasons, Strength::Doubtful).map(stands_for).max();
        Self {
            category,
            severity: severity.unwrap_or(category.severity()),
            decoy,
            statements: statements(&reasons, category),
            reasons,
        }
    }

    /// Combines what the statements prove; nothing if nothing was detected.
    pub(super) fn probability(&self) -> Option<f64> {
        let engines = self.statements.iter().filter(|(key, _)| !key.starts_with(BEHAVIOR));
        let wrong = engines.map(|(_, strength)| 1.0 - strength.probability()).product::<f64>();
        let right = 1.0 - wrong * (1.0 - self.behavior().min(self.behavior_max()));
        (!self.statements.is_empty()).then(|| right.min(PROBABILITY_MAX))
    }

    /// Counts who speaks for it: every engine, and the sandbox once.
    pub(super) fn witnesses(&self) -> usize {
        let seen = self.seen().count();
        self.statements.len() - seen + usize::from(seen > 0)
    }

    pub(super) fn grounds(&self) -> Grounds {
        let categories = |faint: bool| {
            let others = self.reasons.iter().filter(|r| r.category != self.category);
            let mut ids: Vec<Category> =
                others.filter(|r| is_faint(r) == faint).map(|r| r.category).collect();
            ids.sort();
            ids.dedup();
            ids
        };
        let statements = self.statements.iter();
        Grounds {
            nature: self.reasons.first().map(|reason| reason.nature),
            is_faint: self.reasons.iter().all(|reason| is_faint(reason)),
            beside: categories(false),
            faint: categories(true),
            severity: self.severity,
            statements: statements.map(|(key, s)| ((*key).to_owned(), s.probability())).collect(),
            is_behavior_capped: self.behavior() > self.behavior_max(),
        }
    }

    /// The strengths of what the sandbox saw.
    fn seen(&self) -> impl Iterator<Item = Strength> {
        let seen = self.statements.iter().filter(|(key, _)| key.starts_with(BEHAVIOR));
        seen.map(|(_, strength)| *strength)
    }

    fn behavior(&self) -> f64 {
        1.0 - self.seen().map(|strength| 1.0 - strength.probability()).product::<f64>()
    }

    /// The most that all that the sandbox saw can prove.
    fn behavior_max(&self) -> f64 {
        let is_strong = self.seen().any(|strength| strength >= Strength::Strong);
        if is_strong { PROBABILITY_MAX } else { Strength::Strong.probability() }
    }
}

/// Finds the reasons that have at least this strength; all of them if none has.
fn at_least<'a>(
    reasons: &[&'a Reason],
    strength_min: Strength,
) -> impl Iterator<Item = &'a Reason> {
    let has = move |reason: &Reason| reason.strength >= Some(strength_min);
    let any = reasons.iter().any(|reason| has(reason));
    reasons.iter().copied().filter(move |reason| has(reason) || !any)
}

/// Tells how severe what a reason says would be.
fn stands_for(reason: &Reason) -> Severity {
    let is_doubtful = reason.strength == Some(Strength::Doubtful);
    if is_doubtful { reason.severity.min(Severity::Medium) } else { reason.severity }
}

/// Tells whether a reason names a mail of this category.
pub(super) fn names(reason: &Reason, category: Category) -> bool {
    reason.category == category && !is_faint(reason)
}

/// Tells whether a detection counts: a harmless test, an annoying program or advertising beside
/// malware proves nothing about the malware.
pub(super) fn speaks_for(reason: &Reason, category: Category) -> bool {
    reason.nature == Nature::Detection
        && (!reason.category.is_milder() || reason.category == category)
}

/// Tells whether a sign is too weak to name a mail beside others.
fn is_faint(reason: &Reason) -> bool {
    reason.strength.is_some_and(|strength| strength < Strength::Medium)
}

/// Tells whether a file was kept from being looked into, or hides what it is.
fn hides(reason: &Reason) -> bool {
    reason.nature == Nature::Uncheckable || reason.words == DISGUISED
}

/// Collects the best strength of each independent witness.
fn statements<'a>(reasons: &[&'a Reason], category: Category) -> BTreeMap<&'a str, Strength> {
    let mut statements = BTreeMap::new();
    for reason in reasons.iter().filter(|reason| speaks_for(reason, category)) {
        let Some(strength) = reason.strength else {
            continue;
        };
        let is_weak_sight = strength == Strength::Weak && reason.evidence.starts_with(BEHAVIOR);
        let key = if is_weak_sight { BEHAVIOR } else { reason.evidence.as_str() };
        let best = statements.entry(key).or_insert(strength);
        *best = strength.max(*best);
    }
    statements
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::assess::{Confidence, capped};

    prop_compose! {
        fn detection()(
            category in prop::sample::select(Category::ALL.to_vec()),
            strength in prop::sample::select(vec![Strength::Doubtful, Strength::Medium, Strength::Strong, Strength::Named]),
            evidence in prop::sample::select(vec!["clamav", "sophos", "behavior:a", "behavior:b"]),
        ) -> Reason {
            let mut reason = Reason::stated("x", Nature::Detection, category);
            reason.strength = Some(strength);
            reason.evidence = evidence.to_owned();
            reason
        }
    }

    proptest! {
        #[test]
        fn more_makes_nothing_milder(
            mut reasons in prop::collection::vec(detection(), 1..6),
            more in detection(),
        ) {
            let shown = |reasons: &[Reason]| {
                let told = Told::of(reasons);
                capped(told.severity, told.probability().map(Confidence::of))
            };
            let before = shown(&reasons);
            reasons.push(more);
            prop_assert!(before <= shown(&reasons), "{before:?}, then {reasons:?}");
        }
    }

    #[test]
    fn what_a_sandbox_sees_counts_as_much_as_its_best() {
        use Strength::{Medium, Named, Strong, Weak};
        let cases: [(&[(Strength, &str)], f64); 6] = [
            (&[(Weak, "behavior:a")], 0.2),
            (&[(Weak, "behavior:a"), (Weak, "behavior:b"), (Weak, "behavior:c")], 0.2),
            (&[(Medium, "behavior:a"), (Medium, "behavior:b"), (Medium, "behavior:c")], 0.75),
            (&[(Medium, "behavior:a"), (Strong, "behavior:b")], 0.875),
            (&[(Medium, "clamav"), (Medium, "sophos")], 0.75),
            (&[(Named, "clamav"), (Named, "sophos")], PROBABILITY_MAX),
        ];
        for (rows, expected) in cases {
            let reasons: Vec<Reason> = rows
                .iter()
                .map(|(strength, evidence)| {
                    let mut reason = Reason::stated("x", Nature::Detection, Category::Malware);
                    reason.strength = Some(*strength);
                    reason.evidence = (*evidence).to_owned();
                    reason
                })
                .collect();
            let probability = Told::of(&reasons).probability().unwrap();
            assert!((probability - expected).abs() < 1e-9, "{rows:?}: {probability}");
        }
    }
}
