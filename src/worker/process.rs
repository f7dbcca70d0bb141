//! The process from outside: started, asked, ended.

use std::collections::HashSet;
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::frame::{self, Answer, Job, Sources};
use crate::audience::Template;
use crate::compose::TemplateFault;

/// How long an answer may take. The worker's bound on computing ends it long before, unless the
/// machine is busy.
pub(super) const WALL: Duration = Duration::from_secs(10);

/// A worker that runs.
#[derive(Debug)]
pub(super) struct Process {
    child: Child,
    stream: UnixStream,
    known: HashSet<u64>,
}

impl Process {
    /// Starts a worker that talks over one socket, its standard input and output.
    pub(super) fn start(program: &Path) -> Result<Self, TemplateFault> {
        let start = || -> io::Result<Self> {
            let (stream, other) = UnixStream::pair()?;
            let output = OwnedFd::from(other.try_clone()?);
            let child = Command::new(program)
                .arg("template-worker")
                .env_clear()
                // It would reserve more room at once than the process may have.
                .env("MIMALLOC_DISALLOW_ARENA_ALLOC", "1")
                .current_dir("/")
                .stdin(Stdio::from(OwnedFd::from(other)))
                .stdout(Stdio::from(output))
                .stderr(Stdio::null())
                .spawn()?;
            Ok(Self { child, stream, known: HashSet::new() })
        };
        start().map_err(|error| {
            let message = format!("cannot start the process that renders templates: {error}");
            TemplateFault::nowhere(message, "look whether there are free processes and memory")
        })
    }

    /// Asks for one mail; the set goes along if the worker does not know it.
    pub(super) fn ask(&mut self, job: &Job, sources: &Sources) -> io::Result<Answer> {
        let ends = Instant::now() + WALL;
        let whole = |sources| Job { sources, view: job.view.clone(), ..*job };
        if self.known.contains(&job.set) {
            match self.exchange(&whole(None), ends)? {
                Answer::Unknown => self.known.clear(),
                answer @ (Answer::Rendered(_) | Answer::Fault(_)) => return Ok(answer),
            }
        }
        self.known.insert(job.set);
        self.exchange(&whole(Some(sources.clone())), ends)
    }

    fn exchange(&mut self, job: &Job, ends: Instant) -> io::Result<Answer> {
        let mut stream = Timed { stream: &self.stream, ends };
        frame::write(&mut stream, job)?;
        frame::read(&mut stream)?.ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }

    /// Ends a worker that gave no answer, and tells whether it was killed: by somebody else, or by this.
    pub(super) fn was_killed(&mut self, broken: &io::Error) -> bool {
        !is_late(broken) && self.stop().and_then(|status| status.signal()) == Some(libc::SIGKILL)
    }

    /// Ends a worker that gave no answer, and says why it did not.
    pub(super) fn end(
        mut self,
        broken: &io::Error,
        sources: &Sources,
        template: Template,
    ) -> TemplateFault {
        let signal = self.stop().and_then(|status| status.signal());
        let busy = signal == Some(libc::SIGXCPU);
        let (message, hint) = if is_late(broken) || busy {
            ("the template does not come to an end", "look for a loop, and let it end sooner")
        } else {
            ("the template needs too much memory", "look for a text that grows in a loop")
        };
        let files: Vec<_> =
            sources.files.iter().filter(|file| loops(&file.text)).cloned().collect();
        let named = format!("{}/", template.id());
        let own = files.iter().find(|file| file.name.contains(&named)).or(files.first());
        let Some(file) = own.or(sources.files.first()) else {
            return TemplateFault::nowhere(message, hint);
        };
        let mut fault = TemplateFault::in_file(&file.name, &sources.files, message);
        hint.clone_into(&mut fault.hint);
        let at = file.text.lines().position(loops).map_or(1, |index| index + 1);
        TemplateFault { line: at, ..fault }
    }

    fn stop(&mut self) -> Option<std::process::ExitStatus> {
        // It may be gone already; what counts is how it ended.
        drop(self.child.kill());
        self.child.wait().ok()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Tells whether an answer did not come in time.
fn is_late(broken: &io::Error) -> bool {
    matches!(broken.kind(), io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock)
}

/// Tells whether a text repeats something.
fn loops(text: &str) -> bool {
    text.contains("{% for") || text.contains("{%- for") || text.contains("range(")
}

/// A stream that gives up at a point in time.
struct Timed<'a> {
    stream: &'a UnixStream,
    ends: Instant,
}

impl Timed<'_> {
    fn left(&self) -> io::Result<Option<Duration>> {
        match self.ends.saturating_duration_since(Instant::now()) {
            Duration::ZERO => Err(io::ErrorKind::TimedOut.into()),
            left => Ok(Some(left)),
        }
    }
}

impl Read for Timed<'_> {
    fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(self.left()?)?;
        self.stream.read(octets)
    }
}

impl Write for Timed<'_> {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(self.left()?)?;
        self.stream.write(octets)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}
