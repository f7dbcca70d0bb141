//! One connection, and the transactions on it.

use std::error::Error as _;
use std::fmt::Display;
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::client::SmtpConnection;
use lettre::transport::smtp::extension::Extension;
use lettre::transport::smtp::response::Response;

use super::address::{Needs, Path, not_without_eight_bit, not_without_utf8};
use crate::deliver::{Enhanced, Mail, Reply, SmtpSettings};
use crate::store::Outcome;

/// How long a relay may take to say goodbye.
const QUIT_WAIT: Duration = Duration::from_secs(5);

/// One connection to a relay.
pub(super) struct Session {
    connection: SmtpConnection,
    mails: u32,
    usable: bool,
    command_wait: Duration,
    message_wait: Duration,
}

impl Session {
    /// Takes a connection that is ready for mail.
    pub(super) fn new(connection: SmtpConnection, settings: &SmtpSettings) -> Self {
        Self {
            connection,
            mails: 0,
            usable: true,
            command_wait: seconds(settings.command_seconds),
            message_wait: seconds(settings.message_seconds),
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

    /// Ends what the last mail left open; tells whether the connection still works.
    pub(super) fn reset(&mut self) -> bool {
        let reply = self.say("RSET\r\n");
        self.usable && reply.outcome() == Outcome::Sent
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
        let reply = self.mail(reverse_path.as_ref(), needs, &recipients);
        if reply.outcome() != Outcome::Sent {
            return all(reply);
        }
        let mut replies: Vec<Reply> =
            recipients.iter().map(|recipient| self.recipient(recipient)).collect();
        if replies.iter().any(|reply| reply.outcome() == Outcome::Sent) {
            let last = self.data(mail);
            for reply in &mut replies {
                if reply.outcome() == Outcome::Sent {
                    reply.clone_from(&last);
                }
            }
        }
        replies
    }

    fn mail(&mut self, reverse_path: Option<&Path>, needs: Needs, recipients: &[Path]) -> Reply {
        let wanted = needs.utf8 || recipients.iter().any(Path::needs_utf8);
        let utf8 = if wanted && self.offers(Extension::SmtpUtfEight) { " SMTPUTF8" } else { "" };
        let body = if needs.eight_bit { " BODY=8BITMIME" } else { "" };
        let address = reverse_path.map_or("", Path::as_str);
        self.say(&format_args!("MAIL FROM:<{address}>{utf8}{body}\r\n"))
    }

    fn recipient(&mut self, recipient: &Path) -> Reply {
        if recipient.needs_utf8() && !self.offers(Extension::SmtpUtfEight) {
            return not_without_utf8();
        }
        let mut reply = self.say(&format_args!("RCPT TO:<{}>\r\n", recipient.as_str()));
        // The old code for "too many recipients" means 452 (RFC 5321 section 4.5.3.1.10).
        if reply.code == 552 && matches!(reply.enhanced, None | Some(Enhanced(5, 5, 3))) {
            reply.code = 452;
            reply.enhanced = Some(Enhanced(4, 5, 3));
        }
        reply
    }

    /// Sends the message; the reply is that of all accepted recipients.
    fn data(&mut self, mail: &Mail<'_>) -> Reply {
        let reply = self.say("DATA\r\n");
        match reply.code {
            354 => {}
            400.. => return reply,
            // Whatever the relay thinks it has agreed to, a message would be taken for commands.
            _ => return self.lost("unexpected reply to DATA"),
        }
        if self.connection.set_timeout(Some(self.message_wait)).is_err() {
            return self.lost("connection closed");
        }
        let bytes = mail.message.as_bytes();
        let result = match std::str::from_utf8(bytes) {
            // One write for text and end: two would wait for the relay's delayed
            // acknowledgment between them, 40 ms for each mail.
            Ok(text) => self.connection.command(stuffed(text)),
            // lettre ends the last line itself.
            Err(_) => self.connection.message(bytes.strip_suffix(b"\r\n").unwrap_or(bytes)),
        };
        self.read(result)
    }

    /// Says one command and takes the reply.
    fn say(&mut self, command: &(impl Display + ?Sized)) -> Reply {
        if !self.usable {
            return self.lost("connection closed");
        }
        if self.connection.set_timeout(Some(self.command_wait)).is_err() {
            return self.lost("connection closed");
        }
        let result = self.connection.command(command);
        self.read(result)
    }

    fn read(&mut self, result: Result<Response, Error>) -> Reply {
        let reply = match result {
            Ok(response) => {
                let lines: Vec<&str> = response.message().collect();
                Reply::new(response.code().into(), &lines.join(" "))
            }
            Err(error) => reply_of(&error, Enhanced::LOST),
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

fn seconds(seconds: u32) -> Duration {
    Duration::from_secs(u64::from(seconds.max(1)))
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
    for line in text.split_inclusive("\r\n") {
        if line.starts_with('.') {
            data.push('.');
        }
        data.push_str(line);
    }
    data.push_str(".\r\n");
    data
}
