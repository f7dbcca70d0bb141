use super::{builder, tag};
use crate::locale::{Builtin, Message, Values};

fn file(path: &str, text: &str) -> (String, String) {
    (path.to_owned(), text.to_owned())
}

#[test]
fn the_nearest_layer_wins_message_by_message() {
    let locales = builder()
        .layer([file(
            "lab/locales/de/mail.ftl",
            "signature = Ihr Labor, { -product }\n-product = Schutz\n",
        )])
        .layer([
            file("site/locales/de/mail.ftl", "signature = Ihr Ort\noutcome = { $outcome }\n"),
            file("site/locales/en/mail.ftl", "only-english = Our English\n"),
        ])
        .build();
    let values = Values::new().words("outcome", "x").with("sender", "a@b.example");
    let cases = [
        ("de", "signature", "Ihr Labor, Schutz"),
        ("de-AT", "signature", "Ihr Labor, Schutz"),
        ("de", "outcome", "x"),
        ("de", "only-english", "Our English"),
        ("de", "blocked", "Wir haben eine E-Mail von a@b.example an Sie gestoppt."),
        ("fr", "only-english", "Our English"),
    ];
    for (language, key, expected) in cases {
        assert_eq!(locales.words(&tag(language)).text(key, None, &values).text, expected, "{key}");
    }
    let problems = locales.problems();
    assert!(problems.is_empty(), "{problems:?}");
}

#[test]
fn an_override_in_the_base_language_serves_its_regions_and_variants() {
    let locales = builder()
        .layer([file("de-simple/mail.ftl", "signature = Einfach.\n")])
        .layer([file("pt/mail.ftl", "blocked = Parado: { $sender }\n")])
        .build();
    let values = Values::new().with("sender", "a@b.example").words("outcome", "blocked");
    let cases = [
        ("pt-PT", "blocked", "Parado: a@b.example"),
        ("de-simple", "signature", "Einfach."),
        ("de-AT-simple", "signature", "Einfach."),
        ("de-simple", "outcome", "Sie hat Sie nicht erreicht."),
        ("de", "signature", "Diese E-Mail kommt vom E-Mail-Schutz."),
    ];
    for (language, key, expected) in cases {
        let text = locales.words(&tag(language)).text(key, None, &values);
        assert_eq!(text.text, expected, "{language} {key}");
        assert_eq!(text.problems, [], "{language} {key}");
    }
}

#[test]
fn swiss_german_is_german_in_another_spelling() {
    let builtin = Builtin::embedded();
    let [german, swiss] = ["de", "de-CH"].map(|language| builtin.catalog(&tag(language)));
    let said = |message: &Message| -> Vec<_> {
        message.patterns().map(|(name, _, text)| (name.map(str::to_owned), text.clone())).collect()
    };
    let mut others = 0;
    for (key, message) in german.entries() {
        let spelled = message.map_text(&|text| text.replace('ß', "ss"));
        let expected = (said(&spelled) != said(message)).then(|| said(&spelled));
        assert_eq!(swiss.message(key).map(said), expected, "{key}");
        others += usize::from(expected.is_some());
    }
    assert_eq!(swiss.entries().len(), others);
    assert!(others > 10, "{others}");
}

#[test]
fn a_language_of_ones_own_serves_readers_once_it_says_enough() {
    let enough = "percent = { $amount }\noutcome = { $outcome }\ncount = { $count }\nsignature = Zure laborategia.\n";
    // What a layer has, who asks, the language they get, its signature.
    let cases = [
        ("eu", enough, "eu", Some("eu"), "Zure laborategia."),
        ("eu-ES", enough, "eu-ES", Some("eu-ES"), "Zure laborategia."),
        (
            "eu",
            "signature = Zure laborategia.\n",
            "eu",
            None,
            "This mail comes from the e-mail protection.",
        ),
        (
            "eu",
            "signature = Zure laborategia.\n",
            "eu-FR",
            None,
            "This mail comes from the e-mail protection.",
        ),
        ("us", "signature = Yours.\n", "us", None, "This mail comes from the e-mail protection."),
        // One of ours says the rest.
        ("de-AT", "signature = Servus.\n", "de-AT", Some("de-AT"), "Servus."),
        ("pt", "signature = Seu.\n", "pt", Some("pt"), "Seu."),
        ("pt", "signature = Seu.\n", "pt-PT", Some("pt-PT"), "Seu."),
    ];
    for (own, text, requested, expected, signature) in cases {
        let locales = builder().layer([file(&format!("lab/{own}/mail.ftl"), text)]).build();
        let requested = tag(requested);
        let best = locales.best(&requested).map(|tag| tag.to_string());
        assert_eq!(best.as_deref(), expected, "{own} {requested}");
        let said = locales.words(&requested).text("signature", None, &Values::new());
        assert_eq!((said.text.as_str(), said.problems.len()), (signature, 0), "{own} {requested}");
        let blocked = Values::new().with("sender", "a@b.example");
        let rest = locales.words(&requested).text("blocked", None, &blocked);
        assert_eq!(rest.text.starts_with("We "), requested.to_string().starts_with(['e', 'u']));
    }
}

/// A broken override (after a good message), and the problem that is reported for it.
const BROKEN: &[(&str, &str)] = &[
    ("broken\nmore = A\n", "2:7: not Fluent: Expected a token starting with \"=\""),
    (
        "signature = { $a ->\n    [b] c\n}\n",
        "4:1: not Fluent: The select expression must have a default variant",
    ),
    (
        "signature = Von { $sender }\n",
        "2:1: signature: the variables are $sender, but none in the built-in message",
    ),
    (
        "signature = Ü\nblocked = Nein\n",
        "3:1: blocked: the variables are none, but $sender in the built-in message",
    ),
    ("signature = A\nsignature = B\n", "3:1: signature: \"signature\" is defined twice"),
    ("count = Ü { NUMBER($count) }\n", "2:1: count: there is no function NUMBER()"),
    ("count = { 12345678901234567890 }\n", "2:1: count: not Fluent: 12345678901234567890"),
    (
        "count = { $count ->\n    [0] { count }\n   *[other] { $count } gut\n}\n",
        "2:1: count: the text refers to itself or gets too long",
    ),
    (
        "signature = { signature.more }\n    .more = { signature }\n",
        "2:1: signature: the text refers to itself or gets too long",
    ),
];

#[test]
fn broken_overrides_are_left_out_and_reported_with_their_place() {
    for (text, expected) in BROKEN {
        let text = format!("good = Gut\n{text}");
        let locales = builder().layer([file("de/mail.ftl", &text)]).build();
        let problems: Vec<_> = locales.problems().iter().map(ToString::to_string).collect();
        let (message, hint) = problems.concat().split_once('\n').map(own).unwrap_or_default();
        assert_eq!(message, format!("de/mail.ftl:{expected}"));
        assert!(hint.starts_with("hint: "), "{hint}");

        let words = locales.words(&tag("de"));
        assert_eq!(words.text("good", None, &Values::new()).text, "Gut");
        let blocked = words.text("blocked", None, &Values::new().with("sender", "a@b.example"));
        assert_eq!(blocked.text, "Wir haben eine E-Mail von a@b.example an Sie gestoppt.");
        assert_eq!(blocked.problems, []);
    }
}

fn own((message, hint): (&str, &str)) -> (String, String) {
    (message.to_owned(), hint.to_owned())
}

#[test]
fn files_beyond_all_bounds_are_left_out_whole() {
    let deep = format!("signature = {}\n", "{".repeat(100_000));
    let sly = format!("signature = {}\n", "{\nF() ->\n [a] ".repeat(100_000));
    let long = "signature = A\n".repeat(50_000);
    let cases = [
        ("de/mail.ftl", &deep, "de/mail.ftl:1:213: more than 200 braces in one message"),
        ("de/mail.ftl", &sly, "de/mail.ftl:1:1: the file has more than 524288 bytes"),
        (
            "de/mail.ftl",
            &sly[..300_000].to_owned(),
            "de/mail.ftl:401:6: more than 200 braces in one message",
        ),
        ("de/mail.ftl", &long, "de/mail.ftl:1:1: the file has more than 524288 bytes"),
        ("ü!/mail.ftl", &deep, "ü!/mail.ftl:1:1: the directory \"ü!\" names no language"),
    ];
    for (path, text, expected) in cases {
        let locales = builder().layer([file(path, text)]).build();
        let problem = locales.problems().first().unwrap().to_string();
        assert_eq!(problem.lines().next(), Some(expected));
        let text = locales.words(&tag("de")).text("signature", None, &Values::new());
        assert_eq!(text.text, "Diese E-Mail kommt vom E-Mail-Schutz.");
    }
}

#[test]
fn a_letter_in_an_escape_stopped_the_program() {
    for (text, expected) in [
        ("signature = { \"\\u00é\" }\n", Some("de/mail.ftl:1:16")),
        ("signature = { -term(a: \"\\U01F60\u{5d0}\") }\n", Some("de/mail.ftl:1:25")),
        ("signature = { \"\\u00xy\" }\n", Some("de/mail.ftl:1:20")),
        ("signature = C:\\uüber\n", None),
        ("signature = { \"\\u00e9\" }\n", None),
    ] {
        let locales = builder().layer([file("de/mail.ftl", text)]).build();
        let problem = locales.problems().first().map(ToString::to_string).unwrap_or_default();
        let place = problem.split_once(": not Fluent").map(|(place, _)| place);
        assert_eq!(place, expected, "{text}: {problem}");
    }
}

#[test]
fn an_override_that_cannot_be_made_falls_back_to_the_layer_below() {
    let circles = "a = { b }\nb = { a }\nsignature = { a }\n";
    let laughs: String = (0..30)
        .map(|level| format!("l{level} = {{ l{0} }}{{ l{0} }}{{ l{0} }}\n", level + 1))
        .chain(["signature = { l0 }\n".to_owned()])
        .collect();
    let nowhere = "signature = { nowhere } { -nowhere } { blocked.nowhere }\n";
    for text in [circles, &laughs, nowhere] {
        let locales = builder().layer([file("de/mail.ftl", text)]).build();
        let text = locales.words(&tag("de")).text("signature", None, &Values::new());
        assert_eq!(text.text, "Diese E-Mail kommt vom E-Mail-Schutz.");
        assert!(!text.problems.is_empty());
    }
}
