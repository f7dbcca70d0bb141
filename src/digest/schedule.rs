//! When the next digest is due, in a time zone with its daylight saving.
//!
//! A time of day that does not exist, because clocks are set forward over it, is the next moment
//! that does; one that comes twice is the first of the two.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::{Rhythm, Weekday};
use crate::locale::Zone;

/// No clock was ever set forward by more than a day.
const GAP_MINUTES_MAX: i64 = 24 * 60;
/// The days around a moment in which a weekly digest is found on each side.
const DAYS_AROUND: u64 = 9;
const HOUR_SECONDS: i64 = 3_600;

/// The times at which a digest is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    often: Often,
    at: NaiveTime,
    zone: Zone,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Often {
    Hourly,
    Daily,
    Weekly(chrono::Weekday),
}

impl Schedule {
    pub(super) fn new(rhythm: Rhythm, at: NaiveTime, weekday: Weekday, zone: Zone) -> Option<Self> {
        let often = match rhythm {
            Rhythm::Off => return None,
            Rhythm::Hourly => Often::Hourly,
            Rhythm::Daily => Often::Daily,
            Rhythm::Weekly => Often::Weekly(weekday.of_date()),
        };
        Some(Self { often, at, zone })
    }

    /// Finds the first due time after a moment.
    pub fn after(&self, moment: DateTime<Utc>) -> DateTime<Utc> {
        match self.often {
            Often::Hourly => self.full_hour(moment) + TimeDelta::hours(1),
            Often::Daily | Often::Weekly(_) => {
                let found = self.around(moment).find(|due| *due > moment);
                found.unwrap_or(moment + TimeDelta::days(1))
            }
        }
    }

    /// Finds the last due time before a moment.
    pub fn before(&self, moment: DateTime<Utc>) -> DateTime<Utc> {
        match self.often {
            Often::Hourly => self.full_hour(moment - TimeDelta::milliseconds(1)),
            Often::Daily | Often::Weekly(_) => {
                let found = self.around(moment).take_while(|due| *due < moment).last();
                found.unwrap_or(moment - TimeDelta::days(1))
            }
        }
    }

    /// Finds the last full hour of local time; zones differ by less than hours.
    fn full_hour(&self, moment: DateTime<Utc>) -> DateTime<Utc> {
        let local =
            moment.timestamp() + i64::from(self.zone.local(moment).offset().local_minus_utc());
        let back = TimeDelta::seconds(local.rem_euclid(HOUR_SECONDS));
        let whole = DateTime::from_timestamp(moment.timestamp(), 0).unwrap_or(moment);
        whole - back
    }

    /// Lists the due times of the days around a moment, in their order.
    fn around(&self, moment: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
        let today = self.zone.local(moment).date_naive();
        let first = today.checked_sub_days(Days::new(DAYS_AROUND)).unwrap_or(today);
        let often = self.often;
        let days = first.iter_days().take(2 * usize::try_from(DAYS_AROUND).unwrap_or(9) + 1);
        let days = days.filter(move |day| match often {
            Often::Weekly(weekday) => day.weekday() == weekday,
            Often::Hourly | Often::Daily => true,
        });
        days.filter_map(|day| existing(day, self.at, &self.zone))
    }
}

/// Finds the moment of a local time: the first of two, or the next one that exists.
fn existing(day: NaiveDate, at: NaiveTime, zone: &Zone) -> Option<DateTime<Utc>> {
    let wanted = day.and_time(at);
    (0..=GAP_MINUTES_MAX).find_map(|minutes| zone.moment(wanted + TimeDelta::minutes(minutes)))
}
