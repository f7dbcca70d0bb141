//! Two `serve` on one PostgreSQL store, of which one is killed again and again.

use std::rc::Rc;
use std::thread;
use std::time::Duration;

use crate::account::Account;
use crate::chance::Chance;
use crate::place::{Place, fresh};
use crate::postgres::Postgres;
use crate::sink::{ROUGH, Sink};

/// Events that each host gets in a round.
const EVENTS: u64 = 40;

pub(crate) fn run(rounds: u32) -> Vec<String> {
    let sink = Sink::start(ROUGH, 3);
    let postgres = Rc::new(Postgres::start());
    let hosts = [Place::on(&postgres, &sink), Place::on(&postgres, &sink)];
    let mut daemons = hosts.each_ref().map(|host| Some(host.serve()));
    let mut chance = Chance::new(3);
    let mut events = Vec::new();
    for _ in 0..rounds {
        for _ in 0..EVENTS {
            for host in &hosts {
                let event = fresh(events.len() as u64, &mut chance);
                host.drop_event(&event.mail_id, &event.json).unwrap();
                events.push(event);
            }
            thread::sleep(Duration::from_millis(chance.below(20)));
        }
        let victim = usize::from(chance.hits(50));
        if let Some(daemon) = daemons[victim].take() {
            assert!(daemon.kill(), "the daemon ended by itself:\n{}", hosts[victim].log());
        }
        thread::sleep(Duration::from_millis(chance.below(500)));
        daemons[victim] = Some(hosts[victim].serve());
    }
    sink.behave();
    let emptied = hosts.iter().all(Place::wait_until_empty);
    let ended = daemons.into_iter().flatten().all(|daemon| daemon.end());
    let account = Account::of(&events, &hosts[0], &sink.accepted());
    println!("two hosts, {rounds} rounds, one killed in each");
    account.print();
    let mut faults = account.faults();
    if !emptied {
        faults.push("the outbox did not become empty".to_owned());
    }
    if !ended {
        faults.push("a daemon did not end well".to_owned());
    }
    faults
}
