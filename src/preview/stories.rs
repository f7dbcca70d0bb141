//! The stories that are part of the program: one for each thing that can happen.
//!
//! Most are events of a real amavis. They happen to whichever organization is shown.

use serde_json::json;

use crate::event::{self, Event, Foreign};
use crate::locale::{Locales, Tag, Values};
use crate::reason::Category;
use crate::trouble::Kind;

/// What happened, and what to call it.
#[derive(Clone)]
pub(super) struct Story {
    /// Names it in addresses of the gallery.
    pub(super) id: String,
    /// Names it for people.
    pub(super) title: String,
    pub(super) tale: Tale,
}

/// What happened.
#[derive(Clone)]
pub(super) enum Tale {
    /// A mail was judged; the people in it are made the organization's own.
    Ours(Box<Event>),
    /// A mail was judged, somewhere outside of this program; it is shown as it is.
    Theirs(Box<Event>),
    /// Something went wrong with us.
    Trouble(Kind),
    /// What happens in all other stories is told together, later.
    Together,
}

/// Embeds events of the test cases, with a title each.
macro_rules! recorded {
    ($($name:literal => $title:literal,)*) => {
        &[$(($name, $title, include_str!(concat!("../../tests/cases/", $name, "/event.json"))),)*]
    };
}

/// Events that an amavis recorded.
const RECORDED: &[(&str, &str, &str)] = recorded! {
    "two-names" => "Two scanners name the same malware",
    "cli-av" => "A command-line scanner finds a worm",
    "eicar-beside-ransomware" => "A harmless test beside ransomware",
    "pk-sig-en" => "A sandbox saw what the file does",
    "pk-and-av-de" => "Sandbox and scanner agree",
    "pk-macro-en" => "A macro alone: may be a mistake",
    "pk-two-files" => "Two bad files in one mail",
    "only-b" => "One scanner of several is suspicious",
    "eicar-3l1e" => "The harmless test, to several people",
    "auth-results" => "The sender is proven",
    "orig-eicar" => "A mail from inside",
    "eicar-null" => "No return address",
    "utf8-rcpt" => "An address beyond ASCII",
    "mixed-virus" => "Blocked for one, delivered to another",
    "two-names-delivered" => "Malware, and the mail went through",
    "peekaboo-undef" => "The sandbox said bad, amavis said clean",
    "banned-zip" => "A forbidden file in an archive",
    "banned-nested" => "A program that looks like a document",
    "header-inject" => "A subject that tries to break the header",
    "pass-banned" => "A forbidden file that is let through",
    "mixed-banned" => "Forbidden for one, let through for another",
    "enc-zip" => "An encrypted archive went through",
    "rej-enc" => "An encrypted archive was blocked",
    "overlimits" => "Too much to unpack",
    "rej-badh" => "A broken header",
    "oversized-mix" => "Too large",
    "all-scanners-failed" => "Every scanner failed",
    "one-scanner-failed" => "One scanner failed",
    "gtube" => "Spam",
    "own-notice" => "One of our own notices comes back",
};

/// A name that a scanner gives, for each category of threats.
const NAMED: &[(Category, &str)] = &[
    (Category::Ransomware, "Win.Ransomware.Locky-123"),
    (Category::Wiper, "Trojan:Win32/HermeticWiper.A"),
    (Category::Banker, "Trojan-Banker.Win32.Agent.abc"),
    (Category::Infostealer, "Win.Infostealer.Generic-77"),
    (Category::Spyware, "Win.Spyware.Agent-9"),
    (Category::Backdoor, "Backdoor.Win32.Agent.xyz"),
    (Category::Botnet, "Win.Trojan.Mirai-5607483-0"),
    (Category::Worm, "Win.Worm.Agent-44"),
    (Category::Rootkit, "Win.Rootkit.Agent-2"),
    (Category::Exploit, "Doc.Exploit.CVE_2017_11882-1"),
    (Category::Downloader, "Win.Downloader.Agent-12"),
    (Category::FileInfector, "Win.Virus.Sality-1067"),
    (Category::Cryptominer, "Win.Coinminer.Generic-1"),
    (Category::Phishing, "Html.Phishing.Bank-7"),
    (Category::Rogueware, "Win.Rogueware.FakeAV-3"),
    (Category::Scam, "Email.Scam.Generic-5"),
    (Category::Hacktool, "HackTool:Win32/AutoKMS"),
    (Category::Pua, "PUA.Win.Adware.Generic-8"),
    (Category::ActiveContent, "Heuristics.OLE2.ContainsMacros"),
    (Category::Evasion, "Win.Packed.Generic-4"),
    (Category::SuspiciousBehavior, "HEUR/Suspicious.Gen"),
    (Category::Malware, "Win.Malware.Generic-3"),
    (Category::Test, "Eicar-Test-Signature"),
];

/// Makes every story of the program.
pub(super) fn shipped() -> Vec<Story> {
    let recorded = RECORDED.iter().filter_map(|(id, title, text)| {
        let (event, _) = event::read(text.as_bytes()).ok()?;
        Some(Story::new(*id, *title, Tale::Ours(Box::new(event))))
    });
    let named = NAMED.iter().filter_map(|(category, name)| {
        let title = format!("A scanner's name: {}", category.id().replace('-', " "));
        let tale = Tale::Ours(Box::new(reported(name)?));
        Some(Story::new(format!("name-{}", category.id()), title, tale))
    });
    let words = Locales::builder().build().words(Tag::english());
    let troubles = Kind::ALL.into_iter().map(|kind| {
        let key = format!("trouble-{}", kind.id());
        let title = words.plain(&key, Some("title"), &Values::new()).text;
        Story::new(format!("trouble-{}", kind.id()), title, Tale::Trouble(kind))
    });
    let together = Story::new("together", "Digests, and how incidents go on", Tale::Together);
    recorded.chain(named).chain([together]).chain(troubles).collect()
}

/// Gives a line such as the program writes about a kind of trouble.
pub(super) fn detail(kind: Kind) -> &'static str {
    match kind {
        Kind::BadEvent => "4f1c.json: the event cannot be read: expected `,` at line 1 column 88",
        Kind::Gap => "mx.example.org: 12 (2026-11-24 09:12 UTC – 2026-11-24 10:15 UTC)",
        Kind::Refused => "550 5.1.1 <anna@example.org>: user unknown",
        Kind::Expired => "421 4.3.2 the server is shutting down",
        Kind::Template => "recipient-blocked: the variable `count` is not known",
        Kind::ForeignFile => "core.2417: not a file of the hook",
        Kind::NoOrganization => "new-domain.example",
    }
}

impl Story {
    fn new(id: impl Into<String>, title: impl Into<String>, tale: Tale) -> Self {
        Self { id: id.into(), title: title.into(), tale }
    }

    /// Makes a story of an event that somebody brought.
    pub(super) fn dropped(number: u64, event: Event) -> Self {
        let subject = event.subject.shown(60);
        let title = if subject.is_empty() { event.mail_id.clone() } else { subject };
        Self::new(format!("dropped-{number}"), title, Tale::Theirs(Box::new(event)))
    }
}

/// Makes the local people of an event people of a domain.
pub(super) fn readdressed(event: &Event, domain: &str) -> Event {
    let mut event = event.clone();
    let at_home = |address: &Foreign| {
        let local = address.raw().rsplit_once('@').map_or(address.raw(), |(local, _)| local);
        Foreign::from(format!("{local}@{domain}").as_str())
    };
    for recipient in event.recipients.iter_mut().filter(|recipient| recipient.local == Some(true)) {
        recipient.address = at_home(&recipient.address);
    }
    if event.originating {
        let sender = event.sender.raw().to_owned();
        event.sender = at_home(&event.sender);
        event.from = Foreign::from(event.from.raw().replace(&sender, event.sender.raw()).as_str());
    }
    event
}

/// Makes an event in which one scanner reports one name.
fn reported(name: &str) -> Option<Event> {
    let event = json!({
        "v": 1, "time": 1_795_502_507.4, "host": "mx.lab.example", "amavis": "2.13.0",
        "mail_id": "abcDEF123456", "log_id": "17813-02", "size": 48_213,
        "sender": "alice@outside.example", "from": "Alice Adams <alice@outside.example>",
        "subject": "Invoice 4711", "message_id": "<4711@outside.example>",
        "client": { "ip": "203.0.113.77", "name": "mail.outside.example" },
        "checked": { "virus": true }, "categories": ["9", "1"], "blocking": "9",
        "quarantine": ["virus-abcDEF123456"],
        "scanners": [
            { "name": "ClamAV-clamd", "status": "infected", "names": [name], "output": format!("p002: {name} FOUND") },
            { "name": "Second scanner", "status": "clean" },
        ],
        "parts": [{ "id": "p002", "place": "1/2", "name": "invoice.zip", "path": "invoice.zip", "size": 31_744 }],
        "recipients": [{ "addr": "anna@lab.example", "local": true, "outcome": "blocked",
                         "destiny": "discard", "categories": ["9", "1"] }],
    });
    event::read(event.to_string().as_bytes()).ok().map(|(event, _)| event)
}
