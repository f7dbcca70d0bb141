use proptest::prelude::*;

use super::pattern;
use super::table::split_key;
use super::words;
use super::*;

/// Reads `scanner, name, category, family, platform, strength` rows; `-` is not checked.
#[test]
fn sample_names_mean_what_the_table_says() {
    let names = Names::shipped();
    let mut wrong = Vec::new();
    for line in include_str!("../../../tests/names/samples.tsv").lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [scanner, name, category, family, platform, strength] = columns[..] else {
            panic!("not six columns: {line}");
        };
        let reading = read(&names, scanner, name);
        let told = [
            reading.category.id(),
            reading.family.as_deref().unwrap_or("none"),
            reading.platform.map_or("none", Platform::id),
            reading.strength.id(),
        ];
        let wanted = [category, family, platform, strength];
        if wanted.iter().zip(told).any(|(wanted, told)| *wanted != "-" && *wanted != told) {
            wrong.push(format!("{scanner}\t{name}\twanted {wanted:?}\tread {told:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_bar_in_a_pattern_is_the_border_of_a_word() {
    for (pattern, text, wanted) in [
        ("*|eicar|*", "win.test.eicar_hdb-1", true),
        ("*|eicar|*", "eicar", true),
        ("*|eicar|*", "eicarly", false),
        ("*|eicar|*", "xeicar", false),
        ("dlp|*", "dlp.data", true),
        ("dlp|*", "dlpx", false),
        ("a | b", "a | b", true),
    ] {
        assert_eq!(glob::matches(pattern, text), wanted, "{pattern} {text}");
    }
}

/// What hides is as bad as what it hides; a document that is only unwanted is not.
#[test]
fn how_bad_it_is_follows_from_what_the_engine_calls_it() {
    let names = Names::shipped();
    for (name, severity) in [
        ("Trojan:Win32/Obfuse.A", Severity::High),
        ("CXmail/MalPE-BB", Severity::High),
        ("MSIL/Kryptik.AMXD", Severity::High),
        ("Win32:Kryptik-ABC", Severity::High),
        ("Win32/Injector.EWQK", Severity::High),
        ("W32/MSIL_Kryptik.LKD.gen!Eldorado", Severity::High),
        ("Win.Packed.Upx-49", Severity::Medium),
        ("PUA.Pdf.Trojan.EmbeddedJavaScript-1", Severity::Medium),
        ("PUA.Doc.Packed.EncryptedDoc-6563700-0", Severity::Medium),
    ] {
        assert_eq!(read(&names, "", name).severity, severity, "{name}");
    }
}

#[test]
fn the_first_names_are_read_as_later_ones_are() {
    let lines = || include_str!("../../../tests/names/samples.tsv").lines().skip(1);
    let samples = lines().filter_map(|line| line.split('\t').nth(1));
    let samples: Vec<&str> = samples.collect();
    let many = Names::shipped();
    for name in samples.iter().cycle().take(2 * pattern::NAMES_TRIED_MAX) {
        read(&many, "", name);
    }
    for name in samples {
        assert_eq!(read(&Names::shipped(), "", name), read(&many, "", name), "{name}");
    }
}

#[test]
fn engines_are_known_by_scanner_or_by_name() {
    let names = Names::shipped();
    for line in include_str!("../../../tests/names/engines.tsv").lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [scanner, name, engine, group] = columns[..] else {
            panic!("not four columns: {line}");
        };
        let reading = read(&names, scanner, name);
        let told = (reading.engine.unwrap_or("none"), reading.engine_group.unwrap_or("none"));
        assert_eq!(told, (engine, group), "{line}");
    }
}

/// What a name costs does not grow with its length.
#[test]
fn only_the_beginning_of_a_long_name_is_read() {
    let names = Names::shipped();
    for part in ["a", "a.", "*", "Trojan", "cve-2017-", "SecuriteInfo.com.", "\u{e9}", ",", "aB"] {
        let long = part.repeat(1 << 20);
        let beginning = &long[..long.floor_char_boundary(NAME_BYTES_MAX)];
        assert_eq!(read(&names, &long, &long), read(&names, &long, beginning), "{part}");
    }
}

#[test]
fn weaknesses_are_found_however_they_are_written() {
    for (name, wanted) in [
        ("exploit.cve-2017-11882.gen", Some("CVE-2017-11882")),
        ("win.exploit.cve_2019_0903-6966169-0", Some("CVE-2019-0903")),
        ("win32.exploit.cve.2018.0802", Some("CVE-2018-0802")),
        ("cve20170147.trojan", Some("CVE-2017-0147")),
        ("cve-20171-1", None),
        ("recve-1", None),
        ("cve", None),
    ] {
        assert_eq!(cve::find(name).as_deref(), wanted, "{name}");
    }
}

#[test]
fn every_row_of_every_table_is_readable() {
    for line in include_str!("../../../catalog/name-words.tsv").lines() {
        words::parse_row(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    }
    for table in [
        include_str!("../../../catalog/name-patterns.tsv"),
        include_str!("../../../catalog/name-shapes.tsv"),
    ] {
        for line in table.lines() {
            pattern::parse_row(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        }
    }
    let engines = include_str!("../../../catalog/engines.tsv").lines();
    let engines: Vec<_> = engines.map(|line| engine::parse_row(line).expect(line).1).collect();
    for engine in engines.iter().flatten() {
        for lender in engine.lenders.split_terminator(' ') {
            assert!(engines.iter().flatten().any(|other| other.group == lender), "{lender}");
        }
    }
    for line in include_str!("../../../catalog/name-parts.tsv").lines() {
        assert!(part::parse_row(line).is_some(), "{line}");
    }
    for line in include_str!("../../../catalog/families.tsv").lines() {
        let (key, columns) = split_key(line);
        assert!(family::parse_columns(columns).is_some(), "{line}");
        assert!((3..=family::KEY_BYTES_MAX).contains(&key.len()), "{line}");
    }
}

/// Words go first, so such a row would never be found, or only by a part of a word.
#[test]
fn a_word_is_no_family() {
    let names = Names::shipped();
    for line in FAMILIES.lines() {
        let key = split_key(line).0;
        assert!(names.words.find(key).is_none(), "{key}");
    }
}

#[test]
fn tables_are_sorted_and_every_row_is_found() {
    let check = |text: &'static str| {
        let keys: Vec<&str> = text.lines().map(|line| split_key(line).0).collect();
        assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "not sorted or double");
        let table = table::Table::new(text.into());
        for key in keys {
            assert!(table.find(key).is_some(), "{key}");
        }
    };
    check(include_str!("../../../catalog/families.tsv"));
    check(include_str!("../../../catalog/name-words.tsv"));
    check(include_str!("../../../catalog/engines.tsv"));
}

#[test]
fn a_sites_row_comes_first() {
    let row = |pattern: &str, category, severity| Row {
        pattern: pattern.to_owned(),
        category,
        severity,
        strength: Some(Strength::Weak),
        id: "ours".to_owned(),
    };
    let names = Names::shipped().with_rows(vec![
        row("Heuristics.OLE2.*", Some(Category::Policy), None),
        row("*Emotet*", None, Some(Severity::Medium)),
    ]);
    let macros = read(&names, "ClamAV", "Heuristics.OLE2.ContainsMacros.VBA");
    assert_eq!((macros.category, macros.row.as_deref()), (Category::Policy, Some("ours")));
    let emotet = read(&names, "ClamAV", "Win.Trojan.Emotet-123-0");
    assert_eq!((emotet.severity, emotet.strength), (Severity::Medium, Strength::Weak));
    assert_eq!(emotet.family.as_deref(), Some("Emotet"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gets_a_reading(scanner in ".{0,40}", name in "(?s).{0,400}") {
        let names = NAMES.with(std::rc::Rc::clone);
        let reading = read(&names, &scanner, &name);
        prop_assert!(reading.family.is_none_or(|family| family.len() <= FAMILY_BYTES_MAX));
    }

    #[test]
    fn any_mix_of_name_parts_gets_a_reading(parts in proptest::collection::vec(
        prop_oneof![
            Just("Trojan"), Just("."), Just("/"), Just("!"), Just("["), Just("]"), Just("Win32"),
            Just("HEUR:"), Just("SecuriteInfo.com."), Just("BC."), Just("not-a-virus:"),
            Just("CVE-2017-"), Just("11882"), Just("*"), Just("\u{202e}"), Just("ä"), Just("Agent"),
            Just("Tesla"), Just("%"), Just("\r\n"), Just("a variant of "), Just("UNOFFICIAL"),
        ], 0..120)) {
        let names = NAMES.with(std::rc::Rc::clone);
        read(&names, "", &parts.concat());
    }
}

thread_local! {
    static NAMES: std::rc::Rc<Names> = std::rc::Rc::new(Names::shipped());
}
