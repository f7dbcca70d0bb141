//! Encrypted connections, and the passwords that go over them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::chain;
use crate::file;

/// The largest file of certificates that is read, in octets; those of all authorities have 250 kB.
const CERTIFICATES_BYTES_MAX: u64 = 16 * 1024 * 1024;

/// Whether a connection is encrypted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Tls {
    /// Not: right for a server on this computer.
    #[default]
    None,
    /// With a valid certificate, or there is no connection.
    Required,
}

/// A file that a connection needs cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {what} {}: {why}", path.display())]
pub struct FileError {
    what: &'static str,
    path: PathBuf,
    why: String,
}

/// Makes a client that trusts the system's certificates, and those of a file.
pub fn client(ca_file: Option<&Path>) -> Result<Arc<ClientConfig>, FileError> {
    let mut roots = RootCertStore::empty();
    // What the system has broken is not for us to mend; the handshake says what is missing.
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if let Some(path) = ca_file {
        add(&mut roots, path)?;
    }
    Ok(Arc::new(builder()?.with_root_certificates(roots).with_no_client_auth()))
}

/// Makes such a client once, and gives the same from then on.
pub fn client_once(
    made: &mut Option<Arc<ClientConfig>>,
    ca_file: Option<&Path>,
) -> Result<Arc<ClientConfig>, FileError> {
    match made {
        Some(made) => Ok(Arc::clone(made)),
        None => Ok(Arc::clone(made.insert(client(ca_file)?))),
    }
}

/// Makes a client that trusts whom a verifier trusts.
pub fn client_by(verifier: Arc<dyn ServerCertVerifier>) -> Result<Arc<ClientConfig>, FileError> {
    let builder = builder()?.dangerous().with_custom_certificate_verifier(verifier);
    Ok(Arc::new(builder.with_no_client_auth()))
}

/// Tells which cryptography is used.
pub fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

/// Checks that a file has certificates, and nothing broken.
pub fn check_certificates(path: &Path) -> Result<(), FileError> {
    add(&mut RootCertStore::empty(), path)
}

fn builder() -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, FileError> {
    ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable(Path::new("of the system"), chain(&error)))
}

/// Adds all certificates of a file.
fn add(roots: &mut RootCertStore, path: &Path) -> Result<(), FileError> {
    let failed = |error: &dyn std::error::Error| unusable(path, chain(error));
    let text = file::octets(path, CERTIFICATES_BYTES_MAX).map_err(|error| failed(&error))?;
    let before = roots.len();
    for certificate in CertificateDer::pem_slice_iter(&text) {
        let certificate = certificate.map_err(|error| failed(&error))?;
        roots.add(certificate).map_err(|error| failed(&error))?;
    }
    if roots.len() == before {
        return Err(unusable(path, "there is no certificate in it".to_owned()));
    }
    Ok(())
}

fn unusable(path: &Path, why: String) -> FileError {
    FileError { what: "the certificates", path: path.to_owned(), why }
}

/// Reads a password; a final line break is no part of it.
pub fn password(path: &Path) -> Result<String, FileError> {
    let text = file::text(path).map_err(|error| FileError {
        what: "the password",
        path: path.to_owned(),
        why: error.to_string(),
    })?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}
