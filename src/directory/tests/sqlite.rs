//! A real SQLite file.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::*;

fn file(folder: &Path, sql: &str) -> Connection {
    let connection = Connection::open(folder.join("languages.sqlite")).unwrap();
    connection.execute_batch(sql).unwrap();
    connection
}

fn settings(folder: &Path, query: &str) -> String {
    let path = folder.join("languages.sqlite");
    format!("[sql]\npath = {path:?}\nquery = {query:?}\ntimeout_milliseconds = 300")
}

const USERS: &str = "
    CREATE TABLE users (email TEXT PRIMARY KEY, language, priority INTEGER);
    INSERT INTO users VALUES
        ('anna@lab.example', 'sv-SE, en;q=0.8', 9),
        ('bob@lab.example', X'6465', 9),
        ('carl@lab.example', NULL, 9),
        ('dora@lab.example', '', 9),
        ('emil@lab.example', 'Schwäbisch (!)', 9),
        ('fred@lab.example', 7, 9),
        ('@lab.example', 'fr', 1);
";
const BY_KEYS: &str =
    "SELECT language FROM users WHERE email IN (%k) ORDER BY priority DESC LIMIT 1";

#[test]
fn finds_languages() {
    let folder = tempfile::tempdir().unwrap();
    file(folder.path(), USERS);
    let directory = directory(&settings(folder.path(), BY_KEYS));
    let cases = [
        ("Anna@LAB.example", "sv-SE", LanguageRule::Sql, "sv-SE, en"),
        ("anna+news@lab.example", "sv-SE", LanguageRule::Sql, "sv-SE, en"),
        ("bob@lab.example", "de", LanguageRule::Sql, "de"),
        ("carl@lab.example", "en", LanguageRule::Default, "knows no language"),
        ("dora@lab.example", "en", LanguageRule::Default, "knows no language"),
        (
            "emil@lab.example",
            "en",
            LanguageRule::Default,
            "has \"Schwäbisch (!)\", which is no language",
        ),
        ("fred@lab.example", "en", LanguageRule::Default, "has \"7\", which is no language"),
        ("gina@lab.example", "fr", LanguageRule::Sql, "fr"),
        ("'OR'1'='1@lab.example", "fr", LanguageRule::Sql, "fr"),
    ];
    for (address, language, rule, said) in cases {
        let choice = directory.choose(0, address);
        let all: Vec<String> = choice.said.iter().map(|(_, answer)| answer.to_string()).collect();
        assert_eq!(
            (choice.language.to_string().as_str(), choice.rule),
            (language, rule),
            "{address}"
        );
        assert_eq!(all, [said], "{address}");
    }
}

#[test]
fn remembers_answers() {
    let folder = tempfile::tempdir().unwrap();
    let connection = file(folder.path(), USERS);
    let settings = settings(folder.path(), BY_KEYS);
    let first = directory(&settings);
    assert_eq!(first.reader(0, "anna@lab.example").language.to_string(), "sv-SE");
    connection.execute_batch("UPDATE users SET language = 'pl'").unwrap();
    assert_eq!(first.reader(0, "anna@lab.example").language.to_string(), "sv-SE");
    assert_eq!(first.reader(0, "bob@lab.example").language.to_string(), "pl");
    assert_eq!(directory(&settings).reader(0, "anna@lab.example").language.to_string(), "pl");
}

#[test]
fn picks_a_language_that_there_are_texts_in() {
    let folder = tempfile::tempdir().unwrap();
    file(folder.path(), "CREATE TABLE u AS SELECT 'a@lab.example' AS a, 'tlh, de-AT, en' AS l");
    let settings = settings(folder.path(), "SELECT l FROM u WHERE a = %a");
    let cases = [("", "tlh"), ("en de", "de-AT"), ("fi", "tlh"), ("en", "en")];
    for (available, language) in cases {
        let members = Members {
            lookups: toml::from_str(&settings).unwrap(),
            available: available.split_whitespace().map(|tag| tag.parse().unwrap()).collect(),
            ..Members::default()
        };
        let directory = Directory::new(vec![members], None);
        let found = directory.reader(0, "a@lab.example").language.to_string();
        assert_eq!(found, language, "{available}");
    }
}

#[test]
fn goes_on_without_a_file_that_fails() {
    let folder = tempfile::tempdir().unwrap();
    let connection = file(folder.path(), USERS);
    let endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) \
                   SELECT max(x) FROM n WHERE %a <> ''";
    let cases = [
        (endless, "did not answer in time"),
        ("SELECT language FROM missing WHERE email = %a", "refused the question: no such table"),
        ("UPDATE users SET language = %a RETURNING language", "readonly"),
        ("SELEKT %a", "syntax error"),
    ];
    for (query, said) in cases {
        let start = Instant::now();
        let choice = directory(&settings(folder.path(), query)).choose(0, "anna@lab.example");
        assert_eq!(choice.rule, LanguageRule::Default, "{query}");
        let words = choice.said[0].1.to_string();
        assert!(words.contains(said), "{query}: {words}");
        assert!(start.elapsed() < Duration::from_secs(8), "{query}");
    }
    // Somebody else holds the file.
    connection.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let choice = directory(&settings(folder.path(), BY_KEYS)).choose(0, "anna@lab.example");
    assert_eq!(choice.said[0].1, Answer::Failed(Failure::Late));
    let missing = tempfile::tempdir().unwrap();
    let choice = directory(&settings(missing.path(), BY_KEYS)).choose(0, "anna@lab.example");
    assert!(matches!(&choice.said[0].1, Answer::Failed(Failure::Unusable(_))), "{:?}", choice.said);
}
