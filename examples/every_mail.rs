//! Writes every mail, for other programs to read and for looking at.
//!
//! `every_mail DIR [TAG...]`: `DIR/<language>/<template>/<what it is about>.eml`, and its page as `.html`, for
//! each story of `tests/cases`, each category, blocked and delivered, and each digest and follow-up of one
//! day, in these languages or in all.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a tool for testing mails, made of parts of the suite"
)]

#[path = "../tests/suite/day.rs"]
mod day;
#[path = "../tests/suite/simulation.rs"]
#[expect(dead_code, reason = "the outbreak is another example")]
mod simulation;
#[path = "../tests/suite/stopped.rs"]
mod stopped;
#[path = "../tests/suite/support.rs"]
#[expect(dead_code, reason = "the suite needs more of it")]
mod support;

use std::path::{Path, PathBuf};

use anyhow::Context;
use whyblocked::event::Event;
use whyblocked::locale::Tag;
use whyblocked::setup::Setup;

const TEMPLATES: [&str; 3] = ["recipient-digest", "admin-digest", "admin-follow-up"];

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().context("usage: every_mail DIR [TAG...]")?);
    let mut languages: Vec<Tag> = arguments.map(|tag| tag.parse()).collect::<Result<_, _>>()?;
    if languages.is_empty() {
        languages = support::shipped();
    }
    let mut mails = 0;
    for language in languages {
        let folder = folder.join(language.to_string());
        let setup = support::setup_in(&language);
        for story in support::stories() {
            let name = story.file_name().unwrap_or_default().to_string_lossy().into_owned();
            mails += write_all(&folder, &setup, &support::event(&story), &name)?;
        }
        for (category, name) in support::names() {
            for outcome in ["blocked", "delivered"] {
                let event = support::reported(name, outcome);
                mails += write_all(&folder, &setup, &event, &format!("{category}-{outcome}"))?;
            }
        }
        let world = day::World::new(&day::site(&language.to_string()));
        world.day();
        for (number, (template, message)) in world.mails(&TEMPLATES).iter().enumerate() {
            write(&folder, template, &format!("{number}"), message)?;
            mails += 1;
        }
    }
    println!("{mails} mails");
    Ok(())
}

fn write_all(folder: &Path, setup: &Setup, event: &Event, name: &str) -> anyhow::Result<usize> {
    let mails = setup.plan(event).mails;
    for (number, (_, mail)) in mails.iter().enumerate() {
        write(folder, mail.template.id(), &format!("{name}-{number}"), &mail.message)?;
    }
    Ok(mails.len())
}

fn write(folder: &Path, template: &str, name: &str, message: &[u8]) -> anyhow::Result<()> {
    let folder = folder.join(template);
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join(format!("{name}.eml")), message)?;
    let mail = mail_parser::MessageParser::default().parse(message);
    let page = mail.context("a mail of ours cannot be read")?.body_html(0).map(String::from);
    std::fs::write(folder.join(format!("{name}.html")), page.unwrap_or_default())?;
    Ok(())
}
