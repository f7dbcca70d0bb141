//! Why a command failed, and the exit code for it.

use std::fmt;

use crate::deliver::SetupError;
use crate::store::StoreError;

/// The command was used wrongly.
pub(super) const USAGE: u8 = 64;
/// The event cannot be read.
pub(super) const BAD_EVENT: u8 = 65;
/// A server refused for good.
pub(super) const REFUSED: u8 = 69;
/// Nothing was committed; the same may work later.
pub(super) const TRY_AGAIN: u8 = 75;
/// The configuration is wrong or missing.
pub(super) const CONFIGURATION: u8 = 78;

/// Why a command failed.
#[derive(Debug)]
pub struct Failure {
    /// The exit code.
    pub code: u8,
    message: String,
    hint: Option<String>,
}

impl Failure {
    pub(super) fn new(code: u8, message: impl fmt::Display) -> Self {
        Self { code, message: message.to_string(), hint: None }
    }

    /// Makes a failure of a transport that the configuration wants and this computer does not have.
    pub(super) fn transport(error: &SetupError) -> Self {
        let failure = Self::new(CONFIGURATION, crate::server::chain(error));
        match error.hint() {
            Some(hint) => failure.with_hint(hint),
            None => failure,
        }
    }

    pub(super) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Says where it is.
    pub(super) fn within(mut self, place: &str) -> Self {
        self.message = format!("{place}: {}", self.message);
        self
    }

    /// Makes a failure of something that may work later.
    pub(super) fn try_again(doing: &str, error: impl fmt::Display) -> Self {
        Self::new(TRY_AGAIN, format!("{doing}: {error}"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A configuration's problems come with their own heads and hints.
        if self.message.starts_with("error: ") {
            f.write_str(self.message.trim_end())?;
        } else {
            write!(f, "error: {}", self.message.trim_end())?;
        }
        if let Some(hint) = &self.hint {
            write!(f, "\nhint: {hint}")?;
        }
        Ok(())
    }
}

impl From<crate::config::ConfigError> for Failure {
    fn from(error: crate::config::ConfigError) -> Self {
        Self::new(CONFIGURATION, error)
    }
}

impl From<crate::event::TooBroken> for Failure {
    fn from(error: crate::event::TooBroken) -> Self {
        let hint = error.hint();
        Self::new(BAD_EVENT, error).with_hint(hint)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            // The same fails again until a person does something about it.
            StoreError::Newer { .. } | StoreError::Foreign { .. } | StoreError::Refused { .. } => {
                CONFIGURATION
            }
            StoreError::Unavailable { .. } | StoreError::Damaged { .. } => TRY_AGAIN,
        };
        let hint = error.hint();
        let source = std::error::Error::source(&error).map(crate::server::chain);
        let message = source.map_or_else(|| error.to_string(), |why| format!("{error}: {why}"));
        Self::new(code, message).with_hint(hint)
    }
}
