//! The digests of recipients.

use super::round::{Held, Items, Round};
use super::{Group, Schedule};
use crate::compose::{self, Limit, Mail, RecipientDigest, Unsubscribe};
use crate::directory::{Addressee, Reader};
use crate::setup::House;
use crate::store::{DigestDue, Digested, Owed, StoreError};
use crate::trouble;

impl Round<'_> {
    /// Composes and stores the digests of these recipients; tells how many mails there are.
    pub(super) fn recipient_digests(
        &self,
        due: &[(DigestDue, Group)],
    ) -> Result<usize, StoreError> {
        let readers = self.readers(due);
        let (mut batch, mut troubles) = (Vec::new(), Vec::new());
        for ((due, group), reader) in due.iter().zip(readers) {
            let house = self.house(group.organization());
            let reader = reader
                .filter(|(organization, _)| house.is_some_and(|(index, _)| index == *organization));
            match (house, reader) {
                (Some((_, house)), Some((organization, reader))) => {
                    let (owed, found) = self.recipient_digest(due, house, &reader)?;
                    batch.push(owed);
                    troubles.extend(found.iter().flat_map(|m| trouble::of_mail(organization, m)));
                }
                // Nobody of ours has this address any more: nobody may be written to.
                (Some(_) | None, Some(_) | None) => self.give_up(due, "no-organization")?,
            }
        }
        self.commit(batch, &troubles)
    }

    /// Finds who these recipients are now: organization and language.
    fn readers(&self, due: &[(DigestDue, Group)]) -> Vec<Option<(usize, Reader)>> {
        let addressees = due.iter().map(|(due, _)| Addressee { address: &due.reader, local: true });
        let resolved = self.setup.directory.resolve(addressees, None);
        let mut readers = vec![None; due.len()];
        for circle in resolved.circles {
            for (index, reader) in circle.recipients {
                if let Some(place) = readers.get_mut(index) {
                    *place = Some((circle.organization, reader));
                }
            }
        }
        readers
    }

    fn recipient_digest(
        &self,
        due: &DigestDue,
        house: &House,
        reader: &Reader,
    ) -> Result<(Owed, Option<Mail>), StoreError> {
        let items = self.items(due, self.now)?;
        let ids = items.ids.clone();
        let digest = self.digest_of(due, house, items);
        let mut owed = Owed::new(format!("digest/{}", digest.id), self.now);
        owed.about = vec![due.reader.clone()];
        owed.digested = Digested { ids, ..Digested::default() };
        let words = house.words(reader);
        let second = house.second_words(reader);
        let desk = house.desk(&words, second.as_deref(), &self.setup.mark, self.now);
        let mail = compose::compose_recipient_digest(&desk, &digest, reader)
            .inspect_err(|error| tracing::error!(%error, "cannot compose a digest"))
            .ok();
        match mail.as_ref().and_then(|mail| self.entry(house, mail).ok()) {
            Some(entry) => {
                owed.digested.detail.clone_from(&entry.id);
                owed.entries.push(entry);
            }
            None => "bad-address".clone_into(&mut owed.digested.reason),
        }
        Ok((owed, mail))
    }

    fn digest_of(&self, due: &DigestDue, house: &House, items: Items) -> RecipientDigest {
        let schedule = house.digest.schedule(house.digest.recipients, &house.frame.time_zone);
        let from = schedule.map_or(due.due, |schedule: Schedule| schedule.before(due.due));
        let id =
            compose::id(&items.ids.join("\n"), &[], crate::audience::Template::RecipientDigest);
        let (delivered, blocked) = (items.groups.delivered(), items.groups.blocked());
        let sent = items.groups.sent();
        // What an organization chose to tell only in digests is news that a reader can do without.
        let optional = items.held.is_empty() && delivered == 0;
        let unsubscribe = house.digest.unsubscribe.as_ref().filter(|_| optional).map(|url| {
            let address = crate::directory::normal_address(&due.reader);
            Unsubscribe::new(url.of(&address, &self.setup.mark.token(&address)))
        });
        let is_limited = items.held.contains(&Held::Limit);
        RecipientDigest {
            id,
            from,
            until: self.now,
            groups: items.groups.finish().0,
            delivered,
            blocked,
            sent,
            limit: if is_limited { Limit::Reached } else { Limit::Open },
            unsubscribe,
        }
    }

    /// Ends a digest that nobody can be told, and records why.
    pub(super) fn give_up(&self, due: &DigestDue, reason: &str) -> Result<(), StoreError> {
        let items = self.items(due, self.now)?;
        let id =
            compose::id(&items.ids.join("\n"), &[], crate::audience::Template::RecipientDigest);
        let mut owed = Owed::new(format!("digest/{id}"), self.now);
        owed.digested =
            Digested { ids: items.ids, reason: reason.to_owned(), detail: String::new() };
        self.store.commit(&[owed]).map(|_| ())
    }
}
