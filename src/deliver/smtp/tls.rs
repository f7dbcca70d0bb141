//! Whose certificate is good enough for a relay.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme};

use crate::deliver::settings::without_zone;
use crate::deliver::{SetupError, SmtpSettings, Tls};
use crate::server;

/// What an encrypted connection needs.
pub(super) struct Encryption {
    pub(super) config: Arc<ClientConfig>,
    /// The name that the certificate is for.
    pub(super) name: ServerName<'static>,
}

impl Encryption {
    /// Prepares encryption, if it may be used.
    pub(super) fn new(settings: &SmtpSettings) -> Result<Option<Self>, SetupError> {
        let ca_file = settings.ca_file.as_deref();
        let config = match settings.tls {
            Tls::Required | Tls::Implicit => server::client(ca_file)?,
            Tls::None | Tls::Opportunistic => {
                // Whoever names a file wants it to be right, be it needed or not.
                ca_file.map(server::check_certificates).transpose()?;
                if settings.tls == Tls::None {
                    return Ok(None);
                }
                server::client_by(Arc::new(Anybody(server::provider())))?
            }
        };
        let name = ServerName::try_from(without_zone(&settings.host).to_owned())
            .map_err(|_| SetupError::Host { host: settings.host.clone() })?;
        Ok(Some(Self { config, name }))
    }
}

/// Takes any certificate: encrypting for a stranger is better than not encrypting (RFC 7435).
#[derive(Debug)]
struct Anybody(Arc<CryptoProvider>);

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
