//! What the program and its worker say to each other: JSON with its length in front.

use std::io::{self, Read, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::audience::Template;
use crate::compose::{Rendered, TemplateFault, TemplateFile, View};

/// The most octets of a frame: all files of a set at their limit, or all parts of a mail.
const FRAME_BYTES_MAX: usize = 64 * 1024 * 1024;

/// A mail to render.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Job {
    /// The set of templates.
    pub(super) set: u64,
    /// The mail.
    pub(super) template: Template,
    /// What the templates see.
    pub(super) view: serde_json::Value,
    /// The set itself, unless the worker knows it.
    pub(super) sources: Option<Sources>,
}

/// A set of templates, and the messages that they may say.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Sources {
    /// How the layers' names begin, nearest first.
    pub(super) prefixes: Vec<String>,
    /// The files.
    pub(super) files: Vec<TemplateFile>,
    /// Files of messages: path and text, nearest layer first.
    pub(super) messages: Vec<Vec<(String, String)>>,
}

/// What the worker answers.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Answer {
    /// The parts of the mail.
    Rendered(Rendered),
    /// The templates cannot be used.
    Fault(TemplateFault),
    /// The set must come along.
    Unknown,
}

impl Job {
    pub(super) fn new(set: u64, template: Template, view: &View) -> Self {
        // A view of our own making always serializes.
        let view = serde_json::to_value(view).unwrap_or_default();
        Self { set, template, view, sources: None }
    }
}

/// Writes one frame.
pub(super) fn write(out: &mut impl Write, message: &impl Serialize) -> io::Result<()> {
    let octets = serde_json::to_vec(message)?;
    let length = u32::try_from(octets.len()).map_err(io::Error::other)?;
    out.write_all(&length.to_be_bytes())?;
    out.write_all(&octets)?;
    out.flush()
}

/// Reads one frame; nothing if the other side has ended.
pub(super) fn read<T: DeserializeOwned>(input: &mut impl Read) -> io::Result<Option<T>> {
    let mut length = [0; 4];
    match input.read_exact(&mut length) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        Err(error) => return Err(error),
    }
    let length = u32::from_be_bytes(length) as usize;
    if length > FRAME_BYTES_MAX {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let mut octets = vec![0; length];
    input.read_exact(&mut octets)?;
    Ok(Some(serde_json::from_slice(&octets)?))
}
