//! Checks one composed mail for a recipient against the rules for every mail.

use super::words::{Finding, Mail, Part, Tables};
use crate::compose::View;
use crate::locale::Tag;

/// Stands in the checked text for what others chose, such as the name of a file.
const FOREIGN: &str = "x";
/// A shorter text of others is no word that a rule knows, but may be part of one of ours.
const FOREIGN_CHARS_MIN: usize = 4;

/// Checks a mail to a recipient; `foreign` are texts of others in it, which no rule can change.
pub fn mail(name: &str, view: &View, foreign: &[String], tables: &Tables) -> Vec<Finding> {
    let tag = view.language.parse().unwrap_or_else(|_| Tag::english().clone());
    let parts = parts(view, foreign);
    let parts: Vec<(Part, &str)> =
        parts.iter().map(|(part, text)| (*part, text.as_str())).collect();
    Mail { name, tag: &tag, subject: &view.subject, parts: &parts }.check(tables)
}

/// Tells the parts of a mail as the rules name them.
fn parts(view: &View, foreign: &[String]) -> Vec<(Part, String)> {
    // The first sentence says what happened, the others whether the reader is safe.
    let lead = view.lead.join(" ");
    let end = lead.char_indices().find(|(_, letter)| matches!(letter, '.' | '。'));
    let (fact, safety) =
        lead.split_at(end.map_or(lead.len(), |(at, letter)| at + letter.len_utf8()));
    let mut parts = vec![
        (Part::Fact, fact.to_owned()),
        (Part::Safety, safety.trim().to_owned()),
        (Part::Action, view.action.join("\n\n")),
    ];
    for name in &view.order {
        let part = match *name {
            "why" | "expected" => Part::Why,
            "help" => Part::Help,
            // The mail's own data, and what is for the IT.
            _ => continue,
        };
        let texts = view.sections.get(name).into_iter().flat_map(|section| &section.paragraphs);
        parts.extend(texts.map(|text| (part, without(text, foreign))));
    }
    parts
}

fn without(text: &str, foreign: &[String]) -> String {
    let chosen = foreign.iter().filter(|chosen| chosen.chars().count() >= FOREIGN_CHARS_MIN);
    chosen.fold(text.to_owned(), |text, chosen| text.replace(chosen.as_str(), FOREIGN))
}
