//! Numbers, dates and lists as each language wants them, from CLDR's tables.
//!
//! Dates are in the Gregorian calendar, whatever calendar the language is used to.

use std::sync::OnceLock;

use chrono::{DateTime, Datelike, Timelike, Utc};
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::zone::{LocalizedOffsetShort, SpecificShort};
use icu_datetime::fieldsets::{Combo, MD, YMD, YMDT};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::subtags::{Language, Region, language, region};
use icu_locale::{LanguageIdentifier, Locale};
use icu_plurals::{PluralCategory, PluralRules};
use icu_time::zone::models::AtTime;
use icu_time::zone::{UtcOffset, ZoneNameTimestamp};
use icu_time::{Time, TimeZone, TimeZoneInfo, ZonedDateTime};

use super::number::Number;
use super::tag::Tag;
use super::zone::Zone;

type MomentFormatter = FixedCalendarDateTimeFormatter<Gregorian, Combo<YMDT, SpecificShort>>;
type DayFormatter = FixedCalendarDateTimeFormatter<Gregorian, YMD>;
type YearlessFormatter = FixedCalendarDateTimeFormatter<Gregorian, MD>;
type OffsetFormatter = NoCalendarFormatter<LocalizedOffsetShort>;
type Zoned = ZonedDateTime<Gregorian, TimeZoneInfo<AtTime>>;

/// Languages whose long date is that of the day and the month, and then the year. ICU4X 2.4 derives
/// another one: `Samhain 3, 2026`, `3 november 2026` without its full stop, `03. november 2026`.
const YEAR_LAST: [Language; 3] = [language!("ga"), language!("et"), language!("sl")];

/// Languages that write the first of a month as an ordinal number, which CLDR does not know.
const FIRST_OF_MONTH: [(Language, Option<Region>, &str); 2] =
    [(language!("fr"), None, "1er"), (language!("pt"), Some(region!("BR")), "1º")];

/// Languages whose readers know an offset as `UTC+1`, and not as CLDR has it: `Гринуич+1`, `+1 GMT`.
const OFFSET_OF_UTC: [Language; 2] = [language!("bg"), language!("pt")];

/// The formats of one language. Each part is made when it is first needed.
#[derive(Debug)]
pub struct Format {
    locale: Locale,
    decimal: OnceLock<Option<DecimalFormatter>>,
    list: OnceLock<Option<ListFormatter>>,
    moment: OnceLock<Option<MomentFormatter>>,
    day: OnceLock<Option<DayFormatter>>,
    yearless: OnceLock<Option<YearlessFormatter>>,
    offset: OnceLock<Option<OffsetFormatter>>,
}

impl Format {
    /// Prepares the formats of a language; one that CLDR does not know gets neutral ones.
    pub fn new(tag: &Tag) -> Self {
        Self {
            locale: locale_of(tag),
            decimal: OnceLock::new(),
            list: OnceLock::new(),
            moment: OnceLock::new(),
            day: OnceLock::new(),
            yearless: OnceLock::new(),
            offset: OnceLock::new(),
        }
    }

    /// Writes a number: `12,345.5`, `12.345,5`, `١٢٬٣٤٥٫٥`.
    pub fn number(&self, number: impl Into<Number>) -> String {
        let decimal = number.into().decimal();
        let formatter = self.decimal.get_or_init(|| {
            let options = DecimalFormatterOptions::default();
            DecimalFormatter::try_new((&self.locale).into(), options).ok()
        });
        match formatter {
            Some(formatter) => formatter.format(&decimal).to_string(),
            None => decimal.to_string(),
        }
    }

    /// Joins items to a list that has all of them: `a, b and c`.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let formatter = self.list.get_or_init(|| {
            let options = ListFormatterOptions::default().with_length(ListLength::Wide);
            ListFormatter::try_new_and((&self.locale).into(), options).ok()
        });
        let items = items.iter().map(AsRef::as_ref);
        match formatter {
            Some(formatter) => formatter.format(items).to_string(),
            None => items.collect::<Vec<_>>().join(", "),
        }
    }

    /// Writes a date with the time and the zone: `23. November 2026 um 15:04 MEZ`.
    pub fn moment(&self, moment: DateTime<Utc>, zone: &Zone) -> String {
        let formatter = self.moment.get_or_init(|| {
            let fields = YMD::long().with_time_hm().with_zone(SpecificShort);
            FixedCalendarDateTimeFormatter::try_new((&self.locale).into(), fields).ok()
        });
        let (Some(formatter), Some(zoned)) = (formatter, zoned(moment, zone)) else {
            return zone.local(moment).format("%Y-%m-%d %H:%M %Z").to_string();
        };
        // The narrow space before "PM" is the only letter of English beyond ASCII.
        let text = formatter.format(&zoned).to_string().replace('\u{202f}', " ");
        // CLDR's Bulgarian pattern of a time with a zone has the word for “o'clock” twice.
        let text = text.replace(" ч. ч.", " ч.");
        let text = match (self.own_day(&zoned), self.icu_day(&zoned)) {
            (Some(day), Some(icu_day)) => text.replacen(&icu_day, &day, 1),
            _ => text,
        };
        match self.icu_offset(&zoned) {
            Some(icu_offset) => text.replacen(&icu_offset, &offset_of_utc(moment, zone), 1),
            None => text,
        }
    }

    /// Writes a date: `23. November 2026`.
    pub fn day(&self, moment: DateTime<Utc>, zone: &Zone) -> String {
        let zoned = zoned(moment, zone);
        let day = zoned.and_then(|zoned| self.own_day(&zoned).or(self.icu_day(&zoned)));
        day.unwrap_or_else(|| zone.local(moment).format("%Y-%m-%d").to_string())
    }

    fn icu_day(&self, zoned: &Zoned) -> Option<String> {
        let formatter = self.day.get_or_init(|| {
            FixedCalendarDateTimeFormatter::try_new((&self.locale).into(), YMD::long()).ok()
        });
        formatter.as_ref().map(|formatter| formatter.format(&zoned.date).to_string())
    }

    /// Writes the offset as CLDR has it, in a language whose readers do not know that form.
    fn icu_offset(&self, zoned: &Zoned) -> Option<String> {
        if !OFFSET_OF_UTC.contains(&self.locale.id.language) {
            return None;
        }
        let formatter = self.offset.get_or_init(|| {
            NoCalendarFormatter::try_new((&self.locale).into(), LocalizedOffsetShort).ok()
        });
        formatter.as_ref().map(|formatter| formatter.format(&zoned.zone).to_string())
    }

    /// Writes the date in a language where ICU4X errs about it, or CLDR knows too little.
    fn own_day(&self, zoned: &Zoned) -> Option<String> {
        self.year_last(zoned).or_else(|| self.first_of_month(zoned))
    }

    fn first_of_month(&self, zoned: &Zoned) -> Option<String> {
        let id = &self.locale.id;
        let is_own = |region: &Option<Region>| region.is_none() || id.region == *region;
        let row = FIRST_OF_MONTH.iter().find(|row| row.0 == id.language && is_own(&row.1))?;
        let day = self.icu_day(zoned)?;
        day.strip_prefix("1 ").map(|month| format!("{} {month}", row.2))
    }

    fn year_last(&self, zoned: &Zoned) -> Option<String> {
        if !YEAR_LAST.contains(&self.locale.id.language) {
            return None;
        }
        let formatter = self.yearless.get_or_init(|| {
            FixedCalendarDateTimeFormatter::try_new((&self.locale).into(), MD::long()).ok()
        });
        let date = formatter.as_ref()?.format(&zoned.date);
        Some(format!("{date} {}", zoned.date.year().era_year_or_related_iso()))
    }
}

/// The plural rules of one language.
#[derive(Debug)]
pub struct Plurals(Option<PluralRules>);

impl Plurals {
    /// Finds the rules of a language in CLDR's table.
    pub fn new(tag: &Tag) -> Self {
        let mut locale = locale_of(tag);
        // Plurals do not depend on the script, and the table has none for `sr-Latn`.
        locale.id.script = None;
        Self(PluralRules::try_new_cardinal((&locale).into()).ok())
    }

    /// Finds the category of a number.
    pub fn category(&self, number: Number) -> PluralCategory {
        let rules = self.0.as_ref();
        rules.map_or(PluralCategory::Other, |rules| rules.category_for(&number.decimal()))
    }

    /// Lists the categories that the language has.
    pub fn categories(&self) -> Vec<PluralCategory> {
        let rules = self.0.as_ref();
        rules.map_or_else(|| vec![PluralCategory::Other], |rules| rules.categories().collect())
    }
}

/// Gives the locale whose tables serve a tag; a pseudo-locale has those of English.
fn locale_of(tag: &Tag) -> Locale {
    let mut id: LanguageIdentifier = tag.without_simple().id().clone();
    if super::pseudo::Pseudo::of(tag).is_some() {
        id = Tag::english().id().clone();
    }
    id.into()
}

/// Writes how far the clocks of a zone are from universal time: `UTC+1`.
fn offset_of_utc(moment: DateTime<Utc>, zone: &Zone) -> String {
    let minutes = zone.local(moment).offset().local_minus_utc() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    match (minutes.abs() / 60, minutes.abs() % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

/// Gives a moment in the form that the date formatters take.
fn zoned(moment: DateTime<Utc>, zone: &Zone) -> Option<Zoned> {
    let local = zone.local(moment);
    let small = |value: u32| u8::try_from(value).ok();
    let date = Date::try_new_gregorian(local.year(), small(local.month())?, small(local.day())?);
    let time =
        Time::try_new(small(local.hour())?, small(local.minute())?, small(local.second())?, 0);
    let offset = UtcOffset::try_from_seconds(local.offset().local_minus_utc()).ok();
    let zone = TimeZone::from_iana_id(zone.name())
        .with_offset(offset)
        .with_zone_name_timestamp(ZoneNameTimestamp::from_epoch_seconds(local.timestamp()));
    Some(ZonedDateTime { date: date.ok()?, time: time.ok()?, zone })
}
