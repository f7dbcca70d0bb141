//! The gallery as static pages, for colleagues who look at it without this program.
//!
//! One page for each mail and language; links are relative, and nothing needs a script.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use serde::Serialize;
use tera::{Context, Tera};

use super::describe::MailShown;
use super::frame;
use super::gallery::Gallery;
use super::show::{Choice, Shown};
use super::stories::Story;
use crate::check::languages_in_use;
use crate::config::{Organization, Site};
use crate::locale::{Locales, Tag};

/// The most pages that are written; nobody reviews more.
const PAGES_MAX: usize = 10_000;

const TEMPLATES: [(&str, &str); 2] = [
    ("index.html", include_str!("assets/export/index.html")),
    ("mail.html", include_str!("assets/export/mail.html")),
];
/// The file of [`STYLE`], whose first line tells that a directory is an export.
const STYLE_FILE: &str = "pages.css";
const STYLE: &str = include_str!("assets/export/pages.css");

/// What was written.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// How many mails.
    pub mails: usize,
    /// How many more there would have been.
    pub left_out: usize,
}

/// Which mails are written.
#[derive(Debug, Clone, Default)]
pub struct Chosen {
    /// Those of one organization only.
    pub organization: Option<String>,
    /// Those in these languages; if there are none, in those that the configuration uses, and in English.
    pub languages: Vec<Tag>,
}

impl Chosen {
    fn has(&self, own: &Organization) -> bool {
        self.organization.as_ref().is_none_or(|wanted| *wanted == own.id)
    }

    /// Lists the languages of an organization's pages.
    fn languages(&self, own: &Organization, site: &Site, locales: &Locales) -> Vec<Tag> {
        let mut wanted = self.languages.clone();
        if wanted.is_empty() {
            wanted.extend(languages_in_use(own, site, locales));
            wanted.push(Tag::english().clone());
        }
        let wanted: BTreeSet<Tag> = wanted.iter().filter_map(|tag| locales.best(tag)).collect();
        wanted.into_iter().collect()
    }
}

/// An organization in the index.
#[derive(Serialize)]
struct Chapter {
    name: String,
    rows: Vec<Row>,
}

/// A mail in the index.
#[derive(Serialize)]
struct Row {
    story: String,
    mail: String,
    severity: &'static str,
    pages: Vec<Page>,
}

/// The page of a mail in one language.
#[derive(Serialize)]
struct Page {
    /// Where it is; empty if the limit was reached.
    path: String,
    tag: String,
    name: String,
}

/// Writes all mails that are chosen into a directory.
pub fn export(gallery: &Gallery, chosen: &Chosen, directory: &Path) -> anyhow::Result<Exported> {
    export_stories(gallery, &gallery.stories(), chosen, directory)
}

/// Writes the mails of some stories.
pub(super) fn export_stories(
    gallery: &Gallery,
    stories: &[Story],
    chosen: &Chosen,
    directory: &Path,
) -> anyhow::Result<Exported> {
    let mut tera = Tera::new();
    tera.add_raw_templates(TEMPLATES)?;
    clear(directory)?;
    let mut pages = Pages { gallery, tera, directory, done: Exported::default() };
    // First: an export that was broken off is known by it.
    pages.write(STYLE_FILE, STYLE)?;
    let site = gallery.site();
    let mut chapters = Vec::new();
    let organizations = site.organizations.iter().enumerate();
    for (organization, settings) in organizations.filter(|(_, own)| chosen.has(own)) {
        let setup = gallery.setup(None)?;
        let house = setup.houses.get(organization);
        let languages = house.map(|house| chosen.languages(settings, &site, &house.locales));
        let languages = languages.unwrap_or_default();
        let mut rows = Vec::new();
        for story in stories {
            rows.extend(pages.story(story, organization, &languages)?);
        }
        chapters.push(Chapter { name: settings.name.clone(), rows });
    }
    let mut context = Context::new();
    context.insert("chapters", &chapters);
    context.insert("mails", &pages.done.mails);
    context.insert("left_out", &pages.done.left_out);
    pages.write("index.html", &pages.tera.render("index.html", &context)?)?;
    Ok(pages.done)
}

/// Takes away the pages of an earlier export; refuses a directory that holds anything else.
fn clear(directory: &Path) -> anyhow::Result<()> {
    let entries = match fs::read_dir(directory) {
        Ok(entries) => entries.collect::<io::Result<Vec<_>>>()?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let style = fs::read_to_string(directory.join(STYLE_FILE)).unwrap_or_default();
    let is_export = style.lines().next() == STYLE.lines().next();
    anyhow::ensure!(
        entries.is_empty() || is_export,
        "there are other files in it; name a new or an empty directory"
    );
    // Each organization has a folder, and there may be fewer of them than before.
    for entry in entries {
        let is_number =
            entry.file_name().to_str().is_some_and(|name| name.parse::<usize>().is_ok());
        if is_number && entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

struct Pages<'a> {
    gallery: &'a Gallery,
    tera: Tera,
    directory: &'a Path,
    done: Exported,
}

impl Pages<'_> {
    /// Writes the pages of a story in these languages; returns a row for each of its mails.
    fn story(
        &mut self,
        story: &Story,
        organization: usize,
        languages: &[Tag],
    ) -> anyhow::Result<Vec<Row>> {
        let mut rows: Vec<Row> = Vec::new();
        for tag in languages {
            let choice = Choice { organization, language: Some(tag.clone()) };
            let shown = self.gallery.show(story, &choice)?;
            let told = self.gallery.tell_of(story, &shown, &choice)?;
            for mail in &told.mails {
                let path = self.mail(story, mail, &shown, &choice)?;
                let page =
                    Page { path, tag: mail.language.tag.clone(), name: mail.language.name.clone() };
                match rows.iter_mut().find(|row| row.mail == mail.key) {
                    Some(row) => row.pages.push(page),
                    None => rows.push(Row {
                        story: story.title.clone(),
                        mail: mail.key.clone(),
                        severity: mail.severity,
                        pages: vec![page],
                    }),
                }
            }
        }
        Ok(rows)
    }

    /// Writes the page of a mail, and the mail itself for its frames; returns the page's path.
    fn mail(
        &mut self,
        story: &Story,
        mail: &MailShown,
        shown: &Shown,
        choice: &Choice,
    ) -> anyhow::Result<String> {
        if self.done.mails >= PAGES_MAX {
            self.done.left_out += 1;
            return Ok(String::new());
        }
        self.done.mails += 1;
        // Names of organizations are theirs to choose; numbers are safe in every path.
        let name = format!("{}-{}", story.id, mail.key);
        let folder = format!("{}/{}", choice.organization + 1, mail.language.tag);
        if let Some(item) = shown.mails.iter().find(|item| item.key == mail.key) {
            self.write(
                &format!("{folder}/{name}.mail.html"),
                &frame::with_policy(&item.mail.page()),
            )?;
        }
        let mut context = Context::new();
        context.insert("story", &story.title);
        context.insert("mail", mail);
        context.insert("frame", &format!("{name}.mail.html"));
        let page = format!("{folder}/{name}.html");
        self.write(&page, &self.tera.render("mail.html", &context)?)?;
        Ok(page)
    }

    fn write(&self, path: &str, text: &str) -> io::Result<()> {
        let path = self.directory.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        #[expect(clippy::disallowed_methods, reason = "a person asked for this file")]
        fs::write(path, text)
    }
}
