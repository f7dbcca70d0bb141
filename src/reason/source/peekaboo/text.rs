//! Takes the text of a Peekaboo scanner apart, part by part.
//!
//! Knows the frames but not what reasons mean.

use super::template::{Filled, Line};
use super::texts::{Frame, texts};
use super::{JobReport, PARTS_MAX, SandboxResult, TEXT_MAX};

/// What the plugin of amavis puts before its own lines, sometimes twice.
const PREFIX: &str = "Peekaboo:";

/// What was said of one part.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct PartText {
    pub(super) part: Option<String>,
    pub(super) job: Option<u64>,
    pub(super) result: Option<SandboxResult>,
    pub(super) lines: Vec<ReasonLine>,
    /// Peekaboo itself failed; `lines` tell how.
    pub(super) is_error: bool,
}

/// One reason, with the rule and the result if the text tells them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct ReasonLine {
    pub(super) rule: Option<String>,
    pub(super) result: Option<SandboxResult>,
    pub(super) text: String,
}

impl From<&JobReport> for PartText {
    fn from(report: &JobReport) -> Self {
        Self {
            part: report.part.clone(),
            job: report.job,
            result: SandboxResult::from_text(&report.result),
            lines: vec![ReasonLine {
                text: report.reason.trim().to_owned(),
                ..ReasonLine::default()
            }],
            is_error: false,
        }
    }
}

/// Reads the text of a scanner.
pub(super) fn read(text: &str) -> Vec<PartText> {
    let mut reading = Reading::default();
    let end = text.floor_char_boundary(TEXT_MAX);
    let text = text.get(..end).unwrap_or_default();
    for line in text.split(['\n', '\r']) {
        let line = without_prefix(line);
        if !line.is_empty() {
            reading.line(line);
        }
    }
    reading.finish()
}

/// Returns what one line means, coded.
pub(super) fn meaning(line: &str) -> Option<&'static str> {
    let line = Line::of(without_prefix(line));
    let frame = texts().frame(&line).map(|(frame, _)| frame.id());
    frame.or_else(|| Some(texts().reason(&line)?.0.id.as_str()))
}

fn without_prefix(line: &str) -> &str {
    let mut line = line.trim();
    while let Some(rest) = line.strip_prefix(PREFIX) {
        line = rest.trim_start();
    }
    line
}

#[derive(Default)]
struct Reading {
    parts: Vec<PartText>,
    /// The part that bare reasons belong to.
    current: Option<usize>,
    collection: Option<SandboxResult>,
}

impl Reading {
    fn line(&mut self, text: &str) {
        let line = Line::of(text);
        if let Some((frame, filled)) = texts().frame(&line) {
            self.frame(frame, &filled, text);
        } else if texts().reason(&line).is_some() {
            self.bare_reason(text);
        } else if let Some((before, after)) = texts().split_glued(&line) {
            let before = Line::of(before);
            if let Some((frame, filled)) = texts().frame(&before) {
                self.frame(frame, &filled, before.raw());
            }
            self.bare_reason(after);
        } else {
            self.bare_reason(text);
        }
    }

    fn frame(&mut self, frame: Frame, filled: &Filled<'_>, text: &str) {
        let job = filled.get("job").and_then(|job| job.parse().ok());
        let result = filled.get("result").and_then(SandboxResult::from_text);
        match frame {
            Frame::Rule => {
                self.turn_to(filled.get("part"), None);
                self.push(ReasonLine {
                    rule: filled.get("rule").map(str::to_owned),
                    result,
                    text: filled.get("reason").unwrap_or_default().to_owned(),
                });
            }
            Frame::PartResult => {
                // The plugin's text names the part of the current job already; files have other names.
                if self.named_job().is_none() {
                    self.turn_to(filled.get("part"), None);
                }
                self.set_result(result);
            }
            Frame::CollectionResult => self.collection = result.or(self.collection),
            Frame::Submitted => {
                self.start(filled.get("part"), job);
                self.current = None;
            }
            Frame::Received => self.turn_to(None, job),
            Frame::JobBad => self.job_result(job, SandboxResult::Bad),
            Frame::JobFailed => self.job_result(job, SandboxResult::Failed),
            Frame::PartReason | Frame::JobReason => {
                self.turn_to(filled.get("part"), job);
                self.bare_reason(filled.get("reason").unwrap_or_default());
            }
            Frame::Error => {
                let error = self.start(None, None);
                if let Some(part) = error {
                    part.is_error = true;
                    part.result = Some(SandboxResult::Failed);
                }
                self.bare_reason(text);
                self.current = None;
            }
            Frame::Chatter => {}
        }
    }

    /// Returns the job of the current part.
    fn named_job(&self) -> Option<u64> {
        self.parts.get(self.current?)?.job
    }

    /// Adds a part and makes it the current one.
    fn start(&mut self, part: Option<&str>, job: Option<u64>) -> Option<&mut PartText> {
        if self.parts.len() >= PARTS_MAX {
            self.current = None;
            return None;
        }
        self.current = Some(self.parts.len());
        self.parts.push(PartText { part: part.map(str::to_owned), job, ..PartText::default() });
        self.parts.last_mut()
    }

    /// Makes the part with this name or job the current one.
    fn turn_to(&mut self, part: Option<&str>, job: Option<u64>) {
        if part.is_none() && job.is_none() {
            return;
        }
        let is_it = |known: &PartText| match job {
            Some(_) => known.job == job,
            None => known.part.as_deref() == part,
        };
        match self.parts.iter().position(is_it) {
            Some(number) => self.current = Some(number),
            None => {
                self.start(part, job);
            }
        }
    }

    fn job_result(&mut self, job: Option<u64>, result: SandboxResult) {
        self.turn_to(None, job);
        self.set_result(Some(result));
        self.current = None;
    }

    fn set_result(&mut self, result: Option<SandboxResult>) {
        if let Some(part) = self.current.and_then(|at| self.parts.get_mut(at)) {
            part.result = part.result.max(result);
        }
    }

    fn bare_reason(&mut self, text: &str) {
        self.push(ReasonLine { text: text.to_owned(), ..ReasonLine::default() });
    }

    fn push(&mut self, line: ReasonLine) {
        if self.current.is_none() {
            self.start(None, None);
        }
        if let Some(part) = self.current.and_then(|at| self.parts.get_mut(at)) {
            part.lines.push(line);
        }
    }

    /// Returns the parts; a bad collection of parts without a bad one is a part of its own.
    fn finish(mut self) -> Vec<PartText> {
        let gravest = self.parts.iter().filter_map(|part| part.result).max();
        if self.collection > gravest {
            let collection = self.collection;
            if self.parts.len() == 1 {
                let only = self.parts.iter_mut();
                only.for_each(|part| part.result = collection);
            } else if let Some(part) = self.start(None, None) {
                part.result = collection;
            }
        }
        self.parts
    }
}
