//! An SMTP server that refuses, delays and breaks off, and remembers what it has accepted.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use crate::chance::Chance;

/// How long a silent client keeps its connection.
const IDLE: Duration = Duration::from_mins(2);

/// How often something goes wrong, in percent of commands or messages.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Faults {
    /// A recipient is refused for now.
    pub(crate) rcpt_4xx: u64,
    /// A recipient is refused for good.
    pub(crate) rcpt_5xx: u64,
    /// A message is refused for now.
    pub(crate) data_4xx: u64,
    /// The connection ends before an answer.
    pub(crate) cut: u64,
    /// The message is accepted, and the connection ends instead of the answer.
    pub(crate) kept: u64,
    /// An answer takes its time.
    pub(crate) delay: u64,
}

/// What the campaigns use.
pub(crate) const ROUGH: Faults =
    Faults { rcpt_4xx: 4, rcpt_5xx: 2, data_4xx: 3, cut: 2, kept: 1, delay: 5 };

/// One message that was accepted.
#[derive(Debug, Clone)]
pub(crate) struct Accepted {
    pub(crate) recipients: Vec<String>,
    /// The Message-ID; it holds the id of the outbox entry.
    pub(crate) message_id: String,
    /// How many mails the client began after it over the same connection.
    pub(crate) followed: u32,
    /// The client never saw the answer: we broke off instead.
    pub(crate) kept: bool,
}

/// Counts of what the server did.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) temporary: AtomicU64,
    pub(crate) permanent: AtomicU64,
    pub(crate) cut: AtomicU64,
    pub(crate) kept: AtomicU64,
    pub(crate) delayed: AtomicU64,
    pub(crate) connections: AtomicU64,
}

/// A server on loopback.
pub(crate) struct Sink {
    pub(crate) address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    accepted: Mutex<Vec<Accepted>>,
    counts: Counts,
    faults: Mutex<Faults>,
    stop: AtomicBool,
}

impl Sink {
    pub(crate) fn start(faults: Faults, seed: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared { faults: Mutex::new(faults), ..Shared::default() });
        thread::spawn({
            let shared = Arc::clone(&shared);
            move || {
                for (number, stream) in (1..).zip(listener.incoming()) {
                    if shared.stop.load(Ordering::Relaxed) {
                        return;
                    }
                    let shared = Arc::clone(&shared);
                    let chance = Chance::new(seed ^ (number << 20));
                    thread::spawn(move || {
                        // A client that was killed ends its connection anyhow.
                        drop(stream.and_then(|stream| Connection::serve(stream, &shared, chance)));
                    });
                }
            }
        });
        Self { address, shared }
    }

    /// Behaves from now on.
    pub(crate) fn behave(&self) {
        *self.shared.faults.lock().unwrap() = Faults::default();
    }

    pub(crate) fn counts(&self) -> &Counts {
        &self.shared.counts
    }

    pub(crate) fn accepted(&self) -> Vec<Accepted> {
        self.shared.accepted.lock().unwrap().clone()
    }

    pub(crate) fn accepted_count(&self) -> usize {
        self.shared.accepted.lock().unwrap().len()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::Relaxed);
        drop(TcpStream::connect(self.address));
    }
}

/// What the server does with one command.
enum Answer {
    Say(&'static str),
    Cut,
}

struct Connection<'a> {
    reader: BufReader<TcpStream>,
    writer: TcpStream,
    shared: &'a Shared,
    chance: Chance,
    /// The places of the messages that came over this connection.
    places: Vec<usize>,
    recipients: Vec<String>,
}

impl<'a> Connection<'a> {
    fn serve(stream: TcpStream, shared: &'a Shared, chance: Chance) -> std::io::Result<()> {
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(IDLE))?;
        shared.counts.connections.fetch_add(1, Ordering::Relaxed);
        let mut connection = Connection {
            writer: stream.try_clone()?,
            reader: BufReader::new(stream),
            shared,
            chance,
            places: Vec::new(),
            recipients: Vec::new(),
        };
        connection.writer.write_all(b"220 sink.example ESMTP\r\n")?;
        let mut line = String::new();
        while connection.reader.read_line(&mut line)? > 0 {
            match connection.answer(line.trim_end())? {
                Answer::Say(text) => connection.writer.write_all(text.as_bytes())?,
                Answer::Cut => return Ok(()),
            }
            if line.starts_with("QUIT") {
                return Ok(());
            }
            line.clear();
        }
        Ok(())
    }

    fn answer(&mut self, line: &str) -> std::io::Result<Answer> {
        let faults = *self.shared.faults.lock().unwrap();
        let counts = &self.shared.counts;
        let add = |count: &AtomicU64| count.fetch_add(1, Ordering::Relaxed);
        if self.chance.hits(faults.delay) {
            add(&counts.delayed);
            thread::sleep(Duration::from_millis(self.chance.below(40)));
        }
        let command = line.get(..4).unwrap_or(line).to_ascii_uppercase();
        if command != "EHLO" && command != "QUIT" && self.chance.hits(faults.cut) {
            add(&counts.cut);
            return Ok(Answer::Cut);
        }
        Ok(match command.as_str() {
            // Half of the connections take a message with its envelope (RFC 3030).
            "EHLO" if self.chance.hits(50) => Answer::Say(
                "250-sink.example\r\n250-PIPELINING\r\n250-CHUNKING\r\n250-8BITMIME\r\n\
                 250 SMTPUTF8\r\n",
            ),
            "EHLO" => Answer::Say(
                "250-sink.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n",
            ),
            "MAIL" => {
                self.recipients.clear();
                self.follow();
                Answer::Say("250 2.1.0 ok\r\n")
            }
            "RCPT" if self.chance.hits(faults.rcpt_4xx) => {
                add(&counts.temporary);
                Answer::Say("451 4.3.0 not now\r\n")
            }
            "RCPT" if self.chance.hits(faults.rcpt_5xx) => {
                add(&counts.permanent);
                Answer::Say("550 5.1.1 nobody here\r\n")
            }
            "RCPT" => {
                let address = line.split(['<', '>']).nth(1).unwrap_or_default();
                self.recipients.push(address.to_ascii_lowercase());
                Answer::Say("250 2.1.5 ok\r\n")
            }
            "DATA" if self.recipients.is_empty() => {
                Answer::Say("554 5.5.1 nobody to give it to\r\n")
            }
            "DATA" => return self.data(faults),
            "BDAT" => return self.chunk(line, faults),
            "RSET" | "QUIT" | "NOOP" => Answer::Say("250 2.0.0 ok\r\n"),
            _ => Answer::Say("502 5.5.1 no\r\n"),
        })
    }

    fn data(&mut self, faults: Faults) -> std::io::Result<Answer> {
        self.writer.write_all(b"354 go on\r\n")?;
        let mut message = Vec::new();
        while !message.ends_with(b"\r\n.\r\n") {
            if (&mut self.reader).take(1 << 20).read_until(b'\n', &mut message)? == 0 {
                return Ok(Answer::Cut);
            }
        }
        Ok(self.take(&message, faults))
    }

    fn chunk(&mut self, line: &str, faults: Faults) -> std::io::Result<Answer> {
        let size = line.split(' ').nth(1).and_then(|size| size.parse().ok()).unwrap_or(0);
        let mut message = vec![0; size];
        self.reader.read_exact(&mut message)?;
        if self.recipients.is_empty() {
            return Ok(Answer::Say("554 5.5.1 nobody to give it to\r\n"));
        }
        Ok(self.take(&message, faults))
    }

    fn take(&mut self, message: &[u8], faults: Faults) -> Answer {
        let counts = &self.shared.counts;
        if self.chance.hits(faults.data_4xx) {
            counts.temporary.fetch_add(1, Ordering::Relaxed);
            return Answer::Say("452 4.3.1 full\r\n");
        }
        let kept = self.chance.hits(faults.kept);
        let mut accepted = self.shared.accepted.lock().unwrap();
        self.places.push(accepted.len());
        accepted.push(Accepted {
            recipients: std::mem::take(&mut self.recipients),
            message_id: message_id(message),
            followed: 0,
            kept,
        });
        if kept {
            counts.kept.fetch_add(1, Ordering::Relaxed);
            return Answer::Cut;
        }
        Answer::Say("250 2.0.0 taken\r\n")
    }

    /// Notes that the client has gone on after the messages that came so far.
    fn follow(&mut self) {
        let mut accepted = self.shared.accepted.lock().unwrap();
        for place in &self.places {
            accepted[*place].followed += 1;
        }
    }
}

/// Finds the Message-ID in a header.
fn message_id(message: &[u8]) -> String {
    let text = String::from_utf8_lossy(message);
    let line = text.lines().find(|line| line.to_ascii_lowercase().starts_with("message-id:"));
    let value = line.and_then(|line| line.split_once(':')).map(|(_, value)| value.trim());
    value.unwrap_or_default().to_owned()
}

/// Groups the places of accepted messages by recipient and Message-ID.
pub(crate) fn copies(accepted: &[Accepted]) -> HashMap<(&str, &str), Vec<usize>> {
    let mut copies: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
    for (place, one) in accepted.iter().enumerate() {
        for recipient in &one.recipients {
            let key = (recipient.as_str(), one.message_id.as_str());
            copies.entry(key).or_default().push(place);
        }
    }
    copies
}
