//! Due times across daylight saving.

use chrono::{DateTime, Utc};
use serde::Deserialize as _;
use serde::de::IntoDeserializer as _;
use serde::de::value::Error;

use super::{Rhythm, Schedule, Settings, UnsubscribeUrl};
use crate::locale::Zone;

fn schedule(rhythm: Rhythm, at: &str, zone: &str) -> Schedule {
    let settings: Settings =
        toml::from_str(&format!("at = \"{at}\"\nweekday = \"sunday\"")).unwrap();
    settings.schedule(rhythm, &Zone::named(zone).unwrap()).unwrap()
}

/// Rhythm, zone, time of day, and moments in UTC: the one asked from, and the due times after it.
const CASES: &str = "
daily  Europe/Berlin       07:30  2026-11-24T06:29  2026-11-24T06:30 2026-11-25T06:30
daily  Europe/Berlin       07:30  2026-11-24T06:30  2026-11-25T06:30
# Set forward over it: 02:30 is no time, 03:00 is the next one.
daily  Europe/Berlin       02:30  2026-03-28T12:00  2026-03-29T01:00 2026-03-30T00:30
# Set back: 02:30 comes twice, and the first counts.
daily  Europe/Berlin       02:30  2026-10-24T12:00  2026-10-25T00:30 2026-10-26T01:30
daily  America/New_York    01:30  2026-10-31T12:00  2026-11-01T05:30 2026-11-02T06:30
# Half an hour of daylight saving.
daily  Australia/Lord_Howe 02:15  2026-10-03T12:00  2026-10-03T15:30 2026-10-04T15:15
weekly Europe/Berlin       02:30  2026-10-20T12:00  2026-10-25T00:30 2026-11-01T01:30
hourly Asia/Kolkata        07:30  2026-11-24T12:00  2026-11-24T12:30 2026-11-24T13:30
hourly Europe/Berlin       07:30  2026-10-25T00:10  2026-10-25T01:00 2026-10-25T02:00
";

#[test]
fn the_next_due_time_exists_and_comes_once() {
    let moment = |text: &str| -> DateTime<Utc> { format!("{text}:00Z").parse().unwrap() };
    for case in CASES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let fields: Vec<&str> = case.split_whitespace().collect();
        let [rhythm, zone, at, from, due @ ..] = fields.as_slice() else { panic!("{case}") };
        let rhythm = Rhythm::deserialize(rhythm.into_deserializer()).map_err(|e: Error| e).unwrap();
        let schedule = schedule(rhythm, at, zone);
        let mut now = moment(from);
        for due in due {
            let before = now;
            now = schedule.after(now);
            assert_eq!(now, moment(due), "{case}");
            assert!(schedule.before(now) <= before, "{case}");
        }
        assert_eq!(schedule.before(now + chrono::TimeDelta::milliseconds(1)), now, "{case}");
    }
}

#[test]
fn a_month_of_each_zone_has_a_due_time_for_each_day() {
    for zone in Zone::all() {
        let settings = Settings::default();
        let schedule = settings.schedule(Rhythm::Daily, &zone).unwrap();
        let mut moment: DateTime<Utc> = "2026-10-10T00:00:00Z".parse().unwrap();
        let mut days = std::collections::BTreeSet::new();
        for _ in 0..30 {
            let next = schedule.after(moment);
            assert!(next > moment, "{}", zone.name());
            assert_eq!(
                schedule.before(next + chrono::TimeDelta::seconds(1)),
                next,
                "{}",
                zone.name()
            );
            days.insert(zone.local(next).date_naive());
            moment = next;
        }
        assert_eq!(days.len(), 30, "{}", zone.name());
    }
}

#[test]
fn settings_are_read_or_refused() {
    let refused = |text: &str| toml::from_str::<Settings>(text).unwrap_err().to_string();
    assert!(refused("at = \"7.30\"").contains("write it as in 07:30"));
    assert!(refused("unsubscribe = \"http://town.example\"").contains("https://"));
    assert!(refused("unsubscribe = \"https://a.example/{adress}\"").contains("{address}"));
    assert!(refused("at = 07:30:00").contains("in quotes, as in \"07:30\""));
    assert!(refused("unsubscribe = \"https://a.example/>,x\"").contains("https://"));
    assert!(refused("recipients = \"sometimes\"").contains("hourly"));
    let off: Settings = toml::from_str("recipients = \"off\"").unwrap();
    assert_eq!(off.schedule(off.recipients, &Zone::UTC), None);
}

#[test]
fn an_address_to_unsubscribe_takes_any_recipient() {
    let url =
        UnsubscribeUrl::try_from("https://a.example/?{address}&t={token}".to_owned()).unwrap();
    let filled = url.of("a-b.c_d~e+f&g=ü@b.example", "12ab");
    assert_eq!(filled, "https://a.example/?a-b.c_d~e%2Bf%26g%3D%C3%BC%40b.example&t=12ab");
}
