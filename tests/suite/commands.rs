//! The real program: exit codes, outputs, effects.

use std::path::Path;

use assert_cmd::Command;

use crate::support;

pub(crate) fn whyblocked() -> Command {
    let mut command = Command::cargo_bin("whyblocked").unwrap();
    command.env_remove("WHYBLOCKED_CONFIG");
    command
}

/// Runs a command for a site; gives the exit code and all that it said.
pub(crate) fn said(site: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = whyblocked().arg("--config").arg(site).args(arguments).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(said).unwrap())
}

#[test]
fn ends_with_the_code_that_scripts_rely_on() {
    let site = support::path("tests/site");
    let site = site.to_str().unwrap();
    let empty = tempfile::tempdir().unwrap();
    let empty = empty.path().to_str().unwrap();
    let cases: [(&[&str], &str, i32, &str); 15] = [
        (&[], "", 64, ""),
        (&["--version"], "", 0, ""),
        (&["frobnicate"], "", 64, "error"),
        (&["notify", "--config", empty], "{}", 78, "hint:"),
        (&["route", "--config", "/dev/null", "anna@lab.example"], "", 78, "cannot read the file"),
        (&["notify", "--config", site, "--maildir", empty], "{}", 65, "hint:"),
        (&["notify", "--config", site, "--maildir", empty], "", 65, "cannot be read"),
        (&["render"], "{\"v\":9}", 65, "version 9"),
        (&["render", "--event", "/nonexistent"], "", 64, "cannot read"),
        (&["explain", "Eicar-Test-Signature"], "", 0, ""),
        (&["check", "--config", site], "", 0, ""),
        (&["check", "--config", empty], "", 78, "error"),
        (&["preview", "--config", empty], "", 78, "hint:"),
        (&["preview", "--listen", "0.0.0.0:8025"], "", 64, "ssh -L"),
        (&["send-test", "--config", site, "x@remote.example"], "", 78, ""),
    ];
    for (arguments, input, code, said) in cases {
        let output = whyblocked().args(arguments).write_stdin(input).output().unwrap();
        let error = String::from_utf8_lossy(&output.stderr);
        // The last case fails on the secret, which lies where only the daemon may write.
        if arguments.contains(&"send-test") {
            assert!(matches!(output.status.code(), Some(64 | 78)), "{arguments:?}: {error}");
            continue;
        }
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {error}");
        assert!(error.contains(said), "{arguments:?}: {error}");
    }
}

/// Text and page of a mail.
type Mailed = (String, String);

/// Takes what each mail in a directory says, sorted.
fn take_mails(directory: &Path) -> Vec<Mailed> {
    let mails = std::fs::read_dir(directory.join("new")).unwrap().map(|entry| {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        let mail = mail_parser::MessageParser::default().parse(&bytes).unwrap();
        (mail.body_text(0).unwrap().into_owned(), mail.body_html(0).unwrap().into_owned())
    });
    let mut mails: Vec<_> = mails.collect();
    mails.sort();
    std::fs::remove_dir_all(directory).unwrap();
    mails
}

/// Gives what a form says beside the organization's name: without marks, tags and what draws lines.
fn said_by(form: &str) -> String {
    let form: serde_json::Value = serde_json::from_str(form).unwrap();
    let (_, body) = form["html"].as_str().unwrap().split_once("<body").unwrap();
    let body: String = body.split('<').filter_map(|tag| Some(tag.split_once('>')?.1)).collect();
    let mut said = format!("{} {} {body}", form["subject"], form["text"]);
    for known in ["&nbsp;", "\\n", "Lab Town Hall", "Werkstatt München"] {
        said = said.replace(known, " ");
    }
    let kept = said.split('\u{e000}').map(|part| part.split_once('\u{e001}').map_or(part, |p| p.1));
    kept.collect::<String>().replace(|c: char| !c.is_alphanumeric(), "")
}

#[test]
fn notify_takes_what_templates_made_in_another_run() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path();
    support::copy(&support::path("tests/site"), site);
    support::deliver_here(site);
    let state = site.join("state");
    let forms = || -> Vec<_> {
        let files = std::fs::read_dir(state.join("forms")).unwrap();
        let files = files.map(|entry| entry.unwrap().path());
        files.map(|file| (std::fs::read(&file).unwrap(), file)).collect()
    };
    let run = || {
        let event = support::path("tests/cases/eicar-3l1e/event.json");
        let mut notify = whyblocked();
        notify.args(["notify", "--config"]).arg(site).arg("--event").arg(event).assert().success();
        std::fs::remove_file(state.join("store.sqlite")).unwrap();
        take_mails(&site.join("mails"))
    };
    let first = run();
    assert_eq!(first.len(), 5);
    let kept = forms();
    // One for each organization's recipients and admins.
    assert_eq!(kept.len(), 4);
    assert_eq!(run(), first);
    assert_eq!(forms(), kept);
    for (octets, file) in &kept {
        let form = String::from_utf8_lossy(octets);
        assert_eq!(said_by(&form), "", "{form}");
        // It is used, and not made again.
        std::fs::write(file, form.replace('\u{e001}', "\u{e001}!")).unwrap();
    }
    let differ = |(one, other): (&Mailed, &Mailed)| one.0 != other.0 && one.1 != other.1;
    assert!(run().iter().zip(&first).all(differ));
    for (_, file) in &kept {
        std::fs::write(file, "{").unwrap();
    }
    assert_eq!(run(), first);
}

#[test]
fn notify_writes_one_mail_for_each_reader() {
    let out = tempfile::tempdir().unwrap();
    whyblocked()
        .args(["notify", "--config"])
        .arg(support::path("tests/site"))
        .arg("--event")
        .arg(support::path("tests/cases/eicar-3l1e/event.json"))
        .arg("--maildir")
        .arg(out.path())
        .assert()
        .success();
    let mut mails: Vec<(String, String)> = Vec::new();
    for entry in std::fs::read_dir(out.path().join("new")).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        let mail = mail_parser::MessageParser::default().parse(&bytes).unwrap();
        let to = mail.to().unwrap().first().unwrap().address().unwrap().to_owned();
        mails.push((to, mail.header_raw("Content-Language").unwrap().trim().to_owned()));
    }
    mails.sort();
    let mails: Vec<(&str, &str)> =
        mails.iter().map(|(to, language)| (to.as_str(), language.as_str())).collect();
    let expected = [
        ("anna@lab.example", "de"),
        ("bob@sub.lab.example", "de"),
        ("carl@xn--mnchen-3ya.example", "de"),
        ("it@xn--mnchen-3ya.example", "de"),
        ("postmaster@lab.example", "en"),
    ];
    assert_eq!(mails, expected);
}

#[test]
fn serve_once_empties_the_drop_directory() {
    let site = tempfile::tempdir().unwrap();
    support::copy(&support::path("tests/site"), site.path());
    let drop = site.path().join("drop");
    std::fs::create_dir(&drop).unwrap();
    std::fs::copy(support::path("tests/cases/two-names/event.json"), drop.join("a.json")).unwrap();
    std::fs::write(drop.join("broken.json"), "{\"v\":1").unwrap();
    let config = site.path().join("whyblocked.toml");
    let text = std::fs::read_to_string(&config).unwrap();
    let text = text.replace(
        "[delivery.transport.smtp]\nhost = \"127.0.0.1\"\nport = 10025",
        "[delivery.transport.maildir]\ndirectory = \"mails\"",
    );
    std::fs::write(&config, text).unwrap();
    let run = || {
        whyblocked().args(["serve", "--once", "--config"]).arg(site.path()).assert().success();
        std::fs::read_dir(site.path().join("mails/new")).map_or(0, Iterator::count)
    };
    // A recipient's mail, the admins' mail, and one about the broken event for each organization.
    assert_eq!(run(), 4);
    assert!(!drop.join("a.json").exists());
    assert!(drop.join("bad/broken.json").exists());
    assert!(drop.join("bad/broken.json.why").exists());
    // The same event again is nothing new.
    std::fs::copy(support::path("tests/cases/two-names/event.json"), drop.join("again.json"))
        .unwrap();
    assert_eq!(run(), 4);
    assert!(!drop.join("again.json").exists());
}

#[test]
fn a_queue_moves_to_the_store_of_another_configuration() {
    let site = tempfile::tempdir().unwrap();
    support::copy(&support::path("tests/site"), site.path());
    let new = site.path().join("new");
    std::fs::create_dir(&new).unwrap();
    std::fs::write(new.join("whyblocked.toml"), "[store]\npath = \"moved.sqlite\"").unwrap();
    let run = |arguments: &[&str]| said(site.path(), arguments);
    std::fs::create_dir(site.path().join("drop")).unwrap();
    std::fs::write(site.path().join("drop/broken.json"), "{\"v\":1").unwrap();
    // Nobody listens where the mails would go.
    assert_eq!(run(&["serve", "--once"]).0, Some(0));
    let before = run(&["queue", "list"]).1;
    assert_eq!(before.lines().count(), 2, "{before}");
    let (code, said) = run(&["queue", "move", "--to", new.to_str().unwrap()]);
    assert!(code == Some(0) && said.starts_with("moved: "), "{said}");
    assert_eq!(run(&["queue", "list", "--all"]).1, "the queue is empty\n");
    assert!(new.join("moved.sqlite").exists());
    let (code, said) = run(&["queue", "move", "--to", site.path().to_str().unwrap()]);
    assert!(code == Some(64) && said.contains("hint: name a directory"), "{said}");
    let (code, said) = run(&["queue", "move", "--to", "/nonexistent"]);
    assert!(code == Some(78) && said.contains("cannot read the file"), "{said}");
}

#[test]
fn the_queue_lists_what_a_person_can_do_something_about() {
    let site = tempfile::tempdir().unwrap();
    support::copy(&support::path("tests/site"), site.path());
    let run = |arguments: &[&str]| said(site.path(), &[&["queue"], arguments].concat());
    run(&["list"]);
    let store = rusqlite::Connection::open(site.path().join("state/store.sqlite")).unwrap();
    let day = |number: i64| (number + 20_000) * 86_400_000;
    for (number, state, finished, reply) in [
        (1, "sent", Some(day(1)), "250 2.0.0 queued"),
        (2, "waiting", None, "450 4.2.0 later"),
        (3, "failed", Some(day(3)), "550 5.1.1 nobody"),
        (4, "expired", Some(day(4)), "450 4.4.1 nobody answers"),
        (5, "dropped", Some(day(5)), ""),
    ] {
        let entry = "INSERT INTO entry VALUES (?1, ?2 || ?1, 'mx/a', 'anna', 'alert', NULL, ?2, 0, ?3, ?4, ?1, \
                     NULL, ?5)";
        let values = rusqlite::params![number, state, day(2), i64::MAX, finished];
        store.execute(entry, values).unwrap();
        let recipient = "INSERT INTO recipient VALUES (?1, 0, 'anna@lab.example', ?2, ?3, 0, 0)";
        store.execute(recipient, rusqlite::params![number, state, reply]).unwrap();
    }
    let row = |number: usize| {
        [
            "sent1  sent        2024-10-05 00:00:00 UTC  alert  anna  tried 1x: 250 2.0.0 queued\n",
            "waiting2  waiting     2024-10-06 00:00:00 UTC  alert  anna  tried 2x: 450 4.2.0 later\n",
            "failed3  failed      2024-10-07 00:00:00 UTC  alert  anna  tried 3x: 550 5.1.1 nobody\n",
            "expired4  expired     2024-10-08 00:00:00 UTC  alert  anna  tried 4x: 450 4.4.1 nobody answers\n",
            "dropped5  dropped     2024-10-09 00:00:00 UTC  alert  anna  tried 5x\n",
        ][number - 1]
    };
    for (arguments, numbers) in [
        (&["list"][..], &[2, 3, 4][..]),
        (&["list", "--all"], &[1, 2, 3, 4, 5]),
        (&["list", "--state", "dropped", "--state", "sent"], &[1, 5]),
        (&["list", "--address", "anna@lab.example"], &[2, 3, 4]),
    ] {
        let expected: String = numbers.iter().map(|number| row(*number)).collect();
        assert_eq!(run(arguments), (Some(0), expected), "{arguments:?}");
    }
    // Somebody delivers it right now.
    let held = "UPDATE entry SET worker = 'w', due = 9000000000000 WHERE seq = 2";
    store.execute(held, []).unwrap();
    for (arguments, code, said) in [
        (&["list"][..], 0, "waiting2  delivering  now                      alert  anna  "),
        (&["show", "wait"], 0, "\nstate: delivering\nattempts: 2\nheld until: "),
        (&["list", "--all", "--address", "bob@lab.example"], 0, "there is no such mail\n"),
        (&["list", "--address", "bob@lab.example"], 0, "none of these mails waits or has failed"),
        (&["list", "--state", "lost"], 64, "[possible values: waiting, sent, "),
        (&["drop", "wait", "sent"], 69, "error: dropped: none of these mails\nhint: "),
        (&["drop", "wait", "fail", "failed3"], 0, "dropped: 1\nleft as they are: 1, sent or "),
        (&["retry", "sent"], 69, "error: to be tried again: none of these mails\nhint: "),
        (&["retry"], 64, "<IDS|--failed>"),
        (&["retry", "--failed"], 0, "to be tried again: 1\n"),
        (&["retry", "--failed"], 0, "to be tried again: 0\n"),
    ] {
        let (found, text) = run(arguments);
        assert!(found == Some(code) && text.contains(said), "{arguments:?}: {text}");
    }
    store.execute("DELETE FROM entry", []).unwrap();
    assert!(run(&["list"]).1.starts_with("nothing waits"));
}

#[test]
fn serve_does_not_work_with_a_damaged_store() {
    let site = tempfile::tempdir().unwrap();
    support::copy(&support::path("tests/site"), site.path());
    let drop = site.path().join("drop");
    std::fs::create_dir(&drop).unwrap();
    let serve = || {
        let mut command = whyblocked();
        command.args(["serve", "--once", "--config"]).arg(site.path());
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(serve().0, Some(0));
    let store = site.path().join("state/store.sqlite");
    let mut bytes = std::fs::read(&store).unwrap();
    let page = bytes.len() - 4096;
    bytes[page..page + 64].fill(0xff);
    std::fs::write(&store, bytes).unwrap();
    std::fs::copy(support::path("tests/cases/two-names/event.json"), drop.join("a.json")).unwrap();
    let (code, said) = serve();
    assert!(code == Some(75) && said.contains("is damaged") && said.contains("backup"), "{said}");
    assert!(drop.join("a.json").exists());
}

#[test]
fn explain_answers_line_by_line() {
    let output = whyblocked()
        .args(["explain", "--language", "de", "-"])
        .write_stdin("ClamAV\tWin.Ransomware.Locky-123\nKaspersky\tHEUR:Trojan.Script.Generic\n\tEicar-Test-Signature\n")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), 3);
    assert_eq!(answers[0]["category"], "ransomware");
    assert_eq!(answers[0]["family"], "Locky");
    assert_eq!(answers[2]["category"], "test");
    assert!(
        answers.iter().all(|answer| answer["explanation"].as_str().is_some_and(|e| e.len() > 10))
    );
}

#[test]
fn explain_answers_before_the_next_question() {
    use std::io::{BufRead as _, Write as _};
    let program = assert_cmd::cargo::cargo_bin("whyblocked");
    let mut command = std::process::Command::new(program);
    let pipe = std::process::Stdio::piped;
    let mut child = command.args(["explain", "-"]).stdin(pipe()).stdout(pipe()).spawn().unwrap();
    let mut questions = child.stdin.take().unwrap();
    let mut answers = std::io::BufReader::new(child.stdout.take().unwrap());
    // What is longer than a line may be has one answer all the same.
    let long = format!("A\tWin.Ransomware.Locky-1{}", "x".repeat(100_000));
    for question in ["ClamAV\tWin.Ransomware.Locky-123", &long, "\r\n\tEicar-Test-Signature\r"] {
        writeln!(questions, "{question}").unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
        assert!(answer["category"].is_string(), "{answer}");
    }
    drop(questions);
    let mut rest = String::new();
    answers.read_line(&mut rest).unwrap();
    assert!(rest.is_empty() && child.wait().unwrap().success(), "{rest}");
}

#[test]
fn explain_knows_the_rows_of_a_site_and_of_an_organization() {
    let site = tempfile::tempdir().unwrap();
    support::copy(&support::path("tests/site"), site.path());
    let own = |folder: &str, category: &str| {
        let folder = site.path().join(folder).join("catalog");
        std::fs::create_dir_all(&folder).unwrap();
        let row =
            format!("[[name]]\nid = \"ours\"\npattern = \"Ours.*\"\ncategory = \"{category}\"\n");
        std::fs::write(folder.join("names.toml"), row).unwrap();
    };
    own("", "phishing");
    let words = site.path().join("organizations/town-hall/locales/en");
    std::fs::create_dir_all(&words).unwrap();
    std::fs::write(words.join("own.ftl"), "name-ours = What we say of it.\n").unwrap();
    own("organizations/town-hall", "scam");
    for (more, category) in [
        (&[][..], "phishing"),
        (&["--organization", "town-hall"][..], "scam"),
        (&["--organization", "muenchen"][..], "phishing"),
    ] {
        let mut command = whyblocked();
        command.arg("--config").arg(site.path()).args(["explain", "--format", "json", "Ours.A"]);
        let output = command.args(more).output().unwrap();
        let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(answer["category"], category, "{more:?}");
        let is_ours = answer["explanation"] == "What we say of it.";
        assert_eq!(is_ours, category == "scam", "{answer}");
    }
    let mut command = whyblocked();
    command.arg("--config").arg(site.path()).args(["explain", "--organization", "nobody", "X"]);
    command.assert().code(64);
}

#[test]
fn a_store_that_cannot_be_used_ends_a_command() {
    let site = tempfile::tempdir().unwrap();
    support::copy(&support::path("tests/site"), site.path());
    let run = |arguments: &[&str]| {
        let mut command = whyblocked();
        let output = command.arg("--config").arg(site.path()).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let store = site.path().join("state/store.sqlite");
    std::fs::create_dir_all(store.parent().unwrap()).unwrap();
    rusqlite::Connection::open(&store).unwrap().execute_batch("CREATE TABLE other (x)").unwrap();
    let (code, said) = run(&["queue", "list"]);
    assert!(code == Some(78) && said.contains("not one of whyblocked"), "{said}");
    // Nobody listens there; `route` must not say that nothing is silenced.
    let file = site.path().join("whyblocked.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    let url = "\n[store.postgres]\nurl = \"postgresql://nobody@127.0.0.1:1/nothing\"\ntimeout_seconds = 1\n";
    std::fs::write(&file, text + url).unwrap();
    std::fs::remove_file(&store).unwrap();
    let (code, said) = run(&["route", "anna@lab.example"]);
    assert!(code == Some(75) && said.contains("127.0.0.1"), "{said}");
}

#[test]
fn schemas_describe_what_is_read() {
    let output = whyblocked().args(["schema", "config"]).output().unwrap();
    let config = String::from_utf8(output.stdout).unwrap();
    for field in ["timeout_seconds", "password_file", "check_at_open"] {
        assert!(config.contains(&format!("\"{field}\"")), "{field}");
    }
    let output = whyblocked().args(["schema", "event"]).output().unwrap();
    let schema: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    for field in ["mail_id", "recipients", "scanners", "parts", "authentication_results"] {
        assert!(schema["properties"].get(field).is_some(), "{field}");
    }
}

#[test]
fn the_log_says_why_no_mail_leaves() {
    for (transport, said) in [
        // Nobody listens there.
        ("[delivery.transport.smtp]\nhost = \"127.0.0.1\"\nport = 1", "refused"),
        ("[delivery.transport.sendmail]\npath = \"/nonexistent/sendmail\"", "No such file"),
    ] {
        let site = tempfile::tempdir().unwrap();
        support::copy(&support::path("tests/site"), site.path());
        let config = site.path().join("whyblocked.toml");
        let text = std::fs::read_to_string(&config).unwrap();
        let smtp = "[delivery.transport.smtp]\nhost = \"127.0.0.1\"\nport = 10025";
        std::fs::write(&config, text.replace(smtp, transport)).unwrap();
        std::fs::create_dir(site.path().join("drop")).unwrap();
        std::fs::write(site.path().join("drop/broken.json"), "{\"v\":1").unwrap();
        let mut command = whyblocked();
        let output =
            command.args(["serve", "--once", "--config"]).arg(site.path()).output().unwrap();
        let log = String::from_utf8(output.stderr).unwrap();
        let warnings: Vec<_> = log.lines().filter(|line| line.contains("cannot deliver")).collect();
        assert!(warnings.len() == 1 && warnings[0].contains("WARN"), "{log}");
        assert!(warnings[0].contains(said), "{log}");
    }
}
