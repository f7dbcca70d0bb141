//! Lists of descriptions joined by ", " that contain ", " themselves.

use whyblocked::reason::findings::{self, FINDINGS_MAX};

#[track_caller]
fn check(items: &[&str]) {
    let list = items.join(", ");
    let found: Vec<_> = findings::by_list(&list).into_iter().map(|finding| finding.raw).collect();
    assert_eq!(found, items);
}

#[test]
fn known_descriptions_keep_their_commas() {
    check(&["Sniffs keystrokes"]);
    check(&[
        "Checks amount of memory in system, this can be used to detect virtual machines that have a low amount of memory available",
        "Creates known Upatre files, registry keys and/or mutexes",
        "Creates known Lethic Trojan Files, Registry Keys and/or Mutexes",
        "Network communications indicative of a potential document or script payload download was initiated by the process wscript.exe",
    ]);
    check(&[
        "Collects information on the system (ipconfig, netstat, systeminfo)",
        "Removes default programs, folders and network connections from Start menu",
        "has been identified by one Antivirus on VirusTotal as malicious",
        "task_for_pid() usage",
    ]);
    check(&[
        "wscript.exe-based dropper (JScript, VBS)",
        ".NET file is packed/obfuscated with Confuser",
        "'PayPal' in HTML Title but connection is not HTTPS. Possibly indicative of phishing.",
        "One or more potentially interesting buffers were extracted, these generally contain injected code, configuration data, etc.",
    ]);
}

#[test]
fn unknown_items_end_where_the_next_one_seems_to_begin() {
    check(&["Frobs the gizmo, quietly and twice", "Sniffs keystrokes"]);
    check(&["Frobs (a", "B, c", "Another thing"]);
    check(&["Frobs (a, B, c) well", "Another thing"]);
    check(&["Listens on 0.0.0.0:80, 0.0.0.0:81"]);
}

#[test]
fn two_lists_of_mutexes_are_not_one_name() {
    check(&["Creates known Foo mutexes", "Creates known Bar mutexes"]);
}

#[test]
fn doubles_and_empty_items_vanish() {
    let found = findings::by_list("Sniffs keystrokes, Sniffs keystrokes, , ");
    assert_eq!(found.len(), 1);
    assert_eq!(findings::by_list("").len(), 0);
    assert_eq!(findings::by_list(", , ,").len(), 1);
}

#[test]
fn the_gravest_of_too_many_is_kept() {
    let mut items: Vec<_> = (0..FINDINGS_MAX + 10).map(|n| format!("Frobs gizmo {n}")).collect();
    items.push("Deletes shadow copies".to_owned());
    let found = findings::by_list(&items.join(", "));
    assert_eq!(found.len(), FINDINGS_MAX);
    assert_eq!(found.last().unwrap().group, "backups-deleted");
}
