//! What can be known of an organization before a mail is sent.
//!
//! Every slip is a problem; what is left of the values is an organization that can be told.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use toml::Spanned;

use super::file::Source;
use super::organization::{Contact, From, OrganizationFile, Release};
use super::problem::Problems;
use super::translation::Translation;
use super::{Branding, Organization};
use crate::audience::{Admin, Wish};
use crate::compose::QUARANTINE;
use crate::directory::{Members, configured_domain, normal_address, takes_in};
use crate::locale::{Zone, is_direction_control};

/// What `init` writes where only the organization knows the value.
pub(crate) const FILL_IN: &str = "FILL IN";
/// What to do about a name that no header can hold.
pub(super) const ONE_LINE: &str = "write it in one short line, without tabs and the like";
/// The longest name, in characters: a line of a header has 998 octets at most (RFC 5322, section 2.1.1).
const NAME_CHARS_MAX: usize = 200;

/// How an address is written.
pub(crate) const ADDRESS_HINT: &str = "write it as in someone@example.org";
/// How a domain is written.
pub(crate) const DOMAIN_HINT: &str =
    "write it as in an address, such as example.org or .example.org";

/// Who claimed a domain, and where: the organization's folder and the place in its file.
pub(super) type Claims = HashMap<String, (String, String)>;

/// Checks one organization against itself and those before it.
pub(super) fn organization(
    source: &Source,
    file: &OrganizationFile,
    claims: &mut Claims,
    problems: &mut Problems,
) -> Organization {
    let directory = source.path.parent().map(std::path::Path::to_owned);
    let id = directory.as_deref().and_then(std::path::Path::file_name);
    let id = id.map(|id| id.to_string_lossy().into_owned()).unwrap_or_default();
    let mut checker = Checker { source, problems };
    checker.placeholders();
    let name = checker.name(file, &id);
    let domains = checker.domains(file, &id, claims);
    let wishes = checker.admins(file, &domains);
    let contact = checker.contact(file.contact.as_ref(), &name, &wishes);
    let from = checker.from(file.from.as_ref(), &name, &domains);
    let reply_to = file.reply_to.as_ref().and_then(|reply_to| checker.spanned_address(reply_to));
    let reverse_path = file.reverse_path.as_ref().filter(|path| !path.get_ref().is_empty());
    let reverse_path = reverse_path.and_then(|path| checker.spanned_address(path));
    let time_zone = checker.time_zone(file.time_zone.as_ref());
    let phrase =
        file.phrase.as_ref().map(|phrase| checker.one_line(phrase.get_ref(), phrase.span()));
    let mut branding = Branding::new(source, &file.branding, checker.problems);
    let alt = file.branding.logo_alt.as_ref();
    branding.logo_alt = alt.map(|alt| checker.one_line(alt.get_ref(), alt.span()));
    checker.release(&file.release);
    let translations = file.translations.iter();
    let translations =
        translations.map(|(tag, own)| (tag.clone(), Translation::of(tag, own, &mut checker)));
    let translations = translations.collect();
    let members = Members {
        domains,
        admins: wishes.iter().map(|wish| wish.address.clone()).collect(),
        languages: file.languages.iter().map(|(k, v)| (normal_address(k), v.clone())).collect(),
        language: file.language.clone(),
        ..Members::default()
    };
    Organization {
        id,
        name,
        members,
        contact,
        from,
        reply_to,
        reverse_path,
        second_language: file.second_language.clone(),
        time_zone,
        phrase,
        translations,
        policy: file.policy.clone(),
        limits: file.limits,
        digest: file.digest.clone(),
        wishes,
        branding,
        release: file.release.clone(),
        directory,
    }
}

/// Checks addresses of admins, wherever they are written; keeps those that are addresses.
pub(super) fn admins(
    source: &Source,
    admins: &[Spanned<Admin>],
    problems: &mut Problems,
) -> Vec<Wish> {
    let mut checker = Checker { source, problems };
    let mut known = HashSet::new();
    let wishes = admins.iter().filter_map(|admin| {
        let wish = admin.get_ref().wish();
        let is_address = checker.is_address(&wish.address, admin.span());
        let is_new = known.insert(normal_address(&wish.address));
        if is_address && !is_new {
            let message = format!("the admin `{}` stands twice: the first counts", wish.address);
            checker.warn(admin.span(), message, "delete one");
        }
        (is_address && is_new).then_some(wish)
    });
    wishes.collect()
}

/// Says what keeps a name out of a header (RFC 5322, section 3.2.4).
pub(super) fn flaw_of_name(name: &str) -> Option<&'static str> {
    if name.contains(char::is_control) {
        return Some("has a control character");
    }
    (name.chars().count() > NAME_CHARS_MAX).then_some("is too long for a header")
}

/// Tells whether mails to a domain may be mails to one of these.
fn is_among(wanted: &str, domains: &[String]) -> bool {
    let wanted = normal_address(wanted);
    let bare = |domain: &str| domain.trim_start_matches('.').to_owned();
    let meets = |own: &String| {
        *own == wanted || takes_in(own, &bare(&wanted)) || takes_in(&wanted, &bare(own))
    };
    domains.iter().any(meets)
}

pub(super) struct Checker<'a> {
    source: &'a Source,
    problems: &'a mut Problems,
}

impl Checker<'_> {
    /// Notes an error, unless its line is to be filled in anyhow.
    pub(super) fn note(
        &mut self,
        span: Option<Range<usize>>,
        message: impl Into<String>,
        hint: &str,
    ) {
        let problem = self.source.problem(span, message, hint);
        if !problem.excerpt.contains(FILL_IN) {
            self.problems.errors.push(problem);
        }
    }

    pub(super) fn warn(&mut self, span: Range<usize>, message: impl Into<String>, hint: &str) {
        let problem = self.source.problem(Some(span), message, hint);
        if !problem.excerpt.contains(FILL_IN) {
            self.problems.warnings.push(problem);
        }
    }

    fn placeholders(&mut self) {
        let mut start = 0;
        for line in self.source.text.split_inclusive('\n') {
            let found = line.find(FILL_IN).filter(|_| !line.trim_start().starts_with('#'));
            if let Some(at) = found {
                let span = start + at..start + at + FILL_IN.len();
                let message = format!("here is still {FILL_IN}");
                let hint = "write your own value in its place";
                self.problems.errors.push(self.source.problem(Some(span), message, hint));
            }
            start += line.len();
        }
    }

    fn name(&mut self, file: &OrganizationFile, id: &str) -> String {
        let name = file.name.as_deref().map(str::trim).unwrap_or_default();
        if name.is_empty() {
            self.note(None, "the organization has no name", "give `name`, as readers know it");
            return id.to_owned();
        }
        if let Some(flaw) = flaw_of_name(name) {
            self.note(None, format!("the organization's name {flaw}"), ONE_LINE);
            return id.to_owned();
        }
        name.to_owned()
    }

    fn domains(&mut self, file: &OrganizationFile, id: &str, claims: &mut Claims) -> Vec<String> {
        let Some(written) = file.domains.as_ref().filter(|all| !all.get_ref().is_empty()) else {
            let span = file.domains.as_ref().map(Spanned::span);
            self.note(span, "the organization has no domain", "name at least one in `domains`");
            return Vec::new();
        };
        let mut domains: Vec<String> = Vec::new();
        for domain in written.get_ref() {
            let text = domain.get_ref();
            let Some(ascii) = configured_domain(text) else {
                self.note(Some(domain.span()), format!("`{text}` is not a domain"), DOMAIN_HINT);
                continue;
            };
            if domains.contains(&ascii) {
                self.warn(domain.span(), format!("the domain `{text}` stands twice"), "delete one");
            } else if let Some((other, place)) = claims.get(&ascii) {
                let message = format!("the domain `{text}` also belongs to `{other}`, at {place}");
                self.note(Some(domain.span()), message, "a domain belongs to one organization");
            } else {
                let place = self.source.problem(Some(domain.span()), "", "");
                let place = format!("{}:{}:{}", place.file.display(), place.line, place.column);
                claims.insert(ascii.clone(), (id.to_owned(), place));
                domains.push(ascii);
            }
        }
        domains
    }

    fn admins(&mut self, file: &OrganizationFile, domains: &[String]) -> Vec<Wish> {
        let span = file.admins.as_ref().map(Spanned::span);
        let written = file.admins.as_ref().map(|all| all.get_ref().as_slice()).unwrap_or_default();
        if written.is_empty() {
            let hint = "name at least one address that is read by people, in `admins`";
            self.note(span, "the organization has no admins", hint);
            return Vec::new();
        }
        let wishes = admins(self.source, written, self.problems);
        if !wishes.is_empty() && !wishes.iter().any(Wish::is_everything) {
            let hint = "let one address be told everything: write it without a table";
            self.warn(span.unwrap_or_default(), "some mails are told to none of the admins", hint);
        }
        for admin in written {
            let wanted = admin.get_ref().wish().domains;
            for domain in wanted.iter().filter(|wanted| !is_among(wanted, domains)) {
                let message = format!("`{domain}` is none of the organization's domains");
                let hint =
                    format!("of its mails nothing is told; there are: {}", domains.join(", "));
                self.warn(admin.span(), message, &hint);
            }
        }
        wishes
    }

    /// Gives a text of one line without characters that steer what stands around it.
    pub(super) fn one_line(&mut self, text: &str, span: Range<usize>) -> String {
        let steers = |c: char| c.is_control() || is_direction_control(c);
        let text = text.trim();
        if text.contains(steers) {
            self.warn(span, "the text has control characters, which are left out", ONE_LINE);
        }
        let text = text.replace(is_direction_control, "");
        text.split(|c: char| c.is_control() || c.is_whitespace())
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn release(&mut self, release: &Release) {
        let command = release.command.as_deref();
        if let Some(command) = command.filter(|command| !command.contains(QUARANTINE)) {
            let at = self.source.text.find(command).unwrap_or_default();
            let hint = format!("write {QUARANTINE} where the id of the quarantine belongs");
            self.warn(at..at + command.len(), "the command names no mail to release", &hint);
        }
    }

    fn contact(
        &mut self,
        contact: Option<&Spanned<Contact>>,
        organization: &str,
        admins: &[Wish],
    ) -> Contact {
        let mut values = contact.map(|contact| contact.get_ref().clone()).unwrap_or_default();
        let span = contact.map(Spanned::span);
        if contact.is_none() {
            let hint = "add [contact] with `name` and `phone`, `email` or `page`";
            self.note(None, "the organization has no contact", hint);
        } else if values.name.trim().is_empty() {
            self.note(span.clone(), "the contact has no name", "name a person or a team");
        }
        values.name = self.one_line(&values.name, span.clone().unwrap_or_default());
        for way in [&mut values.phone, &mut values.email, &mut values.page] {
            way.take_if(|text| text.trim().is_empty());
        }
        if let Some(email) = values.email.take() {
            let place = self.place_of(&email, span.clone().unwrap_or_default());
            values.email = self.is_address(&email, place).then_some(email);
        }
        let reached = values.phone.is_some() || values.email.is_some() || values.page.is_some();
        if contact.is_some() && !reached {
            let hint = "give `phone`, `email` or `page`: readers must be able to ask somebody";
            self.note(span, "the contact cannot be reached", hint);
        }
        if values.name.trim().is_empty() {
            organization.clone_into(&mut values.name);
        }
        if !reached {
            values.email = admins.first().map(|admin| admin.address.clone());
        }
        values
    }

    fn from(
        &mut self,
        from: Option<&Spanned<From>>,
        organization: &str,
        domains: &[String],
    ) -> From {
        let mut values = from.map(|from| from.get_ref().clone()).unwrap_or_default();
        let span = from.map(Spanned::span);
        let domain = domains.first().map(|domain| domain.trim_start_matches('.'));
        let own = format!("postmaster@{}", domain.unwrap_or("localhost.localdomain"));
        let is_usable = match &span {
            None => {
                let hint = "add [from] with `name` and `address`: who the mails come from";
                self.note(None, "the mails have no sender", hint);
                false
            }
            Some(span) => {
                let place = self.place_of(&values.address, span.clone());
                self.is_address(&values.address, place)
            }
        };
        if !is_usable {
            values.address = own;
        } else if let Some(span) = &span {
            self.foreign_sender(&values.address, domains, span);
        }
        if values.name.trim().is_empty() {
            if span.is_some() {
                let hint = "give `from.name`, such as \"Town hall e-mail protection\"";
                self.note(span, "the sender has no name", hint);
            }
            organization.clone_into(&mut values.name);
        } else if let Some(flaw) = flaw_of_name(&values.name) {
            self.note(span, format!("the sender's name {flaw}"), ONE_LINE);
            organization.clone_into(&mut values.name);
        }
        values
    }

    fn foreign_sender(&mut self, address: &str, domains: &[String], span: &Range<usize>) {
        let address = normal_address(address);
        let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
        if !domains.is_empty() && !domains.iter().any(|own| takes_in(own, domain)) {
            let message = format!("the sender's domain `{domain}` is none of the organization's");
            let hint = "readers trust their own domain; SPF and DMARC must allow any other";
            self.warn(span.clone(), message, hint);
        }
    }

    fn time_zone(&mut self, zone: Option<&Spanned<String>>) -> Zone {
        let Some(zone) = zone else {
            return Zone::UTC;
        };
        Zone::named(zone.get_ref()).unwrap_or_else(|| {
            let message = format!("`{}` is not a time zone", zone.get_ref());
            self.note(Some(zone.span()), message, "write it as in Europe/Berlin");
            Zone::UTC
        })
    }

    fn spanned_address(&mut self, address: &Spanned<String>) -> Option<String> {
        let text = address.get_ref();
        self.is_address(text, address.span()).then(|| text.clone())
    }

    /// Finds the value of a table, which begins at a span, by its text.
    pub(super) fn place_of(&self, value: &str, table: Range<usize>) -> Range<usize> {
        let text = self.source.text.get(table.start..).unwrap_or_default();
        let quoted = ['"', '\''].map(|quote| text.find(&format!("{quote}{value}{quote}")));
        match quoted.into_iter().flatten().min().filter(|_| !value.is_empty()) {
            Some(quote) => table.start + quote + 1..table.start + quote + 1 + value.len(),
            None => table,
        }
    }

    pub(super) fn is_address(&mut self, address: &str, span: Range<usize>) -> bool {
        let is_address = address.parse::<lettre::Address>().is_ok();
        if !is_address {
            let message = format!("`{address}` is not an address");
            self.note(Some(span), message, ADDRESS_HINT);
        }
        is_address
    }
}
