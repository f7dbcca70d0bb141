//! `whyblocked route`: what is known of an address, and whether it is told.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use super::failure::Failure;
use super::output::shown;
use super::{load, named, output};
use crate::clock::Clock;
use crate::config::Site;
use crate::directory::normal_address;
use crate::event;
use crate::pipeline;
use crate::store::{self, ItemsOf, QuietsOf, Store};

/// How many records are shown.
const ROWS_MAX: usize = 20;

/// Says what is known of an address: organization, language, and the rule that chose it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked route anna@example.org
  whyblocked route anna@example.org --event event.json")]
pub(super) struct Route {
    /// The address.
    address: String,
    /// Say, too, what this event tells the address, or why nothing.
    #[arg(long, value_name = "FILE")]
    event: Option<PathBuf>,
}

impl Route {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        named::address(&self.address)?;
        let (mut site, kind) = load::site_or_example(config)?;
        let event = match &self.event {
            Some(path) => Some(event::read(&output::read(Some(path))?)?.0),
            None => None,
        };
        if let Some(event) = event.as_ref().filter(|_| kind == load::Kind::Example) {
            load::adopt(&mut site, event);
        }
        let setup = load::setup(&site, load::passing_mark(), Arc::new(Clock::System))?;
        let mut text = String::new();
        let _ = writeln!(text, "address: {}", shown(&self.address));
        match setup.directory.organization(&self.address) {
            None => {
                let admin_of = admin_of(&site, &self.address);
                let _ = match admin_of.as_slice() {
                    [] => writeln!(text, "organization: none (outside: never written to)"),
                    all => writeln!(
                        text,
                        "organization: none (outside), an admin of {}",
                        all.join(", ")
                    ),
                };
            }
            Some(organization) => {
                let choice = setup.directory.choose(organization, &self.address);
                let house = setup.houses.get(organization);
                let _ = writeln!(text, "organization: {}", house.map_or("", |house| &house.id));
                let _ = writeln!(text, "language: {} (by {})", choice.language, choice.rule.id());
                for (rule, answer) in &choice.said {
                    let _ = writeln!(text, "{}: {}", rule.id(), shown(&answer.to_string()));
                }
            }
        }
        // Looking must not make a store.
        let configured = kind == load::Kind::Configured && site.store.exists();
        let store = configured.then(|| store::open(&site.store, Arc::new(Clock::System)));
        let store = store.transpose()?;
        if let Some(event) = event {
            let silences = store.as_ref().map(|store| store.silences()).transpose()?;
            let silences = pipeline::silences(&silences.unwrap_or_default());
            let plan = setup.plan_under(&event, &silences);
            text.push_str(&told(&plan, &self.address));
        }
        if let Some(store) = store {
            text.push_str(&recorded(store.as_ref(), &self.address)?);
        }
        output::print(&text)
    }
}

/// Lists the organizations that have an address among their admins.
fn admin_of(site: &Site, address: &str) -> Vec<String> {
    let address = normal_address(address);
    let is_meant = |admin: &String| normal_address(admin) == address;
    let organizations =
        site.organizations.iter().filter(|own| own.members.admins.iter().any(is_meant));
    organizations.map(|own| own.id.clone()).collect()
}

/// Lists what waits for an address, and why it was not told lately.
fn recorded(store: &dyn Store, address: &str) -> Result<String, Failure> {
    let mut text = String::new();
    for item in store.digest_items(&ItemsOf::Reader(address.to_owned()), ROWS_MAX)? {
        let due = output::time(item.due);
        let why =
            if item.why.is_empty() { String::new() } else { format!(", {}", shown(&item.why)) };
        let _ = writeln!(text, "waits: {} for the digest of {due}{why}", shown(&item.event));
    }
    for quiet in store.quiets(&QuietsOf::Reader(address.to_owned()), ROWS_MAX)? {
        let (at, detail) = (output::time(quiet.at), format!(" {}", shown(&quiet.detail)));
        let _ = writeln!(text, "was quiet: {at} {} {}{detail}", shown(&quiet.event), quiet.reason);
    }
    Ok(text)
}

/// Lists what an address is told by an event, or why nothing.
fn told(plan: &pipeline::Plan, address: &str) -> String {
    let mut text = String::new();
    let address = normal_address(address);
    let is_meant = |other: &str| normal_address(other) == address;
    for (notice, mail) in &plan.mails {
        if notice.readers.iter().any(|reader| is_meant(&reader.address)) {
            let _ = writeln!(
                text,
                "told: {} ({}, {}): {}",
                mail.template.id(),
                notice.happening.id(),
                mail.language,
                shown(&mail.subject)
            );
        }
    }
    for notice in &plan.later {
        if notice.readers.iter().any(|reader| is_meant(&reader.address)) {
            let _ = writeln!(text, "later: with the digest ({})", notice.happening.id());
        }
    }
    for quiet in &plan.quiets {
        if quiet.address.split(", ").any(is_meant) || quiet.address.is_empty() {
            let _ = writeln!(
                text,
                "quiet: {}",
                format!("{} {}", quiet.reason.id(), shown(&quiet.detail)).trim_end()
            );
        }
    }
    if text.is_empty() {
        text.push_str("quiet: not-concerned\n");
    }
    text
}
