//! What fuzzing starts from: whole inputs, and words that get an input further.

use std::fs;
use std::path::{Path, PathBuf};

/// Returns the whole inputs that a target starts from.
pub fn seeds(target: &str) -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> = files(&place("fuzz/seeds").join(target))
        .iter()
        .filter_map(|file| fs::read(file).ok())
        .collect();
    match target {
        "event" => seeds.extend(stories()),
        "findings" => seeds.extend(lines("tests/findings/sample.tsv")),
        "fluent" => seeds.extend(read(&["locales/en", "locales/de", "locales/ar"])),
        "names" => seeds.extend(lines("tests/names/samples.tsv")),
        "peekaboo" => seeds.extend(stories().iter().filter_map(|story| output(story))),
        "templates" => {
            seeds.extend(read(&["templates", "templates/admin-alert", "templates/parts"]));
        }
        _ => {}
    }
    seeds
}

/// Returns the words of a target, from its dictionary in libFuzzer's format.
pub fn dictionary(target: &str) -> Vec<Vec<u8>> {
    let name = match target {
        "digests" => "mail",
        "worker" => "templates",
        own => own,
    };
    let file = place("fuzz/dictionaries").join(format!("{name}.dict"));
    let text = fs::read_to_string(file).unwrap_or_default();
    text.lines().filter_map(word).collect()
}

/// Reads one line of a dictionary: a text in quotes, with `\\`, `\"` and `\xHH`.
fn word(line: &str) -> Option<Vec<u8>> {
    let quoted = line.trim().strip_prefix('"')?.strip_suffix('"')?;
    let mut word = Vec::new();
    let mut rest = quoted.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let (octet, after) = match (first, after) {
            (b'\\', [b'x', tens, ones, after @ ..]) => {
                let digits = [*tens, *ones];
                (u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?, after)
            }
            (b'\\', [quoted, after @ ..]) => (*quoted, after),
            (plain, after) => (*plain, after),
        };
        word.push(octet);
        rest = after;
    }
    Some(word)
}

/// Takes the output of a sandbox out of an event.
fn output(event: &[u8]) -> Option<Vec<u8>> {
    let (event, _) = whyblocked::event::read(event).ok()?;
    let outputs = event.scanners.iter().map(|scanner| scanner.output.raw());
    let output = outputs.into_iter().find(|text| text.contains("Peekaboo"))?;
    Some(output.as_bytes().to_vec())
}

fn stories() -> Vec<Vec<u8>> {
    let mut folders = files(&place("tests/cases"));
    folders.sort();
    folders.iter().filter_map(|folder| fs::read(folder.join("event.json")).ok()).collect()
}

fn lines(file: &str) -> Vec<Vec<u8>> {
    let text = fs::read_to_string(place(file)).unwrap_or_default();
    text.lines().skip(1).map(|line| line.as_bytes().to_vec()).collect()
}

fn read(folders: &[&str]) -> Vec<Vec<u8>> {
    let files = folders.iter().flat_map(|folder| files(&place(folder)));
    files.filter_map(|file| fs::read(file).ok()).collect()
}

/// Lists what is in a folder, sorted, so that equal seeds of chance give equal runs.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.sort();
    files
}

fn place(name: &str) -> PathBuf {
    // The fuzz crate lies in the repository, the hammer's package is the repository.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = if here.ends_with("fuzz") && here.join("fuzz_targets").exists() {
        here.parent().unwrap_or(here)
    } else {
        here
    };
    root.join(name)
}
