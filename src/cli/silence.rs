//! `whyblocked silence`: orders of an admin to leave notices out for a time.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use clap::{Args, Subcommand};
use serde::de::DeserializeOwned;
use sha2::Digest as _;

use super::failure::{Failure, USAGE};
use super::{load, named, output};
use crate::audience::{Matcher, QuietReason};
use crate::clock::Clock;
use crate::config::Site;
use crate::directory::{normal_address, takes_in};
use crate::event;
use crate::locale::{Builtin, Tag};
use crate::own_rows;
use crate::pipeline;
use crate::reason::{Category, Severity};
use crate::store::{self, NewSilence, Store};

/// A silence that nobody looks at again must not hold for ever.
const DAYS_MAX: i64 = 366;
const DAY_SECONDS: i64 = 24 * 60 * 60;

/// Leaves notices out for a time, and lists what is left out.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked silence add --category active-content --severity-below high \\
      --sender-domain partner.example --for 7d --comment \"their invoices have macros\"
  whyblocked silence list
  whyblocked silence test --event event.json
  whyblocked silence expire s4f1c0a

All that is named must fit. Dangerous mail that reached a mailbox is told all the same, unless
--even-delivered says otherwise. What a silence holds back is recorded, and counted in the admins'
digest.")]
pub(super) struct Silence {
    #[command(subcommand)]
    action: Action,
}

/// What to do with silences.
#[derive(Debug, Subcommand)]
enum Action {
    /// Add a silence.
    Add(Box<Add>),
    /// List the silences that hold.
    List,
    /// End silences now.
    Expire {
        /// The ids.
        #[arg(required = true)]
        ids: Vec<String>,
    },
    /// Say which silence would leave out which notice of an event.
    Test {
        /// The event; standard input if it is left out.
        #[arg(long, value_name = "FILE")]
        event: Option<PathBuf>,
    },
}

/// What to silence.
#[derive(Debug, Args)]
struct Add {
    /// Only what has this category.
    #[arg(long, value_parser = word::<Category>)]
    category: Option<Category>,
    /// Only what is less severe than this.
    #[arg(long, value_name = "SEVERITY", value_parser = word::<Severity>)]
    severity_below: Option<Severity>,
    /// Only mails whose envelope sender has this domain; a leading dot takes in those below.
    #[arg(long, value_name = "DOMAIN")]
    sender_domain: Option<String>,
    /// Only notices about this recipient alone.
    #[arg(long, value_name = "ADDRESS")]
    recipient: Option<String>,
    /// Only mails whose weightiest reason has this id.
    #[arg(long, value_name = "ID")]
    finding: Option<String>,
    /// Only in this organization.
    #[arg(long, value_name = "NAME")]
    organization: Option<String>,
    /// Leave out warnings of dangerous mail in a mailbox, too.
    #[arg(long)]
    even_delivered: bool,
    /// How long: such as 90m, 12h or 7d.
    #[arg(long = "for", value_name = "TIME", value_parser = time)]
    duration: TimeDelta,
    /// Why; others read it in the digest.
    #[arg(long)]
    comment: String,
    /// Who orders it; the name of the user who is logged in.
    #[arg(long)]
    author: Option<String>,
}

impl Silence {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        let site = load::site(config)?;
        let clock = Arc::new(Clock::System);
        let store = store::open(&site.store, Arc::clone(&clock))?;
        let store = store.as_ref();
        match self.action {
            Action::Add(add) => add.run(&site, store, clock.now()),
            Action::List => list(store),
            Action::Expire { ids } => expire(store, &ids),
            Action::Test { event } => test(&site, store, clock, event.as_deref()),
        }
    }
}

impl Add {
    fn run(self, site: &Site, store: &dyn Store, now: DateTime<Utc>) -> Result<(), Failure> {
        if let Some(name) = &self.organization {
            named::organization(name, site)?;
        }
        if self.comment.trim().is_empty() {
            let hint = "say why: others read it in the digest";
            return Err(Failure::new(USAGE, "the comment is empty").with_hint(hint));
        }
        if let Some(refused) = self.slip(site) {
            return Err(refused);
        }
        let outside = self.recipient.clone().filter(|recipient| !is_inside(recipient, site));
        let matcher = Matcher {
            organization: self.organization,
            category: self.category,
            severity_below: self.severity_below,
            sender_domain: self.sender_domain,
            recipient: self.recipient,
            finding: self.finding,
            even_delivered: self.even_delivered,
            ..Matcher::new()
        };
        if !matcher.names_something() {
            return Err(Failure::new(USAGE, "a silence must not silence everything").with_hint(
                "name a category, a severity, a sender's domain, a recipient or a finding",
            ));
        }
        let text = matcher.to_text();
        let digest = sha2::Sha256::digest(format!("{text}\n{}", now.timestamp_millis()));
        let id = digest.iter().take(3).fold("s".to_owned(), |mut id, octet| {
            let _ = write!(id, "{octet:02x}");
            id
        });
        let ends = now + self.duration;
        store.add_silence(&NewSilence {
            id: id.clone(),
            matcher: text,
            author: self.author.unwrap_or_else(login_name),
            comment: self.comment,
            ends,
        })?;
        if let Some(recipient) = outside {
            output::note(&format!(
                "`{recipient}` belongs to no organization: this is for what your own people send to it"
            ));
        }
        output::print(&format!("{id} until {}\n", output::time(ends)))
    }
}

impl Add {
    /// Refuses what fits no notice at all.
    fn slip(&self, site: &Site) -> Option<Failure> {
        let refuse = |message: String, hint| Failure::new(USAGE, message).with_hint(hint);
        let domain = self.sender_domain.as_deref().filter(|domain| !is_domain(domain));
        let domain = domain.map(|domain| {
            let hint = "write it as in an address: example.org, or .example.org for those below";
            refuse(format!("`{domain}` is not a domain"), hint)
        });
        let recipient = self.recipient.as_deref();
        let recipient = recipient.filter(|address| address.parse::<lettre::Address>().is_err());
        let severity = self.severity_below.filter(|below| *below == Severity::Info);
        let severity = severity.map(|_| {
            let hint = "name the lowest severity that is still told";
            refuse("nothing is less severe than `info`".to_owned(), hint)
        });
        let finding = self.finding.as_deref().filter(|id| !is_finding(id, site)).map(|id| {
            let hint = "`whyblocked explain NAME` says the id of what was found";
            refuse(format!("there is no finding `{id}`"), hint)
        });
        domain.or(recipient.map(named::no_address)).or(severity).or(finding)
    }
}

fn is_domain(text: &str) -> bool {
    let name = text.strip_prefix('.').unwrap_or(text);
    let fits = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || "-_.".contains(c);
    let labels = name.strip_suffix('.').unwrap_or(name).split('.');
    name.chars().all(fits) && labels.into_iter().all(|label| !label.is_empty())
}

/// Tells whether an organization has the domain of an address.
fn is_inside(address: &str, site: &Site) -> bool {
    let address = normal_address(address);
    let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
    let mut domains = site.organizations.iter().flat_map(|own| &own.members.domains);
    domains.any(|own| takes_in(own, domain))
}

/// Tells whether a reason may have this id, with or without what it begins with: all of them have words, or rows
/// of a site's own.
fn is_finding(id: &str, site: &Site) -> bool {
    let builtin = Builtin::embedded();
    let is_meant =
        |key: &str| key == id || key.split_once('-').is_some_and(|(_, short)| short == id);
    let folders = site.organizations.iter().filter_map(|own| own.directory.as_deref());
    let is_own =
        own_rows::keys(folders.chain(site.directory.as_deref())).iter().any(|key| is_meant(key));
    is_own || builtin.catalog(Tag::english()).entries().iter().any(|(key, _)| is_meant(key))
}

fn list(store: &dyn Store) -> Result<(), Failure> {
    let mut text = String::new();
    for silence in store.silences()? {
        let matcher = Matcher::parse(&silence.matcher).map(|matcher| matcher.words());
        let matcher = matcher.unwrap_or_else(|| "(not understood; silences nothing)".to_owned());
        let [author, matcher, comment] =
            [&silence.author, &matcher, &silence.comment].map(|value| output::shown(value));
        let id = silence.id;
        let _ = writeln!(
            text,
            "{id}  until {}  {author}  {matcher}  {comment}",
            output::time(silence.ends)
        );
    }
    if text.is_empty() {
        text.push_str("there is no silence\n");
    }
    output::print(&text)
}

fn expire(store: &dyn Store, ids: &[String]) -> Result<(), Failure> {
    for id in ids {
        if !store.end_silence(id)? {
            return Err(Failure::new(USAGE, format!("there is no silence `{id}`"))
                .with_hint("see `whyblocked silence list`"));
        }
    }
    output::print(&format!("ended: {}\n", ids.len()))
}

fn test(
    site: &Site,
    store: &dyn Store,
    clock: Arc<Clock>,
    file: Option<&Path>,
) -> Result<(), Failure> {
    let (event, _) = event::read(&output::read(file)?)?;
    let setup = load::setup(site, load::passing_mark(), clock)?;
    let silences = pipeline::silences(&store.silences()?);
    let mut text = String::new();
    for silence in &silences {
        let plan = setup.plan_under(&event, std::slice::from_ref(silence));
        let held_back = plan.quiets.iter().filter(|quiet| quiet.reason == QuietReason::Silenced);
        for quiet in held_back {
            let _ = writeln!(
                text,
                "{}: silences the notice to {}",
                silence.id,
                output::shown(&quiet.address)
            );
        }
    }
    let plan = setup.plan_under(&event, &silences);
    for notice in plan.mails.iter().map(|(notice, _)| notice).chain(&plan.later) {
        for reader in &notice.readers {
            let _ = writeln!(text, "none: {} is told", output::shown(&reader.address));
        }
    }
    if text.is_empty() {
        text.push_str("nobody would be told about this event\n");
    }
    output::print(&text)
}

/// Reads a word of our vocabulary.
fn word<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let read = serde_json::from_value(serde_json::Value::String(text.to_owned()));
    read.map_err(|error| error.to_string())
}

/// Reads a time such as `7d`.
fn time(text: &str) -> Result<TimeDelta, String> {
    let unit_seconds = match text.chars().last() {
        Some('m') => 60,
        Some('h') => 60 * 60,
        Some('d') => DAY_SECONDS,
        Some(_) | None => return Err("write it as in 90m, 12h or 7d".to_owned()),
    };
    let count = text.get(..text.len() - 1).and_then(|count| count.parse::<u32>().ok());
    let seconds = count.map(|count| i64::from(count) * unit_seconds).filter(|seconds| *seconds > 0);
    let seconds = seconds.ok_or_else(|| "write it as in 90m, 12h or 7d".to_owned())?;
    if seconds > DAYS_MAX * DAY_SECONDS {
        return Err(format!("{DAYS_MAX}d at most"));
    }
    Ok(TimeDelta::seconds(seconds))
}

/// Finds who is logged in, behind `sudo`, too.
fn login_name() -> String {
    let name = std::env::var("SUDO_USER").ok().filter(|name| !name.is_empty());
    let user = || nix::unistd::User::from_uid(nix::unistd::getuid()).ok().flatten();
    name.or_else(|| user().map(|user| user.name)).unwrap_or_else(|| "unknown".to_owned())
}
