//! Encrypted connections, and the passwords that go over them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
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
    let failed = |error: &dyn std::error::Error| FileError {
        what: "the certificates",
        path: ca_file.unwrap_or(Path::new("of the system")).to_owned(),
        why: chain(error),
    };
    if let Some(path) = ca_file {
        let text = file::octets(path, CERTIFICATES_BYTES_MAX).map_err(|error| failed(&error))?;
        for certificate in CertificateDer::pem_slice_iter(&text) {
            let certificate = certificate.map_err(|error| failed(&error))?;
            roots.add(certificate).map_err(|error| failed(&error))?;
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| failed(&error))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
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
