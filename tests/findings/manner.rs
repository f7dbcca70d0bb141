//! How a text speaks of what it names: denied, possible, only looked at; and what everyday words decide.

use whyblocked::reason::findings::{self, Catalog, builtin};

/// Text, group, severity, strength, family; texts that no sandbox signature of the samples has.
const MANNERS: &str = include_str!("manner.tsv");

#[test]
fn texts_mean_what_they_say() {
    for row in MANNERS.lines().skip(1) {
        let cells: Vec<_> = row.split('\t').collect();
        let [text, group, severity, strength, family] = cells.as_slice() else {
            panic!("{row}");
        };
        let found = findings::by_description(text);
        let said = (found.group.as_str(), found.severity.id(), found.strength.id());
        assert_eq!(said, (*group, *severity, *strength), "{text}");
        assert_eq!(found.family.unwrap_or_default(), *family, "{text}");
    }
}

#[test]
fn what_a_group_becomes_is_a_group() {
    for group in builtin().groups() {
        for id in [&group.looked, &group.touched].into_iter().flatten() {
            assert!(builtin().group(id).is_some(), "{}: {id}", group.id);
        }
    }
}

/// Rows of a site leave a text as denied as it was.
#[test]
fn denied_stays_denied_beside_rows_of_a_site() {
    let site = "[[group]]\nid = \"our-own\"\ncategory = \"policy\"\nstrength = \"strong\"\n";
    let catalog = Catalog::with_layers(&[&[site]]).unwrap();
    let denied = findings::by_description("No ransomware activity observed");
    assert_eq!(catalog.again(denied.clone()), denied);
}
