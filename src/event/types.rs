//! The parts of an event, with the hook's names in JSON.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize};

use super::{ContentsCategory, Foreign, Recipient};

/// One verdict of amavis about one mail.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Event {
    /// Version of the format; 1.
    pub v: u32,
    /// When amavis received the mail, in seconds since 1970.
    pub time: f64,
    /// The filter's host name.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<String>")]
    pub host: String,
    /// The version of amavis.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<String>")]
    pub amavis: String,
    /// amavis' id of the mail, of letters, digits, `-` and `_`.
    pub mail_id: String,
    /// The id under which amavis logs the mail.
    #[serde(default)]
    pub log_id: Foreign,
    /// The MTA's queue id.
    #[serde(default)]
    pub queue_id: Foreign,
    /// The envelope sender; empty for a delivery report.
    #[serde(default)]
    pub sender: Foreign,
    /// The decoded `From` field.
    #[serde(default)]
    pub from: Foreign,
    /// The decoded subject.
    #[serde(default)]
    pub subject: Foreign,
    /// The `Message-ID` field.
    #[serde(default)]
    pub message_id: Foreign,
    /// Size of the mail, in octets.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<u64>")]
    pub size: u64,
    /// Digest of the mail's body, in hexadecimal.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<String>")]
    pub digest: String,
    /// Who handed the mail in.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Client>")]
    pub client: Client,
    /// The mail comes from inside.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<bool>")]
    pub originating: bool,
    /// The policy banks that were loaded.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<Foreign>>")]
    pub policy_banks: Vec<Foreign>,
    /// Why the mail counts as bulk.
    #[serde(default)]
    pub bulk: Foreign,
    /// Why the mail counts as written by a program.
    #[serde(default)]
    pub auto: Foreign,
    /// Why the mail counts as from a mailing list.
    #[serde(default)]
    pub list: Foreign,
    /// The mail's contents categories, gravest first.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<ContentsCategory>>")]
    pub categories: Vec<ContentsCategory>,
    /// The category that blocked it.
    #[serde(default)]
    pub blocking: Option<ContentsCategory>,
    /// Which checks were made.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Checked>")]
    pub checked: Checked,
    /// The names that amavis itself reports: those of the first scanner only.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<Foreign>>")]
    pub virus_names: Vec<Foreign>,
    /// What each scanner said.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<Scanner>>")]
    pub scanners: Vec<Scanner>,
    /// Every scanner failed.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<bool>")]
    pub scanners_failed: bool,
    /// What is wrong with the header, in sentences of amavis.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<Foreign>>")]
    pub bad_headers: Vec<Foreign>,
    /// Where the mail is kept.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<Foreign>>")]
    pub quarantine: Vec<Foreign>,
    /// The kind of each quarantine: F, Z, Q, B or M.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<String>>")]
    pub quarantine_types: Vec<String>,
    /// Every DKIM signature and its result.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<DkimSignature>>")]
    pub dkim: Vec<DkimSignature>,
    /// The `Authentication-Results` fields, topmost first (RFC 8601).
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<Foreign>>")]
    pub authentication_results: Vec<Foreign>,
    /// The mark of one of our own notices, as the mail carries it.
    #[serde(default)]
    pub notice_mark: Foreign,
    /// The MIME parts and the members of archives.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<Part>>")]
    pub parts: Vec<Part>,
    /// How many parts are not listed.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<u64>")]
    pub parts_left_out: u64,
    /// Whom the mail was for.
    pub recipients: Vec<Recipient>,
    /// How many recipients are not listed.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<u64>")]
    pub recipients_left_out: u64,
    /// How many events could not be stored before this one.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<u64>")]
    pub missed: u64,
    /// Since when events were missed, in seconds since 1970.
    #[serde(default)]
    pub missed_since: Option<f64>,
}

impl Event {
    /// Returns the event's id: the host and amavis' id of the mail.
    pub fn id(&self) -> String {
        format!("{}/{}", self.host, self.mail_id)
    }

    /// Returns when amavis received the mail.
    pub fn received(&self) -> DateTime<Utc> {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "milliseconds fit for 290 million years"
        )]
        DateTime::from_timestamp_millis((self.time * 1000.0).round() as i64).unwrap_or_default()
    }

    /// Tells whether amavis kept a copy that somebody can look at, or release.
    pub fn is_kept(&self) -> bool {
        !self.quarantine.is_empty()
    }

    /// Lists the files that hang on the mail itself, not those inside of others.
    pub fn attachments(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| {
            !(part.name.is_empty() || part.is_whole_mail()) && self.outermost(part).is_none()
        })
    }

    /// Finds the attachment that a file is inside of, by their places in the tree.
    pub fn outermost(&self, part: &Part) -> Option<&Part> {
        let around = |outer: &&Part| {
            !outer.name.is_empty()
                && part.place.strip_prefix(&outer.place).is_some_and(|rest| rest.starts_with('/'))
        };
        self.parts.iter().filter(around).min_by_key(|outer| outer.place.len())
    }

    /// Finds a file by amavis' name for it, such as `p002`, as an index into the parts.
    ///
    /// The whole mail, which amavis shows to scanners as a part, is no file.
    pub fn file_index(&self, id: &str) -> Option<usize> {
        self.parts.iter().position(|part| part.id == id && !part.is_whole_mail())
    }
}

/// Who handed the mail in.
#[derive(Debug, Clone, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(default)]
pub struct Client {
    /// Its address.
    pub ip: Foreign,
    /// Its host name.
    pub name: Foreign,
    /// What it called itself.
    pub helo: Foreign,
}

/// Which checks amavis made.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "amavis makes these four checks, each or not")]
pub struct Checked {
    /// For malware.
    pub virus: bool,
    /// For forbidden files.
    pub banned: bool,
    /// Of the header.
    pub header: bool,
    /// For spam.
    pub spam: bool,
}

/// What one scanner said.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Scanner {
    /// The administrator's name for it.
    #[serde(default)]
    pub name: Foreign,
    /// Its result.
    pub status: ScannerStatus,
    /// The names of what it found.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<Foreign>>")]
    pub names: Vec<Foreign>,
    /// Its output, where it is known.
    #[serde(default)]
    pub output: Foreign,
    /// Its answers for single files, where it gives such.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<Vec<Report>>")]
    pub reports: Vec<Report>,
}

/// A scanner's result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ScannerStatus {
    /// It reported malware.
    Infected,
    /// It found nothing.
    Clean,
    /// It could not check.
    Failed,
}

/// A sandbox's answer for one file.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Report {
    /// amavis' name of the part.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<String>")]
    pub part: String,
    /// The sandbox's number for the analysis.
    #[serde(default)]
    pub job: Option<u64>,
    /// Its result: bad, failed, good, ignored, unknown.
    #[serde(default)]
    pub result: Foreign,
    /// Its reason.
    #[serde(default)]
    pub reason: Foreign,
    /// Ids and descriptions of the signatures that matched, asked from the sandbox itself.
    #[serde(skip)]
    pub signatures: Vec<(String, String)>,
    /// The family that the sandbox names, asked from itself.
    #[serde(skip)]
    pub family: Foreign,
    /// Where an admin sees the analysis; never from the mail.
    #[serde(skip)]
    pub link: String,
}

impl Report {
    /// Makes a report that calls a part bad and says nothing more.
    pub fn bad(part: &str) -> Self {
        Self {
            part: part.to_owned(),
            job: None,
            result: Foreign::from("bad"),
            reason: Foreign::default(),
            signatures: Vec::new(),
            family: Foreign::default(),
            link: String::new(),
        }
    }
}

/// A DKIM signature and its result (RFC 6376).
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
pub struct DkimSignature {
    /// The signing domain.
    #[serde(default)]
    pub domain: Foreign,
    /// The key's selector.
    #[serde(default)]
    pub selector: Foreign,
    /// `pass`, `fail` or another result.
    #[serde(default)]
    pub result: Foreign,
}

/// A MIME part, or a file in an archive.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Part {
    /// amavis' name for it, such as `p002`.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<String>")]
    pub id: String,
    /// Its place in the tree, such as `1/2/1`.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<String>")]
    pub place: String,
    /// Its declared file name.
    #[serde(default)]
    pub name: Foreign,
    /// The names from the outermost archive to itself, joined by `/`.
    #[serde(default)]
    pub path: Foreign,
    /// Its declared MIME type.
    #[serde(rename = "type", default)]
    pub declared_type: Foreign,
    /// amavis' short type, from the contents.
    #[serde(default)]
    pub kind: Foreign,
    /// Its size, in octets.
    #[serde(default)]
    pub size: Option<u64>,
    /// Its SHA-256, in hexadecimal; never anything else.
    #[serde(default, deserialize_with = "sha256")]
    pub sha256: Option<String>,
    /// Letters: U undecodable, C encrypted, D directory, S special file, L link, B ambiguous.
    #[serde(default, deserialize_with = "null_is_default")]
    #[schemars(with = "Option<String>")]
    pub attrs: String,
}

impl Part {
    /// Tells whether it is the whole mail, as amavis shows it to scanners.
    pub fn is_whole_mail(&self) -> bool {
        self.kind.raw() == "MAIL"
    }

    /// Returns the path, or the name where there is no path.
    pub fn full_name(&self) -> &Foreign {
        if self.path.is_empty() { &self.name } else { &self.path }
    }
}

/// Reads a digest: whoever fills the drop directory can write anything there.
fn sha256<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let is_digest =
        |text: &String| text.len() == 64 && text.bytes().all(|octet| octet.is_ascii_hexdigit());
    Ok(Option::<String>::deserialize(deserializer)?.filter(is_digest))
}

/// Reads a null as the type's empty value.
pub(super) fn null_is_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::<T>::deserialize(deserializer)?.unwrap_or_default())
}
