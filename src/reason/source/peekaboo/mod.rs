//! What the sandbox scanner PeekabooAV says, in any of its ways.
//!
//! From 2.1 on amavis gets a text with one bare reason a job; up to 2.0 a text
//! with one line a rule, in English or German; our own scanner adds structured
//! reports. All of them become one [`SandboxReport`].
//!
//! Knows nothing of mails or readers, and does no I/O.
//!
//! Invariant: a bad result never stays without a finding, and what is said of
//! harmless parts accuses nobody.

mod judge;
mod scanner;
mod template;
mod text;
mod texts;

use serde::{Deserialize, Serialize};

use crate::reason::findings::Finding;

pub(crate) use scanner::{describes, is_peekaboo, is_sandbox, is_spam_filter};
pub use texts::Reason;

/// The most text read of one report; amavis' output comes cut to 8,000 letters.
pub const TEXT_MAX: usize = 64 * 1024;

/// The most parts of one mail that are told apart.
pub const PARTS_MAX: usize = 200;

/// What Peekaboo can say of a file, by its own order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SandboxResult {
    /// Not looked at.
    Unchecked,
    /// Analyzed, nothing found.
    Unknown,
    /// Not analyzed, on purpose.
    Ignored,
    /// Known to be harmless.
    Good,
    /// Could not be analyzed.
    Failed,
    /// Harmful.
    Bad,
}

impl SandboxResult {
    /// Reads a result as Peekaboo prints it: `bad`, `Result.bad`.
    pub fn from_text(text: &str) -> Option<Self> {
        let word = text.trim().trim_matches('"').to_lowercase();
        match word.strip_prefix("result.").unwrap_or(&word) {
            "unchecked" | "inprogress" => Some(Self::Unchecked),
            "unknown" | "checked" => Some(Self::Unknown),
            "ignored" => Some(Self::Ignored),
            "good" => Some(Self::Good),
            "failed" => Some(Self::Failed),
            "bad" => Some(Self::Bad),
            _ => None,
        }
    }
}

/// One report as our scanner passes it on: about one part, with one reason.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JobReport {
    /// The part, as amavis numbers it.
    pub part: Option<String>,
    /// Peekaboo's job.
    pub job: Option<u64>,
    /// The result.
    pub result: String,
    /// The reason of the rule that decided.
    pub reason: String,
}

/// What a sandbox scanner says of one mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SandboxReport {
    /// The gravest result of all parts.
    pub result: SandboxResult,
    /// The rule that decided it, as Peekaboo names it.
    pub rule: Option<String>,
    /// What speaks against the mail.
    pub findings: Vec<Finding>,
    /// What could not be analyzed.
    pub failures: Vec<Failure>,
    /// The parts, as they were named.
    pub parts: Vec<PartResult>,
}

/// What became of one part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartResult {
    /// The part, as amavis numbers it.
    pub part: Option<String>,
    /// Peekaboo's job.
    pub job: Option<u64>,
    /// The result, if it was told or follows from the reason.
    pub result: SandboxResult,
    /// What the deciding rule said, coded: its id in the catalog.
    pub reason: Option<String>,
}

/// What kind of thing failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FailureKind {
    /// The sandbox did not finish its analysis.
    Analysis,
    /// The file could not be read or passed on.
    File,
    /// A rule broke off.
    Rule,
    /// Peekaboo refused, or could not be reached.
    Service,
    /// Nobody says what.
    Other,
}

impl FailureKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Analysis, Self::File, Self::Rule, Self::Service, Self::Other];

    /// Returns the id of the Fluent message with its words.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Analysis => "sandbox-failed-analysis",
            Self::File => "sandbox-failed-file",
            Self::Rule => "sandbox-failed-rule",
            Self::Service => "sandbox-failed-service",
            Self::Other => "sandbox-failed-other",
        }
    }
}

/// One thing that could not be analyzed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// What kind of thing failed.
    pub kind: FailureKind,
    /// Peekaboo's own words.
    pub raw: String,
    /// The part, as amavis numbers it.
    pub part: Option<String>,
}

/// Understands the text that amavis got from a Peekaboo scanner.
pub fn by_text(text: &str) -> SandboxReport {
    judge::judge(&text::read(text))
}

/// Understands structured reports.
pub fn by_reports(reports: &[JobReport]) -> SandboxReport {
    let parts = reports.iter().take(PARTS_MAX).map(text::PartText::from);
    judge::judge(&parts.collect::<Vec<_>>())
}

/// Returns what one line means, coded: the id of a reason, or of what stands around reasons.
pub fn meaning(line: &str) -> Option<&'static str> {
    text::meaning(line)
}

/// Lists everything that rules of Peekaboo can say.
pub fn reasons() -> &'static [Reason] {
    texts::texts().reasons()
}
