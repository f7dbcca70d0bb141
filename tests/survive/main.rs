//! What survives: the real program, killed, starved of disk, doubled, and run for long.
//!
//! `cargo test --test survive` runs a short form of everything. A single part, at its full length:
//!
//! ```text
//! cargo test --release --test survive -- kills --count 1000 --store postgresql
//! cargo test --release --test survive -- pair --rounds 20
//! cargo test --release --test survive -- full
//! cargo test --release --test survive -- soak --seconds 600 --rate 200
//! ```
//!
//! Every part prints its counts, and fails if anything was lost.

mod account;
mod chance;
mod full;
mod kills;
mod pair;
mod place;
#[path = "../services/postgres.rs"]
#[expect(dead_code, reason = "shared with the tests of directories")]
mod postgres;
#[path = "../services/server.rs"]
#[expect(dead_code, reason = "shared with the tests of directories")]
mod server;
mod sink;
mod soak;

use std::process::ExitCode;

use clap::{Parser, ValueEnum};

/// Runs the program where everything fails, and counts what is lost.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    part: Option<Part>,
}

/// What to run.
#[derive(Debug, Clone, clap::Subcommand)]
enum Part {
    /// Kills `serve` at random moments.
    Kills {
        /// How often.
        #[arg(long, default_value_t = 1000)]
        count: u32,
        /// Where everything is kept.
        #[arg(long, default_value = "sqlite")]
        store: Engine,
        /// Mails of one connection whose results are recorded together.
        #[arg(long, default_value_t = 10)]
        acknowledge: u32,
        /// Chooses moments and faults.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Kills one of two `serve` that share a PostgreSQL store.
    Pair {
        /// How often.
        #[arg(long, default_value_t = 20)]
        rounds: u32,
    },
    /// Fills the disks of drop directory, store and log.
    Full,
    /// Runs for long.
    Soak {
        /// How long.
        #[arg(long, default_value_t = 600)]
        seconds: u64,
        /// Events in each second.
        #[arg(long, default_value_t = 200)]
        rate: u64,
        /// Where everything is kept.
        #[arg(long, default_value = "sqlite")]
        store: Engine,
    },
}

/// Where everything is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Engine {
    Sqlite,
    Postgresql,
}

/// The short form of everything.
const SHORT: [Part; 5] = [
    Part::Kills { count: 40, store: Engine::Sqlite, acknowledge: 1, seed: 1 },
    Part::Kills { count: 25, store: Engine::Postgresql, acknowledge: 10, seed: 2 },
    Part::Pair { rounds: 3 },
    Part::Full,
    Part::Soak { seconds: 10, rate: 50, store: Engine::Sqlite },
];

fn main() -> ExitCode {
    let parts = match Arguments::parse().part {
        Some(part) => vec![part],
        None => SHORT.to_vec(),
    };
    let mut failed = 0;
    for part in &parts {
        println!("== {part:?}");
        let faults = match part {
            Part::Kills { count, store, acknowledge, seed } => {
                kills::run(*count, *store, *acknowledge, *seed)
            }
            Part::Pair { rounds } => pair::run(*rounds),
            Part::Full => full::run(),
            Part::Soak { seconds, rate, store } => soak::run(*seconds, *rate, *store),
        };
        for fault in &faults {
            println!("FAULT: {fault}");
        }
        failed += usize::from(!faults.is_empty());
    }
    println!("{} passed, {failed} failed", parts.len() - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
