//! An organization's own rows: whatever they are, names and findings have a meaning.

use whyblocked::reason::findings;
use whyblocked::reason::{Catalog, OwnRows, of_text};

/// Between the rows about names, those about findings, and what is read with them.
const SEPARATOR: &str = "\n---\n";
/// Most texts that are read with the rows.
const TEXTS_MAX: usize = 5;

/// Reads rows, and texts with them.
pub(crate) fn run(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let mut files = text.splitn(3, SEPARATOR);
    let [names, findings, texts] = [(); 3].map(|()| files.next().unwrap_or_default());
    let names = OwnRows::parse(names).inspect(|rows| flaws(names, rows)).unwrap_or_default();
    let findings = findings::Catalog::with_layers(&[&[findings]]);
    if names.is_empty() && findings.is_err() {
        return;
    }
    let Ok(catalog) = Catalog::with_rows(&names) else { panic!("rows break our own tables") };
    let catalog = catalog.with_findings(findings.ok());
    for text in texts.lines().take(TEXTS_MAX) {
        let (scanner, name) = text.split_once('\t').unwrap_or(("", text));
        let reason = of_text(&catalog, scanner, name);
        assert!(!reason.words.is_empty(), "a name without words: {text:?}");
    }
}

fn flaws(text: &str, rows: &OwnRows) {
    for (id, span) in rows.ids() {
        assert!(text.get(span.clone()).is_some(), "{id}: {span:?}");
    }
    for flaw in rows.flaws() {
        assert!(text.get(flaw.span.clone()).is_some(), "{}: {:?}", flaw.message, flaw.span);
        assert!(!flaw.hint.is_empty(), "{}", flaw.message);
    }
}
