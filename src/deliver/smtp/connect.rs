//! From settings to a connection that is ready for mail.

use std::io;
use std::net::IpAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{
    Certificate, CertificateStore, SmtpConnection, TlsParameters, TlsParametersBuilder,
};
use lettre::transport::smtp::extension::ClientId;

use super::session::reply_of;
use crate::deliver::{Auth, Enhanced, Reply, SetupError, SmtpSettings, Tls, Unreachable};
use crate::file;

/// Refuses to send a password where others could read it.
pub(super) fn check_auth(settings: &SmtpSettings) -> Result<(), SetupError> {
    let verified = match settings.tls {
        Tls::Required | Tls::Implicit => true,
        Tls::None | Tls::Opportunistic => false,
    };
    let here = settings.host == "localhost"
        || settings.host.parse().is_ok_and(|address: IpAddr| address.is_loopback());
    if settings.auth.is_none() || verified || here {
        return Ok(());
    }
    Err(SetupError::OpenPassword { host: settings.host.clone() })
}

/// Finds the name for EHLO: a host name with a dot, or an address literal (RFC 5321 section 4.1.1.1).
pub(super) fn hello(settings: &SmtpSettings) -> Result<ClientId, SetupError> {
    let Some(name) = &settings.ehlo else {
        let own = ClientId::default();
        let literal = ClientId::Domain("[127.0.0.1]".to_owned());
        return Ok(match &own {
            ClientId::Domain(name) if !name.contains('.') => literal,
            _ => own,
        });
    };
    let fits = !name.is_empty() && name.len() <= 255 && name.chars().all(|c| c.is_ascii_graphic());
    if fits {
        return Ok(ClientId::Domain(name.clone()));
    }
    Err(SetupError::Ehlo { name: name.clone() })
}

/// Prepares TLS, if it may be used.
pub(super) fn tls(settings: &SmtpSettings) -> Result<Option<TlsParameters>, SetupError> {
    let failed = |source| SetupError::Tls { host: settings.host.clone(), source };
    let mut builder = TlsParametersBuilder::new(settings.host.clone());
    if let Some(path) = &settings.ca_file {
        let pem = file::octets(path, file::TEXT_BYTES_MAX).map_err(|error| SetupError::Path {
            path: path.clone(),
            source: io::Error::other(error),
        })?;
        builder = builder.add_root_certificate(Certificate::from_pem(&pem).map_err(failed)?);
    }
    builder = match settings.tls {
        Tls::None => return Ok(None),
        // Encrypting for a stranger is better than not encrypting (RFC 7435).
        Tls::Opportunistic => builder
            .certificate_store(CertificateStore::None)
            .dangerous_accept_invalid_certs(true)
            .dangerous_accept_invalid_hostnames(true),
        Tls::Required | Tls::Implicit => builder,
    };
    builder.build().map(Some).map_err(failed)
}

/// Connects, encrypts and logs in.
pub(super) fn connect(
    settings: &SmtpSettings,
    hello: &ClientId,
    tls: Option<&TlsParameters>,
) -> Result<SmtpConnection, Unreachable> {
    // lettre 0.11 panics on an EHLO reply with a line of blanks; the relay's whim must not end us.
    let connected = catch_unwind(AssertUnwindSafe(|| encrypted(settings, hello, tls)));
    let mut connection = match connected {
        Ok(Ok(connection)) => connection,
        Ok(Err(error)) => return Err(unreachable(&error)),
        Err(_) => {
            return Err(Unreachable {
                reply: Reply::local(450, Enhanced(4, 5, 0), "unreadable reply to EHLO"),
            });
        }
    };
    if let Some(auth) = &settings.auth {
        log_in(&mut connection, auth)?;
    }
    Ok(connection)
}

fn encrypted(
    settings: &SmtpSettings,
    hello: &ClientId,
    tls: Option<&TlsParameters>,
) -> Result<SmtpConnection, Error> {
    let Some(parameters) = tls else {
        return open(settings, hello, None);
    };
    match settings.tls {
        Tls::None => open(settings, hello, None),
        Tls::Implicit => open(settings, hello, Some(parameters)),
        Tls::Required => {
            let mut connection = open(settings, hello, None)?;
            connection.starttls(parameters, hello)?;
            Ok(connection)
        }
        Tls::Opportunistic => {
            let mut connection = open(settings, hello, None)?;
            if connection.can_starttls() && connection.starttls(parameters, hello).is_err() {
                // The failed handshake has used the connection up.
                return open(settings, hello, None);
            }
            Ok(connection)
        }
    }
}

fn open(
    settings: &SmtpSettings,
    hello: &ClientId,
    tls: Option<&TlsParameters>,
) -> Result<SmtpConnection, Error> {
    let server = (settings.host.as_str(), settings.port);
    let wait = Duration::from_secs(u64::from(settings.connect_seconds.max(1)));
    SmtpConnection::connect(server, Some(wait), hello, tls, None)
}

fn log_in(connection: &mut SmtpConnection, auth: &Auth) -> Result<(), Unreachable> {
    let password = file::text(&auth.password_file).map_err(|error| Unreachable {
        reply: Reply::local(
            454,
            Enhanced(4, 7, 0),
            &format!("{}: {error}", auth.password_file.display()),
        ),
    })?;
    let password = password.trim_end_matches(['\r', '\n']).to_owned();
    let credentials = Credentials::new(auth.user.clone(), password);
    connection
        .auth(DEFAULT_MECHANISMS, &credentials)
        .map(|_| ())
        .map_err(|error| unreachable(&error))
}

fn unreachable(error: &Error) -> Unreachable {
    Unreachable { reply: reply_of(error, Enhanced::NO_ANSWER) }
}
