//! What is loaded before the first event, from a checked configuration.

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::assess::Trust;
use crate::audience::{Limits, Policy};
use crate::clock::Clock;
use crate::compose::{Contact, Desk, Frame, Mail, Mark, TemplateError, Templates};
use crate::config::{self, Organization, Site};
use crate::digest;
use crate::directory::{Directory, Members, Reader};
use crate::enrich;
use crate::locale::{Locales, Tag, Words};
use crate::reason::{Catalog, CatalogError, OwnRows};
use crate::store::{Envelope, Message, NewEntry, Unfit};

/// What is loaded before the first event.
pub struct Setup {
    /// What names and findings mean.
    pub catalog: Catalog,
    /// Whose authentication results count.
    pub trust: Trust,
    /// Who belongs to whom.
    pub directory: Directory,
    /// The organizations, in the directory's order.
    pub houses: Vec<House>,
    /// The mark of our own mails.
    pub mark: Mark,
    /// Where the sandbox's full reports are.
    pub enrich: enrich::Settings,
    /// How long a mail is tried.
    pub life: chrono::TimeDelta,
    /// The time.
    pub clock: Arc<Clock>,
}

/// One organization: its policy, words and looks.
pub struct House {
    /// The name of its folder.
    pub id: String,
    /// Who is told what.
    pub policy: Policy,
    /// How much is told at once.
    pub limits: Limits,
    /// When digests come.
    pub digest: digest::Settings,
    /// What its mails have in common.
    pub frame: Frame,
    /// What names mean here, if the organization has rows of its own.
    pub catalog: Option<Catalog>,
    /// Its languages.
    pub locales: Arc<Locales>,
    /// The second language of its mails, if it wants two in one mail.
    pub second_language: Option<Tag>,
    /// Its templates.
    pub templates: Templates,
    /// The envelope's sender; none is the empty reverse-path.
    pub reverse_path: Option<String>,
}

/// Why a set-up cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// A table of the program is broken.
    #[error(transparent)]
    Catalog(#[from] CatalogError),
    /// A template of the program is broken.
    #[error(transparent)]
    Template(#[from] TemplateError),
}

impl Setup {
    /// Loads what the organizations of a site need.
    pub fn new(site: &Site, mark: Mark, clock: Arc<Clock>) -> Result<Self, SetupError> {
        let houses = site.organizations.iter().map(|organization| House::new(organization, site));
        let houses = houses.collect::<Result<Vec<_>, _>>()?;
        let members = site.organizations.iter().zip(&houses).map(|(organization, house)| Members {
            available: house.locales.available().to_vec(),
            ..organization.members.clone()
        });
        Ok(Self {
            catalog: Catalog::with_rows(&own_rows(site.directory.as_deref()))?,
            trust: Trust { authservers: site.authentication.trusted.clone() },
            directory: Directory::new(members.collect(), site.language.clone()),
            houses,
            mark,
            enrich: site.enrich.clone(),
            life: site.delivery.life(),
            clock,
        })
    }
}

impl House {
    /// Loads one organization of a site.
    pub fn new(organization: &Organization, site: &Site) -> Result<Self, SetupError> {
        let locales = Arc::new(locales(organization, site));
        let templates = Templates::built_in(Arc::clone(&locales))?;
        Ok(Self {
            id: organization.id.clone(),
            policy: organization.policy.clone(),
            limits: organization.limits,
            digest: organization.digest.clone(),
            catalog: catalog(organization, site)?,
            frame: frame(organization),
            locales,
            second_language: organization.second_language.clone(),
            templates,
            reverse_path: organization.reverse_path.clone(),
        })
    }

    /// Gives the words for a reader.
    pub fn words(&self, reader: &Reader) -> Arc<Words> {
        self.locales.words(&reader.language)
    }

    /// Gives the words of the second language, unless the reader has it as their first.
    pub fn second_words(&self, reader: &Reader) -> Option<Arc<Words>> {
        let second = self.second_language.as_ref()?;
        let words = self.locales.words(second);
        (words.tag() != self.words(reader).tag()).then_some(words)
    }

    /// Makes an outbox entry of a mail that nothing holds back.
    pub fn entry(
        &self,
        mail: &Mail,
        now: DateTime<Utc>,
        expires: DateTime<Utc>,
    ) -> Result<NewEntry, Unfit> {
        Ok(NewEntry {
            id: mail.id.clone(),
            reader: mail.recipients.join(", "),
            template: mail.template.id().to_owned(),
            envelope: Envelope::new(self.reverse_path.clone(), mail.recipients.clone())?,
            message: Message::new(&mail.message)?,
            due: now,
            expires,
            repeat: None,
            incident: None,
            throttles: Vec::new(),
            instead: None,
            tally: None,
        })
    }

    /// Lays out what composing needs.
    pub fn desk<'a>(
        &'a self,
        words: &'a Words,
        second: Option<&'a Words>,
        mark: &'a Mark,
        date: DateTime<Utc>,
    ) -> Desk<'a> {
        Desk { frame: &self.frame, words, second, templates: &self.templates, mark, date }
    }
}

/// Layers the rows of an organization over the site's, if it has any.
fn catalog(organization: &Organization, site: &Site) -> Result<Option<Catalog>, CatalogError> {
    let own = own_rows(organization.directory.as_deref());
    if own.is_empty() {
        return Ok(None);
    }
    Catalog::with_rows(&own.before(own_rows(site.directory.as_deref()))).map(Some)
}

/// Reads the rows of a directory; with broken ones the next layer decides, and `check` tells of it.
fn own_rows(directory: Option<&Path>) -> OwnRows {
    let file = config::own_names(directory);
    file.and_then(|file| OwnRows::parse(&file.text).ok()).unwrap_or_default()
}

/// Layers the words: the organization's, the site's, ours.
fn locales(organization: &Organization, site: &Site) -> Locales {
    Locales::layered(config::message_layers(organization, site))
}

fn frame(organization: &Organization) -> Frame {
    let contact = &organization.contact;
    Frame {
        organization: organization.name.clone(),
        from: (organization.from.name.clone(), organization.from.address.clone()),
        reply_to: organization.reply_to.clone(),
        contact: Contact {
            name: contact.name.clone(),
            phone: contact.phone.clone(),
            email: contact.email.clone(),
            page: contact.page.clone(),
        },
        phrase: organization.phrase.clone(),
        time_zone: organization.time_zone,
        release: organization.release.command.clone(),
        follow_ups: organization.limits.incident_hours > 0,
    }
}
