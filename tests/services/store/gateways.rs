//! Several gateways with one store, by what the program does.

use std::path::Path;
use std::thread;

use super::tests::start;
use super::{Answer, Filter, Throttle, host, owed};
use crate::lab::{Lab, path};
use crate::postgres::Postgres;

/// A site of one gateway that delivers into a directory, and keeps its mails in this store.
fn gateway(store: &str) -> Lab {
    let lab = Lab::new(store);
    lab.drop_line(
        "whyblocked.toml",
        "[delivery.transport.smtp]\nhost = \"127.0.0.1\"\nport = 10025",
    );
    lab.add("whyblocked.toml", "[delivery.transport.maildir]\ndirectory = \"mails\"");
    std::fs::create_dir(lab.folder().join("drop")).unwrap();
    lab
}

fn drop_in(lab: &Lab, name: &str) {
    let event = path("tests/cases/eicar-3l1e/event.json");
    std::fs::copy(event, lab.folder().join("drop").join(name)).unwrap();
}

fn mails(lab: &Lab) -> usize {
    std::fs::read_dir(lab.folder().join("mails/new")).map_or(0, Iterator::count)
}

fn list(lab: &Lab) -> String {
    let output = lab.command().args(["queue", "list", "--all"]).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn two_gateways_send_each_mail_once() {
    let postgres = Postgres::start();
    let table = postgres.store("store.postgres", "timeout_seconds = 60");
    let gateways = [gateway(&table), gateway(&table)];
    for (number, gateway) in gateways.iter().enumerate() {
        for copy in 0..4 {
            drop_in(gateway, &format!("{number}-{copy}.json"));
        }
    }
    thread::scope(|threads| {
        for gateway in &gateways {
            threads.spawn(|| gateway.command().args(["serve", "--once"]).assert().success());
        }
    });
    assert_eq!(gateways.iter().map(mails).sum::<usize>(), 5);
    for gateway in &gateways {
        assert_eq!(std::fs::read_dir(gateway.folder().join("drop")).unwrap().count(), 0);
        assert_eq!(list(gateway).lines().count(), 5);
    }
    let seen = postgres.ask("SELECT string_agg(seen::text, ' ') FROM whyblocked.event");
    assert_eq!(seen, "8");
    let purge = ["queue", "purge", "anna@lab.example"];
    gateways[0].command().args(purge).assert().success();
    assert!(!list(&gateways[1]).contains("anna@lab.example"));
}

#[test]
fn a_queue_moves_to_the_shared_store_and_back() {
    let postgres = Postgres::start();
    let table = postgres.store("store.postgres", "timeout_seconds = 60");
    // Nobody listens where this one delivers, so the mails wait.
    let lab = Lab::new("");
    lab.drop_line("whyblocked.toml", "port = 10025");
    let smtp = format!("host = \"127.0.0.1\"\nport = {}", crate::server::free_port());
    let file = lab.folder().join("whyblocked.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("host = \"127.0.0.1\"", &smtp)).unwrap();
    let event = path("tests/cases/eicar-3l1e/event.json");
    lab.command().args(["notify", "--event"]).arg(event).assert().success();
    let before = list(&lab);
    assert_eq!(before.lines().count(), 5, "{before}");

    let new = tempfile::tempdir().unwrap();
    std::fs::write(new.path().join("whyblocked.toml"), &table).unwrap();
    let shared = Lab::new(&table);
    let move_to = |lab: &Lab, to: &Path| {
        let output = lab.command().args(["queue", "move", "--to"]).arg(to).output().unwrap();
        let told = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8(told).unwrap())
    };
    let (code, told) = move_to(&lab, new.path());
    assert_eq!(code, Some(0), "{told}");
    assert!(told.starts_with("moved: 1 events, 5 mails, "), "{told}");
    assert_eq!(list(&lab), "the queue is empty\n");
    assert_eq!(list(&shared), before);
    let (code, told) = move_to(&shared, new.path());
    assert!(code == Some(64) && told.contains("the same one\nhint: "), "{told}");
    assert_eq!(list(&shared), before);
    assert_eq!(move_to(&shared, lab.folder()).0, Some(0));
    assert_eq!(list(&lab), before);
    assert_eq!(list(&shared), "the queue is empty\n");
}

#[test]
fn the_clock_and_the_windows_are_the_databases() {
    let postgres = Postgres::start();
    let hosts = [host(&postgres, 60).unwrap(), host(&postgres, 60).unwrap()];
    let answers = (0..4).map(|number: usize| {
        let mut event = owed(&format!("mx/{number}"), &["anna"]);
        event.entries[0].throttles = vec![Throttle {
            key: "anna".to_owned(),
            name: String::new(),
            window_seconds: 3600,
            limit: 1,
        }];
        hosts[number % 2].commit(&[event]).unwrap()[0].answers[0].clone()
    });
    let held = |count| Answer::Held { key: "anna".to_owned(), count };
    assert_eq!(answers.collect::<Vec<_>>(), [Answer::Stored, held(1), held(2), held(3)]);
    let queued = hosts[0].list(&Filter::default()).unwrap()[0].queued;
    assert!(queued > start());
    // Moved back, as if the hour had passed.
    postgres.execute("UPDATE whyblocked.throttle SET ends = extract(epoch FROM now()) * 1000");
    let mut event = owed("mx/later", &["anna"]);
    event.entries[0].throttles = vec![Throttle {
        key: "anna".to_owned(),
        name: String::new(),
        window_seconds: 3600,
        limit: 1,
    }];
    assert_eq!(hosts[1].commit(&[event]).unwrap()[0].answers, [Answer::Stored]);
}
