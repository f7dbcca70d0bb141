//! One round: composes and stores all that is due.

use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Utc};

use super::Group;
use crate::compose::{Groups, Line, Mail};
use crate::directory::Reader;
use crate::setup::{House, Setup};
use crate::store::{Answer, DigestDue, ItemsOf, NewEntry, Owed, Quiet, Store, StoreError, Unfit};
use crate::trouble::{self, Trouble};

/// How many digests are composed for one transaction.
const DIGESTS_MAX: usize = 50;
/// How many items are read at a time.
const PAGE_ITEMS: usize = 1_000;

/// Composes what is due.
pub struct Round<'a> {
    pub(super) setup: &'a Setup,
    pub(super) store: &'a dyn Store,
    pub(super) now: DateTime<Utc>,
}

/// What a round has told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told {
    /// How many digests it made.
    pub digests: usize,
    /// How many mails about incidents it made.
    pub follow_ups: usize,
}

impl<'a> Round<'a> {
    /// Starts a round.
    pub fn new(setup: &'a Setup, store: &'a dyn Store) -> Self {
        Self { setup, store, now: setup.clock.now() }
    }

    /// Composes and stores all that is due, until it is done or shall stop.
    pub fn run(&self, stop: &AtomicBool) -> Result<Told, StoreError> {
        let mut told = Told { follow_ups: self.follow_ups()?, ..Told::default() };
        let mut before = Vec::new();
        while !stop.load(Ordering::Relaxed) {
            let due = self.store.digests_due(DIGESTS_MAX)?;
            if due.is_empty() {
                break;
            }
            if due == before {
                // The next round tries again; this one would never end.
                tracing::error!(groups = due.len(), "digests stay in the store");
                break;
            }
            told.digests += self.digests(&due)?;
            before = due;
        }
        Ok(told)
    }

    /// Composes and stores these digests; tells how many mails there are.
    fn digests(&self, due: &[DigestDue]) -> Result<usize, StoreError> {
        let mut mails = 0;
        let mut recipients = Vec::new();
        for due in due {
            match Group::parse(&due.group) {
                Some(group @ Group::Admins(_)) => mails += self.admin_digest(due, &group)?,
                Some(group @ Group::Recipients(_)) => recipients.push((due.clone(), group)),
                None => self.forget(due)?,
            }
        }
        Ok(mails + self.recipient_digests(&recipients)?)
    }

    /// Finds an organization by the name of its folder.
    pub(super) fn house(&self, id: &str) -> Option<(usize, &'a House)> {
        self.setup.houses.iter().enumerate().find(|(_, house)| house.id == id)
    }

    /// Reads the items of a digest, however many they are.
    pub(super) fn items(&self, due: &DigestDue, until: DateTime<Utc>) -> Result<Items, StoreError> {
        let mut items = Items::default();
        let mut after = 0;
        loop {
            let of = ItemsOf::Group {
                reader: due.reader.clone(),
                group: due.group.clone(),
                // The store's clock may be ahead of ours.
                due: until.max(due.due),
                after,
            };
            let page = self.store.digest_items(&of, PAGE_ITEMS)?;
            let Some(last) = page.last() else { return Ok(items) };
            after = last.place;
            for item in page {
                let line = Line::parse(&item.body);
                // Two mails about one event, to admins of two languages, are told once; who wrote to themselves
                // reads of both sides.
                let side = line.as_ref().is_some_and(|line| line.sent);
                let is_new = item.body.is_empty() || items.events.insert((item.event, side));
                items.held.extend(Held::of(&item.why));
                items.ids.push(item.id);
                match line {
                    Some(line) if is_new => items.groups.add(line),
                    None if is_new && !item.body.is_empty() => items.groups.add_unreadable(),
                    Some(_) | None => {}
                }
            }
        }
    }

    /// Makes an outbox entry of a mail.
    pub(super) fn entry(&self, house: &House, mail: &Mail) -> Result<NewEntry, Unfit> {
        house.entry(mail, self.now, self.now + self.setup.life)
    }

    /// Stores digests or a follow-up, and tells the admins what was wrong with words and looks.
    ///
    /// Tells how many mails there are; what was told before makes none.
    pub(super) fn commit(
        &self,
        mut all: Vec<Owed>,
        troubles: &[Trouble],
    ) -> Result<usize, StoreError> {
        let own = all.len();
        all.extend(trouble::owed(self.setup, troubles));
        if all.is_empty() {
            return Ok(0);
        }
        let committed = self.store.commit(&all)?;
        let answers = committed.iter().take(own).flat_map(|committed| &committed.answers);
        Ok(answers.filter(|answer| **answer == Answer::Stored).count())
    }

    /// Ends a group that this program has no name for, so that it does not come up for ever.
    fn forget(&self, due: &DigestDue) -> Result<(), StoreError> {
        tracing::error!(group = %due.group, "a digest belongs to an unknown group");
        self.give_up(due, "no-organization")
    }
}

/// The items of a digest.
#[derive(Debug, Default)]
pub(super) struct Items {
    /// Their ids.
    pub(super) ids: Vec<String>,
    /// Why those waited that were to be told at once.
    pub(super) held: std::collections::BTreeSet<Held>,
    /// What they tell.
    pub(super) groups: Groups,
    /// Events, and whether the reader is told as the sender.
    events: std::collections::HashSet<(String, bool)>,
}

/// Why an item waits that was to be told at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Held {
    /// Its reader has been told of its like.
    Alike,
    /// A limit of the settings was reached.
    Limit,
}

impl Held {
    /// Reads why an item waits; an older version did not say which throttle held it back.
    fn of(why: &str) -> Option<Self> {
        let (reason, throttle) = why.split_once('/').unwrap_or((why, ""));
        let is_limit = throttle.is_empty() || is_limit(throttle);
        (reason == Quiet::THROTTLED).then_some(if is_limit { Self::Limit } else { Self::Alike })
    }
}

/// Tells whether a throttle of this name is a limit of the settings.
pub(super) fn is_limit(throttle: &str) -> bool {
    throttle.ends_with("_per_day") || throttle.ends_with("_per_hour")
}

/// Sorts readers by their language.
pub(super) fn by_language(readers: Vec<Reader>) -> Vec<Vec<Reader>> {
    let mut sorted = std::collections::BTreeMap::<_, Vec<Reader>>::new();
    for reader in readers {
        sorted.entry(reader.language.clone()).or_default().push(reader);
    }
    sorted.into_values().collect()
}
