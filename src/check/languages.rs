//! Finds languages that nobody is written to in, and addresses whose language nobody asks for.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::{Level, Remark};
use crate::config::{self, Organization, Problem, Site};
use crate::directory::{Settings, normal_address, takes_in};
use crate::file;
use crate::locale::{Builtin, Locales, Share, Tag, matching};

/// What a file says of languages, with its places.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Written {
    language: Option<Spanned<String>>,
    second_language: Option<Spanned<String>>,
    languages: BTreeMap<Spanned<String>, Spanned<String>>,
    translations: BTreeMap<Spanned<String>, toml::Table>,
}

/// Checks what an organization's file says.
pub(super) fn organization(own: &Organization, locales: &Locales) -> Vec<Remark> {
    let Some(folder) = &own.directory else {
        return Vec::new();
    };
    let file = folder.join(config::ORGANIZATION_FILE);
    let check = Check::new(&file, locales);
    // Without a domain, that is what is wrong.
    let has_domains = !own.members.domains.is_empty();
    let keys = check.written.languages.keys().filter(|_| has_domains);
    let nobody = keys.filter(|key| !asks(own, key.get_ref()));
    let nobody = nobody.map(|key| {
        let (message, hint) = foreign(key.get_ref(), &own.members.domains);
        check.warning(key.span(), message, &hint)
    });
    let remarks = check.unknown().into_iter().chain(nobody).chain(check.contradictions());
    remarks.chain(check.unread(own)).chain(check.twice()).collect()
}

/// Says why nobody of an organization has an address, or is in a domain, and what to do.
fn foreign(key: &str, domains: &[String]) -> (String, String) {
    let parts =
        key.rsplit_once('@').filter(|(user, domain)| !user.is_empty() && !domain.is_empty());
    if let Some((_, domain)) = parts {
        let message = format!(
            "`{key}` is an address elsewhere: `{domain}` is none of the organization's domains"
        );
        return (message, format!("correct it; the domains are: {}", domains.join(", ")));
    }
    let message = format!("`{key}` is no address and no domain of the organization");
    (message, "write an address, or a domain of the organization as in example.org".to_owned())
}

/// Checks what the site's file says; its languages are an organization's.
pub(super) fn site(file: &Path, locales: &Locales) -> Vec<Remark> {
    Check::new(file, locales).unknown()
}

/// Checks the languages of one's own: one says enough for its readers, and somebody asks for it.
pub(super) fn own(own: &Organization, site: &Site, locales: &Locales) -> Vec<Remark> {
    let folder = own.directory.as_deref();
    let ours = Builtin::embedded().available();
    let others = locales.own().filter(|(tag, _)| !ours.contains(tag));
    let remarks = others.filter_map(|(tag, file)| {
        let is_own = folder.is_some_and(|folder| Path::new(file).starts_with(folder));
        let (message, hint) = match locales.share(tag) {
            Some(share) if share.there < share.wanted => half_done(tag, share, &ours),
            Some(_) | None if is_own && !is_asked_for(tag, own, site, locales) => (
                format!("nobody is written to in `{tag}`: no setting asks for it"),
                format!(
                    "rename the folder to one of {}, or ask for it in `[languages]`",
                    listed(&ours)
                ),
            ),
            Some(_) | None => return None,
        };
        let problem = Problem::at(Path::new(file), "", None, message, hint);
        Some(Remark { level: Level::Warning, problem })
    });
    remarks.collect()
}

fn half_done(tag: &Tag, share: Share, ours: &[Tag]) -> (String, String) {
    let Share { there, wanted } = share;
    let effect = if share.is_enough() {
        "the others are said in English".to_owned()
    } else {
        format!("nobody is written to in it before it has {}", share.enough())
    };
    let message = format!("`{tag}` has {there} of {wanted} messages: {effect}");
    // People name a language by a country: `gb`, `br`.
    let meant = matching::of_region(&tag.to_string());
    let meant = meant.and_then(|meant| matching::best(&meant, ours).cloned());
    let rename =
        meant.map_or_else(String::new, |meant| format!(", or rename the folder to `{meant}`"));
    let hint = "translate the others: `whyblocked init <organization> --language en` lists them";
    (message, format!("{hint}{rename}"))
}

/// Tells whether a setting names a language whose readers get this one; a directory may name any.
fn is_asked_for(tag: &Tag, own: &Organization, site: &Site, locales: &Locales) -> bool {
    let members = &own.members;
    let named = members.language.iter().chain(&site.language).chain(&own.second_language);
    let mut named = named.chain(members.languages.values());
    members.lookups != Settings::default() || named.any(|named| locales.reaches(named, tag))
}

fn listed(tags: &[Tag]) -> String {
    tags.iter().map(Tag::to_string).collect::<Vec<_>>().join(", ")
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

    /// Reports addresses that are written twice, with two languages.
    fn contradictions(&self) -> Vec<Remark> {
        let mut known: BTreeMap<String, &str> = BTreeMap::new();
        let mut remarks = Vec::new();
        for (key, language) in &self.written.languages {
            let first = known.entry(normal_address(key.get_ref())).or_insert(language.get_ref());
            if *first != language.get_ref().as_str() {
                let message = format!("`{}` stands twice, with `{first}`, too", key.get_ref());
                remarks.push(self.warning(key.span(), message, "delete one"));
            }
        }
        remarks
    }

    /// Reports a second language that says the same as the first.
    fn twice(&self) -> Option<Remark> {
        let Written { language: Some(first), second_language: Some(second), .. } = &self.written
        else {
            return None;
        };
        let tag = |written: &Spanned<String>| written.get_ref().parse::<Tag>().ok();
        let (one, other) = (tag(first)?, tag(second)?);
        let is_same = one.language() == other.language() && one.is_simple() == other.is_simple();
        let message = format!("mails in `{one}` say the same again in `{other}`");
        is_same.then(|| self.warning(second.span(), message, "name another language, or none"))
    }

    /// Reports languages without texts.
    fn unknown(&self) -> Vec<Remark> {
        let Written { language, second_language, languages, translations: _ } = &self.written;
        let named = language.iter().chain(second_language).chain(languages.values());
        let is_unknown = |named: &&Spanned<String>| {
            let tag = named.get_ref().parse::<Tag>();
            tag.is_ok_and(|tag| self.locales.best(&tag).is_none())
        };
        let known = listed(self.locales.available());
        let hint = format!("there are: {known}; add your own as locales/<tag>/");
        let remark = |named: &Spanned<String>| {
            let message = format!("there are no texts in `{}`: English is used", named.get_ref());
            self.warning(named.span(), message, &hint)
        };
        named.filter(is_unknown).map(remark).collect()
    }

    /// Reports translations that no reader gets.
    fn unread(&self, own: &Organization) -> Vec<Remark> {
        let available = self.locales.available();
        let read: Vec<&Tag> =
            available.iter().filter_map(|tag| Some(own.translation(tag)?.0)).collect();
        let mut known = Vec::new();
        let mut remarks = Vec::new();
        for key in self.written.translations.keys() {
            let Ok(tag) = key.get_ref().parse::<Tag>() else { continue };
            let mails = self.locales.best(&tag).filter(|mails| own.translation(mails).is_some());
            if known.contains(&tag) {
                let message = format!("there are two translations for `{tag}`: one counts");
                remarks.push(self.warning(key.span(), message, "put both together"));
            } else if !read.contains(&&tag) {
                let message = format!("nobody reads the translation for `{tag}`");
                let hint = match mails {
                    None => format!("mails are in: {}", listed(available)),
                    Some(mails) => format!("its readers get mails in `{mails}`: put both together"),
                };
                remarks.push(self.warning(key.span(), message, &hint));
            }
            known.push(tag);
        }
        remarks
    }

    fn warning(&self, span: Range<usize>, message: String, hint: &str) -> Remark {
        let problem = Problem::at(self.file, &self.text, Some(span), message, hint);
        Remark { level: Level::Warning, problem }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::SHIPPED;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own files")]
    fn names_languages_of_ones_own_that_nobody_gets() {
        // The folder, what it says beside the first lines of `organization.toml`, and the warning.
        let one = "help-ask = Room 1.\n";
        let most: String = SHIPPED
            .iter()
            .filter(|(path, _)| *path == "en/mail.ftl")
            .map(|(_, text)| *text)
            .collect();
        let cases = [
            ("de", one, "", ""),
            ("gr", one, "", ""),
            ("pt", one, "language = 'pt-BR'", ""),
            ("gb", one, "", "`gb` has 1 of * before it has *"),
            ("us", one, "language = 'us'", "`us` has 1 of *, or rename the folder to `en`"),
            ("br", one, "", "`br` has 1 of *, or rename the folder to `pt-BR`"),
            ("sr-Latn", one, "", "`sr-Latn` has 1 of * lists them"),
            ("sr-Latn", &most, "", "`sr-Latn` has * said in English"),
            ("de-simpel", one, "", "nobody is written to in `de-simpel`"),
            ("de-simpel", one, "language = 'de-simpel'", ""),
            ("en-GB", one, "language = 'en-GB'", ""),
            ("en-GB", one, "[languages]\n'hall.example' = 'en-GB'", ""),
            ("en-GB", one, "second_language = 'en'", "nobody is written to in `en-GB`"),
            ("en-GB", one, "[directory.sql]\npath = 'a'\nquery = 'SELECT %k'", ""),
        ];
        for (tag, texts, text, expected) in cases {
            let directory = tempfile::tempdir().unwrap();
            let folder = directory.path().join("organizations/hall");
            std::fs::create_dir_all(folder.join("locales").join(tag)).unwrap();
            std::fs::write(folder.join("locales").join(tag).join("mail.ftl"), texts).unwrap();
            std::fs::write(directory.path().join("whyblocked.toml"), "").unwrap();
            let written = format!("name = 'Hall'\ndomains = ['hall.example']\n{text}\n");
            std::fs::write(folder.join("organization.toml"), written).unwrap();
            let site = Site::inspect(directory.path());
            let own_organization = &site.organizations[0];
            let locales = Locales::layered(config::message_layers(own_organization, &site));
            let said: Vec<String> = own(own_organization, &site, &locales)
                .iter()
                .map(|Remark { problem, .. }| {
                    assert!(problem.file.ends_with("mail.ftl"), "{problem}");
                    format!("{} {}", problem.message, problem.hint)
                })
                .collect();
            let said = said.join("\n");
            let is_right = expected.split('*').all(|part| said.contains(part.trim()));
            assert!(is_right && said.is_empty() == expected.is_empty(), "{tag} {text}: {said}");
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own files")]
    fn names_languages_and_addresses_that_are_for_nobody() {
        // What is added to an organization that has hall.example, and the lines that are warned of.
        let cases: [(&str, &str); 22] = [
            ("language = 'de'\nsecond_language = 'pt-BR'", ""),
            ("language = 'de-AT'", ""),
            ("language = 'de'\nsecond_language = 'de-simple'", ""),
            ("language = 'de-CH'\nsecond_language = 'de'", "5 mails in `de-CH` say the same again"),
            ("language = 'xx'", "4 no texts in `xx`"),
            ("second_language = 'xx'", "4 no texts in `xx`"),
            ("[languages]\n'anna@hall.example' = 'de'", ""),
            ("[languages]\n'Anna@HALL.example' = 'de'", ""),
            ("[languages]\n'hall.example' = 'de'\n'a.sub.example' = 'de'", ""),
            ("[languages]\n'admin@elsewhere.example' = 'de'\n'elsewhere.example' = 'de'", ""),
            ("[languages]\n'anna@hall.example' = 'de'\n'ANNA@hall.example' = 'de'", ""),
            (
                "[languages]\n'ANNA@hall.example' = 'de'\n'anna@hall.example' = 'fr'",
                "6 `anna@hall.example` stands twice, with `de`, too",
            ),
            ("[languages]\n'anna@hall.example' = 'xx'", "5 no texts in `xx`"),
            ("[languages]\n# ours\n'garbage' = 'de'", "6 `garbage` is no address"),
            (
                "[languages]\n'bob@other.example' = 'de'",
                "5 `bob@other.example` is an address elsewhere",
            ),
            (
                "[languages]\n'bob@elsewhere.example' = 'de'",
                "5 `bob@elsewhere.example` is an address elsewhere",
            ),
            ("[languages]\n'@hall.example' = 'de'", "5 `@hall.example` is no address"),
            ("[languages]\n'.sub.example' = 'de'", "5 `.sub.example` is no address"),
            ("[translations.fr]\nname = 'Mairie'\n[translations.de-CH]\nphrase = 'Hallo'", ""),
            ("[translations.xx]\nname = 'Hall'", "4 nobody reads the translation for `xx`"),
            (
                "[translations.de]\nname = 'Rathaus'\n[translations.de-AT]\nname = 'Gemeinde'",
                "6 nobody reads the translation for `de-AT`",
            ),
            (
                "[translations.de]\nname = 'Rathaus'\n[translations.DE]\nname = 'Gemeinde'",
                "4 there are two translations for `de`",
            ),
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
