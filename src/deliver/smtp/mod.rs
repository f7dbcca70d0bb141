//! A relay that speaks SMTP, over one connection for many mails.

mod address;
mod broken;
mod connect;
mod login;
mod offers;
mod reply;
mod session;
mod tls;
mod wire;

use super::{Mail, Reply, SetupError, SmtpSettings, Transport, Unreachable};

use session::Session;
use tls::Encryption;

/// Mails over one connection: as many as `OpenSMTPD` takes, which puts off all others.
pub(super) const MAILS_MAX: u32 = 100;

/// A relay that speaks SMTP.
pub struct Smtp {
    settings: SmtpSettings,
    /// What we call ourselves.
    name: String,
    encryption: Option<Encryption>,
    session: Option<Session>,
}

impl Smtp {
    /// Checks the settings; connects with the first mail.
    pub fn new(settings: &SmtpSettings) -> Result<Self, SetupError> {
        connect::check_auth(settings)?;
        Ok(Self {
            name: connect::own_name(settings)?,
            encryption: Encryption::new(settings)?,
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
        let greeted = connect::connect(&self.settings, &self.name, self.encryption.as_ref())?;
        Ok(Session::new(greeted, &self.settings))
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
