//! One connection, and the transactions on it.

use std::time::Duration;

use super::address::{Needs, Path, not_without_eight_bit, not_without_utf8};
use super::broken::Broken;
use super::connect::Greeted;
use super::offers::Offers;
use super::reply::Answer;
use super::wire::Wire;
use crate::deliver::{Enhanced, Mail, Reply, SmtpSettings};
use crate::store::Outcome;

/// How long a relay may take to say goodbye.
const QUIT_WAIT: Duration = Duration::from_secs(5);

/// The most recipients whose commands leave in one write; the relay's replies must fit into its buffers.
const RECIPIENTS_AT_ONCE_MAX: usize = 100;

/// One connection to a relay.
pub(super) struct Session {
    wire: Wire,
    offers: Offers,
    mails: u32,
    usable: bool,
    transaction: Transaction,
    /// It takes several commands at once (RFC 2920).
    pipelines: bool,
    chunks: Chunks,
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
    pub(super) fn new(greeted: Greeted, settings: &SmtpSettings) -> Self {
        let Greeted { wire, offers } = greeted;
        let chunks = settings.chunking && offers.has("CHUNKING");
        Self {
            mails: 0,
            usable: true,
            transaction: Transaction::Ended,
            pipelines: offers.has("PIPELINING"),
            chunks: if chunks { Chunks::Offered } else { Chunks::Unused },
            command_wait: seconds(settings.command_seconds),
            message_wait: seconds(settings.message_seconds),
            wire,
            offers,
        }
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
        self.usable && (ended || self.say(b"RSET\r\n").outcome() == Outcome::Sent)
    }

    /// Says goodbye, if anybody listens.
    pub(super) fn quit(&mut self) {
        if self.usable {
            // The mail is settled, whatever the relay answers.
            drop(self.say_within(QUIT_WAIT, b"QUIT\r\n"));
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
        if needs.utf8 && !self.offers.has("SMTPUTF8") {
            return all(not_without_utf8());
        }
        if needs.eight_bit && !self.offers.has("8BITMIME") {
            return all(not_without_eight_bit());
        }
        let recipients: Vec<Path> = mail.recipients.iter().map(|one| Path::new(one)).collect();
        let from = self.mail(reverse_path.as_ref(), needs, &recipients);
        if self.may_pipeline(&recipients) {
            return self.send_at_once(mail, from, &recipients);
        }
        let reply = self.say(from.as_bytes());
        if !self.begins(&reply) {
            return all(reply);
        }
        let mut replies: Vec<Reply> =
            recipients.iter().map(|recipient| self.recipient(recipient)).collect();
        if replies.iter().any(|reply| reply.outcome() == Outcome::Sent) {
            let data = self.say(b"DATA\r\n");
            let last = self.data(mail, data);
            give(&mut replies, &last);
        }
        replies
    }

    /// Says the whole envelope in one write (RFC 2920), with the message if the relay takes it so (RFC 3030):
    /// one wait instead of one for each command.
    fn send_at_once(&mut self, mail: &Mail<'_>, from: String, recipients: &[Path]) -> Vec<Reply> {
        let chunk = self.chunks == Chunks::Offered;
        let last = if chunk {
            format!("BDAT {} LAST\r\n", mail.message.len())
        } else {
            "DATA\r\n".to_owned()
        };
        let mut said = from;
        said.extend(recipients.iter().map(rcpt).chain([last]));
        let mut said = said.into_bytes();
        if chunk {
            said.extend_from_slice(mail.message);
        }
        // All replies may come with the last one.
        let wait = if chunk { self.message_wait } else { self.command_wait };
        let reply = self.say_within(wait, &said);
        let begins = self.begins(&reply);
        let mut replies: Vec<Reply> = recipients.iter().map(|_| too_many(self.hear())).collect();
        if !begins {
            replies.fill(reply);
        }
        if chunk {
            self.end_chunk(&mut replies);
            return replies;
        }
        let data = self.hear();
        if replies.iter().any(|reply| reply.outcome() == Outcome::Sent) {
            let last = self.data(mail, data);
            give(&mut replies, &last);
        } else if data.code == 354 {
            // A relay may want a message for nobody: an empty one (RFC 2920, section 3.1).
            self.say(b".\r\n");
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
            && (!utf8 || self.offers.has("SMTPUTF8"))
    }

    fn mail(&self, reverse_path: Option<&Path>, needs: Needs, recipients: &[Path]) -> String {
        let wanted = needs.utf8 || recipients.iter().any(Path::needs_utf8);
        let utf8 = if wanted && self.offers.has("SMTPUTF8") { " SMTPUTF8" } else { "" };
        let body = if needs.eight_bit { " BODY=8BITMIME" } else { "" };
        let address = reverse_path.map_or("", Path::as_str);
        format!("MAIL FROM:<{address}>{utf8}{body}\r\n")
    }

    fn recipient(&mut self, recipient: &Path) -> Reply {
        if recipient.needs_utf8() && !self.offers.has("SMTPUTF8") {
            return not_without_utf8();
        }
        too_many(self.say(rcpt(recipient).as_bytes()))
    }

    /// Sends the message after the reply to DATA; the answer is that of all accepted recipients.
    fn data(&mut self, mail: &Mail<'_>, reply: Reply) -> Reply {
        match reply.code {
            354 => {}
            400.. => return reply,
            // Whatever the relay thinks it has agreed to, a message would be taken for commands.
            _ => return self.lost("unexpected reply to DATA"),
        }
        // One write for text and end: two would wait for the relay's delayed acknowledgment between them.
        let reply = self.say_within(self.message_wait, &stuffed(mail.message));
        self.transaction = Transaction::Ended;
        reply
    }

    /// Says one command and takes the reply.
    fn say(&mut self, command: &[u8]) -> Reply {
        self.say_within(self.command_wait, command)
    }

    fn say_within(&mut self, wait: Duration, octets: &[u8]) -> Reply {
        if !self.usable {
            return self.lost("connection closed");
        }
        let answer = self.wire.set_wait(wait).and_then(|()| self.wire.ask(octets));
        self.read(answer)
    }

    /// Takes the reply to a command that was said with others.
    fn hear(&mut self) -> Reply {
        if !self.usable {
            return self.lost("connection closed");
        }
        let answer = self.wire.hear();
        self.read(answer)
    }

    fn read(&mut self, answer: Result<Answer, Broken>) -> Reply {
        let reply = match answer {
            Ok(answer) => answer.reply(),
            Err(broken) => {
                if matches!(broken, Broken::Late(_)) {
                    // It may be busy with what it has got: that is not to be sent again at once.
                    self.transaction = Transaction::Begun;
                }
                broken.lost()
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
    Duration::from_secs(u64::from(seconds))
}

/// Doubles the dot at the start of a line, and adds the line that ends the message (RFC 5321 section 4.5.2).
fn stuffed(message: &[u8]) -> Vec<u8> {
    let mut data = Vec::with_capacity(message.len() + 64);
    if message.starts_with(b".") {
        data.push(b'.');
    }
    let mut rest = message;
    while let Some(at) = memchr::memmem::find(rest, b"\r\n.") {
        let (line, after) = rest.split_at(at + b"\r\n.".len());
        data.extend_from_slice(line);
        data.push(b'.');
        rest = after;
    }
    data.extend_from_slice(rest);
    data.extend_from_slice(b".\r\n");
    data
}
