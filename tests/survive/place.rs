//! A site in a directory of its own, the program that serves it, and the hook's part.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::Engine;
use crate::chance::Chance;
use crate::postgres::{PASSWORD, Postgres};
use crate::sink::Sink;

/// How long the outbox may take to become empty at the end.
const PATIENCE: Duration = Duration::from_mins(2);

const STORY: &str = include_str!("../cases/many-names/event.json");

/// A site.
pub(crate) struct Place {
    folder: TempDir,
    /// Kept alive for the site's store.
    _postgres: Option<std::rc::Rc<Postgres>>,
}

impl Place {
    pub(crate) fn new(engine: Engine, sink: &Sink) -> Self {
        match engine {
            Engine::Sqlite => Self::with(sink, "[store]\npath = \"state/store.sqlite\"\n", None),
            Engine::Postgresql => Self::on(&std::rc::Rc::new(Postgres::start()), sink),
        }
    }

    /// Makes a site that keeps everything in a PostgreSQL that others may use, too.
    pub(crate) fn on(postgres: &std::rc::Rc<Postgres>, sink: &Sink) -> Self {
        let login = postgres.login(PASSWORD);
        let url = postgres.url("127.0.0.1");
        let store = format!("[store.postgres]\nurl = {url:?}\n{login}\n");
        Self::with(sink, &store, Some(std::rc::Rc::clone(postgres)))
    }

    fn with(sink: &Sink, store: &str, postgres: Option<std::rc::Rc<Postgres>>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let site = format!(
            "[drop]\ndirectory = \"drop\"\noverflow = \"overflow\"\ninterval_seconds = 1\n\
             {store}\n\
             [authentication]\nsecret_file = \"secret\"\n\
             [delivery]\nretry_seconds_min = 1\nretry_seconds_max = 2\npause_seconds = 1\n\
             lease_seconds = 10\n\
             [delivery.transport.smtp]\nhost = \"127.0.0.1\"\nport = {}\n",
            sink.address.port()
        );
        // Every mail is told by itself, so that all of them are on their way.
        let organization = concat!(
            include_str!("../site/organizations/town-hall/organization.toml"),
            "[limits]\nincident_hours = 0\norganization_notices_per_hour = 1000000000\n",
        );
        let place = Self { folder, _postgres: postgres };
        for name in ["drop", "overflow", "organizations/lab"] {
            fs::create_dir_all(place.path(name)).unwrap();
        }
        fs::write(place.path("whyblocked.toml"), site).unwrap();
        fs::write(place.path("organizations/lab/organization.toml"), organization).unwrap();
        place
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Starts the daemon.
    pub(crate) fn serve(&self) -> Serve {
        self.serve_with_log("log", "warn")
    }

    /// Starts the daemon with its log in this file, as talkative as `level` says.
    pub(crate) fn serve_with_log(&self, log: &str, level: &str) -> Serve {
        Serve::start(self.folder.path(), &self.path(log), level)
    }

    /// Reads what the daemons of this site have logged.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.path("log")).unwrap_or_default()
    }

    /// Writes an event as the hook does: whole or not at all.
    pub(crate) fn drop_event(&self, name: &str, event: &Value) -> std::io::Result<()> {
        let half = self.path(&format!("drop/.{name}.tmp"));
        let written = fs::write(&half, serde_json::to_vec(event).unwrap())
            .and_then(|()| fs::rename(&half, self.path(&format!("drop/{name}.json"))));
        if written.is_err() {
            drop(fs::remove_file(&half));
        }
        written
    }

    /// Counts the events that wait.
    pub(crate) fn waiting_events(&self) -> usize {
        let names = fs::read_dir(self.path("drop")).unwrap().filter_map(Result::ok);
        names.filter(|entry| entry.path().extension().is_some_and(|e| e == "json")).count()
    }

    /// Opens the site's store, as another process would.
    pub(crate) fn store(&self) -> Box<dyn whyblocked::store::Store> {
        whyblocked::store::open(&self.site().store, std::sync::Arc::default()).unwrap()
    }

    /// Tells how many mails of one connection may be accepted and unrecorded.
    pub(crate) fn acknowledge(&self) -> u32 {
        self.site().delivery.acknowledge
    }

    /// From the next start on, has results recorded after this many mails.
    pub(crate) fn acknowledge_after(&self, mails: u32) {
        let path = self.path("whyblocked.toml");
        let site = fs::read_to_string(&path).unwrap();
        let site = site.replace("[delivery]\n", &format!("[delivery]\nacknowledge = {mails}\n"));
        fs::write(path, site).unwrap();
    }

    fn site(&self) -> whyblocked::config::Site {
        whyblocked::config::Site::read(self.folder.path()).unwrap()
    }

    /// Waits until no event and no mail waits; answers whether that happened.
    pub(crate) fn wait_until_empty(&self) -> bool {
        let store = self.store();
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            let idle = store.next_due().is_ok_and(|due| due.is_none());
            if idle && self.waiting_events() == 0 {
                return true;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        false
    }
}

/// A running daemon; it is killed when it is dropped.
pub(crate) struct Serve {
    child: Child,
}

impl Serve {
    fn start(config: &Path, log: &Path, level: &str) -> Self {
        let log = fs::OpenOptions::new().create(true).append(true).open(log).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_whyblocked"))
            .args(["serve", "--config"])
            .arg(config)
            .env("WHYBLOCKED_LOG", level)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        Self { child }
    }

    /// Kills it at once, with SIGKILL; answers whether it still ran.
    pub(crate) fn kill(mut self) -> bool {
        let ran = self.child.try_wait().unwrap().is_none();
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        ran
    }

    /// Asks it to end, and answers whether it ended well.
    pub(crate) fn end(mut self) -> bool {
        let kill = format!("kill -TERM {}", self.child.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        self.child.wait().unwrap().success()
    }

    /// Reads the resident memory, in kilobytes.
    pub(crate) fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|text| text.parse().ok()).unwrap_or_default()
    }

    /// Counts the open files.
    pub(crate) fn files(&self) -> usize {
        fs::read_dir(format!("/proc/{}/fd", self.child.id())).unwrap().count()
    }
}

impl Drop for Serve {
    fn drop(&mut self) {
        // It may have ended already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// An event of the hook that nobody has seen before, with its recipients.
pub(crate) struct Fresh {
    pub(crate) mail_id: String,
    pub(crate) recipients: Vec<String>,
    pub(crate) json: Value,
}

/// Makes the event number `number`: one to three recipients of its own, its own sender and body.
pub(crate) fn fresh(number: u64, chance: &mut Chance) -> Fresh {
    let mut json: Value = serde_json::from_str(STORY).unwrap();
    let mail_id = format!("S{number:011}");
    let recipients: Vec<String> =
        (0..=chance.below(3)).map(|k| format!("r{number}x{k}@lab.example")).collect();
    let model = json["recipients"][0].clone();
    json["recipients"] = recipients
        .iter()
        .map(|address| {
            let mut recipient = model.clone();
            recipient["addr"] = json!(address);
            recipient
        })
        .collect();
    json["mail_id"] = json!(mail_id);
    json["sender"] = json!(format!("s{number}@outside.example"));
    json["digest"] = json!(format!("{number:064x}"));
    Fresh { mail_id, recipients, json }
}
