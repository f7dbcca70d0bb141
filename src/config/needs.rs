//! What a configuration wants of the computer: users, directories, files.
//!
//! Lists them, and does not look whether they are there.

use std::path::{Path, PathBuf};

use super::{Listen, ORGANIZATION_FILE, SITE_FILE, Site};
use crate::deliver::TransportSettings;

/// How settings end that name a file with a password, a key or a token.
const SECRETS: [&str; 3] = ["password_file", "secret_file", "token_file"];

/// Something that must be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The setting's name.
    pub setting: &'static str,
    /// The files in which it may be set, nearest first.
    pub files: Vec<PathBuf>,
    /// What it names.
    pub what: Thing,
    /// What happens without it.
    pub without: Without,
}

/// What a setting names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing {
    /// A user of this computer.
    User(String),
    /// A directory.
    Directory(PathBuf),
    /// A file that is made at the start, in a directory that is there.
    Made(PathBuf),
    /// A file that somebody else writes.
    File(PathBuf),
    /// A program that is called.
    Program(PathBuf),
}

/// What happens without a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Without {
    /// The daemon does not start.
    NoStart,
    /// Something is not done until it is there.
    Waits,
}

impl Need {
    /// Tells whether it is a file that nobody else may read.
    pub fn is_secret(&self) -> bool {
        SECRETS.iter().any(|ending| self.setting.ends_with(ending))
    }
}

impl Site {
    /// Lists what the configuration wants of the computer that the daemon runs on.
    pub fn needs(&self) -> Vec<Need> {
        let Some(directory) = &self.directory else {
            return Vec::new();
        };
        let file = directory.join(SITE_FILE);
        let mut needs = self.own_needs(&file);
        needs.extend(self.tokens(&file));
        for organization in &self.organizations {
            let own = organization.directory.as_ref().map(|own| own.join(ORGANIZATION_FILE));
            let files: Vec<PathBuf> = own.into_iter().chain([file.clone()]).collect();
            let lookups = organization.members.lookups.files().into_iter();
            needs.extend(lookups.map(|(setting, path)| Need {
                setting,
                files: files.clone(),
                what: Thing::File(path.to_owned()),
                without: Without::Waits,
            }));
        }
        needs
    }

    /// Lists what the sandboxes want.
    fn tokens(&self, file: &Path) -> Vec<Need> {
        let rows = [
            ("enrich.cuckoo.token_file", &self.enrich.cuckoo),
            ("enrich.cape.token_file", &self.enrich.cape),
        ];
        let rows = rows.into_iter().filter_map(|(setting, rest)| {
            let path = rest.as_ref()?.token_file.clone()?;
            let (files, without) = (vec![file.to_owned()], Without::Waits);
            Some(Need { setting, files, what: Thing::File(path), without })
        });
        rows.collect()
    }

    /// Lists what the site's own file wants.
    fn own_needs(&self, file: &Path) -> Vec<Need> {
        let made = |path: &Path| Thing::Made(path.to_owned());
        let read = |path: &Path| Thing::File(path.to_owned());
        let socket = match &self.metrics.listen {
            Some(Listen::Unix(path)) => Some(path.as_path()),
            Some(Listen::Tcp(_)) | None => None,
        };
        let (smtp, sendmail) = match &self.delivery.transport {
            TransportSettings::Smtp(smtp) => (Some(smtp), None),
            TransportSettings::Sendmail(sendmail) => (None, Some(sendmail)),
            TransportSettings::Maildir(_) => (None, None),
        };
        let login = smtp.and_then(|smtp| smtp.auth.as_ref());
        let postgres = self.store.postgres.as_ref();
        let drop = &self.drop;
        let rows = [
            ("drop.owner", drop.owner.clone().map(Thing::User), Without::NoStart),
            ("drop.directory", Some(Thing::Directory(drop.directory.clone())), Without::Waits),
            ("drop.overflow", drop.overflow.clone().map(Thing::Directory), Without::Waits),
            ("drop.wake_socket", drop.wake_socket.as_deref().map(made), Without::NoStart),
            ("metrics.listen", socket.map(made), Without::NoStart),
            (
                "authentication.secret_file",
                self.authentication.secret_file.as_deref().map(made),
                Without::NoStart,
            ),
            (
                "store.postgres.password_file",
                postgres.and_then(|server| server.password_file.as_deref()).map(read),
                Without::NoStart,
            ),
            (
                "store.postgres.ca_file",
                postgres.and_then(|server| server.ca_file.as_deref()).map(read),
                Without::NoStart,
            ),
            (
                "delivery.transport.smtp.ca_file",
                smtp.and_then(|smtp| smtp.ca_file.as_deref()).map(read),
                Without::NoStart,
            ),
            (
                "delivery.transport.smtp.auth.password_file",
                login.map(|login| read(&login.password_file)),
                Without::Waits,
            ),
            (
                "delivery.transport.sendmail.path",
                sendmail.map(|sendmail| Thing::Program(sendmail.path.clone())),
                Without::Waits,
            ),
        ];
        let rows = rows.into_iter().filter_map(|(setting, what, without)| {
            Some(Need { setting, files: vec![file.to_owned()], what: what?, without })
        });
        rows.collect()
    }
}
