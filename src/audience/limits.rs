//! How much an organization's readers are told at once.

use serde::{Deserialize, Serialize};

/// How much the readers of an organization are told at once; the rest waits for their digests.
///
/// Notices about what was stopped and warnings about what is in a mailbox are counted apart, so
/// that a flood of the harmless never uses up the room for the harmful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// After how many hours without a further mail an incident is over; 0: there are none, and
    /// every mail is told by itself.
    #[serde(deserialize_with = "crate::range::within::<0, 8_760, _, _>")]
    #[schemars(range(min = 0, max = 8_760))]
    pub incident_hours: u32,
    /// Notices of stopped mails to one recipient in 24 hours.
    #[serde(deserialize_with = "crate::range::within::<0, 1_000_000_000, _, _>")]
    #[schemars(range(min = 0, max = 1_000_000_000))]
    pub recipient_notices_per_day: u32,
    /// Warnings of delivered mails to one recipient in 24 hours.
    #[serde(deserialize_with = "crate::range::within::<0, 1_000_000_000, _, _>")]
    #[schemars(range(min = 0, max = 1_000_000_000))]
    pub recipient_warnings_per_day: u32,
    /// Notices of stopped mails to all recipients together in an hour.
    #[serde(deserialize_with = "crate::range::within::<0, 1_000_000_000, _, _>")]
    #[schemars(range(min = 0, max = 1_000_000_000))]
    pub organization_notices_per_hour: u32,
    /// Warnings of delivered mails to all recipients together in an hour.
    #[serde(deserialize_with = "crate::range::within::<0, 1_000_000_000, _, _>")]
    #[schemars(range(min = 0, max = 1_000_000_000))]
    pub organization_warnings_per_hour: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            incident_hours: 6,
            recipient_notices_per_day: 3,
            recipient_warnings_per_day: 10,
            organization_notices_per_hour: 5_000,
            organization_warnings_per_hour: 5_000,
        }
    }
}
