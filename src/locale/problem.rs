//! What is wrong with a message catalog, for those who write it.

use std::fmt;
use std::sync::Arc;

/// A place in a file; lines and columns count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file, as it was named when it was loaded.
    pub file: Arc<str>,
    /// The line, from 1.
    pub line: u32,
    /// The character in the line, from 1.
    pub column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// What went wrong with a message, as a file was read or as a text was made of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file is larger than any catalog needs to be.
    #[error("the file has more than {0} bytes")]
    FileTooLong(usize),
    /// A message has more braces than any sentence needs.
    #[error("more than {0} braces in one message")]
    TooManyBraces(usize),
    /// A file is in a directory that is no language tag.
    #[error("the directory {0:?} names no language")]
    NoLocale(String),
    /// An entry is not Fluent.
    #[error("not Fluent: {0}")]
    Syntax(String),
    /// The same message, attribute or term is there twice in one layer.
    #[error("{0:?} is defined twice")]
    Twice(String),
    /// A function is called.
    #[error("there is no function {0}()")]
    Function(String),
    /// An override has other variables than the built-in message.
    #[error("the variables are {found}, but {expected} in the built-in message")]
    Variables {
        /// The variables of the override.
        found: String,
        /// The variables of the built-in message.
        expected: String,
    },
    /// No layer of a language has the message or the attribute.
    #[error("there is no such message in {0}")]
    NoMessage(String),
    /// A message refers to a message, attribute or term that is not there.
    #[error("{{ {0} }} refers to nothing")]
    NoReference(String),
    /// The caller gave no value for a variable.
    #[error("the variable ${0} has no value")]
    NoValue(String),
    /// A message refers to itself, or makes a text that is too long.
    #[error("the text refers to itself or gets too long")]
    Endless,
}

impl Fault {
    /// Says what to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::FileTooLong(_) => "keep only the messages that differ from the built-in ones",
            Self::TooManyBraces(_) => "write each case as a message of its own",
            Self::Syntax(_) => "compare with the built-in file; a message is `key = text`",
            Self::Twice(_) => "remove one of them; the first one is used",
            Self::Function(_) => "write { $variable } alone: numbers get their form by themselves",
            Self::Variables { .. } => "use each variable of the built-in message, and no other",
            Self::NoMessage(_) => "add the message, or correct its key",
            Self::NoLocale(_) => "put the file in a directory such as `locales/de/`",
            Self::NoReference(_) => "correct the name, or write the words themselves",
            Self::NoValue(_) => "use only variables that the built-in message has",
            Self::Endless => "break the circle, or shorten the text",
        }
    }
}

/// One fault of one message, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where; unknown for messages that are nowhere.
    pub place: Option<Place>,
    /// The message, with its attribute if it is about that: `mail-blocked.subject`.
    pub key: String,
    /// What is wrong.
    pub fault: Fault,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(formatter, "{place}: ")?;
        }
        if !self.key.is_empty() {
            write!(formatter, "{}: ", self.key)?;
        }
        write!(formatter, "{}\nhint: {}", self.fault, self.fault.hint())
    }
}
