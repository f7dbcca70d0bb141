//! One connection, and the transactions on it.

use std::error::Error as _;
use std::fmt::Display;
use std::io;
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::client::SmtpConnection;
use lettre::transport::smtp::extension::{ClientId, Extension};
use lettre::transport::smtp::response::Response;

use super::address::{Needs, Path, not_without_eight_bit, not_without_utf8};
use crate::deliver::{Enhanced, Mail, Reply, SmtpSettings};
use crate::store::Outcome;

/// How long a relay may take to say goodbye.
const QUIT_WAIT: Duration = Duration::from_secs(5);

/// The most recipients whose commands leave in one write; the relay's replies must fit into its buffers.
const RECIPIENTS_AT_ONCE_MAX: usize = 100;

/// One connection to a relay.
pub(super) struct Session {
    connection: SmtpConnection,
    mails: u32,
    usable: bool,
    transaction: Transaction,
    /// It takes several commands at once (RFC 2920).
    pipelines: bool,
    chunks: Chunks,
    wait: Option<Duration>,
    command_wait: Duration,
    message_wait: Duration,
}

/// Whether the relay takes a message with the commands before it (RFC 3030).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chunks {
    /// It does not offer that, or we do not want it.
    Unused,
    /// It says so.
    Offered,
    /// It says so, and does not.
    Refused,
}

/// How far the last transaction came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Transaction {
    /// The relay has not said that it has begun it.
    Asked,
    /// The relay has begun it, or may have.
    Begun,
    /// The relay has ended it.
    Ended,
}

impl Session {
    /// Takes a connection that is ready for mail.
    pub(super) fn new(
        connection: SmtpConnection,
        hello: &ClientId,
        settings: &SmtpSettings,
    ) -> Self {
        let mut session = Self {
            connection,
            mails: 0,
            usable: true,
            transaction: Transaction::Ended,
            pipelines: false,
            chunks: Chunks::Unused,
            wait: None,
            command_wait: seconds(settings.command_seconds),
            message_wait: seconds(settings.message_seconds),
        };
        // lettre has asked already, but does not keep this part of the answer.
        let answer = session.say(&format_args!("EHLO {hello}\r\n"));
        let offers = |name: &str| {
            answer.outcome() == Outcome::Sent
                && answer.text.split(' ').any(|word| word.eq_ignore_ascii_case(name))
        };
        session.pipelines = offers("PIPELINING");
        if settings.chunking && offers("CHUNKING") {
            session.chunks = Chunks::Offered;
        }
        session
    }

    /// Tells how many mails it has seen.
    pub(super) fn mails(&self) -> u32 {
        self.mails
    }

    /// Tells whether another mail may be tried on it.
    pub(super) fn is_usable(&self) -> bool {
        self.usable
    }

    /// Tells whether the relay offers to take a message with its envelope, and does not.
    pub(super) fn refuses_chunks(&self) -> bool {
        self.chunks == Chunks::Refused
    }

    /// Tells whether the relay had left before the last mail, as it may between two mails. One that leaves
    /// right after it has taken a message with its envelope, and says nothing, looks the same.
    pub(super) fn had_ended(&self) -> bool {
        self.mails > 1 && !self.usable && self.transaction == Transaction::Asked
    }

    /// Ends what the last mail left open; tells whether the connection still works.
    pub(super) fn reset(&mut self) -> bool {
        let ended = self.transaction == Transaction::Ended;
        self.usable && (ended || self.say("RSET\r\n").outcome() == Outcome::Sent)
    }

    /// Says goodbye, if anybody listens.
    pub(super) fn quit(&mut self) {
        if self.usable && self.connection.set_timeout(Some(QUIT_WAIT)).is_ok() {
            // The mail is settled, whatever the relay answers.
            drop(self.connection.quit());
        }
        self.usable = false;
    }

    /// Runs one transaction; answers one reply for each recipient.
    pub(super) fn send(&mut self, mail: &Mail<'_>) -> Vec<Reply> {
        self.mails += 1;
        self.transaction = Transaction::Asked;
        let reverse_path = mail.reverse_path.map(Path::new);
        let needs = Needs::of(mail, reverse_path.as_ref());
        let all = |reply: Reply| vec![reply; mail.recipients.len()];
        if needs.utf8 && !self.offers(Extension::SmtpUtfEight) {
            return all(not_without_utf8());
        }
        if needs.eight_bit && !self.offers(Extension::EightBitMime) {
            return all(not_without_eight_bit());
        }
        let recipients: Vec<Path> = mail.recipients.iter().map(|one| Path::new(one)).collect();
        let from = self.mail(reverse_path.as_ref(), needs, &recipients);
        if self.may_pipeline(&recipients) {
            return self.send_at_once(mail, &from, &recipients);
        }
        let reply = self.say(&from);
        if !self.begins(&reply) {
            return all(reply);
        }
        let mut replies: Vec<Reply> =
            recipients.iter().map(|recipient| self.recipient(recipient)).collect();
        if replies.iter().any(|reply| reply.outcome() == Outcome::Sent) {
            let data = self.say("DATA\r\n");
            let last = self.data(mail, data);
            give(&mut replies, &last);
        }
        replies
    }

    /// Says the whole envelope in one write (RFC 2920), with the message if the relay takes it so (RFC 3030):
    /// one wait instead of one for each command.
    fn send_at_once(&mut self, mail: &Mail<'_>, from: &str, recipients: &[Path]) -> Vec<Reply> {
        let mut commands: String = from.to_owned();
        commands.extend(recipients.iter().map(rcpt));
        let chunk =
            std::str::from_utf8(mail.message).ok().filter(|_| self.chunks == Chunks::Offered);
        match chunk {
            Some(text) => commands.extend([&format!("BDAT {} LAST\r\n", text.len()), text]),
            None => commands.push_str("DATA\r\n"),
        }
        // All replies may come with the last one.
        let wait = if chunk.is_some() { self.message_wait } else { self.command_wait };
        let reply = self.say_within(wait, &commands);
        let begins = self.begins(&reply);
        let mut replies: Vec<Reply> = recipients.iter().map(|_| too_many(self.hear())).collect();
        if !begins {
            replies.fill(reply);
        }
        if chunk.is_some() {
            self.end_chunk(&mut replies);
            return replies;
        }
        let data = self.hear();
        if replies.iter().any(|reply| reply.outcome() == Outcome::Sent) {
            let last = self.data(mail, data);
            give(&mut replies, &last);
        } else if data.code == 354 && self.say(".\r\n").code >= 200 {
            // A relay may want a message for nobody: an empty one (RFC 2920, section 3.1).
            self.transaction = Transaction::Ended;
        }
        replies
    }

    /// Takes the reply to a message that was said with its envelope, and gives it to whoever was accepted.
    fn end_chunk(&mut self, replies: &mut [Reply]) {
        let mut last = self.hear();
        if last.outcome() == Outcome::Sent {
            self.transaction = Transaction::Ended;
        } else if self.usable {
            // The relay may take the lines of a message that it has refused for commands.
            self.usable = false;
            self.transaction = Transaction::Begun;
        }
        let is_wanted = replies.iter().any(|reply| reply.outcome() == Outcome::Sent);
        // What these codes are about is the command (RFC 5321, section 4.2.3).
        if is_wanted && (500..=504).contains(&last.code) {
            self.chunks = Chunks::Refused;
            last = self.lost("the relay offers CHUNKING and refuses BDAT");
        }
        give(replies, &last);
    }

    /// Notes the reply to MAIL; tells whether the transaction goes on.
    fn begins(&mut self, reply: &Reply) -> bool {
        let begins = reply.outcome() == Outcome::Sent;
        if begins {
            self.transaction = Transaction::Begun;
        }
        begins
    }

    /// Tells whether the relay takes several commands at once, and can take all of these.
    fn may_pipeline(&self, recipients: &[Path]) -> bool {
        let utf8 = recipients.iter().any(Path::needs_utf8);
        self.pipelines
            && recipients.len() <= RECIPIENTS_AT_ONCE_MAX
            && (!utf8 || self.offers(Extension::SmtpUtfEight))
    }

    fn mail(&self, reverse_path: Option<&Path>, needs: Needs, recipients: &[Path]) -> String {
        let wanted = needs.utf8 || recipients.iter().any(Path::needs_utf8);
        let utf8 = if wanted && self.offers(Extension::SmtpUtfEight) { " SMTPUTF8" } else { "" };
        let body = if needs.eight_bit { " BODY=8BITMIME" } else { "" };
        let address = reverse_path.map_or("", Path::as_str);
        format!("MAIL FROM:<{address}>{utf8}{body}\r\n")
    }

    fn recipient(&mut self, recipient: &Path) -> Reply {
        if recipient.needs_utf8() && !self.offers(Extension::SmtpUtfEight) {
            return not_without_utf8();
        }
        too_many(self.say(&rcpt(recipient)))
    }

    /// Sends the message after the reply to DATA; the answer is that of all accepted recipients.
    fn data(&mut self, mail: &Mail<'_>, reply: Reply) -> Reply {
        match reply.code {
            354 => {}
            400.. => return reply,
            // Whatever the relay thinks it has agreed to, a message would be taken for commands.
            _ => return self.lost("unexpected reply to DATA"),
        }
        if !self.waits(self.message_wait) {
            return self.lost("connection closed");
        }
        let bytes = mail.message;
        let result = match std::str::from_utf8(bytes) {
            // One write for text and end: two would wait for the relay's delayed
            // acknowledgment between them, 40 ms for each mail.
            Ok(text) => self.connection.command(stuffed(text)),
            // lettre ends the last line itself.
            Err(_) => self.connection.message(bytes.strip_suffix(b"\r\n").unwrap_or(bytes)),
        };
        self.transaction = Transaction::Ended;
        self.read(result)
    }

    /// Says one command and takes the reply.
    fn say(&mut self, command: &(impl Display + ?Sized)) -> Reply {
        self.say_within(self.command_wait, command)
    }

    fn say_within(&mut self, wait: Duration, command: &(impl Display + ?Sized)) -> Reply {
        if !self.usable || !self.waits(wait) {
            return self.lost("connection closed");
        }
        let result = self.connection.command(command);
        self.read(result)
    }

    /// Takes the reply to a command that was said with others.
    fn hear(&mut self) -> Reply {
        if !self.usable {
            return self.lost("connection closed");
        }
        let result = self.connection.read_response();
        self.read(result)
    }

    /// Sets how long a reply may take; tells whether that could be done.
    fn waits(&mut self, wait: Duration) -> bool {
        if self.wait != Some(wait) {
            self.wait = self.connection.set_timeout(Some(wait)).ok().map(|()| wait);
        }
        self.wait.is_some()
    }

    fn read(&mut self, result: Result<Response, Error>) -> Reply {
        let reply = match result {
            Ok(response) => {
                let lines: Vec<&str> = response.message().collect();
                Reply::new(response.code().into(), &lines.join(" "))
            }
            Err(error) => {
                if is_timeout(&error) {
                    // It may be busy with what it has got: that is not to be sent again at once.
                    self.transaction = Transaction::Begun;
                }
                reply_of(&error, Enhanced::LOST)
            }
        };
        if reply.ends_connection() {
            self.usable = false;
        }
        reply
    }

    fn lost(&mut self, text: &str) -> Reply {
        self.usable = false;
        Reply::local(450, Enhanced::LOST, text)
    }

    fn offers(&self, extension: Extension) -> bool {
        self.connection.server_info().supports_feature(extension)
    }
}

fn rcpt(recipient: &Path) -> String {
    format!("RCPT TO:<{}>\r\n", recipient.as_str())
}

/// Reads the old code for "too many recipients" as what it means now (RFC 5321 section 4.5.3.1.10).
fn too_many(mut reply: Reply) -> Reply {
    if reply.code == 552 && matches!(reply.enhanced, None | Some(Enhanced(5, 5, 3))) {
        reply.code = 452;
        reply.enhanced = Some(Enhanced(4, 5, 3));
    }
    reply
}

/// Gives the answer to the message to whoever was accepted.
fn give(replies: &mut [Reply], answer: &Reply) {
    for reply in replies.iter_mut().filter(|reply| reply.outcome() == Outcome::Sent) {
        reply.clone_from(answer);
    }
}

fn seconds(seconds: u32) -> Duration {
    Duration::from_secs(u64::from(seconds.max(1)))
}

/// Tells whether no reply came in time.
fn is_timeout(error: &Error) -> bool {
    let cause = error.source().and_then(|cause| cause.downcast_ref::<io::Error>());
    cause.is_some_and(|cause| {
        matches!(cause.kind(), io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock)
    })
}

/// Takes the relay's reply out of an error, or makes one for a connection that gave none.
pub(super) fn reply_of(error: &Error, without: Enhanced) -> Reply {
    let text = error.source().map(ToString::to_string);
    match error.status() {
        Some(code) => Reply::new(code.into(), &text.unwrap_or_default()),
        None => Reply::local(450, without, &error.to_string()),
    }
}

/// Doubles the dot at the start of a line, and adds the line that ends the message (RFC 5321 section 4.5.2).
pub(super) fn stuffed(text: &str) -> String {
    let mut data = String::with_capacity(text.len() + 64);
    if text.starts_with('.') {
        data.push('.');
    }
    let mut start = 0;
    for at in memchr::memmem::find_iter(text.as_bytes(), b"\r\n.") {
        let end = at + b"\r\n.".len();
        data.push_str(text.get(start..end).unwrap_or_default());
        data.push('.');
        start = end;
    }
    data.push_str(text.get(start..).unwrap_or_default());
    data.push_str(".\r\n");
    data
}
