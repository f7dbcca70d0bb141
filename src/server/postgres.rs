//! Where a PostgreSQL server is, and the way to it.

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use rustls::ClientConfig;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres::{Client, Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::tls::{self, FileError, Tls};
use super::{chain, is_here, shown};

/// After which silence the kernel asks whether the other end lives: firewalls forget idle ways.
const KEEPALIVE: Duration = Duration::from_mins(1);

/// Where a PostgreSQL server is, and who logs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    config: Config,
    tls: Tls,
    ca_file: Option<PathBuf>,
    password_file: Option<PathBuf>,
}

/// Why a server cannot be used as it is written.
#[derive(Debug, thiserror::Error)]
pub enum AddressError {
    /// It is no address.
    #[error("`url` cannot be read: {0}")]
    Url(String),
    /// It leaves out where the server is.
    #[error("`url` names no server")]
    NoHost,
    /// No certificate is for it.
    #[error(
        "`url` has an address with a zone, which stands in no certificate: write the server's name"
    )]
    Zone,
    /// A password and no encryption.
    #[error("the password would cross the network for all to read: set `tls = \"required\"`")]
    OpenPassword,
}

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// A file that it needs cannot be used.
    #[error(transparent)]
    File(#[from] FileError),
    /// The server, or the way to it.
    #[error(transparent)]
    Server(#[from] tokio_postgres::Error),
}

impl Address {
    /// Reads a URL, or `key=value` pairs as libpq takes them.
    pub fn new(
        url: &str,
        tls: Tls,
        ca_file: Option<PathBuf>,
        password_file: Option<PathBuf>,
    ) -> Result<Self, AddressError> {
        let mut config: Config = url.parse().map_err(|error| AddressError::Url(chain(&error)))?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(AddressError::NoHost);
        }
        let required = tls == Tls::Required || config.get_ssl_mode() == SslMode::Require;
        let secret = config.get_password().is_some() || password_file.is_some();
        let names_here = config.get_hosts().iter().all(|host| match host {
            Host::Tcp(name) => is_here(name),
            Host::Unix(_) => true,
        });
        let here = names_here && config.get_hostaddrs().iter().all(IpAddr::is_loopback);
        if !required && secret && !here {
            return Err(AddressError::OpenPassword);
        }
        let has_zone = |host: &Host| matches!(host, Host::Tcp(name) if name.contains('%'));
        if required && config.get_hosts().iter().any(has_zone) {
            return Err(AddressError::Zone);
        }
        config.ssl_mode(if required { SslMode::Require } else { SslMode::Disable });
        config.application_name("whyblocked");
        config.keepalives_idle(KEEPALIVE.min(config.get_keepalives_idle()));
        let tls = if required { Tls::Required } else { Tls::None };
        Ok(Self { config, tls, ca_file, password_file })
    }

    /// Names the server and the database, and not the password.
    pub fn shown(&self) -> String {
        let host = match self.config.get_hosts().first() {
            Some(Host::Tcp(name)) => name.clone(),
            Some(Host::Unix(path)) => path.display().to_string(),
            None => self.config.get_hostaddrs().first().map(IpAddr::to_string).unwrap_or_default(),
        };
        let port = self.config.get_ports().first().map(|port| format!(":{port}"));
        let database = self.config.get_dbname().or(self.config.get_user()).unwrap_or_default();
        shown(&format!("{host}{}/{database}", port.unwrap_or_default()))
    }

    /// Tells where the password is.
    pub fn password_file(&self) -> Option<&PathBuf> {
        self.password_file.as_ref()
    }

    /// Tells where the certificates are that are trusted besides the system's.
    pub fn ca_file(&self) -> Option<&PathBuf> {
        self.ca_file.as_ref()
    }

    /// Gives the paths, for making them relative to the folder of the file that they stand in.
    pub fn paths_mut(&mut self) -> impl Iterator<Item = &mut PathBuf> {
        self.ca_file.iter_mut().chain(&mut self.password_file)
    }
}

/// The way to a server, taken again and again.
#[derive(Debug)]
pub struct Connector {
    address: Address,
    client: Option<Arc<ClientConfig>>,
}

impl Connector {
    /// Starts at an address.
    pub fn new(address: Address) -> Self {
        Self { address, client: None }
    }

    /// Connects, encrypts and logs in; what carries the connection runs on the current runtime.
    pub async fn connect(&mut self) -> Result<Client, ConnectError> {
        let mut config = self.address.config.clone();
        if let Some(file) = &self.address.password_file {
            config.password(tls::password(file)?);
        }
        // What breaks the connection is seen by the question that waits for an answer.
        match self.address.tls {
            Tls::None => {
                let (client, connection) = config.connect(NoTls).await?;
                tokio::spawn(async move { drop(connection.await) });
                Ok(client)
            }
            Tls::Required => {
                let ca_file = self.address.ca_file.as_deref();
                let tls = tls::client_once(&mut self.client, ca_file)?;
                let tls = MakeRustlsConnect::new((*tls).clone());
                let (client, connection) = config.connect(tls).await?;
                tokio::spawn(async move { drop(connection.await) });
                Ok(client)
            }
        }
    }
}
