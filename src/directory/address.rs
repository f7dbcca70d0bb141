//! Addresses as they are compared, and as they are looked up.

use std::borrow::Cow;

/// The longest address that is looked up, in bytes (RFC 5321, section 4.5.3.1, and the `@`).
const ADDRESS_BYTES_MAX: usize = 320;
/// The most domains above an address that become keys; amavis stops there, too.
const DOMAIN_KEYS_MAX: usize = 20;
/// What sets the extension of an address off from its user: `anna+news@`.
const EXTENSION_MARK: char = '+';

/// Brings an address or a domain into the form in which addresses are compared.
///
/// The local part is folded, too: no known system tells `Anna@` from `anna@`.
pub fn normal_address(text: &str) -> String {
    let (local, domain) = match text.rsplit_once('@') {
        Some((local, domain)) => (Some(local), domain),
        None => (None, text),
    };
    // Signs that mean something elsewhere, such as a wide `＠`, do not come through as theirs.
    let ascii = idna::domain_to_ascii_cow(domain.as_bytes(), idna::AsciiDenyList::URL);
    let domain = ascii.map_or_else(|_| domain.to_lowercase(), Cow::into_owned);
    let domain = domain.trim_end_matches('.');
    match local {
        Some(local) => format!("{}@{domain}", local.to_lowercase()),
        None => domain.to_owned(),
    }
}

/// Reads a domain as it is configured: a name with a dot, or with one in front, all that is below it.
pub fn configured_domain(text: &str) -> Option<String> {
    let (dot, name) = text.strip_prefix('.').map_or(("", text), |name| (".", name));
    let ascii = idna::domain_to_ascii_strict(name).ok()?;
    ascii.contains('.').then(|| format!("{dot}{ascii}"))
}

/// Lists the forms that one address may have been kept in: as it is written, in ASCII, and in Unicode.
pub fn forms(address: &str) -> Vec<String> {
    let normal = normal_address(address);
    let unicode = normal.rsplit_once('@').map(|(local, domain)| {
        let (domain, _) = idna::domain_to_unicode(domain);
        format!("{local}@{domain}")
    });
    let mut forms = vec![address.to_owned(), normal];
    forms.extend(unicode);
    // The stores tell no `A` from `a`.
    forms.sort_by_key(|form| form.to_lowercase());
    forms.dedup_by_key(|form| form.to_lowercase());
    forms
}

/// Tells whether a domain as it is written takes in another: itself, or with a leading dot all below.
///
/// Both are in their normal form.
pub fn takes_in(own: &str, domain: &str) -> bool {
    match own.strip_prefix('.') {
        Some(above) => domain.strip_suffix(above).is_some_and(|start| start.ends_with('.')),
        None => domain == own,
    }
}

/// Takes the extension out of an address: `anna+shop@lab.example` is anna's.
pub(super) fn without_extension(address: &str) -> Option<String> {
    let (local, domain) = address.rsplit_once('@')?;
    let (user, _extension) = local.split_once(EXTENSION_MARK)?;
    (!user.is_empty()).then(|| format!("{user}@{domain}"))
}

/// An address that may be looked up: not empty, not too long, without control characters.
///
/// A sender chooses what stands before the `@`, so nothing odd may reach a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Subject {
    user: String,
    domain: String,
    /// The keys, nearest first: the address, the address without extension, the domains.
    keys: Vec<String>,
}

impl Subject {
    /// Takes an address in the form of [`normal_address`].
    pub(super) fn new(address: &str) -> Option<Self> {
        let (local, domain) = address.rsplit_once('@')?;
        let odd = local.is_empty() || domain.is_empty() || address.len() > ADDRESS_BYTES_MAX;
        if odd || address.chars().any(char::is_control) {
            return None;
        }
        let plain = without_extension(address);
        let user = plain.as_ref().and_then(|plain| plain.rsplit_once('@')).map(|(user, _)| user);
        let user = user.unwrap_or(local).to_owned();
        let mut keys = vec![address.to_owned()];
        keys.extend(plain);
        keys.push(format!("@{domain}"));
        let above = domain.split('.').count().saturating_sub(DOMAIN_KEYS_MAX);
        let mut rest = Some(domain);
        let mut domains = Vec::new();
        while let Some(name) = rest {
            domains.push(format!("@.{name}"));
            rest = name.split_once('.').map(|(_, above)| above);
        }
        keys.extend(domains.into_iter().skip(above));
        keys.push("@.".to_owned());
        Some(Self { user, domain: domain.to_owned(), keys })
    }

    /// The address.
    pub(super) fn address(&self) -> &str {
        self.keys.first().map(String::as_str).unwrap_or_default()
    }

    /// What stands before the `@`, without an extension.
    pub(super) fn user(&self) -> &str {
        &self.user
    }

    /// What stands after the `@`.
    pub(super) fn domain(&self) -> &str {
        &self.domain
    }

    /// The keys under which tables hold something for the address, nearest first, as in amavis.
    pub(super) fn keys(&self) -> Vec<&str> {
        self.keys.iter().map(String::as_str).collect()
    }

    /// The names of the mailbox: the address, and the address without extension.
    pub(super) fn mailboxes(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str).take_while(|key| !key.starts_with('@'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_keys_as_amavis_does() {
        let cases = [
            (
                "anna+x@sub.lab.example",
                "anna+x@sub.lab.example anna@sub.lab.example @sub.lab.example @.sub.lab.example \
                 @.lab.example @.example @.",
            ),
            ("a@b", "a@b @b @.b @."),
            ("+x@b", "+x@b @b @.b @."),
            ("a@b@c", "a@b@c @c @.c @."),
        ];
        for (address, keys) in cases {
            assert_eq!(Subject::new(address).unwrap().keys().join(" "), keys);
        }
        let deep = format!("a@{}example", "x.".repeat(100));
        assert_eq!(Subject::new(&deep).unwrap().keys().len(), 1 + 1 + DOMAIN_KEYS_MAX + 1);
    }

    #[test]
    fn a_wide_dot_or_at_sign_made_another_address() {
        for (text, normal) in [
            ("Anna@Lab.Example.", "anna@lab.example"),
            ("anna@lab.example\u{ff0e}", "anna@lab.example"),
            ("anna\u{ff20}lab.example", "anna\u{ff20}lab.example"),
            ("anna@b\u{fc}cher.example", "anna@xn--bcher-kva.example"),
            ("anna@[192.0.2.1]", "anna@[192.0.2.1]"),
            ("_dmarc.lab.example", "_dmarc.lab.example"),
        ] {
            assert_eq!(normal_address(text), normal, "{text}");
            assert_eq!(normal_address(normal), normal, "{text}");
        }
    }

    #[test]
    fn looks_no_odd_address_up() {
        let long = format!("{}@lab.example", "a".repeat(400));
        for address in ["", "a", "@lab.example", "a@", "a\0@b", "a\n@b", "a\u{85}@b", &long] {
            assert_eq!(Subject::new(address), None, "{address:?}");
        }
    }
}
