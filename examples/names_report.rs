//! Measures how well names are read: `names_report CORPUS.tsv HELD-OUT.toml`.
//!
//! The corpus has a header and the columns engine, name, category (may be empty).
//! Prints the figures for the names whose rules were written with them in view, and
//! for the names that were set aside: with the whole table of families, and without
//! the families that were set aside.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use whyblocked::reason::Category;
use whyblocked::reason::names::{self, NameReading, Names, Typing};

/// The best of so many rounds is told: others use the machine, too.
const ROUNDS: usize = 5;

const TYPINGS: [Typing; 9] = [
    Typing::ByRow,
    Typing::ByType,
    Typing::ByFamily,
    Typing::ByPart,
    Typing::ByPlatform,
    Typing::Trojan,
    Typing::Typeless,
    Typing::BareFamily,
    Typing::Unknown,
];

#[derive(Deserialize)]
struct HeldOut {
    below: u8,
    engines: BTreeSet<String>,
    families: BTreeSet<String>,
}

struct Sample {
    engine: String,
    name: String,
    label: Option<Category>,
}

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let corpus = arguments.next().context("usage: names_report CORPUS.tsv HELD-OUT.toml")?;
    let held_out = arguments.next().context("usage: names_report CORPUS.tsv HELD-OUT.toml")?;
    let corpus = std::fs::read_to_string(corpus).context("cannot read the corpus")?;
    let held_out = std::fs::read_to_string(held_out).context("cannot read the set-aside list")?;
    let held_out: HeldOut = toml::from_str(&held_out)?;

    let samples = corpus.lines().skip(1).filter_map(sample);
    let (aside, seen): (Vec<_>, Vec<_>) =
        samples.partition(|sample| is_held_out(sample, &held_out));
    let started = Instant::now();
    let whole = Names::shipped();
    print_start(started.elapsed().as_secs_f64());
    let without = Names::with_families(families_without(held_out.below).into());
    let list = std::env::var("LIST").unwrap_or_default();

    report("seen", &seen, &whole, &list);
    if std::env::var_os("SEEN_ONLY").is_none() {
        report("set aside", &aside, &whole, "");
        report("set aside, its families not in the table", &aside, &without, "");
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the report is for a person at a terminal")]
fn print_start(seconds: f64) {
    println!("tables ready after {:.2} ms", seconds * 1000.0);
}

fn sample(line: &str) -> Option<Sample> {
    let mut columns = line.split('\t');
    Some(Sample {
        engine: columns.next()?.to_owned(),
        name: columns.next()?.to_owned(),
        label: columns.next().and_then(Category::from_id),
    })
}

fn is_held_out(sample: &Sample, held_out: &HeldOut) -> bool {
    let mut keys = sample
        .name
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .map(str::to_ascii_lowercase)
        .map(|word| word.trim_end_matches(|letter: char| letter.is_ascii_digit()).to_owned());
    held_out.engines.contains(&sample.engine) || keys.any(|key| held_out.families.contains(&key))
}

/// Leaves out of the table of families what was set aside.
fn families_without(below: u8) -> String {
    include_str!("../catalog/families.tsv")
        .lines()
        .filter(|line| {
            let key = line.split('\t').next().unwrap_or_default();
            let key = key.trim_end_matches(|letter: char| letter.is_ascii_digit());
            Sha256::digest(key).first().is_some_and(|&byte| byte >= below)
        })
        .fold(String::new(), |text, line| text + line + "\n")
}

#[expect(clippy::print_stdout, reason = "the report is for a person at a terminal")]
fn report(title: &str, samples: &[Sample], names: &Names, list: &str) {
    let readings: Vec<NameReading> =
        samples.iter().map(|sample| names::read(names, &sample.engine, &sample.name)).collect();
    let seconds = (0..ROUNDS).map(|_| read_all(samples, names)).fold(f64::INFINITY, f64::min);
    let speed = percent(samples.len(), 100) / seconds;
    println!("== {title}: {} names, {speed:.0} names a second", samples.len());
    for typing in TYPINGS {
        let count = readings.iter().filter(|reading| reading.typed == typing).count();
        println!(
            "  {:12} {:5}  {:5.1} %",
            format!("{typing:?}"),
            count,
            percent(count, readings.len())
        );
    }
    agreement(samples, &readings);
    for (sample, reading) in samples.iter().zip(&readings) {
        let disagrees = sample.label.is_some_and(|label| label != reading.category);
        if list == format!("{:?}", reading.typed) || (list == "disagree" && disagrees) {
            let label = sample.label.map_or("-", Category::id);
            println!(
                "{}\t{}\t{label}\t{}\t{:?}\t{}",
                sample.engine,
                sample.name,
                reading.category.id(),
                reading.typed,
                reading.family.as_deref().unwrap_or("-"),
            );
        }
    }
}

/// Reads all names once more and returns the seconds that it took.
fn read_all(samples: &[Sample], names: &Names) -> f64 {
    let started = Instant::now();
    for sample in samples {
        std::hint::black_box(names::read(names, &sample.engine, &sample.name));
    }
    started.elapsed().as_secs_f64()
}

#[expect(clippy::print_stdout, reason = "the report is for a person at a terminal")]
fn agreement(samples: &[Sample], readings: &[NameReading]) {
    let mut cells: BTreeMap<(Category, Category), usize> = BTreeMap::new();
    for (sample, reading) in samples.iter().zip(readings) {
        if let Some(label) = sample.label {
            *cells.entry((label, reading.category)).or_default() += 1;
        }
    }
    let labelled: usize = cells.values().sum();
    let right: usize =
        cells.iter().filter(|((label, read), _)| label == read).map(|(_, count)| count).sum();
    let labels: BTreeSet<Category> = cells.keys().map(|(label, _)| *label).collect();
    let average: f64 = labels
        .iter()
        .map(|label| {
            let of_label = cells.iter().filter(|((other, _), _)| other == label);
            let all: usize = of_label.map(|(_, count)| count).sum();
            percent(cells.get(&(*label, *label)).copied().unwrap_or_default(), all)
        })
        .sum::<f64>()
        / f64::from(u32::try_from(labels.len().max(1)).unwrap_or(1));
    println!("  agreement    {right:5} of {labelled}  {:5.1} %", percent(right, labelled));
    println!("  average over {} categories  {average:5.1} %", labels.len());
    let mut wrong: Vec<_> = cells.into_iter().filter(|((label, read), _)| label != read).collect();
    wrong.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for ((label, read), count) in wrong.into_iter().take(15) {
        println!("    label {:16} read as {:20} {count}", label.id(), read.id());
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of names are far below 2^52")]
fn percent(part: usize, all: usize) -> f64 {
    100.0 * part as f64 / all.max(1) as f64
}
