//! Writes the digests and follow-ups of one day as HTML, for looking at.
//!
//! `digests DIR TAG...`: a file for each mail and language.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a tool for looking at mails, made of parts of the suite"
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

use std::path::PathBuf;

use anyhow::Context;

const TEMPLATES: [&str; 3] = ["recipient-digest", "admin-digest", "admin-follow-up"];

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().context("usage: digests DIR TAG...")?);
    std::fs::create_dir_all(&folder)?;
    for language in arguments {
        let world = day::World::new(&day::site(&language));
        world.day();
        for template in TEMPLATES {
            for (number, (_, message)) in world.mails(&[template]).iter().enumerate() {
                let mail = mail_parser::MessageParser::default().parse(message);
                let html =
                    mail.context("a mail of ours cannot be read")?.body_html(0).map(String::from);
                let file = folder.join(format!("{language}-{template}-{}.html", number + 1));
                std::fs::write(file, html.unwrap_or_default())?;
            }
        }
    }
    Ok(())
}
