use chrono::{DateTime, Utc};
use expect_test::expect_file;

use super::tag;
use crate::locale::{Format, Number, Plurals, Zone};

/// All languages that are meant to be shipped, and some regions of them.
const LANGUAGES: &str = "bg cs da de de-AT de-CH el en en-GB es es-419 et fi fr ga hr hu it lt lv mt nl \
    pl pt-PT pt-BR ro sk sl sv nb nn is uk tr ca sr-Latn sr-Cyrl ar ar-EG he fa zh-Hans zh-Hant ja ru \
    ur ko hi vi id th eu gl cy lb sq mk bs de-simple en-simple en-XA ar-XB xx";

/// Each language's date with time and zone in winter and summer, its number and its list.
#[test]
fn writes_dates_numbers_and_lists_in_every_language() {
    let winter: DateTime<Utc> = "2026-11-03T14:04:00Z".parse().unwrap();
    let summer: DateTime<Utc> = "2026-06-30T22:30:00Z".parse().unwrap();
    let zone = |name| Zone::named(name).unwrap();
    let mut table = String::new();
    for language in LANGUAGES.split_whitespace() {
        let format = Format::new(&tag(language));
        let columns = [
            language.to_owned(),
            format.moment(winter, &zone("Europe/Berlin")),
            format.moment(summer, &zone("America/New_York")),
            format.day(winter, &Zone::UTC),
            format.number(Number::with_decimals(12_345_678, 1)),
            format.list(&["a", "b", "c"]),
        ];
        table.push_str(&columns.join(" | "));
        table.push('\n');
    }
    expect_file!["../testdata/formats.txt"].assert_eq(&table);
}

/// What CLDR does not know, or says in a way that readers do not know.
#[test]
fn writes_the_first_of_a_month_and_offsets_as_readers_know_them() {
    let check = |language, moment: &str, zone, expected| {
        let zone = Zone::named(zone).unwrap();
        let moment = moment.parse().unwrap();
        assert_eq!(Format::new(&tag(language)).moment(moment, &zone), expected, "{language}");
    };
    let first = "2026-12-01T06:41:00Z";
    check("fr", first, "Europe/Paris", "1er décembre 2026 à 07:41 UTC+1");
    check("fr", "2026-12-11T06:41:00Z", "Europe/Paris", "11 décembre 2026 à 07:41 UTC+1");
    check("pt-BR", first, "Europe/Lisbon", "1º de dezembro de 2026 às 06:41 UTC");
    check("pt-PT", first, "Asia/Kolkata", "1 de dezembro de 2026 às 12:11 UTC+5:30");
    check("bg", first, "America/St_Johns", "1 декември 2026 г. в 03:11 ч. UTC-3:30");
    check("bg", first, "UTC", "1 декември 2026 г. в 06:41 ч. UTC");
    let day = Format::new(&tag("fr")).day(first.parse().unwrap(), &Zone::UTC);
    assert_eq!(day, "1er décembre 2026");
}

/// Each language's plural category of the counts that differ in some language.
#[test]
fn knows_the_plurals_of_every_language() {
    const COUNTS: [u32; 14] = [0, 1, 2, 3, 5, 11, 20, 21, 22, 100, 101, 102, 111, 1_000_000];
    let mut table = String::new();
    for language in LANGUAGES.split_whitespace() {
        let plurals = Plurals::new(&tag(language));
        let counts = COUNTS.map(|count| format!("{count} {:?}", plurals.category(count.into())));
        let row = format!("{language} | {}\n", counts.join(", ").to_lowercase());
        table.push_str(&row);
    }
    expect_file!["../testdata/plurals.txt"].assert_eq(&table);
}
