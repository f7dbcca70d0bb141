//! What a relay refuses is told to the admins, on simulated time.

use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use whyblocked::audience::Limits;
use whyblocked::clock::Clock;
use whyblocked::config::Site;
use whyblocked::daemon::{Daemon, Signals, Sockets};
use whyblocked::deliver::{Deliverer, Mail, Reply, Transport, Unreachable};
use whyblocked::store::SqliteStore;

use crate::{simulation, support};

/// A relay that refuses whose addresses begin so, and keeps what the others are told of refusals.
#[derive(Clone, Default)]
struct Relay {
    refuses: Arc<Mutex<Vec<&'static str>>>,
    told: Arc<Mutex<Vec<String>>>,
}

impl Transport for Relay {
    fn deliver(&mut self, mail: &Mail<'_>) -> Result<Vec<Reply>, Unreachable> {
        let refuses = self.refuses.lock().unwrap();
        let mut all = self.told.lock().unwrap();
        let replies = mail.recipients.iter().map(|recipient| {
            if refuses.iter().any(|start| recipient.starts_with(start)) {
                return Reply::new(554, "5.7.1 Relay access denied");
            }
            all.extend(told(recipient, mail.message));
            Reply::new(250, "")
        });
        Ok(replies.collect())
    }
}

/// A daemon with a relay, on its own time.
struct World {
    daemon: Daemon,
    clock: Arc<Clock>,
    relay: Relay,
}

impl World {
    /// Starts with one organization, which has these admins.
    fn new(admins: &[&str]) -> Self {
        let clock = support::clock();
        let mut site: Site = support::site();
        site.organizations.retain(|organization| organization.id == "town-hall");
        let hall = &mut site.organizations[0];
        hall.members.admins = admins.iter().map(|admin| (*admin).to_owned()).collect();
        hall.limits = Limits { incident_hours: 0, ..Limits::default() };
        hall.digest = toml::from_str("admins = \"off\"\nrecipients = \"off\"").unwrap();
        let daemon = Daemon {
            drops: Vec::new(),
            setup: simulation::set_up(&site, &clock),
            store: Arc::new(SqliteStore::in_memory(Arc::clone(&clock)).unwrap()),
            deliverers: Vec::new(),
            sockets: Sockets::default(),
            site,
        };
        Self { daemon, clock, relay: Relay::default() }
    }

    /// Lets a day go by on which a mail to `to` is stopped, and the relay refuses these; tells who has got
    /// a mail about what was refused, and whom it names.
    fn day(&mut self, to: Option<&str>, refuses: &[&'static str]) -> Vec<String> {
        self.clock.advance(TimeDelta::days(1));
        *self.relay.refuses.lock().unwrap() = refuses.to_vec();
        if let Some(to) = to {
            let number = to.replace(['@', '.'], "");
            let event = simulation::virus(&number, "Win.Trojan.Agent-1", to, self.clock.now());
            self.daemon.setup.handle(&event, self.daemon.store.as_ref()).unwrap();
        }
        // Composed at the end of one round, and delivered by the next.
        for _ in 0..2 {
            let relay = Box::new(self.relay.clone());
            let clock = Arc::clone(&self.clock);
            let deliverer = Deliverer::new(&self.daemon.site.delivery, relay, clock);
            self.daemon.deliverers.push(deliverer);
            self.daemon.once(&Signals::default()).unwrap();
        }
        std::mem::take(&mut *self.relay.told.lock().unwrap())
    }
}

/// Lists whom a mail about refusals names.
fn told(to: &str, mail: &[u8]) -> Option<String> {
    let mail = mail_parser::MessageParser::default().parse(mail).unwrap();
    if mail.header_raw("X-Whyblocked-Mail").unwrap().trim() != "admin-trouble" {
        return None;
    }
    let text = mail.body_text(0).unwrap();
    let lines = text.split(" – 554 5.7.1").filter_map(|before| before.rsplit_once(": "));
    let named: Vec<_> =
        lines.map(|(_, name)| name).filter(|name| name.ends_with("@lab.example")).collect();
    Some(format!("{to}: {}", named.join(" ")))
}

#[test]
fn a_refusal_is_told_when_a_mail_about_it_arrives() {
    let mut world = World::new(&["post@lab.example"]);
    let all = [""];
    assert!(world.day(Some("anna@lab.example"), &all).is_empty());
    assert!(world.day(Some("bob@lab.example"), &all).is_empty());
    let told = world.day(None, &[]);
    assert_eq!(told.len(), 1);
    for name in ["anna@lab.example", "bob@lab.example"] {
        assert!(told[0].contains(name), "{told:?}");
    }
    // Told is told.
    assert!(world.day(None, &[]).is_empty());
}

#[test]
fn an_admin_who_is_gone_makes_no_mail_each_day() {
    let mut world = World::new(&["post@lab.example", "gone@lab.example"]);
    let gone = ["gone@"];
    let days = [Some("anna@lab.example"), None, None, Some("bob@lab.example"), None];
    let told: Vec<_> = days.iter().map(|to| world.day(*to, &gone)).collect();
    let alert = "post@lab.example: gone@lab.example";
    // The second names the mail about the first, too.
    let both = format!("{alert} gone@lab.example");
    let expected: [&[&str]; 5] = [&[alert], &[], &[], &[&both], &[]];
    assert_eq!(told, expected);
}
