//! What is taken for an event in a drop directory, and what becomes of all else.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use super::drop::HALF_SECONDS_MAX;
use super::{DropDirectory, Found, Waiting};

const EVENT: &str = r#"{"v":1,"time":1,"mail_id":"abc","recipients":[{"addr":"a@b.example","outcome":"blocked","destiny":"discard"}]}"#;

fn put(directory: &Path, name: &str, text: &str) {
    let mut file = File::create(directory.join(name)).unwrap();
    file.write_all(text.as_bytes()).unwrap();
}

#[test]
fn reads_events_and_nothing_else() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path();
    put(path, "good.json", EVENT);
    put(path, "broken.json", "{");
    put(path, "half.tmp", EVENT);
    put(path, ".hidden.json", EVENT);
    put(path, "target", EVENT);
    std::os::unix::fs::symlink(path.join("target"), path.join("link.json")).unwrap();
    fs::create_dir(path.join("folder.json")).unwrap();
    let pipe = std::process::Command::new("mkfifo").arg(path.join("pipe.json")).status();
    assert!(pipe.unwrap().success());

    let drop = DropDirectory::new(path.to_owned(), None);
    let mut seen = Vec::new();
    for waiting in drop.waiting(100, |_| true).unwrap() {
        let kind = match drop.read(&waiting).unwrap() {
            Found::Event(_) => "event",
            Found::Bad(bad) => {
                drop.set_aside(&waiting, &bad).unwrap();
                "bad"
            }
            Found::Foreign(_) => "foreign",
            Found::Unreadable(_) => "unreadable",
            Found::Gone => "gone",
        };
        seen.push(format!("{} {kind}", waiting.name()));
    }
    seen.sort();
    let expected = [
        "broken.json bad",
        "folder.json foreign",
        "good.json event",
        "link.json foreign",
        "pipe.json foreign",
    ];
    assert_eq!(seen, expected);
    assert!(path.join("bad/broken.json").exists());
    let why = fs::read_to_string(path.join("bad/broken.json.why")).unwrap();
    assert!(why.contains("hint: "), "{why}");
    // Put back, it is as bad as it was, and its reason is there still.
    fs::remove_file(path.join("bad/broken.json")).unwrap();
    put(path, "broken.json", "{");
    let mut waiting = drop.waiting(100, |_| true).unwrap();
    waiting.retain(|waiting| waiting.name() == "broken.json");
    let waiting = waiting.remove(0);
    let Found::Bad(bad) = drop.read(&waiting).unwrap() else { panic!("{waiting:?}") };
    drop.set_aside(&waiting, &bad).unwrap();
    assert!(path.join("bad/broken.json").exists() && !path.join("broken.json").exists());
}

#[test]
fn a_file_that_cannot_be_read_keeps_no_other_waiting() {
    let directory = tempfile::tempdir().unwrap();
    put(directory.path(), "a.json", EVENT);
    put(directory.path(), "b.json", EVENT);
    // Whoever has a lease on a file is asked first, and whoever does not wait is told to try again.
    let lease = "$SIG{IO} = 'IGNORE'; open F, '+<', $ARGV[0]; fcntl(F, 1024, 1) or die $!; \
                 syswrite STDOUT, '.'; sleep 60";
    let mut holder = std::process::Command::new("perl")
        .args(["-e", lease])
        .arg(directory.path().join("a.json"))
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    holder.stdout.take().unwrap().read_exact(&mut [0]).unwrap();
    let drop = DropDirectory::new(directory.path().to_owned(), None);
    let found = drop.waiting(2, |_| true).unwrap();
    let found: Vec<_> = found.iter().map(|one| drop.read(one).unwrap()).collect();
    holder.kill().unwrap();
    holder.wait().unwrap();
    assert!(matches!(found[..], [Found::Unreadable(_), Found::Event(_)]), "{found:?}");
}

#[test]
fn what_nobody_finishes_gets_its_name_and_is_never_deleted() {
    let directory = tempfile::tempdir().unwrap();
    for name in [".whole.tmp", "named.json", "other.tmp"] {
        put(directory.path(), name, EVENT);
    }
    put(directory.path(), ".half.tmp", EVENT.strip_suffix('}').unwrap());
    put(directory.path(), ".newer.tmp", &EVENT.replace("\"v\":1", "\"v\":2"));
    put(directory.path(), ".named.tmp", EVENT);
    std::os::unix::fs::symlink("named.json", directory.path().join(".link.tmp")).unwrap();
    let drop = DropDirectory::new(directory.path().to_owned(), None);
    let names = || {
        let entries = fs::read_dir(directory.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names.join(" ")
    };
    let now = crate::clock::Clock::System.now();
    drop.tidy(now);
    let before = ".half.tmp .link.tmp .named.tmp .newer.tmp .whole.tmp named.json other.tmp";
    assert_eq!(names(), before);
    drop.tidy(now + chrono::TimeDelta::seconds(HALF_SECONDS_MAX + 60));
    let after = ".link.tmp .named.tmp half.json named.json newer.json other.tmp whole.json";
    assert_eq!(names(), after);
}

#[test]
fn what_the_hook_never_makes_comes_last_and_is_known_until_it_changes() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path();
    std::os::unix::fs::symlink("nowhere", path.join("a.json")).unwrap();
    put(path, "b.json", EVENT);
    put(path, "c.json", EVENT);
    let drop = DropDirectory::new(path.to_owned(), None);
    let before = drop.waiting(2, |_| true).unwrap();
    assert_eq!(before.iter().map(Waiting::name).collect::<Vec<_>>(), ["b.json", "c.json"]);
    assert_eq!(drop.count().unwrap(), 3);
    let known = drop.waiting(3, |_| true).unwrap();
    fs::set_permissions(path.join("c.json"), fs::Permissions::from_mode(0o600)).unwrap();
    let changed = drop.waiting(3, |one| !known.contains(one)).unwrap();
    assert_eq!(changed.iter().map(Waiting::name).collect::<Vec<_>>(), ["c.json"]);
}

#[test]
fn a_bad_event_stays_visible_whatever_its_name_is() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path();
    let drop = DropDirectory::new(path.to_owned(), None);
    for name in ["\u{65e5}\u{672c}.json", "a b.json"] {
        put(path, name, "{");
        let waiting = drop.waiting(1, |_| true).unwrap().remove(0);
        let Found::Bad(bad) = drop.read(&waiting).unwrap() else { panic!("{waiting:?}") };
        drop.set_aside(&waiting, &bad).unwrap();
        // Another process has listed it, too, and comes second.
        drop.set_aside(&waiting, &bad).unwrap();
    }
    let entries = fs::read_dir(path.join("bad")).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["__.json", "__.json.why", "a_b.json", "a_b.json.why"]);
    let mode = fs::metadata(path.join("bad")).unwrap().permissions().mode();
    assert_eq!(mode & 0o027, 0, "{mode:o}");
}

#[test]
fn refuses_another_owner() {
    let directory = tempfile::tempdir().unwrap();
    put(directory.path(), "a.json", EVENT);
    let drop = DropDirectory::new(directory.path().to_owned(), Some(54_321));
    let waiting = drop.waiting(1, |_| true).unwrap();
    assert!(matches!(drop.read(&waiting[0]).unwrap(), Found::Foreign(_)));
}
