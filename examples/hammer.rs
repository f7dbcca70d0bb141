//! Feeds spoiled copies of real input to whatever reads what others write.
//!
//! `cargo run --release --example hammer -- --runs 1000000`: the targets of `fuzz/`, for a stable
//! toolchain. The same `--start` gives the same inputs. What does not hold is printed once, its input
//! is kept in `fuzz/artifacts/`, and the hammer goes on; the exit code says whether all held.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use clap::Parser;

#[expect(unreachable_pub, clippy::panic, reason = "the library of the fuzz crate; a find panics")]
#[path = "../fuzz/src/lib.rs"]
mod targets;

/// Runs of all targets together that take less than a minute.
const QUICK_RUNS: u64 = 100_000;
/// A run that takes longer is printed.
const SLOW: Duration = Duration::from_millis(50);
/// How many slow inputs are kept of a target.
const SLOW_KEPT_MAX: usize = 5;
/// Longest input, in octets.
const INPUT_BYTES_MAX: usize = 64 * 1024;

/// Where the last panic was.
static LAST_PLACE: Mutex<String> = Mutex::new(String::new());

/// Feeds spoiled copies of real input to whatever reads what others write.
#[derive(Parser)]
struct Arguments {
    /// Runs of all targets together.
    #[arg(long, default_value_t = QUICK_RUNS)]
    runs: u64,
    /// Only this target, which gets all the runs.
    #[arg(long)]
    target: Option<String>,
    /// What chance starts with.
    #[arg(long, default_value_t = 1)]
    start: u64,
    /// Feeds these files, and nothing else.
    #[arg(long, requires = "target", num_args = 1..)]
    replay: Vec<PathBuf>,
}

/// What came of a target.
#[derive(Default)]
struct Outcome {
    runs: u64,
    failures: u64,
    /// Each thing that does not hold once, by place and words.
    found: BTreeMap<String, PathBuf>,
    slow: Vec<(Duration, PathBuf)>,
    slowest: Duration,
}

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() -> ExitCode {
    let arguments = Arguments::parse();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        if let Ok(mut last) = LAST_PLACE.lock() {
            *last = place;
        }
    }));
    let (mut runs, mut failures) = (0, 0);
    for target in &targets::TARGETS {
        if arguments.target.as_ref().is_some_and(|only| only != target.name) {
            continue;
        }
        let started = Instant::now();
        let outcome = arguments.hammer(target);
        println!(
            "{:15} {:>9} runs in {:>6.1?}, {} failures, slowest {:.1?}",
            target.name,
            outcome.runs,
            started.elapsed(),
            outcome.failures,
            outcome.slowest
        );
        for (what, input) in &outcome.found {
            println!("  does not hold: {what}\n    {}", input.display());
        }
        for (time, input) in &outcome.slow {
            println!("  slow: {time:.0?} {}", input.display());
        }
        runs += outcome.runs;
        failures += outcome.failures;
    }
    targets::clean_up();
    println!("{runs} runs, {failures} failures");
    if runs > 0 && failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl Arguments {
    fn hammer(&self, target: &targets::Target) -> Outcome {
        let mut outcome = Outcome::default();
        if !self.replay.is_empty() {
            for file in &self.replay {
                outcome.feed(target, &std::fs::read(file).unwrap_or_default());
            }
            return outcome;
        }
        let seeds = targets::seeds(target.name);
        let words = targets::dictionary(target.name);
        for seed in &seeds {
            outcome.feed(target, seed);
        }
        let share = if self.target.is_some() { 1_000 } else { u64::from(target.share) };
        let mut random = Random(self.start.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        while outcome.runs < self.runs * share / 1_000 {
            let input = random.spoil(&seeds, &words);
            outcome.feed(target, &input);
        }
        outcome
    }
}

impl Outcome {
    fn feed(&mut self, target: &targets::Target, input: &[u8]) {
        let started = Instant::now();
        let result = catch_unwind(AssertUnwindSafe(|| targets::run(target.name, input)));
        let mut took = started.elapsed();
        if took > SLOW && result.is_ok() {
            // Once more: the computer may have done something else meanwhile.
            let again = Instant::now();
            drop(catch_unwind(AssertUnwindSafe(|| targets::run(target.name, input))));
            took = took.min(again.elapsed());
        }
        // What is loaded once is no part of a run's time.
        if self.runs > 0 {
            self.slowest = self.slowest.max(took);
            if took > SLOW && self.slow.len() < SLOW_KEPT_MAX {
                self.slow.push((took, keep(target.name, input)));
            }
        }
        self.runs += 1;
        if let Err(panic) = result {
            self.failures += 1;
            let place = LAST_PLACE.lock().map(|place| place.clone()).unwrap_or_default();
            if !self.found.keys().any(|known| known.starts_with(&place)) {
                let words: String = words_of(panic.as_ref()).chars().take(600).collect();
                self.found.insert(format!("{place}: {words}"), keep(target.name, input));
            }
        }
    }
}

fn words_of(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

/// Keeps an input for another look.
#[expect(clippy::disallowed_methods, reason = "a file for a person needs no durability")]
fn keep(target: &str, input: &[u8]) -> PathBuf {
    use sha2::Digest as _;
    let digest = format!("{:x}", sha2::Sha256::digest(input));
    let name = digest.get(..16).unwrap_or(&digest);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/artifacts").join(target);
    let file = folder.join(name);
    let kept = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, input));
    kept.map(|()| file).unwrap_or_default()
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
    fn spoil(&mut self, seeds: &[Vec<u8>], words: &[Vec<u8>]) -> Vec<u8> {
        let mut text = self.one_of(seeds);
        for _ in 0..=self.below(6) {
            let at = self.below(text.len() + 1);
            let octet = u8::try_from(self.below(256)).unwrap_or_default();
            let end = (at + self.below(40)).min(text.len());
            match self.below(8) {
                0 => text.insert(at, octet),
                1 if at < text.len() => drop(text.remove(at)),
                2 => {
                    if let Some(place) = text.get_mut(at) {
                        *place = octet;
                    }
                }
                3 => {
                    let other = self.one_of(seeds);
                    let from = self.below(other.len() + 1);
                    text.truncate(at);
                    text.extend_from_slice(other.get(from..).unwrap_or_default());
                }
                4 => drop(text.splice(at..end, self.one_of(words))),
                5 => drop(text.splice(at..at, self.one_of(words).repeat(self.below(4) + 1))),
                6 => drop(text.drain(at..end)),
                _ => {
                    let piece = text.get(at..end).unwrap_or_default().repeat(self.below(5));
                    text.splice(at..at, piece);
                }
            }
        }
        text.truncate(INPUT_BYTES_MAX);
        text
    }

    fn one_of(&mut self, inputs: &[Vec<u8>]) -> Vec<u8> {
        inputs.get(self.below(inputs.len())).cloned().unwrap_or_default()
    }
}
