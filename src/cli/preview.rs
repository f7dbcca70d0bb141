//! `whyblocked preview`: the gallery of all mails, in a browser or as static pages.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::failure::{CONFIGURATION, Failure};
use super::{load, output};
use crate::clock::Clock;
use crate::preview::{self, Gallery, Loopback};

/// Shows every mail in a browser, and again whenever a file of the configuration is saved.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked preview
  whyblocked preview --config ./site --listen 127.0.0.1:9000
  whyblocked preview --export pages")]
pub(super) struct Preview {
    /// Listen on this loopback address; port 0 takes any that is free.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8025")]
    listen: Loopback,
    /// Write the gallery as static pages into this directory instead.
    #[arg(long, value_name = "DIR", conflicts_with = "listen")]
    export: Option<PathBuf>,
}

impl Preview {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        let (site, _) = load::site_or_example(config)?;
        let gallery = Gallery::new(site, load::passing_mark(), Arc::new(Clock::System))
            .map_err(|error| Failure::new(CONFIGURATION, error))?;
        match self.export {
            Some(directory) => export(&gallery, &directory),
            None => serve(gallery, self.listen),
        }
    }
}

fn export(gallery: &Gallery, directory: &Path) -> Result<(), Failure> {
    let doing = format!("cannot write the pages into {}", directory.display());
    let exported =
        preview::export(gallery, directory).map_err(|error| Failure::try_again(&doing, error))?;
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
