//! A flood of mails makes a handful of good notices, and nothing of it is lost.

use std::sync::Arc;

use chrono::TimeDelta;
use whyblocked::clock::Clock;
use whyblocked::store::{Settings, SqliteStore};

use crate::simulation::{self, CAMPAIGNS, Outbreak};

/// The most mails that the admins get: one for each campaign, and what tells of all of them
/// together: follow-ups at two times, two ends, and the digests of two mornings.
const ADMIN_MAILS_MAX: u64 = CAMPAIGNS.len() as u64 + 8;

#[test]
fn an_outbreak_makes_a_handful_of_notices() {
    let outbreak = Outbreak { events: 2_000, recipients: 100, minutes: 30 };
    let clock = Arc::new(Clock::fixed("2026-11-24T12:00:00Z".parse().unwrap()));
    let directory = tempfile::tempdir().unwrap();
    let settings = Settings { path: directory.path().join("store.sqlite"), ..Settings::default() };
    let store = SqliteStore::open(&settings, Arc::clone(&clock)).unwrap();
    let setup = simulation::setup(&clock);
    let mut figures = outbreak.run(&setup, &store, &clock).unwrap();
    figures.count(&store).unwrap();
    let (owed, became) = figures.sides();
    println!(
        "owed {owed} = mails {} + lines {} + quiets {:?}",
        figures.mails, figures.lines, figures.quiets
    );
    assert_eq!(owed, became);
    assert_eq!(owed, outbreak.events * 2, "each event owes its recipient and the admins an answer");
    assert_eq!(figures.delays, vec![TimeDelta::zero(); CAMPAIGNS.len()], "each campaign at once");
    assert!(figures.most_to_a_recipient <= 4, "three at once, and a digest: {figures:?}");
    assert!(figures.to_admins <= ADMIN_MAILS_MAX, "{figures:?}");
    assert_eq!(figures.templates["admin-alert"], CAMPAIGNS.len() as u64);
    assert_eq!(figures.templates["recipient-digest"], outbreak.recipients, "{figures:?}");
    assert!(figures.templates["admin-follow-up"] >= 2, "a follow-up and an end: {figures:?}");
}
