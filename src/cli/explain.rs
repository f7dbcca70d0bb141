//! `whyblocked explain`: what a detection name or a finding means.

use std::fmt::Write as _;
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::failure::{CONFIGURATION, Failure};
use super::{load, named, output};
use crate::assess::Confidence;
use crate::config::{self, Site};
use crate::locale::{Locales, Tag, Values, Words};
use crate::own_rows;
use crate::reason::{self, Catalog, Platform, Reason};

/// The longest line that is read; more of a name is not looked at.
const LINE_BYTES_MAX: u64 = 64 * 1024;
/// How many answers are gathered while there are more questions.
const ANSWERS_BYTES_MAX: usize = 256 * 1024;

/// Says what a detection name or a sandbox finding means.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked explain Win.Ransomware.Locky-123
  whyblocked explain --scanner Kaspersky --language de HEUR:Trojan-PSW.Win32.Agent
  printf 'ClamAV\\tEicar-Test-Signature\\n' | whyblocked explain -")]
pub(super) struct Explain {
    /// The scanner that says so, as amavis names it.
    #[arg(long, value_name = "NAME")]
    scanner: Option<String>,
    /// Explain in this language.
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: Tag,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// With the rows and words of this organization, too, not of the site alone.
    #[arg(long, value_name = "NAME")]
    organization: Option<String>,
    /// Names or findings; `-` reads lines of scanner, tab and text, and answers a line of JSON each.
    #[arg(value_name = "NAME", required = true)]
    names: Vec<String>,
}

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// A line of JSON each.
    Json,
}

impl Explain {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        let (site, _) = load::site_or_example(config)?;
        let places = self.places(&site)?;
        let folders: Vec<_> = places.iter().map(|place| Some(place.as_path())).collect();
        let catalog = match own_rows::catalog(&folders).transpose() {
            Some(own) => own,
            None => Catalog::built_in(),
        };
        let catalog = catalog.map_err(|error| Failure::new(CONFIGURATION, error))?;
        let locales = Arc::new(Locales::layered(config::messages_at(&places)));
        named::language(&self.language, [&*locales])?;
        let words = locales.words(&self.language);
        if let [only] = self.names.as_slice()
            && only == "-"
        {
            return lines(&catalog, &words);
        }
        let scanner = self.scanner.as_deref().unwrap_or_default();
        let mut text = String::new();
        for (index, name) in self.names.iter().enumerate() {
            let reason = reason::of_text(&catalog, scanner, name);
            match self.format {
                Format::Json => {
                    let _ = writeln!(text, "{}", answer(&words, scanner, name, &reason));
                }
                Format::Text => {
                    if index > 0 {
                        text.push('\n');
                    }
                    text.push_str(&for_people(&words, &cleaned(reason)));
                }
            }
        }
        output::print(&text)
    }
}

impl Explain {
    /// Lists where the site, and the organization that is named, keep rows and words of their own.
    fn places(&self, site: &Site) -> Result<Vec<PathBuf>, Failure> {
        let Some(name) = &self.organization else {
            return Ok(site.directory.iter().cloned().collect());
        };
        Ok(config::layer_places(named::organization(name, site)?, site))
    }
}

/// Answers every line of standard input.
fn lines(catalog: &Catalog, words: &Words) -> Result<(), Failure> {
    let mut input = BufReader::new(io::stdin().lock());
    let failed = |error| Failure::try_again("cannot read standard input", error);
    let mut octets = Vec::new();
    let mut text = String::new();
    loop {
        octets.clear();
        let count = (&mut input).take(LINE_BYTES_MAX).read_until(b'\n', &mut octets);
        if count.map_err(failed)? == 0 {
            return output::print(&text);
        }
        if octets.last() != Some(&b'\n') && octets.len() as u64 == LINE_BYTES_MAX {
            input.skip_until(b'\n').map_err(failed)?;
            output::note(&format!("a line was cut to {LINE_BYTES_MAX} octets"));
        }
        let line = octets.strip_suffix(b"\n").unwrap_or(&octets);
        let line = String::from_utf8_lossy(line.strip_suffix(b"\r").unwrap_or(line));
        if !line.is_empty() {
            let (scanner, name) = line.split_once('\t').unwrap_or(("", &line));
            let reason = reason::of_text(catalog, scanner, name);
            let _ = writeln!(text, "{}", answer(words, scanner, name, &reason));
        }
        // Whoever asks line by line has the answer before the next question.
        if !input.buffer().contains(&b'\n') || text.len() > ANSWERS_BYTES_MAX {
            output::print(&text)?;
            text.clear();
        }
    }
}

fn confidence(reason: &Reason) -> Option<Confidence> {
    reason.strength.map(|strength| Confidence::of(strength.probability()))
}

fn answer(words: &Words, scanner: &str, name: &str, reason: &Reason) -> serde_json::Value {
    json!({
        "scanner": scanner,
        "text": name,
        "reason": reason.words,
        "category": reason.category.id(),
        "severity": reason.severity.id(),
        "confidence": confidence(reason).map(Confidence::id),
        "family": reason.family,
        "platform": reason.platform.map(Platform::id),
        "title": say(words, reason, Some("title")),
        "explanation": say(words, reason, None),
    })
}

/// Cleans what the words of a reason take over from a name that a stranger chose.
fn cleaned(reason: Reason) -> Reason {
    let values = reason.values.iter().map(|(name, value)| (*name, output::shown(value))).collect();
    Reason { family: reason.family.as_deref().map(output::shown), values, ..reason }
}

fn for_people(words: &Words, reason: &Reason) -> String {
    let plain = |key: &str, attribute| words.plain(key, attribute, &Values::new()).text;
    let mut rows = vec![
        (
            plain("label-category", None),
            plain(&format!("category-{}", reason.category.id()), Some("title")),
        ),
        (
            plain("label-severity", None),
            plain(&format!("severity-{}", reason.severity.id()), Some("admin")),
        ),
    ];
    if let Some(confidence) = confidence(reason) {
        let word = plain(&format!("confidence-{}", confidence.id()), Some("admin"));
        rows.push((plain("label-confidence", None), word));
    }
    if let Some(family) = &reason.family {
        rows.push((plain("label-family", None), family.clone()));
    }
    if let Some(platform) = reason.platform {
        rows.push((
            plain("label-platform", None),
            plain(&format!("platform-{}", platform.id()), None),
        ));
    }
    let mut text = format!(
        "{}\n\n{}\n{}\n\n",
        say(words, reason, Some("title")),
        say(words, reason, None),
        say(words, reason, Some("admin"))
    );
    let gap = plain("gap-label", None);
    for (label, value) in rows {
        let _ = writeln!(text, "{label}{gap}{value}");
    }
    // A word of the command line, as `silence add --finding` takes it: the same in every language.
    let _ = writeln!(text, "id: {}", reason.words);
    text
}

fn say(words: &Words, reason: &Reason, attribute: Option<&str>) -> String {
    let mut values = Values::new();
    for (name, value) in &reason.values {
        values = values.with(name, crate::compose::number_or_text(value));
    }
    if let Some(family) = &reason.family {
        values = values.with("family", family.as_str());
    }
    let own = reason.own_words.as_deref().filter(|key| words.has(key, attribute));
    words.plain(own.unwrap_or(&reason.words), attribute, &values).text
}
