//! An outbreak that two hosts with one store see.

use std::sync::Arc;

use whyblocked::audience::Limits;
use whyblocked::clock::Clock;

use crate::postgres::Postgres;
use crate::simulation::{CAMPAIGNS, Outbreak, setup};

/// A small one, unless `OUTBREAK` names another number of events.
const EVENTS: u64 = 2_000;

#[test]
fn two_hosts_keep_the_limits_together() {
    let events =
        std::env::var("OUTBREAK").map_or(EVENTS, |events| events.parse().expect("a number"));
    let recipients = (events / 20).max(1);
    let outbreak = Outbreak { events, recipients, minutes: 30 };
    let postgres = Postgres::start();
    let hosts: Vec<_> = (0..2).map(|_| super::host(&postgres, 60).unwrap()).collect();
    let started = std::time::Instant::now();
    let mut figures = outbreak.run_on(&setup(&Arc::new(Clock::System)), &hosts).unwrap();
    let took = started.elapsed();
    figures.count(hosts[0].as_ref()).unwrap();
    let (owed, became) = figures.sides();
    println!("{outbreak:?} on two hosts: mails {:?}", figures.templates);
    println!("most mails to one recipient: {}", figures.most_to_a_recipient);
    println!(
        "owed {owed} = mails {} + digest lines {} + quiets {:?} = {became}",
        figures.mails, figures.lines, figures.quiets
    );
    println!("events a second: {}", u128::from(events) * 1000 / took.as_millis().max(1));
    assert_eq!(owed, became, "something is silent without a record");
    // One mail at once for each campaign, and as many to recipients as the limits allow, as on one host.
    assert_eq!(figures.templates.get("admin-alert"), Some(&(CAMPAIGNS.len() as u64)));
    let limits = Limits::default();
    let each = u64::from(limits.recipient_notices_per_day);
    let all = u64::from(limits.organization_notices_per_hour).min(recipients * each);
    assert_eq!(figures.templates.get("recipient-blocked"), Some(&all));
    assert!(figures.most_to_a_recipient <= each, "{figures:?}");
}
