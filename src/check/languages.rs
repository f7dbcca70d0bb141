//! Finds languages that nobody is written to in, and addresses whose language nobody asks for.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::{Level, Remark};
use crate::config::{Organization, Problem};
use crate::directory::{normal_address, takes_in};
use crate::file;
use crate::locale::{Locales, Tag};

/// What a file says of languages, with its places.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Written {
    language: Option<Spanned<String>>,
    second_language: Option<Spanned<String>>,
    languages: BTreeMap<Spanned<String>, Spanned<String>>,
}

/// Checks what an organization's file says.
pub(super) fn organization(own: &Organization, locales: &Locales) -> Vec<Remark> {
    let Some(folder) = &own.directory else {
        return Vec::new();
    };
    let file = folder.join("organization.toml");
    let check = Check::new(&file, locales);
    let nobody = check.written.languages.keys().filter(|key| !asks(own, key.get_ref()));
    let nobody = nobody.map(|key| {
        let message =
            format!("`{}` is no address and no domain of the organization", key.get_ref());
        check.warning(
            key.span(),
            message,
            "write an address, or a domain of the organization as in example.org",
        )
    });
    check.unknown().into_iter().chain(nobody).collect()
}

/// Checks what the site's file says; its languages are an organization's.
pub(super) fn site(file: &Path, locales: &Locales) -> Vec<Remark> {
    Check::new(file, locales).unknown()
}

/// Tells whether a reader of an organization may have an address, or be in a domain.
fn asks(own: &Organization, key: &str) -> bool {
    let key = normal_address(key);
    let domain = key.rsplit_once('@').map_or(key.as_str(), |(_, domain)| domain);
    let is_whole = !key.starts_with(['@', '.']);
    let members = &own.members;
    let is_own = members.domains.iter().any(|own| takes_in(own, domain));
    // Admins may have their addresses elsewhere.
    let is_admins = members.admins.iter().any(|admin| {
        let admin = normal_address(admin);
        admin == key || admin.rsplit_once('@').is_some_and(|(_, of_admin)| of_admin == key)
    });
    is_whole && (is_own || is_admins)
}

struct Check<'a> {
    file: &'a Path,
    text: String,
    written: Written,
    locales: &'a Locales,
}

impl<'a> Check<'a> {
    /// Reads a file; what cannot be read was reported with the configuration.
    fn new(file: &'a Path, locales: &'a Locales) -> Self {
        let text = file::text(file).unwrap_or_default();
        let written = toml::from_str(&text).unwrap_or_default();
        Self { file, text, written, locales }
    }

    /// Reports languages without texts.
    fn unknown(&self) -> Vec<Remark> {
        let Written { language, second_language, languages } = &self.written;
        let named = language.iter().chain(second_language).chain(languages.values());
        let is_unknown = |named: &&Spanned<String>| {
            let tag = named.get_ref().parse::<Tag>();
            tag.is_ok_and(|tag| self.locales.best(&tag).is_none())
        };
        let known: Vec<String> = self.locales.available().iter().map(Tag::to_string).collect();
        let hint = format!("there are: {}; add your own as locales/<tag>/", known.join(", "));
        let remark = |named: &Spanned<String>| {
            let message = format!("there are no texts in `{}`: English is used", named.get_ref());
            self.warning(named.span(), message, &hint)
        };
        named.filter(is_unknown).map(remark).collect()
    }

    fn warning(&self, span: Range<usize>, message: String, hint: &str) -> Remark {
        let problem = Problem::at(self.file, &self.text, Some(span), message, hint);
        Remark { level: Level::Warning, problem }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Site;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own files")]
    fn names_languages_and_addresses_that_are_for_nobody() {
        // What is added to an organization that has hall.example, and the lines that are warned of.
        let cases: [(&str, &str); 14] = [
            ("language = 'de'\nsecond_language = 'pt-BR'", ""),
            ("language = 'de-AT'", ""),
            ("language = 'xx'", "4 no texts in `xx`"),
            ("second_language = 'xx'", "4 no texts in `xx`"),
            ("[languages]\n'anna@hall.example' = 'de'", ""),
            ("[languages]\n'Anna@HALL.example' = 'de'", ""),
            ("[languages]\n'hall.example' = 'de'\n'a.sub.example' = 'de'", ""),
            ("[languages]\n'admin@elsewhere.example' = 'de'\n'elsewhere.example' = 'de'", ""),
            ("[languages]\n'anna@hall.example' = 'xx'", "5 no texts in `xx`"),
            ("[languages]\n# ours\n'garbage' = 'de'", "6 `garbage` is no address"),
            ("[languages]\n'bob@other.example' = 'de'", "5 `bob@other.example` is no address"),
            (
                "[languages]\n'bob@elsewhere.example' = 'de'",
                "5 `bob@elsewhere.example` is no address",
            ),
            ("[languages]\n'@hall.example' = 'de'", "5 `@hall.example` is no address"),
            ("[languages]\n'.sub.example' = 'de'", "5 `.sub.example` is no address"),
        ];
        for (text, expected) in cases {
            let directory = tempfile::tempdir().unwrap();
            let folder = directory.path().join("organizations/hall");
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(directory.path().join("whyblocked.toml"), "").unwrap();
            let own = "name = 'Hall'\ndomains = ['hall.example', '.sub.example']\n\
                       admins = ['admin@elsewhere.example']\n";
            std::fs::write(folder.join("organization.toml"), format!("{own}{text}\n")).unwrap();
            let found = Site::inspect(directory.path());
            let locales = Locales::layered(Vec::new());
            let remarks = organization(&found.organizations[0], &locales);
            let said = remarks.iter().map(|Remark { level, problem }| {
                assert!(*level == Level::Warning && !problem.hint.is_empty(), "{problem}");
                format!("{} {}", problem.line, problem.message)
            });
            let said = said.collect::<Vec<_>>().join("\n");
            let (line, words) = expected.split_once(' ').unwrap_or_default();
            let is_right = said.starts_with(line) && said.contains(words);
            assert!(is_right && said.is_empty() == expected.is_empty(), "{text}: {said}");
        }
    }
}
