//! Prints how a table of sandbox signatures is understood.
//!
//! `findings_report TABLE [DISAGREEMENTS]`: tab-separated columns with the header
//! names `name`, `description`, `category`; a second table justifies groups that
//! differ from the labels on purpose (`group`, `label`, `reason`).

#![expect(clippy::print_stdout, reason = "a report for the terminal")]

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Instant;

use anyhow::{Context, bail};
use whyblocked::reason::findings::{self, Finding};

struct Row {
    name: String,
    description: String,
    label: String,
}

#[derive(Default)]
struct Tally {
    rows: usize,
    labeled: usize,
    agree: usize,
    justified: usize,
    unknown: usize,
    by_label: BTreeMap<String, (usize, usize)>,
    differences: BTreeMap<(String, String), Vec<String>>,
}

fn main() -> anyhow::Result<()> {
    let paths: Vec<_> = std::env::args().skip(1).collect();
    let Some(path) = paths.first() else {
        bail!("usage: findings_report TABLE [DISAGREEMENTS]");
    };
    let rows = read(path)?;
    let justified = match paths.get(1) {
        Some(path) => justifications(path)?,
        None => BTreeSet::new(),
    };
    let start = Instant::now();
    findings::builtin();
    println!("catalog read in {:?}", start.elapsed());
    let (held_out, seen): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|row| is_held_out(&row.name));
    for (title, rows) in [("seen", &seen), ("held out", &held_out)] {
        println!("\n== {title}: descriptions");
        report(rows, &justified, |row| findings::by_description(&row.description));
        println!("\n== {title}: ids with descriptions");
        report(rows, &justified, |row| {
            findings::builtin().by_signature(&row.name, &row.description)
        });
        println!("\n== {title}: ids alone");
        report(rows, &justified, |row| findings::by_signature_id(&row.name));
    }
    Ok(())
}

/// Tells whether a signature was set aside before the rules were written: FNV-1a, 64 bits, mod 3.
fn is_held_out(name: &str) -> bool {
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash.is_multiple_of(3)
}

fn report(
    rows: &[Row],
    justified: &BTreeSet<(String, String)>,
    understand: impl Fn(&Row) -> Finding,
) {
    let mut tally = Tally::default();
    let start = Instant::now();
    for row in rows {
        tally.add(row, &understand(row), justified);
    }
    let time = start.elapsed();
    let percent = |part: usize| 100.0 * ratio(part, tally.labeled);
    println!(
        "{} rows in {time:?}, {} labeled: {:.1} % agree, {:.1} % agree or are justified",
        tally.rows,
        tally.labeled,
        percent(tally.agree),
        percent(tally.agree + tally.justified),
    );
    let shares = tally.by_label.values();
    let average: f64 = shares.map(|(agree, all)| ratio(*agree, *all)).sum();
    println!(
        "average over {} labels: {:.1} %; without a group of their own: {} of {}",
        tally.by_label.len(),
        100.0 * average / ratio(tally.by_label.len(), 1),
        tally.unknown,
        tally.rows,
    );
    for ((group, label), texts) in &tally.differences {
        let mark = if justified.contains(&(group.clone(), label.clone())) { ' ' } else { '!' };
        println!("{mark} {group}\t{label}\t{}\t{}", texts.len(), texts.join(" | "));
    }
}

impl Tally {
    fn add(&mut self, row: &Row, finding: &Finding, justified: &BTreeSet<(String, String)>) {
        self.rows += 1;
        if finding.group == findings::OTHER {
            self.unknown += 1;
            let key = ("(no group)".to_owned(), row.label.clone());
            self.differences.entry(key).or_default().push(row.description.clone());
        }
        if row.label.is_empty() {
            return;
        }
        self.labeled += 1;
        let count = self.by_label.entry(row.label.clone()).or_default();
        count.1 += 1;
        if finding.category.id() == row.label {
            self.agree += 1;
            count.0 += 1;
            return;
        }
        let key = (finding.group.clone(), row.label.clone());
        if justified.contains(&key) {
            self.justified += 1;
        }
        let text = format!("{}: {}", row.name, row.description);
        self.differences.entry(key).or_default().push(text);
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of table rows are small")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

fn read(path: &str) -> anyhow::Result<Vec<Row>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?;
    let mut lines = text.lines();
    let header: HashMap<_, _> = lines
        .next()
        .unwrap_or_default()
        .split('\t')
        .enumerate()
        .map(|(column, name)| (name, column))
        .collect();
    let rows = lines.map(|line| {
        let cells: Vec<_> = line.split('\t').collect();
        let cell = |name: &str| {
            let column = header.get(name).copied();
            let text = column.and_then(|column| cells.get(column));
            text.copied().unwrap_or_default().to_owned()
        };
        Row { name: cell("name"), description: cell("description"), label: cell("category") }
    });
    Ok(rows.collect())
}

fn justifications(path: &str) -> anyhow::Result<BTreeSet<(String, String)>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?;
    let rows = text.lines().skip(1).filter_map(|line| {
        let mut cells = line.split('\t');
        Some((cells.next()?.to_owned(), cells.next()?.to_owned()))
    });
    Ok(rows.collect())
}
