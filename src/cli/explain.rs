//! `whyblocked explain`: what a detection name or a finding means.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::failure::{CONFIGURATION, Failure};
use super::{load, output};
use crate::assess::Confidence;
use crate::locale::{Locales, Tag, Values, Words};
use crate::reason::{self, Catalog, Platform, Reason};

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
        // A configuration that is named must be right, although names need none.
        if config.is_some() {
            load::site(config)?;
        }
        let catalog = Catalog::built_in().map_err(|error| Failure::new(CONFIGURATION, error))?;
        let words = Arc::new(Locales::builder().build()).words(&self.language);
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

/// Answers every line of standard input.
fn lines(catalog: &Catalog, words: &Words) -> Result<(), Failure> {
    let bytes = output::read(None)?;
    let mut text = String::new();
    for line in bytes.split(|octet| *octet == b'\n').filter(|line| !line.is_empty()) {
        let line = String::from_utf8_lossy(line);
        let line = line.strip_suffix('\r').unwrap_or(&line);
        let (scanner, name) = line.split_once('\t').unwrap_or(("", line));
        let reason = reason::of_text(catalog, scanner, name);
        let _ = writeln!(text, "{}", answer(words, scanner, name, &reason));
        // Readers see the first answers before the last ones are made.
        if text.len() > 256 * 1024 {
            output::print(&text)?;
            text.clear();
        }
    }
    output::print(&text)
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
    for (label, value) in rows {
        let _ = writeln!(text, "{label}: {value}");
    }
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
    words.plain(&reason.words, attribute, &values).text
}
