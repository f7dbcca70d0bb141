//! `whyblocked render`: the mails of events, without any effect.

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::events::Events;
use super::failure::{Failure, USAGE};
use super::{load, output};
use crate::audience::Notice;
use crate::clock::Clock;
use crate::compose::Mail;
use crate::directory::normal_address;
use crate::event::Event;
use crate::locale::Tag;
use crate::pipeline::describe;
use crate::setup::Setup;

/// Shows the mails of events, without any effect.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked render --event event.json --to recipient
  whyblocked render --event event.json --to admin --language de --format html > mail.html
  whyblocked render --out mails < events.jsonl")]
pub(super) struct Render {
    /// An event, or one event a line; standard input if it is left out.
    #[arg(long, value_name = "FILE")]
    event: Option<PathBuf>,
    /// Only mails to `admin`, to `recipient`, or to one address.
    #[arg(long, value_name = "WHO")]
    to: Option<String>,
    /// Show the mails in this language.
    #[arg(long, value_name = "TAG")]
    language: Option<Tag>,
    /// Only mails of this organization.
    #[arg(long, value_name = "NAME")]
    organization: Option<String>,
    /// What to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write one .eml a mail into this directory instead.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// What to print.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// Subject and text part.
    Text,
    /// The HTML part.
    Html,
    /// The whole message.
    Eml,
    /// One line of JSON a mail.
    Json,
}

impl Render {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        let (mut site, kind) = load::site_or_example(config)?;
        if let Some(name) = &self.organization
            && !site.organizations.iter().any(|organization| &organization.id == name)
        {
            let known: Vec<&str> = site.organizations.iter().map(|o| o.id.as_str()).collect();
            return Err(Failure::new(USAGE, format!("there is no organization `{name}`"))
                .with_hint(format!("there are: {}", known.join(", "))));
        }
        if let Some(directory) = &self.out {
            std::fs::create_dir_all(directory).map_err(|error| {
                Failure::try_again(&format!("cannot create {}", directory.display()), error)
            })?;
        }
        let mut events = Events::open(self.event.as_deref())?;
        // The example's organization takes whoever the mails are for.
        let mut adopted = Vec::new();
        if kind == load::Kind::Example {
            for event in events.by_ref() {
                let event = event?;
                load::adopt(&mut site, &event);
                adopted.push(event);
            }
        }
        if let Some(language) = &self.language {
            site = site.in_language(language);
        }
        let setup = load::setup(&site, load::passing_mark(), Arc::new(Clock::System))?;
        let mut printed = 0_usize;
        for event in adopted.into_iter().map(Ok).chain(events) {
            printed += self.event(&setup, &event?, printed)?;
        }
        if printed == 0 {
            output::note("no mail: see `whyblocked route ADDRESS --event FILE` for the reason");
        }
        Ok(())
    }

    fn event(&self, setup: &Setup, event: &Event, before: usize) -> Result<usize, Failure> {
        let plan = setup.plan(event);
        let mut printed = 0;
        for (notice, mail) in &plan.mails {
            let house = setup.houses.get(notice.organization).map(|house| house.id.as_str());
            if self.wants(notice, house) {
                self.print(notice, mail, before + printed)?;
                printed += 1;
            }
        }
        Ok(printed)
    }

    fn wants(&self, notice: &Notice, house: Option<&str>) -> bool {
        let is_admin = notice.template.is_for_admins();
        let to = match self.to.as_deref() {
            None => true,
            Some("admin") => is_admin,
            Some("recipient") => !is_admin,
            Some(address) => {
                let address = normal_address(address);
                notice.readers.iter().any(|r| normal_address(&r.address) == address)
            }
        };
        to && self.organization.as_deref().is_none_or(|wanted| house == Some(wanted))
    }

    fn print(&self, notice: &Notice, mail: &Mail, number: usize) -> Result<(), Failure> {
        // Our own form stands in for what is broken: whoever wrote it would look for it in vain.
        for flaw in &mail.flaws {
            output::note(&describe(flaw));
        }
        if let Some(directory) = &self.out {
            let name = format!("{:04}-{}-{}.eml", number + 1, mail.template.id(), mail.id);
            output::write_file(&directory.join(name), &mail.message)?;
        }
        match self.format {
            Format::Json => output::print(&format!("{}\n", line(notice, mail))),
            _ if self.out.is_some() => Ok(()),
            Format::Text => {
                let head = if number > 0 { "\n\n" } else { "" };
                let to = output::shown(&mail.recipients.join(", "));
                output::print(&format!(
                    "{head}To: {to}\nSubject: {}\n\n{}",
                    mail.subject, mail.text
                ))
            }
            Format::Html => output::print(&mail.page()),
            Format::Eml => output::print_octets(&mail.message),
        }
    }
}

fn line(notice: &Notice, mail: &Mail) -> serde_json::Value {
    let assessment = &notice.assessment;
    json!({
        "audience": mail.template.id(),
        "address": mail.recipients.join(", "),
        "language": mail.language,
        "subject": mail.subject,
        "category": assessment.category.id(),
        "severity": assessment.severity.id(),
        "confidence": assessment.confidence.map(crate::assess::Confidence::id),
        "reasons": assessment.reasons.iter().map(|reason| reason.words.as_str()).collect::<Vec<_>>(),
    })
}
