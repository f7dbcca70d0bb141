//! The program is killed while it delivers: nothing is lost, and a second copy has a reason.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::process::{Child, Command};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::bench::{Bench, smtp, task};
use super::sink::Sink;
use crate::clock::Clock;
use crate::deliver::{Deliverer, Settings, SmtpSettings, TransportSettings, open};
use crate::store;

/// Tells the child its store, its relay and its time.
const STORE: &str = "WHYBLOCKED_TEST_OUTBOX";
const RELAY: &str = "WHYBLOCKED_TEST_RELAY";
const TIME: &str = "WHYBLOCKED_TEST_TIME";

/// How often the program is killed.
const KILLS: usize = 12;
/// Mails whose results are recorded together.
const ACKNOWLEDGE: u8 = 3;

/// The child: delivers what is due, then ends.
#[test]
fn child() {
    let Ok(path) = std::env::var(STORE) else {
        return;
    };
    let relay: SocketAddr = std::env::var(RELAY).unwrap().parse().unwrap();
    let time: DateTime<Utc> = std::env::var(TIME).unwrap().parse().unwrap();
    let clock = Arc::new(Clock::fixed(time));
    let outbox = store::Settings { path: path.into(), ..store::Settings::default() };
    let settings = Settings {
        transport: TransportSettings::Smtp(SmtpSettings {
            host: relay.ip().to_string(),
            port: relay.port(),
            ..SmtpSettings::default()
        }),
        acknowledge: ACKNOWLEDGE.into(),
        ..Settings::default()
    };
    let store = store::open(&outbox, Arc::clone(&clock)).unwrap();
    Deliverer::new(&settings, open(&settings).unwrap(), clock)
        .drain(store.as_ref(), &task())
        .unwrap();
}

fn start_child(bench: &Bench, sink: &Sink) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "deliver::tests::crash::child"])
        .env(STORE, &bench.settings.path)
        .env(RELAY, sink.address.to_string())
        .env(TIME, bench.clock.now().to_rfc3339())
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn a_kill_loses_nothing_and_doubles_what_was_under_way() {
    let events: Vec<String> = (0..100).map(|number| format!("e{number}")).collect();
    let events: Vec<&str> = events.iter().map(String::as_str).collect();
    let bench = Bench::new(&events);
    let sink = Sink::new(&[]);
    for kill in 1..=KILLS {
        let goal = sink.taken().len() + kill % 5;
        let mut child = start_child(&bench, &sink);
        while sink.taken().len() < goal {
            assert!(child.try_wait().unwrap().is_none(), "nothing left to kill");
            std::thread::sleep(Duration::from_millis(1));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // The leases of the dead end.
        bench.after(100);
    }
    bench.drain(&mut bench.deliverer(smtp(&sink)));
    let mut copies: HashMap<String, usize> = HashMap::new();
    for taken in sink.taken() {
        *copies.entry(taken.to.concat()).or_default() += 1;
    }
    assert_eq!(copies.len(), events.len());
    let doubles: usize = copies.values().map(|count| count - 1).sum();
    assert!(doubles <= KILLS * usize::from(ACKNOWLEDGE), "{doubles}");
    assert!(bench.states().iter().all(|(_, state, _)| *state == "sent"));
}
