//! What an organization's mails say of it in a language of its readers.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::Organization;
use super::check::{Checker, ONE_LINE, flaw_of_name};
use crate::locale::{Tag, matching};

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
    /// Its telephone; `""` if they have none.
    pub phone: Option<String>,
    /// Its address; replies go there, unless `reply_to` says otherwise. `""` if they have none.
    pub email: Option<String>,
    /// Its page; `""` if they have none.
    pub page: Option<String>,
    /// The phrase by which they recognize the organization's mails; `""` for none.
    pub phrase: Option<String>,
    /// What stands in place of the logo where pictures are off.
    pub logo_alt: Option<String>,
}

/// What a text of a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It goes into a header, and is not empty.
    Name,
    /// It is not empty.
    Text,
    /// It may be empty: there is none for these readers.
    Optional,
}

impl Translation {
    /// Checks what is written for a language; keeps what a mail can say.
    pub(super) fn of(tag: &Tag, written: &Spanned<Self>, checker: &mut Checker<'_>) -> Self {
        let mut values = written.get_ref().clone();
        let table = written.span();
        for (key, kind, text) in values.texts() {
            let Some(value) = text.take() else { continue };
            let place = checker.place_of(&value, table.clone());
            let value = checker.one_line(&value, place.clone());
            let flaw = flaw_of_name(&value).filter(|_| kind == Kind::Name);
            if value.is_empty() && kind != Kind::Optional {
                let message = format!("`{key}` in [translations.{tag}] is empty, and not used");
                checker.warn(place, message, "write it, or take it out");
            } else if let Some(flaw) = flaw {
                let message = format!("`{key}` in [translations.{tag}] {flaw}");
                checker.note(Some(place), message, ONE_LINE);
            } else {
                *text = Some(value);
            }
        }
        if let Some(email) = values.email.take() {
            let place = checker.place_of(&email, table);
            values.email = (email.is_empty() || checker.is_address(&email, place)).then_some(email);
        }
        values
    }

    /// Gives what is text, apart from the address.
    fn texts(&mut self) -> [(&'static str, Kind, &mut Option<String>); 7] {
        let Self { name, from, contact, phone, email: _, page, phrase, logo_alt } = self;
        [
            ("name", Kind::Name, name),
            ("from", Kind::Name, from),
            ("contact", Kind::Text, contact),
            ("phone", Kind::Optional, phone),
            ("page", Kind::Optional, page),
            ("phrase", Kind::Optional, phrase),
            ("logo_alt", Kind::Text, logo_alt),
        ]
    }
}

impl Organization {
    /// Finds the translation that readers of a language get.
    pub fn translation(&self, language: &Tag) -> Option<(&Tag, &Translation)> {
        let tags: Vec<Tag> = self.translations.keys().cloned().collect();
        self.translations.get_key_value(matching::best(language, &tags)?)
    }

    /// Gives the organization as readers of a language know it, if it is translated for them.
    pub fn translated(&self, language: &Tag) -> Option<Self> {
        let (_, own) = self.translation(language)?;
        let mut translated = self.clone();
        let Self { name, from, contact, phrase, branding, .. } = &mut translated;
        let names =
            [(name, &own.name), (&mut from.name, &own.from), (&mut contact.name, &own.contact)];
        for (text, own) in names {
            if let Some(own) = own {
                text.clone_from(own);
            }
        }
        for (text, own) in [
            (&mut contact.phone, &own.phone),
            (&mut contact.email, &own.email),
            (&mut contact.page, &own.page),
            (phrase, &own.phrase),
            (&mut branding.logo_alt, &own.logo_alt),
        ] {
            if let Some(own) = own {
                *text = Some(own.clone()).filter(|own| !own.is_empty());
            }
        }
        Some(translated)
    }
}
