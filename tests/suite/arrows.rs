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
    ("reason", &["event"]),
    ("assess", &["event", "reason"]),
    ("enrich", &["event", "file", "range"]),
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
];

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
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().count();
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

/// Lists the modules that a text names by `crate::…`, outside of its tests.
fn uses(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split("crate::").skip(1))
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect())
        .filter(|name: &String| !name.is_empty())
        .collect()
}
