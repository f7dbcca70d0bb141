//! What an organization's mails say of it in a language of its readers.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::check::{Checker, ONE_LINE, flaw_of_name};

/// What readers of one language read of an organization; what is left out is as it is for all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Translation {
    /// The name that they know.
    pub name: Option<String>,
    /// The name that stands before the sender's address.
    pub from: Option<String>,
    /// The person or the team whom they can ask.
    pub contact: Option<String>,
    /// Its telephone.
    pub phone: Option<String>,
    /// Its address; replies go there, unless `reply_to` says otherwise.
    pub email: Option<String>,
    /// Its page.
    pub page: Option<String>,
    /// The phrase by which they recognize the organization's mails.
    pub phrase: Option<String>,
    /// What stands in place of the logo where pictures are off.
    pub logo_alt: Option<String>,
}

impl Translation {
    /// Checks what is written; keeps what a mail can say.
    pub(super) fn of(written: &Spanned<Self>, checker: &mut Checker<'_>) -> Self {
        let mut values = written.get_ref().clone();
        let table = written.span();
        for text in values.texts() {
            let Some(value) = text.take() else { continue };
            let place = checker.place_of(&value, table.clone());
            let value = checker.one_line(&value, place.clone());
            if value.is_empty() {
                checker.note(Some(place), "a translation is empty", "write it, or take it out");
            } else if let Some(flaw) = flaw_of_name(&value) {
                checker.note(Some(place), format!("a translation {flaw}"), ONE_LINE);
            } else {
                *text = Some(value);
            }
        }
        if let Some(email) = values.email.take() {
            let place = checker.place_of(&email, table);
            values.email = checker.is_address(&email, place).then_some(email);
        }
        values
    }

    /// Gives what is text, apart from the address.
    fn texts(&mut self) -> [&mut Option<String>; 7] {
        let Self { name, from, contact, phone, email: _, page, phrase, logo_alt } = self;
        [name, from, contact, phone, page, phrase, logo_alt]
    }
}
