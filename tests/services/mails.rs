//! No mail is lost and none is late because a directory hangs.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::lab::{Lab, path};
use crate::slapd::Slapd;

/// Far more than the limit of the look-ups; the program itself has much to do, too.
const SLACK: Duration = Duration::from_secs(30);

/// Reads who got a mail, and in which language.
fn mails(maildir: &Path) -> Vec<(String, String)> {
    let mut mails = Vec::new();
    for entry in std::fs::read_dir(maildir.join("new")).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        let mail = mail_parser::MessageParser::default().parse(&bytes).unwrap();
        let to = mail.to().unwrap().first().unwrap().address().unwrap().to_owned();
        mails.push((to, mail.header_raw("Content-Language").unwrap().trim().to_owned()));
    }
    mails.sort();
    mails
}

fn notify(lab: &Lab) -> Vec<(String, String)> {
    let out = tempfile::tempdir().unwrap();
    let mut command = lab.command();
    command.args(["notify", "--event"]).arg(path("tests/cases/eicar-3l1e/event.json"));
    command.arg("--maildir").arg(out.path()).assert().success();
    mails(out.path())
}

#[test]
fn every_mail_goes_out_while_slapd_hangs() {
    let slapd = Slapd::open();
    // Everybody is taken for Carl.
    let filter = "filter = \"(&(uid=carl)(|(objectClass=*)(mail={address})))\"";
    let table =
        |limit: u32| slapd.table("ldap", &format!("{filter}\ntimeout_milliseconds = {limit}"));
    let known = [
        ("anna@lab.example", "de"),
        ("bob@sub.lab.example", "de-AT"),
        ("carl@xn--mnchen-3ya.example", "de-AT"),
        ("it@xn--mnchen-3ya.example", "de-AT"),
        ("postmaster@lab.example", "de-AT"),
    ];
    let by_file = [
        ("anna@lab.example", "de"),
        ("bob@sub.lab.example", "de"),
        ("carl@xn--mnchen-3ya.example", "de"),
        ("it@xn--mnchen-3ya.example", "de"),
        ("postmaster@lab.example", "en"),
    ];
    let owned = |mails: [(&str, &str); 5]| mails.map(|(to, tag)| (to.to_owned(), tag.to_owned()));
    // A mail says the language of its text, not the wish.
    let german = |mails: Vec<(String, String)>| -> Vec<_> {
        mails.into_iter().map(|(to, tag)| (to, tag.replace("de-AT", "de"))).collect()
    };
    assert_eq!(german(notify(&Lab::new(&table(10_000)))), german(owned(known).to_vec()));
    slapd.server.freeze();
    let lab = Lab::new(&table(300));
    let start = Instant::now();
    assert_eq!(notify(&lab), owned(by_file));
    assert!(start.elapsed() < SLACK, "{:?}", start.elapsed());
    serve(&lab, &owned(by_file));
}

/// Puts many events into the drop directory, and has the daemon drain it.
fn serve(lab: &Lab, expected: &[(String, String)]) {
    let transport = "[delivery.transport.smtp]\nhost = \"127.0.0.1\"\nport = 10025";
    lab.drop_line("whyblocked.toml", transport);
    lab.add("whyblocked.toml", "[delivery.transport.maildir]\ndirectory = \"mails\"");
    let drop = lab.folder().join("drop");
    std::fs::create_dir(&drop).unwrap();
    let event = std::fs::read_to_string(path("tests/cases/eicar-3l1e/event.json")).unwrap();
    let id: serde_json::Value = serde_json::from_str(&event).unwrap();
    let id = id["mail_id"].as_str().unwrap();
    let count = 50;
    for number in 0..count {
        let other = event.replace(id, &format!("event{number:04}"));
        std::fs::write(drop.join(format!("{number}.json")), other).unwrap();
    }
    let start = Instant::now();
    lab.command().args(["serve", "--once"]).assert().success();
    println!("{count} events while slapd hangs: {:?}", start.elapsed());
    assert!(start.elapsed() < SLACK, "{:?}", start.elapsed());
    assert_eq!(std::fs::read_dir(&drop).unwrap().count(), 0);
    // Later events repeat the first: told once, counted each time.
    assert_eq!(mails(&lab.folder().join("mails")), expected);
}
