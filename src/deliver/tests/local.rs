//! Delivery on this computer: the `sendmail` command and the maildir.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::deliver::{
    Mail, Maildir, MaildirSettings, Sendmail, SendmailSettings, SetupError, Transport,
};

use super::{MESSAGE, mail};

/// The stand-in for `sendmail` in a directory of its own, where it leaves what it was given.
///
/// It is linked and not written: a file that a sibling of this process still
/// has open for writing cannot be run.
fn sendmail() -> (TempDir, Sendmail) {
    let directory = tempfile::tempdir().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/deliver/tests/sendmail.sh");
    let path = directory.path().join("sendmail");
    std::os::unix::fs::symlink(script, &path).unwrap();
    let sendmail = Sendmail::new(&SendmailSettings { path, timeout_seconds: 1 });
    (directory, sendmail)
}

fn left(directory: &TempDir, name: &str) -> String {
    fs::read_to_string(directory.path().join(name)).unwrap()
}

#[test]
fn the_command_gets_envelope_and_text() {
    let (directory, mut sendmail) = sendmail();
    let mut mail =
        mail(b"Subject: one\r\n\r\n.\r\nHello.\r\n", &["anna@example.org", "-bp@example.org"]);
    let replies = sendmail.deliver(&mail).unwrap();
    assert_eq!(replies.len(), 2);
    assert_eq!(replies[0].to_string(), "250 2.0.0 queued");
    assert_eq!(
        left(&directory, "arguments"),
        "-i\n-f\n<>\n--\nanna@example.org\n-bp@example.org\n"
    );
    assert_eq!(left(&directory, "input"), "Subject: one\n\n.\nHello.\n");
    mail.reverse_path = Some("bounce@example.org");
    sendmail.deliver(&mail).unwrap();
    assert!(left(&directory, "arguments").starts_with("-i\n-f\nbounce@example.org\n--\n"));
}

#[test]
fn the_exit_code_decides() {
    for (recipient, expected) in [
        ("exit-75@example.org", "450 4.3.0 exit 75 said on stderr"),
        ("exit-67@example.org", "550 5.0.0 exit 67 said on stderr"),
        ("exit-65@example.org", "550 5.0.0 exit 65 said on stderr"),
        ("exit-68@example.org", "550 5.0.0 exit 68 said on stderr"),
        ("exit-64@example.org", "450 4.3.0 exit 64 said on stderr"),
        ("exit-69@example.org", "450 4.3.0 exit 69 said on stderr"),
        ("exit-1@example.org", "450 4.3.0 exit 1 said on stderr"),
        ("signal@example.org", "450 4.3.0 signal: 9 (SIGKILL)"),
        ("slow@example.org", "450 4.3.0 no answer in time"),
        ("deaf@example.org", "250 2.0.0 queued"),
        ("loud@example.org", "450 4.3.0 exit 75 xxxx"),
        ("child@example.org", "250 2.0.0 queued"),
    ] {
        let (_directory, mut sendmail) = sendmail();
        let started = Instant::now();
        let replies = sendmail.deliver(&mail(MESSAGE, &[recipient])).unwrap();
        let shown = replies[0].to_string();
        assert!(shown.starts_with(expected), "{recipient}: {shown}");
        assert!(started.elapsed() < Duration::from_secs(20), "{recipient}");
    }
}

#[test]
fn a_command_that_is_late_leaves_nothing_behind() {
    let (directory, mut sendmail) = sendmail();
    let replies = sendmail.deliver(&mail(MESSAGE, &["parent@example.org"])).unwrap();
    assert_eq!(replies[0].to_string(), "450 4.3.0 no answer in time");
    let child = format!("/proc/{}/cmdline", left(&directory, "child").trim());
    let started = Instant::now();
    // One that has ended, and that nobody has asked about, has no arguments.
    while fs::read(&child).is_ok_and(|arguments| !arguments.is_empty()) {
        assert!(started.elapsed() < Duration::from_secs(10), "it goes on");
        std::thread::yield_now();
    }
}

#[test]
fn a_large_message_does_not_block() {
    let (directory, mut sendmail) = sendmail();
    let text = format!("Subject: one\r\n\r\n{}", "x\r\n".repeat(200_000));
    for recipient in ["anna@example.org", "deaf@example.org"] {
        let replies = sendmail.deliver(&mail(text.as_bytes(), &[recipient])).unwrap();
        assert_eq!(replies[0].to_string(), "250 2.0.0 queued");
    }
    assert_eq!(left(&directory, "input").len(), 400_014);
}

#[test]
fn a_missing_command_stops_the_run() {
    let mut sendmail = Sendmail::new(&SendmailSettings {
        path: "/nonexistent/sendmail".into(),
        timeout_seconds: 1,
    });
    let unreachable = sendmail.deliver(&mail(MESSAGE, &["anna@example.org"])).unwrap_err();
    let shown = unreachable.reply.to_string();
    assert!(shown.starts_with("450 4.3.0 /nonexistent/sendmail: "), "{shown}");
}

fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn maildir(directory: &TempDir) -> Maildir {
    Maildir::new(&MaildirSettings { directory: directory.path().join("out") }).unwrap()
}

#[test]
fn what_root_delivers_belongs_to_the_owner_of_the_directory() {
    let directory = tempfile::tempdir().unwrap();
    let us = nix::unistd::Uid::effective();
    let owner = if us.is_root() { 65534 } else { us.as_raw() };
    std::os::unix::fs::chown(directory.path(), Some(owner), None).unwrap();
    let mut maildir = maildir(&directory);
    maildir.deliver(&mail(MESSAGE, &["anna@example.org"])).unwrap();
    let out = directory.path().join("out");
    let mails = fs::read_dir(out.join("new")).unwrap().map(|entry| entry.unwrap().path());
    let folders = ["", "tmp", "new", "cur"].map(|name| out.join(name));
    let mut count = 0;
    for path in folders.into_iter().chain(mails) {
        assert_eq!(fs::metadata(&path).unwrap().uid(), owner, "{}", path.display());
        count += 1;
    }
    assert_eq!(count, 5);
}

#[test]
fn a_mail_is_one_file_whatever_its_id() {
    let directory = tempfile::tempdir().unwrap();
    let mut maildir = maildir(&directory);
    let ids = [
        "0f3a-anna",
        "../../etc/passwd",
        ".hidden",
        "-rf",
        "a:2,S",
        "a/b",
        "a b",
        "ümlaut",
        "",
        &"x".repeat(300),
    ];
    for id in ids {
        // The second time replaces the first.
        for _ in 0..2 {
            let mail = Mail { id, ..mail(MESSAGE, &["anna@example.org", "bob@example.org"]) };
            assert_eq!(maildir.deliver(&mail).unwrap().len(), 2);
        }
    }
    let new = directory.path().join("out/new");
    let names = names(&new);
    assert_eq!(names.len(), ids.len());
    for name in &names {
        assert!(!name.starts_with(['.', '-']) && !name.contains(':'), "{name}");
        assert!(name.strip_suffix(".eml").is_some() && name.len() < 110, "{name}");
        let file = new.join(name);
        assert_eq!(fs::read(&file).unwrap(), MESSAGE);
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    assert!(names.contains(&"0f3a-anna.eml".to_owned()));
    assert_eq!(fs::read_dir(directory.path().join("out/tmp")).unwrap().count(), 0);
}

#[test]
fn a_maildir_that_is_gone_stops_the_run() {
    let directory = tempfile::tempdir().unwrap();
    let mut maildir = maildir(&directory);
    fs::remove_dir_all(directory.path().join("out/new")).unwrap();
    let unreachable = maildir.deliver(&mail(MESSAGE, &["anna@example.org"])).unwrap_err();
    assert_eq!(unreachable.reply.code, 452);
    assert_eq!(names(&directory.path().join("out/tmp")), Vec::<String>::new());
}

#[test]
fn a_maildir_that_cannot_be_made_is_named() {
    let error = Maildir::new(&MaildirSettings { directory: "/dev/null/out".into() }).unwrap_err();
    assert!(matches!(error, SetupError::Path { .. }), "{error:?}");
}
