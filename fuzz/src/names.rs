//! What scanners and sandboxes say: whatever it is, it has a meaning, and no more than that.

use std::sync::LazyLock;

use whyblocked::reason::findings::{self, FINDINGS_MAX, Finding, RAW_MAX};
use whyblocked::reason::source::peekaboo::{self, PARTS_MAX, SandboxResult};
use whyblocked::reason::{Catalog, of_text};

/// Longest family that is told, in characters, without the mark of a cut.
const FAMILY_CHARS_MAX: usize = 40;

static CATALOG: LazyLock<Option<Catalog>> = LazyLock::new(|| Catalog::built_in().ok());

/// Reads `scanner<TAB>name`.
pub(crate) fn names(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let (scanner, name) = text.split_once('\t').unwrap_or(("", &text));
    let Some(catalog) = CATALOG.as_ref() else { panic!("the tables are broken") };
    let reason = of_text(catalog, scanner, name);
    assert!(!reason.words.is_empty(), "a name without words");
    let family = reason.family.as_deref().unwrap_or("none");
    assert!(family.chars().count() <= FAMILY_CHARS_MAX + 1, "a long family: {family}");
    assert!(
        !family.is_empty() && !family.chars().any(char::is_control),
        "an odd family: {family:?}"
    );
}

/// Reads a text of a sandbox as a list, as a description and as a signature.
pub(crate) fn findings(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let list = findings::by_list(&text);
    assert!(list.len() <= FINDINGS_MAX, "{} findings", list.len());
    list.iter().for_each(check);
    check(&findings::by_description(&text));
    check(&findings::by_signature_id(&text));
}

/// Reads what amavis got from a Peekaboo scanner.
pub(crate) fn peekaboo(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let report = peekaboo::by_text(&text);
    assert!(report.findings.len() <= FINDINGS_MAX, "{} findings", report.findings.len());
    assert!(report.parts.len() <= PARTS_MAX, "{} parts", report.parts.len());
    let bad = report.result == SandboxResult::Bad;
    assert_eq!(bad, !report.findings.is_empty(), "what is bad has a finding, and nothing else has");
    report.findings.iter().for_each(check);
}

fn check(finding: &Finding) {
    assert!(findings::builtin().group(&finding.group).is_some(), "no group `{}`", finding.group);
    assert!(finding.raw.chars().count() <= RAW_MAX + 1, "a long finding");
    assert!(!finding.raw.chars().any(char::is_control), "a control character: {:?}", finding.raw);
}
