//! A connection to a relay: octets out, replies in, plain or encrypted.
//!
//! Knows nothing of mail. lettre's own connection does not fit: it takes a reply without text for a broken
//! connection, keeps replies from before the encryption, and not what the relay offers.
//!
//! Invariant: what came in the clear is never read as an answer to what was said encrypted.

use std::io::{self, BufRead as _, BufReader, ErrorKind, Read, Write};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::{ClientConnection, StreamOwned};

use super::broken::Broken;
use super::reply::{Answer, Reading};
use super::tls::Encryption;

/// A connection to a relay.
pub(super) struct Wire {
    stream: BufReader<Stream>,
    wait: Duration,
}

enum Stream {
    Plain(TcpStream),
    Encrypted(Box<StreamOwned<ClientConnection, TcpStream>>),
}

impl Wire {
    /// Connects, to the first address of the host that can be reached.
    pub(super) fn open(host: &str, port: u16, wait: Duration) -> Result<Self, Broken> {
        let broken = |error| Broken::new(error, wait);
        let mut last = Broken::Io(io::Error::other("the host has no address"));
        for address in (host, port).to_socket_addrs().map_err(broken)? {
            let made = TcpStream::connect_timeout(&address, wait).and_then(|stream| {
                // All of a command is in one write: nothing is gained by waiting for more of it.
                stream.set_nodelay(true)?;
                limit(&stream, wait)?;
                Ok(stream)
            });
            match made {
                Ok(stream) => {
                    return Ok(Self { stream: BufReader::new(Stream::Plain(stream)), wait });
                }
                Err(error) => last = broken(error),
            }
        }
        Err(last)
    }

    /// Shakes hands; nothing that came before may be left.
    pub(super) fn encrypt(self, encryption: &Encryption) -> Result<Self, Broken> {
        if !self.stream.buffer().is_empty() {
            return Err(Broken::Injected);
        }
        let wait = self.wait;
        let mut stream = match self.stream.into_inner() {
            Stream::Plain(stream) => stream,
            encrypted @ Stream::Encrypted(_) => {
                return Ok(Self { stream: BufReader::new(encrypted), wait });
            }
        };
        let config = Arc::clone(&encryption.config);
        let mut client =
            ClientConnection::new(config, encryption.name.clone()).map_err(Broken::Tls)?;
        while client.is_handshaking() {
            client.complete_io(&mut stream).map_err(|error| Broken::new(error, wait))?;
        }
        let stream = Stream::Encrypted(Box::new(StreamOwned::new(client, stream)));
        Ok(Self { stream: BufReader::new(stream), wait })
    }

    /// Sets how long to wait for each reply.
    pub(super) fn set_wait(&mut self, wait: Duration) -> Result<(), Broken> {
        if self.wait != wait {
            limit(self.stream.get_ref().tcp(), wait).map_err(Broken::Io)?;
            self.wait = wait;
        }
        Ok(())
    }

    /// Says one command, and takes the reply.
    pub(super) fn ask(&mut self, command: &[u8]) -> Result<Answer, Broken> {
        self.say(command)?;
        self.hear()
    }

    /// Says something, in one write.
    pub(super) fn say(&mut self, octets: &[u8]) -> Result<(), Broken> {
        let stream = self.stream.get_mut();
        let said = stream.write_all(octets).and_then(|()| stream.flush());
        said.map_err(|error| Broken::new(error, self.wait))
    }

    /// Takes the next reply.
    pub(super) fn hear(&mut self) -> Result<Answer, Broken> {
        let started = Instant::now();
        let mut reading = Reading::default();
        loop {
            let came = match self.stream.fill_buf() {
                Ok([]) => return Err(Broken::Closed),
                Ok(came) => came,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(Broken::new(error, self.wait)),
            };
            let (used, answer) = reading.take(came)?;
            self.stream.consume(used);
            if let Some(answer) = answer {
                return Ok(answer);
            }
            // A relay that sends an octet now and then would keep us for ever.
            if started.elapsed() > self.wait {
                return Err(Broken::Late(self.wait));
            }
        }
    }
}

/// Sets how long a read and a write may take.
fn limit(stream: &TcpStream, wait: Duration) -> io::Result<()> {
    stream.set_read_timeout(Some(wait))?;
    stream.set_write_timeout(Some(wait))
}

impl Stream {
    fn tcp(&self) -> &TcpStream {
        match self {
            Self::Plain(stream) => stream,
            Self::Encrypted(stream) => stream.get_ref(),
        }
    }
}

impl Read for Stream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(stream) => stream.read(buffer),
            Self::Encrypted(stream) => stream.read(buffer),
        }
    }
}

impl Write for Stream {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(stream) => stream.write(buffer),
            Self::Encrypted(stream) => stream.write(buffer),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(stream) => stream.flush(),
            Self::Encrypted(stream) => stream.flush(),
        }
    }
}
