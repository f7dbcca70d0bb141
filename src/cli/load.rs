//! Configuration → everything that handling an event needs.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::failure::{CONFIGURATION, Failure};
use super::secret;
use crate::clock::Clock;
use crate::compose::Mark;
use crate::config::{self, Site};
use crate::event::Event;
use crate::setup::Setup;
use crate::shelf::FormDirectory;

/// Reads the configuration; says what is missing where there is none.
pub(super) fn site(directory: Option<PathBuf>) -> Result<Site, Failure> {
    let directory = directory.unwrap_or_else(|| config::DIRECTORY.into());
    if is_missing(&directory) {
        let message = format!("there is no configuration in {}", directory.display());
        return Err(Failure::new(CONFIGURATION, message).with_hint(
            "start one with `whyblocked init town-hall --domain example.org`, or name another \
             directory with `--config`; `render` and `explain` work without",
        ));
    }
    Ok(Site::read(&directory)?)
}

/// Reads the configuration, or takes the built-in example where there is none.
pub(super) fn site_or_example(directory: Option<PathBuf>) -> Result<(Site, Kind), Failure> {
    let named = directory.is_some();
    if named || !is_missing(config::DIRECTORY.as_ref()) {
        return Ok((site(directory)?, Kind::Configured));
    }
    Ok((Site::example(), Kind::Example))
}

/// Tells whether a directory has no configuration; one that cannot be looked into may have one.
fn is_missing(directory: &Path) -> bool {
    directory.join(config::SITE_FILE).try_exists().is_ok_and(|exists| !exists)
}

/// Whether a site is real.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// It was read from files.
    Configured,
    /// It is built in, and takes any local address for its own.
    Example,
}

/// Lets the example organization own the local domains of an event.
pub(super) fn adopt(site: &mut Site, event: &Event) {
    let Some(organization) = site.organizations.first_mut() else {
        return;
    };
    let locals = event.recipients.iter().filter(|r| r.local == Some(true)).map(|r| r.address.raw());
    let sender = event.originating.then(|| event.sender.raw());
    for address in locals.chain(sender) {
        let address = crate::directory::normal_address(address);
        if let Some((_, domain)) = address.rsplit_once('@')
            && !organization.members.domains.iter().any(|known| known == domain)
        {
            organization.members.domains.push(domain.to_owned());
        }
    }
}

/// Makes the set-up of a site.
pub(super) fn setup(site: &Site, mark: Mark, clock: Arc<Clock>) -> Result<Setup, Failure> {
    Setup::new(site, mark, clock).map_err(|error| Failure::new(CONFIGURATION, error))
}

/// Has what templates make kept beside the store's file for the next run.
pub(super) fn keep_forms(setup: &mut Setup, site: &Site) {
    if let Some(forms) = site.store.file().and_then(FormDirectory::beside) {
        setup.keep_forms(&Arc::new(forms));
    }
}

/// Reads the key of our marks, and makes one at the first start.
pub(super) fn mark(site: &Site) -> Result<Mark, Failure> {
    let beside_store = || site.store.path.with_file_name("secret");
    let path = site.authentication.secret_file.clone().unwrap_or_else(beside_store);
    Ok(Mark::new(&secret::read_or_make(&path)?))
}

/// Makes a key for a run that leaves nothing behind.
pub(super) fn passing_mark() -> Mark {
    Mark::new(&secret::passing().unwrap_or_default())
}
