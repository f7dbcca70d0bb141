//! Reads findings once more, by the rows of a site or an organization.

use super::catalog::{Catalog, of_group};
use super::{FAMILY, Finding, OTHER};

impl Catalog {
    /// Understands again what another catalog understood: by its description if a row has that,
    /// or else by its group.
    pub fn again(&self, finding: Finding) -> Finding {
        let described = self.by_description(&finding.raw);
        let group = if [OTHER, FAMILY].contains(&described.group.as_str()) {
            &finding.group
        } else {
            &described.group
        };
        if group == FAMILY {
            return finding;
        }
        let Some(group) = self.group(group) else { return finding };
        let own = of_group(group, &finding.raw, finding.number);
        Finding { detail: finding.detail, family: finding.family, part: finding.part, ..own }
    }
}
