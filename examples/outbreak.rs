//! Lets an outbreak happen on simulated time, and prints what became of it.
//!
//! `outbreak [EVENTS]`: 100,000 mails of 40 campaigns to 5,000 recipients in 30 minutes, if no other
//! number is named.

#![expect(clippy::print_stdout, clippy::panic, reason = "a report for the terminal")]

#[path = "../tests/suite/simulation.rs"]
mod simulation;

use std::sync::Arc;
use std::time::Instant;

use anyhow::Context;
use whyblocked::clock::Clock;
use whyblocked::store::{Settings, SqliteStore};

fn main() -> anyhow::Result<()> {
    let events: u32 = match std::env::args().nth(1) {
        Some(events) => events.parse().context("the number of events")?,
        None => 100_000,
    };
    let outbreak = simulation::Outbreak { events: events.into(), recipients: 5_000, minutes: 30 };
    let clock = Arc::new(Clock::fixed("2026-11-24T12:00:00Z".parse()?));
    let directory = tempfile::tempdir()?;
    let settings = Settings { path: directory.path().join("store.sqlite"), ..Settings::default() };
    let store = SqliteStore::open(&settings, Arc::clone(&clock))?;
    let setup = simulation::setup(&clock);
    let start = Instant::now();
    let mut figures = outbreak.run(&setup, &store, &clock)?;
    let took = start.elapsed();
    let memory = peak_memory()?;
    figures.count(&store)?;
    let (owed, became) = figures.sides();
    println!("{outbreak:?}");
    println!("mails by kind: {:?}", figures.templates);
    println!("mails sent: {} at once, {} digests and follow-ups", figures.mails, figures.summaries);
    println!("most mails to one recipient: {}", figures.most_to_a_recipient);
    println!("mails to the admins: {}", figures.to_admins);
    let latest = figures.delays.iter().max().map(chrono::TimeDelta::num_milliseconds);
    println!("campaigns: {}, latest first mail after {latest:?} ms", figures.delays.len());
    println!(
        "owed {owed} = mails {} + digest lines {} + quiets {:?} = {became}",
        figures.mails, figures.lines, figures.quiets
    );
    println!(
        "events a second, rounds and digests included: {:.0}",
        f64::from(events) / took.as_secs_f64()
    );
    println!("peak memory: {memory}");
    anyhow::ensure!(owed == became, "something is silent without a record");
    Ok(())
}

/// Reads the most memory that this process ever had.
fn peak_memory() -> anyhow::Result<String> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    Ok(peak.context("the kernel does not tell")?.trim().to_owned())
}
