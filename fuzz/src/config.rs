//! Configuration files: whatever stands in them, it is read, or it is told where it is wrong.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use whyblocked::config::color::{CONTRAST_MIN, Color, DARK, LIGHT};
use whyblocked::config::{Organization, Problem, Site};
use whyblocked::event;

use super::{mails, octets};

/// Between the site's file and the organization's.
const SEPARATOR: &str = "\n---\n";

/// A directory of this process; both files in it are written anew for each run.
static DIRECTORY: LazyLock<PathBuf> =
    LazyLock::new(|| std::env::temp_dir().join(format!("whyblocked-fuzz-{}", std::process::id())));

/// Reads the site's file and an organization's, and writes a mail with what they say.
pub(crate) fn run(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let (site, organization) = text.split_once(SEPARATOR).unwrap_or(("", &text));
    let thread = format!("{:?}", std::thread::current().id());
    let directory = DIRECTORY.join(thread.replace(['(', ')'], ""));
    write(&directory.join("whyblocked.toml"), site);
    write(&directory.join("organizations/lab/organization.toml"), organization);
    let read = Site::inspect(&directory);
    let problems = &read.problems;
    for problem in problems.errors.iter().chain(&problems.left_out).chain(&problems.warnings) {
        let own = problem.file.ends_with("organization.toml");
        points_into(problem, if own { organization } else { site });
        assert!(!problem.to_string().is_empty() && !problem.one_line().is_empty());
    }
    // What was left out must not cost the rest.
    read.organizations.iter().for_each(looks);
    let is_usable = read.problems.errors.is_empty();
    assert_eq!(Site::read(&directory).is_ok(), is_usable, "read once, refused once");
    if is_usable {
        usable(&read);
        tell(read);
    }
}

fn looks(organization: &Organization) {
    let branding = &organization.branding;
    for (color, background) in [(&branding.color, LIGHT), (&branding.color_dark, DARK)] {
        let contrast = color.parse::<Color>().map(|color| color.contrast(background));
        assert!(contrast.is_ok_and(|contrast| contrast >= CONTRAST_MIN), "{color} is not readable");
    }
    assert_eq!(branding.logo, None, "there is no picture");
}

fn usable(site: &Site) {
    for organization in &site.organizations {
        assert!(!organization.members.domains.is_empty(), "no domains");
        assert!(!organization.members.admins.is_empty(), "no admins");
        for address in organization.members.admins.iter().chain([&organization.from.address]) {
            assert!(address.contains('@') && !address.contains(char::is_control), "{address:?}");
        }
        for domain in &organization.members.domains {
            assert!(domain.is_ascii(), "{domain:?}");
        }
    }
}

/// Writes to the first recipient and the admins that there are.
fn tell(mut site: Site) {
    let Some(domain) = site.organizations.first().and_then(|own| own.members.domains.first())
    else {
        return;
    };
    let address = match domain.strip_prefix('.') {
        Some(above) => format!("anna@sub.{above}"),
        None => format!("anna@{domain}"),
    };
    let event = serde_json::json!({
        "v": 1, "time": 1_795_502_507.4, "mail_id": "abcDEF123456", "sender": "a@evil.example",
        "categories": ["9"], "blocking": "9", "checked": { "virus": true },
        "scanners": [{ "name": "ClamAV", "status": "infected", "names": ["Win.Trojan.Emotet-1"] }],
        "recipients": [{ "addr": address, "local": true, "outcome": "blocked",
                         "destiny": "discard", "categories": ["9"] }],
    });
    let event = event::read(event.to_string().as_bytes());
    for organization in &mut site.organizations {
        // No directory is asked.
        organization.members.lookups = whyblocked::directory::Settings::default();
    }
    let (Some(setup), Ok((event, _))) = (mails::setup_of(&site, &Arc::default()), event) else {
        panic!("a set-up cannot be made")
    };
    let plan = setup.plan(&event);
    assert!(plan.mails.len() + plan.later.len() + plan.quiets.len() >= 2, "somebody is left out");
    for (_, mail) in plan.mails {
        octets::check_message(&mail.message, mail.template, 64 * 1024, mail.template.id());
    }
}

fn points_into(problem: &Problem, text: &str) {
    let lines = text.matches('\n').count() + 1;
    assert!(problem.line <= lines, "line {} of {lines}: {}", problem.line, problem.message);
    let longest = text.lines().map(|line| line.chars().count()).max().unwrap_or_default();
    assert!(problem.column <= longest + 2, "column {}: {}", problem.column, problem.message);
    assert!(!problem.message.is_empty() && !problem.hint.is_empty(), "{}", problem.message);
}

#[expect(clippy::disallowed_methods, reason = "a file for one run needs no durability")]
fn write(path: &Path, text: &str) {
    let written = fs::write(path, text).or_else(|_| {
        fs::create_dir_all(path.parent().unwrap_or(path))?;
        fs::write(path, text)
    });
    assert!(written.is_ok(), "cannot write {}", path.display());
}

/// Removes the directory.
pub(crate) fn clean_up() {
    // It is not there if no configuration was read.
    drop(fs::remove_dir_all(&*DIRECTORY));
}
