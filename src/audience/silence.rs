//! Which notices an admin has ordered to be left out.
//!
//! A silence holds only where everything that it names fits: the category and the finding that
//! name the mail, not one of several, so that nothing graver hides behind it.
//!
//! Invariant: dangerous mail that reached a mailbox is told, unless the silence says that, too.

use serde::{Deserialize, Serialize};

use super::{Happening, Template};
use crate::assess::Assessment;
use crate::directory::{normal_address, takes_in};
use crate::event::Event;
use crate::reason::{Category, Severity};

/// The version of the stored form.
const VERSION: u32 = 1;

/// What a silence applies to: all that is named must fit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Matcher {
    /// The version of this form.
    pub version: u32,
    /// The organization.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub organization: Option<String>,
    /// The category that names the mail.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub category: Option<Category>,
    /// Only what is less severe.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub severity_below: Option<Severity>,
    /// The domain of the envelope's sender; a leading dot takes in the domains below.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sender_domain: Option<String>,
    /// The only recipient whom a notice is about.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub recipient: Option<String>,
    /// The weightiest reason, by its id.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub finding: Option<String>,
    /// Dangerous mail that is in a mailbox is silenced, too.
    #[serde(skip_serializing_if = "is_false", default)]
    pub even_delivered: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde wants it so")]
fn is_false(value: &bool) -> bool {
    !value
}

/// A silence, ready to be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// Its name.
    pub id: String,
    /// What it applies to.
    pub matcher: Matcher,
}

/// What a silence is compared with.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// The event.
    pub event: &'a Event,
    /// Which mail it would be.
    pub template: Template,
    /// What happened.
    pub happening: Happening,
    /// The assessment for these readers.
    pub assessment: &'a Assessment,
    /// The recipients that it is about, as indexes.
    pub recipients: &'a [usize],
}

impl Matcher {
    /// Starts with nothing named.
    pub fn new() -> Self {
        Self { version: VERSION, ..Self::default() }
    }

    /// Reads the stored form; addresses come in the form in which they are compared.
    pub fn parse(text: &str) -> Option<Self> {
        let mut matcher: Self = serde_json::from_str(text).ok()?;
        for address in [&mut matcher.sender_domain, &mut matcher.recipient].into_iter().flatten() {
            *address = normal_address(address);
        }
        (matcher.version == VERSION && matcher.names_something()).then_some(matcher)
    }

    /// Writes the form that is stored.
    pub fn to_text(&self) -> String {
        // A value of our own making always serializes.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Tells whether it names anything but an organization: what names nothing would silence all.
    pub fn names_something(&self) -> bool {
        self.category.is_some()
            || self.severity_below.is_some()
            || self.sender_domain.is_some()
            || self.recipient.is_some()
            || self.finding.is_some()
    }

    /// Writes what it names as the options of the command that makes it.
    pub fn words(&self) -> String {
        let mut words = Vec::new();
        let mut name = |option: &str, value: Option<&str>| {
            words.extend(value.map(|value| format!("{option}={value}")));
        };
        name("organization", self.organization.as_deref());
        name("category", self.category.map(Category::id));
        name("severity-below", self.severity_below.map(Severity::id));
        name("sender-domain", self.sender_domain.as_deref());
        name("recipient", self.recipient.as_deref());
        name("finding", self.finding.as_deref());
        if self.even_delivered {
            words.push("even-delivered".to_owned());
        }
        words.join(" ")
    }

    /// Tells whether a notice is to be left out.
    pub fn fits(&self, candidate: &Candidate<'_>) -> bool {
        let assessment = candidate.assessment;
        let is_dangerous = candidate.happening == Happening::MalwareDelivered
            && assessment.severity >= Severity::High;
        if is_dangerous && !self.even_delivered {
            return false;
        }
        self.category.is_none_or(|category| assessment.category == category)
            && self.severity_below.is_none_or(|below| assessment.severity < below)
            && self.sender_domain.as_deref().is_none_or(|domain| is_from(candidate.event, domain))
            && self.recipient.as_deref().is_none_or(|recipient| candidate.is_about(recipient))
            && self.finding.as_deref().is_none_or(|finding| candidate.is_for(finding))
    }
}

impl Candidate<'_> {
    /// Tells whether the notice is about this recipient and no other.
    fn is_about(&self, recipient: &str) -> bool {
        let mut addresses = self.recipients.iter().filter_map(|index| {
            self.event.recipients.get(*index).map(|recipient| recipient.address.raw())
        });
        !self.recipients.is_empty() && addresses.all(|address| normal_address(address) == recipient)
    }

    /// Tells whether the weightiest reason has this id, or that of a site's own row, with or without what it
    /// begins with.
    fn is_for(&self, finding: &str) -> bool {
        self.assessment.main_reason().is_some_and(|reason| {
            let mut ids = [Some(&reason.words), reason.own_words.as_ref()].into_iter().flatten();
            ids.any(|id| {
                id == finding || id.split_once('-').is_some_and(|(_, short)| short == finding)
            })
        })
    }
}

fn is_from(event: &Event, domain: &str) -> bool {
    let sender = normal_address(event.sender.raw());
    sender.rsplit_once('@').is_some_and(|(_, found)| takes_in(domain, found))
}
