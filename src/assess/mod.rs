//! Weighs reasons: what it is, how bad, how sure, and what speaks for a mistake.
//!
//! Knows no reader and no language. The same event gives the same assessment.
//!
//! The model: the gravest category that has more than a weak sign names the
//! mail. Independent statements with probabilities pᵢ make 1 − ∏(1 − pᵢ), never
//! more than 0.97; engines that share an engine, and findings of one group, count
//! once. At 0.8 confidence is high, at 0.5 moderate. Low confidence caps the shown
//! severity at medium. Starting values: the project's research, from Microsoft's
//! alert levels, CAPE's score table and MISP's estimative language.

mod authentication;
mod doubts;
mod sender;

use std::collections::BTreeMap;

pub use doubts::{Direction, Doubt};
pub use sender::{SenderProof, Trust};

use crate::event::{Event, Scanner, ScannerStatus};
use crate::reason::{
    BEHAVIOR, Catalog, Category, DISGUISED, Nature, Platform, Reason, Severity, Strength,
};

/// No amount of evidence makes a filter surer than this.
const PROBABILITY_MAX: f64 = 0.97;
/// From here on confidence is high.
const HIGH_MIN: f64 = 0.8;
/// From here on confidence is moderate.
const MODERATE_MIN: f64 = 0.5;

/// How sure we are.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// It may well be a mistake.
    Low,
    /// Probably right.
    Moderate,
    /// Very probably right.
    High,
}

impl Confidence {
    /// Returns the word used in message ids and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Moderate => "moderate",
            Self::High => "high",
        }
    }

    /// Finds the word for a probability.
    pub fn of(probability: f64) -> Self {
        if probability >= HIGH_MIN {
            Self::High
        } else if probability >= MODERATE_MIN {
            Self::Moderate
        } else {
            Self::Low
        }
    }
}

/// What a set of reasons amounts to.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// What kind of thing it is.
    pub category: Category,
    /// What would have happened, had it been opened.
    pub severity: Severity,
    /// How sure we are; nothing if nothing was detected.
    pub confidence: Option<Confidence>,
    /// The number behind the confidence.
    pub probability: f64,
    /// The malware family.
    pub family: Option<String>,
    /// What the thing runs on.
    pub platform: Option<Platform>,
    /// How many independent engines speak for it; a sandbox is one, whatever it saw.
    pub witnesses: usize,
    /// The reasons, weightiest first.
    pub reasons: Vec<Reason>,
    /// The signs for and against a mistake.
    pub doubts: Vec<Doubt>,
    circumstances: Circumstances,
}

/// What is known of a mail whatever the reasons are.
#[derive(Debug, Clone)]
struct Circumstances {
    sender: SenderProof,
    /// How many scanners worked.
    scanners: usize,
    /// A file in it runs when it is opened.
    runs: bool,
    /// The signs in file names and in what is known of the sender.
    signs: Vec<Doubt>,
}

/// Weighs all reasons of an event.
pub fn assess(event: &Event, reasons: Vec<Reason>, catalog: &Catalog, trust: &Trust) -> Assessment {
    let sender = sender::proof(event, trust);
    let failed = |scanner: &&Scanner| scanner.status == ScannerStatus::Failed;
    let scanners = event.scanners.len() - event.scanners.iter().filter(failed).count();
    let runs = event
        .parts
        .iter()
        .any(|part| catalog.file_kind(&part.name, Some(part)).is_some_and(|kind| kind.runs));
    let signs = doubts::signs(event, catalog, &sender);
    weigh(reasons, Circumstances { sender, scanners, runs, signs })
}

impl Assessment {
    /// Weighs only the reasons that explain one recipient's copy.
    #[must_use]
    pub fn narrowed(&self, natures: &[Nature], recipient: usize) -> Self {
        let reasons = self
            .reasons
            .iter()
            .filter(|reason| natures.contains(&reason.nature) && reason.concerns(recipient))
            .cloned()
            .collect();
        weigh(reasons, self.circumstances.clone())
    }

    /// Returns what is known of the sender.
    pub fn sender(&self) -> &SenderProof {
        &self.circumstances.sender
    }

    /// Tells whether something is known to be harmful, or to be a harmless test.
    pub fn is_detected(&self) -> bool {
        self.confidence.is_some()
    }

    /// Tells whether it is bad enough, and sure enough, to look after whoever sent it.
    pub fn is_grave(&self) -> bool {
        self.severity >= Severity::High && self.confidence > Some(Confidence::Low)
    }

    /// Tells whether a file in the mail runs when it is opened.
    pub fn holds_program(&self) -> bool {
        self.circumstances.runs
    }

    /// Tells whether there is this sign of danger or of a mistake.
    pub fn shows(&self, sign: &str) -> bool {
        self.doubts.iter().any(|doubt| doubt.id == sign)
    }

    /// Tells whether the name of a file hides what it is.
    pub fn is_disguised(&self) -> bool {
        self.reasons.iter().any(|reason| reason.words == DISGUISED)
            || self.shows("disguised-name")
            || self.shows("turned-name")
    }

    /// Returns the weightiest reason.
    pub fn main_reason(&self) -> Option<&Reason> {
        self.reasons.first()
    }

    /// Returns each independent witness, with the probability that it is right.
    pub fn evidence(&self) -> BTreeMap<&str, f64> {
        evidence(&self.reasons, self.category)
    }

    /// Tells whether there is a reason of this nature.
    pub fn has(&self, nature: Nature) -> bool {
        self.reasons.iter().any(|reason| reason.nature == nature)
    }

    /// Returns the detections, weightiest first.
    pub fn detections(&self) -> impl Iterator<Item = &Reason> {
        self.reasons.iter().filter(|reason| reason.nature == Nature::Detection)
    }
}

fn weigh(mut reasons: Vec<Reason>, circumstances: Circumstances) -> Assessment {
    let something_hides = reasons.iter().any(hides);
    // Whoever hides something may put a harmless test beside it.
    let counts = |reason: &Reason| !(something_hides && reason.category == Category::Test);
    let category = category(&chosen(&reasons, counts));
    // The reason that names the mail first, then by nature and weight; ties keep the event's order.
    reasons.sort_by(|a, b| {
        let rank = |reason: &Reason| {
            let names_it = reason.category == category && reason.strength > Some(Strength::Weak);
            let order = (reason.nature, !names_it, std::cmp::Reverse(reason.strength));
            (!counts(reason), order, reason.category)
        };
        rank(a).cmp(&rank(b))
    });
    let evidence = evidence(&reasons, category);
    let detected = !evidence.is_empty();
    let probability =
        (1.0 - evidence.values().map(|p| 1.0 - p).product::<f64>()).min(PROBABILITY_MAX);
    let confidence = detected.then(|| Confidence::of(probability));
    let severity = severity(&chosen(&reasons, counts), category, confidence);
    let find = |of: fn(&Reason) -> bool| reasons.iter().find(|r| r.category == category && of(r));
    let known =
        || reasons.iter().find(|r| r.strength == Some(Strength::Named) && speaks_for(r, category));
    let family = find(|reason| reason.family.is_some()).or_else(known);
    let family = family.and_then(|reason| reason.family.clone());
    let platform = find(|reason| reason.platform.is_some()).and_then(|reason| reason.platform);
    let mut assessment = Assessment {
        category,
        severity,
        confidence,
        probability: if detected { probability } else { 0.0 },
        family,
        platform,
        witnesses: witnesses(&evidence),
        reasons,
        doubts: Vec::new(),
        circumstances,
    };
    assessment.doubts = doubts::doubts(&assessment);
    assessment
}

/// Chooses the category: the first by precedence that has more than a weak sign.
///
/// A harmless test names the mail only if nothing else was detected beside it.
fn category(reasons: &[&Reason]) -> Category {
    let Some(gravest) = reasons.iter().map(|reason| reason.nature).min() else {
        return Category::Malware;
    };
    let candidates = |strength_min: Option<Strength>| {
        reasons
            .iter()
            .filter(|reason| reason.nature == gravest)
            .filter(|reason| reason.strength >= strength_min)
            .map(|reason| reason.category)
            .min()
    };
    candidates(Some(Strength::Medium)).or_else(|| candidates(None)).unwrap_or(Category::Malware)
}

fn chosen(reasons: &[Reason], counts: impl Fn(&Reason) -> bool) -> Vec<&Reason> {
    reasons.iter().filter(|reason| counts(reason)).collect()
}

/// Tells whether a file was kept from being looked into, or hides what it is.
fn hides(reason: &Reason) -> bool {
    reason.nature == Nature::Uncheckable || reason.words == DISGUISED
}

/// Tells whether a detection counts: a harmless test, an annoying program or advertising beside
/// malware proves nothing about the malware.
fn speaks_for(reason: &Reason, category: Category) -> bool {
    let is_milder = matches!(
        reason.category,
        Category::Test | Category::Pua | Category::Spam | Category::Policy
    );
    reason.nature == Nature::Detection && (!is_milder || reason.category == category)
}

/// Collects the best probability of each independent witness.
fn evidence(reasons: &[Reason], category: Category) -> BTreeMap<&str, f64> {
    let mut evidence: BTreeMap<&str, f64> = BTreeMap::new();
    for reason in reasons.iter().filter(|reason| speaks_for(reason, category)) {
        let Some(strength) = reason.strength else {
            continue;
        };
        let best = evidence.entry(reason.evidence.as_str()).or_default();
        *best = best.max(strength.probability());
    }
    evidence
}

/// Counts who speaks for it: every engine, and the sandbox once.
fn witnesses(evidence: &BTreeMap<&str, f64>) -> usize {
    let seen = evidence.keys().filter(|key| key.starts_with(BEHAVIOR)).count();
    evidence.len() - seen + usize::from(seen > 0)
}

fn severity(reasons: &[&Reason], category: Category, confidence: Option<Confidence>) -> Severity {
    let gravest = reasons.iter().map(|reason| reason.nature).min();
    let severity = reasons
        .iter()
        .filter(|reason| Some(reason.nature) == gravest && reason.category == category)
        .map(|reason| reason.severity)
        .max()
        .unwrap_or(category.severity());
    match confidence {
        Some(Confidence::Low) => severity.min(Severity::Medium),
        Some(Confidence::Moderate | Confidence::High) | None => severity,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Foreign;

    fn detection(category: Category, strength: Strength, evidence: &str) -> Reason {
        let mut reason = Reason::stated("x", Nature::Detection, category);
        reason.strength = Some(strength);
        reason.evidence = evidence.to_owned();
        reason.raw = Foreign::from("X");
        reason
    }

    fn catalog() -> Catalog {
        Catalog::built_in().unwrap()
    }

    fn event() -> Event {
        crate::event::read(
            br#"{"v":1,"time":1,"mail_id":"a","recipients":[{"addr":"a@b.example","outcome":"blocked","destiny":"discard"}]}"#,
        )
        .unwrap()
        .0
    }

    #[test]
    fn weighs_independent_evidence() {
        use Category::{Downloader, Infostealer, Malware, Ransomware, Test};
        use Strength::{Doubtful, Medium, Named, Strong, Weak};
        type Row<'a> = (&'a [(Category, Strength, &'a str)], Category, Severity, Confidence);
        let cases: [Row; 7] = [
            (&[(Test, Named, "a")], Test, Severity::Info, Confidence::High),
            // EICAR beside ransomware hides nothing, and makes nobody surer of the ransomware.
            (
                &[(Test, Named, "a"), (Ransomware, Medium, "b")],
                Ransomware,
                Severity::Critical,
                Confidence::Moderate,
            ),
            (&[(Malware, Medium, "a")], Malware, Severity::High, Confidence::Moderate),
            (
                &[(Malware, Medium, "a"), (Malware, Medium, "a")],
                Malware,
                Severity::High,
                Confidence::Moderate,
            ),
            (
                &[(Malware, Medium, "a"), (Malware, Medium, "b"), (Malware, Medium, "c")],
                Malware,
                Severity::High,
                Confidence::High,
            ),
            (&[(Infostealer, Doubtful, "a")], Infostealer, Severity::Medium, Confidence::Low),
            // One weak sign of ransomware does not name a mail that is surely something else.
            (
                &[(Ransomware, Weak, "a"), (Downloader, Strong, "b")],
                Downloader,
                Severity::High,
                Confidence::High,
            ),
        ];
        for (rows, category, severity, confidence) in cases {
            let reasons = rows.iter().map(|(c, s, e)| detection(*c, *s, e)).collect();
            let assessment = assess(&event(), reasons, &catalog(), &Trust::default());
            assert_eq!(
                (assessment.category, assessment.severity, assessment.confidence),
                (category, severity, Some(confidence)),
                "{rows:?}"
            );
        }
    }

    #[test]
    fn forbidden_is_no_detection() {
        let reason = Reason::stated("x", Nature::Forbidden, Category::Policy);
        let assessment = assess(&event(), vec![reason], &catalog(), &Trust::default());
        assert_eq!((assessment.confidence, assessment.category), (None, Category::Policy));
    }
}
