//! Renders what organizations put over our templates, in a process of its own.
//!
//! The template language has no bound on time or memory, so that a loop without end would hold up
//! every mail. The process has bounds, is ended when it exceeds them, and is started anew for the
//! next mail. It needs no file and no right; it knows templates, messages and views.
//!
//! Invariant: an answer comes within [`process::WALL`], whatever the templates do, and templates
//! that exceeded a bound cost that time once in [`ASIDE`], not for every mail of an outbreak.

mod frame;
mod process;
mod serve;

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

pub use serve::{answer_all, serve, variables};

use crate::audience::Template;
use crate::compose::{Attempt, Overrides, TemplateFault, TemplateFile, View};
use frame::{Answer, Job, Sources};
use process::Process;

/// How long templates that exceeded a bound are set aside.
pub const ASIDE: Duration = Duration::from_mins(10);

/// The process that renders, started when it is first needed.
#[derive(Debug)]
pub struct Worker {
    program: PathBuf,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    process: Option<Process>,
    /// The sets that exceeded a bound: until when, and what was wrong.
    aside: HashMap<u64, (Instant, TemplateFault)>,
}

/// A layer of files over ours: the site's or an organization's.
#[derive(Debug, Clone, Default)]
pub struct Layer {
    /// How the names of its templates begin, such as `organization/`.
    pub prefix: String,
    /// Its files.
    pub files: Vec<TemplateFile>,
}

/// What an organization's mails are rendered with: its layers, nearest first.
#[derive(Debug)]
pub struct LayeredTemplates {
    worker: Arc<Worker>,
    places: Vec<PathBuf>,
    read: fn(&[PathBuf]) -> Layered,
    layered: OnceLock<Layered>,
}

/// Layers of templates, and of the messages that they may say.
#[derive(Debug, Clone, Default)]
pub struct Layered {
    /// The templates, nearest first.
    pub templates: Vec<Layer>,
    /// Files of messages: path and text, nearest first.
    pub messages: Vec<Vec<(String, String)>>,
}

impl Worker {
    /// Names the program whose `template-worker` renders; nothing is started yet.
    pub fn new(program: PathBuf) -> Self {
        Self { program, state: Mutex::default() }
    }

    /// Takes the running program, even if its file was replaced meanwhile.
    pub fn of_this_program() -> Self {
        let running = PathBuf::from("/proc/self/exe");
        let program = if running.exists() { Some(running) } else { std::env::current_exe().ok() };
        Self::new(program.unwrap_or_else(|| "whyblocked".into()))
    }

    fn render(&self, job: &Job, sources: &Sources) -> Result<Answer, TemplateFault> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        state.aside.retain(|_, (until, _)| *until > now);
        if let Some((_, fault)) = state.aside.get(&job.set) {
            return Err(fault.clone());
        }
        let mut process = match state.process.take() {
            Some(process) => process,
            None => Process::start(&self.program)?,
        };
        let mut asked = process.ask(job, sources);
        if let Err(broken) = &asked
            && process.was_killed(broken)
        {
            // Maybe long ago, and by somebody else: that says nothing of the templates.
            process = Process::start(&self.program)?;
            asked = process.ask(job, sources);
        }
        match asked {
            Ok(answer) => {
                state.process = Some(process);
                Ok(answer)
            }
            Err(broken) => {
                let fault = process.end(&broken, sources, job.template);
                state.aside.insert(job.set, (now + ASIDE, fault.clone()));
                Err(fault)
            }
        }
    }
}

impl LayeredTemplates {
    /// Names the places of the layers, nearest first, and what reads them for the first mail.
    pub fn new(worker: Arc<Worker>, places: Vec<PathBuf>, read: fn(&[PathBuf]) -> Layered) -> Self {
        Self { worker, places, read, layered: OnceLock::new() }
    }
}

impl Overrides for LayeredTemplates {
    fn render(&self, template: Template, view: &View) -> Attempt {
        let layered = self.layered.get_or_init(|| (self.read)(&self.places));
        let mut attempt = Attempt::default();
        for first in 0..layered.templates.len() {
            let layers = layered.templates.get(first..).unwrap_or_default();
            let Some(fault) = self.attempt(layers, template, view, &mut attempt) else { continue };
            // A mistake below must not cost the layer above it.
            let is_below = |layer: &Layer| layer.files.iter().any(|file| file.path == fault.file);
            if layers.iter().skip(1).any(is_below) {
                let alone = layers.get(..1).unwrap_or_default();
                self.attempt(alone, template, view, &mut attempt);
            }
            if attempt.rendered.is_some() {
                break;
            }
        }
        attempt
    }
}

impl LayeredTemplates {
    /// Renders with these layers, unless that is done; returns what was wrong with them.
    fn attempt(
        &self,
        layers: &[Layer],
        template: Template,
        view: &View,
        attempt: &mut Attempt,
    ) -> Option<TemplateFault> {
        let layered = self.layered.get().filter(|_| attempt.rendered.is_none())?;
        let sources = sources(layers, &layered.messages, template)?;
        let job = Job::new(set(&sources, template), template, view);
        let fault = match self.worker.render(&job, &sources) {
            Ok(Answer::Rendered(rendered)) => {
                attempt.rendered = Some(rendered);
                return None;
            }
            Ok(Answer::Fault(fault)) | Err(fault) => fault,
            Ok(Answer::Unknown) => TemplateFault::nowhere("the templates got lost", ""),
        };
        if !attempt.faults.contains(&fault) {
            attempt.faults.push(fault.clone());
        }
        Some(fault)
    }
}

/// Chooses the files that a mail uses; nothing if the first layer has none of them.
///
/// A broken file of one mail must not cost the others their looks.
fn sources(
    layers: &[Layer],
    messages: &[Vec<(String, String)>],
    template: Template,
) -> Option<Sources> {
    let other = |name: &str| {
        let folder = name.split('/').next().unwrap_or_default();
        Template::ALL.iter().any(|mail| *mail != template && mail.id() == folder)
    };
    let of_mail = |layer: &Layer| -> Vec<TemplateFile> {
        let used = layer.files.iter().filter(|file| {
            file.name.strip_prefix(&layer.prefix).is_some_and(|inside| !other(inside))
        });
        used.cloned().collect()
    };
    if layers.first().map(of_mail)?.is_empty() {
        return None;
    }
    Some(Sources {
        prefixes: layers.iter().map(|layer| layer.prefix.clone()).collect(),
        files: layers.iter().flat_map(of_mail).collect(),
        messages: messages.to_vec(),
    })
}

/// Names a set by what is in it.
fn set(sources: &Sources, template: Template) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&sources.prefixes, &sources.files, &sources.messages, template).hash(&mut hasher);
    hasher.finish()
}
