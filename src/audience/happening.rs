//! What happened to one copy, as its reader sees it.

use serde::{Deserialize, Serialize};

use crate::assess::Assessment;
use crate::event::{Contents, Event, Recipient};
use crate::reason::{Nature, Reason};

/// What happened to one copy; ordered from grave to harmless.
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
pub enum Happening {
    /// A scanner reported malware, and the mail went through.
    MalwareDelivered,
    /// A forbidden file went through, because the policy lets it.
    ForbiddenDelivered,
    /// Malware was blocked.
    MalwareBlocked,
    /// A forbidden file was blocked.
    ForbiddenBlocked,
    /// What could not be checked was blocked.
    UncheckedBlocked,
    /// What could not be checked went through.
    UncheckedDelivered,
    /// A broken header was blocked.
    HeaderBlocked,
    /// A mail that is too large was blocked.
    OversizedBlocked,
    /// Spam was blocked.
    SpamBlocked,
    /// Every scanner failed; the mail went through, or has to come again.
    ScannersFailed,
    /// One scanner failed while others worked.
    ScannerFailed,
    /// A spammy mail, or one with a broken header, went through.
    Harmless,
}

impl Happening {
    /// Every happening.
    pub const ALL: [Self; 12] = [
        Self::MalwareDelivered,
        Self::ForbiddenDelivered,
        Self::MalwareBlocked,
        Self::ForbiddenBlocked,
        Self::UncheckedBlocked,
        Self::UncheckedDelivered,
        Self::HeaderBlocked,
        Self::OversizedBlocked,
        Self::SpamBlocked,
        Self::ScannersFailed,
        Self::ScannerFailed,
        Self::Harmless,
    ];

    /// Returns the word used in the policy, in message ids and in records.
    pub fn id(self) -> &'static str {
        match self {
            Self::MalwareDelivered => "malware-delivered",
            Self::ForbiddenDelivered => "forbidden-delivered",
            Self::MalwareBlocked => "malware-blocked",
            Self::ForbiddenBlocked => "forbidden-blocked",
            Self::UncheckedBlocked => "unchecked-blocked",
            Self::UncheckedDelivered => "unchecked-delivered",
            Self::HeaderBlocked => "header-blocked",
            Self::OversizedBlocked => "oversized-blocked",
            Self::SpamBlocked => "spam-blocked",
            Self::ScannersFailed => "scanners-failed",
            Self::ScannerFailed => "scanner-failed",
            Self::Harmless => "harmless",
        }
    }

    /// Tells whether the reader has the mail although something is wrong with it.
    pub fn is_delivered(self) -> bool {
        match self {
            Self::MalwareDelivered
            | Self::ForbiddenDelivered
            | Self::UncheckedDelivered
            | Self::ScannersFailed
            | Self::ScannerFailed
            | Self::Harmless => true,
            Self::MalwareBlocked
            | Self::ForbiddenBlocked
            | Self::UncheckedBlocked
            | Self::HeaderBlocked
            | Self::OversizedBlocked
            | Self::SpamBlocked => false,
        }
    }

    /// Tells whether nothing is wrong but with the scanners.
    pub fn is_about_scanners(self) -> bool {
        matches!(self, Self::ScannersFailed | Self::ScannerFailed)
    }

    /// Returns the natures of the reasons that explain it.
    pub fn natures(self) -> &'static [Nature] {
        match self {
            Self::MalwareDelivered | Self::MalwareBlocked => &[Nature::Detection],
            Self::ForbiddenDelivered | Self::ForbiddenBlocked => &[Nature::Forbidden],
            Self::UncheckedBlocked | Self::UncheckedDelivered => {
                &[Nature::Uncheckable, Nature::ScannerFailure]
            }
            Self::HeaderBlocked => &[Nature::Defect],
            Self::OversizedBlocked => &[Nature::Oversized],
            Self::SpamBlocked => &[Nature::Unwanted],
            Self::ScannersFailed | Self::ScannerFailed => &[Nature::ScannerFailure],
            Self::Harmless => &[Nature::Unwanted, Nature::Defect],
        }
    }

    /// Finds out what happened to one recipient's copy.
    pub fn of(event: &Event, recipient: &Recipient, assessment: &Assessment) -> Self {
        if recipient.comes_again() {
            // Until the scanners work, it comes in vain.
            return if event.scanners_failed { Self::ScannersFailed } else { Self::Harmless };
        }
        if recipient.has_the_mail() {
            return delivered(event, recipient, assessment);
        }
        let detected = assessment.is_detected();
        match recipient.cause().contents {
            // A scanner said no more than that it cannot look inside, or named a harmless test beside that.
            Contents::Virus if !detected && assessment.has(Nature::Uncheckable) => {
                Self::UncheckedBlocked
            }
            Contents::Virus if !detected && assessment.has(Nature::Forbidden) => {
                Self::ForbiddenBlocked
            }
            Contents::Virus => Self::MalwareBlocked,
            Contents::Banned => Self::ForbiddenBlocked,
            Contents::Unchecked => Self::UncheckedBlocked,
            Contents::Spam | Contents::Spammy => Self::SpamBlocked,
            Contents::BadHeader => Self::HeaderBlocked,
            Contents::Oversized => Self::OversizedBlocked,
            // The MTA refused it, or something amavis has no name for; the scanners' word stands.
            Contents::CatchAll | Contents::Clean | Contents::MtaError if detected => {
                Self::MalwareBlocked
            }
            Contents::CatchAll | Contents::Clean | Contents::MtaError => Self::Harmless,
        }
    }
}

fn delivered(event: &Event, recipient: &Recipient, assessment: &Assessment) -> Happening {
    let is_unchecked = recipient.is(Contents::Unchecked);
    // amavis may count a scanner's word as spam, or not at all.
    let is_locked = |reason: &Reason| {
        reason.nature == Nature::Uncheckable && (is_unchecked || !reason.scanner.is_empty())
    };
    if assessment.is_detected() {
        Happening::MalwareDelivered
    } else if recipient.is(Contents::Banned) {
        Happening::ForbiddenDelivered
    } else if assessment.reasons.iter().any(is_locked) {
        Happening::UncheckedDelivered
    } else if event.scanners_failed || is_unchecked {
        Happening::ScannersFailed
    } else if assessment.has(Nature::ScannerFailure) {
        Happening::ScannerFailed
    } else {
        Happening::Harmless
    }
}
