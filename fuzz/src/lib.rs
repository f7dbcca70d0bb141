//! Feeds hostile input to whatever reads what others write, and checks what must hold.
//!
//! One function a target, in this one place: the programs for libFuzzer (`fuzz_targets/`) and the
//! hammer for a stable toolchain (`examples/hammer.rs`) both call it. A target panics if something
//! does not hold; it returns for every other input, however odd.

mod addresses;
mod authentication;
mod config;
mod digests;
mod fluent;
mod logos;
mod mails;
mod names;
mod octets;
mod rows;
mod seeds;
mod smtp;
mod templates;
mod worker;

pub use seeds::{dictionary, seeds};

/// One way into the program.
#[derive(Debug)]
pub struct Target {
    /// What it is called; its seeds and its words are under this name.
    pub name: &'static str,
    /// How many of a thousand runs it gets: cheap targets can afford more.
    pub share: u32,
    /// Feeds it.
    pub run: fn(&[u8]),
}

/// Every target, by name; the shares make a thousand.
pub const TARGETS: [Target; 16] = [
    Target { name: "addresses", share: 150, run: addresses::addresses },
    Target { name: "authentication", share: 100, run: authentication::run },
    Target { name: "config", share: 10, run: config::run },
    Target { name: "digests", share: 3, run: digests::run },
    Target { name: "event", share: 30, run: mails::event },
    Target { name: "findings", share: 120, run: names::findings },
    Target { name: "fluent", share: 10, run: fluent::run },
    Target { name: "languages", share: 150, run: addresses::languages },
    Target { name: "logos", share: 82, run: logos::run },
    Target { name: "mail", share: 10, run: mails::mail },
    Target { name: "names", share: 140, run: names::names },
    Target { name: "peekaboo", share: 110, run: names::peekaboo },
    Target { name: "rows", share: 10, run: rows::run },
    Target { name: "smtp", share: 40, run: smtp::run },
    Target { name: "templates", share: 20, run: templates::run },
    Target { name: "worker", share: 15, run: worker::run },
];

/// Feeds a target, by its name.
pub fn run(name: &str, input: &[u8]) {
    let target = TARGETS.iter().find(|target| target.name == name);
    assert!(target.is_some(), "there is no target `{name}`");
    if let Some(target) = target {
        (target.run)(input);
    }
}

/// Removes what the targets leave on the disk.
pub fn clean_up() {
    config::clean_up();
}
