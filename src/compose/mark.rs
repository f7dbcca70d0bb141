//! How we know our own mails when the filter hands them back.
//!
//! Everything a mail says can be copied, so the mark is bound to the text: a
//! keyed digest over Message-ID and body. On another body it is worthless.

use hmac::Mac as _;

type Keyed = hmac::Hmac<sha2::Sha256>;

/// The header that carries the mark.
pub(super) const HEADER: &str = "X-Whyblocked-Notice";

/// The key of the marks.
#[derive(Clone)]
pub struct Mark {
    /// Has taken in the key, and nothing else.
    keyed: Option<Keyed>,
}

impl std::fmt::Debug for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Mark")
    }
}

impl Mark {
    /// Makes marks with a key; hosts that share mail must share it.
    pub fn new(key: &[u8]) -> Self {
        Self { keyed: Keyed::new_from_slice(key).ok() }
    }

    /// Makes the header's value for a message. The lines of the body end with LF alone, as in amavis' digest.
    pub(super) fn of(&self, message_id: &str, body: &[u8]) -> String {
        use sha2::Digest as _;
        format!("v1 {}", self.keyed(message_id, &format!("{:x}", sha2::Sha256::digest(body))))
    }

    /// Tells whether a mark is ours and belongs to this very body.
    ///
    /// `digest` is what amavis computed over the body, with bare line feeds;
    /// amavis must be set to SHA-256 (`$mail_digest_algorithm`).
    pub fn is_genuine(&self, mark: &str, message_id: &str, digest: &str) -> bool {
        let Some(given) = mark.trim().strip_prefix("v1 ") else {
            return false;
        };
        let Some(given) = unhex(given.trim()) else {
            return false;
        };
        let Some(mut keyed) = self.keyed.clone() else {
            return false;
        };
        keyed.update(message_id.trim().as_bytes());
        keyed.update(b"\n");
        keyed.update(digest.to_ascii_lowercase().as_bytes());
        keyed.verify_slice(&given).is_ok()
    }

    /// Makes a proof that an address in one of our mails was written by us.
    pub fn token(&self, address: &str) -> String {
        self.keyed("unsubscribe", address)
    }

    fn keyed(&self, message_id: &str, digest: &str) -> String {
        let Some(mut keyed) = self.keyed.clone() else {
            return String::new();
        };
        keyed.update(message_id.as_bytes());
        keyed.update(b"\n");
        keyed.update(digest.as_bytes());
        format!("{:x}", keyed.finalize().into_bytes())
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || text.len() != 64 {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn belongs_to_one_text_only() {
        use sha2::Digest as _;
        let mark = Mark::new(b"key");
        let digest = |body: &[u8]| format!("{:x}", sha2::Sha256::digest(body));
        let ours = mark.of("<a@b.example>", b"body\n");
        assert!(mark.is_genuine(&ours, "<a@b.example>", &digest(b"body\n")));
        assert!(mark.is_genuine(&ours, " <a@b.example> ", &digest(b"body\n").to_uppercase()));
        for (text, id, body) in [
            (ours.as_str(), "<a@b.example>", b"other\n".as_slice()),
            (&ours, "<c@b.example>", b"body\n"),
            ("v1 ", "<a@b.example>", b"body\n"),
            ("v1 zz", "<a@b.example>", b"body\n"),
            ("", "<a@b.example>", b"body\n"),
        ] {
            assert!(!mark.is_genuine(text, id, &digest(body)), "{text} {id}");
        }
        assert!(!Mark::new(b"other").is_genuine(&ours, "<a@b.example>", &digest(b"body\n")));
    }
}
