//! `whyblocked render`: the mails of events, without any effect.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::events::Events;
use super::failure::{Failure, USAGE};
use super::{load, named, output};
use crate::audience::Notice;
use crate::clock::Clock;
use crate::compose::Mail;
use crate::config::check::ADDRESS_HINT;
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

/// Whose mails are shown.
enum To {
    Admin,
    Recipient,
    /// In the form in which addresses are compared.
    Address(String),
}

impl To {
    fn read(text: &str) -> Result<Self, Failure> {
        match text {
            "admin" => Ok(Self::Admin),
            "recipient" => Ok(Self::Recipient),
            address if named::address(address).is_ok() => {
                Ok(Self::Address(normal_address(address)))
            }
            other => {
                let message = format!("`{other}` is not `admin`, `recipient` or an address");
                Err(Failure::new(USAGE, message).with_hint(ADDRESS_HINT))
            }
        }
    }

    fn takes(&self, notice: &Notice) -> bool {
        match self {
            Self::Admin => notice.template.is_for_admins(),
            Self::Recipient => !notice.template.is_for_admins(),
            Self::Address(address) => {
                notice.readers.iter().any(|reader| normal_address(&reader.address) == *address)
            }
        }
    }
}

impl Render {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        let to = self.to.as_deref().map(To::read).transpose()?;
        let (mut site, kind) = load::site_or_example(config)?;
        if let Some(name) = &self.organization {
            named::organization(name, &site)?;
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
        if let Some(language) = &self.language {
            let houses = setup.houses.iter().filter(|house| self.wants_house(&house.id));
            named::language(language, houses.map(|house| &*house.locales))?;
        }
        self.note_troubles(&setup);
        let mut printed = 0_usize;
        for event in adopted.into_iter().map(Ok).chain(events) {
            printed += self.event(&setup, &event?, to.as_ref(), printed)?;
        }
        if printed == 0 {
            output::note("no mail: see `whyblocked route ADDRESS --event FILE` for the reason");
        }
        Ok(())
    }

    fn wants_house(&self, id: &str) -> bool {
        self.organization.as_deref().is_none_or(|wanted| wanted == id)
    }

    /// Says which texts and rows are not used: the mails do not show it.
    fn note_troubles(&self, setup: &Setup) {
        let mut told = HashSet::new();
        for trouble in &setup.troubles {
            let house = trouble.organization.and_then(|index| setup.houses.get(index));
            if house.is_none_or(|house| self.wants_house(&house.id)) {
                // What the site's files lack is found with every organization.
                let new = trouble.details.iter().filter(|detail| told.insert(*detail));
                new.for_each(|detail| output::note(detail));
            }
        }
    }

    fn event(
        &self,
        setup: &Setup,
        event: &Event,
        to: Option<&To>,
        before: usize,
    ) -> Result<usize, Failure> {
        let plan = setup.plan(event);
        let mut printed = 0;
        for (notice, mail) in &plan.mails {
            let house = setup.houses.get(notice.organization);
            let is_wanted = house.is_none_or(|house| self.wants_house(&house.id));
            if is_wanted && to.is_none_or(|to| to.takes(notice)) {
                self.print(notice, mail, before + printed)?;
                printed += 1;
            }
        }
        Ok(printed)
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
