//! The templates, and the few functions they have.
//!
//! A template sees the view as `view`, and says further words with
//! `t(key="…")`. Nothing in it can reach a file, the time or the event.

use std::io::Write;
use std::sync::Arc;

use tera::{Context, Kwargs, State, Tera, TeraResult};

use super::View;
use super::writer::number_or_text;
use crate::audience::Template;
use crate::locale::{Locales, Tag, Value, Values, Words};

/// The largest part that a template may make, in octets.
const PART_BYTES_MAX: usize = 512 * 1024;

/// The templates that are part of the program: path and text.
static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// A template that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// It cannot be read or rendered; the error points into it.
    #[error("{0}")]
    Tera(#[from] tera::Error),
    /// What it made is no text.
    #[error("the template made text that is not UTF-8")]
    NotText,
}

/// What the templates of one mail made.
#[derive(Debug)]
pub struct Rendered {
    /// The subject.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
}

/// The templates of one organization.
#[derive(Debug)]
pub struct Templates {
    tera: Tera,
}

impl Templates {
    /// Reads the templates that are part of the program.
    pub fn built_in(locales: Arc<Locales>) -> Result<Self, TemplateError> {
        let mut tera = Tera::new();
        tera.register_function("t", Say(locales));
        // Templates cannot switch escaping off: what they mark as safe is escaped all the same.
        tera.register_filter("safe", |value: &str, _: Kwargs, _: &State<'_>| value.to_owned());
        tera.set_fallback_prefixes(["builtin/"])?;
        tera.add_raw_templates(
            EMBEDDED.iter().map(|(path, text)| (format!("builtin/{path}"), *text)),
        )?;
        Ok(Self { tera })
    }

    /// Renders the subject and both parts.
    pub fn render(
        &self,
        template: Template,
        view: &View,
        words: &Words,
    ) -> Result<Rendered, TemplateError> {
        let mut context = Context::new();
        context.insert("view", view);
        context.insert("language", &words.tag().to_string());
        let part = |name: &str| self.part(&format!("{}/{name}", template.id()), &context);
        // A subject is one line, whatever the template does. Spaces that do not break stay.
        let subject = part("subject.txt")?;
        let words = subject.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty());
        let subject = words.collect::<Vec<_>>().join(" ");
        Ok(Rendered { subject, text: tidy(&part("body.txt")?), html: part("body.html")? })
    }

    fn part(&self, name: &str, context: &Context) -> Result<String, TemplateError> {
        let mut sink = Sink(Vec::with_capacity(8 * 1024));
        self.tera.render_to(name, context, &mut sink)?;
        String::from_utf8(sink.0).map_err(|_| TemplateError::NotText)
    }
}

/// Says a message in the view's language: `t(key="…", name=value)`.
struct Say(Arc<Locales>);

impl tera::Function<TeraResult<String>> for Say {
    fn call(&self, arguments: Kwargs, state: &State<'_>) -> TeraResult<String> {
        let key: &str = arguments.must_get("key")?;
        let language: Option<String> = state.get("language")?;
        let tag = language
            .and_then(|tag| tag.parse::<Tag>().ok())
            .unwrap_or_else(|| Tag::english().clone());
        let texts: Vec<(String, String)> = arguments
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_string()))
            .filter(|(name, _)| name != "key")
            .collect();
        let mut values = Values::new();
        for (name, value) in &texts {
            let value: Value<'_> = number_or_text(value);
            values = values.with(name, value);
        }
        let (key, attribute) = match key.split_once('.') {
            Some((key, attribute)) => (key, Some(attribute)),
            None => (key, None),
        };
        let text = self.0.words(&tag).text(key, attribute, &values);
        match text.problems.first() {
            Some(problem) if text.text.is_empty() => Err(tera::Error::message(problem.to_string())),
            _ => Ok(text.text),
        }
    }
}

/// Takes what a template makes, up to a limit.
struct Sink(Vec<u8>);

impl Write for Sink {
    fn write(&mut self, octets: &[u8]) -> std::io::Result<usize> {
        if self.0.len() + octets.len() > PART_BYTES_MAX {
            return Err(std::io::Error::other(format!(
                "the template makes more than {PART_BYTES_MAX} octets"
            )));
        }
        self.0.extend_from_slice(octets);
        Ok(octets.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Takes out what template tags leave behind: blanks at line ends, and more than two empty lines.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut empty = 2;
    for line in text.lines() {
        let line = line.trim_end();
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty <= 2 {
            tidy.push_str(line);
            tidy.push('\n');
        }
    }
    tidy.truncate(tidy.trim_end().len());
    tidy.push('\n');
    tidy
}
