//! The man pages of the settings, made of the schema, so that no fact stands twice.
//!
//! Knows JSON Schema as `schemars` writes it, and no setting. What only a person can tell, short
//! examples and where a file lies, stands at the end.

#[path = "told.rs"]
mod told;

use std::collections::HashSet;

use clap_mangen::roff::{Inline, Roff, bold, italic, roman};
use serde_json::Value;
use whyblocked::audience::{Audience, Happening, Policy, When};
use whyblocked::config::{self, ORGANIZATION_FILE, ORGANIZATIONS, SITE_FILE};

use told::{ADDRESS, HAPPENING, LANGUAGE, Told};
pub(crate) use told::{ORGANIZATION, SITE};

/// A page in the section of files.
pub(crate) struct Page {
    /// The name of the page, which is that of the file it is about.
    pub(crate) name: &'static str,
    /// The page.
    pub(crate) text: String,
}

/// Writes the pages of both kinds of files.
pub(crate) fn pages() -> [Page; 2] {
    let schema = config::schema();
    let organization = format!("{ORGANIZATIONS}/<name>/{ORGANIZATION_FILE}");
    let of = |file: &str| schema.get(file).unwrap_or(&Value::Null);
    [
        page(SITE_FILE, ORGANIZATION_FILE, &SITE, of(SITE_FILE)),
        page(ORGANIZATION_FILE, SITE_FILE, &ORGANIZATION, of(&organization)),
    ]
}

fn page(name: &'static str, other: &str, told: &Told, root: &Value) -> Page {
    let mut tables = Vec::new();
    collect(root, root, &Place { name: String::new(), is_list: false }, "", &mut tables);
    let mut roff = Roff::new();
    let version = concat!("whyblocked ", env!("CARGO_PKG_VERSION"));
    roff.control("TH", [name, "5", "", version, "whyblocked"]);
    roff.control("SH", ["NAME"]).text([roman(format!("{name} - {}", told.what))]);
    roff.control("SH", ["SYNOPSIS"]).text([bold(told.place)]);
    roff.control("SH", ["DESCRIPTION"]);
    paragraphs(&mut roff, told.description, "PP");
    let mut explained = HashSet::new();
    for table in &tables {
        table.write(&mut roff, &mut explained);
        for (_, example) in told.examples.iter().filter(|(of, _)| *of == table.name) {
            roff.control("PP", []).text([roman("Example:")]);
            literal(&mut roff, example);
        }
        if table.name.ends_with(HAPPENING) {
            write_policy(&mut roff);
        }
    }
    roff.control("SH", ["SEE ALSO"]);
    let commands = ["whyblocked", "whyblocked-check", "whyblocked-schema", "whyblocked-init"];
    let mut pages = vec![bold(other), roman("(5)")];
    for command in commands {
        pages.extend([roman(", "), bold(command), roman("(1)")]);
    }
    roff.text(pages);
    Page { name, text: roff.render() }
}

/// A table of a file, or what stands before all tables.
struct Table {
    /// Its name; empty for what stands before all tables.
    name: String,
    /// Whether there may be several of it.
    is_list: bool,
    about: String,
    keys: Vec<Key>,
}

/// What can be set in a table.
struct Key {
    name: String,
    about: String,
    /// What may stand there.
    kinds: Vec<String>,
    /// The words that may stand there, with the name of their kind.
    words: Vec<(String, Vec<(String, String)>)>,
    default: Option<String>,
    is_required: bool,
}

/// Where a table stands.
struct Place {
    name: String,
    is_list: bool,
}

/// Lists a table and those below it.
fn collect(root: &Value, here: &Value, place: &Place, about: &str, tables: &mut Vec<Table>) {
    let mut keys = Vec::new();
    let mut below: Vec<(Place, &Value, String)> = Vec::new();
    let mut about = about.to_owned();
    let members = members(here);
    // One of several ways, each with a table of its own, is described around that table.
    let is_way =
        matches!(members.as_slice(), [(_, value, true)] if value.get("description").is_none());
    for (name, value, is_required) in members {
        let path =
            if place.name.is_empty() { name.to_owned() } else { format!("{}.{name}", place.name) };
        let mut key = Key {
            name: name.to_owned(),
            about: if is_way { description(root, here) } else { description(root, value) },
            kinds: Vec::new(),
            words: Vec::new(),
            default: default(value),
            is_required,
        };
        below.extend(key.take(root, value, &path));
        let has_table =
            below.last().is_some_and(|(place, ..)| place.name == path && !place.is_list);
        if has_table && !key.words.is_empty() {
            key.kinds.push(format!("a table, see [{path}]"));
        }
        if key.about.is_empty() {
            // Whatever the key, it is the same thing.
            key.about = std::mem::take(&mut about);
        }
        if !key.kinds.is_empty() || !key.words.is_empty() {
            keys.push(key);
        }
    }
    let known = tables.iter_mut().find(|table| table.name == place.name);
    match known {
        Some(table) => table.keys.extend(keys),
        None => {
            tables.push(Table { name: place.name.clone(), is_list: place.is_list, about, keys });
        }
    }
    for (place, table, about) in below {
        collect(root, table, &place, &about, tables);
    }
}

/// Lists what stands in a table: its keys, or what stands for any key.
fn members(table: &Value) -> Vec<(&str, &Value, bool)> {
    let required = table["required"].as_array();
    let is_required = |name: &str| required.is_some_and(|all| all.iter().any(|one| one == name));
    let named = table["properties"].as_object().into_iter().flatten();
    let named = named.map(|(name, value)| (name.as_str(), value, is_required(name)));
    let any = Some(&table["additionalProperties"]).filter(|any| any.is_object());
    let any = any.map(|any| {
        let name = match (table.get("propertyNames"), any.get("$ref")) {
            (Some(_), _) => HAPPENING,
            (None, Some(_)) => LANGUAGE,
            (None, None) => ADDRESS,
        };
        (name, any, false)
    });
    named.chain(any).collect()
}

/// What may stand for a key.
enum Choice<'a> {
    Table(&'a Value),
    Tables(&'a Value),
    Value(String),
    Word(String, Vec<(String, String)>),
}

/// Lists what may stand for a key.
fn choices<'a>(root: &'a Value, value: &'a Value) -> Vec<Choice<'a>> {
    let mut found = Vec::new();
    let words = words(value);
    if !words.is_empty() {
        return vec![Choice::Word(String::new(), words)];
    }
    if let Some(reference) = value["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or_default();
        for choice in choices(root, referred(root, reference)) {
            found.push(match choice {
                Choice::Word(kind, words) if kind.is_empty() => Choice::Word(name.into(), words),
                other => other,
            });
        }
    }
    for several in ["anyOf", "oneOf"] {
        for one in value[several].as_array().into_iter().flatten() {
            found.extend(choices(root, one));
        }
    }
    let is_map = value["additionalProperties"].is_object();
    match kind(value) {
        Some("object") if is_map || value.get("properties").is_some() => {
            found.push(Choice::Table(value));
        }
        Some("array") => {
            for item in choices(root, &value["items"]) {
                found.push(match item {
                    Choice::Table(table) => Choice::Tables(table),
                    Choice::Value(kind) => Choice::Value(format!("a list of {kind}s")),
                    other => other,
                });
            }
        }
        Some("string") => found.push(Choice::Value("text".to_owned())),
        Some("boolean") => found.push(Choice::Value("true or false".to_owned())),
        Some("integer") => {
            let kind = format!("a number from {} to {}", value["minimum"], value["maximum"]);
            found.push(Choice::Value(kind));
        }
        _ => {}
    }
    found
}

/// Returns the type of a value that need not be there.
fn kind(value: &Value) -> Option<&str> {
    let of_several = value["type"].as_array().and_then(|all| all.first()?.as_str());
    value["type"].as_str().or(of_several)
}

/// Lists the words that may stand for a value, and what each means.
fn words(value: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let constants = value["oneOf"].as_array().into_iter().flatten();
    let constants = constants
        .filter(|one| one.get("const").is_some())
        .map(|one| (text(&one["const"]), text(&one["description"])));
    let plain = value["enum"].as_array().into_iter().flatten();
    constants.chain(plain.map(|one| (text(one), String::new()))).collect()
}

fn referred<'a>(root: &'a Value, reference: &str) -> &'a Value {
    root.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null)
}

/// Says what something is for: in the words of the place, and in what its type adds to them.
fn description(root: &Value, value: &Value) -> String {
    let own = value["description"].as_str();
    let of_type = value["$ref"].as_str().map(|reference| referred(root, reference));
    let of_type = of_type.and_then(|kind| kind["description"].as_str());
    match (own, of_type) {
        (Some(own), Some(of_type)) => {
            let more = of_type.split("\n\n").skip(1).map(|more| format!("\n\n{more}"));
            more.fold(own.to_owned(), |all, more| all + &more)
        }
        (own, of_type) => own.or(of_type).unwrap_or_default().to_owned(),
    }
}

/// Returns the default as it would be written.
fn default(value: &Value) -> Option<String> {
    match value.get("default") {
        None | Some(Value::Null | Value::Object(_)) => None,
        Some(Value::Array(all)) if all.is_empty() => None,
        Some(default) => Some(default.to_string()),
    }
}

impl Table {
    fn write(&self, roff: &mut Roff, explained: &mut HashSet<String>) {
        let heading = match (self.name.as_str(), self.is_list) {
            ("", _) => "BEFORE ALL TABLES".to_owned(),
            (name, true) => format!("[[{name}]]"),
            (name, false) => format!("[{name}]"),
        };
        roff.control("SH", [heading.as_str()]);
        if !self.about.is_empty() {
            paragraphs(roff, &self.about, "PP");
        }
        for key in &self.keys {
            key.write(roff, explained);
        }
    }
}

impl Key {
    /// Takes what may stand there; returns the tables that may, with what is said about them.
    fn take<'a>(
        &mut self,
        root: &'a Value,
        value: &'a Value,
        path: &str,
    ) -> Vec<(Place, &'a Value, String)> {
        let place = |is_list| Place { name: path.to_owned(), is_list };
        let mut tables = Vec::new();
        for choice in choices(root, value) {
            match choice {
                Choice::Table(table) => tables.push((place(false), table, self.about.clone())),
                Choice::Tables(table) => {
                    tables.push((place(true), table, description(root, table)));
                    self.kinds.push(format!("tables, see [[{path}]]"));
                }
                Choice::Value(kind) => self.kinds.push(kind),
                Choice::Word(kind, words) => self.words.push((kind, words)),
            }
        }
        tables
    }

    fn write(&self, roff: &mut Roff, explained: &mut HashSet<String>) {
        let (new, known): (Vec<_>, Vec<_>) = self.words.iter().partition(|(kind, words)| {
            words.len() > 1
                && words.iter().any(|(_, about)| !about.is_empty())
                && explained.insert(kind.clone())
        });
        let words = known.into_iter().flat_map(|(_, words)| words);
        let mut kinds: Vec<_> = words.map(|(word, _)| format!("\"{word}\"")).collect();
        kinds.extend(self.kinds.iter().cloned());
        let kinds = match kinds.as_slice() {
            [one] => one.clone(),
            [others @ .., last] => format!("{} or {last}", others.join(", ")),
            [] => String::new(),
        };
        roff.control("TP", []).text([bold(self.name.as_str())]);
        paragraphs(roff, &self.about, "IP");
        roff.control("IP", []);
        if !kinds.is_empty() {
            roff.text([italic("Value:"), roman(format!(" {kinds}"))]);
        }
        for (_, words) in &new {
            roff.text([italic(if kinds.is_empty() { "Value, one of" } else { "or one of" })]);
            roff.control("RS", []);
            for (word, about) in words {
                roff.control("TP", []).text([bold(word.as_str())]);
                paragraphs(roff, about, "IP");
            }
            roff.control("RE", []);
        }
        let by_policy = self.words.iter().any(|(kind, _)| kind == "When");
        let none = if by_policy { "by what has happened, see below" } else { "none" };
        let default = self.default.as_deref().unwrap_or(none);
        roff.control(if new.is_empty() { "br" } else { "IP" }, []);
        if self.is_required {
            roff.text([italic("Must be given.")]);
        } else {
            roff.text([italic("Default:"), roman(format!(" {default}"))]);
        }
    }
}

/// Writes what is told to whom if nothing is set.
fn write_policy(roff: &mut Roff) {
    let meanings = serde_json::to_value(schemars::schema_for!(Happening)).unwrap_or_default();
    let meanings = words(&meanings);
    roff.control("PP", []);
    roff.text([roman("What can happen, and what is told of it unless something is set:")]);
    let policy = Policy::default();
    for happening in Happening::ALL {
        let about = meanings.iter().find(|(word, _)| word == happening.id());
        let about = about.map(|(_, about)| about.as_str()).unwrap_or_default();
        let when = |audience| word(policy.when(happening, audience));
        let (recipients, admins) = (when(Audience::Recipients), when(Audience::Admins));
        roff.control("TP", []).text([bold(happening.id())]);
        roff.text([roman(format!("{about} Recipients: {recipients}; admins: {admins}."))]);
    }
}

fn word(when: When) -> String {
    let word = serde_json::to_value(when).unwrap_or_default();
    word.as_str().unwrap_or_default().to_owned()
}

/// Writes paragraphs, of which those after the first begin with a macro.
fn paragraphs(roff: &mut Roff, text: &str, next: &str) {
    for (number, paragraph) in text.split("\n\n").enumerate() {
        if number > 0 {
            roff.control(next, []);
        }
        roff.text(inlines(&paragraph.replace('\n', " ")));
    }
}

/// Makes what stands between backticks bold.
fn inlines(text: &str) -> Vec<Inline> {
    let parts = text.split('`').enumerate().filter(|(_, part)| !part.is_empty());
    parts.map(|(n, part)| if n % 2 == 1 { bold(part) } else { roman(part) }).collect()
}

/// Writes lines as they are.
fn literal(roff: &mut Roff, lines: &str) {
    roff.control("PP", []).control("RS", ["4"]).control("nf", []);
    for line in lines.lines() {
        roff.text([roman(line)]);
    }
    roff.control("fi", []).control("RE", []);
}
