//! `Authentication-Results`: only the site's own server is believed, and only in what it says.
//!
//! The input stands where a trusted server puts what a stranger chose: in a comment, in a quoted
//! string, in a field of another server. Wherever it is, it proves nothing.

use whyblocked::assess::{Assessment, SenderProof, Trust, assess};
use whyblocked::event::{self, Event};
use whyblocked::reason::Catalog;

use std::sync::LazyLock;

const TRUSTED: &str = "mx.lab.example";

static CATALOG: LazyLock<Option<Catalog>> = LazyLock::new(|| Catalog::built_in().ok());

/// Puts the input into fields, and looks for proof that is none.
pub(crate) fn run(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    // Whatever is said in the open by the trusted server may prove anything, but must be read.
    drop(proof(vec![format!("{TRUSTED}; {text}")]));
    drop(proof(vec![text.clone().into_owned()]));
    if !text.to_ascii_lowercase().contains(TRUSTED) {
        assert_eq!(
            proof(vec![text.clone().into_owned()]),
            claimed(),
            "a stranger's field counts: {text:?}"
        );
    }
    for field in [
        format!("{TRUSTED}; spf=pass ({}) smtp.mailfrom=evil.example", comment(&text)),
        format!("{TRUSTED}; spf=pass smtp.mailfrom=\"{}\"@evil.example", quoted(&text)),
        format!("{TRUSTED}; spf=none reason=\"{}\"; dkim=none", quoted(&text)),
        format!("evil.example; dmarc=pass header.from=dhl.com ({})", comment(&text)),
    ] {
        assert_eq!(
            proof(vec![field.clone()]),
            claimed(),
            "a stranger's words prove something: {field:?}"
        );
        let failed = format!("{field}; dmarc=fail header.from=dhl.com");
        if failed.starts_with(TRUSTED) {
            let proof = proof(vec![failed.clone()]);
            let contradicted =
                SenderProof::Contradicted { domain: "dhl.com".to_owned(), by: "dmarc" };
            assert_eq!(proof, contradicted, "a stranger's words hide a failure: {failed:?}");
        }
    }
}

fn claimed() -> SenderProof {
    SenderProof::Claimed { domain: "dhl.com".to_owned() }
}

/// Finds out what is known of a sender who calls himself dhl.com.
fn proof(fields: Vec<String>) -> SenderProof {
    let assessment = assessment(fields);
    let proof = assessment.map(|assessment| assessment.sender().clone());
    proof.unwrap_or(SenderProof::Unknown)
}

fn assessment(fields: Vec<String>) -> Option<Assessment> {
    static EVENT: LazyLock<Option<Event>> = LazyLock::new(|| {
        let text = r#"{"v":1,"time":1795502507.4,"host":"mx.lab.example","mail_id":"abcDEF123456",
            "sender":"a@evil.example","from":"DHL <parcel@dhl.com>",
            "recipients":[{"addr":"bob@lab.example","local":true,"outcome":"blocked","destiny":"discard"}]}"#;
        event::read(text.as_bytes()).ok().map(|(event, _)| event)
    });
    let mut event = EVENT.clone()?;
    event.authentication_results = fields.into_iter().map(Into::into).collect();
    let catalog = CATALOG.as_ref()?;
    Some(assess(&event, Vec::new(), catalog, &Trust { authservers: vec![TRUSTED.to_owned()] }))
}

/// Writes a text as a comment's content (RFC 5322, section 3.2.2).
fn comment(text: &str) -> String {
    escaped(text, &['(', ')', '\\'])
}

/// Writes a text as a quoted string's content (RFC 5322, section 3.2.4).
fn quoted(text: &str) -> String {
    escaped(text, &['"', '\\'])
}

fn escaped(text: &str, special: &[char]) -> String {
    let mut escaped = String::new();
    // What is longer is cut on the way in, and then the field ends anywhere.
    for letter in text.chars().take(3_000) {
        if special.contains(&letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}
