//! Bytes of the hook → an event, or the reason why not.

use super::{Event, unknown};

/// The largest event that is read, in octets; the hook writes none larger.
pub const EVENT_BYTES_MAX: usize = 1 << 20;
/// The only version of the format.
const VERSION: u32 = 1;
/// How many parts are looked at; more help nobody.
const PARTS_MAX: usize = 200;
/// How many recipients one event may have.
const RECIPIENTS_MAX: usize = 1_000;
/// How many scanners, names, rules, fields and tests are looked at.
const ITEMS_MAX: usize = 100;
/// The length of amavis' mail ids is 12; leave room for other versions.
const MAIL_ID_CHARS_MAX: usize = 64;
/// Characters of a host name (RFC 1035, section 2.3.4).
const HOST_CHARS_MAX: usize = 255;
/// Characters of the parser's error that are shown.
const ERROR_CHARS_MAX: usize = 200;

/// Something strange that does not stop a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Oddity {
    /// A list was longer than its limit; this many items were dropped.
    Cut {
        /// The list's name in JSON.
        list: &'static str,
        /// How many items are gone.
        dropped: usize,
    },
    /// A word is not known; what promises least stands for it.
    Unknown {
        /// Its place in JSON.
        place: &'static str,
    },
}

/// Why an event cannot be used at all.
#[derive(Debug, thiserror::Error)]
pub enum TooBroken {
    /// It is larger than any event of the hook.
    #[error("the event is larger than {EVENT_BYTES_MAX} octets")]
    TooLarge,
    /// It is no JSON, or not an event.
    #[error("the event cannot be read: {}", said(.0))]
    Json(#[from] serde_json::Error),
    /// Another version of the hook wrote it.
    #[error("the event has version {0}, but this program reads version {VERSION}")]
    Version(u32),
    /// The id would not be safe in a file name or a header.
    #[error("the mail id `{0}` has characters that amavis never uses")]
    MailId(String),
    /// There is nobody to tell.
    #[error("the event has no recipients")]
    NoRecipients,
    /// The time is not a time.
    #[error("the event's time {0} is out of range")]
    Time(f64),
}

impl TooBroken {
    /// Says what to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::TooLarge | Self::MailId(_) | Self::NoRecipients | Self::Time(_) => {
                "check which program writes into the drop directory"
            }
            Self::Json(_) => "compare it with `whyblocked schema event`",
            Self::Version(_) => "install the hook and the program of the same version",
        }
    }
}

/// Reads an event; lists over their limit are cut, unknown words are replaced, and that is reported.
pub fn read(bytes: &[u8]) -> Result<(Event, Vec<Oddity>), TooBroken> {
    if bytes.len() > EVENT_BYTES_MAX {
        return Err(TooBroken::TooLarge);
    }
    let (mut event, mut oddities) = match serde_json::from_slice(bytes) {
        Ok(event) => (event, Vec::new()),
        Err(error) => read_odd(bytes, error)?,
    };
    if event.v != VERSION {
        return Err(TooBroken::Version(event.v));
    }
    refuse_unusable(&event)?;
    // It stands in logs and in names.
    event.host = super::Foreign::from(event.host).shown(HOST_CHARS_MAX);
    oddities.extend(cut(&mut event));
    fill_in(&mut event);
    Ok((event, oddities))
}

/// Reads an event with words that are unknown.
fn read_odd(bytes: &[u8], error: serde_json::Error) -> Result<(Event, Vec<Oddity>), TooBroken> {
    // Another version may have other fields.
    let Version { v } = serde_json::from_slice(bytes)?;
    if v != VERSION {
        return Err(TooBroken::Version(v));
    }
    let mut value = serde_json::from_slice(bytes)?;
    let places = unknown::replace(&mut value);
    // The first error has the line and the column.
    let event = serde_json::from_value(value).map_err(|_| error)?;
    Ok((event, places.into_iter().map(|place| Oddity::Unknown { place }).collect()))
}

/// Gives a recipient of whom the hook could tell no more than the outcome what holds for the mail.
fn fill_in(event: &mut Event) {
    for recipient in &mut event.recipients {
        if recipient.destiny.is_none() && recipient.categories.is_empty() {
            recipient.categories.clone_from(&event.categories);
        }
    }
}

/// Says what is wrong, in one line that is not too long: the parser quotes what it found.
fn said(error: &serde_json::Error) -> String {
    super::Foreign::from(error.to_string()).shown(ERROR_CHARS_MAX)
}

#[derive(serde::Deserialize)]
struct Version {
    v: u32,
}

fn refuse_unusable(event: &Event) -> Result<(), TooBroken> {
    let id = &event.mail_id;
    let safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+');
    if id.is_empty() || id.len() > MAIL_ID_CHARS_MAX || !id.chars().all(safe) {
        return Err(TooBroken::MailId(super::Foreign::from(id.as_str()).shown(MAIL_ID_CHARS_MAX)));
    }
    if event.recipients.is_empty() {
        return Err(TooBroken::NoRecipients);
    }
    // From 1970 to the year 2500.
    if !(0.0..16_725_225_600.0).contains(&event.time) {
        return Err(TooBroken::Time(event.time));
    }
    Ok(())
}

fn cut(event: &mut Event) -> Vec<Oddity> {
    let mut oddities = Vec::new();
    let mut note = |list, dropped| {
        if dropped > 0 {
            oddities.push(Oddity::Cut { list, dropped });
        }
    };
    let dropped = shorten(&mut event.parts, PARTS_MAX);
    event.parts_left_out = event.parts_left_out.saturating_add(dropped as u64);
    note("parts", dropped);
    let dropped = shorten(&mut event.recipients, RECIPIENTS_MAX);
    event.recipients_left_out = event.recipients_left_out.saturating_add(dropped as u64);
    note("recipients", dropped);
    note("categories", shorten(&mut event.categories, ITEMS_MAX));
    note("policy_banks", shorten(&mut event.policy_banks, ITEMS_MAX));
    note("scanners", shorten(&mut event.scanners, ITEMS_MAX));
    note("virus_names", shorten(&mut event.virus_names, ITEMS_MAX));
    note("bad_headers", shorten(&mut event.bad_headers, ITEMS_MAX));
    note("quarantine", shorten(&mut event.quarantine, ITEMS_MAX));
    note("quarantine_types", shorten(&mut event.quarantine_types, ITEMS_MAX));
    note("dkim", shorten(&mut event.dkim, ITEMS_MAX));
    note("authentication_results", shorten(&mut event.authentication_results, ITEMS_MAX));
    for scanner in &mut event.scanners {
        note("names", shorten(&mut scanner.names, ITEMS_MAX));
        note("reports", shorten(&mut scanner.reports, ITEMS_MAX));
    }
    for recipient in &mut event.recipients {
        note("categories", shorten(&mut recipient.categories, ITEMS_MAX));
        note("bypass", shorten(&mut recipient.bypass, ITEMS_MAX));
        note("tests", shorten(&mut recipient.tests, ITEMS_MAX));
        note("banned", shorten(&mut recipient.banned, ITEMS_MAX));
        note("banned_rules", shorten(&mut recipient.banned_rules, ITEMS_MAX));
    }
    oddities
}

/// Cuts a list and returns how many items are gone.
fn shorten<T>(list: &mut Vec<T>, items_max: usize) -> usize {
    let dropped = list.len().saturating_sub(items_max);
    list.truncate(items_max);
    dropped
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = r#"{"v":1,"time":1795444363.843,"host":"mx.lab.example","mail_id":"HYDnhEBSidnM",
        "categories":["9","1,1","1"],"blocking":"9","virus_names":null,
        "recipients":[{"addr":"anna@lab.example","local":true,"outcome":"blocked","destiny":"discard"}]}"#;

    #[test]
    fn reads_the_least_event() {
        let (event, oddities) = read(SMALL.as_bytes()).unwrap();
        assert_eq!(event.id(), "mx.lab.example/HYDnhEBSidnM");
        assert_eq!(event.received().to_rfc3339(), "2026-11-23T14:32:43.843+00:00");
        assert!(oddities.is_empty());
    }

    #[test]
    fn refuses_what_cannot_be_used() {
        let cases = [
            ("", "cannot be read"),
            ("{}", "cannot be read"),
            ("[1]", "cannot be read"),
            (&SMALL[..100], "cannot be read"),
            (&SMALL.replace("\"v\":1", "\"v\":7"), "version 7"),
            (&SMALL.replace("HYDnhEBSidnM", "../../etc"), "mail id"),
            (&SMALL.replace("1795444363.843", "1e99"), "out of range"),
            (&SMALL.replace("1795444363.843", "-1"), "out of range"),
            (&SMALL.replace("\"recipients\"", "\"people\""), "missing field `recipients`"),
            (&format!("{SMALL}{}", " ".repeat(EVENT_BYTES_MAX)), "larger than"),
        ];
        for (text, said) in cases {
            let error = read(text.as_bytes()).unwrap_err();
            assert!(error.to_string().contains(said), "{error} should say {said}");
        }
    }

    #[test]
    fn what_an_event_says_of_itself_made_lines_of_the_log() {
        let forged = r"mx\n2026 ERROR forged \u001b[31m\u202e";
        let (event, _) = read(SMALL.replace("mx.lab.example", forged).as_bytes()).unwrap();
        assert_eq!(event.id(), "mx 2026 ERROR forged [31m/HYDnhEBSidnM");
        let long = format!("{forged}{}", "Z".repeat(9_000));
        let error =
            read(SMALL.replace("1795444363.843", &format!("\"{long}\"")).as_bytes()).unwrap_err();
        let said = error.to_string();
        assert!(said.contains("invalid type") && said.len() < 300, "{said}");
        assert!(!said.contains(['\n', '\u{1b}', '\u{202e}']), "{said}");
    }

    #[test]
    fn words_that_are_unknown_cost_nobody_the_notice() {
        let scanner = r#""scanners":[{"name":"AV","status":"puzzled"}]"#;
        for (known, odd, place) in [
            (r#"["9","1,1""#, r#"["10","1,1""#, "categories/*"),
            (r#""blocking":"9""#, r#""blocking":"12,3""#, "blocking"),
            (r#""virus_names":null"#, scanner, "scanners/*/status"),
            (r#""destiny":"discard""#, r#""destiny":"returned""#, "recipients/*/destiny"),
            (r#""blocked""#, r#""shredded""#, "recipients/*/outcome"),
            (r#""local":true"#, r#""categories":["9","x"]"#, "recipients/*/categories/*"),
        ] {
            let (event, oddities) = read(SMALL.replace(known, odd).as_bytes()).unwrap();
            assert_eq!(event.recipients.len(), 1);
            assert_eq!(oddities, [Oddity::Unknown { place }], "{odd}");
        }
    }

    #[test]
    fn of_a_recipient_little_may_be_known() {
        // What amavis/t/30-event.t shows of an odd recipient, or when amavis' timer ran out.
        let little = r#"{"addr":"anna@example.org","outcome":"delivered"}"#;
        let (event, oddities) =
            read(SMALL.replace("[{", &format!("[{little},{{")).as_bytes()).unwrap();
        assert!(oddities.is_empty() && event.recipients.len() == 2);
        let odd = &event.recipients[0];
        assert!(odd.has_the_mail() && odd.is(crate::event::Contents::Virus));
    }

    #[test]
    fn no_list_is_longer_than_its_limit_and_no_digest_is_a_text() {
        let many = serde_json::json!(vec!["7"; 2_000]);
        let mut event: serde_json::Value = serde_json::from_str(SMALL).unwrap();
        let mut expected = Vec::new();
        for list in ["categories", "policy_banks", "quarantine_types"] {
            event[list] = many.clone();
            expected.push(Oddity::Cut { list, dropped: 1_900 });
        }
        for list in ["categories", "bypass"] {
            event["recipients"][0][list] = many.clone();
            expected.push(Oddity::Cut { list, dropped: 1_900 });
        }
        let digest = "0a".repeat(32);
        event["parts"] = serde_json::json!([{ "sha256": digest }, { "sha256": "x".repeat(64) }]);
        let (event, oddities) = read(event.to_string().as_bytes()).unwrap();
        assert_eq!(oddities, expected);
        let digests: Vec<_> = event.parts.iter().map(|part| part.sha256.as_deref()).collect();
        assert_eq!(digests, [Some(digest.as_str()), None]);
    }

    #[test]
    fn cuts_long_lists_and_says_so() {
        let parts = vec![r#"{"id":"p001"}"#; 300].join(",");
        let long = SMALL.replace("\"virus_names\":null", &format!("\"parts\":[{parts}]"));
        let (event, oddities) = read(long.as_bytes()).unwrap();
        assert_eq!((event.parts.len(), event.parts_left_out), (200, 100));
        assert_eq!(oddities, [Oddity::Cut { list: "parts", dropped: 100 }]);
    }
}
