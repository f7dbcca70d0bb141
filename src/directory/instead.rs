//! What an organization has in the place of the site's directories.

use std::fmt;
use std::marker::PhantomData;
use std::path::Path;

use schemars::JsonSchema;
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::file::{LdapFile, SqlFile};
use super::settings::{LdapSettings, Settings, SqlSettings};

/// The directories of one organization, over the site's.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct OrganizationSettings {
    /// Its own LDAP server, or `"off"`.
    #[schemars(with = "Option<Instead<LdapFile>>")]
    pub ldap: Option<Instead<LdapSettings>>,
    /// Its own database, or `"off"`.
    #[schemars(with = "Option<Instead<SqlFile>>")]
    pub sql: Option<Instead<SqlSettings>>,
}

/// What stands in the place of the site's directory.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum Instead<T> {
    /// Nothing.
    Off(Word),
    /// Its own; nothing of the site's is taken over, lest the site's password go elsewhere.
    Own(T),
}

/// The word for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Word {
    /// Not asked.
    Off,
}

impl OrganizationSettings {
    /// Makes the paths relative to the folder of the file that they stand in.
    #[must_use]
    pub fn under(self, folder: &Path) -> Self {
        let own = Settings {
            ldap: self.ldap.as_ref().and_then(Instead::own).cloned(),
            sql: self.sql.as_ref().and_then(Instead::own).cloned(),
        };
        let Settings { ldap, sql } = own.under(folder);
        Self { ldap: ldap.map(Instead::Own).or(self.ldap), sql: sql.map(Instead::Own).or(self.sql) }
    }

    /// Puts the organization's directories over the site's.
    pub fn over(self, site: &Settings) -> Settings {
        Settings {
            ldap: Instead::over(self.ldap, site.ldap.as_ref()),
            sql: Instead::over(self.sql, site.sql.as_ref()),
        }
    }
}

impl<T: Clone> Instead<T> {
    fn own(&self) -> Option<&T> {
        match self {
            Self::Off(Word::Off) => None,
            Self::Own(own) => Some(own),
        }
    }

    fn over(own: Option<Self>, site: Option<&T>) -> Option<T> {
        match own {
            None => site.cloned(),
            Some(Self::Off(Word::Off)) => None,
            Some(Self::Own(own)) => Some(own),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Instead<T> {
    // By hand, since serde's `untagged` would hide what is wrong inside.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(InsteadVisitor(PhantomData))
    }
}

struct InsteadVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for InsteadVisitor<T> {
    type Value = Instead<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("\"off\" or a table")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Self::Value, E> {
        Word::deserialize(StrDeserializer::new(word)).map(Instead::Off)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Instead::Own)
    }
}
