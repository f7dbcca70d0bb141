//! Feeds spoiled copies of real input to what reads hostile text, and prints the counts.
//!
//! `cargo run --release --example hammer -- RUNS [names|peekaboo|report|event]`: the same targets as in
//! `fuzz/`, for a stable toolchain. A panic ends it. The slowest call is printed for each kilobyte, so
//! that super-linear time shows.

use std::time::{Duration, Instant};

use whyblocked::assess::{Trust, assess};
use whyblocked::reason::source::peekaboo;
use whyblocked::reason::{Catalog, normalize, of_text};

/// A target: what it is called, its seeds, and what is done with an input.
type Target = (&'static str, Vec<Vec<u8>>, Box<dyn Fn(&[u8])>);

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let runs: u64 = arguments.next().unwrap_or_default().parse().unwrap_or(100_000);
    let only = arguments.next();
    for (name, seeds, run) in targets()? {
        if only.as_ref().is_some_and(|only| only != name) {
            continue;
        }
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        let (mut slowest, mut started) = (Duration::ZERO, Instant::now());
        let first = started;
        for _ in 0..runs {
            let input = random.spoil(&seeds);
            started = Instant::now();
            run(&input);
            let kilobytes = u32::try_from(input.len() / 1024 + 1).unwrap_or(u32::MAX);
            slowest = slowest.max(started.elapsed() / kilobytes);
        }
        println!(
            "{name}: {runs} runs in {:.0?}, no panic, slowest {slowest:.1?} for a kilobyte",
            first.elapsed()
        );
    }
    Ok(())
}

fn targets() -> anyhow::Result<Vec<Target>> {
    let catalog = std::sync::Arc::new(Catalog::built_in()?);
    let lines = |text: &str| text.lines().map(|line| line.as_bytes().to_vec()).collect::<Vec<_>>();
    let names = lines(include_str!("../tests/names/samples.tsv"));
    let findings = lines(include_str!("../tests/findings/sample.tsv"));
    let outputs: Vec<Vec<u8>> = events().iter().filter_map(|event| output(event)).collect();
    let for_names = std::sync::Arc::clone(&catalog);
    Ok(vec![
        (
            "names",
            names,
            Box::new(move |input| {
                let text = String::from_utf8_lossy(input);
                let (scanner, name) = text.split_once('\t').unwrap_or(("", &text));
                drop(of_text(&for_names, scanner, name));
            }),
        ),
        (
            "peekaboo",
            outputs,
            Box::new(|input| drop(peekaboo::by_text(&String::from_utf8_lossy(input)))),
        ),
        (
            "report",
            findings,
            Box::new(|input| {
                drop(whyblocked::reason::findings::by_list(&String::from_utf8_lossy(input)));
            }),
        ),
        (
            "event",
            events(),
            Box::new(move |input| {
                if let Ok((event, _)) = whyblocked::event::read(input) {
                    let reasons = normalize(&event, &catalog);
                    drop(assess(&event, reasons, &catalog, &Trust::default()));
                }
            }),
        ),
    ])
}

/// Reads the events of the tests' stories.
fn events() -> Vec<Vec<u8>> {
    let stories = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases"));
    let stories = stories.into_iter().flatten().flatten();
    stories.filter_map(|story| std::fs::read(story.path().join("event.json")).ok()).collect()
}

/// Takes the output of a sandbox out of an event.
fn output(event: &[u8]) -> Option<Vec<u8>> {
    let (event, _) = whyblocked::event::read(event).ok()?;
    let output = event
        .scanners
        .iter()
        .map(|scanner| scanner.output.raw())
        .find(|text| text.contains("Peekaboo"))?;
    Some(output.as_bytes().to_vec())
}

/// Numbers that look random and repeat (xorshift64*).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(number).unwrap_or_default() % limit.max(1)
    }

    /// Copies a seed and spoils it in a few places.
    fn spoil(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut text = seeds.get(self.below(seeds.len())).cloned().unwrap_or_default();
        for _ in 0..=self.below(6) {
            let at = self.below(text.len() + 1);
            let octet = u8::try_from(self.below(256)).unwrap_or_default();
            match self.below(5) {
                0 => text.insert(at, octet),
                1 if at < text.len() => drop(text.remove(at)),
                2 => {
                    if let Some(place) = text.get_mut(at) {
                        *place = octet;
                    }
                }
                3 => {
                    let other = seeds.get(self.below(seeds.len())).cloned().unwrap_or_default();
                    let from = self.below(other.len() + 1);
                    text.truncate(at);
                    text.extend_from_slice(other.get(from..).unwrap_or_default());
                }
                _ => {
                    let end = (at + self.below(40)).min(text.len());
                    let piece = text.get(at..end).unwrap_or_default().repeat(self.below(5));
                    text.splice(at..at, piece);
                }
            }
        }
        text.truncate(64 * 1024);
        text
    }
}
