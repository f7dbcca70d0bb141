//! What a command line asks for, and there is not: it is refused, and what is said helps.

use std::path::Path;

use crate::commands::whyblocked;
use crate::support;

/// Runs the program for a site; gives the exit code, what it printed, and what it said beside that.
fn run(site: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = whyblocked().arg("--config").arg(site).args(arguments).output().unwrap();
    let [printed, said] = [output.stdout, output.stderr].map(|o| String::from_utf8(o).unwrap());
    (output.status.code(), printed, said)
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

#[test]
fn what_there_is_not_is_refused() {
    let site = tempfile::tempdir().unwrap();
    support::copy(&support::path("tests/site"), site.path());
    // A language of the organization's own: what there is of English, under another name.
    let own = site.path().join("organizations/town-hall/locales/tlh");
    std::fs::create_dir_all(&own).unwrap();
    support::copy(&support::path("locales/en"), &own);
    let event = support::path("tests/cases/two-names/event.json");
    let event = event.to_str().unwrap();
    let add = ["silence", "add", "--for", "1d", "--comment", "x"];
    let silence = |option, value| [add.as_slice(), &[option, value]].concat();
    let render = |more: &[&'static str]| [["render", "--event", event].as_slice(), more].concat();
    // What is asked, how it ends, and what is said and printed.
    let cases: [(Vec<&str>, i32, &str, &str); 16] = [
        (
            render(&["--to", "admins"]),
            64,
            "`admins` is not `admin`, `recipient` or an address\nhint: ",
            "",
        ),
        (render(&["--to", "anna@"]), 64, "or an address", ""),
        (render(&["--to", "ANNA@lab.example"]), 0, "", "To: anna@lab.example"),
        (render(&["--to", "recipient"]), 0, "", "To: anna@lab.example"),
        (render(&["--to", "admin"]), 0, "", "To: postmaster@lab.example"),
        (render(&["--language", "xx"]), 64, "no texts in `xx`\nhint: there are: ar, bg, ", ""),
        (render(&["--language", "tlh"]), 0, "", "To: anna@lab.example"),
        (render(&["--language", "de-AT"]), 0, "", "To: anna@lab.example"),
        (
            render(&["--language", "tlh", "--organization", "muenchen"]),
            64,
            "no texts in `tlh`\nhint: there are: ",
            "",
        ),
        (vec!["explain", "--language", "xx", "A"], 64, "no texts in `xx`\nhint: there are: ", ""),
        (
            vec!["explain", "--language", "de", "Win.Ransomware.Locky-1"],
            0,
            "",
            "\nid: category-ransomware\n",
        ),
        (vec!["send-test", "postmaster"], 64, "`postmaster` is not an address\nhint: ", ""),
        (vec!["route", "@lab.example"], 64, "`@lab.example` is not an address\nhint: ", ""),
        (silence("--sender-domain", "partner..example"), 64, "is not a domain\nhint: ", ""),
        (silence("--recipient", "Anna@sub.lab.example"), 0, "", " until "),
        (silence("--recipient", "a@elsewhere.example"), 0, "belongs to no organization: ", "until"),
    ];
    for (arguments, code, said, printed) in cases {
        let found = run(site.path(), &arguments);
        let is_right = found.0 == Some(code)
            && found.1.contains(printed)
            && found.2.contains(said)
            && said.is_empty() == found.2.is_empty();
        assert!(is_right, "{arguments:?}: {found:?}");
    }
}

#[test]
fn the_id_that_explain_says_can_be_silenced() {
    let site = tempfile::tempdir().unwrap();
    support::copy(&support::path("tests/site"), site.path());
    let site = site.path();
    for name in ["Heuristics.OLE2.ContainsMacros", "Win.Ransomware.Locky-1", "never seen"] {
        let (_, explained, _) = run(site, &["explain", name]);
        let id = explained.lines().find_map(|line| line.strip_prefix("id: ")).unwrap().to_owned();
        let add = ["silence", "add", "--for", "1d", "--comment", "x", "--finding", &id];
        let (code, _, said) = run(site, &add);
        assert_eq!(code, Some(0), "{name} {id}: {said}");
    }
}

#[test]
fn render_names_the_texts_that_it_does_not_use() {
    let event = support::path("tests/cases/two-names/event.json");
    let event = event.to_str().unwrap();
    let hall = "organizations/town-hall/locales/en/own.ftl";
    let other = "organizations/muenchen/locales/en/own.ftl";
    // Where what is written, and what is said of it, once.
    for (file, text, said) in [
        (hall, "help-ask = Ask in room 1.\n", ""),
        (hall, "help-ask = Ask { $company }.\n", "town-hall/locales/en/own.ftl:1:1: help-ask: "),
        (hall, "no message\n", "town-hall/locales/en/own.ftl:1:"),
        (
            "locales/en/own.ftl",
            "help-ask = Ask { $company }.\n",
            "locales/en/own.ftl:1:1: help-ask: ",
        ),
        ("locales/en/own.ftl", "no message\n", "locales/en/own.ftl:1:"),
        (other, "no message\n", ""),
    ] {
        let site = tempfile::tempdir().unwrap();
        support::copy(&support::path("tests/site"), site.path());
        write(&site.path().join(file), text);
        let render = ["render", "--event", event, "--organization", "town-hall"];
        let (code, printed, found) = run(site.path(), &render);
        assert!(code == Some(0) && printed.contains("anna@lab.example"), "{file}: {printed}");
        let is_right =
            found.contains(said) && found.lines().count() == usize::from(!said.is_empty());
        assert!(is_right, "{file} {text}: {found}");
    }
}
