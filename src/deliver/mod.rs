//! Takes mail out of the outbox and gives it to a relay, `sendmail` or a maildir.
//!
//! Knows the store and the clock; nothing of why a mail exists.
//!
//! Invariants:
//! - Each recipient has a result of its own: one refusal holds up nobody else.
//! - Results are recorded after as many mails as the settings say, or a second. Delivery is at
//!   least once: only a stop between a relay's yes and its record makes a second copy, or a relay
//!   that takes a mail and does not say so.
//! - A relay that is out of reach is asked once, not once for each mail: the others wait in their place, untried.

mod backoff;
mod drain;
mod error;
mod log;
mod maildir;
mod reply;
mod sendmail;
mod settings;
mod smtp;

#[cfg(test)]
mod tests;

pub use backoff::Backoff;
pub use drain::{Deliverer, Report, Task};
pub use error::SetupError;
pub use maildir::Maildir;
pub use reply::{Enhanced, Reply, masked_readers};
pub use sendmail::Sendmail;
pub use settings::{
    Auth, MaildirSettings, SendmailSettings, Settings, SmtpSettings, Tls, TransportSettings,
};
pub use smtp::Smtp;

/// One mail for a transport.
#[derive(Debug, Clone)]
pub struct Mail<'a> {
    /// Names the mail: the same mail has the same id in every attempt.
    pub id: &'a str,
    /// The envelope sender; none is `<>`.
    pub reverse_path: Option<&'a str>,
    /// Who is to get it.
    pub recipients: Vec<&'a str>,
    /// The octets of the message.
    pub message: &'a [u8],
}

/// The way out is closed, whatever the mail: nothing was tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreachable {
    /// What happened.
    pub reply: Reply,
}

impl Unreachable {
    /// Says what to do about it.
    pub fn hint(&self) -> &'static str {
        match (self.reply.enhanced, self.reply.code) {
            (Some(Enhanced::NO_ANSWER), _) => {
                "check `delivery` in whyblocked.toml, and that the relay runs"
            }
            // Security and policy (RFC 3463, section 3.8; RFC 4954, section 6).
            (Some(Enhanced(_, 7, _)), _) | (_, 530 | 534 | 535 | 538) => {
                "check `tls`, `ca_file` and `auth` of `delivery.transport.smtp` in whyblocked.toml"
            }
            (Some(_) | None, _) => {
                "check `delivery` in whyblocked.toml, and what the relay lets in"
            }
        }
    }
}

/// A way out.
pub trait Transport: Send {
    /// Tries to deliver; answers one reply for each recipient, in their order.
    fn deliver(&mut self, mail: &Mail<'_>) -> Result<Vec<Reply>, Unreachable>;

    /// Ends what is kept open between two mails.
    fn close(&mut self) {}
}

/// Makes the configured transport.
pub fn open(settings: &Settings) -> Result<Box<dyn Transport>, SetupError> {
    Ok(match &settings.transport {
        TransportSettings::Smtp(smtp) => Box::new(Smtp::new(smtp)?),
        TransportSettings::Sendmail(sendmail) => Box::new(Sendmail::new(sendmail)),
        TransportSettings::Maildir(maildir) => Box::new(Maildir::new(maildir)?),
    })
}
