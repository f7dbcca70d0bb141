//! How fast it is: `cargo test --lib figures -- --ignored --nocapture`.

use std::time::{Duration, Instant};

use crate::deliver::{Smtp, Transport};
use crate::store::Message;

use super::bench::{Bench, owed, smtp};
use super::sink::Sink;
use super::{mail, settings};

fn each(what: &str, count: u32, work: impl FnOnce()) {
    let started = Instant::now();
    work();
    let each: Duration = started.elapsed() / count;
    println!("{what}: {each:.1?} each, {count} times");
}

#[test]
#[ignore = "prints figures, proves nothing"]
fn figures() {
    for size in [1_000_u32, 6_000, 60_000, 600_000, 6_000_000] {
        let sink = Sink::new(&[]);
        let lines = "x".repeat(76) + "\r\n";
        let count = usize::try_from(size / 78).unwrap();
        let text = format!("Subject: one\r\n\r\n{}", lines.repeat(count));
        let message = Message::new(text.as_bytes()).unwrap();
        let mut smtp = Smtp::new(&settings(&sink)).unwrap();
        let times = (2_000_000 / size).clamp(5, 200);
        each(&format!("a mail of {size} octets over SMTP"), times, || {
            for _ in 0..times {
                smtp.deliver(&mail(&message, &["anna@example.org"])).unwrap();
            }
        });
    }
    let bench = Bench::new(&[]);
    let events: Vec<_> = (0..2000).map(|number| owed(&format!("e{number}"))).collect();
    each("commit of one event with one mail", 1000, || {
        for event in &events[..1000] {
            bench.store.commit(std::slice::from_ref(event)).unwrap();
        }
    });
    each("the same in batches of 100", 1000, || {
        for batch in events[1000..].chunks(100) {
            bench.store.commit(batch).unwrap();
        }
    });
    let sink = Sink::new(&[]);
    let mut deliverer = bench.deliverer(smtp(&sink));
    each("claim, send and record", 1000, || {
        assert_eq!(bench.drain(&mut deliverer).sent, 1000);
    });
}
