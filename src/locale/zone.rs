//! Time zones by their names in the IANA database, which is part of the program.
//!
//! The database lies in the program as its compiled files, and only the zones that are asked for are read.

use chrono::{
    DateTime, Datelike as _, FixedOffset, NaiveDateTime, Offset as _, Timelike as _, Utc,
};
use jiff::civil;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};

/// A time zone with its daylight saving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(TimeZone::UTC);

    /// Finds a zone by its name, as in `Europe/Berlin`; letter case does not matter.
    pub fn named(name: &str) -> Option<Self> {
        TimeZone::get(name).ok().filter(|zone| !zone.is_unknown()).map(Self)
    }

    /// Names the zone.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// Tells what clocks show at a moment.
    pub fn local(&self, moment: DateTime<Utc>) -> DateTime<FixedOffset> {
        let offset = jiff::Timestamp::from_second(moment.timestamp());
        let offset = offset.map_or(Offset::UTC, |moment| self.0.to_offset(moment));
        let offset = FixedOffset::east_opt(offset.seconds()).unwrap_or(Utc.fix());
        moment.with_timezone(&offset)
    }

    /// Finds the moment when clocks show this: the first of two; none if they are set forward over it.
    pub fn moment(&self, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        let small = |value: u32| i8::try_from(value).ok();
        let year = i16::try_from(local.year()).ok()?;
        let day = civil::Date::new(year, small(local.month())?, small(local.day())?).ok()?;
        let (hour, minute) = (small(local.hour())?, small(local.minute())?);
        let time = civil::Time::new(hour, minute, small(local.second())?, 0).ok()?;
        let offset = match self.0.to_ambiguous_timestamp(day.to_datetime(time)).offset() {
            AmbiguousOffset::Unambiguous { offset } => offset,
            AmbiguousOffset::Fold { before, .. } => before,
            AmbiguousOffset::Gap { .. } => return None,
        };
        let offset = FixedOffset::east_opt(offset.seconds())?;
        Some(local.and_local_timezone(offset).single()?.with_timezone(&Utc))
    }

    /// Lists all zones.
    #[cfg(test)]
    pub fn all() -> impl Iterator<Item = Self> {
        jiff::tz::db().available().filter_map(|name| Self::named(name.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use chrono::{MappedLocalTime, TimeDelta, TimeZone as _};

    use super::*;

    /// A year without news: the two libraries need not have the same edition of the database.
    const START: &str = "2024-01-01T00:00:00Z";
    const DAYS: i64 = 366;

    #[test]
    fn clocks_show_what_another_library_says() {
        let start: DateTime<Utc> = START.parse().unwrap();
        for other in chrono_tz::TZ_VARIANTS {
            let zone = Zone::named(other.name()).unwrap_or_else(|| panic!("no {other}"));
            // At hours that move, twice a day.
            for step in 0..2 * DAYS {
                let moment = start + TimeDelta::minutes(step * 727);
                let local = zone.local(moment);
                assert_eq!(
                    local.naive_local(),
                    moment.with_timezone(&other).naive_local(),
                    "{other} {moment}"
                );
                assert_eq!(zone.moment(local.naive_local()), earliest(other, local.naive_local()));
            }
        }
    }

    fn earliest(zone: chrono_tz::Tz, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        zone.from_local_datetime(&local).earliest().map(|moment| moment.with_timezone(&Utc))
    }

    #[test]
    fn an_hour_that_is_left_out_or_comes_twice_is_seen() {
        for (name, local) in [
            ("Europe/Berlin", "2026-03-29T02:30:00"),
            ("Europe/Berlin", "2026-10-25T02:30:00"),
            ("America/New_York", "2040-03-11T02:30:00"),
            ("America/New_York", "2040-11-04T01:30:00"),
            ("Australia/Lord_Howe", "2026-10-04T02:15:00"),
        ] {
            let other: chrono_tz::Tz = name.parse().unwrap();
            let local: NaiveDateTime = local.parse().unwrap();
            let found = other.from_local_datetime(&local);
            assert!(!matches!(found, MappedLocalTime::Single(_)), "{name} {local}");
            assert_eq!(Zone::named(name).unwrap().moment(local), earliest(other, local), "{name}");
        }
        for name in ["Europe/Atlantis", "Etc/Unknown", ""] {
            assert_eq!(Zone::named(name), None, "{name}");
        }
        assert_eq!(Zone::named("europe/berlin").unwrap().name(), "Europe/Berlin");
    }
}
