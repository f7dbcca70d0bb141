//! Addresses and messages beyond ASCII, and what a relay must offer for them.

use crate::deliver::{Enhanced, Mail, Reply};

/// An address in the form that asks least of the relay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Path {
    /// ASCII: any relay takes it.
    Ascii(String),
    /// Not ASCII before the `@`: only a relay with SMTPUTF8 takes it.
    Utf8(String),
}

impl Path {
    /// Puts an address into that form: a domain has an ASCII form (RFC 5891), a local part has none.
    pub(super) fn new(address: &str) -> Self {
        if address.is_ascii() {
            return Self::Ascii(address.to_owned());
        }
        if let Some((local, domain)) = address.rsplit_once('@')
            && local.is_ascii()
            && let Ok(domain) = idna::domain_to_ascii(domain)
        {
            return Self::Ascii(format!("{local}@{domain}"));
        }
        Self::Utf8(address.to_owned())
    }

    /// Tells whether only SMTPUTF8 can carry it.
    pub(super) fn needs_utf8(&self) -> bool {
        match self {
            Self::Ascii(_) => false,
            Self::Utf8(_) => true,
        }
    }

    /// Shows the address.
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Ascii(address) | Self::Utf8(address) => address,
        }
    }
}

/// What a mail asks of the relay, besides its recipients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Needs {
    /// SMTPUTF8, for its header or its reverse-path (RFC 6531).
    pub(super) utf8: bool,
    /// 8BITMIME, for its body (RFC 6152).
    pub(super) eight_bit: bool,
}

impl Needs {
    /// Finds out what a mail needs.
    pub(super) fn of(mail: &Mail<'_>, reverse_path: Option<&Path>) -> Self {
        let bytes = mail.message;
        let header_end = memchr::memmem::find(bytes, b"\r\n\r\n").unwrap_or(bytes.len());
        let header = bytes.get(..header_end).unwrap_or(bytes);
        Self {
            utf8: reverse_path.is_some_and(Path::needs_utf8) || !header.is_ascii(),
            eight_bit: !bytes.is_ascii(),
        }
    }
}

/// Says that a relay without SMTPUTF8 cannot take this (RFC 6531 section 3.5).
pub(super) fn not_without_utf8() -> Reply {
    Reply::local(553, Enhanced(5, 6, 7), "relay does not offer SMTPUTF8")
}

/// Says that a relay without 8BITMIME cannot take this (RFC 6152 section 3).
pub(super) fn not_without_eight_bit() -> Reply {
    Reply::local(554, Enhanced(5, 6, 3), "relay does not offer 8BITMIME")
}
