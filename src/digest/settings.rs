//! When the digests of an organization come.

use std::fmt;

use chrono::NaiveTime;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::Schedule;
use crate::locale::Zone;

/// When the digests of an organization come, in its time zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// How often recipients get one.
    pub recipients: Rhythm,
    /// How often the admins get one.
    pub admins: Rhythm,
    /// The time of day of daily and weekly ones, in hours and minutes.
    #[schemars(with = "String")]
    pub at: TimeOfDay,
    /// The day of weekly ones.
    pub weekday: Weekday,
    /// Where a recipient asks for no more digests that they can do without: an `https:` or `mailto:`
    /// address. `{address}` stands for the recipient, `{token}` for a proof that we wrote it. Without it,
    /// nothing is offered.
    #[schemars(with = "Option<String>")]
    pub unsubscribe: Option<UnsubscribeUrl>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            recipients: Rhythm::Daily,
            admins: Rhythm::Daily,
            at: TimeOfDay(NaiveTime::from_hms_opt(7, 30, 0).unwrap_or_default()),
            weekday: Weekday::Monday,
            unsubscribe: None,
        }
    }
}

impl Settings {
    /// Makes the schedule of a rhythm; none if there is no digest.
    pub fn schedule(&self, rhythm: Rhythm, zone: &Zone) -> Option<Schedule> {
        Schedule::new(rhythm, self.at.0, self.weekday, zone.clone())
    }
}

/// How often a digest comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    /// Never.
    Off,
    /// At every full hour.
    Hourly,
    /// Once a day.
    Daily,
    /// Once a week.
    Weekly,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// Gives the day as dates name it.
    pub(super) fn of_date(self) -> chrono::Weekday {
        match self {
            Self::Monday => chrono::Weekday::Mon,
            Self::Tuesday => chrono::Weekday::Tue,
            Self::Wednesday => chrono::Weekday::Wed,
            Self::Thursday => chrono::Weekday::Thu,
            Self::Friday => chrono::Weekday::Fri,
            Self::Saturday => chrono::Weekday::Sat,
            Self::Sunday => chrono::Weekday::Sun,
        }
    }
}

/// A time of day, written as `07:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(into = "String")]
pub struct TimeOfDay(pub NaiveTime);

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_str(ReadTime)
    }
}

/// Reads a time of day, and says how to write one.
struct ReadTime;

impl Visitor<'_> for ReadTime {
    type Value = TimeOfDay;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a time of day in quotes, as in \"07:30\"")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<TimeOfDay, E> {
        let time = NaiveTime::parse_from_str(text, "%H:%M").map(TimeOfDay);
        time.map_err(|_| E::custom(format!("`{text}` is not a time of day; write it as in 07:30")))
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.0.format("%H:%M").to_string()
    }
}

/// What stands as `%` and digits in an address: all but the unreserved characters (RFC 3986, section 2.3).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An address for asking for no more digests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UnsubscribeUrl(String);

impl TryFrom<String> for UnsubscribeUrl {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let filled = text.replace("{address}", "").replace("{token}", "");
        if filled.contains(['{', '}']) {
            let known = "{address} and {token} alone are filled in";
            return Err(format!("`{text}` has another placeholder; {known}"));
        }
        let plain = text.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | ','));
        let known = ["https://", "mailto:"].iter().any(|start| text.starts_with(start));
        if plain && known {
            Ok(Self(text))
        } else {
            Err(format!("`{text}` is no address to unsubscribe; write it with https:// or mailto:"))
        }
    }
}

impl From<UnsubscribeUrl> for String {
    fn from(url: UnsubscribeUrl) -> Self {
        url.0
    }
}

impl UnsubscribeUrl {
    /// Fills in a recipient, and the proof that we wrote the address (RFC 8058, section 3.1).
    pub(super) fn of(&self, address: &str, token: &str) -> String {
        let address = utf8_percent_encode(address, ESCAPED).to_string();
        self.0.replace("{address}", &address).replace("{token}", token)
    }
}
