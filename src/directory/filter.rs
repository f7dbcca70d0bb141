//! The LDAP filter of a directory: a template with `{address}`.
//!
//! Invariant: a [`Filter`] with any address in it is one filter of the same shape (RFC 4515).

/// What stands for the address.
const PLACEHOLDER: &str = "{address}";

/// A filter with places for an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Filter(String);

/// Why a text is no filter.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum FilterError {
    #[error("does not say where the address goes: write {PLACEHOLDER}, as in (mail={PLACEHOLDER})")]
    NoAddress,
    #[error("is no LDAP filter (RFC 4515): write it as in (mail={PLACEHOLDER})")]
    Syntax,
}

impl Filter {
    /// Reads a filter.
    pub(super) fn new(text: &str) -> Result<Self, FilterError> {
        if !text.contains(PLACEHOLDER) {
            return Err(FilterError::NoAddress);
        }
        let filter = Self(text.to_owned());
        let tried = ldap3::parse_filter(filter.of("a@b.example"));
        tried.map(|_| filter).map_err(|()| FilterError::Syntax)
    }

    /// Gives the filter that finds an address.
    pub(super) fn of(&self, address: &str) -> String {
        self.0.replace(PLACEHOLDER, &ldap3::ldap_escape(address))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_filters() {
        let cases = [
            ("(mail={address})", Ok(())),
            ("(&(objectClass=person)(|(mail={address})(mailAlternateAddress={address})))", Ok(())),
            ("(proxyAddresses=smtp:{address})", Ok(())),
            ("mail={address}", Ok(())),
            ("(mail=*)", Err(FilterError::NoAddress)),
            ("((mail={address})", Err(FilterError::Syntax)),
            ("({address})", Err(FilterError::Syntax)),
            ("", Err(FilterError::NoAddress)),
        ];
        for (text, expected) in cases {
            assert_eq!(Filter::new(text).map(|_| ()), expected, "{text}");
        }
    }

    /// Tells how a filter is built, without its values.
    fn shape(filter: &str) -> String {
        let parsed = ldap3::parse_filter(filter).unwrap();
        format!("{:?}", ldap3::asn1::ASNTag::into_structure(parsed))
            .replace(|c: char| c.is_ascii_digit() || c == ',' || c == ' ', "")
    }

    #[test]
    fn keeps_its_shape_with_any_address() {
        let filter = Filter::new("(&(mail={address})(!(uid=x)))").unwrap();
        let hostile = ["*", "*)(uid=*))(|(uid=*", "\\2a", "a\\", "\0", ")", "ä@münchen", "a b"];
        for address in hostile {
            let text = filter.of(address);
            assert_eq!(shape(&text), shape(&filter.of("a")), "{text}");
        }
    }
}
