//! What strangers wrote does not steer the terminal of whoever looks at it, and forges no row.

use std::path::{Path, PathBuf};

use assert_cmd::Command;

use crate::support;

/// Escapes, a bell, direction marks, and a row of its own.
const EVIL: &str = "a\u{1b}[2J\u{7}\u{202e}\u{9b}31m\tb\nFORGED  row";

#[test]
fn no_command_shows_what_steers_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path();
    let local = format!("{EVIL}@lab.example");
    let file = site_with(&local, site);
    let file = file.to_str().unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::cargo_bin("whyblocked").unwrap();
        command.env_remove("WHYBLOCKED_CONFIG").args(arguments);
        if arguments[0] != "explain" {
            command.arg("--config").arg(site);
        }
        let output = command.output().unwrap();
        [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap())
    };
    run(&["notify", "--event", file]);
    run(&[
        "silence",
        "add",
        "--recipient",
        "anna@lab.example",
        "--for",
        "1h",
        "--comment",
        EVIL,
        "--author",
        EVIL,
    ]);
    // What is called, and a word that it says, so that something is looked at.
    let cases: [(&[&str], &str); 12] = [
        (&["queue", "list", "--all"], "recipient-blocked"),
        (&["queue", "quiet"], "[2J"),
        (&["queue", "digest"], "nothing waits"),
        (&["queue", "show", EVIL], "there is no mail"),
        (&["queue", "drop", EVIL], "there is no mail"),
        (&["route", &local], "was quiet"),
        (&["route", &local, "--event", file], "quiet:"),
        (&["silence", "list"], "until"),
        (&["silence", "test", "--event", file], "is told"),
        (&["send-test", &format!("{EVIL}@remote.example")], "no organization"),
        (&["explain", &format!("Win.Trojan.{EVIL}-1")], "Category"),
        (&["render", "--organization", EVIL], "no organization"),
    ];
    let mut wrong = Vec::new();
    for (arguments, expected) in cases {
        let said = run(arguments).concat();
        // An error quotes what was asked for, in as many lines; a list has a row for each thing.
        let is_list = !said.starts_with("error:");
        let steers = |c: char| {
            let is_layout = c == '\n' || (c == '\t' && !is_list);
            (c.is_control() && !is_layout) || matches!(c, '\u{202a}'..='\u{202e}')
        };
        let is_forged =
            is_list && said.lines().any(|line| line.to_uppercase().starts_with("FORGED"));
        if said.chars().any(steers) || is_forged || !said.contains(expected) {
            wrong.push(format!("{arguments:?}: {said:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // A program gets all of it.
    let [said, _] = run(&["explain", "--format", "json", EVIL]);
    let said: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(said["text"], EVIL);
}

#[test]
fn a_list_on_a_terminal_has_headings() {
    let folder = tempfile::tempdir().unwrap();
    let file = site_with("dora@lab.example", folder.path());
    let program = assert_cmd::cargo::cargo_bin("whyblocked");
    let [program, site] = [program.as_path(), folder.path()].map(|path| path.display().to_string());
    let run = |command: &mut Command| {
        let output = command.env_remove("WHYBLOCKED_CONFIG").output().unwrap();
        String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n")
    };
    let mut here = Command::new(&program);
    run(here.args(["notify", "--config", &site, "--event"]).arg(file));
    let list = format!("{program} queue list --all --config {site}");
    let seen = run(Command::new("script").args(["-qec", &list, "/dev/null"]));
    let (heading, rows) = seen.split_once('\n').unwrap();
    let words: Vec<&str> = heading.split("  ").map(str::trim).filter(|w| !w.is_empty()).collect();
    assert_eq!(words, ["ID", "STATE", "NEXT TRY, OR END", "MAIL", "TO", "REPLY"]);
    // Programs get the rows alone, and each value stands below its heading.
    let piped = run(Command::new(&program).args(["queue", "list", "--all", "--config", &site]));
    assert_eq!(rows, piped);
    let row = rows.lines().next().unwrap();
    for (word, value) in [("STATE", "sent"), ("NEXT", "20"), ("MAIL", "recipient-blocked")] {
        let at = heading.find(word).unwrap();
        assert!(row[at..].starts_with(value), "{heading}\n{row}");
    }
}

/// Makes a site, and an event there that is for one address more.
fn site_with(address: &str, folder: &Path) -> PathBuf {
    support::copy(&support::path("tests/site"), folder);
    support::deliver_here(folder);
    let event = std::fs::read_to_string(support::path("tests/cases/two-names/event.json")).unwrap();
    let mut event: serde_json::Value = serde_json::from_str(&event).unwrap();
    let mut evil = event["recipients"][0].clone();
    evil["addr"] = address.into();
    event["recipients"].as_array_mut().unwrap().push(evil);
    let file = folder.join("event.json");
    std::fs::write(&file, event.to_string()).unwrap();
    file
}
