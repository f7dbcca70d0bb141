//! The man pages of the settings: each key is there, with its description and its default.

use std::collections::BTreeMap;

use serde_json::Value;
use whyblocked::config::{self, OrganizationFile, SiteFile};

#[path = "../../examples/manpages/settings.rs"]
mod settings;

/// How many keys both pages have at least.
const KEYS_MIN: usize = 100;
/// What ends the entry of each key.
const ENDS: [&str; 2] = ["\\fIDefault:\\fR ", "\\fIMust be given.\\fR"];

#[test]
fn manuals_tell_of_each_key_what_it_is_and_its_default() {
    let schema = config::schema();
    let mut count = 0;
    for page in settings::pages() {
        let mut files = schema.as_object().unwrap().iter();
        let (_, root) = files.find(|(file, _)| file.ends_with(page.name)).unwrap();
        let mut keys = BTreeMap::new();
        collect(root, root, "", &mut keys);
        assert!(page.text.is_ascii(), "{} is not ASCII", page.name);
        let text = page.text.replace("\\-", "-");
        let sections: BTreeMap<_, _> = text.split("\n.SH ").filter_map(section).collect();
        for (table, keys) in &keys {
            let section = sections.get(table).unwrap_or_else(|| panic!("no table [{table}]"));
            for (key, is_required) in keys {
                let (_, entry) = section
                    .split_once(&format!("\n.TP\n\\fB{key}\\fR\n"))
                    .unwrap_or_else(|| panic!("no key {table}.{key}"));
                let about = entry.lines().next().unwrap();
                assert!(about.len() > 8 && !about.starts_with('.'), "{table}.{key}: {about}");
                let end = ENDS.into_iter().min_by_key(|end| entry.find(end).unwrap_or(usize::MAX));
                assert_eq!(end, Some(ENDS[usize::from(*is_required)]), "{table}.{key}");
            }
            let ends: usize = ENDS.iter().map(|end| section.matches(end).count()).sum();
            assert_eq!(ends, keys.len(), "[{table}]");
            count += keys.len();
        }
    }
    assert!(count >= KEYS_MIN, "{count}");
}

#[test]
fn examples_of_manuals_can_be_used() {
    for (_, example) in settings::SITE.examples {
        toml::from_str::<SiteFile>(example).unwrap_or_else(|error| panic!("{example}\n{error}"));
    }
    for (_, example) in settings::ORGANIZATION.examples {
        toml::from_str::<OrganizationFile>(example)
            .unwrap_or_else(|error| panic!("{example}\n{error}"));
    }
    let pages = settings::pages();
    for (page, told) in pages.iter().zip([settings::SITE, settings::ORGANIZATION]) {
        let shown = page.text.matches("\nExample:\n").count();
        assert_eq!(shown, told.examples.len(), "{}", page.name);
    }
}

/// Parts a section into the name of its table and what it says.
fn section(text: &str) -> Option<(String, String)> {
    let (heading, _) = text.split_once('\n')?;
    let name = heading.trim_matches(['"', '[', ']']);
    let name = if name == "BEFORE ALL TABLES" { "" } else { name };
    Some((name.to_owned(), text.to_owned()))
}

/// Lists the keys of a table and of those below it, and whether each must be given.
fn collect(
    root: &Value,
    here: &Value,
    table: &str,
    keys: &mut BTreeMap<String, BTreeMap<String, bool>>,
) {
    for table_here in meanings(root, here) {
        let required = &table_here["required"];
        for (key, value) in table_here["properties"].as_object().into_iter().flatten() {
            let path = if table.is_empty() { key.clone() } else { format!("{table}.{key}") };
            let meanings = meanings(root, value);
            let is_value = |meaning: &&Value| {
                let kind = meaning.get("type").map(Value::to_string).unwrap_or_default();
                let is_word = meaning.get("const").is_some() || meaning.get("enum").is_some();
                is_word
                    || ["string", "integer", "boolean", "array"].iter().any(|k| kind.contains(k))
            };
            if meanings.iter().any(is_value) {
                let is_required =
                    required.as_array().is_some_and(|all| all.iter().any(|one| one == key));
                keys.entry(table.to_owned()).or_default().insert(key.clone(), is_required);
            }
            collect(root, value, &path, keys);
        }
        if table_here["items"].is_object() {
            collect(root, &table_here["items"], table, keys);
        }
        if table_here["additionalProperties"].is_object() && !table.starts_with("languages") {
            let is_policy = table_here["propertyNames"].is_object();
            let path = format!("{table}.{}", if is_policy { "HAPPENING" } else { "LANGUAGE" });
            collect(root, &table_here["additionalProperties"], &path, keys);
        }
    }
}

/// Lists what a part of a schema may mean, without references and choices.
fn meanings<'a>(root: &'a Value, here: &'a Value) -> Vec<&'a Value> {
    let mut all = vec![here];
    if let Some(name) = here["$ref"].as_str() {
        all.extend(meanings(root, root.pointer(name.trim_start_matches('#')).unwrap()));
    }
    for choices in ["oneOf", "anyOf"] {
        for choice in here[choices].as_array().into_iter().flatten() {
            all.extend(meanings(root, choice));
        }
    }
    all
}
