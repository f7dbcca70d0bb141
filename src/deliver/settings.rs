//! How mail leaves, as in the site's configuration.

use std::net::{IpAddr, Ipv6Addr};
use std::path::PathBuf;

use chrono::TimeDelta;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, de};
use url::Host;

use super::Backoff;

/// Settings of delivery.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The way out: one of the tables below this one; SMTP to port 25 of this computer if there is none.
    pub transport: TransportSettings,
    /// How many mails are on their way at once, each over a connection of its own.
    #[serde(deserialize_with = "crate::range::within::<1, 100, _, _>")]
    #[schemars(range(min = 1, max = 100))]
    pub connections: u32,
    /// How long to wait before the second attempt; each further wait doubles.
    #[serde(deserialize_with = "crate::range::within::<1, 86_400, _, _>")]
    #[schemars(range(min = 1, max = 86_400))]
    pub retry_seconds_min: u32,
    /// The longest wait between two attempts.
    #[serde(deserialize_with = "crate::range::within::<1, 604_800, _, _>")]
    #[schemars(range(min = 1, max = 604_800))]
    pub retry_seconds_max: u32,
    /// How long to wait when the relay is out of reach.
    #[serde(deserialize_with = "crate::range::within::<1, 86_400, _, _>")]
    #[schemars(range(min = 1, max = 86_400))]
    pub pause_seconds: u32,
    /// How many hours a mail is tried before it is given up.
    #[serde(deserialize_with = "crate::range::within::<1, 8_760, _, _>")]
    #[schemars(range(min = 1, max = 8_760))]
    pub expire_hours: u32,
    /// How long mail stays with a process that has died before another one takes it.
    #[serde(deserialize_with = "crate::range::within::<10, 86_400, _, _>")]
    #[schemars(range(min = 10, max = 86_400))]
    pub lease_seconds: u32,
    /// How many mails are taken at once.
    #[serde(deserialize_with = "crate::range::within::<1, 10_000, _, _>")]
    #[schemars(range(min = 1, max = 10_000))]
    pub batch: u32,
    /// How many mails of one connection the relay may take before that is recorded; a crash
    /// sends as many a second time at most.
    #[serde(deserialize_with = "crate::range::within::<1, 10_000, _, _>")]
    #[schemars(range(min = 1, max = 10_000))]
    pub acknowledge: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            transport: TransportSettings::default(),
            connections: 4,
            retry_seconds_min: 60,
            retry_seconds_max: 3600,
            pause_seconds: 60,
            expire_hours: 5 * 24,
            lease_seconds: 90,
            batch: 50,
            acknowledge: 10,
        }
    }
}

impl Settings {
    /// Tells how long a mail is tried.
    pub fn life(&self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.expire_hours))
    }

    /// Tells the waits between attempts.
    pub fn backoff(&self) -> Backoff {
        Backoff::new(self.retry_seconds_min, self.retry_seconds_max)
    }
}

/// The way out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TransportSettings {
    /// A relay that speaks SMTP.
    Smtp(SmtpSettings),
    /// The `sendmail` command of the local mail system; the unit of the package lets it do too little, and
    /// says what to change.
    Sendmail(SendmailSettings),
    /// A maildir, to look at mail without sending it.
    Maildir(MaildirSettings),
}

impl Default for TransportSettings {
    fn default() -> Self {
        Self::Smtp(SmtpSettings::default())
    }
}

impl TransportSettings {
    /// Names where mails go, without who logs in.
    pub fn shown(&self) -> String {
        match self {
            Self::Smtp(smtp) => format!("{} port {}", smtp.host, smtp.port),
            Self::Sendmail(sendmail) => sendmail.path.display().to_string(),
            Self::Maildir(maildir) => maildir.directory.display().to_string(),
        }
    }
}

/// A relay that speaks SMTP.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SmtpSettings {
    /// Host name or IP address.
    #[serde(deserialize_with = "host")]
    pub host: String,
    /// The port.
    #[serde(deserialize_with = "crate::range::within::<1, 65_535, _, _>")]
    #[schemars(range(min = 1, max = 65_535))]
    pub port: u16,
    /// How the connection is encrypted.
    pub tls: Tls,
    /// A PEM file with the certificates to trust besides the system's.
    pub ca_file: Option<PathBuf>,
    /// The name we say in EHLO; without one, the name of this computer.
    pub ehlo: Option<String>,
    /// Whether a message leaves with its envelope (BDAT, RFC 3030) where the relay offers PIPELINING and
    /// CHUNKING.
    pub chunking: bool,
    /// How to log in, by PLAIN or LOGIN; without it, nobody does.
    pub auth: Option<Auth>,
    /// How long to wait for a connection and its greeting.
    #[serde(deserialize_with = "crate::range::within::<1, 3_600, _, _>")]
    #[schemars(range(min = 1, max = 3_600))]
    pub connect_seconds: u32,
    /// How long to wait for the reply to a command.
    #[serde(deserialize_with = "crate::range::within::<1, 3_600, _, _>")]
    #[schemars(range(min = 1, max = 3_600))]
    pub command_seconds: u32,
    /// How long to wait until the relay has taken a message.
    #[serde(deserialize_with = "crate::range::within::<1, 3_600, _, _>")]
    #[schemars(range(min = 1, max = 3_600))]
    pub message_seconds: u32,
}

/// Reads an IP address alone, or a host name.
fn host<'de, D: Deserializer<'de>>(reader: D) -> Result<String, D::Error> {
    let text = String::deserialize(reader)?;
    // In brackets it would be one with a port.
    let is_name = !text.starts_with('[') && Host::parse(&text).is_ok();
    if is_name || without_zone(&text).parse::<IpAddr>().is_ok() {
        return Ok(text);
    }
    Err(de::Error::custom(format!(
        "`{text}` is no host: write a name as in relay.example.org, or an IP address; `port` is for the port"
    )))
}

/// Leaves out the zone that a link-local address may have (RFC 4007, section 11): it is a matter of this
/// computer, and stands in no certificate.
pub(super) fn without_zone(host: &str) -> &str {
    let with_zone = host.split_once('%').filter(|(_, zone)| !zone.is_empty());
    let address = with_zone.map(|(address, _)| address);
    address.filter(|address| address.parse::<Ipv6Addr>().is_ok()).unwrap_or(host)
}

impl Default for SmtpSettings {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: 25,
            tls: Tls::default(),
            ca_file: None,
            ehlo: None,
            chunking: true,
            auth: None,
            connect_seconds: 30,
            // RFC 5321 section 4.5.3.2 wants five and ten minutes at least.
            command_seconds: 300,
            message_seconds: 600,
        }
    }
}

/// How an SMTP connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Tls {
    /// Not at all: right for a relay on this computer.
    #[default]
    None,
    /// By STARTTLS if it works, with any certificate (RFC 7435).
    Opportunistic,
    /// By STARTTLS with a valid certificate, or not at all.
    Required,
    /// From the first octet with a valid certificate (RFC 8314), usually on port 465.
    Implicit,
}

/// How to log in, by the mechanisms PLAIN or LOGIN.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// The user's name.
    pub user: String,
    /// A file with the password, which is read at every login; a final line break is no part of it.
    pub password_file: PathBuf,
}

/// The `sendmail` command of the local mail system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SendmailSettings {
    /// The program.
    pub path: PathBuf,
    /// How long it may take for one mail.
    #[serde(deserialize_with = "crate::range::within::<1, 3_600, _, _>")]
    #[schemars(range(min = 1, max = 3_600))]
    pub timeout_seconds: u32,
}

impl Default for SendmailSettings {
    fn default() -> Self {
        Self { path: PathBuf::from("/usr/sbin/sendmail"), timeout_seconds: 300 }
    }
}

/// A maildir, to look at mail without sending it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MaildirSettings {
    /// The directory that has, or gets, `tmp`, `new` and `cur`.
    pub directory: PathBuf,
}
