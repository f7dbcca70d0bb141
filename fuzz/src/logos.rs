//! Logos: whatever stands in the file, it is a picture of a size that mails can hold, or refused.

use whyblocked::config::Logo;

/// The sides of the room in which a logo is shown, in pixels.
const SHOWN_MAX: (u32, u32) = (200, 48);

/// Takes the input as a picture.
pub(crate) fn run(input: &[u8]) {
    match Logo::new(input.into()) {
        Ok(logo) => {
            assert!((1..=SHOWN_MAX.0).contains(&logo.width), "{} wide", logo.width);
            assert!((1..=SHOWN_MAX.1).contains(&logo.height), "{} high", logo.height);
            assert!(["image/png", "image/jpeg", "image/gif"].contains(&logo.kind), "{}", logo.kind);
            assert!(*logo.bytes == *input, "another picture");
        }
        Err(error) => assert!(!error.to_string().is_empty() && !error.hint().is_empty()),
    }
}
