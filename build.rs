//! Embeds the directories of texts, so that the program is one file.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What is embedded: a directory, the endings of its files, and the table that it becomes.
const EMBEDDED: &[(&str, &[&str], &str)] = &[
    ("locales", &["ftl"], "locales.rs"),
    ("templates", &["txt", "html"], "templates.rs"),
    ("catalog/avoid", &["txt"], "avoid.rs"),
];

/// What decides what is made of a mail's shape; without it, a form would outlive what has made it.
const MAKERS: &[&str] = &["src/compose", "templates", "Cargo.lock"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    for (directory, endings, table) in EMBEDDED {
        embed(directory, endings, table)?;
    }
    println!("cargo::rustc-env=WHYBLOCKED_FORMS={:016x}", digest(MAKERS)?);
    Ok(())
}

/// Makes one number of all files at some places.
fn digest(places: &[&str]) -> io::Result<u64> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut digest = DefaultHasher::new();
    for place in places {
        println!("cargo::rerun-if-changed={place}");
        let place = root.join(place);
        let mut files = Vec::new();
        if place.is_dir() {
            collect(&place, &mut files)?;
        } else {
            files.push(place);
        }
        files.sort();
        for file in files {
            digest.write(&fs::read(&file)?);
        }
    }
    Ok(digest.finish())
}

/// Writes `OUT_DIR/<table>`: a slice of (path inside `directory`, text), sorted by path.
fn embed(directory: &str, endings: &[&str], table: &str) -> io::Result<()> {
    println!("cargo::rerun-if-changed={directory}");
    let variable = |name| env::var_os(name).map(PathBuf::from).unwrap_or_default();
    let root = variable("CARGO_MANIFEST_DIR").join(directory);
    let mut files = Vec::new();
    if root.is_dir() {
        collect(&root, &mut files)?;
    }
    files.retain(|file| {
        file.extension().is_some_and(|found| endings.iter().any(|ending| found == *ending))
    });
    files.sort();

    // All names in one text: each beside its file would be on a page of its own, read at every start.
    let (mut names, mut rows) = (String::new(), String::new());
    for file in files {
        let inside = file.strip_prefix(&root).unwrap_or(&file);
        let start = names.len();
        names.push_str(&inside.to_string_lossy().replace('\\', "/"));
        let path = file.to_string_lossy();
        let _ = writeln!(rows, "    (name({start}, {}), include_str!({path:?})),", names.len());
    }
    let name = "const fn name(from: usize, to: usize) -> &'static str { NAMES.split_at(to).0.split_at(from).1 }";
    let code = format!("{{\nconst NAMES: &str = {names:?};\n{name}\n&[\n{rows}]\n}}\n");
    #[expect(clippy::disallowed_methods, reason = "cargo makes the file anew if it is lost")]
    fs::write(variable("OUT_DIR").join(table), code)
}

/// Adds all files below `directory`, and has cargo watch each subdirectory for new ones.
fn collect(directory: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
