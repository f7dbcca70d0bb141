//! The texts of Peekaboo: reads `catalog/peekaboo.toml` and recognizes lines by it.

use std::sync::OnceLock;

use serde::Deserialize;

use super::SandboxResult;
use super::template::{Filled, Line, Template};

/// The shortest beginning that is looked for inside of a line; shorter ones occur by chance.
const BEGINNING_MIN: usize = 12;

/// What a rule of Peekaboo says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// What it means: its id in the catalog.
    pub id: String,
    /// The rule that says so; several may.
    pub rule: Option<String>,
    /// The results it can come with.
    pub results: Vec<SandboxResult>,
    /// The group of findings it is, if it accuses.
    pub finding: Option<String>,
    /// What failed, if something did.
    pub failure: Option<super::FailureKind>,
    #[serde(default)]
    en: Vec<String>,
    #[serde(default)]
    de: Vec<String>,
}

impl Reason {
    /// Lists the texts that mean it, in all languages, with their holes.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.en.iter().chain(&self.de).map(String::as_str)
    }
}

/// What stands around reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Frame {
    /// One rule's result and reason.
    Rule,
    /// One part's reason, without a result.
    PartReason,
    /// The result of one part.
    PartResult,
    /// The result of all parts together.
    CollectionResult,
    /// A part became a job.
    Submitted,
    /// The reason of a job follows.
    Received,
    /// A job's result is bad.
    JobBad,
    /// A job failed.
    JobFailed,
    /// A job's reason, on the same line.
    JobReason,
    /// Peekaboo could not do its work.
    Error,
    /// Nothing that counts.
    Chatter,
}

impl Frame {
    /// Returns the word that the catalog uses.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Rule => "rule",
            Self::PartReason => "part-reason",
            Self::PartResult => "part-result",
            Self::CollectionResult => "collection-result",
            Self::Submitted => "submitted",
            Self::Received => "received",
            Self::JobBad => "job-bad",
            Self::JobFailed => "job-failed",
            Self::JobReason => "job-reason",
            Self::Error => "error",
            Self::Chatter => "chatter",
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrameRow {
    frame: Frame,
    #[serde(default)]
    en: Vec<String>,
    #[serde(default)]
    de: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    speakers: Speakers,
    reason: Vec<Reason>,
    frame: Vec<FrameRow>,
}

/// Words in what amavis calls scanners, by how these speak.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Speakers {
    /// Of sandboxes that Peekaboo or we ask.
    pub(super) sandboxes: Vec<String>,
    /// Of other sandboxes, which also give names.
    pub(super) describers: Vec<String>,
    /// Of filters that give names of spam tests.
    pub(super) spam_filters: Vec<String>,
}

/// All texts, ready to be matched.
#[derive(Debug, Default)]
pub(super) struct Texts {
    speakers: Speakers,
    reasons: Vec<Reason>,
    reason_templates: Vec<(usize, Template)>,
    frame_templates: Vec<(Frame, Template)>,
}

/// Returns the texts; reads them when they are first asked for.
pub(super) fn texts() -> &'static Texts {
    static TEXTS: OnceLock<Texts> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let source = include_str!("../../../../catalog/peekaboo.toml");
        Texts::of(toml::from_str(source).unwrap_or_default())
    })
}

impl Texts {
    fn of(file: File) -> Self {
        let mut texts = Self::default();
        for (number, row) in file.reason.iter().enumerate() {
            for text in row.texts() {
                texts.reason_templates.push((number, Template::new(text)));
            }
        }
        for row in file.frame {
            for text in row.en.iter().chain(&row.de) {
                texts.frame_templates.push((row.frame, Template::new(text)));
            }
        }
        (texts.reasons, texts.speakers) = (file.reason, file.speakers);
        texts
    }

    /// Returns the words that tell how a scanner speaks.
    pub(super) fn speakers(&self) -> &Speakers {
        &self.speakers
    }

    /// Lists what rules say.
    pub(super) fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// Recognizes a line as a frame.
    pub(super) fn frame<'a>(&self, line: &Line<'a>) -> Option<(Frame, Filled<'a>)> {
        let mut frames = self.frame_templates.iter();
        frames.find_map(|(frame, template)| Some((*frame, template.fill(line)?)))
    }

    /// Recognizes a line as what a rule says.
    pub(super) fn reason<'a>(&self, line: &Line<'a>) -> Option<(&Reason, Filled<'a>)> {
        let mut templates = self.reason_templates.iter();
        let (number, filled) =
            templates.find_map(|(number, template)| Some((*number, template.fill(line)?)))?;
        Some((self.reasons.get(number)?, filled))
    }

    /// Finds what a rule says at the end of a line that other text is glued to.
    ///
    /// Returns the two parts of the line.
    pub(super) fn split_glued<'a>(&self, line: &Line<'a>) -> Option<(&'a str, &'a str)> {
        let long = |(_, template): &&(usize, Template)| template.beginning().len() >= BEGINNING_MIN;
        let mut templates = self.reason_templates.iter().filter(long);
        templates.find_map(|(_, template)| {
            let (before, _) = template.fill_inside(line)?;
            let after = line.raw().get(before.len()..)?;
            (!before.is_empty()).then_some((before, after))
        })
    }
}
