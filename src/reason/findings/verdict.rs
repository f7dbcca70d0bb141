//! Findings of texts that accuse nobody: they deny something, or call the file harmless.

use super::catalog::Catalog;
use super::{Finding, HARMLESS, OTHER};
use crate::reason::Severity;

impl Catalog {
    /// Makes a finding of a text that says that nothing was found.
    pub(super) fn denied(&self, raw: &str) -> Finding {
        let other = self.finding(OTHER, raw);
        Finding { severity: other.severity.min(Severity::Low), ..other }
    }

    /// Makes a finding of a text that says only that the file is harmless.
    pub(super) fn harmless(&self, raw: &str) -> Finding {
        Finding { severity: Severity::Info, ..self.finding(HARMLESS, raw) }
    }
}
