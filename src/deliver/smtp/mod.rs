//! A relay that speaks SMTP, over one connection for many mails.
//!
//! lettre makes the connection and speaks the commands; the transaction is ours,
//! because lettre's own gives up the whole mail when one recipient is refused.

mod address;
mod connect;
mod session;

use lettre::transport::smtp::client::TlsParameters;
use lettre::transport::smtp::extension::ClientId;

use super::{Mail, Reply, SetupError, SmtpSettings, Transport, Unreachable};

use session::Session;

/// Mails over one connection: as many as `OpenSMTPD` takes, which puts off all others.
pub(super) const MAILS_MAX: u32 = 100;

/// A relay that speaks SMTP.
pub struct Smtp {
    settings: SmtpSettings,
    hello: ClientId,
    tls: Option<TlsParameters>,
    session: Option<Session>,
}

impl Smtp {
    /// Checks the settings; connects with the first mail.
    pub fn new(settings: &SmtpSettings) -> Result<Self, SetupError> {
        connect::check_auth(settings)?;
        Ok(Self {
            hello: connect::hello(settings)?,
            tls: connect::tls(settings)?,
            settings: settings.clone(),
            session: None,
        })
    }

    /// Takes the open connection if it still works, or makes one.
    fn ready(&mut self) -> Result<Session, Unreachable> {
        if let Some(mut session) = self.session.take() {
            if session.mails() < MAILS_MAX && session.reset() {
                return Ok(session);
            }
            session.quit();
        }
        self.connect()
    }

    fn connect(&self) -> Result<Session, Unreachable> {
        let connection = connect::connect(&self.settings, &self.hello, self.tls.as_ref())?;
        Ok(Session::new(connection, &self.hello, &self.settings))
    }
}

impl Transport for Smtp {
    fn deliver(&mut self, mail: &Mail<'_>) -> Result<Vec<Reply>, Unreachable> {
        let mut session = self.ready()?;
        let mut replies = session.send(mail);
        if session.had_ended() {
            session = self.connect()?;
            replies = session.send(mail);
        }
        // The next attempt, and all others, go without.
        self.settings.chunking &= !session.refuses_chunks();
        self.session = Some(session).filter(Session::is_usable);
        Ok(replies)
    }

    fn close(&mut self) {
        if let Some(mut session) = self.session.take() {
            session.quit();
        }
    }
}

impl Drop for Smtp {
    fn drop(&mut self) {
        self.close();
    }
}
