//! `whyblocked preview`: the gallery of all mails, in a browser or as static pages.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::failure::{CONFIGURATION, Failure};
use super::{load, named, output};
use crate::clock::Clock;
use crate::config::{self, Site};
use crate::locale::{Locales, Tag};
use crate::preview::{self, Chosen, Gallery, Loopback};

/// Shows every mail in a browser, and again whenever a file of the configuration is saved.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked preview
  whyblocked preview --config ./site --listen 127.0.0.1:9000
  whyblocked preview --export pages
  whyblocked preview --export pages --organization town-hall --language de --language fr")]
pub(super) struct Preview {
    /// Listen on this loopback address; port 0 takes any that is free.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8025")]
    listen: Loopback,
    /// Write the gallery as static pages into this directory instead.
    #[arg(long, value_name = "DIR", conflicts_with = "listen")]
    export: Option<PathBuf>,
    /// Write pages in this language; may be given more than once. Otherwise those that the configuration uses,
    /// and English.
    #[arg(long = "language", value_name = "TAG", requires = "export")]
    languages: Vec<Tag>,
    /// Write pages of this organization only.
    #[arg(long, value_name = "NAME", requires = "export")]
    organization: Option<String>,
}

impl Preview {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        let (site, _) = load::site_or_example(config)?;
        let chosen = chosen(&site, self.organization, self.languages)?;
        let gallery = Gallery::new(site, load::passing_mark(), Arc::new(Clock::System))
            .map_err(|error| Failure::new(CONFIGURATION, error))?;
        match self.export {
            Some(directory) => export(&gallery, &chosen, &directory),
            None => serve(gallery, self.listen),
        }
    }
}

/// Takes organizations and languages that there are.
fn chosen(
    site: &Site,
    organization: Option<String>,
    languages: Vec<Tag>,
) -> Result<Chosen, Failure> {
    let own = match &organization {
        Some(name) => std::slice::from_ref(named::organization(name, site)?),
        None => site.organizations.as_slice(),
    };
    let locales = |own| Locales::layered(config::message_layers(own, site));
    let locales: Vec<Locales> = own.iter().map(locales).collect();
    for tag in &languages {
        named::language(tag, &locales)?;
    }
    Ok(Chosen { organization, languages })
}

fn export(gallery: &Gallery, chosen: &Chosen, directory: &Path) -> Result<(), Failure> {
    let doing = format!("cannot write the pages into {}", directory.display());
    let exported = preview::export(gallery, chosen, directory)
        .map_err(|error| Failure::try_again(&doing, error))?;
    if chosen.languages.is_empty() {
        output::note(
            "in the languages that the configuration uses, and in English; `--language TAG` names others",
        );
    }
    if exported.left_out > 0 {
        output::note(&format!("{} more mails were left out", exported.left_out));
    }
    let index = directory.join("index.html");
    output::print(&format!("{} mails: {}\n", exported.mails, index.display()))
}

fn serve(gallery: Gallery, listen: Loopback) -> Result<(), Failure> {
    let address = listen.address();
    let fail = |error: std::io::Error| {
        Failure::try_again(&format!("cannot listen on {address}"), error)
            .with_hint("name another port with `--listen`; port 0 takes any that is free")
    };
    let listener = TcpListener::bind(address).map_err(fail)?;
    let bound = listener.local_addr().map_err(fail)?;
    let gallery = Arc::new(gallery);
    let watcher = preview::watch(&gallery);
    if let Err(error) = &watcher {
        output::note(&format!(
            "cannot watch the configuration, so reload the page by hand: {error}"
        ));
    }
    output::print(&format!("http://{bound}/\n"))?;
    preview::serve(gallery, listener).map_err(fail)
}
