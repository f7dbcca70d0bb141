//! An SMTP server in this process that does what its rules say.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use super::wire::Wire;

/// What the server does instead of what a friendly one would.
#[derive(Debug, Clone, Copy)]
pub(super) enum Act {
    /// Says this.
    Say(&'static str),
    /// Closes the connection without a word; a message is kept if its end was seen.
    Cut,
    /// Says nothing and keeps the connection open.
    Hang,
}

/// When a command begins with `on`, at most `times` times, act.
///
/// `connect` stands for the greeting, `.` for the end of a message.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rule {
    pub(super) on: &'static str,
    pub(super) times: u32,
    pub(super) act: Act,
}

/// A message that the server has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Taken {
    pub(super) from: String,
    pub(super) to: Vec<String>,
    pub(super) data: String,
    pub(super) connection: usize,
    /// How many reads it took to see the whole message.
    pub(super) reads: usize,
}

#[derive(Debug, Default)]
struct Seen {
    rules: Vec<Rule>,
    extensions: Vec<&'static str>,
    commands: Vec<String>,
    taken: Vec<Taken>,
    connections: usize,
    reads: usize,
}

/// The server; it ends when it is dropped.
pub(super) struct Sink {
    pub(super) address: SocketAddr,
    seen: Arc<Mutex<Seen>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Sink {
    pub(super) fn new(rules: &[Rule]) -> Self {
        Self::offering(&["8BITMIME", "SMTPUTF8"], rules)
    }

    /// Offers these in its reply to EHLO; `IMPLICIT` among them means TLS from the first octet.
    pub(super) fn offering(extensions: &[&'static str], rules: &[Rule]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Seen {
            rules: rules.to_vec(),
            extensions: extensions.to_vec(),
            ..Seen::default()
        }));
        let stop = Arc::new(AtomicBool::new(false));
        let thread = thread::spawn({
            let seen = Arc::clone(&seen);
            let stop = Arc::clone(&stop);
            move || {
                for stream in listener.incoming() {
                    if stop.load(Ordering::Relaxed) {
                        return;
                    }
                    let seen = Arc::clone(&seen);
                    thread::spawn(move || serve(stream.unwrap(), &seen));
                }
            }
        });
        Self { address, seen, stop, thread: Some(thread) }
    }

    /// The commands so far, without the greeting and the ends of messages.
    pub(super) fn commands(&self) -> Vec<String> {
        self.seen.lock().unwrap().commands.clone()
    }

    pub(super) fn taken(&self) -> Vec<Taken> {
        self.seen.lock().unwrap().taken.clone()
    }

    pub(super) fn connections(&self) -> usize {
        self.seen.lock().unwrap().connections
    }

    /// How often it had to wait for the clients.
    pub(super) fn reads(&self) -> usize {
        self.seen.lock().unwrap().reads
    }

    /// From now on, other rules.
    pub(super) fn follow(&self, rules: &[Rule]) {
        self.seen.lock().unwrap().rules = rules.to_vec();
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}

/// One connection with its buffer.
struct Line<'a> {
    wire: Option<Wire>,
    buffer: Vec<u8>,
    reads: usize,
    seen: &'a Mutex<Seen>,
}

fn serve(stream: TcpStream, seen: &Mutex<Seen>) {
    let connection = {
        let mut seen = seen.lock().unwrap();
        seen.connections += 1;
        seen.connections
    };
    let implicit = seen.lock().unwrap().extensions.contains(&"IMPLICIT");
    let mut wire = Wire::Plain(stream);
    if implicit {
        wire = wire.encrypted();
    }
    let mut line = Line { wire: Some(wire), buffer: Vec::new(), reads: 0, seen };
    // It ends when the client has left, or a rule says so.
    let _ended: Option<()> = line.talk(connection);
}

impl Line<'_> {
    fn talk(&mut self, connection: usize) -> Option<()> {
        self.answer("connect", "220 sink ESMTP")?;
        let mut from = String::new();
        let mut to = Vec::new();
        loop {
            let command = self.until(b"\r\n")?;
            self.seen.lock().unwrap().commands.push(command.clone());
            let verb = command.get(..4).unwrap_or_default().to_ascii_uppercase();
            match verb.as_str() {
                "EHLO" => {
                    let extensions = self.seen.lock().unwrap().extensions.join("\r\n250-");
                    self.answer(&command, &format!("250-sink\r\n250-{extensions}\r\n250 HELP"))?;
                }
                "MAIL" => {
                    from.clear();
                    to.clear();
                    if self.answer(&command, "250 2.1.0 ok")? {
                        from.clone_from(&command);
                    }
                }
                "RCPT" if from.is_empty() => self.say("503 5.5.1 MAIL first")?,
                "RCPT" => {
                    if self.answer(&command, "250 2.1.5 ok")? {
                        to.push(command);
                    }
                }
                "DATA" => {
                    if self.answer(&command, "354 go on")? {
                        self.take(connection, &from, &to)?;
                    }
                }
                "BDAT" => self.take_chunk(connection, &command, &from, &to)?,
                "STAR" => {
                    if self.answer(&command, "220 2.0.0 go on")? {
                        self.wire = self.wire.take().map(Wire::encrypted);
                    }
                }
                "QUIT" => {
                    self.answer(&command, "221 2.0.0 bye")?;
                    return None;
                }
                _ => {
                    self.answer(&command, "250 2.0.0 ok")?;
                }
            }
        }
    }

    fn take(&mut self, connection: usize, from: &str, to: &[String]) -> Option<()> {
        self.reads = 0;
        // The end of a message begins with the end of the line before it, be it that of DATA.
        self.buffer.splice(..0, *b"\r\n");
        let data = format!("{}\r\n", self.until(b"\r\n.\r\n")?);
        let data = data.replace("\r\n.", "\r\n").split_off(2);
        self.keep(connection, from, to, data)
    }

    /// Takes a message that came with its size.
    fn take_chunk(
        &mut self,
        connection: usize,
        command: &str,
        from: &str,
        to: &[String],
    ) -> Option<()> {
        self.reads = 0;
        let size = command.strip_prefix("BDAT ").and_then(|rest| rest.strip_suffix(" LAST"));
        let size: usize = size.expect("one chunk").parse().unwrap();
        while self.buffer.len() < size {
            self.read()?;
        }
        let rest = self.buffer.split_off(size);
        let data = std::mem::replace(&mut self.buffer, rest);
        if from.is_empty() {
            return self.say("503 5.5.1 MAIL first");
        }
        if to.is_empty() {
            return self.say("554 5.5.1 no valid recipients");
        }
        match self.act(command) {
            Some(act) => self.perform(Some(act), "").map(|_| ()),
            None => self.keep(connection, from, to, String::from_utf8_lossy(&data).into_owned()),
        }
    }

    fn keep(&mut self, connection: usize, from: &str, to: &[String], data: String) -> Option<()> {
        let taken =
            Taken { from: from.to_owned(), to: to.to_vec(), data, connection, reads: self.reads };
        let act = self.act(".");
        let refused = matches!(act, Some(Act::Say(reply)) if !reply.starts_with('2'));
        if !refused {
            self.seen.lock().unwrap().taken.push(taken);
        }
        self.perform(act, "250 2.0.0 queued").map(|_| ())
    }

    /// Follows the rules, or says the friendly reply; tells whether that was it.
    fn answer(&mut self, command: &str, friendly: &str) -> Option<bool> {
        let act = self.act(command);
        self.perform(act, friendly)
    }

    fn perform(&mut self, act: Option<Act>, friendly: &str) -> Option<bool> {
        match act {
            None => self.say(friendly).map(|()| true),
            Some(Act::Say(reply)) => {
                self.say(reply)?;
                // Whoever says so leaves (RFC 5321, section 3.8).
                (!reply.starts_with("421")).then(|| reply.starts_with(['2', '3']))
            }
            Some(Act::Cut) => None,
            Some(Act::Hang) => {
                // Until the client has had enough.
                while self.wire.as_mut()?.read(&mut [0; 512]).ok()? > 0 {}
                None
            }
        }
    }

    fn act(&self, command: &str) -> Option<Act> {
        let mut seen = self.seen.lock().unwrap();
        let rule =
            seen.rules.iter_mut().find(|rule| rule.times > 0 && command.starts_with(rule.on))?;
        rule.times -= 1;
        Some(rule.act)
    }

    fn say(&mut self, reply: &str) -> Option<()> {
        let wire = self.wire.as_mut()?;
        wire.write_all(format!("{reply}\r\n").as_bytes()).ok()?;
        wire.flush().ok()
    }

    /// Reads up to a mark, and drops the mark.
    fn until(&mut self, mark: &[u8]) -> Option<String> {
        let mut searched = 0;
        loop {
            let mut windows = self.buffer[searched..].windows(mark.len());
            if let Some(found) = windows.position(|window| window == mark) {
                let end = searched + found;
                let rest = self.buffer.split_off(end + mark.len());
                let mut text = std::mem::replace(&mut self.buffer, rest);
                text.truncate(end);
                return Some(String::from_utf8_lossy(&text).into_owned());
            }
            searched = (self.buffer.len() + 1).saturating_sub(mark.len());
            self.read()?;
        }
    }

    fn read(&mut self) -> Option<()> {
        let mut part = vec![0; 65_536];
        let read = self.wire.as_mut()?.read(&mut part).ok().filter(|read| *read > 0)?;
        self.reads += 1;
        self.seen.lock().unwrap().reads += 1;
        self.buffer.extend_from_slice(&part[..read]);
        Some(())
    }
}
