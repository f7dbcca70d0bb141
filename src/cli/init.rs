//! `whyblocked init`: a folder for an organization, with the shipped texts to start from.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;

use super::failure::{CONFIGURATION, Failure, USAGE};
use super::shipped::{News, Record, messages};
use super::{named, output};
use crate::compose::built_in_templates;
use crate::config::check::DOMAIN_HINT;
use crate::config::{self, OrganizationFile};
use crate::directory::configured_domain;
use crate::file;
use crate::locale::{SHIPPED, Tag, matching};

const SITE: &str = include_str!("../../skeleton/whyblocked.toml");
const ORGANIZATION: &str = include_str!("../../skeleton/organization.toml");
const TEMPLATES: &str = include_str!("../../skeleton/templates.md");

/// Starts the folder of an organization; once it is there, shows what an upgrade has brought.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked init town-hall --domain example.org --language en --language de
  whyblocked init town-hall       # after an upgrade: what is new

Nothing that is there is overwritten. New texts are added as comments.")]
pub(super) struct Init {
    /// The name of its folder.
    organization: String,
    /// A domain of the organization.
    #[arg(long = "domain", value_name = "DOMAIN")]
    domains: Vec<String>,
    /// A language whose texts are written down as comments, to change some of them.
    #[arg(long = "language", value_name = "TAG")]
    languages: Vec<Tag>,
}

impl Init {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        let name = &self.organization;
        if name.is_empty() || name.starts_with('.') || !name.chars().all(plain) {
            let message = format!("`{name}` cannot be the name of a folder");
            return Err(Failure::new(USAGE, message).with_hint("use letters, digits and hyphens"));
        }
        if let Some(unknown) = self.languages.iter().find(|tag| served(tag).is_empty()) {
            return Err(named::no_texts(unknown, &known()));
        }
        if let Some(odd) = self.domains.iter().find(|domain| configured_domain(domain).is_none()) {
            let message = format!("`{odd}` is not a domain");
            return Err(Failure::new(USAGE, message).with_hint(DOMAIN_HINT));
        }
        let directory = config.unwrap_or_else(|| config::DIRECTORY.into());
        let folder = directory.join(config::ORGANIZATIONS).join(name);
        let mut report = String::new();
        let mut writer = Writer { report: &mut report };
        writer.write_new(&directory.join(config::SITE_FILE), SITE)?;
        writer.write_new(&folder.join(config::ORGANIZATION_FILE), &self.organization_file())?;
        writer.write_new(&folder.join(config::TEMPLATES).join("README.md"), TEMPLATES)?;
        self.texts(&folder, &mut writer)?;
        let option = config::option(&directory);
        let _ = writeln!(report, "next: edit organization.toml, then `whyblocked check{option}`");
        output::print(&report)
    }

    fn organization_file(&self) -> String {
        let first = self.domains.first().map_or("FILL IN", String::as_str);
        let address = |user: &str| match self.domains.first() {
            // One that takes in the domains below it is none that has addresses; the nearest is above them.
            Some(domain) => format!("{user}@{}", domain.trim_start_matches('.')),
            None => "FILL IN".to_owned(),
        };
        let domains: Vec<String> =
            self.domains.iter().map(|domain| format!("\"{domain}\"")).collect();
        let domains = if domains.is_empty() { format!("\"{first}\"") } else { domains.join(", ") };
        let language = self.languages.first().unwrap_or(Tag::english()).to_string();
        ORGANIZATION
            .replace("@DOMAINS@", &domains)
            .replace("@ADMIN@", &address("postmaster"))
            .replace("@CONTACT@", &address("helpdesk"))
            .replace("@FROM@", &address("protection"))
            .replace("@LANGUAGE@", &language)
    }

    /// Writes the texts of each language, or what is new in them.
    fn texts(&self, folder: &Path, writer: &mut Writer<'_>) -> Result<(), Failure> {
        let place = folder.join(".shipped.toml");
        let old = Record::read(&place)?;
        let mut languages: Vec<Tag> = self.languages.iter().flat_map(served).collect();
        languages.extend(old.as_ref().map(Record::languages).unwrap_or_default());
        let own = Own::read(folder);
        languages.extend(own.languages().filter(|tag| !shipped(tag).is_empty()));
        if languages.is_empty() {
            languages.extend(configured(folder).iter().flat_map(served));
        }
        languages.sort();
        languages.dedup();
        let files: Vec<_> = languages.iter().flat_map(shipped).copied().collect();
        let new = Record::of(&files, built_in_templates());
        for (path, text) in &files {
            let target = folder.join(config::LOCALES).join(path);
            if !target.exists() {
                writer.write_new(&target, &commented(path, text))?;
            } else if let Some(old) = &old {
                writer.add(&target, &old.news(path, text), &own)?;
            }
        }
        if let Some(old) = &old {
            for name in old.changed_templates(&new) {
                let own = folder.join(config::TEMPLATES).join(&name);
                let yours = if own.exists() { "; compare yours with it" } else { "" };
                let _ = writeln!(writer.report, "changed: template {name}{yours}");
            }
        }
        make_folder(folder)?;
        output::write_file(&place, new.merged(old).to_string().as_bytes())
    }
}

/// Writes files, and notes what it did.
struct Writer<'a> {
    report: &'a mut String,
}

impl Writer<'_> {
    fn write_new(&mut self, path: &Path, text: &str) -> Result<(), Failure> {
        if path.exists() {
            let _ = writeln!(self.report, "kept: {}", path.display());
            return Ok(());
        }
        make_folder(path.parent().unwrap_or(path))?;
        output::write_file(path, text.as_bytes())?;
        let _ = writeln!(self.report, "written: {}", path.display());
        Ok(())
    }

    /// Adds new and changed texts to a file, as comments.
    fn add(&mut self, path: &Path, news: &[News], own: &Own) -> Result<(), Failure> {
        // What cannot be read must not be written over.
        let present = text_of(path)?;
        let mut added = String::new();
        for News { key, text, is_new } in news {
            let word = if *is_new { "new" } else { "changed" };
            let yours = if own.has(path, key) { "; compare yours with it" } else { "" };
            let _ = writeln!(self.report, "{word}: {} {key}{yours}", path.display());
            let _ = write!(added, "\n{}", comment(text));
        }
        if added.is_empty() {
            return Ok(());
        }
        let version = env!("CARGO_PKG_VERSION");
        let text = format!("{}\n\n# New or changed in {version}:\n{added}", present.trim_end());
        output::write_file(path, text.as_bytes())
    }
}

/// The messages that an organization has made its own: the folder of the language, and the key.
struct Own(HashSet<(PathBuf, String)>);

impl Own {
    /// Reads all texts of an organization; what cannot be read is left to `check`.
    fn read(folder: &Path) -> Self {
        let files = config::messages_at(&[folder.to_path_buf()]).into_iter().flatten();
        Self(files.flat_map(|(path, text)| keys_in(Path::new(&path), &text)).collect())
    }

    /// Lists the languages that they are in.
    fn languages(&self) -> impl Iterator<Item = Tag> {
        self.0.iter().filter_map(|(folder, _)| folder.file_name()?.to_str()?.parse().ok())
    }

    /// Tells whether a message is theirs, whichever file of its language it stands in.
    fn has(&self, file: &Path, key: &str) -> bool {
        self.0.contains(&(folder_of(file), key.to_owned()))
    }
}

fn keys_in(file: &Path, text: &str) -> Vec<(PathBuf, String)> {
    messages(text).into_iter().map(|(key, _)| (folder_of(file), key)).collect()
}

fn folder_of(file: &Path) -> PathBuf {
    file.parent().map(Path::to_path_buf).unwrap_or_default()
}

fn text_of(path: &Path) -> Result<String, Failure> {
    file::text(path).map_err(|error| {
        let message = format!("cannot read {}: {error}", path.display());
        Failure::new(CONFIGURATION, message).with_hint(error.hint())
    })
}

fn make_folder(folder: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(folder)
        .map_err(|error| Failure::try_again(&format!("cannot create {}", folder.display()), error))
}

/// Lists the shipped languages whose messages readers of one get, best first.
fn served(tag: &Tag) -> Vec<Tag> {
    matching::all(tag, &known()).into_iter().cloned().collect()
}

/// Lists the languages that an organization's file names; English if it names none, or cannot be read.
fn configured(folder: &Path) -> Vec<Tag> {
    let text = file::text(&folder.join(config::ORGANIZATION_FILE)).unwrap_or_default();
    let file: OrganizationFile = toml::from_str(&text).unwrap_or_default();
    let OrganizationFile { language, second_language, languages, translations, .. } = file;
    let named = language.into_iter().chain(second_language).chain(languages.into_values());
    let named: Vec<Tag> = named.chain(translations.into_keys()).collect();
    if named.is_empty() { vec![Tag::english().clone()] } else { named }
}

/// Lists the shipped files of a language: path and text.
fn shipped(tag: &Tag) -> Vec<&'static (&'static str, &'static str)> {
    let of_tag = |path: &str| path.split('/').next().and_then(|tag| tag.parse::<Tag>().ok());
    SHIPPED.iter().filter(|(path, _)| of_tag(path).as_ref() == Some(tag)).collect()
}

fn known() -> Vec<Tag> {
    let tags = SHIPPED.iter().filter_map(|(path, _)| path.split('/').next()?.parse().ok());
    let mut tags: Vec<Tag> = tags.collect();
    tags.sort();
    tags.dedup();
    tags
}

fn commented(path: &str, text: &str) -> String {
    format!(
        "# {path} as shipped. Take the \"# \" away before a message to change it; the rest stays ours.\n\n{}",
        comment(text)
    )
}

/// Turns lines into comments; empty ones stay, so that messages stay apart.
fn comment(text: &str) -> String {
    let lines =
        text.lines().map(|line| if line.is_empty() { String::new() } else { format!("# {line}") });
    lines.fold(String::with_capacity(text.len() + 1024), |text, line| text + &line + "\n")
}
