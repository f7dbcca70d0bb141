//! A long run at a steady rate: memory and open files stay flat.

use std::thread;
use std::time::{Duration, Instant};

use crate::Engine;
use crate::account::Account;
use crate::chance::Chance;
use crate::place::{Place, fresh};
use crate::sink::{Faults, Sink};

/// How much more memory the second half may take than the first.
const GROWTH_PERCENT: u64 = 15;
/// Memory that comes and goes with the allocator's mood, in kilobytes.
const SLACK: u64 = 8 * 1024;
/// Open files that come and go with connections.
const FILES_SLACK: usize = 8;
/// Events that wait when the daemon starts: both halves shall have seen full batches, which need most memory.
const WAITING_AT_START: u64 = 1_000;

pub(crate) fn run(seconds: u64, rate: u64, engine: Engine) -> Vec<String> {
    let sink = Sink::start(Faults::default(), 4);
    let place = Place::new(engine, &sink);
    let mut chance = Chance::new(4);
    let mut events = Vec::new();
    let mut drop_next = || {
        let mut event = fresh(events.len() as u64, &mut chance);
        place.drop_event(&event.mail_id, &event.json).unwrap();
        // The text itself is not needed any more; the memory is ours, not the daemon's.
        event.json = serde_json::Value::Null;
        events.push(event);
    };
    (0..WAITING_AT_START).for_each(|_| drop_next());
    let daemon = place.serve();
    let mut samples = Vec::new();
    let started = Instant::now();
    let (mut longest_line, mut late) = (0, Duration::ZERO);
    for second in 0..seconds {
        for part in 0..rate {
            let due = Duration::from_secs(second)
                + Duration::from_secs(1) * u32::try_from(part).unwrap()
                    / u32::try_from(rate).unwrap();
            match due.checked_sub(started.elapsed()) {
                Some(wait) => thread::sleep(wait),
                None => late = late.max(started.elapsed().checked_sub(due).unwrap_or_default()),
            }
            drop_next();
        }
        longest_line = longest_line.max(place.waiting_events());
        samples.push((daemon.memory(), daemon.files()));
        if second % 60 == 59 {
            let (memory, files) = samples.last().copied().unwrap_or_default();
            println!(
                "{:4} s: {} mails, {memory} kB, {files} files",
                second + 1,
                sink.accepted_count()
            );
        }
    }
    let emptied = place.wait_until_empty();
    let took = started.elapsed();
    let ended = daemon.end();
    // The start is no measure: caches fill.
    let half = samples.len() / 2;
    let most = |of: &[(u64, usize)]| {
        (
            of.iter().map(|s| s.0).max().unwrap_or_default(),
            of.iter().map(|s| s.1).max().unwrap_or_default(),
        )
    };
    let (first, second) = (most(&samples[..half]), most(&samples[half..]));
    println!(
        "{seconds} s at {rate} events a second, empty after {:.1} s; the longest line: {longest_line} events; the generator was late by {} ms at most",
        took.as_secs_f64(),
        late.as_millis()
    );
    println!(
        "memory: at most {} kB in the first half, {} kB in the second · files: {} and {}",
        first.0, second.0, first.1, second.1
    );
    let account = Account::of(&events, &place, &sink.accepted());
    account.print();
    let mut faults = account.faults();
    if second.0 > first.0 * (100 + GROWTH_PERCENT) / 100 + SLACK {
        faults.push("memory has grown".to_owned());
    }
    if second.1 > first.1 + FILES_SLACK {
        faults.push("open files have grown".to_owned());
    }
    if !emptied {
        faults.push("the outbox did not become empty".to_owned());
    }
    if !ended {
        faults.push("the daemon did not end well".to_owned());
    }
    faults
}
