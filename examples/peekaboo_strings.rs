//! Prints which texts of Peekaboo are understood.
//!
//! `peekaboo_strings TABLE`: tab-separated; the columns `english` and `german` hold
//! the texts as its source has them, with `%s` and `%d`, `in_versions` where they occur.

#![expect(clippy::print_stdout, reason = "a report for the terminal")]

use anyhow::{Context, bail};
use whyblocked::reason::source::peekaboo;

fn main() -> anyhow::Result<()> {
    let Some(path) = std::env::args().nth(1) else {
        bail!("usage: peekaboo_strings TABLE");
    };
    let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {path}"))?;
    let (mut known, mut all) = (0, 0);
    for row in text.lines().skip(1) {
        let cells: Vec<_> = row.split('\t').collect();
        let [_, english, german, versions] = cells.as_slice() else {
            continue;
        };
        for source in [english, german] {
            let line = source.replace("%s", "x").replace("%d", "3").replace("\\n", "");
            if line.is_empty() {
                continue;
            }
            all += 1;
            match peekaboo::meaning(&line) {
                Some(meaning) => {
                    known += 1;
                    println!("{meaning}\t{source}");
                }
                None => println!("(unknown)\t{source}\t{versions}"),
            }
        }
    }
    println!("{known} of {all} texts understood");
    Ok(())
}
