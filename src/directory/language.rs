//! The language of readers, by the first rule that knows it.
//!
//! The order: the organization's word on the address, LDAP, SQL, its word on the domain, its own
//! language, the site's, English.

use std::collections::HashMap;

use crate::locale::{Tag, matching};

use super::address::without_extension;
use super::lookup::Answer;
use super::{Directory, LanguageRule, Members, Reader, normal_address};

/// The language of somebody, and how it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The language.
    pub language: Tag,
    /// The rule that knew it.
    pub rule: LanguageRule,
    /// What each directory said that was asked before.
    pub said: Vec<(LanguageRule, Answer)>,
}

/// Somebody on the way through the rules.
struct Open {
    organization: usize,
    /// In the form of [`normal_address`].
    address: String,
    chosen: Option<(Tag, LanguageRule)>,
    said: Vec<(LanguageRule, Answer)>,
}

impl Choice {
    pub(super) fn reader(self, address: &str) -> Reader {
        Reader { address: address.to_owned(), language: self.language, language_rule: self.rule }
    }
}

impl Directory {
    /// Finds the language of an address of an organization, and tells how.
    pub fn choose(&self, organization: usize, address: &str) -> Choice {
        let found = self.languages(&[(organization, address)]).into_iter().next();
        found.unwrap_or_else(|| self.by_file(None, "", Vec::new()))
    }

    /// Finds the languages of many: (organization, address). Each directory is asked once for all.
    pub(super) fn languages(&self, wanted: &[(usize, &str)]) -> Vec<Choice> {
        let mut open: Vec<Open> = wanted
            .iter()
            .map(|(organization, address)| {
                let address = normal_address(address);
                let members = self.members(*organization);
                let own = members.and_then(|members| {
                    let of = |address: &String| members.languages.get(address);
                    of(&address).or_else(|| without_extension(&address).as_ref().and_then(of))
                });
                let chosen = own.map(|tag| (tag.clone(), LanguageRule::Address));
                Open { organization: *organization, address, chosen, said: Vec::new() }
            })
            .collect();
        self.consult(&mut open, LanguageRule::Ldap);
        self.consult(&mut open, LanguageRule::Sql);
        open.into_iter()
            .map(|open| match open.chosen {
                Some((language, rule)) => Choice { language, rule, said: open.said },
                None => self.by_file(self.members(open.organization), &open.address, open.said),
            })
            .collect()
    }

    /// Asks the directories of one kind for everybody who has no language yet.
    ///
    /// All servers are asked before the first answer is waited for: the waits do not add up.
    fn consult(&self, open: &mut [Open], rule: LanguageRule) {
        let mut wanted: HashMap<usize, Vec<&str>> = HashMap::new();
        for open in open.iter().filter(|open| open.chosen.is_none()) {
            if let Some(lookup) = self.source(open.organization, rule) {
                wanted.entry(lookup).or_default().push(&open.address);
            }
        }
        let lookup = |index: &usize| self.lookups.get(*index);
        let asked: Vec<_> = wanted
            .into_iter()
            .filter_map(|(index, addresses)| Some((index, lookup(&index)?.ask(addresses))))
            .collect();
        let answers: HashMap<usize, HashMap<String, Answer>> = asked
            .into_iter()
            .filter_map(|(index, question)| Some((index, lookup(&index)?.answers(question))))
            .collect();
        for open in open.iter_mut().filter(|open| open.chosen.is_none()) {
            let answers =
                self.source(open.organization, rule).and_then(|index| answers.get(&index));
            let Some(answer) = answers.and_then(|answers| answers.get(&open.address)) else {
                continue;
            };
            if let Answer::Languages(tags) = answer {
                let tag = self.members(open.organization).and_then(|members| members.pick(tags));
                open.chosen = tag.map(|tag| (tag.clone(), rule));
            }
            open.said.push((rule, answer.clone()));
        }
    }

    /// Finds the directory that a rule asks for an organization.
    fn source(&self, organization: usize, rule: LanguageRule) -> Option<usize> {
        let known = self.organizations.get(organization)?;
        match rule {
            LanguageRule::Ldap => known.ldap,
            LanguageRule::Sql => known.sql,
            LanguageRule::Address
            | LanguageRule::Domain
            | LanguageRule::Organization
            | LanguageRule::Site
            | LanguageRule::Default => None,
        }
    }

    /// Finds the language by what the files say of more than one address.
    fn by_file(
        &self,
        members: Option<&Members>,
        address: &str,
        said: Vec<(LanguageRule, Answer)>,
    ) -> Choice {
        let domain = address.rsplit_once('@').map(|(_, domain)| domain).unwrap_or_default();
        let of_domain = members.and_then(|members| members.languages.get(domain));
        let of_organization = members.and_then(|members| members.language.as_ref());
        let found = [
            (of_domain, LanguageRule::Domain),
            (of_organization, LanguageRule::Organization),
            (self.language.as_ref(), LanguageRule::Site),
        ];
        let found = found.into_iter().find_map(|(tag, rule)| Some((tag?, rule)));
        let (language, rule) = found.unwrap_or((Tag::english(), LanguageRule::Default));
        Choice { language: language.clone(), rule, said }
    }
}

impl Members {
    /// Picks the first language that there are texts in, or the first one.
    fn pick<'a>(&self, preferences: &'a [Tag]) -> Option<&'a Tag> {
        let mut rest = preferences.iter();
        let served = rest.find(|tag| matching::best(tag, &self.available).is_some());
        served.or_else(|| preferences.first())
    }
}
