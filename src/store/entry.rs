//! A mail on its way: envelope, message, claim and result.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Message, Unfit};

/// Most recipients of one entry; RFC 5321 section 4.5.3.1.8 promises room for 100 in one transaction.
const RECIPIENTS_MAX: usize = 1000;

/// Longest address: 64 octets of local part, `@`, 255 of domain (RFC 5321 section 4.5.3.1).
const ADDRESS_OCTETS_MAX: usize = 320;

/// Who a mail is from and for, as SMTP sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    reverse_path: Option<String>,
    recipients: Vec<String>,
}

impl Envelope {
    /// Makes an envelope that can be sent; without a reverse-path it is `<>`.
    ///
    /// A recipient named twice is kept once.
    pub fn new(reverse_path: Option<String>, recipients: Vec<String>) -> Result<Self, Unfit> {
        if reverse_path.as_deref().is_some_and(|address| !fits(address)) {
            return Err(Unfit::ReversePath);
        }
        let mut kept: Vec<String> = Vec::new();
        if recipients.len() > RECIPIENTS_MAX {
            return Err(Unfit::TooManyRecipients { found: recipients.len(), max: RECIPIENTS_MAX });
        }
        for (number, address) in (1..).zip(recipients) {
            if !fits(&address) {
                return Err(Unfit::Recipient { number });
            }
            if !kept.contains(&address) {
                kept.push(address);
            }
        }
        if kept.is_empty() {
            return Err(Unfit::NoRecipient);
        }
        Ok(Self { reverse_path, recipients: kept })
    }

    /// Tells the envelope sender; none is `<>`.
    pub fn reverse_path(&self) -> Option<&str> {
        self.reverse_path.as_deref()
    }

    /// Lists the recipients; there is at least one.
    pub fn recipients(&self) -> &[String] {
        &self.recipients
    }
}

/// Tells whether an address neither ends an SMTP command early nor is no address at all.
fn fits(address: &str) -> bool {
    !address.is_empty()
        && address.len() <= ADDRESS_OCTETS_MAX
        && !address.chars().any(char::is_control)
}

/// What has become of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryState {
    /// At least one recipient is still owed.
    Waiting,
    /// Every recipient has it.
    Sent,
    /// Finished, and at least one recipient was refused for good.
    Failed,
    /// Its time is over, and at least one recipient never got it.
    Expired,
    /// An admin has ended it.
    Dropped,
}

impl EntryState {
    /// Every state, in the order of an entry's life.
    pub const ALL: [Self; 5] =
        [Self::Waiting, Self::Sent, Self::Failed, Self::Expired, Self::Dropped];

    /// Names the state as the store and the commands write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Expired => "expired",
            Self::Dropped => "dropped",
        }
    }

    /// Finds the state with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Tells how an entry ends whose recipients are in these states: who is still owed it is out of time.
    pub(super) fn at_the_end(recipients: &[Self]) -> Self {
        let has = |state| recipients.contains(&state);
        if has(Self::Waiting) || has(Self::Expired) {
            Self::Expired
        } else if has(Self::Failed) {
            Self::Failed
        } else {
            Self::Sent
        }
    }
}

/// Asks for entries to deliver.
#[derive(Debug, Clone, Copy)]
pub struct Claim<'a> {
    /// Who delivers them; unique among all that use the store now.
    pub worker: &'a str,
    /// How long nobody else gets them.
    pub lease: TimeDelta,
    /// At most this many.
    pub max: usize,
    /// Which ones.
    pub scope: Scope<'a>,
    /// The longest that a mail waits between two attempts: one that is due later was put off before the clock
    /// was set back, and is due now.
    pub wait_max: TimeDelta,
}

impl Claim<'_> {
    /// Tells from when on a mail is due only because the clock was set back: one that nobody holds, and one that
    /// a worker holds, which gets time to say that it is alive.
    pub(super) fn strayed(&self, now: DateTime<Utc>) -> [DateTime<Utc>; 2] {
        [now + self.wait_max, now + self.wait_max * 2]
    }
}

/// Which entries a claim is about.
#[derive(Debug, Clone, Copy)]
pub enum Scope<'a> {
    /// All whose due time has come.
    Due,
    /// These, due or not, unless another worker holds them.
    These(&'a [String]),
}

/// A claimed entry, complete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The entry's id.
    pub id: String,
    /// The envelope sender; none is `<>`.
    pub reverse_path: Option<String>,
    /// Those who are still owed it; at least one.
    pub recipients: Vec<Recipient>,
    /// The message.
    pub message: Message,
    /// Which attempt this is, from 1.
    pub attempt: u32,
    /// When an attempt that fails is the last.
    pub expires: DateTime<Utc>,
}

/// One who is still owed an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The place in the entry's envelope, from 0.
    pub position: u32,
    /// The address.
    pub address: String,
}

/// What a relay said about one recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Accepted.
    Sent,
    /// Not now.
    Deferred,
    /// Refused for good.
    Failed,
}

impl Outcome {
    /// Tells in which state this leaves the recipient.
    pub(super) fn state(self) -> EntryState {
        match self {
            Self::Sent => EntryState::Sent,
            Self::Deferred => EntryState::Waiting,
            Self::Failed => EntryState::Failed,
        }
    }
}

/// The result for one recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipientResult {
    /// The place in the entry's envelope.
    pub position: u32,
    /// What became of it.
    pub outcome: Outcome,
    /// What the relay said, bounded by the caller.
    pub reply: String,
}

/// The results of one attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// The entry's id.
    pub entry: String,
    /// One for each recipient that was tried.
    pub results: Vec<RecipientResult>,
    /// When to try the deferred ones again. None if the relay was not asked about this mail: the attempt does not
    /// count, and the entry keeps its place in the queue, whoever can reach a relay next.
    pub retry_at: Option<DateTime<Utc>>,
}

/// How an entry stands after its settlement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The entry's id.
    pub entry: String,
    /// Its state; none if it was purged meanwhile.
    pub state: Option<EntryState>,
}

/// What a settlement must know of its entry.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    /// Its state before.
    pub(super) state: EntryState,
    /// Whether the worker that settles it still holds it.
    pub(super) is_held: bool,
    /// When an attempt that fails is the last.
    pub(super) expires: DateTime<Utc>,
}

/// What a settlement does to its entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Settling {
    /// It stays as it is.
    Keep(EntryState),
    /// It is given back, due when the settlement says so.
    Defer,
    /// It ends as its recipients stand.
    Finish,
}

impl Standing {
    /// Decides what becomes of the entry, after the results are recorded for its recipients.
    pub(super) fn settle(&self, recipients: &[EntryState], now: DateTime<Utc>) -> Settling {
        match self.state {
            EntryState::Waiting => {
                if !recipients.contains(&EntryState::Waiting) || self.expires <= now {
                    Settling::Finish
                } else if self.is_held {
                    Settling::Defer
                } else {
                    Settling::Keep(self.state)
                }
            }
            // Somebody may have got it in spite of what was recorded.
            EntryState::Failed | EntryState::Expired => Settling::Finish,
            EntryState::Sent | EntryState::Dropped => Settling::Keep(self.state),
        }
    }
}
