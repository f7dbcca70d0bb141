//! What languages cost: a text, one language, two, all. `cargo bench --bench locale`.
//!
//! The catalogs are made up in the size that real ones have, so that figures compare over time.

#![expect(clippy::print_stdout, clippy::expect_used, reason = "a program for the terminal")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use whyblocked::locale::{Builtin, Locales, Tag, Values};

const LANGUAGES: &str = "ar bg ca cs cy da de el en es et eu fa fi fr ga he hr hu is it ja ko lt lv mt \
    nb nl pl pt-BR pt-PT ro ru sk sl sr-Latn sv tr uk zh-Hans";
const MESSAGES: usize = 300;
const ROUNDS: u32 = 200;

fn main() {
    let files = catalogs();
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    println!("{} languages, {MESSAGES} messages each, {} kB", files.len(), bytes / 1000);

    let all: Vec<Tag> =
        LANGUAGES.split_whitespace().map(|tag| tag.parse().expect("a tag")).collect();
    let one: Vec<Tag> = vec![Tag::english().clone()];
    let two: Vec<Tag> = vec!["de".parse().expect("a tag")];
    for (name, tags) in [("English alone", &one), ("German over English", &two), ("all", &all)] {
        let mut times: Vec<Duration> = (0..ROUNDS / 10).map(|_| load(&files, tags)).collect();
        times.sort();
        println!("start with {name:<20} {:>9.3} ms", milliseconds(times.get(times.len() / 2)));
    }

    let words = locales(&files).words(&"pl".parse().expect("a tag"));
    let values = Values::new().with("sender", "alice@outside.example").with("count", 22_u32);
    for (name, key) in
        [("words alone", "plain7"), ("one address", "mail7"), ("plural and number", "count7")]
    {
        let start = Instant::now();
        for _ in 0..ROUNDS * 1000 {
            black_box(words.text(black_box(key), None, &values));
        }
        let nanoseconds = start.elapsed().as_nanos() / u128::from(ROUNDS * 1000);
        println!("text of {name:<23} {nanoseconds:>9} ns");
    }
}

fn load(files: &[(&'static str, &'static str)], tags: &[Tag]) -> Duration {
    let locales = locales(files);
    let start = Instant::now();
    for tag in tags {
        black_box(locales.words(tag));
    }
    start.elapsed()
}

fn locales(files: &[(&'static str, &'static str)]) -> Locales {
    Locales::builder().builtin(Arc::new(Builtin::new(files.iter().copied()))).build()
}

/// Makes the files; they live as long as the program, as those compiled into it do.
fn catalogs() -> Vec<(&'static str, &'static str)> {
    let messages = (0..MESSAGES / 3).map(|number| {
        let plain = "The file can run programs, and it only looks like a bill.";
        let mail = "We stopped an e-mail from { $sender } to you.";
        let variants = "    [one] One e-mail was stopped.\n    [few] { $count } e-mails, few, were \
            stopped.\n   *[other] { $count } e-mails were stopped.\n";
        format!("plain{number} = {plain}\nmail{number} = {mail}\ncount{number} = {{ $count ->\n{variants}}}\n")
    });
    let text = messages.collect::<Vec<_>>().concat();
    let text: &'static str = text.leak();
    let paths = LANGUAGES.split_whitespace().map(|tag| &*format!("{tag}/mail.ftl").leak());
    paths.map(|path| (path, text)).collect()
}

fn milliseconds(time: Option<&Duration>) -> f64 {
    time.map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}
