//! The reader's language, as an LDAP server knows it.

use std::sync::Arc;

use ldap3::{Ldap, LdapConnAsync, LdapConnSettings, LdapResult, Scope, SearchEntry, SearchOptions};
use rustls::ClientConfig;

use super::address::Subject;
use super::failure::{Failure, shown};
use super::session::Driver;
use super::settings::LdapSettings;
use crate::server::{self, Tls};

/// The most entries that are read for one address.
const ENTRIES_MAX: i32 = 5;
/// The most values that are read from one entry.
const VALUES_MAX: usize = 5;

/// The result code of success (RFC 4511, appendix A).
const SUCCESS: u32 = 0;
/// The result code by which a server says that there are more entries than were asked for.
const SIZE_LIMIT_EXCEEDED: u32 = 4;
/// Result codes by which a server says that it cannot work now.
const OUT_OF_ORDER: [u32; 3] = [51, 52, 80];
/// Result codes by which a server says that it took too long.
const TOO_SLOW: [u32; 2] = [3, 11];

/// A driver for one server.
pub(super) struct LdapDriver {
    settings: LdapSettings,
    tls: Option<Arc<ClientConfig>>,
}

impl LdapDriver {
    pub(super) fn new(settings: LdapSettings) -> Self {
        Self { settings, tls: None }
    }

    fn connection_settings(&mut self) -> Result<LdapConnSettings, Failure> {
        let settings = LdapConnSettings::new();
        let encrypted = self.settings.url.scheme() == "ldaps";
        let starts = self.settings.url.scheme() == "ldap" && self.settings.tls == Tls::Required;
        if !encrypted && !starts {
            return Ok(settings);
        }
        let client = server::client_once(&mut self.tls, self.settings.ca_file.as_deref())
            .map_err(|error| Failure::unusable(&error))?;
        Ok(settings.set_starttls(starts).set_config(client))
    }
}

impl Driver for LdapDriver {
    type Client = Ldap;

    async fn connect(&mut self) -> Result<Ldap, Failure> {
        let settings = self.connection_settings()?;
        let (connection, mut ldap) =
            LdapConnAsync::from_url_with_settings(settings, &self.settings.url)
                .await
                .map_err(|error| Failure::unusable(&error))?;
        // What breaks the connection is seen by the operation that waits for an answer.
        tokio::spawn(async move { drop(connection.drive().await) });
        if let Some(file) = &self.settings.password_file {
            let password = server::password(file).map_err(|error| Failure::unusable(&error))?;
            let bound = ldap.simple_bind(&self.settings.bind_dn, &password).await;
            let bound = bound.map_err(|error| Failure::unusable(&error))?;
            if bound.rc != SUCCESS {
                return Err(Failure::Unusable(words(&bound)));
            }
        }
        Ok(ldap)
    }

    async fn ask(&self, ldap: &mut Ldap, subject: &Subject) -> Result<Option<String>, Failure> {
        for mailbox in subject.mailboxes() {
            if let Some(text) = self.search(ldap, mailbox).await? {
                return Ok(Some(text));
            }
        }
        Ok(None)
    }
}

impl LdapDriver {
    async fn search(&self, ldap: &mut Ldap, mailbox: &str) -> Result<Option<String>, Failure> {
        let filter = self.settings.filter.of(mailbox);
        let attribute = self.settings.attribute.as_str();
        ldap.with_search_options(SearchOptions::new().sizelimit(ENTRIES_MAX));
        let found = ldap.search(&self.settings.base, Scope::Subtree, &filter, [attribute]).await;
        let found = found.map_err(|error| Failure::unusable(&error))?;
        if !matches!(found.1.rc, SUCCESS | SIZE_LIMIT_EXCEEDED) {
            return Err(failure(&found.1));
        }
        // A referral or an intermediate answer cannot be read as an entry.
        let entries = found.0.into_iter().filter(|e| !e.is_ref() && !e.is_intermediate());
        Ok(entries.map(SearchEntry::construct).find_map(|entry| value(&entry, attribute)))
    }
}

/// Takes the values of an attribute as one list of preferences.
fn value(entry: &SearchEntry, attribute: &str) -> Option<String> {
    let named = |name: &str| {
        let bare = name.split_once(';').map_or(name, |(bare, _options)| bare);
        bare.eq_ignore_ascii_case(attribute)
    };
    let (_, values) =
        entry.attrs.iter().find(|(name, values)| named(name) && !values.is_empty())?;
    let values: Vec<&str> = values.iter().take(VALUES_MAX).map(String::as_str).collect();
    Some(values.join(","))
}

/// Sorts out what the result of a search means for us.
fn failure(result: &LdapResult) -> Failure {
    if TOO_SLOW.contains(&result.rc) {
        Failure::Late
    } else if OUT_OF_ORDER.contains(&result.rc) {
        Failure::Unusable(words(result))
    } else {
        Failure::Refused(words(result))
    }
}

/// Writes the number and the name of a result, without the server's remarks.
fn words(result: &LdapResult) -> String {
    let text = result.to_string();
    shown(text.split(", dn:").next().unwrap_or(&text))
}
