//! Measures what organizations cost at start: `organizations [NUMBER]`, 500 if none is given.
//!
//! Each has a domain, words, a row and a template of its own.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a tool that measures"
)]

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use whyblocked::clock::Clock;
use whyblocked::compose::Mark;
use whyblocked::config::Site;
use whyblocked::setup::Setup;

/// How often each start is measured; the shortest counts.
const ROUNDS: usize = 5;

fn main() {
    let number = std::env::args().nth(1).map_or(500, |number| number.parse().unwrap());
    let (one, many) = (start(1), start(number));
    let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
    println!("start with 1 organization: {:.1} ms", ms(one));
    println!("start with {number} organizations: {:.1} ms", ms(many));
    println!("ratio: {:.1}", ms(many) / ms(one));
}

fn start(organizations: usize) -> Duration {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("whyblocked.toml"), "").unwrap();
    for number in 0..organizations {
        write(&folder.path().join(format!("organizations/o{number}")), number);
    }
    let load = || {
        let begun = Instant::now();
        let site = Site::read(folder.path()).unwrap();
        let setup = Setup::new(&site, Mark::new(&[]), Arc::new(Clock::System)).unwrap();
        assert_eq!(setup.houses.len(), organizations);
        begun.elapsed()
    };
    (0..ROUNDS).map(|_| load()).min().unwrap()
}

fn write(folder: &Path, number: usize) {
    let files = [
        (
            "organization.toml",
            format!(
                "name = \"O {number}\"\ndomains = [\"o{number}.example\"]\nadmins = [\"a@o{number}.example\"]\n\
             [contact]\nname = \"Help\"\nphone = \"1\"\n[from]\nname = \"O\"\naddress = \"a@o{number}.example\"\n"
            ),
        ),
        ("locales/en/mail.ftl", "action-nothing = You need do nothing here.\n".to_owned()),
        (
            "catalog/names.toml",
            format!("[[name]]\nid = \"x\"\npattern = \"O.{number}.*\"\ncategory = \"test\"\n"),
        ),
        ("templates/base.txt", "{% extends \"builtin/base.txt\" %}\n".to_owned()),
    ];
    for (file, text) in files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}
