//! Reads findings once more, by the rows of a site or an organization.

use super::catalog::{Catalog, of_group};
use super::{FAMILY, Finding, OTHER};

impl Catalog {
    /// Understands again what another catalog understood: by its description if a row has that,
    /// or else by its group.
    pub fn again(&self, finding: Finding) -> Finding {
        let described = self.by_description(&finding.raw);
        let is_known = ![OTHER, FAMILY].contains(&described.group.as_str());
        let own = match self.group(&finding.group) {
            _ if is_known || finding.group == OTHER && described.group == OTHER => described,
            Some(group) if finding.group != FAMILY => of_group(group, &finding.raw, finding.number),
            Some(_) | None => return finding,
        };
        Finding {
            number: finding.number,
            detail: finding.detail,
            family: finding.family,
            part: finding.part,
            ..own
        }
    }
}
