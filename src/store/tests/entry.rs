//! What can be put into an outbox, and in which form.

use proptest::prelude::*;

use crate::store::{Envelope, Message, Unfit};

fn normalized(bytes: &[u8]) -> Vec<u8> {
    Message::new(bytes).unwrap().octets().unwrap().into_owned()
}

#[test]
fn every_line_ends_with_crlf() {
    for (given, expected) in [
        ("", ""),
        ("a", "a\r\n"),
        ("a\nb", "a\r\nb\r\n"),
        ("a\rb\r", "a\r\nb\r\n"),
        ("a\r\nb\r\n", "a\r\nb\r\n"),
        ("\n.\n", "\r\n.\r\n"),
        ("\r\n.\n", "\r\n.\r\n"),
        ("a\r\r\nb", "a\r\n\r\nb\r\n"),
        ("a\n\r\nb", "a\r\n\r\nb\r\n"),
    ] {
        let shown = String::from_utf8(normalized(given.as_bytes())).unwrap();
        assert_eq!(shown, expected, "{given:?}");
    }
    let huge = vec![b'a'; 17 * 1024 * 1024];
    assert!(matches!(Message::new(&huge), Err(Unfit::TooLarge { .. })));
}

proptest! {
    #[test]
    fn no_bare_line_end_is_left(bytes in prop::collection::vec(
        prop_oneof![Just(b'\r'), Just(b'\n'), Just(b'.'), any::<u8>()], 0..200)
    ) {
        let lines = normalized(&bytes);
        for (index, octet) in lines.iter().enumerate() {
            if *octet == b'\r' {
                prop_assert_eq!(lines.get(index + 1), Some(&b'\n'));
            }
            if *octet == b'\n' {
                prop_assert_eq!(lines[index - 1], b'\r');
            }
        }
        prop_assert!(lines.is_empty() || lines.ends_with(b"\r\n"));
        prop_assert_eq!(normalized(&lines), lines);
    }
}

#[test]
fn an_envelope_carries_addresses_and_nothing_else() {
    let long = format!("{}@example.org", "a".repeat(400));
    for (address, fits) in [
        ("anna@example.org", true),
        ("\"an na\"@example.org", true),
        ("root", true),
        ("jürgen@bücher.example", true),
        ("", false),
        ("anna@example.org\r\nRCPT TO:<bob@example.org>", false),
        ("anna\0@example.org", false),
        ("anna\u{85}@example.org", false),
        (long.as_str(), false),
    ] {
        let anna = "anna@example.org".to_owned();
        let to = Envelope::new(None, vec![anna.clone(), address.to_owned()]);
        let refused = (!fits).then_some(Unfit::Recipient { number: 2 });
        assert_eq!(to.err(), refused, "{address:?}");
        let from = Envelope::new(Some(address.to_owned()), vec![anna]);
        let refused = (!fits).then_some(Unfit::ReversePath);
        assert_eq!(from.err(), refused, "{address:?}");
    }
}

#[test]
fn an_envelope_has_recipients_once_and_not_too_many() {
    let many = |count: usize| (0..count).map(|number| format!("{number}@example.org"));
    assert_eq!(Envelope::new(None, vec![]), Err(Unfit::NoRecipient));
    assert!(Envelope::new(None, many(1000).collect()).is_ok());
    assert_eq!(
        Envelope::new(None, many(1001).collect()),
        Err(Unfit::TooManyRecipients { found: 1001, max: 1000 })
    );
    let twice = Envelope::new(None, many(2).chain(many(2)).collect()).unwrap();
    assert_eq!(twice.recipients(), ["0@example.org", "1@example.org"]);
}
