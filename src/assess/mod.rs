//! Weighs reasons: what it is, how bad, how sure, and what speaks for a mistake.
//!
//! Knows no reader and no language. The same event gives the same assessment.
//!
//! How reasons are weighed stands in [`weight`].

mod authentication;
mod doubts;
mod sender;
mod weight;

pub use doubts::{Direction, Doubt};
pub use sender::{SenderProof, Trust};
pub use weight::Grounds;

use crate::event::{Event, Scanner, ScannerStatus};
use crate::reason::{Catalog, Category, DISGUISED, Nature, Platform, Reason, Severity, Strength};
use weight::{Told, names, speaks_for};

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
    /// From this probability on it is high.
    pub const HIGH_MIN: f64 = 0.8;
    /// From this probability on it is moderate.
    pub const MODERATE_MIN: f64 = 0.5;

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
        if probability >= Self::HIGH_MIN {
            Self::High
        } else if probability >= Self::MODERATE_MIN {
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
            || self.doubts.iter().any(Doubt::is_of_hiding_name)
    }

    /// Tells whether there is a program, or a name that hides one.
    pub fn may_run(&self) -> bool {
        self.holds_program() || self.is_disguised()
    }

    /// Returns the weightiest reason.
    pub fn main_reason(&self) -> Option<&Reason> {
        self.reasons.first()
    }

    /// Returns the weightiest reason if nothing was detected: it tells more than the category does.
    pub fn own_reason(&self) -> Option<&Reason> {
        self.main_reason().filter(|reason| reason.nature != Nature::Detection)
    }

    /// Returns the message that says what the mail is: its own reason's, or its category's.
    pub fn words(&self) -> String {
        let category = || format!("category-{}", self.category.id());
        self.own_reason().map_or_else(category, |reason| reason.words.clone())
    }

    /// Tells what category, severity and confidence come from.
    pub fn grounds(&self) -> Grounds {
        Told::of(&self.reasons).grounds()
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
    let told = Told::of(&reasons);
    let (category, severity, probability) = (told.category, told.severity, told.probability());
    let (decoy, witnesses) = (told.decoy, told.witnesses());
    // The reason that names the mail first, then by nature and weight; ties keep the event's order.
    reasons.sort_by(|a, b| {
        let rank = |reason: &Reason| {
            let order =
                (reason.nature, !names(reason, category), std::cmp::Reverse(reason.strength));
            (Some(reason.category) == decoy, order, reason.category)
        };
        rank(a).cmp(&rank(b))
    });
    let confidence = probability.map(Confidence::of);
    let find = |of: fn(&Reason) -> bool| reasons.iter().find(|r| r.category == category && of(r));
    let known =
        || reasons.iter().find(|r| r.strength == Some(Strength::Named) && speaks_for(r, category));
    let family = find(|reason| reason.family.is_some()).or_else(known);
    let family = family.and_then(|reason| reason.family.clone());
    let platform = find(|reason| reason.platform.is_some()).and_then(|reason| reason.platform);
    let mut assessment = Assessment {
        category,
        severity: capped(severity, confidence),
        confidence,
        probability: probability.unwrap_or_default(),
        family,
        platform,
        witnesses,
        reasons,
        doubts: Vec::new(),
        circumstances,
    };
    assessment.doubts = doubts::doubts(&assessment);
    assessment
}

/// Nothing is shown as graver than medium that may well be a mistake.
fn capped(severity: Severity, confidence: Option<Confidence>) -> Severity {
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
        use Category::{Downloader, Infostealer, Malware, Pua, Ransomware, Test};
        use Strength::{Doubtful, Medium, Named, Strong, Weak};
        type Row<'a> = (&'a [(Category, Strength, &'a str)], Category, Severity, Confidence);
        let cases: [Row; 9] = [
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
            // What is surely annoying may be harmful, too.
            (
                &[(Pua, Named, "a"), (Malware, Medium, "b")],
                Malware,
                Severity::High,
                Confidence::Moderate,
            ),
            (
                &[(Downloader, Strong, "a"), (Malware, Named, "b")],
                Downloader,
                Severity::High,
                Confidence::High,
            ),
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
