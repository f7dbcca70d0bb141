//! One directory, asked in a thread of its own.
//!
//! Invariant: [`Lookup::answers`] returns within the limit and a grace, whatever the thread waits
//! for. A directory that has failed is left alone for a while, so that one that is dead delays one
//! event in that time, and not each.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::mpsc::{
    Receiver, RecvTimeoutError, SyncSender, TrySendError, channel, sync_channel,
};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::locale::Tag;

use super::address::Subject;
use super::cache::Cache;
use super::failure::{Failure, shown};
use super::source::{Source, SourceSettings};
use super::worker::{Job, Reply, work};

/// How long a directory that has failed is left alone.
const LEFT_ALONE: Duration = Duration::from_secs(30);
/// How much later than the limit an answer may arrive: the thread itself tells that it was late.
const GRACE: Duration = Duration::from_millis(50);
/// How often a directory's refusals are logged at most.
const SAID_AGAIN: Duration = Duration::from_mins(1);
/// How many events may wait for one directory.
const JOBS_MAX: usize = 16;

/// What a directory said of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The languages, best first; at least one.
    Languages(Vec<Tag>),
    /// It knows no language of the address.
    Nothing,
    /// It has something that is no language.
    Unreadable(String),
    /// It gave no answer.
    Failed(Failure),
}

impl Answer {
    /// Reads what a directory has as the language.
    fn read(text: Option<&str>) -> Self {
        let text = text.unwrap_or_default();
        let tags = Tag::preferences(text);
        match (tags.is_empty(), text.trim().is_empty()) {
            (false, _) => Self::Languages(tags),
            (true, true) => Self::Nothing,
            (true, false) => Self::Unreadable(shown(text)),
        }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Languages(tags) => {
                let tags: Vec<String> = tags.iter().map(Tag::to_string).collect();
                formatter.write_str(&tags.join(", "))
            }
            Self::Nothing => formatter.write_str("knows no language"),
            Self::Unreadable(text) => write!(formatter, "has {text:?}, which is no language"),
            Self::Failed(failure) => failure.fmt(formatter),
        }
    }
}

/// One directory.
pub(super) struct Lookup {
    settings: SourceSettings,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    cache: Cache,
    down: Option<(Failure, Instant)>,
    jobs: Option<SyncSender<Job>>,
    said: Option<Instant>,
    /// How often it was passed over, and nobody was told yet.
    failures: u64,
}

/// A question that is under way.
pub(super) struct Question {
    known: HashMap<String, Answer>,
    open: BTreeSet<String>,
    replies: Option<Receiver<Reply>>,
    deadline: Instant,
}

impl Lookup {
    pub(super) fn new(settings: SourceSettings) -> Self {
        Self { settings, state: Mutex::default() }
    }

    pub(super) fn settings(&self) -> &SourceSettings {
        &self.settings
    }

    /// Counts how often it was passed over since the last time.
    pub(super) fn take_failures(&self) -> u64 {
        std::mem::take(&mut self.state().failures)
    }

    /// Asks for the languages of addresses, all at once, and does not wait.
    pub(super) fn ask<'a>(&self, addresses: impl IntoIterator<Item = &'a str>) -> Question {
        let now = Instant::now();
        let deadline = now + self.settings.limit();
        let mut question =
            Question { known: HashMap::new(), open: BTreeSet::new(), replies: None, deadline };
        let mut state = self.state();
        let mut subjects = Vec::new();
        for address in addresses {
            if let Some(answer) = state.cache.get(address, now) {
                question.known.insert(address.to_owned(), answer.clone());
            } else if let Some(subject) = Subject::new(address) {
                if question.open.insert(address.to_owned()) {
                    subjects.push(subject);
                }
            } else {
                question.known.insert(address.to_owned(), Answer::Nothing);
            }
        }
        if subjects.is_empty() {
            return question;
        }
        match self.send(&mut state, subjects, deadline) {
            Ok(replies) => question.replies = Some(replies),
            Err(failure) => question.fail(&failure),
        }
        question
    }

    /// Waits for the answers, not longer than the limit.
    pub(super) fn answers(&self, mut question: Question) -> HashMap<String, Answer> {
        let Some(replies) = question.replies.take() else {
            return question.known;
        };
        let last = question.deadline + GRACE;
        let mut failure = None;
        let mut answered = false;
        while !question.open.is_empty() {
            let wait = last.saturating_duration_since(Instant::now());
            let (address, found) = match replies.recv_timeout(wait) {
                Ok(reply) => reply,
                Err(RecvTimeoutError::Timeout) => {
                    failure = Some(Failure::Late);
                    break;
                }
                Err(RecvTimeoutError::Disconnected) => {
                    failure = Some(Failure::Unusable("the look-up broke off".to_owned()));
                    break;
                }
            };
            answered |= matches!(found, Ok(_) | Err(Failure::Refused(_)));
            match found {
                Err(stop @ (Failure::Late | Failure::Unusable(_) | Failure::Down(..))) => {
                    failure = Some(stop);
                    break;
                }
                Err(refused @ Failure::Refused(_)) => {
                    self.note_refusal(&refused);
                    question.take(address, Answer::Failed(refused));
                }
                Ok(text) => question.take(address, Answer::read(text.as_deref())),
            }
        }
        // A directory that answers, but not all in time, is slow and not dead.
        let dead = failure.as_ref().filter(|failure| !answered || **failure != Failure::Late);
        self.remember(&question.known, dead);
        if let Some(failure) = failure {
            question.fail(&failure);
        }
        question.known
    }

    /// Hands the question to the thread, unless the directory has failed a moment ago.
    fn send(
        &self,
        state: &mut State,
        subjects: Vec<Subject>,
        deadline: Instant,
    ) -> Result<Receiver<Reply>, Failure> {
        let now = Instant::now();
        if let Some((failure, until)) = &state.down
            && now < *until
        {
            return Err(Failure::Down(Box::new(failure.clone()), *until - now));
        }
        let (reply, replies) = channel();
        let mut job = Job { subjects, deadline, reply };
        // A thread that has died is replaced once.
        for _ in 0..2 {
            let jobs = match state.jobs.take() {
                Some(jobs) => jobs,
                None => self.start()?,
            };
            match jobs.try_send(job) {
                Ok(()) => {
                    state.jobs = Some(jobs);
                    return Ok(replies);
                }
                Err(TrySendError::Full(_)) => {
                    state.jobs = Some(jobs);
                    return Err(Failure::Late);
                }
                Err(TrySendError::Disconnected(back)) => job = back,
            }
        }
        Err(Failure::Late)
    }

    fn start(&self) -> Result<SyncSender<Job>, Failure> {
        let (jobs, waiting) = sync_channel(JOBS_MAX);
        let source = Source::new(&self.settings);
        std::thread::Builder::new()
            .name(self.settings.name().to_owned())
            .spawn(move || work(source, &waiting))
            .map_err(|error| Failure::unusable(&error))?;
        Ok(jobs)
    }

    /// Keeps the answers, and whether the directory works.
    fn remember(&self, known: &HashMap<String, Answer>, dead: Option<&Failure>) {
        let now = Instant::now();
        let mut state = self.state();
        for (address, answer) in known {
            if state.cache.get(address, now).is_none() {
                state.cache.put(address, answer.clone(), now);
            }
        }
        let name = self.settings.name();
        match dead {
            Some(failure) => {
                tracing::warn!(directory = name, %failure, "passed a directory over");
                state.failures += 1;
                state.down = Some((failure.clone(), now + LEFT_ALONE));
            }
            None => {
                if state.down.take().is_some() {
                    tracing::info!(directory = name, "a directory works again");
                }
            }
        }
    }

    fn note_refusal(&self, failure: &Failure) {
        let now = Instant::now();
        let mut state = self.state();
        state.failures += 1;
        if state.said.is_none_or(|said| now > said + SAID_AGAIN) {
            state.said = Some(now);
            tracing::warn!(directory = self.settings.name(), %failure, "passed a directory over");
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Question {
    fn take(&mut self, address: String, answer: Answer) {
        self.open.remove(&address);
        self.known.insert(address, answer);
    }

    /// Gives up on everything that is still open.
    fn fail(&mut self, failure: &Failure) {
        for address in std::mem::take(&mut self.open) {
            self.known.insert(address, Answer::Failed(failure.clone()));
        }
    }
}

impl fmt::Debug for Lookup {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Lookup").field(&self.settings).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lookup(path: &std::path::Path) -> Lookup {
        let text = format!("path = {path:?}\nquery = \"SELECT 'de' WHERE %a <> ''\"");
        Lookup::new(SourceSettings::Sql(toml::from_str(&text).unwrap()))
    }

    fn ask(lookup: &Lookup, address: &str) -> Answer {
        lookup.answers(lookup.ask([address])).remove(address).unwrap()
    }

    #[test]
    fn tries_a_dead_directory_again_after_a_while() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("languages.sqlite");
        let lookup = lookup(&path);
        let failed = ask(&lookup, "a@lab.example");
        assert!(matches!(&failed, Answer::Failed(Failure::Unusable(_))), "{failed:?}");
        rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
        let failed = ask(&lookup, "a@lab.example");
        assert!(matches!(&failed, Answer::Failed(Failure::Down(..))), "{failed:?}");
        // Once for each time that it was asked.
        assert_eq!([lookup.take_failures(), lookup.take_failures()], [1, 0]);
        lookup.state().down.as_mut().unwrap().1 = Instant::now();
        let german = Answer::Languages(vec!["de".parse().unwrap()]);
        assert_eq!(ask(&lookup, "a@lab.example"), german);
        assert!(lookup.state().down.is_none());
    }

    #[test]
    fn leaves_a_connection_that_hangs() {
        let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        server.set_nonblocking(true).unwrap();
        let port = server.local_addr().unwrap().port();
        let limit = "timeout_milliseconds = 100";
        let ldap = format!("url = \"ldap://127.0.0.1:{port}\"\nbase = \"\"\n{limit}");
        let sql = format!("url = \"host=127.0.0.1 port={port}\"\nquery = \"%a\"\n{limit}");
        let settings = [
            SourceSettings::Ldap(toml::from_str(&ldap).unwrap()),
            SourceSettings::Sql(toml::from_str(&sql).unwrap()),
        ];
        for settings in settings {
            let lookup = Lookup::new(settings);
            for _ in 0..2 {
                assert_eq!(ask(&lookup, "a@lab.example"), Answer::Failed(Failure::Late));
                lookup.state().down.as_mut().unwrap().1 = Instant::now();
            }
            // The thread was free to make a second connection.
            assert!(server.accept().is_ok());
            assert!(server.accept().is_ok());
        }
    }

    #[test]
    fn replaces_a_thread_that_died() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("languages.sqlite");
        rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
        let lookup = lookup(&path);
        lookup.state().jobs = Some(sync_channel(1).0);
        let german = Answer::Languages(vec!["de".parse().unwrap()]);
        assert_eq!(ask(&lookup, "a@lab.example"), german);
    }

    #[test]
    fn does_not_wait_for_a_thread_that_hangs() {
        let lookup = lookup(std::path::Path::new("none"));
        let (jobs, hangs) = sync_channel(JOBS_MAX);
        lookup.state().jobs = Some(jobs);
        assert_eq!(ask(&lookup, "a@lab.example"), Answer::Failed(Failure::Late));
        drop(hangs);
    }

    #[test]
    fn asks_for_no_odd_address() {
        let lookup = lookup(std::path::Path::new("none"));
        for address in ["", "a\0@lab.example", "a\r\n@lab.example", &"a".repeat(1_000)] {
            assert_eq!(ask(&lookup, address), Answer::Nothing, "{address:?}");
        }
        assert!(lookup.state().jobs.is_none());
    }
}
