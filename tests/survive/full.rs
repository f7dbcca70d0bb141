//! Full disks under drop directory, store and log.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::Engine;
use crate::account::Account;
use crate::chance::Chance;
use crate::place::{Fresh, Place, fresh};
use crate::sink::{Faults, Sink};

/// How long something may take that happens by itself.
const PATIENCE: Duration = Duration::from_mins(2);
/// Events of each step.
const EVENTS: usize = 150;

pub(crate) fn run() -> Vec<String> {
    let mut faults = Vec::new();
    for (what, step) in
        [("store", store as fn(&mut Run)), ("drop directory", drop_directory), ("log", log)]
    {
        let sink = Sink::start(Faults::default(), 5);
        let mut run = Run {
            place: Place::new(Engine::Sqlite, &sink),
            chance: Chance::new(5),
            events: Vec::new(),
            refused: 0,
            disks: Vec::new(),
            faults: Vec::new(),
        };
        step(&mut run);
        let account = Account::of(&run.events, &run.place, &sink.accepted());
        println!("full {what}: {} events refused to the hook", run.refused);
        account.print();
        run.faults.extend(account.faults());
        faults.extend(run.faults.iter().map(|fault| format!("full {what}: {fault}")));
    }
    faults
}

struct Run {
    place: Place,
    chance: Chance,
    events: Vec<Fresh>,
    /// Events that the drop directory had no room for; the hook counts and tells them.
    refused: usize,
    disks: Vec<Disk>,
    faults: Vec<String>,
}

/// The store's disk fills up under the daemon, and once more before it starts.
fn store(run: &mut Run) {
    let disk = run.disk("state", "2m");
    let daemon = run.place.serve();
    // Whatever fits, fits; then the events stay where they are.
    while run.place.waiting_events() < EVENTS && run.events.len() < 10_000 {
        run.add(1);
        thread::sleep(Duration::from_millis(2));
    }
    run.expect(run.events.len() < 10_000, "the store has never refused an event");
    run.expect(daemon.kill(), "the daemon has ended on a full disk");
    // A start on a full disk may fail; whoever starts the daemon tries again.
    let on_full = run.place.serve();
    thread::sleep(Duration::from_secs(1));
    drop(on_full);
    run.disks[disk].resize("64m");
    let daemon = run.place.serve();
    run.expect(run.place.wait_until_empty(), "the outbox did not become empty");
    run.expect(daemon.end(), "the daemon did not end well");
}

/// The drop directory's disk fills up while nobody drains it.
fn drop_directory(run: &mut Run) {
    run.disk("drop", "256k");
    while run.refused < EVENTS {
        run.add(1);
    }
    let halves = fs::read_dir(run.place.path("drop")).unwrap().filter_map(Result::ok);
    let halves = halves.filter(|entry| entry.path().extension().is_some_and(|e| e == "tmp"));
    run.expect(halves.count() == 0, "something half written is left");
    let daemon = run.place.serve();
    // It recovers by itself: what is drained makes room.
    let started = Instant::now();
    let refused = run.refused;
    while run.refused == refused && started.elapsed() < PATIENCE && run.events.len() < 2 * EVENTS {
        thread::sleep(Duration::from_millis(20));
        if run.place.waiting_events() == 0 {
            run.add(1);
        }
    }
    run.expect(run.refused == refused, "there is still no room");
    run.expect(run.place.wait_until_empty(), "the outbox did not become empty");
    run.expect(daemon.end(), "the daemon did not end well");
}

/// The log's disk is full from the start; there is much to log.
fn log(run: &mut Run) {
    let disk = run.disk("logs", "64k");
    fs::write(run.place.path("logs/full"), vec![b'x'; 1 << 20]).unwrap_err();
    let daemon = run.place.serve_with_log("logs/log", "trace");
    run.add(EVENTS);
    fs::write(run.place.path("drop/broken.json"), "{").unwrap();
    run.expect(run.place.wait_until_empty(), "the outbox did not become empty");
    run.expect(daemon.end(), "the daemon did not end well");
    run.disks[disk].resize("128k");
}

impl Run {
    fn add(&mut self, count: usize) {
        for _ in 0..count {
            let number = (self.events.len() + self.refused) as u64;
            let event = fresh(number, &mut self.chance);
            match self.place.drop_event(&event.mail_id, &event.json) {
                Ok(()) => self.events.push(event),
                Err(_) => self.refused += 1,
            }
        }
    }

    /// Puts a small file system in the place of a folder.
    fn disk(&mut self, folder: &str, size: &str) -> usize {
        self.disks.push(Disk::mount(self.place.path(folder), size));
        self.disks.len() - 1
    }

    fn expect(&mut self, holds: bool, otherwise: &str) {
        if !holds {
            self.faults.push(otherwise.to_owned());
        }
    }
}

/// A small file system in memory.
struct Disk(PathBuf);

impl Disk {
    fn mount(path: PathBuf, size: &str) -> Self {
        fs::create_dir_all(&path).unwrap();
        let options = format!("size={size},mode=0755");
        command(&["mount", "-t", "tmpfs", "-o", &options, "tmpfs"], &path);
        Self(path)
    }

    fn resize(&self, size: &str) {
        command(&["mount", "-o", &format!("remount,size={size}")], &self.0);
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Lazily: a daemon that is being killed may still hold a file.
        drop(Command::new("umount").arg("-l").arg(&self.0).status());
    }
}

fn command(words: &[&str], path: &Path) {
    let status = Command::new(words[0]).args(&words[1..]).arg(path).status().unwrap();
    assert!(status.success(), "{words:?} {}\nhint: run it as root", path.display());
}
