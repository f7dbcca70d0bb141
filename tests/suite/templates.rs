//! Templates over ours: the nearest layer that works is used, within bounds, for each mail by itself.

use std::path::PathBuf;
use std::sync::Arc;

use whyblocked::compose::{Flaw, Mark};
use whyblocked::config::Site;
use whyblocked::setup::Setup;
use whyblocked::worker::Worker;

use crate::support;

const ORGANIZATION: &str = "organizations/town-hall/templates/recipient-blocked/body.txt";
const SITE: &str = "templates/recipient-blocked/body.txt";
const LOOP: &str =
    "{% for a in range(end=90000) %}{% for b in range(end=90000) %}{% endfor %}{% endfor %}x";

/// Sets up the tests' site with these files over ours.
fn set_up(files: &[(&str, &str)], program: PathBuf) -> (tempfile::TempDir, Setup) {
    let folder = tempfile::tempdir().unwrap();
    support::copy(&support::path("tests/site"), folder.path());
    for (file, text) in files {
        let path = folder.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let site = Site::read(folder.path()).unwrap();
    let worker = Arc::new(Worker::new(program));
    let setup = Setup::with_worker(&site, Mark::new(b"key"), support::clock(), &worker).unwrap();
    (folder, setup)
}

/// Renders one story with these files over ours: what the recipient and the admin read, and faults.
fn told(files: &[(&str, &str)], program: PathBuf) -> (String, Vec<String>) {
    let (_folder, setup) = set_up(files, program);
    story(&setup)
}

fn story(setup: &Setup) -> (String, Vec<String>) {
    let plan = setup.plan(&support::event(&support::path("tests/cases/two-names")));
    assert_eq!(plan.mails.len(), 2);
    assert_eq!(plan.troubles.is_empty(), plan.mails.iter().all(|(_, mail)| mail.flaws.is_empty()));
    let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let said: Vec<String> = plan.mails.iter().map(|(_, mail)| first(&mail.text)).collect();
    let flaws = plan.mails.iter().flat_map(|(_, mail)| &mail.flaws);
    let faults = flaws.map(|flaw| match flaw {
        Flaw::Template(fault) => fault.to_string(),
        Flaw::Words(problem) => problem.to_string(),
    });
    (said.join(" / "), faults.collect())
}

/// What lies in the organization's and the site's layer, what is said, where the faults are.
type Case = (Option<&'static str>, Option<&'static str>, String, &'static [&'static str]);

#[test]
fn the_nearest_layer_that_works_is_used() {
    let ours = "E-Mail gestoppt / High: Downloader";
    let admin = "High: Downloader";
    let with = |text: &str| format!("{text} / {admin}");
    let cases: [Case; 10] = [
        (None, None, ours.to_owned(), &[]),
        (Some("Town hall"), None, with("Town hall"), &[]),
        (None, Some("Site"), with("Site"), &[]),
        (Some("Town hall"), Some("Site"), with("Town hall"), &[]),
        (Some("{{ oops"), Some("Site"), with("Site"), &[ORGANIZATION]),
        (Some("{{ view.oops }}"), Some("{% if"), ours.to_owned(), &[SITE, ORGANIZATION]),
        (Some("Town hall"), Some("{% if"), with("Town hall"), &[SITE]),
        (Some(LOOP), Some("Site"), with("Site"), &[ORGANIZATION]),
        (None, Some(LOOP), ours.to_owned(), &[SITE]),
        (Some("{{ view.title | safe }}<b>"), None, with("E-Mail gestoppt<b>"), &[]),
    ];
    for (organization, site, said, places) in cases {
        let files = [(ORGANIZATION, organization), (SITE, site)];
        let files: Vec<(&str, &str)> =
            files.into_iter().filter_map(|(file, text)| Some((file, text?))).collect();
        let (found, faults) = told(&files, assert_cmd::cargo::cargo_bin("whyblocked"));
        assert_eq!(found, said, "{files:?} {faults:?}");
        assert_eq!(faults.len(), places.len(), "{files:?} {faults:?}");
        for (fault, place) in faults.iter().zip(places) {
            assert!(fault.contains(&format!("/{place}:1:")), "{fault}");
        }
    }
}

#[test]
fn a_worker_that_is_killed_costs_no_override() {
    let files = [(ORGANIZATION, "Town hall")];
    let (_folder, setup) = set_up(&files, assert_cmd::cargo::cargo_bin("whyblocked"));
    let expected = ("Town hall / High: Downloader".to_owned(), Vec::new());
    assert_eq!(story(&setup), expected);
    let workers = std::fs::read_to_string("/proc/thread-self/children").unwrap();
    let kill =
        std::process::Command::new("sh").args(["-c", &format!("kill -9 {workers}")]).status();
    assert!(kill.unwrap().success(), "{workers}");
    assert_eq!(story(&setup), expected);
}

#[test]
fn a_stop_lets_the_worker_finish_what_it_is_asked() {
    use std::io::{Read as _, Write as _};
    use std::process::{Command, Stdio};
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("whyblocked"));
    let command = command.arg("template-worker").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut ask = || {
        let job = br#"{"set":1,"template":"recipient-blocked","view":{},"sources":null}"#;
        input.write_all(&u32::try_from(job.len()).unwrap().to_be_bytes()).unwrap();
        input.write_all(job).unwrap();
        let mut length = [0; 4];
        output.read_exact(&mut length).unwrap();
        let mut answer = vec![0; u32::from_be_bytes(length) as usize];
        output.read_exact(&mut answer).unwrap();
        String::from_utf8(answer).unwrap()
    };
    // Once it answers, it listens to signals.
    assert_eq!(ask(), "\"Unknown\"");
    for signal in ["TERM", "INT", "HUP"] {
        let kill = format!("kill -{signal} {}", child.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        assert_eq!(ask(), "\"Unknown\"", "{signal}");
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn without_a_worker_ours_are_used() {
    let files = [(ORGANIZATION, "Town hall")];
    for program in ["/nonexistent/whyblocked", "/bin/true", "/bin/cat", "/bin/echo"] {
        let (said, faults) = told(&files, program.into());
        assert!(said.starts_with("E-Mail gestoppt"), "{program}: {said}");
        assert_eq!(faults.len(), 1, "{program}: {faults:?}");
    }
}
