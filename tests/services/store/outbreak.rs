//! An outbreak that two hosts with one store see.

use std::sync::Arc;

use whyblocked::audience::Limits;
use whyblocked::clock::Clock;
use whyblocked::pipeline::Handled;
use whyblocked::setup::Setup;
use whyblocked::store::Store;

use crate::postgres::Postgres;
use crate::simulation::{CAMPAIGNS, Figures, Outbreak, decisions, setup};

/// How many events a host takes at once.
const BATCH: usize = 100;

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
    let mut figures = run_on(outbreak, &setup(&Arc::new(Clock::System)), &hosts);
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

/// Lets it happen on hosts that share a store and its clock, each with its own part, in batches as the
/// daemon takes them.
fn run_on(outbreak: Outbreak, setup: &Setup, hosts: &[Box<dyn Store>]) -> Figures {
    let count = hosts.len() as u64;
    let owed = std::thread::scope(|scope| {
        let hosts: Vec<_> = (0..)
            .zip(hosts)
            .map(|(host, store)| {
                scope.spawn(move || {
                    let mine = (0..outbreak.events).filter(|number| number % count == host);
                    part(outbreak, setup, store.as_ref(), &mine.collect::<Vec<_>>())
                })
            })
            .collect();
        hosts.into_iter().map(|host| host.join().unwrap()).sum()
    });
    Figures { owed, ..Figures::default() }
}

/// Handles the events of one host, and counts what it decided.
fn part(outbreak: Outbreak, setup: &Setup, store: &dyn Store, numbers: &[u64]) -> u64 {
    let mut owed = 0;
    for batch in numbers.chunks(BATCH) {
        let silences = whyblocked::pipeline::silences(&store.silences().unwrap());
        let now = Clock::System.now();
        let (mut plans, mut debts) = (Vec::new(), Vec::new());
        for event in batch.iter().map(|number| outbreak.event(*number, now)) {
            let mut plan = setup.plan_under(&event, &silences);
            // What its troubles owe follows.
            let own = debts.len();
            debts.extend(setup.owed(&event, &mut plan));
            plans.push((own, plan));
        }
        let committed = store.commit(&debts).unwrap();
        let handled = plans.iter().map(|(own, plan)| Handled::new(plan, &committed[*own]));
        owed += handled.map(|handled| decisions(&handled)).sum::<u64>();
    }
    owed
}
