//! What is loaded before the first event, from a checked configuration.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::assess::Trust;
use crate::audience::Policy;
use crate::clock::Clock;
use crate::compose::{Contact, Desk, Frame, Mark, TemplateError, Templates};
use crate::config::{Organization, Site};
use crate::directory::{Directory, Members, Reader};
use crate::locale::{Locales, Words};
use crate::reason::{Catalog, CatalogError};

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
    /// What its mails have in common.
    pub frame: Frame,
    /// Its languages.
    pub locales: Arc<Locales>,
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
            catalog: Catalog::built_in()?,
            trust: Trust { authservers: site.authentication.trusted.clone() },
            directory: Directory::new(members.collect(), site.language.clone()),
            houses,
            mark,
            life: site.delivery.life(),
            clock,
        })
    }
}

impl House {
    /// Loads one organization of a site.
    pub fn new(organization: &Organization, site: &Site) -> Result<Self, TemplateError> {
        let locales = Arc::new(locales(organization, site));
        let templates = Templates::built_in(Arc::clone(&locales))?;
        Ok(Self {
            id: organization.id.clone(),
            policy: organization.policy.clone(),
            frame: frame(organization),
            locales,
            templates,
            reverse_path: organization.reverse_path.clone(),
        })
    }

    /// Gives the words for a reader.
    pub fn words(&self, reader: &Reader) -> Arc<Words> {
        self.locales.words(&reader.language)
    }

    /// Lays out what composing needs.
    pub fn desk<'a>(
        &'a self,
        words: &'a Words,
        mark: &'a Mark,
        date: chrono::DateTime<chrono::Utc>,
    ) -> Desk<'a> {
        Desk { frame: &self.frame, words, templates: &self.templates, mark, date }
    }
}

/// Layers the words: the organization's, the site's, ours.
fn locales(organization: &Organization, site: &Site) -> Locales {
    let layers = [&organization.directory, &site.directory];
    let folders = layers.into_iter().flatten().map(|directory| directory.join("locales"));
    let builder =
        folders.fold(Locales::builder(), |builder, folder| builder.layer(message_files(&folder)));
    builder.build()
}

/// Reads the message files of a folder: `<tag>/<name>.ftl`.
///
/// What cannot be read is left out: the next layer says it, and `check` tells of it.
fn message_files(folder: &Path) -> Vec<(String, String)> {
    let list = |folder: &Path| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        entries.filter_map(Result::ok).map(|entry| entry.path()).collect()
    };
    let mut files: Vec<PathBuf> = list(folder).iter().flat_map(|tag| list(tag)).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
    files.sort();
    let read =
        |file: PathBuf| Some((file.display().to_string(), std::fs::read_to_string(&file).ok()?));
    files.into_iter().filter_map(read).collect()
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
    }
}
