//! What is loaded before the first event, from a checked configuration.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use chrono::{DateTime, Utc};

use crate::assess::Trust;
use crate::audience::{Limits, Policy, Wish};
use crate::clock::Clock;
use crate::compose::{
    Brand, Contact, Desk, Frame, Logo, Mail, Mark, Overrides, TemplateFile, Templates,
};
use crate::config::{self, Organization, Site};
use crate::digest;
use crate::directory::{Directory, Members, Reader};
use crate::enrich;
use crate::locale::{Locales, Tag, Words};
use crate::own_rows;
use crate::reason::{Catalog, CatalogError};
use crate::shelf::FormDirectory;
use crate::store::{Envelope, Message, NewEntry, Unfit};
use crate::trouble::{Kind, Trouble};
use crate::worker::{Layer, Layered, LayeredTemplates, Worker};

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
    /// What is wrong with the configuration, to be told with the first event that it concerns.
    pub troubles: Vec<Trouble>,
}

/// One organization: its policy, words and looks.
pub struct House {
    /// The name of its folder.
    pub id: String,
    /// Who is told what.
    pub policy: Policy,
    /// What each admin is told.
    pub wishes: Vec<Wish>,
    /// How much is told at once.
    pub limits: Limits,
    /// When digests come.
    pub digest: digest::Settings,
    /// What its mails have in common.
    pub frame: Frame,
    /// The same in the languages that the organization has translated it into.
    frames: HashMap<Tag, Frame>,
    /// Where its rows and the site's lie, if it has rows of its own.
    rows: Option<Vec<PathBuf>>,
    /// What they make of names and findings, read for the first event.
    catalog: OnceLock<Option<Catalog>>,
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
}

impl Setup {
    /// Loads what the organizations of a site need.
    pub fn new(site: &Site, mark: Mark, clock: Arc<Clock>) -> Result<Self, SetupError> {
        Self::with_worker(site, mark, clock, &Arc::new(Worker::of_this_program()))
    }

    /// Loads the same, with another program to render the organizations' templates.
    pub fn with_worker(
        site: &Site,
        mark: Mark,
        clock: Arc<Clock>,
        worker: &Arc<Worker>,
    ) -> Result<Self, SetupError> {
        let houses = site.organizations.iter().map(|own| House::new(own, site, worker));
        let houses: Vec<House> = houses.collect();
        let members = site.organizations.iter().zip(&houses).map(|(organization, house)| Members {
            available: house.locales.available().to_vec(),
            ..organization.members.clone()
        });
        let troubles = troubles(site, &houses);
        Ok(Self {
            catalog: match own_rows::catalog(&[site.directory.as_deref()])? {
                Some(catalog) => catalog,
                None => Catalog::built_in()?,
            },
            trust: Trust { authservers: site.authentication.trusted.clone() },
            directory: Directory::new(members.collect(), site.language.clone()),
            houses,
            mark,
            enrich: site.enrich.clone(),
            life: site.delivery.life(),
            clock,
            troubles,
        })
    }

    /// Keeps what templates make for the next run of the program.
    pub fn keep_forms(&mut self, forms: &Arc<FormDirectory>) {
        self.houses.iter_mut().for_each(|house| house.templates.keep_forms(forms.clone()));
    }
}

impl House {
    /// Loads one organization of a site.
    pub fn new(organization: &Organization, site: &Site, worker: &Arc<Worker>) -> Self {
        let locales = Arc::new(locales(organization, site));
        let places = config::layer_places(organization, site);
        let has_own = places.iter().any(|place| !config::own_templates(place).is_empty());
        let over = || LayeredTemplates::new(Arc::clone(worker), places, layered);
        let over = has_own.then(|| Box::new(over()) as Box<dyn Overrides>);
        let templates = Templates::new(over);
        Self {
            id: organization.id.clone(),
            policy: organization.policy.clone(),
            wishes: organization.wishes.clone(),
            limits: organization.limits,
            digest: organization.digest.clone(),
            rows: rows(organization, site),
            catalog: OnceLock::new(),
            frames: frames(organization, &locales),
            frame: frame(organization),
            locales,
            second_language: organization.second_language.clone(),
            templates,
            reverse_path: organization.reverse_path.clone(),
        }
    }

    /// Gives what names and findings mean here, if the organization has rows of its own.
    pub fn catalog(&self) -> Option<&Catalog> {
        let folders = self.rows.as_ref()?;
        let folders: Vec<_> = folders.iter().map(|folder| Some(folder.as_path())).collect();
        // Our own tables were read for the site; those of others cost their rows at most.
        self.catalog.get_or_init(|| own_rows::catalog(&folders).ok().flatten()).as_ref()
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

    /// Tells whether a mail to these readers went to admins who are told everything.
    pub fn tells_everything(&self, readers: &str) -> bool {
        let is_told = |address: &str| {
            !self.wishes.iter().any(|wish| wish.address == address && !wish.is_everything())
        };
        readers.split(", ").any(is_told)
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
            message: Message::new(mail.message.as_slice())?,
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
        Desk {
            frame: self.frame_in(words.tag()),
            words,
            second: second.map(|words| (self.frame_in(words.tag()), words)),
            templates: &self.templates,
            mark,
            date,
        }
    }

    /// Gives what mails in a language have in common.
    pub fn frame_in(&self, language: &Tag) -> &Frame {
        self.frames.get(language).unwrap_or(&self.frame)
    }
}

/// Makes trouble of what is left out of each organization's files, and of the site's.
fn troubles(site: &Site, houses: &[House]) -> Vec<Trouble> {
    let lines = |problems: &[config::Problem]| -> Vec<String> {
        problems.iter().map(config::Problem::one_line).collect()
    };
    let trouble = |organization: Option<usize>, details: Vec<String>| {
        let (kind, count) = (Kind::Template, details.len() as u64);
        (count > 0).then_some(Trouble { kind, organization, details, count })
    };
    let organizations = site.organizations.iter().zip(houses).enumerate();
    let organizations = organizations.filter_map(|(index, (own, house))| {
        let folder = own.directory.as_deref()?;
        let is_own = |problem: &&config::Problem| problem.file.starts_with(folder);
        let mut problems: Vec<_> = site.problems.left_out.iter().filter(is_own).cloned().collect();
        problems.extend(layer_problems(folder));
        let mut details = lines(&problems);
        details.extend(house.locales.problems().iter().map(|problem| {
            let problem = problem.to_string();
            problem.replace("\nhint: ", "; ")
        }));
        trouble(Some(index), details)
    });
    let site = site.directory.as_deref().map(layer_problems).unwrap_or_default();
    organizations.chain(trouble(None, lines(&site))).collect()
}

/// Says what of a folder's texts and tables is not used.
fn layer_problems(folder: &Path) -> Vec<config::Problem> {
    let unread = config::unread(folder).into_iter();
    unread.chain(own_rows::problems(folder)).collect()
}

/// Finds where rows lie, if an organization has any.
fn rows(organization: &Organization, site: &Site) -> Option<Vec<PathBuf>> {
    let folder = organization.directory.as_deref();
    let has_rows = config::own_names(folder).is_some() || config::own_findings(folder).is_some();
    has_rows.then(|| config::layer_places(organization, site))
}

/// Reads the templates and the messages at these places, nearest first: an organization's, the
/// site's.
pub fn layered(places: &[PathBuf]) -> Layered {
    let layer = |(index, place): (usize, &PathBuf)| {
        let is_site = index + 1 == places.len();
        let prefix = if is_site { "site/" } else { "organization/" };
        let name = |path: &Path| config::template_name(place, path);
        let file = |file: config::TextFile| {
            Some(TemplateFile {
                name: format!("{prefix}{}", name(&file.path)?),
                path: file.path.display().to_string(),
                text: file.text,
            })
        };
        let files = config::own_templates(place).into_iter().filter_map(file).collect();
        Layer { prefix: prefix.to_owned(), files }
    };
    let templates = places.iter().enumerate().map(layer).collect();
    Layered { templates, messages: config::messages_at(places) }
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
        time_zone: organization.time_zone.clone(),
        release: organization.release.command.clone(),
        follow_ups: organization.limits.incident_hours > 0,
        brand: brand(organization),
    }
}

/// Gives the frame of each language that an organization is translated for.
fn frames(organization: &Organization, locales: &Locales) -> HashMap<Tag, Frame> {
    let frame = |tag: &Tag| Some((tag.clone(), frame(&organization.translated(tag)?)));
    let is_translated = !organization.translations.is_empty();
    locales.available().iter().filter(|_| is_translated).filter_map(frame).collect()
}

fn brand(organization: &Organization) -> Brand {
    let branding = &organization.branding;
    let alt = branding.logo_alt.as_ref().unwrap_or(&organization.name);
    let logo = branding.logo.as_ref().map(|logo| Logo {
        bytes: Arc::clone(&logo.bytes),
        kind: logo.kind,
        sides: (logo.width, logo.height),
        alt: alt.clone(),
    });
    Brand { color: branding.color.clone(), color_dark: branding.color_dark.clone(), logo }
}
