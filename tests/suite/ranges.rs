//! Numbers in settings: each has a range, which the schema shows and the configuration keeps.

use std::path::Path;

use assert_cmd::Command;
use serde_json::Value;
use whyblocked::config::{self, Problem, Site};

use crate::support;

/// What a table needs besides its numbers.
const BESIDE: [(&str, &str); 4] = [
    ("store.postgres", "url = 'postgresql://a@127.0.0.1/a'"),
    ("directory.ldap", "url = 'ldap://127.0.0.1'\nbase = ''"),
    ("directory.sql", "path = 'a'\nquery = 'SELECT %a'"),
    ("enrich", "peekaboo_reports = 'reports'"),
];
/// The tables whose numbers a daemon uses that has nobody to connect to.
const ALONE: [&str; 5] = ["drop", "store", "delivery", "limits", "enrich"];
/// How many numbers there are at least.
const NUMBERS_MIN: usize = 25;

/// A number that can be set.
struct Number {
    file: String,
    table: String,
    key: String,
    range: (i64, i64),
}

#[test]
fn each_number_has_a_range_and_keeps_it() {
    let numbers = numbers();
    assert!(numbers.len() >= NUMBERS_MIN, "{}", numbers.len());
    let mut wrong = Vec::new();
    for number in &numbers {
        let Number { table, key, range: (min, max), .. } = number;
        for value in [*min, *max] {
            if let Some(problem) = number.told(value) {
                wrong.push(format!("{table}.{key} = {value}: {problem}"));
            }
        }
        for value in [min - 1, max + 1, i64::from(u32::MAX)] {
            let problem = number.told(value);
            let is_named = |problem: &Problem| {
                let is_range = problem.message.contains(&format!("{min} to {max}"));
                is_range && problem.line > 0 && !problem.hint.is_empty()
            };
            if !problem.as_ref().is_some_and(is_named) {
                wrong.push(format!("{table}.{key} = {value}: {problem:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn at_the_ends_of_all_ranges_mails_are_sent() {
    for end in [|number: &Number| number.range.0, |number: &Number| number.range.1] {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path();
        support::copy(&support::path("tests/site"), site);
        for number in numbers().iter().filter(|number| ALONE.contains(&number.table.as_str())) {
            number.set(site, end(number));
        }
        edit(&site.join("whyblocked.toml"), |settings| {
            let maildir =
                "[transport.maildir]\ndirectory = 'mails'".parse::<toml::Table>().unwrap();
            table(settings, "delivery").extend(maildir);
        });
        // Nothing at once is a setting, too, but nothing is then to be seen here.
        edit(&site.join("organizations/town-hall/organization.toml"), |settings| {
            for (_, limit) in table(settings, "limits") {
                *limit = limit.as_integer().unwrap().max(1).into();
            }
        });
        std::fs::create_dir(site.join("drop")).unwrap();
        let event = support::path("tests/cases/two-names/event.json");
        std::fs::copy(event, site.join("drop/a.json")).unwrap();
        let mut command = Command::cargo_bin("whyblocked").unwrap();
        command.env_remove("WHYBLOCKED_CONFIG").args(["serve", "--once", "--config"]).arg(site);
        command.assert().success();
        let mails = std::fs::read_dir(site.join("mails/new")).map_or(0, Iterator::count);
        assert_eq!(mails, 2);
    }
}

impl Number {
    /// Says what is wrong with a value.
    fn told(&self, value: i64) -> Option<Problem> {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path();
        support::copy(&support::path("tests/site"), site);
        self.set(site, value);
        Site::inspect(site).problems.errors.into_iter().next()
    }

    fn set(&self, site: &Path, value: i64) {
        edit(&site.join(&self.file), |settings| {
            let table = table(settings, &self.table);
            for (name, text) in BESIDE {
                if name == self.table {
                    table.extend(text.parse::<toml::Table>().unwrap());
                }
            }
            table.insert(self.key.clone(), value.into());
        });
    }
}

fn edit(file: &Path, change: impl FnOnce(&mut toml::Table)) {
    let mut settings: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
    change(&mut settings);
    std::fs::write(file, settings.to_string()).unwrap();
}

/// Finds a table by its name, and makes it if it is missing; there is one way out of the mails.
fn table<'a>(settings: &'a mut toml::Table, name: &str) -> &'a mut toml::Table {
    let mut at = settings;
    for part in name.split('.') {
        if part == "sendmail" {
            at.clear();
        }
        at = at.entry(part).or_insert(toml::Table::new().into()).as_table_mut().unwrap();
    }
    at
}

/// Lists the numbers of both kinds of files.
fn numbers() -> Vec<Number> {
    let mut numbers = Vec::new();
    let schema = config::schema();
    for (file, schema) in schema.as_object().unwrap() {
        let file = file.replace("<name>", "town-hall");
        collect(&file, schema, schema, &mut Vec::new(), &mut numbers);
    }
    numbers
}

fn collect(
    file: &str,
    all: &Value,
    here: &Value,
    path: &mut Vec<String>,
    numbers: &mut Vec<Number>,
) {
    if here["type"] == "integer" || here["type"] == "number" {
        let (key, tables) = path.split_last().unwrap();
        let bound = |name: &str| {
            here[name].as_i64().unwrap_or_else(|| panic!("{} has no {name}", path.join(".")))
        };
        numbers.push(Number {
            file: file.to_owned(),
            table: tables.join("."),
            key: key.clone(),
            range: (bound("minimum"), bound("maximum")),
        });
    }
    if let Some(name) = here["$ref"].as_str() {
        collect(file, all, all.pointer(name.trim_start_matches('#')).unwrap(), path, numbers);
    }
    for (key, value) in here["properties"].as_object().into_iter().flatten() {
        path.push(key.clone());
        collect(file, all, value, path, numbers);
        path.pop();
    }
    for choices in ["oneOf", "anyOf", "allOf"] {
        for choice in here[choices].as_array().into_iter().flatten() {
            collect(file, all, choice, path, numbers);
        }
    }
}
