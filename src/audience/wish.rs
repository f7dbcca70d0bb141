//! What one admin wants to be told of: from which severity on, of which categories and domains.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{Notable, QuietReason};
use crate::assess::{Assessment, Confidence};
use crate::directory::{normal_address, takes_in};
use crate::reason::{Category, Severity};

/// An admin, and what is told to this address: everything, unless it is named.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// The address.
    pub address: String,
    /// Only from this severity on; every one if it is left out.
    #[serde(default)]
    pub from_severity: Option<Severity>,
    /// Only from this confidence on, every one if it is left out; what needs no confidence is told all the same.
    #[serde(default)]
    pub from_confidence: Option<Confidence>,
    /// Only these categories, a list such as `["ransomware", "wiper"]`; all if there is none.
    #[serde(default)]
    pub categories: Vec<Category>,
    /// Only what recipients of these domains got, of all if there is none; a leading dot takes in the
    /// domains below.
    #[serde(default)]
    pub domains: Vec<String>,
}

/// An admin as it is written: an address, or a table with its wishes.
#[derive(Debug, Clone, PartialEq, Eq, schemars::JsonSchema)]
#[schemars(untagged)]
pub enum Admin {
    /// Told everything.
    Address(String),
    /// Told what the table names.
    Wish(Wish),
}

impl Wish {
    /// Makes the wish to be told everything.
    pub fn everything(address: &str) -> Self {
        Self { address: address.to_owned(), ..Self::default() }
    }

    /// Tells whether nothing is left out.
    pub fn is_everything(&self) -> bool {
        *self == Self::everything(&self.address)
    }

    /// Tells whether two admins want to be told the same.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        *self == Self { address: self.address.clone(), ..other.clone() }
    }

    /// Returns why a mail is not told to this admin, if it is not.
    pub(super) fn refuses(&self, assessment: &Assessment) -> Option<QuietReason> {
        let notable = Notable { severity: self.from_severity, confidence: self.from_confidence };
        let other = !self.categories.is_empty() && !self.categories.contains(&assessment.category);
        if other { Some(QuietReason::OtherAdmin) } else { notable.refuses(assessment) }
    }

    /// Tells whether the admin wants to know of an address.
    pub(super) fn concerns(&self, address: &str) -> bool {
        let address = normal_address(address);
        let Some((_, domain)) = address.rsplit_once('@') else {
            return self.domains.is_empty();
        };
        let own = |own: &String| takes_in(&normal_address(own), domain);
        self.domains.is_empty() || self.domains.iter().any(own)
    }
}

impl Admin {
    /// Gives the wish, be it written or not.
    pub fn wish(&self) -> Wish {
        match self {
            Self::Address(address) => Wish::everything(address),
            Self::Wish(wish) => wish.clone(),
        }
    }
}

impl<'de> Deserialize<'de> for Admin {
    // By hand, since serde's `untagged` would hide what is wrong inside.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AdminVisitor;
        impl<'de> Visitor<'de> for AdminVisitor {
            type Value = Admin;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an address, or a table with `address`")
            }

            fn visit_str<E: Error>(self, address: &str) -> Result<Admin, E> {
                Ok(Admin::Address(address.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Admin, A::Error> {
                Wish::deserialize(MapAccessDeserializer::new(map)).map(Admin::Wish)
            }
        }
        deserializer.deserialize_any(AdminVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_admin_of_a_domain_knows_its_addresses() {
        let cases = [
            (&[][..], "a@x.example", true),
            (&["x.example"], "a@X.example", true),
            (&["x.example"], "a@sub.x.example", false),
            (&[".x.example"], "a@sub.x.example", true),
            (&[".x.example"], "a@x.example", false),
            (&["x.example"], "a@notx.example", false),
            (&["münchen.example"], "a@xn--mnchen-3ya.example", true),
            (&[".münchen.example"], "a@b.xn--mnchen-3ya.example", true),
            (&["x.example"], "nobody", false),
        ];
        for (domains, address, expected) in cases {
            let domains = domains.iter().map(|domain: &&str| (*domain).to_owned()).collect();
            let wish = Wish { domains, ..Wish::default() };
            assert_eq!(wish.concerns(address), expected, "{wish:?} {address}");
        }
    }
}
