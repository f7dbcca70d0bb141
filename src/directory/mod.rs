//! What is known of an address: its organization and its language.
//!
//! Knows domains, admins and languages; nothing of mails or verdicts. [`Members`] say what the
//! organizations' files know; a [`Lookup`] asks a server or a file.
//!
//! Invariant: the language comes from what the organization knows, never from
//! the mail, its sender, or the environment of the process. No directory holds an event up for
//! longer than its limit, and none can stop it.

mod address;
mod cache;
mod failure;
mod file;
mod filter;
mod instead;
mod language;
mod ldap;
mod lookup;
mod postgres;
mod query;
mod session;
mod settings;
mod source;
mod sqlite;
#[cfg(test)]
mod tests;
mod worker;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use crate::locale::Tag;

pub use address::{configured_domain, forms, normal_address, takes_in};
pub use failure::Failure;
pub use instead::{Instead, OrganizationSettings, Word};
pub use language::Choice;
pub use lookup::Answer;
pub use settings::{LdapSettings, Settings, SqlSettings};

use lookup::Lookup;
use source::SourceSettings;

/// What one organization says of its addresses.
#[derive(Debug, Clone, Default)]
pub struct Members {
    /// Its domains, in ASCII and lower case; a leading dot takes in those below.
    pub domains: Vec<String>,
    /// Who is told everything.
    pub admins: Vec<String>,
    /// Languages of addresses and domains, in the form of [`normal_address`].
    pub languages: BTreeMap<String, Tag>,
    /// The language of everybody for whom nothing else is known.
    pub language: Option<Tag>,
    /// Where languages are looked up.
    pub lookups: Settings,
    /// The languages that there are texts in.
    pub available: Vec<Tag>,
}

/// Somebody who may be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// The address, as the mail had it or as the organization's file has it.
    pub address: String,
    /// The reader's language.
    pub language: Tag,
    /// Which rule chose the language.
    pub language_rule: LanguageRule,
}

/// Which rule chose a reader's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LanguageRule {
    /// The organization's file names the address.
    Address,
    /// The LDAP server knows it.
    Ldap,
    /// The database knows it.
    Sql,
    /// The organization's file names the domain.
    Domain,
    /// The organization's own language.
    Organization,
    /// The site's language.
    Site,
    /// Nothing is set: English.
    Default,
}

impl LanguageRule {
    /// Returns the word that `route` shows, and names in settings.
    pub fn id(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Ldap => "ldap",
            Self::Sql => "sql",
            Self::Domain => "domain",
            Self::Organization => "organization",
            Self::Site => "site",
            Self::Default => "default",
        }
    }
}

/// The readers of one organization for one event.
#[derive(Debug, Clone)]
pub struct Circle {
    /// The organization, as an index into the site's list.
    pub organization: usize,
    /// Its local recipients: the index into the event's recipients, and the reader.
    pub recipients: Vec<(usize, Reader)>,
    /// Its admins, by language.
    pub admins: Vec<Reader>,
    /// The inside sender, if it is one of its addresses.
    pub sender: Option<Reader>,
}

/// Everybody who may be told about one event.
#[derive(Debug, Clone, Default)]
pub struct Readers {
    /// By organization.
    pub circles: Vec<Circle>,
    /// Recipients that belong to no organization, as indexes.
    pub outside: Vec<usize>,
    /// Recipients that amavis calls local but no organization claims.
    pub unclaimed: Vec<usize>,
}

/// One recipient of a mail, as the filter knows it.
#[derive(Debug, Clone, Copy)]
pub struct Addressee<'a> {
    /// The address.
    pub address: &'a str,
    /// The filter calls it local.
    pub local: bool,
}

/// Answers what is known of addresses.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    organizations: Vec<Known>,
    lookups: Vec<Arc<Lookup>>,
    language: Option<Tag>,
}

/// An organization, and where its languages are looked up: indexes into the directory's list.
#[derive(Debug, Clone)]
struct Known {
    members: Members,
    ldap: Option<usize>,
    sql: Option<usize>,
}

/// Somebody whose language is to be found.
struct Seat<'a> {
    organization: usize,
    role: Role,
    address: &'a str,
}

enum Role {
    /// A recipient, as an index into the event's.
    Recipient(usize),
    Admin,
    Sender,
}

impl Directory {
    /// Makes a directory of the organizations, and the site's language; connects to nothing yet.
    pub fn new(organizations: Vec<Members>, language: Option<Tag>) -> Self {
        let mut directory = Self { organizations: Vec::new(), lookups: Vec::new(), language };
        for members in organizations {
            let Settings { ldap, sql } = members.lookups.clone();
            let ldap = ldap.map(|ldap| directory.lookup(SourceSettings::Ldap(ldap)));
            let sql = sql.map(|sql| directory.lookup(SourceSettings::Sql(sql)));
            directory.organizations.push(Known { members, ldap, sql });
        }
        directory
    }

    /// Finds the look-up with these settings, so that organizations share what they have in common.
    fn lookup(&mut self, settings: SourceSettings) -> usize {
        let same = self.lookups.iter().position(|lookup| *lookup.settings() == settings);
        same.unwrap_or_else(|| {
            self.lookups.push(Arc::new(Lookup::new(settings)));
            self.lookups.len() - 1
        })
    }

    /// Counts how often each look-up was passed over since the last time, by its kind.
    pub fn take_failures(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.lookups.iter().map(|lookup| (lookup.settings().name(), lookup.take_failures()))
    }

    /// Finds everybody who may be told about a mail.
    ///
    /// `sender` is the inside sender, if the mail comes from inside.
    pub fn resolve<'a>(
        &'a self,
        addressees: impl IntoIterator<Item = Addressee<'a>>,
        sender: Option<&'a str>,
    ) -> Readers {
        let mut readers = Readers::default();
        let mut seats = Vec::new();
        for (index, addressee) in addressees.into_iter().enumerate() {
            let address = addressee.address;
            match self.organization(address) {
                // The filter's word and ours must agree: a compromised filter cannot make us write outside.
                Some(organization) if addressee.local => {
                    seats.push(Seat { organization, role: Role::Recipient(index), address });
                }
                None if addressee.local => readers.unclaimed.push(index),
                Some(_) | None => readers.outside.push(index),
            }
        }
        if let Some(address) = sender
            && let Some(organization) = self.organization(address)
        {
            seats.push(Seat { organization, role: Role::Sender, address });
        }
        let concerned: BTreeSet<usize> = seats.iter().map(|seat| seat.organization).collect();
        for organization in concerned {
            let admins = self.members(organization).map(|members| members.admins.as_slice());
            seats.extend(admins.unwrap_or_default().iter().map(|address| Seat {
                organization,
                role: Role::Admin,
                address,
            }));
        }
        readers.circles = self.seat(&seats);
        readers
    }

    /// Gives everybody a language, and sits them down by organization.
    fn seat(&self, seats: &[Seat<'_>]) -> Vec<Circle> {
        let wanted: Vec<_> = seats.iter().map(|seat| (seat.organization, seat.address)).collect();
        let mut circles: BTreeMap<usize, Circle> = BTreeMap::new();
        for (seat, choice) in seats.iter().zip(self.languages(&wanted)) {
            let organization = seat.organization;
            let circle = circles.entry(organization).or_insert_with(|| Circle {
                organization,
                recipients: Vec::new(),
                admins: Vec::new(),
                sender: None,
            });
            let reader = choice.reader(seat.address);
            match seat.role {
                Role::Recipient(index) => circle.recipients.push((index, reader)),
                Role::Admin => circle.admins.push(reader),
                Role::Sender => circle.sender = Some(reader),
            }
        }
        circles.into_values().collect()
    }

    /// Finds the organization of an address: the one whose domain is the closest.
    pub fn organization(&self, address: &str) -> Option<usize> {
        let address = normal_address(address);
        let (_, domain) = address.rsplit_once('@')?;
        self.organizations
            .iter()
            .enumerate()
            .filter_map(|(index, organization)| Some((organization.members.owns(domain)?, index)))
            .max_by_key(|(length, index)| (*length, std::cmp::Reverse(*index)))
            .map(|(_, index)| index)
    }

    /// Lists the organizations that an address concerns: its own, and those whose admin it is.
    pub fn concerned(&self, address: &str) -> Vec<usize> {
        let own = self.organization(address);
        let address = normal_address(address);
        let is_admin = |known: &Known| {
            known.members.admins.iter().any(|admin| normal_address(admin) == address)
        };
        let all = self.organizations.iter().enumerate();
        all.filter(|(index, known)| own == Some(*index) || is_admin(known))
            .map(|(index, _)| index)
            .collect()
    }

    /// Makes a reader of an address of an organization.
    pub fn reader(&self, organization: usize, address: &str) -> Reader {
        self.choose(organization, address).reader(address)
    }

    /// Lists the admins of an organization.
    pub fn admins(&self, organization: usize) -> Vec<Reader> {
        let admins = self.members(organization).map(|members| members.admins.as_slice());
        let admins = admins.unwrap_or_default();
        let wanted: Vec<_> = admins.iter().map(|admin| (organization, admin.as_str())).collect();
        let choices = self.languages(&wanted);
        admins.iter().zip(choices).map(|(admin, choice)| choice.reader(admin)).collect()
    }

    fn members(&self, organization: usize) -> Option<&Members> {
        self.organizations.get(organization).map(|known| &known.members)
    }
}

impl Members {
    /// Tells how closely a domain belongs: the length of the matching name, or nothing.
    fn owns(&self, domain: &str) -> Option<usize> {
        self.domains.iter().filter(|own| takes_in(own, domain)).map(String::len).max()
    }
}
