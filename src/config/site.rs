//! `whyblocked.toml` and everything under `organizations/`.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::file::Source;
use super::organization::OrganizationFile;
use super::{ConfigError, Metrics, Organization, Problem, check};
use crate::deliver::{self, TransportSettings};
use crate::directory;
use crate::enrich;
use crate::locale::Tag;
use crate::store;

/// The site's file, as it is written.
#[derive(Debug, Clone, Default, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct SiteFile {
    /// Where events come from.
    pub drop: Drop,
    /// Where mails wait.
    pub store: store::Settings,
    /// How mails leave.
    pub delivery: deliver::Settings,
    /// Whom the site believes, and how it knows its own mails.
    pub authentication: Authentication,
    /// What the daemon tells those who watch it.
    pub metrics: Metrics,
    /// Where the sandbox's full reports are.
    pub enrich: enrich::Settings,
    /// Where languages are looked up.
    #[serde(skip_serializing)]
    pub directory: directory::Settings,
    /// The language of organizations that name none.
    #[schemars(with = "Option<String>")]
    pub language: Option<Tag>,
}

/// Where events come from.
#[derive(Debug, Clone, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Drop {
    /// The directory into which the hook writes events.
    pub directory: PathBuf,
    /// The hook's second directory, for when the first refuses.
    pub overflow: Option<PathBuf>,
    /// The user who must own the event files.
    pub owner: Option<String>,
    /// The datagram socket by which the hook wakes the daemon.
    pub wake_socket: Option<PathBuf>,
    /// How often the daemon looks without being woken, in seconds.
    pub interval_seconds: u32,
    /// How many events are taken in one minute at most; the rest waits.
    pub events_per_minute_max: u32,
}

impl Default for Drop {
    fn default() -> Self {
        Self {
            directory: "/var/spool/whyblocked/drop".into(),
            overflow: None,
            owner: None,
            wake_socket: None,
            interval_seconds: 30,
            events_per_minute_max: 60_000,
        }
    }
}

/// Whom the site believes, and how it knows its own mails.
#[derive(Debug, Clone, Default, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Authentication {
    /// The authserv-ids whose `Authentication-Results` are believed (RFC 8601).
    pub trusted: Vec<String>,
    /// The file with the key that marks our own mails; made if it is missing.
    pub secret_file: Option<PathBuf>,
}

/// A whole configuration that was checked.
#[derive(Debug, Clone)]
pub struct Site {
    /// The directory it was read from; none if it is the built-in example.
    pub directory: Option<PathBuf>,
    /// Where events come from.
    pub drop: Drop,
    /// Where mails wait.
    pub store: store::Settings,
    /// How mails leave.
    pub delivery: deliver::Settings,
    /// Whom the site believes.
    pub authentication: Authentication,
    /// What the daemon tells those who watch it.
    pub metrics: Metrics,
    /// Where the sandbox's full reports are.
    pub enrich: enrich::Settings,
    /// The site's language.
    pub language: Option<Tag>,
    /// The organizations, by name.
    pub organizations: Vec<Organization>,
}

impl Site {
    /// Reads a configuration directory; reports everything that is wrong at once.
    pub fn read(directory: &Path) -> Result<Self, ConfigError> {
        let mut problems = Vec::new();
        let site = match Source::read::<SiteFile>(&directory.join("whyblocked.toml")) {
            Ok((_, site)) => site,
            Err(problem) => {
                problems.push(problem);
                SiteFile::default()
            }
        };
        let looked_up = site.directory.clone().under(directory);
        let mut organizations = Vec::new();
        for path in organization_files(directory, &mut problems) {
            match Source::read::<OrganizationFile>(&path) {
                Ok((source, file)) => {
                    let found = check::organization(&source, &file, &organizations);
                    match found {
                        Ok(mut organization) => {
                            organization.members.lookups = lookups(file, &path, &looked_up);
                            organizations.push(organization);
                        }
                        Err(found) => problems.extend(found),
                    }
                }
                Err(problem) => problems.push(problem),
            }
        }
        if !problems.is_empty() {
            return Err(ConfigError(problems));
        }
        let absolute = |path: PathBuf| directory.join(path);
        let drop = Drop {
            directory: absolute(site.drop.directory),
            overflow: site.drop.overflow.map(absolute),
            wake_socket: site.drop.wake_socket.map(absolute),
            ..site.drop
        };
        let authentication = Authentication {
            secret_file: site.authentication.secret_file.map(absolute),
            ..site.authentication
        };
        Ok(Self {
            directory: Some(directory.to_owned()),
            drop,
            store: site.store.under(directory),
            delivery: delivery_under(directory, site.delivery),
            authentication,
            metrics: site.metrics,
            enrich: enrich_under(directory, site.enrich),
            language: site.language,
            organizations,
        })
    }

    /// Gives the same site with everybody a reader of one language.
    #[must_use]
    pub fn in_language(&self, language: &Tag) -> Self {
        let mut site = self.clone();
        for organization in &mut site.organizations {
            organization.members.languages.clear();
            organization.members.lookups = directory::Settings::default();
            organization.members.language = Some(language.clone());
        }
        site
    }

    /// Returns the example that is used where nothing is configured.
    pub fn example() -> Self {
        let site = SiteFile::default();
        Self {
            directory: None,
            drop: site.drop,
            store: site.store,
            delivery: site.delivery,
            authentication: site.authentication,
            metrics: site.metrics,
            enrich: site.enrich,
            language: None,
            organizations: vec![Organization::example()],
        }
    }
}

/// Reads which store the configuration in a directory names; organizations need not be there.
pub fn store_of(directory: &Path) -> Result<store::Settings, ConfigError> {
    match Source::read::<SiteFile>(&directory.join("whyblocked.toml")) {
        Ok((_, site)) => Ok(site.store.under(directory)),
        Err(problem) => Err(ConfigError(vec![problem])),
    }
}

/// Puts an organization's directories over the site's.
fn lookups(file: OrganizationFile, path: &Path, site: &directory::Settings) -> directory::Settings {
    let folder = path.parent().unwrap_or(path);
    file.directory.under(folder).over(site)
}

/// Makes the paths of the delivery settings relative to the configuration.
fn delivery_under(directory: &Path, mut delivery: deliver::Settings) -> deliver::Settings {
    match &mut delivery.transport {
        TransportSettings::Smtp(smtp) => {
            let password = smtp.auth.as_mut().map(|auth| &mut auth.password_file);
            for file in smtp.ca_file.iter_mut().chain(password) {
                *file = directory.join(&*file);
            }
        }
        TransportSettings::Maildir(maildir) => {
            maildir.directory = directory.join(&maildir.directory);
        }
        TransportSettings::Sendmail(_) => {}
    }
    delivery
}

/// Makes the paths of the sandbox settings relative to the configuration.
fn enrich_under(directory: &Path, mut enrich: enrich::Settings) -> enrich::Settings {
    let tokens = [&mut enrich.cuckoo, &mut enrich.cape].into_iter().flatten();
    let tokens = tokens.filter_map(|rest| rest.token_file.as_mut());
    for path in enrich.peekaboo_reports.iter_mut().chain(tokens) {
        *path = directory.join(&*path);
    }
    enrich
}

/// Lists the organizations' files, in the order of their names.
fn organization_files(directory: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let folder = directory.join("organizations");
    let mut paths: Vec<PathBuf> = match std::fs::read_dir(&folder) {
        Ok(entries) => entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| path.is_dir())
            .map(|path| path.join("organization.toml"))
            .collect(),
        Err(error) => {
            let message = format!("cannot read the organizations: {error}");
            let hint = "make a folder in it for each organization, with an organization.toml";
            problems.push(Problem::at(&folder, "", None, message, hint));
            return Vec::new();
        }
    };
    paths.sort();
    if paths.is_empty() {
        let hint = "add organizations/<name>/organization.toml with domains, admins and a contact";
        problems.push(Problem::at(&folder, "", None, "there is no organization", hint));
    }
    paths
}
