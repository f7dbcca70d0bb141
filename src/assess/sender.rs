//! What is known of the sender: proven, only claimed, or contradicted.

use super::authentication::{self, MethodResult};
use crate::event::Event;

/// Whom the site believes.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    /// The authserv-ids whose `Authentication-Results` count (RFC 8601, section 5).
    pub authservers: Vec<String>,
}

/// What is known of the sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SenderProof {
    /// The shown domain has signed or vouched for the mail.
    Proven {
        /// The domain of the `From` field.
        domain: String,
        /// How: `dmarc` or `dkim`.
        by: &'static str,
    },
    /// Nothing proves the shown domain.
    Claimed {
        /// The domain of the `From` field.
        domain: String,
    },
    /// A check says that the shown domain did not send it.
    Contradicted {
        /// The domain of the `From` field.
        domain: String,
        /// Which check: `dmarc`, `dkim` or `spf`.
        by: &'static str,
    },
    /// It comes from inside.
    Inside,
    /// No domain is shown.
    Unknown,
}

impl SenderProof {
    /// Returns the word used in message ids and JSON.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Proven { .. } => "proven",
            Self::Claimed { .. } => "claimed",
            Self::Contradicted { .. } => "contradicted",
            Self::Inside => "inside",
            Self::Unknown => "unknown",
        }
    }

    /// Returns the domain of the `From` field.
    pub fn domain(&self) -> Option<&str> {
        match self {
            Self::Proven { domain, .. }
            | Self::Claimed { domain }
            | Self::Contradicted { domain, .. } => Some(domain),
            Self::Inside | Self::Unknown => None,
        }
    }
}

pub(super) fn proof(event: &Event, trust: &Trust) -> SenderProof {
    if event.originating {
        return SenderProof::Inside;
    }
    let shown = domain_of(event.from.raw()).or_else(|| domain_of(event.sender.raw()));
    let Some(domain) = shown else {
        return SenderProof::Unknown;
    };
    let results: Vec<MethodResult> = event
        .authentication_results
        .iter()
        .flat_map(|field| authentication::results(field, &trust.authservers))
        .collect();
    let says = |method: &str, result: &str| {
        results.iter().any(|r| {
            r.method == method
                && r.result == result
                && (r.domain.is_empty() || aligned(&r.domain, &domain))
        })
    };
    // SPF looks at the envelope (RFC 7208, section 2.4): it says nothing about another domain.
    let envelope = domain_of(event.sender.raw());
    let is_of_envelope = envelope.is_some_and(|envelope| aligned(&envelope, &domain));
    let tested = |name: &str| {
        event
            .recipients
            .iter()
            .flat_map(|recipient| &recipient.tests)
            .any(|test| test.raw().split('=').next() == Some(name))
    };
    let signed = |result: &str| {
        event.dkim.iter().any(|signature| {
            signature.result.raw() == result && aligned(signature.domain.raw(), &domain)
        })
    };
    if says("dmarc", "pass") || tested("DMARC_PASS") {
        SenderProof::Proven { domain, by: "dmarc" }
    } else if signed("pass") || tested("DKIM_VALID_AU") {
        SenderProof::Proven { domain, by: "dkim" }
    } else if says("dmarc", "fail") || tested("DMARC_REJECT") || tested("DMARC_QUAR") {
        SenderProof::Contradicted { domain, by: "dmarc" }
    } else if is_of_envelope && (says("spf", "fail") || tested("SPF_FAIL")) {
        SenderProof::Contradicted { domain, by: "spf" }
    } else {
        // A broken signature is no signature (RFC 6376, section 6.1): mailing lists break them.
        SenderProof::Claimed { domain }
    }
}

/// Tells whether one domain is the other, or above or below it (DMARC's relaxed alignment, approximated).
fn aligned(signing: &str, shown: &str) -> bool {
    let signing = signing.trim_end_matches('.').to_ascii_lowercase();
    // A single label, such as a top level domain, vouches for nobody.
    if !signing.contains('.') {
        return false;
    }
    signing == shown || below(shown, &signing) || below(&signing, shown)
}

fn below(domain: &str, above: &str) -> bool {
    above.contains('.') && domain.strip_suffix(above).is_some_and(|start| start.ends_with('.'))
}

/// Finds the domain of the last address in a decoded `From` field or an envelope.
fn domain_of(text: &str) -> Option<String> {
    let address = match (text.rfind('<'), text.rfind('>')) {
        (Some(start), Some(end)) if start < end => text.get(start + 1..end)?,
        _ => text.trim(),
    };
    let (_, domain) = address.rsplit_once('@')?;
    let domain: String = domain
        .trim_end_matches(['.', '>', ' '])
        .chars()
        .take_while(|c| !c.is_whitespace() && !c.is_control())
        .collect();
    // No sign of an address of the web may come through as a domain: it is shown to readers.
    let ascii = idna::domain_to_ascii_cow(domain.as_bytes(), idna::AsciiDenyList::URL).ok()?;
    (ascii.contains('.') && ascii.len() <= 253).then(|| ascii.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(from: &str, more: &str) -> Event {
        let text = format!(
            r#"{{"v":1,"time":1,"mail_id":"a","from":{from:?},{more}"recipients":[{{"addr":"a@b.example","outcome":"blocked","destiny":"discard"}}]}}"#
        );
        crate::event::read(text.as_bytes()).unwrap().0
    }

    #[test]
    fn tells_proof_from_claim() {
        let trust = Trust { authservers: vec!["mx".to_owned()] };
        let cases = [
            ("DHL <noreply@dhl.com>", "", "claimed"),
            (
                "DHL <noreply@dhl.com>",
                r#""dkim":[{"domain":"dhl.com","result":"pass"}],"#,
                "proven",
            ),
            (
                "DHL <noreply@mail.dhl.com>",
                r#""dkim":[{"domain":"dhl.com","result":"pass"}],"#,
                "proven",
            ),
            (
                "DHL <noreply@dhl.com>",
                r#""dkim":[{"domain":"evil.com","result":"pass"}],"#,
                "claimed",
            ),
            ("DHL <noreply@dhl.com>", r#""dkim":[{"domain":"com","result":"pass"}],"#, "claimed"),
            ("DHL <noreply@dhl.com>", r#""dkim":[{"domain":"l.com","result":"pass"}],"#, "claimed"),
            (
                "DHL <noreply@dhl.com>",
                r#""dkim":[{"domain":"dhl.com","result":"fail"}],"#,
                "claimed",
            ),
            (
                "DHL <noreply@dhl.com>",
                r#""authentication_results":["mx; dmarc=fail header.from=dhl.com"],"#,
                "contradicted",
            ),
            (
                "DHL <noreply@dhl.com>",
                r#""authentication_results":["mx; dmarc=pass header.from=dhl.com"],"#,
                "proven",
            ),
            (
                "DHL <noreply@dhl.com>",
                r#""authentication_results":["evil; dmarc=pass header.from=dhl.com"],"#,
                "claimed",
            ),
            ("DHL <noreply@dhl.com>", r#""originating":true,"#, "inside"),
            ("nobody", "", "unknown"),
            ("\"a@b.example\" <x@y.example>", "", "claimed"),
            // Was shown to readers as the sender's domain, as a link.
            ("x <x@https://evil.example/login>", "", "unknown"),
        ];
        for (from, more, expected) in cases {
            assert_eq!(proof(&event(from, more), &trust).id(), expected, "{from} {more}");
        }
    }

    #[test]
    fn spf_tells_only_of_the_envelope() {
        let trust = Trust { authservers: vec!["mx".to_owned()] };
        let tested = r#""SPF_FAIL=1""#;
        for (sender, said, tests, expected) in [
            ("x@dhl.com", "", tested, "contradicted"),
            ("x@esp.example", "", tested, "claimed"),
            ("x@mail.dhl.com", r#""authentication_results":["mx; spf=fail"],"#, "", "contradicted"),
            ("x@esp.example", r#""authentication_results":["mx; spf=fail"],"#, "", "claimed"),
            (
                "x@esp.example",
                r#""authentication_results":["mx; spf=fail smtp.mailfrom=esp.example"],"#,
                "",
                "claimed",
            ),
            ("", r#""authentication_results":["mx; spf=fail smtp.helo=dhl.com"],"#, "", "claimed"),
        ] {
            let text = format!(
                r#"{{"v":1,"time":1,"mail_id":"a","from":"DHL <noreply@dhl.com>","sender":{sender:?},{said}"recipients":[{{"addr":"a@b.example","outcome":"blocked","destiny":"discard","tests":[{tests}]}}]}}"#
            );
            let event = crate::event::read(text.as_bytes()).unwrap().0;
            assert_eq!(proof(&event, &trust).id(), expected, "{sender} {said}");
        }
    }
}
