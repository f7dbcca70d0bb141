//! Our texts against those of Fluent's own resolver, and against hostile files.

use std::sync::Arc;
use std::time::{Duration, Instant};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use proptest::prelude::*;

use super::{builder, tag};
use crate::locale::{Builtin, Catalog, Locales, Tag, Values};

const MESSAGES: usize = 5;

const TERM: &str = "\
-term = { $kind ->
    [short] T
    [one] eins
   *[other] Term { $kind }
}
    .gender = m
";

/// One part of a text, as it is written in a file.
fn piece(message: usize) -> BoxedStrategy<String> {
    let simple = prop_oneof![
        3 => "[a-zäß ,.]{1,8}",
        2 => Just("{ $text }".to_owned()),
        2 => Just("{ $number }".to_owned()),
        1 => Just(r#"{ "\u00e4{\"" }"#.to_owned()),
        1 => Just("{ 7 }".to_owned()),
        1 => Just("{ -term }".to_owned()),
        1 => Just(r#"{ -term(kind: "short") }"#.to_owned()),
        1 => Just("{ -term(kind: 1) }".to_owned()),
        1 => Just("{ $missing }".to_owned()),
        2 => (message + 1..=MESSAGES).prop_map(|other| format!("{{ m{other} }}")),
        1 => (message + 1..=MESSAGES).prop_map(|other| format!("{{ m{other}.title }}")),
    ];
    simple
        .prop_recursive(2, 8, 3, |inner| {
            let selector = prop_oneof![
                Just("$number".to_owned()),
                Just("$text".to_owned()),
                Just("$missing".to_owned()),
                Just("-term.gender".to_owned()),
                Just("5".to_owned()),
            ];
            let keys =
                prop::sample::subsequence(vec!["0", "1", "one", "few", "many", "x", "m"], 0..4);
            (selector, keys, inner).prop_map(|(selector, keys, text)| {
                let variants = keys.iter().map(|key| format!("        [{key}] {key} {text}\n"));
                let variants = variants.collect::<Vec<_>>().concat();
                format!("{{ {selector} ->\n{variants}       *[other] other {text}\n    }}")
            })
        })
        .boxed()
}

/// A file of a few messages, each of which refers only to later ones.
fn file() -> impl Strategy<Value = String> {
    let texts: Vec<_> =
        (0..MESSAGES).map(|message| prop::collection::vec(piece(message), 1..4)).collect();
    texts.prop_map(|texts| {
        let messages = texts.iter().enumerate().map(|(number, pieces)| {
            let text = pieces.concat();
            format!("m{number} = a{text}b\n    .title = t{text}\n")
        });
        let messages = messages.collect::<Vec<_>>().concat();
        format!("{TERM}{messages}m{MESSAGES} = last\n    .title = title\n")
    })
}

fn fluents_own(file: &str, language: &str, text: &str, number: u32) -> Vec<Option<String>> {
    let resource = FluentResource::try_new(file.to_owned()).map_err(|(_, errors)| errors).unwrap();
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap();
    let mut arguments = FluentArgs::new();
    arguments.set("text", text);
    arguments.set("number", number);
    let made = (0..MESSAGES).map(|message| {
        let message = bundle.get_message(&format!("m{message}")).unwrap();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(message.value().unwrap(), Some(&arguments), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    });
    made.collect()
}

fn ours(file: &str, language: &Tag, text: &str, number: u32) -> Vec<Option<String>> {
    let path = format!("{language}/mail.ftl");
    let locales = Locales::builder()
        .builtin(Arc::new(Builtin::default()))
        .layer([(path, file.to_owned())])
        .build();
    assert_eq!(locales.problems(), []);
    let words = locales.words(language);
    let values = Values::new().with("text", text).with("number", number);
    let made = (0..MESSAGES).map(|message| {
        let text = words.plain(&format!("m{message}"), None, &values);
        text.problems.is_empty().then_some(text.text)
    });
    made.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Same texts, and the same messages are at fault, in languages whose plurals Fluent's tables
    /// have right: they err for ar, he, lt, lv, mt and ro.
    #[test]
    fn agrees_with_fluents_own_resolver(
        file in file(),
        language in prop::sample::select(vec!["en", "pl", "sl"]),
        text in "[a-z]{1,3}",
        number in 0_u32..200,
    ) {
        let expected = fluents_own(&file, language, &text, number);
        prop_assert_eq!(ours(&file, &tag(language), &text, number), expected, "{}", file);
    }

    /// Any text can be read, and whatever it holds can be made into texts.
    #[test]
    fn survives_any_file(text in r#"([a-z]= |[a-c]|\{ ?|\}|\$|->|\[|\]|\*|"|\\|\n|  |\.|-|=|[0-9]|#|é|.){0,200}"#) {
        let catalog = Catalog::parse([("de/mail.ftl", text.as_str())]);
        let keys: Vec<_> = catalog.entries().iter().map(|(key, _)| (*key).to_owned()).collect();
        let locales = builder().layer([("de/mail.ftl".to_owned(), text)]).build();
        let words = locales.words(&tag("de"));
        for key in keys {
            words.text(&key, None, &Values::new().with("a", 1_u8));
            words.plain(&key, Some("a"), &Values::new());
        }
    }
}

/// Files that make Fluent's own crates panic, overflow the stack or take long.
#[test]
fn hostile_overrides_cost_neither_time_nor_the_program() {
    let empties = r#"{ "" }"#.repeat(101);
    let chain = (0..2000).map(|link| format!("c{link} = {{ c{} }}\n", link + 1));
    let chain = chain.collect::<Vec<_>>().concat();
    let wide =
        (0..12).map(|level| format!("w{level} = {}\n", format!("{{ w{} }}", level + 1).repeat(9)));
    let wide = wide.collect::<Vec<_>>().concat();
    let files = [
        format!("inner = {empties}\nsignature = {{ {{ inner }} }}\n"),
        format!("signature = {{ {} ->\n *[other] x\n }}\n", "9".repeat(400)),
        format!("signature = {{ 0.{} -> [one] x *[other] y }}\n", "0".repeat(40)),
        format!("{chain}signature = {{ c0 }}\n"),
        format!("{wide}signature = {{ w0 }}\n"),
        format!("big = {}\nsignature = {}\n", "x".repeat(400_000), "{ big }".repeat(90)),
        format!("signature = {}\n", "{ $a ->\n *[b] ".repeat(2000)),
        format!("signature = {}\n", "{ $a ->\n *[b] {\"}\"} ".repeat(10_000)),
    ];
    for file in files {
        let start = Instant::now();
        let locales = builder().layer([("de/mail.ftl".to_owned(), file)]).build();
        let text = locales.words(&tag("de")).text("signature", None, &Values::new());
        assert_eq!(text.text, "Diese E-Mail kommt vom E-Mail-Schutz.");
        assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    }
}
