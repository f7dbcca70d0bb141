use super::check_spoiled;
use crate::check::words::{Report, Rule};

/// Language, what is spoiled, what it becomes, the rule that finds it, its place.
type Spoiled = (&'static str, &'static str, &'static str, Rule, &'static str);

const SPOILED: &[Spoiled] = &[
    ("de", "known = ", "unknown = ", Rule::Missing, "locales/de/mail.ftl:1:1"),
    ("de", "known = ", "unknown = ", Rule::Extra, "locales/de/mail.ftl:12:1"),
    ("de", "    .subject", "    .title", Rule::Missing, "locales/de/mail.ftl:3:1"),
    ("de", "von { $sender } an", "von { $sendr } an", Rule::Variables, "locales/de/mail.ftl:3:1"),
    ("de", "von { $sender } an", "an", Rule::Variables, "locales/de/mail.ftl:3:1"),
    (
        "pl",
        "    [few] Zatrzymano { $count } wiadomości.\n",
        "",
        Rule::PluralMissing,
        "locales/pl/mail.ftl:7:1",
    ),
    (
        "de",
        "    [one] Eine",
        "    [few] Wenige.\n    [one] Eine",
        Rule::PluralUnused,
        "locales/de/mail.ftl:7:1",
    ),
    ("de", "[one] Eine", "[zero] Eine", Rule::PluralMissing, "locales/de/mail.ftl:7:1"),
    ("de", "{ -product }", "{ -produkt }", Rule::Reference, "locales/de/mail.ftl:11:1"),
    (
        "de",
        "Ihre E-Mail ging nicht ab. Eine Datei darin war gefährlich.",
        "Your e-mail was not sent. It had a dangerous file.",
        Rule::Equal,
        "locales/de/mail.ftl:13:1",
    ),
    ("de", "Dann rufen", "\u{2067}Dann rufen", Rule::Isolates, "locales/de/mail.ftl:12:1"),
    ("de", "Dann rufen", r#"{ "\u202c" }Dann rufen"#, Rule::Isolates, "locales/de/mail.ftl:12:1"),
    ("de", "Dann rufen", "<b>Dann</b> rufen", Rule::Markup, "locales/de/mail.ftl:12:1"),
    ("de", "Dann rufen", "Dann&nbsp;rufen", Rule::Markup, "locales/de/mail.ftl:12:1"),
    (
        "de",
        "Kennen Sie den Absender?",
        "Falls Sie den Absender gut kennen und schon oft eine E-Mail von ihm hatten und nun auch eine haben wollten, gut.",
        Rule::Length,
        "locales/de/mail.ftl:12:1",
    ),
    (
        "de",
        "Sie hat Sie nicht erreicht. Sie müssen nichts tun.",
        "Mutmaßliche Verbreitungsversuche erfordern telefonische Überprüfungen. Unerwartete Anlagen benötigen \
      gründliche Untersuchung. Verdächtige Nachrichten verlangen vorherige Rücksprache.",
        Rule::Readability,
        "locales/de/mail.ftl:6:1",
    ),
    ("de", "Eine Datei darin", "Der Header darin", Rule::Jargon, "locales/de/mail.ftl:13:1"),
    ("de", "Dann rufen Sie", "Dann rufen Sie per SMTP", Rule::Jargon, "locales/de/mail.ftl:12:1"),
    (
        "de",
        "Sie müssen nichts tun.",
        "Das kann Ihrem Computer schaden.",
        Rule::Vague,
        "locales/de/mail.ftl:6:1",
    ),
    ("de", "Dann rufen Sie", "Dann rufen Sie sofort", Rule::Fear, "locales/de/mail.ftl:12:1"),
    ("de", "Sie müssen nichts tun.", "Sie haben verstoßen.", Rule::Fear, "locales/de/mail.ftl:6:1"),
    (
        "de",
        "Sie müssen nichts tun.",
        "Sie müssen NICHTS tun.",
        Rule::Capitals,
        "locales/de/mail.ftl:6:1",
    ),
    (
        "de",
        "Sie müssen nichts tun.",
        "Sie müssen nichts tun!",
        Rule::Exclamation,
        "locales/de/mail.ftl:6:1",
    ),
    (
        "de",
        "Eine Datei darin war gefährlich.",
        "Senden Sie sie mit einem Passwort.",
        Rule::Bypass,
        "locales/de/mail.ftl:13:1",
    ),
    (
        "de",
        "Gestoppte E-Mail: gefährliche Datei",
        "Wir haben eine E-Mail an Sie gestoppt, weil eine Datei gefährlich war",
        Rule::Subject,
        "locales/de/mail.ftl:4:6",
    ),
    (
        "de",
        "Gestoppte E-Mail: gefährliche Datei",
        "{ $sender }: gestoppt",
        Rule::Subject,
        "locales/de/mail.ftl:4:6",
    ),
    ("de", "known = ", "known ", Rule::Syntax, "locales/de/mail.ftl:12:7"),
    ("de", "known = ", "safe = x\nknown = ", Rule::Syntax, "locales/de/mail.ftl:12:1"),
    (
        "ja",
        "何もする必要はありません。",
        "直ちに削除してください。",
        Rule::Fear,
        "locales/ja/mail.ftl:6:1",
    ),
    (
        "ja",
        "電話をかけてください。",
        "電話をかけて本当に送ったかを聞いてくださいもし送っていないと言われたらそのメールは捨ててくださいもし送ったと言われたら安心です。",
        Rule::Length,
        "locales/ja/mail.ftl:9:1",
    ),
];

#[test]
fn finds_each_spoiled_copy() {
    for (language, old, new, rule, place) in SPOILED {
        let Report { findings, .. } = check_spoiled(language, old, new);
        let found = findings.iter().find(|finding| finding.rule == *rule);
        let found = found.unwrap_or_else(|| panic!("{new}: no {rule:?} among {findings:#?}"));
        assert_eq!(found.place.to_string(), *place, "{new}");
        let others = findings.iter().filter(|finding| finding.rule != *rule);
        assert!(others.count() <= 2, "{new}: {findings:#?}");
    }
}
