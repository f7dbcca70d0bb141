//! The process from inside: reads jobs, renders them, answers.

use std::collections::HashMap;
use std::io::{self, Read, Write};
use std::sync::Arc;

use nix::sys::resource::{Resource, UsageWho, getrusage, setrlimit};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

use super::frame::{self, Answer, Job, Sources};
use super::{Layered, sources};
use crate::audience::Template;
use crate::compose::{Set, TemplateFault};
use crate::locale::Locales;

/// How long one mail may compute, in seconds; an honest one takes a thousandth.
const COMPUTING_SECONDS_MAX: u64 = 2;
/// How much memory the process may have, in octets.
const MEMORY_BYTES_MAX: u64 = 512 * 1024 * 1024;
/// How many sets are kept ready.
const SETS_MAX: usize = 64;

/// Answers jobs until there are no more, within bounds on the process.
pub fn serve(input: impl Read, out: impl Write) -> io::Result<()> {
    // A stop is for the program that asks: it finishes its mails, and then there are no more jobs.
    for signal in [SIGTERM, SIGINT, SIGHUP] {
        signal_hook::flag::register(signal, Arc::default())?;
    }
    setrlimit(Resource::RLIMIT_AS, MEMORY_BYTES_MAX, MEMORY_BYTES_MAX)?;
    setrlimit(Resource::RLIMIT_FSIZE, 0, 0)?;
    setrlimit(Resource::RLIMIT_CORE, 0, 0)?;
    answer_all(input, out, bound_computing)
}

/// Answers jobs until there are no more; `bound` comes before each.
pub fn answer_all(
    mut input: impl Read,
    mut out: impl Write,
    bound: impl Fn() -> io::Result<()>,
) -> io::Result<()> {
    let mut sets = HashMap::new();
    while let Some(job) = frame::read::<Job>(&mut input)? {
        bound()?;
        frame::write(&mut out, &answer(&mut sets, job))?;
    }
    Ok(())
}

/// Lists the variables that the nearest layer's files of a mail use.
pub fn variables(layered: &Layered, template: Template) -> Vec<String> {
    let used = sources(&layered.templates, &layered.messages, template);
    let set = used.and_then(|sources| load(&sources).ok());
    set.map(|set| set.variables(template)).unwrap_or_default()
}

fn answer(sets: &mut HashMap<u64, Result<Set, TemplateFault>>, job: Job) -> Answer {
    if let Some(sources) = job.sources {
        if sets.len() >= SETS_MAX {
            sets.clear();
        }
        sets.insert(job.set, load(&sources));
    }
    match sets.get(&job.set) {
        None => Answer::Unknown,
        Some(Err(fault)) => Answer::Fault(fault.clone()),
        Some(Ok(set)) => match set.render(job.template, &job.view) {
            Ok(rendered) => Answer::Rendered(rendered),
            Err(fault) => Answer::Fault(fault),
        },
    }
}

fn load(sources: &Sources) -> Result<Set, TemplateFault> {
    let locales = Locales::layered(sources.messages.clone());
    Set::load(&sources.files, &sources.prefixes, Arc::new(locales))
}

/// Has the system end the process if the next job computes for too long.
fn bound_computing() -> io::Result<()> {
    let used = getrusage(UsageWho::RUSAGE_SELF)?;
    let seconds = used.user_time().tv_sec() + used.system_time().tv_sec();
    let bound = u64::try_from(seconds).unwrap_or_default() + 1 + COMPUTING_SECONDS_MAX;
    Ok(setrlimit(Resource::RLIMIT_CPU, bound, libc::RLIM_INFINITY)?)
}
