//! Who may use whom: a module uses only what its row names.

use std::path::Path;

use crate::support;

/// Each module, and the modules of ours that it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("event", &[]),
    ("clock", &[]),
    ("locale", &[]),
    ("file", &[]),
    ("range", &[]),
    ("server", &["file"]),
    ("shelf", &["compose", "file", "store"]),
    ("reason", &["event"]),
    ("assess", &["event", "reason"]),
    ("enrich", &["event", "file", "range", "reason"]),
    ("directory", &["locale", "server"]),
    ("audience", &["event", "reason", "assess", "locale", "directory", "range"]),
    ("compose", &["event", "reason", "assess", "audience", "locale", "directory"]),
    ("store", &["clock", "range", "server"]),
    ("deliver", &["store", "clock", "range", "server"]),
    (
        "digest",
        &[
            "event",
            "reason",
            "audience",
            "compose",
            "debts",
            "directory",
            "locale",
            "store",
            "setup",
            "trouble",
        ],
    ),
    ("intake", &["event"]),
    (
        "check",
        &[
            "audience",
            "clock",
            "compose",
            "config",
            "directory",
            "event",
            "file",
            "locale",
            "own_rows",
            "reason",
            "server",
            "setup",
            "worker",
        ],
    ),
    ("own_rows", &["config", "reason"]),
    ("worker", &["audience", "compose", "locale"]),
    (
        "config",
        &[
            "store",
            "deliver",
            "audience",
            "compose",
            "digest",
            "directory",
            "enrich",
            "file",
            "locale",
            "range",
        ],
    ),
    (
        "pipeline",
        &[
            "assess",
            "audience",
            "compose",
            "directory",
            "enrich",
            "event",
            "reason",
            "setup",
            "store",
            "trouble",
        ],
    ),
    ("trouble", &["compose", "debts", "directory", "event", "pipeline", "setup", "store"]),
    (
        "setup",
        &[
            "assess",
            "audience",
            "clock",
            "compose",
            "config",
            "digest",
            "directory",
            "enrich",
            "locale",
            "own_rows",
            "reason",
            "shelf",
            "store",
            "trouble",
            "worker",
        ],
    ),
    (
        "debts",
        &["audience", "compose", "digest", "directory", "event", "pipeline", "setup", "store"],
    ),
    (
        "daemon",
        &[
            "audience", "config", "deliver", "digest", "event", "intake", "pipeline", "server",
            "setup", "store", "trouble",
        ],
    ),
    (
        "cli",
        &[
            "assess",
            "audience",
            "check",
            "clock",
            "compose",
            "config",
            "daemon",
            "deliver",
            "directory",
            "event",
            "file",
            "intake",
            "locale",
            "own_rows",
            "pipeline",
            "preview",
            "reason",
            "server",
            "setup",
            "shelf",
            "store",
            "worker",
        ],
    ),
    (
        "preview",
        &[
            "assess",
            "audience",
            "check",
            "clock",
            "compose",
            "config",
            "directory",
            "event",
            "locale",
            "reason",
            "setup",
            "trouble",
            "worker",
        ],
    ),
];

#[test]
fn each_module_has_one_row() {
    let entries = std::fs::read_dir(support::path("src")).unwrap();
    let mut modules: Vec<String> = entries
        .map(|entry| entry.unwrap().path().file_stem().unwrap().display().to_string())
        .filter(|name| name != "lib" && name != "main")
        .collect();
    modules.sort();
    let mut rows: Vec<&str> = MAY_USE.iter().map(|(module, _)| *module).collect();
    rows.sort_unstable();
    assert_eq!(rows, modules);
}

#[test]
fn finds_what_a_text_uses() {
    let text = "use crate::{file, store::{Owed, tests}};\nlet a = crate::clock::now();\n\
                // crate::range\n#[cfg(test)]\nmod tests;\nuse crate::event::Event;\n\
                #[cfg(test)]\nmod tests {\nuse crate::daemon;\n}\n";
    assert_eq!(uses(text), ["file", "store", "clock", "event"]);
}

#[test]
fn modules_use_only_what_their_row_names() {
    let mut wrong = Vec::new();
    for (module, allowed) in MAY_USE {
        for (file, text) in sources(&support::path("src"), module) {
            for used in uses(&text) {
                if used != *module && !allowed.contains(&used.as_str()) {
                    wrong.push(format!("{file}: `{module}` must not use `{used}`"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_is_long() {
    let limit = 400;
    let mut long = Vec::new();
    for (file, text) in sources(&support::path("src"), "") {
        let lines = without_tests(&text).lines().count();
        if lines > limit {
            long.push(format!("{file}: {lines} lines"));
        }
    }
    assert!(long.is_empty(), "split by responsibility:\n{}", long.join("\n"));
}

/// Reads the files of a module, or of all.
fn sources(root: &Path, module: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root.join(module)];
    let single = root.join(format!("{module}.rs"));
    if single.is_file() {
        files.push((single.display().to_string(), std::fs::read_to_string(single).unwrap()));
    }
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // What only tests use is no arrow of the program.
                if path.file_name().is_some_and(|name| name != "tests") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|e| e == "rs")
                && path.file_stem().is_some_and(|s| s != "tests")
            {
                let text = std::fs::read_to_string(&path).unwrap();
                files.push((path.display().to_string(), text));
            }
        }
    }
    files
}

/// Cuts off the tests that end a file; a declaration of tests in a file of their own ends nothing.
fn without_tests(text: &str) -> &str {
    text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

/// Lists the modules that a text names by `crate::…` or `crate::{…}`, outside of its tests.
fn uses(text: &str) -> Vec<String> {
    let lines = without_tests(text).lines();
    let code: Vec<&str> = lines.filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    code.split("crate::")
        .skip(1)
        .flat_map(|rest| rest.strip_prefix('{').map_or_else(|| vec![rest], group))
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect())
        .filter(|name: &String| !name.is_empty())
        .collect()
}

/// Lists the paths of a group, up to the brace that ends it; what they name in an inner group stays with them.
fn group(text: &str) -> Vec<&str> {
    let mut depth = 1;
    let mut start = 0;
    let mut paths = Vec::new();
    for (at, character) in text.char_indices() {
        depth += i32::from(character == '{') - i32::from(character == '}');
        if depth == 0 || (depth == 1 && character == ',') {
            paths.push(text[start..at].trim());
            start = at + 1;
        }
        if depth == 0 {
            break;
        }
    }
    paths
}
