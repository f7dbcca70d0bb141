//! `whyblocked queue`: what waits, and what became of it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgGroup, Args, Subcommand};

use super::failure::{Failure, REFUSED, TRY_AGAIN, USAGE};
use super::output::shown;
use super::{load, output};
use crate::clock::Clock;
use crate::config;
use crate::directory;
use crate::store::{
    self, EntryState, Filter, ItemsOf, MoveError, Purged, QuietsOf, Store, Summary,
};

/// Lists, shows and steers mails that wait.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  whyblocked queue list
  whyblocked queue show 1f0c9d
  whyblocked queue retry 1f0c9d
  whyblocked queue retry --failed                    # all, after the relay was mended
  whyblocked queue purge anna@example.org
  whyblocked queue move --to /etc/whyblocked/new     # that directory's whyblocked.toml names the store")]
pub(super) struct Queue {
    #[command(subcommand)]
    action: Action,
}

/// What to do with the queue.
#[derive(Debug, Subcommand)]
enum Action {
    /// List mails, oldest first: those that wait, and those that could not be delivered.
    List(List),
    /// Show one mail: envelope, replies, text.
    Show {
        /// The id, or its beginning.
        id: String,
    },
    /// Try mails again now.
    #[command(group = ArgGroup::new("which").required(true))]
    Retry {
        /// The ids, or their beginnings.
        #[arg(group = "which")]
        ids: Vec<String>,
        /// All that were refused, or could not be delivered in time.
        #[arg(long, group = "which")]
        failed: bool,
    },
    /// Give mails up.
    Drop {
        /// The ids, or their beginnings.
        #[arg(required = true)]
        ids: Vec<String>,
    },
    /// List who was not told, and why.
    Quiet {
        /// Only this address.
        #[arg(long)]
        address: Option<String>,
    },
    /// List what waits to be told in digests.
    Digest {
        /// Only this address.
        #[arg(long)]
        address: Option<String>,
    },
    /// Erase everything that is kept about an address; mails to others that name it are delivered first.
    Purge {
        /// The address.
        address: String,
    },
    /// Move everything to another store: mails, digests, tallies, silences. Stop `serve` first.
    Move {
        /// The directory whose whyblocked.toml has the `[store]` to move to.
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
}

/// Which mails to list.
#[derive(Debug, Args)]
struct List {
    /// Only mails to this address.
    #[arg(long)]
    address: Option<String>,
    /// Mails in this state instead; may be given more than once.
    #[arg(long = "state", value_name = "STATE", value_parser = states())]
    states: Vec<EntryState>,
    /// All mails: those that were sent or dropped, too.
    #[arg(long, conflicts_with = "states")]
    all: bool,
}

/// Mails whose recipients did not get them.
const UNDELIVERED: [EntryState; 2] = [EntryState::Failed, EntryState::Expired];

/// How many rows a list has at most.
const ROWS_MAX: usize = 10_000;

impl Queue {
    pub(super) fn run(self, config: Option<PathBuf>) -> Result<(), Failure> {
        let site = load::site(config)?;
        let store = store::open(&site.store, Arc::new(Clock::System))?;
        let store = store.as_ref();
        match self.action {
            Action::List(which) => list(store, which),
            Action::Show { id } => show(store, &id),
            Action::Retry { ids, failed } => {
                let ids = if failed { undelivered(store)? } else { full_ids(store, &ids)? };
                tell("to be tried again", ids.len(), store.retry(&ids, site.delivery.life())?)
            }
            Action::Drop { ids } => {
                let ids = full_ids(store, &ids)?;
                tell("dropped", ids.len(), store.drop_entries(&ids)?)
            }
            Action::Quiet { address } => quiet(store, address),
            Action::Digest { address } => digest(store, address),
            Action::Purge { address } => {
                let purged = purge(store, &address)?;
                output::print(&format!(
                    "erased: {} mails, {} recipients, {} records\n",
                    purged.entries,
                    purged.recipients,
                    purged.quiets + purged.mentions
                ))?;
                if purged.left > 0 {
                    output::note(&format!(
                        "mails to others that name it and wait: {}; erase it again when they are delivered",
                        purged.left
                    ));
                }
                Ok(())
            }
            Action::Move { to } => move_to(store, &to),
        }
    }
}

/// Erases an address in each form that it may have been kept in.
fn purge(store: &dyn Store, address: &str) -> Result<Purged, Failure> {
    let mut sum = Purged::default();
    for form in directory::forms(address) {
        sum.add(&store.purge(&form)?);
    }
    Ok(sum)
}

/// Reads the names of states.
fn states() -> impl TypedValueParser<Value = EntryState> {
    let names = PossibleValuesParser::new(EntryState::ALL.map(EntryState::name));
    names.try_map(|name| EntryState::named(&name).ok_or("there is no such state"))
}

/// Finds what can be tried again.
fn undelivered(store: &dyn Store) -> Result<Vec<String>, Failure> {
    let filter = Filter { states: UNDELIVERED.to_vec(), max: usize::MAX, ..Filter::default() };
    Ok(store.list(&filter)?.into_iter().map(|row| row.id).collect())
}

/// Tells of how many of the mails that were asked for it is true, and what keeps it from the others.
fn tell(done: &str, asked: usize, count: u64) -> Result<(), Failure> {
    let why = "sent or dropped, or being delivered right now";
    let others = (asked as u64).saturating_sub(count);
    if count == 0 && others > 0 {
        return Err(Failure::new(REFUSED, format!("{done}: none of these mails"))
            .with_hint(format!("they are {why}")));
    }
    let others =
        if others > 0 { format!("left as they are: {others}, {why}\n") } else { String::new() };
    output::print(&format!("{done}: {count}\n{others}"))
}

fn list(store: &dyn Store, which: List) -> Result<(), Failure> {
    let List { address, mut states, all } = which;
    let is_usual = states.is_empty() && !all;
    if is_usual {
        states = [&[EntryState::Waiting], UNDELIVERED.as_slice()].concat();
    }
    let is_whole = all && address.is_none();
    let nothing = match (is_usual, &address) {
        (true, None) => {
            "nothing waits, and nothing has failed; `--all` lists what was sent or dropped"
        }
        (true, Some(_)) => {
            "none of these mails waits or has failed; `--all` lists what was sent or dropped"
        }
        (false, _) if is_whole => "the queue is empty",
        (false, _) => "there is no such mail",
    };
    let filter = Filter { states, address, max: ROWS_MAX + 1, ..Filter::default() };
    let rows = store.list(&filter)?;
    let now = Clock::System.now();
    let mut text: String = rows.iter().take(ROWS_MAX).map(|row| line(row, now)).collect();
    // Programs that read rows get nothing else.
    if output::is_for_people() {
        text.insert_str(0, &rows.first().map(heading).unwrap_or_default());
    }
    if rows.len() > ROWS_MAX {
        text.push_str("... and more: `--state` or `--address` lists fewer\n");
    }
    if text.is_empty() {
        text = format!("{nothing}\n");
    }
    output::print(&text)
}

/// Names the columns of a list.
fn heading(first: &Summary) -> String {
    let width = first.id.len();
    format!("{:width$}  {:10}  {:23}  MAIL  TO  REPLY\n", "ID", "STATE", "NEXT TRY, OR END")
}

/// Tells whether somebody delivers a mail right now: its lease has not ended.
fn is_held(row: &Summary, now: DateTime<Utc>) -> bool {
    row.finished.is_none() && row.worker.is_some() && row.due > now
}

fn state(row: &Summary, now: DateTime<Utc>) -> &'static str {
    if is_held(row, now) { "delivering" } else { row.state.name() }
}

/// Writes a row: when the mail is tried next, or was finished, and what was said of it.
fn line(row: &Summary, now: DateTime<Utc>) -> String {
    let when = match row.finished {
        None if is_held(row, now) => "now".to_owned(),
        finished => output::time(finished.unwrap_or(row.due)),
    };
    let (state, reader) = (state(row, now), shown(&row.reader));
    let mut line = format!("{}  {state:10}  {when:23}  {}  {reader}", row.id, row.template);
    if row.attempts > 0 {
        let _ = write!(line, "  tried {}x", row.attempts);
    }
    if !row.reply.is_empty() {
        let _ = write!(line, ": {}", shown(&row.reply));
    }
    line.push('\n');
    line
}

fn show(store: &dyn Store, id: &str) -> Result<(), Failure> {
    let ids = full_ids(store, &[id.to_owned()])?;
    let detail = ids.first().map(|id| store.show(id)).transpose()?.flatten();
    let Some(detail) = detail else {
        return Err(Failure::new(USAGE, format!("there is no mail `{id}`")));
    };
    let mut text = String::new();
    let summary = &detail.summary;
    let _ = writeln!(
        text,
        "id: {}\nevent: {}\nmail: {}",
        summary.id,
        shown(&summary.event),
        summary.template
    );
    let now = Clock::System.now();
    let _ = writeln!(text, "state: {}\nattempts: {}", state(summary, now), summary.attempts);
    let _ = match summary.finished {
        Some(finished) => writeln!(text, "finished: {finished}"),
        None if is_held(summary, now) => {
            writeln!(text, "held until: {}\nexpires: {}", summary.due, summary.expires)
        }
        None => writeln!(text, "due: {}\nexpires: {}", summary.due, summary.expires),
    };
    let _ = writeln!(
        text,
        "reverse-path: <{}>",
        shown(detail.reverse_path.as_deref().unwrap_or_default())
    );
    for recipient in &detail.recipients {
        let _ = writeln!(
            text,
            "recipient: {} {} {}",
            shown(&recipient.address),
            recipient.state.name(),
            shown(&recipient.reply)
        );
    }
    if let Some(message) = &detail.message {
        let _ = match message.octets() {
            Ok(octets) => writeln!(text, "\n{}", String::from_utf8_lossy(&octets)),
            Err(damaged) => writeln!(text, "\n({damaged})"),
        };
    }
    output::print(&text)
}

fn quiet(store: &dyn Store, address: Option<String>) -> Result<(), Failure> {
    let of = address.map_or(QuietsOf::Everybody, QuietsOf::Reader);
    let mut text = String::new();
    for row in store.quiets(&of, ROWS_MAX)? {
        let _ = writeln!(
            text,
            "{}  {}  {}  {}  {}",
            output::time(row.at),
            shown(&row.event),
            shown(&row.reader),
            row.reason,
            shown(&row.detail)
        );
    }
    output::print(&text)
}

/// Empties the store into the one that another directory's configuration names.
fn move_to(store: &dyn Store, directory: &Path) -> Result<(), Failure> {
    let clock = Arc::new(Clock::System);
    let settings = config::store_of(directory)?;
    let to = store::open(&settings, Arc::clone(&clock))?;
    let moved = store::move_all(store, to.as_ref(), clock.now()).map_err(|error| match error {
        MoveError::Same => Failure::new(USAGE, &error)
            .with_hint("name a directory with `--to` whose whyblocked.toml has another `[store]`"),
        MoveError::Busy { until, .. } => Failure::new(TRY_AGAIN, &error).with_hint(format!(
            "stop `whyblocked serve`; if it was killed, wait until {}",
            until.format("%H:%M:%S UTC")
        )),
        MoveError::Store(error) => Failure::from(error)
            .with_hint("nothing was lost: what was moved is there, the rest is here; move again"),
    })?;
    output::print(&format!(
        "moved: {} events, {} mails, {} other records\n",
        moved.events, moved.entries, moved.others
    ))
}

fn digest(store: &dyn Store, address: Option<String>) -> Result<(), Failure> {
    let of = address.map_or(ItemsOf::Everybody, ItemsOf::Reader);
    let mut text = String::new();
    // An item without facts only asks for the digest.
    for row in store.digest_items(&of, ROWS_MAX)?.iter().filter(|row| !row.body.is_empty()) {
        let _ = writeln!(
            text,
            "{}  {}  {}  {}  {}",
            output::time(row.due),
            shown(&row.event),
            shown(&row.reader),
            shown(&row.group),
            shown(&row.why)
        );
    }
    if text.is_empty() {
        text.push_str("nothing waits for a digest\n");
    }
    output::print(&text)
}

/// Completes the beginnings of ids.
fn full_ids(store: &dyn Store, starts: &[String]) -> Result<Vec<String>, Failure> {
    let filter = Filter { max: usize::MAX, ..Filter::default() };
    let known = store.list(&filter)?;
    let mut ids = Vec::new();
    for start in starts {
        let found: Vec<&str> = known
            .iter()
            .map(|row| row.id.as_str())
            .filter(|id| id.starts_with(start.as_str()))
            .collect();
        match found.as_slice() {
            // Two beginnings of one id are still one mail.
            [one] if ids.iter().any(|id| id == one) => {}
            [one] => ids.push((*one).to_owned()),
            [] => return Err(Failure::new(USAGE, format!("there is no mail `{start}`"))),
            _ => {
                let message = format!("`{start}` is the beginning of {} ids", found.len());
                return Err(Failure::new(USAGE, message).with_hint("write more of it"));
            }
        }
    }
    Ok(ids)
}
