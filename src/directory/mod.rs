//! What is known of an address: its organization and its language.
//!
//! Knows domains, admins and languages; nothing of mails or verdicts.
//!
//! Invariant: the language comes from what the organization knows, never from
//! the mail, its sender, or the environment of the process.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::locale::Tag;

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
    /// The organization's file names the domain.
    Domain,
    /// The organization's own language.
    Organization,
    /// The site's language.
    Site,
    /// Nothing is set: English.
    Default,
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
    organizations: Vec<Members>,
    language: Option<Tag>,
}

impl Directory {
    /// Makes a directory of the organizations, and the site's language.
    pub fn new(organizations: Vec<Members>, language: Option<Tag>) -> Self {
        Self { organizations, language }
    }

    /// Finds everybody who may be told about a mail.
    ///
    /// `sender` is the inside sender, if the mail comes from inside.
    pub fn resolve<'a>(
        &self,
        addressees: impl IntoIterator<Item = Addressee<'a>>,
        sender: Option<&str>,
    ) -> Readers {
        let mut readers = Readers::default();
        for (index, addressee) in addressees.into_iter().enumerate() {
            match self.organization(addressee.address) {
                // The filter's word and ours must agree: a compromised filter cannot make us write outside.
                Some(organization) if addressee.local => {
                    let reader = self.reader(organization, addressee.address);
                    self.circle(&mut readers, organization).recipients.push((index, reader));
                }
                None if addressee.local => readers.unclaimed.push(index),
                Some(_) | None => readers.outside.push(index),
            }
        }
        if let Some(sender) = sender
            && let Some(organization) = self.organization(sender)
        {
            let reader = self.reader(organization, sender);
            self.circle(&mut readers, organization).sender = Some(reader);
        }
        readers.circles.sort_by_key(|circle| circle.organization);
        readers
    }

    /// Finds the organization of an address: the one whose domain is the closest.
    pub fn organization(&self, address: &str) -> Option<usize> {
        let address = normal_address(address);
        let (_, domain) = address.rsplit_once('@')?;
        self.organizations
            .iter()
            .enumerate()
            .filter_map(|(index, organization)| Some((organization.owns(domain)?, index)))
            .max_by_key(|(length, index)| (*length, std::cmp::Reverse(*index)))
            .map(|(_, index)| index)
    }

    /// Makes a reader of an address of an organization.
    pub fn reader(&self, organization: usize, address: &str) -> Reader {
        let (language, language_rule) = self.language(organization, address);
        Reader { address: address.to_owned(), language, language_rule }
    }

    /// Lists the admins of an organization.
    pub fn admins(&self, organization: usize) -> Vec<Reader> {
        let members = self.organizations.get(organization);
        let admins = members.map(|members| members.admins.as_slice()).unwrap_or_default();
        admins.iter().map(|address| self.reader(organization, address)).collect()
    }

    fn language(&self, organization: usize, address: &str) -> (Tag, LanguageRule) {
        let normal = normal_address(address);
        let found = self.organizations.get(organization).and_then(|members| {
            let domain = normal.rsplit_once('@').map(|(_, domain)| domain).unwrap_or_default();
            let by_address = members.languages.get(&normal);
            by_address
                .map(|language| (language, LanguageRule::Address))
                .or_else(|| Some((members.languages.get(domain)?, LanguageRule::Domain)))
                .or_else(|| Some((members.language.as_ref()?, LanguageRule::Organization)))
        });
        found.or_else(|| Some((self.language.as_ref()?, LanguageRule::Site))).map_or_else(
            || (Tag::english().clone(), LanguageRule::Default),
            |(tag, rule)| (tag.clone(), rule),
        )
    }

    fn circle<'r>(&self, readers: &'r mut Readers, organization: usize) -> &'r mut Circle {
        let position = readers.circles.iter().position(|c| c.organization == organization);
        let position = position.unwrap_or_else(|| {
            let admins = self.admins(organization);
            readers.circles.push(Circle {
                organization,
                recipients: Vec::new(),
                admins,
                sender: None,
            });
            readers.circles.len() - 1
        });
        #[expect(clippy::indexing_slicing, reason = "the position was found or made above")]
        &mut readers.circles[position]
    }
}

impl Members {
    /// Tells how closely a domain belongs: the length of the matching name, or nothing.
    fn owns(&self, domain: &str) -> Option<usize> {
        self.domains
            .iter()
            .filter(|own| match own.strip_prefix('.') {
                Some(above) => domain.strip_suffix(above).is_some_and(|start| start.ends_with('.')),
                None => domain == own.as_str(),
            })
            .map(String::len)
            .max()
    }
}

/// Brings an address or a domain into the form in which addresses are compared.
///
/// The local part is folded, too: no known system tells `Anna@` from `anna@`.
pub fn normal_address(text: &str) -> String {
    let (local, domain) = match text.rsplit_once('@') {
        Some((local, domain)) => (Some(local), domain),
        None => (None, text),
    };
    let domain = domain.trim_end_matches('.');
    let domain = idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_lowercase());
    match local {
        Some(local) => format!("{}@{domain}", local.to_lowercase()),
        None => domain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_organization_and_language() {
        let tag = |text: &str| text.parse::<Tag>().unwrap();
        let first = Members {
            domains: vec!["lab.example".into(), ".lab.example".into()],
            languages: [
                ("anna@lab.example".into(), tag("de")),
                ("sub.lab.example".into(), tag("fr")),
            ]
            .into(),
            ..Members::default()
        };
        let second = Members {
            domains: vec!["own.lab.example".into(), "xn--mnchen-3ya.example".into()],
            language: Some(tag("pl")),
            ..Members::default()
        };
        let directory = Directory::new(vec![first, second], Some(tag("fi")));
        let cases = [
            ("Anna@LAB.example", Some(0), "de", LanguageRule::Address),
            ("bob@sub.lab.example", Some(0), "fr", LanguageRule::Domain),
            ("bob@lab.example.", Some(0), "fi", LanguageRule::Site),
            ("x@own.lab.example", Some(1), "pl", LanguageRule::Organization),
            ("x@münchen.example", Some(1), "pl", LanguageRule::Organization),
            ("x@notlab.example", None, "", LanguageRule::Default),
            ("lab.example", None, "", LanguageRule::Default),
            ("", None, "", LanguageRule::Default),
        ];
        for (address, organization, language, rule) in cases {
            assert_eq!(directory.organization(address), organization, "{address}");
            if let Some(organization) = organization {
                let reader = directory.reader(organization, address);
                assert_eq!(
                    (reader.language, reader.language_rule),
                    (tag(language), rule),
                    "{address}"
                );
            }
        }
    }

    #[test]
    fn needs_both_to_call_an_address_local() {
        let members = Members { domains: vec!["lab.example".into()], ..Members::default() };
        let directory = Directory::new(vec![members], None);
        let addressees = [
            Addressee { address: "a@lab.example", local: true },
            Addressee { address: "b@lab.example", local: false },
            Addressee { address: "c@remote.example", local: true },
        ];
        let readers = directory.resolve(addressees, Some("x@remote.example"));
        assert_eq!(readers.circles.len(), 1);
        assert_eq!(readers.circles[0].recipients.len(), 1);
        assert_eq!((readers.outside, readers.unclaimed), (vec![1], vec![2]));
    }
}
