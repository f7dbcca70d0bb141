//! The daemon: what wakes it, what it passes over, and how it takes a new configuration.

use std::time::Duration;

use crate::running::{Place, ask, wait_until, wake};

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
    let last: Vec<_> = place.log().lines().rev().take(2).map(str::to_owned).collect();
    let ends = ["ended", "ending after the mails that are under way"];
    assert!(last.iter().zip(ends).all(|(line, end)| line.ends_with(end)), "{last:?}");
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
    assert!(told.contains("nothing was lost"), "{told}");
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
    std::fs::create_dir(place.path("late")).unwrap();
    place.drop_event("two-names", "first");
    std::fs::rename(place.path("drop/first.json"), place.path("late/first.json")).unwrap();
    let _daemon = place.serve();
    wait_until("no mails", || place.mails().len() == 2);
    // Another directory than the one that is watched, so that nothing but the datagram can tell.
    place.drop_event("two-names", "second");
    std::fs::rename(place.path("late"), place.path("watched")).unwrap();
    std::fs::rename(place.path("drop"), place.path("late")).unwrap();
    wake(&socket);
    wait_until("nobody has woken up", || place.mails().len() == 4);
}

#[test]
fn what_stays_in_the_drop_directory_is_told_once_and_starves_nobody() {
    let place = Place::new();
    let cap = "[drop]\nevents_per_minute_max = 50";
    place.edit("whyblocked.toml", "[drop]", cap);
    let link = |number| {
        let link = place.path(&format!("drop/{number}.json"));
        std::os::unix::fs::symlink("nowhere", link).unwrap();
    };
    let logged = |log: &str| log.matches("left a foreign file").count();
    let round = || logged(&String::from_utf8_lossy(&place.once().success().get_output().stderr));
    (0..60).for_each(link);
    for number in 0..3 {
        place.drop_event("two-names", &format!("mail{number}"));
    }
    let first = round();
    assert!(!(0..3).any(|number| place.waits(&format!("mail{number}"))));
    // From here on, it looks each second.
    place.edit("whyblocked.toml", cap, "[drop]\ninterval_seconds = 1");
    assert_eq!([first + round(), round()], [60, 0]);
    (60..120).for_each(link);
    let _daemon = place.serve();
    let links = || logged(&place.log());
    wait_until("no links", || links() == 60);
    std::thread::sleep(Duration::from_millis(2_500));
    place.drop_event("two-names", "last");
    wait_until("starved", || place.mails().iter().any(|mail| mail.contains("last@")));
    assert_eq!(links(), 60);
}
