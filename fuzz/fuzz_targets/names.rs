//! Names of scanners: whatever a scanner says has a meaning.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use whyblocked::reason::{Catalog, of_text};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::built_in().expect("the tables are sound"));

fuzz_target!(|text: (&str, &str)| {
    let reason = of_text(&CATALOG, text.0, text.1);
    assert!(!reason.words.is_empty());
});
