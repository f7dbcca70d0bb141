//! The templates, and the few functions they have.
//!
//! A template sees the view as `view`, and says further words with
//! `t(key="…")`. Nothing in it can reach a file, the time or the event.
//!
//! Ours are rendered here. What a site or an organization puts over them has no bound on its
//! time, so that [`Overrides`] are rendered elsewhere.

use std::fmt::Debug;
use std::io::Write;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};
use tera::{Context, Kwargs, State, Tera, TeraResult};

use super::View;
use super::fault::TemplateFault;
use super::finish;
use super::form::{Forms, Shelf};
use super::writer::number_or_text;
use crate::audience::Template;
use crate::locale::{Fault, Locales, Tag, Value, Values};

/// The largest part that a template may make, in octets.
const PART_BYTES_MAX: usize = 512 * 1024;

/// The templates that are part of the program: path and text.
static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// The files that make a mail: its subject, and the same words twice.
pub const PARTS: [&str; 3] = [SUBJECT, TEXT, HTML];
const SUBJECT: &str = "subject.txt";
const TEXT: &str = "body.txt";
const HTML: &str = "body.html";

/// How the names of our own templates begin.
const BUILT_IN: &str = "builtin/";

/// What the templates of one mail made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rendered {
    /// The subject.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
}

/// Renders what a site and an organization put over our templates.
pub trait Overrides: Debug + Send + Sync {
    /// Renders a mail with the nearest layer that works.
    fn render(&self, template: Template, view: &View) -> Attempt;
}

/// What came of rendering with overrides.
#[derive(Debug, Default)]
pub struct Attempt {
    /// The parts; nothing if no layer concerns this mail, or none worked.
    pub rendered: Option<Rendered>,
    /// What was wrong with the layers that did not work.
    pub faults: Vec<TemplateFault>,
}

/// A file of a layer: its name as templates call it, its prefix included, and its text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TemplateFile {
    /// The name, such as `organization/recipient-blocked/body.html`.
    pub name: String,
    /// Where it lies.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl TemplateFile {
    /// Tells whether a layer has this file under this name, without the layer's prefix.
    pub(super) fn is_named(&self, name: &str) -> bool {
        self.name.split_once('/').is_some_and(|(_, inside)| inside == name)
    }
}

/// The templates of one organization.
#[derive(Debug)]
pub struct Templates {
    forms: Forms,
    overrides: Option<Box<dyn Overrides>>,
}

impl Templates {
    /// Takes what may be put over ours.
    pub fn new(overrides: Option<Box<dyn Overrides>>) -> Self {
        Self { forms: Forms::default(), overrides }
    }

    /// Keeps what our own templates make for the next run of the program.
    pub fn keep_forms(&mut self, place: Arc<dyn Shelf>) {
        self.forms.keep_on(place);
    }

    /// Renders the subject and both parts; a fault costs looks and never the mail.
    ///
    /// The view is changed meanwhile, and the same again afterwards.
    pub fn render(&self, template: Template, view: &mut View) -> (Rendered, Vec<TemplateFault>) {
        let overrides = self.overrides.as_ref();
        let attempt = overrides.map(|over| over.render(template, view)).unwrap_or_default();
        let mut faults = attempt.faults;
        if let Some(rendered) = attempt.rendered {
            return (rendered, faults);
        }
        match self.render_ours(template, view) {
            Ok(rendered) => (rendered, faults),
            Err(fault) => {
                faults.push(fault);
                (view.plain(), faults)
            }
        }
    }

    /// Renders our own templates, with what they made of views like it.
    fn render_ours(&self, template: Template, view: &mut View) -> Result<Rendered, TemplateFault> {
        let rendered = self.forms.render(view, |view| Set::built_in()?.raw(template, view))?;
        whole(rendered).or_else(|part| Err(Set::built_in()?.empty(template, part)))
    }
}

/// Gives the parts if a reader would miss none; else one that is empty.
fn whole(rendered: Rendered) -> Result<Rendered, &'static str> {
    if rendered.subject.is_empty() {
        return Err(SUBJECT);
    }
    if rendered.text.trim().is_empty() { Err(TEXT) } else { Ok(rendered) }
}

/// Lists our own templates: path and text.
pub fn built_in_templates() -> &'static [(&'static str, &'static str)] {
    EMBEDDED
}

/// Templates that were read together.
#[derive(Debug)]
pub struct Set {
    tera: Tera,
    files: Vec<TemplateFile>,
}

impl Set {
    /// Gives our own templates, read by the first call. They say nothing but what is in a view.
    pub fn built_in() -> Result<&'static Self, TemplateFault> {
        static BUILT_IN: OnceLock<Result<Set, TemplateFault>> = OnceLock::new();
        let load = || Self::load(&[], &[], Arc::new(Locales::layered([])));
        BUILT_IN.get_or_init(load).as_ref().map_err(TemplateFault::clone)
    }

    /// Reads files over our own; `prefixes` name their layers, nearest first.
    pub fn load(
        files: &[TemplateFile],
        prefixes: &[String],
        locales: Arc<Locales>,
    ) -> Result<Self, TemplateFault> {
        let mut tera = Tera::new();
        tera.register_function("t", Say(locales));
        // Templates cannot switch escaping off: what they mark as safe is escaped all the same.
        tera.register_filter("safe", |value: &str, _: Kwargs, _: &State<'_>| value.to_owned());
        let prefixes = prefixes.iter().cloned().chain([BUILT_IN.to_owned()]);
        let prefixes: Vec<String> = prefixes.collect();
        let own = files.iter().map(|file| (file.name.clone(), file.text.as_str()));
        let ours = EMBEDDED.iter().map(|(path, text)| (format!("{BUILT_IN}{path}"), *text));
        tera.set_fallback_prefixes(prefixes)
            .and_then(|()| tera.add_raw_templates(ours.chain(own)))
            .map_err(|error| TemplateFault::of_files(&error, files))?;
        Ok(Self { tera, files: files.to_vec() })
    }

    /// Renders the subject and both parts of a view, be it ours or as another process has it.
    pub fn render(
        &self,
        template: Template,
        view: &impl Serialize,
    ) -> Result<Rendered, TemplateFault> {
        let rendered = finish::all(&self.raw(template, view)?);
        whole(rendered).map_err(|part| self.empty(template, part))
    }

    /// Renders all parts as the templates have them.
    pub(super) fn raw(
        &self,
        template: Template,
        view: &impl Serialize,
    ) -> Result<Rendered, TemplateFault> {
        let mut context = Context::new();
        context.insert("view", view);
        let mut faults = Vec::new();
        let mut part = |name: &str| {
            let made = self.part(&format!("{}/{name}", template.id()), &context);
            made.map_err(|fault| faults.push(fault)).unwrap_or_default()
        };
        let rendered = Rendered { subject: part(SUBJECT), text: part(TEXT), html: part(HTML) };
        if let Some(fault) = TemplateFault::together(faults) {
            return Err(fault);
        }
        if finish::shows_text(&rendered.html) {
            Ok(rendered)
        } else {
            Err(self.empty(template, HTML))
        }
    }

    fn empty(&self, template: Template, part: &str) -> TemplateFault {
        let name = format!("{}/{part}", template.id());
        // Without a file of its own, the mail is made by the one that ours extends.
        let base = part.replace("body", "base");
        let has = |name: &str| self.files.iter().any(|file| file.is_named(name));
        let name = if has(&base) && !has(&name) { base } else { name };
        TemplateFault::in_file(&name, &self.files, "the template makes no text")
    }

    /// Lists the variables that the files of a mail use, apart from what they set themselves.
    pub fn variables(&self, template: Template) -> Vec<String> {
        let used = PARTS.iter().filter_map(|part| {
            self.tera.get_template_variables(&format!("{}/{part}", template.id())).ok()
        });
        let mut names: Vec<String> = used.flatten().map(str::to_owned).collect();
        names.sort();
        names.dedup();
        names
    }

    fn part(&self, name: &str, context: &Context) -> Result<String, TemplateFault> {
        let mut sink = Sink { octets: Vec::with_capacity(8 * 1024), is_full: false };
        let done = self.tera.render_to(name, context, &mut sink);
        if sink.is_full {
            let message = format!("the template makes more than {PART_BYTES_MAX} octets");
            return Err(TemplateFault::in_file(name, &self.files, &message));
        }
        done.map_err(|error| TemplateFault::of(&error, &self.files))?;
        let not_text = |_| TemplateFault::in_file(name, &self.files, "it makes no UTF-8");
        String::from_utf8(sink.octets).map_err(not_text)
    }
}

/// Says a message in the view's language: `t(key="…", name=value)`.
struct Say(Arc<Locales>);

impl tera::Function<TeraResult<String>> for Say {
    fn call(&self, arguments: Kwargs, state: &State<'_>) -> TeraResult<String> {
        let key: &str = arguments.must_get("key")?;
        let view: Option<tera::Value> = state.get("view")?;
        let tag = view
            .and_then(|view| view.get_from_path("language")?.as_str()?.parse::<Tag>().ok())
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
        let words = self.0.words(&tag);
        let text = words.text(key, attribute, &values);
        // What the reader's language has not is said in English, as everywhere.
        let is_said = !text.text.is_empty() && words.has(key, attribute);
        let is_fault = |fault: &Fault| !is_said || matches!(fault, Fault::NoValue(_));
        match text.problems.iter().find(|problem| is_fault(&problem.fault)) {
            Some(problem) => {
                Err(tera::Error::message(format!("{}: {}", problem.key, problem.fault)))
            }
            None => Ok(text.text),
        }
    }
}

/// Takes what a template makes, up to a limit.
struct Sink {
    octets: Vec<u8>,
    is_full: bool,
}

impl Write for Sink {
    fn write(&mut self, octets: &[u8]) -> std::io::Result<usize> {
        if self.octets.len() + octets.len() > PART_BYTES_MAX {
            self.is_full = true;
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.octets.extend_from_slice(octets);
        Ok(octets.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
