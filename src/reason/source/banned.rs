//! Files that a rule of the site forbids: said by what the file is.

use std::collections::BTreeMap;

use super::{part_of, recipients_who};
use crate::event::{Contents, Event, Foreign};
use crate::reason::{Catalog, Category, DISGUISED, Nature, Reason, Severity};

pub(super) fn reasons(event: &Event, catalog: &Catalog) -> Vec<Reason> {
    let holds = recipients_who(event, |recipient| recipient.is(Contents::Banned));
    if holds.as_ref().is_some_and(Vec::is_empty) {
        return Vec::new();
    }
    // Several recipients repeat the same paths; each file is told once.
    let mut files: BTreeMap<&Foreign, &Foreign> = BTreeMap::new();
    let nothing = Foreign::default();
    for recipient in &event.recipients {
        for (index, path) in recipient.banned.iter().enumerate() {
            let rule = recipient.banned_rules.get(index).unwrap_or(&nothing);
            files.entry(path).or_insert(rule);
        }
    }
    let mut reasons: Vec<Reason> = if files.is_empty() {
        vec![Reason::stated("reason-file-other", Nature::Forbidden, Category::Policy)]
    } else {
        files.iter().map(|(path, rule)| reason(event, catalog, path, rule)).collect()
    };
    for reason in &mut reasons {
        reason.recipients.clone_from(&holds);
    }
    reasons
}

fn reason(event: &Event, catalog: &Catalog, path: &Foreign, rule: &Foreign) -> Reason {
    let part = part_of(event, path);
    let part_data = part.and_then(|index| event.parts.get(index));
    let name = part_data.map_or(path, |part| &part.name);
    let name = if name.is_empty() { path } else { name };
    let kind = catalog.file_kind(name, part_data);
    let disguised = catalog.is_disguised(name)
        || catalog.is_dressed_up(name, part_data)
        || name.turns_direction();
    let words = if disguised {
        DISGUISED.to_owned()
    } else {
        kind.map_or("reason-file-other".to_owned(), |kind| format!("reason-file-{}", kind.id))
    };
    let mut reason = Reason::stated(&words, Nature::Forbidden, Category::Policy);
    reason.severity = match kind {
        _ if disguised => Severity::High,
        Some(kind) => kind.severity,
        None => Severity::Low,
    };
    reason.evidence = format!("file:{}", path.raw());
    reason.raw = if rule.is_empty() {
        path.clone()
    } else {
        Foreign::from(format!("{} – {}", path.raw(), rule.raw()))
    };
    reason.part = part;
    reason
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event;

    #[test]
    fn a_program_by_its_contents_is_disguised_as_a_document() {
        let catalog = Catalog::built_in().unwrap();
        for (name, contents, words, severity) in [
            ("Rechnung.docx", "exe", "reason-file-disguised", Severity::High),
            ("Rechnung.docx", "zip", "reason-file-document", Severity::Low),
            ("setup.exe", "exe", "reason-file-program", Severity::Medium),
            ("query.iqy", "asc", "reason-file-macro-document", Severity::Medium),
        ] {
            let event = serde_json::json!({
                "v": 1, "mail_id": "x", "time": 1,
                "parts": [{ "id": "p002", "name": name, "path": name, "kind": contents }],
                "recipients": [{
                    "addr": "a@b.example", "banned": [name], "categories": ["8"],
                    "outcome": "blocked", "destiny": "discard",
                }],
            });
            let (event, _) = event::read(event.to_string().as_bytes()).unwrap();
            let [reason] = &reasons(&event, &catalog)[..] else { panic!("{name}: not one reason") };
            assert_eq!((&*reason.words, reason.severity), (words, severity), "{name} {contents}");
        }
    }
}
