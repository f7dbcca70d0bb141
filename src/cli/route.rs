//! `whyblocked route`: what is known of an address, and whether it is told.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use super::failure::Failure;
use super::{load, output};
use crate::clock::Clock;
use crate::event;

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
        let _ = writeln!(text, "address: {}", self.address);
        match setup.directory.organization(&self.address) {
            None => {
                let _ = writeln!(text, "organization: none (outside: never written to)");
            }
            Some(organization) => {
                let choice = setup.directory.choose(organization, &self.address);
                let house = setup.houses.get(organization);
                let _ = writeln!(text, "organization: {}", house.map_or("", |house| &house.id));
                let _ = writeln!(text, "language: {} (by {})", choice.language, choice.rule.id());
                for (rule, answer) in &choice.said {
                    let _ = writeln!(text, "{}: {answer}", rule.id());
                }
            }
        }
        if let Some(event) = event {
            let plan = setup.plan(&event);
            text.push_str(&told(&plan, &self.address));
        }
        output::print(&text)
    }
}

/// Lists what an address is told by an event, or why nothing.
fn told(plan: &crate::pipeline::Plan, address: &str) -> String {
    let mut text = String::new();
    let is_meant = |other: &str| other.eq_ignore_ascii_case(address);
    for (notice, mail) in &plan.mails {
        if notice.readers.iter().any(|reader| is_meant(&reader.address)) {
            let _ = writeln!(
                text,
                "told: {} ({}, {}): {}",
                mail.template.id(),
                notice.happening.id(),
                mail.language,
                mail.subject
            );
        }
    }
    for quiet in &plan.quiets {
        if is_meant(&quiet.address) || quiet.address.is_empty() {
            let _ = writeln!(text, "quiet: {}", quiet.reason.id());
        }
    }
    if text.is_empty() {
        text.push_str("quiet: not-concerned\n");
    }
    text
}
