use super::{builder, tag};
use crate::locale::{Fault, Locales, Number, Value, Values, Words, Zone};

/// Language, message, its text for the values in the test below.
const TEXTS: &[(&str, &str, &str)] = &[
    ("en", "blocked", "We stopped an e-mail from alice@outside.example to you."),
    ("en", "blocked.subject", "Blocked e-mail from alice@outside.example"),
    ("de-AT", "blocked", "Wir haben eine E-Mail von alice@outside.example an Sie gestoppt."),
    ("pt-AO", "blocked", "Bloqueámos um e-mail de alice@outside.example para si."),
    ("ar", "blocked", "أوقفنا رسالة من \u{2068}alice@outside.example\u{2069} إليك."),
    ("de", "signature", "Diese E-Mail kommt vom E-Mail-Schutz."),
    ("en", "count", "12,345 e-mails were stopped."),
    ("de", "count", "12.345 E-Mails wurden gestoppt."),
    ("de-CH", "count", "12'345 E-Mails wurden gestoppt."),
    ("de", "outcome", "Sie hat Sie erreicht."),
];

#[test]
fn makes_texts_in_the_language_asked_for() {
    let locales = builder().build();
    let values = Values::new()
        .with("sender", "alice@outside.example")
        .with("count", 12_345_u32)
        .words("outcome", "delivered");
    for (language, key, expected) in TEXTS {
        let (key, attribute) = match key.split_once('.') {
            Some((key, attribute)) => (key, Some(attribute)),
            None => (*key, None),
        };
        let text = locales.words(&tag(language)).text(key, attribute, &values);
        assert_eq!(text.text, *expected, "{language} {key}");
        assert_eq!(text.problems, [], "{language} {key}");
    }
}

#[test]
fn chooses_exact_numbers_and_defaults() {
    let words = builder().build().words(&tag("en"));
    let cases = [
        ("count", Value::from(0_u8), "No e-mails were stopped."),
        ("count", Value::from(1_u8), "One e-mail was stopped."),
        ("count", Value::Number(Number::with_decimals(10, 1)), "1.0 e-mails were stopped."),
        ("outcome", Value::from("blocked"), "It did not reach you."),
        ("outcome", Value::from("?"), "It did not reach you."),
        ("outcome", Value::from(1_u8), "It did not reach you."),
    ];
    for (key, value, expected) in cases {
        let values = Values::new().with(key, value);
        assert_eq!(words.text(key, None, &values).text, expected);
    }
}

#[test]
fn chooses_plurals_as_cldr_does() {
    let cases = [
        (
            "pl",
            ":Zatrzymano 0 wiadomości (wiele).|Zatrzymano 1 wiadomość.|Zatrzymano 2 wiadomości.|\
             Zatrzymano 3 wiadomości.|Zatrzymano 5 wiadomości (wiele).|Zatrzymano 11 wiadomości (wiele).|\
             Zatrzymano 21 wiadomości (wiele).|Zatrzymano 100 wiadomości (wiele).",
        ),
        ("ar", ":zero 0|one 1|two 2|few 3|few 5|many 11|many 21|other 100"),
    ];
    let locales = builder().build();
    for (language, expected) in cases {
        let words = locales.words(&tag(language));
        let texts: Vec<_> = [0_u32, 1, 2, 3, 5, 11, 21, 100]
            .iter()
            .map(|count| words.text("count", None, &Values::new().with("count", *count)).text)
            .collect();
        assert_eq!(texts.join("|"), expected.split_once(':').unwrap().1, "{language}");
    }
    let words = locales.words(&tag("pl"));
    let fraction = Values::new().with("count", Number::with_decimals(15, 1));
    assert_eq!(words.text("count", None, &fraction).text, "Zatrzymano 1,5 wiadomości (ułamek).");
}

#[test]
fn isolates_what_others_wrote_only_where_it_matters() {
    let hebrew = "דוח.pdf";
    let breakout = "a\u{2069}\u{202e}fdp.exe";
    let cases = [
        ("en", "report.pdf", "from report.pdf to", "from report.pdf"),
        ("en", hebrew, "from \u{2068}דוח.pdf\u{2069} to", "from דוח.pdf"),
        ("en", breakout, "from afdp.exe to", "from afdp.exe"),
        ("ar", "report.pdf", "من \u{2068}report.pdf\u{2069} إ", "من report.pdf"),
        ("ar", breakout, "من \u{2068}afdp.exe\u{2069} إ", "من afdp.exe"),
    ];
    let locales = builder().build();
    for (language, sender, in_body, in_subject) in cases {
        let words = locales.words(&tag(language));
        let values = Values::new().with("sender", sender);
        let body = words.text("blocked", None, &values).text;
        assert!(body.contains(in_body), "{language}: {body}");
        let subject = words.plain("blocked", Some("subject"), &values).text;
        assert!(subject.ends_with(in_subject), "{language}: {subject}");
    }
}

#[test]
fn has_a_text_whatever_is_missing() {
    let none = Values::new();
    let cases = [
        ("de", "only-english", "Only in English.", Some(Fault::NoMessage("de".into()))),
        ("fi", "only-english", "Only in English.", None),
        ("de", "nonsense", "[nonsense]", Some(Fault::NoMessage("de".into()))),
        (
            "de",
            "blocked",
            "Wir haben eine E-Mail von {$sender} an Sie gestoppt.",
            Some(Fault::NoValue("sender".into())),
        ),
    ];
    let locales = builder().build();
    for (language, key, expected, fault) in cases {
        let text = locales.words(&tag(language)).text(key, None, &none);
        assert_eq!(text.text, expected, "{language} {key}");
        assert_eq!(text.problems.first().map(|problem| &problem.fault), fault.as_ref(), "{key}");
    }
}

#[test]
fn pseudo_locales_change_words_and_nothing_else() {
    let locales = builder().build();
    let values = Values::new().with("count", 12_u8).with("sender", "a@b.example");
    let accented = locales.words(&tag("en-XA"));
    assert_eq!(accented.text("count", None, &values).text, "12[ éé-mááíílš wééréé štóóppééd.]");
    let mirrored = locales.words(&tag("ar-XB"));
    assert_eq!(mirrored.direction().as_str(), "rtl");
    let text = mirrored.text("blocked", Some("subject"), &values).text;
    assert!(text.contains("\u{202e}Blocked\u{202c}"), "{text:?}");
    assert!(text.ends_with("\u{2068}a@b.example\u{2069}"), "{text:?}");
}

#[test]
fn joins_lists_and_isolates_their_items() {
    let locales = builder().build();
    let files = [Value::from("a.zip"), Value::from("b.zip"), Value::from("c.zip")];
    assert_eq!(locales.words(&tag("en")).list(&files), "a.zip, b.zip, and c.zip");
    assert_eq!(locales.words(&tag("en-GB")).list(&files), "a.zip, b.zip and c.zip");
    assert_eq!(locales.words(&tag("de")).list(&files), "a.zip, b.zip und c.zip");
    assert_eq!(
        locales.words(&tag("ar")).list(&files),
        "\u{2068}a.zip\u{2069} و\u{2068}b.zip\u{2069} و\u{2068}c.zip\u{2069}"
    );
}

#[test]
fn writes_sizes_and_shares() {
    let cases = [
        ("en", 0, "0 bytes"),
        ("en", 1, "1 byte"),
        ("en", 999, "999 bytes"),
        ("en", 1000, "1.0 kB"),
        ("en", 1_449_000, "1.4 MB"),
        ("de", 1_449_000, "1,4 MB"),
        ("en", 12_345_678, "12 MB"),
        ("en", 999_600, "1.0 MB"),
        ("en", u64::MAX, "18,446,744,074 GB"),
    ];
    let locales = builder().build();
    for (language, bytes, expected) in cases {
        assert_eq!(locales.words(&tag(language)).size(bytes), expected, "{language} {bytes}");
    }
    assert_eq!(locales.words(&tag("de")).percent(Number::with_decimals(125, 1)), "12,5 %");
}

#[test]
fn threads_share_words() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<Locales>();
    is_shared::<Words>();

    let locales = builder().build();
    let texts: Vec<_> = std::thread::scope(|scope| {
        let threads = (0..8).map(|_| {
            scope.spawn(|| {
                let words = locales.words(&tag("de"));
                let at = "2026-11-23T14:04:00Z".parse().unwrap();
                words.format().moment(at, &Zone::named("Europe/Berlin").unwrap())
            })
        });
        let threads: Vec<_> = threads.collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(texts.iter().all(|text| text == "23. November 2026 um 15:04 MEZ"), "{texts:?}");
}

#[test]
fn isolates_a_text_alone() {
    let locales = builder().build();
    let cases = [
        ("de", "a.zip", "a.zip"),
        ("de", "א", "\u{2068}א\u{2069}"),
        ("ar", "a", "\u{2068}a\u{2069}"),
    ];
    for (language, text, expected) in cases {
        assert_eq!(locales.words(&tag(language)).isolated(text), expected, "{language}");
    }
}
