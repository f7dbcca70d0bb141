//! A daemon that runs on a copy of the test site.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use whyblocked::clock::Clock;

use crate::support;

/// How long something may take that happens by itself.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// A copy of the test site that writes mails into a maildir.
pub(crate) struct Place(pub(crate) tempfile::TempDir);

impl Place {
    pub(crate) fn new() -> Self {
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

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn edit(&self, name: &str, old: &str, new: &str) {
        let text = std::fs::read_to_string(self.path(name)).unwrap();
        assert!(text.contains(old), "{name} has no {old}");
        std::fs::write(self.path(name), text.replace(old, new)).unwrap();
    }

    /// Puts a story into the drop directory under a mail id of its own.
    pub(crate) fn drop_event(&self, story: &str, mail_id: &str) {
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

    pub(crate) fn waits(&self, mail_id: &str) -> bool {
        self.path(&format!("drop/{mail_id}.json")).exists()
    }

    pub(crate) fn mails(&self) -> Vec<String> {
        let folder = std::fs::read_dir(self.path("mails/new")).into_iter().flatten();
        folder.map(|mail| std::fs::read_to_string(mail.unwrap().path()).unwrap()).collect()
    }

    pub(crate) fn once(&self) -> assert_cmd::assert::Assert {
        assert_cmd::Command::cargo_bin("whyblocked")
            .unwrap()
            .args(["serve", "--once", "--config"])
            .arg(self.0.path())
            .assert()
    }

    pub(crate) fn serve(&self) -> Daemon {
        let log = std::fs::File::create(self.path("log")).unwrap();
        let program = assert_cmd::cargo::cargo_bin("whyblocked");
        let mut command = Command::new(program);
        command.args(["serve", "--config"]).arg(self.0.path());
        Daemon(command.stdin(Stdio::null()).stderr(log).spawn().unwrap())
    }

    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.path("log")).unwrap()
    }
}

/// A running daemon; it ends with the test.
pub(crate) struct Daemon(pub(crate) Child);

impl Daemon {
    pub(crate) fn signal(&self, name: &str) {
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

/// Waits for what happens by itself.
pub(crate) fn wait_until(what: &str, holds: impl Fn() -> bool) {
    let started = Instant::now();
    while !holds() {
        assert!(started.elapsed() < PATIENCE, "{what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Asks those who are watched; a server that leaves its place to the next one answers nothing.
pub(crate) fn ask(socket: &Path, page: &str) -> String {
    let request = format!("GET {page} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    let answer = std::os::unix::net::UnixStream::connect(socket).and_then(|mut server| {
        server.write_all(request.as_bytes())?;
        let mut answer = String::new();
        server.read_to_string(&mut answer)?;
        Ok(answer)
    });
    answer.unwrap_or_default()
}

/// Wakes the daemon as the hook does.
pub(crate) fn wake(socket: &Path) {
    let hook = std::os::unix::net::UnixDatagram::unbound().unwrap();
    hook.send_to(b"1", socket).unwrap();
}
