//! `kill -9` at random moments of `serve` under load.

use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

use crate::Engine;
use crate::account::Account;
use crate::chance::Chance;
use crate::place::{Place, fresh};
use crate::sink::{ROUGH, Sink};

/// Events that come in between two kills at most, so that all stages are busy.
const EVENTS_MAX: u64 = 25;
/// How long the daemon lives at most, in milliseconds.
const LIFE_MAX: u64 = 300;
/// The same for PostgreSQL, whose connection takes longer to make.
const LIFE_MAX_POSTGRESQL: u64 = 700;

/// How long a life waits for its first mail at most.
const DELIVERY_MAX: Duration = Duration::from_secs(3);

pub(crate) fn run(count: u32, engine: Engine, acknowledge: u32, seed: u64) -> Vec<String> {
    let sink = Sink::start(ROUGH, seed);
    let place = Place::new(engine, &sink);
    place.acknowledge_after(acknowledge);
    let mut chance = Chance::new(seed);
    let mut events = Vec::new();
    let mut killed = 0;
    let life_max = match engine {
        Engine::Sqlite => LIFE_MAX,
        Engine::Postgresql => LIFE_MAX_POSTGRESQL,
    };
    for round in 0..count {
        let before = connections(&sink);
        let daemon = place.serve();
        for _ in 0..chance.below(EVENTS_MAX + 1) {
            let event = fresh(events.len() as u64, &mut chance);
            place.drop_event(&event.mail_id, &event.json).unwrap();
            events.push(event);
            thread::sleep(Duration::from_millis(chance.below(LIFE_MAX / EVENTS_MAX)));
        }
        if chance.hits(50) {
            // However slow the start is, half of the lives see mails on their way.
            wait_for_delivery(&sink, before);
        }
        thread::sleep(Duration::from_millis(chance.below(life_max)));
        killed += u32::from(daemon.kill());
        if round % 100 == 99 {
            println!(
                "{} kills, {} events, {} mails",
                round + 1,
                events.len(),
                sink.accepted_count()
            );
        }
    }
    sink.behave();
    let daemon = place.serve();
    let emptied = place.wait_until_empty();
    let ended = daemon.end();
    let account = Account::of(&events, &place, &sink.accepted());
    let counts = sink.counts();
    println!(
        "kills: {killed} of {count} while it ran · sink: {} refused for now, {} for good, {} cut, {} accepted and cut, {} delayed, {} connections",
        counts.temporary.load(Ordering::Relaxed),
        counts.permanent.load(Ordering::Relaxed),
        counts.cut.load(Ordering::Relaxed),
        counts.kept.load(Ordering::Relaxed),
        counts.delayed.load(Ordering::Relaxed),
        counts.connections.load(Ordering::Relaxed),
    );
    account.print();
    let mut faults = account.faults();
    if killed != count {
        faults.push(format!("the daemon ended by itself {} times", count - killed));
    }
    if !emptied {
        faults.push("the outbox did not become empty".to_owned());
    }
    if !ended {
        faults.push("the daemon did not end well".to_owned());
    }
    faults
}

fn connections(sink: &Sink) -> u64 {
    sink.counts().connections.load(Ordering::Relaxed)
}

/// Waits until the daemon has connected to the sink, if it does so in time.
fn wait_for_delivery(sink: &Sink, before: u64) {
    let started = Instant::now();
    while connections(sink) == before && started.elapsed() < DELIVERY_MAX {
        thread::sleep(Duration::from_millis(2));
    }
}
