//! Broken overrides: each is named by `check` with its place and a hint, and costs no notice.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::Duration;

use assert_cmd::Command;
use serde::Deserialize;

use crate::support;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    file: PathBuf,
    #[serde(default)]
    text: String,
    #[serde(default)]
    append: bool,
    replace: Option<(String, String)>,
    #[serde(default = "once")]
    repeat: usize,
    #[serde(default)]
    also: Vec<(PathBuf, String)>,
    special: Option<Special>,
    at: String,
    says: String,
    #[serde(default)]
    hints: String,
    #[serde(default)]
    holds: bool,
    #[serde(default)]
    unseen: bool,
    #[serde(default)]
    level: Level,
}

/// What `check` says of a case: only an error costs a reader something.
#[derive(Clone, Copy, Default, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Level {
    #[default]
    Error,
    Warning,
    Nothing,
}

/// What stands in the place of a file in UTF-8.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Special {
    Latin,
    Pipe,
    Folder,
    Dangling,
}

fn once() -> usize {
    1
}

/// Who is told of the event: a recipient and an admin.
const READERS: [&str; 2] = ["anna@lab.example", "postmaster@lab.example"];

#[test]
fn each_broken_override_is_named_and_costs_no_notice() {
    let text = std::fs::read_to_string(support::path("tests/broken/cases.toml")).unwrap();
    let Cases { case: cases } = toml::from_str(&text).unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        case.make(&site);
        case.check(&site, &mut wrong);
        case.tell(&site, &mut wrong);
    }
    let failed: std::collections::BTreeSet<_> =
        wrong.iter().filter_map(|line: &String| line.split(": ").next()).collect();
    drop(writeln!(std::io::stderr(), "broken: {}/{}", cases.len() - failed.len(), cases.len()));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases.len() >= 30);
}

impl Case {
    fn make(&self, site: &Path) {
        std::fs::create_dir(site).unwrap();
        support::copy(&support::path("tests/site"), site);
        support::deliver_here(site);
        let path = site.join(&self.file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let present = std::fs::read_to_string(&path).unwrap_or_default();
        let text = match &self.replace {
            Some((old, new)) => {
                assert!(present.contains(old.as_str()), "{}", self.name);
                present.replacen(old.as_str(), new, 1)
            }
            None if self.append => present + &self.text,
            None => self.text.repeat(self.repeat),
        };
        match self.special {
            Some(Special::Folder) => std::fs::create_dir(&path).unwrap(),
            Some(Special::Pipe) => {
                drop(std::fs::remove_file(&path));
                let made = std::process::Command::new("mkfifo").arg(&path).status();
                assert!(made.unwrap().success(), "{}", self.name);
            }
            Some(Special::Dangling) => std::os::unix::fs::symlink("nowhere", &path).unwrap(),
            Some(Special::Latin) => {
                let octets: Vec<u8> = text.chars().map(|c| u8::try_from(c).unwrap()).collect();
                std::fs::write(&path, octets).unwrap();
            }
            None => std::fs::write(&path, text).unwrap(),
        }
        for (also, text) in &self.also {
            let path = site.join(also);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
    }

    fn check(&self, site: &Path, wrong: &mut Vec<String>) {
        let output = run(&["check", "--format", "json"], site);
        let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let problems = found["problems"].as_array().unwrap();
        let is_meant = |problem: &&serde_json::Value| {
            let text = |field: &str| problem[field].as_str().unwrap_or_default().to_owned();
            let place = format!("{}:{}:{}", text("file"), problem["line"], problem["column"]);
            place.contains(&self.at)
                && text("message").contains(&self.says)
                && !text("hint").is_empty()
                && text("hint").contains(&self.hints)
                && text("level") == if self.level == Level::Error { "error" } else { "warning" }
        };
        let is_right = match self.level {
            Level::Nothing => problems.is_empty(),
            Level::Error | Level::Warning => problems.iter().any(|problem| is_meant(&problem)),
        };
        if !is_right {
            wrong.push(format!("{}: check says {found:#}", self.name));
        }
        if output.status.code() != Some(if self.level == Level::Error { 78 } else { 0 }) {
            wrong.push(format!("{}: check ends with {:?}", self.name, output.status));
        }
    }

    /// Lets a real event come, as the hook leaves it, and looks who is told.
    fn tell(&self, site: &Path, wrong: &mut Vec<String>) {
        let event = site.join("drop/a.json");
        std::fs::create_dir(site.join("drop")).unwrap();
        std::fs::copy(support::path("tests/cases/two-names/event.json"), &event).unwrap();
        if self.holds {
            let output = run(&["serve", "--once"], site);
            if output.status.code() != Some(78) || !event.exists() {
                wrong.push(format!("{}: serve does not hold: {:?}", self.name, output.status));
            }
            self.repair(site);
        }
        let output = run(&["serve", "--once"], site);
        if output.status.code() != Some(0) || event.exists() {
            let said = String::from_utf8_lossy(&output.stderr);
            wrong.push(format!("{}: serve ends with {:?}: {said}", self.name, output.status));
            return;
        }
        let told = told(&site.join("mails/new"));
        for reader in READERS {
            let is_told = |line: &String| line.ends_with(reader) && !line.contains("trouble");
            if !told.iter().any(is_told) {
                wrong.push(format!("{}: {reader} is not told: {told:?}", self.name));
            }
        }
        let is_trouble = |line: &&String| line.starts_with("admin-trouble postmaster@lab");
        let troubles = told.iter().filter(is_trouble).count();
        if troubles != usize::from(self.is_told()) {
            wrong.push(format!("{}: the admins get {troubles} mails of trouble", self.name));
        }
    }

    fn repair(&self, site: &Path) {
        let path = site.join(&self.file);
        std::fs::remove_file(&path).unwrap();
        let whole = support::path("tests/site").join(&self.file);
        if !whole.exists() {
            // A folder that holds more is another's.
            drop(std::fs::remove_dir(path.parent().unwrap()));
            return;
        }
        std::fs::copy(whole, path).unwrap();
        support::deliver_here(site);
    }

    /// Tells whether the event's mails meet the mistake.
    fn is_told(&self) -> bool {
        !self.holds && !self.unseen && self.level == Level::Error
    }
}

/// Lists which mail went to whom.
fn told(folder: &Path) -> Vec<String> {
    let mails = std::fs::read_dir(folder).unwrap();
    let mails = mails.map(|mail| std::fs::read(mail.unwrap().path()).unwrap());
    let line = |octets: Vec<u8>| {
        let mail = mail_parser::MessageParser::default().parse(&octets).unwrap();
        let template = mail.header_raw("X-Whyblocked-Mail").unwrap().trim().to_owned();
        let to = mail.to().unwrap().first().unwrap().address().unwrap().to_owned();
        format!("{template} {to}")
    };
    mails.map(line).collect()
}

fn run(arguments: &[&str], site: &Path) -> Output {
    let mut command = Command::cargo_bin("whyblocked").unwrap();
    command.env_remove("WHYBLOCKED_CONFIG");
    command.timeout(Duration::from_mins(2));
    command.args(arguments).arg("--config").arg(site).output().unwrap()
}
