//! What can be known of an organization before a mail is sent.

use std::ops::Range;

use toml::Spanned;

use super::file::Source;
use super::organization::{Contact, OrganizationFile};
use super::{Organization, Problem};
use crate::directory::{Members, normal_address};

/// Checks one organization against itself and those before it.
pub(super) fn organization(
    source: &Source,
    file: &OrganizationFile,
    others: &[Organization],
) -> Result<Organization, Vec<Problem>> {
    let mut checker = Checker { source, problems: Vec::new() };
    let domains = checker.domains(file, others);
    let admins = checker.admins(file);
    checker.contact(&file.contact);
    let from_span = file.from.span();
    checker.address(&file.from.get_ref().address, from_span.clone());
    if file.from.get_ref().name.trim().is_empty() {
        checker.note(
            from_span,
            "the sender has no name",
            "give `from.name`, such as \"Town hall e-mail protection\"",
        );
    }
    let reply_to = file.reply_to.as_ref().map(|reply_to| checker.spanned_address(reply_to));
    let reverse_path = file
        .reverse_path
        .as_ref()
        .filter(|path| !path.get_ref().is_empty())
        .map(|path| checker.spanned_address(path));
    let time_zone = checker.time_zone(file.time_zone.as_ref());
    if !checker.problems.is_empty() {
        return Err(checker.problems);
    }
    let members = Members {
        domains,
        admins,
        languages: file.languages.iter().map(|(k, v)| (normal_address(k), v.clone())).collect(),
        language: file.language.clone(),
        ..Members::default()
    };
    let directory = source.path.parent().map(std::path::Path::to_owned);
    let id = directory.as_deref().and_then(std::path::Path::file_name);
    Ok(Organization {
        id: id.map(|id| id.to_string_lossy().into_owned()).unwrap_or_default(),
        name: file.name.clone(),
        members,
        contact: file.contact.get_ref().clone(),
        from: file.from.get_ref().clone(),
        reply_to,
        reverse_path,
        second_language: file.second_language.clone(),
        time_zone,
        phrase: file.phrase.clone(),
        policy: file.policy.clone(),
        limits: file.limits,
        digest: file.digest.clone(),
        release: file.release.clone(),
        directory,
    })
}

struct Checker<'a> {
    source: &'a Source,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn note(&mut self, span: Range<usize>, message: impl Into<String>, hint: &str) {
        self.problems.push(self.source.problem(Some(span), message, hint));
    }

    fn domains(&mut self, file: &OrganizationFile, others: &[Organization]) -> Vec<String> {
        if file.domains.get_ref().is_empty() {
            self.note(file.domains.span(), "the organization has no domain", "name at least one");
        }
        let mut domains = Vec::new();
        for domain in file.domains.get_ref() {
            let text = domain.get_ref();
            let (dot, name) =
                text.strip_prefix('.').map_or(("", text.as_str()), |name| (".", name));
            let ascii = match idna::domain_to_ascii_strict(name) {
                Ok(ascii) if ascii.contains('.') => format!("{dot}{ascii}"),
                Ok(_) | Err(_) => {
                    let hint = "write it as in an address, such as example.org or .example.org";
                    self.note(domain.span(), format!("`{text}` is not a domain"), hint);
                    continue;
                }
            };
            let twice = others.iter().find(|other| other.members.domains.contains(&ascii));
            if let Some(other) = twice {
                let message = format!("the domain `{text}` also belongs to `{}`", other.id);
                self.note(domain.span(), message, "a domain belongs to one organization");
            } else if domains.contains(&ascii) {
                self.note(domain.span(), format!("the domain `{text}` stands twice"), "delete one");
            } else {
                domains.push(ascii);
            }
        }
        domains
    }

    fn admins(&mut self, file: &OrganizationFile) -> Vec<String> {
        if file.admins.get_ref().is_empty() {
            let hint = "name at least one address that is read by people";
            self.note(file.admins.span(), "the organization has no admins", hint);
        }
        file.admins.get_ref().iter().map(|admin| self.spanned_address(admin)).collect()
    }

    fn contact(&mut self, contact: &Spanned<Contact>) {
        let values = contact.get_ref();
        if values.name.trim().is_empty() {
            self.note(contact.span(), "the contact has no name", "name a person or a team");
        }
        if values.phone.is_none() && values.email.is_none() && values.page.is_none() {
            let hint = "give `phone`, `email` or `page`: readers must be able to ask somebody";
            self.note(contact.span(), "the contact cannot be reached", hint);
        }
        if let Some(email) = &values.email {
            self.address(email, contact.span());
        }
    }

    fn time_zone(&mut self, zone: Option<&Spanned<String>>) -> chrono_tz::Tz {
        let Some(zone) = zone else {
            return chrono_tz::UTC;
        };
        zone.get_ref().parse().unwrap_or_else(|_| {
            let message = format!("`{}` is not a time zone", zone.get_ref());
            self.note(zone.span(), message, "write it as in Europe/Berlin");
            chrono_tz::UTC
        })
    }

    fn spanned_address(&mut self, address: &Spanned<String>) -> String {
        self.address(address.get_ref(), address.span());
        address.get_ref().clone()
    }

    fn address(&mut self, address: &str, span: Range<usize>) {
        if address.parse::<lettre::Address>().is_err() {
            let message = format!("`{address}` is not an address");
            self.note(span, message, "write it as in someone@example.org");
        }
    }
}
