//! `whyblocked.toml` and everything under `organizations/`.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::file::{Contents, Source};
use super::organization::OrganizationFile;
use super::{
    ConfigError, Metrics, ORGANIZATION_FILE, ORGANIZATIONS, Organization, Problem, Problems,
    SITE_FILE, check,
};
use crate::audience::{Admin, Policy, Wish};
use crate::deliver::{self, TransportSettings};
use crate::directory::{self, normal_address};
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
    /// The language of organizations that name none, such as `de`; English if it is left out.
    #[schemars(with = "Option<String>")]
    pub language: Option<Tag>,
    /// Who is told what, for organizations that do not set it.
    pub policy: Policy,
    /// Who gets a copy of what the admins of every organization are told; with several organizations, what is wrong
    /// with the site itself is told once, to those who are admins of all of them.
    #[serde(skip_serializing)]
    #[schemars(with = "Vec<Admin>")]
    pub admins: Vec<Spanned<Admin>>,
}

/// Where events come from.
#[derive(Debug, Clone, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Drop {
    /// The directory into which the hook writes events.
    pub directory: PathBuf,
    /// The hook's second directory, for when the first refuses; without one, nothing is looked for there.
    pub overflow: Option<PathBuf>,
    /// The user who must own the event files; without one, they may be anybody's.
    pub owner: Option<String>,
    /// The datagram socket by which the hook wakes the daemon; without one, it hears of new files from the
    /// system alone.
    pub wake_socket: Option<PathBuf>,
    /// How often the daemon looks without being woken, in seconds.
    #[serde(deserialize_with = "crate::range::within::<1, 3_600, _, _>")]
    #[schemars(range(min = 1, max = 3_600))]
    pub interval_seconds: u32,
    /// How many events are taken in one minute at most; the rest waits.
    #[serde(deserialize_with = "crate::range::within::<1, 1_000_000, _, _>")]
    #[schemars(range(min = 1, max = 1_000_000))]
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
    /// The authserv-ids whose `Authentication-Results` are believed (RFC 8601), such as `mx.example.org`.
    pub trusted: Vec<String>,
    /// The file with the key that marks our own mails; made if it is missing. Without one, `secret` beside
    /// the store's SQLite file.
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
    /// What is wrong with it, or is hardly meant.
    pub problems: Problems,
}

impl Site {
    /// Reads a configuration directory; reports everything that is wrong at once.
    pub fn read(directory: &Path) -> Result<Self, ConfigError> {
        let site = Self::inspect(directory);
        if site.problems.errors.is_empty() {
            Ok(site)
        } else {
            Err(ConfigError(site.problems.errors))
        }
    }

    /// Reads a configuration directory as far as it can be, so that one look finds every problem.
    pub fn inspect(directory: &Path) -> Self {
        let mut problems = Problems::default();
        let (site, admins) = site_file(directory, &mut problems);
        let mut claims = check::Claims::new();
        let looked_up = site.directory.clone().under(directory);
        let mut organizations = Vec::new();
        for path in organization_files(directory, &mut problems) {
            let source = match Source::read(&path) {
                Ok(source) => source,
                Err(problem) => {
                    problems.errors.push(absent(directory, &path, problem));
                    continue;
                }
            };
            let Contents::<OrganizationFile> { values: file, problems: found } = source.contents();
            let is_whole = found.is_empty();
            problems.errors.extend(found);
            let known = problems.errors.len();
            let mut own = check::organization(&source, &file, &mut claims, &mut problems);
            if !is_whole {
                // What seems to be missing stands in a line that could not be read.
                let found = problems.errors.split_off(known);
                problems.errors.extend(found.into_iter().filter(|problem| problem.line > 0));
            }
            own.members.lookups = lookups(file, &path, &looked_up);
            own.policy = own.policy.over(&site.policy);
            for admin in &admins {
                // What an organization says of an admin goes before what the site says.
                let address = normal_address(&admin.address);
                if !own.members.admins.iter().any(|own| normal_address(own) == address) {
                    own.members.admins.push(admin.address.clone());
                    own.wishes.push(admin.clone());
                }
            }
            organizations.push(own);
        }
        Self { organizations, problems, ..Self::of_file(directory, site) }
    }

    /// Makes paths absolute.
    fn of_file(directory: &Path, site: SiteFile) -> Self {
        let absolute = |path: PathBuf| directory.join(path);
        Self {
            directory: Some(directory.to_owned()),
            drop: Drop {
                directory: absolute(site.drop.directory),
                overflow: site.drop.overflow.map(absolute),
                wake_socket: site.drop.wake_socket.map(absolute),
                ..site.drop
            },
            store: site.store.under(directory),
            delivery: delivery_under(directory, site.delivery),
            authentication: Authentication {
                secret_file: site.authentication.secret_file.map(absolute),
                ..site.authentication
            },
            metrics: site.metrics,
            enrich: enrich_under(directory, site.enrich),
            language: site.language,
            organizations: Vec::new(),
            problems: Problems::default(),
        }
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
            problems: Problems::default(),
        }
    }
}

/// Reads which store the configuration in a directory names; organizations need not be there.
pub fn store_of(directory: &Path) -> Result<store::Settings, ConfigError> {
    let mut problems = Problems::default();
    let (site, _) = site_file(directory, &mut problems);
    let errors = problems.errors;
    if errors.is_empty() { Ok(site.store.under(directory)) } else { Err(ConfigError(errors)) }
}

/// Reads the site's file, and whom it names as admins of every organization.
fn site_file(directory: &Path, problems: &mut Problems) -> (SiteFile, Vec<Wish>) {
    let source = match Source::read(&directory.join(SITE_FILE)) {
        Ok(source) => source,
        Err(problem) => {
            problems.errors.push(problem);
            return Default::default();
        }
    };
    let Contents::<SiteFile> { values, problems: found } = source.contents();
    problems.errors.extend(found);
    let admins = check::admins(&source, &values.admins, problems);
    (values, admins)
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
fn organization_files(directory: &Path, problems: &mut Problems) -> Vec<PathBuf> {
    let folder = directory.join(ORGANIZATIONS);
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries.filter_map(Result::ok).map(|entry| entry.path()),
        Err(error) => {
            let message = format!("cannot read the organizations: {error}");
            let hint = "start each with `whyblocked init town-hall --domain example.org`";
            problems.errors.push(Problem::at(&folder, "", None, message, hint));
            return Vec::new();
        }
    };
    let mut paths: Vec<PathBuf> = entries.collect();
    paths.sort();
    let (folders, others): (Vec<_>, Vec<_>) = paths.into_iter().partition(|path| path.is_dir());
    if folders.is_empty() {
        let hint = "add organizations/<name>/organization.toml with domains, admins and a contact";
        problems.errors.push(Problem::at(&folder, "", None, "there is no organization", hint));
    }
    for path in others {
        let hint = "an organization is a folder: organizations/<name>/organization.toml";
        match std::fs::metadata(&path) {
            // Its readers would be told nothing.
            Err(error) => {
                let message = format!("cannot read the organization: {error}");
                problems.errors.push(Problem::at(&path, "", None, message, hint));
            }
            Ok(_) if path.extension().is_some_and(|ending| ending == "toml") => {
                let message = "nothing reads this file";
                problems.warnings.push(Problem::at(&path, "", None, message, hint));
            }
            Ok(_) => {}
        }
    }
    folders.into_iter().map(|folder| folder.join(ORGANIZATION_FILE)).collect()
}

/// Says what to do about an organization's file that is not there: another may have nearly its name.
fn absent(directory: &Path, path: &Path, problem: Problem) -> Problem {
    if path.try_exists().is_ok_and(|exists| !exists) {
        let folder = path.parent().unwrap_or(path);
        let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
        let mut names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let near = names
            .find(|name| name != ORGANIZATION_FILE && name.eq_ignore_ascii_case(ORGANIZATION_FILE));
        let rename = near.map(|near| format!("rename `{near}` to `{ORGANIZATION_FILE}`"));
        let start = || {
            let name = folder.file_name().unwrap_or_default().to_string_lossy();
            let option = super::option(directory);
            format!("run `whyblocked init {name}{option}`, or remove the folder")
        };
        return Problem { hint: rename.unwrap_or_else(start), ..problem };
    }
    problem
}
