//! Output of Peekaboo, in any version and language.
#![no_main]

use libfuzzer_sys::fuzz_target;
use whyblocked::reason::source::peekaboo;

fuzz_target!(|text: &str| {
    let _ = peekaboo::by_text(text);
});
