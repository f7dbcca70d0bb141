//! Decides who is told what, and says why somebody is not.
//!
//! `decide` is pure: event, assessment, readers, policy and silences in; decisions out.
//! Every "no" carries its reason, so that "why did nobody tell Anna?" has an answer.
//!
//! Invariants: nobody outside is ever written to; a recipient is told about their
//! own copy only; an organization's admins learn of their own recipients only, and of others
//! their number; a sender whom amavis vouches for reads whom the own mail did not reach;
//! there is never a notice about a notice.

mod decide;
mod happening;
mod limits;
mod policy;
mod silence;
mod wish;

pub use decide::{decide, decide_outside};
pub use happening::Happening;
pub use limits::Limits;
pub use policy::{Audience, Notable, Policy, Rule, When};
pub use silence::{Candidate, Matcher, Silence};
pub use wish::{Admin, Wish};

use serde::{Deserialize, Serialize};

use crate::assess::Assessment;
use crate::directory::Reader;

/// The mails that exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Template {
    /// "We stopped an e-mail to you."
    RecipientBlocked,
    /// "A dangerous e-mail is in your mailbox."
    RecipientDeliveredWarning,
    /// "We could not check an e-mail."
    RecipientUnchecked,
    /// "Your e-mail was not sent."
    InsideSender,
    /// All that is known, for the admins.
    AdminAlert,
    /// What went wrong with us, for the admins.
    AdminTrouble,
    /// Many mails to one recipient, told together.
    RecipientDigest,
    /// What a time brought, for the admins.
    AdminDigest,
    /// How an incident goes on, for the admins.
    AdminFollowUp,
}

impl Template {
    /// Every mail.
    pub const ALL: [Self; 9] = [
        Self::RecipientBlocked,
        Self::RecipientDeliveredWarning,
        Self::RecipientUnchecked,
        Self::InsideSender,
        Self::AdminAlert,
        Self::AdminTrouble,
        Self::RecipientDigest,
        Self::AdminDigest,
        Self::AdminFollowUp,
    ];

    /// Returns the folder's name, which is also the prefix of its messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::RecipientBlocked => "recipient-blocked",
            Self::RecipientDeliveredWarning => "recipient-delivered-warning",
            Self::RecipientUnchecked => "recipient-unchecked",
            Self::InsideSender => "inside-sender",
            Self::AdminAlert => "admin-alert",
            Self::AdminTrouble => "admin-trouble",
            Self::RecipientDigest => "recipient-digest",
            Self::AdminDigest => "admin-digest",
            Self::AdminFollowUp => "admin-follow-up",
        }
    }

    /// Tells whether it is for admins.
    pub fn is_for_admins(self) -> bool {
        match self {
            Self::AdminAlert | Self::AdminTrouble | Self::AdminDigest | Self::AdminFollowUp => true,
            Self::RecipientBlocked
            | Self::RecipientDeliveredWarning
            | Self::RecipientUnchecked
            | Self::InsideSender
            | Self::RecipientDigest => false,
        }
    }
}

/// One mail that is owed.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Which mail.
    pub template: Template,
    /// The organization, as an index into the site's list.
    pub organization: usize,
    /// Whom it goes to; several admins who read one language share a mail.
    pub readers: Vec<Reader>,
    /// The recipients it is about, as indexes into the event's recipients.
    pub recipients: Vec<usize>,
    /// The mail comes from an address of the organization, and amavis vouches for that.
    pub has_own_sender: bool,
    /// What happened to their copies, the gravest first.
    pub happening: Happening,
    /// The reasons that matter for these readers.
    pub assessment: Assessment,
    /// When it is due.
    pub when: When,
    /// By what the same notice is recognized when an MTA tries again.
    pub repeat_key: String,
    /// By what an outbreak is recognized.
    pub incident_key: String,
}

/// A notice that is not written, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiet {
    /// The address that is not written to, or, of a notice that several would have shared, `a@x.example, b@x.example`;
    /// empty if it is about the whole event.
    pub address: String,
    /// Why.
    pub reason: QuietReason,
    /// What the reason refers to: a silence; may be empty.
    pub detail: String,
}

/// Why somebody is not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuietReason {
    /// The address is not one of ours.
    Outside,
    /// No organization has this domain.
    NoOrganization,
    /// The mail is one of our own notices.
    OurOwnNotice,
    /// Nothing happened that concerns this reader.
    NothingToTell,
    /// The organization does not tell its readers about this.
    Policy,
    /// The organization tells only from a graver severity on.
    BelowSeverity,
    /// The organization tells only from a higher confidence on.
    BelowConfidence,
    /// The admin is told of other categories or domains.
    OtherAdmin,
    /// The address cannot be written to.
    BadAddress,
    /// The organization has no admins.
    NoAdmins,
    /// An admin has silenced it.
    Silenced,
    /// It would be told in a digest, and the organization has none for these readers.
    NoDigest,
}

impl QuietReason {
    /// Returns the word used in records and messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Outside => "outside",
            Self::NoOrganization => "no-organization",
            Self::OurOwnNotice => "our-own-notice",
            Self::NothingToTell => "nothing-to-tell",
            Self::Policy => "policy",
            Self::BelowSeverity => "below-severity",
            Self::BelowConfidence => "below-confidence",
            Self::OtherAdmin => "other-admin",
            Self::BadAddress => "bad-address",
            Self::NoAdmins => "no-admins",
            Self::Silenced => "silenced",
            Self::NoDigest => "no-digest",
        }
    }
}

/// The answer for one reader.
#[derive(Debug, Clone)]
pub enum Decision {
    /// Write this mail.
    Tell(Box<Notice>),
    /// Tell this together with others.
    Later(Box<Notice>),
    /// Stay quiet, and remember why.
    Quiet(Quiet),
}
