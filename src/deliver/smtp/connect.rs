//! From settings to a connection that is ready for mail.

use std::time::Duration;

use super::broken::Broken;
use super::login::log_in;
use super::offers::Offers;
use super::reply::Answer;
use super::tls::Encryption;
use super::wire::Wire;
use crate::deliver::{Enhanced, Reply, SetupError, SmtpSettings, Tls, Unreachable};
use crate::server;

/// What we call ourselves if this computer has no name that a relay would take.
const NAMELESS: &str = "[127.0.0.1]";

/// A connection on which both have said who they are.
pub(super) struct Greeted {
    pub(super) wire: Wire,
    pub(super) offers: Offers,
}

/// Refuses to send a password where others could read it.
pub(super) fn check_auth(settings: &SmtpSettings) -> Result<(), SetupError> {
    let verified = match settings.tls {
        Tls::Required | Tls::Implicit => true,
        Tls::None | Tls::Opportunistic => false,
    };
    if settings.auth.is_none() || verified || server::is_here(&settings.host) {
        return Ok(());
    }
    Err(SetupError::OpenPassword { host: settings.host.clone() })
}

/// Finds the name for EHLO: a host name with a dot, or an address literal (RFC 5321 section 4.1.1.1).
pub(super) fn own_name(settings: &SmtpSettings) -> Result<String, SetupError> {
    let fits =
        |name: &str| (1..=255).contains(&name.len()) && name.chars().all(|c| c.is_ascii_graphic());
    let Some(name) = &settings.ehlo else {
        let own = nix::unistd::gethostname().ok().and_then(|name| name.into_string().ok());
        let own = own.filter(|name| name.contains('.') && fits(name));
        return Ok(own.unwrap_or_else(|| NAMELESS.to_owned()));
    };
    if fits(name) { Ok(name.clone()) } else { Err(SetupError::Ehlo { name: name.clone() }) }
}

/// Connects, encrypts and logs in.
pub(super) fn connect(
    settings: &SmtpSettings,
    name: &str,
    encryption: Option<&Encryption>,
) -> Result<Greeted, Unreachable> {
    let mut greeted = encrypted(settings, name, encryption)?;
    if let Some(auth) = &settings.auth {
        log_in(&mut greeted, auth)?;
    }
    Ok(greeted)
}

fn encrypted(
    settings: &SmtpSettings,
    name: &str,
    encryption: Option<&Encryption>,
) -> Result<Greeted, Unreachable> {
    let wire = open(settings)?;
    let Some(encryption) = encryption else {
        return greet(wire, name);
    };
    match settings.tls {
        Tls::None => greet(wire, name),
        Tls::Implicit => greet(wire.encrypt(encryption)?, name),
        Tls::Required => greet(wire, name)?.start_tls(encryption, name),
        Tls::Opportunistic => {
            let greeted = greet(wire, name)?;
            if !greeted.offers.has("STARTTLS") {
                return Ok(greeted);
            }
            // A failed handshake has used the connection up.
            greeted.start_tls(encryption, name).or_else(|_| greet(open(settings)?, name))
        }
    }
}

fn open(settings: &SmtpSettings) -> Result<Wire, Broken> {
    let wait = Duration::from_secs(u64::from(settings.connect_seconds));
    Wire::open(&settings.host, settings.port, wait)
}

/// Hears the greeting, and says ours.
fn greet(mut wire: Wire, name: &str) -> Result<Greeted, Unreachable> {
    let greeting = wire.hear()?;
    if !greeting.is_yes() {
        return Err(refused(&mut wire, &greeting));
    }
    say_hello(wire, name)
}

/// Says EHLO, or HELO to a relay that knows nothing else (RFC 5321, section 3.2).
fn say_hello(mut wire: Wire, name: &str) -> Result<Greeted, Unreachable> {
    let mut answer = wire.ask(format!("EHLO {name}\r\n").as_bytes())?;
    let mut offers = Offers::of(&answer);
    if matches!(answer.code, 500 | 502) {
        answer = wire.ask(format!("HELO {name}\r\n").as_bytes())?;
        offers = Offers::default();
    }
    if answer.is_yes() { Ok(Greeted { wire, offers }) } else { Err(refused(&mut wire, &answer)) }
}

impl Greeted {
    /// Encrypts; what the relay has offered before counts no more (RFC 3207, section 4.2).
    fn start_tls(mut self, encryption: &Encryption, name: &str) -> Result<Self, Unreachable> {
        if !self.offers.has("STARTTLS") {
            let text = "the relay does not offer STARTTLS";
            return Err(Unreachable { reply: Reply::local(450, Enhanced::NOT_SECURE, text) });
        }
        let answer = self.wire.ask(b"STARTTLS\r\n")?;
        if !answer.is_yes() {
            return Err(refused(&mut self.wire, &answer));
        }
        say_hello(self.wire.encrypt(encryption)?, name)
    }
}

/// Says goodbye to a relay that does not want us.
pub(super) fn refused(wire: &mut Wire, answer: &Answer) -> Unreachable {
    // Nobody waits for an answer.
    drop(wire.say(b"QUIT\r\n"));
    Unreachable { reply: answer.reply() }
}
