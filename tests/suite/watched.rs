//! What the daemon tells those who watch it, and where.

use crate::running::{PATIENCE, Place, ask, wait_until, wake};

#[test]
fn those_who_watch_get_an_answer() {
    let place = Place::new();
    let socket = place.path("metrics.sock");
    place.edit("whyblocked.toml", "[drop]", &format!("[metrics]\nlisten = {socket:?}\n[drop]"));
    let daemon = place.serve();
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
    // A new configuration forgets nothing, and mails to the admins are mails.
    daemon.signal("HUP");
    wait_until("no reload", || place.log().contains("read the configuration again"));
    std::fs::write(place.path("drop/broken.json"), "{").unwrap();
    let stored = "whyblocked_mails_total{of=\"stored\"} 4\n";
    wait_until("not counted", || ask(&socket, "/metrics").contains(stored));
    assert!(ask(&socket, "/metrics").contains("whyblocked_events_total{of=\"handled\"} 1\n"));
}

#[test]
fn what_does_not_work_is_no_health() {
    let place = Place::new();
    let socket = place.path("metrics.sock");
    place.edit("whyblocked.toml", "[drop]", &format!("[metrics]\nlisten = {socket:?}\n[drop]"));
    place.edit("whyblocked.toml", "[store]", "[store]\nbusy_seconds = 0");
    let daemon = place.serve();
    let says = |words: &str| {
        wait_until(words, || ask(&socket, "/health").ends_with(&format!("\r\n\r\n{words}\n")));
    };
    wait_until("nobody listens", || socket.exists());
    says("ok");
    std::fs::rename(place.path("drop"), place.path("away")).unwrap();
    says("a drop directory cannot be used");
    std::fs::rename(place.path("away"), place.path("drop")).unwrap();
    // It can be read, and not be written.
    let other = rusqlite::Connection::open(place.path("state/store.sqlite")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    says("the store does not work");
    wait_until("no cause", || place.log().contains("database is locked"));
    assert!(ask(&socket, "/metrics").contains("whyblocked_healthy 0\n"));
    place.edit("whyblocked.toml", "directory = \"drop\"", "directory = \"dorp\"");
    daemon.signal("HUP");
    wait_until("no complaint", || place.log().contains("the old configuration stays"));
    let not_used = "whyblocked_config_last_reload_successful 0\n";
    wait_until("not counted", || ask(&socket, "/metrics").contains(not_used));
}

#[test]
fn what_others_do_not_do_shows() {
    let place = Place::new();
    let socket = place.path("metrics.sock");
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let settings = format!(
        "[metrics]\nlisten = {socket:?}\n[directory.sql]\npath = \"none.sqlite\"\nquery = \"SELECT %a\"\n[drop]"
    );
    place.edit("whyblocked.toml", "[drop]", &settings);
    let maildir = "[delivery.transport.maildir]\ndirectory = \"mails\"";
    let smtp = format!("[delivery.transport.smtp]\nhost = \"127.0.0.1\"\nport = {nobody}");
    place.edit("whyblocked.toml", maildir, &smtp);
    let daemon = place.serve();
    wait_until("nobody listens", || socket.exists());
    let shows = |line: &str| {
        wait_until(line, || ask(&socket, "/metrics").contains(&format!("\nwhyblocked_{line}\n")));
    };
    shows("directory_failures_total{directory=\"sql\"} 0");
    shows("relay_up 1");
    place.drop_event("two-names", "first");
    shows("directory_failures_total{directory=\"sql\"} 1");
    shows("relay_up 0");
    wait_until("well", || ask(&socket, "/health").ends_with("\r\n\r\nthe relay takes no mails\n"));
    // Another relay takes what waits.
    place.edit("whyblocked.toml", &smtp, maildir);
    daemon.signal("HUP");
    wait_until("no mails", || place.mails().len() == 2);
    shows("relay_up 1");
}

#[test]
fn a_second_daemon_takes_no_socket_away() {
    let place = Place::new();
    let socket = place.path("metrics.sock");
    let old = format!("[metrics]\nlisten = {socket:?}\n[drop]\nwake_socket = \"wake\"");
    place.edit("whyblocked.toml", "[drop]", &old);
    let daemon = place.serve();
    wait_until("nobody listens", || socket.exists());
    for (setting, new) in [("wake_socket", "\"other\""), ("listen", "\"127.0.0.1:0\"")] {
        let second = assert_cmd::Command::cargo_bin("whyblocked")
            .unwrap()
            .args(["serve", "--config"])
            .arg(place.0.path())
            .timeout(PATIENCE)
            .assert()
            // Who listens there may end.
            .code(75);
        let told = String::from_utf8_lossy(&second.get_output().stderr).into_owned();
        assert!(told.contains(setting), "{told}");
        let text = std::fs::read_to_string(place.path("whyblocked.toml")).unwrap();
        let line = text.lines().find(|line| line.starts_with(setting)).unwrap().to_owned();
        place.edit("whyblocked.toml", &line, &format!("{setting} = {new}"));
    }
    wake(&place.path("wake"));
    assert!(ask(&socket, "/health").starts_with("HTTP/1.1 "));
    drop(daemon);
    // What a dead one has left behind is no hindrance.
    place.edit("whyblocked.toml", "\"other\"", "\"wake\"");
    place.edit("whyblocked.toml", "\"127.0.0.1:0\"", &format!("{socket:?}"));
    let _next = place.serve();
    wait_until("not ready", || place.log().contains("ready version="));
}

#[test]
fn the_log_says_what_became_of_each_mail() {
    let place = Place::new();
    let relay = place.path("sendmail");
    let sendmail = format!("[delivery.transport.sendmail]\npath = {relay:?}");
    let maildir = "[delivery.transport.maildir]\ndirectory = \"mails\"";
    place.edit("whyblocked.toml", maildir, &sendmail);
    for (round, (code, level, says)) in [
        (75, "debug", &["stored a mail", "the relay puts a mail off"][..]),
        (67, "info", &["the relay refused a mail for good"]),
        (0, "debug", &["stored a mail", "delivered a mail"]),
    ]
    .into_iter()
    .enumerate()
    {
        place.drop_event("two-names", &format!("mail{round}"));
        std::fs::write(&relay, format!("#!/bin/sh\ncat > /dev/null\nexit {code}\n")).unwrap();
        std::fs::set_permissions(&relay, std::os::unix::fs::PermissionsExt::from_mode(0o755))
            .unwrap();
        let mut command = crate::commands::whyblocked();
        command.env("WHYBLOCKED_LOG", format!("whyblocked={level}"));
        let output =
            command.args(["serve", "--once", "--config"]).arg(place.0.path()).output().unwrap();
        let log = String::from_utf8(output.stderr).unwrap();
        let of_events = log.lines().filter(|line| line.contains("handled an event"));
        assert!(of_events.clone().count() > 0, "{log}");
        for line in of_events {
            assert!(line.contains("category=\"downloader\" severity=\"high\""), "{line}");
        }
        let words = ["stored a mail", "the relay puts", "the relay refused", "delivered a mail"];
        for word in words {
            let lines: Vec<_> = log.lines().filter(|line| line.contains(word)).collect();
            let is_said = says.iter().any(|say| say.starts_with(word));
            assert_eq!(!lines.is_empty(), is_said, "{word}: {log}");
            assert!(
                lines.iter().all(|line| line.contains(" mail=\"") && line.contains("to=\"…@")),
                "{log}"
            );
        }
    }
}
