//! A sample of signatures of Cuckoo and CAPE, and the groups they must fall into.

use whyblocked::reason::findings::{self, Catalog, OTHER, builtin};
use whyblocked::reason::{Category, Caution, Severity, Strength};

/// Signature id, description, group; the sandboxes' own texts are the keys.
const SAMPLE: &str = include_str!("sample.tsv");

#[test]
fn signatures_fall_into_their_groups() {
    for row in SAMPLE.lines().skip(1) {
        let cells: Vec<_> = row.split('\t').collect();
        let [id, description, group] = cells.as_slice() else {
            panic!("{row}");
        };
        let finding = findings::by_description(description);
        assert_eq!(finding.group, *group, "{description}");
        assert_eq!(finding.raw, *description);
        let finding = builtin().by_signature(id, description);
        assert_eq!(finding.group, *group, "{id}");
    }
}

#[test]
fn every_group_that_texts_lead_to_is_in_the_sample() {
    let verdicts = [
        OTHER,
        "sandbox-score",
        "site-expression",
        "evil-domain",
        "peekaboo-test",
        "sandbox-verdict",
    ];
    let sampled = |id: &str| SAMPLE.lines().any(|row| row.split('\t').nth(2) == Some(id));
    for group in builtin().groups() {
        let id = &*group.id;
        assert!(sampled(id) || verdicts.contains(&id), "{id}");
    }
}

#[test]
fn every_justified_disagreement_names_a_group_and_a_category() {
    for row in include_str!("disagreements.tsv").lines().skip(1) {
        let cells: Vec<_> = row.split('\t').collect();
        let [group, label, reason] = cells.as_slice() else {
            panic!("{row}");
        };
        assert!(builtin().group(group).is_some(), "{group}");
        assert!(Category::from_id(label).is_some(), "{label}");
        assert!(!reason.is_empty(), "{row}");
    }
}

#[test]
fn numbers_of_the_run_are_taken_out() {
    let engines = |text: &str| {
        let finding = findings::by_description(text);
        assert_eq!(finding.group, "antivirus-engines", "{text}");
        (finding.number, finding.strength)
    };
    let text = |number: &str| {
        format!("File has been identified by {number} AntiVirus engines on VirusTotal as malicious")
    };
    assert_eq!(engines(&text("2")), (Some(2), Strength::Weak));
    assert_eq!(engines(&text("3")), (Some(3), Strength::Medium));
    assert_eq!(engines(&text("12")), (Some(12), Strength::Strong));
    assert_eq!(engines(&text("62")), (Some(62), Strength::Named));
    assert_eq!(engines(&text("%d")), (Some(0), Strength::Weak));
    assert_eq!(engines(&text("99999999999999999999")).0, Some(0));
    let files = "Appends a new file extension or content to 1432 files indicative of a ransomware file encryption process";
    assert_eq!(findings::by_description(files).number, Some(1432));
}

#[track_caller]
fn check_family(text: &str, family: &str, category: Category) {
    let finding = findings::by_description(text);
    assert_eq!(finding.group, "known-family", "{text}");
    assert_eq!(finding.family.as_deref(), Some(family), "{text}");
    assert_eq!(finding.category, category, "{text}");
    assert_eq!(finding.severity, category.severity(), "{text}");
}

#[test]
fn families_are_named_with_their_kind() {
    check_family(
        "Creates known Upatre files, registry keys and/or mutexes",
        "Upatre",
        Category::Downloader,
    );
    check_family(
        "Creates known Dyreza Banking Trojan files, registry keys and/or mutexes",
        "Dyreza",
        Category::Banker,
    );
    check_family(
        "Creates known Zyxel RAT files, registry keys and/or mutexes",
        "Zyxel",
        Category::Backdoor,
    );
    check_family("Creates known Zyxel Worm mutexes", "Zyxel", Category::Worm);
    check_family(
        "Exhibits behavior characteristic of Zyxel ransomware",
        "Zyxel",
        Category::Ransomware,
    );
    check_family("Exhibits behavior characteristic of Zyxel malware.", "Zyxel", Category::Malware);
    check_family(
        "Contacts C&C server HTTP check-in (Zyxel Stealer)",
        "Zyxel",
        Category::Infostealer,
    );
    check_family(
        "CAPE detected the AgentTesla malware family",
        "AgentTesla",
        Category::Infostealer,
    );
    check_family("CAPE detected the AgentTesla malware", "AgentTesla", Category::Infostealer);
    check_family("CAPE detected the Zyxel malware family", "Zyxel", Category::Malware);
    // What the text says counts more than what scanners know, and a kind more than none.
    check_family("Creates known Derusbi Infostealer files", "Derusbi", Category::Infostealer);
    check_family(
        "Creates known Buzus files, registry keys and/or mutexes",
        "Buzus",
        Category::Backdoor,
    );
    check_family(
        "Creates known Lethic Trojan Files, Registry Keys and/or Mutexes",
        "Lethic",
        Category::Botnet,
    );
    check_family(
        "Creates known BlackHole/SchwarzeSonne files, registry keys and/or mutexes",
        "BlackHole/SchwarzeSonne",
        Category::Backdoor,
    );
}

#[test]
fn a_version_and_an_ending_are_no_part_of_a_family() {
    for (named, family, category) in [
        ("LummaStealer", "Lumma", Category::Infostealer),
        ("RedLineStealer", "RedLine", Category::Infostealer),
        ("StealcV2", "StealC", Category::Infostealer),
        ("AgentTeslaV4", "Agent Tesla", Category::Infostealer),
        ("WarzoneRAT", "WarzoneRAT", Category::Backdoor),
        ("DarkGate", "DarkGate", Category::Backdoor),
        ("Latrodectus", "Latrodectus", Category::Downloader),
        ("CobaltStrikeBeacon", "CobaltStrike", Category::Backdoor),
        ("CobaltStrikeStager", "CobaltStrike", Category::Downloader),
        ("IcedIDLoader", "IcedID", Category::Downloader),
        ("ZyxelStealer", "ZyxelStealer", Category::Infostealer),
        ("ZyxelRATv2", "ZyxelRATv2", Category::Backdoor),
        ("Zyxelrat", "Zyxelrat", Category::Malware),
        ("Zyxel7", "Zyxel7", Category::Malware),
        ("XLoader", "XLoader", Category::Infostealer),
    ] {
        check_family(&format!("CAPE detected the {named} malware family"), family, category);
        let stated = builtin().by_family(named).map(|finding| (finding.family, finding.category));
        assert_eq!(stated, Some((Some(family.to_owned()), category)), "{named}");
    }
}

#[test]
fn words_that_are_no_name_make_no_family() {
    for text in [
        "Suspicious network behavior detected",
        "Creates a known mutex",
        "Creates known files",
        "CAPE detected the UPX malware family",
        "CAPE detected the Stealer malware family",
        "CAPE detected the shellcode get eip malware family",
        "rat",
    ] {
        assert_eq!(findings::by_description(text).family, None, "{text}");
    }
}

#[test]
fn ids_alone_are_understood() {
    for (id, group) in [
        ("persistence_autorun", "autostart"),
        ("PERSISTENCE_AUTORUN", "autostart"),
        ("antivm_vbox_anything_new", "watcher-check"),
        ("rat_zyxel", "known-family"),
        ("upatre", "known-family"),
        ("frobs_shadow_copies", "backups-deleted"),
        ("zyxel", OTHER),
        ("", OTHER),
    ] {
        assert_eq!(findings::by_signature_id(id).group, group, "{id}");
    }
}

#[test]
fn what_is_not_known_keeps_its_words() {
    let finding = findings::by_description(" Frobs\u{0}the\n gizmo ");
    assert_eq!(finding.group, OTHER);
    assert_eq!(finding.raw, "Frobs the gizmo");
    assert_eq!(finding.category, Category::SuspiciousBehavior);
}

/// The sandbox's own name in a text is no sign that the file looked for it.
#[test]
fn what_the_sandbox_says_of_itself_accuses_nobody_of_searching_it() {
    for text in ["Cuckoo score >= 4.0: 6.1", "Behavioral analysis by Cuckoo completed successfully"]
    {
        assert_eq!(findings::by_description(text).group, OTHER, "{text}");
    }
}

#[test]
fn a_site_can_add_and_change_rows() {
    let site = r#"
        [[group]]
        id = "autostart"
        strength = "weak"
        severity = "low"
        caution = "guess"
        phrases = ["frobs"]

        [[group]]
        id = "our-own"
        category = "policy"
        strength = "strong"
        phrases = ["shadow copies"]
    "#;
    let catalog = Catalog::with_layers(&[&[site]]).unwrap();
    let changed = catalog.by_description("Frobs the gizmo");
    assert_eq!(
        (changed.group.as_str(), changed.strength, changed.severity, changed.caution),
        ("autostart", Strength::Weak, Severity::Low, Some(Caution::Guess))
    );
    // The later layer wins, although the built-in pattern says more.
    let own = catalog.by_description("Attempts to delete or modify volume shadow copies");
    assert_eq!((own.group.as_str(), own.category), ("our-own", Category::Policy));
    assert_eq!(catalog.by_description("Sniffs keystrokes").group, "keylogger");
}

#[test]
fn a_broken_layer_says_where() {
    #[track_caller]
    fn check(site: &str, expected: &str) {
        let error = Catalog::with_layers(&[&[site]]).unwrap_err();
        assert!(anyhow::Error::from(error).chain().any(|e| e.to_string().contains(expected)));
    }
    check("[[group]]\nid = 3", "line 2");
    check("[[group]]\nid = \"new\"", "`new` has no category");
    check("[[group]]\nid = \"autostart\"\ncategory = \"bad\"", "bad");
    check("[[group]]\nid = \"autostart\"\ncaution = \"bad\"", "bad");
}
