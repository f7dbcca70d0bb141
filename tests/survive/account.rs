//! Compares what was owed with what the store says and what the sink has accepted.

use std::collections::{HashMap, HashSet};

use whyblocked::store::{EntryState, Filter, QuietsOf};

use crate::place::{Fresh, Place};
use crate::sink::{Accepted, copies};

/// What came of all events.
#[derive(Debug, Default)]
pub(crate) struct Account {
    events: usize,
    readers: usize,
    entries: usize,
    sent: usize,
    failed: usize,
    quiets: usize,
    lost: Vec<String>,
    duplicates: usize,
    /// How many accepted mails of one connection may be unrecorded when it is killed.
    window: u32,
    unexplained: Vec<String>,
}

impl Account {
    /// Looks at every event that was accepted.
    pub(crate) fn of(events: &[Fresh], place: &Place, accepted: &[Accepted]) -> Self {
        let store = place.store();
        let window = place.acknowledge();
        let mut account = Self { events: events.len(), window, ..Self::default() };
        let copies = copies(accepted);
        let arrived: HashSet<(&str, &str)> =
            copies.keys().map(|(recipient, id)| (*recipient, entry_id(id))).collect();
        let mut by_event: HashMap<String, Vec<_>> = HashMap::new();
        let everything = Filter { max: usize::MAX, ..Filter::default() };
        for entry in store.list(&everything).unwrap() {
            by_event.entry(entry.event.clone()).or_default().push(entry);
        }
        for event in events {
            let id = format!("mx.lab.example/{}", event.mail_id);
            let entries = by_event.remove(&id).unwrap_or_default();
            let quiets = store.quiets(&QuietsOf::Event(id.clone()), usize::MAX).unwrap();
            account.readers += event.recipients.len() + 1;
            let admin = "postmaster@lab.example".to_owned();
            for reader in event.recipients.iter().chain([&admin]) {
                let quiet = quiets.iter().any(|quiet| quiet.reader == *reader);
                let entry = entries.iter().find(|entry| entry.reader == *reader);
                match entry {
                    Some(entry) => account.entry(entry, reader, &arrived),
                    None if quiet => account.quiets += 1,
                    None => account.lost.push(format!("{id} for {reader}: nothing is stored")),
                }
            }
        }
        account.count_copies(&copies, accepted);
        account
    }

    fn entry(
        &mut self,
        entry: &whyblocked::store::Summary,
        reader: &str,
        arrived: &HashSet<(&str, &str)>,
    ) {
        self.entries += 1;
        match entry.state {
            EntryState::Sent => {
                self.sent += 1;
                if !arrived.contains(&(reader, entry.id.as_str())) {
                    self.lost.push(format!("{}: sent, but it never arrived", entry.id));
                }
            }
            EntryState::Failed => self.failed += 1,
            EntryState::Waiting | EntryState::Expired | EntryState::Dropped => {
                self.lost.push(format!("{}: {}", entry.id, entry.state.name()));
            }
        }
    }

    /// Counts second copies; one is explained if nobody can have recorded the copy before it.
    fn count_copies(&mut self, copies: &HashMap<(&str, &str), Vec<usize>>, accepted: &[Accepted]) {
        for ((recipient, id), places) in copies {
            self.duplicates += places.len() - 1;
            for place in places.iter().rev().skip(1) {
                let first = &accepted[*place];
                if first.followed >= self.window && !first.kept {
                    self.unexplained.push(format!("{id} for {recipient}: recorded, sent again"));
                }
            }
        }
    }

    /// Lists what must not be.
    pub(crate) fn faults(&self) -> Vec<String> {
        let several = |what: &str, list: &[String]| {
            let shown = list.iter().take(5).cloned().collect::<Vec<_>>().join("; ");
            (!list.is_empty()).then(|| format!("{what}: {} ({shown})", list.len()))
        };
        let lost = several("lost", &self.lost);
        lost.into_iter().chain(several("unexplained copies", &self.unexplained)).collect()
    }

    pub(crate) fn print(&self) {
        println!(
            "events accepted: {} · owed to readers: {} = {} mails ({} sent, {} refused for good) + {} recorded quiets",
            self.events, self.readers, self.entries, self.sent, self.failed, self.quiets
        );
        println!(
            "lost: {} · copies more than one: {}, each with the same Message-ID · of them not explained by a cut or a window of {}: {}",
            self.lost.len(),
            self.duplicates,
            self.window,
            self.unexplained.len()
        );
    }
}

/// Finds the outbox entry's id in a Message-ID.
fn entry_id(message_id: &str) -> &str {
    let inner = message_id.trim_start_matches("<n.");
    inner.split_once('@').map_or(inner, |(id, _)| id)
}
