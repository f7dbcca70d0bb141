//! One organization: its domains, its people, its words' frame.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::branding::{Branding, BrandingFile};
use super::translation::Translation;
use crate::audience::{Admin, Limits, Policy, Wish};
use crate::digest;
use crate::directory::{self, Members};
use crate::locale::{Tag, Zone};

/// `organization.toml`, as it is written.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(extend("required" = ["name", "domains", "admins", "contact", "from"]))]
pub struct OrganizationFile {
    /// The name that readers know.
    pub name: Option<String>,
    /// Its domains; a leading dot takes in the domains below.
    #[schemars(with = "Vec<String>")]
    pub domains: Option<Spanned<Vec<Spanned<String>>>>,
    /// Who is told: an address is told everything, a table what it names.
    #[schemars(with = "Vec<Admin>")]
    pub admins: Option<Spanned<Vec<Spanned<Admin>>>>,
    /// Whom readers can ask.
    #[schemars(with = "Contact")]
    pub contact: Option<Spanned<Contact>>,
    /// Who the mails come from.
    #[schemars(with = "From")]
    pub from: Option<Spanned<From>>,
    /// The address that replies go to; the contact's if it is left out.
    #[schemars(with = "Option<String>")]
    pub reply_to: Option<Spanned<String>>,
    /// The envelope's sender, to whom bounces go; the empty one (`<>`) if it is left out.
    ///
    /// Set it where mails with an empty sender are dropped, as some ticket systems do.
    #[schemars(with = "Option<String>")]
    pub reverse_path: Option<Spanned<String>>,
    /// The language of everybody for whom nothing else is known, such as `de` or `en-GB`; the site's
    /// `language` if it is left out, and then English.
    ///
    /// It says how dates are written, too: `en` as in America, `en-GB` as in Britain.
    #[schemars(with = "Option<String>")]
    pub language: Option<Tag>,
    /// A second language, if mails are to be in two: its own readers get that alone. Without one, mails are in one.
    ///
    /// The sender's name, the reply address and what stands beside the logo are in the first.
    #[schemars(with = "Option<String>")]
    pub second_language: Option<Tag>,
    /// The time zone of the times in mails and of digests, such as `Europe/Berlin`; UTC if it is left out.
    #[schemars(with = "Option<String>")]
    pub time_zone: Option<Spanned<String>>,
    /// Languages of addresses (`"anna@example.org"`) and of domains (`"example.org"`).
    #[schemars(with = "BTreeMap<String, String>")]
    pub languages: BTreeMap<String, Tag>,
    /// Where languages are looked up, over the site's.
    pub directory: directory::OrganizationSettings,
    /// A phrase by which readers recognize the organization's mails; without one, there is none in them.
    #[schemars(with = "Option<String>")]
    pub phrase: Option<Spanned<String>>,
    /// What readers of a language read in the place of `name`, `contact` and the like: `[translations.fr]`.
    #[schemars(with = "BTreeMap<Tag, Translation>")]
    pub translations: BTreeMap<Tag, Spanned<Translation>>,
    /// Who is told what, over the site's and the default.
    pub policy: Policy,
    /// How much is told at once.
    pub limits: Limits,
    /// When digests come.
    pub digest: digest::Settings,
    /// How the mails look.
    #[schemars(with = "BrandingFile")]
    pub branding: BrandingFile,
    /// How an admin releases a mail.
    pub release: Release,
}

/// Whom readers can ask.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(extend("required" = ["name"]))]
pub struct Contact {
    /// A person or a team.
    pub name: String,
    /// Their telephone; `phone`, `email` or `page` must be given.
    pub phone: Option<String>,
    /// Their address; replies go there, unless `reply_to` says otherwise.
    pub email: Option<String>,
    /// Their page inside the organization, as readers know it.
    pub page: Option<String>,
}

/// Who the mails come from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(extend("required" = ["name", "address"]))]
pub struct From {
    /// The name that stands before the address.
    pub name: String,
    /// The address; of a domain of the organization, lest SPF and DMARC refuse it.
    pub address: String,
}

/// How an admin releases a mail.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Release {
    /// The command; `{quarantine}` stands for the quarantine id. Without it, mails show the id alone.
    ///
    /// amavis asks for a secret id, too, unless its release socket is set up without.
    pub command: Option<String>,
}

/// An organization that was checked.
#[derive(Debug, Clone)]
pub struct Organization {
    /// The name of its folder.
    pub id: String,
    /// The name that readers know.
    pub name: String,
    /// Its domains, admins and languages.
    pub members: Members,
    /// Whom readers can ask.
    pub contact: Contact,
    /// Who the mails come from.
    pub from: From,
    /// The address that replies go to.
    pub reply_to: Option<String>,
    /// The envelope's sender; none is the empty reverse-path.
    pub reverse_path: Option<String>,
    /// A second language, if every mail is to be in two.
    pub second_language: Option<Tag>,
    /// The time zone.
    pub time_zone: Zone,
    /// A phrase by which readers recognize the organization's mails.
    pub phrase: Option<String>,
    /// What readers of a language read in the place of all that.
    pub translations: BTreeMap<Tag, Translation>,
    /// Who is told what.
    pub policy: Policy,
    /// How much is told at once.
    pub limits: Limits,
    /// When digests come.
    pub digest: digest::Settings,
    /// What each admin is told.
    pub wishes: Vec<Wish>,
    /// How the mails look.
    pub branding: Branding,
    /// How an admin releases a mail.
    pub release: Release,
    /// Its folder; none if it is the built-in example.
    pub directory: Option<PathBuf>,
}

impl Organization {
    /// Returns the example that is used where nothing is configured.
    pub fn example() -> Self {
        Self {
            id: "example".to_owned(),
            name: "Example Organization".to_owned(),
            members: Members {
                domains: vec!["example.org".to_owned(), ".example.org".to_owned()],
                admins: vec!["mail-admins@example.org".to_owned()],
                ..Members::default()
            },
            contact: Contact {
                name: "Help desk".to_owned(),
                phone: Some("+49 30 5550 100".to_owned()),
                email: Some("helpdesk@example.org".to_owned()),
                page: None,
            },
            from: From {
                name: "Example e-mail protection".to_owned(),
                address: "protection@example.org".to_owned(),
            },
            reply_to: None,
            reverse_path: None,
            second_language: None,
            time_zone: Zone::UTC,
            phrase: None,
            translations: BTreeMap::new(),
            policy: Policy::default(),
            limits: Limits::default(),
            digest: digest::Settings::default(),
            wishes: Vec::new(),
            branding: Branding::default(),
            release: Release::default(),
            directory: None,
        }
    }
}
