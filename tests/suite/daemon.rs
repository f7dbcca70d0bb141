//! The daemon: what wakes it, what it passes over, and how it takes a new configuration.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use whyblocked::clock::Clock;

use crate::support;

/// How long something may take that happens by itself.
const PATIENCE: Duration = Duration::from_mins(1);

/// A copy of the test site that writes mails into a maildir.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let site = tempfile::tempdir().unwrap();
        support::copy(&support::path("tests/site"), site.path());
        std::fs::create_dir(site.path().join("drop")).unwrap();
        let place = Self(site);
        // Every mail is told by itself.
        let organization = place.path("organizations/town-hall/organization.toml");
        let text = std::fs::read_to_string(&organization).unwrap();
        std::fs::write(&organization, format!("{text}\n[limits]\nincident_hours = 0\n")).unwrap();
        place.edit(
            "whyblocked.toml",
            "[delivery.transport.smtp]\nhost = \"127.0.0.1\"\nport = 10025",
            "[delivery.transport.maildir]\ndirectory = \"mails\"",
        );
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn edit(&self, name: &str, old: &str, new: &str) {
        let text = std::fs::read_to_string(self.path(name)).unwrap();
        assert!(text.contains(old), "{name} has no {old}");
        std::fs::write(self.path(name), text.replace(old, new)).unwrap();
    }

    /// Puts a story into the drop directory under a mail id of its own.
    fn drop_event(&self, story: &str, mail_id: &str) {
        let text =
            std::fs::read(support::path(&format!("tests/cases/{story}/event.json"))).unwrap();
        let mut event: serde_json::Value = serde_json::from_slice(&text).unwrap();
        event["mail_id"] = mail_id.into();
        // Scanning took its time.
        let came = Clock::System.now() - TimeDelta::hours(1);
        event["time"] = came.timestamp().into();
        event["sender"] = format!("{mail_id}@outside.example").into();
        event["recipients"][0]["addr"] = format!("{mail_id}@lab.example").into();
        let half = self.path(&format!("drop/.{mail_id}.tmp"));
        std::fs::write(&half, event.to_string()).unwrap();
        std::fs::rename(half, self.path(&format!("drop/{mail_id}.json"))).unwrap();
    }

    fn waits(&self, mail_id: &str) -> bool {
        self.path(&format!("drop/{mail_id}.json")).exists()
    }

    fn mails(&self) -> Vec<String> {
        let folder = std::fs::read_dir(self.path("mails/new")).into_iter().flatten();
        folder.map(|mail| std::fs::read_to_string(mail.unwrap().path()).unwrap()).collect()
    }

    fn once(&self) -> assert_cmd::assert::Assert {
        assert_cmd::Command::cargo_bin("whyblocked")
            .unwrap()
            .args(["serve", "--once", "--config"])
            .arg(self.0.path())
            .assert()
    }

    fn serve(&self) -> Daemon {
        let log = std::fs::File::create(self.path("log")).unwrap();
        let program = assert_cmd::cargo::cargo_bin("whyblocked");
        let mut command = Command::new(program);
        command.args(["serve", "--config"]).arg(self.0.path());
        Daemon(command.stdin(Stdio::null()).stderr(log).spawn().unwrap())
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.path("log")).unwrap()
    }
}

/// A running daemon; it ends with the test.
struct Daemon(Child);

impl Daemon {
    fn signal(&self, name: &str) {
        let kill = format!("kill -{name} {}", self.0.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn wait_until(what: &str, holds: impl Fn() -> bool) {
    let started = Instant::now();
    while !holds() {
        assert!(started.elapsed() < PATIENCE, "{what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_new_event_is_noticed_at_once() {
    let place = Place::new();
    // Without being told, it would look once an hour.
    place.edit("whyblocked.toml", "[drop]", "[drop]\ninterval_seconds = 3600");
    let daemon = place.serve();
    wait_until("the daemon does not start", || place.path("state/store.sqlite").exists());
    for number in 0..3 {
        place.drop_event("two-names", &format!("mail{number}"));
        wait_until("nobody has noticed", || place.mails().len() == 2 * (number + 1));
    }
    drop(daemon);
}

#[test]
fn a_signal_brings_the_new_configuration_or_leaves_the_old_one() {
    let place = Place::new();
    let organization = "organizations/town-hall/organization.toml";
    let mut daemon = place.serve();
    place.drop_event("two-names", "first");
    wait_until("no mails", || place.mails().len() == 2);
    place.edit(organization, "we are here for you", "we have moved");
    let ready = "ready version=";
    let with = format!("organizations=2 store={:?}", place.path("state/store.sqlite"));
    wait_until("not ready", || place.log().contains(ready));
    assert!(place.log().contains(&with), "{}", place.log());
    daemon.signal("HUP");
    wait_until("no reload", || place.log().contains("read the configuration again"));
    place.drop_event("two-names", "second");
    wait_until("no mails", || place.mails().len() == 4);
    place.edit(organization, "phrase = ", "phrase = 7 #");
    daemon.signal("HUP");
    wait_until("no complaint", || place.log().contains("the old configuration stays"));
    place.drop_event("two-names", "third");
    wait_until("no mails", || place.mails().len() == 6);
    let moved = place.mails().iter().filter(|mail| mail.contains("we have moved")).count();
    assert_eq!(moved, 4);
    daemon.signal("TERM");
    assert!(daemon.0.wait().unwrap().success(), "{}", place.log());
}

#[test]
fn a_configuration_that_cannot_listen_leaves_the_old_one() {
    let place = Place::new();
    let socket = place.path("metrics.sock");
    let old = format!("[metrics]\nlisten = {socket:?}\n[drop]\nwake_socket = \"wake\"");
    place.edit("whyblocked.toml", "[drop]", &old);
    let mut daemon = place.serve();
    wait_until("nobody listens", || socket.exists());
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = format!("\"{}\"", taken.local_addr().unwrap());
    for (number, (good, bad, setting)) in [
        (format!("{socket:?}"), port.as_str(), "metrics.listen"),
        ("\"wake\"".to_owned(), "\"gone/wake\"", "drop.wake_socket"),
    ]
    .into_iter()
    .enumerate()
    {
        place.edit("whyblocked.toml", &good, bad);
        daemon.signal("HUP");
        let complaint = format!("hint: set `{setting}`");
        wait_until("no complaint", || place.log().contains(&complaint));
        assert_eq!(place.log().matches("the old configuration stays").count(), number + 1);
        place.edit("whyblocked.toml", bad, &good);
        place.drop_event("two-names", &format!("mail{number}"));
        wait_until("no mails", || place.mails().len() == 2 * (number + 1));
    }
    // What is the same in both is kept.
    daemon.signal("HUP");
    wait_until("no reload", || place.log().contains("read the configuration again"));
    wait_until("unwell", || ask(&socket, "/health").ends_with("\r\n\r\nok\n"));
    wake(&place.path("wake"));
    daemon.signal("TERM");
    assert!(daemon.0.wait().unwrap().success(), "{}", place.log());
}

#[test]
fn a_relay_that_hangs_holds_up_no_new_configuration() {
    let place = Place::new();
    // It takes connections, and says nothing.
    let relay = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let smtp = format!(
        "[delivery.transport.smtp]\nhost = \"127.0.0.1\"\nport = {}\nconnect_seconds = 3600",
        relay.local_addr().unwrap().port()
    );
    place.edit("whyblocked.toml", "[delivery.transport.maildir]\ndirectory = \"mails\"", &smtp);
    let daemon = place.serve();
    place.drop_event("two-names", "first");
    relay.accept().map(std::mem::forget).unwrap();
    place.edit("whyblocked.toml", &smtp, "[delivery.transport.maildir]\ndirectory = \"mails\"");
    daemon.signal("HUP");
    wait_until("no reload", || place.log().contains("read the configuration again"));
    place.drop_event("two-names", "second");
    wait_until("no mails", || {
        let mails = place.mails();
        mails.iter().filter(|mail| mail.contains("second@")).count() == 2
    });
}

#[test]
fn an_event_that_the_store_refuses_holds_up_nobody() {
    let place = Place::new();
    place.once().success();
    let connection = rusqlite::Connection::open(place.path("state/store.sqlite")).unwrap();
    connection
        .execute_batch(
            "CREATE TRIGGER refuse BEFORE INSERT ON event WHEN NEW.id LIKE '%refused%' \
             BEGIN SELECT RAISE(ABORT, 'this one is refused'); END",
        )
        .unwrap();
    for mail_id in ["refused1", "before", "refused2", "after"] {
        place.drop_event("two-names", mail_id);
    }
    place.once().success();
    assert_eq!(place.mails().len(), 4);
    let waits = ["refused1", "before", "refused2", "after"].map(|mail_id| place.waits(mail_id));
    assert_eq!(waits, [true, false, true, false]);
    connection.execute_batch("DROP TRIGGER refuse").unwrap();
    place.once().success();
    assert_eq!(place.mails().len(), 8);
    assert!(!place.waits("refused1") && !place.waits("refused2"));
}

#[test]
fn events_stay_while_the_store_is_out_of_reach() {
    let place = Place::new();
    place.once().success();
    let other = rusqlite::Connection::open(place.path("state/store.sqlite")).unwrap();
    place.edit("whyblocked.toml", "[store]", "[store]\nbusy_seconds = 0");
    for number in 0..30 {
        place.drop_event("two-names", &format!("mail{number}"));
    }
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let told = place.once().code(75);
    let told = String::from_utf8_lossy(&told.get_output().stderr).into_owned();
    assert!(told.contains("the event is kept where it was"), "{told}");
    assert!((0..30).all(|number| place.waits(&format!("mail{number}"))));
    other.execute_batch("ROLLBACK").unwrap();
    place.once().success();
    assert_eq!(place.mails().len(), 60);
    assert!(!(0..30).any(|number| place.waits(&format!("mail{number}"))));
}

#[test]
fn more_than_the_cap_of_a_minute_waits() {
    let place = Place::new();
    place.edit("whyblocked.toml", "[drop]", "[drop]\nevents_per_minute_max = 5");
    for number in 0..8 {
        place.drop_event("two-names", &format!("mail{number}"));
    }
    place.once().success();
    // The minute may end in between; then more are taken, but never all before their turn.
    let waiting = (0..8).filter(|number| place.waits(&format!("mail{number}"))).count();
    assert!(waiting <= 3, "{waiting}");
    assert_eq!(place.mails().len(), 2 * (8 - waiting));
    let oldest_stays = place.waits("mail0");
    assert!(!oldest_stays);
}

#[test]
fn refusals_are_told_to_their_organization_and_none_is_left_out() {
    let place = Place::new();
    for number in 0..4 {
        place.drop_event("two-names", &format!("mail{number}"));
    }
    place.once().success();
    let store = rusqlite::Connection::open(place.path("state/store.sqlite")).unwrap();
    let refuse = |number: u32, address: &str| {
        let change = "UPDATE recipient SET state = 'failed', reply = '550 no such user', \
                      address = ?2 WHERE address = ?1";
        let old = format!("mail{number}@lab.example");
        assert_eq!(store.execute(change, [&old, address]).unwrap(), 1, "{old}");
    };
    // To whom, of how many, and of whom.
    let told = || {
        std::fs::remove_dir_all(place.path("mails")).unwrap();
        // Composed at the end of one round, and delivered by the next.
        place.once().success();
        place.once().success();
        let read = |text: &String| {
            let mail = mail_parser::MessageParser::default().parse(text.as_bytes()).unwrap();
            let text = mail.body_text(0).unwrap();
            let to = mail.to().unwrap().first().unwrap().address().unwrap().to_owned();
            let count = text.matches("550 no such user").count();
            let named =
                ["anna@lab.example", "bob@lab.example", "ute@münchen.example", "x@gone.example"];
            let named: Vec<_> = named.into_iter().filter(|name| text.contains(name)).collect();
            format!("{to} {count} {named:?} {}", text.contains(" 2 "))
        };
        let mut told: Vec<String> = place.mails().iter().map(read).collect();
        told.sort_unstable();
        told
    };
    refuse(0, "anna@lab.example");
    assert_eq!(told(), ["postmaster@lab.example 1 [\"anna@lab.example\"] false"]);
    refuse(1, "bob@lab.example");
    refuse(2, "ute@münchen.example");
    assert_eq!(told(), ["it@xn--mnchen-3ya.example 1 [\"ute@münchen.example\"] false"]);
    // Nobody's address any more: all are told together that there is something, and not what.
    refuse(3, "x@gone.example");
    assert!(told().is_empty());
    let make_old = |organization: &str| {
        let change = format!(
            "PRAGMA foreign_keys = off; UPDATE event SET id = id || '-' WHERE id LIKE '%/{organization}/%'; \
             UPDATE entry SET id = id || '-', event = event || '-' WHERE event LIKE '%/{organization}/%'"
        );
        store.execute_batch(&change).unwrap();
    };
    make_old("muenchen");
    assert!(told().is_empty(), "one has had its mail today");
    // What was told so far becomes yesterday's.
    make_old("town-hall");
    let rest = [
        "it@xn--mnchen-3ya.example 0 [] false",
        "postmaster@lab.example 1 [\"bob@lab.example\"] true",
    ];
    assert_eq!(told(), rest);
}

#[test]
fn the_hook_wakes_by_datagram() {
    let place = Place::new();
    let socket = place.path("wake");
    place.edit(
        "whyblocked.toml",
        "[drop]\ndirectory = \"drop\"",
        "[drop]\ndirectory = \"late\"\ninterval_seconds = 3600\nwake_socket = \"wake\"",
    );
    // The directory is made after the start, so that nothing but the datagram can tell.
    let _daemon = place.serve();
    wait_until("no socket", || socket.exists());
    wait_until("it has not looked yet", || place.log().contains("cannot take events"));
    std::fs::rename(place.path("drop"), place.path("late")).unwrap();
    let story = support::path("tests/cases/two-names/event.json");
    std::fs::copy(story, place.path("late/a.json")).unwrap();
    wake(&socket);
    wait_until("nobody has woken up", || place.mails().len() == 2);
}

#[test]
fn those_who_watch_get_an_answer() {
    let place = Place::new();
    let socket = place.path("metrics.sock");
    place.edit("whyblocked.toml", "[drop]", &format!("[metrics]\nlisten = {socket:?}\n[drop]"));
    let _daemon = place.serve();
    wait_until("nobody listens", || socket.exists());
    place.drop_event("two-names", "first");
    wait_until("no mails", || place.mails().len() == 2);
    wait_until("unwell", || ask(&socket, "/health").ends_with("\r\n\r\nok\n"));
    let sent = "whyblocked_deliveries_total{of=\"sent\"} 2\n";
    wait_until("not counted", || ask(&socket, "/metrics").contains(sent));
    wait_until("still waiting", || ask(&socket, "/metrics").contains("whyblocked_queue_mails 0\n"));
    let numbers = ask(&socket, "/metrics");
    for line in [
        "whyblocked_events_total{of=\"handled\"} 1\n",
        "whyblocked_mails_total{of=\"stored\"} 2\n",
        "whyblocked_latency_seconds_bucket{le=\"262.144\"} 1\n",
    ] {
        assert!(numbers.contains(line), "{line}{numbers}");
    }
    assert!(ask(&socket, "/").starts_with("HTTP/1.1 404 "));
}

fn ask(socket: &Path, page: &str) -> String {
    let mut server = std::os::unix::net::UnixStream::connect(socket).unwrap();
    let request = format!("GET {page} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    server.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    server.read_to_string(&mut answer).unwrap();
    answer
}

fn wake(socket: &Path) {
    let hook = std::os::unix::net::UnixDatagram::unbound().unwrap();
    hook.send_to(b"1", socket).unwrap();
}
