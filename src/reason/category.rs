//! The words of an assessment: category, severity, strength, platform.
//!
//! The vocabulary and the starting values come from the study of 24 vocabularies
//! in the project's research (STIX 2.1, CARO, Microsoft, ENISA, AVClass).

use serde::{Deserialize, Serialize};

/// What kind of thing it is, as a reader sees it.
///
/// Ordered by precedence: when several fit, the first one names the mail.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Locks files and extorts money.
    Ransomware,
    /// Destroys data.
    Wiper,
    /// Steals from bank accounts.
    Banker,
    /// Steals passwords and data.
    Infostealer,
    /// Watches what a person does.
    Spyware,
    /// Lets strangers control the computer.
    Backdoor,
    /// Makes the computer part of a network under foreign command.
    Botnet,
    /// Spreads by itself.
    Worm,
    /// Hides deep in the system.
    Rootkit,
    /// Uses a weakness of a program.
    Exploit,
    /// Fetches or unpacks other malware.
    Downloader,
    /// Attaches itself to other programs.
    FileInfector,
    /// Uses the computer to make digital money.
    Cryptominer,
    /// Imitates somebody to get passwords or data.
    Phishing,
    /// Pretends to be useful, to get money.
    Rogueware,
    /// Lies to get money.
    Scam,
    /// A tool for break-ins.
    Hacktool,
    /// A program that is probably not wanted.
    Pua,
    /// A document or script that runs program code.
    ActiveContent,
    /// Hides from inspection.
    Evasion,
    /// Behaves in a way that honest files seldom do.
    SuspiciousBehavior,
    /// Harmful, of a kind that is not known.
    Malware,
    /// Not allowed here.
    Policy,
    /// Could not be checked.
    Unscannable,
    /// Unwanted advertising.
    Spam,
    /// A harmless test.
    Test,
}

impl Category {
    /// Every category, by precedence.
    pub const ALL: [Self; 26] = [
        Self::Ransomware,
        Self::Wiper,
        Self::Banker,
        Self::Infostealer,
        Self::Spyware,
        Self::Backdoor,
        Self::Botnet,
        Self::Worm,
        Self::Rootkit,
        Self::Exploit,
        Self::Downloader,
        Self::FileInfector,
        Self::Cryptominer,
        Self::Phishing,
        Self::Rogueware,
        Self::Scam,
        Self::Hacktool,
        Self::Pua,
        Self::ActiveContent,
        Self::Evasion,
        Self::SuspiciousBehavior,
        Self::Malware,
        Self::Policy,
        Self::Unscannable,
        Self::Spam,
        Self::Test,
    ];

    /// Returns the word used in catalogs, message ids and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ransomware => "ransomware",
            Self::Wiper => "wiper",
            Self::Banker => "banker",
            Self::Infostealer => "infostealer",
            Self::Spyware => "spyware",
            Self::Backdoor => "backdoor",
            Self::Botnet => "botnet",
            Self::Worm => "worm",
            Self::Rootkit => "rootkit",
            Self::Exploit => "exploit",
            Self::Downloader => "downloader",
            Self::FileInfector => "file-infector",
            Self::Cryptominer => "cryptominer",
            Self::Phishing => "phishing",
            Self::Rogueware => "rogueware",
            Self::Scam => "scam",
            Self::Hacktool => "hacktool",
            Self::Pua => "pua",
            Self::ActiveContent => "active-content",
            Self::Evasion => "evasion",
            Self::SuspiciousBehavior => "suspicious-behavior",
            Self::Malware => "malware",
            Self::Policy => "policy",
            Self::Unscannable => "unscannable",
            Self::Spam => "spam",
            Self::Test => "test",
        }
    }

    /// Finds the category that a catalog names.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.id() == id)
    }

    /// Returns what would have happened, had it been opened, if nothing more is known.
    pub fn severity(self) -> Severity {
        match self {
            Self::Ransomware
            | Self::Wiper
            | Self::Banker
            | Self::Infostealer
            | Self::Backdoor
            | Self::Worm
            | Self::Rootkit => Severity::Critical,
            Self::Spyware
            | Self::Botnet
            | Self::Exploit
            | Self::Downloader
            | Self::FileInfector
            | Self::Phishing
            | Self::Malware => Severity::High,
            Self::Cryptominer
            | Self::Rogueware
            | Self::Scam
            | Self::Hacktool
            | Self::ActiveContent
            | Self::Evasion
            | Self::SuspiciousBehavior => Severity::Medium,
            Self::Pua | Self::Policy | Self::Unscannable | Self::Spam => Severity::Low,
            Self::Test => Severity::Info,
        }
    }

    /// Tells whether this is milder than what is harmful, which names a mail before it.
    pub fn is_milder(self) -> bool {
        matches!(self, Self::Pua | Self::Policy | Self::Spam | Self::Test)
    }

    /// Tells whether this says more than what was seen, so that it may be only a suspicion.
    pub fn accuses(self) -> bool {
        let is_seen =
            matches!(self, Self::ActiveContent | Self::SuspiciousBehavior | Self::Unscannable);
        !is_seen && !self.is_milder()
    }
}

/// What would have happened, had it been opened.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// A test or a notice.
    Info,
    /// Unwanted or not allowed, hardly dangerous.
    Low,
    /// Suspicious, or harmful only with the reader's help.
    Medium,
    /// Opens the way to the worst.
    High,
    /// Loss, extortion, stolen passwords, strangers in control.
    Critical,
}

impl Severity {
    /// Returns the word used in catalogs, message ids and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

/// How much one finding proves on its own.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Many honest files show it, too (0.2).
    Weak,
    /// A source known for false alarms (0.3).
    Doubtful,
    /// Unusual in a mail; heuristics and machine learning (0.5).
    Medium,
    /// Hardly any honest file shows it (0.75).
    Strong,
    /// A named family or an exact match (0.9).
    Named,
}

impl Strength {
    /// Returns the probability that a finding of this strength is right.
    ///
    /// Starting values of the project's research, to be combined as
    /// independent evidence: 1 − ∏(1 − pᵢ).
    pub fn probability(self) -> f64 {
        match self {
            Self::Weak => 0.2,
            Self::Doubtful => 0.3,
            Self::Medium => 0.5,
            Self::Strong => 0.75,
            Self::Named => 0.9,
        }
    }
}

/// What a harmful file runs on, or what kind of file it is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Platform {
    /// Microsoft Windows.
    Windows,
    /// Office documents.
    Office,
    /// PDF documents.
    Pdf,
    /// Scripts: JavaScript, VBScript, PowerShell, batch files.
    Script,
    /// Android.
    Android,
    /// Linux and Unix.
    Linux,
    /// macOS.
    Mac,
    /// Archives.
    Archive,
    /// Mail and web pages.
    Mail,
}

impl Platform {
    /// Every platform.
    pub const ALL: [Self; 9] = [
        Self::Windows,
        Self::Office,
        Self::Pdf,
        Self::Script,
        Self::Android,
        Self::Linux,
        Self::Mac,
        Self::Archive,
        Self::Mail,
    ];

    /// Returns the word used in catalogs, message ids and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Windows => "windows",
            Self::Office => "office",
            Self::Pdf => "pdf",
            Self::Script => "script",
            Self::Android => "android",
            Self::Linux => "linux",
            Self::Mac => "mac",
            Self::Archive => "archive",
            Self::Mail => "mail",
        }
    }

    /// Finds the platform that a catalog names.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|platform| platform.id() == id)
    }
}

impl Strength {
    /// Every strength, weakest first.
    pub const ALL: [Self; 5] =
        [Self::Weak, Self::Doubtful, Self::Medium, Self::Strong, Self::Named];

    /// Returns the word used in catalogs and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Doubtful => "doubtful",
            Self::Medium => "medium",
            Self::Strong => "strong",
            Self::Named => "named",
        }
    }

    /// Returns the next weaker strength; nothing is weaker than weak.
    #[must_use]
    pub fn weaker(self) -> Self {
        Self::ALL.into_iter().rfind(|strength| *strength < self).unwrap_or(self)
    }

    /// Finds the strength that a catalog names.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|strength| strength.id() == id)
    }
}
