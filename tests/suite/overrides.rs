//! What a site and an organization put over ours: used, checked, and never in the way of a mail.

use std::path::Path;

use crate::support;

/// Makes a copy of the tests' site with one more file in it.
fn site_with(file: &str, text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    support::copy(&support::path("tests/site"), folder.path());
    let path = folder.path().join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
    folder
}

fn render(site: &Path) -> String {
    let output = assert_cmd::Command::cargo_bin("whyblocked")
        .unwrap()
        .args(["render", "--to", "postmaster@lab.example", "--config"])
        .arg(site)
        .arg("--event")
        .arg(support::path("tests/cases/two-names/event.json"))
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn nearer_layers_win_message_by_message_and_row_by_row() {
    let words = "admin-alert-action-none = Nothing to do, colleagues.\n";
    let row = "[[name]]\nid = \"emotet\"\npattern = \"*Emotet*\"\ncategory = \"banker\"\n";
    let cases = [
        ("locales/en/mail.ftl", words, "Nothing to do, colleagues."),
        ("organizations/town-hall/locales/en/mail.ftl", words, "Nothing to do, colleagues."),
        ("organizations/muenchen/locales/en/mail.ftl", words, "You do not need to do anything."),
        ("catalog/names.toml", row, "Critical: Banking trojan"),
        ("organizations/town-hall/catalog/names.toml", row, "Critical: Banking trojan"),
        ("organizations/muenchen/catalog/names.toml", row, "High: Downloader"),
    ];
    for (file, text, said) in cases {
        let site = site_with(file, text);
        let mail = render(site.path());
        assert!(mail.contains(said), "{file}: {mail}");
    }
}

#[test]
fn broken_overrides_are_named_and_cost_no_mail() {
    let town_hall = |file: &str| format!("organizations/town-hall/{file}");
    let cases = [
        ("locales/en/mail.ftl", "action-nothing = { $nobody }\n", "mail.ftl:1"),
        ("locales/en/mail.ftl", "action-nothing = { \n", "mail.ftl:2"),
        ("locales/en/mail.ftl", "no-such-message = x\n", "no-such-message"),
        ("locales/en/mail.ftl", "action-nothing = <b>Nothing</b>\n", "markup"),
        ("locales/en/mail.ftl", "action-nothing = ACT NOW!!!\n", "W07"),
        ("catalog/names.toml", "[[name]]\nid = \"x\"\n", "names.toml:1"),
        (
            "catalog/names.toml",
            "[[name]]\nid = \"x\"\npattern = \"*\"\nseverity = \"low\"\n",
            "every name",
        ),
        (
            "catalog/names.toml",
            "[[name]]\nid = \"x\"\npattern = \"a\"\nseverity = \"low\"\n[[name]]\nid = \"y\"\npattern = \"A\"\nseverity = \"low\"\n",
            "twice",
        ),
        (
            "catalog/names.toml",
            "[[name]]\nid = \"x\"\npattern = \"a*\"\nseverity = \"low\"\n[[name]]\nid = \"y\"\npattern = \"ab\"\nseverity = \"low\"\n",
            "never reached",
        ),
        (
            "catalog/names.toml",
            "[[name]]\nid = \"x\"\npattern = \"a*\"\nseverity = \"horrible\"\n",
            "names.toml:4",
        ),
        (
            "catalog/names.toml",
            "[[name]]\nid = \"x\"\npattern = \"a*\"\nseverity = \"low\"\n",
            "no words",
        ),
    ];
    for (file, text, named) in cases {
        let file = town_hall(file);
        let site = site_with(&file, text);
        let output = assert_cmd::Command::cargo_bin("whyblocked")
            .unwrap()
            .args(["check", "--config"])
            .arg(site.path())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains(named), "{file} with {text:?}: {said}");
        assert!(said.contains("hint: "), "{file} with {text:?}: {said}");
        assert!(render(site.path()).contains("amavis blocked a mail"), "{file} with {text:?}");
    }
}
